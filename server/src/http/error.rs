//! The one place that makes a status: errors become a code, its words, and nothing that is nobody's business.
//!
//! # Design
//! A handler returns [`ApiError`]. Its response carries the error itself as an extension; `in_words` writes the body
//! in the language of the request, and logs the cause of a 5xx once. The body of a 5xx is constant.

use std::any::Any;
use std::error::Error;
use std::ops::RangeInclusive;
use std::sync::Arc;

use axum::body::Body;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use stegvis_shared::protocol::error::{ErrorBody, ErrorCode, ErrorDetail};
use tracing::error;

use super::Server;
use crate::ops::OpsError;
use crate::toml_file::Problem;

/// For how many seconds a client stays away from a server that is busy: not all for as long, so that they do not come
/// back together.
const BUSY_RETRY_AFTER_S: RangeInclusive<u32> = 3..=8;
/// For how many seconds a client stays away from a server without room: somebody has to make some.
const FULL_RETRY_AFTER_S: RangeInclusive<u32> = 60..=120;

/// An error on its way to a client.
#[derive(Debug)]
pub struct ApiError(Box<Refusal>);

#[derive(Debug)]
struct Refusal {
    detail: ErrorDetail,
    /// What is wrong in a plan file; put in words with the rest.
    file_problems: Vec<Problem>,
    /// Why the server failed; for the log alone.
    cause: Option<Box<dyn Error + Send + Sync>>,
}

/// The error in a response's extensions, which must be `Clone`.
#[derive(Clone)]
struct Unworded(Arc<Refusal>);

impl ApiError {
    /// Makes an error that says nothing more than its code.
    pub(crate) fn new(code: ErrorCode) -> Self {
        Self::from_detail(ErrorDetail::new(code, String::new()))
    }

    /// Makes an error about a field or parameter.
    pub(crate) fn at_field(code: ErrorCode, field: impl Into<String>) -> Self {
        Self::new(code).with(|detail| detail.field = Some(field.into()))
    }

    /// Makes an error that goes away after some seconds.
    pub(crate) fn retry_after(code: ErrorCode, seconds: u32) -> Self {
        Self::new(code).with(|detail| detail.retry_after_s = Some(seconds))
    }

    /// Says that the server has too much to do.
    pub(crate) fn busy() -> Self {
        Self::retry_after(ErrorCode::Busy, rand::random_range(BUSY_RETRY_AFTER_S))
    }

    /// Makes an error of the server's own; the cause goes to the log only.
    pub(crate) fn internal(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::caused(ErrorCode::Internal, cause)
    }

    /// Makes an error whose cause goes to the log only.
    pub(crate) fn caused(code: ErrorCode, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let mut error = Self::new(code);
        error.0.cause = Some(cause.into());
        error
    }

    /// Says what is wrong in a plan file; the first problem gives the code and the place.
    pub(crate) fn plan_file(problems: Vec<Problem>) -> Self {
        let code = problems.first().map_or(ErrorCode::PlanFileInvalid, |first| first.fault.code());
        let mut error = Self::new(code).with(|detail| {
            detail.line = problems.first().map(|first| first.line);
            detail.column = problems.first().map(|first| first.column);
        });
        error.0.file_problems = problems;
        error
    }

    /// Adds what the code alone does not say.
    #[must_use]
    pub(crate) fn with(mut self, add: impl FnOnce(&mut ErrorDetail)) -> Self {
        add(&mut self.0.detail);
        self
    }

    fn from_detail(detail: ErrorDetail) -> Self {
        Self(Box::new(Refusal { detail, file_problems: Vec::new(), cause: None }))
    }

    fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.0.detail.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl From<OpsError> for ApiError {
    fn from(error: OpsError) -> Self {
        match error {
            OpsError::Store(cause) => {
                let mut error = match cause.code() {
                    ErrorCode::Busy => Self::busy(),
                    code @ ErrorCode::StorageFull => {
                        Self::retry_after(code, rand::random_range(FULL_RETRY_AFTER_S))
                    }
                    _ => Self::new(ErrorCode::Internal),
                };
                error.0.cause = Some(cause.into());
                error
            }
            refused => Self::from_detail(refused.into_detail(String::new())),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some(seconds) = self.0.detail.retry_after_s {
            response.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
        response.extensions_mut().insert(Unworded(Arc::from(self.0)));
        response
    }
}

/// Writes the body of an error in the best language for the request, and logs why the server failed.
pub(crate) fn in_words(server: &Server, wishes: Option<&HeaderValue>, response: &mut Response) {
    let Some(Unworded(error)) = response.extensions_mut().remove::<Unworded>() else { return };
    if let Some(cause) = &error.cause {
        error!(code = error.detail.code.name(), cause = causes(cause.as_ref()), "request failed");
    }
    let wishes = wishes.and_then(|wishes| wishes.to_str().ok());
    let catalog = server.words.wished_by(wishes.unwrap_or_default());
    let mut detail = error.detail.clone();
    detail.message = catalog.t(detail.code.message_key());
    detail.file_problems = error.file_problems.iter().map(|problem| problem.to_wire(catalog)).collect();
    let body = serde_json::to_vec(&ErrorBody { error: detail }).unwrap_or_default();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if let Ok(language) = HeaderValue::from_str(catalog.tag().as_str()) {
        headers.insert(CONTENT_LANGUAGE, language);
    }
    *response.body_mut() = Body::from(body);
}

/// Answers for a handler that panicked; the place is in the log already.
pub(crate) fn panicked(_message: Box<dyn Any + Send>) -> Response {
    ApiError::new(ErrorCode::Internal).into_response()
}

/// Joins an error and what caused it: `cannot commit: disk full`.
fn causes(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
