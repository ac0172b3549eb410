//! The form of an activity: what is typed, and the activity that it means, or what to write instead.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use stegvis_shared::domain::activity::{Activity, ActivityKind, Contact, Place, Schedule, WeekdayName};
use stegvis_shared::domain::plan::PlanRule;
use stegvis_shared::domain::text::{InvalidText, Title};
use stegvis_shared::id::ActivityId;
use stegvis_shared::time::HourMinute;

use super::quick_add::time;

/// What a coach has typed about an activity. Texts stay as they are typed until they mean something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ActivityForm {
    pub(crate) id: ActivityId,
    pub(crate) kind: ActivityKind,
    pub(crate) title: String,
    pub(crate) place: String,
    pub(crate) address: String,
    pub(crate) contact: String,
    pub(crate) phone: String,
    pub(crate) bring: String,
    pub(crate) repeats: Repeats,
    pub(crate) start: String,
    pub(crate) end: String,
    /// The day of a single activity, the first day of a weekly one.
    pub(crate) first: String,
    pub(crate) until: String,
    pub(crate) weekdays: Vec<WeekdayName>,
    pub(crate) except: Vec<Date>,
}

/// How often an activity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Repeats {
    Once,
    Weekly,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormField {
    Title,
    Place,
    Address,
    Contact,
    Phone,
    Bring,
    Weekdays,
    Start,
    End,
    First,
    Until,
    Except,
}

impl FormField {
    /// The fields that hold what is typed.
    const TYPED: [Self; 10] = [
        Self::Title,
        Self::Place,
        Self::Address,
        Self::Contact,
        Self::Phone,
        Self::Bring,
        Self::Start,
        Self::End,
        Self::First,
        Self::Until,
    ];
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormRule {
    /// Nothing is written where something must be.
    Missing,
    /// The text is too long or holds what cannot be shown.
    Text(InvalidText),
    /// Not a date.
    NoDate,
    /// Not a time of day.
    NoTime,
    /// The plan's rules forbid it.
    Plan(PlanRule),
}

impl ActivityForm {
    /// Starts a form for a new activity: weekly, without weekdays, from a day on for ten weeks.
    pub(crate) fn blank(id: ActivityId, first: Date) -> Self {
        let until = first.checked_add(jiff::Span::new().weeks(10)).unwrap_or(first);
        Self {
            id,
            kind: ActivityKind::Meeting,
            title: String::new(),
            place: String::new(),
            address: String::new(),
            contact: String::new(),
            phone: String::new(),
            bring: String::new(),
            repeats: Repeats::Weekly,
            start: "10:00".to_owned(),
            end: "11:00".to_owned(),
            first: first.to_string(),
            until: until.to_string(),
            weekdays: Vec::new(),
            except: Vec::new(),
        }
    }

    /// Shows an activity as somebody would have typed it.
    pub(crate) fn of(activity: &Activity) -> Self {
        let (start, end) = activity.schedule.hours();
        let text = |title: Option<&Title>| title.map(ToString::to_string).unwrap_or_default();
        let blank = match &activity.schedule {
            Schedule::Once { date, .. } => Self { repeats: Repeats::Once, ..Self::blank(activity.id, *date) },
            Schedule::Weekly { weekdays, first, until, except, .. } => Self {
                weekdays: weekdays.clone(),
                until: until.to_string(),
                except: except.clone(),
                ..Self::blank(activity.id, *first)
            },
        };
        Self {
            kind: activity.kind,
            title: activity.title.to_string(),
            place: text(activity.place.as_ref().map(|place| &place.name)),
            address: text(activity.place.as_ref().and_then(|place| place.address.as_ref())),
            contact: text(activity.contact.as_ref().map(|contact| &contact.name)),
            phone: text(activity.contact.as_ref().and_then(|contact| contact.phone.as_ref())),
            bring: text(activity.bring.as_ref()),
            start: start.to_string(),
            end: end.to_string(),
            ..blank
        }
    }

    /// Chooses a weekday, or takes it away; the days stay in the week's order.
    pub(crate) fn toggle_weekday(&mut self, weekday: WeekdayName) {
        toggle(&mut self.weekdays, weekday);
    }

    /// Cancels a day, or lets the activity happen on it after all.
    pub(crate) fn toggle_day(&mut self, day: Date) {
        toggle(&mut self.except, day);
    }

