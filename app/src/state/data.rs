//! The file of everything that is held about the participant, from the server to the phone.

use dioxus::prelude::*;

use super::{ApiError, State};

/// How it stands with the file of everything about the participant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DataState {
    /// Nothing is asked.
    #[default]
    Unasked,
    /// The server is being asked.
    Asking,
    /// The phone has the file.
    Saved,
    /// The server did not give it.
    Failed(ApiError),
}

/// What the file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataShape {
    /// For people: a page to read.
    Page,
    /// For programs, as another service's.
    Json,
}

impl State {
    /// Fetches the file, and gives it to the phone.
    pub async fn save_data(mut self, shape: DataShape) {
        if *self.data.peek() == DataState::Asking {
            return;
        }
        let machine = self.machine();
        self.data.set(DataState::Asking);
        let (api, store) = (&machine.api, &machine.store);
        let (wish, end) = match shape {
            DataShape::Page => ("page", "html"),
            DataShape::Json => ("json", "json"),
        };
        let file = self.session.authorised(api, store, |token| api.my_data(token, wish)).await;
        self.data.set(match file {
            Ok(file) => {
                let now = self.phone.replica.peek().local_now(machine.platform.clock.now());
                let day = now.unwrap_or_default().date();
                machine.platform.page.save_file(&format!("stegvis-my-data-{day}.{end}"), &file);
                DataState::Saved
            }
            Err(error) => DataState::Failed(error),
        });
    }
}
