//! What one says about a time: that one comes, is late, is there or cannot come; and undo in the same place.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::domain::activity::{ActivityKind, OccurrenceKey};
use stegvis_shared::domain::answer::{Answer, LateMinutes, Reason};
use stegvis_shared::sync::{ActionKind, AnswerItem, OccurrenceItem};
use stegvis_ui::{Button, ButtonKind, IconName, Row, Rows, Sheet, Stack, TwoLanguages, WhoSees, Words};

use super::find;
use super::offers::{Offer, offers};
use super::phrases::PhrasesSheet;
use crate::rest::{OfTheRest, Part};
use crate::scene::{Scene, use_scene};
use crate::screens::frame::{ReceiptKeys, Told, listen};
use crate::screens::reason_picture;
use crate::texts;

pub(super) const ANSWER: ReceiptKeys = ["answer-on-phone", "answer-sent", "answer-read"];

/// What stands over the screen of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// Why one cannot come.
    Why(OccurrenceKey),
    /// How late one will be.
    HowLate(OccurrenceKey),
    /// No question: what one can say in Swedish at such an activity.
    ToSay(ActivityKind),
}

/// Shows what one has said of a time, and what one can say now.
pub(super) fn answering(
    scene: &Scene,
    occurrence: &OccurrenceItem,
    key: OccurrenceKey,
    asking: Signal<Option<Question>>,
) -> Element {
    let offers = offers(occurrence, *scene.now.read());
    rsx! {
        if let Some(given) = occurrence.answer {
            {said(scene, given)}
        }
        for (index , offer) in offers.iter().copied().enumerate() {
            Fragment { key: "{index}", {button(scene, key, offer, asking)} }
        }
        if occurrence.answer.is_none() {
            WhoSees { text: texts::capitalised(&scene.about_coach("answer-sees")) }
        }
    }
}

/// What one has said, and how far it has come.
fn said(scene: &Scene, given: AnswerItem) -> Element {
    let (title, icon) = match given.answer {
        Answer::Coming => (Some(scene.t("answered-coming")), IconName::Check),
        Answer::Late { minutes } => (Some(scene.text("answered-late", &count(minutes))), IconName::Clock),
        Answer::Here => (Some(scene.t("answered-here")), IconName::MapPin),
        Answer::CannotCome { reason } => (None, reason_picture(reason)),
        Answer::Was { .. } => (None, IconName::Check),
    };
    rsx! {
        if let Answer::CannotCome { reason } = given.answer {
            stegvis_ui::Answer {
                words: scene.bilingual("answered-cannot"),
                reason: scene.t(reason.message_key()),
            }
        }
        Told { receipt: given.receipt, keys: ANSWER, title, icon, testid: "answered" }
    }
}

fn button(scene: &Scene, key: OccurrenceKey, offer: Offer, mut asking: Signal<Option<Question>>) -> Element {
    let scene = *scene;
    let (words, icon, kind) = match offer {
        Offer::Coming => ("answer-coming", Some(IconName::Check), ButtonKind::Main),
        Offer::Here => ("answer-here", Some(IconName::MapPin), ButtonKind::Main),
        Offer::Late => ("answer-late", Some(IconName::Clock), ButtonKind::Second),
        Offer::Cannot => ("answer-cannot", Some(IconName::Ban), ButtonKind::Second),
        Offer::TakeBack => ("answer-undo", Some(IconName::Undo), ButtonKind::Second),
    };
    let press = move |()| match offer {
        Offer::Coming => answer(&scene, key, Some(Answer::Coming)),
        Offer::Here => answer(&scene, key, Some(Answer::Here)),
        Offer::Late => asking.set(Some(Question::HowLate(key))),
        Offer::Cannot => asking.set(Some(Question::Why(key))),
        Offer::TakeBack => answer(&scene, key, None),
    };
    rsx! {
        Button { words: scene.bilingual(words), kind, icon, onpress: press }
    }
}

/// The sheet over the screen, if there is one.
pub(crate) fn question_sheet(asking: Signal<Option<Question>>) -> Option<Element> {
    asking().map(|question| {
        rsx! {
            OfTheRest { part: Part::Sheet(question, asking) }
        }
    })
}

/// Asks; one press on a row answers.
#[component]
pub(crate) fn QuestionSheet(question: Question, asking: Signal<Option<Question>>) -> Element {
    let scene = use_scene();
    let view = scene.view.read();
    let (key, title) = match question {
        Question::Why(key) => (key, "why"),
        Question::HowLate(key) => (key, "late"),
        Question::ToSay(kind) => {
            return rsx! {
                PhrasesSheet { kind, asking }
            };
        }
    };
    let about = find(&view, key).map(|(occurrence, activity)| {
        let args = Args::new().with("what", scene.phrase(&activity.title).own);
        scene.text("why-about", &args.with("time", texts::time(occurrence.start)))
    });
    let row = |picture: IconName, testid: String, words: Words, given: Answer| {
        let beside = listen(&scene, Some(words.own.clone()));
        rsx! {
            Row {
                key: "{testid}",
                picture,
                beside,
                testid: testid.clone(),
                onpress: move |()| {
                    answer(&scene, key, Some(given));
                    asking.set(None);
                },
                span { class: "lead",
                    TwoLanguages { words }
                }
            }
        }
    };
    rsx! {
        Sheet {
            title: scene.bilingual(title),
            about,
            listen: listen(&scene, None),
            close: scene.t("close"),
            onclose: move |()| asking.set(None),
            testid: title,
            Rows {
                match question {
                    Question::Why(_) => rsx! {
                        for reason in Reason::ALL {
                            {row(
                                reason_picture(reason),
                                format!("reason-{}", reason.name()),
                                scene.bilingual(reason.message_key()),
                                Answer::CannotCome { reason },
                            )}
                        }
                    },
                    Question::HowLate(_) | Question::ToSay(_) => rsx! {
                        for minutes in LateMinutes::OFFERED {
                            {row(
                                IconName::Clock,
                                format!("late-{}", minutes.get()),
                                scene.bilingual_with("late-minutes", &count(minutes)),
                                Answer::Late { minutes },
                            )}
                        }
                    },
                }
            }
            Stack {
                WhoSees { text: texts::capitalised(&scene.about_coach("answer-sees-undo")) }
            }
        }
    }
}

fn count(minutes: LateMinutes) -> Args {
    Args::new().with("count", i64::from(minutes.get()))
}

pub(super) fn answer(scene: &Scene, occurrence: OccurrenceKey, answer: Option<Answer>) {
    scene.act(ActionKind::Answer { occurrence, answer });
}
