//! Which reminders are due: a pure function of the clock, the schedule, the wishes and what has been told.
//!
//! # Design
//! Each reminder has a time of its own. One that falls into quiet hours is told at their end, when it is still of use then,
//! else not at all. What was cancelled or answered is not here in the first place. Of the reminders of the schedule one at
//! a time is told: an hour before tells of everything that starts within the hour after, and stands for the evening
//! before.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time, time};
use stegvis_shared::protocol::reminders::{QuietHours, ReminderWishes};
use stegvis_shared::time::{HourMinute, Timestamp, plus_days, plus_minutes};

use crate::store::reminder::{Fresh, Told};
use crate::zone::{instant_of, zone_clock};

/// When the evening before tells.
const EVENING: Time = time(18, 0, 0, 0);
const HOUR_MS: i64 = 60 * 60 * 1_000;
/// For how long a reminder of the evening that quiet hours moved into the day itself is of use: 3 hours.
const MORNING_MS: i64 = 3 * HOUR_MS;
/// For how long a push service keeps news for a phone that is off: a day.
const NEWS_MS: i64 = 24 * HOUR_MS;
/// How many days from today on are looked at.
const LOOKED_AT_DAYS: i64 = 8;

/// What a reminder says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// There is something in the schedule tomorrow.
    Tomorrow,
    /// There is something in the schedule today.
    Today,
    /// Something starts within an hour.
    Soon,
    /// The coach has written.
    Message,
    /// The coach has published a plan.
    Plan,
}

/// A reminder to tell now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reminder {
    pub(crate) kind: Kind,
    /// From when on it is of no use.
    pub(crate) until: Timestamp,
}

/// What is known of a phone and its participant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) wishes: ReminderWishes,
    pub(crate) told: Told,
    /// When something starts that is neither cancelled nor answered, in order; of the days of [`days`].
    pub(crate) starts: &'a [DateTime],
    /// The coach's latest message that is neither read nor told.
    pub(crate) message: Option<Fresh>,
    /// The plan that is neither opened nor told.
    pub(crate) plan: Option<Fresh>,
}

/// What is to be done for a phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) reminders: Vec<Reminder>,
    /// What the phone has been told then.
    pub(crate) told: Told,
    /// When to look again, unless the feed moves before.
    pub(crate) look_at: Timestamp,
}

/// Gives the days to look at: the first one and the one after the last.
pub(crate) fn days(now: Timestamp) -> (Date, Date) {
    let today = local(now).date();
    (today, plus_days(today, LOOKED_AT_DAYS))
}

/// Gives what need not be told to a phone that begins at a time: what is so near that its time to tell has come, and what
/// is there already.
pub(crate) fn told_at_start(now: Timestamp, message: i64, plan: i64) -> Told {
    let local = local(now);
    let evening_is_over = local.time() >= EVENING;
    Told {
        evening: plus_days(local.date(), i64::from(evening_is_over)),
        hour: plus_minutes(local, 60),
        message,
        plan,
    }
}

/// Decides what to tell a phone now, and when to look again.
pub(crate) fn due(facts: &Facts, now: Timestamp) -> Due {
    let Facts { wishes, mut told, .. } = *facts;
    let mut reminders = Vec::new();
    let mut later = Vec::new();

    let hour = wishes.hour.then(|| hour(facts, now)).flatten();
    let evening = wishes.evening.then(|| evening(facts, now)).flatten();
    if let Some(hour) = hour.filter(|hour| hour.time.at <= now) {
        told.hour = hour.last;
        // Of the same day it says as much as the evening before, which quiet hours moved there.
        if let Some(evening) = evening.filter(|evening| evening.time.at <= now) {
            told.evening = told.evening.max(evening.day.min(hour.last.date()));
        }
        reminders.push(Reminder { kind: Kind::Soon, until: hour.time.until });
    } else if let Some(evening) = evening.filter(|evening| evening.time.at <= now) {
        told.evening = evening.day;
        let kind = if local(now).date() < evening.day { Kind::Tomorrow } else { Kind::Today };
        reminders.push(Reminder { kind, until: evening.time.until });
    }
    later.extend(hour.map(|hour| hour.time.at));
    later.extend(evening.map(|evening| evening.time.at));

    let fresh = [(Kind::Message, facts.message, &mut told.message), (Kind::Plan, facts.plan, &mut told.plan)];
    for (kind, fresh, told) in fresh {
        let Some(fresh) = fresh.filter(|_| wishes.news) else { continue };
        let at = after_quiet(fresh.at.max(now), wishes.quiet);
        if at <= now {
            *told = fresh.number;
            reminders.push(Reminder { kind, until: now.plus_millis(NEWS_MS) });
        } else {
            later.push(at);
        }
    }

    // What comes after something that is told now is seen at the next look.
    let again = if reminders.is_empty() { instant_of(days(now).1.into()) } else { now };
    later.retain(|at| *at > now);
    Due { reminders, told, look_at: later.into_iter().fold(again.max(now), Ord::min) }
}

