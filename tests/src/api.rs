//! Typed calls to the server, as the console, a phone or another program makes them.

use reqwest::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::text::Note;
use stegvis_shared::id::{GoalId, MessageId, ParticipantId, PhraseId, PlanId};
use stegvis_shared::protocol::coach::{
    AnswerWishRequest, Draft, MessageView, NewPairingCode, ParticipantDetail, ParticipantList,
    ParticipantSummary, PlanView, PublishGroupRequest, PublishRequest, PublishResult, PublishedDraft,
    SaveDraftRequest, SeenRequest, SeenResult, SendMessageRequest,
};
use stegvis_shared::protocol::error::{ErrorBody, ErrorDetail};
use stegvis_shared::protocol::language::{PhraseList, PhraseQuery, SaveTranslationRequest, SavedTranslation};
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::session::{
    KeepRefreshToken, PairRequest, RefreshRequest, SignInRequest, Tokens,
};
use stegvis_shared::protocol::sync::{SyncRequest, SyncResponse};
use stegvis_shared::sync::Cursor;

use crate::error::HarnessError;

/// Somebody who is signed in. Each call has a connection of its own, so that what happens to one happens to one call.
#[derive(Clone, Debug)]
pub struct Api {
    client: reqwest::Client,
    base_url: String,
    access_token: Option<String>,
    refresh_token: Option<String>,
}

impl Api {
    /// Somebody who is not signed in.
    ///
    /// # Panics
    ///
    /// Never: a client for plain HTTP needs nothing of the machine.
    pub fn anonymous(base_url: &str) -> Self {
        let client = reqwest::Client::builder().pool_max_idle_per_host(0).build();
        let client = client.expect("a client for plain HTTP needs nothing of the machine");
        Self { client, base_url: base_url.to_owned(), access_token: None, refresh_token: None }
    }

    /// Signs a member of staff in.
    ///
    /// # Errors
    ///
    /// [`HarnessError::Refused`] with the server's reason.
    pub async fn sign_in(base_url: &str, email: &str, password: &str) -> Result<Self, HarnessError> {
        let request = SignInRequest {
            email: email.to_owned(),
            password: password.to_owned(),
            keep: KeepRefreshToken::default(),
        };
        let mut api = Self::anonymous(base_url);
        let tokens = api.post(paths::SESSION, &request).await?;
        api.take(tokens);
        Ok(api)
    }

