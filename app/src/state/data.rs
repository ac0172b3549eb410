//! The file of everything that is held about the participant, from the server to the phone.

use dioxus::prelude::*;
use stegvis_shared::protocol::paths;

use super::{ApiError, State};
use crate::platform::Method;

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
        self.data.set(DataState::Asking);
        let (path, end) = match shape {
            DataShape::Page => (paths::MY_DATA, "html"),
            DataShape::Json => (AS_JSON, "json"),
        };
        let file = self.ask_api(Method::Get, path).await;
        self.data.set(match file {
            Ok(file) => {
                self.machine().platform.page.save_file(end, &file.body);
                DataState::Saved
            }
            Err(error) => DataState::Failed(error),
        });
    }
}

/// [`paths::MY_DATA`] for programs.
const AS_JSON: &str = "/api/v1/my-data?as=json";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_shapes_are_of_one_path() {
        assert_eq!(AS_JSON, format!("{}?as=json", paths::MY_DATA));
    }
}
