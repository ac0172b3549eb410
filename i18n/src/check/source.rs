//! One parsed language file, which knows where in it everything stands.

use fluent_syntax::ast::Resource;
use fluent_syntax::parser::{ErrorKind, ParserError, parse};

use super::finding::{Finding, FindingCode};
use crate::guard::unbearable;

/// A language file and what Fluent made of it.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    pub(crate) path: String,
    pub(crate) text: &'a str,
    /// What parsed; the rest is among the broken places.
    pub(crate) resource: Resource<&'a str>,
    /// Where the file does not parse, in order.
    pub(crate) broken: Vec<Finding>,
}

impl<'a> Source<'a> {
    pub(crate) fn parse(path: String, text: &'a str) -> Self {
        let mut source = Self { path, text, resource: Resource { body: Vec::new() }, broken: Vec::new() };
        if let Some(at) = text.find('\u{fffd}') {
            source.broken_at(at, "the file is no UTF-8 here; save it as UTF-8");
        }
        if let Some((at, instead)) = unbearable(text) {
            source.broken_at(at, instead);
            return source;
        }
        source.resource = match parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    source.broken_at(error.pos.start, &advice(&error));
                }
                resource
            }
        };
        source
    }

    fn broken_at(&mut self, offset: usize, message: &str) {
        let finding = self.finding_at(offset, FindingCode::LocaleFileBroken, message.to_owned());
        self.broken.push(finding);
    }

    /// Makes a finding at a piece of this file's text, such as the name of a message.
    pub(crate) fn finding(&self, piece: &str, code: FindingCode, message: String) -> Finding {
        let start = self.text.as_ptr().addr();
        let offset = piece.as_ptr().addr().checked_sub(start).filter(|offset| *offset <= self.text.len());
        self.finding_at(offset.unwrap_or_default(), code, message)
    }

    fn finding_at(&self, offset: usize, code: FindingCode, message: String) -> Finding {
        Finding::at(self.path.clone(), place(self.text, offset), code, message)
    }
}

/// Gives line and column, from 1, of a byte of a text.
pub(crate) fn place(text: &str, offset: usize) -> (usize, usize) {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = text.get(..end).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
    (before.matches('\n').count() + 1, column)
}

/// Says what Fluent did not understand, and what to write.
fn advice(error: &ParserError) -> String {
    let advice = match &error.kind {
        ErrorKind::ExpectedToken('=') => "write `name = text`, and indent the lines of a text that go on",
        ErrorKind::ExpectedToken('}') => "close the brace: `{ $name }`",
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => "write a text after `=`, indented if it stands on the next line",
        ErrorKind::MissingDefaultVariant => "mark one form with a star: `*[other] …`",
        ErrorKind::MultipleDefaultVariants => "leave the star at one form only",
        ErrorKind::UnbalancedClosingBrace => "open the brace, or write `{\"}\"}` for a brace in a text",
        ErrorKind::UnterminatedStringLiteral => "close the quotation mark on the same line",
        ErrorKind::ExpectedInlineExpression => "write `{ $variable }`, `{ message }` or `{ -term }`",
        ErrorKind::ForbiddenCallee => "write a function's name in capitals: `NUMBER($count)`",
        ErrorKind::ExpectedCharRange { .. } => {
            "begin a line with a message's name, `#`, or a space if a text goes on"
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "choose by a variable: `{ $count -> … }`",
        _ => "see https://projectfluent.org/fluent/guide/",
    };
    format!("{error}; {advice}")
}
