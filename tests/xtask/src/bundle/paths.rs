//! Keeps the names of this machine's folders out of the programs.
//!
//! Each `panic!` and `expect` holds the path of its source file. From the folders of whoever builds, these tell a name
//! and a house to everybody, differ from machine to machine, and weigh some kilobytes on a phone.

use std::env;
use std::fs;
use std::path::PathBuf;

use crate::error::Error;
use crate::setup;
use crate::workspace::Workspace;

/// Between the flags in `CARGO_ENCODED_RUSTFLAGS`.
const SEPARATOR: &str = "\u{1f}";

/// The folders that sources of the programs lie in.
pub(super) struct SourceFolders(Vec<PathBuf>);

impl SourceFolders {
    pub(super) fn find(workspace: &Workspace) -> Result<Self, Error> {
        let home = env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
        let registries = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
        // rustc takes the last one that fits: the folder of a registry before what holds all of them.
        let mut folders = vec![workspace.root.clone(), workspace.target.clone(), home];
        folders.extend(registries.map(|registry| registry.path()));
        folders.push(setup::sysroot(workspace)?.join("lib/rustlib/src/rust"));
        Ok(Self(folders))
    }

    /// The flags of rustc that leave the folders out, after those that are set already and some more.
    pub(super) fn rustflags(&self, more: &[&str]) -> String {
        let set = env::var("CARGO_ENCODED_RUSTFLAGS").or_else(|_| {
            let flags = env::var("RUSTFLAGS")?;
            Ok::<_, env::VarError>(flags.split_whitespace().collect::<Vec<_>>().join(SEPARATOR))
        });
        let ours = self.0.iter().map(|folder| format!("--remap-path-prefix={}=", folder.display()));
        let more = more.iter().map(ToString::to_string);
        let all = set.into_iter().filter(|set| !set.is_empty()).chain(more).chain(ours);
        all.collect::<Vec<_>>().join(SEPARATOR)
    }

    /// Says which of the folders a program names.
    pub(super) fn named_in(&self, program: &[u8]) -> Option<String> {
        let names = self.0.iter().map(|folder| folder.display().to_string());
        names
            .filter(|name| !name.is_empty())
            .find(|name| program.windows(name.len()).any(|window| window == name.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_this_machine_is_found_in_a_program() {
        let folders = SourceFolders(vec!["/home/amina/stegvis".into(), "/home/amina/.cargo".into()]);
        let clean = b"\0asm src/lib.rs serde-1.0/src/lib.rs /home/amin";
        assert_eq!(folders.named_in(clean), None);
        let told = b"\0asm /home/amina/.cargo/registry/src/x/serde-1.0/src/lib.rs";
        assert_eq!(folders.named_in(told).as_deref(), Some("/home/amina/.cargo"));
    }

    #[test]
    fn each_folder_has_its_flag() {
        let folders = SourceFolders(vec!["/a b".into(), "/c".into()]);
        assert!(
            folders
                .rustflags(&["-Copt"])
                .ends_with("-Copt\u{1f}--remap-path-prefix=/a b=\u{1f}--remap-path-prefix=/c=")
        );
    }
}
