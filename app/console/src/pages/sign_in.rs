//! Signing in with e-mail and password.

use dioxus::prelude::*;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_ui::{Do, DoKind, Field, FieldKind, IconName, Notice, NoticeKind, SignInDoor};

use crate::api::ApiError;
use crate::state::{Wording, use_page_title, use_session, use_wording};

/// Asks for e-mail and password.
#[component]
pub(crate) fn SignIn(ended: bool) -> Element {
    let session = use_session();
    let wording = use_wording();
    use_page_title(&wording.t("console-title"));
    let mut email = use_signal(String::new);
    let mut password = use_signal(String::new);
    let mut busy = use_signal(|| false);
    let mut error = use_signal(|| None::<ApiError>);
    let sign_in = move |()| {
        if busy() {
            return;
        }
        busy.set(true);
        spawn(async move {
            let outcome = session.sign_in(email().trim().to_owned(), password()).await;
            // What lets one in is gone together with this page; a failed try leaves the e-mail to be corrected.
            if let Err(reason) = outcome {
                error.set(Some(reason));
                busy.set(false);
            }
        });
    };
    rsx! {
        SignInView {
            email: email(),
            password: password(),
            busy: busy(),
            ended,
            error: error(),
            onemail: move |typed| email.set(typed),
            onpassword: move |typed| password.set(typed),
            onsubmit: sign_in,
        }
    }
}

/// The way in.
#[component]
pub(super) fn SignInView(
    email: String,
    password: String,
    busy: bool,
    ended: bool,
    error: Option<ApiError>,
    onemail: EventHandler<String>,
    onpassword: EventHandler<String>,
    onsubmit: EventHandler<()>,
) -> Element {
    let wording = use_wording();
    let lacks_text = email.trim().is_empty() || password.is_empty();
    rsx! {
        SignInDoor {
            brand: wording.t("app-name"),
            title: wording.t("signin-title"),
            lead: wording.t("signin-lead"),
            picture: wording.t("signin-picture"),
            foot: rsx! {
                p { class: "soft",
                    {wording.t("signin-participant")}
                    " "
                    a { href: "/", class: "strong", {wording.t("signin-participant-link")} }
                }
            },
            if let Some(error) = error {
                Notice {
                    kind: NoticeKind::Stop,
                    icon: if error.code() == ErrorCode::Unreachable { Some(IconName::CloudOff) } else { None },
                    text: sign_in_error(wording, &error),
                    testid: "signin-error",
                }
            } else if ended {
                Notice { kind: NoticeKind::Attention, text: wording.t("signin-ended") }
            }
            form {
                "aria-label": wording.t("signin-title"),
                onsubmit: move |event| {
                    event.prevent_default();
                    if !lacks_text {
                        onsubmit.call(());
                    }
                },
                Field {
                    label: wording.t("signin-email"),
                    kind: FieldKind::Email,
                    autocomplete: "username",
                    required: true,
                    value: email,
                    oninput: onemail,
                    testid: "email",
                }
                Field {
                    label: wording.t("signin-password"),
                    kind: FieldKind::Password,
                    autocomplete: "current-password",
                    required: true,
                    value: password,
                    oninput: onpassword,
                    testid: "password",
                }
                Do {
                    text: if busy { wording.t("signin-busy") } else { wording.t("signin-do") },
                    kind: DoKind::Main,
                    large: true,
                    icon: IconName::LogIn,
                    submit: true,
                    disabled: busy,
                    testid: "sign-in",
                }
            }
        }
    }
}

/// Says what is wrong, and for how long to wait where the server knows it.
fn sign_in_error(wording: Wording, error: &ApiError) -> String {
    let words = wording.error(error);
    match error.detail().and_then(|detail| detail.retry_after_s) {
        Some(wait_s) => {
            let wait = wording.with("signin-wait", "minutes", i64::from(wait_s.div_ceil(60).max(1)));
            format!("{words} {wait}")
        }
        None => words,
    }
}
