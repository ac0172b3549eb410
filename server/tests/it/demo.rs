//! Demo data: everybody is there, Today is never empty, and a second start changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::ToSpan;
use jiff::civil::{Date, date};
use stegvis_server::context::{Context, SeededRandomness};
use stegvis_server::demo::{self, Demo, DemoError, PASSWORD, Paint};
use stegvis_server::live::Hub;
use stegvis_server::ops::sync::Pushes;
use stegvis_server::ops::{self, Actor, setup};
use stegvis_server::store::Store;
use stegvis_server::{jobs, zone};
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::Need;
use stegvis_shared::protocol::language::{PhraseFilter, PhraseQuery};
use stegvis_shared::sync::{Cursor, Provenance, Received, Replica, View};
use stegvis_shared::time::Timestamp;
use tempfile::TempDir;
use tokio::sync::OnceCell;

const BASE_URL: &str = "http://localhost:8080";

#[tokio::test]
async fn everybody_and_everything_promised_is_there() {
    let place = Place::empty().await;
    place.is_whole().await;
}

#[tokio::test]
async fn everybody_and_everything_promised_is_there_on_postgresql() {
    let server = stegvis_tests::Postgres::shared();
    let database = server.database().unwrap();
    let place = Place::open(&database.url()).await;
    place.is_whole().await;
    place.context.store.close().await;
}

#[tokio::test]
async fn today_and_tomorrow_are_never_empty() {
    let place = Place::started().await;
    // Each weekday, without a restart.
    for day in 0..7 {
        place.set_clock(FIRST_DAY + day.days(), 0, 5);
        jobs::run_due(&place.context).await.unwrap();
        place.shows_today_and_tomorrow().await;
    }
}

#[tokio::test]
async fn second_start_changes_nothing_but_the_codes() {
    let place = Place::started().await;
    let first = place.start().await;
    let before = place.cursors().await;
    place.set_clock(FIRST_DAY, 10, 0);
    let again = place.start().await;
    let codes = |demo: &Demo| -> BTreeSet<String> {
        demo.participants.iter().map(|participant| participant.pairing_code.plain()).collect()
    };
    assert!(codes(&first).is_disjoint(&codes(&again)));
    assert_eq!(codes(&again).len(), 24);
    assert_eq!(place.cursors().await, before);
}

#[tokio::test]
async fn dates_follow_today_and_what_people_did_stays() {
    let place = Place::started().await;
    let done = |view: &View| view.goals.iter().filter(|goal| goal.done.is_some()).count();
    let mut before = BTreeMap::new();
    for (name, actor) in place.participants().await {
        let view = place.view(&actor).await;
        before.insert(name, (done(&view), view.messages.len()));
    }
    let drafts = place.drafted_goals().await;
    assert_eq!(drafts.len(), 4);
    for days in [55, 200] {
        place.set_clock(FIRST_DAY + days.days(), 8, 0);
        place.start().await;
        place.shows_today_and_tomorrow().await;
        for (name, actor) in place.participants().await {
            let view = place.view(&actor).await;
            assert_eq!((done(&view), view.messages.len()), before[&name], "{name}");
        }
        assert_eq!(place.drafted_goals().await, drafts);
    }
}

#[tokio::test]
async fn each_code_lets_one_phone_in() {
    let place = Place::started().await;
    let demo = place.start().await;
    for participant in &demo.participants {
        let language = participant.language.parse().unwrap();
        let code = participant.pairing_code.plain();
        let signed_in = ops::pairing::pair(&place.context, &code, &language, &offered()).await.unwrap();
        assert_eq!(signed_in.me.name.as_str(), participant.name);
    }
}

#[tokio::test]
async fn database_with_something_else_is_left_alone() {
    let place = Place::empty().await;
    setup::put_municipality(&place.context, &"Kiruna".parse().unwrap()).await.unwrap();
    let refused = demo::start(&place.context, BASE_URL).await;
    assert!(matches!(refused, Err(DemoError::NotDemoData)));
    assert_eq!(setup::staff_by_email(&place.context, "karin@soderhamn.example").await.unwrap(), None);
}

#[tokio::test]
async fn terminal_shows_each_code_as_text_and_as_a_picture_within_its_width() {
    let place = Place::started().await;
    let demo = place.start().await;
    for columns in [40, 80, 120] {
        let text = demo.show(columns, Paint::Plain);
        for participant in &demo.participants {
            assert_eq!(text.matches(&participant.pairing_code.to_string()).count(), 2);
        }
        for member in &demo.staff {
            assert!(text.contains(member.email) && text.contains(member.password));
        }
        let pictures = text.lines().filter(|line| line.contains('█'));
        assert!(pictures.clone().all(|line| line.chars().count() <= columns));
        assert!(pictures.count() >= 24 * 15 / (columns / 40));
        assert!(text.contains("http://localhost:8080/console/"));
    }
    let painted = demo.show(80, Paint::Colours);
    assert!(painted.contains("\u{1b}[97;40m") && !painted.contains("\u{1b}[0m\u{1b}[0m"));
}

