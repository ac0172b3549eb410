//! How the page is dressed: language, direction, colours, size of the text.

use serde::{Deserialize, Serialize};

/// The colours of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Look {
    Light,
    Dark,
    Contrast,
}

impl Look {
    /// Every look, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// Gives the value of `data-theme`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }
}

/// The size of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextSize {
    /// As the phone has it.
    #[default]
    Normal,
    /// Half as large again.
    Large,
    /// Twice as large.
    Largest,
}

impl TextSize {
    /// Every size, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    /// Gives the value of `data-text-size`: per cent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "100",
            Self::Large => "150",
            Self::Largest => "200",
        }
    }
}

/// How the page is dressed: what stands on `<html>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dress {
    /// The language of the words, as a BCP 47 tag.
    pub lang: String,
    /// Which way it is written: `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether the participant has chosen the language.
    pub is_chosen: bool,
    /// The colours; `None` follows the phone.
    pub look: Option<Look>,
    /// The size of the text.
    pub size: TextSize,
}
