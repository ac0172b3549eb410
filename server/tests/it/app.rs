//! A whole server in the test's process, with a clock that the test moves, and typed callers at its public door.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU8, Ordering};
use std::time::Duration;

use jiff::civil::date;
use reqwest::header::{ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, HeaderMap};
use reqwest::{Method, RequestBuilder, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use stegvis_server::context::{Context, SeededRandomness};
use stegvis_server::http::admission::Admission;
use stegvis_server::http::listen::Limits;
use stegvis_server::http::token::{Claims, TokenKey};
use stegvis_server::http::{self, Parts, listen};
use stegvis_server::live::Hub;
use stegvis_server::ops::Actor;
use stegvis_server::ops::setup::{
    NewParticipant, NewProgramme, NewStaff, add_participant, add_staff, put_municipality, put_programme,
};
use stegvis_server::push::Pusher;
use stegvis_server::store::Store;
use stegvis_server::words::Words;
use stegvis_shared::domain::activity::{Activity, ActivityKind, Schedule};
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{
    ActionId, ActivityId, GoalId, MunicipalityId, ParticipantId, ProgrammeId, SessionId, StaffId,
};
use stegvis_shared::protocol::coach::{
    Draft, NewPairingCode, PlanView, PublishRequest, PublishResult, SaveDraftRequest,
};
use stegvis_shared::protocol::error::{ErrorBody, ErrorCode, ErrorDetail};
use stegvis_shared::protocol::paths::{self, with};
use stegvis_shared::protocol::session::{KeepRefreshToken, PairRequest, SignInRequest, Tokens};
use stegvis_shared::sync::{Action, ActionKind};
use stegvis_shared::time::{Clock, HourMinute, Timestamp};
use tempfile::TempDir;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// 2026-11-24T07:00:00Z, a Tuesday: eight in the morning in Stockholm.
pub(crate) const NOW: Timestamp = Timestamp::from_millis(1_795_503_600_000);
/// A password that every member of staff has.
pub(crate) const PASSWORD: &str = "trappan upp till jobbet";
pub(crate) const KEY: [u8; 32] = [7; 32];

/// A clock that stands still until the test moves it.
#[derive(Clone, Debug)]
pub(crate) struct TestClock(Arc<AtomicI64>);

impl TestClock {
    pub(crate) fn advance_ms(&self, by_ms: i64) {
        self.0.fetch_add(by_ms, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::SeqCst))
    }
}

/// A running server with an empty SQLite database.
pub(crate) struct TestApp {
    pub(crate) address: SocketAddr,
    pub(crate) clock: TestClock,
    pub(crate) context: Context,
    pub(crate) key: TokenKey,
    pub(crate) stop: CancellationToken,
    pub(crate) serving: JoinHandle<()>,
    /// The URL of its database, for another process.
    pub(crate) database: String,
    _folder: TempDir,
}

/// How a test wants its server, where it is not the usual.
pub(crate) struct Wishes {
    pub(crate) words: Words,
    pub(crate) public_url: Option<&'static str>,
    pub(crate) limits: Limits,
    pub(crate) request_timeout: Option<Duration>,
    pub(crate) admission: Admission,
    pub(crate) pusher: Option<Pusher>,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            words: Words::embedded(),
            public_url: None,
            limits: Limits::default(),
            request_timeout: None,
            admission: Admission::default(),
            pusher: None,
        }
    }
}

/// A municipality with one programme.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Municipality {
    pub(crate) id: MunicipalityId,
    pub(crate) programme: ProgrammeId,
}

/// A member of staff.
#[derive(Clone, Debug)]
pub(crate) struct Staff {
    pub(crate) id: StaffId,
    pub(crate) role: Role,
    pub(crate) municipality: Option<MunicipalityId>,
    pub(crate) email: String,
}

impl TestApp {
    pub(crate) async fn start() -> Self {
        Self::start_with(Wishes::default()).await
    }

