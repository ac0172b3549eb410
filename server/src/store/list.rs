//! Lists that go into a statement as one JSON text.

use serde::Serialize;
use sqlx::types::Uuid;

use super::error::to_json;

/// The most rows in one statement.
pub(super) const ROWS_EACH: usize = 10_000;

/// An id in a list of rows: hexadecimal, of which `unhex` makes what the database has for ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub(crate) struct HexId(#[serde(with = "uuid::serde::simple")] Uuid);

impl<Id: Into<Uuid>> From<Id> for HexId {
    fn from(id: Id) -> Self {
        Self(id.into())
    }
}

/// Writes ids as a list.
pub(super) fn ids<Id: Copy + Into<Uuid>>(ids: &[Id]) -> String {
    to_json(&ids.iter().map(|id| HexId::from(*id)).collect::<Vec<_>>())
}
