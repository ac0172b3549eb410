//! The key by which push services know the server (VAPID, RFC 8292).

use std::io;
use std::path::Path;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde::Serialize;
use stegvis_shared::time::Timestamp;
use url::Url;
use web_push_native::p256::SecretKey;
use web_push_native::p256::elliptic_curve::sec1::ToEncodedPoint as _;
use web_push_native::p256::pkcs8::EncodePrivateKey as _;

use crate::machine::{KEY_BYTES, private_key};

/// For how long a signature is good: half of what push services take (RFC 8292, section 2).
const VALID_FOR_S: i64 = 12 * 60 * 60;

/// The key by which push services know the server. Browsers are told its public half, and take messages of no other: with
/// another key, everybody must turn reminders on again. Cheap to clone.
#[derive(Clone)]
pub struct PushKey(Arc<Key>);

struct Key {
    signing: EncodingKey,
    public: String,
}

#[derive(Serialize)]
struct Claims<'a> {
    /// The origin of the push service.
    aud: String,
    exp: i64,
    /// Where its operators reach ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    sub: Option<&'a str>,
}

impl PushKey {
    /// Takes 32 secret bytes; `None` for the few that are no key on P-256 (one of 2³²).
    pub fn new(secret: &[u8; KEY_BYTES]) -> Option<Self> {
        let secret = SecretKey::from_slice(secret).ok()?;
        let public = URL_SAFE_NO_PAD.encode(secret.public_key().to_encoded_point(false).as_bytes());
        let signing = EncodingKey::from_ec_der(secret.to_pkcs8_der().ok()?.as_bytes());
        Some(Self(Arc::new(Key { signing, public })))
    }

    /// Reads the key from a file, or makes the file with these random bytes, readable by its owner alone.
    ///
    /// # Errors
    /// When the file cannot be read or made, or does not hold a key.
    pub fn load_or_create(path: &Path, random: [u8; KEY_BYTES]) -> io::Result<Self> {
        Self::new(&private_key(path, random)?)
            .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "the bytes are no key on P-256"))
    }

    /// Gives the public half as browsers take it: unpadded base64url.
    pub fn public(&self) -> &str {
        &self.0.public
    }

    /// Makes the `Authorization` of a message to a push service.
    ///
    /// # Panics
    /// Never: the key can sign.
    pub(super) fn authorization(&self, endpoint: &Url, contact: Option<&str>, now: Timestamp) -> String {
        let claims = Claims {
            aud: endpoint.origin().ascii_serialization(),
            exp: now.as_millis() / 1_000 + VALID_FOR_S,
            sub: contact,
        };
        let token = jsonwebtoken::encode(&Header::new(Algorithm::ES256), &claims, &self.0.signing)
            .expect("the key was read as one of P-256");
        format!("vapid t={token}, k={}", self.0.public)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_is_made_once_and_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("push.key");
        let made = PushKey::load_or_create(&path, [7; 32]).unwrap();
        let read = PushKey::load_or_create(&path, [8; 32]).unwrap();
        assert_eq!(made.public(), read.public());
        assert_ne!(made.public(), PushKey::new(&[8; 32]).unwrap().public());
        assert_eq!(URL_SAFE_NO_PAD.decode(made.public()).unwrap().len(), 65);
    }

    #[test]
    fn bytes_that_are_no_key_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("push.key");
        for bytes in [[0; 32], [255; 32]] {
            assert!(PushKey::new(&bytes).is_none());
            std::fs::write(&path, bytes).unwrap();
            assert!(PushKey::load_or_create(&path, [7; 32]).is_err());
        }
    }
}
