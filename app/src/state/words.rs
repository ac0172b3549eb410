//! The words of the chosen language, and the languages that one can choose.
//!
//! # Design
//! Swedish is compiled in. A language pack is fetched by the hash of its content and kept; a newer hash in the list
//! fetches it anew, and until then the kept one serves. With the phrases to practise it is the same, but these are
//! fetched once somebody is in, after all that one waits for.

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};
use stegvis_i18n::{Catalog, LanguagePack, LanguageSummary, Phrasebook, SOURCE, builtin};
use stegvis_shared::json;
use stegvis_shared::protocol::paths;

use super::api::{Api, ApiError};
use super::store::{LANGUAGES, Store, pack_name, phrases_name, value};
use crate::platform::Unreachable;

/// The words of the chosen language.
#[derive(Clone, Copy)]
pub struct Words(pub Signal<Wording>);

/// The words, the languages to choose among, and how the choice goes. One signal: each type of signal is a kilobyte or
/// two of a phone's first load.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    /// The words, with Swedish behind them.
    pub catalog: Catalog,
    /// The languages that one can choose.
    pub languages: Vec<LanguageSummary>,
    /// How the last choice goes.
    pub choice: LanguageChoice,
    /// Swedish to practise, with what it means in the chosen language; `None` while the phone has none.
    pub phrases: Option<Practice>,
    /// The hash of the pack that the words come from.
    hash: String,
}

/// Phrases to practise, and their hash.
#[derive(Clone, Debug, PartialEq)]
pub struct Practice {
    hash: String,
    /// The phrases.
    pub book: Phrasebook,
}

impl Wording {
    /// Makes the words of a catalog, with no other language to choose.
    pub const fn of(catalog: Catalog) -> Self {
        let choice = LanguageChoice::Settled;
        Self { catalog, languages: Vec::new(), choice, phrases: None, hash: String::new() }
    }

    /// Gives a language of the list.
    pub fn language(&self, tag: &str) -> Option<&LanguageSummary> {
        self.languages.iter().find(|language| language.tag.as_str() == tag)
    }
}

/// How the choice of a language goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LanguageChoice {
    /// Nothing is being fetched.
    #[default]
    Settled,
    /// The list of languages is being fetched.
    Listing,
    /// The words of this language are being fetched.
    Fetching(String),
    /// The words of this language could not be fetched.
    Failed(String),
}

/// A language pack as it is kept.
#[derive(Serialize, Deserialize)]
struct KeptPack {
    hash: String,
    pack: LanguagePack,
}

impl Words {
    pub(super) fn new() -> Self {
        let swedish = builtin::sv_phone();
        let summary = swedish.summary();
        let hash = summary.hash.clone();
        let catalog = Catalog::from_pack(swedish, swedish);
        Self(Signal::new(Wording { languages: vec![summary], hash, ..Wording::of(catalog) }))
    }

    /// Gives the tag of the chosen language.
    pub fn tag(&self) -> String {
        self.0.read().catalog.tag().as_str().to_owned()
    }

    pub(super) async fn recall(mut self, store: &Store, chosen: Option<&str>) {
        if let Some(languages) = store.get(LANGUAGES).await {
            self.0.write().languages = languages;
        }
        if let Some(chosen) = chosen
            && let Some(kept) = kept(store, chosen).await
        {
            self.show(&kept);
        }
    }

    pub(super) async fn refresh(mut self, api: &Api, store: &Store) -> Result<(), ApiError> {
        if self.0.peek().choice == LanguageChoice::Settled {
            self.0.write().choice = LanguageChoice::Listing;
        }
        let listed = api.languages().await;
        if self.0.peek().choice == LanguageChoice::Listing {
            self.0.write().choice = LanguageChoice::Settled;
        }
        let languages = listed?;
        // Without room for it, the list is fetched at the next start.
        drop(store.put(LANGUAGES, &languages).await);
        self.0.write().languages = languages;
        let tag = self.tag();
        if self.newest_hash(&tag).is_some_and(|hash| hash != self.0.peek().hash) {
            let pack = self.find(api, store, &tag).await?;
            self.show(&pack);
        }
        Ok(())
    }

