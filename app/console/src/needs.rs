//! Who needs the coach today: in which order, and for how long.

use stegvis_shared::id::GoalId;
use stegvis_shared::protocol::coach::{Need, ParticipantSummary};
use stegvis_shared::time::Timestamp;

/// How long something has waited, in the unit that people would say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Waited {
    Minutes(i64),
    Hours(i64),
    Days(i64),
}

/// Lists the participants who need the coach with their most pressing need: who cannot come, or comes late, first, by
/// when that is; then who wants a call, who wants to be erased, and who wrote, longest waiting first; then who
/// wishes something of a goal; then who says that something was not good; then who lacks a plan, and who lacks a phone.
pub(crate) fn in_order(people: &[ParticipantSummary]) -> Vec<(&ParticipantSummary, &Need)> {
    let mut needing: Vec<_> =
        people.iter().filter_map(|person| Some((person, person.needs.first()?))).collect();
    needing.sort_by_key(|(person, need)| {
        let (rank, start, since) = match need {
            Need::CannotCome { start, since, .. } | Need::Late { start, since, .. } => {
                (0, Some(*start), Some(*since))
            }
            Need::Call { since } => (1, None, Some(*since)),
            Need::Erasure { since } => (2, None, Some(*since)),
            Need::Message { since, .. } => (3, None, Some(*since)),
            Need::OwnGoal { since, .. } | Need::SmallerStep { since, .. } => (4, None, Some(*since)),
            Need::WasBad { start, since, .. } => (5, Some(*start), Some(*since)),
            Need::NoPlan => (6, None, None),
            Need::NotPaired => (7, None, None),
        };
        (rank, start, since, person.name.clone())
    });
    needing
}

/// Gives since when a participant wants to be called, if so.
pub(crate) fn call(person: &ParticipantSummary) -> Option<Timestamp> {
    person.needs.iter().find_map(|need| match need {
        Need::Call { since } => Some(*since),
        _ => None,
    })
}

/// Gives since when a participant wants everything erased, if so.
pub(crate) fn erasure(person: &ParticipantSummary) -> Option<Timestamp> {
    person.needs.iter().find_map(|need| match need {
        Need::Erasure { since } => Some(*since),
        _ => None,
    })
}

/// Lists the goals instead of which a participant wants a smaller step.
pub(crate) fn too_big(person: &ParticipantSummary) -> Vec<GoalId> {
    let goal = |need: &Need| match need {
        Need::SmallerStep { goal, .. } => Some(*goal),
        _ => None,
    };
    person.needs.iter().filter_map(goal).collect()
}

/// Gives since when a need is known; `None` for what has no beginning.
pub(crate) const fn since(need: &Need) -> Option<Timestamp> {
    match need {
        Need::CannotCome { since, .. }
        | Need::Late { since, .. }
        | Need::Call { since }
        | Need::Erasure { since }
        | Need::OwnGoal { since, .. }
        | Need::SmallerStep { since, .. }
        | Need::Message { since, .. }
        | Need::WasBad { since, .. } => Some(*since),
        Need::NoPlan | Need::NotPaired => None,
    }
}

/// Says how long ago something was; a clock that is behind makes it "now".
pub(crate) fn waited(since: Timestamp, now: Timestamp) -> Waited {
    let minutes = (now.as_millis().saturating_sub(since.as_millis()) / 60_000).max(0);
    match minutes {
        ..60 => Waited::Minutes(minutes),
        60..1_440 => Waited::Hours(minutes / 60),
        _ => Waited::Days(minutes / 1_440),
    }
}

