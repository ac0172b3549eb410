//! Writes a plan file from a document, for tools and for people who want to go on by hand.

use jiff::civil::Date;
use serde::Serialize;
use stegvis_shared::domain::activity::{Activity, Schedule};
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use toml::value::Datetime;

use super::FORMAT;
use crate::toml_file::swedish_weekday;

/// A document could not be written as TOML.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the plan cannot be written as a file: {0}")]
pub struct WriteError(#[from] toml::ser::Error);

/// Writes the plan file of a participant, given by name or id. [`parse`](super::parse) and
/// [`PlanFile::resolve`](super::PlanFile::resolve) give the same document again.
///
/// # Errors
/// When the TOML writer refuses the document, which no checked document makes it do.
pub fn write(participant: &str, document: &PlanDocument) -> Result<String, WriteError> {
    let file = PlanToml {
        format: FORMAT,
        participant,
        step: document.step,
        notice: document.notice.as_deref(),
        goal: document.goals.iter().map(goal).collect(),
        activity: document.activities.iter().map(activity).collect(),
    };
    Ok(toml::to_string(&file)?)
}

#[derive(Serialize)]
struct PlanToml<'p> {
    format: u8,
    participant: &'p str,
    step: u8,
    notice: Option<&'p str>,
    goal: Vec<GoalToml<'p>>,
    activity: Vec<ActivityToml<'p>>,
}

#[derive(Serialize)]
struct GoalToml<'p> {
    title: &'p str,
    how: Option<&'p str>,
    step: u8,
    id: String,
}

#[derive(Serialize)]
struct ActivityToml<'p> {
    kind: &'static str,
    title: &'p str,
    place: Option<&'p str>,
    address: Option<&'p str>,
    contact: Option<&'p str>,
    phone: Option<&'p str>,
    bring: Option<&'p str>,
    date: Option<Datetime>,
    weekdays: Option<Vec<&'static str>>,
    start: String,
    end: String,
    first: Option<Datetime>,
    until: Option<Datetime>,
    except: Option<Vec<Datetime>>,
    id: String,
}

fn goal(goal: &Goal) -> GoalToml<'_> {
    GoalToml { title: &goal.title, how: goal.how.as_deref(), step: goal.step, id: goal.id.to_string() }
}

fn activity(activity: &Activity) -> ActivityToml<'_> {
    let (start, end) = activity.schedule.hours();
    let place = activity.place.as_ref();
    let contact = activity.contact.as_ref();
    let plain = ActivityToml {
        kind: activity.kind.name(),
        title: &activity.title,
        place: place.map(|place| place.name.as_str()),
        address: place.and_then(|place| place.address.as_deref()),
        contact: contact.map(|contact| contact.name.as_str()),
        phone: contact.and_then(|contact| contact.phone.as_deref()),
        bring: activity.bring.as_deref(),
        date: None,
        weekdays: None,
        start: start.to_string(),
        end: end.to_string(),
        first: None,
        until: None,
        except: None,
        id: activity.id.to_string(),
    };
    match &activity.schedule {
        Schedule::Once { date, .. } => ActivityToml { date: Some(toml_date(*date)), ..plain },
        Schedule::Weekly { weekdays, first, until, except, .. } => ActivityToml {
            weekdays: Some(weekdays.iter().copied().map(swedish_weekday).collect()),
            first: Some(toml_date(*first)),
            until: Some(toml_date(*until)),
            except: (!except.is_empty()).then(|| except.iter().copied().map(toml_date).collect()),
            ..plain
        },
    }
}

fn toml_date(date: Date) -> Datetime {
    let part = |number: i8| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(date.year()).unwrap_or(0);
    Datetime {
        date: Some(toml::value::Date { year, month: part(date.month()), day: part(date.day()) }),
        time: None,
        offset: None,
    }
}
