//! How often a PIN may be tried.
//!
//! # Design
//! A try is counted before it is made, so that closing the app in its midst saves none. After the fifth wrong one comes
//! a wait, which grows with each further one; after the tenth, no PIN opens the phone any more, and what it keeps is
//! thrown away.
//!
//! # Limits
//! A phone without network has no clock but its own. Who turns that clock forward ends a wait, and gains no more than
//! that: the tries go on being counted, and the tenth is the last. A clock that was turned back begins the wait anew
//! ([`Tries::by_clock`]), so that it is never longer than it was at first.

use stegvis_shared::time::Timestamp;

/// A PIN has at most so many digits.
pub const MOST_DIGITS: usize = 6;
const FEWEST_DIGITS: usize = 4;

/// So many wrong PINs in a row, and the key is thrown away.
const LAST_TRY: u32 = 10;
const MINUTE_MS: i64 = 60_000;

/// How often a wrong PIN was tried since the last right one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tries {
    /// How many tries; one that is under way counts.
    pub count: u32,
    /// When the last one was, by the phone's clock.
    pub at: Timestamp,
}

/// What one may do about a PIN now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Try it.
    Try {
        /// How many tries are left, with this one.
        left: u32,
    },
    /// Wait.
    Wait {
        /// So many minutes, at least 1.
        minutes: u32,
        /// How many tries are left then.
        left: u32,
    },
    /// Nothing: no PIN opens it any more.
    Over,
}

impl Tries {
    /// No wrong PIN was tried.
    pub const NONE: Self = Self { count: 0, at: Timestamp::from_millis(i64::MIN) };

    /// Says what one may do now.
    pub fn verdict(self, now: Timestamp) -> Verdict {
        let Some(left) = LAST_TRY.checked_sub(self.count).filter(|left| *left > 0) else {
            return Verdict::Over;
        };
        let wait_ms = wait_minutes(self.count) * MINUTE_MS;
        let waited_ms = now.as_millis().saturating_sub(self.at.as_millis()).max(0);
        match u32::try_from((wait_ms - waited_ms.min(wait_ms) + MINUTE_MS - 1) / MINUTE_MS) {
            Ok(0) | Err(_) => Verdict::Try { left },
            Ok(minutes) => Verdict::Wait { minutes, left },
        }
    }

    /// Gives the same with the wait begun anew where the clock was turned back behind the last try.
    #[must_use]
    pub fn by_clock(self, now: Timestamp) -> Self {
        Self { at: self.at.min(now), ..self }
    }

    /// Counts one more.
    #[must_use]
    pub const fn plus_one(self, now: Timestamp) -> Self {
        Self { count: self.count.saturating_add(1), at: now }
    }
}

/// The wait after so many wrong PINs.
const fn wait_minutes(count: u32) -> i64 {
    match count {
        0..5 => 0,
        5 => 1,
        6 => 5,
        7 => 15,
        8 => 30,
        _ => 60,
    }
}

/// Gives the PIN that somebody typed, in the digits `0` to `9`: keyboards of several languages write their own. `None`
/// where it has too few digits or too many.
pub fn pin_in(typed: &str) -> Option<String> {
    let western = |typed: char| match typed {
        '0'..='9' => Some(typed),
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(typed) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(typed) - 0x6f0, 10),
        _ => None,
    };
    let pin: String = typed.chars().filter_map(western).collect();
    (FEWEST_DIGITS..=MOST_DIGITS).contains(&pin.len()).then_some(pin)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_790_000_000_000);

    #[test]
    fn waits_grow_and_the_tenth_try_is_the_last() {
        let wait = |minutes, left| Verdict::Wait { minutes, left };
        let tried = |left| Verdict::Try { left };
        let table = [
            (0, 0, tried(10)),
            (1, 0, tried(9)),
            (4, 0, tried(6)),
            (5, 0, wait(1, 5)),
            (5, MINUTE_MS - 1, wait(1, 5)),
            (5, MINUTE_MS, tried(5)),
            (6, 0, wait(5, 4)),
            (6, MINUTE_MS, wait(4, 4)),
            (6, 5 * MINUTE_MS, tried(4)),
            (7, 0, wait(15, 3)),
            (8, 0, wait(30, 2)),
            (9, 1, wait(60, 1)),
            (9, 60 * MINUTE_MS, tried(1)),
            (10, 0, Verdict::Over),
            (10, i64::MAX, Verdict::Over),
            (u32::MAX, 0, Verdict::Over),
        ];
        for (count, since_ms, expected) in table {
            let now = Timestamp::from_millis(NOW.as_millis().saturating_add(since_ms));
            assert_eq!(Tries { count, at: NOW }.verdict(now), expected, "{count} tries, {since_ms} ms ago");
        }
        assert_eq!(Tries::NONE.verdict(NOW), tried(10));
    }

    #[test]
    fn a_clock_turned_back_begins_the_wait_anew_and_one_turned_forward_saves_no_try() {
        let tries = Tries { count: 6, at: NOW };
        let yesterday = NOW.plus_millis(-24 * 60 * MINUTE_MS);
        assert_eq!(tries.verdict(yesterday), Verdict::Wait { minutes: 5, left: 4 }, "never longer");
        let anew = tries.by_clock(yesterday);
        assert_eq!(anew.verdict(yesterday.plus_millis(5 * MINUTE_MS)), Verdict::Try { left: 4 });
        assert_eq!(tries.by_clock(NOW.plus_millis(1)), tries);

        let mut tries = Tries::NONE;
        for day in 0..10 {
            let now = NOW.plus_millis(day * 24 * 60 * MINUTE_MS);
            assert!(matches!(tries.verdict(now), Verdict::Try { .. }), "{tries:?}");
            tries = tries.plus_one(now);
        }
        assert_eq!(tries.verdict(Timestamp::from_millis(i64::MAX)), Verdict::Over);
    }

    #[test]
    fn digits_of_every_keyboard_are_the_same() {
        for typed in ["1234", "١٢٣٤", "۱۲۳۴", " 1-2 3.4x"] {
            assert_eq!(pin_in(typed).as_deref(), Some("1234"), "{typed}");
        }
        let table = [("", false), ("123", false), ("123456", true), ("1234567", false), ("abcd", false)];
        for (typed, is_pin) in table {
            assert_eq!(pin_in(typed).is_some(), is_pin, "{typed}");
        }
    }
}
