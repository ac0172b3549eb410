//! Prepares the Swedish texts that are compiled in, and rebuilds the crate when a language folder comes or goes: the
//! compiler itself sees only files that it read.

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=locales");
    let target = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("sv");
    fs::create_dir_all(&target)?;
    for area in ["app", "console", "activities", "notices", "errors", "plans", "phrases"] {
        let name = format!("{area}.ftl");
        let text = fs::read_to_string(PathBuf::from("locales/sv").join(&name))?;
        // A phone carries no notes for translators. The first line says whether the text is checked.
        let lines = text.lines().enumerate().filter(|(number, line)| *number == 0 || !line.starts_with('#'));
        let kept: String = lines.flat_map(|(_, line)| [line, "\n"]).collect();
        fs::write(target.join(name), kept)?;
    }
    Ok(())
}
