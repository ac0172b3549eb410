//! Time: instants in milliseconds, wall-clock times of a day, and the municipality's clock on a phone.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

/// An instant in milliseconds since 1970-01-01T00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// Takes milliseconds since 1970-01-01T00:00Z.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Gives milliseconds since 1970-01-01T00:00Z.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Moves the instant by milliseconds, either way; stops at the ends of the range.
    #[must_use]
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }
}

/// What time it is. An argument everywhere, so that tests fix it.
pub trait Clock: Send + Sync {
    /// Gives the present instant.
    fn now(&self) -> Timestamp;
}

impl<F: Fn() -> Timestamp + Send + Sync> Clock for F {
    fn now(&self) -> Timestamp {
        self()
    }
}

/// The municipality's wall clock, as the server tells it to a phone with each sync.
///
/// Holds the offset from UTC now and, when one is near, the next change (summer time), so that a phone shows the
/// right local time for 13 weeks without a time-zone database.
///
/// On the wire a list of numbers: `[now, offset_s]`, and `[now, offset_s, at, offset_s]` with the next change.
///
/// ```
/// use stegvis_shared::time::{OffsetChange, Timestamp, ZoneClock};
/// let next = OffsetChange { at: Timestamp::from_millis(1_792_890_000_000), offset_s: 3_600 };
/// let clock = ZoneClock { now: Timestamp::from_millis(1_792_886_400_000), offset_s: 7_200, next: Some(next) };
/// assert_eq!(serde_json::to_string(&clock)?, "[1792886400000,7200,1792890000000,3600]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<i64>", into = "Vec<i64>")]
pub struct ZoneClock {
    /// The server's time when it answered.
    pub now: Timestamp,
    /// Offset from UTC in seconds, east positive.
    pub offset_s: i32,
    /// When the offset changes next, and to what; `None` when that is more than 13 weeks away.
    pub next: Option<OffsetChange>,
}

/// One change of the offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OffsetChange {
    /// The first instant with the new offset.
    pub at: Timestamp,
    /// The new offset from UTC in seconds, east positive.
    pub offset_s: i32,
}

impl ZoneClock {
    /// Gives the municipality's wall-clock time at an instant (server time).
    pub fn local(&self, at: Timestamp) -> DateTime {
        let offset_s = match self.next {
            Some(change) if at >= change.at => change.offset_s,
            _ => self.offset_s,
        };
        let local_ms = at.as_millis().saturating_add(i64::from(offset_s) * 1_000);
        civil(local_ms)
    }
}

/// A list of numbers is not a municipality's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a clock: write the time, the offset, and when and to what it changes, if it does")]
pub struct InvalidZoneClock;

impl TryFrom<Vec<i64>> for ZoneClock {
    type Error = InvalidZoneClock;

    fn try_from(list: Vec<i64>) -> Result<Self, InvalidZoneClock> {
        let offset = |offset_s: i64| i32::try_from(offset_s).map_err(|_| InvalidZoneClock);
        let (now, offset_s, next) = match list[..] {
            [now, offset_s] => (now, offset_s, None),
            [now, offset_s, at, to] => {
                (now, offset_s, Some(OffsetChange { at: Timestamp(at), offset_s: offset(to)? }))
            }
            _ => return Err(InvalidZoneClock),
        };
        Ok(Self { now: Timestamp(now), offset_s: offset(offset_s)?, next })
    }
}

