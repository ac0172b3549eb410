//! Short names between a program and its JavaScript.
//!
//! # Context
//! wasm-bindgen names each function that the program calls with its whole name and a hash, in both files. Hashes do not
//! compress: the names were 6 kB of a participant's first load.
//!
//! # Design
//! The nth import is called by its number. The JavaScript says each name as a word of its own, never in a text.

use std::collections::HashMap;

use walrus::Module;

/// Gives a program and its JavaScript other names for what the one calls of the other.
pub(super) fn names(program: &[u8], script: &str) -> Result<(Vec<u8>, String), String> {
    let mut module = Module::from_buffer(program).map_err(|error| format!("{error:#}"))?;
    let mut short = HashMap::new();
    for (index, import) in module.imports.iter_mut().enumerate() {
        let name = format!("_{index:x}");
        short.insert(std::mem::replace(&mut import.name, name.clone()), name);
    }
    Ok((module.emit_wasm(), with_names(script, &short)))
}

/// Puts other names for some of the words of a script.
fn with_names(script: &str, names: &HashMap<String, String>) -> String {
    let is_in_word =
        |character: char| character.is_ascii_alphanumeric() || character == '_' || character == '$';
    let mut output = String::with_capacity(script.len());
    let mut rest = script;
    while !rest.is_empty() {
        let begin = rest.find(is_in_word).unwrap_or(rest.len());
        let (between, from_word) = rest.split_at(begin);
        let end = from_word.find(|character| !is_in_word(character)).unwrap_or(from_word.len());
        let (word, after) = from_word.split_at(end);
        output.push_str(between);
        output.push_str(names.get(word).map_or(word, String::as_str));
        rest = after;
    }
    output
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_get_other_names() {
        let names = HashMap::from([("__wbg_go_1f".to_owned(), "_0".to_owned())]);
        let script = "const imports = { __wbg_go_1f: (a) => a.go(), __wbg_go_1f2: 1 };\nf(__wbg_go_1f)";
        let expected = "const imports = { _0: (a) => a.go(), __wbg_go_1f2: 1 };\nf(_0)";
        assert_eq!(with_names(script, &names), expected);
        assert_eq!(with_names("", &names), "");
    }
}
