//! A database with a clock that the test moves, towns to put into it, and phones: for tests at the doors of `ops`.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::civil::{Date, date};
use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, SqliteConnection};
use stegvis_server::context::{Context, SeededRandomness};
use stegvis_server::jobs;
use stegvis_server::live::Hub;
use stegvis_server::ops::publish::{Edition, Publication};
use stegvis_server::ops::setup::{self, NewParticipant, NewProgramme, NewStaff};
use stegvis_server::ops::sync::Pushes;
use stegvis_server::ops::{self, Actor, OpsError};
use stegvis_server::store::Store;
use stegvis_shared::domain::activity::{Activity, ActivityKind, OccurrenceKey, Place, Schedule, WeekdayName};
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::domain::role::Role;
use stegvis_shared::domain::text::Title;
use stegvis_shared::id::{ActionId, ActivityId, GoalId, MunicipalityId, ParticipantId, PlanId, ProgrammeId};
use stegvis_shared::protocol::coach::{PreviewRequest, PublishResult, Template};
use stegvis_shared::protocol::language::{PhraseFilter, PhraseQuery, PhraseRow};
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{Action, ActionKind, Outcome, Received, Rejection, Replica, View};
use stegvis_shared::time::{Clock, HourMinute, Timestamp};
use stegvis_tests::{Database, Postgres};
use tempfile::TempDir;
use tokio::task::spawn_blocking;

/// Monday 2026-11-23, nine in the morning in Stockholm.
pub(crate) const START: Timestamp = Timestamp::from_millis(1_795_420_800_000);
/// The same day.
pub(crate) const MONDAY: Date = date(2026, 11, 23);
pub(crate) const HOUR_MS: i64 = 60 * 60 * 1_000;
pub(crate) const DAY_MS: i64 = 24 * HOUR_MS;
pub(crate) const PASSWORD: &str = "trappan upp till jobbet";

/// A clock that stands still until the test moves it.
#[derive(Clone, Debug)]
pub(crate) struct HandClock(Arc<AtomicI64>);

impl HandClock {
    pub(crate) fn advance(&self, by_ms: i64) {
        self.0.fetch_add(by_ms, Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::SeqCst))
    }
}

/// An empty database of our own.
pub(crate) struct World {
    pub(crate) context: Context,
    pub(crate) clock: HandClock,
    pub(crate) url: String,
    pub(crate) offered: Vec<LanguageTag>,
    pub(crate) pushes: Pushes,
    _guard: Guard,
}

/// Where a database may be put.
pub(crate) struct EmptyPlace {
    pub(crate) url: String,
    guard: Guard,
}

/// What goes away with the world.
enum Guard {
    Folder(#[expect(dead_code, reason = "removes the folder when it is dropped")] TempDir),
    Database(#[expect(dead_code, reason = "drops the database when it is dropped")] Database<'static>),
}

impl World {
    pub(crate) async fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("stegvis.db").display());
        Self::new(url, Guard::Folder(folder)).await
    }

    pub(crate) async fn postgres() -> Self {
        let database = spawn_blocking(|| Postgres::shared().database().unwrap()).await.unwrap();
        Self::new(database.url(), Guard::Database(database)).await
    }

    async fn new(url: String, guard: Guard) -> Self {
        let clock = HandClock(Arc::new(AtomicI64::new(START.as_millis())));
        let context = open(&url, &clock, 1).await;
        let offered = ["sv", "sv-simple", "en", "ar", "so"].map(language).to_vec();
        let pushes = Pushes::new(offered.clone());
        Self { context, clock, url, offered, pushes, _guard: guard }
    }

    /// Gives the URL of a database of the same kind that is not there yet, or empty.
    pub(crate) async fn empty_place(&self) -> EmptyPlace {
        if self.url.starts_with("sqlite") {
            let folder = tempfile::tempdir().unwrap();
            let url = format!("sqlite://{}", folder.path().join("stegvis.db").display());
            EmptyPlace { url, guard: Guard::Folder(folder) }
        } else {
            let database = spawn_blocking(|| Postgres::shared().database().unwrap()).await.unwrap();
            EmptyPlace { url: database.url(), guard: Guard::Database(database) }
        }
    }

