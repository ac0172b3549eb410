//! Parameters in the path and in the query string.

use axum::extract::path::ErrorKind;
use axum::extract::rejection::PathRejection;
use axum::extract::{FromRequestParts, Path, Query};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use stegvis_shared::protocol::error::ErrorCode;

use crate::http::Server;
use crate::http::error::ApiError;

/// The parameters in the path.
pub(crate) struct PathParameters<T>(pub(crate) T);

/// The parameters in the query string.
pub(crate) struct QueryParameters<T>(pub(crate) T);

impl<T: DeserializeOwned + Send> FromRequestParts<Server> for PathParameters<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, ApiError> {
        match Path::from_request_parts(parts, server).await {
            Ok(Path(parameters)) => Ok(Self(parameters)),
            Err(PathRejection::FailedToDeserializePathParams(error)) => Err(match error.into_kind() {
                ErrorKind::ParseErrorAtKey { key, .. } | ErrorKind::DeserializeError { key, .. } => {
                    ApiError::at_field(ErrorCode::InvalidParameter, key)
                }
                _ => ApiError::new(ErrorCode::InvalidParameter),
            }),
            Err(error) => Err(ApiError::internal(error)),
        }
    }
}

impl<T: DeserializeOwned> FromRequestParts<Server> for QueryParameters<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, ApiError> {
        let query = Query::from_request_parts(parts, server).await;
        query
            .map(|Query(parameters)| Self(parameters))
            .map_err(|_| ApiError::new(ErrorCode::InvalidParameter))
    }
}