    /// Pairs a phone.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn pair(base_url: &str, code: &str, language: &LanguageTag) -> Result<Self, HarnessError> {
        let request = PairRequest { code: code.to_owned(), language: language.clone() };
        let mut api = Self::anonymous(base_url);
        let tokens = api.post(paths::PAIR, &request).await?;
        api.take(tokens);
        Ok(api)
    }

    /// Exchanges the refresh token for new tokens.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn renew(&mut self) -> Result<(), HarnessError> {
        let request = RefreshRequest { refresh_token: self.refresh_token.clone() };
        let tokens = self.post(paths::SESSION_REFRESH, &request).await?;
        self.take(tokens);
        Ok(())
    }

    fn take(&mut self, tokens: Tokens) {
        self.access_token = Some(tokens.access_token);
        self.refresh_token = tokens.refresh_token;
    }

    /// Pushes and pulls as a phone does.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn sync(&self, request: &SyncRequest) -> Result<SyncResponse, HarnessError> {
        self.post(paths::SYNC, request).await
    }

    /// Lists the coach's own participants.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn participants(&self) -> Result<Vec<ParticipantSummary>, HarnessError> {
        let list: ParticipantList = self.get(paths::PARTICIPANTS).await?;
        Ok(list.participants)
    }

    /// Finds one of the coach's own participants by first name.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`], and where nobody has that name.
    pub async fn participant_named(&self, name: &str) -> Result<ParticipantSummary, HarnessError> {
        let participants = self.participants().await?;
        let found = participants.into_iter().find(|participant| participant.name.as_str() == name);
        found.ok_or_else(|| HarnessError::Unexpected(format!("the coach has no participant named {name}")))
    }

    /// Gets what the coach's page of one participant shows.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn participant(&self, participant: ParticipantId) -> Result<ParticipantDetail, HarnessError> {
        self.get(&paths::with(paths::PARTICIPANT, &[&participant.to_string()])).await
    }

    /// Makes a pairing code.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn new_pairing_code(&self, participant: ParticipantId) -> Result<NewPairingCode, HarnessError> {
        self.post(&paths::with(paths::PAIRING_CODES, &[&participant.to_string()]), &()).await
    }

    /// Gets a participant's plan.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn plan(&self, participant: ParticipantId) -> Result<PlanView, HarnessError> {
        self.get(&paths::with(paths::PLAN, &[&participant.to_string()])).await
    }

    /// Saves a draft.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn save_draft(&self, plan: PlanId, draft: &SaveDraftRequest) -> Result<Draft, HarnessError> {
        self.send(Method::PUT, &paths::with(paths::DRAFT, &[&plan.to_string()]), Some(draft)).await
    }

    /// Publishes a plan file.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn publish_file(&self, file: String) -> Result<PublishResult, HarnessError> {
        Self::answer(self.request(Method::POST, paths::PLAN_FILES).body(file)).await
    }

    /// Publishes a draft.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn publish(&self, plan: PlanId, version: i64) -> Result<PublishResult, HarnessError> {
        let path = paths::with(paths::PUBLISH, &[&plan.to_string()]);
        self.post(&path, &PublishRequest { version }).await
    }

    /// Publishes drafts, all or none.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn publish_group(
        &self,
        plans: Vec<PublishedDraft>,
    ) -> Result<Vec<PublishResult>, HarnessError> {
        self.post(paths::PUBLISH_GROUP, &PublishGroupRequest { plans }).await
    }

    /// Writes to a participant.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn send_message(
        &self,
        participant: ParticipantId,
        id: MessageId,
        text: &str,
    ) -> Result<MessageView, HarnessError> {
        let text = text.parse().map_err(|_| HarnessError::Unexpected(format!("not a message: {text}")))?;
        let path = paths::with(paths::MESSAGES, &[&participant.to_string()]);
        self.post(&path, &SendMessageRequest { id, text }).await
    }

    /// Answers with a word what a participant wishes of a goal.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn answer_wish(
        &self,
        participant: ParticipantId,
        goal: GoalId,
        text: &str,
    ) -> Result<(), HarnessError> {
        let text = text.parse().map_err(|_| HarnessError::Unexpected(format!("not an answer: {text}")))?;
        let path = paths::with(paths::ANSWER_WISH, &[&participant.to_string(), &goal.to_string()]);
        // The goal is another thing than a message: its number is free for this one.
        let message = MessageId::from_bytes(*goal.as_bytes());
        self.post(&path, &AnswerWishRequest { message, text }).await
    }

    /// Notes that the coach has seen what a participant did.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn mark_seen(&self, participant: ParticipantId, shown: Cursor) -> Result<(), HarnessError> {
        let path = paths::with(paths::SEEN, &[&participant.to_string()]);
        let _: SeenResult = self.post(&path, &SeenRequest { shown }).await?;
        Ok(())
    }

    /// Lists phrases for a language worker.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn phrases(&self, query: &PhraseQuery) -> Result<PhraseList, HarnessError> {
        let request = self.request(Method::GET, paths::PHRASES).query(query);
        Self::answer(request).await
    }

    /// Saves a translation of a phrase.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn translate(
        &self,
        phrase: PhraseId,
        language: &LanguageTag,
        base_version: i64,
        text: Note,
    ) -> Result<SavedTranslation, HarnessError> {
        let path = paths::with(paths::TRANSLATION, &[&phrase.to_string(), language.as_str()]);
        self.send(Method::PUT, &path, Some(&SaveTranslationRequest { base_version, text })).await
    }

    /// Gets any path.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn get<R: DeserializeOwned>(&self, path: &str) -> Result<R, HarnessError> {
        self.send(Method::GET, path, None::<&()>).await
    }

    /// Posts to any path.
    ///
    /// # Errors
    ///
    /// As [`Self::sign_in`].
    pub async fn post<B: Serialize + Sync, R: DeserializeOwned>(
        &self,
        path: &str,
        body: &B,
    ) -> Result<R, HarnessError> {
        self.send(Method::POST, path, Some(body)).await
    }

    async fn send<B: Serialize + Sync, R: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: Option<&B>,
    ) -> Result<R, HarnessError> {
        let mut request = self.request(method, path);
        if let Some(body) = body {
            request = request.json(body);
        }
        Self::answer(request).await
    }

    fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let request = self.client.request(method, format!("{}{path}", self.base_url));
        match &self.access_token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    async fn answer<R: DeserializeOwned>(request: reqwest::RequestBuilder) -> Result<R, HarnessError> {
        let response = request.send().await?;
        let (status, body) = (response.status(), response.bytes().await?);
        if status.is_success() {
            let nothing: &[u8] = b"null";
            return Ok(serde_json::from_slice(if body.is_empty() { nothing } else { &body })?);
        }
        let text = String::from_utf8_lossy(&body);
        let detail: ErrorDetail = serde_json::from_slice::<ErrorBody>(&body)
            .map_err(|_| HarnessError::Unexpected(format!("{status} without an error body: {text}")))?
            .error;
        Err(HarnessError::Refused { status: status.as_u16(), detail: Box::new(detail) })
    }
}
