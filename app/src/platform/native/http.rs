//! The network by reqwest.

use std::future::ready;
use std::time::Duration;

use futures_util::StreamExt as _;

use crate::platform::{Later, Method, Network, Opened, Request, Response, Unreachable};

/// How long a request may take on a bad connection.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Reaches one server.
pub(super) struct HttpNetwork {
    client: reqwest::Client,
    origin: String,
}

impl HttpNetwork {
    /// Takes the server's address without a path, as `https://stegvis.example`.
    pub(super) fn new(origin: String) -> Self {
        Self { client: reqwest::Client::new(), origin }
    }

    fn start(&self, request: Request) -> reqwest::RequestBuilder {
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut builder = self.client.request(method, format!("{}{}", self.origin, request.path));
        if let Some(token) = request.bearer {
            builder = builder.bearer_auth(token);
        }
        if let Some(body) = request.body {
            builder = builder.header("content-type", "application/json").body(body);
        }
        builder
    }
}

impl Network for HttpNetwork {
    fn send(&self, request: Request) -> Later<Result<Response, Unreachable>> {
        let sent = self.start(request).timeout(TIMEOUT).send();
        Box::pin(async move {
            let response = sent.await.map_err(|_| Unreachable)?;
            let status = response.status().as_u16();
            let body = response.bytes().await.map_err(|_| Unreachable)?;
            Ok(Response { status, body: body.to_vec() })
        })
    }

    fn open(&self, request: Request) -> Later<Result<Opened, Unreachable>> {
        let sent = self.start(request).header("accept", "text/event-stream").send();
        Box::pin(async move {
            let response = sent.await.map_err(|_| Unreachable)?;
            let status = response.status().as_u16();
            // Ends at the first piece that does not come.
            let pieces =
                response.bytes_stream().scan((), |(), piece| ready(piece.ok().map(|bytes| bytes.to_vec())));
            Ok(Opened { status, pieces: pieces.boxed_local() })
        })
    }
}