    pub(crate) async fn start_with(wishes: Wishes) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("stegvis.db").display());
        let random = SeededRandomness::new(1);
        let store = Store::open(&url, &random).await.unwrap();
        let clock = TestClock(Arc::new(AtomicI64::new(NOW.as_millis())));
        let context = Context::new(store, Hub::new(), Arc::new(clock.clone()), Arc::new(random));
        let listener = listen::bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = listener.local_addr().unwrap();
        let key = TokenKey::new(&KEY);
        let public_url = wishes.public_url.map_or_else(|| format!("http://{address}"), str::to_owned);
        let stop = CancellationToken::new();
        let mut parts = Parts::new(context.clone(), key.clone(), wishes.words, public_url);
        parts.stop = stop.clone();
        parts.request_timeout = wishes.request_timeout.unwrap_or(parts.request_timeout);
        parts.admission = wishes.admission;
        if let Some(pusher) = wishes.pusher {
            parts.pusher = pusher;
        }
        let router = http::router(parts);
        let serving = tokio::spawn({
            let stop = stop.clone();
            async move { listen::serve(listener, router, wishes.limits, &stop).await }
        });
        Self { address, clock, context, key, stop, serving, database: url, _folder: folder }
    }

    pub(crate) async fn municipality(&self, name: &str) -> Municipality {
        let id = put_municipality(&self.context, &name.parse().unwrap()).await.unwrap();
        let programme = NewProgramme {
            slug: "programme".to_owned(),
            name: format!("Programmet i {name}").parse().unwrap(),
            staircase: staircase(name),
            templates: Vec::new(),
        };
        Municipality { id, programme: put_programme(&self.context, id, &programme).await.unwrap() }
    }

    /// Adds a member of staff with [`PASSWORD`]; a language worker translates into Arabic.
    pub(crate) async fn staff(&self, role: Role, municipality: Option<Municipality>, name: &str) -> Staff {
        static NUMBER: AtomicU8 = AtomicU8::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let staff = NewStaff {
            municipality: municipality.map(|municipality| municipality.id),
            role,
            name: name.parse().unwrap(),
            email: format!("person{number}@example.se"),
            password: PASSWORD.to_owned(),
            phone: None,
            languages: if role == Role::LanguageWorker { vec!["ar".parse().unwrap()] } else { Vec::new() },
        };
        let id = add_staff(&self.context, &staff).await.unwrap();
        Staff { id, role, municipality: staff.municipality, email: staff.email }
    }

    /// Adds a participant who has chosen Arabic.
    pub(crate) async fn participant(&self, of: Municipality, name: &str, coach: &Staff) -> ParticipantId {
        let participant = NewParticipant {
            programme: of.programme,
            name: name.parse().unwrap(),
            language: "ar".parse().unwrap(),
            coaches: vec![coach.id],
        };
        add_participant(&self.context, &participant).await.unwrap()
    }

    /// A municipality with a coach, signed in, and one participant.
    pub(crate) async fn coach_with_participant(&self) -> (Client, ParticipantId) {
        let municipality = self.municipality("Söderhamn").await;
        let coach = self.staff(Role::Coach, Some(municipality), "Karin").await;
        let participant = self.participant(municipality, "Amina", &coach).await;
        (self.sign_in(&coach).await, participant)
    }

    /// What a token says of somebody; a test may twist it.
    pub(crate) fn claims(&self, actor: Actor) -> Claims {
        let sub = match actor {
            Actor::Participant { id, .. } => id.uuid(),
            Actor::Staff { id, .. } => id.uuid(),
        };
        let session = SessionId::new(NOW, [9; 10]);
        Claims::new(sub, session, actor.role(), actor.municipality(), self.clock.now())
    }

    /// Somebody who is not signed in.
    pub(crate) fn anonymous(&self) -> Client {
        Client { http: reqwest::Client::new(), base_url: format!("http://{}", self.address), token: None }
    }

    /// Somebody with a token.
    pub(crate) fn with_token(&self, token: &str) -> Client {
        Client { token: Some(token.to_owned()), ..self.anonymous() }
    }

    /// Somebody with a token of the server's own making.
    pub(crate) fn signed(&self, actor: Actor) -> Client {
        self.with_token(&self.key.sign(&self.claims(actor)))
    }

    pub(crate) async fn sign_in(&self, staff: &Staff) -> Client {
        let tokens: Tokens = self.anonymous().post(paths::SESSION, &sign_in(&staff.email, PASSWORD)).await;
        self.with_token(&tokens.access_token)
    }
}

/// A caller at the public door.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    http: reqwest::Client,
    base_url: String,
    pub(crate) token: Option<String>,
}

/// What the server answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    /// Reads the body of an error, and makes sure that the status is the code's.
    #[track_caller]
    pub(crate) fn error(&self) -> ErrorDetail {
        let ErrorBody { error } = serde_json::from_str(&self.body)
            .unwrap_or_else(|_| panic!("{} is no error body: {}", self.status, self.body));
        assert_eq!(self.status.as_u16(), error.code.status(), "{error:?}");
        assert!(!error.message.is_empty() && !error.message.contains('⟦'), "{error:?} has no words");
        error
    }

    #[track_caller]
    pub(crate) fn json<T: DeserializeOwned>(&self) -> T {
        assert!(self.status.is_success(), "{}: {}", self.status, self.body);
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    #[track_caller]
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap_or_else(|| panic!("no header {name}")).to_str().unwrap()
    }
}

