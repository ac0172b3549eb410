//! What sync costs: `cargo xtask bench sync [--seconds N] [--json FILE] [--only NAME,…]`.
//!
//! # Design
//! The real binary runs as a process of its own on a fresh SQLite database with FULL durability, 200 people with 200
//! items each. Load comes from this process over kept connections; what counts is the processor time of the server,
//! from `/proc`, so that the cost of making the load is not in it. Floors run in the same way in the same run: a trivial
//! axum handler, and axum over rusqlite without sign-in, rules or words. Only ratios of one run tell something about
//! another machine.
//!
//! Another server is measured beside it by giving `floor.rs` one more of them.
//!
//! # Limits
//! One machine makes the load and serves it. Processor time is counted by the kernel in ticks of 10 ms.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "in a bench, a panic is the report, and time is what it is about"
)]

mod client;
mod crowd;
mod floor;
mod people;
mod report;
mod server;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Parser;
use tempfile::TempDir;
use tokio::runtime::Runtime;

use self::client::{Phone, Question};
use self::people::{PEOPLE, Town};
use self::report::{Figure, Goal, Report, per, quantile};
use self::server::Server;

/// Measures what sync costs
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench sync")]
struct Options {
    /// How long each measure goes on
    #[arg(long, default_value_t = 4, value_name = "SECONDS")]
    seconds: u64,
    /// Where to write the figures as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Only these measures
    #[arg(long, value_delimiter = ',', value_name = "NAMES")]
    only: Vec<Measure>,
    /// What cargo passes to every bench
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Measure {
    Idle,
    Push,
    Cold,
    Delta,
    Publish,
    Live,
    Storm,
    Restart,
    Growth,
    Overload,
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, first, name, data, ..] = arguments.as_slice()
        && first == "floor"
    {
        return floor::run(name, data.as_ref());
    }
    let options = Options::parse();
    if cfg!(debug_assertions) {
        println!("not optimised: the figures mean nothing");
    }
    let mut bench = Bench::new(options);
    bench.run();
    let json = bench.report.json();
    println!("{}", json["machine"]);
    if let Some(path) = &bench.options.json {
        fs::write(path, serde_json::to_string_pretty(&json).unwrap()).unwrap();
    }
}

struct Bench {
    options: Options,
    runtime: Runtime,
    folder: TempDir,
    town: Arc<Town>,
    report: Report,
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

impl Bench {
    fn new(options: Options) -> Self {
        let runtime = Runtime::new().unwrap();
        let folder = tempfile::Builder::new().prefix("stegvis-bench-").tempdir().unwrap();
        let town = Arc::new(runtime.block_on(people::settle(folder.path())));
        Self { options, runtime, folder, town, report: Report::default() }
    }

    fn run(&mut self) {
        let server = self.start();
        for (measure, run) in [
            (Measure::Idle, Self::idle as fn(&mut Self, &Server)),
            (Measure::Cold, Self::cold),
            (Measure::Delta, Self::delta),
            (Measure::Publish, Self::publish),
            (Measure::Storm, Self::storm),
            // Leaves long feeds behind.
            (Measure::Push, Self::push),
            (Measure::Live, Self::live),
        ] {
            if self.wants(measure) {
                run(self, &server);
            }
        }
        server.kill();
        if self.wants(Measure::Overload) {
            let tokens = self.runtime.block_on(people::strangers(self.folder.path(), crowd::OFFERING));
            let server = self.start();
            let time = self.time();
            self.runtime.block_on(crowd::overload(&server, &tokens, time, &mut self.report));
            server.kill();
        }
        if self.wants(Measure::Restart) {
            self.restart();
        }
        if self.wants(Measure::Growth) {
            self.growth();
        }
    }

    fn wants(&self, measure: Measure) -> bool {
        self.options.only.is_empty() || self.options.only.contains(&measure)
    }

    const fn time(&self) -> Duration {
        Duration::from_secs(self.options.seconds)
    }

    fn start(&self) -> Server {
        Server::stegvis(self.folder.path(), None)
    }

