//! The address of whoever asks, for rate limits.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRef, FromRequestParts};
use axum::http::request::Parts;

use crate::http::Server;
use crate::http::error::ApiError;

/// The client's address: the peer's, or what the reverse proxy in front wrote last.
pub(crate) struct ClientAddress(pub(crate) IpAddr);

const FORWARDED_FOR: &str = "x-forwarded-for";

impl<S> FromRequestParts<S> for ClientAddress
where
    Server: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let server = Server::from_ref(state);
        let forwarded = || {
            // Earlier entries are whatever the client wrote; the last one is the proxy's.
            let last = parts.headers.get_all(FORWARDED_FOR).iter().next_back()?;
            last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
        };
        let peer = || parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let address = if server.behind_proxy { forwarded().or_else(peer) } else { peer() };
        Ok(Self(address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))))
    }
}

impl<T> FromRef<(Server, T)> for Server {
    fn from_ref((server, _): &(Server, T)) -> Self {
        server.clone()
    }
}
