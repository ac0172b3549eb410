//! The addresses of the screens.

use dioxus::prelude::*;
use jiff::civil::DateTime;
use stegvis_shared::id::{ActivityId, GoalId};

use crate::screens::{Goal, Help, Language, Me, Messages, Occurrence, Schedule, Steps, Today};
use stegvis_ui::OpenLink;

/// The addresses of the screens of somebody who is signed in.
#[derive(Clone, Debug, PartialEq, Routable)]
#[rustfmt::skip]
pub enum Route {
    #[layout(Shell)]
        /// What now?
        #[route("/")]
        Today {},
        /// The week.
        #[route("/schedule")]
        Schedule {},
        /// One time of one activity.
        #[route("/schedule/:activity/:start")]
        Occurrence {
            /// Which activity.
            activity: ActivityId,
            /// Which time, by the start that the rule gave.
            start: DateTime,
        },
        /// The staircase.
        #[route("/steps")]
        Steps {},
        /// One small goal.
        #[route("/steps/:goal")]
        Goal {
            /// Which goal.
            goal: GoalId,
        },
        /// The messages with one's coach.
        #[route("/messages")]
        Messages {},
        /// What one has set, and who sees what.
        #[route("/me")]
        Me {},
        /// The choice of language.
        #[route("/language")]
        Language {},
        /// How to get help.
        #[route("/help")]
        Help {},
        /// Any other address: what now?
        #[route("/:..segments")]
        Elsewhere {
            /// The address, part by part.
            segments: Vec<String>,
        },
}

/// Hands the addresses of links to the router.
#[component]
fn Shell() -> Element {
    let navigator = use_navigator();
    use_context_provider(|| {
        OpenLink(Callback::new(move |address: String| {
            if let Ok(route) = address.parse::<Route>() {
                navigator.push(route);
            }
        }))
    });
    rsx! {
        Outlet::<Route> {}
    }
}

#[component]
fn Elsewhere(segments: Vec<String>) -> Element {
    drop(segments);
    rsx! {
        Today {}
    }
}
