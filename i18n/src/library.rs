//! All languages of a server: folders read, judged, and made into packs.
//!
//! # Design
//! Nothing here names a language but Swedish. A folder is a language; what is broken costs as little as can be: a
//! file its messages, a wrong `locale.toml` its language. The others are served, and Swedish stands in.
//!
//! Everything is built once, at the start; a library does not change. Use another to show changed files.

mod files;
mod phrases;

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use icu_locale::LocaleDirectionality;
use serde::Deserialize;

pub(crate) use self::files::LOCALE_TOML;
pub use self::files::LocaleFiles;
pub(crate) use self::phrases::{PHRASES, plain, sections};
use crate::builtin;
use crate::catalog::Catalog;
use crate::check::{Finding, FindingCode, Source, place};
use crate::format::DateWords;
use crate::format::cldr::CldrError;
use crate::locale::{Direction, LanguageTag, negotiate};
use crate::pack::{AREAS, Audience, LanguagePack, LanguageSummary, content_hash, is_checked, join_areas};
use crate::plurals::cldr::Plurals;

/// What could not be served of the language files, and why. Log each at the start.
pub type LocaleProblem = Finding;

/// The languages of a server, as packs for each audience.
#[derive(Clone, Debug)]
pub struct Library {
    tags: Vec<LanguageTag>,
    packs: BTreeMap<(LanguageTag, Audience), ServedPack>,
    phrasebooks: BTreeMap<LanguageTag, ServedPhrasebook>,
    problems: Vec<LocaleProblem>,
}

/// A pack with the bytes in which it is served, and their hash.
#[derive(Clone, Debug)]
pub struct ServedPack {
    /// The pack itself.
    pub pack: LanguagePack,
    /// The pack as JSON; what the hash is of.
    pub bytes: Vec<u8>,
    /// The first 16 hexadecimal digits of the SHA-256 of the bytes.
    pub hash: String,
}

/// A phrasebook as it is served.
#[derive(Clone, Debug)]
pub struct ServedPhrasebook {
    /// The [`Phrasebook`](crate::Phrasebook) as JSON; what the hash is of.
    pub bytes: Vec<u8>,
    /// The first 16 hexadecimal digits of the SHA-256 of the bytes.
    pub hash: String,
}

/// The contents of `locale.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LocaleToml {
    own_name: String,
    swedish_name: String,
    /// Only where CLDR is wrong or knows nothing.
    direction: Option<Direction>,
}

impl Library {
    /// Builds the languages that this program was built with.
    pub fn embedded() -> Self {
        Self::from_files(&LocaleFiles::embedded())
    }

    /// Reads the languages of a folder such as `i18n/locales`.
    ///
    /// # Errors
    /// When the folder cannot be read; what is wrong with the texts is among the [`problems`](Self::problems).
    pub fn load(root: &Path) -> io::Result<Self> {
        Ok(Self::from_files(&LocaleFiles::read(root)?))
    }

