//! The life of a phone.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use rand::Rng as _;
use rand::rngs::StdRng;
use serde_json::Value;
use stegvis_shared::id::ActionId;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::sync::SyncRequest;
use stegvis_tests::Api;

use super::ground::{Ground, Heard, PEOPLE};
use crate::claim::{Broken, Claim};
use crate::history::{self, End};
use crate::phone::{Phone, Reply, Taken};
use crate::town::language;

/// The longest that a participant leaves the phone alone.
const PAUSE_MS: u64 = 120;

/// A phone, and who is signed in on it.
pub(super) struct Handset {
    pub(super) phone: Phone,
    pub(super) api: Option<Api>,
    sent: BTreeSet<ActionId>,
}

impl Handset {
    /// Gives everybody a phone, and every third a second one.
    pub(super) fn all() -> Vec<Self> {
        let second = (0..PEOPLE.len()).filter(|person| person % 3 == 0);
        let persons = (0..PEOPLE.len()).chain(second);
        persons
            .zip(1..)
            .map(|(person, number)| Self {
                phone: Phone::new(person, number, None),
                api: None,
                sent: BTreeSet::new(),
            })
            .collect()
    }

    /// Gives the phone's calls, after pairing it if it must be; `None` when that did not work now.
    async fn api(&mut self, ground: &Ground) -> Result<Option<Api>, Broken> {
        if let Some(api) = &self.api {
            return Ok(Some(api.clone()));
        }
        let person = ground.town.person(self.phone.person).id;
        let code = {
            let mut desk = ground.reception.lock().await;
            let Some(coach) = desk.api(ground).await? else { return Ok(None) };
            match ground.hear(coach.new_pairing_code(person)).await? {
                Heard::Answer(code) => code,
                Heard::Nothing => return Ok(None),
                Heard::No(ErrorCode::NotSignedIn) => {
                    desk.sign_out();
                    return Ok(None);
                }
                Heard::No(code) => return Err(unexpected("a new code", code)),
            }
        };
        let chosen = self.phone.view().profile.map(|profile| profile.language);
        let (_, first) = PEOPLE.get(self.phone.person).copied().unwrap_or_default();
        let chosen = chosen.unwrap_or_else(|| language(first));
        let (base_url, code) = (ground.line.base_url(), code.code.plain());
        match ground.hear(Api::pair(&base_url, &code, &chosen)).await? {
            Heard::Answer(api) => {
                ground.count(|figures| figures.pairings += 1);
                self.api = Some(api);
            }
            // The code may be used up by a request whose answer was lost: next time there is another one. The line may
            // have sent it twice.
            Heard::Nothing | Heard::No(ErrorCode::CodeUsed | ErrorCode::CodeWrong) => {}
            Heard::No(code) => return Err(unexpected("pairing", code)),
        }
        Ok(self.api.clone())
    }

    /// Renews the session; when the server has ended it, the phone is paired anew the next time.
    async fn renew(&mut self, ground: &Ground) -> Result<(), Broken> {
        let Some(mut api) = self.api.take() else { return Ok(()) };
        match ground.hear(api.renew()).await? {
            Heard::Answer(()) => ground.count(|figures| figures.renewals += 1),
            Heard::Nothing => {}
            Heard::No(ErrorCode::NotSignedIn) => {
                ground.count(|figures| figures.sessions_ended += 1);
                return Ok(());
            }
            Heard::No(code) => return Err(unexpected("renewing a session", code)),
        }
        self.api = Some(api);
        Ok(())
    }

    /// Pushes and pulls once; `None` when nothing came of it.
    pub(super) async fn exchange(&mut self, ground: &Ground, end: End) -> Result<Option<Taken>, Broken> {
        let Some(api) = self.api(ground).await? else { return Ok(None) };
        let request: SyncRequest = serde_json::from_str(&self.phone.request()?)?;
        let first_times = self.phone.outbox().iter().filter(|action| self.sent.insert(action.id)).count();
        let repeats = self.phone.outbox().len() - first_times;
        ground.count(|figures| figures.repeats += repeats as u64);
        match ground.hear(api.post::<SyncRequest, Value>(paths::SYNC, &request)).await? {
            Heard::Answer(answer) => {
                let answer = Reply { asked: request.cursor, json: answer.to_string() };
                let taken = self.phone.receive(&answer, ground.now(), end)?;
                if taken.is_some_and(|taken| taken.is_whole) {
                    let coaches = ground.coaches();
                    coaches.expect_whole_plan(self.phone.person, &self.phone.view())?;
                }
                Ok(taken)
            }
            Heard::Nothing => Ok(None),
            Heard::No(ErrorCode::NotSignedIn) => {
                self.renew(ground).await?;
                Ok(None)
            }
            Heard::No(code) => Err(unexpected("a sync", code)),
        }
    }
}

/// Lives with a phone until it is over: does something, and syncs, again and again.
pub(super) async fn live(
    ground: Arc<Ground>,
    mut handset: Handset,
    mut dice: StdRng,
) -> Result<Handset, Broken> {
    while !ground.is_over() {
        for _ in 0..dice.random_range(0..3) {
            handset.phone.act(ground.now(), history::deed(&mut dice), end(&mut dice));
        }
        handset.exchange(&ground, end(&mut dice)).await?;
        match dice.random_range(0..50) {
            0 => handset.phone.dismiss(),
            1 => handset.renew(&ground).await?,
            2 => handset.phone.restart()?,
            _ => {}
        }
        tokio::time::sleep(Duration::from_millis(dice.random_range(0..PAUSE_MS))).await;
    }
    Ok(handset)
}

/// How it goes for the app while it changes something.
fn end(dice: &mut StdRng) -> End {
    match dice.random_range(0..60) {
        0 => End::DiesBeforeWrite,
        1 => End::DiesHalfWay,
        2 => End::DiesAfterWrite,
        _ => End::Lives,
    }
}

pub(super) fn unexpected(what: &str, code: ErrorCode) -> Broken {
    Broken::new(Claim::Errors, format!("{what} was refused with {code:?}"))
}
