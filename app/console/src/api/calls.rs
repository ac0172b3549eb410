//! One function a route.

use stegvis_i18n::{LanguagePack, LanguageSummary};
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind};
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::text::Title;
use stegvis_shared::id::{AttachmentId, GoalId, ParticipantId, PhraseId, PlanId};
use stegvis_shared::protocol::coach::{
    AcceptGoalRequest, AnswerWishRequest, CalledRequest, DeclineErasureRequest, Draft, EraseRequest,
    GoalAccepted, NewPairingCode, ParticipantDetail, ParticipantList, PlanView, PreviewRequest,
    ProgrammeSummary, PublishRequest, PublishResult, SaveDraftRequest, SeenRequest, SeenResult,
    SendMessageRequest,
};
use stegvis_shared::protocol::language::{
    PhraseFilter, PhraseList, SaveTranslationRequest, SavedTranslation,
};
use stegvis_shared::protocol::paths::{self, with};
use stegvis_shared::protocol::results::Results;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::Cursor;
use stegvis_shared::time::Timestamp;

use super::{Api, ApiError, Method, Request};
use crate::platform::Recording;

/// Whose pack of a language is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PackFor {
    /// A participant's phone.
    Phone,
    /// This console.
    Console,
}

impl Api {
    /// Lists the languages, with the hashes of the packs that are meant.
    pub(crate) async fn languages(&self, of: PackFor) -> Result<Vec<LanguageSummary>, ApiError> {
        let audience = match of {
            PackFor::Phone => "phone",
            PackFor::Console => "console",
        };
        self.get(&format!("{}?audience={audience}", paths::LANGUAGES)).await
    }

    pub(crate) async fn pack(&self, tag: &str, hash: &str, of: PackFor) -> Result<LanguagePack, ApiError> {
        let path = match of {
            PackFor::Phone => paths::LANGUAGE_PACK,
            PackFor::Console => paths::CONSOLE_PACK,
        };
        self.get(&with(path, &[tag, hash])).await
    }

    pub(crate) async fn programmes(&self) -> Result<Vec<ProgrammeSummary>, ApiError> {
        self.get(paths::PROGRAMMES).await
    }

    pub(crate) async fn results(&self) -> Result<Results, ApiError> {
        self.get(paths::RESULTS).await
    }

    pub(crate) async fn participants(&self) -> Result<ParticipantList, ApiError> {
        self.get(paths::PARTICIPANTS).await
    }

    pub(crate) async fn participant(
        &self,
        participant: ParticipantId,
    ) -> Result<ParticipantDetail, ApiError> {
        self.get(&with(paths::PARTICIPANT, &[&participant.to_string()])).await
    }

    /// Makes a pairing code for a participant's phone.
    pub(crate) async fn new_pairing_code(
        &self,
        participant: ParticipantId,
    ) -> Result<NewPairingCode, ApiError> {
        let request = Request::new(Method::Post, &with(paths::PAIRING_CODES, &[&participant.to_string()]));
        self.send(request).await?.parse()
    }

    /// Gives the bytes of a voice note or photo that a participant has sent.
    pub(crate) async fn attachment(
        &self,
        participant: ParticipantId,
        attachment: AttachmentId,
    ) -> Result<Vec<u8>, ApiError> {
        let ids = [participant.to_string(), attachment.to_string()];
        let path = with(paths::PARTICIPANT_ATTACHMENT, &ids.each_ref().map(String::as_str));
        Ok(self.send(Request::new(Method::Get, &path)).await?.body)
    }

    /// Sends a voice note; a repeat with the same id is not a second one.
    pub(crate) async fn speak(
        &self,
        participant: ParticipantId,
        recording: &Recording,
    ) -> Result<(), ApiError> {
        let Attachment { id, media_type, kind, .. } = recording.attachment;
        let seconds = if let AttachmentKind::Voice { seconds } = kind { seconds } else { 0 };
        let ids = [participant.to_string(), id.to_string()];
        let path = with(paths::PARTICIPANT_ATTACHMENT, &ids.each_ref().map(String::as_str));
        let path = format!("{path}?seconds={seconds}");
        let file = Some((media_type, recording.bytes.clone()));
        self.send(Request { file, ..Request::new(Method::Put, &path) }).await.map(drop)
    }

