//! Errors on the wire: a stable code, and words for people by Fluent.

use serde::{Deserialize, Serialize};

use crate::domain::plan::PlanProblem;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident $name:literal $key:literal $status:literal;)+) => {
        /// What went wrong. The name is stable; the words are the Fluent message `error-<name>` in `errors.ftl`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum ErrorCode {
            $($(#[$doc])* $variant,)+
        }

        impl ErrorCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Gives the name as the wire writes it.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// Gives the Fluent key of the code's words (in `errors.ftl`).
            pub const fn message_key(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }

            /// Gives the HTTP status that goes with the code (RFC 9110).
            pub const fn status(self) -> u16 {
                match self { $(Self::$variant => $status),+ }
            }
        }
    };
}

codes! {
    /// The body is not JSON, or not what the route takes.
    InvalidBody "invalid_body" "error-invalid-body" 400;
    /// A path or query parameter is not what the route takes.
    InvalidParameter "invalid_parameter" "error-invalid-parameter" 400;
    /// The body is larger than the route takes.
    BodyTooLarge "body_too_large" "error-body-too-large" 413;
    /// The body has a content coding that the route does not take (RFC 9110, section 8.4).
    EncodingUnsupported "encoding_unsupported" "error-encoding-unsupported" 415;
    /// The client speaks a newer protocol than this server.
    NewerVersion "newer_version" "error-newer-version" 400;
    /// No route at this path, or nothing there that this person may see.
    NotFound "not_found" "error-not-found" 404;
    /// The route does not take this method.
    MethodNotAllowed "method_not_allowed" "error-method-not-allowed" 405;
    /// Not signed in, or the token is expired or garbled.
    NotSignedIn "not_signed_in" "error-not-signed-in" 401;
    /// Everything about the person has been erased; the phone is to forget it, too.
    Erased "erased" "error-erased" 401;
    /// Signed in, but this is not for the person's role.
    NotAllowed "not_allowed" "error-not-allowed" 403;
    /// E-mail and password do not fit.
    WrongPassword "wrong_password" "error-wrong-password" 401;
    /// Too many failures; wait.
    LockedOut "locked_out" "error-locked-out" 429;
    /// Too many requests; wait.
    TooManyRequests "too_many_requests" "error-too-many-requests" 429;
    /// No such pairing code.
    CodeWrong "code_wrong" "error-code-wrong" 404;
    /// The pairing code has been used.
    CodeUsed "code_used" "error-code-used" 410;
    /// The pairing code is older than 48 hours.
    CodeExpired "code_expired" "error-code-expired" 410;
    /// Another coach saved or published meanwhile.
    PlanConflict "plan_conflict" "error-plan-conflict" 409;
    /// The plan breaks rules; `problems` lists them.
    PlanInvalid "plan_invalid" "error-plan-invalid" 422;
    /// A plan file is not TOML, or has a key or value that does not fit.
    PlanFileInvalid "plan_file_invalid" "error-plan-file-invalid" 422;
    /// A plan file names a key that plan files do not have.
    PlanFileUnknownKey "plan_file_unknown_key" "error-plan-file-unknown-key" 422;
    /// A plan file holds a date that does not exist.
    PlanFileNoSuchDate "plan_file_no_such_date" "error-plan-file-no-such-date" 422;
    /// A plan file has an activity that ends before it starts.
    PlanFileEndsBeforeStart "plan_file_ends_before_start" "error-plan-file-ends-before-start" 422;
    /// A plan file has a weekly activity without an end.
    PlanFileNoEnd "plan_file_no_end" "error-plan-file-no-end" 422;
    /// A plan file names a participant whom this coach does not have.
    PlanFileUnknownParticipant "plan_file_unknown_participant" "error-plan-file-unknown-participant" 422;
    /// Another translator saved meanwhile.
    TranslationConflict "translation_conflict" "error-translation-conflict" 409;
    /// The language is not offered.
    UnknownLanguage "unknown_language" "error-unknown-language" 404;
    /// The browser's push service is none that this server sends to.
    PushServiceUnknown "push_service_unknown" "error-push-service-unknown" 422;
    /// There are other bytes under this id already.
    AttachmentConflict "attachment_conflict" "error-attachment-conflict" 409;
    /// Not a kind of sound or picture that is taken, or not the kind that it says it is.
    AttachmentUnsupported "attachment_unsupported" "error-attachment-unsupported" 415;
    /// The picture tells more than what one sees: where, when or with what it was taken.
    AttachmentTellsMore "attachment_tells_more" "error-attachment-tells-more" 422;
    /// The participant's thread holds as many bytes as it may.
    AttachmentsFull "attachments_full" "error-attachments-full" 413;
    /// A file of a language folder is broken; the others still serve.
    LocaleFileBroken "locale_file_broken" "error-locale-file-broken" 500;
    /// The database was written by a newer version of the server.
    DatabaseNewer "database_newer" "error-database-newer" 500;
    /// The database was written by an older version of the program, and is to be read as it is.
    DatabaseOlder "database_older" "error-database-older" 500;
    /// The database cannot be reached.
    DatabaseUnreachable "database_unreachable" "error-database-unreachable" 503;
    /// Something is wrong with what the database holds.
    DatabaseUnsound "database_unsound" "error-database-unsound" 500;
    /// There is a database where one is to be restored.
    DatabaseNotEmpty "database_not_empty" "error-database-not-empty" 500;
    /// A server uses the database that is to be replaced.
    DatabaseInUse "database_in_use" "error-database-in-use" 500;
    /// There is a file where a backup is to be written.
    BackupExists "backup_exists" "error-backup-exists" 500;
    /// The file is no backup, or a damaged one.
    BackupUnreadable "backup_unreadable" "error-backup-unreadable" 500;
    /// A program of the database is not installed.
    ProgramMissing "program_missing" "error-program-missing" 500;
    /// A file cannot be read or written.
    FileUnusable "file_unusable" "error-file-unusable" 500;
    /// The address is taken by another program.
    AddressTaken "address_taken" "error-address-taken" 500;
    /// The data folder cannot be written.
    FolderUnwritable "folder_unwritable" "error-folder-unwritable" 500;
    /// The server cannot be reached.
    Unreachable "unreachable" "error-unreachable" 503;
    /// There is no room left for what was sent; what is there can be read.
    StorageFull "storage_full" "error-storage-full" 507;
    /// The server is busy or shutting down; try again.
    Busy "busy" "error-busy" 503;
    /// Something is wrong in the server; its log says what.
    Internal "internal" "error-internal" 500;
}

