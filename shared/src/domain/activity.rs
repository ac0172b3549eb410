//! Activities: something to attend, once or weekly, and when its occurrences are.

use jiff::civil::{Date, DateTime, Weekday};
use serde::{Deserialize, Serialize};

use super::text::Title;
use crate::id::ActivityId;
use crate::time::HourMinute;

/// Something to attend: what, when, where, with whom, and what to bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Activity {
    /// Stays the same while a coach edits the activity.
    pub id: ActivityId,
    /// The kind, which gives the pictogram.
    pub kind: ActivityKind,
    /// What it is called, in Swedish.
    pub title: Title,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Who is there to meet the participant; the own coach when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// What to bring, in Swedish, as in "block och penna".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bring: Option<Title>,
    /// When it is.
    pub schedule: Schedule,
}

/// Where an activity is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Place {
    /// What people call the place, as in "Folkets hus, köket".
    pub name: Title,
    /// Street and number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Title>,
}

impl Place {
    /// What coaches call a place that no map knows: at home, by telephone, on a screen.
    const ON_NO_MAP: [&str; 8] =
        ["digitalt", "distans", "hemma", "online", "på distans", "på telefon", "telefon", "video"];

    /// Gives what a map is asked for: the address, or the name where there is none; `None` for what is on no map.
    pub fn on_the_map(&self) -> Option<&str> {
        if let Some(address) = &self.address {
            return Some(address);
        }
        let name = self.name.to_lowercase();
        (!Self::ON_NO_MAP.contains(&name.as_str())).then_some(&self.name)
    }
}

/// Who meets the participant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Contact {
    /// The person's name as participants know it.
    pub name: Title,
    /// A phone number to call, as people write it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Title>,
}

/// The kind of an activity. Words: `kind-<name>` in `activities.ftl`; each has a pictogram.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each name says it; the words are in activities.ftl")]
pub enum ActivityKind {
    Meeting,
    Swedish,
    WorkTraining,
    Practice,
    JobSearch,
    JobCoach,
    StudyVisit,
    Guidance,
    Computer,
    Economy,
    Civic,
    Health,
    Fitness,
    Walk,
    Cooking,
    Creative,
    /// Also what an older phone shows for a kind that it does not know.
    #[serde(other)]
    Other,
}

impl ActivityKind {
    /// Every kind, in the order that the plan editor offers.
    pub const ALL: [Self; 17] = [
        Self::Meeting,
        Self::Swedish,
        Self::WorkTraining,
        Self::Practice,
        Self::JobSearch,
        Self::JobCoach,
        Self::StudyVisit,
        Self::Guidance,
        Self::Computer,
        Self::Economy,
        Self::Civic,
        Self::Health,
        Self::Fitness,
        Self::Walk,
        Self::Cooking,
        Self::Creative,
        Self::Other,
    ];

    /// Gives the name as wire and plan files write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Swedish => "swedish",
            Self::WorkTraining => "work_training",
            Self::Practice => "practice",
            Self::JobSearch => "job_search",
            Self::JobCoach => "job_coach",
            Self::StudyVisit => "study_visit",
            Self::Guidance => "guidance",
            Self::Computer => "computer",
            Self::Economy => "economy",
            Self::Civic => "civic",
            Self::Health => "health",
            Self::Fitness => "fitness",
            Self::Walk => "walk",
            Self::Cooking => "cooking",
            Self::Creative => "creative",
            Self::Other => "other",
        }
    }

    /// Gives the Fluent key of the kind's words (in `activities.ftl`).
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::Meeting => "kind-meeting",
            Self::Swedish => "kind-swedish",
            Self::WorkTraining => "kind-work-training",
            Self::Practice => "kind-practice",
            Self::JobSearch => "kind-job-search",
            Self::JobCoach => "kind-job-coach",
            Self::StudyVisit => "kind-study-visit",
            Self::Guidance => "kind-guidance",
            Self::Computer => "kind-computer",
            Self::Economy => "kind-economy",
            Self::Civic => "kind-civic",
            Self::Health => "kind-health",
            Self::Fitness => "kind-fitness",
            Self::Walk => "kind-walk",
            Self::Cooking => "kind-cooking",
            Self::Creative => "kind-creative",
            Self::Other => "kind-other",
        }
    }

    /// Finds the kind of a name; `None` when there is none.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// When an activity is, in wall-clock time of the municipality.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "repeats", rename_all = "snake_case")]
pub enum Schedule {
    /// One time.
    Once {
        /// The day.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
        date: Date,
        /// When it starts.
        start: HourMinute,
        /// When it ends, the same day.
        end: HourMinute,
    },
    /// Every week on some weekdays, from a first to a last day.
    Weekly {
        /// The days of the week, each once, Monday first.
        weekdays: Vec<WeekdayName>,
        /// When it starts.
        start: HourMinute,
        /// When it ends, the same day.
        end: HourMinute,
        /// The first day that it may be on.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
        first: Date,
        /// The last day that it may be on.
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
        until: Date,
        /// Days on which it is cancelled.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
        except: Vec<Date>,
    },
}

impl Schedule {
    /// Gives the times of day at which it starts and ends.
    pub fn hours(&self) -> (HourMinute, HourMinute) {
        match self {
            Self::Once { start, end, .. } | Self::Weekly { start, end, .. } => (*start, *end),
        }
    }
}

/// A day of the week. Words: `weekday-<name>` is not needed; the language pack holds CLDR's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum WeekdayName {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl WeekdayName {
    /// Every day, Monday first (ISO 8601).
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// Gives the days since Monday, 0–6.
    pub const fn days_since_monday(self) -> i8 {
        self as i8
    }
}

impl From<Weekday> for WeekdayName {
    fn from(weekday: Weekday) -> Self {
        match weekday {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }
}

/// Identifies one time of an activity: the activity and the start that the rule gave it
/// (RFC 5545, `RECURRENCE-ID`), which stays when the time is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OccurrenceKey {
    /// The activity.
    pub activity: ActivityId,
    /// The start that the rule gave, wall-clock time of the municipality.
    #[serde(with = "crate::time::minutes")]
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11-24T10:00"))]
    pub original_start: DateTime,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn map_is_asked_for_the_address_or_for_a_name_that_it_may_know() {
        let place = |name: &str, address: Option<&str>| Place {
            name: name.parse().unwrap(),
            address: address.map(|address| address.parse().unwrap()),
        };
        for (place, expected) in [
            (place("Folkets hus", Some("Brunnsgatan 4")), Some("Brunnsgatan 4")),
            (place("Hemma", Some("Brunnsgatan 4")), Some("Brunnsgatan 4")),
            (place("Biblioteket", None), Some("Biblioteket")),
            (place("Hemma", None), None),
            (place("På telefon", None), None),
        ] {
            assert_eq!(place.on_the_map(), expected, "{place:?}");
        }
    }

    #[test]
    fn unknown_kind_is_shown_as_other() {
        assert_eq!(serde_json::from_str::<ActivityKind>("\"sailing\"").unwrap(), ActivityKind::Other);
    }

    #[test]
    fn kind_names_are_what_the_wire_says() {
        for kind in ActivityKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
            assert_eq!(kind.message_key(), format!("kind-{}", kind.name().replace('_', "-")));
            assert_eq!(ActivityKind::from_name(kind.name()), Some(kind));
        }
    }
}
