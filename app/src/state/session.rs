//! Who is signed in on this phone.
//!
//! # Design
//! Refresh tokens are good for one use, so only one request at a time may use one, and new tokens are kept before they
//! are used. That holds for all windows together: each waits for its turn, and then what is stored counts, not what it
//! remembers.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dioxus::prelude::*;
use serde::{Deserialize, Serialize};
use stegvis_shared::json;

use super::Turns;
use super::api::{Api, ApiError, PhoneTokens};
use super::store::{SESSION, Store, value};
use crate::platform::{Later, StorageError};

/// Who is signed in on this phone.
#[derive(Clone, Copy)]
pub struct Session {
    signed_in: Signal<Option<SignedIn>>,
    turns: Turns,
}

/// Why somebody who was in needs a new code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// The server has ended the session; the phone keeps what it has.
    Ended,
    /// The phone has emptied the storage, or the session in it cannot be read.
    Emptied,
    /// Everything about who was in has been erased, here as well.
    Erased,
    /// The PIN was forgotten or guessed at too often, and the phone has thrown away what was behind it.
    ThrownAway,
}

/// The tokens of somebody who is signed in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedIn {
    /// The access token.
    pub access_token: String,
    /// The refresh token, good for one use; empty when the server has ended the session.
    pub refresh_token: String,
    /// Whose session it is; compared, never shown.
    pub owner: String,
}

/// The owner that stands for somebody who has been erased.
const ERASED: &str = "erased";
/// The owner that stands for somebody whose PIN was forgotten.
const THROWN_AWAY: &str = "thrown away";

impl SignedIn {
    /// Stands for somebody who has been erased.
    pub(super) fn erased() -> Self {
        Self { owner: ERASED.to_owned(), ..Self::default() }
    }

    /// Stands for somebody whose PIN was forgotten.
    pub(super) fn thrown_away() -> Self {
        Self { owner: THROWN_AWAY.to_owned(), ..Self::default() }
    }

    const fn has_ended(&self) -> bool {
        self.refresh_token.is_empty()
    }
}

impl From<PhoneTokens> for SignedIn {
    fn from(tokens: PhoneTokens) -> Self {
        let owner = subject(&tokens.access_token).unwrap_or_default();
        Self { access_token: tokens.access_token, refresh_token: tokens.refresh_token, owner }
    }
}

impl Session {
    pub(super) fn new() -> Self {
        Self { signed_in: Signal::new(None), turns: Turns::new() }
    }

    /// Tells whether somebody is signed in.
    pub fn is_in(&self) -> bool {
        self.signed_in.read().as_ref().is_some_and(|signed_in| !signed_in.has_ended())
    }

    /// Tells why somebody who was in is not any more; `None` for everybody else.
    pub fn again(&self) -> Option<Again> {
        let signed_in = self.signed_in.read();
        let over = signed_in.as_ref().filter(|signed_in| signed_in.has_ended())?;
        Some(match over.owner.as_str() {
            "" => Again::Emptied,
            ERASED => Again::Erased,
            THROWN_AWAY => Again::ThrownAway,
            _ => Again::Ended,
        })
    }

    pub(super) fn access_token(&self) -> Option<String> {
        self.signed_in.peek().as_ref().map(|signed_in| signed_in.access_token.clone())
    }

    /// Whose session was the last one on this phone.
    pub(super) fn last_owner(&self) -> Option<String> {
        self.signed_in.peek().as_ref().map(|signed_in| signed_in.owner.clone())
    }

    /// Takes back what is kept; where that cannot be told or the phone has emptied the storage, who is in stays in.
    pub(super) async fn recall(mut self, store: &Store) -> Result<(), StorageError> {
        let kept = match store.record(SESSION).await {
            // One that is damaged is as if it were not there.
            Err(StorageError::Broken) => None,
            record => record?.and_then(|record| value(&record.text)),
        };
        let is_same = kept == *self.signed_in.peek();
        // Looked at last: whoever signs out in another window leaves the settings, and an emptied storage nothing.
        if !is_same && (kept.is_some() || !store.is_emptied().await) {
            self.signed_in.set(kept);
        }
        Ok(())
    }

