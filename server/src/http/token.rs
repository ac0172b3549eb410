//! Access tokens: JSON Web Tokens (RFC 7519), signed with one pinned algorithm, good for a quarter of an hour.
//!
//! # Limits
//! A token cannot be taken back before it expires; what can be taken back is the refresh token (see `ops`).

use std::io;
use std::path::Path;
use std::sync::Arc;

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use quick_cache::sync::Cache;
use serde::{Deserialize, Serialize};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{MunicipalityId, SessionId};
use stegvis_shared::time::Timestamp;
use uuid::Uuid;

use crate::machine::{KEY_BYTES, private_key};

/// For how long an access token is good, in seconds.
pub const VALID_FOR_S: u32 = 900;
/// How many good tokens are known at once, at some 500 bytes each.
const MOST_KNOWN: usize = 50_000;
const ISSUER: &str = "stegvis";
const AUDIENCE: &str = "stegvis-api";

/// What an access token says. Every claim is required.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// Who made the token.
    pub iss: String,
    /// For whom it is.
    pub aud: String,
    /// Until when it is good, in seconds since 1970-01-01T00:00Z.
    pub exp: i64,
    /// The participant or member of staff.
    pub sub: Uuid,
    /// The session that it belongs to.
    pub sid: SessionId,
    /// The person's role.
    pub role: Role,
    /// The person's municipality; null for an operator.
    #[serde(deserialize_with = "Option::deserialize")]
    pub municipality: Option<MunicipalityId>,
}

impl Claims {
    /// Says for [`VALID_FOR_S`] from now who somebody is.
    pub fn new(
        sub: Uuid,
        sid: SessionId,
        role: Role,
        municipality: Option<MunicipalityId>,
        now: Timestamp,
    ) -> Self {
        Self {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            exp: now.as_millis() / 1_000 + i64::from(VALID_FOR_S),
            sub,
            sid,
            role,
            municipality,
        }
    }

    /// Gives the instant from which the token is no longer good.
    pub const fn expires_at(&self) -> Timestamp {
        Timestamp::from_millis(self.exp.saturating_mul(1_000))
    }
}

/// The key that signs and checks access tokens. Cheap to clone.
#[derive(Clone)]
pub struct TokenKey(Arc<Key>);

struct Key {
    encoding: EncodingKey,
    decoding: DecodingKey,
    validation: Validation,
    /// What good tokens say: a phone sends the same one for a quarter of an hour, and checking it costs as much as
    /// answering.
    known: Cache<String, Claims>,
}

impl TokenKey {
    /// Takes 32 secret bytes.
    pub fn new(secret: &[u8; KEY_BYTES]) -> Self {
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_issuer(&[ISSUER]);
        validation.set_audience(&[AUDIENCE]);
        validation.set_required_spec_claims(&["exp", "aud", "iss", "sub"]);
        // Compared with the server's clock in `verify`, which tests can fix.
        validation.validate_exp = false;
        Self(Arc::new(Key {
            encoding: EncodingKey::from_secret(secret),
            decoding: DecodingKey::from_secret(secret),
            validation,
            known: Cache::new(MOST_KNOWN),
        }))
    }

    /// Reads the key from a file, or makes the file with these random bytes, readable by its owner alone.
    ///
    /// # Errors
    /// When the file cannot be read or made, or does not hold 32 bytes.
    pub fn load_or_create(path: &Path, random: [u8; KEY_BYTES]) -> io::Result<Self> {
        Ok(Self::new(&private_key(path, random)?))
    }