    /// Gives what is typed in a field; nothing for fields that are not typed.
    pub(crate) fn text(&self, field: FormField) -> &str {
        match field {
            FormField::Title => &self.title,
            FormField::Place => &self.place,
            FormField::Address => &self.address,
            FormField::Contact => &self.contact,
            FormField::Phone => &self.phone,
            FormField::Bring => &self.bring,
            FormField::Start => &self.start,
            FormField::End => &self.end,
            FormField::First => &self.first,
            FormField::Until => &self.until,
            FormField::Weekdays | FormField::Except => "",
        }
    }

    /// Puts what is typed in a field.
    pub(crate) fn with_text(mut self, field: FormField, typed: String) -> Self {
        let place = match field {
            FormField::Title => &mut self.title,
            FormField::Place => &mut self.place,
            FormField::Address => &mut self.address,
            FormField::Contact => &mut self.contact,
            FormField::Phone => &mut self.phone,
            FormField::Bring => &mut self.bring,
            FormField::Start => &mut self.start,
            FormField::End => &mut self.end,
            FormField::First => &mut self.first,
            FormField::Until => &mut self.until,
            FormField::Weekdays | FormField::Except => return self,
        };
        *place = typed;
        self
    }

    /// Follows an activity that was changed under the form: what is typed stays, the rest becomes as it is now.
    pub(crate) fn rebased(&self, before: &Activity, after: &Activity) -> Self {
        let (before, after) = (Self::of(before), Self::of(after));
        let texts = FormField::TYPED.into_iter().fold(self.clone(), |form, field| {
            let is_typed = form.text(field) != before.text(field);
            if is_typed { form } else { form.with_text(field, after.text(field).to_owned()) }
        });
        Self {
            kind: if self.kind == before.kind { after.kind } else { self.kind },
            repeats: if self.repeats == before.repeats { after.repeats } else { self.repeats },
            weekdays: if self.weekdays == before.weekdays { after.weekdays } else { self.weekdays.clone() },
            except: if self.except == before.except { after.except } else { self.except.clone() },
            ..texts
        }
    }

    /// Reads what is typed.
    ///
    /// # Errors
    /// Every field that is wrong, once each, in the order of the form.
    pub(crate) fn parse(&self) -> Result<Activity, Vec<(FormField, FormRule)>> {
        let mut problems = Problems::default();
        let title = problems.required(FormField::Title, &self.title);
        let place = problems.optional(FormField::Place, &self.place);
        let address = problems.optional(FormField::Address, &self.address);
        if address.is_some() && self.place.trim().is_empty() {
            problems.found(FormField::Place, FormRule::Missing);
        }
        let schedule = self.schedule(&mut problems);
        let contact = problems.optional(FormField::Contact, &self.contact);
        let phone = problems.optional(FormField::Phone, &self.phone);
        if phone.is_some() && self.contact.trim().is_empty() {
            problems.found(FormField::Contact, FormRule::Missing);
        }
        let bring = problems.optional(FormField::Bring, &self.bring);
        if let (Some(title), Some(schedule), true) = (title, schedule, problems.0.is_empty()) {
            return Ok(Activity {
                id: self.id,
                kind: self.kind,
                title,
                place: place.map(|name| Place { name, address }),
                contact: contact.map(|name| Contact { name, phone }),
                bring,
                schedule,
            });
        }
        Err(problems.0)
    }

    fn schedule(&self, problems: &mut Problems) -> Option<Schedule> {
        let first = problems.date(FormField::First, &self.first);
        let start = problems.time(FormField::Start, &self.start);
        let end = problems.time(FormField::End, &self.end);
        let schedule = match self.repeats {
            Repeats::Once => Schedule::Once { date: first?, start: start?, end: end? },
            Repeats::Weekly => {
                let until = problems.date(FormField::Until, &self.until);
                let (weekdays, except) = (self.weekdays.clone(), self.except.clone());
                Schedule::Weekly { weekdays, start: start?, end: end?, first: first?, until: until?, except }
            }
        };
        for (field, rule) in schedule.problems() {
            let field = match field {
                "weekdays" => FormField::Weekdays,
                "until" => FormField::Until,
                "except" => FormField::Except,
                _ => FormField::End,
            };
            problems.found(field, FormRule::Plan(rule));
        }
        Some(schedule)
    }
}

/// Takes a value out of a sorted list, or puts it in.
fn toggle<T: Ord + Copy>(list: &mut Vec<T>, value: T) {
    if let Some(index) = list.iter().position(|other| *other == value) {
        list.remove(index);
    } else {
        list.push(value);
        list.sort_unstable();
    }
}

#[derive(Default)]
struct Problems(Vec<(FormField, FormRule)>);

impl Problems {
    fn found(&mut self, field: FormField, rule: FormRule) {
        if self.0.iter().all(|(other, _)| *other != field) {
            self.0.push((field, rule));
        }
    }

