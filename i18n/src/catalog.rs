//! The messages of one language, with Swedish behind them.
//!
//! # Design
//! A screen asks for a key and always gets text. The order: the own language, Swedish, the key itself between
//! `⟦ ⟧`. A message whose variables are not filled counts as missing, because Fluent would print `{$name}`.
//!
//! Bidi isolation marks stay in the text; see [`strip_isolates`](crate::strip_isolates).

pub(crate) mod choices;

use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource};
use fluent_syntax::ast::Pattern;

use crate::args::Args;
use crate::format::DateWords;
use crate::locale::{Direction, LanguageTag};
use crate::pack::LanguagePack;
use crate::plurals::PluralTable;

/// The messages of one language, with Swedish behind them. Cheap to clone; equal when it is the same loaded catalog.
#[derive(Clone)]
pub struct Catalog {
    own: Arc<Language>,
    /// `None` when the own language is the fallback itself.
    fallback: Option<Arc<Language>>,
}

/// A text in somebody's own language, and in Swedish to show beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bilingual {
    /// The text in the own language, or in Swedish where that has none.
    pub own: String,
    /// Whether `own` had to be Swedish for want of an own text: set `lang` and `dir` by it.
    pub own_is_fallback: bool,
    /// The Swedish text; `None` where `own` is Swedish already.
    pub swedish: Option<String>,
}

impl Catalog {
    /// Reads the messages of a pack, with another pack (Swedish, as a rule [`sv_phone`](crate::builtin::sv_phone))
    /// for what it lacks.
    ///
    /// Entries that do not parse are left out: the server checks packs before it serves them.
    pub fn from_pack(pack: &LanguagePack, fallback: &LanguagePack) -> Self {
        let own = Arc::new(Language::load(pack));
        let fallback = (pack.tag != fallback.tag).then(|| Arc::new(Language::load(fallback)));
        Self { own, fallback }
    }

    /// Gives the text of a message without variables (`key`) or of an attribute (`key.attribute`).
    pub fn t(&self, key: &str) -> String {
        self.text(key, &Args::new())
    }

    /// Gives the text of a message (`key`) or of its attribute (`key.attribute`), filled with `args`.
    ///
    /// Falls back to Swedish, then to the key itself between `⟦ ⟧`.
    pub fn text(&self, key: &str, args: &Args) -> String {
        self.own_or_fallback(key, args, args).0
    }

    /// Gives a message in the own language and in Swedish.
    pub fn bilingual(&self, key: &str, args: &Args) -> Bilingual {
        self.bilingual_of(key, args, args)
    }

    /// Gives a message in both languages, where the arguments differ between them, as written dates do.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use stegvis_i18n::{Args, Catalog, builtin};
    ///
    /// let catalog = Catalog::from_pack(builtin::sv_phone(), builtin::sv_phone());
    /// let day = date(2025, 10, 14);
    /// let text = catalog.bilingual_with("a-key", |dates| Args::new().with("day", dates.weekday_day_month(day)));
    /// assert_eq!(text.swedish, None);
    /// ```
    pub fn bilingual_with(&self, key: &str, args: impl Fn(&DateWords) -> Args) -> Bilingual {
        let own_args = args(self.dates());
        match &self.fallback {
            Some(fallback) => self.bilingual_of(key, &own_args, &args(&fallback.dates)),
            None => self.bilingual_of(key, &own_args, &own_args),
        }
    }

    /// Tells whether the own language or Swedish has the message or attribute.
    pub fn has(&self, key: &str) -> bool {
        self.own.has(key) || self.fallback.as_ref().is_some_and(|fallback| fallback.has(key))
    }

    /// Names the own language.
    pub fn tag(&self) -> &LanguageTag {
        &self.own.tag
    }

    /// Tells which way the own language is written.
    pub fn direction(&self) -> Direction {
        self.own.direction
    }

    /// Gives the words of dates in the own language.
    pub fn dates(&self) -> &DateWords {
        &self.own.dates
    }

    /// Gives the words of dates in Swedish.
    pub fn swedish_dates(&self) -> &DateWords {
        &self.fallback.as_ref().unwrap_or(&self.own).dates
    }

    fn bilingual_of(&self, key: &str, own_args: &Args, swedish_args: &Args) -> Bilingual {
        let (own, own_is_fallback) = self.own_or_fallback(key, own_args, swedish_args);
        let swedish = match &self.fallback {
            Some(fallback) if !own_is_fallback && !self.own.tag.is_swedish() => {
                fallback.format(key, swedish_args).and_then(Result::ok)
            }
            _ => None,
        };
        Bilingual { own, own_is_fallback, swedish }
    }

    /// The text, and whether it is the fallback's.
    fn own_or_fallback(&self, key: &str, own_args: &Args, fallback_args: &Args) -> (String, bool) {
        let own = self.own.format(key, own_args);
        if let Some(Ok(text)) = own {
            return (text, false);
        }
        match self.fallback.as_ref().and_then(|fallback| fallback.format(key, fallback_args)) {
            Some(Ok(text)) => (text, true),
            // Neither could be filled: half a text says more than a key.
            half => match (own, half) {
                (Some(Err(text)), _) => (text, false),
                (_, Some(Err(text))) => (text, true),
                _ => (format!("⟦{key}⟧"), true),
            },
        }
    }
}

impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        let same_fallback = match (&self.fallback, &other.fallback) {
            (Some(one), Some(another)) => Arc::ptr_eq(one, another),
            (None, None) => true,
            _ => false,
        };
        same_fallback && Arc::ptr_eq(&self.own, &other.own)
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Catalog").field("tag", &self.own.tag).finish_non_exhaustive()
    }
}

struct Language {
    tag: LanguageTag,
    direction: Direction,
    dates: DateWords,
    plurals: PluralTable,
    bundle: FluentBundle<FluentResource>,
}

impl Language {
    fn load(pack: &LanguagePack) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![pack.tag.identifier()]);
        // The only thing that can fail is a second function of that name in a new bundle.
        let _: Result<(), FluentError> = bundle.add_builtins();
        // A regional pack holds its language's messages first and its own after them.
        bundle.add_resource_overriding(choices::read(&pack.ftl));
        Self {
            tag: pack.tag.clone(),
            direction: pack.direction,
            dates: pack.dates.clone(),
            plurals: pack.plurals.clone(),
            bundle,
        }
    }

    fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// `Err` holds a text in which something could not be filled.
    fn format(&self, key: &str, args: &Args) -> Option<Result<String, String>> {
        let pattern = self.pattern(key)?;
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args.to_fluent(&self.plurals)), &mut errors)
            .into_owned();
        Some(if errors.is_empty() { Ok(text) } else { Err(text) })
    }

    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        match key.split_once('.') {
            None => self.bundle.get_message(key)?.value(),
            Some((message, attribute)) => {
                self.bundle.get_message(message)?.get_attribute(attribute).map(|attribute| attribute.value())
            }
        }
    }
}
