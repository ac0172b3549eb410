//! The live connection: the server says that something changed, the sync loop asks what.
//!
//! # Design
//! Server-sent events (WHATWG HTML, section 9.2) over `fetch`, because `EventSource` sends no token. A line with data
//! rings the bell; comments only show that the connection lives. The server sends one at once, for what changed while
//! nobody listened.

use std::pin::pin;

use futures_util::StreamExt as _;
use futures_util::future::{Either, select};

use super::State;
use super::pace::{Next, Turn, next};

/// The server says something at least every half minute; after this silence the connection is dead.
const SILENCE_MS: u32 = 75_000;

/// Keeps a live connection open until the session ends.
pub(crate) async fn listen(state: &State) {
    let machine = state.machine();
    let mut failures = 0;
    loop {
        let opened =
            state.session.authorised(&machine.api, &machine.store, |token| machine.api.live(token)).await;
        let turn = match opened {
            Ok(mut pieces) => {
                failures = 0;
                let mut lines = Lines::default();
                while let Either::Left((Some(piece), _)) =
                    select(pieces.next(), machine.platform.timer.sleep(SILENCE_MS)).await
                {
                    if lines.take(&piece) == Heard::Something {
                        machine.sync_bell.ring();
                    }
                }
                Turn::Stuck
            }
            Err(error) => Turn::Failed(error),
        };
        failures += 1;
        let [random, ..] = machine.platform.random.bits();
        match next(turn, failures, random) {
            Next::Never => return,
            Next::After(wait_ms) => {
                let woken = pin!(machine.live_bell.heard());
                drop(select(woken, machine.platform.timer.sleep(wait_ms)).await);
            }
            Next::WhenWoken | Next::AtOnce => {}
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heard {
    Nothing,
    Something,
}

/// Puts the pieces of an event stream together to lines.
#[derive(Default)]
struct Lines {
    /// The first bytes of the line that is not whole yet; more are not needed to tell what it is.
    start: Vec<u8>,
}

impl Lines {
    fn take(&mut self, piece: &[u8]) -> Heard {
        let mut heard = Heard::Nothing;
        for byte in piece {
            match byte {
                b'\n' | b'\r' => self.start.clear(),
                byte if self.start.len() < DATA.len() => {
                    self.start.push(*byte);
                    if self.start == DATA {
                        heard = Heard::Something;
                    }
                }
                _ => {}
            }
        }
        heard
    }
}

const DATA: &[u8] = b"data";

#[cfg(test)]
mod tests {
    use stegvis_tests::bytes::feed;

    use super::*;

    #[test]
    fn data_is_heard_wherever_the_pieces_are_cut() {
        let stream = b": still here\n\nevent: changed\ndata: 1\n\n";
        for cut in 0..=stream.len() {
            let mut lines = Lines::default();
            let (first, second) = stream.split_at(cut);
            let heard = [lines.take(first), lines.take(second)];
            assert_eq!(heard.iter().filter(|heard| **heard == Heard::Something).count(), 1, "cut at {cut}");
        }
    }

    #[test]
    fn a_comment_is_only_a_sign_of_life() {
        assert_eq!(Lines::default().take(b":data\n\n: data: 1\n"), Heard::Nothing);
    }

    #[test]
    fn any_stream_is_heard_byte_by_byte_as_at_once() {
        feed("event stream", &[b": still here\r\n\r\nevent: changed\ndata: 1\n\n"], |bytes| {
            let mut ends = bytes.split(|byte| matches!(byte, b'\n' | b'\r'));
            let expected =
                if ends.any(|line| line.starts_with(DATA)) { Heard::Something } else { Heard::Nothing };
            assert_eq!(Lines::default().take(bytes), expected);
            let mut lines = Lines::default();
            let heard = bytes.iter().any(|byte| lines.take(&[*byte]) == Heard::Something);
            assert_eq!(heard, expected == Heard::Something);
            Ok(())
        });
    }
}
