//! The words of Stegvis: language files, and the crate that reads them.
//!
//! # Context
//! Everything visible is a Fluent message in `i18n/locales/<tag>/*.ftl`; Swedish is the source. A new language is a
//! new folder: no Rust changes.
//!
//! # Design
//! A **phone** (default features; no ICU4X, no files) reads a [`LanguagePack`] and asks a [`Catalog`]:
//!
//! ```
//! use jiff::civil::date;
//! use stegvis_i18n::{Args, Catalog, builtin};
//!
//! let swedish = builtin::sv_phone();
//! let catalog = Catalog::from_pack(swedish, swedish); // (own pack, pack to fall back to)
//! let title = catalog.t("app-name"); // a message without variables
//! let error = catalog.text("error-unknown", &Args::new()); // with variables: Args::new().with("count", 2)
//! let label = catalog.t("today.title"); // an attribute: message.attribute
//! let both = catalog.bilingual("today", &Args::new()); // own language, and Swedish to show beside it
//! let day = catalog.dates().weekday_day_month(date(2025, 10, 14));
//! assert_eq!(day, "tisdag 14 oktober");
//! ```
//!
//! A **server** or tool (feature `pack`: ICU4X with the data of every language) loads folders into a `Library`,
//! which makes packs and lists of languages, and runs `check` over the files.
//!
//! # Limits
//! No text changes while it is shown: a new pack makes a new catalog.

mod args;
mod bidi;
pub mod builtin;
mod catalog;
#[cfg(feature = "pack")]
mod check;
mod format;
#[cfg(feature = "pack")]
mod keys;
#[cfg(feature = "pack")]
mod library;
mod locale;
mod pack;
mod plurals;

pub use args::{Arg, Args};
pub use bidi::strip_isolates;
pub use catalog::{Bilingual, Catalog};
#[cfg(feature = "pack")]
pub use check::{Finding, FindingCode, Severity, check, check_folder, has_errors, report};
#[cfg(feature = "pack")]
pub use format::cldr::{CldrDates, CldrError};
pub use format::{DatePart, DatePattern, DateStyle, DateWords, time_of_day, time_range};
#[cfg(feature = "pack")]
pub use keys::{CALLS, KeyScanError, KeyUse, KeysUsed, keys_used_in, source_keys};
#[cfg(feature = "pack")]
pub use library::{Library, LocaleFiles, LocaleProblem, ServedPack};
pub use locale::{ALIASES, Direction, LanguageTag, LanguageTagError, SOURCE, negotiate};
pub use pack::{
    AREAS, Audience, HEAD_CHECKED, HEAD_UNCHECKED, LanguagePack, LanguageSummary, content_hash, is_checked,
};
pub use plurals::PluralTable;
#[cfg(feature = "pack")]
pub use plurals::cldr::Plurals;
