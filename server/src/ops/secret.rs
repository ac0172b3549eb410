//! Secrets: passwords, and the hashes of codes and tokens.

use argon2::password_hash::SaltString;
use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use tokio::task::spawn_blocking;

use super::OpsError;
use crate::context::Context;

/// A hash that no password is known to fit, to spend the same time on an address that nobody has.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGhhcyB0aGlz$\
                      3DMbbFd3IwDoWyAG2rZ7xWmCsGqZnIvNB0qCVTtg6kc";

/// Hashes a password: Argon2id with the parameters that OWASP recommends (19 MiB, two passes).
pub(crate) async fn hash_password(context: &Context, password: &str) -> Result<String, OpsError> {
    let salt: [u8; 16] = context.bytes();
    let password = password.to_owned();
    hashing(context, move || {
        let salt = SaltString::encode_b64(&salt).expect("16 bytes are within the bounds of a salt");
        Argon2::default()
            .hash_password(password.as_bytes(), &salt)
            .expect("Argon2 takes any password that fits in a request")
            .to_string()
    })
    .await
}

/// Says whether a password fits a hash. Takes as long when there is none.
pub(crate) async fn verify_password(
    context: &Context,
    password: &str,
    stored: Option<&str>,
) -> Result<bool, OpsError> {
    let password = password.to_owned();
    let known = stored.is_some();
    let stored = stored.unwrap_or(NOBODY).to_owned();
    let fits = hashing(context, move || {
        PasswordHash::new(&stored)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    })
    .await?;
    Ok(known && fits)
}

/// Runs slow work beside the requests, no more of it at a time than there are cores.
async fn hashing<T: Send + 'static>(
    context: &Context,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, OpsError> {
    let _permit = context.hashing.acquire().await.map_err(|_closed| OpsError::Busy)?;
    spawn_blocking(work).await.map_err(|_stopping| OpsError::Busy)
}

/// Makes a refresh token: 32 random bytes as text.
pub(crate) fn new_token(context: &Context) -> String {
    URL_SAFE_NO_PAD.encode(context.bytes::<32>())
}

/// Hashes a secret that is random enough to need no salt, or an address to count failures by.
pub(crate) fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobodys_hash_costs_what_others_cost() {
        let nobody = PasswordHash::new(NOBODY).unwrap();
        let salt = SaltString::encode_b64(&[7; 16]).unwrap();
        let fresh = Argon2::default().hash_password(b"password", &salt).unwrap();
        assert_eq!(nobody.algorithm, fresh.algorithm);
        assert_eq!(nobody.version, fresh.version);
        assert_eq!(nobody.params, fresh.params);
        assert_eq!(nobody.hash.unwrap().len(), fresh.hash.unwrap().len());
    }
}
