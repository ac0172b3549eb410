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

use crate::plurals::FORM_NAMES;

/// Names the variable that holds the plural form of the number in another.
pub(crate) fn form_variable(variable: &str) -> String {
    format!("{variable}-form")
}

/// Reads Fluent text and rewrites its choices. What does not parse is left out.
pub(crate) fn read(ftl: &str) -> FluentResource {
    let mut resource = parse_runtime(ftl.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
            message.value.iter_mut().chain(attributes).for_each(rewrite_pattern);
        }
    }
    FluentResource::try_new(serialize(&resource)).unwrap_or_else(|(resource, _)| resource)
}

fn rewrite_pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            rewrite_expression(expression);
        }
    }
}

fn rewrite_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => rewrite_expression(expression),
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            for variant in variants.iter_mut() {
                rewrite_pattern(&mut variant.value);
            }
            if let Some(variable) = selected_number(selector).filter(|_| has_forms(variants)) {
                by_form(&form_variable(variable), selector, variants);
            }
        }
    }
}

/// Moves the named forms behind a choice by the form's name; numbers with a text of their own stay before them.
fn by_form(
    form_variable: &str,
    selector: &mut InlineExpression<String>,
    variants: &mut Vec<Variant<String>>,
) {
    let form = InlineExpression::VariableReference { id: Identifier { name: form_variable.to_owned() } };
    let is_number = |variant: &Variant<String>| matches!(variant.key, VariantKey::NumberLiteral { .. });
    if !variants.iter().any(is_number) {
        *selector = form;
    } else if !variants.iter().any(|variant| is_number(variant) && variant.default) {
        let (numbers, forms) = std::mem::take(variants).into_iter().partition(is_number);
        let rest = Expression::Select { selector: form, variants: forms };
        *variants = numbers;
        variants.push(Variant {
            key: VariantKey::Identifier { name: "other".to_owned() },
            value: Pattern { elements: vec![PatternElement::Placeable { expression: rest }] },
            default: true,
        });
    }
}

/// Gives the variable of `{ $count -> … }` and `{ NUMBER($count) -> … }`.
fn selected_number(selector: &InlineExpression<String>) -> Option<&str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(&id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(selected_number)
        }
        _ => None,
    }
}

/// Tells plural forms from a choice by a word, whose rest may be called `other` as well.
fn has_forms(variants: &[Variant<String>]) -> bool {
    variants.iter().any(|variant| match &variant.key {
        VariantKey::Identifier { name } => name != "other" && FORM_NAMES.contains(&name.as_str()),
        VariantKey::NumberLiteral { .. } => false,
    })
}
