//! The plans on the page: the present one whole, the draft, and those before.

use jiff::civil::date;
use maud::{Markup, html};
use stegvis_i18n::time_range;
use stegvis_shared::domain::activity::{Activity, Schedule};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::protocol::my_data::MyPlan;
use stegvis_shared::time::plus_days;

use super::page::{Page, line, own};

impl Page<'_> {
    /// The staircase, the present plan, the draft, and the plans before.
    pub(super) fn plans(&self) -> Markup {
        let (present, earlier) = match self.data.plans.split_last() {
            Some((present, earlier)) => (Some(present), earlier),
            None => (None, [].as_slice()),
        };
        let here = present.map_or(1, |plan| plan.document.step);
        let staircase = &self.data.person.staircase;
        html! {
            h2 { (self.both("mydata-steps")) }
            ol {
                @for (number, step) in (1_u8..).zip(&staircase.steps) {
                    li {
                        (self.phrase(&step.title))
                        @if let Some(about) = &step.about { p { (self.phrase(about)) } }
                        @if number == here { (line(&self.t("mydata-here"))) }
                    }
                }
                li {
                    (self.phrase(&staircase.top))
                    @if here == staircase.top_number() { (line(&self.t("mydata-here"))) }
                }
            }
            h2 { (self.both("mydata-plan")) }
            @if let Some(plan) = present { (self.plan(plan)) } @else { p { (self.t("mydata-nothing")) } }
            @if let Some(draft) = &self.data.draft {
                h2 { (self.both("mydata-draft")) }
                p {
                    @if let Some(name) = &draft.saved_by { (own(name)) ", " }
                    (self.moment(draft.saved_at))
                }
                (self.document(&draft.document))
            }
            (self.section("mydata-plans-before", earlier.iter().rev().map(|plan| html! {
                details {
                    summary { (own(&plan.by)) ", " (self.moment(plan.at)) }
                    (self.plan(plan))
                }
            }).collect()))
        }
    }

    fn plan(&self, plan: &MyPlan) -> Markup {
        html! {
            p {
                (own(&plan.by)) ", " (self.moment(plan.at))
                (self.when("mydata-plan-reached", plan.reached_at)) (self.when("mydata-plan-opened", plan.opened_at))
            }
            (self.document(&plan.document))
        }
    }

    fn document(&self, document: &PlanDocument) -> Markup {
        html! {
            p { (self.with("mydata-step", "step", &document.step.to_string())) }
            @if let Some(notice) = &document.notice { blockquote { (self.phrase(notice)) } }
            @if !document.goals.is_empty() {
                h3 { (self.t("mydata-goals")) }
                ul {
                    @for goal in &document.goals {
                        li {
                            (self.phrase(&goal.title))
                            @if let Some(how) = &goal.how { p { (self.phrase(how)) } }
                        }
                    }
                }
            }
            @if !document.activities.is_empty() {
                h3 { (self.t("mydata-activities")) }
                ul { @for activity in &document.activities { li { (self.activity(activity)) } } }
            }
        }
    }

    fn activity(&self, activity: &Activity) -> Markup {
        html! {
            strong { (self.phrase(&activity.title)) } " (" (self.t(activity.kind.message_key())) ")"
            (self.schedule(&activity.schedule))
            @if let Some(place) = &activity.place {
                p {
                    (self.phrase(&place.name))
                    @if let Some(address) = &place.address { ", " (own(address)) }
                }
            }
            @if let Some(contact) = &activity.contact {
                p { (own(&contact.name)) @if let Some(phone) = &contact.phone { ", " (own(phone)) } }
            }
            @if let Some(bring) = &activity.bring { p { (self.t("mydata-bring")) ": " (self.phrase(bring)) } }
        }
    }

    fn schedule(&self, schedule: &Schedule) -> Markup {
        let (start, end) = schedule.hours();
        let hours = html! { bdi { (time_range(start.time(), end.time())) } };
        match schedule {
            Schedule::Once { date, .. } => html! { p { (self.day(*date)) ", " (hours) } },
            Schedule::Weekly { weekdays, first, until, except, .. } => {
                let named = weekdays.iter().map(|day| {
                    // The name of a weekday is that of any date on it.
                    self.weekday(plus_days(MONDAY, i64::from(day.days_since_monday())))
                });
                html! {
                    p {
                        (named.collect::<Vec<_>>().join(", ")) ", " (hours)
                        br; (self.day(*first)) " – " (self.day(*until))
                        @for day in except {
                            (line(&self.with("mydata-cancelled", "day", &self.day(*day))))
                        }
                    }
                }
            }
        }
    }
}

/// Any Monday.
const MONDAY: jiff::civil::Date = date(2026, 11, 23);
