//! Lays out the folder of one site: page, hashed code, static files, and everything compressed beside itself.
//!
//! Files with a hash in their name never change and may be kept for ever; the page and the service worker name them.
//! Text files of the assets folder may hold `{{css}}`, `{{js}}`, `{{wasm}}` (addresses), `{{style}}` and `{{start}}` (the
//! style sheet and `start.js` themselves), `{{precache}}` (JSON array of all addresses that a phone needs to work
//! offline), `{{version}}` (changes when any of them does) and what [`Words`] puts in: `{{sv app-name}}` (a
//! message in Swedish) and `{{languages}}`.
//!
//! What the first thing drawn needs stands in the participants' page itself: on a slow line another file costs half a
//! second. The server names these parts by their hash in the page's security policy.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::split::ADDRESS;
use super::words::Words;
use super::{Site, files_below, read, read_text};
use crate::error::Error;

/// Dresses the page before anything is drawn.
const START: &str = "start.js";
const SERVICE_WORKER: &str = "service-worker.js";
const QUALITY: i32 = 11;
const WINDOW_BITS: i32 = 22;

/// What the compilers made.
pub(super) struct Code {
    pub(super) js: String,
    pub(super) wasm: Vec<u8>,
    /// What comes after the program has begun; the JavaScript says [`ADDRESS`] for its address.
    pub(super) rest: Option<Vec<u8>>,
    pub(super) css: &'static str,
}

/// Writes the whole site to `folder`, which must not exist yet.
pub(super) fn write(
    assets: &Path,
    site: Site,
    (code, words): (&Code, &Words),
    folder: &Path,
) -> Result<(), Error> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut add_hashed = |extension: &str, content: &[u8]| {
        let path = format!("{}-{}.{extension}", site.name(), hash(content));
        files.insert(path.clone(), content.to_vec());
        format!("{}{path}", site.base_path())
    };
    let sheet = without_comments(code.css);
    let css = match site {
        Site::App => ("{{style}}", sheet),
        Site::Console => ("{{css}}", add_hashed("css", sheet.as_bytes())),
    };
    let wasm = add_hashed("wasm", &code.wasm);
    // The program starts itself, so that the page needs no inline script and its security policy can forbid them.
    let start = format!("__wbg_init({{ module_or_path: '{wasm}' }});\n");
    let mut js = without_comment_lines(&code.js) + &start;
    if let Some(rest) = &code.rest {
        js = js.replace(ADDRESS, &add_hashed("wasm", rest));
    }
    let js = add_hashed("js", js.as_bytes());
    let mut values = vec![css, ("{{js}}", js), ("{{wasm}}", wasm)];
    if site == Site::App {
        values.push(("{{start}}", without_comment_lines(&read_text(&assets.join(START))?)));
        values.push(("{{languages}}", words.languages.clone()));
    }

    let mut templates = Vec::new();
    for path in files_below(assets)? {
        let name = path.strip_prefix(assets).unwrap_or(&path).to_string_lossy().into_owned();
        if name == START {
            continue;
        }
        if ["html", "js", "webmanifest"].iter().any(|extension| name.ends_with(extension)) {
            templates.push((name, path));
        } else {
            files.insert(name, read(&path)?);
        }
    }
    // The page first: it is part of what the service worker keeps.
    templates.sort_by_key(|(name, _)| name == SERVICE_WORKER);
    for (name, path) in templates {
        if name == SERVICE_WORKER {
            values.push(("{{precache}}", precache(site, &files)));
            values.push(("{{version}}", version(&files)));
        }
        let template = words.in_swedish(&read_text(&path)?);
        let text = render(&template, &values).map_err(|reason| Error::content(&path, reason))?;
        files.insert(name, text.into_bytes());
    }

    for (name, content) in &files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(Error::file(parent))?;
        fs::write(&path, content).map_err(Error::file(&path))?;
        let compressed = brotli(content).map_err(Error::file(&path))?;
        if compressed.len() < content.len() {
            let path = folder.join(format!("{name}.br"));
            fs::write(&path, compressed).map_err(Error::file(&path))?;
        }
    }
    Ok(())
}

/// Compresses as small as brotli can.
pub(super) fn brotli(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW_BITS,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)?;
    Ok(compressed)
}

/// A short name for a content, the same on every machine.
pub(super) fn hash(content: &[u8]) -> String {
    let mut name = format!("{:x}", Sha256::digest(content));
    name.truncate(16);
    name
}

/// Addresses that a phone fetches ahead: all but fonts, which only some scripts need, and the service worker itself.
fn precache(site: Site, files: &BTreeMap<String, Vec<u8>>) -> String {
    let kept = files.keys().filter(|name| !name.starts_with("fonts/") && !name.ends_with("index.html"));
    let mut addresses = vec![site.base_path().to_owned()];
    addresses.extend(kept.map(|name| format!("{}{name}", site.base_path())));
    serde_json::Value::from(addresses).to_string()
}

fn version(files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut all = Vec::new();
    for (name, content) in files {
        all.extend_from_slice(format!("{name} {}\n", hash(content)).as_bytes());
    }
    hash(&all)
}

