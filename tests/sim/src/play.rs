//! A history as it is played: what each step does.

use std::collections::BTreeSet;
use std::path::Path;

use stegvis_server::ops::publish::{Edition, Publication};
use stegvis_server::ops::sync::RawSyncRequest;
use stegvis_server::ops::{self, OpsError, messages, phrases};
use stegvis_server::{context::Context, jobs};
use stegvis_shared::id::MessageId;
use stegvis_shared::protocol::coach::{SaveDraftRequest, SendMessageRequest};
use stegvis_shared::protocol::language::{PhraseFilter, PhraseQuery, SaveTranslationRequest};
use stegvis_shared::protocol::sync::SyncRequest;

use crate::bug::Bug;
use crate::claim::{Broken, Claim};
use crate::coaches::Coaches;
use crate::history::{CoachDeed, End, Fate, History, Parcel, Step};
use crate::phone::{Phone, Reply};
use crate::plans;
use crate::server::{Called, Server};
use crate::tally::Tally;
use crate::town::{LANGUAGES, Person, Town, language, offered};
use crate::trace::Trace;

/// What is under way, with the phone that it comes from or goes to.
type Post<T> = Vec<(usize, T)>;

/// A history that is being played.
pub(crate) struct Play<'a> {
    pub(crate) town: &'a Town,
    pub(crate) server: Server,
    pub(crate) phones: Vec<Phone>,
    pub(crate) coaches: Coaches,
    pub(crate) requests: Post<String>,
    pub(crate) answers: Post<Reply>,
    pub(crate) tally: Tally,
    pub(crate) trace: Trace,
    /// The messages that a coach ever had on the screen.
    pub(crate) looked_at: BTreeSet<MessageId>,
    /// What the coaches had done when the copy of the database was put aside.
    coaches_then: Coaches,
}