    /// Builds the embedded languages with a folder's files laid over them.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn embedded_overlaid_with(root: &Path) -> io::Result<Self> {
        Ok(Self::from_files(&LocaleFiles::embedded().overlaid_with(LocaleFiles::read(root)?)))
    }

    /// Builds languages from files in memory. Swedish is there in any case: as it was compiled in.
    pub fn from_files(files: &LocaleFiles) -> Self {
        let mut problems = Vec::new();
        let mut locales = BTreeMap::new();
        for (folder, texts) in &files.folders {
            match LocaleFolder::read(files, folder, texts, &mut problems) {
                Ok(locale) => {
                    locales.insert(locale.tag.clone(), locale);
                }
                Err(problem) => problems.push(problem),
            }
        }
        locales.entry(LanguageTag::source()).or_insert_with(LocaleFolder::builtin);
        let mut packs = BTreeMap::new();
        let mut phrasebooks = BTreeMap::new();
        let swedish = locales.get(&LanguageTag::source());
        let swedish = swedish.and_then(|locale| locale.areas.get(PHRASES)).cloned().unwrap_or_default();
        for (tag, locale) in &locales {
            let base = locales.values().find(|base| base.is_base_of(locale));
            for audience in [Audience::Phone, Audience::Console] {
                packs.insert((tag.clone(), audience), ServedPack::new(locale.pack(base, audience)));
            }
            phrasebooks.insert(tag.clone(), locale.phrasebook(base, &swedish));
        }
        let mut tags: Vec<LanguageTag> = locales.into_keys().collect();
        // Swedish first, then by tag: a list of languages begins with the one that all share.
        tags.sort_by_key(|tag| (!tag.is_swedish(), tag.clone()));
        problems.sort();
        Self { tags, packs, phrasebooks, problems }
    }

    /// Lists the languages, Swedish first.
    pub fn tags(&self) -> &[LanguageTag] {
        &self.tags
    }

    /// Gives the pack of a language.
    pub fn pack(&self, tag: &LanguageTag, audience: Audience) -> Option<&ServedPack> {
        self.packs.get(&(tag.clone(), audience))
    }

    /// Gives the pack with a hash, whichever language and audience it is for.
    pub fn pack_by_hash(&self, hash: &str) -> Option<&ServedPack> {
        self.packs.values().find(|served| served.hash == hash)
    }

    /// Gives the phrasebook of a language.
    pub fn phrasebook(&self, tag: &LanguageTag) -> Option<&ServedPhrasebook> {
        self.phrasebooks.get(tag)
    }

    /// Lists the languages to choose from, Swedish first.
    pub fn summaries(&self, audience: Audience) -> Vec<LanguageSummary> {
        let summary = |tag: &LanguageTag| {
            let phrases = self.phrasebook(tag)?.hash.clone();
            Some(LanguageSummary { phrases, ..self.pack(tag, audience)?.summary() })
        };
        self.tags.iter().filter_map(summary).collect()
    }

    /// Gives the messages of a language, with this library's Swedish behind them; Swedish for an unknown language.
    ///
    /// Parses the pack: keep the catalog rather than asking for each text.
    pub fn catalog(&self, tag: &LanguageTag, audience: Audience) -> Catalog {
        let compiled_in = match audience {
            Audience::Phone => builtin::sv_phone(),
            Audience::Console => builtin::sv_console(),
        };
        let swedish = self.pack(&LanguageTag::source(), audience).map_or(compiled_in, |served| &served.pack);
        Catalog::from_pack(self.pack(tag, audience).map_or(swedish, |served| &served.pack), swedish)
    }

    /// Chooses a language by a list of wishes, best first; `None` when none fits.
    pub fn negotiate<S: AsRef<str>>(&self, wishes: impl IntoIterator<Item = S>) -> Option<&LanguageTag> {
        negotiate(wishes, &self.tags)
    }

    /// Lists what could not be served, by file and line.
    pub fn problems(&self) -> &[LocaleProblem] {
        &self.problems
    }
}

impl ServedPack {
    fn new(pack: LanguagePack) -> Self {
        let bytes = pack.to_bytes();
        let hash = content_hash(&bytes);
        Self { pack, bytes, hash }
    }

    /// Describes the pack for a list of languages, without a phrasebook.
    fn summary(&self) -> LanguageSummary {
        LanguageSummary {
            tag: self.pack.tag.clone(),
            own_name: self.pack.own_name.clone(),
            swedish_name: self.pack.swedish_name.clone(),
            direction: self.pack.direction,
            checked: self.pack.checked,
            hash: self.hash.clone(),
            phrases: String::new(),
        }
    }
}

/// One language folder, judged.
struct LocaleFolder {
    tag: LanguageTag,
    toml: LocaleToml,
    /// The text of each area that parses.
    areas: BTreeMap<&'static str, String>,
    dates: DateWords,
}

impl LocaleFolder {
    fn read(
        files: &LocaleFiles,
        folder: &str,
        texts: &BTreeMap<String, String>,
        problems: &mut Vec<LocaleProblem>,
    ) -> Result<Self, LocaleProblem> {
        let tag = read_tag(files, folder)?;
        let toml = read_toml(files, folder, texts)?;
        let mut areas = BTreeMap::new();
        for area in AREAS {
            let name = format!("{area}.ftl");
            let Some(text) = texts.get(&name) else { continue };
            let source = Source::parse(files.path(folder, &name), text);
            if source.broken.is_empty() {
                areas.insert(area, text.clone());
            }
            problems.extend(source.broken);
        }
        let mut locale = Self { tag, toml, areas, dates: builtin::sv_phone().dates.clone() };
        match DateWords::from_cldr(&locale.tag) {
            Ok(dates) => locale.dates = dates,
            Err(error) => problems.push(dates_problem(files, folder, &error)),
        }
        if locale.tag == LanguageTag::source() {
            locale.fill_from_builtin();
        }
        Ok(locale)
    }

