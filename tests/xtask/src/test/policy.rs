//! Which crates may come from outside: licences, bans, and what comes twice.
//!
//! The rules stand in the workspace's `Cargo.toml` under `workspace.metadata.policy`. This is the part of cargo-deny
//! that a product needs, without the half hour that cargo-deny takes to build on a build service.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde::Deserialize;
use spdx::{Expression, ParseMode};

use super::Counts;
use crate::error::Error;
use crate::step;
use crate::workspace::Workspace;

/// What is built: packages and features, and where they run. `cargo tree` resolves them as a build does. Other systems'
/// crates, and those of a developer's own window (`desktop`), never reach anybody.
const PRODUCTS: [(&str, &[&str]); 3] = [
    ("x86_64-unknown-linux-gnu", &["--workspace"]),
    (
        "wasm32-unknown-unknown",
        &["-p", "stegvis-app", "-p", "stegvis-console", "--features", "web,stegvis-app/split"],
    ),
    ("aarch64-linux-android", &["-p", "stegvis-app", "--features", "mobile"]),
];

/// A crate of a product.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Package {
    name: String,
    version: String,
    licence: String,
}

/// The part of cargo's answer that is read here.
#[derive(Debug, Deserialize)]
struct Metadata {
    #[serde(rename = "metadata")]
    workspace: WorkspaceMetadata,
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
    fetch.args(PRODUCTS.iter().flat_map(|(platform, _)| ["--target", platform]));
    step::run(workspace, "Fetching dependencies", &mut fetch)?;

    step::work("policy", || {
        let policy = policy(workspace)?;
        let mut packages = BTreeSet::new();
        for (platform, selection) in PRODUCTS {
            let mut tree = workspace.cargo("tree");
            tree.args(["--offline", "--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"]);
            let tree = answer(tree.args(["--target", platform]).args(selection))?;
            packages.extend(tree.lines().filter_map(package));
        }
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

fn policy(workspace: &Workspace) -> Result<Policy, Error> {
    let mut command = workspace.cargo("metadata");
    let metadata = answer(command.args(["--offline", "--no-deps", "--format-version", "1"]))?;
    let metadata: Metadata =
        serde_json::from_str(&metadata).map_err(|error| Error::Cargo(error.to_string()))?;
    Ok(metadata.workspace.policy)
}

/// Reads a line of `cargo tree`: `name v1.0.0 (proc-macro)|MIT`, with `(*)` behind it where the tree would go round.
fn package(line: &str) -> Option<Package> {
    let (package, licence) = line.trim_end_matches(" (*)").split_once('|')?;
    let mut words = package.split(' ');
    let (name, version) = (words.next()?.to_owned(), words.next()?.trim_start_matches('v').to_owned());
    Some(Package { name, version, licence: licence.to_owned() })
}

fn answer(command: &mut Command) -> Result<String, Error> {
    let output = command.output().map_err(|source| Error::Start { program: "cargo".to_owned(), source })?;
    if !output.status.success() {
        return Err(Error::Cargo(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Why a package may not be used, if so.
fn fault(package: &Package, policy: &Policy) -> Option<String> {
    let Package { name, version, licence } = package;
    if let Some(reason) = policy.banned.get(name) {
        return Some(format!("{name} {version} is banned: {reason}"));
    }
    if licence.is_empty() {
        return Some(format!("{name} {version} names no licence"));
    }
    let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
        return Some(format!("{name} {version} has a licence that is no SPDX expression: {licence}"));
    };
    let is_allowed = expression.evaluate(|requirement| policy.licences.contains(&requirement.to_string()));
    (!is_allowed).then(|| format!("{name} {version} has a licence that is not on our list: {licence}"))
}

/// Names that come in more than one version, with these.
fn duplicates(packages: &BTreeSet<Package>) -> Vec<String> {
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

    fn fault_of(line: &str) -> Option<String> {
        fault(&package(line).unwrap(), &policy())
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
            assert_eq!(fault_of(&format!("some v1.0.0|{licence}")).is_none(), is_allowed, "{licence}");
        }
    }

    #[test]
    fn a_banned_name_and_a_missing_licence_are_faults() {
        let banned = fault_of("openssl-sys v1.0.0|MIT");
        assert_eq!(banned.as_deref(), Some("openssl-sys 1.0.0 is banned: a C library"));
        assert_eq!(fault_of("some v1.0.0 (proc-macro)|").as_deref(), Some("some 1.0.0 names no licence"));
    }

    #[test]
    fn a_name_in_two_versions_is_reported() {
        let lines = ["syn v2.0.0 (proc-macro)|MIT", "syn v1.0.0|MIT", "one v1.0.0|MIT", "one v1.0.0|MIT"];
        assert_eq!(duplicates(&lines.into_iter().filter_map(package).collect()), ["syn (1.0.0, 2.0.0)"]);
    }
}
