//! Puts the small JavaScript modules beside a wasm-bindgen program into the program's own file.
//!
//! A phone on a bad network pays for each file by a round trip; three of them hold only a function each. Each module
//! becomes a function of its own scope that returns what the program imports.

use std::path::Path;

use super::read_text;
use crate::error::Error;

const IMPORT: &str = "import { ";
const FROM: &str = " } from './snippets/";

/// Replaces each `import { a, b as c } from './snippets/…';` of `program` by the module itself.
///
/// # Errors
///
/// Where a module uses a form of `import` or `export` that this does not know, instead of a page that breaks.
pub(super) fn inline(program: &str, folder: &Path) -> Result<String, Error> {
    let mut output = String::with_capacity(program.len() * 2);
    for line in program.lines() {
        let import = line.strip_prefix(IMPORT).and_then(|rest| rest.split_once(FROM));
        if let Some((names, file)) = import {
            let path = folder.join("snippets").join(file.trim_end_matches("';"));
            let module = read_text(&path)?;
            output += &scoped(&module, names).map_err(|reason| Error::content(&path, reason))?;
        } else if line.starts_with("import ") {
            return Err(Error::content(folder, format!("wasm-bindgen wrote an unknown import: {line}")));
        } else {
            output += line;
        }
        output.push('\n');
    }
    Ok(output)
}

/// Wraps a module so that only `names` (as an import statement lists them) leave it.
fn scoped(module: &str, names: &str) -> Result<String, String> {
    let body = without_exports(module)?;
    let pairs =
        names.split(',').map(|name| name.trim().split_once(" as ").unwrap_or((name.trim(), name.trim())));
    let (returned, bound): (Vec<_>, Vec<_>) = pairs.map(|(from, to)| (from, format!("{from}: {to}"))).unzip();
    let (returned, bound) = (returned.join(", "), bound.join(", "));
    Ok(format!("const {{ {bound} }} = (() => {{\n{body}\nreturn {{ {returned} }};\n}})();"))
}

/// Takes the exports off a module's declarations, and drops lists of them (`export{a,b};`).
fn without_exports(module: &str) -> Result<String, String> {
    const DECLARATIONS: [&str; 6] =
        ["class ", "function ", "function* ", "async function ", "const ", "let "];
    let unknown = |from: &str| {
        let start: String = from.chars().take(60).collect();
        Err(format!("cannot put this module into the program's file: `{start}`"))
    };
    let mut body = String::with_capacity(module.len());
    let mut rest = module;
    while let Some((at, word)) = next_keyword(rest) {
        let (before, from) = rest.split_at(at);
        body += before;
        let after = from.get(word.len()..).unwrap_or_default().trim_start();
        let list = after.strip_prefix('{').and_then(|list| list.split_once('}'));
        rest = match list {
            _ if word != "export" => return unknown(from),
            Some((list, rest)) if !list.contains(" as ") && !rest.trim_start().starts_with("from") => rest,
            None if DECLARATIONS.iter().any(|declaration| after.starts_with(declaration)) => after,
            _ => return unknown(from),
        };
    }
    Ok(body + rest)
}

/// Place of the next `export` or `import` that is a word of its own and begins a statement of a module.
fn next_keyword(text: &str) -> Option<(usize, &'static str)> {
    let is_part_of_name = |character: char| character.is_alphanumeric() || "_$.".contains(character);
    let find = |word: &'static str| {
        text.match_indices(word).map(|(at, _)| at).find(|at| {
            let before = text.get(..*at).and_then(|before| before.chars().next_back());
            let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
            !before.is_some_and(is_part_of_name)
                && after.is_some_and(|character| " {*\n\"'".contains(character))
        })
    };
    ["export", "import"].into_iter().filter_map(|word| Some((find(word)?, word))).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_of_each_form_become_a_scope_that_returns_them() {
        let scope =
            scoped("const hidden=1;export class Menu{}\nexport function open(){}", "Menu, open as open1");
        let expected = "const { Menu: Menu, open: open1 } = (() => {\nconst hidden=1;class Menu{}\nfunction open(){}\n\
                        return { Menu, open };\n})();";
        assert_eq!(scope.as_deref(), Ok(expected));
    }

    #[test]
    fn lists_of_exports_go_wherever_they_stand() {
        let body = without_exports("class A{}export{A,b};class B extends A{exported(){}}export{B}");
        assert_eq!(body.as_deref(), Ok("class A{};class B extends A{exported(){}}"));
    }

    #[test]
    fn an_unknown_export_is_an_error_and_not_a_broken_page() {
        assert!(scoped("export default class {}", "Menu").is_err());
        assert!(scoped("import x from './y.js';\nexport class Menu{}", "Menu").is_err());
        assert!(scoped("class A{}export{A as Menu};", "Menu").is_err());
    }
}
