//! One time of one activity: when, what, where, with whom, what to bring, and the answer.

mod answering;
mod feeling;
mod offers;
mod phrases;

use dioxus::prelude::*;
use jiff::civil::DateTime;
use stegvis_i18n::{Args, SOURCE};
use stegvis_shared::domain::activity::OccurrenceKey;
use stegvis_shared::domain::text::Text;
use stegvis_shared::id::ActivityId;
use stegvis_shared::sync::{ActivityItem, OccurrenceItem, View};
use stegvis_shared::time::minutes;
use stegvis_ui::{Empty, Fact, IconName, NextPanel, Notice, NoticeKind, Title, Words};

use self::answering::answering;
pub(crate) use self::answering::{Question, QuestionSheet, question_sheet};
pub(crate) use self::feeling::HowWasIt;
use self::feeling::was;
use self::phrases::to_say;
use super::frame::{Frame, MainTab, TakesOver, listen, loading_frame, status, translated, use_turns};
use super::kind_picture;
use crate::route::Route;
use crate::scene::{Scene, use_scene};
use crate::texts;

/// Gives the address of one time of an activity.
pub(crate) fn address(activity: ActivityId, occurrence: &OccurrenceItem) -> String {
    Route::Occurrence { activity, start: occurrence.key(activity).original_start }.to_string()
}

/// Shows one time of one activity.
#[component]
pub fn Occurrence(
    /// Which activity.
    activity: ActivityId,
    /// Which time.
    start: DateTime,
) -> Element {
    let scene = use_scene();
    let asking = use_signal(|| None::<Question>);
    let key = OccurrenceKey { activity, original_start: start };
    let view = scene.view.read();
    if view.profile.is_none() {
        return loading_frame(&scene, "schedule", MainTab::Schedule);
    }
    let Some((occurrence, activity)) = find(&view, key) else {
        return rsx! {
            Frame { title: scene.t("gone-title"), tab: MainTab::Schedule, back: MainTab::Schedule, testid: "occurrence-gone",
                Title { words: scene.t("schedule") }
                {status(&scene)}
                Empty { icon: IconName::CalendarX, title: scene.t("gone-title"), text: scene.t("gone-text") }
            }
        };
    };
    let sheet = question_sheet(asking);
    let date = occurrence.start.date();
    let title = scene.phrase(&activity.title);
    let catalog = scene.catalog();
    let dates = catalog.dates();
    let (day, day_of_month) = (scene.day(date), dates.day_month(date));
    // What is far away has its date in its name.
    let beside = (!day.contains(&day_of_month)).then_some(day_of_month);
    rsx! {
        Frame {
            title: title.own,
            tab: MainTab::Schedule,
            back: MainTab::Schedule,
            sheet,
            testid: "occurrence",
            Title { words: texts::capitalised(&day), beside }
            {status(&scene)}
            OccurrencePanel { occurrence: occurrence.clone(), day: dates.weekday_day_month(date), asking }
        }
    }
}

/// Finds the time that a key names, with its activity.
fn find(view: &View, key: OccurrenceKey) -> Option<(&OccurrenceItem, &ActivityItem)> {
    view.occurrences.iter().find_map(|occurrence| {
        let activity = view.activity(occurrence)?;
        (occurrence.key(activity.id) == key).then_some((occurrence, activity))
    })
}

/// The raised panel of one time: everything to know about it, then the answer.
#[component]
pub(crate) fn OccurrencePanel(
    occurrence: OccurrenceItem,
    /// How soon it begins, in words, where that is soon.
    soon: Option<String>,
    /// The day, where it stands outside of the panel: for who listens to the panel alone.
    day: Option<String>,
    /// Where to note what is to stand over the screen.
    asking: Signal<Option<Question>>,
) -> Element {
    let scene = use_scene();
    let view = scene.view.read();
    let turns = use_turns(occurrence.answer.map(|given| given.answer));
    let Some(activity) = view.activity(&occurrence) else { return VNode::empty() };
    let facts = facts(&scene, activity);
    let place = activity.place.iter().map(|place| place.name.as_str());
    let bring = activity.bring.iter().map(Text::as_str);
    let sources = std::iter::once(activity.title.as_str()).chain(place).chain(bring);
    let key = occurrence.key(activity.id);
    let until = Args::new().with("time", stegvis_i18n::time_of_day(occurrence.end.time()));
    let is_day = (6..18).contains(&occurrence.start.hour());
    rsx! {
        NextPanel {
            soon,
            soon_icon: if is_day { IconName::Sun } else { IconName::Moon },
            beside: listen(&scene, None),
            time: texts::time(occurrence.start),
            datetime: minutes::text(&occurrence.start),
            until: scene.text("until", &until),
            what: scene.phrase(&activity.title),
            icon: kind_picture(activity.kind),
            facts,
            testid: "occurrence-panel",
            if let Some(day) = day {
                p { class: "for-ears", "{day}" }
            }
            {translated(scene.translated(sources))}
            if occurrence.cancelled {
                Notice { kind: NoticeKind::Stop, title: scene.t("mark-cancelled"), text: scene.t("cancelled-text") }
            } else if occurrence.end_at() <= *scene.now.read() {
                {was(&scene, &occurrence, key)}
            } else {
                TakesOver { turns, {answering(&scene, &occurrence, key, asking)} }
                {to_say(&scene, activity.kind, asking)}
            }
        }
    }
}

fn facts(scene: &Scene, activity: &ActivityItem) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(place) = &activity.place {
        facts.push(Fact {
            icon: IconName::MapPin,
            term: scene.t("fact-where"),
            words: scene.phrase(&place.name),
            // A street is read by a Swedish voice.
            detail: place.address.as_ref().map(|street| Words::in_language(street.as_str(), SOURCE)),
            href: place.on_the_map().map(|place| way_to(scene, place)),
        });
    }
    let (who, phone) = match &activity.contact {
        Some(contact) => (contact.name.to_string(), contact.phone.as_ref().map(ToString::to_string)),
        None => (scene.coach_named(), None),
    };
    facts.push(Fact {
        icon: IconName::User,
        term: scene.t("fact-who"),
        words: who.into(),
        href: phone.as_deref().map(texts::call_address),
        detail: phone.map(Words::from),
    });
    if let Some(bring) = &activity.bring {
        let words = bring_words(scene, bring);
        facts.push(Fact {
            icon: IconName::NotebookPen,
            // A sentence says it by itself.
            term: words.lang.as_ref().map(|_| scene.t("fact-bring")).unwrap_or_default(),
            words,
            detail: None,
            href: None,
        });
    }
    facts
}

/// Makes the address that shows the way: street, else name, in the participant's municipality.
fn way_to(scene: &Scene, place: &str) -> String {
    let view = scene.view.read();
    let municipality = view.profile.as_ref().map(|profile| profile.municipality.as_str());
    let wanted = std::iter::once(place).chain(municipality).collect::<Vec<_>>().join(", ");
    scene.make.place_address(&wanted)
}

/// Writes what to bring as a sentence in each language.
fn bring_words(scene: &Scene, bring: &str) -> Words {
    let things = scene.phrase(bring);
    if things.lang.is_some() {
        return things;
    }
    let sentence = scene.text("bring", &Args::new().with("things", things.own));
    let swedish = things
        .swedish
        .and_then(|swedish| scene.bilingual_with("bring", &Args::new().with("things", swedish)).swedish);
    Words { own: sentence, lang: None, swedish }
}