/// Finds participants by any part of name, programme or language, as people type it.
pub(crate) fn search<'a>(
    people: &'a [ParticipantSummary],
    typed: &str,
    language_name: impl Fn(&str) -> String,
) -> Vec<&'a ParticipantSummary> {
    let typed = typed.trim().to_lowercase();
    let holds = |text: &str| text.to_lowercase().contains(&typed);
    let found = people.iter().filter(|person| {
        let language = language_name(person.language.as_str());
        typed.is_empty() || holds(&person.name) || holds(&person.programme) || holds(&language)
    });
    found.collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use jiff::civil::datetime;
    use stegvis_shared::domain::answer::Reason;
    use stegvis_shared::id::ParticipantId;

    use super::*;

    pub(crate) fn person(number: u8, name: &str, needs: Vec<Need>) -> ParticipantSummary {
        ParticipantSummary {
            id: ParticipantId::from_bytes([number; 16]),
            name: name.parse().unwrap(),
            language: "ar".parse().unwrap(),
            programme: "Vidare vägar".parse().unwrap(),
            step: 2,
            steps: 4,
            paired: true,
            seen_at: Some(Timestamp::from_millis(0)),
            delivery: None,
            unread: 0,
            needs,
        }
    }

    pub(crate) fn cannot_come(day: i8, since: i64) -> Need {
        Need::CannotCome {
            activity: "Svenska och mat".parse().unwrap(),
            start: datetime(2026, 11, day, 10, 0, 0, 0),
            reason: Reason::ChildIll,
            since: Timestamp::from_millis(since),
        }
    }

    pub(crate) fn wrote(since: i64) -> Need {
        Need::Message {
            text: "Var ska jag gå in?".to_owned(),
            attachment: None,
            since: Timestamp::from_millis(since),
        }
    }

    pub(crate) fn was_bad() -> Need {
        let start = datetime(2026, 11, 20, 10, 0, 0, 0);
        Need::WasBad { activity: "Promenad".parse().unwrap(), start, since: Timestamp::from_millis(1) }
    }

    pub(crate) fn own_goal(text: &str, since: i64) -> Need {
        let (goal, title) = (GoalId::from_bytes([41; 16]), text.parse().unwrap());
        Need::OwnGoal { goal, title, since: Timestamp::from_millis(since) }
    }

    pub(crate) fn smaller(goal: GoalId, text: &str, since: i64) -> Need {
        Need::SmallerStep { goal, title: text.parse().unwrap(), since: Timestamp::from_millis(since) }
    }

    #[test]
    fn what_presses_most_comes_first() {
        let people = [
            person(1, "Elias", vec![Need::NotPaired]),
            person(2, "Yonas", vec![wrote(50)]),
            person(3, "Samira", vec![]),
            person(4, "Hodan", vec![Need::NoPlan, Need::NotPaired]),
            person(5, "Amina", vec![cannot_come(25, 10), wrote(5)]),
            person(6, "Leyla", vec![cannot_come(24, 20)]),
            person(7, "Gul", vec![wrote(40)]),
            person(9, "Dana", vec![was_bad()]),
            person(10, "Farid", vec![own_goal("Cykla", 7)]),
            person(8, "Omid", vec![Need::Call { since: Timestamp::from_millis(60) }]),
            person(9, "Ester", vec![Need::Erasure { since: Timestamp::from_millis(70) }]),
        ];
        let names: Vec<&str> = in_order(&people).iter().map(|(person, _)| person.name.as_str()).collect();
        assert_eq!(
            names,
            ["Leyla", "Amina", "Omid", "Ester", "Gul", "Yonas", "Farid", "Dana", "Hodan", "Elias"]
        );
    }

    #[test]
    fn waiting_is_said_in_the_largest_whole_unit() {
        let minute = 60_000;
        for (ago_ms, expected) in [
            (-5 * minute, Waited::Minutes(0)),
            (59 * minute, Waited::Minutes(59)),
            (60 * minute, Waited::Hours(1)),
            (24 * 60 * minute - 1, Waited::Hours(23)),
            (49 * 60 * minute, Waited::Days(2)),
        ] {
            let now = Timestamp::from_millis(1_000_000_000);
            assert_eq!(waited(now.plus_millis(-ago_ms), now), expected, "{ago_ms}");
        }
    }

    #[test]
    fn search_finds_by_name_programme_and_language() {
        let people = [person(1, "Åsa", vec![]), person(2, "Yonas", vec![])];
        let language = |_: &str| "arabiska".to_owned();
        for (typed, count) in [("", 2), ("ås", 1), ("VIDARE", 2), ("arab", 2), ("yonas ", 1), ("x", 0)] {
            assert_eq!(search(&people, typed, language).len(), count, "{typed}");
        }
    }
}
