//! One participant: the staircase, the week with answers, the talk, and a code for the phone.

mod code;
mod erasure;
mod sent;
mod steps;
mod talk;
mod view;
mod voice;
mod week;
mod wish;

use dioxus::prelude::*;
use stegvis_shared::domain::text::MessageText;
use stegvis_shared::id::{MessageId, ParticipantId};
use stegvis_shared::protocol::coach::{NewPairingCode, SeenResult, SendMessageRequest};

use super::frame::{Frame, Place, Shortcut, Unfetched};
use crate::TYPED;
use crate::api::ApiError;
use crate::needs;
use crate::platform;
use crate::route::Route;
use crate::state::{People, use_fetch, use_keys, use_session, use_sight};
pub(super) use code::CodeDialog;
#[cfg(test)]
pub(super) use erasure::ErasureNotice;
pub(super) use erasure::{DeclineDialog, EraseDialog, Verdict};
pub(super) use steps::StaircasePicture;
pub(super) use view::ParticipantView;

const SHORTCUTS: &[Shortcut] = &[("E", "keys-edit-plan"), ("M", "keys-message"), ("Ctrl ⏎", "keys-send")];

/// Under which key the browser keeps what is typed to a participant.
fn typed_key(participant: ParticipantId) -> String {
    format!("{TYPED}message.{participant}")
}

/// What one came to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Look,
    Message,
    Code,
}

/// Shows a participant to the own coach.
#[component]
pub(crate) fn ParticipantPage(participant: ParticipantId, purpose: Purpose) -> Element {
    let session = use_session();
    let people: People = use_context();
    let detail = use_fetch(move || {
        let api = session.api();
        async move { api.participant(participant).await }
    });
    let mut typed = use_signal(|| platform::recall(&typed_key(participant)).unwrap_or_default());
    let mut sending = use_signal(|| None::<SendMessageRequest>);
    let mut busy = use_signal(|| false);
    let mut error = use_signal(|| None::<ApiError>);
    let mut code = use_signal(|| None::<NewPairingCode>);
    let mut weeks = use_signal(|| 0);
    let mut verdict = use_signal(|| None::<Verdict>);

    // Whoever has the page before their eyes has seen what is on it.
    let is_in_sight = use_sight();
    use_effect(move || {
        let Some(shown) = detail.value().and_then(|detail| detail.unseen) else { return };
        if !is_in_sight() {
            return;
        }
        spawn(async move {
            match session.api().mark_seen(participant, shown).await {
                Ok(SeenResult { stale: true }) => detail.again(),
                Ok(SeenResult { stale: false }) => people.again(),
                // What could not be said stays unread, and is said when the page is fetched again.
                Err(_) => {}
            }
        });
    });

    let new_code = use_callback(move |()| {
        spawn(async move {
            match session.api().new_pairing_code(participant).await {
                Ok(fresh) => code.set(Some(fresh)),
                Err(reason) => error.set(Some(reason)),
            }
        });
    });
    use_hook(move || {
        if purpose == Purpose::Code {
            new_code.call(());
        }
    });
    let mut wants_message = use_hook(|| CopyValue::new(purpose == Purpose::Message));
    use_effect(move || {
        if detail.value().is_some() && wants_message.replace(false) {
            platform::focus_soon(".composer textarea");
        }
    });

    let send = move |()| {
        let Ok(text) = typed.peek().parse::<MessageText>() else { return };
        if busy() {
            return;
        }
        // The same text sent again is the same message, in case only the answer was lost.
        let known = sending.peek().clone().filter(|message| message.text == text);
        let message = known.unwrap_or_else(|| SendMessageRequest {
            id: MessageId::new(platform::now(), platform::random()),
            text,
        });
        sending.set(Some(message.clone()));
        busy.set(true);
        spawn(async move {
            match session.api().send_message(participant, &message).await {
                Ok(()) => {
                    if typed.peek().trim() == message.text.as_str() {
                        typed.set(String::new());
                        platform::hold(&typed_key(participant), None);
                    }
                    sending.set(None);
                    error.set(None);
                    detail.again();
                }
                Err(reason) => error.set(Some(reason)),
            }
            busy.set(false);
        });
    };
    use_keys(move |press| {
        if press.writing || press.command || code.peek().is_some() || verdict.peek().is_some() {
            return false;
        }
        match press.key.as_str() {
            "e" | "E" => {
                navigator().push(Route::Plan { participant });
                true
            }
            "m" | "M" => {
                platform::focus(".composer textarea");
                true
            }
            _ => false,
        }
    });

    let fetch_again = use_callback(move |()| detail.again());
    let fetched = detail.value();
    let name = fetched.as_ref().map(|detail| detail.summary.name.to_string()).unwrap_or_default();
    let dialog = code().zip(fetched.as_ref()).map(|(code_shown, detail)| {
        rsx! {
            CodeDialog {
                code: code_shown,
                name: name.clone(),
                clock: detail.clock,
                onclose: move |()| code.set(None),
            }
        }
    });
    let wish = fetched.as_ref().and_then(|detail| needs::erasure(&detail.summary));
    let answer = verdict().zip(wish).map(|(verdict_shown, since)| {
        let (person, name) = (participant, name.clone());
        let onclose = move |()| verdict.set(None);
        match verdict_shown {
            Verdict::Erase => rsx! {
                EraseDialog {
                    person,
                    name,
                    since,
                    onclose,
                    ondone: move |()| {
                        platform::hold(&typed_key(participant), None);
                        navigator().push(Route::Start {});
                    },
                }
            },
            Verdict::Decline => rsx! {
                DeclineDialog {
                    person,
                    name,
                    since,
                    onclose,
                    ondone: move |()| {
                        verdict.set(None);
                        detail.again();
                    },
                }
            },
        }
    });
    rsx! {
        Frame {
            place: Place::Participants,
            title: name,
            shortcuts: SHORTCUTS,
            dialog: dialog.or(answer),
            stale: detail.error().filter(|_| fetched.is_some()),
            match fetched {
                Some(detail) => rsx! {
                    ParticipantView {
                        detail,
                        weeks: weeks(),
                        onweeks: move |shown| weeks.set(shown),
                        typed: typed(),
                        ontyped: move |text: String| {
                            // A browser that keeps nothing loses the text with the page; the field still has it.
                            platform::hold(&typed_key(participant), (!text.is_empty()).then_some(text.as_str()));
                            typed.set(text);
                        },
                        busy: busy(),
                        error: error(),
                        onsend: send,
                        onspoken: move |()| fetch_again.call(()),
                        oncode: new_code,
                        onerasure: move |chosen| verdict.set(Some(chosen)),
                    }
                },
                None => rsx! {
                    Unfetched { error: detail.error(), onagain: move |()| detail.again() }
                },
            }
        }
    }
}
