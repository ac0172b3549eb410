//! The network by the browser's own `fetch`.
//!
//! reqwest would do the same through the same `fetch`, with its own reader of addresses and headers: a tenth of what a
//! phone may load the first time.

use futures_util::StreamExt as _;
use futures_util::future::{Either, select};
use futures_util::stream;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Headers, ReadableStreamDefaultReader, RequestInit};

use super::{Browser, window};
use crate::platform::{Later, Method, Network, Opened, Request, Response, Timer as _, Unreachable};

/// How long a request may take on a bad connection.
const TIMEOUT_MS: u32 = 30_000;

impl Network for Browser {
    fn send(&self, request: Request) -> Later<Result<Response, Unreachable>> {
        Box::pin(async move {
            let answer = Box::pin(async move {
                let call = Call::start(&request).await?;
                let body = call.response.array_buffer().map_err(unreachable)?;
                let body = JsFuture::from(body).await.map_err(unreachable)?;
                Ok(Response { status: call.response.status(), body: Uint8Array::new(&body).to_vec() })
            });
            match select(answer, Browser.sleep(TIMEOUT_MS)).await {
                Either::Left((answer, _)) => answer,
                Either::Right(_) => Err(Unreachable),
            }
        })
    }

    fn open(&self, request: Request) -> Later<Result<Opened, Unreachable>> {
        Box::pin(async move {
            let call = Call::start(&request).await?;
            let status = call.response.status();
            let body = call.response.body().ok_or(Unreachable)?;
            let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
            // The call lives as long as the stream, and ends with it.
            let pieces = stream::unfold((call, reader), |(call, reader)| async {
                let read = JsFuture::from(reader.read()).await.ok()?;
                let piece = Reflect::get(&read, &"value".into()).ok()?.dyn_into::<Uint8Array>().ok()?;
                Some((piece.to_vec(), (call, reader)))
            });
            Ok(Opened { status, pieces: pieces.boxed_local() })
        })
    }
}

/// A request that is under way, and ends when this is dropped.
struct Call {
    response: web_sys::Response,
    _ending: Ending,
}

struct Ending(AbortController);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Call {
    async fn start(request: &Request) -> Result<Self, Unreachable> {
        let ending = Ending(AbortController::new().map_err(unreachable)?);
        let headers = Headers::new().map_err(unreachable)?;
        let init = RequestInit::new();
        init.set_method(match request.method {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Delete => "DELETE",
        });
        init.set_signal(Some(&ending.0.signal()));
        if let Some(token) = &request.bearer {
            headers.set("authorization", &format!("Bearer {token}")).map_err(unreachable)?;
        }
        if let Some(body) = &request.body {
            headers.set("content-type", "application/json").map_err(unreachable)?;
            init.set_body(&body.into());
        }
        init.set_headers(&headers);
        let response = JsFuture::from(window().fetch_with_str_and_init(&request.path, &init)).await;
        Ok(Self { response: response.map_err(unreachable)?.unchecked_into(), _ending: ending })
    }
}

/// Whatever `fetch` says, the answer did not come; the browser's console has the cause.
fn unreachable(_cause: JsValue) -> Unreachable {
    Unreachable
}
