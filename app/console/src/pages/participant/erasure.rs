//! A participant wants everything erased: the coach does it, or says no.

use dioxus::prelude::*;
use futures_util::FutureExt as _;
use futures_util::future::LocalBoxFuture;
use jiff::ToSpan as _;
use stegvis_shared::domain::text::{InvalidText, MessageText};
use stegvis_shared::id::{MessageId, ParticipantId};
use stegvis_shared::protocol::coach::{DeclineErasureRequest, EraseRequest};
use stegvis_shared::protocol::error::{ErrorCode, ErrorDetail};
use stegvis_shared::time::{Timestamp, ZoneClock};
use stegvis_ui::{Dialog, Do, DoKind, Field, FieldKind, IconName, Notice, NoticeKind};

use crate::api::ApiError;
use crate::pages::Desks;
use crate::platform;
use crate::state::{People, use_session, use_wording};

/// What becomes of the wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages) enum Verdict {
    Erase,
    Decline,
}

/// Says since when the participant wishes it, and until when to answer: a month (GDPR, article 12).
#[component]
pub(in crate::pages) fn ErasureNotice(
    since: Timestamp,
    clock: ZoneClock,
    onanswer: EventHandler<Verdict>,
) -> Element {
    let wording = use_wording();
    let asked = clock.local(since);
    let until = asked.date().saturating_add(1.month());
    let since = wording.with("since", "moment", wording.moment(asked, clock.local(clock.now)));
    let until = wording.with("need-erasure-until", "day", wording.dates().weekday_day_month(until));
    rsx! {
        Notice {
            kind: NoticeKind::Attention,
            icon: IconName::Trash,
            title: wording.t("need-erasure"),
            text: format!("{since}. {until}"),
            testid: "erasure",
            div { class: "panel-actions",
                Do {
                    text: wording.t("erasure-erase"),
                    icon: IconName::Trash,
                    onpress: move |()| onanswer.call(Verdict::Erase),
                }
                Do {
                    text: wording.t("erasure-decline"),
                    icon: IconName::MessageCircle,
                    onpress: move |()| onanswer.call(Verdict::Decline),
                }
            }
        }
    }
}

/// A question about the wish. What the coach decides is done by `decide`; `words` are what the button says before and
/// meanwhile.
#[component]
fn Question(
    title: String,
    lead: String,
    testid: &'static str,
    words: (String, String),
    #[props(default)] icon: Option<IconName>,
    is_ready: bool,
    decide: Callback<(), LocalBoxFuture<'static, Result<(), ApiError>>>,
    onclose: EventHandler<()>,
    ondone: EventHandler<()>,
    children: Element,
) -> Element {
    let wording = use_wording();
    let people: People = use_context();
    let mut busy = use_signal(|| false);
    let mut error = use_signal(|| None::<ApiError>);
    let press = move |()| {
        busy.set(true);
        spawn(async move {
            match decide.call(()).await {
                Ok(()) => {
                    people.again();
                    ondone.call(());
                }
                Err(reason) => error.set(Some(reason)),
            }
            busy.set(false);
        });
    };
    rsx! {
        Dialog {
            title,
            lead,
            onclose,
            testid,
            foot: rsx! {
                Do { text: wording.t("erasure-keep"), large: true, onpress: onclose }
                Do {
                    text: if busy() { words.1 } else { words.0 },
                    kind: DoKind::Main,
                    large: true,
                    icon,
                    disabled: !is_ready || busy(),
                    onpress: press,
                }
            },
            {children}
            if let Some(error) = error() {
                Notice { kind: NoticeKind::Stop, text: wording.error(&error) }
            }
        }
    }
}

/// Asks for the name once more, and erases.
#[component]
pub(in crate::pages) fn EraseDialog(
    person: ParticipantId,
    name: String,
    since: Timestamp,
    onclose: EventHandler<()>,
    ondone: EventHandler<()>,
) -> Element {
    let wording = use_wording();
    let session = use_session();
    let desks: Desks = use_context();
    let mut typed = use_signal(String::new);
    let decide = use_callback(move |()| {
        let request = EraseRequest { since, name: typed.peek().clone() };
        async move {
            let api = session.api();
            // Without it, what this browser keeps of the plan goes when the coach signs out.
            let plan = api.plan(person).await.map(|plan| plan.id);
            api.erase(person, &request).await?;
            if let Ok(plan) = plan {
                desks.forget(plan);
            }
            Ok(())
        }
        .boxed_local()
    });
    rsx! {
        Question {
            title: wording.with("erasure-erase-title", "name", &name),
            lead: wording.t("erasure-erase-lead"),
            testid: "erase",
            words: (wording.t("erasure-erase"), wording.t("erasure-erasing")),
            icon: IconName::Trash,
            is_ready: typed.read().trim() == name,
            decide,
            onclose,
            ondone,
            p { {wording.t("erasure-law")} }
            Field {
                label: wording.with("erasure-name", "name", &name),
                value: typed(),
                oninput: move |text| typed.set(text),
                testid: "erase-name",
            }
        }
    }
}

/// Asks why not, and sends that.
#[component]
pub(in crate::pages) fn DeclineDialog(
    person: ParticipantId,
    name: String,
    since: Timestamp,
    onclose: EventHandler<()>,
    ondone: EventHandler<()>,
) -> Element {
    let wording = use_wording();
    let session = use_session();
    // The same no sent again is the same message, in case only the answer was lost.
    let message = use_hook(|| MessageId::new(platform::now(), platform::random()));
    let draft = wording.t("erasure-reason-draft");
    let mut typed = use_signal(|| draft.clone());
    // The draft alone gives no reason.
    let is_begun = *typed.read() != draft;
    let reason = typed.read().parse::<MessageText>();
    let too_long = match reason {
        Err(InvalidText::TooLong { max, .. }) => Some(wording.with("message-too-long", "max", max)),
        _ => None,
    };
    let decide = use_callback(move |()| {
        let reason = typed.peek().parse::<MessageText>();
        async move {
            let reason = reason.map_err(|_| {
                ApiError::Refused(Box::new(ErrorDetail::new(ErrorCode::InvalidBody, String::new())))
            })?;
            session.api().decline_erasure(person, &DeclineErasureRequest { since, message, reason }).await
        }
        .boxed_local()
    });
    rsx! {
        Question {
            title: wording.with("erasure-decline-title", "name", &name),
            lead: wording.t("erasure-decline-lead"),
            testid: "decline-erasure",
            words: (wording.t("erasure-send"), wording.t("talk-sending")),
            is_ready: is_begun && reason.is_ok(),
            decide,
            onclose,
            ondone,
            Field {
                label: wording.t("erasure-reason"),
                kind: FieldKind::Lines,
                value: typed(),
                oninput: move |text| typed.set(text),
                error: too_long,
                testid: "decline-reason",
            }
        }
    }
}
