//! Overload: how much of what a server can do is left when ten times as much is asked of it.
//!
//! `cargo bench -p stegvis-server --bench overload [-- SECONDS]`
//!
//! # Design
//! Phones push one message each time, over connections that they keep. First the peak: the best of some numbers of phones
//! that each wait for their answer. Then the load is offered from outside, ten times the peak by the clock, whether or
//! not answers come; nobody heeds Retry-After, as the worst of crowds. Goodput counts only pushes that were taken, and
//! the ratio of the two, of one run on one machine, is what is of interest. The load is made by the same machine: what
//! the crowd costs itself is taken from the server.
//!
//! # Limits
//! The disk's own speed (SQLite with FULL durability) is part of the peak; a slow disk makes the ratio look better.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "in a bench, a panic is the report")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use stegvis_server::context::{Context, SystemClock, SystemRandomness};
use stegvis_server::http::token::{Claims, TokenKey};
use stegvis_server::http::{self, Parts, listen};
use stegvis_server::live::Hub;
use stegvis_server::ops::setup::{
    NewParticipant, NewProgramme, add_participant, put_municipality, put_programme,
};
use stegvis_server::store::Store;
use stegvis_server::words::Words;
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{ActionId, SessionId};
use stegvis_shared::protocol::paths;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio_util::sync::CancellationToken;

/// People in the database.
const PEOPLE: usize = 200;
/// Phones that each wait for their answer, to find the peak.
const CROWDS: [usize; 3] = [8, 32, 128];
/// Connections over which the tenfold load comes.
const OFFERING: usize = 1_000;
const TIMES: f64 = 10.0;

/// What was counted.
#[derive(Default)]
struct Counts {
    taken: AtomicU64,
    turned_away: AtomicU64,
    other: AtomicU64,
    sent: AtomicU64,
    longest_us: AtomicU64,
}

/// A phone's connection, and the request that it sends again and again, with another id each time.
struct Phone {
    stream: TcpStream,
    token: Arc<str>,
    /// How far it has come, as JSON.
    cursor: String,
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

impl Phone {
    async fn push(&mut self, counts: &Counts) {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let mut random = [0; 10];
        random[..4].copy_from_slice(&number.to_be_bytes());
        let id = ActionId::new(stegvis_shared::time::Timestamp::from_millis(0), random);
        let cursor = &self.cursor;
        let body = format!(
            r#"{{"v":1,"cursor":{cursor},"actions":[{{"id":"{id}","at":0,"do":{{"send_message":{{"text":"Hej!"}}}}}}]}}"#
        );
        let request = format!(
            "POST {} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer {}\r\ncontent-type: application/json\r\n\
             content-length: {}\r\n\r\n{body}",
            paths::SYNC,
            self.token,
            body.len(),
        );
        let started = Instant::now();
        self.stream.write_all(request.as_bytes()).await.unwrap();
        counts.sent.fetch_add(1, Ordering::Relaxed);
        let status = self.answer().await;
        let counter = match status {
            200 => &counts.taken,
            503 => &counts.turned_away,
            _ => &counts.other,
        };
        counter.fetch_add(1, Ordering::Relaxed);
        let took = u64::try_from(started.elapsed().as_micros()).unwrap();
        counts.longest_us.fetch_max(took, Ordering::Relaxed);
    }

