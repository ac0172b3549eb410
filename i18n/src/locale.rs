//! Names of languages: tags in one spelling, their direction, and which of ours answers what somebody asks for.
//!
//! # Context
//! A phone, a browser and a translator spell the same language in different ways (`prs`, `fa-af`, `fa_AF`).
//! Tables, packs and folders use one spelling, [`LanguageTag`].
//!
//! # Limits
//! The phone carries no CLDR data, so [`ALIASES`] holds the few replacements that people in Sweden meet. A test
//! compares each with ICU4X.

use std::fmt;
use std::str::FromStr;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A BCP 47 language tag in its canonical spelling, such as `sv`, `fa-AF` or `sv-simple`.
///
/// Extensions (`-u-…`) are refused: how dates and numbers look is the same decision for everybody.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(String);

/// The language that every text is first written in, and that is compiled into the app.
pub const SOURCE: &str = "sv";

/// Replacements of CLDR's `supplementalMetadata` (`languageAlias`) for tags that phones and lists still use.
pub const ALIASES: &[(&str, &str)] = &[
    ("arb", "ar"),
    ("cmn", "zh"),
    ("in", "id"),
    ("iw", "he"),
    ("ji", "yi"),
    ("kmr", "ku"),
    ("mo", "ro"),
    ("pes", "fa"),
    ("prs", "fa-AF"),
    ("sh", "sr-Latn"),
    ("swh", "sw"),
    ("tl", "fil"),
];

impl LanguageTag {
    /// Reads a tag in any letter case, with `-` or `_`, and spells it canonically.
    ///
    /// ```
    /// use stegvis_i18n::LanguageTag;
    ///
    /// assert_eq!(LanguageTag::parse("prs")?.as_str(), "fa-AF");
    /// assert_eq!(LanguageTag::parse("SV_se")?.as_str(), "sv-SE");
    /// # Ok::<(), stegvis_i18n::LanguageTagError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, LanguageTagError> {
        let refused = || LanguageTagError { text: text.to_owned() };
        let mut identifier: LanguageIdentifier = text.parse().map_err(|_| refused())?;
        if identifier.language.is_empty() {
            return Err(refused());
        }
        if let Some((_, replacement)) = ALIASES.iter().find(|(old, _)| identifier.language.as_str() == *old) {
            let replacement: LanguageIdentifier = replacement.parse().map_err(|_| refused())?;
            identifier.language = replacement.language;
            identifier.script = identifier.script.or(replacement.script);
            identifier.region = identifier.region.or(replacement.region);
        }
        let tag = identifier.to_string();
        // `LanguageIdentifier` takes a script after a variant and writes it where it reads as another's.
        if tag.parse() == Ok(identifier) { Ok(Self(tag)) } else { Err(refused()) }
    }

    /// Names the source language, Swedish.
    pub fn source() -> Self {
        Self(SOURCE.to_owned())
    }

    /// Shows the tag as it stands in `lang` attributes, folder names and addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Gives the language alone: `sv` of `sv-simple`, `fa` of `fa-AF`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Tells whether the text is Swedish, in any variant: easy Swedish needs no Swedish beside it.
    pub fn is_swedish(&self) -> bool {
        self.language() == SOURCE
    }

    pub(crate) fn identifier(&self) -> LanguageIdentifier {
        // A tag was parsed once; the default is the root locale.
        self.0.parse().unwrap_or_default()
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for LanguageTag {
    type Err = LanguageTagError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = LanguageTagError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0
    }
}

impl AsRef<str> for LanguageTag {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// A text that is no language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no language tag; write one such as `so` or `fa-AF` (BCP 47)")]
pub struct LanguageTagError {
    /// What was read.
    pub text: String,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// From left to right, as Swedish.
    #[default]
    #[serde(rename = "ltr")]
    LeftToRight,
    /// From right to left, as Arabic.
    #[serde(rename = "rtl")]
    RightToLeft,
}

impl Direction {
    /// Gives the value of HTML's `dir` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// Chooses which of the available languages answers a list of wishes, best wish first.
///
/// Wishes come from outside (a browser's `navigator.languages`, `Accept-Language`), so those that are no tags are
/// passed over. `None` when nothing fits: then the caller asks, or shows Swedish.
///
/// ```
/// use stegvis_i18n::{LanguageTag, negotiate};
///
/// let available = [LanguageTag::source(), LanguageTag::parse("fa")?];
/// assert_eq!(negotiate(["prs", "en-GB"], &available).map(LanguageTag::as_str), Some("fa"));
/// assert_eq!(negotiate(["fi"], &available), None);
/// # Ok::<(), stegvis_i18n::LanguageTagError>(())
/// ```
pub fn negotiate<S: AsRef<str>>(
    wishes: impl IntoIterator<Item = S>,
    available: &[LanguageTag],
) -> Option<&LanguageTag> {
    let wishes: Vec<LanguageIdentifier> = wishes
        .into_iter()
        .filter_map(|wish| LanguageTag::parse(wish.as_ref()).ok())
        .map(|tag| tag.identifier())
        .collect();
    let identifiers: Vec<LanguageIdentifier> = available.iter().map(LanguageTag::identifier).collect();
    let chosen = negotiate_languages(&wishes, &identifiers, None, NegotiationStrategy::Lookup);
    let chosen = *chosen.first()?;
    let place = identifiers.iter().position(|identifier| identifier == chosen)?;
    available.get(place)
}
