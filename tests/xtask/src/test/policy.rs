//! Which crates may come from outside: licences, bans, and what comes twice.
//!
//! The rules stand in the workspace's `Cargo.toml` under `workspace.metadata.policy`. This is the part of cargo-deny
//! that a product needs, without the half hour that cargo-deny takes to build on a build service.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use spdx::{Expression, ParseMode};

use super::Counts;
use crate::error::Error;
use crate::step;
use crate::workspace::Workspace;

/// Where the product runs; what cargo would fetch for other systems never reaches us.
const PLATFORMS: [&str; 3] = ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown", "aarch64-linux-android"];

/// The part of cargo's answer that is read here.
#[derive(Debug, Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
    #[serde(rename = "metadata")]
    workspace: WorkspaceMetadata,
}

#[derive(Debug, Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Debug, Deserialize)]
struct Node {
    id: String,
}

/// A crate that the lock file names.
#[derive(Clone, Debug, Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    #[serde(rename = "license")]
    licence: Option<String>,
}

#[derive(Debug, Deserialize)]
struct WorkspaceMetadata {
    policy: Policy,
}

/// What the workspace allows.
#[derive(Debug, Deserialize)]
struct Policy {
    licences: BTreeSet<String>,
    /// Name and reason.
    banned: BTreeMap<String, String>,
}

/// Checks every crate that the product, its tests and its tools are made of.
pub(super) fn check(workspace: &Workspace) -> Result<Counts, Error> {
    let mut fetch = workspace.cargo("fetch");
    fetch.args(PLATFORMS.iter().flat_map(|platform| ["--target", platform]));
    step::run(workspace, "Fetching dependencies", &mut fetch)?;

    step::work("policy", || {
        let mut command = workspace.cargo("metadata");
        command.args(["--offline", "--format-version", "1", "--all-features"]);
        command.args(PLATFORMS.iter().flat_map(|platform| ["--filter-platform", platform]));
        let output = command
            .output()
            .map_err(|source| Error::Start { program: "cargo metadata".to_owned(), source })?;
        if !output.status.success() {
            return Err(Error::Metadata(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        let metadata: Metadata =
            serde_json::from_slice(&output.stdout).map_err(|error| Error::Metadata(error.to_string()))?;
        let policy = metadata.workspace.policy;
        let used: BTreeSet<String> = metadata.resolve.nodes.into_iter().map(|node| node.id).collect();
        let packages: Vec<Package> =
            metadata.packages.into_iter().filter(|package| used.contains(&package.id)).collect();

        let twice = duplicates(&packages);
        eprintln!(
            "  {} crates, {} in more than one version: {}",
            packages.len(),
            twice.len(),
            twice.join(", ")
        );
        let faults: Vec<String> = packages.iter().filter_map(|package| fault(package, &policy)).collect();
        for fault in &faults {
            eprintln!("  {fault}");
        }
        let failed = u32::try_from(faults.len()).unwrap_or(u32::MAX);
        Ok(Counts { passed: u32::from(failed == 0), failed })
    })
}

/// Why a package may not be used, if so.
fn fault(package: &Package, policy: &Policy) -> Option<String> {
    let Package { name, version, licence, .. } = package;
    if let Some(reason) = policy.banned.get(name) {
        return Some(format!("{name} {version} is banned: {reason}"));
    }
    let Some(licence) = licence else { return Some(format!("{name} {version} names no licence")) };
    let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
        return Some(format!("{name} {version} has a licence that is no SPDX expression: {licence}"));
    };
    let is_allowed = expression.evaluate(|requirement| policy.licences.contains(&requirement.to_string()));
    (!is_allowed).then(|| format!("{name} {version} has a licence that is not on our list: {licence}"))
}

/// Names that come in more than one version, with these.
fn duplicates(packages: &[Package]) -> Vec<String> {
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in packages {
        versions.entry(&package.name).or_default().push(&package.version);
    }
    let twice = versions.into_iter().filter(|(_, versions)| versions.len() > 1);
    twice.map(|(name, versions)| format!("{name} ({})", versions.join(", "))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, licence: Option<&str>) -> Package {
        let licence = licence.map(str::to_owned);
        Package { id: name.to_owned(), name: name.to_owned(), version: "1.0.0".to_owned(), licence }
    }

    fn policy() -> Policy {
        Policy {
            licences: ["MIT", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned).into(),
            banned: [("openssl-sys".to_owned(), "a C library".to_owned())].into(),
        }
    }

    #[test]
    fn one_allowed_choice_is_enough_and_all_parts_of_an_and_are_needed() {
        for (licence, is_allowed) in [
            ("MIT OR GPL-3.0-only", true),
            ("MIT/Apache-2.0", true),
            ("MIT AND Unicode-3.0", true),
            ("MIT AND GPL-3.0-only", false),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("Apache-2.0", false),
            ("GPL-3.0-only", false),
        ] {
            assert_eq!(fault(&package("some", Some(licence)), &policy()).is_none(), is_allowed, "{licence}");
        }
    }

    #[test]
    fn a_banned_name_and_a_missing_licence_are_faults() {
        let banned = fault(&package("openssl-sys", Some("MIT")), &policy());
        assert_eq!(banned.as_deref(), Some("openssl-sys 1.0.0 is banned: a C library"));
        assert_eq!(fault(&package("some", None), &policy()).as_deref(), Some("some 1.0.0 names no licence"));
    }

    #[test]
    fn a_name_in_two_versions_is_reported() {
        let mut second = package("syn", None);
        second.version = "2.0.0".to_owned();
        assert_eq!(duplicates(&[package("syn", None), second, package("one", None)]), ["syn (1.0.0, 2.0.0)"]);
    }
}
