//! Choices by number, made to choose by our own plural forms.
//!
//! Fluent would ask `intl_pluralrules`, which is wrong in many languages, see [`crate::plurals`]. So each choice by a
//! number is rewritten to one by a word that [`Args`](crate::Args) gives beside the number:
//!
//! ```text
//! { $count ->              { $count ->
//!     [0] none                 [0] none
//!     [one] a            =>   *[other] { $count-form ->
//!    *[other] b                           [one] a
//! }                                      *[other] b } }
//! ```
//!
//! # Limits
//! Choices inside terms stay as they are: their variables come from the sentence that mentions the term.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::serializer::serialize;

use crate::guard::unbearable;
use crate::plurals::FORM_NAMES;

/// Names the variable that holds the plural form of the number in another.
pub(crate) fn form_variable(variable: &str) -> String {
    format!("{variable}-form")
}

/// Reads Fluent text and rewrites its choices. What does not parse is left out; nothing is left of a text that the
/// parser does not bear.
pub(crate) fn read(ftl: &str) -> FluentResource {
    let ftl = if unbearable(ftl).is_none() { ftl } else { "" };
    let forms = FormVariables::of(ftl);
    let mut resource = parse_runtime(ftl).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
            message.value.iter_mut().chain(attributes).for_each(|pattern| rewrite_pattern(pattern, &forms));
        }
    }
    FluentResource::try_new(serialize(&resource)).unwrap_or_else(|(resource, _)| resource)
}

/// The variables that hold numbers, and the names of those that hold their forms. A few dozen, and no map: collecting
/// one sorts, which would be three kilobytes of a phone's program.
struct FormVariables<'a>(Vec<(&'a str, String)>);

impl<'a> FormVariables<'a> {
    fn of(ftl: &'a str) -> Self {
        let is_name = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
        let names = ftl.split('$').skip(1).filter_map(|rest| rest.split(|next| !is_name(next)).next());
        let mut forms = Self(Vec::new());
        for name in names {
            if forms.get(name).is_none() {
                forms.0.push((name, form_variable(name)));
            }
        }
        forms
    }

    fn get(&self, variable: &str) -> Option<&str> {
        self.0.iter().find(|(number, _)| *number == variable).map(|(_, form)| form.as_str())
    }
}

fn rewrite_pattern<'a>(pattern: &mut Pattern<&'a str>, forms: &'a FormVariables<'a>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            rewrite_expression(expression, forms);
        }
    }
}

fn rewrite_expression<'a>(expression: &mut Expression<&'a str>, forms: &'a FormVariables<'a>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            rewrite_expression(expression, forms);
        }
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            for variant in variants.iter_mut() {
                rewrite_pattern(&mut variant.value, forms);
            }
            if has_forms(variants)
                && let Some(form) = selected_number(selector).and_then(|variable| forms.get(variable))
            {
                by_form(form, selector, variants);
            }
        }
    }
}

/// Moves the named forms behind a choice by the form's name; numbers with a text of their own stay before them.
fn by_form<'a>(
    form: &'a str,
    selector: &mut InlineExpression<&'a str>,
    variants: &mut Vec<Variant<&'a str>>,
) {
    let form = InlineExpression::VariableReference { id: Identifier { name: form } };
    let is_number = |variant: &Variant<&str>| matches!(variant.key, VariantKey::NumberLiteral { .. });
    if !variants.iter().any(is_number) {
        *selector = form;
    } else if !variants.iter().any(|variant| is_number(variant) && variant.default) {
        let (numbers, forms) = std::mem::take(variants).into_iter().partition(is_number);
        let rest = Expression::Select { selector: form, variants: forms };
        *variants = numbers;
        variants.push(Variant {
            key: VariantKey::Identifier { name: "other" },
            value: Pattern { elements: vec![PatternElement::Placeable { expression: rest }] },
            default: true,
        });
    }
}

/// Gives the variable of `{ $count -> … }` and `{ NUMBER($count) -> … }`.
fn selected_number<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(selected_number)
        }
        _ => None,
    }
}

/// Tells plural forms from a choice by a word, whose rest may be called `other` as well.
fn has_forms(variants: &[Variant<&str>]) -> bool {
    variants.iter().any(|variant| match &variant.key {
        VariantKey::Identifier { name } => *name != "other" && FORM_NAMES.contains(name),
        VariantKey::NumberLiteral { .. } => false,
    })
}
