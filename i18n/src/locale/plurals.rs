//! How languages count, by CLDR.

use std::collections::BTreeSet;

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use intl_pluralrules::{PluralRuleType, PluralRules as FluentRules};

use super::LanguageTag;

/// The plural forms of a language for whole numbers and fractions (CLDR `plurals.xml`, cardinal).
#[derive(Debug)]
pub struct Plurals {
    rules: PluralRules,
}

/// Numbers that tell the languages of CLDR apart: endings, teens, round numbers, millions.
const SAMPLE: [i64; 6] = [1_000, 1_001, 10_000, 100_000, 1_000_000, 2_000_000];

impl Plurals {
    /// Loads the rules of a language. One that CLDR does not know has the form `other` alone.
    #[expect(clippy::missing_panics_doc, reason = "only missing data panics, and it is compiled in")]
    pub fn of(tag: &LanguageTag) -> Self {
        let locale: Locale = tag.as_str().parse().unwrap_or(Locale::UNKNOWN);
        let rules = PluralRules::try_new_cardinal((&locale).into());
        Self { rules: rules.expect("the data of every language is compiled in") }
    }

    /// Lists the names of the forms, as they stand in `[one]`, in CLDR's order.
    pub fn forms(&self) -> Vec<&'static str> {
        let forms: BTreeSet<PluralCategory> = self.rules.categories().collect();
        PluralCategory::all().filter(|form| forms.contains(form)).map(form_name).collect()
    }

    /// Gives the form of a whole number.
    pub fn form(&self, number: i64) -> &'static str {
        form_name(self.rules.category_for(number))
    }

    /// Finds a language of `intl_pluralrules` that counts whole numbers in the same way: best the language itself.
    ///
    /// Fluent looks plural forms up there and takes English ones for a language that it does not find.
    pub fn fluent_equivalent(&self, tag: &LanguageTag) -> LanguageTag {
        let known = FluentRules::get_locales(PluralRuleType::CARDINAL);
        let own = [tag.as_str().to_owned(), tag.language().to_owned()];
        let others = known.iter().map(ToString::to_string);
        let candidates = own.iter().cloned().chain(others);
        candidates
            .filter_map(|candidate| LanguageTag::parse(&candidate).ok())
            .find(|candidate| self.counts_alike(candidate))
            .unwrap_or_else(LanguageTag::source)
    }

    fn counts_alike(&self, candidate: &LanguageTag) -> bool {
        let Ok(theirs) = FluentRules::create(candidate.identifier(), PluralRuleType::CARDINAL) else {
            return false;
        };
        (0..=200).chain(SAMPLE).all(|number| {
            let form = theirs.select(number).map(|form| format!("{form:?}").to_lowercase());
            form.is_ok_and(|form| form == self.form(number))
        })
    }
}

/// Every name of a plural form.
pub(crate) const FORM_NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn form_name(form: PluralCategory) -> &'static str {
    match form {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