#[tokio::test]
async fn facts_are_written_for_programs_too() {
    let place = Place::started().await;
    let demo = place.start().await;
    demo.write_json(place.folder()).unwrap();
    let text = std::fs::read_to_string(place.folder().join("demo.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["base_url"], BASE_URL);
    assert_eq!(json["participants"][0]["name"], "Amina");
    assert_eq!(json["participants"][0]["programme"], "Nya extra stöd");
    assert_eq!(json["participants"][0]["language"], "ar");
    assert_eq!(json["participants"][0]["pairing_code"].as_str().unwrap().len(), 9);
    assert_eq!(json["staff"][0]["role"], "coach");
    assert_eq!(json["staff"][0]["municipality"], "Söderhamn");
    assert_eq!(json["staff"][9]["municipality"], serde_json::Value::Null);
}

const DATABASE: &str = "stegvis.db";
/// A Saturday.
const FIRST_DAY: Date = date(2026, 11, 21);

/// A database with a clock that tests turn.
struct Place {
    context: Context,
    clock: Arc<AtomicI64>,
    folder: Option<TempDir>,
}

impl Place {
    /// An empty database.
    async fn empty() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap()).await
    }

    /// A copy of a database that has been started once.
    async fn started() -> Self {
        static STARTED: OnceCell<Vec<u8>> = OnceCell::const_new();
        let database = STARTED.get_or_init(|| async {
            let place = Self::empty().await;
            place.start().await;
            place.context.store.close().await;
            std::fs::read(place.folder().join(DATABASE)).unwrap()
        });
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(DATABASE), database.await).unwrap();
        Self::in_folder(folder).await
    }

    async fn in_folder(folder: TempDir) -> Self {
        let url = format!("sqlite://{}", folder.path().join(DATABASE).display());
        Self { folder: Some(folder), ..Self::open(&url).await }
    }

    fn folder(&self) -> &Path {
        self.folder.as_ref().unwrap().path()
    }

    async fn open(url: &str) -> Self {
        let clock = Arc::new(AtomicI64::new(0));
        let random = Arc::new(SeededRandomness::new(7));
        let store = Store::open(url, &*random).await.unwrap();
        let now = Arc::clone(&clock);
        let context = Context::new(
            store,
            Hub::new(),
            Arc::new(move || Timestamp::from_millis(now.load(Ordering::SeqCst))),
            random,
        );
        let place = Self { context, clock, folder: None };
        place.set_clock(FIRST_DAY, 9, 0);
        place
    }

    fn set_clock(&self, day: Date, hour: i8, minute: i8) {
        let at = day.at(hour, minute, 0, 0).in_tz(zone::ZONE).unwrap().timestamp();
        self.clock.store(at.as_millisecond(), Ordering::SeqCst);
    }

    async fn start(&self) -> Demo {
        demo::start(&self.context, BASE_URL).await.unwrap()
    }

    /// The whole of what issue and brief promise, told by public doors alone.
    async fn is_whole(&self) {
        let demo = self.start().await;
        assert_eq!(demo.participants.len(), 24);
        let names: BTreeSet<&str> = demo.participants.iter().map(|participant| participant.name).collect();
        assert_eq!(names.len(), 24);
        let mut languages = BTreeMap::new();
        for participant in &demo.participants {
            *languages.entry(participant.language).or_insert(0) += 1;
        }
        let eight = ["ar", "en", "fa", "so", "sv", "sv-simple", "ti", "uk"];
        assert_eq!(languages, eight.map(|tag| (tag, 3)).into());
        let programmes: BTreeSet<&str> =
            demo.participants.iter().map(|participant| participant.programme.as_str()).collect();
        assert_eq!(programmes.len(), 6);
        let roles = |role| demo.staff.iter().filter(|member| member.role == role).count();
        let counts = [Role::Coach, Role::LanguageWorker, Role::Manager, Role::Operator].map(roles);
        assert_eq!(counts, [6, 2, 1, 1]);
        for member in &demo.staff {
            let signed_in = ops::session::sign_in(&self.context, member.email, PASSWORD).await.unwrap();
            assert_eq!((signed_in.me.role, signed_in.me.name.as_str()), (member.role, member.name));
        }
        self.is_alive().await;
        self.shows_today_and_tomorrow().await;
    }

    /// Messages, answers, steps and drafts are spread out as among real people.
    async fn is_alive(&self) {
        let (mut unread, mut answers, mut unpaired) = (0, 0, 0);
        let mut steps = BTreeSet::new();
        for coach in self.coaches().await {
            for row in ops::participants::participants(&coach, &self.context).await.unwrap() {
                unread += u32::from(row.unread > 0);
                unpaired += u32::from(!row.paired);
                steps.insert(row.step);
                answers += u32::from(row.needs.iter().any(|need| matches!(need, Need::CannotCome { .. })));
            }
        }
        assert!(unread >= 5, "{unread} wait for an answer");
        assert!(answers >= 3, "{answers} cannot come");
        assert!((1..=4).contains(&unpaired), "{unpaired} have no phone yet");
        assert_eq!(steps, BTreeSet::from([1, 2, 3, 4, 5]));
        assert_eq!(self.drafted_goals().await.len(), 4);
        let amina = &self.participants().await["Amina"];
        let view = self.view(amina).await;
        let profile = view.profile.as_ref().unwrap();
        assert_eq!(
            (profile.programme.as_str(), profile.municipality.as_str()),
            ("Nya extra stöd", "Söderhamn")
        );
        let coaches: Vec<&str> = profile.coaches.iter().map(|coach| coach.name.as_str()).collect();
        assert_eq!(coaches, ["Karin", "Per"]);
        assert_eq!(view.phrases["Svenska och mat"].text.as_str(), "اللغة السويدية والطعام");
        assert_eq!(view.phrases["Svenska och mat"].by, Provenance::Person { name: "Nour".parse().unwrap() });
        assert_eq!(view.phrases["Dator och mejl"].by, Provenance::Machine);
        assert!(view.notice.is_some() && view.messages.len() == 3);
        for (email, language) in [("nour@soderhamn.example", "ar"), ("dawit@gavle.example", "uk")] {
            let worker = setup::staff_by_email(&self.context, email).await.unwrap().unwrap();
            let query = PhraseQuery { language: language.parse().unwrap(), show: PhraseFilter::Missing };
            let list = ops::phrases::phrases(&worker, &self.context, &query, &offered()).await.unwrap();
            let awaited = list.phrases.iter().filter(|phrase| phrase.awaited_by > 0).count();
            assert!((3..=20).contains(&awaited), "{awaited} phrases are awaited in {language}");
        }
    }

    /// At any hour until the last thing of the day is over there is a next thing today, and one tomorrow.
    async fn shows_today_and_tomorrow(&self) {
        let today = zone::today(self.context.now());
        for (name, actor) in self.participants().await {
            let view = self.view(&actor).await;
            for (hour, minute) in [(0, 5), (6, 0), (9, 30), (12, 15), (16, 0), (19, 45), (21, 29)] {
                let now = today.at(hour, minute, 0, 0);
                let ahead = view.occurrences.iter().filter(|occurrence| occurrence.end_at() > now);
                let days: BTreeSet<Date> = ahead.map(|occurrence| occurrence.start.date()).collect();
                assert!(days.contains(&today), "{name} has something ahead at {now}");
                assert!(
                    days.contains(&today.tomorrow().unwrap()),
                    "{name} has something the day after {now}"
                );
            }
        }
    }

    async fn coaches(&self) -> Vec<Actor> {
        let mut coaches = Vec::new();
        for email in [
            "karin@soderhamn.example",
            "per@soderhamn.example",
            "maria@gavle.example",
            "jonas@ostersund.example",
            "eva@majorna-linne.example",
            "lena@oskarshamn.example",
        ] {
            coaches.push(setup::staff_by_email(&self.context, email).await.unwrap().unwrap());
        }
        coaches
    }

    /// The participants as they act on their phones, by name.
    async fn participants(&self) -> BTreeMap<String, Actor> {
        let mut participants = BTreeMap::new();
        for coach in self.coaches().await {
            let municipality = coach.municipality().unwrap();
            for row in ops::participants::participants(&coach, &self.context).await.unwrap() {
                participants.insert(row.name.into(), Actor::Participant { id: row.id, municipality });
            }
        }
        assert_eq!(participants.len(), 24);
        participants
    }

    async fn replica(&self, actor: &Actor) -> Replica {
        let mut replica = Replica::default();
        loop {
            let asked = replica.cursor();
            let request = serde_json::from_value(serde_json::to_value(replica.request()).unwrap()).unwrap();
            let response =
                ops::sync::sync(actor, &self.context, &Pushes::new(offered()), request).await.unwrap();
            let response = response.into_response().unwrap();
            if replica.receive(asked, response, self.context.now()) == Received::UpToDate {
                return replica;
            }
        }
    }

    async fn view(&self, actor: &Actor) -> View {
        self.replica(actor).await.view()
    }

    async fn cursors(&self) -> BTreeMap<String, Cursor> {
        let mut cursors = BTreeMap::new();
        for (name, actor) in self.participants().await {
            cursors.insert(name, self.replica(&actor).await.cursor().unwrap());
        }
        cursors
    }

    /// The goals that stand in a draft and not on a phone.
    async fn drafted_goals(&self) -> BTreeSet<String> {
        let mut drafted = BTreeSet::new();
        for coach in self.coaches().await {
            let rows = ops::participants::participants(&coach, &self.context).await.unwrap();
            for id in rows.into_iter().map(|row| row.id).collect::<Vec<ParticipantId>>() {
                let plan = ops::plan::plan(&coach, &self.context, id).await.unwrap();
                let published = plan.published.unwrap().document;
                let goals =
                    plan.draft.document.goals.into_iter().filter(|goal| !published.goals.contains(goal));
                drafted.extend(goals.map(|goal| goal.title.to_string()));
            }
        }
        drafted
    }
}

fn offered() -> Vec<LanguageTag> {
    ["ar", "en", "fa", "so", "sv", "sv-simple", "ti", "uk"].map(|tag| tag.parse().unwrap()).to_vec()
}
