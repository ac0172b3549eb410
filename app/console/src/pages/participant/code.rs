//! A fresh pairing code: to scan, to type, to send as a link.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::protocol::coach::NewPairingCode;
use stegvis_shared::time::ZoneClock;
use stegvis_ui::{Dialog, Do, DoKind, Field, IconName, Qr, Split, SplitKind};

use crate::platform;
use crate::state::use_wording;

#[component]
pub(in crate::pages) fn CodeDialog(
    code: NewPairingCode,
    name: String,
    clock: ZoneClock,
    onclose: EventHandler<()>,
) -> Element {
    let wording = use_wording();
    let mut copied = use_signal(|| false);
    let until = wording.moment(clock.local(code.expires_at), clock.local(clock.now));
    rsx! {
        Dialog {
            title: wording.with("code-title", "name", &name),
            lead: wording.with("code-lead", "name", &name),
            close: wording.t("close"),
            onclose,
            foot_note: wording.text("code-until", &Args::new().with("moment", until)),
            foot: rsx! {
                Do { text: wording.t("code-done"), kind: DoKind::Main, large: true, onpress: onclose }
            },
            testid: "code",
            Split { kind: SplitKind::Halves,
                div { class: "panel",
                    Qr { label: wording.with("code-qr", "name", &name), svg: code.qr_svg }
                }
                div { class: "panel",
                    p { {wording.t("code-type")} }
                    p { class: "qr-code", dir: "ltr", "data-testid": "pairing-code", {code.code.to_string()} }
                    Field {
                        label: wording.t("code-link"),
                        note: wording.t("code-link-note"),
                        value: code.link,
                        oninput: |_| {},
                        testid: "pairing-link",
                    }
                    div { class: "panel-actions",
                        Do {
                            text: wording.t("code-copy"),
                            icon: IconName::Copy,
                            onpress: move |()| copied.set(platform::copy("[data-testid=pairing-link]")),
                            testid: "copy-link",
                        }
                    }
                    p { class: "note", role: "status",
                        if copied() {
                            {wording.t("code-copied")}
                        }
                    }
                }
            }
        }
    }
}
