//! Bodies: JSON, plain text, or a file.

use std::error::Error;
use std::iter::successors;

use axum::RequestExt as _;
use axum::body::{Body, Bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, Request};
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use http_body_util::{BodyExt as _, LengthLimitError};
use serde::de::DeserializeOwned;
use stegvis_shared::domain::attachment::MediaType;
use stegvis_shared::protocol::error::ErrorCode;

use crate::http::Server;
use crate::http::error::ApiError;

/// A JSON body. Its content type must say so: no form of another site can send that without asking (CORS).
pub(crate) struct JsonBody<T>(pub(crate) T);

/// A body of UTF-8 text.
pub(crate) struct TextBody(pub(crate) String);

impl<T: DeserializeOwned> FromRequest<Server> for JsonBody<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, server: &Server) -> Result<Self, ApiError> {
        refuse_encoded(request.headers())?;
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let is_json = content_type
            .and_then(|value| value.split(';').next())
            .is_some_and(|media_type| media_type.trim().eq_ignore_ascii_case("application/json"));
        if !is_json {
            return Err(ApiError::at_field(ErrorCode::InvalidBody, "content-type"));
        }
        let bytes = Bytes::from_request(request, server).await.map_err(unread)?;
        let mut reader = serde_json::Deserializer::from_slice(&bytes);
        let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let place = error.inner();
            let (line, column) = (place.line(), place.column());
            let field = error.path().to_string();
            ApiError::new(ErrorCode::InvalidBody).with(|detail| {
                detail.field = (field != ".").then_some(field);
                detail.line = u32::try_from(line).ok();
                detail.column = u32::try_from(column).ok();
            })
        })?;
        reader.end().map_err(|_| ApiError::new(ErrorCode::InvalidBody))?;
        Ok(Self(value))
    }
}

/// A body of bytes, and what its content type says they are; `None` for a type that nobody takes. Of these types none
/// can be sent by a form of another site without asking (CORS).
pub(crate) struct FileBody {
    pub(crate) media_type: Option<MediaType>,
    pub(crate) bytes: Bytes,
}

impl FromRequest<Server> for FileBody {
    type Rejection = ApiError;

    async fn from_request(request: Request, server: &Server) -> Result<Self, ApiError> {
        refuse_encoded(request.headers())?;
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media_type = content_type.and_then(MediaType::from_name);
        let bytes = Bytes::from_request(request, server).await.map_err(unread)?;
        Ok(Self { media_type, bytes })
    }
}

impl FromRequest<Server> for TextBody {
    type Rejection = ApiError;

    async fn from_request(request: Request, server: &Server) -> Result<Self, ApiError> {
        refuse_encoded(request.headers())?;
        let bytes = Bytes::from_request(request, server).await.map_err(unread)?;
        String::from_utf8(bytes.into()).map(Self).map_err(|_| ApiError::new(ErrorCode::InvalidBody))
    }
}

/// Waits until a request has arrived whole.
pub(crate) async fn whole(request: Request) -> Result<Request, ApiError> {
    let (head, body) = request.with_limited_body().into_parts();
    let body = body.collect().await.map_err(|error| {
        let mut causes = successors(Some(&error as &dyn Error), |error| Error::source(*error));
        let is_too_large = causes.any(<dyn Error>::is::<LengthLimitError>);
        ApiError::new(if is_too_large { ErrorCode::BodyTooLarge } else { ErrorCode::InvalidBody })
    })?;
    Ok(Request::from_parts(head, Body::from(body.to_bytes())))
}

/// Refuses bodies in any content coding: what phones send is small, and a bomb of zeros would be as well.
fn refuse_encoded(headers: &HeaderMap) -> Result<(), ApiError> {
    match headers.get(CONTENT_ENCODING) {
        Some(coding) if coding != "identity" => {
            Err(ApiError::at_field(ErrorCode::EncodingUnsupported, "content-encoding"))
        }
        _ => Ok(()),
    }
}

/// A body that is too large, or that the client did not finish.
#[expect(clippy::needless_pass_by_value, reason = "the signature that `map_err` calls")]
fn unread(rejection: BytesRejection) -> ApiError {
    ApiError::new(if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
        ErrorCode::BodyTooLarge
    } else {
        ErrorCode::InvalidBody
    })
}
