//! Sending to push services.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, UNIX_EPOCH};

use stegvis_shared::time::{Clock, Timestamp};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::sleep;
use ureq::Agent;
use ureq::http::header::{AUTHORIZATION, RETRY_AFTER};
use ureq::http::{HeaderMap, Request, StatusCode};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use web_push_native::{Auth, WebPushBuilder};

use super::{Address, PushKey, PushServices};
use crate::machine::{KEY_BYTES, Randomness};

/// How many messages are on their way at once.
const AT_ONCE: usize = 8;
/// For how long a push service may take to answer.
const TIMEOUT: Duration = Duration::from_secs(20);
/// The most bytes that are read of an answer, of which nothing is needed, to use the connection again.
const ANSWER_BYTES: u64 = 64 * 1_024;

/// Sends to push services. Cheap to clone.
#[derive(Clone)]
pub struct Pusher(Arc<Parts>);

struct Parts {
    key: PushKey,
    services: PushServices,
    contact: Option<String>,
    patience: Patience,
    /// Made with the first message: reading the machine's certificates takes a while.
    agent: OnceLock<Agent>,
    turns: Semaphore,
}

/// How long to wait before a push service that is busy is asked again, try by try; when it says itself for how long, that
/// counts.
#[derive(Clone, Debug)]
pub struct Patience(pub Vec<Duration>);

impl Default for Patience {
    fn default() -> Self {
        Self([10, 60, 300, 900, 1_800].map(Duration::from_secs).to_vec())
    }
}

/// A message for a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushMessage {
    /// What the service worker gets.
    pub payload: String,
    /// From when on it is of no use any more.
    pub until: Timestamp,
    /// What it is about: it takes the place of what the phone has not got yet about the same (RFC 8030, section 5.4).
    pub topic: &'static str,
    /// How much it matters.
    pub urgency: Urgency,
}

/// How much a message matters while a phone saves power (RFC 8030, section 5.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// It can wait until the phone is used.
    Normal,
    /// Its time is now.
    High,
}

impl Urgency {
    const fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::High => "high",
        }
    }
}

/// What came of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The push service took it.
    Sent,
    /// The browser is not there any more.
    Gone,
    /// It was not sent: the push service refused it, or was busy until it was of no use.
    Dropped,
}

/// What a push service answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Taken,
    Gone,
    Refused,
    /// Busy, or out of reach: ask again, not before so many seconds.
    Later(u64),
}

impl Pusher {
    /// Puts a pusher together. The contact is where push services' operators reach ours (`https:` or `mailto:`).
    pub fn new(key: PushKey, services: PushServices, contact: Option<String>) -> Self {
        Self::with_patience(key, services, contact, Patience::default())
    }

    /// As [`new`](Self::new), with other waits.
    pub fn with_patience(
        key: PushKey,
        services: PushServices,
        contact: Option<String>,
        patience: Patience,
    ) -> Self {
        let turns = Semaphore::new(AT_ONCE);
        Self(Arc::new(Parts { key, services, contact, patience, agent: OnceLock::new(), turns }))
    }

    /// As [`new`](Self::new), with a key made of random bytes, which the next start does not have.
    pub fn of_this_run(random: &dyn Randomness) -> Self {
        let mut secret = [0; KEY_BYTES];
        let key = loop {
            random.fill(&mut secret);
            // Nearly all bytes are a key.
            if let Some(key) = PushKey::new(&secret) {
                break key;
            }
        };
        Self::new(key, PushServices::default(), None)
    }

    /// Gives the public half of the server's key, as browsers take it.
    pub fn public_key(&self) -> &str {
        self.0.key.public()
    }

    /// Gives the push services that it sends to.
    pub fn services(&self) -> &PushServices {
        &self.0.services
    }

    /// Sends a message, and once more where the push service is busy, for as long as the message is of use.
    pub async fn send(&self, clock: &dyn Clock, address: &Address, message: &PushMessage) -> Outcome {
        let mut waits = self.0.patience.0.iter();
        loop {
            let now = clock.now();
            let left_s = (message.until.as_millis() - now.as_millis()) / 1_000;
            let Some(left_s) = u64::try_from(left_s).ok().filter(|left_s| *left_s > 0) else {
                return Outcome::Dropped;
            };
            match self.try_once(address, message, left_s, now).await {
                Answer::Taken => return Outcome::Sent,
                Answer::Gone => return Outcome::Gone,
                Answer::Refused => return Outcome::Dropped,
                Answer::Later(wished_s) => {
                    let Some(wait) = waits.next() else { return Outcome::Dropped };
                    let wait = (*wait).max(Duration::from_secs(wished_s));
                    if wait.as_secs() >= left_s {
                        return Outcome::Dropped;
                    }
                    sleep(wait).await;
                }
            }
        }
    }

