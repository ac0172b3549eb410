//! `POST /api/v1/pair`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::session::{PairRequest, Tokens};

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::JsonBody;
use crate::http::routes::sessions::tokens;
use crate::ops;

/// Lets a phone in with a code from the coach. A code is good once, for 48 hours.
#[utoipa::path(post, path = paths::PAIR, request_body = PairRequest, responses((status = 200, body = Tokens)))]
pub(crate) async fn pair(
    State(server): State<Server>,
    JsonBody(request): JsonBody<PairRequest>,
) -> Result<Json<Tokens>, ApiError> {
    let signed_in =
        ops::pairing::pair(&server.context, &request.code, &request.language, &server.offered).await?;
    Ok(Json(tokens(&server, signed_in)))
}
