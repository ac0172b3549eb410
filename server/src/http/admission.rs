//! Admission: as many requests at once as are served well, a short queue, and no to the rest.
//!
//! # Design
//! A server that takes everything on serves nobody: work is begun whose answer comes after the phone has hung up. So
//! routes that cost much (`Route::admitted`) take a turn. Whoever finds the queue full is told after a while to come
//! back, before any of the work is done; whoever waits is served in order. A turn is taken only when the whole request
//! has arrived, so that a slow connection costs nobody a turn.
//!
//! Health checks, files and live connections take none.

use tokio::sync::{Semaphore, SemaphorePermit};

/// Requests at once. Pushes among them are written together: with many, fewer pages and less waiting for the disk each.
const AT_ONCE: usize = 256;
/// Requests in the queue: a thousand phones that come back at the same moment are served in a part of a second.
const WAITING: usize = 1_024;

/// The turns of one server.
#[derive(Debug)]
pub struct Admission {
    /// One for each request at work or in the queue.
    places: Semaphore,
    /// One for each request at work.
    turns: Semaphore,
}

/// A request's leave to work, for as long as it lives.
#[derive(Debug)]
pub(super) struct Turn<'a>(
    #[expect(dead_code, reason = "gives the turn back when it is dropped")] SemaphorePermit<'a>,
    #[expect(dead_code, reason = "gives the place back when it is dropped")] SemaphorePermit<'a>,
);

impl Default for Admission {
    fn default() -> Self {
        Self::new(AT_ONCE, WAITING)
    }
}

impl Admission {
    /// Lets some work at once and others wait.
    pub fn new(at_once: usize, waiting: usize) -> Self {
        Self { places: Semaphore::new(at_once + waiting), turns: Semaphore::new(at_once) }
    }

    /// Says whether whoever comes now is refused.
    pub(super) fn is_full(&self) -> bool {
        self.places.available_permits() == 0
    }

    /// Waits for a turn; `None` when the queue is full.
    pub(super) async fn turn(&self) -> Option<Turn<'_>> {
        let place = self.places.try_acquire().ok()?;
        let turn = self.turns.acquire().await.ok()?;
        Some(Turn(turn, place))
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[test]
    fn some_work_some_wait_and_the_rest_are_refused() {
        let admission = Admission::new(1, 1);
        let first = admission.turn().now_or_never().flatten().unwrap();
        let mut second = Box::pin(admission.turn());
        assert!((&mut second).now_or_never().is_none(), "it waits");
        assert!(admission.is_full());
        assert!(admission.turn().now_or_never().unwrap().is_none(), "it is refused");
        drop(first);
        assert!((&mut second).now_or_never().flatten().is_some());
        drop(second);
        assert!(!admission.is_full());
    }

    #[test]
    fn whoever_gives_up_waiting_leaves_the_queue() {
        let admission = Admission::new(1, 1);
        let _first = admission.turn().now_or_never().flatten().unwrap();
        drop(Box::pin(admission.turn()).as_mut().now_or_never());
        assert!(!admission.is_full());
    }
}