    /// Lets phones ask again and again, each when its last question was answered.
    ///
    /// Gives the server's processor time for each answer, in milliseconds.
    fn closed(&self, server: &Server, connections: usize, question: Question) -> f64 {
        let (time, address, tokens) = (self.time(), server.address, self.town.tokens.clone());
        self.runtime.block_on(async move {
            let mut phones = Vec::new();
            for number in 0..connections {
                let mut phone = Phone::open(address, &tokens[number % tokens.len()]).await;
                phone.ask(Question::Sync).await;
                phones.push(phone);
            }
            let before = server.cpu();
            let started = Instant::now();
            let tasks: Vec<_> = phones
                .into_iter()
                .map(|mut phone| {
                    tokio::spawn(async move {
                        let mut answers = 0_u64;
                        while started.elapsed() < time {
                            let answer = phone.ask(question).await;
                            assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
                            answers += 1;
                        }
                        answers
                    })
                })
                .collect();
            let mut answers = 0;
            for task in tasks {
                answers += task.await.unwrap();
            }
            per(server.cpu_since(before), answers)
        })
    }

    /// As [`Self::closed`], of a floor.
    fn floor(&self, name: &str, connections: usize, question: Question) -> f64 {
        let folder = tempfile::tempdir().unwrap();
        self.closed(&Server::floor(name, folder.path()), connections, question)
    }

    fn idle(&mut self, server: &Server) {
        let floor = self.floor("axum", 8, Question::Sync);
        let value = self.closed(server, 8, Question::Sync);
        let name = "idle sync: processor time";
        let floor = Some(("trivial axum", floor));
        self.report.add(Figure { name, value, unit: "ms", goal: Some(Goal::TimesFloor(2.0)), floor });
        self.report.measured("idle sync: processor time", value, "ms", Goal::AtMost(0.03));
    }

    fn cold(&mut self, server: &Server) {
        let floor = Some(("axum on rusqlite", self.floor("rusqlite", 8, Question::Everything)));
        let value = self.closed(server, 8, Question::Everything);
        let name = "cold pull of 200 items: processor time";
        self.report.add(Figure { name, value, unit: "ms", goal: Some(Goal::AtMost(0.1)), floor });
        let bytes = self.runtime.block_on(async {
            let mut phone = Phone::open(server.address, &self.town.tokens[0]).await;
            phone.ask(Question::Everything).await.body.len()
        });
        self.report.measured("cold pull of 200 items: compressed body", kilo(bytes), "kB", Goal::AtMost(8.0));
    }

    fn delta(&mut self, server: &Server) {
        let (message, answer) = self.runtime.block_on(async {
            let mut phone = Phone::open(server.address, &self.town.tokens[1]).await;
            phone.ask(Question::Sync).await;
            let mut other = Phone::open(server.address, &self.town.tokens[1]).await;
            other.ask(Question::Sync).await;
            let activity = self.town.document.activities[0].id;
            let start = people::next_start(&self.town.document);
            let what = format!(
                r#"{{"answer":{{"occurrence":{{"activity":"{activity}","original_start":"{start}"}},"answer":"coming"}}}}"#
            );
            let acted = phone.act(&what).await;
            assert!(!String::from_utf8_lossy(&acted.body).contains("refused"), "the answer is taken");
            let answer = other.ask(Question::Sync).await.body;
            phone.ask(Question::Push).await;
            (other.ask(Question::Sync).await.body, answer)
        });
        println!("{}\n{}", String::from_utf8_lossy(&answer), String::from_utf8_lossy(&message));
        let bytes = f64::from(u32::try_from(answer.len()).unwrap());
        self.report.measured("delta of one answer: body", bytes, "bytes", Goal::AtMost(150.0));
        let bytes = f64::from(u32::try_from(message.len()).unwrap());
        self.report.told("delta of one short message: body", bytes, "bytes");
    }

    fn push(&mut self, server: &Server) {
        let floor = Some(("axum on rusqlite", self.floor("rusqlite", 64, Question::Push)));
        let value = self.closed(server, 64, Question::Push);
        let name = "push of 1 action and its delta, 64 connections";
        self.report.add(Figure { name, value, unit: "ms", goal: Some(Goal::AtMost(0.16)), floor });
        let value = self.closed(server, 1, Question::Push);
        self.report.told("the same, 1 connection", value, "ms");
    }

