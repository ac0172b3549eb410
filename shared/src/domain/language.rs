//! Language tags, checked for shape only: which languages exist is a matter of folders, not of code.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A BCP 47 tag of 2–35 ASCII letters, digits and dashes, as in `sv`, `sv-simple`, `fa-AF`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String, example = "ar"))]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(String);

/// A text is not shaped like a language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language tag: write it as in sv, ar or fa-AF")]
pub struct InvalidLanguageTag;

impl LanguageTag {
    /// Gives Swedish, the language that coaches write and every text has.
    pub fn swedish() -> Self {
        Self("sv".to_owned())
    }

    /// Gives the tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Says whether a reader of this language reads the Swedish source itself (`sv`, `sv-simple`).
    pub fn is_swedish(&self) -> bool {
        self.0 == "sv" || self.0.starts_with("sv-")
    }
}

impl FromStr for LanguageTag {
    type Err = InvalidLanguageTag;

    fn from_str(text: &str) -> Result<Self, InvalidLanguageTag> {
        let mut subtags = text.split('-');
        let language_fits = subtags.next().is_some_and(|language| {
            (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase())
        });
        let rest_fits = subtags.all(|subtag| {
            (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        if language_fits && rest_fits && text.len() <= 35 {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidLanguageTag)
        }
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = InvalidLanguageTag;

    fn try_from(text: String) -> Result<Self, InvalidLanguageTag> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tags_are_tags() {
        for right in ["sv", "sv-simple", "fa-AF", "ckb"] {
            assert!(right.parse::<LanguageTag>().is_ok(), "{right}");
        }
        for wrong in ["", "s", "../sv", "sv_SE", "sv-", "svenska", "ar\n"] {
            assert_eq!(wrong.parse::<LanguageTag>(), Err(InvalidLanguageTag), "{wrong}");
        }
    }
}
