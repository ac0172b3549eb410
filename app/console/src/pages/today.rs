//! Today: who needs the coach, why, and since when.

use dioxus::prelude::*;
use jiff::civil::DateTime;
use stegvis_i18n::{Args, time_of_day};
use stegvis_shared::domain::attachment::AttachmentKind;
use stegvis_shared::protocol::coach::{Need as Why, ParticipantList, ParticipantSummary};
use stegvis_shared::time::ZoneClock;
use stegvis_ui::{Do, Empty, IconName, MarkState, Need, Needs, PageTop, Panel, Split, SplitKind};

use super::called::Called;
use super::frame::{Frame, LineState, Place, Unfetched, Way};
use crate::needs::{self, Waited, waited};
use crate::route::Route;
use crate::state::{People, Wording, use_present, use_session, use_wording};

/// Shows whom the coach should see to first.
#[component]
pub(crate) fn Today() -> Element {
    let wording = use_wording();
    let people: People = use_context();
    let now = use_present();
    let name = use_session().me().map(|me| me.name.to_string()).unwrap_or_default();
    let error = people.error();
    rsx! {
        Frame {
            place: Place::Today,
            title: wording.t("nav-today"),
            stale: error.clone().filter(|_| people.value().is_some()),
            match people.value() {
                Some(ParticipantList { participants, clock }) => rsx! {
                    TodayView { people: participants, clock: ZoneClock { now, ..clock }, name }
                },
                None => rsx! {
                    Unfetched { error, onagain: move |()| people.again() }
                },
            }
        }
    }
}

/// The page.
#[component]
pub(super) fn TodayView(people: Vec<ParticipantSummary>, clock: ZoneClock, name: String) -> Element {
    let wording = use_wording();
    let now = clock.local(clock.now);
    let needing = needs::in_order(&people);
    let title = match needing.len() {
        0 => wording.with("today-nobody", "name", name),
        count => wording.with("today-title", "count", count),
    };
    let date = wording.dates().weekday_day_month(now.date());
    let lead =
        wording.text("today-lead", &Args::new().with("date", date).with("time", time_of_day(now.time())));
    rsx! {
        PageTop { title, lead }
        Split { kind: SplitKind::MainSide,
            div { class: "panel",
                if people.is_empty() {
                    Empty { icon: IconName::Users, title: wording.t("people-none"), text: wording.t("people-none-text") }
                } else if needing.is_empty() {
                    Empty { icon: IconName::Coffee, title: wording.t("today-empty"), text: wording.t("today-empty-text") }
                } else {
                    Needs { label: wording.t("today-label"),
                        for (person , why) in needing {
                            NeedRow { key: "{person.id}", person: person.clone(), why: why.clone(), clock }
                        }
                    }
                }
            }
            Panel { title: wording.t("today-mine"),
                ul { class: "rows",
                    for person in people.iter() {
                        li { key: "{person.id}", class: "goal-line",
                            Way { to: Route::person(person.id), text: person.name.to_string() }
                            span { class: "note", {position(wording, person)} }
                        }
                    }
                }
                LineState {}
            }
        }
    }
}

#[component]
fn NeedRow(person: ParticipantSummary, why: Why, clock: ZoneClock) -> Element {
    let wording = use_wording();
    let now = clock.local(clock.now);
    let (text, detail, icon, state) = words_of(wording, &why, now);
    let more = person.needs.len().saturating_sub(1);
    let since = needs::since(&why);
    let name = person.name.to_string();
    let action = |text: &str, href: String, icon: IconName| {
        let label =
            wording.text("need-do-label", &Args::new().with("action", wording.t(text)).with("name", &name));
        rsx! {
            Do { text: wording.t(text), icon, href, label }
        }
    };
    rsx! {
        Need {
            person: name.clone(),
            position: position(wording, &person),
            href: Route::person(person.id),
            why: text,
            detail: match (detail, more) {
                (detail, 0) => detail,
                (Some(detail), more) => Some(format!("{detail} {}", wording.with("need-more", "count", more))),
                (None, more) => Some(wording.with("need-more", "count", more)),
            },
            icon,
            state,
            since: since.map(|since| wait_words(wording, waited(since, clock.now))).unwrap_or_default(),
            since_note: since.map(|since| wording.with("since", "moment", wording.moment(clock.local(since), now))),
            testid: "need",
            match why {
                Why::Call { .. } => rsx! {},
                Why::CannotCome { .. } | Why::Late { .. } | Why::Message { .. } | Why::WasBad { .. } => {
                    action("need-reply", Route::message(person.id), IconName::MessageCircle)
                }
                Why::SmallerStep { goal, .. } => {
                    action("need-smaller-split", Route::plan_at(person.id, goal), IconName::Pencil)
                }
                Why::OwnGoal { .. } | Why::Erasure { .. } => action("need-erasure-look", Route::person(person.id), IconName::Eye),
                Why::NoPlan => action("need-plan", Route::plan(person.id), IconName::Pencil),
                Why::NotPaired => action("need-code", Route::code(person.id), IconName::QrCode),
            }
            // Also behind something that presses more.
            if let Some(since) = needs::call(&person) {
                Called { person: person.id, name: name.clone(), since }
            }
        }
    }
}

