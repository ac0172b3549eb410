//! The authorisation matrix: every route of the OpenAPI document × everybody × whose things.
//!
//! Who may use a route stands in the document (`x-roles`, `x-scope`), which is made from the same table as the router.
//! A route that this file does not know how to call fails the test.

use jsonwebtoken::{Algorithm, EncodingKey, Header};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use stegvis_server::http::token::TokenKey;
use stegvis_server::ops::Actor;
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{MessageId, ParticipantId, PhraseId, PlanId};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::language::PhraseList;
use stegvis_shared::protocol::paths;

use super::attachments::send_sound;
use crate::app::{Answer, Client, KEY, Municipality, NOW, Staff, TestApp, assert_none, document, sign_in};

/// Stands in every text that belongs to the signed-in people.
const OWN: &str = "Egen";
/// Stands in every text of another coach's participant in the same municipality.
const COLLEAGUES: &str = "Kollegas";
/// Stands in every text of another municipality.
const FOREIGN: &str = "Främmande";

/// A sound as far as anybody looks.
const SOUND: &str = "OggS";

/// Routes that take sounds.
const FILES: [&str; 2] = [paths::ATTACHMENT, paths::PARTICIPANT_ATTACHMENT];

/// Whose things a request is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    Own,
    OtherCoach,
    OtherMunicipality,
}

/// Things to ask for.
struct Things {
    participant: ParticipantId,
    plan: PlanId,
    phrase: PhraseId,
}

struct World {
    app: TestApp,
    actors: Vec<(Role, Actor)>,
    own: Things,
    other_coach: Things,
    other_municipality: Things,
}

/// A route of the document.
struct Operation {
    method: Method,
    path: String,
    roles: Vec<Role>,
    for_anyone: bool,
    scope: String,
    takes_body: bool,
}