    /// Signs a token.
    ///
    /// # Panics
    /// Never: a key of bytes signs any claims.
    pub fn sign(&self, claims: &Claims) -> String {
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), claims, &self.0.encoding)
            .expect("a key of bytes signs any claims that are JSON")
    }

    /// Gives what a token says; `None` when it is garbled, expired, not for this server or not signed by this key.
    pub fn verify(&self, token: &str, now: Timestamp) -> Option<Claims> {
        let claims = self.0.known.get(token).or_else(|| self.check(token))?;
        (now < claims.expires_at()).then_some(claims)
    }

    /// Gives what a token says that is not yet known, whenever it expires.
    fn check(&self, token: &str) -> Option<Claims> {
        let claims = jsonwebtoken::decode::<Claims>(token, &self.0.decoding, &self.0.validation).ok()?.claims;
        self.0.known.insert(token.to_owned(), claims.clone());
        Some(claims)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_795_503_600_000);

    fn claims() -> Claims {
        let municipality = MunicipalityId::new(NOW, [2; 10]);
        Claims::new(
            Uuid::from_bytes([1; 16]),
            SessionId::new(NOW, [3; 10]),
            Role::Coach,
            Some(municipality),
            NOW,
        )
    }

    #[test]
    fn token_says_who_until_it_expires() {
        let key = TokenKey::new(&[7; 32]);
        let token = key.sign(&claims());
        assert_eq!(key.verify(&token, NOW), Some(claims()));
        let end = NOW.plus_millis(i64::from(VALID_FOR_S) * 1_000);
        assert_eq!(key.verify(&token, end.plus_millis(-1)), Some(claims()));
        assert_eq!(key.verify(&token, end), None);
        assert_eq!(TokenKey::new(&[8; 32]).verify(&token, NOW), None);
        // A known token that somebody changed is another one.
        assert_eq!(key.verify(&format!("{token}A"), NOW), None);
        assert_eq!(key.verify(&token, NOW), Some(claims()));
    }

    #[test]
    fn every_claim_is_required_and_only_one_algorithm_is_taken() {
        let key = TokenKey::new(&[7; 32]);
        let header = Header::new(Algorithm::HS256);
        let json = serde_json::to_value(claims()).unwrap();
        for claim in ["iss", "aud", "exp", "sub", "sid", "role", "municipality"] {
            let mut without = json.clone();
            without.as_object_mut().unwrap().remove(claim);
            let token = jsonwebtoken::encode(&header, &without, &key.0.encoding).unwrap();
            assert_eq!(key.verify(&token, NOW), None, "without {claim}");
        }
        for (claim, wrong) in [("iss", "somebody"), ("aud", "else"), ("role", "king")] {
            let mut other = json.clone();
            other[claim] = wrong.into();
            let token = jsonwebtoken::encode(&header, &other, &key.0.encoding).unwrap();
            assert_eq!(key.verify(&token, NOW), None, "{claim} of {wrong}");
        }
        let other_algorithm =
            jsonwebtoken::encode(&Header::new(Algorithm::HS384), &claims(), &key.0.encoding).unwrap();
        assert_eq!(key.verify(&other_algorithm, NOW), None);
    }

    #[test]
    fn key_is_made_once_and_is_private() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token.key");
        let token = TokenKey::load_or_create(&path, [1; 32]).unwrap().sign(&claims());
        assert!(TokenKey::load_or_create(&path, [2; 32]).unwrap().verify(&token, NOW).is_some());
        #[cfg(unix)]
        assert_eq!(
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777,
            0o600
        );
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else stays behind");
        fs::write(&path, b"short").unwrap();
        assert!(TokenKey::load_or_create(&path, [3; 32]).is_err());
    }

    #[test]
    fn nobody_ever_sees_half_a_key() {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..100 {
            let path = folder.path().join(format!("{number}.key"));
            let seen = std::thread::scope(|scope| {
                let start = |number| {
                    let path = &path;
                    scope.spawn(move || TokenKey::load_or_create(path, [number; 32]).unwrap().sign(&claims()))
                };
                let servers = [1, 2].map(start);
                // What this sees is what a start after a kill at this instant would find.
                let seen = std::iter::repeat_with(|| fs::read(&path)).find_map(Result::ok).unwrap();
                let [one, other] = servers.map(|server| server.join().unwrap());
                assert_eq!(one, other, "two servers that start at once have one key");
                seen
            });
            assert_eq!(seen.len(), KEY_BYTES);
        }
    }
}
