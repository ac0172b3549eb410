//! Reminders by Web Push: who is reminded of what, and what is due.
//!
//! # Design
//! What is due follows from what is stored: the schedule in the feed with its answers, messages that are not read, the plan
//! that is not opened. So no other use case must think of reminders, and nothing is forgotten when a server stops. A phone
//! is looked at when its time has come or its feed has moved; nobody else is. Whoever notes a look in the database tells
//! what it found: of several processes, one.
//!
//! What is told is noted before it is sent, so that each thing is told at most once.

mod due;

use stegvis_shared::id::{ParticipantId, SessionId};
use stegvis_shared::protocol::reminders::{KeepRemindersRequest, ReminderWishes};
use stegvis_shared::time::Timestamp;

pub(crate) use self::due::{Kind, Reminder};

use self::due::{Facts, days, due, told_at_start};
use super::{Actor, OpsError, Participant};
use crate::context::Context;
use crate::push::{Address, PushServices, Refusal};
use crate::store::reminder::{NewReminded, Reminded, StoredAddress};
use crate::store::session::Holder;
use crate::store::{Tx, reminder, session};

/// How many phones of a participant are reminded: when there is another, the one that asked the longest ago is not any more.
const MOST_PHONES: i64 = 5;

/// Something to tell a phone now; it is noted as told.
#[derive(Clone, Debug)]
pub(crate) struct Telling {
    pub(crate) session: SessionId,
    /// Tag of the participant's language.
    pub(crate) language: String,
    pub(crate) address: StoredAddress,
    pub(crate) reminder: Reminder,
}

/// Gives what the phone of a session wishes; `None` when it is not reminded.
pub async fn wishes(
    actor: &Actor,
    context: &Context,
    session: SessionId,
) -> Result<Option<ReminderWishes>, OpsError> {
    actor.as_participant()?;
    let mut tx = context.store.read().await?;
    Ok(reminder::wishes(&mut tx, session).await?)
}

/// Reminds the phone of a session from now on. It is not told at once what is there already.
///
/// # Errors
/// [`OpsError::PushServiceUnknown`]; [`OpsError::InvalidBody`] when the address is not a browser's;
/// [`OpsError::NotSignedIn`] when the session has ended.
pub async fn keep(
    actor: &Actor,
    context: &Context,
    session: SessionId,
    services: &PushServices,
    request: &KeepRemindersRequest,
) -> Result<(), OpsError> {
    let person = actor.as_participant()?;
    let KeepRemindersRequest { address, wishes } = request;
    let address = services.read(&address.endpoint, &address.p256dh, &address.auth).map_err(refused)?;
    let now = context.now();
    let mut tx = context.store.begin().await?;
    check_session(&mut tx, person, session, now).await?;
    let (message, plan) = reminder::latest(&mut tx, person.id).await?;
    let new = NewReminded {
        session,
        participant: person.id,
        address: stored(&address),
        wishes: *wishes,
        told: told_at_start(now, message, plan),
        at: now,
    };
    reminder::put(&mut tx, new, MOST_PHONES).await?;
    Ok(tx.commit().await?)
}

/// Reminds the phone of a session no more. A second time is no error.
pub async fn forget(actor: &Actor, context: &Context, session: SessionId) -> Result<(), OpsError> {
    actor.as_participant()?;
    let mut tx = context.store.begin().await?;
    reminder::remove(&mut tx, session).await?;
    Ok(tx.commit().await?)
}

/// Reminds a phone no more whose browser is not there any more.
pub(crate) async fn forget_gone(
    context: &Context,
    session: SessionId,
    address: &StoredAddress,
) -> Result<(), OpsError> {
    let mut tx = context.store.begin().await?;
    reminder::remove_there(&mut tx, session, &address.endpoint).await?;
    Ok(tx.commit().await?)
}

/// What was looked at together.
#[derive(Debug)]
pub(crate) struct Looked {
    /// What is to be told.
    pub(crate) tellings: Vec<Telling>,
    /// From which session on there may be more to look at; `None` at the end.
    pub(crate) next: Option<SessionId>,
}

/// Looks at some of the phones for which something may be due, by session from one on, and notes what they are told.
pub(crate) async fn look(context: &Context, after: SessionId) -> Result<Looked, OpsError> {
    let now = context.now();
    let mut tx = context.store.read().await?;
    let (found, next) = reminder::to_look_at(&mut tx, now, after).await?;
    let reminded: Vec<Reminded> = found
        .into_iter()
        .filter_map(|phone| {
            phone.inspect_err(|error| tracing::error!(%error, "a phone is not reminded")).ok()
        })
        .collect();
    if reminded.is_empty() {
        return Ok(Looked { tellings: Vec::new(), next });
    }
    let mut people: Vec<ParticipantId> = reminded.iter().map(|phone| phone.participant).collect();
    people.sort_unstable();
    people.dedup();
    let (from, until) = days(now);
    let starts = reminder::open_starts(&mut tx, &people, from, until).await?;
    let sessions: Vec<SessionId> = reminded.iter().map(|phone| phone.session).collect();
    let messages = reminder::fresh_messages(&mut tx, &sessions).await?;
    let plans = reminder::fresh_plans(&mut tx, &sessions).await?;
    // SQLite's one writer waits for nobody who reads, and nobody waits for the rules.
    drop(tx);

    let mut tellings = Vec::new();
    let mut tx = context.store.begin().await?;
    for phone in reminded {
        let facts = Facts {
            wishes: phone.wishes,
            told: phone.told,
            starts: starts.get(&phone.participant).map_or(&[], Vec::as_slice),
            message: messages.get(&phone.session).copied(),
            plan: plans.get(&phone.session).copied(),
        };
        let due = due(&facts, now);
        if reminder::note(&mut tx, &phone, due.told, due.look_at).await? {
            tellings.extend(due.reminders.into_iter().map(|reminder| phone.telling(reminder)));
        }
    }
    tx.commit().await?;
    Ok(Looked { tellings, next })
}

impl Reminded {
    fn telling(&self, reminder: Reminder) -> Telling {
        Telling {
            session: self.session,
            language: self.language.to_string(),
            address: self.address.clone(),
            reminder,
        }
    }
}

/// Makes sure that a session still goes on: an access token is good for a while after it has ended.
async fn check_session(
    tx: &mut Tx,
    person: Participant,
    session: SessionId,
    now: Timestamp,
) -> Result<(), OpsError> {
    let stored = session::lock(tx, session).await?.ok_or(OpsError::NotSignedIn)?;
    let is_own = stored.holder == Holder::Participant(person.id);
    if is_own && !stored.revoked && stored.expires_at > now { Ok(()) } else { Err(OpsError::NotSignedIn) }
}

fn stored(address: &Address) -> StoredAddress {
    StoredAddress {
        endpoint: address.endpoint.to_string(),
        public_key: address.public_key_bytes(),
        auth: address.auth.to_vec(),
    }
}

fn refused(refusal: Refusal) -> OpsError {
    match refusal {
        Refusal::UnknownService => OpsError::PushServiceUnknown,
        Refusal::Invalid(field) => OpsError::InvalidBody { field },
    }
}
