//! What is wrong with a language file, and where.

use std::fmt;

/// Something that a person must put right, or should look at, in a language file.
///
/// Shown as `path:line:column: error[code]: text`, which editors and CI services make links of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, by the path of the folder that was checked.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// Whether it stops a release.
    pub severity: Severity,
    /// What kind of thing it is; stable.
    pub code: FindingCode,
    /// What is wrong and what to write instead.
    pub message: String,
}

impl Finding {
    pub(crate) fn at(
        file: String,
        (line, column): (usize, usize),
        code: FindingCode,
        message: String,
    ) -> Self {
        Self { file, line, column, severity: code.severity(), code, message }
    }
}

/// Whether a finding stops a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Somebody would read wrong or no text.
    Error,
    /// Worth a look.
    Warning,
}

impl Severity {
    /// Gives the word in a report.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Makes the enum of kinds from one table, so that a kind cannot lack its name or its severity.
macro_rules! finding_codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal $severity:ident,)+) => {
        /// What kind of thing was found. The names are stable: they stand in reports and in this crate's tests.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum FindingCode {
            $($(#[$doc])* $variant,)+
        }

        impl FindingCode {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// Gives the stable name.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// Tells whether this kind stops a release.
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$variant => Severity::$severity,)+
                }
            }
        }
    };
}

finding_codes! {
    /// The file does not parse, or is no UTF-8. It is not served; Swedish is shown for its messages.
    LocaleFileBroken = "locale_file_broken" Error,
    /// `locale.toml` is missing or wrong. The language is not served.
    LocaleTomlBroken = "locale_toml_broken" Error,
    /// The folder's name is no canonical language tag. The language is not served.
    LocaleTagInvalid = "locale_tag_invalid" Error,
    /// CLDR does not know the language's dates; they are written in Swedish.
    DatesUnknown = "dates_unknown" Warning,
    /// The file does not begin with its status.
    HeadWrong = "head_wrong" Error,
    /// The source has a file that this language lacks.
    FileMissing = "file_missing" Error,
    /// The file is none of the areas, and nobody would read it.
    FileUnknown = "file_unknown" Error,
    /// The source has a message that this language lacks.
    MessageMissing = "message_missing" Error,
    /// The source no longer has this message.
    MessageObsolete = "message_obsolete" Error,
    /// The message stands twice.
    MessageDuplicate = "message_duplicate" Error,
    /// The source's message has a text, this one has attributes only.
    ValueMissing = "value_missing" Error,
    /// The source's message has an attribute that this one lacks.
    AttributeMissing = "attribute_missing" Error,
    /// The source's message does not have this attribute.
    AttributeObsolete = "attribute_obsolete" Error,
    /// The text uses a variable that the program does not give.
    VariableUnknown = "variable_unknown" Error,
    /// The text does not use a variable of the source.
    VariableMissing = "variable_missing" Error,
    /// The text refers to a message, term, attribute or function that does not exist where it is read.
    ReferenceUnknown = "reference_unknown" Error,
    /// A choice by number lacks a plural form that the language has.
    PluralMissing = "plural_missing" Error,
    /// A choice by number has a form that the language never uses.
    PluralUnused = "plural_unused" Warning,
    /// The source chooses by a number, this text does not, though the language has plural forms.
    PluralNotChosen = "plural_not_chosen" Warning,
    /// The text equals the Swedish one in a file that nobody has checked.
    Untranslated = "untranslated" Warning,
    /// A phrase has something to fill in or to choose; phones show it as it stands.
    PhraseNotPlain = "phrase_not_plain" Error,
    /// The name of a phrase says no kind of activity, and nobody would read it.
    PhraseOfNoKind = "phrase_of_no_kind" Error,
    /// A kind of activity has no phrases.
    PhrasesMissing = "phrases_missing" Error,
    /// An invisible direction mark is opened and not closed, or the other way round.
    BidiUnbalanced = "bidi_unbalanced" Error,
}

impl fmt::Display for FindingCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, severity, code, message } = self;
        write!(formatter, "{file}:{line}:{column}: {}[{code}]: {message}", severity.as_str())
    }
}
