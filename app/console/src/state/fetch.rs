//! Something fetched for a page, fetched anew when the live line wakes.

use std::future::Future;

use dioxus::prelude::*;

use super::Live;
use crate::api::ApiError;

/// What a page shows of the server. What was fetched stays while it is fetched anew, and when that fails.
pub(crate) struct Fetched<T: 'static> {
    value: Signal<Option<T>>,
    error: Signal<Option<ApiError>>,
    again: Callback<()>,
}

impl<T> Clone for Fetched<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Fetched<T> {}

impl<T> PartialEq for Fetched<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Clone> Fetched<T> {
    /// Gives what was fetched last.
    pub(crate) fn value(self) -> Option<T> {
        self.value.read().clone()
    }

    /// Gives why the latest fetch failed, if it did.
    pub(crate) fn error(self) -> Option<ApiError> {
        self.error.read().clone()
    }

    /// Fetches anew.
    pub(crate) fn again(self) {
        self.again.call(());
    }
}

/// Fetches, and fetches anew at each wake of the live line and when signals read by `fetch` itself change.
pub(crate) fn use_fetch<T, F>(mut fetch: impl FnMut() -> F + 'static) -> Fetched<T>
where
    T: PartialEq + 'static,
    F: Future<Output = Result<T, ApiError>> + 'static,
{
    let live = use_hook(try_consume_context::<Live>);
    let mut value = use_signal(|| None::<T>);
    let mut error = use_signal(|| None);
    let mut resource = use_resource(move || {
        if let Some(live) = live {
            live.wakes();
        }
        let fetching = fetch();
        async move {
            match fetching.await {
                Ok(fetched) => {
                    // Nothing is drawn anew for the same answer.
                    if value.peek().as_ref() != Some(&fetched) {
                        value.set(Some(fetched));
                    }
                    error.set(None);
                }
                Err(reason) => error.set(Some(reason)),
            }
        }
    });
    let again = use_callback(move |()| resource.restart());
    Fetched { value, error, again }
}