/// The body of every error response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ErrorBody {
    /// The error.
    pub error: ErrorDetail,
}

/// What went wrong, and where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ErrorDetail {
    /// The stable code.
    pub code: ErrorCode,
    /// The code's words in the language of `Accept-Language`, else in Swedish.
    pub message: String,
    /// The field or parameter at fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The line at fault in a file, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The column at fault in a file, in characters from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// After how many seconds to try again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_s: Option<u32>,
    /// For `plan_invalid`: the rules that are broken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<PlanProblem>,
    /// For plan files: everything that is wrong in the file, in its order. The first one is also `code`, `line` and
    /// `column`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub file_problems: Vec<FileProblem>,
    /// For `plan_conflict`: what is stored now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<Box<super::coach::PlanConflict>>,
    /// For `translation_conflict`: what is stored now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Box<super::language::TranslationView>>,
}

/// Something that is wrong in a plan file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FileProblem {
    /// The stable code.
    pub code: ErrorCode,
    /// What is wrong and what to write instead, in the language of `Accept-Language`, else in Swedish.
    pub message: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, in characters from 1.
    pub column: u32,
}

impl ErrorDetail {
    /// Makes an error with words and nothing more.
    pub const fn new(code: ErrorCode, message: String) -> Self {
        Self {
            code,
            message,
            field: None,
            line: None,
            column: None,
            retry_after_s: None,
            problems: Vec::new(),
            file_problems: Vec::new(),
            conflict: None,
            translation: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_what_the_wire_says() {
        for code in ErrorCode::ALL {
            assert_eq!(serde_json::to_value(code).unwrap(), code.name());
            assert_eq!(code.message_key(), format!("error-{}", code.name().replace('_', "-")));
        }
    }
}
