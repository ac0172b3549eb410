//! What is around every request: words for its errors, headers, a line in the log and a number in the metrics: by route
//! template, never by what it was about.
//!
//! # Design
//! One layer and not four: a layer costs as much as what it does here. What phones ask all day, and get or are told to
//! ask again, is counted but logged at the level `debug` only.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::HeaderValue;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use stegvis_shared::protocol::paths;
use tracing::{Instrument as _, debug, info, info_span};

use super::Server;
use super::error::{ApiError, in_words};
use super::headers::secure;
use super::listen::turned_away;

/// How a request without a route of its own is counted: files of the web bundles, and addresses that do not exist.
const NO_ROUTE: &str = "(files)";
const REQUEST_ID: &str = "x-request-id";

/// Counts, times and logs a request, and names it in all that is logged meanwhile.
pub(crate) async fn observe(State(server): State<Server>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = format!("{:016x}", rand::random::<u64>());
    let method = method_name(request.method().as_str());
    let route = request.extensions().get::<MatchedPath>().cloned();
    let span = info_span!("request", id);
    async {
        let wishes = request.headers().get(ACCEPT_LANGUAGE).cloned();
        let mut response =
            if turned_away(&request) { ApiError::busy().into_response() } else { next.run(request).await };
        in_words(&server, wishes.as_ref(), &mut response);
        secure(&server, &mut response);
        let duration = started.elapsed();
        let route = route.as_ref().map_or(NO_ROUTE, MatchedPath::as_str);
        let status = response.status().as_u16();
        server.metrics.request(method, route, status, duration);
        let duration_us = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX);
        if route == paths::SYNC && matches!(status, 200 | 503) {
            debug!(method, route, status, duration_us);
        } else {
            info!(method, route, status, duration_us);
        }
        if let Ok(id) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(REQUEST_ID, id);
        }
        response
    }
    .instrument(span)
    .await
}

/// A client may invent methods; a log and a metric hold only those that there are.
fn method_name(method: &str) -> &'static str {
    const KNOWN: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];
    KNOWN.into_iter().find(|known| *known == method).unwrap_or("(other)")
}
