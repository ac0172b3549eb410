//! Why a use case is refused or fails.

use stegvis_shared::domain::plan::PlanProblem;
use stegvis_shared::protocol::coach::PlanConflict;
use stegvis_shared::protocol::error::{ErrorCode, ErrorDetail};
use stegvis_shared::protocol::language::TranslationView;

use super::attachment::AttachmentRefusal;

use crate::store::StoreError;

/// Why a use case is refused or fails; each has one [`ErrorCode`].
#[derive(Debug, thiserror::Error)]
pub enum OpsError {
    /// Nothing there that this person may see.
    #[error("not found")]
    NotFound,
    /// Not for this role.
    #[error("not for this role")]
    NotAllowed,
    /// The refresh token is unknown, expired, used or revoked.
    #[error("not signed in")]
    NotSignedIn,
    /// Everything about whoever had the refresh token has been erased.
    #[error("the person has been erased")]
    Erased,
    /// E-mail and password do not fit.
    #[error("e-mail and password do not fit")]
    WrongPassword,
    /// Too many failures to sign in.
    #[error("locked out for {retry_after_s} s")]
    LockedOut {
        /// Seconds until the next attempt counts.
        retry_after_s: u32,
    },
    /// Too many wrong pairing codes, from all addresses together.
    #[error("too many requests; wait {retry_after_s} s")]
    TooManyRequests {
        /// Seconds until the next attempt counts.
        retry_after_s: u32,
    },
    /// No such pairing code.
    #[error("no such pairing code")]
    CodeWrong,
    /// The pairing code has been used.
    #[error("the pairing code has been used")]
    CodeUsed,
    /// The pairing code is too old.
    #[error("the pairing code has expired")]
    CodeExpired,
    /// Another coach saved meanwhile; holds what is stored now.
    #[error("another coach saved the plan meanwhile")]
    PlanConflict(Box<PlanConflict>),
    /// The plan breaks rules, at least one.
    #[error("the plan breaks {} rules", .0.len())]
    PlanInvalid(Vec<PlanProblem>),
    /// Another translator saved meanwhile; holds what is stored now, if anything.
    #[error("another translator saved the translation meanwhile")]
    TranslationConflict(Option<Box<TranslationView>>),
    /// The language is not offered, or needs no translation.
    #[error("the language is not offered")]
    UnknownLanguage,
    /// The browser's push service is none that this server sends to.
    #[error("not a push service that this server sends to")]
    PushServiceUnknown,
    /// The phone speaks a newer protocol.
    #[error("the phone speaks version {0} of the protocol")]
    NewerVersion(u64),
    /// The body is not what the use case takes.
    #[error("the body's {field} is not what is taken here")]
    InvalidBody {
        /// The field at fault.
        field: &'static str,
    },
    /// A value that this server cannot take, such as an e-mail address that somebody has already.
    #[error("{field} is not what is taken here")]
    InvalidParameter {
        /// The parameter at fault.
        field: &'static str,
    },
    /// A voice note or photo is not taken.
    #[error(transparent)]
    Attachment(#[from] AttachmentRefusal),
    /// The server has too much to do, or is stopping.
    #[error("busy")]
    Busy,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl OpsError {
    /// Gives the stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::NotFound => ErrorCode::NotFound,
            Self::NotAllowed => ErrorCode::NotAllowed,
            Self::NotSignedIn => ErrorCode::NotSignedIn,
            Self::Erased => ErrorCode::Erased,
            Self::WrongPassword => ErrorCode::WrongPassword,
            Self::LockedOut { .. } => ErrorCode::LockedOut,
            Self::TooManyRequests { .. } => ErrorCode::TooManyRequests,
            Self::CodeWrong => ErrorCode::CodeWrong,
            Self::CodeUsed => ErrorCode::CodeUsed,
            Self::CodeExpired => ErrorCode::CodeExpired,
            Self::PlanConflict(_) => ErrorCode::PlanConflict,
            Self::PlanInvalid(_) => ErrorCode::PlanInvalid,
            Self::TranslationConflict(_) => ErrorCode::TranslationConflict,
            Self::UnknownLanguage => ErrorCode::UnknownLanguage,
            Self::PushServiceUnknown => ErrorCode::PushServiceUnknown,
            Self::NewerVersion(_) => ErrorCode::NewerVersion,
            Self::InvalidBody { .. } => ErrorCode::InvalidBody,
            Self::InvalidParameter { .. } => ErrorCode::InvalidParameter,
            Self::Attachment(refusal) => refusal.code(),
            Self::Busy => ErrorCode::Busy,
            Self::Store(error) => error.code(),
        }
    }

    /// Gives the body of the error response, with the code's words put in by the caller.
    pub fn into_detail(self, message: String) -> ErrorDetail {
        let mut detail = ErrorDetail::new(self.code(), message);
        match self {
            Self::LockedOut { retry_after_s } | Self::TooManyRequests { retry_after_s } => {
                detail.retry_after_s = Some(retry_after_s);
            }
            Self::PlanConflict(conflict) => detail.conflict = Some(conflict),
            Self::PlanInvalid(problems) => detail.problems = problems,
            Self::TranslationConflict(translation) => detail.translation = translation,
            Self::InvalidBody { field } | Self::InvalidParameter { field } => {
                detail.field = Some(field.to_owned());
            }
            _ => {}
        }
        detail
    }
}
