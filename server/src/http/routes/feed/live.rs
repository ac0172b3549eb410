//! `GET /api/v1/live`.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::{Stream, StreamExt as _, stream};
use prometheus_client::metrics::gauge::Gauge;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;

/// How often a quiet connection shows that it is alive.
const HEARTBEAT: Duration = Duration::from_secs(25);

/// Says `wake` at once, and again whenever something changed for the caller. Ends when the access token expires:
/// come back with a new one.
#[utoipa::path(
    get,
    path = paths::LIVE,
    responses((status = 200, body = String, content_type = "text/event-stream")),
)]
pub(crate) async fn live(
    State(server): State<Server>,
    caller: Caller,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>> + use<>>, ApiError> {
    let topic = caller.actor.topic().ok_or_else(|| ApiError::new(ErrorCode::NotAllowed))?;
    let subscription = server.context.hub.subscribe(topic);
    let counted = Counted::new(server.metrics.live_connections.clone());
    // What happened before the subscription began is fetched by the first wake. Later ones are one as long as the
    // client does not read, so that a client that never does costs no memory.
    let later = stream::unfold((subscription, counted), |(mut subscription, counted)| async {
        subscription.changed().await;
        Some((wake(), (subscription, counted)))
    });
    let left_ms = caller.expires_at.as_millis() - server.context.now().as_millis();
    let expiry = tokio::time::sleep(Duration::from_millis(u64::try_from(left_ms).unwrap_or(0)));
    let stop = server.stop.clone().cancelled_owned();
    let end = async move {
        tokio::select! {
            () = expiry => {}
            () = stop => {}
        }
    };
    let events = stream::once(async { wake() }).chain(later).take_until(end).map(Ok);
    Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT)))
}

/// An event without data is none (WHATWG HTML, section 9.2.6), and axum writes no line for an empty text.
fn wake() -> Event {
    Event::default().event("wake").data("changed")
}

/// One connection in the metrics, for as long as it lives.
struct Counted(Gauge);

impl Counted {
    fn new(gauge: Gauge) -> Self {
        gauge.inc();
        Self(gauge)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.dec();
    }
}