    fn required(&mut self, field: FormField, text: &str) -> Option<Title> {
        match text.parse() {
            Ok(title) => return Some(title),
            Err(InvalidText::Empty) => self.found(field, FormRule::Missing),
            Err(error) => self.found(field, FormRule::Text(error)),
        }
        None
    }

    fn optional(&mut self, field: FormField, text: &str) -> Option<Title> {
        if text.trim().is_empty() { None } else { self.required(field, text) }
    }

    fn date(&mut self, field: FormField, text: &str) -> Option<Date> {
        let date = text.parse().ok();
        if date.is_none() {
            self.found(field, FormRule::NoDate);
        }
        date
    }

    fn time(&mut self, field: FormField, text: &str) -> Option<HourMinute> {
        let time = time(text.trim());
        if time.is_none() {
            self.found(field, FormRule::NoTime);
        }
        time
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{MONDAY, activity, once};
    use super::*;

    #[test]
    fn form_of_an_activity_means_the_activity() {
        let full = Activity {
            place: Some(Place {
                name: "Folkets hus".parse().unwrap(),
                address: "Brunnsgatan 4".parse().ok(),
            }),
            contact: Some(Contact { name: "Lars".parse().unwrap(), phone: "070-123 45 67".parse().ok() }),
            bring: "block och penna".parse().ok(),
            ..activity(1, "Svenska och mat")
        };
        for activity in [full, activity(2, "Promenad"), once(3, "Möte", MONDAY)] {
            assert_eq!(ActivityForm::of(&activity).parse(), Ok(activity));
        }
    }

    type Row = (fn(&mut ActivityForm), FormField, FormRule);

    #[test]
    fn each_wrong_field_is_named_with_its_rule() {
        let right = ActivityForm::of(&activity(1, "Svenska och mat"));
        let table: [Row; 10] = [
            (|form| form.title.clear(), FormField::Title, FormRule::Missing),
            (
                |form| form.title = "å".repeat(121),
                FormField::Title,
                FormRule::Text(InvalidText::TooLong { length: 121, max: 120 }),
            ),
            (|form| form.address = "Brunnsgatan 4".into(), FormField::Place, FormRule::Missing),
            (|form| form.phone = "070".into(), FormField::Contact, FormRule::Missing),
            (|form| form.start.clear(), FormField::Start, FormRule::NoTime),
            (|form| form.first = "2026-02-30".into(), FormField::First, FormRule::NoDate),
            (|form| form.until.clear(), FormField::Until, FormRule::NoDate),
            (|form| form.end = "09:00".into(), FormField::End, FormRule::Plan(PlanRule::EndsBeforeStart)),
            (|form| form.weekdays.clear(), FormField::Weekdays, FormRule::Plan(PlanRule::NoWeekday)),
            (
                |form| form.except = vec![MONDAY],
                FormField::Except,
                FormRule::Plan(PlanRule::ExceptionElsewhere),
            ),
        ];
        for (number, (edit, field, rule)) in table.into_iter().enumerate() {
            let mut form = right.clone();
            edit(&mut form);
            assert_eq!(form.parse(), Err(vec![(field, rule)]), "row {number}");
        }
    }

    #[test]
    fn form_keeps_what_is_typed_when_the_activity_changes_under_it() {
        let before = activity(1, "mat");
        let after = Activity { bring: "förkläde".parse().ok(), ..activity(1, "matlagning") };
        let clean = ActivityForm::of(&before);
        assert_eq!(clean.rebased(&before, &after), ActivityForm::of(&after));
        let typed = ActivityForm { title: String::new(), ..clean };
        let rebased = typed.rebased(&before, &after);
        assert_eq!((rebased.title.as_str(), rebased.bring.as_str()), ("", "förkläde"));
    }

    #[test]
    fn cancelling_a_day_twice_changes_nothing() {
        let right = ActivityForm::of(&activity(1, "mat"));
        let mut form = right.clone();
        form.toggle_day(jiff::civil::date(2026, 11, 24));
        assert_ne!(form, right);
        form.toggle_day(jiff::civil::date(2026, 11, 24));
        assert_eq!(form, right);
    }

    #[test]
    fn weekdays_stay_in_order() {
        let mut form = ActivityForm::of(&activity(1, "mat"));
        form.toggle_weekday(WeekdayName::Monday);
        assert_eq!(form.weekdays, [WeekdayName::Monday, WeekdayName::Tuesday]);
        form.toggle_weekday(WeekdayName::Tuesday);
        assert_eq!(form.weekdays, [WeekdayName::Monday]);
    }
}
