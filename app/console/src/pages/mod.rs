//! The pages, and the frame around them.

mod account;
mod called;
mod delivery;
mod door;
mod frame;
mod not_found;
mod participant;
mod participants;
mod phone;
mod plan;
mod results;
mod sign_in;
mod today;
mod translations;

#[cfg(test)]
mod tests;

pub(crate) use account::Account;
pub(crate) use door::Door;
pub(crate) use not_found::NotFound;
pub(crate) use participant::{ParticipantPage, Purpose};
pub(crate) use participants::Participants;
pub(crate) use plan::{Desks, PlanPage};
pub(crate) use today::Today;
pub(crate) use translations::Translations;
