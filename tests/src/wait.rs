//! Waiting for a condition, never for a time.

use std::thread;
use std::time::{Duration, Instant};

use crate::error::HarnessError;

/// How often a condition is looked at.
const PAUSE: Duration = Duration::from_millis(20);

/// Waits until `look` returns `Ok`; its last `Err` tells what was there instead.
///
/// # Errors
///
/// [`HarnessError::Timeout`] after `limit`.
pub fn blocking<T>(
    what: &str,
    limit: Duration,
    mut look: impl FnMut() -> Result<T, String>,
) -> Result<T, HarnessError> {
    let deadline = Instant::now() + limit;
    loop {
        match look() {
            Ok(found) => return Ok(found),
            Err(instead) if Instant::now() >= deadline => return Err(timeout(what, limit, instead)),
            // Nobody unparks this thread, so it looks again after the pause.
            Err(_) => thread::park_timeout(PAUSE),
        }
    }
}

/// As [`blocking`], for asynchronous conditions.
///
/// # Errors
///
/// [`HarnessError::Timeout`] after `limit`.
#[cfg(feature = "product")]
pub async fn until<T, F>(what: &str, limit: Duration, mut look: impl FnMut() -> F) -> Result<T, HarnessError>
where
    F: Future<Output = Result<T, String>>,
{
    let deadline = Instant::now() + limit;
    let mut turns = tokio::time::interval(PAUSE);
    loop {
        turns.tick().await;
        match look().await {
            Ok(found) => return Ok(found),
            Err(instead) if Instant::now() >= deadline => return Err(timeout(what, limit, instead)),
            Err(_) => {}
        }
    }
}

fn timeout(what: &str, limit: Duration, instead: String) -> HarnessError {
    HarnessError::Timeout { what: what.to_owned(), limit, instead }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_that_comes_true_ends_the_wait() {
        let mut looks = 0;
        let found = blocking("the third look", Duration::from_secs(5), || {
            looks += 1;
            if looks == 3 { Ok(looks) } else { Err(format!("look {looks}")) }
        });
        assert_eq!(found.unwrap(), 3);
    }

    #[test]
    fn a_timeout_tells_what_was_there_instead() {
        let error = blocking::<()>("rain", Duration::ZERO, || Err("sun".to_owned())).unwrap_err();
        assert_eq!(error.to_string(), "waited 0ns for rain; instead: sun");
    }
}
