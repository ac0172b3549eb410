//! The coaches' and language staff's web console.
//!
//! # Context
//! Served at `/console/`. Talks to the server's HTTP API alone; shows plans on the participants' own screens by way of
//! `stegvis_app`. Its look is `stegvis_ui`'s, its words are `i18n/locales/<tag>/console.ftl`.
//!
//! # Design
//! - `plan`, `needs`, `phrases`: what a page decides, as pure functions.
//! - `api`: typed calls; tokens are renewed on the way.
//! - `state`: what pages share: session, words, participants, the live line.
//! - `pages`: a folder or file each. A page fetches and keeps what is typed; its `…View` is a function of data.
//! - `platform`: the only place that knows the browser.
//!
//! A change on the server wakes the live line, what is shown is fetched anew, and what is being typed stays.
//!
//! # Limits
//! Coaches and language staff have pages; managers and operators see who they are, and can sign out.

mod api;
mod needs;
mod pages;
mod phrases;
mod plan;
mod platform;
mod route;
mod state;

use dioxus::prelude::*;
use stegvis_i18n::negotiate;

use api::Fetch;
use route::Route;
use state::{Languages, Session, Wording};

/// Under which key the browser keeps the console's language.
const LANGUAGE_KEY: &str = "stegvis.console.language";

/// How the keys begin under which the browser keeps what is typed and not yet sent.
const TYPED: &str = "stegvis.console.typed.";

/// The whole console.
#[component]
pub fn App() -> Element {
    let session = use_context_provider(|| Session::new(Fetch::new(platform::origin())));
    let wording = use_context_provider(Wording::swedish);
    let languages = use_context_provider(Languages::none);
    use_context_provider(pages::Desks::none);
    use_hook(|| {
        platform::wear_wished_look();
        spawn(session.resume());
        spawn(async move {
            if let Ok(list) = session.api().languages(api::PackFor::Console).await {
                languages.put(list);
                speak_as_wished(languages, session, wording).await;
            }
        });
    });
    use_effect(move || platform::set_language(wording.tag().as_str(), wording.direction()));
    rsx! {
        Router::<Route> {}
    }
}

/// Goes over to the language that was chosen in this browser, else to the one that the browser wishes.
async fn speak_as_wished(languages: Languages, session: Session, wording: Wording) {
    let available: Vec<_> = languages.list().into_iter().map(|language| language.tag).collect();
    let chosen = platform::recall(LANGUAGE_KEY);
    let wishes = chosen.into_iter().chain(platform::wishes());
    if let Some(tag) = negotiate(wishes, &available) {
        // Without the words of another language the console stays Swedish, which always works.
        drop(languages.speak(tag.as_str(), session, wording).await);
    }
}
