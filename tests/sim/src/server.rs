//! The server of a history: the real use cases on a real database, in a process that can be killed.

use std::future::poll_fn;
use std::path::{Path, PathBuf};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;
use std::task::Poll;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};
use stegvis_server::context::Context;
use stegvis_server::ops::sync::{Pushes, RawSyncRequest};
use stegvis_server::ops::{self, Actor, OpsError};
use stegvis_server::store::simulation;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::Cursor;
use stegvis_shared::time::Timestamp;
use tempfile::TempDir;

use crate::bug::Bug;
use crate::claim::Broken;
use crate::clock::{HandClock, START};
use crate::gate::{Course, FateGate, Standing};
use crate::history::{Fate, History};
use crate::tables::Tables;
use crate::town::{offered, open};

/// How a call ended.
#[derive(Debug)]
pub(crate) enum Called<T> {
    /// With an answer, or with an error for which there was no fault.
    Answered(Result<T, OpsError>),
    /// The server said that it cannot, because of a fault.
    Faulted,
    /// The process was killed; it has been started again.
    Gone,
    /// It stopped, and goes on later.
    Paused,
}

/// A phone's request that the server has begun and not ended, while it does other things.
struct Paused {
    phone: usize,
    asked: Option<Cursor>,
    doing: Pin<Box<dyn Future<Output = Result<SyncResponse, OpsError>>>>,
    course: Course,
}

/// How a request ended that was paused, with its phone and its cursor.
pub(crate) type Ending = (usize, Option<Cursor>, Called<SyncResponse>);

/// How a use case ended.
enum Ended<T> {
    Done(T),
    Killed,
    Paused,
}

/// The server and its database.
pub(crate) struct Server {
    /// The history's own: a connection that is slow to close never meets the next history's database.
    folder: TempDir,
    file: PathBuf,
    context: Context,
    pushes: Arc<Pushes>,
    clock: HandClock,
    pub(crate) gate: Rc<FateGate>,
    seed: u64,
    starts: u64,
    /// The true time.
    now: Timestamp,
    off_ms: i64,
    backup: Option<PathBuf>,
    paused: Option<Paused>,
    ended: Vec<Ending>,
}

impl Server {
    /// Starts a server on a copy of the town, in a folder of its own below the given one.
    pub(crate) async fn start(
        folder: &Path,
        database: &[u8],
        history: &History,
        bug: Option<Bug>,
    ) -> Result<Self, Broken> {
        let folder = tempfile::tempdir_in(folder)?;
        let file = folder.path().join("stegvis.db");
        std::fs::write(&file, database)?;
        let clock = HandClock::new(START);
        let gate = FateGate::new(bug.and_then(Bug::of_server), clock.clone(), history.page);
        let gate = Rc::new(gate);
        simulation::install(Some(gate.clone()));
        let context = open(&file, &clock, history.seed).await?;
        Ok(Self {
            folder,
            file,
            context,
            pushes: Arc::new(Pushes::new(offered())),
            clock,
            gate,
            seed: history.seed,
            starts: 1,
            now: START,
            off_ms: 0,
            backup: None,
            paused: None,
            ended: Vec::new(),
        })
    }

    /// Does something with the server, and says how it ended.
    pub(crate) async fn call<T>(
        &mut self,
        fate: Fate,
        what: impl AsyncFnOnce(&Context) -> Result<T, OpsError>,
    ) -> Result<Called<T>, Broken> {
        let context = self.context.clone();
        let ended = self.run(fate, pin!(what(&context))).await;
        drop(context);
        self.end(ended).await
    }

    /// Serves a phone's request, and says how it ended.
    pub(crate) async fn sync(
        &mut self,
        (phone, asked): (usize, Option<Cursor>),
        actor: Actor,
        request: RawSyncRequest,
        fate: Fate,
    ) -> Result<Called<SyncResponse>, Broken> {
        self.resume().await;
        let (context, pushes) = (self.context.clone(), Arc::clone(&self.pushes));
        let mut doing: Pin<Box<dyn Future<Output = _>>> = Box::pin(async move {
            let answer = ops::sync::sync(&actor, &context, &pushes, request).await?;
            Ok(answer.into_response().expect("the server's own items are of kinds that there are"))
        });
        let ended = self.run(fate, doing.as_mut()).await;
        if matches!(ended, Ended::Paused) {
            let course = self.gate.course();
            self.gate.take_writer(course.has_writer);
            self.paused = Some(Paused { phone, asked, doing, course });
        } else {
            drop(doing);
        }
        self.end(ended).await
    }

