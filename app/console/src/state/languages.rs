//! The languages that the server offers, and the words that phones get in them.

use std::collections::BTreeMap;

use dioxus::prelude::*;
use stegvis_i18n::{Catalog, LanguagePack, LanguageSummary, builtin};

use super::{Live, Session, Wording, use_session};
use crate::api::{ApiError, PackFor};

/// The languages of the server.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Languages {
    list: Signal<Vec<LanguageSummary>>,
    phone_words: Signal<BTreeMap<String, Catalog>>,
}

impl Languages {
    /// Knows no language yet. Call it inside a component.
    pub(crate) fn none() -> Self {
        Self { list: Signal::new(Vec::new()), phone_words: Signal::new(BTreeMap::new()) }
    }

    /// Gives the languages, Swedish first.
    pub(crate) fn list(self) -> Vec<LanguageSummary> {
        self.list.read().clone()
    }

    /// Puts the server's list in place.
    pub(crate) fn put(mut self, list: Vec<LanguageSummary>) {
        self.list.set(list);
    }

    /// Names a language for the console's user: in Swedish words when they read Swedish, else in its own.
    pub(crate) fn name(self, tag: &str, wording: Wording) -> String {
        let list = self.list.read();
        let Some(language) = list.iter().find(|language| language.tag.as_str() == tag) else {
            return tag.to_owned();
        };
        if wording.tag().is_swedish() { language.swedish_name.clone() } else { language.own_name.clone() }
    }

    /// Names a language as a title does, with a capital.
    pub(crate) fn title(self, tag: &str, wording: Wording) -> String {
        let name = self.name(tag, wording);
        let mut letters = name.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// Lets the console speak a language.
    ///
    /// # Errors
    /// The words could not be fetched; the console goes on as it was.
    pub(crate) async fn speak(self, tag: &str, session: Session, wording: Wording) -> Result<(), ApiError> {
        let swedish = builtin::sv_console();
        if tag == swedish.tag.as_str() {
            wording.speak(Catalog::from_pack(swedish, swedish));
            return Ok(());
        }
        let hash = hash(&self.list.peek(), tag).unwrap_or_default();
        let pack = session.api().pack(tag, &hash, PackFor::Console).await?;
        wording.speak(Catalog::from_pack(&pack, swedish));
        Ok(())
    }
}

/// Gives the words of a phone in a language; `None` while they are fetched, and when they cannot be.
pub(crate) fn use_phone_words(tag: &str) -> Option<Catalog> {
    let session = use_session();
    let languages: Languages = use_context();
    let live = use_hook(try_consume_context::<Live>);
    let mut wanted = use_signal(|| tag.to_owned());
    if *wanted.peek() != tag {
        wanted.set(tag.to_owned());
    }
    use_resource(move || {
        let tag = wanted();
        // What could not be fetched is tried again when something else changes.
        if let Some(live) = live {
            live.wakes();
        }
        async move {
            let Languages { mut phone_words, .. } = languages;
            if phone_words.peek().contains_key(&tag) {
                return;
            }
            let swedish = builtin::sv_phone();
            let words = if tag == swedish.tag.as_str() {
                Catalog::from_pack(swedish, swedish)
            } else {
                // Without its words the picture stays away.
                let Some(pack) = phone_pack(session, &tag).await else { return };
                Catalog::from_pack(&pack, swedish)
            };
            phone_words.write().insert(tag, words);
        }
    });
    languages.phone_words.read().get(tag).cloned()
}

async fn phone_pack(session: Session, tag: &str) -> Option<LanguagePack> {
    let api = session.api();
    let hash = hash(&api.languages(PackFor::Phone).await.ok()?, tag)?;
    api.pack(tag, &hash, PackFor::Phone).await.ok()
}

fn hash(list: &[LanguageSummary], tag: &str) -> Option<String> {
    list.iter().find(|language| language.tag.as_str() == tag).map(|language| language.hash.clone())
}