impl From<ZoneClock> for Vec<i64> {
    fn from(clock: ZoneClock) -> Self {
        let mut list = vec![clock.now.0, clock.offset_s.into()];
        if let Some(next) = clock.next {
            list.extend([next.at.0, next.offset_s.into()]);
        }
        list
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for ZoneClock {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        let [time, offset] = [i64::schema(), i32::schema()];
        crate::schema::list(2, [time.clone(), offset.clone(), time, offset])
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for ZoneClock {}

/// Gives the wall-clock time so many milliseconds after the start of 1970; stops at the ends of the calendar.
///
/// Not by `DateTime::checked_add`, which brings all arithmetic of spans and its error texts to the phone.
fn civil(local_ms: i64) -> DateTime {
    match jiff::Timestamp::from_millisecond(local_ms) {
        Ok(timestamp) => Offset::UTC.to_datetime(timestamp),
        Err(_) if local_ms < 0 => DateTime::MIN,
        Err(_) => DateTime::MAX,
    }
}

/// Gives the date so many days later, or earlier; stops at the ends of the calendar.
pub fn plus_days(date: Date, days: i64) -> Date {
    let since_1970 = date.duration_since(Date::constant(1970, 1, 1)).as_hours() / 24;
    civil((since_1970.saturating_add(days)).saturating_mul(24 * 60 * 60 * 1_000)).date()
}

/// Gives the wall-clock time so many minutes later, or earlier; stops at the ends of the calendar.
pub fn plus_minutes(at: DateTime, minutes: i64) -> DateTime {
    let since_1970 = at.duration_since(DateTime::constant(1970, 1, 1, 0, 0, 0, 0)).as_mins();
    civil(since_1970.saturating_add(minutes).saturating_mul(60 * 1_000))
}

/// A wall-clock time of day in whole minutes, written `10:00`.
///
/// ```
/// use stegvis_shared::time::HourMinute;
/// let start: HourMinute = "09:30".parse()?;
/// assert_eq!(start.to_string(), "09:30");
/// # Ok::<(), stegvis_shared::time::InvalidHourMinute>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String, example = "10:00"))]
#[serde(try_from = "String", into = "String")]
pub struct HourMinute(u16);

/// A text is not a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time of day: write hours and minutes from 00:00 to 23:59, as in 09:30")]
pub struct InvalidHourMinute;

impl HourMinute {
    /// Takes hours 0–23 and minutes 0–59.
    pub const fn new(hour: u8, minute: u8) -> Option<Self> {
        if hour < 24 && minute < 60 { Some(Self(hour as u16 * 60 + minute as u16)) } else { None }
    }

    /// Gives minutes since midnight, 0–1439.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// Gives the hour, 0–23.
    pub fn hour(self) -> i8 {
        i8::try_from(self.0 / 60).unwrap_or(0)
    }

    /// Gives the minute, 0–59.
    pub fn minute(self) -> i8 {
        i8::try_from(self.0 % 60).unwrap_or(0)
    }

    /// Gives the same time as a civil time.
    pub fn time(self) -> Time {
        Time::constant(self.hour(), self.minute(), 0, 0)
    }
}

impl FromStr for HourMinute {
    type Err = InvalidHourMinute;

    fn from_str(text: &str) -> Result<Self, InvalidHourMinute> {
        let (hour, minute) = text.split_once(':').ok_or(InvalidHourMinute)?;
        let part = |digits: &str| match digits.as_bytes() {
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Some((tens - b'0') * 10 + (ones - b'0')),
            _ => None,
        };
        part(hour)
            .zip(part(minute))
            .and_then(|(hour, minute)| Self::new(hour, minute))
            .ok_or(InvalidHourMinute)
    }
}

impl TryFrom<String> for HourMinute {
    type Error = InvalidHourMinute;

    fn try_from(text: String) -> Result<Self, InvalidHourMinute> {
        text.parse()
    }
}

impl From<HourMinute> for String {
    fn from(time: HourMinute) -> Self {
        time.to_string()
    }
}

impl fmt::Display for HourMinute {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl fmt::Debug for HourMinute {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "HourMinute({self})")
    }
}

/// Wall-clock times in whole minutes on the wire: `2026-11-24T10:00`. For `#[serde(with = "…")]`.
///
/// Reads with a few lines of its own: `jiff`'s parser and its error texts would be a twentieth of a phone's first load.
pub mod minutes {
    use jiff::civil::{Date, DateTime};
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    use super::HourMinute;

    /// Writes the time, leaving out seconds.
    pub fn serialize<S: Serializer>(time: &DateTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&text(time))
    }

    /// Reads the time.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse(&text).ok_or_else(|| D::Error::custom("not a time: write it as in 2026-11-24T10:00"))
    }

