//! First answers, kept compressed: what a new phone gets is the same until something in its feed changes.
//!
//! # Design
//! An answer differs from the last one in its end alone, the clock. So all before it is compressed once, up to a byte
//! boundary, and each answer gets an end of its own: a stored block (RFC 1951, section 3.2.4) and the checksum
//! (RFC 1952, section 2.3.1), which goes on from the part before it.
//!
//! # Limits
//! gzip only: every browser takes it.

use std::sync::Arc;

use crc32fast::Hasher;
use flate2::{Compress, Compression, FlushCompress, Status};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use stegvis_shared::id::ParticipantId;

/// How many bytes all answers may take together.
const ROOM: u64 = 64 * 1_024 * 1_024;
/// How many answers there are in that room, about.
const MOST: usize = 20_000;
/// Magic number, deflate, no flags, no time, no hint, unknown system (RFC 1952, section 2.3).
const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// The first answers of a server.
#[derive(Debug)]
pub(crate) struct Snapshots(Cache<ParticipantId, Snapshot, Bytes>);

/// The answer for a feed that ends at a position.
type Snapshot = (i64, Arc<OpenGzip>);

#[derive(Clone, Debug)]
struct Bytes;

impl Weighter<ParticipantId, Snapshot> for Bytes {
    fn weight(&self, _: &ParticipantId, (_, snapshot): &Snapshot) -> u64 {
        u64::try_from(snapshot.bytes.len()).unwrap_or(u64::MAX)
    }
}

impl Default for Snapshots {
    fn default() -> Self {
        Self(Cache::with_weighter(MOST, ROOM, Bytes))
    }
}

impl Snapshots {
    /// Gives the answer for a feed that ends at a position.
    pub(crate) fn get(&self, participant: ParticipantId, position: i64) -> Option<Arc<OpenGzip>> {
        let (of, snapshot) = self.0.get(&participant)?;
        (of == position).then_some(snapshot)
    }

    /// Forgets a participant.
    pub(crate) fn forget(&self, participant: ParticipantId) {
        self.0.remove(&participant);
    }

    /// Keeps the answer for a feed that ends at a position.
    pub(crate) fn keep(
        &self,
        participant: ParticipantId,
        position: i64,
        snapshot: OpenGzip,
    ) -> Arc<OpenGzip> {
        let snapshot = Arc::new(snapshot);
        self.0.insert(participant, (position, Arc::clone(&snapshot)));
        snapshot
    }
}

/// A gzip file whose last bytes are still to come.
#[derive(Debug)]
pub(crate) struct OpenGzip {
    /// The header, and blocks up to a byte boundary.
    bytes: Vec<u8>,
    checksum: Hasher,
    length: u32,
}

impl OpenGzip {
    /// Compresses everything but the last bytes.
    pub(crate) fn new(text: &[u8]) -> Self {
        let mut checksum = Hasher::new();
        checksum.update(text);
        let mut bytes = HEADER.to_vec();
        let mut deflate = Compress::new(Compression::best(), false);
        loop {
            bytes.reserve(text.len() / 4 + 64);
            let done = usize::try_from(deflate.total_in()).unwrap_or(text.len());
            let rest = text.get(done..).unwrap_or_default();
            let room = bytes.capacity();
            let status = deflate.compress_vec(rest, &mut bytes, FlushCompress::Sync);
            // With room left everything is out; an error needs a wrong call.
            if bytes.len() < room || !matches!(status, Ok(Status::Ok)) {
                break;
            }
        }
        bytes.shrink_to_fit();
        // The format counts modulo 2^32.
        #[expect(clippy::cast_possible_truncation, reason = "the format counts modulo 2^32")]
        let length = text.len() as u32;
        Self { bytes, checksum, length }
    }

    /// Gives the whole file with these last bytes, at most 65,535.
    pub(crate) fn close(&self, end: &[u8]) -> Vec<u8> {
        let end = end.get(..end.len().min(u16::MAX.into())).unwrap_or_default();
        let stored = u16::try_from(end.len()).unwrap_or(u16::MAX);
        let mut checksum = self.checksum.clone();
        checksum.update(end);
        let mut file = Vec::with_capacity(self.bytes.len() + end.len() + 13);
        file.extend_from_slice(&self.bytes);
        // The last block, stored.
        file.push(1);
        file.extend_from_slice(&stored.to_le_bytes());
        file.extend_from_slice(&(!stored).to_le_bytes());
        file.extend_from_slice(end);
        file.extend_from_slice(&checksum.finalize().to_le_bytes());
        file.extend_from_slice(&self.length.wrapping_add(stored.into()).to_le_bytes());
        file
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;

    use super::*;

    fn read(file: &[u8]) -> String {
        let mut text = String::new();
        GzDecoder::new(file).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn each_end_makes_a_whole_file() {
        let long = "trappan upp till jobbet ".repeat(10_000);
        for start in ["", "{\"a\":1", &long] {
            let open = OpenGzip::new(start.as_bytes());
            for end in ["", ",\"clock\":1}", ",\"clock\":2}"] {
                assert_eq!(read(&open.close(end.as_bytes())), format!("{start}{end}"));
            }
        }
        assert!(OpenGzip::new(long.as_bytes()).bytes.len() < long.len() / 20);
    }

    #[test]
    fn answer_is_kept_for_one_end_of_the_feed() {
        let (snapshots, amina) = (Snapshots::default(), ParticipantId::from_bytes([1; 16]));
        assert!(snapshots.get(amina, 5).is_none());
        snapshots.keep(amina, 5, OpenGzip::new(b"five"));
        assert!(snapshots.get(amina, 6).is_none());
        assert_eq!(read(&snapshots.get(amina, 5).unwrap().close(b"!")), "five!");
        snapshots.keep(amina, 6, OpenGzip::new(b"six"));
        assert!(snapshots.get(amina, 5).is_none());
    }
}
