//! Signing in and out, and keeping a session alive.

use stegvis_shared::id::SessionId;
use stegvis_shared::protocol::session::Me;
use stegvis_shared::time::Timestamp;

use super::{Actor, OpsError};
use crate::context::Context;

/// A session that has just begun or been renewed. The access token is made from it by `http`.
pub struct SignedIn {
    /// The session.
    pub session: SessionId,
    /// Who is signed in.
    pub actor: Actor,
    /// The same for the client.
    pub me: Me,
    /// Opaque, good for one exchange; nothing but its hash is stored.
    pub refresh_token: String,
    /// When the refresh token expires.
    pub refresh_expires_at: Timestamp,
}

/// Signs a member of staff in. Takes the same time for an address that nobody has.
///
/// # Errors
/// [`OpsError::WrongPassword`]; [`OpsError::LockedOut`] for 15 minutes after five failures in a row.
pub async fn sign_in(context: &Context, email: &str, password: &str) -> Result<SignedIn, OpsError> {
    todo!()
}

/// Exchanges a refresh token for the next one.
///
/// A token is good for one exchange. Because a response can be lost, it may be exchanged once more while its successor
/// is unused, which takes the successor's place. Any other second use revokes the whole family.
///
/// # Errors
/// [`OpsError::NotSignedIn`] when the token is unknown, expired, used or revoked.
pub async fn refresh(context: &Context, refresh_token: &str) -> Result<SignedIn, OpsError> {
    todo!()
}

/// Signs a session out: its refresh tokens are worth nothing from now on. A second time is no error.
pub async fn sign_out(context: &Context, session: SessionId) -> Result<(), OpsError> {
    todo!()
}

/// Says who is signed in.
///
/// # Errors
/// [`OpsError::NotSignedIn`] when the person is not there any more.
pub async fn me(actor: &Actor, context: &Context) -> Result<Me, OpsError> {
    todo!()
}
