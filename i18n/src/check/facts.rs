//! What there is to know about one text: its variables, choices, references and marks.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::plurals::FORM_NAMES;

/// Everything that the rules ask about a text (a message's value or one attribute).
#[derive(Debug, Default)]
pub(crate) struct Facts<'a> {
    /// The variables, each where it first stands.
    pub(crate) variables: BTreeMap<&'a str, &'a str>,
    pub(crate) choices: Vec<NumberChoice<'a>>,
    pub(crate) references: Vec<Reference<'a>>,
    /// The words alone, of every form, without what is filled in.
    pub(crate) words: String,
    /// The text as a reader of a report knows it again: `Hej {…}`.
    pub(crate) outline: String,
    /// The first piece of text whose direction marks do not pair.
    pub(crate) unbalanced: Option<&'a str>,
}

/// A choice between plural forms: `{ $count -> [one] … *[other] … }`.
#[derive(Debug)]
pub(crate) struct NumberChoice<'a> {
    pub(crate) variable: &'a str,
    /// The named forms, as pieces of the file.
    pub(crate) forms: Vec<&'a str>,
    /// The numbers that have a text of their own: `[0]`.
    pub(crate) numbers: BTreeSet<u64>,
}

/// A mention of something that must exist elsewhere.
#[derive(Debug)]
pub(crate) enum Reference<'a> {
    Message {
        name: &'a str,
        attribute: Option<&'a str>,
    },
    Term {
        name: &'a str,
        attribute: Option<&'a str>,
    },
    Function {
        name: &'a str,
    },
    /// Ordinal numbers ("1st") are not among what we support.
    Ordinal {
        at: &'a str,
    },
}

impl<'a> Facts<'a> {
    pub(crate) fn of(pattern: &Pattern<&'a str>) -> Self {
        let mut facts = Self::default();
        facts.read_pattern(pattern);
        let outline = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable { .. } => "{…}",
        });
        facts.outline = outline.collect();
        facts
    }

    fn read_pattern(&mut self, pattern: &Pattern<&'a str>) {
        let mut marks = Marks::default();
        let mut last_piece = None;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.words.push_str(value);
                    marks.read(value);
                    last_piece = Some(*value);
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => {
                    marks.read(&unescape_unicode_to_string(value));
                    last_piece = Some(*value);
                }
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
        if !marks.balanced() && self.unbalanced.is_none() {
            self.unbalanced = last_piece;
        }
    }

    fn read_expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                if let Some(variable) = selected_variable(selector) {
                    self.choices.extend(NumberChoice::of(variable, variants));
                }
                for variant in variants {
                    self.read_pattern(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name).or_insert(id.name);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.push(Reference::Message { name: id.name, attribute });
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.push(Reference::Term { name: id.name, attribute });
                if let Some(arguments) = arguments {
                    self.read_arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.references.push(Reference::Function { name: id.name });
                self.read_arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn read_arguments(&mut self, arguments: &CallArguments<&'a str>) {
        for positional in &arguments.positional {
            self.read_inline(positional);
        }
        for named in &arguments.named {
            if let InlineExpression::StringLiteral { value: at @ "ordinal" } = &named.value {
                self.references.push(Reference::Ordinal { at });
            }
            self.read_inline(&named.value);
        }
    }
}

impl<'a> NumberChoice<'a> {
    /// `None` for a choice by a word, such as a gender or a kind.
    fn of(variable: &'a str, variants: &[Variant<&'a str>]) -> Option<Self> {
        let mut choice = Self { variable, forms: Vec::new(), numbers: BTreeSet::new() };
        let mut by_number = false;
        for variant in variants {
            match &variant.key {
                VariantKey::Identifier { name } => {
                    // `other` is also what people call the rest of a list of words.
                    by_number |= FORM_NAMES.contains(name) && *name != "other";
                    choice.forms.push(name);
                }
                VariantKey::NumberLiteral { value } => {
                    by_number = true;
                    choice.numbers.extend(value.parse::<u64>());
                }
            }
        }
        (by_number || choice.forms == ["other"]).then_some(choice)
    }
}

/// Gives the variable of `{ $count -> … }` and `{ NUMBER($count) -> … }`.
fn selected_variable<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(selected_variable)
        }
        _ => None,
    }
}

/// Counts opened direction marks (UAX #9): isolates, and embeddings and overrides.
#[derive(Default)]
struct Marks {
    isolates: usize,
    embeddings: usize,
    closed_unopened: bool,
}

impl Marks {
    fn read(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '\u{2066}'..='\u{2068}' => self.isolates += 1,
                '\u{2069}' => self.closed_unopened |= !take_one(&mut self.isolates),
                '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => self.embeddings += 1,
                '\u{202c}' => self.closed_unopened |= !take_one(&mut self.embeddings),
                _ => {}
            }
        }
    }

    fn balanced(&self) -> bool {
        self.isolates == 0 && self.embeddings == 0 && !self.closed_unopened
    }
}

fn take_one(count: &mut usize) -> bool {
    let had_one = *count > 0;
    *count = count.saturating_sub(1);
    had_one
}
