//! Histories: what happens, worked out from a seed alone.

use std::fmt;

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};

/// The most that a clock is wrong by: ten years.
const TEN_YEARS_MS: i64 = 10 * 365 * 24 * 60 * 60 * 1_000;
const HOUR_MS: i64 = 60 * 60 * 1_000;

/// What happens in one run of the simulation.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// The seed that gave it; names and ids follow from it too.
    pub seed: u64,
    /// Whose each phone is: 0 for the first participant, 1 for the second.
    pub phones: Vec<usize>,
    /// The most changes in one response.
    pub page: usize,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// Something that happens. Numbers choose among what there is at the time, so that any part of a history is one.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "the fields say what the variants leave open")]
pub enum Step {
    /// A participant does something on a phone.
    Act { phone: usize, deed: Deed, end: End },
    /// A phone sends its request and gets the answer at once, if nothing comes between.
    Exchange { phone: usize, fate: Fate, lost: bool, end: End },
    /// A phone's request goes out.
    Send { phone: usize },
    /// A request under way reaches the server, and may stay to come again.
    Arrive { which: usize, again: bool, fate: Fate },
    /// What the server has paused goes on, to its end.
    Resume,
    /// An answer under way reaches its phone, and may stay to come again.
    Receive { which: usize, again: bool, end: End },
    /// A request or an answer under way is lost.
    Lose { which: usize, what: Parcel },
    /// The participant has seen why something was refused.
    Dismiss { phone: usize },
    /// A phone's app is killed and started again.
    Kill { phone: usize },
    /// A phone's storage fills up, or has room again.
    Storage { phone: usize, is_full: bool },
    /// A coach does something.
    Coach { coach: usize, person: usize, deed: CoachDeed, fate: Fate },
    /// The language worker translates something.
    Translate { language: usize, which: usize, fate: Fate },
    /// The server does what time asks for.
    Upkeep { fate: Fate },
    /// The server's disk fills up, or has room again.
    Disk { is_full: bool },
    /// Time passes.
    Wait { ms: i64 },
    /// The server's clock is wrong by so much from now on.
    ServerClock { off_ms: i64 },
    /// A phone's clock is wrong by so much from now on.
    PhoneClock { phone: usize, off_ms: i64 },
    /// A copy of the database is put aside.
    Backup,
    /// The server starts from the copy that was put aside.
    Restore,
}

/// What a participant does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields say what the variants leave open")]
pub enum Deed {
    /// Answers a time, or takes the answer back.
    Answer { which: usize, answer: usize },
    /// Marks a goal, or takes the mark back.
    Mark { which: usize, done: bool },
    /// Asks for a call, or takes that back.
    Call { wanted: bool },
    /// Proposes a goal.
    Propose { which: usize },
    /// Takes an own goal back.
    Withdraw { which: usize },
    /// Asks for a smaller step, or takes that back.
    Smaller { which: usize, wanted: bool },
    /// Says whether there is enough support.
    Support { which: usize },
    /// Asks for everything to be erased, or takes that back.
    Erasure { wanted: bool },
    /// Writes to the coach.
    Write,
    /// Reads a message.
    Read { which: usize },
    /// Chooses a language.
    Choose { language: usize },
    /// Looks at the plan.
    Open,
}

/// What a coach does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields say what the variants leave open")]
pub enum CoachDeed {
    /// Publishes a plan, to everybody or to one person.
    Publish { variant: u8, to_all: bool },
    /// Saves a draft.
    Draft { variant: u8 },
    /// Publishes the draft.
    PublishDraft,
    /// Writes to the participant; or once more what was not confirmed.
    Write { again: bool },
    /// Looks at what the participant did.
    Look,
}

/// How it goes for the server while it does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It comes to its end.
    Whole,
    /// The process is killed before this statement or commit, counted from 1.
    KilledAt(u32),
    /// The process is killed before the first commit.
    KilledAtCommit,
    /// The process is killed after the first commit, before anybody hears of it.
    KilledAfterCommit,
    /// It stops before this statement or commit, and goes on when others have come between. For requests of phones.
    PausedAt(u32),
    /// The disk is full from this statement or commit on, until it is done.
    FullAt(u32),
    /// The disk is full at the commit.
    FullAtCommit,
}

