//! What must be on the machine before a command can work.
//!
//! Rust's targets come through rustup, programs from Debian's packages where we are root; elsewhere the error says the
//! very command to type. axe-core comes from npm in one exact version whose checksum stands here, and is never
//! committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha512};

use crate::error::Error;
use crate::step;
use crate::workspace::Workspace;

/// The accessibility checker of the end-to-end tests.
const AXE_VERSION: &str = "4.14.1";
/// `npm view axe-core@VERSION dist.integrity`
const AXE_INTEGRITY: &str =
    "sha512-FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==";

/// What judges a page's speed and make for `bench app --lighthouse`: the last version for the Node.js of Debian 12.
const LIGHTHOUSE_VERSION: &str = "12.8.2";

/// Where Debian puts the headers of that compiler's C library.
const ANDROID_HEADERS: &str = "/usr/aarch64-linux-gnu/include/sys";

/// Something that a command needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// Rust's target for the web bundles.
    WasmTarget,
    /// The sources of Rust's standard library, which is built along with the web bundles.
    RustSource,
    /// Rust's target for the type check of the phone app.
    AndroidTarget,
    /// A C compiler for the embedded SQLite.
    CCompiler,
    /// A C compiler that satisfies build scripts in the type check of the phone app, with its headers.
    AndroidCCompiler,
    /// The server that the contract tests run on.
    Postgres,
    /// The browser of the end-to-end tests and its driver.
    Chromium,
    /// The accessibility checker.
    Axe,
    /// What judges a page's speed and make; large, so only where it is asked for.
    Lighthouse,
}

impl Need {
    pub(crate) const ALL: [Self; 8] = [
        Self::WasmTarget,
        Self::RustSource,
        Self::AndroidTarget,
        Self::CCompiler,
        Self::AndroidCCompiler,
        Self::Postgres,
        Self::Chromium,
        Self::Axe,
    ];

    fn rust_target(self) -> Option<&'static str> {
        match self {
            Self::WasmTarget => Some("wasm32-unknown-unknown"),
            Self::AndroidTarget => Some("aarch64-linux-android"),
            _ => None,
        }
    }

    /// Debian packages that are missing.
    fn debian_packages(self, workspace: &Workspace) -> Vec<&'static str> {
        let programs: &[(&str, &'static str)] = match self {
            Self::CCompiler => &[("cc", "build-essential")],
            // The compiler brings the library's headers as a recommendation, which is not taken.
            Self::AndroidCCompiler if !Path::new(ANDROID_HEADERS).is_dir() => {
                return vec!["gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross"];
            }
            Self::AndroidCCompiler => &[("aarch64-linux-gnu-gcc", "gcc-aarch64-linux-gnu")],
            Self::Chromium => &[("chromium", "chromium"), ("chromedriver", "chromium-driver")],
            Self::Axe if !has_axe(workspace) => &[("npm", "npm")],
            Self::Lighthouse => &[("node", "nodejs"), ("npm", "npm")],
            Self::Postgres if !has_postgres() => return vec!["postgresql"],
            _ => &[],
        };
        programs.iter().filter(|(program, _)| !on_path(program)).map(|(_, package)| *package).collect()
    }
}

/// Installs what is missing of `needs`, and does nothing (in a few milliseconds) where all is there.
///
/// # Errors
///
/// [`Error::Missing`] with the exact commands where this user may not install.
pub(crate) fn ensure(workspace: &Workspace, needs: &[Need]) -> Result<(), Error> {
    let targets = missing_targets(workspace, needs)?;
    let lacks_source = needs.contains(&Need::RustSource) && !has_source(workspace)?;
    let packages: BTreeSet<_> = needs.iter().flat_map(|need| need.debian_packages(workspace)).collect();

    let may_install_packages = is_root() && on_path("apt-get");
    let mut missing = Vec::new();
    let mut commands = Vec::new();
    if !packages.is_empty() && !may_install_packages {
        let list = packages.iter().copied().collect::<Vec<_>>().join(" ");
        missing.extend(packages.iter().map(|package| format!("Debian package {package}")));
        commands.push(format!("sudo apt-get install {list}"));
    }
    if !targets.is_empty() && !on_path("rustup") {
        missing.extend(targets.iter().map(|target| format!("Rust target {target}")));
        commands.push("(Rust from https://rustup.rs)".to_owned());
        commands.push(format!("rustup target add {}", targets.join(" ")));
    }
    if !missing.is_empty() {
        return Err(Error::Missing { missing, commands });
    }

    if !targets.is_empty() {
        let title = format!("Adding Rust target {}", targets.join(", "));
        step::run(workspace, &title, workspace.command("rustup").args(["target", "add"]).args(&targets))?;
    }
    if lacks_source && on_path("rustup") {
        let mut add = workspace.command("rustup");
        step::run(workspace, "Adding Rust's own sources", add.args(["component", "add", "rust-src"]))?;
    }
    if !packages.is_empty() {
        install_packages(workspace, &packages)?;
    }
    if needs.contains(&Need::Axe) {
        fetch_axe(workspace)?;
    }
    if needs.contains(&Need::Lighthouse) {
        fetch_lighthouse(workspace)?;
    }
    Ok(())
}

