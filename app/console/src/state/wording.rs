//! The words of the console, in the language that its user chose.

use dioxus::prelude::*;
use jiff::civil::{Date, DateTime};
use stegvis_i18n::{Args, Catalog, DateWords, LanguageTag, builtin};

use crate::api::ApiError;

/// Gives texts in the console's language. What reads it follows a change of language.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Wording {
    catalog: Signal<Catalog>,
}

/// Gives the words that the app provided.
pub(crate) fn use_wording() -> Wording {
    use_context()
}

impl Wording {
    /// Starts in Swedish, which is compiled in. Call it inside a component.
    pub(crate) fn swedish() -> Self {
        let swedish = builtin::sv_console();
        Self { catalog: Signal::new(Catalog::from_pack(swedish, swedish)) }
    }

    /// Goes on in another language.
    pub(crate) fn speak(mut self, catalog: Catalog) {
        self.catalog.set(catalog);
    }

    /// Gives a text without variables.
    pub(crate) fn t(self, key: &str) -> String {
        self.catalog.read().t(key)
    }

    /// Gives a text, filled.
    pub(crate) fn text(self, key: &str, args: &Args) -> String {
        self.catalog.read().text(key, args)
    }

    /// Gives a text with one name, date or other text in it.
    pub(crate) fn with(self, key: &str, name: &'static str, value: impl Into<stegvis_i18n::Arg>) -> String {
        self.text(key, &Args::new().with(name, value))
    }

    /// Gives a whole label for who hears it: the words that are seen, then more.
    pub(crate) fn label(self, seen: &str, more: impl Into<stegvis_i18n::Arg>) -> String {
        self.text("titled", &Args::new().with("title", seen).with("rest", more))
    }

    /// Says what went wrong and what to do.
    pub(crate) fn error(self, error: &ApiError) -> String {
        self.t(error.code().message_key())
    }

    /// Writes dates.
    pub(crate) fn dates(self) -> DateWords {
        self.catalog.read().dates().clone()
    }

    /// Names the language.
    pub(crate) fn tag(self) -> LanguageTag {
        self.catalog.read().tag().clone()
    }

    /// Gives the direction, as HTML writes it.
    pub(crate) fn direction(self) -> &'static str {
        self.catalog.read().direction().as_str()
    }

    /// Writes a day as people say it: today, yesterday, or weekday and date.
    pub(crate) fn day(self, date: Date, today: Date) -> String {
        match (today - date).get_days() {
            0 => self.t("day-today"),
            1 => self.t("day-yesterday"),
            -1 => self.t("day-tomorrow"),
            _ => self.dates().weekday_day_month(date),
        }
    }

    /// Writes when something was: the time alone today, else day and time.
    pub(crate) fn moment(self, at: DateTime, now: DateTime) -> String {
        let time = stegvis_i18n::time_of_day(at.time());
        if at.date() == now.date() {
            return time;
        }
        let day = match (now.date() - at.date()).get_days() {
            1 => self.t("day-yesterday"),
            _ => self.dates().day_month(at.date()),
        };
        self.text("day-and-moment", &Args::new().with("day", day).with("time", time))
    }
}