    /// Opens a database that somebody put into an empty place.
    pub(crate) async fn at(EmptyPlace { url, guard }: EmptyPlace) -> Self {
        Self::new(url, guard).await
    }

    /// Runs statements by hand.
    pub(crate) async fn by_hand(&self, sql: &str) {
        let sql = AssertSqlSafe(sql.to_owned());
        if self.url.starts_with("sqlite") {
            let mut connection = SqliteConnection::connect(&self.url).await.unwrap();
            connection.execute(sql).await.unwrap();
            connection.close().await.unwrap();
        } else {
            let mut connection = PgConnection::connect(&self.url).await.unwrap();
            connection.execute(sql).await.unwrap();
            connection.close().await.unwrap();
        }
    }

    /// Opens the same database as another process would.
    pub(crate) async fn another_process(&self) -> Context {
        open(&self.url, &self.clock, 2).await
    }

    /// Adds a town with staff and one participant, whose coach is the first one.
    pub(crate) async fn town(&self, name: &str) -> Town {
        let context = &self.context;
        let municipality = setup::put_municipality(context, &title(name)).await.unwrap();
        let new = NewProgramme {
            slug: "trappan".to_owned(),
            name: title("Trappan"),
            staircase: staircase(),
            templates: vec![Template { name: title("Första veckorna"), document: template() }],
        };
        let programme = setup::put_programme(context, municipality, &new).await.unwrap();
        let coach = self.staff(municipality, Role::Coach, "Karin").await;
        let colleague = self.staff(municipality, Role::Coach, "Olle").await;
        let worker = self.staff(municipality, Role::LanguageWorker, "Yusuf").await;
        let town = Town { name: name.to_owned(), municipality, programme, coach, colleague, worker };
        town.participant(self, "Amina", "ar").await;
        town
    }

    pub(crate) async fn staff(&self, municipality: MunicipalityId, role: Role, name: &str) -> Actor {
        let languages = match role {
            Role::LanguageWorker => vec![language("ar"), language("so")],
            _ => Vec::new(),
        };
        let municipality = (role != Role::Operator).then_some(municipality);
        let new = NewStaff {
            municipality,
            role,
            name: title(name),
            email: format!("{name}.{}@example.org", self.context.random_number()),
            password: PASSWORD.to_owned(),
            phone: Some(title("0123-456 78")),
            languages,
        };
        let id = setup::add_staff(&self.context, &new).await.unwrap();
        Actor::Staff { id, role, municipality }
    }
}

/// Gives a number that no other call gave, so that addresses differ.
trait RandomNumber {
    fn random_number(&self) -> u64;
}

impl RandomNumber for Context {
    fn random_number(&self) -> u64 {
        u64::from_be_bytes(self.bytes())
    }
}

async fn open(url: &str, clock: &HandClock, seed: u64) -> Context {
    let random = Arc::new(SeededRandomness::new(seed));
    let store = Store::open(url, random.as_ref()).await.unwrap();
    Context::new(store, Hub::new(), Arc::new(clock.clone()), random)
}

/// A municipality with its people.
pub(crate) struct Town {
    pub(crate) name: String,
    pub(crate) municipality: MunicipalityId,
    pub(crate) programme: ProgrammeId,
    /// The coach of every participant here.
    pub(crate) coach: Actor,
    /// A coach of nobody.
    pub(crate) colleague: Actor,
    /// Translates into ar and so.
    pub(crate) worker: Actor,
}

impl Town {
    /// Adds a participant of the coach.
    pub(crate) async fn participant(&self, world: &World, name: &str, tag: &str) -> ParticipantId {
        let Actor::Staff { id: coach, .. } = self.coach else { unreachable!("the coach is staff") };
        let new = NewParticipant {
            programme: self.programme,
            name: title(name),
            language: language(tag),
            coaches: vec![coach],
        };
        setup::add_participant(&world.context, &new).await.unwrap()
    }

