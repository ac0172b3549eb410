//! Rebuilds the crate when a language folder comes or goes; the compiler itself sees only files that it read.

fn main() {
    println!("cargo::rerun-if-changed=locales");
}
