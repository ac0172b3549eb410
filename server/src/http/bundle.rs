//! The web bundles: the participants' app at `/`, the console at `/console/`.
//!
//! # Design
//! `cargo xtask bundle` lays out two folders, whose files are built into the program. Everything is looked up once, at the start: a request is a lookup in a map.
//!
//! A path without a file is a page of the app's own router and gets `index.html`, unless it looks like a file.

use std::borrow::Cow;
use std::collections::HashMap;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rust_embed::{EmbeddedFile, RustEmbed};
use stegvis_shared::protocol::error::ErrorCode;

use super::Server;
use super::error::ApiError;
use super::headers::{page_policy, takes_coding};

#[derive(RustEmbed)]
#[folder = "$STEGVIS_BUNDLE_DIR"]
#[allow_missing = true]
struct Embedded;

/// Where the console is.
const CONSOLE: &str = "/console/";
/// The ending of files that are compressed by brotli.
const BROTLI: &str = ".br";
const INDEX: &str = "index.html";
const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const ASK_EVERY_TIME: HeaderValue = HeaderValue::from_static("no-cache");

/// The files of both bundles, by their path below the bundle's folder (`app/index.html`).
#[derive(Default)]
pub struct Bundle {
    files: HashMap<String, File>,
}

struct File {
    content: Bytes,
    /// The same, compressed by brotli.
    brotli: Option<Bytes>,
    content_type: HeaderValue,
    etag: HeaderValue,
    cache: HeaderValue,
    /// The security policy of a page that needs one of its own.
    policy: Option<HeaderValue>,
}

impl Bundle {
    /// Takes the files that this program was built with.
    pub fn embedded() -> Self {
        Self::new(Embedded::iter().filter_map(|path| Some((path.to_string(), Embedded::get(&path)?))))
    }

    fn new(files: impl Iterator<Item = (String, EmbeddedFile)>) -> Self {
        let mut files: HashMap<String, EmbeddedFile> = files.collect();
        let compressed: HashMap<String, Bytes> = files
            .extract_if(|path, _| path.strip_suffix(BROTLI).is_some())
            .filter_map(|(path, file)| Some((path.strip_suffix(BROTLI)?.to_owned(), bytes(file.data))))
            .collect();
        let file = |(path, file): (String, EmbeddedFile)| {
            let hash = URL_SAFE_NO_PAD.encode(file.metadata.sha256_hash());
            let served = File {
                brotli: compressed.get(&path).cloned(),
                content_type: content_type(&path, file.metadata.mimetype()),
                // Weak: the compressed file is the same thing in other bytes.
                etag: header(&format!("W/\"{hash}\"")),
                cache: if is_hashed(&path) { IMMUTABLE } else { ASK_EVERY_TIME },
                policy: std::str::from_utf8(&file.data)
                    .ok()
                    .filter(|_| path.ends_with(INDEX))
                    .and_then(page_policy),
                content: bytes(file.data),
            };
            (path, served)
        };
        Self { files: files.into_iter().map(file).collect() }
    }

    /// Finds the file of a request's path; a page of a router gets its `index.html`.
    fn find(&self, path: &str) -> Option<&File> {
        let (site, path) = match path.strip_prefix(CONSOLE) {
            Some(path) => ("console", path),
            None => ("app", path.trim_start_matches('/')),
        };
        let page = || {
            let last = path.rsplit('/').next().unwrap_or_default();
            (!last.contains('.')).then(|| self.files.get(&format!("{site}/{INDEX}"))).flatten()
        };
        self.files.get(&format!("{site}/{path}")).or_else(page)
    }
}

/// Answers whatever is no route of the API.
pub(crate) async fn serve(State(server): State<Server>, request: Request) -> Response {
    let path = request.uri().path();
    if path.starts_with("/api/") {
        return ApiError::new(ErrorCode::NotFound).into_response();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return ApiError::new(ErrorCode::MethodNotAllowed).into_response();
    }
    if path == CONSOLE.trim_end_matches('/') {
        return Redirect::permanent(CONSOLE).into_response();
    }
    match server.bundle.find(path) {
        Some(file) => file.response(request.headers()),
        None if server.bundle.files.is_empty() && !path.contains('.') => not_built(),
        None => ApiError::new(ErrorCode::NotFound).into_response(),
    }
}

impl File {
    fn response(&self, wishes: &HeaderMap) -> Response {
        let mut response = Response::new(Body::empty());
        let headers = response.headers_mut();
        headers.insert(ETAG, self.etag.clone());
        headers.insert(CACHE_CONTROL, self.cache.clone());
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(policy) = &self.policy {
            headers.insert(CONTENT_SECURITY_POLICY, policy.clone());
        }
        if wishes.get(IF_NONE_MATCH).is_some_and(|known| names(known, &self.etag)) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        headers.insert(CONTENT_TYPE, self.content_type.clone());
        let content = match &self.brotli {
            Some(brotli) if takes_coding(wishes, "br") => {
                headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
                brotli
            }
            _ => &self.content,
        };
        *response.body_mut() = Body::from(content.clone());
        response
    }
}

