//! What can be wrong in a file, and its words.

use jiff::civil::Date;
use stegvis_i18n::{Args, Catalog};
use stegvis_shared::domain::plan::PlanRule;
use stegvis_shared::domain::programme::{MAX_STEPS, StepNumber};
use stegvis_shared::domain::text::InvalidText;
use stegvis_shared::protocol::error::{ErrorCode, FileProblem};
use stegvis_shared::time::HourMinute;

/// Something that is wrong in a file, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {fault:?}")]
pub struct Problem {
    /// The line, from 1.
    pub line: u32,
    /// The column, in characters from 1.
    pub column: u32,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong. Words, with what to write instead: `plan-file-…` in `plans.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The line is not TOML.
    Syntax,
    /// A text without quotation marks.
    NotQuoted,
    /// The same key twice in one section.
    KeyTwice,
    /// A key that these files do not have.
    UnknownKey {
        /// As written.
        key: String,
        /// What was probably meant.
        near: Option<&'static str>,
        /// All that may stand there.
        known: &'static [&'static str],
    },
    /// A key that must be there.
    MissingKey(&'static str),
    /// A value of another kind than the key takes.
    WrongValue(&'static str),
    /// `[goal]` where there may be many: `[[goal]]`.
    SingleBrackets(&'static str),
    /// A format of a later version.
    NewerFormat {
        /// The format that this program reads.
        known: u8,
    },
    /// A date that the calendar does not have.
    NoSuchDate {
        /// As written.
        written: String,
        /// The last day of that month, where the month exists.
        near: Option<Date>,
    },
    /// A time that the day does not have.
    NoSuchTime {
        /// As written.
        written: String,
    },
    /// A word that is none of those that the key takes.
    UnknownWord {
        /// The key.
        key: &'static str,
        /// As written.
        written: String,
        /// What was probably meant.
        near: Option<String>,
        /// All that may stand there.
        known: Vec<String>,
    },
    /// A text that cannot be shown, or is empty or too long.
    Text {
        /// The key.
        key: &'static str,
        /// Why.
        why: InvalidText,
    },
    /// An activity ends before, or when, it starts.
    EndsBeforeStart {
        /// When it starts.
        start: HourMinute,
        /// When it ends.
        end: HourMinute,
    },
    /// A weekly activity without a last day.
    NoEnd,
    /// An activity without a day.
    NoDay,
    /// An activity with both a date and weekdays.
    TwoSchedules,
    /// A step that the staircase does not have.
    UnknownStep {
        /// As written.
        step: StepNumber,
        /// The number that stands for the top.
        top: StepNumber,
    },
    /// More steps than a staircase may have.
    TooManySteps,
    /// A participant whom this coach does not have.
    UnknownParticipant {
        /// As written.
        written: String,
        /// Who was probably meant.
        near: Option<String>,
    },
    /// Several of the coach's participants have this name.
    SeveralParticipants {
        /// The name.
        name: String,
    },
    /// Another rule of plans.
    Rule(PlanRule),
}

impl Problem {
    /// Gives the problem as the wire carries it, in the catalog's language.
    pub fn to_wire(&self, catalog: &Catalog) -> FileProblem {
        FileProblem {
            code: self.fault.code(),
            message: self.fault.message(catalog),
            line: self.line,
            column: self.column,
        }
    }
}

impl Fault {
    /// Makes the fault of a word that is none of the known ones.
    pub(crate) fn unknown_word(key: &'static str, written: &str, known: &[&str]) -> Self {
        let near = nearest(written, known.iter().copied()).map(str::to_owned);
        let known = known.iter().map(|word| (*word).to_owned()).collect();
        Self::UnknownWord { key, written: written.to_owned(), near, known }
    }

    /// Gives the stable code.
    pub const fn code(&self) -> ErrorCode {
        match self {
            Self::UnknownKey { .. } => ErrorCode::PlanFileUnknownKey,
            Self::NoSuchDate { .. } => ErrorCode::PlanFileNoSuchDate,
            Self::EndsBeforeStart { .. } => ErrorCode::PlanFileEndsBeforeStart,
            Self::NoEnd => ErrorCode::PlanFileNoEnd,
            Self::UnknownParticipant { .. } | Self::SeveralParticipants { .. } => {
                ErrorCode::PlanFileUnknownParticipant
            }
            _ => ErrorCode::PlanFileInvalid,
        }
    }

    /// Says what is wrong and what to write instead.
    pub fn message(&self, catalog: &Catalog) -> String {
        let (key, args) = self.words();
        catalog.text(key, &args)
    }

    /// Gives the Fluent message and what fills it in.
    fn words(&self) -> (&'static str, Args) {
        let args = Args::new();
        match self {
            Self::Syntax => ("plan-file-syntax", args),
            Self::NotQuoted => ("plan-file-not-quoted", args),
            Self::KeyTwice => ("plan-file-key-twice", args),
            Self::UnknownKey { key, near: Some(near), .. } => {
                ("plan-file-unknown-key-near", args.with("key", key).with("near", *near))
            }
            Self::UnknownKey { key, near: None, known } => {
                ("plan-file-unknown-key", args.with("key", key).with("known", known.join(", ")))
            }
            Self::MissingKey(key) => {
                ("plan-file-missing-key", args.with("key", *key).with("example", example(key)))
            }
            Self::WrongValue(key) => {
                ("plan-file-wrong-value", args.with("key", *key).with("example", example(key)))
            }
            Self::SingleBrackets(key) => ("plan-file-single-brackets", args.with("key", *key)),
            Self::NewerFormat { known } => ("plan-file-newer-format", args.with("known", known.to_string())),
            Self::NoSuchDate { written, near: Some(near) } => {
                ("plan-file-no-such-date-near", args.with("written", written).with("near", near.to_string()))
            }
            Self::NoSuchDate { written, near: None } => {
                ("plan-file-no-such-date", args.with("written", written))
            }
            Self::NoSuchTime { written } => ("plan-file-no-such-time", args.with("written", written)),
            Self::UnknownWord { written, near: Some(near), .. } => {
                ("plan-file-unknown-word-near", args.with("written", written).with("near", near))
            }
            Self::UnknownWord { key, written, near: None, known } => {
                let args = args.with("key", *key).with("written", written);
                ("plan-file-unknown-word", args.with("known", known.join(", ")))
            }
            Self::Text { key, why: InvalidText::Empty } => ("plan-file-text-empty", args.with("key", *key)),
            Self::Text { key, why: InvalidText::Control } => {
                ("plan-file-text-control", args.with("key", *key))
            }
            Self::Text { key, why: InvalidText::TooLong { length, max } } => {
                let args = args.with("key", *key);
                ("plan-file-text-too-long", args.with("length", *length).with("max", *max))
            }
            Self::EndsBeforeStart { start, end } => {
                let args = args.with("start", start.to_string());
                ("plan-file-ends-before-start", args.with("end", end.to_string()))
            }
            Self::NoEnd => ("plan-file-no-end", args),
            Self::NoDay => ("plan-file-no-day", args),
            Self::TwoSchedules => ("plan-file-two-schedules", args),
            Self::UnknownStep { step, top } => {
                let args = args.with("step", u32::from(*step));
                ("plan-file-unknown-step", args.with("top", u32::from(*top)))
            }
            Self::TooManySteps => ("plan-file-too-many-steps", args.with("max", MAX_STEPS)),
            Self::UnknownParticipant { written, near: Some(near) } => {
                ("plan-file-unknown-participant-near", args.with("written", written).with("near", near))
            }
            Self::UnknownParticipant { written, near: None } => {
                ("plan-file-unknown-participant", args.with("written", written))
            }
            Self::SeveralParticipants { name } => ("plan-file-several-participants", args.with("name", name)),
            Self::Rule(rule) => (rule.message_key(), args),
        }
    }
}

/// Shows how a key is written.
fn example(key: &str) -> &'static str {
    match key {
        "participant" => "participant = \"Amina\"",
        "step" => "step = 2",
        "how" => "how = \"Karin sitter bredvid dig.\"",
        "notice" => "notice = \"Bra jobbat! Nu tar vi nästa steg.\"",
        "id" => "id = \"svenska\"",
        "kind" => "kind = \"swedish\"",
        "place" => "place = \"Folkets hus, köket\"",
        "address" => "address = \"Brunnsgatan 4\"",
        "contact" => "contact = \"Lars, handledare\"",
        "phone" => "phone = \"0270-123 45\"",
        "bring" => "bring = \"block och penna\"",
        "date" => "date = 2026-11-24",
        "weekdays" => "weekdays = [\"tisdag\", \"torsdag\"]",
        "start" => "start = \"10:00\"",
        "end" => "end = \"12:00\"",
        "first" => "first = 2026-11-24",
        "until" => "until = 2026-12-18",
        "except" => "except = [2026-12-01]",
        "first_week" => "first_week = 1",
        "last_week" => "last_week = 12",
        "name" => "name = \"Nya extra stöd\"",
        "owner" => "owner = \"Region Gävleborg\"",
        "who" => "who = \"Unga 15–24 år utan skola och jobb.\"",
        "municipalities" => "municipalities = [\"Bollnäs\", \"Gävle\"]",
        "top" => "top = \"Eget arbete\"",
        "staircase" => "[staircase]",
        "template" => "[[template]]",
        "methods_of" => "methods_of = \"omstart\"",
        "about" => "about = \"Du provar på ett arbete.\"",
        "format" => "format = 1",
        _ => "title = \"Svenska och mat\"",
    }
}

/// Finds the word that was probably meant: the nearest one that differs in a third of its letters or less, or that
/// begins like it.
pub(crate) fn nearest<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let written = written.to_lowercase();
    known
        .into_iter()
        .map(|word| (strsim::osa_distance(&written, &word.to_lowercase()), word))
        .filter(|(distance, word)| {
            *distance <= (word.chars().count() / 3).max(1)
                || (written.chars().count() >= 3 && word.to_lowercase().starts_with(&written))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        let keys = ["weekdays", "until", "title", "start"];
        let table = [
            ("weekday", Some("weekdays")),
            ("Until", Some("until")),
            ("titel", Some("title")),
            ("sta", Some("start")),
            ("colour", None),
            ("", None),
        ];
        for (written, expected) in table {
            assert_eq!(nearest(written, keys), expected, "{written}");
        }
    }
}
