//! Signing in: pairing a phone, e-mail and password for staff, tokens.

use serde::{Deserialize, Serialize};

use crate::domain::language::LanguageTag;
use crate::domain::pairing::PairingCode;
use crate::domain::role::Role;
use crate::domain::text::Title;
use crate::id::MunicipalityId;

/// A phone asks to be let in with a code from the coach.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PairRequest {
    /// The code as typed; checked by the server so that a wrong shape and a wrong code answer alike.
    pub code: String,
    /// The language chosen on the phone.
    pub language: LanguageTag,
}

impl PairRequest {
    /// Makes a request from a code that has the right shape.
    pub fn new(code: &PairingCode, language: LanguageTag) -> Self {
        Self { code: code.plain(), language }
    }
}

/// A member of staff signs in.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignInRequest {
    /// E-mail address.
    pub email: String,
    /// Password.
    pub password: String,
    /// Where the refresh token goes.
    #[serde(default)]
    pub keep: KeepRefreshToken,
}

/// Where a client wants its refresh token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum KeepRefreshToken {
    /// In the response's body: for programs.
    #[default]
    Body,
    /// In an `HttpOnly; SameSite=Strict` cookie that scripts cannot read: for browsers.
    Cookie,
}

/// A client asks for new tokens.
#[derive(Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RefreshRequest {
    /// The refresh token; absent when it is in the cookie.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
}

/// Tokens of a session.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Tokens {
    /// A JWT for the `Authorization: Bearer` header.
    pub access_token: String,
    /// For how many seconds the access token is good; at most 900.
    pub expires_in_s: u32,
    /// Opaque, good for one use; absent when it went into the cookie.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    /// Who is signed in.
    pub me: Me,
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Me {
    /// The person's name.
    pub name: Title,
    /// The person's role.
    pub role: Role,
    /// The municipality; `None` for an operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<MunicipalityId>,
    /// The municipality's name; `None` for an operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality_name: Option<Title>,
    /// The languages that a language worker translates into; empty for others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<LanguageTag>,
}
