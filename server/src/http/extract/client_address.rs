//! The address of whoever asks, for rate limits.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

use crate::http::Server;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// Gives the client's address: the peer's, or what the reverse proxy in front wrote last.
pub(crate) fn client_address(server: &Server, headers: &HeaderMap, extensions: &Extensions) -> IpAddr {
    let forwarded = || {
        // Earlier entries are whatever the client wrote; the last one is the proxy's.
        let last = headers.get_all(FORWARDED_FOR).iter().next_back()?;
        last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
    };
    let peer = || extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let address = if server.behind_proxy { forwarded().or_else(peer) } else { peer() };
    address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))
}
