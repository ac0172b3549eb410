//! `bundle`: the participants' app and the console as folders of files that any web server could hand out.
//!
//! # Design
//!
//! cargo makes the wasm, wasm-bindgen (as a library; the lock file holds it and the product to one version) makes the
//! JavaScript around it, [`cut`] takes out what is never reached, [`split`] cuts the app in two, [`site`] lays out the
//! folder and [`sizes`] weighs it. A [`stamp`] of all sources lets an unchanged bundle stand.
//!
//! # Limits
//!
//! No JavaScript minifier and no `wasm-opt`: brotli gains nearly all that they would, and both are another toolchain.

mod cut;
mod library;
mod paths;
mod short;
mod site;
mod sizes;
mod snippets;
mod split;
mod stamp;
/// The design system's own list, compiled here without the components around it.
#[path = "../../../../app/ui/src/styles.rs"]
#[expect(unreachable_pub, reason = "the file is public where it lives")]
mod styles;
mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::thread;

use wasm_bindgen_cli_support::Bindgen;

use self::cut::{Keys, Names};
use self::words::Words;
use crate::error::Error;
use crate::setup::{self, Need};
use crate::step;
use crate::workspace::Workspace;

/// One of the two web programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Site {
    /// The participants' app, at `/`.
    App,
    /// The coaches' and language staff's console, at `/console/`.
    Console,
}

impl Site {
    const ALL: [Self; 2] = [Self::App, Self::Console];

    /// Name of the folder in the bundle and of its hashed files.
    fn name(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Console => "console",
        }
    }

    /// Package, and binary in it.
    fn package(self) -> &'static str {
        match self {
            Self::App => "stegvis-app",
            Self::Console => "stegvis-console",
        }
    }

    /// The features of its package.
    fn features(self) -> &'static str {
        match self {
            Self::App => "split",
            Self::Console => "web",
        }
    }

    /// Its style sheet.
    fn css(self) -> &'static str {
        match self {
            Self::App => styles::PARTICIPANT_CSS,
            Self::Console => styles::CONSOLE_CSS,
        }
    }

    /// Where the server hands it out.
    fn base_path(self) -> &'static str {
        match self {
            Self::App => "/",
            Self::Console => "/console/",
        }
    }

    /// Folder of page, manifest, icons and service worker, below the checkout.
    fn assets(self) -> &'static str {
        match self {
            Self::App => "app/assets",
            Self::Console => "app/console/assets",
        }
    }
}

/// Builds both bundles, prints their sizes and fails where a participant's first load is over its limit.
pub(crate) fn run(workspace: &Workspace) -> Result<ExitCode, Error> {
    setup::ensure(workspace, &[Need::WasmTarget, Need::RustSource])?;
    build(workspace)?;
    Ok(match sizes::report(workspace)? {
        sizes::Verdict::Fits => ExitCode::SUCCESS,
        sizes::Verdict::TooLarge => ExitCode::FAILURE,
    })
}

/// Builds both bundles unless nothing has changed since they were built.
pub(crate) fn build(workspace: &Workspace) -> Result<(), Error> {
    let stamp = stamp::of_sources(workspace)?;
    if stamp::is_current(workspace, &stamp) {
        return Ok(());
    }
    let folders = paths::SourceFolders::find(workspace)?;
    for site in Site::ALL {
        let mut build = cargo_build(workspace, &folders, "rustc")?;
        build.args(["--features", site.features(), "--package", site.package(), "--bin", site.package()]);
        if site == Site::App {
            // What leads to what, for the cut in two.
            build.args(["--", "-Clink-arg=--emit-relocs"]);
        }
        step::run(workspace, &format!("Building the {} for the web", site.name()), &mut build)?;
    }
    step::work("Packing the bundles", || {
        stamp::forget(workspace)?;
        thread::scope(|scope| {
            let folders = &folders;
            let pack = |site| scope.spawn(move || pack(workspace, folders, site));
            let packing = Site::ALL.map(pack);
            packing.into_iter().try_for_each(|site| site.join().expect("packing returns its errors"))
        })
    })?;
    stamp::write(workspace, &stamp)
}

/// Builds the page that checks a browser's storage, for the end-to-end tests, in `target/contract`.
pub(crate) fn build_contract(workspace: &Workspace) -> Result<(), Error> {
    const PAGE: &str = "<!doctype html><title></title><link rel=\"icon\" href=\"data:,\"><script type=\"module\">\
                        import start from './program.js'; start('./program_bg.wasm');</script>";
    let mut build = cargo_build(workspace, &paths::SourceFolders::find(workspace)?, "build")?;
    build.args(["--features", "contract", "--package", Site::App.package(), "--bin", CONTRACT]);
    step::run(workspace, "Building the contract of the storage for the web", &mut build)?;
    let program = program(workspace, CONTRACT);
    let folder = workspace.target.join("contract");
    remove_folder(&folder)?;
    bind(Input::File(&program), &folder).map_err(|reason| Error::WasmBindgen { path: program, reason })?;
    // What the storage loads on use.
    let script = folder.join("pin.js");
    let source = workspace.root.join(Site::App.assets()).join("pin.js");
    fs::copy(&source, &script).map_err(Error::file(&source))?;
    let page = folder.join("index.html");
    fs::write(&page, PAGE).map_err(Error::file(&page))
}