    async fn try_once(
        &self,
        address: &Address,
        message: &PushMessage,
        left_s: u64,
        now: Timestamp,
    ) -> Answer {
        let Ok(_turn) = self.0.turns.acquire().await else { return Answer::Refused };
        let Some(request) = self.request(address, message, left_s, now) else { return Answer::Refused };
        let parts = Arc::clone(&self.0);
        let asked = spawn_blocking(move || parts.agent.get_or_init(agent).run(request).map(finish)).await;
        let service = address.service();
        match asked {
            Ok(Ok((status, headers))) => {
                let answer = understood(status, &headers, now);
                if answer == Answer::Refused {
                    tracing::warn!(service, %status, "a push service refuses a message");
                }
                answer
            }
            Ok(Err(error)) => {
                tracing::info!(
                    service,
                    error = &error as &dyn std::error::Error,
                    "a push service is out of reach"
                );
                Answer::Later(0)
            }
            Err(_stopping) => Answer::Refused,
        }
    }

    /// Makes the request, encrypted anew; `None` when the message is too large to be encrypted.
    fn request(
        &self,
        address: &Address,
        message: &PushMessage,
        left_s: u64,
        now: Timestamp,
    ) -> Option<Request<Vec<u8>>> {
        let endpoint = address.endpoint.as_str().parse().ok()?;
        let builder = WebPushBuilder::new(endpoint, address.public_key, Auth::from(address.auth))
            .with_valid_duration(Duration::from_secs(left_s));
        let mut request = builder.build(message.payload.as_bytes()).ok()?;
        let authorization = self.0.key.authorization(&address.endpoint, self.0.contact.as_deref(), now);
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, authorization.parse().ok()?);
        headers.insert("topic", message.topic.parse().ok()?);
        headers.insert("urgency", message.urgency.name().parse().ok()?);
        Some(request)
    }
}

/// Makes the client. It trusts whom this machine trusts, and follows no one elsewhere.
fn agent() -> Agent {
    let trusted: Vec<_> = rustls_native_certs::load_native_certs()
        .certs
        .iter()
        .map(|certificate| Certificate::from_der(certificate).to_owned())
        .collect();
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::new_with_certs(&trusted))
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build();
    Agent::config_builder()
        .tls_config(tls)
        .timeout_global(Some(TIMEOUT))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .build()
        .into()
}

/// Reads an answer to its end, so that the connection is used again.
fn finish(response: ureq::http::Response<ureq::Body>) -> (StatusCode, HeaderMap) {
    let (parts, body) = response.into_parts();
    // Nothing in it is needed; one that is longer costs its connection.
    drop(body.into_with_config().limit(ANSWER_BYTES).read_to_vec());
    (parts.status, parts.headers)
}

fn understood(status: StatusCode, headers: &HeaderMap, now: Timestamp) -> Answer {
    match status.as_u16() {
        200..300 => Answer::Taken,
        404 | 410 => Answer::Gone,
        429 | 500..600 => {
            let wished = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok());
            Answer::Later(wished.and_then(|wished| seconds_until(wished.trim(), now)).unwrap_or(0))
        }
        _ => Answer::Refused,
    }
}

/// Reads a `Retry-After`: seconds or a date (RFC 9110, section 10.2.3).
fn seconds_until(wished: &str, now: Timestamp) -> Option<u64> {
    let date = || {
        let date = httpdate::parse_http_date(wished).ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(date.as_secs().saturating_sub(u64::try_from(now.as_millis()).ok()? / 1_000))
    };
    wished.parse().ok().or_else(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-24T07:00:00Z.
    const NOW: Timestamp = Timestamp::from_millis(1_795_503_600_000);

    #[test]
    fn answers_of_push_services_are_understood() {
        let table = [
            (201, None, Answer::Taken),
            (202, None, Answer::Taken),
            (302, None, Answer::Refused),
            (400, None, Answer::Refused),
            (403, None, Answer::Refused),
            (404, None, Answer::Gone),
            (410, None, Answer::Gone),
            (413, None, Answer::Refused),
            (429, Some("120"), Answer::Later(120)),
            (429, None, Answer::Later(0)),
            (503, Some("Tue, 24 Nov 2026 07:01:30 GMT"), Answer::Later(90)),
            (503, Some("Tue, 24 Nov 2026 06:00:00 GMT"), Answer::Later(0)),
            (503, Some("soon"), Answer::Later(0)),
        ];
        for (status, retry_after, expected) in table {
            let mut headers = HeaderMap::new();
            headers.extend(retry_after.map(|value| (RETRY_AFTER, value.parse().unwrap())));
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(understood(status, &headers, NOW), expected, "{status}");
        }
    }
}
