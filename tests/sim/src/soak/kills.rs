//! The killer: ends the server again and again, and starts it.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use rand::Rng as _;
use rand::rngs::StdRng;
use stegvis_shared::protocol::paths;
use stegvis_tests::{Postgres, Server};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::block_in_place;
use tokio::time::{sleep, timeout};

use super::Until;
use super::ground::Ground;
use crate::claim::{Broken, Claim};

/// The longest that a start may take.
const START_LIMIT: Duration = Duration::from_secs(30);
/// How often a run says how far it is.
const PROGRESS: Duration = Duration::from_secs(15);

/// Whoever has the server's life in hand.
pub(super) struct Killer {
    pub(super) server: Server,
    pub(super) postgres: Option<Postgres>,
    /// PostgreSQL's address.
    pub(super) url: Option<String>,
}

impl Killer {
    /// The file of an embedded database.
    pub(super) fn file(&self) -> PathBuf {
        self.server.data().join("stegvis.db")
    }

    /// Starts the server and kills it, again and again; at the end it runs.
    pub(super) async fn kill_and_start(
        &mut self,
        ground: &Ground,
        until: Until,
        mut dice: StdRng,
    ) -> Result<(), Broken> {
        let begun = Instant::now();
        let mut said = begun;
        loop {
            let started = Instant::now();
            block_in_place(|| self.server.spawn())?;
            if dice.random_ratio(1, 8) {
                // In the middle of its start, or just after.
                sleep(Duration::from_millis(dice.random_range(0..120))).await;
                ground.count(|figures| figures.kills_at_start += 1);
            } else {
                self.wait_until_ready().await?;
                ground.count(|figures| figures.restarts.push(started.elapsed()));
                let kills = ground.count(|figures| figures.kills);
                let is_over = match until {
                    Until::Elapsed(limit) => begun.elapsed() >= limit,
                    Until::Kills(limit) => kills >= limit,
                };
                if is_over {
                    return Ok(());
                }
                sleep(Duration::from_millis(dice.random_range(20..700))).await;
            }
            block_in_place(|| self.server.kill());
            ground.count(|figures| figures.kills += 1);
            if let Some(postgres) = self.postgres.as_mut().filter(|_| dice.random_ratio(1, 20)) {
                block_in_place(|| {
                    postgres.crash();
                    postgres.start_again()
                })?;
                ground.count(|figures| figures.postgres_restarts += 1);
            }
            if said.elapsed() >= PROGRESS {
                said = Instant::now();
                eprintln!("{} s: {}", begun.elapsed().as_secs(), ground.figures().glimpse());
            }
        }
    }

    async fn wait_until_ready(&self) -> Result<(), Broken> {
        let answered = timeout(START_LIMIT, first_answer(self.server.address())).await;
        answered.map_err(|_| {
            Broken::new(Claim::Liveness, format!("the server does not start: {}", self.server.log()))
        })
    }
}

/// Waits for the first request that the server answers with yes.
async fn first_answer(server: SocketAddr) {
    let request = format!("GET {} HTTP/1.1\r\nhost: soak\r\nconnection: close\r\n\r\n", paths::READYZ);
    loop {
        let asked = async {
            let mut stream = TcpStream::connect(server).await?;
            stream.write_all(request.as_bytes()).await?;
            let mut answer = String::new();
            stream.read_to_string(&mut answer).await?;
            std::io::Result::Ok(answer)
        };
        if asked.await.is_ok_and(|answer| answer.starts_with("HTTP/1.1 200")) {
            return;
        }
        sleep(Duration::from_millis(1)).await;
    }
}