impl<'a> Play<'a> {
    /// Begins with a fresh town and new phones.
    pub(crate) async fn begin(
        folder: &Path,
        (town, database): (&'a Town, &[u8]),
        history: &History,
        bug: Option<Bug>,
        trace: Trace,
    ) -> Result<Self, Broken> {
        let phones = history.phones.iter().zip(1..).map(|(person, number)| Phone::new(*person, number, bug));
        Ok(Self {
            town,
            server: Server::start(folder, database, history, bug).await?,
            phones: phones.collect(),
            coaches: Coaches::new(plans::MONDAY),
            requests: Post::new(),
            answers: Post::new(),
            tally: Tally::default(),
            trace,
            looked_at: BTreeSet::new(),
            coaches_then: Coaches::new(plans::MONDAY),
        })
    }

    /// Does one step, and posts the answers to requests that were paused until then.
    pub(crate) async fn happen(&mut self, step: Step) -> Result<(), Broken> {
        self.server.wait(1_000);
        self.step(step).await?;
        self.post_ended()
    }

    /// Posts the answers to requests that were paused and have come to their end.
    pub(crate) fn post_ended(&mut self) -> Result<(), Broken> {
        for (phone, asked, called) in self.server.ended() {
            if let Some(response) = self.sort(called)? {
                self.answers.push((phone, Reply { asked, json: serde_json::to_string(&response)? }));
            }
        }
        Ok(())
    }

    async fn step(&mut self, step: Step) -> Result<(), Broken> {
        match step {
            Step::Act { phone, deed, end } => {
                self.tally.kills_of_phones += u64::from(end != End::Lives);
                let now = self.server.now();
                self.phone(phone).act(now, deed, end);
            }
            Step::Exchange { phone, fate, lost, end } => {
                let request = self.phone(phone).request()?;
                if let Some(answer) = self.arrive(phone, &request, fate).await? {
                    if lost {
                        self.tally.lost += 1;
                    } else {
                        self.receive(phone, &answer, end)?;
                    }
                }
            }
            Step::Send { phone } => {
                let request = self.phone(phone).request()?;
                self.requests.push((phone, request));
            }
            Step::Arrive { which, again, fate } => {
                if let Some((phone, request)) = take(&mut self.requests, which, again) {
                    self.tally.doubled += u64::from(again);
                    let answer = self.arrive(phone, &request, fate).await?;
                    self.answers.extend(answer.map(|answer| (phone, answer)));
                }
            }
            Step::Resume => self.server.resume().await,
            Step::Receive { which, again, end } => {
                if let Some((phone, answer)) = take(&mut self.answers, which, again) {
                    self.tally.doubled += u64::from(again);
                    self.receive(phone, &answer, end)?;
                }
            }
            Step::Lose { which, what } => {
                let is_there = match what {
                    Parcel::Request => take(&mut self.requests, which, false).is_some(),
                    Parcel::Answer => take(&mut self.answers, which, false).is_some(),
                };
                self.tally.lost += u64::from(is_there);
            }
            Step::Dismiss { phone } => self.phone(phone).dismiss(),
            Step::Kill { phone } => {
                self.tally.kills_of_phones += 1;
                self.phone(phone).restart()?;
            }
            Step::Storage { phone, is_full } => self.phone(phone).fill_storage(is_full),
            Step::Coach { coach, person, deed, fate } => self.coach(coach, person, deed, fate).await?,
            Step::Translate { language, which, fate } => self.translate(language, which, fate).await?,
            Step::Upkeep { fate } => drop(self.call(fate, jobs::run_due).await?),
            Step::Disk { is_full } => self.server.gate.fill_disk(is_full),
            Step::Wait { ms } => self.server.wait(ms),
            Step::ServerClock { off_ms } => self.server.set_off(off_ms),
            Step::PhoneClock { phone, off_ms } => self.phone(phone).set_off(off_ms),
            Step::Backup => {
                self.server.back_up().await?;
                self.coaches_then = self.coaches.clone();
            }
            Step::Restore => self.restore().await?,
        }
        Ok(())
    }

    fn phone(&mut self, index: usize) -> &mut Phone {
        self.phones.get_mut(index).expect("a history names its own phones")
    }

    pub(crate) fn person_of(&self, phone: usize) -> Person {
        self.town.person(self.phones.get(phone).map_or(0, |phone| phone.person))
    }

    /// Does something with the server; `None` when a fault came between.
    ///
    /// # Errors
    /// [`Claim::Errors`] when it fails without a fault.
    pub(crate) async fn call<T>(
        &mut self,
        fate: Fate,
        what: impl AsyncFnOnce(&Context) -> Result<T, OpsError>,
    ) -> Result<Option<T>, Broken> {
        let called = self.server.call(fate, what).await?;
        self.sort(called)
    }

    /// Gives the answer, if it came to one.
    fn sort<T>(&mut self, called: Called<T>) -> Result<Option<T>, Broken> {
        self.trace.note(|| format!("{:?}", self.server.gate.course()));
        match called {
            Called::Gone => self.tally.kills_of_server += 1,
            Called::Faulted => self.tally.full += 1,
            Called::Paused => self.tally.pauses += 1,
            Called::Answered(Ok(answer)) => return Ok(Some(answer)),
            Called::Answered(Err(error)) => {
                return Err(Broken::new(Claim::Errors, format!("no fault, and yet {error:?}")));
            }
        }
        Ok(None)
    }

    /// A request reaches the server; gives the answer, if it comes to one.
    pub(crate) async fn arrive(
        &mut self,
        phone: usize,
        request: &str,
        fate: Fate,
    ) -> Result<Option<Reply>, Broken> {
        let actor = self.person_of(phone).actor;
        let raw: RawSyncRequest = serde_json::from_str(request)?;
        let asked = serde_json::from_str::<SyncRequest>(request)?.cursor;
        let called = self.server.sync((phone, asked), actor, raw, fate).await?;
        if matches!(called, Called::Faulted) && !request.contains("\"actions\"") {
            return Err(Broken::new(Claim::Errors, "a full disk kept a phone from reading"));
        }
        let response = self.sort(called)?;
        let json = response.map(|response| serde_json::to_string(&response)).transpose()?;
        self.tally.exchanges += 1;
        self.trace.note(|| format!("{request} -> {json:?}"));
        Ok(json.map(|json| Reply { asked, json }))
    }

    /// An answer reaches its phone.
    pub(crate) fn receive(&mut self, phone: usize, answer: &Reply, end: End) -> Result<(), Broken> {
        self.tally.kills_of_phones += u64::from(end != End::Lives);
        let now = self.server.now();
        let taken = self.phone(phone).receive(answer, now, end)?;
        self.trace.note(|| format!("{taken:?}"));
        if taken.is_some_and(|taken| taken.is_whole) {
            self.expect_whole_plan(phone)?;
        }
        Ok(())
    }

    /// What a phone shows is one plan that a coach wrote, whole, or none at all.
    fn expect_whole_plan(&mut self, phone: usize) -> Result<(), Broken> {
        let view = self.phone(phone).view();
        self.coaches.expect_whole_plan(phone, &view)
    }

    async fn coach(
        &mut self,
        coach: usize,
        person: usize,
        deed: CoachDeed,
        fate: Fate,
    ) -> Result<(), Broken> {
        let [first, second] = self.town.coaches;
        let actor = if coach == 0 { first } else { second };
        let whom = self.town.person(person);
        match deed {
            CoachDeed::Publish { variant, to_all } => {
                let people = if to_all { vec![0, 1] } else { vec![person] };
                let plans: Vec<_> = people.iter().map(|person| self.town.person(*person).plan).collect();
                let (place, document) = self.coaches.attempt(people, variant);
                let publication = |plan| Publication {
                    plan,
                    edition: Edition::Document { document: document.clone(), base_version: None },
                };
                let publications: Vec<Publication> = plans.into_iter().map(publication).collect();
                let publish =
                    async |context: &Context| ops::publish::publish(&actor, context, &publications).await;
                if self.call(fate, publish).await?.is_some() {
                    self.coaches.confirm_plan(place);
                }
            }
            CoachDeed::Draft { variant } => {
                let Some(plan) = self.plan(person).await? else { return Ok(()) };
                let (_, document) = self.coaches.attempt(vec![person], variant);
                let request = SaveDraftRequest { document, base_version: plan.draft.version };
                let save = async |context: &Context| {
                    ops::plan::save_draft(&actor, context, whom.plan, request).await
                };
                self.call(fate, save).await?;
            }
            CoachDeed::PublishDraft => {
                let Some(plan) = self.plan(person).await? else { return Ok(()) };
                let edition = Edition::Draft { version: plan.draft.version };
                let publication = Publication { plan: whom.plan, edition };
                let publish =
                    async |context: &Context| ops::publish::publish(&actor, context, &[publication]).await;
                let is_done = self.call(fate, publish).await?.is_some();
                if let Some(place) = self.coaches.attempt_of(&plan.draft.document).filter(|_| is_done) {
                    self.coaches.confirm_plan(place);
                }
            }
            CoachDeed::Write { again } => {
                let place = self.coaches.letter(person, again);
                let letter = self.coaches.letters.get(place).cloned().expect("it was just begun");
                let request = SendMessageRequest { id: letter.id, text: letter.text };
                let send =
                    async |context: &Context| messages::send_message(&actor, context, whom.id, request).await;
                if self.call(fate, send).await?.is_some() {
                    self.coaches.confirm_letter(place);
                }
            }
            CoachDeed::Look => {
                let mut messages = Vec::new();
                let look = async |context: &Context| {
                    let page = ops::participants::participant(&actor, context, whom.id).await?;
                    messages = page.messages;
                    match page.unseen {
                        Some(shown) => ops::seen::mark_seen(&actor, context, whom.id, shown).await.map(drop),
                        None => Ok(()),
                    }
                };
                self.call(fate, look).await?;
                self.looked_at.extend(messages.into_iter().map(|message| message.id));
            }
        }
        Ok(())
    }

    /// Shows a participant's plan to the first coach.
    pub(crate) async fn plan(
        &mut self,
        person: usize,
    ) -> Result<Option<stegvis_shared::protocol::coach::PlanView>, Broken> {
        let [actor, _] = self.town.coaches;
        let whom = self.town.person(person).id;
        self.call(Fate::Whole, async |context| ops::plan::plan(&actor, context, whom).await).await
    }

    async fn translate(&mut self, which: usize, phrase: usize, fate: Fate) -> Result<(), Broken> {
        let tag = language(LANGUAGES.get(which).expect("a history names languages that there are"));
        let worker = self.town.worker;
        let query = PhraseQuery { language: tag.clone(), show: PhraseFilter::Missing };
        let list = async |context: &Context| phrases::phrases(&worker, context, &query, &offered()).await;
        let Some(list) = self.call(Fate::Whole, list).await? else { return Ok(()) };
        let Some(index) = phrase.checked_rem(list.phrases.len()) else { return Ok(()) };
        let Some(row) = list.phrases.get(index) else { return Ok(()) };
        let text = format!("{tag} {}", row.source).parse().expect("a short text is a note");
        let request = SaveTranslationRequest { base_version: 0, text };
        let save = async |context: &Context| {
            phrases::save_translation(&worker, context, row.id, &tag, &request, &offered()).await
        };
        self.call(fate, save).await.map(drop)
    }

    /// The server starts from an older copy. What was under way went down with it.
    async fn restore(&mut self) -> Result<(), Broken> {
        if self.server.restore().await? {
            self.tally.restores += 1;
            self.requests.clear();
            self.answers.clear();
            self.coaches.meet_restored_server(&self.coaches_then);
            self.phones.iter_mut().for_each(Phone::meet_restored_server);
        }
        Ok(())
    }
}

/// Takes something that is under way, or (`again`) a copy of it.
fn take<T: Clone>(post: &mut Post<T>, which: usize, again: bool) -> Option<(usize, T)> {
    let index = which.checked_rem(post.len())?;
    if again { post.get(index).cloned() } else { Some(post.remove(index)) }
}