/// When a reminder is told, and until when it is of use.
#[derive(Clone, Copy, Debug)]
struct Window {
    at: Timestamp,
    until: Timestamp,
}

/// The next reminder of an hour before.
#[derive(Clone, Copy, Debug)]
struct HourBefore {
    time: Window,
    /// The latest start of which it tells.
    last: DateTime,
}

/// The next reminder of an evening before.
#[derive(Clone, Copy, Debug)]
struct EveningBefore {
    time: Window,
    /// The day of which it tells.
    day: Date,
}

fn hour(facts: &Facts, now: Timestamp) -> Option<HourBefore> {
    let Facts { wishes, told, starts, .. } = *facts;
    let untold = || starts.iter().copied().filter(move |start| *start > told.hour);
    untold().find_map(|start| {
        let until = instant_of(start);
        let time = Window { at: after_quiet(until.plus_millis(-HOUR_MS), wishes.quiet), until };
        let time = time.from(now, wishes.quiet);
        let together = plus_minutes(start, 60);
        let last = untold().take_while(|other| *other <= together).last().unwrap_or(start);
        time.is_of_use(now).then_some(HourBefore { time, last })
    })
}

fn evening(facts: &Facts, now: Timestamp) -> Option<EveningBefore> {
    let Facts { wishes, told, starts, .. } = *facts;
    let untold = starts.iter().filter(|start| start.date() > told.evening);
    let mut seen = None;
    untold.into_iter().find_map(|first| {
        let day = first.date();
        if seen.replace(day) == Some(day) {
            // The first one of the day has been looked at.
            return None;
        }
        let at = after_quiet(instant_of(plus_days(day, -1).to_datetime(EVENING)), wishes.quiet);
        let is_moved_into_the_day = local(at).date() >= day;
        let over = if is_moved_into_the_day { at.plus_millis(MORNING_MS) } else { instant_of(day.into()) };
        let time = Window { at, until: over.min(instant_of(*first)) }.from(now, wishes.quiet);
        time.is_of_use(now).then_some(EveningBefore { time, day })
    })
}

impl Window {
    /// Gives what is left of it: what could not be told in its time waits for the end of quiet hours too.
    fn from(self, now: Timestamp, quiet: Option<QuietHours>) -> Self {
        Self { at: after_quiet(self.at.max(now), quiet), ..self }
    }

    /// Says whether it can still be told, now or later.
    fn is_of_use(self, now: Timestamp) -> bool {
        self.at < self.until && now < self.until
    }
}

/// Moves an instant that falls into quiet hours to their end.
fn after_quiet(at: Timestamp, quiet: Option<QuietHours>) -> Timestamp {
    let local = local(at);
    let Some(quiet) = quiet.filter(|quiet| quiet.holds(minute_of(local))) else { return at };
    let end = local.date().to_datetime(quiet.until.time());
    // Over midnight, the evening's part ends on the next day.
    let end = if end > local { end } else { end.saturating_add(1.day()) };
    instant_of(end)
}

fn minute_of(local: DateTime) -> HourMinute {
    let (hour, minute) = (local.hour().unsigned_abs(), local.minute().unsigned_abs());
    HourMinute::new(hour, minute).expect("a time of day has an hour and a minute")
}

fn local(at: Timestamp) -> DateTime {
    zone_clock(at).local(at)
}

#[cfg(test)]
mod tests;
