//! What must hold on every screen: accessible, nothing beside the edge, large enough to press, no error in the console.

use std::fmt;
use std::fs;

use serde::Deserialize;
use serde_json::json;

use super::Browser;
use crate::error::HarnessError;
use crate::server::target_folder;

/// A rule of axe-core that the screen breaks.
#[derive(Clone, Debug, Deserialize)]
pub struct Violation {
    /// axe-core's name of the rule.
    pub id: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: Option<String>,
    /// What is wrong.
    pub help: String,
    /// The elements that break it, as HTML.
    pub elements: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let impact = self.impact.as_deref().unwrap_or("unknown");
        write!(formatter, "{} ({impact}): {}", self.id, self.help)?;
        self.elements.iter().try_for_each(|element| write!(formatter, "\n    {element}"))
    }
}

/// An element that breaks a rule of ours.
#[derive(Clone, Debug, Deserialize)]
pub struct Offender {
    /// The start of its HTML.
    pub html: String,
    /// Its place and size, in CSS pixels.
    pub rectangle: String,
}

/// Something that the page complained about.
#[derive(Clone, Debug)]
pub struct ConsoleError {
    /// What Chromium wrote.
    pub message: String,
    /// Whether it is only a request that failed, as it does when the network is gone.
    pub is_network: bool,
}

/// The rules of WCAG 2.2, levels A and AA.
const ALL_RULES: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/// Those of them that colours can break.
const RULES_OF_COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

const AXE: &str = r"
const [runOnly, done] = arguments;
axe.run(document, { runOnly, resultTypes: ['violations'] })
  .then(({ violations }) => done({ violations: violations.map(({ id, impact, help, nodes }) => ({
    id, impact, help, elements: nodes.map(node => `${node.html} — ${node.failureSummary}`),
  })) }), error => done({ error: String(error) }));
";

const OFFENDERS: &str = r"
const offender = element => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const rectangle = [x, y, width, height].map(Math.round).join(' ');
  return { html: element.outerHTML.slice(0, 160), rectangle };
};
";

/// Whoever is wider than the page, unless the page does not scroll sideways at all.
const SIDEWAYS: &str = r"
const { scrollWidth, clientWidth } = document.documentElement;
if (scrollWidth <= clientWidth) return [];
return [...document.body.querySelectorAll('*')].filter(element => {
  const { left, right } = element.getBoundingClientRect();
  return element.checkVisibility() && (right > clientWidth + 1 || left < -1);
}).map(offender);
";

/// Controls smaller than a finger. A link inside of a sentence may be (WCAG 2.2, 2.5.8), and a check box is as large
/// as its label.
const SMALL: &str = r#"
const smallest = arguments[0];
const controls = 'a[href], button, input, select, textarea, summary, [role=button], [role=link], [role=tab], '
  + '[role=checkbox], [role=radio], [role=switch], [role=option], [role=menuitem]';
return [...document.querySelectorAll(controls)].filter(control => {
  if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  if (control.type === "hidden" || getComputedStyle(control).display === "inline") return false;
  const target = ["checkbox", "radio", "file"].includes(control.type) ? control.labels[0] ?? control : control;
  const { width, height } = target.getBoundingClientRect();
  return width + 0.5 < smallest || height + 0.5 < smallest;
}).map(offender);
"#;

impl Browser {
    /// Runs axe-core on the screen as it is.
    ///
    /// # Errors
    ///
    /// Where axe-core is not there or fails.
    pub async fn axe(&self) -> Result<Vec<Violation>, HarnessError> {
        self.axe_by(&ALL_RULES).await
    }

    async fn axe_by(&self, rules: &[&str]) -> Result<Vec<Violation>, HarnessError> {
        #[derive(Deserialize)]
        #[serde(rename_all = "snake_case")]
        enum Answer {
            Violations(Vec<Violation>),
            Error(String),
        }
        let path = target_folder()?.join("tools/axe.min.js");
        let missing =
            || HarnessError::Missing { what: path.display().to_string(), remedy: "cargo xtask setup" };
        let axe = fs::read_to_string(&path).map_err(|_| missing())?;
        // A script of the driver's own has its own scope: what others shall see goes on `window`.
        self.driver.execute(format!("if (!window.axe) {{ {axe} ; window.axe = axe; }}"), Vec::new()).await?;
        match self.driver.execute_async(AXE, vec![json!(rules)]).await?.convert()? {
            Answer::Violations(violations) => Ok(violations),
            Answer::Error(error) => Err(HarnessError::Unexpected(format!("axe-core: {error}"))),
        }
    }

    /// Fails on anything that breaks a rule of WCAG 2.2, level A or AA.
    ///
    /// # Errors
    ///
    /// [`HarnessError::Unexpected`] with rules and elements.
    pub async fn is_accessible(&self) -> Result<(), HarnessError> {
        let violations = self.axe().await?;
        self.nothing("axe-core finds", violations.iter().map(ToString::to_string).collect()).await
    }

    /// Fails on colours of which somebody cannot tell one from the other. Enough for a look after
    /// [`Self::is_accessible`] in another one: looks differ in nothing else.
    ///
    /// # Errors
    ///
    /// As [`Self::is_accessible`].
    pub async fn has_readable_colours(&self) -> Result<(), HarnessError> {
        let violations = self.axe_by(&RULES_OF_COLOURS).await?;
        self.nothing("axe-core finds", violations.iter().map(ToString::to_string).collect()).await
    }

    /// Fails where the page can be scrolled sideways.
    ///
    /// # Errors
    ///
    /// [`HarnessError::Unexpected`] with the elements that stick out.
    pub async fn has_no_sideways_scroll(&self) -> Result<(), HarnessError> {
        let offenders = self.offenders(SIDEWAYS, 0).await?;
        self.nothing("these stick out at the side", offenders).await
    }

    /// Fails where a control is narrower or lower than a finger needs.
    ///
    /// # Errors
    ///
    /// [`HarnessError::Unexpected`] with the controls.
    pub async fn has_targets_of_at_least(&self, size_px: u32) -> Result<(), HarnessError> {
        let offenders = self.offenders(SMALL, size_px).await?;
        self.nothing(&format!("these are smaller than {size_px} px"), offenders).await
    }

    /// What the page has complained about since the last call.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn console_errors(&self) -> Result<Vec<ConsoleError>, HarnessError> {
        // That a page has come is told by another process of the browser than what went wrong in it: an answer of the page
        // itself comes after all that it had to tell.
        self.script("", []).await?;
        let entries = self.driver.browser_log().await?;
        let severe = entries.into_iter().filter(|entry| entry.level == "SEVERE");
        Ok(severe
            .map(|entry| ConsoleError {
                is_network: entry.source.as_deref() == Some("network"),
                message: entry.message,
            })
            .collect())
    }

    async fn offenders(&self, script: &str, number: u32) -> Result<Vec<String>, HarnessError> {
        let found = self.script(&format!("{OFFENDERS}{script}"), [json!(number)]).await?;
        let offenders: Vec<Offender> = serde_json::from_value(found)?;
        Ok(offenders.iter().map(|offender| format!("{} at {}", offender.html, offender.rectangle)).collect())
    }

    async fn nothing(&self, what: &str, found: Vec<String>) -> Result<(), HarnessError> {
        if found.is_empty() {
            return Ok(());
        }
        let picture = self.failure_picture().await?;
        let list = found.join("\n  ");
        Err(HarnessError::Unexpected(format!("{what}:\n  {list}\nPicture: {}", picture.display())))
    }
}
