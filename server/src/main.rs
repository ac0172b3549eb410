//! The program `stegvis`.

use std::process::ExitCode;

fn main() -> ExitCode {
    stegvis_server::cli::main()
}
