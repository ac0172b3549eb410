//! What the console asks and gets for language workers.

use serde::{Deserialize, Serialize};

use crate::domain::language::LanguageTag;
use crate::domain::plan::PhraseUse;
use crate::domain::text::Note;
use crate::id::PhraseId;
use crate::sync::Provenance;
use crate::time::{Timestamp, ZoneClock};

/// Which phrases to list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PhraseQuery {
    /// The language to translate into.
    pub language: LanguageTag,
    /// Which of them.
    #[serde(default)]
    pub show: PhraseFilter,
}

/// Which phrases to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PhraseFilter {
    /// Those without a translation.
    #[default]
    Missing,
    /// All.
    All,
}

/// The phrases of the own municipality for one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PhraseList {
    /// The phrases, most awaited first; at most 500.
    pub phrases: Vec<PhraseRow>,
    /// How many lack a translation, listed or not.
    pub missing: u32,
    /// The municipality's clock.
    pub clock: ZoneClock,
}

/// A phrase and its translation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PhraseRow {
    /// The phrase.
    pub id: PhraseId,
    /// The Swedish text.
    pub source: String,
    /// Where it is used.
    pub used_as: PhraseUse,
    /// How many participants who chose the language have it on their phone.
    pub awaited_by: u32,
    /// Since when it has been in use.
    pub since: Timestamp,
    /// The translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<TranslationView>,
}

/// A translation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TranslationView {
    /// Goes up with every save; 0 stands for "none yet" in a save.
    pub version: i64,
    /// The text.
    pub text: Note,
    /// Who made it.
    pub by: Provenance,
    /// When.
    pub at: Timestamp,
}

/// Saves a translation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SaveTranslationRequest {
    /// The version that was edited; 0 when there was none.
    pub base_version: i64,
    /// The text.
    pub text: Note,
}

/// What a saved translation did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SavedTranslation {
    /// The translation as stored.
    pub translation: TranslationView,
    /// How many phones get it.
    pub phones: u32,
}
