//! How far the published plan has come, in words and pictures.

use dioxus::prelude::*;
use stegvis_shared::protocol::coach::Delivery;
use stegvis_shared::time::{Timestamp, ZoneClock};
use stegvis_ui::{IconName, Mark, MarkState, StateMarks};

use crate::state::{Wording, use_wording};

/// Shows when a plan was published, when it came to the phone, and when it was opened, or that it was not.
#[component]
pub(super) fn DeliveryLine(delivery: Delivery, clock: ZoneClock) -> Element {
    let wording = use_wording();
    rsx! {
        StateMarks { marks: marks(wording, delivery, clock), testid: "delivery" }
    }
}

fn marks(wording: Wording, delivery: Delivery, clock: ZoneClock) -> Vec<Mark> {
    let Delivery { published_at, reached_at, opened_at } = delivery;
    let mut marks = vec![
        Mark::new(MarkState::Done, when(wording, "delivery-published", published_at, clock)),
        match reached_at {
            Some(at) => Mark::new(MarkState::Done, when(wording, "delivery-reached", at, clock))
                .with_icon(IconName::Smartphone),
            None => Mark::new(MarkState::Waiting, wording.t("delivery-not-reached"))
                .with_icon(IconName::Smartphone),
        },
    ];
    // What is not there cannot be opened, and need not be said twice.
    match (reached_at, opened_at) {
        (_, Some(at)) => {
            let words = when(wording, "delivery-opened", at, clock);
            marks.push(Mark::new(MarkState::Done, words).with_icon(IconName::Eye));
        }
        (Some(_), None) => {
            let words = wording.t("delivery-not-opened");
            marks.push(Mark::new(MarkState::Waiting, words).with_icon(IconName::Eye));
        }
        (None, None) => {}
    }
    marks
}

/// Says the same shortly, for a list.
pub(super) fn short(wording: Wording, delivery: Delivery, clock: ZoneClock) -> Mark {
    match (delivery.reached_at, delivery.opened_at) {
        (_, Some(at)) => Mark::new(MarkState::Done, when(wording, "people-opened", at, clock)),
        (Some(_), None) => {
            Mark::new(MarkState::Waiting, wording.t("people-not-opened")).with_icon(IconName::Eye)
        }
        (None, None) => {
            Mark::new(MarkState::Waiting, wording.t("people-not-reached")).with_icon(IconName::Smartphone)
        }
    }
}

fn when(wording: Wording, key: &str, at: Timestamp, clock: ZoneClock) -> String {
    wording.with(key, "moment", wording.moment(clock.local(at), clock.local(clock.now)))
}
