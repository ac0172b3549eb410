//! Translations that come with the programmes' texts, one TOML file a language.
//!
//! # Format
//! ```toml
//! [machine]                             # nobody has checked these
//! "Svenska och mat" = "Swedish and food"
//! [person]                              # a translator has
//! "Eget arbete" = "My own job"
//! ```

use std::collections::BTreeMap;

use include_dir::Dir;
use serde::Deserialize;
use stegvis_shared::domain::language::{InvalidLanguageTag, LanguageTag};
use stegvis_shared::domain::text::Note;

use super::FILES;

/// The translations into one language, by Swedish text.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslationFile {
    /// Made by a machine.
    #[serde(default)]
    pub machine: BTreeMap<String, Note>,
    /// Made, or checked, by a person.
    #[serde(default)]
    pub person: BTreeMap<String, Note>,
}

/// A translation file that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TranslationFileError {
    /// The file's name is not a language tag.
    #[error("{file}: {cause}")]
    Language {
        /// The file's name.
        file: String,
        /// Why not.
        cause: InvalidLanguageTag,
    },
    /// The file is not as it should be; the cause says line and column.
    #[error("{file}: {cause}")]
    Toml {
        /// The file's name.
        file: String,
        /// Where, and what.
        cause: toml::de::Error,
    },
}

/// Gives the translations that are embedded in this binary, by language.
///
/// # Errors
/// The first file that cannot be used.
pub fn translations() -> Result<BTreeMap<LanguageTag, TranslationFile>, TranslationFileError> {
    let files = FILES.get_dir("translations").into_iter().flat_map(Dir::files);
    files
        .map(|file| {
            let name = || file.path().display().to_string();
            let tag = file.path().file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            let language =
                tag.parse().map_err(|cause| TranslationFileError::Language { file: name(), cause })?;
            let translations = toml::from_str(file.contents_utf8().unwrap_or_default())
                .map_err(|cause| TranslationFileError::Toml { file: name(), cause })?;
            Ok((language, translations))
        })
        .collect()
}
