//! Something to know before going on: what was saved, what waits, what failed and what to do.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

/// Says what a notice is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something to know.
    #[default]
    Plain,
    /// Something went well.
    Good,
    /// Something waits, or needs a look.
    Attention,
    /// Something failed or is cancelled.
    Stop,
}

/// Shows a notice, and reads it aloud to who cannot see it.
#[component]
pub fn Notice(
    /// What it is about.
    #[props(default)]
    kind: NoticeKind,
    /// Another picture than the kind's own.
    icon: Option<IconName>,
    /// A few words in larger type.
    title: Option<String>,
    /// The Swedish under the title.
    swedish: Option<String>,
    /// The sentence.
    text: Option<String>,
    /// What one can do about it, such as a link or a button.
    children: Element,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    let (kind_name, own_icon, role) = match kind {
        NoticeKind::Plain => (None, IconName::Clock, "status"),
        NoticeKind::Good => (Some("good"), IconName::Check, "status"),
        NoticeKind::Attention => (Some("attention"), IconName::TriangleAlert, "status"),
        NoticeKind::Stop => (Some("stop"), IconName::Ban, "alert"),
    };
    rsx! {
        div { class: "notice", "data-kind": kind_name, role, "data-testid": testid, "data-read": "",
            Icon { name: icon.unwrap_or(own_icon) }
            div { class: "grow",
                if let Some(title) = title {
                    p { class: "lead", "{title}" }
                }
                if let Some(swedish) = swedish {
                    p { class: "sv", lang: "sv",
                        bdi { "{swedish}" }
                    }
                }
                if let Some(text) = text {
                    p { "{text}" }
                }
                {children}
            }
        }
    }
}
