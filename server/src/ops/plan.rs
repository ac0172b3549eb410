//! Plans: draft, preview, publish.

use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::{ParticipantId, PlanId};
use stegvis_shared::protocol::coach::{
    Draft, PlanView, PreviewRequest, PublishResult, SaveDraftRequest,
};
use stegvis_shared::protocol::sync::SyncResponse;

use super::{Actor, OpsError};
use crate::context::Context;

/// One plan to publish.
#[derive(Clone, Debug)]
pub struct Publication {
    /// The plan.
    pub plan: PlanId,
    /// What to publish.
    pub edition: Edition,
}

/// What to publish.
#[derive(Clone, Debug)]
pub enum Edition {
    /// The draft, which must still have this version.
    Draft {
        /// The version that the coach saw.
        version: i64,
    },
    /// A document, which becomes the draft as well.
    Document {
        /// The plan.
        document: PlanDocument,
        /// The version of the draft that it replaces; `None` replaces any.
        base_version: Option<i64>,
    },
}

/// Shows the plan of one of the coach's participants: the draft, and what the phone has.
pub async fn plan(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
) -> Result<PlanView, OpsError> {
    todo!()
}

/// Saves a draft. It may break rules; publishing it may not.
///
/// # Errors
/// [`OpsError::PlanConflict`] when another version is stored than the one that was edited.
pub async fn save_draft(
    actor: &Actor,
    context: &Context,
    plan: PlanId,
    request: SaveDraftRequest,
) -> Result<Draft, OpsError> {
    todo!()
}

/// Gives what a phone of the participant would hold with this document and language. Stores nothing.
///
/// A document that breaks rules is shown as far as it can be.
///
/// # Errors
/// [`OpsError::UnknownLanguage`] when the language is not among `offered`.
pub async fn preview(
    actor: &Actor,
    context: &Context,
    plan: PlanId,
    request: PreviewRequest,
    offered: &[stegvis_shared::domain::language::LanguageTag],
) -> Result<SyncResponse, OpsError> {
    todo!()
}

/// Publishes plans of the coach's participants, all or none, in one transaction. Results are in the order asked.
///
/// # Errors
/// For the first plan at fault: [`OpsError::PlanConflict`] or [`OpsError::PlanInvalid`]; nothing is published then.
pub async fn publish(
    actor: &Actor,
    context: &Context,
    publications: &[Publication],
) -> Result<Vec<PublishResult>, OpsError> {
    todo!()
}