    /// Reads one answer to its end, and gives its status.
    async fn answer(&mut self) -> u16 {
        let mut answer = Vec::with_capacity(4_096);
        loop {
            assert!(self.stream.read_buf(&mut answer).await.unwrap() > 0, "the server closed the connection");
            let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
            let head = std::str::from_utf8(&answer[..end]).unwrap();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
            if answer.len() < end + 4 + length.parse::<usize>().unwrap() {
                continue;
            }
            let status = head[9..12].parse().unwrap();
            if status == 200 {
                #[derive(serde::Deserialize)]
                struct Place {
                    cursor: String,
                }
                let place: Place = serde_json::from_slice(&answer[end + 4..]).unwrap();
                self.cursor = format!("{:?}", place.cursor);
            }
            return status;
        }
    }
}

/// A server with people, and their tokens.
async fn serve(folder: &std::path::Path) -> (SocketAddr, Vec<Arc<str>>) {
    let url = format!("sqlite://{}", folder.join("stegvis.db").display());
    let store = Store::open(&url, &SystemRandomness).await.unwrap();
    let context = Context::new(store, Hub::new(), Arc::new(SystemClock), Arc::new(SystemRandomness));
    let municipality = put_municipality(&context, &"Bollnäs".parse().unwrap()).await.unwrap();
    let step = Step { title: "Lära känna".parse().unwrap(), about: None };
    let programme = NewProgramme {
        slug: "trappan".to_owned(),
        name: "Trappan".parse().unwrap(),
        staircase: Staircase { steps: vec![step], top: "Arbete".parse().unwrap() },
        templates: Vec::new(),
    };
    let programme = put_programme(&context, municipality, &programme).await.unwrap();
    let key = TokenKey::new(&[7; 32]);
    let mut tokens = Vec::new();
    for _ in 0..PEOPLE {
        let participant = NewParticipant {
            programme,
            name: "Amina".parse().unwrap(),
            language: "ar".parse().unwrap(),
            coaches: Vec::new(),
        };
        let id = add_participant(&context, &participant).await.unwrap();
        let session = SessionId::new(context.now(), context.bits());
        let claims = Claims::new(id.uuid(), session, Role::Participant, Some(municipality), context.now());
        tokens.push(key.sign(&claims).into());
    }
    let listener = listen::bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = listener.local_addr().unwrap();
    let router = http::router(Parts::new(context, key, Words::embedded(), format!("http://{address}")));
    tokio::spawn(async move {
        listen::serve(listener, router, listen::Limits::default(), &CancellationToken::new()).await;
    });
    (address, tokens)
}

async fn connect(address: SocketAddr, tokens: &[Arc<str>], number: usize) -> Phone {
    let stream = TcpStream::connect(address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    Phone { stream, token: Arc::clone(&tokens[number % tokens.len()]), cursor: "null".to_owned() }
}

/// Lets phones push, each when its last push was answered. Gives what was taken in a second.
async fn closed(address: SocketAddr, tokens: &[Arc<str>], phones: usize, time: Duration) -> f64 {
    let counts = Arc::new(Counts::default());
    let mut tasks = Vec::new();
    let started = Instant::now();
    for number in 0..phones {
        let mut phone = connect(address, tokens, number).await;
        let counts = Arc::clone(&counts);
        tasks.push(tokio::spawn(async move {
            while started.elapsed() < time {
                phone.push(&counts).await;
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    per_second(&counts.taken, started.elapsed())
}

/// Offers so many pushes a second, whether or not they are answered in time.
async fn open(
    address: SocketAddr,
    tokens: &[Arc<str>],
    rate: f64,
    time: Duration,
) -> (Arc<Counts>, Duration) {
    let counts = Arc::new(Counts::default());
    let mut phones = Vec::new();
    for number in 0..OFFERING {
        phones.push(connect(address, tokens, number).await);
    }
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
                phone.push(&counts).await;
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

fn main() {
    let seconds = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(5);
    let time = Duration::from_secs(seconds);
    let folder = tempfile::tempdir().unwrap();
    let server = Runtime::new().unwrap();
    let (address, tokens) = server.block_on(serve(folder.path()));
    let crowd = Runtime::new().unwrap();
    let mut peak = 0.0_f64;
    for phones in CROWDS {
        let taken = crowd.block_on(closed(address, &tokens, phones, time));
        println!("{phones:>5} phones that wait: {taken:>8.0} pushes/s");
        peak = peak.max(taken);
    }
    let (counts, took) = crowd.block_on(open(address, &tokens, TIMES * peak, time));
    let goodput = per_second(&counts.taken, took);
    println!(
        "{:>5.0}-fold load asked, {:.0}/s offered: {goodput:.0} taken/s, {:.0} told to come back/s, {} other, longest {} ms",
        TIMES,
        per_second(&counts.sent, took),
        per_second(&counts.turned_away, took),
        counts.other.load(Ordering::Relaxed),
        counts.longest_us.load(Ordering::Relaxed) / 1_000,
    );
    println!("goodput under overload / peak: {:.2}", goodput / peak);
}
