//! `GET /api/v1/live`.
//!
//! # Design
//! Server-sent events (WHATWG HTML, section 9.2) on the bare socket: most live connections say nothing for hours, and
//! there are as many as phones. What happened before the subscription began is fetched by the first wake. Later ones are
//! one as long as the client does not read, so that a client that never does costs no memory.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use axum::Extension;
use axum::extract::State;
use axum::http::header::CONNECTION;
use axum::response::{IntoResponse as _, Response};
use prometheus_client::metrics::gauge::Gauge;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;
use stegvis_shared::time::Timestamp;
use tokio::io::{self, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, sleep_until};
use tokio_util::sync::CancellationToken;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;
use crate::http::handover::{Handover, Taken};
use crate::http::headers::secure;
use crate::live::Subscription;

/// How often a quiet connection shows that it is alive.
const HEARTBEAT: Duration = Duration::from_secs(25);
/// An event without data is none (section 9.2.6).
const WAKE: &str = "event: wake\ndata: changed\n\n";
/// A comment.
const ALIVE: &str = ":\n\n";

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
    Extension(handover): Extension<Handover>,
) -> Result<Response, ApiError> {
    let topic = caller.actor.topic().ok_or_else(|| ApiError::new(ErrorCode::NotAllowed))?;
    let connection = handover.take().ok_or_else(|| ApiError::internal("the connection is taken"))?;
    let left_ms = caller.expires_at.as_millis() - server.context.now().as_millis();
    let listener = Listener {
        connection,
        subscription: server.context.hub.subscribe(topic),
        expiry: Instant::now() + Duration::from_millis(u64::try_from(left_ms).unwrap_or(0)),
        stop: server.stop.clone(),
        counted: Counted::new(server.metrics.live_connections.clone()),
    };
    tokio::spawn(listener.listen(head(&server)));
    // Written nowhere: it ends the connection for hyper, and is counted.
    Ok([(CONNECTION, "close")].into_response())
}

/// The head of the answer. The body ends with the connection (RFC 9112, section 6.3).
fn head(server: &Server) -> String {
    let mut response = Response::default();
    secure(server, &mut response);
    let mut head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\ndate: {}\r\n",
        httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + since_epoch(server.context.now())),
    );
    for (name, value) in response.headers() {
        // Ours are all ASCII; writing to a `String` cannot fail.
        let _infallible = write!(head, "{name}: {}\r\n", value.to_str().unwrap_or_default());
    }
    head + "\r\n"
}

fn since_epoch(now: Timestamp) -> Duration {
    Duration::from_millis(u64::try_from(now.as_millis()).unwrap_or(0))
}

/// Somebody who listens.
struct Listener {
    connection: Taken,
    subscription: Subscription,
    expiry: Instant,
    stop: CancellationToken,
    #[expect(dead_code, reason = "takes the connection out of the metrics when it is dropped")]
    counted: Counted,
}

impl Listener {
    /// Tells the client of changes until the token expires, the server stops or the client goes.
    async fn listen(mut self, head: String) {
        let (expiry, stop) = (self.expiry, self.stop.clone());
        tokio::select! {
            () = self.tell(head) => return,
            () = sleep_until(expiry) => {}
            () = stop.cancelled() => {}
        }
        // Whoever has gone need not be told.
        drop(self.connection.stream.shutdown().await);
    }

    /// Tells the client of changes until it goes.
    async fn tell(&mut self, mut head: String) {
        let stream = &mut self.connection.stream;
        head.push_str(WAKE);
        let mut written = stream.write_all(head.as_bytes()).await;
        drop(head);
        while written.is_ok() {
            let event = tokio::select! {
                () = self.subscription.changed() => WAKE,
                () = sleep(HEARTBEAT) => ALIVE,
                () = gone(stream) => return,
            };
            written = stream.write_all(event.as_bytes()).await;
        }
    }
}

/// Waits until the client has closed the connection. What it sends is of no interest.
async fn gone(stream: &TcpStream) {
    let mut ignored = [0; 64];
    while stream.readable().await.is_ok() {
        match stream.try_read(&mut ignored) {
            Ok(1..) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Ok(0) | Err(_) => return,
        }
    }
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
