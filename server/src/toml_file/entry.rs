//! Goals and activities, as plan files and the templates of programme files write them alike.

use stegvis_shared::domain::activity::{ActivityKind, Contact, Place};
use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::domain::text::{Note, Title};
use stegvis_shared::time::HourMinute;
use uuid::Uuid;

use super::{Fault, Reader, Section};

/// A goal as a file writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalEntry {
    /// What the goal is known by, where the file says it.
    pub id: Option<EntryId>,
    /// The step that it belongs to; the plan's own step when absent.
    pub step: Option<StepNumber>,
    /// What to do.
    pub title: Title,
    /// How to do it.
    pub how: Option<Note>,
}

/// An activity as a file writes it; `When` says when it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityEntry<When> {
    /// What the activity is known by, where the file says it.
    pub id: Option<EntryId>,
    /// The kind.
    pub kind: ActivityKind,
    /// What it is called.
    pub title: Title,
    /// Where it is.
    pub place: Option<Place>,
    /// Who is there.
    pub contact: Option<Contact>,
    /// What to bring.
    pub bring: Option<Title>,
    /// When it is.
    pub when: When,
}

/// What a goal or an activity is known by from one publish to the next.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EntryId {
    /// The id itself, as the API gives it.
    Uuid(Uuid),
    /// A name that the writer chose, for this participant's file alone.
    Name(Title),
}

pub(crate) fn read_goal(reader: &mut Reader, section: Section<'_, '_>) -> Option<GoalEntry> {
    let id = read_id(reader, section);
    let step = reader.number(section, "step");
    let title = reader.needed_text(section, "title");
    let how = reader.text(section, "how");
    Some(GoalEntry { id, step, title: title?, how })
}

pub(crate) fn read_activity<When>(
    reader: &mut Reader,
    section: Section<'_, '_>,
    read_when: impl FnOnce(&mut Reader, Section<'_, '_>, Option<(HourMinute, HourMinute)>) -> Option<When>,
) -> Option<ActivityEntry<When>> {
    let id = read_id(reader, section);
    let kind = read_kind(reader, section);
    let title = reader.needed_text(section, "title");
    let bring = reader.text(section, "bring");
    let address = reader.text(section, "address");
    let place = read_with(reader, section, "place", "address").map(|name| Place { name, address });
    let phone = reader.text(section, "phone");
    let contact = read_with(reader, section, "contact", "phone").map(|name| Contact { name, phone });
    let hours = read_hours(reader, section);
    let when = read_when(reader, section, hours);
    Some(ActivityEntry { id, kind: kind?, title: title?, place, contact, bring, when: when? })
}

/// Reads a text that must be there when its companion is.
fn read_with(
    reader: &mut Reader,
    section: Section<'_, '_>,
    key: &'static str,
    companion: &str,
) -> Option<Title> {
    if section.has(companion) { reader.needed_text(section, key) } else { reader.text(section, key) }
}

fn read_id(reader: &mut Reader, section: Section<'_, '_>) -> Option<EntryId> {
    let id: Title = reader.text(section, "id")?;
    Some(Uuid::try_parse(&id).map_or(EntryId::Name(id), EntryId::Uuid))
}

fn read_kind(reader: &mut Reader, section: Section<'_, '_>) -> Option<ActivityKind> {
    let written: Title = reader.needed_text(section, "kind")?;
    let kind = ActivityKind::from_name(&written);
    if kind.is_none() {
        let known: Vec<&str> = ActivityKind::ALL.iter().map(|kind| kind.name()).collect();
        reader.report(section.place("kind"), Fault::unknown_word("kind", &written, &known));
    }
    kind
}

/// Reads start and end; reports when one is missing or they are the wrong way round.
fn read_hours(reader: &mut Reader, section: Section<'_, '_>) -> Option<(HourMinute, HourMinute)> {
    reader.need(section, "start");
    reader.need(section, "end");
    let (start, end) = (reader.time(section, "start"), reader.time(section, "end"));
    let (start, end) = start.zip(end)?;
    if end <= start {
        reader.report(section.place("end"), Fault::EndsBeforeStart { start, end });
    }
    Some((start, end))
}
