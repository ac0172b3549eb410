//! Swedish, compiled in: what an app says before it has fetched anything, and behind every other language.
//!
//! A test proves that these packs are, byte for byte, those that a server makes of the same files, so that a phone
//! does not fetch what it has.

use std::sync::LazyLock;

use crate::locale::{Direction, LanguageTag};
use crate::pack::{Audience, LanguagePack, is_checked, join_areas};

/// The Swedish pack of the participants' app.
pub fn sv_phone() -> &'static LanguagePack {
    static PACK: LazyLock<LanguagePack> = LazyLock::new(|| build(Audience::Phone));
    &PACK
}

/// The Swedish pack of the console.
pub fn sv_console() -> &'static LanguagePack {
    static PACK: LazyLock<LanguagePack> = LazyLock::new(|| build(Audience::Console));
    &PACK
}

/// Written by the test `swedish_dates_are_those_of_cldr` when CLDR changes.
const DATES: &str = include_str!("builtin/sv-dates.json");

fn build(audience: Audience) -> LanguagePack {
    let files = audience.areas().iter().filter_map(|area| sv_file(area));
    LanguagePack {
        tag: LanguageTag::source(),
        own_name: "Svenska".to_owned(),
        swedish_name: "svenska".to_owned(),
        direction: Direction::LeftToRight,
        checked: files.clone().all(is_checked),
        plurals: LanguageTag::source(),
        ftl: join_areas(files),
        dates: serde_json::from_str(DATES).expect("a test reads this file"),
    }
}

/// Gives a Swedish file by its area.
pub(crate) fn sv_file(area: &str) -> Option<&'static str> {
    Some(match area {
        "app" => include_str!("../locales/sv/app.ftl"),
        "console" => include_str!("../locales/sv/console.ftl"),
        "activities" => include_str!("../locales/sv/activities.ftl"),
        "notices" => include_str!("../locales/sv/notices.ftl"),
        "errors" => include_str!("../locales/sv/errors.ftl"),
        _ => return None,
    })
}
