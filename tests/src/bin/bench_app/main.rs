//! How fast the participants' app is on a cheap phone: `cargo xtask bench app [--runs N] [--json FILE] [--lighthouse]`.
//!
//! # Design
//! Chromium plays a phone whose processor is four times slower than this machine and whose line is what its developer
//! tools call "Slow 4G". Each run has a fresh profile, goes through the same visit, and right before it the smallest app
//! that Dioxus makes is opened in the same way: on another machine, or one that has other work, only the ratio tells
//! something. A figure is the middle one of all runs. Times are those of the page's own clock, up to the moment when the
//! browser has drawn what came.
//!
//! # Limits
//! The line is slow for the page, not for its service worker, which keeps files for later when all is there. Memory is
//! JavaScript's and WebAssembly's; what Chromium itself uses for a page is not in it.

mod hello;
mod lighthouse;
mod report;
mod visit;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use stegvis_tests::{Browser, Device, HarnessError, Server, target_folder};

use self::report::Figure;
use self::visit::{Measured, Town};

/// Name, unit, goal, and which figure of the smallest app stands beside it.
type Promise = (&'static str, &'static str, Option<f64>, Option<&'static str>);

const PROMISES: [Promise; 21] = [
    (visit::DRAWN, "ms", Some(1_200.0), Some(visit::HELLO_DRAWN)),
    (visit::USABLE, "ms", Some(3_000.0), Some(visit::HELLO_DRAWN)),
    (visit::PROGRAM, "ms", Some(3_000.0), Some(visit::HELLO_DRAWN)),
    (visit::BYTES, "kB", Some(350.0), Some(visit::HELLO_BYTES)),
    (visit::LONGEST_AT_START, "ms", None, Some(visit::HELLO_LONGEST)),
    (visit::CODE_FIELD, "ms", Some(100.0), Some(visit::HELLO_TAPPED)),
    (visit::OFFLINE, "ms", Some(800.0), Some(visit::HELLO_CACHED)),
    (visit::TO_SCHEDULE, "ms", Some(100.0), Some(visit::HELLO_TAPPED)),
    (visit::TO_STEPS, "ms", Some(100.0), Some(visit::HELLO_TAPPED)),
    (visit::TO_MESSAGES, "ms", Some(100.0), Some(visit::HELLO_TAPPED)),
    (visit::TO_TODAY, "ms", Some(100.0), Some(visit::HELLO_TAPPED)),
    (visit::AGAIN, "ms", Some(100.0), Some(visit::HELLO_TAPPED)),
    (visit::LANGUAGE, "ms", Some(150.0), Some(visit::HELLO_TAPPED)),
    (visit::SCROLLED, "ms", Some(50.0), None),
    (visit::WEEK_TURNED, "ms", Some(100.0), Some(visit::HELLO_TAPPED)),
    (visit::MONTH_TURNED, "ms", Some(100.0), Some(visit::HELLO_TAPPED)),
    (visit::YEAR_TO_TODAY, "ms", None, None),
    (visit::MEMORY, "MB", Some(60.0), Some(visit::HELLO_MEMORY)),
    (lighthouse::PERFORMANCE, "", Some(5.0), None),
    (lighthouse::ACCESSIBILITY, "", Some(0.0), None),
    (lighthouse::BEST_PRACTICES, "", Some(0.0), None),
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, HarnessError> {
    let options = Options::read()?;
    let server = Server::demo().await?;
    let hello = hello::serve(target_folder()?.join("hello"))?;
    let town = Town::settle(&server, format!("http://{hello}/")).await?;

    let mut runs: BTreeMap<&'static str, Vec<f64>> = BTreeMap::new();
    let mut browser = String::new();
    for run in 1..=options.runs {
        eprintln!("run {run} of {}, load average {}", options.runs, load_average());
        let phone = Browser::start_fast(Device::Phone).await?;
        browser = phone.version().await?;
        note(&mut runs, visit::hello(&phone, &town).await?);
        let phone = Browser::start_fast(Device::Phone).await?;
        note(&mut runs, visit::app(&phone, &town).await?);
        let phone = Browser::start_fast(Device::Phone).await?;
        note(&mut runs, visit::full(&phone, &town).await?);
        if options.lighthouse {
            match lighthouse::judge(&server.base_url()) {
                Ok(measured) => note(&mut runs, measured),
                // It gives up on a machine that has other work; the next run may do better.
                Err(error) => eprintln!("{error}"),
            }
        }
    }
    for values in runs.values_mut() {
        values.sort_by(f64::total_cmp);
    }
    let figures = figures(&runs);
    for figure in &figures {
        println!("{}", figure.line());
    }
    println!("{}", report::machine(&browser));
    if let Some(path) = &options.json {
        let json = serde_json::to_string_pretty(&report::json(&figures, &browser))?;
        fs::write(path, json).map_err(|source| HarnessError::File { path: path.clone(), source })?;
    }
    Ok(ExitCode::SUCCESS)
}

struct Options {
    runs: usize,
    json: Option<PathBuf>,
    /// Whether Lighthouse is asked, too.
    lighthouse: bool,
}

impl Options {
    fn read() -> Result<Self, HarnessError> {
        let mut options = Self { runs: 5, json: None, lighthouse: false };
        let mut arguments = std::env::args().skip(1);
        while let Some(name) = arguments.next() {
            if name == "--lighthouse" {
                options.lighthouse = true;
                continue;
            }
            let value = arguments.next();
            match (name.as_str(), value) {
                ("--json", Some(path)) => options.json = Some(path.into()),
                ("--runs", Some(runs)) if runs.parse().is_ok_and(|runs: usize| runs > 0) => {
                    options.runs = runs.parse().unwrap_or(options.runs);
                }
                _ => {
                    let usage = "cargo xtask bench app [--runs N] [--json FILE] [--lighthouse]";
                    return Err(HarnessError::Unexpected(format!("not an option: {name}. {usage}")));
                }
            }
        }
        Ok(options)
    }
}

fn note(runs: &mut BTreeMap<&'static str, Vec<f64>>, measured: Vec<Measured>) {
    for (name, value) in measured {
        runs.entry(name).or_default().push(value);
    }
}

/// Makes the figures of sorted runs.
fn figures(runs: &BTreeMap<&'static str, Vec<f64>>) -> Vec<Figure> {
    let middle = |name: &str| {
        let values = runs.get(name)?;
        values.get(values.len() / 2).copied()
    };
    PROMISES
        .into_iter()
        .filter_map(|(name, unit, goal, hello)| {
            let (value, runs) = (middle(name)?, runs.get(name)?.clone());
            Some(Figure { name, value, runs, unit, goal, hello: hello.and_then(middle) })
        })
        .collect()
}

fn load_average() -> String {
    fs::read_to_string("/proc/loadavg").unwrap_or_default().split(' ').take(3).collect::<Vec<_>>().join(" ")
}
