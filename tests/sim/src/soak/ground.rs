//! What phones, coaches and the killer share.

use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rand::Rng as _;
use rand::rngs::StdRng;
use stegvis_server::context::SystemClock;
use stegvis_server::zone::today;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::time::{Clock as _, Timestamp};
use stegvis_tests::{Api, HarnessError, Line, Mishap};
use tokio::sync::Mutex as TurnMutex;

use super::figures::Figures;
use crate::claim::{Broken, Claim};
use crate::coaches::Coaches;
use crate::town::{COACHES, HOST, PASSWORD, Town};

/// The participants, by name and first language.
pub(super) const PEOPLE: [(&str, &str); 12] = [
    ("Amina", "ar"),
    ("Chaltu", "so"),
    ("Moa", "sv"),
    ("Fatima", "ar"),
    ("Hodan", "so"),
    ("Elias", "sv"),
    ("Layla", "ar"),
    ("Abdi", "so"),
    ("Wilma", "sv"),
    ("Noor", "ar"),
    ("Sahra", "so"),
    ("Bosse", "sv"),
];
/// For how long somebody waits for an answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// What phones, coaches and the killer share.
pub(super) struct Ground {
    pub(super) town: Town,
    pub(super) line: Line,
    pub(super) weather: Weather,
    /// A coach with a line of her own without mishaps: whoever is signed out gets a new code there.
    pub(super) reception: TurnMutex<Desk>,
    /// No more kills: everybody ends what they are at.
    pub(super) is_over: AtomicBool,
    coaches: Mutex<Coaches>,
    figures: Mutex<Figures>,
}

/// What became of a call.
#[derive(Debug)]
pub(super) enum Heard<T> {
    /// The server answered.
    Answer(T),
    /// Nothing was heard, or that the server cannot now.
    Nothing,
    /// The server refused.
    No(ErrorCode),
}

impl Ground {
    pub(super) fn new(town: Town, line: Line, weather: Weather, straight_url: &str) -> Self {
        let now = SystemClock.now();
        let monday = today(now);
        let monday = monday.saturating_sub(jiff::Span::new().days(monday.weekday().to_monday_zero_offset()));
        Self {
            town,
            line,
            weather,
            reception: TurnMutex::new(Desk::new(0, straight_url)),
            is_over: AtomicBool::new(false),
            coaches: Mutex::new(Coaches::new(monday)),
            figures: Mutex::default(),
        }
    }

    /// Gives what time it is.
    #[expect(clippy::unused_self, reason = "everybody asks the ground that they share")]
    pub(super) fn now(&self) -> Timestamp {
        SystemClock.now()
    }

    pub(super) fn is_over(&self) -> bool {
        self.is_over.load(Ordering::Relaxed)
    }

    pub(super) fn coaches(&self) -> MutexGuard<'_, Coaches> {
        self.coaches.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives what was counted so far.
    pub(super) fn figures(&self) -> Figures {
        let mut figures = self.count(|figures| figures.clone());
        figures.mishaps = self.weather.mishaps_so_far();
        figures
    }

    /// Counts something.
    pub(super) fn count<T>(&self, count: impl FnOnce(&mut Figures) -> T) -> T {
        count(&mut self.figures.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Makes a call and says what was heard.
    ///
    /// # Errors
    /// [`Claim::Errors`] when the server fails other than by not being there.
    pub(super) async fn hear<T>(
        &self,
        call: impl Future<Output = Result<T, HarnessError>>,
    ) -> Result<Heard<T>, Broken> {
        self.count(|figures| figures.requests += 1);
        let Ok(answer) = tokio::time::timeout(PATIENCE, call).await else {
            self.count(|figures| figures.unanswered += 1);
            return Ok(Heard::Nothing);
        };
        match answer {
            Ok(answer) => {
                self.count(|figures| figures.answered += 1);
                Ok(Heard::Answer(answer))
            }
            Err(HarnessError::Request(_)) => {
                self.count(|figures| figures.unanswered += 1);
                Ok(Heard::Nothing)
            }
            Err(HarnessError::Refused { detail, .. }) => match detail.code {
                ErrorCode::Busy | ErrorCode::DatabaseUnreachable | ErrorCode::TooManyRequests => {
                    self.count(|figures| figures.busy += 1);
                    Ok(Heard::Nothing)
                }
                code if code.status() >= 500 => {
                    Err(Broken::new(Claim::Errors, format!("the server answered {code:?}: {detail:?}")))
                }
                code => Ok(Heard::No(code)),
            },
            Err(other) => Err(Broken::new(Claim::Errors, other.to_string())),
        }
    }
}

/// Where a coach is signed in.
#[derive(Debug)]
pub(super) struct Desk {
    base_url: String,
    email: String,
    api: Option<Api>,
}

impl Desk {
    pub(super) fn new(coach: usize, base_url: &str) -> Self {
        let name = COACHES.get(coach).copied().unwrap_or_default();
        Self { base_url: base_url.to_owned(), email: format!("{name}@{HOST}"), api: None }
    }

    /// Gives the coach's calls; `None` when signing in did not work now.
    pub(super) async fn api(&mut self, ground: &Ground) -> Result<Option<Api>, Broken> {
        if self.api.is_none()
            && let Heard::Answer(api) =
                ground.hear(Api::sign_in(&self.base_url, &self.email, PASSWORD)).await?
        {
            self.api = Some(api);
        }
        Ok(self.api.clone())
    }

    /// The server has refused the access token: signs in anew the next time.
    pub(super) fn sign_out(&mut self) {
        self.api = None;
    }
}

/// What connections meet with: anything, until it is calm.
#[derive(Clone, Debug, Default)]
pub(super) struct Weather {
    is_calm: Arc<AtomicBool>,
    mishaps: Arc<AtomicU64>,
}

impl Weather {
    /// No more mishaps.
    pub(super) fn calm(&self) {
        self.is_calm.store(true, Ordering::Relaxed);
    }

    fn mishaps_so_far(&self) -> u64 {
        self.mishaps.load(Ordering::Relaxed)
    }

    /// Gives what each connection meets with.
    pub(super) fn mishaps(&self, mut dice: StdRng) -> impl FnMut() -> Mishap + Send + 'static {
        let Self { is_calm, mishaps } = self.clone();
        move || {
            if is_calm.load(Ordering::Relaxed) || dice.random_bool(0.6) {
                return Mishap::None;
            }
            mishaps.fetch_add(1, Ordering::Relaxed);
            let by = Duration::from_millis(dice.random_range(0..2_000));
            match dice.random_range(0..5) {
                0 => Mishap::Late(by / 4),
                1 => Mishap::Again(by),
                2 => Mishap::AnswerCut(0),
                3 => Mishap::AnswerCut(dice.random_range(1..1_000)),
                _ => Mishap::RequestCut(dice.random_range(0..1_200)),
            }
        }
    }
}
