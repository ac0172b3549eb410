//! What a message is filled with.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::catalog::choices::form_variable;
use crate::plurals::PluralTable;

/// The values that a message's variables are filled with, built by chaining.
///
/// ```
/// use stegvis_i18n::Args;
///
/// let args = Args::new().with("name", "Amina").with("count", 3);
/// assert_eq!(args.len(), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args {
    values: Vec<(&'static str, Arg)>,
}

/// One value: text is shown as it is, a number also chooses a plural form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Text that somebody wrote, or that a formatter made (a date, a time).
    Text(String),
    /// A whole number; shown in Latin digits.
    Number(i64),
}

impl Args {
    /// Makes an empty list, for messages without variables.
    pub const fn new() -> Self {
        Self { values: Vec::new() }
    }

    /// Adds the value of the variable `$name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// Tells how many values there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Tells whether there is no value.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Gives the values to Fluent, and beside each number the name of its plural form.
    pub(crate) fn to_fluent(&self, plurals: &PluralTable) -> FluentArgs<'_> {
        let mut fluent = FluentArgs::with_capacity(2 * self.values.len());
        for (name, value) in &self.values {
            match value {
                Arg::Text(text) => fluent.set(*name, FluentValue::String(Cow::Borrowed(text))),
                Arg::Number(number) => {
                    fluent.set(*name, *number);
                    fluent.set(form_variable(name), plurals.form(*number));
                }
            }
        }
        fluent
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
