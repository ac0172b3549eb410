//! Pairing: a code from the coach lets one phone in, once.

use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::pairing::{PairingCode, VALID_FOR_MS};
use stegvis_shared::id::ParticipantId;
use stegvis_shared::time::Timestamp;

use super::projection::{Part, project};
use super::session::{SignedIn, begin};
use super::{Actor, OpsError, hearers, secret};
use crate::context::Context;
use crate::live::Topic;
use crate::store::session::Holder;
use crate::store::{Tx, feed, pairing, participant};

/// A fresh code. It is shown once: the store has only its hash.
#[derive(Clone, Debug)]
pub struct CreatedCode {
    /// The code.
    pub code: PairingCode,
    /// Until when it is good: 48 hours.
    pub expires_at: Timestamp,
}

/// Makes a pairing code for one of the coach's participants.
pub async fn create_code(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
) -> Result<CreatedCode, OpsError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let expires_at = now.plus_millis(VALID_FOR_MS);
    let mut tx = context.store.begin().await?;
    coach.own_participant(&mut tx, participant, now).await?;
    let code = loop {
        let code = random_code(context);
        if pairing::add(&mut tx, &secret::hash(&code.plain()), participant, coach.id, expires_at).await? {
            break code;
        }
    };
    tx.commit().await?;
    Ok(CreatedCode { code, expires_at })
}

fn random_code(context: &Context) -> PairingCode {
    PairingCode::from_random(std::array::from_fn(|_| u32::from_be_bytes(context.bytes())))
}

/// Lets a phone in with a code as it was typed, and takes the language chosen on the phone.
///
/// # Errors
/// [`OpsError::UnknownLanguage`] when the language is not among `offered`, before the code is looked at;
/// [`OpsError::CodeWrong`], [`OpsError::CodeUsed`], [`OpsError::CodeExpired`]; [`OpsError::TooManyRequests`] when too
/// many wrong codes came lately from all addresses together.
pub async fn pair(
    context: &Context,
    code: &str,
    language: &LanguageTag,
    offered: &[LanguageTag],
) -> Result<SignedIn, OpsError> {
    if !offered.contains(language) {
        return Err(OpsError::UnknownLanguage);
    }
    let now = context.now();
    if let Some(retry_after_s) = context.wrong_codes.retry_after_s(now) {
        return Err(OpsError::TooManyRequests { retry_after_s });
    }
    let wrong = || {
        context.wrong_codes.count(now);
        OpsError::CodeWrong
    };
    let code: PairingCode = code.parse().map_err(|_| wrong())?;
    let code_hash = secret::hash(&code.plain());
    let mut tx = context.store.begin().await?;
    let stored = pairing::lock(&mut tx, &code_hash).await?.ok_or_else(wrong)?;
    if stored.used {
        return Err(OpsError::CodeUsed);
    }
    if stored.expires_at <= now {
        return Err(OpsError::CodeExpired);
    }
    pairing::spend(&mut tx, &code_hash, now).await?;
    let signed_in = begin(&mut tx, context, Holder::Participant(stored.participant)).await?;
    choose_language(&mut tx, stored.participant, language, now).await?;
    let mut topics = hearers::everybody(&mut tx, &[stored.participant]).await?;
    topics.extend(signed_in.actor.municipality().map(Topic::Phrases));
    context.commit(tx, topics).await?;
    Ok(signed_in)
}

/// Stores the language that a participant chose, and makes the feed anew in it.
pub(crate) async fn choose_language(
    tx: &mut Tx,
    participant: ParticipantId,
    language: &LanguageTag,
    now: Timestamp,
) -> Result<(), OpsError> {
    feed::lock(tx, participant).await?;
    participant::set_language(tx, participant, language).await?;
    project(tx, participant, Part::All, now).await.map(drop)
}
