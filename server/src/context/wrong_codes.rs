//! How many wrong pairing codes came lately.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use stegvis_shared::time::Timestamp;

/// Counts wrong codes from all addresses together, so that many addresses guess no faster than one.
#[derive(Debug, Default)]
pub(crate) struct WrongCodes(Mutex<VecDeque<Timestamp>>);

/// Wrong codes that are let through in [`WINDOW_MS`]. At this rate, with 1,000 good codes about, a guess hits one in
/// ten years.
const MAX_WRONG: usize = 200;
/// Ten minutes.
const WINDOW_MS: i64 = 10 * 60 * 1_000;

impl WrongCodes {
    /// Gives the seconds until the next code is looked at; `None` when it is looked at now.
    pub(crate) fn retry_after_s(&self, now: Timestamp) -> Option<u32> {
        let mut wrong = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.retain(|at| (at.as_millis()..at.as_millis() + WINDOW_MS).contains(&now.as_millis()));
        let first = wrong.front().filter(|_| wrong.len() >= MAX_WRONG)?;
        let wait_ms = first.as_millis() + WINDOW_MS - now.as_millis();
        Some(u32::try_from(wait_ms / 1_000 + 1).unwrap_or(u32::MAX))
    }

    /// Counts a wrong code.
    pub(crate) fn count(&self, now: Timestamp) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_codes_are_counted_for_ten_minutes() {
        let codes = WrongCodes::default();
        let start = Timestamp::from_millis(0);
        for _ in 0..MAX_WRONG {
            assert_eq!(codes.retry_after_s(start), None);
            codes.count(start);
        }
        assert_eq!(codes.retry_after_s(start.plus_millis(WINDOW_MS - 1)), Some(1));
        assert_eq!(codes.retry_after_s(start.plus_millis(WINDOW_MS)), None);
    }
}
