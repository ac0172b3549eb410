//! Swedish, compiled in: what an app says before it has fetched anything, and behind every other language.
//!
//! A test proves that these packs are, byte for byte, those that a server makes of the same files, so that a phone
//! does not fetch what it has.

use std::sync::LazyLock;

use serde::Deserialize;
use stegvis_shared::json;

use crate::format::DateWords;
use crate::locale::{Direction, LanguageTag};
use crate::pack::{LanguagePack, is_checked, join_areas};
use crate::plurals::PluralTable;

/// The Swedish pack of the participants' app.
pub fn sv_phone() -> &'static LanguagePack {
    static PACK: LazyLock<LanguagePack> = LazyLock::new(|| build(&[APP, ACTIVITIES, NOTICES, ERRORS]));
    &PACK
}

/// The Swedish pack of the console.
pub fn sv_console() -> &'static LanguagePack {
    static PACK: LazyLock<LanguagePack> =
        LazyLock::new(|| build(&[APP, CONSOLE, ACTIVITIES, NOTICES, ERRORS, PLANS]));
    &PACK
}

/// What CLDR says about Swedish; the test `what_cldr_says_of_swedish_is_up_to_date` compares it with ICU4X.
const CLDR: &str = include_str!("builtin/sv-cldr.json");

/// The shape of that file.
#[derive(Deserialize)]
struct Cldr {
    plurals: PluralTable,
    dates: DateWords,
}

/// Takes the files of an audience in the order of its areas; they are named apart, so that a program holds only those
/// that it uses.
fn build(files: &[&'static str]) -> LanguagePack {
    let cldr: Cldr = json::from_slice(CLDR.as_bytes()).expect("a test reads this file");
    let files = files.iter().copied();
    LanguagePack {
        tag: LanguageTag::source(),
        own_name: "Svenska".to_owned(),
        swedish_name: "svenska".to_owned(),
        direction: Direction::LeftToRight,
        checked: files.clone().all(is_checked),
        plurals: cldr.plurals,
        ftl: join_areas(files),
        dates: cldr.dates,
    }
}

/// Gives a Swedish file by its area, without notes for translators: `build.rs` takes them out.
#[cfg(feature = "pack")]
pub(crate) fn sv_file(area: &str) -> Option<&'static str> {
    Some(match area {
        "app" => APP,
        "console" => CONSOLE,
        "activities" => ACTIVITIES,
        "notices" => NOTICES,
        "errors" => ERRORS,
        "plans" => PLANS,
        "phrases" => PHRASES,
        _ => return None,
    })
}

const APP: &str = include_str!(concat!(env!("OUT_DIR"), "/sv/app.ftl"));
const CONSOLE: &str = include_str!(concat!(env!("OUT_DIR"), "/sv/console.ftl"));
const ACTIVITIES: &str = include_str!(concat!(env!("OUT_DIR"), "/sv/activities.ftl"));
const NOTICES: &str = include_str!(concat!(env!("OUT_DIR"), "/sv/notices.ftl"));
const ERRORS: &str = include_str!(concat!(env!("OUT_DIR"), "/sv/errors.ftl"));
const PLANS: &str = include_str!(concat!(env!("OUT_DIR"), "/sv/plans.ftl"));
#[cfg(feature = "pack")]
const PHRASES: &str = include_str!(concat!(env!("OUT_DIR"), "/sv/phrases.ftl"));
