//! The server's routes that a phone uses, with types on both ends.

use std::rc::Rc;

use futures_util::stream::LocalBoxStream;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use stegvis_i18n::LanguageSummary;
use stegvis_shared::json;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::reminders::RemindersView;
use stegvis_shared::protocol::session::{PairRequest, RefreshRequest};
use stegvis_shared::protocol::sync::{SyncRequest, SyncResponse};

use crate::platform::{Method, Network, Request, Response, Unreachable};

/// Why the server did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApiError {
    /// No network, or no answer.
    #[error(transparent)]
    Unreachable(#[from] Unreachable),
    /// The server said no, and why.
    #[error("the server answered {}", code.name())]
    Refused {
        /// Why.
        code: ErrorCode,
        /// After how many seconds to try again.
        retry_after_s: Option<u32>,
    },
}

impl ApiError {
    /// Gives the Fluent key of the words for it (in `errors.ftl`).
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::Unreachable(_) => ErrorCode::Unreachable.message_key(),
            Self::Refused { code, .. } => code.message_key(),
        }
    }

    pub(super) const fn is_not_signed_in(self) -> bool {
        matches!(self, Self::Refused { code: ErrorCode::NotSignedIn, .. })
    }

    pub(super) const fn is_erased(self) -> bool {
        matches!(self, Self::Refused { code: ErrorCode::Erased, .. })
    }
}

#[derive(Clone)]
pub(super) struct Api(Rc<dyn Network>);

impl Api {
    pub(super) fn new(network: Rc<dyn Network>) -> Self {
        Self(network)
    }

    pub(super) async fn pair(&self, request: &PairRequest) -> Result<PhoneTokens, ApiError> {
        read(&self.post(paths::PAIR, None, request).await?)
    }

    pub(super) async fn refresh(&self, refresh_token: String) -> Result<PhoneTokens, ApiError> {
        let request = RefreshRequest { refresh_token: Some(refresh_token) };
        read(&self.post(paths::SESSION_REFRESH, None, &request).await?)
    }

    pub(super) async fn sync(&self, token: String, request: &SyncRequest) -> Result<SyncResponse, ApiError> {
        read(&self.post(paths::SYNC, Some(token), request).await?)
    }

    /// Asks for something that has no body of its own. One function for all, as each brings its waiting to the phone.
    pub(super) async fn ask(&self, token: String, method: Method, path: &str) -> Result<Response, ApiError> {
        let body = (method == Method::Post).then(|| "null".to_owned());
        let request = Request { method, path: path.to_owned(), bearer: Some(token), body };
        accept(self.0.send(request).await?)
    }

    /// Gives how it stands with the reminders of this phone.
    pub(super) async fn reminders(&self, token: String) -> Result<RemindersView, ApiError> {
        read(&self.ask(token, Method::Get, paths::PUSH).await?)
    }

    /// Asks to be reminded; takes JSON of a `KeepRemindersRequest`.
    pub(super) async fn keep_reminders(&self, token: String, request: String) -> Result<(), ApiError> {
        self.send(Method::Put, paths::PUSH, token, Some(request)).await.map(drop)
    }

    /// Asks to be reminded no more.
    pub(super) async fn end_reminders(&self, token: String) -> Result<(), ApiError> {
        self.ask(token, Method::Delete, paths::PUSH).await.map(drop)
    }

    pub(super) async fn languages(&self) -> Result<Vec<LanguageSummary>, ApiError> {
        read(&self.get(paths::LANGUAGES.to_owned()).await?)
    }

    /// Gives the bytes of a language's pack or phrasebook, which the hash is made of.
    pub(super) async fn words(&self, path: &str, tag: &str, hash: &str) -> Result<Vec<u8>, ApiError> {
        Ok(self.get(paths::with(path, &[tag, hash])).await?.body)
    }

    /// Opens the live connection and gives its pieces.
    pub(super) async fn live(&self, token: String) -> Result<LocalBoxStream<'static, Vec<u8>>, ApiError> {
        let request =
            Request { method: Method::Get, path: paths::LIVE.to_owned(), bearer: Some(token), body: None };
        let opened = self.0.open(request).await?;
        match opened.status {
            200..300 => Ok(opened.pieces),
            status => Err(refusal(status, &[])),
        }
    }

    async fn get(&self, path: String) -> Result<Response, ApiError> {
        accept(self.0.send(Request { method: Method::Get, path, bearer: None, body: None }).await?)
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        token: String,
        body: Option<String>,
    ) -> Result<Response, ApiError> {
        accept(self.0.send(Request { method, path: path.to_owned(), bearer: Some(token), body }).await?)
    }

    async fn post<T: Serialize>(
        &self,
        path: &str,
        bearer: Option<String>,
        body: &T,
    ) -> Result<Response, ApiError> {
        let body = serde_json::to_string(body).expect("wire types always become JSON");
        let request = Request { method: Method::Post, path: path.to_owned(), bearer, body: Some(body) };
        accept(self.0.send(request).await?)
    }
}

fn accept(response: Response) -> Result<Response, ApiError> {
    match response.status {
        200..300 => Ok(response),
        status => Err(refusal(status, &response.body)),
    }
}

/// What a phone reads of [`Tokens`](stegvis_shared::protocol::session::Tokens): the profile comes with the first sync.
#[derive(Deserialize)]
pub(super) struct PhoneTokens {
    pub(super) access_token: String,
    #[serde(default)]
    pub(super) refresh_token: String,
}

/// What a phone reads of [`ErrorBody`](stegvis_shared::protocol::error::ErrorBody): not what only coaches are told, whose
/// reader would be the larger part of the app.
#[derive(Deserialize)]
struct Refusal {
    error: RefusalDetail,
}

#[derive(Deserialize)]
struct RefusalDetail {
    code: ErrorCode,
    #[serde(default)]
    retry_after_s: Option<u32>,
}

fn refusal(status: u16, body: &[u8]) -> ApiError {
    if let Ok(Refusal { error }) = json::from_slice(body) {
        return ApiError::Refused { code: error.code, retry_after_s: error.retry_after_s };
    }
    // Something between phone and server answered in its place.
    let code = match status {
        401 => ErrorCode::NotSignedIn,
        429 => ErrorCode::TooManyRequests,
        503 => ErrorCode::Busy,
        _ => ErrorCode::Internal,
    };
    ApiError::Refused { code, retry_after_s: None }
}

/// Reads an answer; one that cannot be read is a page of some other network, such as a hotel's.
pub(super) fn read<T: DeserializeOwned>(response: &Response) -> Result<T, ApiError> {
    json::from_slice(&response.body).map_err(|_| Unreachable.into())
}
