//! A push service and browsers of our own, on loopback.

use std::collections::VecDeque;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, Uri};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use stegvis_server::context::Context;
use stegvis_server::jobs::reminders::Reminders;
use stegvis_server::push::{Patience, PushKey, PushServices, Pusher};
use stegvis_server::words::Words;
use stegvis_shared::protocol::reminders::PushAddress;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use web_push_native::p256::SecretKey;
use web_push_native::p256::elliptic_curve::sec1::ToEncodedPoint as _;

/// A push service that keeps what it gets, and answers as a test wants it.
#[derive(Clone)]
pub(crate) struct PushService {
    pub(crate) origin: String,
    inside: Arc<Mutex<Inside>>,
}

#[derive(Default)]
struct Inside {
    got: Vec<Got>,
    answers: VecDeque<(u16, &'static str)>,
    leads_to: Option<String>,
}

/// A message that the push service got.
#[derive(Clone, Debug)]
pub(crate) struct Got {
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) at: Instant,
    body: Vec<u8>,
}

impl PushService {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let inside: Arc<Mutex<Inside>> = Arc::default();
        let taking = Arc::clone(&inside);
        let take = async move |uri: Uri, headers: HeaderMap, body: Bytes| {
            let mut inside = taking.lock().unwrap();
            let path = uri.path().to_owned();
            inside.got.push(Got { path, headers, at: Instant::now(), body: body.to_vec() });
            let (status, retry_after) = inside.answers.pop_front().unwrap_or((201, ""));
            let (status, location) = match inside.leads_to.take() {
                Some(location) => (307, location),
                None => (status, String::new()),
            };
            let headers = [("retry-after", retry_after.to_owned()), ("location", location)];
            (StatusCode::from_u16(status).unwrap(), headers)
        };
        let router = Router::new().fallback(move |uri, headers, body| {
            let take = take.clone();
            async move { take(uri, headers, body).await }
        });
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { origin, inside }
    }

    /// Answers the next messages so: a status, and a `Retry-After`.
    pub(crate) fn answer(&self, answers: &[(u16, &'static str)]) {
        self.inside.lock().unwrap().answers.extend(answers);
    }

    /// Sends the next message elsewhere.
    pub(crate) fn redirect(&self, location: &str) {
        self.inside.lock().unwrap().leads_to = Some(location.to_owned());
    }

    /// Gives what it got since the last time.
    pub(crate) fn got(&self) -> Vec<Got> {
        std::mem::take(&mut self.inside.lock().unwrap().got)
    }

    /// Makes a pusher that sends here, and does not wait long.
    pub(crate) fn pusher(&self, contact: Option<&str>) -> Pusher {
        let services = PushServices::with([self.origin.as_str()]).unwrap();
        let patience = Patience(vec![Duration::ZERO; 2]);
        let key = PushKey::new(&[3; 32]).unwrap();
        Pusher::with_patience(key, services, contact.map(str::to_owned), patience)
    }

    /// Makes what tells phones here.
    pub(crate) fn reminders(&self, context: &Context) -> Reminders {
        Reminders::new(context.clone(), self.pusher(None), words())
    }

    /// Tells what is due, and gives the messages that came of it, read by their browsers: path and payload.
    pub(crate) async fn told(&self, reminders: &Reminders, browsers: &[&Browser]) -> Vec<(String, Value)> {
        tell(reminders).await;
        self.got()
            .into_iter()
            .map(|got| {
                let browser = browsers.iter().find(|browser| browser.path() == got.path).unwrap();
                (got.path.clone(), browser.read(&got))
            })
            .collect()
    }
}

/// Tells what is due, to the end.
pub(crate) async fn tell(reminders: &Reminders) {
    let mut on_the_way = JoinSet::new();
    reminders.tell_due(&mut on_the_way).await.unwrap();
    on_the_way.join_all().await;
}

fn words() -> Arc<Words> {
    static WORDS: LazyLock<Arc<Words>> = LazyLock::new(|| Arc::new(Words::embedded()));
    Arc::clone(&WORDS)
}

/// A browser that is known by a number.
pub(crate) struct Browser {
    number: u8,
    secret: SecretKey,
}

impl Browser {
    pub(crate) fn new(number: u8) -> Self {
        Self { number, secret: SecretKey::from_slice(&[number; 32]).unwrap() }
    }

    pub(crate) fn path(&self) -> String {
        format!("/send/{}", self.number)
    }

    /// Gives where it is reached.
    pub(crate) fn address(&self, service: &PushService) -> PushAddress {
        let public = self.secret.public_key().to_encoded_point(false);
        PushAddress {
            endpoint: format!("{}{}", service.origin, self.path()),
            p256dh: URL_SAFE_NO_PAD.encode(public.as_bytes()),
            auth: URL_SAFE_NO_PAD.encode([self.number; 16]),
        }
    }

    /// Decrypts a message as a browser does.
    pub(crate) fn read(&self, got: &Got) -> Value {
        let auth = [self.number; 16].into();
        let payload = web_push_native::decrypt(got.body.clone(), &self.secret, &auth).unwrap();
        serde_json::from_slice(&payload).unwrap()
    }
}
