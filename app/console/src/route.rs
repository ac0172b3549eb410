//! The addresses of the console.

use dioxus::prelude::*;
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{GoalId, ParticipantId};

use crate::pages::{
    Account, Door, NotFound, ParticipantPage, Participants, PlanPage, Purpose, Today, Translations,
};
use crate::state::use_session;

/// A page, by its address.
#[derive(Clone, Debug, PartialEq, Routable)]
#[rustfmt::skip]
pub(crate) enum Route {
    #[nest("/console")]
        #[layout(Door)]
            /// Where one starts: what there is to do for one's role.
            #[route("/")]
            Start {},
            /// The coach's own participants.
            #[route("/participants")]
            Participants {},
            /// One participant.
            #[route("/participants/:participant")]
            Person { participant: ParticipantId },
            /// One participant, to write a message.
            #[route("/participants/:participant/message")]
            PersonMessage { participant: ParticipantId },
            /// One participant, to make a pairing code.
            #[route("/participants/:participant/code")]
            PersonCode { participant: ParticipantId },
            /// A participant's plan.
            #[route("/participants/:participant/plan")]
            Plan { participant: ParticipantId },
            /// A participant's plan, to write at a goal.
            #[route("/participants/:participant/plan/:goal")]
            PlanGoal { participant: ParticipantId, goal: GoalId },
            /// Phrases to translate into a language.
            #[route("/translations/:language")]
            Translations { language: String },
            /// Oneself: language of the console, the way out.
            #[route("/me")]
            Account {},
        #[end_layout]
    #[end_nest]
    /// Nothing is there.
    #[route("/:..segments")]
    Missing { segments: Vec<String> },
}

#[component]
fn Start() -> Element {
    let me = use_session().me();
    match me.as_ref().map(|me| me.role) {
        Some(Role::Coach) => rsx! {
            Today {}
        },
        Some(Role::LanguageWorker) => {
            let language = me.and_then(|me| me.languages.first().cloned());
            match language {
                Some(language) => rsx! {
                    ToTranslations { language: language.to_string() }
                },
                None => rsx! {
                    Account {}
                },
            }
        }
        _ => rsx! {
            Account {}
        },
    }
}

/// A language worker starts with the first of the own languages.
#[component]
fn ToTranslations(language: String) -> Element {
    use_hook(|| navigator().replace(Route::Translations { language }));
    rsx! {}
}

/// Each participant's page is a page of its own: what is typed on one does not follow to the next.
#[component]
fn Person(participant: ParticipantId) -> Element {
    rsx! {
        for participant in [participant] {
            ParticipantPage { key: "{participant}", participant, purpose: Purpose::Look }
        }
    }
}

#[component]
fn PersonMessage(participant: ParticipantId) -> Element {
    rsx! {
        for participant in [participant] {
            ParticipantPage { key: "{participant}", participant, purpose: Purpose::Message }
        }
    }
}

#[component]
fn PersonCode(participant: ParticipantId) -> Element {
    rsx! {
        for participant in [participant] {
            ParticipantPage { key: "{participant}", participant, purpose: Purpose::Code }
        }
    }
}

#[component]
fn Plan(participant: ParticipantId) -> Element {
    rsx! {
        for participant in [participant] {
            PlanPage { key: "{participant}", participant }
        }
    }
}

#[component]
fn PlanGoal(participant: ParticipantId, goal: GoalId) -> Element {
    rsx! {
        for goal in [goal] {
            PlanPage { key: "{participant} {goal}", participant, goal }
        }
    }
}

#[component]
fn Missing(segments: Vec<String>) -> Element {
    rsx! {
        NotFound {}
    }
}

impl Route {
    /// Gives the address of a participant's page.
    pub(crate) fn person(participant: ParticipantId) -> String {
        Self::Person { participant }.to_string()
    }

    /// Gives the address where one writes to a participant.
    pub(crate) fn message(participant: ParticipantId) -> String {
        Self::PersonMessage { participant }.to_string()
    }

    /// Gives the address where a participant gets a pairing code.
    pub(crate) fn code(participant: ParticipantId) -> String {
        Self::PersonCode { participant }.to_string()
    }

    /// Gives the address of a participant's plan.
    pub(crate) fn plan(participant: ParticipantId) -> String {
        Self::Plan { participant }.to_string()
    }

    /// Gives the address where a goal of a participant's plan is written.
    pub(crate) fn plan_at(participant: ParticipantId, goal: GoalId) -> String {
        Self::PlanGoal { participant, goal }.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_survive_text() {
        let participant = ParticipantId::from_bytes([7; 16]);
        for route in [
            Route::Start {},
            Route::Participants {},
            Route::Person { participant },
            Route::PersonMessage { participant },
            Route::PersonCode { participant },
            Route::Plan { participant },
            Route::Translations { language: "ar".to_owned() },
            Route::Account {},
        ] {
            let address = route.to_string();
            assert!(address.starts_with("/console"), "{address}");
            assert_eq!(address.parse::<Route>().ok(), Some(route), "{address}");
        }
        for home in ["/console", "/console/"] {
            assert_eq!(home.parse::<Route>().ok(), Some(Route::Start {}), "{home}");
        }
        assert!(matches!("/console/nowhere".parse(), Ok(Route::Missing { .. })));
    }
}
