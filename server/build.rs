//! Tells the crate where the web bundles lie: `STEGVIS_BUNDLE_DIR`, or `target/bundle` beside the workspace.

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-env-changed=STEGVIS_BUNDLE_DIR");
    println!("cargo::rerun-if-changed=migrations");
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it for build scripts"));
    let folder =
        env::var_os("STEGVIS_BUNDLE_DIR").map_or_else(|| manifest.join("../target/bundle"), PathBuf::from);
    println!("cargo::rustc-env=STEGVIS_BUNDLE_DIR={}", folder.display());
    // Cargo reruns for ever what depends on a folder that is not there. A folder that cannot be made is the same as an
    // empty one: the server says so at `/`.
    let _unwritable = fs::create_dir_all(&folder);
    println!("cargo::rerun-if-changed={}", folder.display());
}
