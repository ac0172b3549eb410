//! Runs the soak: `soak [--minutes N | --kills N] [--seed S] [--database sqlite|postgres|both]`.

use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, ValueEnum as _};
use stegvis_sim::soak::{Database, Until, soak};

/// Uses the real server over a bad line while it is killed again and again, and checks that nothing is lost
#[derive(Debug, Parser)]
#[command(name = "cargo xtask soak")]
struct Options {
    /// For how long the server is killed again and again, on all databases together
    #[arg(long, default_value_t = 10, conflicts_with = "kills")]
    minutes: u64,
    /// How often it is killed instead, on each database
    #[arg(long)]
    kills: Option<u64>,
    /// What phones and coaches want to do follows from it [default: a random one]
    #[arg(long)]
    seed: Option<u64>,
    /// On which database
    #[arg(long, default_value = "both")]
    database: Choice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Choice {
    Sqlite,
    Postgres,
    Both,
}

impl Choice {
    fn databases(self) -> &'static [Database] {
        match self {
            Self::Sqlite => &[Database::Sqlite],
            Self::Postgres => &[Database::Postgres],
            Self::Both => Database::value_variants(),
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    let seed = options.seed.unwrap_or_else(|| u64::from(rand::random::<u32>()));
    let databases = options.database.databases();
    let share = Duration::from_mins(options.minutes) / u32::try_from(databases.len()).unwrap_or(1);
    let until = options.kills.map_or(Until::Elapsed(share), Until::Kills);
    for database in databases {
        println!("{database:?}, seed {seed}");
        match soak(*database, seed, until).await {
            Ok(figures) => println!("{figures}\nNo claim is broken.\n"),
            Err(broken) => {
                println!("{broken}\n\nAgain, as far as the machine lets it: cargo xtask soak --seed {seed}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
