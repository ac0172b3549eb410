//! Voice notes and photos: in the talk, while one records, and ready to be sent.

use dioxus::prelude::*;
use stegvis_ui::{
    Bubble, BubbleFrom, Composer, Icon, IconName, Mark, MarkState, Pill, PillKind, Screen, ScreenKind, Talk,
    TalkDay, TalkTop, photo, voice_player,
};

use crate::participant::{bar, tabs};

/// A picture of nothing, in the colours of the page.
const PICTURE: &str =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'%3E%3C/svg%3E";

fn player() -> Element {
    let words = ["Röstmeddelande", "Spela upp", "Pausa", ""].map(str::to_owned);
    voice_player("1", words, 72, EventHandler::new(|()| {}))
}

fn picture(address: Option<&str>) -> Element {
    photo(
        "2",
        address.map(str::to_owned),
        ["Bild".to_owned(), String::new()],
        (1_600, 1_200),
        EventHandler::new(|_| {}),
    )
}

fn deed(text: &str, icon: IconName, kind: PillKind) -> Element {
    let text = text.to_owned();
    rsx! {
        Pill { text, icon, kind, onpress: |()| {} }
    }
}

pub(crate) fn voice() -> Element {
    let composer = rsx! {
        Composer {
            label: "Skriv ett meddelande",
            field_label: "Skriv till Karin",
            placeholder: "Skriv till Karin",
            value: "",
            oninput: |_| {},
            onsend: |()| {},
            send: "Skicka",
            tools: rsx! {
                {deed("Prata in", IconName::Mic, PillKind::Edged)}
                {deed("Bild", IconName::Camera, PillKind::Edged)}
            },
        }
    };
    rsx! {
        Screen { bar: bar(), tabs: tabs(3), kind: ScreenKind::Talk, composer,
            TalkTop { person: "Karin", title: "Karin, din coach", who_reads: "Bara du och Karin läser det här." }
            Talk { label: "Meddelanden",
                TalkDay { text: "I dag" }
                Bubble { from: BubbleFrom::Them, author: "Karin", lines: vec![], attachment: player(), time: "09:00" }
                Bubble {
                    from: BubbleFrom::Me,
                    author: "Du",
                    lines: vec![],
                    attachment: player(),
                    receipt: Mark::new(MarkState::Done, "Karin har läst").with_icon(IconName::CheckCheck),
                }
                Bubble {
                    from: BubbleFrom::Me,
                    author: "Du",
                    lines: vec![],
                    attachment: picture(Some(PICTURE)),
                    receipt: Mark::new(MarkState::Waiting, "På den här telefonen. Skickas när du har nät.")
                        .with_icon(IconName::Smartphone),
                }
                Bubble {
                    from: BubbleFrom::Them,
                    author: "Karin",
                    lines: vec![],
                    attachment: picture(None),
                    time: "09:20",
                }
            }
        }
    }
}

/// What `app/assets/media.js` draws while one records.
fn recorder(text: &str, running: bool, ready: Element, buttons: Element) -> Element {
    rsx! {
        div { class: "recorder",
            {ready}
            p { role: "status", "{text}" }
            if running {
                p { class: "recorder-time", "aria-hidden": "true",
                    Icon { name: IconName::Mic }
                    span { "0:12" }
                    i { class: "recorder-level" }
                }
            }
            div { class: "recorder-do", {buttons} }
        }
    }
}

pub(crate) fn recording() -> Element {
    let composer = rsx! {
        div { class: "composer",
            {recorder(
                "Prata nu. Bara Karin hör det. Du har två minuter.",
                true,
                VNode::empty(),
                deed("Klar", IconName::Check, PillKind::Filled),
            )}
            {recorder(
                "Röstmeddelande",
                false,
                player(),
                rsx! {
                    {deed("Skicka", IconName::Send, PillKind::Filled)}
                    {deed("Släng", IconName::Trash, PillKind::Edged)}
                },
            )}
        }
    };
    rsx! {
        Screen { bar: bar(), tabs: tabs(3), kind: ScreenKind::Talk, composer,
            TalkTop { person: "Karin", title: "Karin, din coach", who_reads: "Bara du och Karin läser det här." }
        }
    }
}
