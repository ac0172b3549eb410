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
//! let error = catalog.text("error-busy", &Args::new()); // with variables: Args::new().with("count", 2)
//! let label = catalog.t("today.title"); // an attribute: message.attribute
//! let both = catalog.bilingual("today", &Args::new()); // own language, and Swedish to show beside it
//! let day = catalog.dates().weekday_day_month(date(2025, 10, 14));
//! assert_eq!(day, "tisdag 14 oktober");
//! ```
//!
//! A **server** or tool (feature `pack`: ICU4X with the data of every language) turns folders into packs:
//!
//! ```
//! # #[cfg(feature = "pack")] {
//! use stegvis_i18n::{Audience, Library, LocaleFiles, check, has_errors, report};
//!
//! let library = Library::embedded(); // or load(folder), or embedded_overlaid_with(folder)
//! for problem in library.problems() {
//!     eprintln!("{problem}"); // path:line:column: error[locale_file_broken]: what to write
//! }
//! let languages = library.summaries(Audience::Phone); // tag, names, direction, checked, hash; Swedish first
//! let served = library.pack_by_hash(&languages[0].hash).unwrap(); // .bytes is the JSON to send
//! let catalog = library.catalog(&served.pack.tag, Audience::Console);
//!
//! let findings = check(&LocaleFiles::embedded()); // or check_folder(path)
//! print!("{}", report(&findings));
//! let exit_code = i32::from(has_errors(&findings));
//! # let _ = (catalog, exit_code);
//! # }
//! ```
//!
//! # A language folder
//! `locales/<tag>/` is named by the canonical BCP 47 tag (`fa-AF`, not `prs`) and holds one file an [area](AREAS) and
//! `locale.toml` with `own_name`, `swedish_name` and, where CLDR does not know it, `direction` (`"ltr"` or `"rtl"`).
//! The first line of each `.ftl` file is its status, [`HEAD_CHECKED`] or [`HEAD_UNCHECKED`].
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
mod guard;
#[cfg(feature = "pack")]
mod keys;
#[cfg(feature = "pack")]
mod library;
mod locale;
mod pack;
mod phrasebook;
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
pub use library::{Library, LocaleFiles, LocaleProblem, ServedPack, ServedPhrasebook};
pub use locale::{ALIASES, Direction, LanguageTag, LanguageTagError, SOURCE, negotiate};
pub use pack::{
    AREAS, Audience, HEAD_CHECKED, HEAD_UNCHECKED, LanguagePack, LanguageSummary, content_hash, is_checked,
};
pub use phrasebook::{Phrasebook, SpokenPhrase};
pub use plurals::PluralTable;
#[cfg(feature = "pack")]
pub use plurals::cldr::Plurals;
