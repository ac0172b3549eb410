//! Many phones at once: told of a plan, coming back together, staying, and asking for ten times too much.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use stegvis_shared::protocol::paths;

use crate::client::{Connection, Phone, Question};
use crate::people::Town;
use crate::report::{Goal, Report};
use crate::server::Server;

/// Live connections of one process here: a machine gives a process 20,000 files, and both ends are counted.
pub(crate) const LIVE: usize = 9_000;
/// How many push at once, to find the peak.
const CROWDS: [usize; 3] = [8, 32, 128];
/// Phones from which the tenfold load comes: three times as many as may wait.
pub(crate) const OFFERING: usize = 3_000;
const TIMES: f64 = 10.0;
/// How often the peak and the tenfold load are measured.
const TURNS: usize = 3;

pub(crate) struct Published {
    /// Until the coach was answered.
    pub(crate) answered: Duration,
    /// Until the last phone was told.
    pub(crate) last: Duration,
    pub(crate) cpu: Duration,
}

/// Publishes a plan with one more word to everybody, whose phones are all live, and lets each fetch what changed.
pub(crate) async fn publish(server: &Server, town: &Town, round: usize) -> Published {
    let mut phones = Vec::new();
    for token in &town.tokens {
        let mut phone = Phone::open(server.address, token).await;
        phone.ask(Question::Sync).await;
        let mut live = Connection::open(server.address).await;
        live.listen(token).await;
        phones.push((phone, live));
    }
    let mut document = town.document.clone();
    document.notice = Some(format!("Välkommen till vecka {round}!").parse().unwrap());
    let mut coach = Connection::open(server.address).await;
    let mut drafts = Vec::new();
    for plan in &town.plans {
        let path = paths::with(paths::DRAFT, &[&plan.to_string()]);
        let draft = json!({ "base_version": 2 + round, "document": document });
        let answer = coach.ask(&of_coach(town, "PUT", &path, &draft)).await;
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
        drafts.push(json!({ "plan": plan, "version": 3 + round }));
    }
    let request = of_coach(town, "POST", paths::PUBLISH_GROUP, &json!({ "plans": drafts }));
    let before = server.cpu();
    let started = Instant::now();
    let tasks: Vec<_> = phones
        .into_iter()
        .map(|(mut phone, mut live)| {
            tokio::spawn(async move {
                live.woken().await;
                let told = started.elapsed();
                let answer = phone.ask(Question::Sync).await;
                assert!(
                    String::from_utf8_lossy(&answer.body).contains("vecka"),
                    "the phone has the new plan"
                );
                told
            })
        })
        .collect();
    let answer = coach.ask(&request).await;
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    let answered = started.elapsed();
    let mut last = Duration::ZERO;
    for task in tasks {
        last = last.max(task.await.unwrap());
    }
    let cpu = server.cpu_since(before);
    Published { answered, last, cpu }
}

fn of_coach(town: &Town, method: &str, path: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer {}\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}",
        town.coach,
    )
    .into_bytes()
}

/// Lets phones that know where they were connect and ask what is new, all at the same moment. Gives how long each took,
/// in milliseconds.
pub(crate) async fn storm(server: &Server, town: &Town, cursors: &[String], phones: usize) -> Vec<f64> {
    let address = server.address;
    let started = Instant::now();
    let tasks: Vec<_> = (0..phones)
        .map(|number| {
            let token = Arc::clone(&town.tokens[number % town.tokens.len()]);
            let cursor = cursors[number % cursors.len()].clone();
            tokio::spawn(async move {
                let mut phone = Phone::open(address, &token).await;
                phone.cursor = cursor;
                let answer = phone.ask(Question::Sync).await;
                (answer.status, started.elapsed().as_secs_f64() * 1_000.0)
            })
        })
        .collect();
    let mut times = Vec::new();
    for task in tasks {
        let (status, time) = task.await.unwrap();
        assert_eq!(status, 200, "nobody is refused");
        times.push(time);
    }
    times
}

/// Gives where everybody's phones are.
pub(crate) async fn cursors(server: &Server, town: &Town) -> Vec<String> {
    let mut cursors = Vec::new();
    for token in &town.tokens {
        let mut phone = Phone::open(server.address, token).await;
        phone.ask(Question::Sync).await;
        cursors.push(phone.cursor);
    }
    cursors
}

/// Gives the memory of one live connection that has nothing to say, in KiB.
#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
pub(crate) async fn live(server: &Server, town: &Town, connections: usize) -> f64 {
    // What the first connections bring into memory is not theirs.
    let mut open = Vec::new();
    let mut before = 0;
    for number in 0..connections + 100 {
        if number == 100 {
            before = server.memory();
        }
        let mut connection = Connection::open(server.address).await;
        connection.listen(&town.tokens[number % town.tokens.len()]).await;
        open.push(connection);
    }
    server.memory().saturating_sub(before) as f64 / connections as f64 / 1_024.0
}

/// What was counted.
#[derive(Default)]
struct Counts {
    taken: AtomicU64,
    turned_away: AtomicU64,
    sent: AtomicU64,
    longest_us: AtomicU64,
}

