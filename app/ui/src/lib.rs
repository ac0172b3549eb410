//! The design system: tokens and components for the participants' app and the console.
//!
//! # Context
//!
//! Components take data and callbacks. They know no network, router or language: every word comes in as a prop,
//! translated. A participant's screen is a [`Screen`]; a page of the console is a [`Shell`] or a [`SignInDoor`]. The
//! styles are [`PARTICIPANT_CSS`] and [`CONSOLE_CSS`], one file each; the app sets `lang`, `dir`,
//! `data-theme` (`light`, `dark`, `contrast`) and `data-text-size` (`150`, `200`) on `<html>`.
//!
//! ```
//! use dioxus::prelude::*;
//! use stegvis_ui::{Button, ButtonKind, IconName, NextPanel, Screen, Tab, Tabs, Title, WhoSees, Words};
//!
//! #[component]
//! fn Today() -> Element {
//!     rsx! {
//!         Screen {
//!             tabs: rsx! {
//!                 Tabs { label: "القائمة",
//!                     Tab { text: "اليوم", icon: IconName::Sun, href: "/", current: true }
//!                 }
//!             },
//!             Title { words: "اليوم", beside: "الثلاثاء 14 أكتوبر" }
//!             NextPanel {
//!                 time: "10:00",
//!                 what: Words::with_swedish("اللغة السويدية والطعام", "Svenska och mat"),
//!                 icon: IconName::Utensils,
//!                 Button { words: Words::with_swedish("سآتي", "Jag kommer"), icon: IconName::Check, onpress: |()| {} }
//!                 WhoSees { text: "كارين ترى جوابك." }
//!             }
//!         }
//!     }
//! }
//! ```
//!
//! # Design
//!
//! - **Words.** What people wrote is [`Words`]: the reader's own language, and the Swedish under it. `&str` and
//!   `String` become `Words` by themselves. What is only the page's own language is a `String`.
//! - **Pressing.** Whatever can be pressed takes `href`, `onpress`, or both. Without either it is a plain box. With
//!   `href` it is a real link; an [`OpenLink`] in the context hands addresses that start with `/` to the router.
//! - **Over a screen.** `Screen { sheet }` and `Shell { dialog }` take a [`Sheet`] or [`Dialog`]: behind it all is
//!   inert, Escape closes it, and the focus returns to what opened it.
//! - **One of a few.** [`ChoiceGroup`], [`Select`], [`Seg`] and [`Phrases`] take and give indices.
//! - **State** is `data-*`, variants are enums, colour is a token, sides are logical. A style stands beside its
//!   component; `--` names that a component sets (`--level`, `--steps`) are in its style's first lines.
//! - **Tests** find by role and name; `testid` is there where that is not enough.
//!
//! # Parts
//!
//! Participants: [`Screen`] [`Bar`] [`BarButton`] [`BarBrand`] [`Tabs`] [`Tab`] [`Section`] [`Stack`] · [`Title`]
//! [`Heading`] [`Lead`] [`TwoLanguages`] [`Initial`] · [`Button`] [`Pill`] [`HereBadge`] [`StateMark`] [`StateMarks`] [`WhoSees`]
//! [`SeesList`] · [`NextPanel`] [`FactList`] [`Answer`] · [`Rows`] [`Row`] [`RowTime`] · [`Notice`] · [`Staircase`]
//! [`StaircaseSky`] [`StaircaseSmall`] [`StaircaseView`] [`GoalMark`] · [`Sheet`] · [`Field`] [`CodeField`]
//! [`Select`] [`Check`] · [`Padlock`] [`PinPad`] · [`LanguageRow`] [`Viewfinder`] · [`WeekHeader`] [`Days`] [`Day`] [`ScheduleEvent`] [`Month`] ·
//! [`TalkTop`] [`Talk`] [`TalkDay`] [`Bubble`] [`Composer`] [`Phrases`] [`voice_player`] [`photo`] · [`ChoiceGroup`] · [`Empty`] [`Loading`]
//! [`OfflineLine`] · [`Listen`] · [`Icon`].
//!
//! Console: [`Shell`] [`NavItem`] [`PageTop`] [`Split`] [`Panel`] [`WorkHeading`] [`Note`] [`Pairs`] [`FootBar`]
//! [`Desk`] [`GoalLine`] · [`Do`] · [`Table`] · [`Needs`] [`Need`] · [`WeekLines`] [`WeekLine`] · [`QuickAdd`]
//! [`ParsedChips`] · [`WeekGrid`] · [`PhoneFrame`] · [`Seg`] · [`Dialog`] [`Changes`] [`ConflictColumns`] · [`Qr`] ·
//! [`SignInDoor`] · [`Bench`] [`StringRow`] [`SourceText`] [`ToneMark`].
//!
//! # Limits
//!
//! Behind an open sheet the page is inert, as behind a native modal dialog: Tab goes on to the browser's own
//! controls and back. Blocks in a [`WeekGrid`] move by arrow keys, not by dragging. Places in a staircase and a week
//! are `style` attributes (`--level:2`), which a content security policy must allow by `style-src-attr`.

mod attachment;
mod button;
mod changes;
mod choice;
mod conflict;
mod dialog;
mod do_button;
mod empty;
mod field;
mod goal;
mod here_badge;
mod icon;
mod language_row;
mod listen;
mod loading;
mod month;
mod needs;
mod next_panel;
mod notice;
mod offline_line;
mod phone_frame;
mod pill;
mod pin;
mod press;
mod qr;
mod quick_add;
mod rows;
mod screen;
mod seg;
mod sheet;
mod shell;
mod sign_in;
mod staircase;
mod state_mark;
mod styles;
mod table;
mod talk;
mod viewfinder;
mod week;
mod week_grid;
mod week_line;
mod who_sees;
mod words;
mod workbench;

pub use attachment::*;
pub use button::*;
pub use changes::*;
pub use choice::*;
pub use conflict::*;
pub use dialog::*;
pub use do_button::*;
pub use empty::*;
pub use field::*;
pub use goal::*;
pub use here_badge::*;
pub use icon::*;
pub use language_row::*;
pub use listen::*;
pub use loading::*;
pub use month::*;
pub use needs::*;
pub use next_panel::*;
pub use notice::*;
pub use offline_line::*;
pub use phone_frame::*;
pub use pill::*;
pub use pin::*;
pub use press::OpenLink;
pub use qr::*;
pub use quick_add::*;
pub use rows::*;
pub use screen::*;
pub use seg::*;
pub use sheet::*;
pub use shell::*;
pub use sign_in::*;
pub use staircase::*;
pub use state_mark::*;
pub use styles::*;
pub use table::*;
pub use talk::*;
pub use viewfinder::*;
pub use week::*;
pub use week_grid::*;
pub use week_line::*;
pub use who_sees::*;
pub use words::*;
pub use workbench::*;