fn words_of(
    wording: Wording,
    why: &Why,
    now: DateTime,
) -> (String, Option<String>, IconName, Option<MarkState>) {
    let when = |start: &DateTime| {
        let day = wording.day(start.date(), now.date());
        Args::new().with("day", day).with("time", time_of_day(start.time()))
    };
    match why {
        Why::CannotCome { activity, start, reason, .. } => {
            let reason = wording.with("quote", "text", wording.t(reason.message_key()));
            let detail = format!("{activity}. {reason}");
            (wording.text("need-cannot", &when(start)), Some(detail), IconName::Ban, Some(MarkState::Stopped))
        }
        Why::Late { activity, start, minutes, .. } => {
            let args = when(start).with("count", u32::from(minutes.get()));
            let detail = Some(activity.to_string());
            (wording.text("need-late", &args), detail, IconName::Clock, Some(MarkState::Waiting))
        }
        Why::Call { .. } => (wording.t("need-call"), None, IconName::Phone, Some(MarkState::Waiting)),
        Why::Message { attachment: Some(kind), .. } => {
            let text = match kind {
                AttachmentKind::Voice { .. } => wording.t("need-voice"),
                AttachmentKind::Photo { .. } => wording.t("need-photo"),
            };
            (text, None, IconName::MessageCircle, Some(MarkState::Waiting))
        }
        Why::Erasure { .. } => (wording.t("need-erasure"), None, IconName::Trash, Some(MarkState::Waiting)),
        Why::Message { text, .. } => {
            let detail = wording.with("quote", "text", text);
            (wording.t("need-message"), Some(detail), IconName::MessageCircle, Some(MarkState::Waiting))
        }
        Why::OwnGoal { title, .. } => {
            // A ready-made goal has its Swedish on the last line; the page shows both.
            let swedish = title.as_str().lines().last().unwrap_or_default();
            let detail = wording.with("quote", "text", swedish);
            (wording.t("need-own-goal"), Some(detail), IconName::Plus, Some(MarkState::Waiting))
        }
        Why::SmallerStep { title, .. } => {
            let detail = wording.with("quote", "text", title.as_str());
            (wording.t("need-smaller"), Some(detail), IconName::Stairs, Some(MarkState::Waiting))
        }
        Why::WasBad { activity, start, .. } => {
            (wording.text("need-bad", &when(start)), Some(activity.to_string()), IconName::Frown, None)
        }
        Why::NoPlan => {
            let detail = Some(wording.t("need-no-plan-text"));
            (wording.t("need-no-plan"), detail, IconName::Calendar, Some(MarkState::Waiting))
        }
        Why::NotPaired => {
            let detail = Some(wording.t("need-not-paired-text"));
            (wording.t("need-not-paired"), detail, IconName::Smartphone, None)
        }
    }
}

/// Says where a participant stands.
pub(super) fn position(wording: Wording, person: &ParticipantSummary) -> String {
    if person.step > person.steps {
        return wording.t("position-top");
    }
    let args = Args::new().with("step", u32::from(person.step)).with("steps", u32::from(person.steps));
    wording.text("position", &args)
}

fn wait_words(wording: Wording, waited: Waited) -> String {
    match waited {
        Waited::Minutes(0) => wording.t("wait-now"),
        Waited::Minutes(count) => wording.with("wait-minutes", "count", count),
        Waited::Hours(count) => wording.with("wait-hours", "count", count),
        Waited::Days(count) => wording.with("wait-days", "count", count),
    }
}
