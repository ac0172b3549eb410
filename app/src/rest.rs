//! The rest of the program: the screens that one goes to, and what one seldom does.
//!
//! # Context
//! A first visit needs the choice of language, the code and Today, a start by who is in, Today alone. What else there is
//! comes as a second file while one reads these, so that nobody on a bad connection waits for it.
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
use stegvis_ui::{Bar, BarBrand, Loading, Screen, Title};

use crate::platform;
use crate::route::Route;
use crate::scene::{Errand, Scene, use_scene};
use crate::screens::{
    Back, Frame, Goal, Help, HowWasIt, Language, Locked, Me, Messages, MyData, Occurrence, Pin, PlanNews,
    Question, QuestionSheet, Reminders, Schedule, Steps, SupportAsked, Tour, status,
};
use crate::state::{State, send_files};

/// What the rest of the program does.
#[derive(Clone, Copy)]
pub(crate) struct Rest {
    draw: fn(Part) -> Element,
    /// Does what a screen asks for.
    pub(crate) errand: fn(State, Errand) -> platform::Later<()>,
    /// Brings files to the server until the session ends.
    pub(crate) send_files: fn(State) -> platform::Later<()>,
}

fn rest((): ()) -> Rest {
    Rest {
        draw,
        errand: |state, errand| Box::pin(async move { run(&state, errand).await }),
        send_files: |state| Box::pin(async move { send_files(&state).await }),
    }
}

impl Rest {
    /// Gives the rest if it is here.
    #[cfg_attr(not(feature = "split"), expect(clippy::unnecessary_wraps, reason = "a whole program has it"))]
    pub(crate) fn here() -> Option<Self> {
        #[cfg(feature = "split")]
        return REST.call(()).ok();
        #[cfg(not(feature = "split"))]
        Some(rest(()))
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

async fn run(state: &State, errand: Errand) {
    match errand {
        Errand::Attach(deed) => state.attach(deed).await,
        Errand::OpenCalendar => state.open_calendar().await,
        Errand::CloseCalendar => state.close_calendar().await,
        Errand::LookAtReminders => state.look_at_reminders().await,
        Errand::Remind(wishes) => state.remind(wishes).await,
        Errand::StopReminding => state.stop_reminding().await,
        Errand::SaveData(shape) => state.save_data(shape).await,
        Errand::SignOut => state.sign_out().await,
        Errand::Unlock(pin) => state.unlock(pin).await,
        Errand::SetPin { old, pin } => state.set_pin(old, pin).await,
        Errand::ThrowAway => state.throw_away().await,
    }
}

/// Something that the rest draws.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Part {
    /// The screen of a route.
    Screen(Route),
    /// What stands before the app while the PIN is asked for.
    Locked,
    /// What Today shows at first.
    Tour,
    /// What Today shows after a long absence.
    Back,
    /// What a new plan changes, on Today.
    PlanNews,
    /// The questions about what was, on Today.
    HowWasIt,
    /// What stands over a screen.
    Sheet(Question, Signal<Option<Question>>),
}

/// Shows something of the rest.
#[component]
pub(crate) fn OfTheRest(part: Part) -> Element {
    let scene = use_scene();
    let mut rest = use_signal(Rest::here);
    use_future(move || async move {
        if rest.peek().is_none() {
            rest.set(Some(Rest::fetched().await));
        }
    });
    match rest() {
        Some(rest) => (rest.draw)(part),
        None => loading(&scene, part),
    }
}

fn loading(scene: &Scene, part: Part) -> Element {
    let title = scene.t("app-name");
    let bones = rsx! {
        Title { words: title.clone() }
        Loading { text: scene.t("rest-loading"), more: scene.t("loading-more") }
    };
    match part {
        Part::Screen(_) | Part::Tour | Part::Back => rsx! {
            Frame { title, busy: true, arrived: false, testid: "rest-loading",
                {status(scene)}
                {bones}
            }
        },
        // Nothing of oneself before the PIN.
        Part::Locked => rsx! {
            Screen {
                bar: rsx! {
                    Bar {
                        BarBrand { name: title }
                    }
                },
                busy: true,
                testid: "rest-loading",
                {bones}
            }
        },
        // Nobody misses them for as long as that takes.
        Part::PlanNews | Part::HowWasIt | Part::Sheet(..) => rsx! {},
    }
}

fn draw(part: Part) -> Element {
    match part {
        Part::Screen(route) => screen(route),
        Part::Locked => rsx! {
            Locked {}
        },
        Part::Tour => rsx! {
            Tour {}
        },
        Part::Back => rsx! {
            Back {}
        },
        Part::PlanNews => rsx! {
            PlanNews {}
        },
        Part::HowWasIt => rsx! {
            HowWasIt { SupportAsked {} }
        },
        Part::Sheet(question, asking) => rsx! {
            QuestionSheet { question, asking }
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
        Route::Pin => rsx! {
            Pin {}
        },
        Route::Language => rsx! {
            Language {}
        },
        Route::Help => rsx! {
            Help {}
        },
    }
}