impl Counts {
    async fn push(&self, phone: &mut Phone) {
        let started = Instant::now();
        self.sent.fetch_add(1, Ordering::Relaxed);
        let counter = match phone.ask(Question::Push).await.status {
            200 => &self.taken,
            503 => &self.turned_away,
            other => panic!("a push is taken or turned away, not answered with {other}"),
        };
        counter.fetch_add(1, Ordering::Relaxed);
        let took = u64::try_from(started.elapsed().as_micros()).unwrap();
        self.longest_us.fetch_max(took, Ordering::Relaxed);
    }
}

/// How much of what a server can do is left when ten times as much is asked of it.
///
/// First which number of pushes at once gives the peak. Then in turns: so many at once, and the same people offering ten
/// times the peak by the clock, each as soon as the last push was answered. In turns, because a database that grows all
/// the time, on a disk that others use too, is slower later. Nobody heeds Retry-After, as the worst of crowds. The load
/// is made by the same machine: what the crowd costs itself is taken from the server.
pub(crate) async fn overload(server: &Server, tokens: &[Arc<str>], time: Duration, report: &mut Report) {
    let (mut peak, mut best) = (0.0_f64, 0);
    for phones in CROWDS {
        let rate = closed(server, tokens, phones, time).await;
        (peak, best) = if rate > peak { (rate, phones) } else { (peak, best) };
    }
    let (mut at_peak, mut tenfold) = (Rates::default(), Rates::default());
    for _ in 0..TURNS {
        at_peak.taken.push(closed(server, tokens, best, time).await);
        tenfold.add(&open(server, tokens, TIMES * peak, time).await);
    }
    report.told("pushes a second at the peak", mean(&at_peak.taken), "/s");
    report.told("tenfold load: offered", mean(&tenfold.sent), "/s");
    report.told("tenfold load: told to come back", mean(&tenfold.turned_away), "/s");
    report.told("tenfold load: the longest answer", tenfold.longest.as_secs_f64() * 1_000.0, "ms");
    let goodput = mean(&tenfold.taken) / mean(&at_peak.taken);
    report.measured("tenfold load: goodput of the peak", goodput, "", Goal::AtLeast(0.9));
}

/// What there was a second, in each turn.
#[derive(Default)]
struct Rates {
    taken: Vec<f64>,
    turned_away: Vec<f64>,
    sent: Vec<f64>,
    longest: Duration,
}

impl Rates {
    fn add(&mut self, (counts, took): &(Arc<Counts>, Duration)) {
        self.taken.push(per_second(&counts.taken, *took));
        self.turned_away.push(per_second(&counts.turned_away, *took));
        self.sent.push(per_second(&counts.sent, *took));
        self.longest = self.longest.max(Duration::from_micros(counts.longest_us.load(Ordering::Relaxed)));
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful")]
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Lets phones push, so many at once: the next one when one was answered. Gives what was taken in a second.
async fn closed(server: &Server, tokens: &[Arc<str>], at_once: usize, time: Duration) -> f64 {
    let counts = Arc::new(Counts::default());
    let mut phones = up_to_date(server, tokens).await;
    let mut tasks = Vec::new();
    let started = Instant::now();
    while !phones.is_empty() {
        let mut some = phones.split_off(phones.len().saturating_sub(tokens.len().div_ceil(at_once)));
        let counts = Arc::clone(&counts);
        tasks.push(tokio::spawn(async move {
            for number in (0..some.len()).cycle() {
                if started.elapsed() > time {
                    return;
                }
                counts.push(&mut some[number]).await;
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    per_second(&counts.taken, started.elapsed())
}

/// Connects phones that have everything.
async fn up_to_date(server: &Server, tokens: &[Arc<str>]) -> Vec<Phone> {
    let mut phones = Vec::new();
    for token in tokens {
        let mut phone = Phone::open(server.address, token).await;
        phone.ask(Question::Sync).await;
        phones.push(phone);
    }
    phones
}

/// Offers so many pushes a second, whether or not they are answered in time.
async fn open(server: &Server, tokens: &[Arc<str>], rate: f64, time: Duration) -> (Arc<Counts>, Duration) {
    let counts = Arc::new(Counts::default());
    let phones = up_to_date(server, tokens).await;
    let started = Instant::now();
    let due = Arc::new(AtomicU64::new(0));
    let mut tasks = Vec::new();
    for mut phone in phones {
        let (counts, due) = (Arc::clone(&counts), Arc::clone(&due));
        tasks.push(tokio::spawn(async move {
            loop {
                #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
                let at = Duration::from_secs_f64(due.fetch_add(1, Ordering::Relaxed) as f64 / rate);
                if at > time || started.elapsed() > time {
                    return;
                }
                tokio::time::sleep_until((started + at).into()).await;
                counts.push(&mut phone).await;
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    (counts, started.elapsed())
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
fn per_second(counter: &AtomicU64, time: Duration) -> f64 {
    counter.load(Ordering::Relaxed) as f64 / time.as_secs_f64()
}
