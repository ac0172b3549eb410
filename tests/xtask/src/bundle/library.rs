//! The standard library of the web programs: built along with them, for size.
//!
//! The one that rustup brings is built for speed, and can say what panicked and where. A phone has use for neither, and
//! together they are some 25 kB of a first load. Stable cargo does not build it; `RUSTC_BOOTSTRAP` lets the toolchain
//! that we know do so. Another toolchain may name these options otherwise: there the programs are built with the library
//! that it has, larger and else the same.

use std::process::Command;

use crate::error::Error;
use crate::setup;
use crate::workspace::Workspace;

/// How the toolchain names itself whose options these are.
const KNOWN: &str = "rustc 1.95.";
const CARGO: [&str; 4] = ["-Z", "build-std=std,panic_abort", "-Z", "build-std-features=optimize_for_size"];
/// A panic ends the program at once; nobody reads its message on a phone.
const RUSTC: [&str; 2] = ["-Zunstable-options", "-Cpanic=immediate-abort"];

/// Lets cargo build the library along, where its toolchain can, and gives the flags of rustc that belong to it.
pub(super) fn build_along(
    workspace: &Workspace,
    build: &mut Command,
) -> Result<&'static [&'static str], Error> {
    if !setup::rustc(workspace, "--version")?.starts_with(KNOWN) || !setup::has_source(workspace)? {
        println!(
            "  Built with the toolchain's own library, and so larger: there is no {KNOWN}x with its sources"
        );
        return Ok(&[]);
    }
    build.env("RUSTC_BOOTSTRAP", "1").args(CARGO);
    Ok(&RUSTC)
}
