//! The rest of the program: the screens that one goes to, and what one seldom does.
//!
//! # Context
//! A first visit needs the choice of language, the code and Today. What else there is comes as a second file while one
//! reads these, so that nobody on a bad connection waits for it.
//!
//! # Design
//! What only [`Rest`] leads to is the second file: `cargo xtask bundle` cuts the program there (feature `split`), at the
//! one function that the loader names. Elsewhere the program is whole, and the rest is there from the beginning. No
//! function of the rest is called otherwise than through [`Rest`]; if one is, it is in the first file too.
//!
//! # Limits
//! Where the second file does not come, its screens say that they are being fetched, and it is asked for again.

use std::future::pending;

use dioxus::prelude::*;
use stegvis_ui::{Loading, Title};

use crate::platform;
use crate::route::Route;
use crate::scene::{Errand, use_scene};
use crate::screens::{
    Frame, Goal, Help, Language, Me, Messages, MyData, Occurrence, Reminders, Schedule, Steps, status,
};
use crate::state::{State, send_files};

/// What the rest of the program does.
#[derive(Clone, Copy)]
pub(crate) struct Rest {
    screen: fn(Route) -> Element,
    /// Does what a screen asks for.
    pub(crate) errand: fn(State, Errand) -> platform::Later<()>,
    /// Brings files to the server until the session ends.
    pub(crate) send_files: fn(State) -> platform::Later<()>,
}

fn rest((): ()) -> Rest {
    Rest {
        screen,
        errand: |state, errand| Box::pin(run(state, errand)),
        send_files: |state| Box::pin(async move { send_files(&state).await }),
    }
}

impl Rest {
    /// Gives the rest if it is here.
    #[cfg(not(feature = "split"))]
    pub(crate) fn here() -> Option<Self> {
        Some(rest(()))
    }

    /// Gives the rest if it is here.
    #[cfg(feature = "split")]
    pub(crate) fn here() -> Option<Self> {
        REST.call(()).ok()
    }

    /// Gives the rest; waits for it where it is on its way.
    pub(crate) async fn fetched() -> Self {
        #[cfg(feature = "split")]
        REST.load().await;
        match Self::here() {
            Some(rest) => rest,
            None => pending().await,
        }
    }
}

#[cfg(feature = "split")]
static REST: wasm_split::LazyLoader<(), Rest> =
    wasm_split::lazy_loader!(extern "rest" fn rest(unit: ()) -> Rest);

async fn run(state: State, errand: Errand) {
    match errand {
        Errand::Attach(deed) => state.attach(deed).await,
        Errand::OpenCalendar => state.open_calendar().await,
        Errand::CloseCalendar => state.close_calendar().await,
        Errand::LookAtReminders => state.look_at_reminders().await,
        Errand::Remind(wishes) => state.remind(wishes).await,
        Errand::StopReminding => state.stop_reminding().await,
        Errand::SaveData(shape) => state.save_data(shape).await,
        Errand::SignOut => state.sign_out().await,
    }
}

/// Shows a screen of the rest of the program.
#[component]
pub(crate) fn ScreenOfTheRest(route: Route) -> Element {
    let scene = use_scene();
    let mut rest = use_signal(Rest::here);
    use_future(move || async move {
        if rest.peek().is_none() {
            rest.set(Some(Rest::fetched().await));
        }
    });
    match rest() {
        Some(rest) => (rest.screen)(route),
        None => rsx! {
            Frame { title: scene.t("app-name"), busy: true, testid: "rest-loading",
                Title { words: scene.t("app-name") }
                {status(&scene)}
                Loading { text: scene.t("rest-loading"), more: scene.t("loading-more") }
            }
        },
    }
}

fn screen(route: Route) -> Element {
    match route {
        // The first part has it.
        Route::Today => rsx! {},
        Route::Schedule => rsx! {
            Schedule {}
        },
        Route::Occurrence { activity, start } => rsx! {
            Occurrence { activity, start }
        },
        Route::Steps => rsx! {
            Steps {}
        },
        Route::Goal(goal) => rsx! {
            Goal { goal }
        },
        Route::Messages => rsx! {
            Messages {}
        },
        Route::Me => rsx! {
            Me {}
        },
        Route::Reminders => rsx! {
            Reminders {}
        },
        Route::MyData => rsx! {
            MyData {}
        },
        Route::Language => rsx! {
            Language {}
        },
        Route::Help => rsx! {
            Help {}
        },
    }
}