    fn publish(&mut self, server: &Server) {
        let (mut answered, mut told, mut costs) = (Vec::new(), Vec::new(), Vec::new());
        for round in 0..5 {
            let outcome = self.runtime.block_on(crowd::publish(server, &self.town, round));
            answered.push(ms(outcome.answered));
            told.push(ms(outcome.last));
            costs.push(ms(outcome.cpu));
        }
        let deliveries = f64::from(u32::try_from(PEOPLE).unwrap());
        let cpu = quantile(&mut costs, 0.5) / deliveries;
        self.report.measured("publish to 200 live phones: a delivery", cpu, "ms", Goal::AtMost(0.05));
        let last = quantile(&mut told, 0.5);
        self.report.measured("publish to 200 live phones: the last is told", last, "ms", Goal::AtMost(20.0));
        let answered = quantile(&mut answered, 0.5);
        self.report.told("publish to 200 live phones: the coach is answered", answered, "ms");
    }

    fn storm(&mut self, server: &Server) {
        let cursors = self.runtime.block_on(crowd::cursors(server, &self.town));
        // As after a restart: nothing is in memory.
        let fresh = self.start();
        let mut times = self.runtime.block_on(crowd::storm(&fresh, &self.town, &cursors, 1_000));
        let p99 = quantile(&mut times, 0.99);
        self.report.measured("1,000 phones come back at once: p99", p99, "ms", Goal::AtMost(250.0));
    }

    fn live(&mut self, _: &Server) {
        let folder = tempfile::tempdir().unwrap();
        let floor = Server::floor("axum", folder.path());
        let plain = self.runtime.block_on(crowd::live(&floor, &self.town, 2_000));
        drop(floor);
        let fresh = self.start();
        let each = self.runtime.block_on(crowd::live(&fresh, &self.town, crowd::LIVE));
        let all = each * f64::from(u32::try_from(crowd::LIVE).unwrap()) / 1_024.0;
        let floor = Some(("trivial axum", plain));
        let name = "one live connection: memory";
        self.report.add(Figure { name, value: each, unit: "KiB", goal: Some(Goal::AtMost(12.0)), floor });
        self.report.measured("9,000 live connections: memory", all, "MiB", Goal::AtMost(200.0));
    }

    fn restart(&mut self) {
        let few = self.restarted();
        self.report.measured("restart to first accepted sync", few, "ms", Goal::AtMost(50.0));
        self.runtime.block_on(people::crowd(self.folder.path(), 100_000));
        let many = self.restarted();
        self.report.measured("the same with 100,000 participants", many, "ms", Goal::AtMost(100.0));
    }

    /// Kills the server in the middle of work, again and again. Gives the median time to the first accepted request.
    fn restarted(&self) -> f64 {
        let address = self.start().address;
        let mut times = Vec::new();
        for _ in 0..9 {
            let server = Server::stegvis(self.folder.path(), Some(address));
            let tokens = &self.town.tokens;
            self.runtime.block_on(async {
                Phone::open(address, &tokens[0]).await.ask(Question::Push).await;
            });
            server.kill();
            let started = Instant::now();
            let server = Server::stegvis(self.folder.path(), Some(address));
            let answer = self
                .runtime
                .block_on(async { Phone::open(address, &tokens[0]).await.ask(Question::Push).await });
            assert_eq!(answer.status, 200);
            times.push(ms(started.elapsed()));
            server.kill();
        }
        quantile(&mut times, 0.5)
    }

    fn growth(&mut self) {
        let mut figures = Vec::new();
        for people in [1_000, 1_000_000] {
            self.runtime.block_on(people::crowd(self.folder.path(), people));
            let server = self.start();
            let idle = self.closed(&server, 8, Question::Sync);
            let push = self.closed(&server, 64, Question::Push);
            server.kill();
            figures.push((idle, push));
        }
        let (few, many) = (figures[0], figures[1]);
        for (name, value, floor) in [
            ("idle sync with 1,000,000 participants", many.0, few.0),
            ("push with 1,000,000 participants", many.1, few.1),
        ] {
            let floor = Some(("1,000", floor));
            self.report.add(Figure { name, value, unit: "ms", goal: Some(Goal::TimesFloor(1.2)), floor });
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
fn kilo(bytes: usize) -> f64 {
    bytes as f64 / 1_000.0
}
