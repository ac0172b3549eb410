//! The messages with one's own coach.

mod attachment;
mod ready;
mod talk;

use dioxus::prelude::*;
use jiff::civil::DateTime;
use stegvis_i18n::Args;
use stegvis_shared::domain::text::{InvalidText, MessageText};
use stegvis_shared::sync::{ActionKind, MessageItem, Receipt, Sender};
use stegvis_ui::{
    Bubble, BubbleFrom, Composer, Empty, IconName, Mark, MarkState, Notice, NoticeKind, Phrase, Phrases,
    ScreenKind, Talk, TalkDay, TalkTop, Words,
};

pub use self::attachment::recorder_words;
use self::attachment::{shown, tools};
pub(super) use self::ready::ready_text;
use self::ready::{READY, has_sentence, toggle_sentence};
use self::talk::{by_day, unread};
use super::frame::{Frame, MainTab, listen, loading_frame, status};
use crate::scene::{Ask, Scene, use_scene};
use crate::texts;

/// Shows the messages with one's own coach.
#[component]
pub fn Messages() -> Element {
    let scene = use_scene();
    use_reading(&scene);
    let view = scene.view.read();
    if view.profile.is_none() {
        return loading_frame(&scene, "messages", MainTab::Messages);
    }
    let now = *scene.now.read();
    let replica = scene.replica.read();
    let days = by_day(&view.messages, |message| replica.local(message.at).unwrap_or(now));
    let coach = scene.coach();
    let title = scene.coach_named();
    let composer = rsx! {
        Write {}
    };
    rsx! {
        Frame { title: title.clone(), tab: MainTab::Messages, kind: ScreenKind::Talk, composer, testid: "messages",
            TalkTop { person: coach, title, who_reads: scene.about_coach("messages-sees") }
            {status(&scene)}
            if days.is_empty() {
                Empty {
                    icon: IconName::MessageCircle,
                    title: scene.t("messages-empty"),
                    text: scene.about_coach("messages-empty-text"),
                }
            } else {
                Talk { label: scene.t("messages-label"),
                    for day in days {
                        TalkDay { key: "{day.date}", text: texts::capitalised(&scene.day(day.date)) }
                        for (at , message) in day.messages {
                            Fragment { key: "{message.id}", {one_message(&scene, &message, at)} }
                        }
                    }
                }
                Newest { count: view.messages.len() }
            }
        }
    }
}

/// The end of the talk, which is scrolled to when one comes to it and with each new message.
#[component]
fn Newest(count: usize) -> Element {
    rsx! {
        for count in [count] {
            div {
                key: "{count}",
                onmounted: move |event: MountedEvent| async move {
                    // A page that cannot be scrolled shows the talk from its beginning.
                    event.scroll_to(ScrollBehavior::Instant).await.ok();
                },
            }
        }
    }
}

/// Says that the coach's messages have been read, once somebody has them before the eyes.
fn use_reading(scene: &Scene) {
    let scene = *scene;
    use_effect(move || {
        if !scene.usage.read().is_seen {
            return;
        }
        for message in unread(&scene.view.read().messages) {
            scene.act(ActionKind::ReadMessage { message });
        }
    });
}

fn one_message(scene: &Scene, message: &MessageItem, at: DateTime) -> Element {
    let time = texts::time(at);
    let args = Args::new().with("time", &time);
    let attachment = message.attachment.map(|attachment| shown(scene, attachment));
    let text = message.text.as_deref().unwrap_or_default();
    match &message.from {
        Sender::Participant => rsx! {
            Bubble {
                from: BubbleFrom::Me,
                author: scene.text("message-mine", &args),
                lines: own_lines(text),
                attachment,
                receipt: receipt(scene, message.receipt),
                testid: "message-mine",
            }
        },
        Sender::Coach { name } => {
            let author = scene.text("message-theirs", &args.with("name", name.as_str()));
            rsx! {
            Bubble {
                from: BubbleFrom::Them,
                author: author.clone(),
                lines: if text.is_empty() { Vec::new() } else { texts::lines(scene.phrase(text)) },
                attachment,
                time,
                translated: scene.translated([text]),
                listen: (!text.is_empty()).then(|| listen(scene, Some(author))),
                testid: "message-theirs",
            }
            }
        }
    }
}

/// What the participant wrote: a ready-made sentence has its Swedish on the second line.
fn own_lines(text: &str) -> Vec<Words> {
    text.lines().filter(|line| !line.trim().is_empty()).map(Words::from).collect()
}

fn receipt(scene: &Scene, receipt: Receipt) -> Mark {
    match receipt {
        Receipt::OnThisPhone => Mark::new(MarkState::Waiting, scene.receipt(receipt, "receipt-on-phone"))
            .with_icon(IconName::Smartphone),
        Receipt::Sent => Mark::new(MarkState::Done, scene.t("receipt-sent")),
        Receipt::Read => {
            Mark::new(MarkState::Done, scene.receipt(receipt, "receipt-read")).with_icon(IconName::CheckCheck)
        }
    }
}

/// The field for a message, with ready-made sentences.
#[component]
fn Write() -> Element {
    let scene = use_scene();
    let mut too_long = use_signal(|| None::<usize>);
    let send = move |()| match scene.draft.peek().parse::<MessageText>() {
        Ok(text) => {
            scene.act(ActionKind::SendMessage { text });
            scene.ask.call(Ask::Draft(String::new()));
        }
        Err(InvalidText::TooLong { max, .. }) => too_long.set(Some(max)),
        // Nothing is written, or nothing but what no keyboard writes.
        Err(InvalidText::Empty | InvalidText::Control) => {}
    };
    let draft = scene.draft.cloned();
    let phrases = READY.map(|(picture, key)| Phrase {
        picture,
        text: scene.t(key),
        chosen: has_sentence(&draft, &ready_text(&scene, key)),
    });
    let put_ready = move |index: usize| {
        if let Some((_, key)) = READY.get(index) {
            too_long.set(None);
            let draft = toggle_sentence(&scene.draft.peek(), &ready_text(&scene, key));
            scene.ask.call(Ask::Draft(draft));
        }
    };
    let to = scene.about_coach("message-to");
    rsx! {
        Composer {
            label: scene.t("message-write"),
            field_label: to.clone(),
            placeholder: to,
            value: draft,
            oninput: move |text: String| {
                too_long.set(None);
                scene.ask.call(Ask::Draft(text));
            },
            onsend: send,
            send: scene.t("message-send"),
            tools: scene.has_media.then(|| tools(&scene)),
            if let Some(max) = too_long() {
                Notice {
                    kind: NoticeKind::Stop,
                    text: scene.text("message-too-long", &Args::new().with("max", max)),
                }
            }
            Phrases {
                label: scene.t("ready"),
                phrases: Vec::from(phrases),
                onchoose: put_ready,
            }
        }
    }
}
