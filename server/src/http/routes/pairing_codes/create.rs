//! `POST /api/v1/participants/{participant}/pairing-codes`.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use qrcode::QrCode;
use qrcode::render::svg;
use stegvis_shared::domain::pairing::PairingCode;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::NewPairingCode;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, PathParameters};
use crate::ops;

/// How wide a QR code is at least, in pixels; a vector picture grows without loss.
const QR_SIZE_PX: u32 = 240;

/// Makes a pairing code for one of the own participants, as text, link and QR code. It is shown this once.
#[utoipa::path(post, path = paths::PAIRING_CODES, responses((status = 201, body = NewPairingCode)))]
pub(crate) async fn create_pairing_code(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(participant): PathParameters<ParticipantId>,
) -> Result<(StatusCode, Json<NewPairingCode>), ApiError> {
    let created = ops::pairing::create_code(&caller.actor, &server.context, participant).await?;
    let link = pairing_link(&server.public_url, &created.code);
    let qr_svg = QrCode::new(&link)
        .map_err(ApiError::internal)?
        .render::<svg::Color<'_>>()
        .min_dimensions(QR_SIZE_PX, QR_SIZE_PX)
        .build();
    let code = NewPairingCode { code: created.code, link, qr_svg, expires_at: created.expires_at };
    Ok((StatusCode::CREATED, Json(code)))
}

/// Gives the address that lets a phone in. The code is behind `#`, which browsers send to no server.
pub fn pairing_link(public_url: &str, code: &PairingCode) -> String {
    format!("{public_url}/#{}", code.plain())
}
