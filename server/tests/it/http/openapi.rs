//! The OpenAPI document, and that nothing is served beside it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use stegvis_server::http::openapi;
use stegvis_shared::protocol::paths;

use crate::app::{TestApp, assert_none};

/// The paths that phone and server agree on, read from the contract's source.
fn paths_of_the_contract() -> BTreeSet<String> {
    include_str!("../../../../shared/src/protocol/paths.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("pub const ")?.split('"').nth(1))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_path_of_the_contract_is_a_route_and_no_other_is() {
    let document: Value = serde_json::from_str(openapi::json()).unwrap();
    let served: BTreeSet<_> = document["paths"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(served, paths_of_the_contract());
}

#[test]
fn routes_are_made_from_the_table_alone() {
    let mut problems = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("http/route.rs") {
                let text = fs::read_to_string(&path).unwrap_or_default();
                for call in [".route(", ".route_service(", ".nest(", ".nest_service("] {
                    if text.contains(call) {
                        problems.push(format!("{} calls {call}…)", path.display()));
                    }
                }
            }
        }
    }
    assert_none(&problems);
}

#[test]
fn every_reference_in_the_document_leads_somewhere() {
    let document: Value = serde_json::from_str(openapi::json()).unwrap();
    let mut problems = Vec::new();
    let mut values = vec![&document];
    while let Some(value) = values.pop() {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str)
            && document.pointer(reference.trim_start_matches('#')).is_none()
        {
            problems.push(reference.to_owned());
        }
        values.extend(value.as_object().into_iter().flat_map(|object| object.values()));
        values.extend(value.as_array().into_iter().flatten());
    }
    assert_none(&problems);
}

#[test]
fn every_operation_has_a_name_of_its_own_and_a_sentence() {
    let document: Value = serde_json::from_str(openapi::json()).unwrap();
    let mut names = BTreeSet::new();
    for operation in
        document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values())
    {
        let name = operation["operationId"].as_str().unwrap();
        assert!(names.insert(name), "two operations are called {name}");
        assert!(operation["summary"].as_str().unwrap().ends_with('.'), "{name}");
    }
}

#[tokio::test]
async fn docs_page_shows_every_route_and_loads_nothing() {
    let app = TestApp::start().await;
    let answer = app.anonymous().try_get(paths::DOCS).await;
    for path in paths_of_the_contract() {
        assert!(answer.body.contains(&format!(" {path}</code>")), "{path}");
    }
    for loads in ["<script", "<link", "<img", "http://", "https://"] {
        assert!(!answer.body.contains(loads), "{loads}");
    }
}

/// Shows the shape of everything on the wire, so that a change of it is seen when it is made.
#[test]
fn wire_types_have_these_fields() {
    let document: Value = serde_json::from_str(openapi::json()).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let mut lines = Vec::new();
    for (name, schema) in schemas {
        lines.push(format!("{name}: {}", shape(schema)));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

/// Writes a schema in a line: `{id: uuid, text?: Text120}`.
fn shape(schema: &Value) -> String {
    let list = |key: &str| schema[key].as_array().cloned().unwrap_or_default();
    if let Some(reference) = schema["$ref"].as_str() {
        return reference.rsplit('/').next().unwrap().to_owned();
    }
    for (key, separator) in [("oneOf", " | "), ("anyOf", " | "), ("allOf", " & ")] {
        if !list(key).is_empty() {
            return list(key).iter().map(shape).collect::<Vec<_>>().join(separator);
        }
    }
    if !list("enum").is_empty() {
        return list("enum").iter().map(ToString::to_string).collect::<Vec<_>>().join(" | ");
    }
    if let Some(properties) = schema["properties"].as_object() {
        let required = list("required");
        let fields = properties.iter().map(|(name, schema)| {
            let optional = if required.contains(&Value::from(name.as_str())) { "" } else { "?" };
            format!("{name}{optional}: {}", shape(schema))
        });
        return format!("{{{}}}", fields.collect::<Vec<_>>().join(", "));
    }
    if !list("prefixItems").is_empty() {
        return format!("[{}]", list("prefixItems").iter().map(shape).collect::<Vec<_>>().join(", "));
    }
    match &schema["type"] {
        Value::String(kind) if kind == "array" => format!("[{}]", shape(&schema["items"])),
        Value::String(kind) => schema["format"].as_str().unwrap_or(kind).to_owned(),
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" | "),
        _ => "anything".to_owned(),
    }
}
