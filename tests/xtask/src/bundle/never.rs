//! What a phone never runs, taken out of its program.
//!
//! # Context
//! The compiler keeps what a table of functions names, called or not: the names of all keys of a keyboard, because an
//! event could be asked for its key, and the reader of mangled names, because a panic could be told. That was 9 kB of a
//! first load. The participants' app hears keys in `keys.js`, and its panics end it at once.
//!
//! # Design
//! Each such function becomes a trap, and what only it needed goes with it. Should one ever be called, the program ends
//! there, in every browser and in the end-to-end tests too; what prints an error is therefore left as it is.

use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module};

/// How the functions begin or end, by their demangled names.
const BEGINNINGS: [&str; 2] = ["<keyboard_types::", "<rustc_demangle::"];
const ENDS: [&str; 2] =
    ["::events::keyboard::HasKeyboardData>::key", "::events::keyboard::HasKeyboardData>::code"];

/// Takes what is never run out of a program that still has its names.
pub(super) fn without(program: &[u8]) -> Result<Vec<u8>, String> {
    let mut module = Module::from_buffer(program).map_err(|error| format!("{error:#}"))?;
    let never: Vec<FunctionId> = module
        .funcs
        .iter_local()
        .filter_map(|(id, _)| is_never_run(module.funcs.get(id).name.as_deref()?).then_some(id))
        .collect();
    for id in never {
        let (parameters, results) = module.types.params_results(module.funcs.get(id).ty());
        let (parameters, results) = (parameters.to_vec(), results.to_vec());
        let arguments = parameters.iter().map(|kind| module.locals.add(*kind)).collect();
        let mut trap = FunctionBuilder::new(&mut module.types, &parameters, &results);
        trap.func_body().unreachable();
        module.funcs.get_mut(id).kind = FunctionKind::Local(trap.local_func(arguments));
    }
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

fn is_never_run(name: &str) -> bool {
    let name = format!("{:#}", rustc_demangle::demangle(name));
    BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
        || ENDS.iter().any(|end| name.ends_with(end))
}