    /// Notes that somebody was in whose session the phone does not have any more.
    pub(super) fn miss(mut self) {
        self.signed_in.set(Some(SignedIn::default()));
    }

    /// Keeps the session once more, after the phone has emptied the storage.
    pub(super) async fn put_back(self, store: &Store) {
        let held = self.signed_in.peek().clone();
        if let Some(held) = held {
            // Without room for it, the next start asks for a code again; this one goes on.
            drop(store.put(SESSION, &held).await);
        }
    }

    pub(super) async fn enter(mut self, store: &Store, signed_in: SignedIn) {
        // Without room for it, the next start asks for a code again; this one goes on.
        drop(store.put(SESSION, &signed_in).await);
        self.signed_in.set(Some(signed_in));
    }

    pub(super) fn forget(mut self) {
        self.signed_in.set(None);
    }

    /// Makes a call with an access token, and once more with a new one where the server does not take it.
    pub(super) async fn authorised<T, F>(
        self,
        api: &Api,
        store: &Store,
        call: impl Fn(String) -> F,
    ) -> Result<T, ApiError>
    where
        F: Future<Output = Result<T, ApiError>>,
    {
        let token = self.access_token().unwrap_or_default();
        match call(token.clone()).await {
            Err(error) if error.is_not_signed_in() => call(self.renewed(api, store, token).await?).await,
            answer => answer,
        }
    }

    /// As [`refresh`](Self::refresh), in a box: else each kind of call has a copy of it, on every phone's first load.
    fn renewed(self, api: &Api, store: &Store, refused: String) -> Later<Result<String, ApiError>> {
        let (api, store) = (api.clone(), store.clone());
        Box::pin(async move { self.refresh(&api, &store, &refused).await })
    }

    /// Gives an access token newer than the one that was refused.
    async fn refresh(mut self, api: &Api, store: &Store, refused: &str) -> Result<String, ApiError> {
        let turns = self.turns.take();
        let _turn = turns.lock().await;
        let _turn_of_all_windows = store.turn().await;
        if let Some(kept) = store.get::<SignedIn>(SESSION).await {
            self.signed_in.set(Some(kept));
        }
        let held = self.signed_in.peek().clone().unwrap_or_default();
        if held.access_token != refused {
            return Ok(held.access_token);
        }
        match api.refresh(held.refresh_token.clone()).await {
            Ok(tokens) => {
                let fresh = SignedIn { owner: held.owner, ..SignedIn::from(tokens) };
                let token = fresh.access_token.clone();
                self.enter(store, fresh).await;
                Ok(token)
            }
            Err(error) => {
                if error.is_not_signed_in() {
                    let over = SignedIn { refresh_token: String::new(), ..held };
                    drop(store.put(SESSION, &over).await);
                    self.signed_in.set(Some(over));
                }
                Err(error)
            }
        }
    }
}

/// Reads whom an access token is about (RFC 7519, section 4.1.2), without trusting it: the server checks tokens.
fn subject(access_token: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Claims {
        sub: String,
    }
    let claims = URL_SAFE_NO_PAD.decode(access_token.split('.').nth(1)?).ok()?;
    Some(json::from_slice::<Claims>(&claims).ok()?.sub)
}

#[cfg(test)]
mod tests {
    use stegvis_tests::bytes::feed;

    use super::*;

    #[test]
    fn any_access_token_names_somebody_or_nobody() {
        // `{"sub":"somebody"}`
        let token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzb21lYm9keSJ9.c2lnbmF0dXJl";
        assert_eq!(subject(token).as_deref(), Some("somebody"));
        feed("access token on the phone", &[token.as_bytes()], |bytes| {
            let _somebody_or_nobody = subject(&String::from_utf8_lossy(bytes));
            Ok(())
        });
    }
}
