//! How languages count.
//!
//! # Context
//! Fluent chooses plural forms by the crate `intl_pluralrules`, which knows CLDR 37, gives unknown languages English
//! forms, and whose version 7.0.2 has lost the remainders of CLDR's ranges: it counts 22 in Ukrainian and 103 in
//! Arabic as `other`.
//!
//! # Design
//! The server asks ICU4X for the form of each number and puts a [`PluralTable`] into the language pack. Catalogs look
//! forms up there, see `catalog::choices`.
//!
//! # Limits
//! Whole numbers only. In Cornish some round numbers above 1,000 come out wrong; every other language of CLDR is
//! right.

#[cfg(feature = "pack")]
pub(crate) mod cldr;

use serde::{Deserialize, Serialize};

/// The plural form of every whole number, in one language.
///
/// 301 letters: the forms of 0 to 199, then of greater numbers by their last two digits, then of whole millions.
/// Zero, one, two, few, many and other are `z`, `1`, `2`, `f`, `m` and `-`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PluralTable(String);

/// How many numbers, from 0, have a letter of their own.
const SMALL: u64 = 200;

const MILLION: u64 = 1_000_000;

/// The names of the forms, in CLDR's order.
pub(crate) const FORM_NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

const FORM_LETTERS: [u8; 6] = *b"z12fm-";

impl PluralTable {
    /// Gives the name of a number's form, as it stands in `[one]`.
    pub fn form(&self, number: i64) -> &'static str {
        let number = number.unsigned_abs();
        let place = match number {
            0..SMALL => number,
            _ if number.is_multiple_of(MILLION) => SMALL + 100,
            _ => SMALL + number % 100,
        };
        let letter = usize::try_from(place).ok().and_then(|place| self.0.as_bytes().get(place));
        let form = FORM_LETTERS.iter().zip(FORM_NAMES).find(|(known, _)| Some(*known) == letter);
        form.map_or("other", |(_, name)| name)
    }

    #[cfg(feature = "pack")]
    pub(crate) fn from_forms(form: impl Fn(u64) -> &'static str) -> Self {
        // 300 to 399 stand for all greater numbers; they are beyond what any rule treats singly.
        let numbers = (0..SMALL).chain(300..400).chain([MILLION]);
        let letter = |number| {
            let name = form(number);
            let letter = FORM_NAMES.iter().zip(FORM_LETTERS).find(|(known, _)| **known == name);
            letter.map_or('-', |(_, letter)| letter.into())
        };
        Self(numbers.map(letter).collect())
    }
}
