//! Language folders in memory.

use std::collections::BTreeMap;

use stegvis_i18n::{AREAS, Catalog, Direction, LanguagePack, LanguageTag, LocaleFiles, Plurals, builtin};

pub(crate) const HEAD: &str = "### Status: checked\n";

/// Language folders whose files hold what a test says; a file that it does not name holds the head alone.
pub(crate) fn locale_files(files: &[(&str, &str, &str)]) -> LocaleFiles {
    let mut folders: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (folder, _, _) in files {
        let texts = folders.entry((*folder).to_owned()).or_default();
        for area in AREAS {
            texts.insert(format!("{area}.ftl"), HEAD.to_owned());
        }
        let toml = format!("own_name = \"own {folder}\"\nswedish_name = \"svenska {folder}\"\n");
        texts.insert("locale.toml".to_owned(), toml);
    }
    for (folder, file, text) in files {
        let head = if *file == "locale.toml" { "" } else { HEAD };
        folders.get_mut(*folder).unwrap().insert((*file).to_owned(), format!("{head}{text}"));
    }
    LocaleFiles { root: "locales".to_owned(), folders }
}

pub(crate) fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

/// A pack that holds this Fluent text and the Swedish dates.
pub(crate) fn pack(language: &str, ftl: &str) -> LanguagePack {
    let tag = tag(language);
    LanguagePack {
        own_name: language.to_owned(),
        swedish_name: language.to_owned(),
        direction: Direction::LeftToRight,
        checked: true,
        plurals: Plurals::of(&tag).table(),
        ftl: ftl.to_owned(),
        dates: builtin::sv_phone().dates.clone(),
        tag,
    }
}

/// A catalog of a language, with Swedish behind it.
pub(crate) fn catalog(language: &str, ftl: &str, swedish_ftl: &str) -> Catalog {
    Catalog::from_pack(&pack(language, ftl), &pack("sv", swedish_ftl))
}