    fn builtin() -> Self {
        let pack = builtin::sv_phone();
        let toml = LocaleToml {
            own_name: pack.own_name.clone(),
            swedish_name: pack.swedish_name.clone(),
            direction: Some(pack.direction),
        };
        let dates = pack.dates.clone();
        let mut locale = Self { tag: LanguageTag::source(), toml, areas: BTreeMap::new(), dates };
        locale.fill_from_builtin();
        locale
    }

    /// Swedish stands in for every language; for Swedish itself, what was compiled in does.
    fn fill_from_builtin(&mut self) {
        for area in AREAS {
            let text = builtin::sv_file(area).unwrap_or_default();
            self.areas.entry(area).or_insert_with(|| text.to_owned());
        }
    }

    /// Tells whether `other` is a regional or other variant that takes what it lacks from this language. Swedish
    /// stands behind every language anyway.
    fn is_base_of(&self, other: &Self) -> bool {
        self.tag != other.tag && self.tag.as_str() == other.tag.language() && !self.tag.is_swedish()
    }

    fn phrasebook(&self, base: Option<&Self>, swedish: &str) -> ServedPhrasebook {
        let own = base.into_iter().chain([self]).filter_map(|locale| locale.areas.get(PHRASES));
        let book = phrases::phrasebook(swedish, own.map(String::as_str));
        let bytes = serde_json::to_vec(&book).expect("strings and lists always become JSON");
        ServedPhrasebook { hash: content_hash(&bytes), bytes }
    }

    fn pack(&self, base: Option<&Self>, audience: Audience) -> LanguagePack {
        let files = base.into_iter().chain([self]).flat_map(|locale| {
            audience.areas().iter().filter_map(|area| locale.areas.get(area)).map(String::as_str)
        });
        LanguagePack {
            tag: self.tag.clone(),
            own_name: self.toml.own_name.clone(),
            swedish_name: self.toml.swedish_name.clone(),
            direction: self.toml.direction.unwrap_or_else(|| direction_of(&self.tag)),
            checked: files.clone().all(is_checked),
            plurals: Plurals::of(&self.tag).table(),
            ftl: join_areas(files),
            dates: self.dates.clone(),
        }
    }
}

/// Reads a folder's name, which must be the tag in its canonical spelling.
pub(crate) fn read_tag(files: &LocaleFiles, folder: &str) -> Result<LanguageTag, LocaleProblem> {
    let problem = |message: String| {
        Finding::at(files.path(folder, LOCALE_TOML), (1, 1), FindingCode::LocaleTagInvalid, message)
    };
    let tag = LanguageTag::parse(folder).map_err(|error| problem(error.to_string()))?;
    if tag.as_str() == folder { Ok(tag) } else { Err(problem(format!("name the folder `{tag}`"))) }
}

fn read_toml(
    files: &LocaleFiles,
    folder: &str,
    texts: &BTreeMap<String, String>,
) -> Result<LocaleToml, LocaleProblem> {
    let path = files.path(folder, LOCALE_TOML);
    let example = "write `own_name = \"Soomaali\"` and `swedish_name = \"somaliska\"`";
    let Some(text) = texts.get(LOCALE_TOML) else {
        return Err(Finding::at(
            path,
            (1, 1),
            FindingCode::LocaleTomlBroken,
            format!("the file is missing; {example}"),
        ));
    };
    toml::from_str(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        let message = format!("{}; {example}", error.message());
        Finding::at(path, place(text, offset), FindingCode::LocaleTomlBroken, message)
    })
}

/// Judges a folder's `locale.toml` alone.
pub(crate) fn check_toml(
    files: &LocaleFiles,
    folder: &str,
    texts: &BTreeMap<String, String>,
) -> Option<LocaleProblem> {
    read_toml(files, folder, texts).err()
}

pub(crate) fn dates_problem(files: &LocaleFiles, folder: &str, error: &CldrError) -> LocaleProblem {
    let message = format!("{error}; dates are shown in Swedish");
    Finding::at(files.path(folder, LOCALE_TOML), (1, 1), FindingCode::DatesUnknown, message)
}

fn direction_of(tag: &LanguageTag) -> Direction {
    let directions = LocaleDirectionality::new_extended();
    let right_to_left = tag.as_str().parse().is_ok_and(|identifier| directions.is_right_to_left(&identifier));
    if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
}
