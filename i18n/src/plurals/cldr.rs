//! Plural forms out of ICU4X.

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::{FORM_NAMES, PluralTable};
use crate::locale::LanguageTag;

/// The plural forms of a language (CLDR `plurals.xml`, cardinal).
#[derive(Debug)]
pub struct Plurals {
    rules: PluralRules,
}

impl Plurals {
    /// Loads the rules of a language. One that CLDR does not know has the form `other` alone.
    #[expect(clippy::missing_panics_doc, reason = "only missing data panics, and it is compiled in")]
    pub fn of(tag: &LanguageTag) -> Self {
        let locale: Locale = tag.as_str().parse().unwrap_or(Locale::UNKNOWN);
        let rules = PluralRules::try_new_cardinal((&locale).into());
        Self { rules: rules.expect("the data of every language is compiled in") }
    }

    /// Lists the names of the forms that the language has, as they stand in `[one]`, in CLDR's order.
    pub fn forms(&self) -> Vec<&'static str> {
        let own: Vec<&str> = self.rules.categories().map(form_name).collect();
        FORM_NAMES.into_iter().filter(|name| own.contains(name)).collect()
    }

    /// Gives the name of a whole number's form.
    pub fn form(&self, number: u64) -> &'static str {
        form_name(self.rules.category_for(number))
    }

    /// Writes down the form of every whole number, for a phone that has no CLDR.
    pub fn table(&self) -> PluralTable {
        PluralTable::from_forms(|number| self.form(number))
    }
}

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
