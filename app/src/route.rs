//! The addresses of the screens.
//!
//! # Design
//! A router of our own in a few lines: ten addresses, one level deep. dioxus-router brings an address parser with
//! Unicode host names and site maps, a tenth of what a phone may load the first time.

use std::fmt;

use dioxus::prelude::*;
use jiff::civil::DateTime;
use stegvis_shared::id::{ActivityId, GoalId};
use stegvis_shared::time::minutes;
use stegvis_ui::OpenLink;

use crate::rest::{OfTheRest, Part};
use crate::screens::Today;

/// The addresses of the screens of somebody who is signed in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Route {
    /// What now?
    Today,
    /// The week.
    Schedule,
    /// One time of one activity.
    Occurrence {
        /// Which activity.
        activity: ActivityId,
        /// Which time, by the start that the rule gave.
        start: DateTime,
    },
    /// The staircase.
    Steps,
    /// One small goal.
    Goal(GoalId),
    /// The messages with one's coach.
    Messages,
    /// What one has set.
    Me,
    /// Of what the phone reminds one, and when.
    Reminders,
    /// Who sees what, and what becomes of it.
    MyData,
    /// The PIN of the app.
    Pin,
    /// The choice of language.
    Language,
    /// How to get help.
    Help,
}

impl Route {
    /// Finds the screen of an address; what now, for an address that no screen has.
    pub fn of(address: &str) -> Self {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let mut parts = path.trim_matches('/').split('/');
        let found = match (parts.next(), parts.next(), parts.next()) {
            (Some("schedule"), None, None) => Some(Self::Schedule),
            (Some("schedule"), Some(activity), Some(start)) => Self::occurrence(activity, start),
            (Some("steps"), None, None) => Some(Self::Steps),
            (Some("steps"), Some(goal), None) => goal.parse().ok().map(Self::Goal),
            (Some("messages"), None, None) => Some(Self::Messages),
            (Some("me"), None, None) => Some(Self::Me),
            (Some("reminders"), None, None) => Some(Self::Reminders),
            (Some("my-data"), None, None) => Some(Self::MyData),
            (Some("pin"), None, None) => Some(Self::Pin),
            (Some("language"), None, None) => Some(Self::Language),
            (Some("help"), None, None) => Some(Self::Help),
            _ => None,
        };
        found.unwrap_or(Self::Today)
    }

    fn occurrence(activity: &str, start: &str) -> Option<Self> {
        Some(Self::Occurrence { activity: activity.parse().ok()?, start: minutes::parse(start)? })
    }
}

impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Today => formatter.write_str("/"),
            Self::Schedule => formatter.write_str("/schedule"),
            Self::Occurrence { activity, start } => {
                write!(formatter, "/schedule/{activity}/{}", minutes::text(start))
            }
            Self::Steps => formatter.write_str("/steps"),
            Self::Goal(goal) => write!(formatter, "/steps/{goal}"),
            Self::Messages => formatter.write_str("/messages"),
            Self::Me => formatter.write_str("/me"),
            Self::Reminders => formatter.write_str("/reminders"),
            Self::MyData => formatter.write_str("/my-data"),
            Self::Pin => formatter.write_str("/pin"),
            Self::Language => formatter.write_str("/language"),
            Self::Help => formatter.write_str("/help"),
        }
    }
}

/// Shows the screen of a route, and hands the addresses of its links to `open`.
#[component]
pub(crate) fn ScreenOf(route: Route, open: Callback<Route>) -> Element {
    use_context_provider(|| OpenLink(Callback::new(move |address: String| open.call(Route::of(&address)))));
    rsx! {
        // A key, so that coming to another goal is coming to another screen.
        for route in [route] {
            Fragment { key: "{route}",
                if route == Route::Today {
                    Today {}
                } else {
                    OfTheRest { part: Part::Screen(route) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_route_is_found_by_its_address() {
        let activity = ActivityId::from_bytes([7; 16]);
        let routes = [
            Route::Today,
            Route::Schedule,
            Route::Occurrence { activity, start: date(2025, 10, 14).at(10, 0, 0, 0) },
            Route::Steps,
            Route::Goal(GoalId::from_bytes([9; 16])),
            Route::Messages,
            Route::Me,
            Route::Reminders,
            Route::MyData,
            Route::Pin,
            Route::Language,
            Route::Help,
        ];
        for route in routes {
            assert_eq!(Route::of(&route.to_string()), route);
        }
    }

    #[test]
    fn any_other_address_is_today() {
        for address in
            ["", "/", "/index.html", "/schedule/x/y", "/steps/7", "/me/too", "/?from=home", "/#ACDE"]
        {
            assert_eq!(Route::of(address), Route::Today, "{address}");
        }
        assert_eq!(Route::of("/steps/?a=b#c"), Route::Steps);
    }
}