    /// Gives the participant who is here from the start.
    pub(crate) async fn amina(&self, world: &World) -> ParticipantId {
        let all = ops::participants::participants(&self.coach, &world.context).await.unwrap();
        all.iter().find(|person| person.name.as_str() == "Amina").unwrap().id
    }

    /// Gives a participant's new phone, already let in.
    pub(crate) fn phone(&self, participant: ParticipantId) -> Phone {
        let actor = Actor::Participant { id: participant, municipality: self.municipality };
        Phone { actor, replica: Replica::default() }
    }

    pub(crate) async fn plan(&self, world: &World, participant: ParticipantId) -> PlanId {
        ops::plan::plan(&self.coach, &world.context, participant).await.unwrap().id
    }

    pub(crate) async fn try_publish(
        &self,
        world: &World,
        participant: ParticipantId,
        document: &PlanDocument,
    ) -> Result<PublishResult, OpsError> {
        let plan = self.plan(world, participant).await;
        let edition = Edition::Document { document: document.clone(), base_version: None };
        let publication = Publication { plan, edition };
        Ok(ops::publish::publish(&self.coach, &world.context, &[publication]).await?.remove(0))
    }

    pub(crate) async fn publish(
        &self,
        world: &World,
        participant: ParticipantId,
        document: &PlanDocument,
    ) -> PublishResult {
        self.try_publish(world, participant, document).await.unwrap()
    }

    /// Lets the coach have the participant's page on the screen, as the console does it.
    pub(crate) async fn look(&self, world: &World, participant: ParticipantId) {
        let detail = ops::participants::participant(&self.coach, &world.context, participant).await.unwrap();
        if let Some(shown) = detail.unseen {
            let seen = ops::seen::mark_seen(&self.coach, &world.context, participant, shown).await.unwrap();
            assert!(!seen.stale);
        }
    }

    /// Holds a participant's feed against the tables: a preview of what is published is made from them.
    pub(crate) async fn feed_follows_from_tables(&self, world: &World, participant: ParticipantId) {
        let context = &world.context;
        jobs::run_due(context).await.unwrap();
        let fresh = self.phone(participant).fresh_view(world).await;
        let plan = ops::plan::plan(&self.coach, context, participant).await.unwrap();
        let is_published = plan.published.is_some();
        let document = plan.published.map_or_else(PlanDocument::empty, |published| published.document);
        let request = PreviewRequest { document, language: fresh.profile.clone().unwrap().language };
        let shown = ops::plan::preview(&self.coach, context, plan.id, request, &world.offered).await.unwrap();
        let mut from_tables = Replica::default();
        from_tables.receive(None, shown, context.now());
        let from_tables = from_tables.view();
        // A preview shows a plan as if it were published.
        let plan = from_tables.plan.filter(|_| is_published);
        assert_eq!(View { plan, ..from_tables }, fresh);
    }

    /// Lists what lacks a translation.
    pub(crate) async fn missing(&self, world: &World, tag: &str) -> Vec<PhraseRow> {
        let query = PhraseQuery { language: language(tag), show: PhraseFilter::Missing };
        let list = ops::phrases::phrases(&self.worker, &world.context, &query, &world.offered).await.unwrap();
        list.phrases
    }
}

/// A participant's phone.
#[derive(Clone, Debug)]
pub(crate) struct Phone {
    pub(crate) actor: Actor,
    pub(crate) replica: Replica,
}

impl Phone {
    /// Does something, which stays on the phone.
    pub(crate) fn act(&mut self, world: &World, kind: ActionKind) -> Result<ActionId, Rejection> {
        let now = world.context.now();
        let id = ActionId::new(now, world.context.bits());
        self.replica.act(Action { id, at: now, kind })?;
        Ok(id)
    }

