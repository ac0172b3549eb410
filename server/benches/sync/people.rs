//! A database with people in it.

use std::path::Path;
use std::sync::Arc;

use jiff::ToSpan as _;
use serde_json::json;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, SqliteConnection};
use stegvis_server::context::{Context, SystemClock, SystemRandomness};
use stegvis_server::http::token::{Claims, TokenKey};
use stegvis_server::live::Hub;
use stegvis_server::ops::publish::{Edition, Publication};
use stegvis_server::ops::setup::{NewParticipant, NewProgramme, NewStaff};
use stegvis_server::ops::{self, Actor, setup};
use stegvis_server::store::{Store, sqlite_url};
use stegvis_server::zone;
use stegvis_shared::domain::activity::Schedule;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{ActivityId, GoalId, PlanId, SessionId};
use stegvis_shared::time::Clock as _;
use uuid::Uuid;

/// How many people there are, each with so many items.
pub(crate) const PEOPLE: usize = 200;
pub(crate) const ITEMS: usize = 200;

/// A municipality of participants with one coach.
pub(crate) struct Town {
    pub(crate) coach: Arc<str>,
    pub(crate) tokens: Vec<Arc<str>>,
    pub(crate) plans: Vec<PlanId>,
    pub(crate) document: PlanDocument,
}

async fn context(data: &Path) -> Context {
    let url = sqlite_url(&data.join("stegvis.db"));
    let store = Store::open(&url, &SystemRandomness).await.unwrap();
    Context::new(store, Hub::new(), Arc::new(SystemClock), Arc::new(SystemRandomness))
}

/// Fills a new data folder.
pub(crate) async fn settle(data: &Path) -> Town {
    let context = context(data).await;
    let key = TokenKey::load_or_create(&data.join("token.key"), context.bytes()).unwrap();
    let municipality = setup::put_municipality(&context, &"Bollnäs".parse().unwrap()).await.unwrap();
    let step = |title: &str| Step { title: title.parse().unwrap(), about: None };
    let programme = NewProgramme {
        slug: "trappan".to_owned(),
        name: "Trappan".parse().unwrap(),
        staircase: Staircase {
            steps: vec![step("Lära känna"), step("Prova på"), step("Praktik")],
            top: "Arbete".parse().unwrap(),
        },
        templates: Vec::new(),
    };
    let programme = setup::put_programme(&context, municipality, &programme).await.unwrap();
    let coach = NewStaff {
        municipality: Some(municipality),
        role: Role::Coach,
        name: "Karin".parse().unwrap(),
        email: "karin@example.org".to_owned(),
        password: "trappan upp till jobbet".to_owned(),
        phone: None,
        languages: Vec::new(),
    };
    let coach_id = setup::add_staff(&context, &coach).await.unwrap();
    let coach = Actor::Staff { id: coach_id, role: Role::Coach, municipality: Some(municipality) };
    let sign = |id, role| -> Arc<str> {
        let session = SessionId::new(context.now(), context.bits());
        key.sign(&Claims::new(id, session, role, Some(municipality), context.now())).into()
    };
    let (mut tokens, mut plans) = (Vec::new(), Vec::new());
    for number in 0..PEOPLE {
        let participant = NewParticipant {
            programme,
            name: format!("Amina {number}").parse().unwrap(),
            language: "ar".parse().unwrap(),
            coaches: vec![coach_id],
        };
        let id = setup::add_participant(&context, &participant).await.unwrap();
        tokens.push(sign(id.uuid(), Role::Participant));
        plans.push(ops::plan::plan(&coach, &context, id).await.unwrap().id);
    }
    let document = document(&context);
    let publications: Vec<Publication> = plans
        .iter()
        .map(|plan| Publication {
            plan: *plan,
            edition: Edition::Document { document: document.clone(), base_version: None },
        })
        .collect();
    let results = ops::publish::publish(&coach, &context, &publications).await.unwrap();
    // The profile is there already.
    assert_eq!(results[0].changes as usize + 1, ITEMS, "items that each phone holds");
    context.store.close().await;
    Town { coach: sign(coach_id.uuid(), Role::Coach), tokens, plans, document }
}

