//! The document as a page: no script, nothing from elsewhere.

use std::fmt::Write as _;
use std::sync::LazyLock;

use serde_json::Value;

const HEAD: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width\"><title>Stegvis: the API</title><style>\
    :root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
    h2{font-size:1rem;margin:2rem 0 .25rem}code,pre{font-family:ui-monospace,monospace}\
    pre{overflow:auto;padding:.75rem;border:1px solid #8886;border-radius:.5rem}\
    summary{cursor:pointer}dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem;margin:.25rem 0}dd{margin:0}\
    </style>";

/// Gives the page.
pub(crate) fn html() -> &'static str {
    static HTML: LazyLock<String> = LazyLock::new(|| {
        let document = serde_json::to_value(super::document()).expect("the document is JSON");
        // Writing to a `String` cannot fail.
        page(&document).expect("a string takes any text")
    });
    &HTML
}

fn page(document: &Value) -> Result<String, std::fmt::Error> {
    let mut html = String::from(HEAD);
    write!(html, "<h1>Stegvis: the API</h1><p>{}", escape(text(at(at(document, "info"), "description"))))?;
    write!(html, "<p><a href=\"{0}\">{0}</a>", stegvis_shared::protocol::paths::OPENAPI)?;
    for (path, item) in entries(at(document, "paths")) {
        for (method, operation) in entries(item) {
            write_operation(&mut html, &method.to_uppercase(), path, operation)?;
        }
    }
    write!(html, "<h1>Types</h1>")?;
    for (name, schema) in entries(at(at(document, "components"), "schemas")) {
        let json = serde_json::to_string_pretty(schema).unwrap_or_default();
        write!(
            html,
            "<details id=\"{0}\"><summary>{0}</summary><pre>{1}</pre></details>",
            escape(name),
            escape(&json)
        )?;
    }
    Ok(html)
}

fn write_operation(html: &mut String, method: &str, path: &str, operation: &Value) -> std::fmt::Result {
    write!(html, "<h2><code>{method} {}</code></h2>", escape(path))?;
    write!(
        html,
        "<p>{} {}",
        escape(text(at(operation, "summary"))),
        escape(text(at(operation, "description")))
    )?;
    let roles: Vec<_> = items(at(operation, "x-roles")).map(text).collect();
    write!(html, "<dl><dt>Who<dd>{}", escape(&roles.join(", ")))?;
    let scope = text(at(operation, "x-scope"));
    if !scope.is_empty() {
        write!(html, "<dt>For<dd>{}", escape(scope))?;
    }
    for parameter in items(at(operation, "parameters")) {
        let (place, name) = (text(at(parameter, "in")), text(at(parameter, "name")));
        write!(html, "<dt>{}<dd><code>{}</code>", escape(place), escape(name))?;
    }
    for content in ["/requestBody/content", "/responses/200/content"] {
        for (media_type, content) in operation.pointer(content).into_iter().flat_map(entries) {
            write!(html, "<dt>{}<dd>{}", escape(media_type), type_name(at(content, "schema")))?;
        }
    }
    write!(html, "</dl>")
}

/// Names a type, with a link to it.
fn type_name(schema: &Value) -> String {
    let name = text(at(schema, "$ref")).rsplit('/').next().unwrap_or_default();
    match (name, text(at(schema, "type"))) {
        ("", "array") => format!("list of {}", type_name(at(schema, "items"))),
        ("", kind) => escape(kind),
        (name, _) => format!("<a href=\"#{0}\">{0}</a>", escape(name)),
    }
}

fn at<'v>(value: &'v Value, key: &str) -> &'v Value {
    value.get(key).unwrap_or(&Value::Null)
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
