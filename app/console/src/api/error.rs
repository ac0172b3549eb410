//! Why a call failed.

use stegvis_shared::protocol::error::{ErrorCode, ErrorDetail};

/// Why a call failed. Words: those of its [`code`](Self::code).
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub(crate) enum ApiError {
    /// No answer came.
    #[error("the server cannot be reached")]
    Unreachable,
    /// The server said no, and why.
    #[error("the server refused: {}", .0.message)]
    Refused(Box<ErrorDetail>),
    /// The answer is not what this console knows.
    #[error("the server's answer cannot be read")]
    Unreadable,
}

impl ApiError {
    /// Gives the stable code, whose words are shown.
    pub(crate) const fn code(&self) -> ErrorCode {
        match self {
            Self::Unreachable => ErrorCode::Unreachable,
            Self::Refused(detail) => detail.code,
            Self::Unreadable => ErrorCode::Internal,
        }
    }

    /// Gives what the server said, if it said something.
    pub(crate) const fn detail(&self) -> Option<&ErrorDetail> {
        match self {
            Self::Refused(detail) => Some(detail),
            Self::Unreachable | Self::Unreadable => None,
        }
    }

    /// Tells whether the same call may well succeed later.
    pub(crate) const fn is_passing(&self) -> bool {
        matches!(self.code(), ErrorCode::Unreachable | ErrorCode::Busy | ErrorCode::TooManyRequests)
    }
}