/// Where the accessibility checker lies once `setup` has run; the harness reads it there.
fn axe_file(workspace: &Workspace) -> PathBuf {
    workspace.tools().join("axe.min.js")
}

/// Whether the checker lies there in our version, which its first line names.
fn has_axe(workspace: &Workspace) -> bool {
    let script = fs::read(axe_file(workspace)).unwrap_or_default();
    let banner = String::from_utf8_lossy(script.get(..100).unwrap_or_default());
    banner.contains(&format!("axe v{AXE_VERSION}"))
}

fn missing_targets(workspace: &Workspace, needs: &[Need]) -> Result<Vec<&'static str>, Error> {
    let targets: Vec<_> = needs.iter().filter_map(|need| need.rust_target()).collect();
    if targets.is_empty() {
        return Ok(targets);
    }
    let sysroot = sysroot(workspace)?;
    let is_missing = |target: &&str| !sysroot.join("lib/rustlib").join(target).join("lib").is_dir();
    Ok(targets.into_iter().filter(is_missing).collect())
}

/// Where the compiler and its libraries lie.
pub(crate) fn sysroot(workspace: &Workspace) -> Result<PathBuf, Error> {
    rustc(workspace, "--print=sysroot").map(PathBuf::from)
}

/// Whether the sources of the standard library lie beside the compiler.
pub(crate) fn has_source(workspace: &Workspace) -> Result<bool, Error> {
    Ok(sysroot(workspace)?.join("lib/rustlib/src/rust/library/std").is_dir())
}

/// Asks the compiler something about itself.
pub(crate) fn rustc(workspace: &Workspace, question: &str) -> Result<String, Error> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = workspace
        .command(&rustc)
        .arg(question)
        .output()
        .map_err(|source| Error::Start { program: "rustc".to_owned(), source })?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn install_packages(workspace: &Workspace, packages: &BTreeSet<&str>) -> Result<(), Error> {
    let apt = || {
        let mut command = workspace.command("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").arg("--yes");
        command
    };
    let list = packages.iter().copied().collect::<Vec<_>>().join(", ");
    step::run(workspace, "Reading Debian's package lists", apt().arg("update"))?;
    let title = format!("Installing {list}");
    step::run(workspace, &title, apt().args(["install", "--no-install-recommends"]).args(packages))?;
    Ok(())
}

fn fetch_axe(workspace: &Workspace) -> Result<(), Error> {
    if has_axe(workspace) {
        return Ok(());
    }
    let folder = workspace.tools();
    fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
    let archive = folder.join(format!("axe-core-{AXE_VERSION}.tgz"));
    let mut pack = workspace.command("npm");
    pack.args(["pack", "--silent", "--pack-destination"]).arg(&folder).arg(format!("axe-core@{AXE_VERSION}"));
    step::run(workspace, "Fetching axe-core", &mut pack)?;

    let bytes = fs::read(&archive).map_err(Error::file(&archive))?;
    let found = format!("sha512-{}", STANDARD.encode(Sha512::digest(&bytes)));
    if found != AXE_INTEGRITY {
        return Err(Error::Integrity { version: AXE_VERSION, expected: AXE_INTEGRITY, found });
    }
    let mut unpack = workspace.command("tar");
    unpack
        .arg("-xzf")
        .arg(&archive)
        .arg("-C")
        .arg(&folder)
        .args(["--strip-components=1", "package/axe.min.js"]);
    step::run(workspace, "Unpacking axe-core", &mut unpack)?;
    Ok(())
}

fn fetch_lighthouse(workspace: &Workspace) -> Result<(), Error> {
    let folder = workspace.tools().join("lighthouse");
    let made = fs::read_to_string(folder.join("node_modules/lighthouse/package.json")).unwrap_or_default();
    if made.contains(&format!("\"version\": \"{LIGHTHOUSE_VERSION}\"")) {
        return Ok(());
    }
    fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
    let mut install = workspace.command("npm");
    install.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(&folder);
    step::run(workspace, "Fetching Lighthouse", install.arg(format!("lighthouse@{LIGHTHOUSE_VERSION}")))?;
    Ok(())
}

fn has_postgres() -> bool {
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    on_path("initdb") || debian.map(|version| version.path().join("bin/initdb")).any(|initdb| initdb.exists())
}

fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| is_file(&folder.join(program)))
}

fn is_file(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.is_file())
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
