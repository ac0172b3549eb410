//! Phrasebooks: Swedish phrases to practise before an activity, with what they mean in one language.
//!
//! # Design
//! No part of a language pack: a phone fetches it once the app has started, and needs no Fluent for it. The source is
//! `phrases.ftl`, where the name of a phrase says at which kind of activity it is of use: `say-cooking-taste`, or
//! `say-common-help` at all of them.

use serde::{Deserialize, Serialize};
use stegvis_shared::domain::activity::ActivityKind;

/// Swedish phrases with what they mean in one language. Served as JSON, cached under the hash of its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrasebook {
    /// Whether a person who knows the language has checked what the phrases mean; else a machine made some of it.
    pub checked: bool,
    /// The phrases, in the order in which one learns them.
    pub phrases: Vec<SpokenPhrase>,
}

/// Something that one says in Swedish.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpokenPhrase {
    /// The kind of activity at which one says it; any when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ActivityKind>,
    /// What one says.
    pub swedish: String,
    /// What it means; absent in Swedish, and where nobody has translated it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<String>,
}

impl Phrasebook {
    /// Lists the phrases of a kind of activity; with `None` those that are of use at any.
    pub fn at(&self, kind: Option<ActivityKind>) -> impl Iterator<Item = &SpokenPhrase> {
        self.phrases.iter().filter(move |phrase| phrase.kind == kind)
    }
}
