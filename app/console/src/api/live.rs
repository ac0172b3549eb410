//! The live line: server-sent events that only say "something changed".

use futures_util::StreamExt;
use futures_util::stream::LocalBoxStream;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;

use super::{Api, ApiError, Method, Request};

/// The events of one live line, until it breaks.
pub(crate) struct LiveEvents {
    pieces: LocalBoxStream<'static, Vec<u8>>,
    reader: EventReader,
}

impl LiveEvents {
    /// Waits for an event; `false` when the line has ended.
    pub(crate) async fn next(&mut self) -> bool {
        while let Some(piece) = self.pieces.next().await {
            if self.reader.read(&piece) {
                return true;
            }
        }
        false
    }
}

impl Api {
    /// Opens the live line.
    pub(crate) async fn live(&self) -> Result<LiveEvents, ApiError> {
        let open = || {
            let bearer = self.0.access_token.borrow().clone();
            self.0.transport.open(Request { bearer, ..Request::new(Method::Get, paths::LIVE) })
        };
        let pieces = match open().await {
            Err(error) if error.code() == ErrorCode::NotSignedIn => {
                self.renew().await?;
                open().await?
            }
            outcome => outcome?,
        };
        Ok(LiveEvents { pieces, reader: EventReader::default() })
    }
}

/// Finds events in the pieces of a stream (HTML Living Standard, section 9.2.6). What an event says does not matter
/// here, and it may have no data, so this only tells comments, which keep a line open, from events.
#[derive(Default)]
struct EventReader {
    line: Vec<u8>,
    has_field: bool,
}

impl EventReader {
    /// Takes a piece in; tells whether it ended an event.
    fn read(&mut self, piece: &[u8]) -> bool {
        let mut event = false;
        for byte in piece {
            match byte {
                b'\r' => {}
                b'\n' => {
                    if self.line.is_empty() {
                        event |= std::mem::take(&mut self.has_field);
                    } else if !self.line.starts_with(b":") {
                        self.has_field = true;
                    }
                    self.line.clear();
                }
                _ => self.line.push(*byte),
            }
        }
        event
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_events_wake() {
        let table: [(&[&str], bool); 7] = [
            (&["data: changed\n\n"], true),
            (&["event: wake\r\n\r\n"], true),
            (&["dat", "a: 1", "\n", "\n"], true),
            (&[": still here\n\n"], false),
            (&["data: half an event\n"], false),
            (&[": still here\n\n", "event: wake\n\n"], true),
            (&["\n\n\n"], false),
        ];
        for (pieces, expected) in table {
            let mut reader = EventReader::default();
            let woke: Vec<bool> = pieces.iter().map(|piece| reader.read(piece.as_bytes())).collect();
            let woke = woke.contains(&true);
            assert_eq!(woke, expected, "{pieces:?}");
        }
    }
}
