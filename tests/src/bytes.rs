//! Bytes from outside: random ones, and right ones that are damaged, for every decoder to bear.
//!
//! # Design
//! A test names its decoder, gives texts that are right, and says what must hold of any bytes. `PROPTEST_CASES` says how
//! many are tried; `cargo xtask fuzz --cases N` sets it and shows the lines that [`feed`] prints.

use std::fmt::Write as _;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestCaseError, TestRunner};

/// How many bytes are tried without `PROPTEST_CASES`: a test is to take a moment.
const FEW: u32 = 64;
/// What a decoder chokes on: ends and quotes of texts, brackets, numbers, half letters, marks, nothing.
const CRUMBS: &[&[u8]] = &[
    b"",
    b"\0",
    b"\"",
    b"\\",
    b"\\ud800",
    b"'''",
    b"\"\"\"",
    b"\n",
    b"\r\n\r\n",
    b"{",
    b"}",
    b"[",
    b"]",
    b"[[",
    b"{\"a\":",
    b":",
    b",",
    b"=",
    b"null",
    b"true",
    b"-0",
    b"-1",
    b"0.1",
    b"1e999",
    b"256",
    b"65536",
    b"4294967296",
    b"9223372036854775807",
    b"9223372036854775808",
    b"18446744073709551616",
    b"-9223372036854775809",
    b"99999999999999999999999999999999999999999999",
    b"0000-00-00",
    b"9999-12-31",
    b"24:00",
    b"25:61:61",
    b"\xff",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xae",
    b"\xe2\x81\xa8",
    b"%00",
    b"%ff",
    b"../",
    b"; q=",
    b"*",
];

