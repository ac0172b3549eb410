//! Writes every component, with sample words, to HTML files that a browser opens without a server.
//!
//! `cargo run -p stegvis-ui --example gallery -- FOLDER`

mod arrival;
mod console;
mod participant;
mod stairs;
mod voice;

use std::path::PathBuf;

use dioxus::prelude::*;
use stegvis_ui::{CONSOLE_CSS, PARTICIPANT_CSS};

/// One page: the name of its file, the language and direction of its words, its style and its content.
struct Page {
    name: &'static str,
    lang: &'static str,
    dir: &'static str,
    css: &'static str,
    content: fn() -> Element,
}

fn pages() -> Vec<Page> {
    let participant = |(name, content)| Page { name, lang: "sv", dir: "ltr", css: PARTICIPANT_CSS, content };
    let arabic = |(name, content)| Page { name, lang: "ar", dir: "rtl", css: PARTICIPANT_CSS, content };
    let console = |(name, content)| Page { name, lang: "sv", dir: "ltr", css: CONSOLE_CSS, content };
    let mut pages: Vec<Page> = participant::PAGES.iter().copied().map(participant).collect();
    pages.extend(participant::ARABIC_PAGES.iter().copied().map(arabic));
    pages.extend(console::PAGES.iter().copied().map(console));
    pages
}

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap_or_else(|| "target/gallery".into()));
    std::fs::create_dir_all(&folder)?;
    for page in pages() {
        let Page { name, lang, dir, css, content } = page;
        for theme in ["light", "dark", "contrast"] {
            let mut dom = VirtualDom::new(content);
            dom.rebuild_in_place();
            let body = dioxus_ssr::render(&dom);
            let html = format!(
                "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\" data-theme=\"{theme}\"><head>\
                 <meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
                 <title>{name}</title><style>{css}</style></head><body>{body}</body></html>"
            );
            std::fs::write(folder.join(format!("{name}-{theme}.html")), html)?;
        }
    }
    Ok(())
}
