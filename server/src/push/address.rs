//! Where a browser is reached, and which push services may be asked at all.
//!
//! # Design
//! The URL comes from a phone, and the server opens it: so its host must be one of a short list, or whoever has a phone
//! could have the server ask anything in its own network (server-side request forgery).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use url::{Origin, Url};
use web_push_native::p256::PublicKey;
use web_push_native::p256::elliptic_curve::sec1::ToEncodedPoint as _;

/// Hosts of the push services of browsers, by https alone: of Chromium, of Firefox.
const HOSTS: [&str; 2] = ["fcm.googleapis.com", "updates.push.services.mozilla.com"];
/// Domains whose hosts are push services: of Safari, of Edge.
const DOMAINS: [&str; 2] = [".push.apple.com", ".notify.windows.com"];
/// More bytes than any push service's URL has; PostgreSQL's index takes twice as many.
const MOST_BYTES: usize = 1_024;

/// The push services that the server sends to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PushServices {
    more: Vec<Origin>,
}

/// A text that is no address of a push service: write scheme, host and port, as in `https://push.example.org`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("write a push service as in https://push.example.org, without a path, not {0:?}")]
pub struct InvalidPushService(String);

/// Why an address cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The server does not send to its push service.
    #[error("not a push service that this server sends to")]
    UnknownService,
    /// A part of it is not what the Push API gives.
    #[error("not the {0} of a browser")]
    Invalid(&'static str),
}

/// Where a browser is reached, and its keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The push service's URL for the browser.
    pub(crate) endpoint: Url,
    pub(super) public_key: PublicKey,
    pub(crate) auth: [u8; 16],
}

impl PushServices {
    /// Takes the push services of browsers, and those at some more addresses (`https://push.example.org`).
    ///
    /// # Errors
    /// When one of the addresses is none.
    pub fn with<'a>(more: impl IntoIterator<Item = &'a str>) -> Result<Self, InvalidPushService> {
        let origin = |text: &'a str| {
            let url = Url::parse(text)
                .ok()
                .filter(|url| matches!(url.scheme(), "https" | "http") && url.path() == "/" && is_bare(url));
            url.map(|url| url.origin()).ok_or_else(|| InvalidPushService(text.to_owned()))
        };
        Ok(Self { more: more.into_iter().map(origin).collect::<Result<_, _>>()? })
    }

    /// Reads an address that a phone sent: keys in unpadded base64url.
    pub fn read(&self, endpoint: &str, p256dh: &str, auth: &str) -> Result<Address, Refusal> {
        let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).unwrap_or_default();
        self.take(endpoint, &bytes(p256dh), &bytes(auth))
    }

    /// Takes an address by its parts.
    pub(crate) fn take(&self, endpoint: &str, public_key: &[u8], auth: &[u8]) -> Result<Address, Refusal> {
        let url = (endpoint.len() <= MOST_BYTES).then(|| Url::parse(endpoint).ok()).flatten();
        let url = url.ok_or(Refusal::Invalid("endpoint"))?;
        if !self.are_of(&url) {
            return Err(Refusal::UnknownService);
        }
        Ok(Address {
            endpoint: url,
            public_key: PublicKey::from_sec1_bytes(public_key).map_err(|_| Refusal::Invalid("p256dh"))?,
            auth: auth.try_into().map_err(|_| Refusal::Invalid("auth"))?,
        })
    }

    /// Says whether a URL is of one of the push services.
    fn are_of(&self, url: &Url) -> bool {
        let Some(host) = url.host_str().filter(|_| is_bare_of_owner(url)) else { return false };
        let is_known = url.scheme() == "https"
            && url.port().is_none()
            && (HOSTS.contains(&host) || DOMAINS.iter().any(|domain| host.ends_with(domain)));
        is_known || self.more.contains(&url.origin())
    }
}

impl Address {
    /// Gives the browser's public key as it is stored.
    pub(crate) fn public_key_bytes(&self) -> Vec<u8> {
        self.public_key.to_encoded_point(false).as_bytes().to_vec()
    }

    /// Gives the push service, for logs: not the browser.
    pub(crate) fn service(&self) -> &str {
        self.endpoint.host_str().unwrap_or_default()
    }
}

/// Says that a URL has nothing but scheme, host and port.
fn is_bare(url: &Url) -> bool {
    is_bare_of_owner(url) && url.query().is_none() && url.fragment().is_none()
}

fn is_bare_of_owner(url: &Url) -> bool {
    url.username().is_empty() && url.password().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str =
        "BLn9b-VR0ca83knDNZ32dCHGyjJp-1riX9ZTN40MqV8K_LpQmLqxC_DoHvqvFXO_nGdAB4W9dogZb_sM-uV4JbY";
    const AUTH: &str = "_ordMnz7uTCmrpBTeUV4Bw";

    #[test]
    fn only_push_services_are_asked() {
        let services = PushServices::with(["https://push.example.org", "http://127.0.0.1:4000"]).unwrap();
        for endpoint in [
            "https://fcm.googleapis.com/fcm/send/abc:def",
            "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
            "https://web.push.apple.com/QGu",
            "https://wns2-par02p.notify.windows.com/w/?token=BQY",
            "https://push.example.org/any",
            "http://127.0.0.1:4000/send",
        ] {
            assert!(services.read(endpoint, KEY, AUTH).is_ok(), "{endpoint}");
        }
        for endpoint in [
            "http://fcm.googleapis.com/fcm/send/abc",
            "https://fcm.googleapis.com:8443/fcm/send/abc",
            "https://user@fcm.googleapis.com/",
            "https://fcm.googleapis.com.example.org/",
            "https://notify.windows.com/",
            "https://evilpush.apple.com/",
            "https://127.0.0.1/",
            "https://[::1]/",
            "http://127.0.0.1:4001/send",
            "https://127.0.0.1:4000/send",
            "http://push.example.org/any",
            "file:///etc/passwd",
        ] {
            assert_eq!(services.read(endpoint, KEY, AUTH), Err(Refusal::UnknownService), "{endpoint}");
        }
    }

    #[test]
    fn parts_that_no_browser_gives_are_named() {
        let services = PushServices::default();
        let endpoint = "https://fcm.googleapis.com/fcm/send/abc";
        let not_on_the_curve = KEY.replace('Q', "R");
        let long = format!("{endpoint}{}", "a".repeat(MOST_BYTES));
        let table = [
            ("not a URL", KEY, AUTH, "endpoint"),
            (long.as_str(), KEY, AUTH, "endpoint"),
            (endpoint, "", AUTH, "p256dh"),
            (endpoint, AUTH, AUTH, "p256dh"),
            (endpoint, &not_on_the_curve, AUTH, "p256dh"),
            (endpoint, KEY, "", "auth"),
            (endpoint, KEY, "AAAA", "auth"),
        ];
        for (endpoint, key, auth, expected) in table {
            let refused = services.read(endpoint, key, auth);
            assert_eq!(refused, Err(Refusal::Invalid(expected)), "{endpoint} {key} {auth}");
        }
        let padded = format!("{AUTH}==");
        assert_eq!(services.read(endpoint, KEY, &padded), services.read(endpoint, KEY, AUTH));
    }

    #[test]
    fn service_of_a_setting_is_scheme_host_and_port() {
        for text in
            ["push.example.org", "ftp://push.example.org", "https://push.example.org/a", "https://a@b.c"]
        {
            assert!(PushServices::with([text]).is_err(), "{text}");
        }
    }
}
