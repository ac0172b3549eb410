//! Language packs: everything that one screen needs to speak one language, in one file.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::format::DateWords;
use crate::locale::{Direction, LanguageTag};
use crate::plurals::PluralTable;

/// Everything that an app needs to speak one language. Served as JSON, cached under its [`hash`](Self::hash).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguagePack {
    /// The language.
    pub tag: LanguageTag,
    /// Its name in its own script: "العربية".
    pub own_name: String,
    /// Its name in Swedish: "arabiska".
    pub swedish_name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Whether a person who knows the language has checked every text; else a machine made some of it.
    pub checked: bool,
    /// Which plural form each number has.
    pub plurals: PluralTable,
    /// The Fluent text of the files that the audience needs, one after the other.
    pub ftl: String,
    /// Names and patterns of dates.
    pub dates: DateWords,
}

/// A language as it stands in a list to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageSummary {
    /// The language.
    pub tag: LanguageTag,
    /// Its name in its own script.
    pub own_name: String,
    /// Its name in Swedish.
    pub swedish_name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Whether a person has checked every text.
    pub checked: bool,
    /// The hash of the pack to fetch.
    pub hash: String,
    /// The hash of the [phrasebook](crate::Phrasebook) to fetch; empty where no server has told it.
    #[serde(default)]
    pub phrases: String,
}

/// Who reads a pack. A phone does not load the console's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The participants' app.
    Phone,
    /// The console of coaches and language workers, which also shows the participants' screens.
    Console,
}

/// The files of a locale folder, without their ending `.ftl`.
pub const AREAS: [&str; 7] = ["app", "console", "activities", "notices", "errors", "plans", "phrases"];

impl Audience {
    /// Lists the areas that this audience reads, in the order in which a pack holds them.
    pub const fn areas(self) -> &'static [&'static str] {
        match self {
            Self::Phone => &["app", "activities", "notices", "errors"],
            Self::Console => &["app", "console", "activities", "notices", "errors", "plans"],
        }
    }
}

impl LanguagePack {
    /// Gives the bytes that are served and hashed: JSON with its fields in the order of the struct.
    #[expect(clippy::missing_panics_doc, reason = "strings, numbers and lists always become JSON")]
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("strings, numbers and lists always become JSON")
    }

    /// Gives the first 16 hexadecimal digits of the SHA-256 of [`to_bytes`](Self::to_bytes).
    pub fn hash(&self) -> String {
        content_hash(&self.to_bytes())
    }

    /// Describes the pack for a list of languages, without a phrasebook.
    pub fn summary(&self) -> LanguageSummary {
        LanguageSummary {
            tag: self.tag.clone(),
            own_name: self.own_name.clone(),
            swedish_name: self.swedish_name.clone(),
            direction: self.direction,
            checked: self.checked,
            hash: self.hash(),
            phrases: String::new(),
        }
    }
}

/// Gives the first 16 hexadecimal digits of the SHA-256 of some bytes.
#[expect(clippy::missing_panics_doc, reason = "a SHA-256 has 32 bytes")]
pub fn content_hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let head = digest.first_chunk().expect("a SHA-256 has 32 bytes");
    format!("{:016x}", u64::from_be_bytes(*head))
}

/// The first line of a language file that a person who knows the language has checked.
pub const HEAD_CHECKED: &str = "### Status: checked";
/// The first line of a language file in which a machine made some of the text.
pub const HEAD_UNCHECKED: &str = "### Status: unchecked (machine-made)";

/// Tells whether a language file says in its head that a person has checked it.
pub fn is_checked(ftl: &str) -> bool {
    ftl.lines().next().is_some_and(|line| line.trim_end() == HEAD_CHECKED)
}

/// Joins files to the text of a pack, without comments: they are for translators.
///
/// A `#` in the first column always starts a comment in Fluent, as every line of a text is indented.
pub(crate) fn join_areas<'a>(files: impl Iterator<Item = &'a str>) -> String {
    let mut joined = String::new();
    for line in files.flat_map(str::lines).filter(|line| !line.starts_with('#')) {
        joined.push_str(line);
        joined.push('\n');
    }
    joined
}
