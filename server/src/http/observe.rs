//! A line in the log and a number in the metrics for each request: by route template, never by what it was about.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::Response;
use tracing::{Instrument as _, info, info_span};

use super::Server;

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
        let mut response = next.run(request).await;
        let duration = started.elapsed();
        let route = route.as_ref().map_or(NO_ROUTE, MatchedPath::as_str);
        let status = response.status().as_u16();
        server.metrics.request(method, route, status, duration);
        info!(method, route, status, duration_us = u64::try_from(duration.as_micros()).unwrap_or(u64::MAX));
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
