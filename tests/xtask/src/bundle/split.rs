//! Cuts a program in two where `app/src/rest.rs` says: what a first visit needs, and the rest.
//!
//! # Design
//! The functions and data that only the one function of the loader leads to become a module of their own, which puts
//! itself into the first one's memory and table of functions (wasm-split of Dioxus). What leads to what is told by the
//! linker (`--emit-relocs`) about the compiler's program, and found by name in the one that wasm-bindgen made of it.

use std::borrow::Cow;
use std::iter::once;

use walrus::{Data, DataId, Module, ModuleConfig};
use wasm_split_cli::Splitter;

/// The module that the loader of the program is imported from.
const MODULE: &str = "./__wasm_split.js";
/// Stands in the JavaScript for the address of the rest.
pub(super) const ADDRESS: &str = "{{rest}}";
/// What fetches the rest. Without network, and on a bad one, it tries again; where the server has a newer app, whose rest
/// is another, the page begins anew, once.
const LOADER: &str = r"async (done, data) => {
for (;;) {
try {
const answer = await fetch('{{rest}}');
if (answer.status === 404 && !sessionStorage.stegvisRest) {
sessionStorage.stegvisRest = 1;
return location.reload();
}
await WebAssembly.instantiateStreaming(answer, { __wasm_split: wasm });
return wasm.__indirect_function_table.get(done)(data, 1);
} catch {
await new Promise((again) => {
addEventListener('online', again, { once: true });
setTimeout(again, 5000);
});
}
}
}";

/// A program in two.
pub(super) struct Parts {
    /// What begins.
    pub(super) first: Vec<u8>,
    /// What comes after it.
    pub(super) rest: Vec<u8>,
}

/// Cuts what wasm-bindgen made, by what the linker said about the program it was made from.
pub(super) fn split(linked: &[u8], bound: &[u8]) -> Result<Parts, String> {
    let parts =
        Splitter::new(linked, bound).and_then(Splitter::emit).map_err(|error| format!("{error:#}"))?;
    let [rest] = parts.modules.as_slice() else {
        return Err(format!("the program has {} loaders instead of one", parts.modules.len()));
    };
    let mut first = without_names(&parts.main.bytes)?;
    keep_data(&mut first, &without_names(bound)?)?;
    Ok(Parts { first: first.emit_wasm(), rest: without_names(&rest.bytes)?.emit_wasm() })
}

fn without_names(program: &[u8]) -> Result<Module, String> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    config.parse(program).map_err(|error| format!("{error:#}"))
}

/// Gives the first part all data of the whole: the linker lets one text be the end of another, and what the rest alone
/// needs was blanked together with ends that the first part needs.
fn keep_data(first: &mut Module, whole: &Module) -> Result<(), String> {
    let ids: Vec<DataId> = first.data.iter().map(Data::id).collect();
    if ids.len() != whole.data.iter().count() {
        return Err("the first part has other segments of data than the whole".to_owned());
    }
    for (id, data) in ids.into_iter().zip(whole.data.iter()) {
        first.data.get_mut(id).value.clone_from(&data.value);
    }
    Ok(())
}

/// Gives the JavaScript of a program the loader of the rest.
pub(super) fn with_loader(script: &str, first: &[u8]) -> Result<String, String> {
    let module = Module::from_buffer(first).map_err(|error| format!("{error:#}"))?;
    let mut names = module.imports.iter().filter(|import| import.module == MODULE).map(|import| &import.name);
    let (Some(name), None) = (names.next(), names.next()) else {
        return Err("the program does not ask for one loader".to_owned());
    };
    Ok(with_rest(script, name))
}

/// Puts the loader of that name in the place of the modules that wasm-bindgen imports it from.
fn with_rest(script: &str, name: &str) -> String {
    let loader = format!("const rest = {{ {name}: {LOADER} }};");
    let lines = script.lines().map(|line| {
        let import = line.strip_prefix("import * as ").and_then(|line| line.split_once(" from "));
        match import.filter(|(_, from)| from.contains(MODULE)) {
            Some((alias, _)) => Cow::from(format!("const {alias} = rest;")),
            None => Cow::from(line),
        }
    });
    once(Cow::from(loader)).chain(lines).map(|line| line + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_stands_for_the_modules_that_it_is_imported_from() {
        let script =
            "import * as import1 from \"./__wasm_split.js\"\nimport { a } from './snippets/b.js';\nf()";
        let output = with_rest(script, "load_rest");
        assert!(output.starts_with("const rest = { load_rest: async (done, data) => {\n"), "{output}");
        assert!(
            output.ends_with("\nconst import1 = rest;\nimport { a } from './snippets/b.js';\nf()\n"),
            "{output}"
        );
    }
}
