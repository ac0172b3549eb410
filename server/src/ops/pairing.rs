//! Pairing: a code from the coach lets one phone in, once.

use std::sync::Mutex;

use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::pairing::PairingCode;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::time::Timestamp;

use super::session::SignedIn;
use super::{Actor, OpsError};
use crate::context::Context;

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
    todo!()
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
    todo!()
}

/// Counts wrong codes from all addresses together.
#[derive(Debug, Default)]
pub struct WrongCodes(Mutex<Vec<Timestamp>>);