/// How it goes for a phone that changes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The app goes on.
    Lives,
    /// The app is killed before the change is in storage.
    DiesBeforeWrite,
    /// The app is killed when what the server sent is in storage, and what the participant did is not.
    DiesHalfWay,
    /// The app is killed when the change is in storage, before it is shown.
    DiesAfterWrite,
}

/// What is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parcel {
    /// To the server.
    Request,
    /// To a phone.
    Answer,
}

/// Which kinds of faults a history has: few at a time go deeper than all at once.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each kind of fault is there or not, whatever the others are"
)]
struct Mood {
    phones: usize,
    network: bool,
    server_dies: bool,
    disk: bool,
    phones_die: bool,
    storage: bool,
    clocks: bool,
    restores: bool,
}

type Make = fn(&mut StdRng, Mood) -> Step;

impl History {
    /// Works out the history of a seed.
    pub fn of(seed: u64) -> Self {
        let mut rng = StdRng::seed_from_u64(seed);
        let phones = match rng.random_range(0..4) {
            0 => vec![0],
            1 => vec![0, 1],
            2 => vec![0, 0],
            _ => vec![0, 1, 0],
        };
        let page = [3, 8, 500].choose(&mut rng).copied().unwrap_or(500);
        let mood = Mood {
            phones: phones.len(),
            network: rng.random_bool(0.6),
            server_dies: rng.random_bool(0.5),
            disk: rng.random_bool(0.3),
            phones_die: rng.random_bool(0.5),
            storage: rng.random_bool(0.3),
            clocks: rng.random_bool(0.4),
            restores: rng.random_bool(0.15),
        };
        let table = table(mood);
        let length = rng.random_range(10..=40);
        let mut steps = Vec::new();
        // Without a plan on the phone there is little to do; but first syncs go wrong too.
        if rng.random_bool(0.8) {
            let deed = CoachDeed::Publish { variant: rng.random(), to_all: true };
            steps.push(Step::Coach { coach: 0, person: 0, deed, fate: Fate::Whole });
            let all = 0..mood.phones;
            steps.extend(all.map(|phone| Step::Exchange {
                phone,
                fate: Fate::Whole,
                lost: false,
                end: End::Lives,
            }));
        }
        while steps.len() < length
            && let Ok((_, make)) = table.choose_weighted(&mut rng, |row| row.0)
        {
            steps.push(make(&mut rng, mood));
        }
        Self { seed, phones, page, steps }
    }

    /// Gives the part of the history that has these steps, counted from 0.
    #[must_use]
    pub fn only(&self, keep: &[usize]) -> Self {
        let steps = keep.iter().filter_map(|index| self.steps.get(*index)).copied().collect();
        Self { steps, phones: self.phones.clone(), ..*self }
    }
}

/// Lists what can happen, with how often.
fn table(mood: Mood) -> Vec<(u32, Make)> {
    let when = |is_so: bool, weight: u32| if is_so { weight } else { 0 };
    let act: Make = |rng, mood| Step::Act { phone: phone(rng, mood), deed: deed(rng), end: end(rng, mood) };
    let exchange: Make = |rng, mood| Step::Exchange {
        phone: phone(rng, mood),
        fate: slow_or(rng, mood),
        lost: mood.network && rng.random_bool(0.25),
        end: end(rng, mood),
    };
    let send: Make = |rng, mood| Step::Send { phone: phone(rng, mood) };
    let arrive: Make = |rng, mood| {
        let (which, again) = (rng.random_range(0..8), mood.network && rng.random_bool(0.3));
        Step::Arrive { which, again, fate: slow_or(rng, mood) }
    };
    let receive: Make = |rng, mood| Step::Receive {
        which: rng.random_range(0..8),
        again: mood.network && rng.random_bool(0.3),
        end: end(rng, mood),
    };
    let lose: Make = |rng, _| Step::Lose {
        which: rng.random_range(0..8),
        what: if rng.random() { Parcel::Request } else { Parcel::Answer },
    };
    let coach: Make = |rng, mood| Step::Coach {
        coach: rng.random_range(0..2),
        person: rng.random_range(0..2),
        deed: coach_deed(rng),
        fate: fate(rng, mood),
    };
    let translate: Make = |rng, mood| Step::Translate {
        language: rng.random_range(0..2),
        which: rng.random_range(0..20),
        fate: fate(rng, mood),
    };
    let storage: Make = |rng, mood| Step::Storage { phone: phone(rng, mood), is_full: rng.random() };
    let phone_clock: Make = |rng, mood| Step::PhoneClock { phone: phone(rng, mood), off_ms: off_ms(rng) };
    vec![
        (22, act),
        (16, exchange),
        (8, send),
        (8, arrive),
        (3, |_, _| Step::Resume),
        (8, receive),
        (when(mood.network, 4), lose),
        (1, |rng, mood| Step::Dismiss { phone: phone(rng, mood) }),
        (when(mood.phones_die, 3), |rng, mood| Step::Kill { phone: phone(rng, mood) }),
        (when(mood.storage, 3), storage),
        (16, coach),
        (2, translate),
        (1, |rng, mood| Step::Upkeep { fate: fate(rng, mood) }),
        (when(mood.disk, 4), |rng, _| Step::Disk { is_full: rng.random_bool(0.4) }),
        (3, |rng, _| Step::Wait { ms: rng.random_range(1..72 * HOUR_MS) }),
        (when(mood.clocks, 3), |rng, _| Step::ServerClock { off_ms: off_ms(rng) }),
        (when(mood.clocks, 3), phone_clock),
        (when(mood.restores, 2), |_, _| Step::Backup),
        (when(mood.restores, 2), |_, _| Step::Restore),
    ]
}

