//! Sessions: signing in and out, new tokens, who is signed in.

pub(crate) mod create;
pub(crate) mod delete;
pub(crate) mod me;
pub(crate) mod refresh;

use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::session::{KeepRefreshToken, Tokens};

use crate::http::Server;
use crate::http::token::{Claims, VALID_FOR_S};
use crate::ops::Actor;
use crate::ops::session::SignedIn;

/// The cookie that holds a browser's refresh token.
const COOKIE: &str = "stegvis_refresh";

/// Makes the tokens of a session that has begun or been renewed.
pub(crate) fn tokens(server: &Server, signed_in: SignedIn) -> Tokens {
    let (sub, role) = match signed_in.actor {
        Actor::Participant { id, .. } => (id.uuid(), signed_in.actor.role()),
        Actor::Staff { id, role, .. } => (id.uuid(), role),
    };
    let municipality = signed_in.actor.municipality();
    let claims = Claims::new(sub, signed_in.session, role, municipality, server.context.now());
    Tokens {
        access_token: server.token_key.sign(&claims),
        expires_in_s: VALID_FOR_S,
        refresh_token: Some(signed_in.refresh_token),
        me: signed_in.me,
    }
}

/// Makes the tokens, and puts the refresh token where the client wants it.
fn keep(server: &Server, jar: CookieJar, signed_in: SignedIn, keep: KeepRefreshToken) -> (CookieJar, Tokens) {
    let valid_for_ms = signed_in.refresh_expires_at.as_millis() - server.context.now().as_millis();
    let mut tokens = tokens(server, signed_in);
    let jar = match (keep, tokens.refresh_token.take()) {
        (KeepRefreshToken::Cookie, Some(refresh_token)) => {
            jar.add(refresh_cookie(server, refresh_token, valid_for_ms / 1_000))
        }
        (_, refresh_token) => {
            tokens.refresh_token = refresh_token;
            jar
        }
    };
    (jar, tokens)
}

/// A cookie that scripts cannot read and that no other site can send; only the session's own routes get it.
fn refresh_cookie(server: &Server, value: String, max_age_s: i64) -> Cookie<'static> {
    Cookie::build((COOKIE, value))
        .path(paths::SESSION)
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(server.is_https())
        .max_age(cookie::time::Duration::seconds(max_age_s))
        .build()
}
