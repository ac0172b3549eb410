//! What Lighthouse says of the first screen.

use std::process::Command;

use serde_json::Value;
use stegvis_tests::{HarnessError, target_folder};

use crate::visit::Measured;

pub(crate) const PERFORMANCE: &str = "Lighthouse: points short of 100, performance";
pub(crate) const ACCESSIBILITY: &str = "Lighthouse: points short of 100, accessibility";
pub(crate) const BEST_PRACTICES: &str = "Lighthouse: points short of 100, best practices";

/// Lets Lighthouse judge a page as on a telephone, in a browser of its own.
pub(crate) fn judge(url: &str) -> Result<Vec<Measured>, HarnessError> {
    const CHROMIUM: &str = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage";
    let program = target_folder()?.join("tools/lighthouse/node_modules/lighthouse/cli/index.js");
    let mut node = Command::new("node");
    node.arg(&program).args([url, "--quiet", "--output=json", "--output-path=stdout"]);
    node.args(["--only-categories=performance,accessibility,best-practices"]);
    node.arg(format!("--chrome-flags={CHROMIUM}"));
    let output = node.output().map_err(|source| HarnessError::File { path: "node".into(), source })?;
    if !output.status.success() {
        return Err(HarnessError::Program {
            command: "lighthouse".to_owned(),
            status: output.status.to_string(),
            output: String::from_utf8_lossy(&output.stderr).into_owned(),
        });
    }
    let told: Value = serde_json::from_slice(&output.stdout)?;
    let short = |category: &str| {
        let score = told.pointer(&format!("/categories/{category}/score")).and_then(Value::as_f64);
        let unknown = || HarnessError::Unexpected(format!("Lighthouse says nothing of {category}"));
        score.map(|score| 100.0 - (score * 100.0).round()).ok_or_else(unknown)
    };
    Ok(vec![
        (PERFORMANCE, short("performance")?),
        (ACCESSIBILITY, short("accessibility")?),
        (BEST_PRACTICES, short("best-practices")?),
    ])
}
