//! The OpenAPI document, made from the table of routes.
//!
//! # Design
//! A handler describes what it takes and gives; what all routes share is added here from the table: path parameters,
//! the error body, and who may use the route (`x-roles`, `x-scope`). So nothing of that can be forgotten.

pub(crate) mod page;

use std::sync::LazyLock;

use serde_json::json;
use stegvis_shared::protocol::error::{ErrorBody, ErrorCode};
use stegvis_shared::protocol::language::PhraseFilter;
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{
    ComponentsBuilder, Content, InfoBuilder, ObjectBuilder, OpenApi, OpenApiBuilder, Ref, RefOr, Required,
    ResponseBuilder, Type,
};
use utoipa::{PartialSchema as _, ToSchema};

use super::route::Access;
use super::routes::table;

const ABOUT: &str = "JSON over HTTP. Sign in (or pair a phone) for an access token, and send it as \
    `Authorization: Bearer …`. Errors have one shape, with a stable code and words in the language of \
    `Accept-Language`. `x-roles` names who may use a route, `x-scope` for whose data.";
const TOKEN: &str = "access_token";

/// Gives the document as JSON.
pub fn json() -> &'static str {
    static JSON: LazyLock<String> = LazyLock::new(|| {
        document().to_pretty_json().expect("the document holds nothing but text, lists and maps")
    });
    &JSON
}

/// Makes the document.
pub fn document() -> OpenApi {
    let mut schemas = vec![(ErrorBody::name().into_owned(), ErrorBody::schema())];
    ErrorBody::schemas(&mut schemas);
    // Named by a parameter, where utoipa does not look for types.
    schemas.push((PhraseFilter::name().into_owned(), PhraseFilter::schema()));
    let mut document = OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Stegvis")
                .version(env!("CARGO_PKG_VERSION"))
                .description(Some(ABOUT))
                .build(),
        )
        .build();
    for route in table() {
        let (of_route, paths, _handler) = route.handler;
        schemas.extend(of_route);
        for (path, mut item) in paths.paths {
            operations(&mut item).for_each(|operation| complete(operation, &path, route.access));
            match document.paths.paths.get_mut(&path) {
                Some(known) => known.merge_operations(item),
                None => {
                    document.paths.paths.insert(path, item);
                }
            }
        }
    }
    let bearer = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
    document.components =
        Some(ComponentsBuilder::new().schemas_from_iter(schemas).security_scheme(TOKEN, bearer).build());
    document
}

/// Adds what follows from a route's path and its row of the table.
fn complete(operation: &mut Operation, path: &str, access: Access) {
    let in_path = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let parameters: Vec<_> = in_path.map(|name| RefOr::T(path_parameter(name))).collect();
    let has_parameters = !parameters.is_empty();
    if has_parameters {
        operation.parameters.get_or_insert_default().splice(0..0, parameters);
    }
    let extensions = ExtensionsBuilder::new();
    let (extensions, codes): (_, &[ErrorCode]) = match access {
        Access::Anyone => (extensions.add("x-roles", json!(["anyone"])), &[]),
        Access::Roles(roles, scope) => {
            operation.security = Some(vec![SecurityRequirement::new::<_, [&str; 0], &str>(TOKEN, [])]);
            let roles: Vec<_> = roles.iter().map(|role| role.name()).collect();
            let extensions = extensions.add("x-roles", json!(roles)).add("x-scope", json!(scope.name()));
            (extensions, &[ErrorCode::NotSignedIn, ErrorCode::NotAllowed])
        }
    };
    operation.extensions = Some(extensions.build());
    let by_path: &[ErrorCode] = if has_parameters { &[ErrorCode::NotFound] } else { &[] };
    let by_body: &[ErrorCode] = match operation.request_body {
        Some(_) => &[ErrorCode::InvalidBody, ErrorCode::BodyTooLarge],
        None => &[],
    };
    let content = Content::new(Some(Ref::from_schema_name(ErrorBody::name())));
    let response =
        ResponseBuilder::new().description("An error").content("application/json", content).build();
    for code in codes.iter().chain(by_path).chain(by_body) {
        let status = code.status().to_string();
        operation.responses.responses.entry(status).or_insert_with(|| response.clone().into());
    }
    operation.responses.responses.insert("default".to_owned(), response.into());
}

/// Describes a parameter in a path: an id, or text for the two that are none.
fn path_parameter(name: &str) -> Parameter {
    let schema = ObjectBuilder::new().schema_type(Type::String);
    let schema = match name {
        "tag" => schema.examples([json!("ar")]),
        "hash" => schema.examples([json!("0123456789abcdef")]),
        _ => schema.format(Some(utoipa::openapi::SchemaFormat::Custom("uuid".to_owned()))),
    };
    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Path)
        .required(Required::True)
        .schema(Some(schema))
        .build()
}

/// Gives the operations of a path.
fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [&mut item.get, &mut item.put, &mut item.post, &mut item.delete].into_iter().flatten()
}
