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
    let mut body = module.to_owned();
    let pairs =
        names.split(',').map(|name| name.trim().split_once(" as ").unwrap_or((name.trim(), name.trim())));
    for (exported, _) in pairs.clone() {
        for declaration in ["class", "function", "async function", "function*", "const", "let"] {
            let plain = format!("{declaration} {exported}");
            body = body.replace(&format!("export {plain}"), &plain);
        }
        body =
            body.replace(&format!("export{{{exported}}};"), "").replace(&format!("export{{{exported}}}"), "");
    }
    let leftover = |word: &&str| word.starts_with("export") || word.starts_with("import");
    if let Some(word) = body.split([';', '\n']).map(str::trim_start).find(leftover) {
        let start: String = word.chars().take(60).collect();
        return Err(format!("cannot put this module into the program's file: `{start}`"));
    }
    let (returned, bound): (Vec<_>, Vec<_>) = pairs.map(|(from, to)| (from, format!("{from}: {to}"))).unzip();
    Ok(format!(
        "const {{ {} }} = (() => {{\n{body}\nreturn {{ {} }};\n}})();",
        bound.join(", "),
        returned.join(", ")
    ))
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
        assert!(scoped("function a(){}export{a};", "a").is_ok());
    }

    #[test]
    fn an_unknown_export_is_an_error_and_not_a_broken_page() {
        assert!(scoped("export default class {}", "Menu").is_err());
        assert!(scoped("import x from './y.js';\nexport class Menu{}", "Menu").is_err());
    }
}