/// One thing that is done to right bytes.
#[derive(Clone, Debug)]
enum Damage {
    /// A bit is another.
    Flip(Index, u8),
    /// What follows is not there.
    Truncate(Index),
    /// Something in the middle is not there.
    Cut(Index, Index),
    /// Something is there so many times more.
    Repeat(Index, Index, usize),
    /// A crumb comes between.
    Insert(Index, &'static [u8]),
    /// A crumb stands in the place of a number or word.
    Replace(Index, &'static [u8]),
    /// It goes on as other right bytes do.
    Splice(Index, Index, Index),
    /// A crumb comes between, very often: deep nesting, long texts.
    Pile(Index, &'static [u8], usize),
}

/// Feeds a decoder with bytes, and says how many on standard output.
///
/// # Panics
///
/// With the smallest bytes found for which `decode` fails or panics.
pub fn feed(decoder: &str, right: &[&[u8]], decode: impl Fn(&[u8]) -> Result<(), TestCaseError>) {
    feed_one_of(1, decoder, right, decode);
}

/// As [`feed`], with so many times fewer bytes: for a decoder that is slow.
///
/// # Panics
///
/// As [`feed`].
pub fn feed_one_of(
    fewer: u32,
    decoder: &str,
    right: &[&[u8]],
    decode: impl Fn(&[u8]) -> Result<(), TestCaseError>,
) {
    try_all(TestRunner::new(config(fewer)), decoder, right, decode);
}

fn config(fewer: u32) -> Config {
    let mut config = Config { failure_persistence: None, max_shrink_iters: 4_096, ..Config::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = FEW;
    }
    config.cases = (config.cases / fewer).max(8);
    config
}

fn try_all(
    mut runner: TestRunner,
    decoder: &str,
    right: &[&[u8]],
    decode: impl Fn(&[u8]) -> Result<(), TestCaseError>,
) {
    for bytes in right {
        decode(bytes).unwrap_or_else(|error| panic!("{decoder}: {error}: {}", shown(bytes)));
    }
    let right = right.iter().map(|bytes| bytes.to_vec()).collect();
    let run = runner.run(&any_bytes(right).prop_map(Shown), |Shown(bytes)| decode(&bytes));
    if let Err(failure) = run {
        panic!("{decoder}: {failure}");
    }
    println!("fuzz: {decoder}: {} executions", runner.config().cases);
}

/// Bytes that show themselves as text.
struct Shown(Vec<u8>);

impl std::fmt::Debug for Shown {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&shown(&self.0))
    }
}

fn shown(bytes: &[u8]) -> String {
    let mut shown = bytes.escape_ascii().to_string();
    if shown.len() > 4_000 {
        shown.truncate(4_000);
        let _always_fits = write!(shown, "… ({} bytes)", bytes.len());
    }
    shown
}

/// Gives random bytes, and right ones that are damaged.
fn any_bytes(right: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let others = right.clone();
    let damaged = (select(right), vec(damage(), 1..5)).prop_map(move |(bytes, damages)| {
        damages.into_iter().fold(bytes, |bytes, damage| damage.done_to(bytes, &others))
    });
    prop_oneof![1 => vec(any::<u8>(), 0..200), 9 => damaged]
}

fn damage() -> impl Strategy<Value = Damage> {
    let place = any::<Index>;
    let crumb = || select(CRUMBS);
    prop_oneof![
        4 => (place(), 0..8_u8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        1 => place().prop_map(Damage::Truncate),
        2 => (place(), place()).prop_map(|(from, to)| Damage::Cut(from, to)),
        1 => (place(), place(), 1..20_usize).prop_map(|(from, to, times)| Damage::Repeat(from, to, times)),
        3 => (place(), crumb()).prop_map(|(at, crumb)| Damage::Insert(at, crumb)),
        4 => (place(), crumb()).prop_map(|(at, crumb)| Damage::Replace(at, crumb)),
        2 => (place(), place(), place()).prop_map(|(at, which, from)| Damage::Splice(at, which, from)),
        1 => (place(), crumb(), 1..20_000_usize).prop_map(|(at, crumb, times)| Damage::Pile(at, crumb, times)),
    ]
}

impl Damage {
    fn done_to(self, mut bytes: Vec<u8>, others: &[Vec<u8>]) -> Vec<u8> {
        let length = bytes.len() + 1;
        match self {
            Self::Flip(at, bit) => {
                let at = at.index(length);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << bit;
                }
            }
            Self::Truncate(at) => bytes.truncate(at.index(length)),
            Self::Cut(from, to) => drop(bytes.drain(span(from, to, length))),
            Self::Repeat(from, to, times) => {
                let span = span(from, to, length);
                let piece = bytes.get(span.clone()).unwrap_or_default().repeat(times);
                bytes.splice(span.end..span.end, piece);
            }
            Self::Insert(at, crumb) => {
                let at = at.index(length);
                bytes.splice(at..at, crumb.iter().copied());
            }
            Self::Replace(at, crumb) => {
                let is_inner = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.+".contains(byte);
                let at = at.index(length);
                let (left, right) = bytes.split_at(at);
                let before = left.iter().rev().take_while(|byte| is_inner(byte)).count();
                let after = right.iter().take_while(|byte| is_inner(byte)).count();
                bytes.splice(at - before..at + after, crumb.iter().copied());
            }
            Self::Splice(at, which, from) => {
                bytes.truncate(at.index(length));
                let other = which.get(others);
                bytes.extend_from_slice(other.split_at(from.index(other.len() + 1)).1);
            }
            Self::Pile(at, crumb, times) => {
                let at = at.index(length);
                bytes.splice(at..at, crumb.repeat(times));
            }
        }
        bytes
    }
}

fn span(one: Index, other: Index, length: usize) -> std::ops::Range<usize> {
    let (one, other) = (one.index(length), other.index(length));
    one.min(other)..one.max(other)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use proptest::test_runner::{RngAlgorithm, TestRng};

    use super::*;

    /// The same bytes each time: what is claimed of random ones is not to depend on luck.
    fn the_same() -> TestRunner {
        let config = Config { cases: FEW, ..config(1) };
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
    }

    #[test]
    fn a_decoder_that_fails_is_shown_with_small_bytes() {
        let fed = std::panic::catch_unwind(|| {
            try_all(the_same(), "no brackets", &[b"round"], |bytes| {
                prop_assert!(!bytes.contains(&b'['));
                Ok(())
            });
        });
        let message = *fed.unwrap_err().downcast::<String>().unwrap();
        assert!(message.contains("minimal failing input"), "{message}");
        assert!(message.len() < 200, "{message}");
    }

    #[test]
    fn right_bytes_come_first_and_few_of_the_others_are_right() {
        let (fed, right) = (Cell::new(0), Cell::new(0));
        try_all(the_same(), "numbers", &[b"12345"], |bytes| {
            fed.set(fed.get() + 1);
            let is_right = std::str::from_utf8(bytes).is_ok_and(|text| text.parse::<u64>().is_ok());
            right.set(right.get() + u32::from(is_right));
            Ok(())
        });
        assert!(fed.get() > FEW.min(8) && right.get() > 1 && right.get() < fed.get());
    }
}