    /// Sends a message; a repeat with the same id is not a second one.
    pub(crate) async fn send_message(
        &self,
        participant: ParticipantId,
        message: &SendMessageRequest,
    ) -> Result<(), ApiError> {
        let path = with(paths::MESSAGES, &[&participant.to_string()]);
        self.send(Request::json(Method::Post, &path, message)).await.map(drop)
    }

    /// Says that the coach has seen what is new on a participant's page.
    pub(crate) async fn mark_seen(
        &self,
        participant: ParticipantId,
        shown: Cursor,
    ) -> Result<SeenResult, ApiError> {
        let path = with(paths::SEEN, &[&participant.to_string()]);
        self.call(Method::Post, &path, &SeenRequest { shown }).await
    }

    /// Says that the coach has called a participant who wished it since an instant.
    pub(crate) async fn called(&self, participant: ParticipantId, since: Timestamp) -> Result<(), ApiError> {
        let path = with(paths::CALLED, &[&participant.to_string()]);
        self.send(Request::json(Method::Post, &path, &CalledRequest { since })).await.map(drop)
    }

    /// Takes an own goal up into the plan; a repeat changes nothing.
    pub(crate) async fn accept_goal(
        &self,
        participant: ParticipantId,
        goal: GoalId,
        title: Title,
    ) -> Result<GoalAccepted, ApiError> {
        let path = with(paths::ACCEPT_GOAL, &[&participant.to_string(), &goal.to_string()]);
        self.call(Method::Post, &path, &AcceptGoalRequest { title }).await
    }

    /// Answers with a word what a participant wishes of a goal; a repeat with the same message is the same answer.
    pub(crate) async fn answer_wish(
        &self,
        participant: ParticipantId,
        goal: GoalId,
        request: &AnswerWishRequest,
    ) -> Result<(), ApiError> {
        let path = with(paths::ANSWER_WISH, &[&participant.to_string(), &goal.to_string()]);
        self.send(Request::json(Method::Post, &path, request)).await.map(drop)
    }

    /// Erases everything about a participant who wishes it.
    pub(crate) async fn erase(
        &self,
        participant: ParticipantId,
        request: &EraseRequest,
    ) -> Result<(), ApiError> {
        let path = with(paths::ERASE, &[&participant.to_string()]);
        self.send(Request::json(Method::Post, &path, request)).await.map(drop)
    }

    /// Says no to a participant who wants everything erased; a repeat with the same message is the same no.
    pub(crate) async fn decline_erasure(
        &self,
        participant: ParticipantId,
        request: &DeclineErasureRequest,
    ) -> Result<(), ApiError> {
        let path = with(paths::DECLINE_ERASURE, &[&participant.to_string()]);
        self.send(Request::json(Method::Post, &path, request)).await.map(drop)
    }

    pub(crate) async fn plan(&self, participant: ParticipantId) -> Result<PlanView, ApiError> {
        self.get(&with(paths::PLAN, &[&participant.to_string()])).await
    }

    pub(crate) async fn save_draft(&self, plan: PlanId, draft: &SaveDraftRequest) -> Result<Draft, ApiError> {
        self.call(Method::Put, &with(paths::DRAFT, &[&plan.to_string()]), draft).await
    }

    /// Gives what the participant's phone would hold.
    pub(crate) async fn preview(
        &self,
        plan: PlanId,
        request: &PreviewRequest,
    ) -> Result<SyncResponse, ApiError> {
        self.call(Method::Post, &with(paths::PREVIEW, &[&plan.to_string()]), request).await
    }

    pub(crate) async fn publish(
        &self,
        plan: PlanId,
        request: &PublishRequest,
    ) -> Result<PublishResult, ApiError> {
        self.call(Method::Post, &with(paths::PUBLISH, &[&plan.to_string()]), request).await
    }

    pub(crate) async fn phrases(
        &self,
        language: &LanguageTag,
        show: PhraseFilter,
    ) -> Result<PhraseList, ApiError> {
        let show = match show {
            PhraseFilter::Missing => "missing",
            PhraseFilter::All => "all",
        };
        self.get(&format!("{}?language={language}&show={show}", paths::PHRASES)).await
    }

    pub(crate) async fn save_translation(
        &self,
        phrase: PhraseId,
        language: &LanguageTag,
        request: &SaveTranslationRequest,
    ) -> Result<SavedTranslation, ApiError> {
        let path = with(paths::TRANSLATION, &[&phrase.to_string(), language.as_str()]);
        self.call(Method::Put, &path, request).await
    }
}