    /// Writes the time as the wire does.
    pub fn text(time: &DateTime) -> String {
        let (year, month, day) = (time.year(), time.month(), time.day());
        let (hour, minute) = (time.hour(), time.minute());
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}")
    }

    /// Reads a time as the wire writes it; `None` for any other text.
    pub fn parse(text: &str) -> Option<DateTime> {
        let (date, time) = text.split_once('T')?;
        let time: HourMinute = time.parse().ok()?;
        let (year, month_and_day) = date.split_at_checked(4)?;
        let (month, day) = month_and_day.strip_prefix('-')?.split_once('-')?;
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if month.len() != 2 || day.len() != 2 || ![year, month, day].into_iter().all(is_number) {
            return None;
        }
        let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
        Some(date.to_datetime(time.time()))
    }

    #[cfg(test)]
    mod tests {
        use super::parse;

        #[test]
        fn only_days_and_times_that_exist_are_read() {
            let read = parse("2028-02-29T09:05").map(|time| time.to_string());
            assert_eq!(read.as_deref(), Some("2028-02-29T09:05:00"));
            for wrong in [
                "2026-02-29T09:05",
                "2026-11-24T24:00",
                "2026-11-24 09:05",
                "2026-11-24T09:05:00",
                "2026-1-24T09:05",
                "2026-+1-24T09:05",
                "åååå-11-24T09:05",
                "",
            ] {
                assert_eq!(parse(wrong), None, "{wrong}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zone_clock_changes_offset_at_the_change() {
        // Europe/Stockholm leaves summer time on 2026-10-25 at 01:00Z.
        let change = OffsetChange { at: Timestamp::from_millis(1_792_890_000_000), offset_s: 3_600 };
        let clock = ZoneClock { now: change.at.plus_millis(-3_600_000), offset_s: 7_200, next: Some(change) };
        assert_eq!(clock.local(change.at.plus_millis(-1)).to_string(), "2026-10-25T02:59:59.999");
        assert_eq!(clock.local(change.at).to_string(), "2026-10-25T02:00:00");
    }

    #[test]
    fn zone_clock_is_two_numbers_or_four() {
        for text in ["[1,-3600]", "[1,7200,5,-3600]"] {
            let clock: ZoneClock = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&clock).unwrap(), text);
        }
        for wrong in
            ["[]", "[1]", "[1,2,3]", "[1,2,3,4,5]", "[1,3000000000]", "[1,2,3,3000000000]", "7", "[1,\"2\"]"]
        {
            assert!(serde_json::from_str::<ZoneClock>(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn days_are_counted_over_months_years_and_summer_time() {
        let table = [
            ((2025, 10, 14), 7, (2025, 10, 21)),
            ((2025, 12, 31), 1, (2026, 1, 1)),
            ((2024, 3, 1), -1, (2024, 2, 29)),
            ((1969, 12, 31), 1, (1970, 1, 1)),
            ((1970, 1, 1), -1, (1969, 12, 31)),
        ];
        let date = |(year, month, day)| jiff::civil::date(year, month, day);
        for (from, days, to) in table {
            assert_eq!(plus_days(date(from), days), date(to), "{from:?} {days}");
        }
        assert_eq!(plus_days(Date::MAX, 1), Date::MAX);
        assert_eq!(plus_days(Date::MIN, -1), Date::MIN);
    }

    #[test]
    fn times_outside_the_day_are_refused() {
        for wrong in ["24:00", "10:60", "9:30", "0930", "", "aa:bb", "10:00:00", "+1:00"] {
            assert_eq!(wrong.parse::<HourMinute>(), Err(InvalidHourMinute), "{wrong}");
        }
    }
}
