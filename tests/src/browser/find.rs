//! Finding things on the screen by role and name.

use std::fmt;

use serde_json::{Value, json};
use thirtyfour::{WebDriver, WebElement};

/// A role of WAI-ARIA 1.2, as the browser computes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "WAI-ARIA 1.2 names and explains them")]
pub enum Role {
    Alert,
    Article,
    Button,
    Checkbox,
    ComboBox,
    Dialog,
    Group,
    Heading,
    Image,
    Link,
    List,
    ListItem,
    Main,
    Navigation,
    Radio,
    Region,
    Row,
    Status,
    Switch,
    Tab,
    TextBox,
}

impl Role {
    fn name(self) -> &'static str {
        match self {
            Self::Alert => "alert",
            Self::Article => "article",
            Self::Button => "button",
            Self::Checkbox => "checkbox",
            Self::ComboBox => "combobox",
            Self::Dialog => "dialog",
            Self::Group => "group",
            Self::Heading => "heading",
            Self::Image => "image",
            Self::Link => "link",
            Self::List => "list",
            Self::ListItem => "listitem",
            Self::Main => "main",
            Self::Navigation => "navigation",
            Self::Radio => "radio",
            Self::Region => "region",
            Self::Row => "row",
            Self::Status => "status",
            Self::Switch => "switch",
            Self::Tab => "tab",
            Self::TextBox => "textbox",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// Text as a person compares it: without direction marks and soft hyphens, spaces as one.
const PLAIN: &str = r"
const plain = text =>
  (text ?? '').replace(/[\u00ad\u200e\u200f\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
const shown = element => element.checkVisibility({ visibilityProperty: true });
";

/// Returns the elements with the role whose name is `name`; where there are none, those whose name contains it.
const FIND: &str = r"
const [outer, role, name] = arguments;
const all = [...(outer ?? document).querySelectorAll('*')]
  .filter(element => element.computedRole === role && shown(element));
const exact = all.filter(element => plain(element.computedName) === name);
return exact.length ? exact : all.filter(element => plain(element.computedName).includes(name));
";

/// One line for each thing that can be pressed, filled in or jumped to.
const OUTLINE: &str = r#"
const roles = new Set(["alert", "button", "checkbox", "combobox", "dialog", "heading", "image", "link", "radio",
  "status", "switch", "tab", "textbox"]);
return [...document.querySelectorAll('*')]
  .filter(element => roles.has(element.computedRole) && shown(element))
  .map(element => `  ${element.computedRole} "${plain(element.computedName)}"`).join('\n');
"#;

/// Finds exactly one element; the error says how many there are.
pub(super) async fn one(
    driver: &WebDriver,
    outer: Option<&WebElement>,
    role: Role,
    name: &str,
) -> Result<WebElement, String> {
    let outer = match outer {
        Some(element) => element.to_json().map_err(|error| error.to_string())?,
        None => Value::Null,
    };
    let arguments = vec![outer, json!(role.name()), json!(name)];
    let found =
        driver.execute(format!("{PLAIN}{FIND}"), arguments).await.map_err(|error| error.to_string())?;
    let mut elements = found.elements().map_err(|error| error.to_string())?;
    match (elements.pop(), elements.len()) {
        (Some(element), 0) => Ok(element),
        (Some(_), others) => Err(format!("{} of them", others + 1)),
        (None, _) => Err("none".to_owned()),
    }
}

/// The whole visible text, made plain.
pub(super) async fn text(driver: &WebDriver) -> Result<String, String> {
    string(driver, "return plain(document.body?.innerText)").await
}

/// What the screen offers, one thing a line.
pub(super) async fn outline(driver: &WebDriver) -> Result<String, String> {
    string(driver, OUTLINE).await
}

async fn string(driver: &WebDriver, script: &str) -> Result<String, String> {
    let found =
        driver.execute(format!("{PLAIN}{script}"), Vec::new()).await.map_err(|error| error.to_string())?;
    found.convert().map_err(|error| error.to_string())
}
