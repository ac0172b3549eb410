//! Headers that keep browsers from doing what nobody asked for (OWASP Secure Headers).

use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::Server;

/// Own files only. WebAssembly needs a word of its own, and Dioxus writes style attributes; style elements and inline
/// scripts are forbidden but for those that a page of ours was built with ([`page_policy`]).
const CONTENT_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; \
    object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const FIXED: [(HeaderName, &str); 6] = [
    (CONTENT_SECURITY_POLICY, CONTENT_POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()",
    ),
];

/// Makes the policy of a page that holds a style sheet and scripts of its own: each is named by its hash (CSP level 3,
/// section 2.3.1). `None` for a page without.
pub(crate) fn page_policy(page: &str) -> Option<HeaderValue> {
    let hash = |part: &str| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(part)));
    let hashes = |element: &str| {
        let (open, close) = (format!("<{element}>"), format!("</{element}>"));
        let parts = page.split(&open).skip(1).filter_map(|rest| rest.split_once(&close));
        parts.map(|(part, _)| hash(part)).collect::<Vec<_>>().concat()
    };
    let (scripts, styles) = (hashes("script"), hashes("style"));
    if scripts.is_empty() && styles.is_empty() {
        return None;
    }
    let policy = CONTENT_POLICY
        .replace("script-src 'self'", &format!("script-src 'self'{scripts}"))
        .replace("style-src 'self'", &format!("style-src 'self'{styles}"));
    HeaderValue::from_str(&policy).ok()
}

/// Tells whether `Accept-Encoding` names a coding and does not refuse it (RFC 9110, section 12.5.3).
pub(crate) fn takes_coding(wishes: &HeaderMap, coding: &str) -> bool {
    let codings = wishes.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    codings.flat_map(|value| value.split(',')).any(|wish| {
        let mut parts = wish.split(';').map(str::trim);
        parts.next() == Some(coding)
            && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

/// Adds the headers to every response. What the API says is nobody's to keep, unless a handler says so.
pub(crate) fn secure(server: &Server, response: &mut Response) {
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if server.is_https() {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_page_are_named_by_their_hash() {
        // `printf 'a{}' | openssl dgst -sha256 -binary | base64`
        let page = "<script src=x></script><script>go()</script><style>a{}</style>";
        let policy = page_policy(page).unwrap();
        let policy = policy.to_str().unwrap();
        let script =
            "script-src 'self' 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw=' 'wasm-unsafe-eval';";
        assert!(policy.contains(script), "{policy}");
        assert!(
            policy.contains(
                "style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; style-src-attr"
            ),
            "{policy}"
        );
        assert_eq!(page_policy("<script src=x></script>"), None);
    }
}