fn render(template: &str, values: &[(&str, String)]) -> Result<String, String> {
    let text = values.iter().fold(template.to_owned(), |text, (name, value)| text.replace(name, value));
    match text.split_once("{{").and_then(|(_, rest)| rest.split_once("}}")) {
        None => Ok(text),
        Some((name, _)) => Err(format!("unknown placeholder {{{{{name}}}}}")),
    }
}

/// Drops lines that are nothing but a comment, as wasm-bindgen writes them over each function, and what lines are set in
/// by; a text of several lines stays as it is.
fn without_comment_lines(script: &str) -> String {
    let mut output = String::with_capacity(script.len());
    let mut is_inside = false;
    let mut is_text = false;
    for line in script.lines() {
        let trimmed = line.trim();
        is_inside |= trimmed.starts_with("/**");
        if !is_inside && !trimmed.starts_with("//") {
            output.push_str(if is_text { line } else { trimmed });
            output.push('\n');
            is_text ^= line.matches('`').count() % 2 == 1;
        }
        is_inside &= !trimmed.ends_with("*/");
    }
    output
}

/// Drops `/* comments */`, which no browser needs; strings are left alone.
fn without_comments(sheet: &str) -> String {
    let mut output = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (before, from) = rest.split_at(at);
        output += before;
        let end = if from.starts_with("/*") {
            from.find("*/").map_or(from.len(), |end| end + 2)
        } else {
            let end = string_end(from);
            output += from.get(..end).unwrap_or(from);
            end
        };
        rest = from.get(end..).unwrap_or_default();
    }
    output += rest;
    let lines = output.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// Length of the string literal at the start of `from`; one byte where there is none.
fn string_end(from: &str) -> usize {
    let Some(quote @ ('"' | '\'')) = from.chars().next() else { return 1 };
    let mut escaped = false;
    for (at, character) in from.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return at + 1,
            _ => {}
        }
    }
    from.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_strings_stay() {
        let sheet = "/* why */ a { content: \"/* kept */ \\\" /*\"; }\n\n  b { width: calc(1px / 2) } /* end";
        assert_eq!(
            without_comments(sheet),
            "a { content: \"/* kept */ \\\" /*\"; }\nb { width: calc(1px / 2) }"
        );
    }

    #[test]
    fn lines_of_comment_go_from_scripts() {
        let script = "/**\n * @param {number} a\n */\nf(a) // why\n  // what\n/** one */\nlet b = {\n  c: `1\n    2`,\n  };";
        let expected = "f(a) // why\nlet b = {\nc: `1\n    2`,\n};\n";
        assert_eq!(without_comment_lines(script), expected);
    }

    #[test]
    fn a_mistyped_placeholder_is_named() {
        assert_eq!(
            render("{{js}} {{wsam}}", &[("{{js}}", "/a.js".to_owned())]),
            Err("unknown placeholder {{wsam}}".to_owned())
        );
    }

    #[test]
    fn a_site_names_its_hashed_files_and_precaches_all_that_works_offline() {
        let temporary = tempfile::tempdir().unwrap();
        let (assets, folder) = (temporary.path().join("assets"), temporary.path().join("site"));
        fs::create_dir_all(assets.join("fonts")).unwrap();
        fs::write(
            assets.join("index.html"),
            "<script src={{js}} data-wasm={{wasm}}></script><p>{{sv app-name}} {{languages}}</p>{{style}}{{start}}",
        )
        .unwrap();
        fs::write(assets.join("start.js"), "// Why\ndress()").unwrap();
        fs::write(assets.join("service-worker.js"), "keep({{precache}}, '{{version}}')").unwrap();
        fs::write(assets.join("icon.svg"), "<svg/>".repeat(50)).unwrap();
        fs::write(assets.join("fonts/ethiopic.woff2"), "font").unwrap();

        let code = Code { js: "start()".repeat(20), wasm: b"wasm".repeat(50), rest: None, css: "a{}" };
        let words = Words { ftl: "app-name = Stegvis".to_owned(), languages: "<li>Svenska".to_owned() };
        write(&assets, Site::App, (&code, &words), &folder).unwrap();

        let page = fs::read_to_string(folder.join("index.html")).unwrap();
        let js = page.split(['=', ' ']).find(|word| word.starts_with("/app-")).unwrap();
        let js = fs::read_to_string(folder.join(js.trim_start_matches('/'))).unwrap();
        assert!(
            js.contains(&format!("/app-{}.wasm", hash(&code.wasm))),
            "the script knows its program: {js}"
        );
        assert!(page.contains("<p>Stegvis <li>Svenska</p>"), "{page}");
        assert!(page.ends_with("a{}dress()\n"), "what is needed at first stands in the page: {page}");
        let worker = fs::read_to_string(folder.join("service-worker.js")).unwrap();
        assert!(worker.starts_with("keep([\"/\",\"/app-"), "{worker}");
        assert!(worker.contains("/icon.svg") && !worker.contains("fonts/"), "{worker}");
        assert!(
            folder.join("icon.svg.br").exists(),
            "a file that brotli makes smaller has its compressed twin"
        );
        assert!(!folder.join("fonts/ethiopic.woff2.br").exists(), "one that it makes larger has none");
    }
}