impl World {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let own = app.municipality(OWN).await;
        let other = app.municipality(FOREIGN).await;
        let coach = app.staff(Role::Coach, Some(own), "Karin").await;
        let other_coach = app.staff(Role::Coach, Some(own), "Eva").await;
        let far_coach = app.staff(Role::Coach, Some(other), "Främmande Lars").await;
        let mut actors = Vec::new();
        for role in [Role::Coach, Role::LanguageWorker, Role::Manager, Role::Operator] {
            let municipality = (role != Role::Operator).then_some(own);
            let staff = match role {
                Role::Coach => coach.clone(),
                _ => app.staff(role, municipality, "Maj").await,
            };
            actors.push((role, actor(&staff)));
        }
        let own_things = things(&app, own, &coach, OWN).await;
        let other_things = things(&app, own, &other_coach, COLLEAGUES).await;
        let far_things = things(&app, other, &far_coach, FOREIGN).await;
        let participant = Actor::Participant { id: own_things.participant, municipality: own.id };
        actors.push((Role::Participant, participant));
        Self { app, actors, own: own_things, other_coach: other_things, other_municipality: far_things }
    }

    fn things(&self, whose: Whose) -> &Things {
        match whose {
            Whose::Own => &self.own,
            Whose::OtherCoach => &self.other_coach,
            Whose::OtherMunicipality => &self.other_municipality,
        }
    }

    /// Calls a route about somebody's things.
    async fn call(&self, operation: &Operation, client: &Client, whose: Whose) -> Answer {
        let things = self.things(whose);
        let path: Vec<_> = operation.path.split('/').map(|part| fill(part, things)).collect();
        let path = path.join("/") + query(&operation.path);
        let request = client.request(operation.method.clone(), &path);
        let request = match self.body(operation, things).await {
            Some(Value::String(text)) if FILES.contains(&operation.path.as_str()) => {
                request.header("content-type", "audio/ogg").body(text)
            }
            Some(Value::String(text)) => request.header("content-type", "application/toml").body(text),
            Some(body) => request.json(&body),
            None => request,
        };
        client.answer(request).await
    }

    /// Gives a body that the route takes; for a plan file, its text.
    async fn body(&self, operation: &Operation, things: &Things) -> Option<Value> {
        if !operation.takes_body {
            return None;
        }
        let document = serde_json::to_value(document("Ny")).unwrap();
        let version = self.draft_version(things).await;
        Some(match (&operation.method, operation.path.as_str()) {
            (&Method::POST, paths::PAIR) => json!({"code": "ACDEFGHJ", "language": "ar"}),
            (&Method::POST, paths::SESSION) => {
                serde_json::to_value(sign_in("nobody@example.se", "wrong")).unwrap()
            }
            (&Method::POST, paths::SESSION_REFRESH) => json!({"refresh_token": "wrong"}),
            (&Method::POST, paths::SYNC) => json!({"v": 1}),
            (&Method::POST, paths::MESSAGES) => json!({"id": MessageId::new(NOW, [5; 10]), "text": "Hej!"}),
            (&Method::POST, paths::SEEN) => json!({"shown": "00000001-0"}),
            (&Method::POST, paths::CALLED) => json!({"since": 0}),
            (&Method::PUT, paths::ATTACHMENT | paths::PARTICIPANT_ATTACHMENT) => json!(SOUND),
            (&Method::POST, paths::ACCEPT_GOAL) => json!({"title": "Cykla"}),
            (&Method::POST, paths::ANSWER_WISH) => {
                json!({"message": MessageId::new(NOW, [7; 10]), "text": "Nej."})
            }
            (&Method::POST, paths::ERASE) => json!({"since": 0, "name": "Amina"}),
            (&Method::POST, paths::DECLINE_ERASURE) => {
                json!({"since": 0, "message": MessageId::new(NOW, [6; 10]), "reason": "Nej."})
            }
            (&Method::PUT, paths::DRAFT) => json!({"base_version": version, "document": document}),
            (&Method::POST, paths::PREVIEW) => json!({"document": document, "language": "ar"}),
            (&Method::POST, paths::PUBLISH) => json!({"version": version}),
            (&Method::POST, paths::PUBLISH_GROUP) => {
                json!({"plans": [{"plan": things.plan, "version": version}]})
            }
            (&Method::POST, paths::PLAN_FILES) => {
                json!(format!("format = 1\nparticipant = \"{}\"\nstep = 1\n", things.participant))
            }
            (&Method::PUT, paths::PUSH) => json!({
                "address": {
                    "endpoint": "https://fcm.googleapis.com/fcm/send/abc",
                    "p256dh": "BLn9b-VR0ca83knDNZ32dCHGyjJp-1riX9ZTN40MqV8K_LpQmLqxC_DoHvqvFXO_nGdAB4W9dogZb_sM-uV4JbY",
                    "auth": "_ordMnz7uTCmrpBTeUV4Bw",
                },
                "wishes": {"evening": true, "hour": true, "news": true},
            }),
            (&Method::PUT, paths::TRANSLATION) => json!({"base_version": 0, "text": "الطبخ"}),
            (method, path) => panic!("no body for {method} {path}: add one here"),
        })
    }

    async fn draft_version(&self, things: &Things) -> i64 {
        let coach = self.actors.iter().find(|(role, _)| *role == Role::Coach).unwrap().1;
        let path = paths::with(paths::PLAN, &[&things.participant.to_string()]);
        let answer = self.app.signed(coach).try_get(&path).await;
        if answer.status == StatusCode::OK {
            answer.json::<Value>()["draft"]["version"].as_i64().unwrap()
        } else {
            1
        }
    }
}

fn actor(staff: &Staff) -> Actor {
    Actor::Staff { id: staff.id, role: staff.role, municipality: staff.municipality }
}

/// Makes a participant with a published plan whose texts hold a mark.
async fn things(app: &TestApp, municipality: Municipality, coach: &Staff, mark: &str) -> Things {
    let participant = app.participant(municipality, &format!("{mark} Amina"), coach).await;
    let client = app.signed(actor(coach));
    client.publish(participant, document(mark)).await;
    let phone = app.signed(Actor::Participant { id: participant, municipality: municipality.id });
    send_sound(&phone, participant.uuid().into(), SOUND).await;
    let worker = app.staff(Role::LanguageWorker, Some(municipality), "Samira").await;
    let phrases: PhraseList =
        app.signed(actor(&worker)).get(&(paths::PHRASES.to_owned() + query(paths::PHRASES))).await;
    let phrase = phrases.phrases.iter().find(|phrase| phrase.source.contains(mark)).unwrap().id;
    Things { participant, plan: client.plan(participant).await.id, phrase }
}