/// What stands at `/` until the bundles are built; for developers.
fn not_built() -> Response {
    let page = "<!doctype html><html lang=\"en\"><title>Stegvis</title>\
        <h1>Stegvis</h1><p>The server runs, but was built without the app and the console. \
        Run <code>cargo xtask bundle</code> and start it again. \
        <p><a href=\"/api/docs\">The API</a>\n";
    (StatusCode::NOT_FOUND, [(CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
}

/// Tells whether the file's name holds the hash of its content: `app-0123456789abcdef.js`.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let hash = name.split('.').next().and_then(|stem| stem.rsplit_once('-')).map(|(_, hash)| hash);
    hash.is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Tells whether an `If-None-Match` header names an entity tag (RFC 9110, section 13.1.2).
fn names(header: &HeaderValue, etag: &HeaderValue) -> bool {
    let (Ok(header), Ok(etag)) = (header.to_str(), etag.to_str()) else { return false };
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    header.split(',').any(|known| opaque(known) == opaque(etag))
}

/// Text is UTF-8, whatever a browser would guess.
fn content_type(path: &str, mime: &str) -> HeaderValue {
    let is_text = mime.starts_with("text/") || path.ends_with(".webmanifest");
    let mime = if path.ends_with(".webmanifest") { "application/manifest+json" } else { mime };
    header(&if is_text { format!("{mime}; charset=utf-8") } else { mime.to_owned() })
}

fn bytes(data: Cow<'static, [u8]>) -> Bytes {
    match data {
        Cow::Borrowed(data) => Bytes::from_static(data),
        Cow::Owned(data) => Bytes::from(data),
    }
}

fn header(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

#[cfg(test)]
mod tests {
    use axum::http::header::ACCEPT_ENCODING;

    use super::*;

    fn bundle() -> Bundle {
        let file = |path: &str, content: &'static str| {
            let metadata = rust_embed::Metadata::__rust_embed_new([7; 32], None, None, "text/html");
            (path.to_owned(), EmbeddedFile { data: Cow::Borrowed(content.as_bytes()), metadata })
        };
        Bundle::new(
            [
                file("app/index.html", "the app"),
                file("app/app-0123456789abcdef.js", "the code"),
                file("app/app-0123456789abcdef.js.br", "small"),
                file("app/service-worker.js", "the worker"),
                file("console/index.html", "the console"),
            ]
            .into_iter(),
        )
    }

    fn found<'a>(bundle: &'a Bundle, path: &str) -> Option<&'a [u8]> {
        bundle.find(path).map(|file| file.content.as_ref())
    }

    #[test]
    fn pages_of_a_router_get_their_index() {
        let bundle = bundle();
        for path in ["/", "/schedule", "/steps/1"] {
            assert_eq!(found(&bundle, path), Some(b"the app".as_slice()), "{path}");
        }
        for path in ["/console/", "/console/participants/0190"] {
            assert_eq!(found(&bundle, path), Some(b"the console".as_slice()), "{path}");
        }
        for path in ["/missing.js", "/console/missing.wasm", "/../Cargo.toml", "/app-0123456789abcdef.js.br"]
        {
            assert_eq!(found(&bundle, path), None, "{path}");
        }
    }

    #[test]
    fn only_hashed_files_are_kept_for_ever() {
        let bundle = bundle();
        assert_eq!(bundle.find("/app-0123456789abcdef.js").unwrap().cache, IMMUTABLE);
        for path in ["/", "/service-worker.js"] {
            assert_eq!(bundle.find(path).unwrap().cache, ASK_EVERY_TIME, "{path}");
        }
    }

    #[test]
    fn compressed_file_is_served_to_those_who_take_it() {
        let bundle = bundle();
        let file = bundle.find("/app-0123456789abcdef.js").unwrap();
        for (accept, encoding) in
            [("gzip, br", Some("br")), ("br;q=0", None), ("gzip", None), ("br;q=0.5", Some("br"))]
        {
            let wishes = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(accept))]);
            let response = file.response(&wishes);
            let given = response.headers().get(CONTENT_ENCODING).map(|value| value.to_str().unwrap());
            assert_eq!(given, encoding, "{accept}");
        }
        let wishes = HeaderMap::from_iter([(IF_NONE_MATCH, file.etag.clone())]);
        assert_eq!(file.response(&wishes).status(), StatusCode::NOT_MODIFIED);
    }
}
