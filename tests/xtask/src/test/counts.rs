//! How many tests passed and failed.

use std::iter::Sum;
use std::ops::{Add, AddAssign};

/// Tests that ran.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: u32,
    pub(super) failed: u32,
}

impl Counts {
    /// A check without tests of its own that failed.
    pub(super) const FAILED: Self = Self { passed: 0, failed: 1 };

    /// Adds up the lines `test result: ok. 3 passed; 0 failed; …` of Rust's test programs.
    pub(super) fn of_output(output: &str) -> Self {
        let results = output.lines().filter_map(|line| line.trim().strip_prefix("test result: "));
        results
            .map(|line| Self {
                passed: number_before(line, " passed"),
                failed: number_before(line, " failed"),
            })
            .sum()
    }

    /// A check without tests of its own that did not fail counts as one that passed.
    pub(super) fn or_one_passed(self) -> Self {
        if self == Self::default() { Self { passed: 1, failed: 0 } } else { self }
    }
}

impl Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), Add::add)
    }
}

/// What failing tests printed, each with its name: the part of Rust's test programs' output between `failures:` and
/// the list of names. Lines of a backtrace are left to the log.
pub(super) fn failures(output: &str) -> String {
    let mut kept = Vec::new();
    let mut is_failure = false;
    for line in output.lines() {
        match line {
            _ if line.starts_with("---- ") => is_failure = true,
            "failures:" | "stack backtrace:" => is_failure = false,
            _ => {}
        }
        if is_failure {
            kept.push(line);
        }
    }
    kept.join("\n")
}

fn number_before(line: &str, word: &str) -> u32 {
    let before = line.split(word).next().unwrap_or_default();
    before.rsplit([' ', ';']).next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_several_test_programs_add_up() {
        let output = "running 3 tests\n\
            test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 11 passed; 2 failed; 0 ignored; 0 measured; 1 filtered out; finished in 1.20s\n";
        assert_eq!(Counts::of_output(output), Counts { passed: 14, failed: 2 });
    }

    #[test]
    fn failures_are_shown_with_name_and_reason_alone() {
        let output = "test one ... ok\ntest two ... FAILED\n\nfailures:\n\n---- two stdout ----\nleft: 1\n\
            stack backtrace:\n   0: rust_begin_unwind\n\nfailures:\n    two\n\ntest result: FAILED. 1 passed; 1 failed\n";
        assert_eq!(failures(output), "---- two stdout ----\nleft: 1");
    }

    #[test]
    fn a_check_without_tests_counts_as_one() {
        assert_eq!(Counts::of_output("Finished").or_one_passed(), Counts { passed: 1, failed: 0 });
        assert_eq!(Counts::FAILED.or_one_passed(), Counts::FAILED);
    }
}