fn fill(part: &str, things: &Things) -> String {
    match part {
        // Each has sent an attachment, with the id that is at hand.
        "{participant}" | "{attachment}" | "{goal}" => things.participant.to_string(),
        "{plan}" => things.plan.to_string(),
        "{phrase}" => things.phrase.to_string(),
        "{tag}" => "ar".to_owned(),
        "{hash}" => "0123456789abcdef".to_owned(),
        "{secret}" => "guessed".to_owned(),
        part if part.starts_with('{') => panic!("no value for {part}: add one here"),
        part => part.to_owned(),
    }
}

fn query(path: &str) -> &'static str {
    match path {
        paths::PHRASES => "?language=ar&show=all",
        paths::PARTICIPANT_ATTACHMENT => "?seconds=1",
        _ => "",
    }
}

async fn operations(app: &TestApp) -> Vec<Operation> {
    let document: Value = app.anonymous().get(paths::OPENAPI).await;
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let roles: Vec<_> =
                operation["x-roles"].as_array().unwrap().iter().map(|role| role.as_str().unwrap()).collect();
            operations.push(Operation {
                method: method.to_uppercase().parse().unwrap(),
                path: path.clone(),
                for_anyone: roles == ["anyone"],
                roles: roles.iter().filter_map(|role| Role::from_name(role)).collect(),
                scope: operation["x-scope"].as_str().unwrap_or_default().to_owned(),
                takes_body: operation.get("requestBody").is_some(),
            });
        }
    }
    operations
}

impl Operation {
    /// Tells whether a request can name these things of others, and the scope keeps people from them.
    fn keeps_from(&self, whose: Whose) -> bool {
        let names_things =
            ["{participant}", "{plan}", "{phrase}"].iter().any(|name| self.path.contains(name));
        let is_kept_from = match self.scope.as_str() {
            "own" | "" => false,
            "own_participants" => true,
            "own_municipality" => whose == Whose::OtherMunicipality,
            scope => panic!("no such scope: {scope}"),
        };
        is_kept_from && (names_things || self.path == paths::PLAN_FILES)
    }

    /// What says that others' things are not there.
    fn not_found(&self) -> ErrorCode {
        match self.path.as_str() {
            paths::PLAN_FILES => ErrorCode::PlanFileUnknownParticipant,
            _ => ErrorCode::NotFound,
        }
    }

    /// How a route answers the wrong code, password or token that this test sends, or what nobody has wished.
    fn refusals(&self) -> &'static [ErrorCode] {
        match (&self.method, self.path.as_str()) {
            (&Method::POST, paths::PAIR) => &[ErrorCode::CodeWrong, ErrorCode::TooManyRequests],
            (&Method::POST, paths::SESSION) => &[ErrorCode::WrongPassword, ErrorCode::LockedOut],
            // The sessions of these tokens are not in the database.
            (&Method::POST, paths::SESSION_REFRESH) | (&Method::PUT, paths::PUSH) => {
                &[ErrorCode::NotSignedIn]
            }
            // A guessed secret; and nobody here has asked to be erased, or proposed a goal.
            (&Method::GET, paths::CALENDAR_FILE) | (&Method::POST, paths::ERASE | paths::ACCEPT_GOAL) => {
                &[ErrorCode::NotFound]
            }
            _ => &[],
        }
    }
}

#[tokio::test]
async fn every_route_lets_in_its_roles_for_their_own_things_only() {
    let world = World::new().await;
    let mut problems = Vec::new();
    for operation in operations(&world.app).await {
        let mut expect = |who: &str, answer: &Answer, expected: &Expected| {
            let Operation { method, path, .. } = &operation;
            if let Some(instead) = expected.instead_of(answer) {
                problems.push(format!("{method} {path} for {who}: expected {expected:?}, got {instead}"));
            }
        };
        let nobody = world.call(&operation, &world.app.anonymous(), Whose::Own).await;
        expect("nobody", &nobody, &Expected::without_a_token(&operation));
        for (role, actor) in &world.actors {
            let client = world.app.signed(*actor);
            let is_let_in = operation.for_anyone || operation.roles.contains(role);
            for whose in [Whose::Own, Whose::OtherCoach, Whose::OtherMunicipality] {
                let expected = match whose {
                    _ if !is_let_in => Expected::Code(ErrorCode::NotAllowed),
                    Whose::Own => Expected::let_in(&operation),
                    whose if operation.keeps_from(whose) => Expected::Code(operation.not_found()),
                    _ => continue,
                };
                let answer = world.call(&operation, &client, whose).await;
                expect(&format!("{}, {whose:?}", role.name()), &answer, &expected);
            }
        }
    }
    assert_none(&problems);
}

