//! Checked text: trimmed, not empty, not too long, without control characters.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Text of 1 to `MAX` characters, trimmed; line breaks are allowed, other control characters are not.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Text<const MAX: usize>(String);

/// A name or a title: one to 120 characters.
pub type Title = Text<120>;
/// A few sentences: one to 1,000 characters.
pub type Note = Text<1_000>;
/// What somebody writes in a message: one to 4,000 characters.
pub type MessageText = Text<4_000>;

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidText {
    /// Nothing but white space.
    #[error("the text is empty: write at least one character")]
    Empty,
    /// More characters than the field takes.
    #[error("the text has {length} characters: write at most {max}")]
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters that the field takes.
        max: usize,
    },
    /// A control character other than a line break or tab.
    #[error("the text holds a character that cannot be shown: remove it")]
    Control,
}

impl<const MAX: usize> Text<MAX> {
    /// Gives the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> FromStr for Text<MAX> {
    type Err = InvalidText;

    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let text = text.trim();
        if text.is_empty() {
            return Err(InvalidText::Empty);
        }
        if text.chars().any(|character| character.is_control() && !matches!(character, '\n' | '\t')) {
            return Err(InvalidText::Control);
        }
        match text.chars().count() {
            length if length > MAX => Err(InvalidText::TooLong { length, max: MAX }),
            _ => Ok(Self(text.to_owned())),
        }
    }
}

impl<const MAX: usize> TryFrom<String> for Text<MAX> {
    type Error = InvalidText;

    fn try_from(text: String) -> Result<Self, InvalidText> {
        text.parse()
    }
}

impl<const MAX: usize> From<Text<MAX>> for String {
    fn from(text: Text<MAX>) -> Self {
        text.0
    }
}

impl<const MAX: usize> Deref for Text<MAX> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> AsRef<str> for Text<MAX> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> fmt::Display for Text<MAX> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<const MAX: usize> fmt::Debug for Text<MAX> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

#[cfg(feature = "openapi")]
impl<const MAX: usize> utoipa::PartialSchema for Text<MAX> {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .min_length(Some(1))
            .max_length(Some(MAX))
            .into()
    }
}

#[cfg(feature = "openapi")]
impl<const MAX: usize> utoipa::ToSchema for Text<MAX> {
    fn name() -> std::borrow::Cow<'static, str> {
        format!("Text{MAX}").into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_trimmed_and_bounded() {
        assert_eq!(" Svenska och mat ".parse::<Title>().unwrap().as_str(), "Svenska och mat");
        assert_eq!("  \n ".parse::<Title>(), Err(InvalidText::Empty));
        assert_eq!("a\u{7}".parse::<Title>(), Err(InvalidText::Control));
        assert_eq!("å".repeat(120).parse::<Title>().unwrap().chars().count(), 120);
        assert_eq!("å".repeat(121).parse::<Title>(), Err(InvalidText::TooLong { length: 121, max: 120 }));
    }
}
