//! The screens: pure functions of a [`Scene`](crate::scene::Scene), a folder each.
//!
//! Whatever is decided from data (what is next, what a mark says, how a day is called) is a plain function beside its
//! screen, with a table of cases as its test.

mod call;
mod frame;
mod help;
mod lock;
mod me;
mod messages;
mod my_data;
mod occurrence;
mod pictures;
mod reminders;
mod schedule;
mod steps;
mod today;
mod welcome;

pub(crate) use frame::{Frame, status};
pub use help::Help;
pub use lock::Locked;
pub use me::{Me, Pin};
pub use messages::{Messages, recorder_words};
pub use my_data::MyData;
pub use occurrence::Occurrence;
pub(crate) use occurrence::{HowWasIt, Question, QuestionSheet};
pub use pictures::{feeling_picture, kind_picture, reason_picture};
pub use reminders::Reminders;
pub use schedule::Schedule;
pub use steps::{Goal, Steps};
pub use today::Today;
pub(crate) use today::{Back, PlanNews, SupportAsked, Tour};
pub(crate) use welcome::old_app;
pub use welcome::{EnterCode, Language, Welcome};