#[tokio::test]
async fn no_token_but_a_good_one_lets_anybody_in() {
    let world = World::new().await;
    let wrong_tokens = wrong_tokens(&world);
    let mut problems = Vec::new();
    for operation in operations(&world.app).await {
        let Operation { method, path, .. } = &operation;
        for (what, token) in &wrong_tokens {
            let answer = world.call(&operation, &world.app.with_token(token), Whose::Own).await;
            let expected = Expected::without_a_token(&operation);
            if let Some(instead) = expected.instead_of(&answer) {
                problems.push(format!("{method} {path} with {what}: expected {expected:?}, got {instead}"));
            }
        }
    }
    assert_none(&problems);
}

/// Tokens that are wrong in one way each, for somebody who may do all that a coach may.
fn wrong_tokens(world: &World) -> Vec<(&'static str, String)> {
    let coach = world.actors.iter().find(|(role, _)| *role == Role::Coach).unwrap().1;
    let claims = world.app.claims(coach);
    let good = world.app.key.sign(&claims);
    let sign = |claims: &Value, algorithm| {
        jsonwebtoken::encode(&Header::new(algorithm), claims, &EncodingKey::from_secret(&KEY)).unwrap()
    };
    let twisted = |claim: &str, value: Value| {
        let mut claims = serde_json::to_value(&claims).unwrap();
        claims[claim] = value;
        sign(&claims, Algorithm::HS256)
    };
    let (_, rest) = good.split_once('.').unwrap();
    let (payload, _) = rest.split_once('.').unwrap();
    // {"alg":"none","typ":"JWT"}
    let without_algorithm = format!("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{payload}.");
    vec![
        ("an empty token", String::new()),
        ("a garbled token", good.replace('.', "-")),
        ("a cut token", good.get(..good.len() - 4).unwrap().to_owned()),
        ("an expired token", twisted("exp", json!(NOW.as_millis() / 1_000))),
        ("a token of another audience", twisted("aud", json!("somebody-else"))),
        ("a token of another issuer", twisted("iss", json!("somebody-else"))),
        ("a token for a role that is none", twisted("role", json!("king"))),
        ("a token without a municipality claim", {
            let mut claims = serde_json::to_value(&claims).unwrap();
            claims.as_object_mut().unwrap().remove("municipality");
            sign(&claims, Algorithm::HS256)
        }),
        ("a token of another key", TokenKey::new(&[8; 32]).sign(&claims)),
        ("a token of another algorithm", sign(&serde_json::to_value(&claims).unwrap(), Algorithm::HS512)),
        ("a token without a signature", without_algorithm),
    ]
}

/// What a request is to be answered with.
#[derive(Debug)]
enum Expected {
    /// Success or one of these refusals, without a word of what belongs to others.
    LetIn {
        refusals: &'static [ErrorCode],
        others: &'static [&'static str],
    },
    Code(ErrorCode),
}

impl Expected {
    fn let_in(operation: &Operation) -> Self {
        // A language worker translates for the whole municipality.
        let others: &[_] =
            if operation.scope == "own_municipality" { &[FOREIGN] } else { &[FOREIGN, COLLEAGUES] };
        Self::LetIn { refusals: operation.refusals(), others }
    }

    fn without_a_token(operation: &Operation) -> Self {
        if operation.for_anyone { Self::let_in(operation) } else { Self::Code(ErrorCode::NotSignedIn) }
    }

    /// Gives what was answered instead; `None` when it is as expected.
    fn instead_of(&self, answer: &Answer) -> Option<String> {
        let code = (!answer.status.is_success()).then(|| answer.error().code);
        let fits = match (self, code) {
            (Self::Code(expected), code) => code == Some(*expected),
            (Self::LetIn { others, .. }, None) => !others.iter().any(|mark| answer.body.contains(mark)),
            (Self::LetIn { refusals, .. }, Some(code)) => refusals.contains(&code),
        };
        (!fits).then(|| format!("{} {}", answer.status, answer.body))
    }
}
