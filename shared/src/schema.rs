//! Lists on the wire whose places have a meaning each, in the OpenAPI document.

use utoipa::openapi::schema::{AllOfBuilder, ArrayBuilder, ArrayItems, Schema};
use utoipa::openapi::{Ref, RefOr};

/// Describes a list of so many places, of which those from `shortest` on may be left out.
pub(crate) fn list<const LENGTH: usize>(shortest: usize, places: [RefOr<Schema>; LENGTH]) -> RefOr<Schema> {
    let places = places.map(|place| match place {
        RefOr::T(schema) => schema,
        // The library has no other way to put a reference here.
        RefOr::Ref(_) => AllOfBuilder::new().item(place).build().into(),
    });
    ArrayBuilder::new().items(ArrayItems::False).prefix_items(places).min_items(Some(shortest)).into()
}

/// Names a type that has a schema of its own.
pub(crate) fn named(name: &str) -> RefOr<Schema> {
    Ref::from_schema_name(name).into()
}