/// A plan that makes so many items: seven activities over half a year, and goals.
fn document(context: &Context) -> PlanDocument {
    let today = zone::today(context.now());
    let monday = today.saturating_sub(i64::from(today.weekday().to_monday_zero_offset()).days());
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "monday", "wednesday"];
    let titles = [
        "Svenska med Maria",
        "Kockpraktik",
        "Samtal med coach",
        "Datorkunskap",
        "Träning i sporthallen",
        "Studiebesök",
        "Matlagning",
    ];
    let activities: Vec<_> = days
        .iter()
        .zip(titles)
        .zip(9..)
        .map(|((day, title), hour)| {
            json!({
                "id": ActivityId::new(context.now(), context.bits()),
                "kind": "swedish",
                "title": title,
                "place": { "name": "Folkets hus, köket", "address": "Långgatan 12" },
                "contact": { "name": "Maria", "phone": "0278-123 45" },
                "bring": "block och penna",
                "schedule": {
                    "repeats": "weekly",
                    "weekdays": [day],
                    "start": format!("{hour:02}:00"),
                    "end": format!("{hour:02}:45"),
                    "first": monday,
                    "until": monday.saturating_add(26.weeks()).saturating_sub(1.day()),
                },
            })
        })
        .collect();
    let goals: Vec<_> = (0..GOALS)
        .map(|number| {
            json!({
                "id": GoalId::new(context.now(), context.bits()),
                "step": number % 3 + 1,
                "title": format!("Ringa samtal nummer {number} på svenska"),
            })
        })
        .collect();
    serde_json::from_value(json!({
        "step": 2,
        "notice": "Välkommen till en ny vecka!",
        "goals": goals,
        "activities": activities,
    }))
    .unwrap()
}

/// Gives a start of the first activity that is still to come.
pub(crate) fn next_start(document: &PlanDocument) -> String {
    let Schedule::Weekly { first, start, .. } = &document.activities[0].schedule else {
        panic!("it is weekly")
    };
    let start = first.saturating_add(2.weeks()).to_datetime(start.time()).to_string();
    // The wire has minutes.
    start[..16].to_owned()
}

/// What is missing to [`ITEMS`]: profile, staircase, notice, seven activities of 26 weeks.
const GOALS: usize = ITEMS - 3 - 7 - 7 * 26;

/// Puts so many more participants into the database of a server that does not run, and gives their tokens.
pub(crate) async fn strangers(data: &Path, people: usize) -> Vec<Arc<str>> {
    crowd(data, people).await;
    let key = TokenKey::load_or_create(&data.join("token.key"), [0; 32]).unwrap();
    let mut connection = SqliteConnection::connect(&sqlite_url(&data.join("stegvis.db"))).await.unwrap();
    let rows: Vec<(Uuid, Uuid)> =
        sqlx::query_as("select id, municipality from participant where created_at = 0")
            .fetch_all(&mut connection)
            .await
            .unwrap();
    connection.close().await.unwrap();
    let now = SystemClock.now();
    let sign = |(id, municipality): (Uuid, Uuid)| {
        let session = SessionId::new(now, [0; 10]);
        key.sign(&Claims::new(id, session, Role::Participant, Some(municipality.into()), now)).into()
    };
    rows.into_iter().map(sign).collect()
}

/// Puts so many more participants into the database of a server that does not run.
pub(crate) async fn crowd(data: &Path, people: usize) {
    let url = sqlite_url(&data.join("stegvis.db"));
    let mut connection = SqliteConnection::connect(&url).await.unwrap();
    for sql in [
        "pragma synchronous = off".to_owned(),
        "create temp table fresh as select randomblob(16) as id".to_owned(),
        "delete from fresh".to_owned(),
        format!(
            "with recursive number (value) as (select 1 union all select value + 1 from number where value < {people})
             insert into fresh select randomblob(16) from number"
        ),
        "insert into participant (id, municipality, programme, name, language, created_at)
         select fresh.id, programme.municipality, programme.id, 'Amina', 'ar', 0 from fresh, programme"
            .to_owned(),
        "insert into participant_head (participant, position, next_number) select id, 2, 3 from fresh".to_owned(),
        "insert into feed_item (participant, item_key, number, position, body)
         select fresh.id, 'profile', 1, 1, (select body from feed_item where item_key = 'profile' limit 1) from fresh"
            .to_owned(),
        "insert into feed_item (participant, item_key, number, position, body)
         select fresh.id, 'staircase', 2, 2, (select body from feed_item where item_key = 'staircase' limit 1)
         from fresh"
            .to_owned(),
        "pragma wal_checkpoint(truncate)".to_owned(),
    ] {
        connection.execute(AssertSqlSafe(sql)).await.unwrap();
    }
    connection.close().await.unwrap();
}