    pub(super) async fn choose(mut self, api: &Api, store: &Store, tag: &str) -> Result<(), ApiError> {
        self.0.write().choice = LanguageChoice::Fetching(tag.to_owned());
        if self.newest_hash(tag).is_none() {
            // It was chosen on the page itself, and the list has not come.
            self.refresh(api, store).await.ok();
        }
        match self.find(api, store, tag).await {
            Ok(pack) => {
                self.show(&pack);
                self.0.write().choice = LanguageChoice::Settled;
                Ok(())
            }
            Err(error) => {
                self.0.write().choice = LanguageChoice::Failed(tag.to_owned());
                Err(error)
            }
        }
    }

    /// Shows the phrases of the chosen language: the newest ones, or those on the phone where they cannot be fetched.
    pub(super) async fn practise(mut self, api: &Api, store: &Store) {
        let tag = self.tag();
        let name = phrases_name(&tag);
        let newest =
            self.0.peek().language(&tag).map(|language| language.phrases.clone()).unwrap_or_default();
        if self.0.peek().phrases.as_ref().is_some_and(|shown| shown.hash == newest) {
            return;
        }
        // The hash on the first line.
        let kept: Option<String> = store.get(&name).await;
        let kept = kept.as_deref().and_then(|kept| kept.split_once('\n'));
        let mut phrases =
            kept.and_then(|(hash, text)| Some(Practice { hash: hash.to_owned(), book: value(text)? }));
        if !newest.is_empty()
            && phrases.as_ref().is_none_or(|kept| kept.hash != newest)
            && let Ok(bytes) = api.words(paths::PHRASEBOOK, &tag, &newest).await
            && let Ok(text) = String::from_utf8(bytes)
            && let Some(book) = value(&text)
        {
            phrases = Some(Practice { hash: newest.clone(), book });
            // Without room for it, it is fetched at the next start.
            drop(store.put(&name, &format!("{newest}\n{text}")).await);
        }
        // Another language may have been chosen while this one was fetched.
        if phrases.is_some() && self.tag() == tag {
            self.0.write().phrases = phrases;
        }
    }

    /// Finds the words of a language: the newest ones, or those on the phone where the newest cannot be fetched.
    async fn find(self, api: &Api, store: &Store, tag: &str) -> Result<KeptPack, ApiError> {
        let kept = kept(store, tag).await;
        let newest = self.newest_hash(tag);
        match (kept, newest) {
            (Some(kept), Some(newest)) if kept.hash == newest => Ok(kept),
            (kept, Some(newest)) => match fetch(api, store, tag, newest).await {
                Err(error) => kept.ok_or(error),
                fetched => fetched,
            },
            (kept, None) => kept.ok_or_else(|| Unreachable.into()),
        }
    }

    fn newest_hash(self, tag: &str) -> Option<String> {
        self.0.peek().language(tag).map(|language| language.hash.clone())
    }

    fn show(&mut self, kept: &KeptPack) {
        let mut wording = self.0.write();
        if wording.catalog.tag() != &kept.pack.tag {
            wording.phrases = None;
        }
        wording.catalog = Catalog::from_pack(&kept.pack, builtin::sv_phone());
        wording.hash.clone_from(&kept.hash);
    }
}

async fn fetch(api: &Api, store: &Store, tag: &str, hash: String) -> Result<KeptPack, ApiError> {
    let bytes = api.words(paths::LANGUAGE_PACK, tag, &hash).await?;
    let pack = json::from_slice(&bytes).map_err(|_| Unreachable)?;
    let kept = KeptPack { hash, pack };
    // Without room for it, the words are fetched at the next start; Swedish is there without.
    drop(store.put(&pack_name(tag), &kept).await);
    Ok(kept)
}

/// Gives the words of a language that are on the phone.
async fn kept(store: &Store, tag: &str) -> Option<KeptPack> {
    match store.get(&pack_name(tag)).await {
        None if tag == SOURCE => {
            let pack = builtin::sv_phone();
            Some(KeptPack { hash: pack.hash(), pack: pack.clone() })
        }
        kept => kept,
    }
}
