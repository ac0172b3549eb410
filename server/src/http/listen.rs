//! The accept loop: binds, serves connections up to a cap, and finishes what it began when told to stop.
//!
//! # Design
//! axum's own `serve` keeps half-open connections for ever, and tokio's `bind` listens with a backlog of 128, so that
//! phones that come back together wait a second for their next SYN. So: a backlog of 4,096, a time-out for request
//! heads, and the kernel's own time-out for peers that vanish or stop reading.
//!
//! Connections over the cap are told to come back (503 with Retry-After), a few at a time; those beyond wait in
//! the backlog.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::TokioTimer;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use socket2::{SockRef, TcpKeepalive};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;
use tracing::{debug, warn};

use super::handover::share;

/// Connections that the kernel keeps for us until they are accepted.
const BACKLOG: u32 = 4_096;
/// Connections over the cap that are being told to come back.
const TURNED_AWAY_AT_ONCE: usize = 256;
/// For how long requests may go on after the server was told to stop.
const GRACE: Duration = Duration::from_secs(20);
/// The most bytes of a request's head.
const HEAD_BYTES: usize = 64 * 1_024;

/// What connections may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many connections are served at once.
    pub connections: usize,
    /// For how long a client may take to send a request's head; also how long an unused connection stays open.
    pub head_timeout: Duration,
    /// After how long the kernel gives a connection up whose peer acknowledges nothing, or reads nothing of what waits
    /// for it.
    pub peer_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 20_000,
            head_timeout: Duration::from_secs(30),
            peer_timeout: Duration::from_mins(1),
        }
    }
}

/// Starts to listen on an address.
///
/// # Errors
/// [`io::ErrorKind::AddrInUse`] when another program has the address.
pub fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // A restart does not wait for the connections of the last run to time out.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Serves until `stop` is cancelled; then takes no new connection, finishes the requests under way and returns.
pub async fn serve(listener: TcpListener, router: Router, limits: Limits, stop: &CancellationToken) {
    let places = Arc::new(Semaphore::new(limits.connections));
    let places_at_the_door = Arc::new(Semaphore::new(TURNED_AWAY_AT_ONCE));
    let connections = GracefulShutdown::new();
    loop {
        let (stream, peer) = tokio::select! {
            biased;
            () = stop.cancelled() => break,
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    wait_after(&error).await;
                    continue;
                }
            },
        };
        let (place, turned_away) = match Arc::clone(&places).try_acquire_owned() {
            Ok(place) => (place, None),
            Err(_) => match Arc::clone(&places_at_the_door).acquire_owned().await {
                Ok(place) => (place, Some(TurnedAway)),
                Err(_) => break,
            },
        };
        if let Err(error) = tune(&stream, limits.peer_timeout) {
            debug!(%error, "connection lost before its first request");
            continue;
        }
        let (stream, handover) = share(stream, place);
        let service = router.clone().map_request(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            request.extensions_mut().insert(handover.clone());
            turned_away.map(|turned_away| request.extensions_mut().insert(turned_away));
            request
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.head_timeout)
            .max_buf_size(HEAD_BYTES)
            .keep_alive(turned_away.is_none())
            .serve_connection(stream, TowerToHyperService::new(service));
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                debug!(%error, "connection ended early");
            }
        });
    }
    drop(listener);
    if tokio::time::timeout(GRACE, connections.shutdown()).await.is_err() {
        warn!(seconds = GRACE.as_secs(), "stopped with requests still under way");
    }
}

/// Marks the requests of a connection over the cap.
#[derive(Clone, Copy, Debug)]
struct TurnedAway;

/// Says whether a request came over a connection over the cap.
pub(super) fn turned_away(request: &Request<Body>) -> bool {
    request.extensions().get::<TurnedAway>().is_some()
}

fn tune(stream: &TcpStream, timeout: Duration) -> io::Result<()> {
    let socket = SockRef::from(stream);
    socket.set_tcp_nodelay(true)?;
    socket.set_tcp_keepalive(&TcpKeepalive::new().with_time(timeout))?;
    #[cfg(target_os = "linux")]
    socket.set_tcp_user_timeout(Some(timeout))?;
    Ok(())
}

/// A connection that failed costs nothing; without free file descriptors it is better to wait a moment.
async fn wait_after(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    if !matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset) {
        warn!(%error, "cannot accept connections");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
