//! HTTP: reads requests, asks `ops`, writes answers.
//!
//! # Context
//! The floor above [`ops`](crate::ops). It knows paths, headers, cookies and tokens; rules and SQL lie below.
//!
//! # Design
//! Every route stands in one table (`routes::table`) with who may use it, how large its body may be and how long it
//! may take. The router, the OpenAPI document and the authorisation matrix of the tests are made from that table.
//!
//! From the outside in, a request passes: `observe` (log, metrics, headers, words for errors), compression, then the gate
//! of its `route`: [`admission`], rate limit, authorisation, time-out.
//!
//! # Limits
//! HTTP/1.1 without TLS: a reverse proxy in front speaks both TLS and HTTP/2.

pub mod admission;
pub mod bundle;
pub mod error;
mod extract;
mod handover;
mod headers;
mod limit;
pub mod listen;
pub mod metrics;
mod observe;
pub mod openapi;
mod route;
mod routes;
pub mod token;

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::middleware::from_fn_with_state;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::protocol::error::ErrorCode;
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::predicate::{Predicate as _, SizeAbove};
use tower_http::compression::{CompressionLayer, DefaultPredicate};

use self::admission::Admission;
use self::bundle::Bundle;
use self::error::ApiError;
use self::limit::RateLimits;
use self::metrics::Metrics;
use self::routes::Snapshots;
use self::token::TokenKey;
use crate::context::{Context, SystemRandomness};
use crate::ops::sync::Pushes;
use crate::push::Pusher;
use crate::words::Words;

pub use self::limit::BURST;
pub use self::routes::pairing_link;

/// For how long a request may take, its body included, unless somebody says otherwise.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// Bytes that go in one packet whether or not they are compressed.
const ONE_PACKET: u64 = 1_024;

/// What every route needs. Cheap to clone.
#[derive(Clone)]
pub struct Server(Arc<Parts>);

/// The parts of a server.
pub struct Parts {
    /// Store, hub, clock, randomness.
    pub context: Context,
    /// Signs and checks access tokens.
    pub token_key: TokenKey,
    /// Languages.
    pub words: Arc<Words>,
    /// Sends to push services; with a key that nobody keeps, unless somebody says otherwise.
    pub pusher: Pusher,
    /// The web bundles.
    pub bundle: Bundle,
    /// Address at which browsers reach the server, without a slash at the end.
    pub public_url: String,
    /// Whether `X-Forwarded-For` is believed.
    pub behind_proxy: bool,
    /// For how long a request may take, its body included.
    pub request_timeout: Duration,
    /// How many costly requests are at work or wait.
    pub admission: Admission,
    /// Ends live connections when the server stops.
    pub stop: CancellationToken,
    offered: Vec<LanguageTag>,
    pushes: Pushes,
    snapshots: Snapshots,
    metrics: Metrics,
    limits: RateLimits,
}

impl Parts {
    /// Puts a server together.
    pub fn new(context: Context, token_key: TokenKey, words: Words, public_url: String) -> Self {
        // Both crates spell tags alike; one that the protocol cannot write is not offered.
        let tags = words.library.tags().iter();
        let offered: Vec<LanguageTag> = tags.filter_map(|tag| tag.as_str().parse().ok()).collect();
        Self {
            pusher: Pusher::of_this_run(&SystemRandomness),
            context,
            token_key,
            words: Arc::new(words),
            public_url,
            pushes: Pushes::new(offered.clone()),
            snapshots: Snapshots::default(),
            offered,
            bundle: Bundle::embedded(),
            behind_proxy: false,
            request_timeout: REQUEST_TIMEOUT,
            admission: Admission::default(),
            stop: CancellationToken::new(),
            metrics: Metrics::default(),
            limits: RateLimits::default(),
        }
    }

    /// Says whether browsers reach the server by TLS.
    fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

impl Deref for Server {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// Makes the router of a server.
pub fn router(parts: Parts) -> Router {
    let server = Server(Arc::new(parts));
    let routes = routes::table()
        .into_iter()
        .fold(Router::new(), |router, route| router.merge(route.into_router(&server)));
    routes
        .fallback(bundle::serve)
        .method_not_allowed_fallback(|| async { ApiError::new(ErrorCode::MethodNotAllowed) })
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(SizeAbove::new(ONE_PACKET))))
        .layer(from_fn_with_state(server.clone(), observe::observe))
        .with_state(server)
}
