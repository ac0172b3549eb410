//! Takes out of a program what it can never reach, where the compiler cannot know that.
//!
//! # Design
//! A function of the list becomes a trap, and what only it called goes with it: wasm-bindgen drops what nothing calls.
//! What stands in the table of functions counts as called, so each of those is in the list. A name that stands for
//! nothing any more is told, so that the list stays true. Should one be called after all, the program ends there, in the
//! end-to-end tests too.

use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module, ModuleConfig, ValType};

/// Parts of a function's mangled name, all of which must be there, and why it is never reached.
struct Cut(&'static [&'static str]);

/// `anyhow` shows the stack of an error where one was noted, and in a browser none ever is: what shows it reads the
/// names of functions back, which is a fiftieth of the program.
const STACKS: [Cut; 4] = [
    Cut(&["_RNCNvX", "3std9backtrace", "9Backtrace", "7Display3fmt0"]),
    Cut(&["_RNvM", "3std12backtrace_rs5print", "17BacktraceFrameFmt"]),
    Cut(&["_RNvX", "3std12backtrace_rs9symbolize", "10SymbolName", "7Display3fmt"]),
    Cut(&["_RNvX", "14rustc_demangle13DemangleStyle", "7Display3fmt"]),
];
/// The participants' app leaves keys to `app/assets/keys.js` and files to `app/assets/media.js`, and reads each field by
/// itself; Dioxus has the names of all keys, and what reads files and whole forms, all the same.
const EVENTS: [Cut; 6] = [
    Cut(&["_RNvX", "10dioxus_web6events8keyboard", "15HasKeyboardData3key"]),
    Cut(&["_RNvX", "10dioxus_web6events8keyboard", "15HasKeyboardData4code"]),
    Cut(&["_RNvX", "10dioxus_web5files"]),
    Cut(&["_RNCNvX", "10dioxus_web5files"]),
    Cut(&["_RNvX", "10dioxus_web6events", "11HasFileData5files"]),
    Cut(&["_RNvX", "10dioxus_web6events4form", "11HasFormData6values"]),
];

/// Whether a program hears keys by itself.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Keys {
    Heard,
    Unheard,
}

/// Whether the program that comes out says how its functions are called.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Names {
    Kept,
    Dropped,
}

/// The cuts of the participants' app; of the console, which hears keys, the first alone.
pub(super) fn cut(program: &[u8], keys: Keys, names: Names) -> Result<Module, String> {
    let mut config = ModuleConfig::new();
    config.strict_validate(false).generate_dwarf(false);
    config.generate_name_section(names == Names::Kept).generate_producers_section(false);
    let mut module = config.parse(program).map_err(|error| format!("{error:#}"))?;
    let events = EVENTS.iter().filter(|_| keys == Keys::Unheard);
    for Cut(parts) in STACKS.iter().chain(events) {
        let is_it = |name: &str| parts.iter().all(|part| name.contains(part));
        let found: Vec<FunctionId> = module
            .funcs
            .iter()
            .filter(|function| function.name.as_deref().is_some_and(is_it))
            .map(walrus::Function::id)
            .collect();
        // Another compiler names them otherwise, and leaves another part of them.
        if found.is_empty() {
            println!("  There is no function {parts:?} to cut");
        }
        for function in found {
            trap(&mut module, function);
        }
    }
    walrus::passes::gc::run(&mut module);
    Ok(module)
}

/// Makes a function one that ends the program.
fn trap(module: &mut Module, function: FunctionId) {
    let ty = module.types.get(module.funcs.get(function).ty());
    let (params, results): (Vec<ValType>, Vec<ValType>) = (ty.params().to_vec(), ty.results().to_vec());
    let args = params.iter().map(|param| module.locals.add(*param)).collect();
    let mut body = FunctionBuilder::new(&mut module.types, &params, &results);
    body.func_body().unreachable();
    module.funcs.get_mut(function).kind = FunctionKind::Local(body.local_func(args));
}