    /// Runs a use case until it ends, is killed or pauses. If it needs the writer that something paused has, that is
    /// ended first.
    async fn run<T>(
        &mut self,
        fate: Fate,
        mut doing: Pin<&mut (impl Future<Output = T> + ?Sized)>,
    ) -> Ended<T> {
        self.gate.set(Course::new(fate));
        loop {
            let done = poll_fn(|task| match doing.as_mut().poll(task) {
                Poll::Ready(done) => Poll::Ready(Some(done)),
                Poll::Pending if self.gate.course().standing == Standing::Going => Poll::Pending,
                Poll::Pending => Poll::Ready(None),
            })
            .await;
            let course = self.gate.course();
            match (done, course.standing) {
                (Some(done), _) => return Ended::Done(done),
                (None, Standing::Killed) => return Ended::Killed,
                (None, Standing::Paused) => return Ended::Paused,
                (None, Standing::Waiting | Standing::Going) => {
                    self.resume().await;
                    self.gate.set(course.resumed());
                }
            }
        }
    }

    async fn end<T>(&mut self, ended: Ended<Result<T, OpsError>>) -> Result<Called<T>, Broken> {
        Ok(match ended {
            Ended::Paused => Called::Paused,
            Ended::Killed => {
                self.shut_down().await;
                self.begin().await?;
                Called::Gone
            }
            Ended::Done(Err(_)) if self.gate.course().has_met_full_disk => Called::Faulted,
            Ended::Done(answer) => Called::Answered(answer),
        })
    }

    /// Ends what is paused, if anything is; the answer is among those that [`Server::ended`] gives.
    pub(crate) async fn resume(&mut self) {
        let Some(Paused { phone, asked, doing, course }) = self.paused.take() else { return };
        self.gate.take_writer(false);
        self.gate.set(course.resumed());
        let called = match doing.await {
            Err(_) if self.gate.course().has_met_full_disk => Called::Faulted,
            answer => Called::Answered(answer),
        };
        self.ended.push((phone, asked, called));
    }

    /// Takes the answers to requests that were paused.
    pub(crate) fn ended(&mut self) -> Vec<Ending> {
        std::mem::take(&mut self.ended)
    }

    /// Ends the process: what is paused goes down with it.
    async fn shut_down(&mut self) {
        self.paused = None;
        self.gate.take_writer(false);
        self.gate.set(Course::new(Fate::Whole));
        self.context.store.close().await;
    }

    /// Starts the process again on the same database: nothing that was in memory is there any more.
    async fn begin(&mut self) -> Result<(), Broken> {
        // A start writes the epoch if there is none: the disk has room for that.
        simulation::install(None);
        self.starts += 1;
        let random = self.seed.wrapping_mul(1_000).wrapping_add(self.starts);
        self.context = open(&self.file, &self.clock, random).await?;
        self.pushes = Arc::new(Pushes::new(offered()));
        simulation::install(Some(self.gate.clone()));
        Ok(())
    }

    /// Puts a copy of the database aside.
    pub(crate) async fn back_up(&mut self) -> Result<(), Broken> {
        let copy = self.folder.path().join(format!("copy-{}.db", self.now.as_millis()));
        let mut connection = self.connect().await?;
        sqlx::query("vacuum into $1").bind(copy.display().to_string()).execute(&mut connection).await?;
        connection.close().await?;
        self.backup = Some(copy);
        Ok(())
    }

    /// Starts from the copy that was put aside, as another database: with an epoch of its own. Says whether there was
    /// a copy.
    pub(crate) async fn restore(&mut self) -> Result<bool, Broken> {
        let Some(backup) = self.backup.clone() else { return Ok(false) };
        self.shut_down().await;
        self.file = self.folder.path().join(format!("restored-{}.db", self.starts));
        std::fs::copy(backup, &self.file)?;
        let mut connection = self.connect().await?;
        sqlx::query("delete from meta where name = 'epoch'").execute(&mut connection).await?;
        connection.close().await?;
        self.begin().await?;
        Ok(true)
    }

    /// Opens the tables beside the server.
    pub(crate) async fn tables(&self) -> Result<Tables, Broken> {
        Tables::of_file(&self.file).await
    }

    /// Opens the database beside the server, to change it.
    pub(crate) async fn connect(&self) -> Result<SqliteConnection, Broken> {
        Ok(SqliteConnectOptions::new().filename(&self.file).connect().await?)
    }

    /// Ends the server and gives back how many statements and commits it did.
    pub(crate) async fn stop(mut self) -> u64 {
        self.shut_down().await;
        simulation::install(None);
        self.gate.asked()
    }

    /// Gives the true time.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// Lets time pass.
    pub(crate) fn wait(&mut self, ms: i64) {
        self.now = self.now.plus_millis(ms);
        self.clock.set(self.now.plus_millis(self.off_ms));
    }

    /// Makes the server's clock wrong by so much.
    pub(crate) fn set_off(&mut self, off_ms: i64) {
        self.off_ms = off_ms;
        self.wait(0);
    }
}
