//! What a participant wishes of a goal: an own one, or a smaller step. The coach takes it up, changes the plan, or answers.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::domain::text::{self, InvalidText, Title};
use stegvis_shared::id::{GoalId, MessageId};
use stegvis_shared::protocol::coach::{AnswerWishRequest, GoalAccepted, Need, ParticipantSummary};
use stegvis_shared::time::ZoneClock;
use stegvis_ui::{Do, DoKind, Field, FieldKind, IconName, Note, Notice, NoticeKind, Panel, Split, SplitKind};

use crate::api::ApiError;
use crate::platform;
use crate::route::Route;
use crate::state::{Languages, People, Wording, use_session, use_wording};

/// Shows what a participant wishes of goals, the oldest wish first, each with what the coach can do.
#[component]
pub(super) fn Wishes(person: ParticipantSummary, clock: ZoneClock, onanswered: EventHandler<()>) -> Element {
    let wording = use_wording();
    let now = clock.local(clock.now);
    let wishes = person.needs.iter().filter_map(|need| {
        let (title, goal, words, since) = match need {
            Need::OwnGoal { goal, title, since } => ("need-own-goal", goal, title, since),
            Need::SmallerStep { goal, title, since } => ("need-smaller", goal, title, since),
            _ => return None,
        };
        Some((wording.t(title), *goal, words, *since, matches!(need, Need::OwnGoal { .. })))
    });
    let wishes: Vec<_> = wishes.collect();
    if wishes.is_empty() {
        return rsx! {};
    }
    rsx! {
        Split { kind: SplitKind::Halves,
            for (title , goal , words , since , is_own) in wishes {
                Panel {
                    key: "{goal}",
                    title,
                    testid: "wish",
                    actions: rsx! {
                        Note { text: wording.with("since", "moment", wording.moment(clock.local(since), now)) }
                    },
                    for (index , line) in words.lines().enumerate() {
                        p { key: "{index}", class: "strong",
                            bdi { {wording.with("quote", "text", line)} }
                        }
                    }
                    if is_own {
                        Accept { person: person.clone(), goal, words: words.clone(), onaccepted: onanswered }
                    } else {
                        div { class: "panel-actions",
                            Do {
                                text: wording.t("need-smaller-split"),
                                kind: DoKind::Main,
                                icon: IconName::Pencil,
                                href: Route::plan_at(person.id, goal),
                            }
                        }
                    }
                    Answer { person: person.clone(), goal, onanswered }
                }
            }
        }
    }
}

/// Takes an own goal up into the plan, in the coach's words.
#[component]
fn Accept(person: ParticipantSummary, goal: GoalId, words: Title, onaccepted: EventHandler<()>) -> Element {
    let wording = use_wording();
    let languages: Languages = use_context();
    let session = use_session();
    let people: People = use_context();
    // A ready-made goal has its Swedish on the last line.
    let mut typed = use_signal(|| words.lines().last().unwrap_or_default().to_owned());
    let mut busy = use_signal(|| false);
    let mut error = use_signal(|| None::<ApiError>);
    let (id, title) = (person.id, typed.read().parse::<Title>());
    let accept = move |event: FormEvent| {
        event.prevent_default();
        let Ok(title) = typed.peek().parse::<Title>() else { return };
        if busy() {
            return;
        }
        busy.set(true);
        spawn(async move {
            match session.api().accept_goal(id, goal, title).await {
                Ok(GoalAccepted { published: true }) => {
                    people.again();
                    onaccepted.call(());
                }
                // The draft holds more: a coach looks at it first.
                Ok(GoalAccepted { published: false }) => {
                    navigator().push(Route::PlanGoal { participant: id, goal });
                }
                Err(reason) => error.set(Some(reason)),
            }
            busy.set(false);
        });
    };
    rsx! {
        if !person.language.is_swedish() {
            p { class: "note",
                {wording.with("wish-language", "language", languages.name(person.language.as_str(), wording))}
            }
        }
        form { onsubmit: accept,
            Field {
                label: wording.t("wish-title"),
                note: wording.t("wish-title-note"),
                value: typed(),
                oninput: move |text| typed.set(text),
                lang: "sv",
                error: too_long(wording, title.as_ref().err()),
                testid: "wish-title",
            }
            div { class: "panel-actions",
                Do {
                    text: wording.t(if busy() { "wish-accepting" } else { "wish-accept" }),
                    kind: DoKind::Main,
                    icon: IconName::Check,
                    submit: true,
                    disabled: title.is_err() || busy(),
                    testid: "accept-goal",
                }
            }
        }
        {failed(wording, error())}
    }
}

/// Answers with a word instead.
#[component]
fn Answer(person: ParticipantSummary, goal: GoalId, onanswered: EventHandler<()>) -> Element {
    let wording = use_wording();
    let session = use_session();
    let people: People = use_context();
    // The same answer sent again is the same message, in case only the server's word was lost.
    let message = use_hook(|| MessageId::new(platform::now(), platform::random()));
    let mut is_open = use_signal(|| false);
    let mut typed = use_signal(String::new);
    let mut busy = use_signal(|| false);
    let mut error = use_signal(|| None::<ApiError>);
    let (id, text) = (person.id, typed.read().parse::<text::Note>());
    let send = move |event: FormEvent| {
        event.prevent_default();
        let Ok(text) = typed.peek().parse::<text::Note>() else { return };
        if busy() {
            return;
        }
        busy.set(true);
        spawn(async move {
            match session.api().answer_wish(id, goal, &AnswerWishRequest { message, text }).await {
                Ok(()) => {
                    people.again();
                    onanswered.call(());
                }
                Err(reason) => error.set(Some(reason)),
            }
            busy.set(false);
        });
    };
    rsx! {
        if is_open() {
            form { onsubmit: send,
                Field {
                    label: wording.t("wish-word"),
                    note: wording.with("wish-word-note", "name", person.name.as_str()),
                    kind: FieldKind::Lines,
                    value: typed(),
                    oninput: move |text| typed.set(text),
                    error: too_long(wording, text.as_ref().err()),
                    testid: "wish-word",
                }
                div { class: "panel-actions",
                    Do {
                        text: wording.t(if busy() { "talk-sending" } else { "wish-send" }),
                        submit: true,
                        disabled: text.is_err() || busy(),
                        testid: "send-word",
                    }
                }
            }
            {failed(wording, error())}
        } else {
            div { class: "panel-actions",
                Do {
                    text: wording.t("wish-answer"),
                    icon: IconName::MessageCircle,
                    onpress: move |()| {
                        is_open.set(true);
                        platform::focus_soon("[data-testid=wish-word]");
                    },
                    testid: "answer-wish",
                }
            }
        }
    }
}

fn too_long(wording: Wording, error: Option<&InvalidText>) -> Option<String> {
    match error {
        Some(InvalidText::TooLong { length, max }) => {
            Some(wording.text("field-too-long", &Args::new().with("length", *length).with("max", *max)))
        }
        _ => None,
    }
}

fn failed(wording: Wording, error: Option<ApiError>) -> Element {
    rsx! {
        if let Some(error) = error {
            Notice { kind: NoticeKind::Stop, text: wording.error(&error) }
        }
    }
}