    /// Sends what is on the phone and fetches until it is up to date.
    pub(crate) async fn sync(&mut self, world: &World) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        loop {
            let response = self.exchange(world).await;
            outcomes.extend(response.outcomes.clone());
            if self.replica.receive(self.replica.cursor(), response, world.context.now())
                == Received::UpToDate
            {
                return outcomes;
            }
        }
    }

    /// Sends what is on the phone; the response is not taken in.
    pub(crate) async fn exchange(&self, world: &World) -> SyncResponse {
        self.send(world, serde_json::to_value(self.replica.request()).unwrap()).await.unwrap()
    }

    pub(crate) async fn send(&self, world: &World, request: Value) -> Result<SyncResponse, OpsError> {
        let request = serde_json::from_value(request).unwrap();
        let answer = ops::sync::sync(&self.actor, &world.context, &world.pushes, request).await?;
        Ok(answer.into_response().unwrap())
    }

    /// Does something, sends it and expects that it is taken.
    pub(crate) async fn does(&mut self, world: &World, kind: ActionKind) {
        self.act(world, kind).unwrap();
        let outcomes = self.sync(world).await;
        assert!(outcomes.iter().all(|outcome| outcome.refused.is_none()), "{outcomes:?}");
    }

    pub(crate) fn view(&self) -> View {
        self.replica.view()
    }

    /// Gives what another phone shows that fetches everything now.
    pub(crate) async fn fresh_view(&self, world: &World) -> View {
        let mut fresh = Self { actor: self.actor, replica: Replica::default() };
        fresh.sync(world).await;
        fresh.view()
    }

    /// Names an occurrence for an action.
    pub(crate) fn occurrence(&self, number: usize) -> OccurrenceKey {
        let view = self.view();
        let occurrence = &view.occurrences[number];
        occurrence.key(view.activity(occurrence).unwrap().id)
    }
}

pub(crate) fn title(text: &str) -> Title {
    text.parse().unwrap()
}

pub(crate) fn language(tag: &str) -> LanguageTag {
    tag.parse().unwrap()
}

pub(crate) fn at(text: &str) -> HourMinute {
    text.parse().unwrap()
}

pub(crate) fn staircase() -> Staircase {
    let step = |name| Step { title: title(name), about: None };
    Staircase {
        steps: ["Lära känna", "Arbetsträning", "Praktik"].map(step).to_vec(),
        top: title("Eget arbete"),
    }
}

/// A goal that is known by a number.
pub(crate) fn goal(number: u8, text: &str) -> Goal {
    Goal { id: GoalId::from_bytes([number; 16]), step: 1, title: title(text), how: None }
}

/// An activity that is known by a number: every Tuesday and Thursday at ten, until Christmas.
pub(crate) fn activity(number: u8, text: &str) -> Activity {
    Activity {
        id: ActivityId::from_bytes([number; 16]),
        kind: ActivityKind::Swedish,
        title: title(text),
        place: Some(Place { name: title("Folkets hus"), address: None }),
        contact: None,
        bring: None,
        schedule: Schedule::Weekly {
            weekdays: vec![WeekdayName::Tuesday, WeekdayName::Thursday],
            start: at("10:00"),
            end: at("12:00"),
            first: MONDAY,
            until: date(2026, 12, 18),
            except: vec![date(2026, 12, 3)],
        },
    }
}

/// A plan with a notice, a goal and an activity.
pub(crate) fn document() -> PlanDocument {
    PlanDocument {
        step: 1,
        notice: Some("Välkommen!".parse().unwrap()),
        goals: vec![goal(1, "Ringa ett samtal på svenska")],
        activities: vec![activity(1, "Svenska och mat")],
    }
}

/// A template's plan, dated from the template week.
fn template() -> PlanDocument {
    let mut document = document();
    document.activities[0].schedule = Schedule::Weekly {
        weekdays: vec![WeekdayName::Wednesday],
        start: at("13:00"),
        end: at("15:00"),
        first: setup::TEMPLATE_MONDAY,
        until: date(2001, 3, 25),
        except: vec![date(2001, 1, 10)],
    };
    document
}
