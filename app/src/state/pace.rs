//! When to talk with the server next: the rule, without the waiting.

use stegvis_shared::protocol::error::ErrorCode;

use super::api::ApiError;

/// How an exchange went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// The phone has all, the server has all.
    Done,
    /// There is more to fetch or to send.
    More,
    /// The server answered, but nothing moved.
    Stuck,
    /// The server did not answer, or said no.
    Failed(ApiError),
}

/// When to talk with the server next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// When something happens.
    WhenWoken,
    /// Now.
    AtOnce,
    /// When something happens, or after so many milliseconds.
    After(u32),
    /// Never: the session is over, or the app is too old.
    Never,
}

const FIRST_WAIT_MS: u32 = 1_000;
const LONGEST_WAIT_MS: u32 = 300_000;

/// Decides when to talk with the server next. `failures` counts those in a row, this one included; `random` spreads
/// the phones that lost the same server over the second half of the wait.
pub(super) fn next(turn: Turn, failures: u32, random: u8) -> Next {
    match turn {
        Turn::Done => Next::WhenWoken,
        Turn::More => Next::AtOnce,
        Turn::Failed(ApiError::Refused {
            code: ErrorCode::NotSignedIn | ErrorCode::Erased | ErrorCode::NotAllowed | ErrorCode::NewerVersion,
            ..
        }) => Next::Never,
        Turn::Failed(ApiError::Refused { retry_after_s: Some(retry_after_s), .. }) => {
            let asked_ms = retry_after_s.saturating_mul(1_000).min(LONGEST_WAIT_MS);
            Next::After(asked_ms.saturating_add(wait_ms(failures, random)))
        }
        Turn::Stuck | Turn::Failed(_) => Next::After(wait_ms(failures, random)),
    }
}

/// Gives the wait after so many failures: one second, doubled each time up to five minutes, with jitter.
pub(super) fn wait_ms(failures: u32, random: u8) -> u32 {
    let doubled = FIRST_WAIT_MS.saturating_mul(2_u32.saturating_pow(failures.saturating_sub(1)));
    let half = doubled.min(LONGEST_WAIT_MS) / 2;
    half + half / 256 * u32::from(random)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Unreachable;

    fn refused(code: ErrorCode, retry_after_s: Option<u32>) -> Turn {
        Turn::Failed(ApiError::Refused { code, retry_after_s })
    }

    #[test]
    fn each_turn_has_its_next() {
        let unreachable = Turn::Failed(Unreachable.into());
        let table = [
            (Turn::Done, 0, Next::WhenWoken),
            (Turn::More, 0, Next::AtOnce),
            (Turn::Stuck, 1, Next::After(500)),
            (unreachable, 1, Next::After(500)),
            (unreachable, 4, Next::After(4_000)),
            (unreachable, 40, Next::After(150_000)),
            (refused(ErrorCode::Busy, Some(7)), 1, Next::After(7_500)),
            (refused(ErrorCode::Internal, None), 2, Next::After(1_000)),
            (refused(ErrorCode::NotSignedIn, None), 1, Next::Never),
            (refused(ErrorCode::NewerVersion, None), 1, Next::Never),
        ];
        for (turn, failures, expected) in table {
            assert_eq!(next(turn, failures, 0), expected, "{turn:?}");
        }
    }

    #[test]
    fn phones_do_not_come_back_all_at_once() {
        assert!(wait_ms(5, 0) < wait_ms(5, 128) && wait_ms(5, 128) < wait_ms(5, 255));
        assert!(wait_ms(40, 255) <= LONGEST_WAIT_MS);
    }
}