/// Builds the smallest app that Dioxus makes, as the participants' app is built, in `target/hello`; every file lies
/// compressed beside itself.
pub(crate) fn build_hello(workspace: &Workspace) -> Result<(), Error> {
    const PAGE: &str = "<!doctype html><html lang=\"sv\"><title>Hej</title>\
                        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
                        <link rel=\"icon\" href=\"data:,\">\
                        <link rel=\"preload\" href=\"program_bg.wasm\" as=\"fetch\" type=\"application/wasm\" crossorigin>\
                        <script type=\"module\" src=\"program.js\"></script><div id=\"main\"></div>";
    const START: &str = "\n__wbg_init({ module_or_path: './program_bg.wasm' });\n";
    let mut build = cargo_build(workspace, &paths::SourceFolders::find(workspace)?, "build")?;
    build.args(["--features", "web", "--package", HELLO, "--bin", HELLO]);
    step::run(workspace, "Building the smallest app for the web", &mut build)?;
    let program = program(workspace, HELLO);
    let folder = workspace.target.join("hello");
    remove_folder(&folder)?;
    let cut = cut::cut(&read(&program)?, Keys::Unheard, Names::Dropped);
    let bound = cut.and_then(|module| bind(Input::Cut(Box::new(module)), &folder));
    bound.map_err(|reason| Error::WasmBindgen { path: program, reason })?;
    let js = snippets::inline(&read_text(&folder.join("program.js"))?, &folder)? + START;
    remove_folder(&folder.join("snippets"))?;
    for (name, content) in [("program.js", js.as_str()), ("index.html", PAGE)] {
        let path = folder.join(name);
        fs::write(&path, content).map_err(Error::file(&path))?;
    }
    for path in files_below(&folder)? {
        let compressed = site::brotli(&read(&path)?).map_err(Error::file(&path))?;
        let twin = path.with_added_extension("br");
        fs::write(&twin, compressed).map_err(Error::file(&twin))?;
    }
    Ok(())
}

/// The name of the program that [`build_hello`] builds.
const HELLO: &str = "stegvis-hello";

/// The name of the program that [`build_contract`] builds.
const CONTRACT: &str = "storage-contract";

fn cargo_build(
    workspace: &Workspace,
    folders: &paths::SourceFolders,
    subcommand: &str,
) -> Result<Command, Error> {
    let mut build = workspace.cargo(subcommand);
    build.args(["--profile", "web", "--target", "wasm32-unknown-unknown"]);
    let flags = library::build_along(workspace, &mut build)?;
    build.env("CARGO_ENCODED_RUSTFLAGS", folders.rustflags(flags));
    Ok(build)
}

fn program(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.target.join("wasm32-unknown-unknown/web").join(format!("{name}.wasm"))
}

/// Makes the folder of one site from cargo's output and the static files.
fn pack(workspace: &Workspace, folders: &paths::SourceFolders, site: Site) -> Result<(), Error> {
    let program = program(workspace, site.package());
    let glue = workspace.target.join("wasm-bindgen").join(site.name());
    remove_folder(&glue)?;
    let linked = read(&program)?;
    let cut = match site {
        // The names are for the cut in two.
        Site::App => cut::cut(&linked, Keys::Unheard, Names::Kept),
        Site::Console => cut::cut(&linked, Keys::Heard, Names::Dropped),
    };
    let bound = cut.and_then(|module| bind(Input::Cut(Box::new(module)), &glue));
    bound.map_err(|reason| Error::WasmBindgen { path: program.clone(), reason })?;

    let unsound = |reason| Error::content(&program, reason);
    let bound = read(&glue.join("program_bg.wasm"))?;
    let mut js = read_text(&glue.join("program.js"))?;
    let (wasm, rest) = match site {
        Site::App => {
            let parts = split::split(&linked, &bound).map_err(unsound)?;
            js = split::with_loader(&js, &parts.first).map_err(unsound)?;
            (parts.first, Some(parts.rest))
        }
        Site::Console => (bound, None),
    };
    for part in [Some(&wasm), rest.as_ref()].into_iter().flatten() {
        if let Some(named) = folders.named_in(part) {
            return Err(unsound(format!("the program names the folder {named} of this machine")));
        }
    }
    let folder = workspace.bundle.join(site.name());
    remove_folder(&folder)?;
    let js = snippets::inline(&js, &glue)?;
    let (wasm, js) = short::names(&wasm, &js).map_err(unsound)?;
    let code = site::Code { js, wasm, rest, css: site.css() };
    let words = Words::read(&workspace.root)?;
    site::write(&workspace.root.join(site.assets()), site, (&code, &words), &folder)
}

/// What wasm-bindgen starts from.
enum Input<'a> {
    /// A program as the compiler made it.
    File(&'a Path),
    /// One from which something was cut.
    Cut(Box<walrus::Module>),
}

fn bind(input: Input<'_>, folder: &Path) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    let bindgen = bindgen.web(true).map_err(|error| format!("{error:#}"))?;
    match input {
        Input::File(program) => bindgen.input_path(program),
        Input::Cut(module) => bindgen.input_module("program", *module),
    };
    bindgen
        .out_name("program")
        .typescript(false)
        .omit_default_module_path(true)
        .demangle(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .map_err(|error| format!("{error:#}"))
}

/// All files below a folder, sorted by path.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(Error::file(&folder))? {
            let path = entry.map_err(Error::file(&folder))?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(Error::file(path))
}

fn read_text(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(Error::file(path))
}

fn remove_folder(folder: &Path) -> Result<(), Error> {
    if folder.exists() { fs::remove_dir_all(folder).map_err(Error::file(folder)) } else { Ok(()) }
}
