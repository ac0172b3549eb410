//! Rows and columns at the desk.

use dioxus::prelude::*;

/// One column's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub text: String,
    /// How it is shown.
    pub kind: ColumnKind,
}

/// Says how a column is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColumnKind {
    /// Text.
    #[default]
    Text,
    /// Numbers, set from the end; mark their cells `data-kind="number"`.
    Number,
    /// Buttons or checks; the name is for ears alone.
    Hidden,
}

impl From<&str> for Column {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Column {
    fn from(text: String) -> Self {
        Self { text, kind: ColumnKind::Text }
    }
}

/// Shows a table. The rows are plain `tr` elements; the first cell is a `th` with `scope: "row"`.
#[component]
pub fn Table(
    /// What it holds, for ears.
    label: String,
    /// The columns, in order.
    columns: Vec<Column>,
    /// A name for tests.
    testid: Option<String>,
    /// The rows.
    children: Element,
) -> Element {
    rsx! {
        table { class: "table", "aria-label": label, "data-testid": testid,
            thead {
                tr {
                    for (index , column) in columns.into_iter().enumerate() {
                        th {
                            key: "{index}",
                            scope: "col",
                            "data-kind": (column.kind == ColumnKind::Number).then_some("number"),
                            span { class: if column.kind == ColumnKind::Hidden { "for-ears" }, "{column.text}" }
                        }
                    }
                }
            }
            tbody { {children} }
        }
    }
}
