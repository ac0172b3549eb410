//! How requests travel: over HTTP, or, in tests, to a few lines that answer.

use std::time::Duration;

use futures_util::future::LocalBoxFuture;
use futures_util::stream::LocalBoxStream;
use futures_util::{FutureExt, StreamExt};
use serde::Serialize;
use stegvis_shared::domain::attachment::MediaType;

use super::ApiError;

/// For how long a request may go without an answer.
const TIMEOUT: Duration = Duration::from_secs(20);
/// As above, with a file to bring.
const FILE_TIMEOUT: Duration = Duration::from_mins(3);

/// What a request does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Post,
    Put,
    Delete,
}

/// A request to the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// The path, with the query if there is one.
    pub(crate) path: String,
    /// JSON.
    pub(crate) body: Option<String>,
    /// Bytes instead of it.
    pub(crate) file: Option<(MediaType, Vec<u8>)>,
    /// The access token.
    pub(crate) bearer: Option<String>,
}

impl Request {
    pub(crate) fn new(method: Method, path: &str) -> Self {
        Self { method, path: path.to_owned(), body: None, file: None, bearer: None }
    }

    pub(crate) fn json(method: Method, path: &str, body: &impl Serialize) -> Self {
        let body = serde_json::to_string(body).expect("wire types always become JSON");
        Self { body: Some(body), ..Self::new(method, path) }
    }
}

/// The server's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// Carries requests to the server.
pub(crate) trait Transport {
    /// Sends a request and waits for the whole answer.
    fn send(&self, request: Request) -> LocalBoxFuture<'static, Result<Response, ApiError>>;

    /// Sends a request and gives the pieces of the answer as they come, without a time limit.
    fn open(
        &self,
        request: Request,
    ) -> LocalBoxFuture<'static, Result<LocalBoxStream<'static, Vec<u8>>, ApiError>>;
}

/// The browser's `fetch`, or an HTTP client elsewhere.
pub(crate) struct Fetch {
    client: reqwest::Client,
    origin: String,
}

impl Fetch {
    /// Sends to an origin such as `https://stegvis.example`.
    pub(crate) fn new(origin: String) -> Self {
        Self { client: reqwest::Client::new(), origin }
    }

    fn build(&self, request: Request) -> reqwest::RequestBuilder {
        let address = format!("{}{}", self.origin, request.path);
        let builder = match request.method {
            Method::Get => self.client.get(address),
            Method::Post => self.client.post(address),
            Method::Put => self.client.put(address),
            Method::Delete => self.client.delete(address),
        };
        let builder = match request.bearer {
            Some(token) => builder.bearer_auth(token),
            None => builder,
        };
        if let Some((media_type, bytes)) = request.file {
            return builder.header("content-type", media_type.name()).body(bytes);
        }
        match request.body {
            Some(body) => builder.header("content-type", "application/json").body(body),
            None => builder,
        }
    }
}

impl Transport for Fetch {
    fn send(&self, request: Request) -> LocalBoxFuture<'static, Result<Response, ApiError>> {
        let timeout = if request.file.is_some() { FILE_TIMEOUT } else { TIMEOUT };
        let sending = self.build(request).timeout(timeout).send();
        async move {
            let response = sending.await.map_err(|_| ApiError::Unreachable)?;
            let status = response.status().as_u16();
            let body = response.bytes().await.map_err(|_| ApiError::Unreachable)?;
            Ok(Response { status, body: body.to_vec() })
        }
        .boxed_local()
    }

    fn open(
        &self,
        request: Request,
    ) -> LocalBoxFuture<'static, Result<LocalBoxStream<'static, Vec<u8>>, ApiError>> {
        let sending = self.build(request).header("accept", "text/event-stream").send();
        async move {
            let response = sending.await.map_err(|_| ApiError::Unreachable)?;
            let status = response.status().as_u16();
            if status != 200 {
                let body = response.bytes().await.map_err(|_| ApiError::Unreachable)?;
                Response { status, body: body.to_vec() }.checked()?;
                return Err(ApiError::Unreadable);
            }
            // A broken line ends the stream: whoever listens connects again.
            let pieces = response.bytes_stream().take_while(|piece| std::future::ready(piece.is_ok()));
            Ok(pieces.filter_map(|piece| async { piece.ok().map(|bytes| bytes.to_vec()) }).boxed_local())
        }
        .boxed_local()
    }
}
