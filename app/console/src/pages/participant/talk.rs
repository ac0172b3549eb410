//! The talk between coach and participant.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::domain::text::{InvalidText, MessageText};
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::{MessageView, ParticipantDetail};
use stegvis_shared::sync::Receipt;
use stegvis_ui::{
    Bubble, BubbleFrom, Composer, IconName, Mark, MarkState, Note, Panel, Talk, TalkDay, Words,
};

use super::sent::Sent;
use super::voice::Speak;
use crate::state::{Languages, Wording, use_wording};

#[component]
pub(super) fn TalkPanel(
    detail: ParticipantDetail,
    typed: String,
    ontyped: EventHandler<String>,
    busy: bool,
    onsend: EventHandler<()>,
    onspoken: EventHandler<()>,
) -> Element {
    let wording = use_wording();
    let languages: Languages = use_context();
    let name = detail.summary.name.to_string();
    let language = &detail.summary.language;
    let placeholder = if language.is_swedish() {
        wording.with("talk-write", "name", &name)
    } else {
        let reads = languages.name(language.as_str(), wording);
        wording.text("talk-write-language", &Args::new().with("name", &name).with("language", reads))
    };
    let today = detail.clock.local(detail.clock.now).date();
    let mut last_day = None;
    let messages = detail.messages.iter().map(|message| {
        let day = detail.clock.local(message.at).date();
        let is_new_day = last_day.replace(day) != Some(day);
        (is_new_day.then(|| wording.day(day, today)), message)
    });
    let messages: Vec<_> = messages.collect();
    let too_long = match typed.parse::<MessageText>() {
        Err(InvalidText::TooLong { max, .. }) => Some(wording.with("message-too-long", "max", max)),
        _ => None,
    };
    rsx! {
        Panel {
            title: wording.t("talk"),
            testid: "talk",
            actions: rsx! {
                Note { text: wording.with("talk-sees", "name", &name) }
            },
            if messages.is_empty() {
                p { class: "soft", {wording.with("talk-empty", "name", &name)} }
            }
            Talk { label: wording.t("talk"),
                for (day , message) in messages {
                    Fragment { key: "{message.id}",
                        if let Some(text) = day {
                            TalkDay { text }
                        }
                        MessageBubble {
                            participant: detail.summary.id,
                            message: message.clone(),
                            name: name.clone(),
                            time: time(&detail, message),
                        }
                    }
                }
            }
            Composer {
                label: wording.t("message-write"),
                field_label: wording.with("message-to", "coach", &name),
                placeholder,
                value: typed,
                oninput: ontyped,
                onsend,
                send: if busy { wording.t("talk-sending") } else { wording.t("message-send") },
                Speak { participant: detail.summary.id, name: name.clone(), onsent: onspoken }
                if let Some(error) = too_long {
                    p { class: "field-error", role: "alert", "{error}" }
                }
            }
        }
    }
}

#[component]
fn MessageBubble(participant: ParticipantId, message: MessageView, name: String, time: String) -> Element {
    let wording = use_wording();
    let (from, author) = match &message.coach {
        Some(coach) => (BubbleFrom::Me, coach.to_string()),
        None => (BubbleFrom::Them, name.clone()),
    };
    rsx! {
        Bubble {
            from,
            author: wording.text("message-theirs", &Args::new().with("name", &author).with("time", &time)),
            lines: message.text.iter().map(|text| Words::from(text.to_string())).collect::<Vec<_>>(),
            attachment: message.attachment.map(|attachment| rsx! {
                Sent { participant, attachment }
            }),
            time: match from {
                BubbleFrom::Me => wording.text("talk-by", &Args::new().with("name", author.clone()).with("time", &time)),
                BubbleFrom::Them => time.clone(),
            },
            receipt: message.coach.is_some().then(|| receipt(wording, message.receipt, &name)),
            testid: "message",
        }
    }
}

fn receipt(wording: Wording, receipt: Receipt, name: &str) -> Mark {
    match receipt {
        Receipt::Read => Mark::new(MarkState::Done, wording.with("receipt-read", "coach", name))
            .with_icon(IconName::CheckCheck),
        Receipt::Sent | Receipt::OnThisPhone => Mark::new(MarkState::Done, wording.t("receipt-sent")),
    }
}

fn time(detail: &ParticipantDetail, message: &MessageView) -> String {
    stegvis_i18n::time_of_day(detail.clock.local(message.at).time())
}
