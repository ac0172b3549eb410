//! What all pages share, as `Copy` structs of signals given by context: the words, the session, the participants,
//! the live line.

mod fetch;
mod keys;
mod languages;
mod live;
mod minute;
mod people;
mod session;
mod sight;
mod wording;

pub(crate) use fetch::{Fetched, use_fetch};
pub(crate) use keys::{use_keys, use_page_title};
pub(crate) use languages::{Languages, use_phone_words};
pub(crate) use live::{Live, use_live};
pub(crate) use minute::use_present;
pub(crate) use people::{People, use_people};
pub(crate) use session::{Session, SessionState, use_session};
pub(crate) use sight::use_sight;
pub(crate) use wording::{Wording, use_wording};
