//! One time of one activity: when, what, where, with whom, what to bring, and the answer.

use dioxus::prelude::*;
use jiff::civil::DateTime;
use stegvis_i18n::Args;
use stegvis_shared::domain::activity::OccurrenceKey;
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::domain::text::Text;
use stegvis_shared::id::ActivityId;
use stegvis_shared::sync::{ActionKind, ActivityItem, AnswerItem, OccurrenceItem, Receipt, View};
use stegvis_shared::time::minutes;
use stegvis_ui::{
    Button, ButtonKind, Empty, Fact, IconName, NextPanel, Notice, NoticeKind, Row, Rows, Sheet, Stack, Title,
    WhoSees, Words,
};

use super::frame::{Frame, MainTab, TakesOver, loading_frame, receipt_icon, status, translated, use_turned};
use super::{kind_picture, reason_picture};
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
    let asking = use_signal(|| None::<OccurrenceKey>);
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
    let sheet = asking().map(|key| {
        rsx! {
            WhySheet { occurrence: key, asking }
        }
    });
    let date = occurrence.start.date();
    let title = scene.phrase(&activity.title);
    rsx! {
        Frame {
            title: title.own,
            tab: MainTab::Schedule,
            back: MainTab::Schedule,
            sheet,
            testid: "occurrence",
            Title {
                words: texts::capitalised(&scene.day(date)),
                beside: scene.catalog().dates().day_month(date),
            }
            {status(&scene)}
            OccurrencePanel { occurrence: occurrence.clone(), asking }
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
    /// Where to note that one wants to give a reason.
    asking: Signal<Option<OccurrenceKey>>,
) -> Element {
    let scene = use_scene();
    let view = scene.view.read();
    let has_turned = use_turned(occurrence.answer.is_some());
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
            time: texts::time(occurrence.start),
            datetime: minutes::text(&occurrence.start),
            until: scene.text("until", &until),
            what: scene.phrase(&activity.title),
            icon: kind_picture(activity.kind),
            facts,
            testid: "occurrence-panel",
            {translated(scene.translated(sources))}
            if occurrence.cancelled {
                Notice { kind: NoticeKind::Stop, title: scene.t("mark-cancelled"), text: scene.t("cancelled-text") }
            } else if occurrence.end_at() <= *scene.now.read() {
                Notice { text: scene.t("past-text") }
            } else if let Some(answer) = occurrence.answer {
                TakesOver { is_new: has_turned,
                    {answered(&scene, key, answer)}
                }
            } else {
                TakesOver { is_new: has_turned,
                Button {
                    words: scene.bilingual("answer-coming"),
                    icon: IconName::Check,
                    onpress: move |()| answer(&scene, key, Some(Answer::Coming)),
                }
                Button {
                    words: scene.bilingual("answer-cannot"),
                    kind: ButtonKind::Second,
                    onpress: move |()| asking.set(Some(key)),
                }
                WhoSees { text: texts::capitalised(&scene.about_coach("answer-sees")) }
                }
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
            detail: place.address.as_ref().map(ToString::to_string),
            href: None,
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
        detail: phone,
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

/// What one has answered, how far it has come, and undo in the same place.
fn answered(scene: &Scene, occurrence: OccurrenceKey, answer: AnswerItem) -> Element {
    let scene = *scene;
    let key = match answer.receipt {
        Receipt::OnThisPhone => "answer-on-phone",
        Receipt::Sent => "answer-sent",
        Receipt::Read => "answer-read",
    };
    let receipt = scene.receipt(answer.receipt, key);
    let waits = answer.receipt == Receipt::OnThisPhone;
    rsx! {
        match answer.answer {
            Answer::Coming => rsx! {
                Notice {
                    kind: if waits { NoticeKind::Attention } else { NoticeKind::Good },
                    icon: receipt_icon(answer.receipt),
                    title: scene.t("answered-coming"),
                    text: receipt,
                    testid: "answered",
                }
            },
            Answer::CannotCome { reason } => rsx! {
                stegvis_ui::Answer {
                    words: scene.bilingual("answered-cannot"),
                    reason: scene.t(reason.message_key()),
                }
                Notice {
                    kind: if waits { NoticeKind::Attention } else { NoticeKind::Good },
                    icon: receipt_icon(answer.receipt),
                    text: receipt,
                    testid: "answered",
                }
            },
        }
        Button {
            words: scene.bilingual("answer-undo"),
            kind: ButtonKind::Second,
            icon: IconName::Undo,
            onpress: move |()| self::answer(&scene, occurrence, None),
        }
    }
}

/// Asks why one cannot come; one press on a reason answers.
#[component]
pub(crate) fn WhySheet(occurrence: OccurrenceKey, asking: Signal<Option<OccurrenceKey>>) -> Element {
    let scene = use_scene();
    let view = scene.view.read();
    let about = find(&view, occurrence).map(|(occurrence, activity)| {
        let args = Args::new().with("what", scene.phrase(&activity.title).own);
        scene.text("why-about", &args.with("time", texts::time(occurrence.start)))
    });
    rsx! {
        Sheet {
            title: scene.bilingual("why"),
            about,
            close: scene.t("close"),
            onclose: move |()| asking.set(None),
            testid: "why",
            Rows {
                for reason in Reason::ALL {
                    Row {
                        key: "{reason.name()}",
                        picture: reason_picture(reason),
                        testid: "reason-{reason.name()}",
                        onpress: move |()| {
                            answer(&scene, occurrence, Some(Answer::CannotCome { reason }));
                            asking.set(None);
                        },
                        span { class: "lead",
                            stegvis_ui::TwoLanguages { words: scene.bilingual(reason.message_key()) }
                        }
                    }
                }
            }
            Stack {
                WhoSees { text: texts::capitalised(&scene.about_coach("answer-sees-undo")) }
            }
        }
    }
}

fn answer(scene: &Scene, occurrence: OccurrenceKey, answer: Option<Answer>) {
    scene.act(ActionKind::Answer { occurrence, answer });
}