impl Client {
    /// Starts a request; the token goes along.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.base_url));
        match &self.token {
            Some(token) => request.header(AUTHORIZATION, format!("Bearer {token}")),
            None => request,
        }
    }

    pub(crate) async fn answer(&self, request: RequestBuilder) -> Answer {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        // Events go on until the token expires; that they begin is all that is asked here.
        let is_live = headers.get(CONTENT_TYPE).is_some_and(|value| value == "text/event-stream");
        let body = if is_live { String::new() } else { response.text().await.unwrap() };
        Answer { status, headers, body }
    }

    pub(crate) async fn send(&self, method: Method, path: &str, body: &impl Serialize) -> Answer {
        self.answer(self.request(method, path).json(body)).await
    }

    pub(crate) async fn try_get(&self, path: &str) -> Answer {
        self.answer(self.request(Method::GET, path)).await
    }

    pub(crate) async fn try_post(&self, path: &str, body: &impl Serialize) -> Answer {
        self.send(Method::POST, path, body).await
    }

    pub(crate) async fn get<T: DeserializeOwned>(&self, path: &str) -> T {
        self.try_get(path).await.json()
    }

    pub(crate) async fn post<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> T {
        self.try_post(path, body).await.json()
    }

    /// Asks for a path, speaking a language.
    pub(crate) async fn get_in(&self, language: &str, path: &str) -> Answer {
        self.answer(self.request(Method::GET, path).header(ACCEPT_LANGUAGE, language)).await
    }

    pub(crate) async fn new_code(&self, participant: ParticipantId) -> NewPairingCode {
        self.post(&with(paths::PAIRING_CODES, &[&participant.to_string()]), &()).await
    }

    pub(crate) async fn plan(&self, participant: ParticipantId) -> PlanView {
        self.get(&with(paths::PLAN, &[&participant.to_string()])).await
    }

    /// Saves a document as the draft and publishes it.
    pub(crate) async fn publish(&self, participant: ParticipantId, document: PlanDocument) -> PublishResult {
        let plan = self.plan(participant).await;
        let id = plan.id.to_string();
        let request = SaveDraftRequest { base_version: plan.draft.version, document };
        let saved = self.send(Method::PUT, &with(paths::DRAFT, &[&id]), &request).await;
        let draft: Draft = saved.json();
        self.post(&with(paths::PUBLISH, &[&id]), &PublishRequest { version: draft.version }).await
    }

    /// Pairs a phone with a fresh code, and gives who is on it.
    pub(crate) async fn pair(&self, coach: &Self, participant: ParticipantId) -> Self {
        let code = coach.new_code(participant).await.code;
        let request = PairRequest::new(&code, "ar".parse().unwrap());
        let tokens: Tokens = self.post(paths::PAIR, &request).await;
        Self { token: Some(tokens.access_token), ..self.clone() }
    }
}

pub(crate) fn sign_in(email: &str, password: &str) -> SignInRequest {
    let keep = KeepRefreshToken::Body;
    SignInRequest { email: email.to_owned(), password: password.to_owned(), keep }
}

/// A plan with one goal and one weekly activity; `mark` stands in every text.
pub(crate) fn document(mark: &str) -> PlanDocument {
    let activity = Activity {
        id: ActivityId::new(NOW, [1; 10]),
        kind: ActivityKind::Swedish,
        title: format!("{mark} svenska").parse().unwrap(),
        place: None,
        contact: None,
        bring: None,
        schedule: Schedule::Weekly {
            weekdays: vec![date(2026, 11, 24).weekday().into()],
            start: HourMinute::new(10, 0).unwrap(),
            end: HourMinute::new(12, 0).unwrap(),
            first: date(2026, 11, 24),
            until: date(2026, 12, 15),
            except: Vec::new(),
        },
    };
    let goal = Goal {
        id: GoalId::new(NOW, [2; 10]),
        step: 1,
        title: format!("{mark} samtal").parse().unwrap(),
        how: None,
    };
    PlanDocument { step: 1, notice: None, goals: vec![goal], activities: vec![activity] }
}

/// What a phone sends when its participant writes a message.
pub(crate) fn message_action(number: u8, text: &str) -> Action {
    let kind = ActionKind::SendMessage { text: text.parse().unwrap() };
    Action { id: ActionId::new(NOW, [number; 10]), at: NOW, kind }
}

fn staircase(mark: &str) -> Staircase {
    let step = |title: &str| Step { title: format!("{mark} {title}").parse().unwrap(), about: None };
    Staircase {
        steps: vec![step("lära känna"), step("arbetsträning")],
        top: format!("{mark} arbete").parse().unwrap(),
    }
}

/// Asserts the code of an error, and gives the rest of it.
#[track_caller]
pub(crate) fn refused(answer: &Answer, code: ErrorCode) -> ErrorDetail {
    let detail = answer.error();
    assert_eq!(detail.code, code, "{detail:?}");
    detail
}

/// Lists what went wrong of many things, so that a test shows all of it at once.
#[track_caller]
pub(crate) fn assert_none(problems: &[String]) {
    let mut text = String::new();
    for problem in problems {
        writeln!(text, "  {problem}").unwrap();
    }
    assert!(problems.is_empty(), "{} problems:\n{text}", problems.len());
}
