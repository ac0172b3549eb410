//! Who is signed in.

use dioxus::prelude::*;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::session::Me;

use crate::api::{Api, ApiError, Transport};
use crate::platform;

/// Under which key the browser keeps that somebody is signed in: no script sees the cookie that says so.
const SIGNED_IN_KEY: &str = "stegvis.console.signed-in";

/// The session of this page.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Session {
    api: CopyValue<Api>,
    state: Signal<SessionState>,
}

/// How far signing in has come.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SessionState {
    /// Asking whether the browser still has a session.
    Starting,
    /// The server could not be asked.
    Unreachable(ApiError),
    /// Nobody is signed in.
    SignedOut {
        /// Whether somebody was, until the server ended the session.
        ended: bool,
    },
    /// Somebody is.
    SignedIn(Me),
}

/// Gives the session that the app provided.
pub(crate) fn use_session() -> Session {
    use_context()
}

impl Session {
    /// Makes a session over a transport. Call it inside a component.
    pub(crate) fn new(transport: impl Transport + 'static) -> Self {
        let state = Signal::new(SessionState::Starting);
        let over = Callback::new(move |()| {
            leave(state, SessionState::SignedOut { ended: true });
        });
        Self { api: CopyValue::new(Api::new(transport, move || over.call(()))), state }
    }

    /// Gives the server to call.
    pub(crate) fn api(self) -> Api {
        self.api.read().clone()
    }

    /// Gives how far signing in has come.
    pub(crate) fn state(self) -> SessionState {
        self.state.read().clone()
    }

    /// Gives who is signed in.
    pub(crate) fn me(self) -> Option<Me> {
        match &*self.state.read() {
            SessionState::SignedIn(me) => Some(me.clone()),
            _ => None,
        }
    }

    /// Takes up the session that the browser kept, if there is one.
    pub(crate) async fn resume(mut self) {
        let out = SessionState::SignedOut { ended: false };
        if platform::recall(SIGNED_IN_KEY).is_none() {
            self.state.set(out);
            return;
        }
        match self.api().resume().await {
            Ok(me) => self.state.set(SessionState::SignedIn(me)),
            Err(error) if error.code() == ErrorCode::NotSignedIn => leave(self.state, out),
            Err(error) => self.state.set(SessionState::Unreachable(error)),
        }
    }

    /// Signs in.
    ///
    /// # Errors
    /// What the server said, or that it did not answer; the state stays.
    pub(crate) async fn sign_in(mut self, email: String, password: String) -> Result<(), ApiError> {
        let me = self.api().sign_in(email, password).await?;
        // A browser that keeps nothing asks for the password again after a reload.
        platform::hold(SIGNED_IN_KEY, Some("yes"));
        self.state.set(SessionState::SignedIn(me));
        Ok(())
    }

    /// Signs out.
    ///
    /// # Errors
    /// The server could not end the session; the person is still signed in.
    pub(crate) async fn sign_out(self) -> Result<(), ApiError> {
        match self.api().sign_out().await {
            Err(error) if error.code() != ErrorCode::NotSignedIn => return Err(error),
            _ => leave(self.state, SessionState::SignedOut { ended: false }),
        }
        Ok(())
    }

    /// Puts somebody in, for tests of pages.
    #[cfg(test)]
    pub(crate) fn signed_in(mut self, me: Me) -> Self {
        self.state.set(SessionState::SignedIn(me));
        self
    }
}

/// Notes that nobody is signed in any more.
fn leave(mut state: Signal<SessionState>, out: SessionState) {
    platform::hold(SIGNED_IN_KEY, None);
    state.set(out);
}
