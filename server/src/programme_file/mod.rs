//! Programme files: a programme, its staircase and its templates as data, one TOML file each in `server/programmes`.
//!
//! # Format
//! ```toml
//! format = 1
//! name = "Omstart!"
//! owner = "Region Gävleborg"
//! who = "Unga 15–24 år utan skola och jobb."
//! municipalities = ["Bollnäs", "Gävle"]
//! # methods_of = "omstart"              # instead of the rest: another file's staircase and templates
//!
//! [staircase]
//! top = "Skola eller jobb"
//! [[staircase.step]]
//! title = "Lära känna"
//! about = "Vi träffas och pratar."      # may be left out
//!
//! [[template]]
//! name = "Små steg"
//! [[template.goal]]                     # as in a plan file
//! step = 1
//! title = "Säga hej"
//! [[template.activity]]                 # as in a plan file, but with weeks of the template for dates
//! kind = "meeting"
//! title = "Träffa din coach"
//! weekdays = ["måndag"]
//! start = "13:00"
//! end = "14:00"
//! first_week = 1                        # may be left out: 1
//! last_week = 12                        # may be left out: the first week
//! ```
//!
//! # Design
//! The files are embedded in the binary: a programme is brought in by a file, without code. Everything that a
//! participant reads in them is a phrase, with translations in `server/programmes/translations`
//! ([`translations()`]).

mod template;
mod translation;

use include_dir::{Dir, include_dir};
use stegvis_shared::domain::programme::{MAX_STEPS, Staircase, Step};
use stegvis_shared::domain::text::{Note, Title};

use crate::toml_file::{Fault, Problem, Reader, Section};

pub(crate) use template::parse_template;
use template::read_template;
pub use template::{TemplateFile, Weeks};
pub use translation::{TranslationFile, TranslationFileError, translations};

/// The format that this program reads.
pub const FORMAT: u8 = 1;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/programmes");

const PROGRAMME_KEYS: &[&str] =
    &["format", "name", "owner", "who", "municipalities", "methods_of", "staircase", "template"];
const STAIRCASE_KEYS: &[&str] = &["top", "step"];
const STEP_KEYS: &[&str] = &["title", "about"];

/// A programme as its file describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeFile {
    /// The file's name without its ending: what other files and programs know it by.
    pub key: String,
    /// The programme's name.
    pub name: Title,
    /// Who runs it.
    pub owner: Title,
    /// Whom it is for.
    pub who: Note,
    /// The municipalities that take part.
    pub municipalities: Vec<Title>,
    /// How it works.
    pub methods: Methods,
}

/// How a programme works: its staircase, and plans to start from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Methods {
    /// The staircase.
    pub staircase: Staircase,
    /// The templates; one or more.
    pub templates: Vec<TemplateFile>,
}

/// A programme file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{problem}")]
pub struct ProgrammeFileError {
    /// The file's name.
    pub file: String,
    /// The first thing that is wrong in it.
    pub problem: Problem,
}

/// Gives the programmes that are embedded in this binary, by file name.
///
/// # Errors
/// The first file that cannot be used.
pub fn programmes() -> Result<Vec<ProgrammeFile>, ProgrammeFileError> {
    let mut files: Vec<(&str, &str)> = FILES
        .files()
        .filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
        .collect();
    files.sort_unstable();
    read_programmes(&files)
}

/// Reads programme files, given as keys and texts; they may take methods from each other.
///
/// # Errors
/// The first file that cannot be used.
pub fn read_programmes(files: &[(&str, &str)]) -> Result<Vec<ProgrammeFile>, ProgrammeFileError> {
    let failed = |key: &str, problem| ProgrammeFileError { file: format!("{key}.toml"), problem };
    let mut parsed = Vec::new();
    for (key, text) in files {
        parsed.push((*key, parse(text).map_err(|problem| failed(key, problem))?));
    }
    let with_own_methods: Vec<(&str, &Methods)> =
        parsed.iter().filter_map(|(key, parsed)| Some((*key, parsed.methods.as_ref().ok()?))).collect();
    let methods_of = |wanted: &str| with_own_methods.iter().find(|(key, _)| *key == wanted);
    parsed
        .iter()
        .map(|(key, Parsed { name, owner, who, municipalities, methods })| {
            let methods = match methods {
                Ok(own) => own.clone(),
                Err(other) => {
                    methods_of(&other.key).map(|(_, methods)| (*methods).clone()).ok_or_else(|| {
                        let known: Vec<&str> = with_own_methods.iter().map(|(key, _)| *key).collect();
                        let fault = Fault::unknown_word("methods_of", &other.key, &known);
                        failed(key, Problem { line: other.line, column: other.column, fault })
                    })?
                }
            };
            Ok(ProgrammeFile {
                key: (*key).to_owned(),
                name: name.clone(),
                owner: owner.clone(),
                who: who.clone(),
                municipalities: municipalities.clone(),
                methods,
            })
        })
        .collect()
}

struct Parsed {
    name: Title,
    owner: Title,
    who: Note,
    municipalities: Vec<Title>,
    methods: Result<Methods, OtherFile>,
}

/// The file whose methods a programme takes, and where its own file says so.
struct OtherFile {
    key: Title,
    line: u32,
    column: u32,
}

fn parse(text: &str) -> Result<Parsed, Problem> {
    let (root, mut reader) = Reader::open(text);
    let parsed = if reader.is_toml() { read(&mut reader, Section::new(&root)) } else { None };
    reader.finish_at_first(parsed)
}

/// Reads everything; `None` only when something has been reported.
fn read(reader: &mut Reader, section: Section<'_, '_>) -> Option<Parsed> {
    reader.check_keys(section, PROGRAMME_KEYS);
    reader.check_format(section, FORMAT);
    let name = reader.needed_text(section, "name");
    let owner = reader.needed_text(section, "owner");
    let who = reader.needed_text(section, "who");
    let municipalities = reader.texts(section, "municipalities");
    if municipalities.is_empty() {
        reader.report(section.place("municipalities"), Fault::MissingKey("municipalities"));
    }
    let methods = match reader.text(section, "methods_of") {
        Some(key) => {
            let (line, column) = reader.line_and_column(section.place("methods_of"));
            Err(OtherFile { key, line, column })
        }
        None => Ok(read_methods(reader, section)?),
    };
    Some(Parsed { name: name?, owner: owner?, who: who?, municipalities, methods })
}

fn read_methods(reader: &mut Reader, section: Section<'_, '_>) -> Option<Methods> {
    let staircase = reader.section(section, "staircase").and_then(|section| read_staircase(reader, section));
    reader.need(section, "template");
    let sections = reader.sections(section, "template");
    let staircase = staircase?;
    let templates =
        sections.into_iter().filter_map(|section| read_template(reader, section, Some(&staircase))).collect();
    Some(Methods { staircase, templates })
}

fn read_staircase(reader: &mut Reader, section: Section<'_, '_>) -> Option<Staircase> {
    reader.check_keys(section, STAIRCASE_KEYS);
    let top = reader.needed_text(section, "top");
    reader.need(section, "step");
    let sections = reader.sections(section, "step");
    if let Some(extra) = sections.get(MAX_STEPS) {
        reader.report(extra.at, Fault::TooManySteps);
    }
    let mut steps = Vec::new();
    for section in sections {
        reader.check_keys(section, STEP_KEYS);
        let title = reader.needed_text(section, "title");
        let about = reader.text(section, "about");
        steps.extend(title.map(|title| Step { title, about }));
    }
    Some(Staircase { steps, top: top? })
}
