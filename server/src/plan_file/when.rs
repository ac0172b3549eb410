//! When an activity of a plan file is: once on a date, or weekly from a first to a last day.

use stegvis_shared::domain::activity::Schedule;
use stegvis_shared::domain::plan::PlanRule;
use stegvis_shared::time::HourMinute;

use crate::toml_file::{Fault, Reader, Section};

const WEEKLY_KEYS: [&str; 4] = ["weekdays", "first", "until", "except"];

pub(super) fn read_schedule(
    reader: &mut Reader,
    section: Section<'_, '_>,
    hours: Option<(HourMinute, HourMinute)>,
) -> Option<Schedule> {
    let weekly_key = WEEKLY_KEYS.into_iter().find(|key| section.has(key));
    match (section.has("date"), weekly_key) {
        (true, None) => {
            let date = reader.date(section, "date");
            let (start, end) = hours?;
            Some(Schedule::Once { date: date?, start, end })
        }
        (false, Some(_)) => read_weekly(reader, section, hours),
        (true, Some(key)) => {
            reader.report(section.place(key), Fault::TwoSchedules);
            None
        }
        (false, None) => {
            reader.report(section.at, Fault::NoDay);
            None
        }
    }
}

fn read_weekly(
    reader: &mut Reader,
    section: Section<'_, '_>,
    hours: Option<(HourMinute, HourMinute)>,
) -> Option<Schedule> {
    reader.need(section, "weekdays");
    reader.need(section, "first");
    if !section.has("until") {
        reader.report(section.place("weekdays"), Fault::NoEnd);
    }
    let weekdays = reader.weekdays(section, "weekdays");
    let (first, until) = (reader.date(section, "first"), reader.date(section, "until"));
    let except = reader.dates(section, "except");
    let ((start, end), weekdays, first, until, mut except) = (hours?, weekdays?, first?, until?, except?);
    except.sort_unstable();
    except.dedup();
    let schedule = Schedule::Weekly { weekdays, start, end, first, until, except };
    for (key, rule) in schedule.problems() {
        // Hours the wrong way round are reported where they are read, with what they are.
        if rule != PlanRule::EndsBeforeStart {
            reader.report(section.place(key), Fault::Rule(rule));
        }
    }
    Some(schedule)
}
