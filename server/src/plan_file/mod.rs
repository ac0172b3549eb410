//! Plan files: a participant's plan as a coach, a colleague or a tool writes it by hand, in TOML.
//!
//! # Format
//! ```toml
#![doc = include_str!("example.toml")]
//! ```
//! Dates and times may stand with or without quotation marks (TOML 1.1).
//!
//! # What stays the same
//! Answers and marks hang on ids. An entry with an `id` is the same entry in every file of this participant that
//! has it. An entry without one is the entry of the same title in the plan that is there, and else gets an id that
//! is worked out from its title: publishing the same file again changes nothing.
//!
//! # Use
//! [`parse`] reads a text, [`PlanFile::find_participant`] says whose plan it is, [`PlanFile::resolve`] makes the
//! document that is stored. [`write()`] writes a file from a document.

mod resolve;
mod when;
mod write;

use std::collections::BTreeMap;

use stegvis_shared::domain::activity::Schedule;
use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::domain::text::{Note, Title};
use stegvis_shared::id::ParticipantId;

use crate::toml_file::{
    ActivityEntry, GoalEntry, Problem, Reader, Section, Source, read_activity, read_goal,
};

pub use write::{WriteError, write};

/// The format that this program reads and writes.
pub const FORMAT: u8 = 1;

const PLAN_KEYS: &[&str] = &["format", "participant", "step", "notice", "goal", "activity"];
const GOAL_KEYS: &[&str] = &["title", "how", "step", "id"];
const ACTIVITY_KEYS: &[&str] = &[
    "kind", "title", "place", "address", "contact", "phone", "bring", "date", "weekdays", "start", "end",
    "first", "until", "except", "id",
];

/// A plan file that keeps every rule that can be checked without the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFile {
    /// Whose plan it is.
    pub participant: ParticipantEntry,
    /// Where the participant stands.
    pub step: StepNumber,
    /// A word with the plan.
    pub notice: Option<Note>,
    /// The goals, in the file's order.
    pub goals: Vec<GoalEntry>,
    /// The activities, in the file's order.
    pub activities: Vec<ActivityEntry<Schedule>>,
    /// Where each field of the document comes from, as byte offsets by the paths of
    /// [`PlanProblem`](stegvis_shared::domain::plan::PlanProblem), `activities[2].id`; and `participant`.
    places: BTreeMap<String, usize>,
    source: Source,
}

/// Whose plan it is, as the file says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParticipantEntry {
    /// By id.
    Id(ParticipantId),
    /// By name, which must be one of the coach's own participants'.
    Name(Title),
}

/// Reads a plan file.
///
/// # Errors
/// Everything that is wrong, in the order of the file; at most [`MAX_PROBLEMS`](crate::toml_file::MAX_PROBLEMS).
///
/// ```
/// use stegvis_server::plan_file::parse;
/// use stegvis_server::toml_file::Fault;
///
/// let problems = parse("format = 1\nparticipant = \"Amina\"\nstepp = 2\n").unwrap_err();
/// assert!(matches!(problems[0].fault, Fault::MissingKey("step")));
/// assert!(matches!(problems[1].fault, Fault::UnknownKey { near: Some("step"), .. }));
/// assert_eq!((problems[1].line, problems[1].column), (3, 1));
/// ```
pub fn parse(text: &str) -> Result<PlanFile, Vec<Problem>> {
    let (root, mut reader) = Reader::open(text);
    let mut places = BTreeMap::new();
    let read = if reader.is_toml() { read(&mut reader, Section::new(&root), &mut places) } else { None };
    let (read, source) = reader.finish(read)?;
    let Read { participant, step, notice, goals, activities } = read;
    Ok(PlanFile { participant, step, notice, goals, activities, places, source })
}

struct Read {
    participant: ParticipantEntry,
    step: StepNumber,
    notice: Option<Note>,
    goals: Vec<GoalEntry>,
    activities: Vec<ActivityEntry<Schedule>>,
}

/// Reads everything; `None` only when something has been reported.
fn read(reader: &mut Reader, section: Section<'_, '_>, places: &mut BTreeMap<String, usize>) -> Option<Read> {
    reader.check_keys(section, PLAN_KEYS);
    reader.check_format(section, FORMAT);
    let participant = reader.needed_text(section, "participant");
    reader.need(section, "step");
    let step = reader.number(section, "step");
    let notice = reader.text(section, "notice");
    for (field, key) in
        [("participant", "participant"), ("step", "step"), ("goals", "goal"), ("activities", "activity")]
    {
        places.insert(field.to_owned(), section.place(key));
    }
    let mut goals = Vec::new();
    for (index, section) in reader.sections(section, "goal").into_iter().enumerate() {
        reader.check_keys(section, GOAL_KEYS);
        goals.extend(read_goal(reader, section));
        for key in ["id", "step"] {
            places.insert(format!("goals[{index}].{key}"), section.place(key));
        }
    }
    let mut activities = Vec::new();
    for (index, section) in reader.sections(section, "activity").into_iter().enumerate() {
        reader.check_keys(section, ACTIVITY_KEYS);
        activities.extend(read_activity(reader, section, when::read_schedule));
        places.insert(format!("activities[{index}].id"), section.place("id"));
    }
    let participant: Title = participant?;
    let participant = participant.parse().map_or(ParticipantEntry::Name(participant), ParticipantEntry::Id);
    Some(Read { participant, step: step?, notice, goals, activities })
}
