//! The coach's own participants, with search.

use dioxus::prelude::*;
use stegvis_shared::protocol::coach::{ParticipantList, ParticipantSummary};
use stegvis_shared::time::ZoneClock;
use stegvis_ui::{Empty, Field, FieldKind, IconName, Mark, MarkState, PageTop, StateMark, Table};

use super::delivery;
use super::frame::{Frame, Place, Unfetched, Way};
use super::today::position;
use crate::needs::search;
use crate::platform;
use crate::route::Route;
use crate::state::{Languages, People, use_present, use_wording};

/// Shows the participants.
#[component]
pub(crate) fn Participants() -> Element {
    let wording = use_wording();
    let people: People = use_context();
    let now = use_present();
    let mut typed = use_signal(String::new);
    use_effect(|| platform::focus_soon("input[type=search]"));
    let error = people.error();
    rsx! {
        Frame {
            place: Place::Participants,
            title: wording.t("nav-participants"),
            stale: error.clone().filter(|_| people.value().is_some()),
            match people.value() {
                Some(ParticipantList { participants, clock }) => rsx! {
                    ParticipantsView {
                        people: participants,
                        clock: ZoneClock { now, ..clock },
                        typed: typed(),
                        ontyped: move |text| typed.set(text),
                    }
                },
                None => rsx! {
                    Unfetched { error, onagain: move |()| people.again() }
                },
            }
        }
    }
}

/// The page.
#[component]
pub(super) fn ParticipantsView(
    people: Vec<ParticipantSummary>,
    clock: ZoneClock,
    typed: String,
    ontyped: EventHandler<String>,
) -> Element {
    let wording = use_wording();
    let languages: Languages = use_context();
    let now = clock.local(clock.now);
    let found = search(&people, &typed, |tag| languages.name(tag, wording));
    let columns = ["people-name", "people-step", "people-language", "people-phone", "people-needs"];
    rsx! {
        PageTop { title: wording.t("nav-participants"), lead: wording.with("people-lead", "count", people.len()) }
        if people.is_empty() {
            Empty { icon: IconName::Users, title: wording.t("people-none"), text: wording.t("people-none-text") }
        } else {
            div { role: "search",
                Field {
                    label: wording.t("people-search"),
                    kind: FieldKind::Search,
                    note: wording.t("people-search-note"),
                    value: typed.clone(),
                    oninput: ontyped,
                    testid: "search",
                }
            }
            p { class: "for-ears", role: "status", {wording.with("people-found", "count", found.len())} }
            if found.is_empty() {
                Empty {
                    icon: IconName::Search,
                    title: wording.with("people-not-found", "typed", typed.trim()),
                    text: wording.t("people-not-found-text"),
                }
            } else {
                Table {
                    label: wording.t("nav-participants"),
                    columns: columns.map(|key| wording.t(key).into()).to_vec(),
                    testid: "participants",
                    for person in found {
                        tr { key: "{person.id}",
                            th { scope: "row",
                                Way { to: Route::person(person.id), text: person.name.to_string() }
                                br {}
                                bdi { class: "note", "{person.programme}" }
                            }
                            td { {position(wording, person)} }
                            td { {languages.name(person.language.as_str(), wording)} }
                            td {
                                match (person.paired, person.seen_at) {
                                    (false, _) => rsx! {
                                        StateMark {
                                            mark: Mark::new(MarkState::Waiting, wording.t("phone-none")).with_icon(IconName::Smartphone),
                                        }
                                    },
                                    (true, Some(seen)) => rsx! {
                                        {wording.with("phone-seen", "moment", wording.moment(clock.local(seen), now))}
                                    },
                                    (true, None) => rsx! {
                                        {wording.t("phone-paired")}
                                    },
                                }
                                if let Some(delivery) = person.delivery.filter(|_| person.paired) {
                                    br {}
                                    StateMark { mark: delivery::short(wording, delivery, clock) }
                                }
                            }
                            td {
                                if person.unread > 0 {
                                    StateMark {
                                        mark: Mark::new(MarkState::Waiting, wording.with("people-unread", "count", person.unread))
                                            .with_icon(IconName::MessageCircle),
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