fn phone(rng: &mut StdRng, mood: Mood) -> usize {
    rng.random_range(0..mood.phones)
}

pub(crate) fn deed(rng: &mut StdRng) -> Deed {
    let which = rng.random_range(0..20);
    match rng.random_range(0..18) {
        0..3 => Deed::Answer { which, answer: rng.random_range(0..6) },
        3..5 => Deed::Mark { which, done: rng.random_bool(0.7) },
        5..8 => Deed::Write,
        8 => Deed::Read { which },
        14 => Deed::Propose { which },
        15 => Deed::Withdraw { which },
        16 => Deed::Smaller { which, wanted: rng.random_bool(0.7) },
        13 => Deed::Support { which },
        11 => Deed::Call { wanted: rng.random_bool(0.7) },
        12 => Deed::Erasure { wanted: rng.random_bool(0.6) },
        9..11 => Deed::Open,
        _ => Deed::Choose { language: rng.random_range(0..3) },
    }
}

fn coach_deed(rng: &mut StdRng) -> CoachDeed {
    match rng.random_range(0..10) {
        0..4 => CoachDeed::Publish { variant: rng.random(), to_all: rng.random() },
        4 => CoachDeed::Draft { variant: rng.random() },
        5 => CoachDeed::PublishDraft,
        6..8 => CoachDeed::Write { again: rng.random_bool(0.3) },
        _ => CoachDeed::Look,
    }
}

fn fate(rng: &mut StdRng, mood: Mood) -> Fate {
    if mood.server_dies && rng.random_bool(0.2) {
        return match rng.random_range(0..4) {
            0 => Fate::KilledAtCommit,
            1 => Fate::KilledAfterCommit,
            _ => Fate::KilledAt(rng.random_range(1..40)),
        };
    }
    if mood.disk && rng.random_bool(0.1) {
        return if rng.random() { Fate::FullAtCommit } else { Fate::FullAt(rng.random_range(1..40)) };
    }
    Fate::Whole
}

/// How it goes for the server while it serves a phone: often it is slow, so that others come between.
fn slow_or(rng: &mut StdRng, mood: Mood) -> Fate {
    if rng.random_bool(0.25) { Fate::PausedAt(rng.random_range(1..25)) } else { fate(rng, mood) }
}

fn end(rng: &mut StdRng, mood: Mood) -> End {
    match rng.random_range(0..20) {
        0 if mood.phones_die => End::DiesBeforeWrite,
        1 if mood.phones_die => End::DiesAfterWrite,
        2 if mood.phones_die => End::DiesHalfWay,
        _ => End::Lives,
    }
}

fn off_ms(rng: &mut StdRng) -> i64 {
    match rng.random_range(0..4) {
        0 => 0,
        1 => rng.random_range(-48 * HOUR_MS..48 * HOUR_MS),
        _ => rng.random_range(-TEN_YEARS_MS..=TEN_YEARS_MS),
    }
}

impl fmt::Display for History {
    /// Lists the steps, a line each.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "phones of participants {:?}, {} changes a page", self.phones, self.page)?;
        self.steps
            .iter()
            .enumerate()
            .try_for_each(|(index, step)| writeln!(formatter, "{index:>4}  {step:?}"))
    }
}
