//! What the bench needs of a browser: a slow phone on a slow line, and what it uses.

use serde_json::{Value, json};

use super::Browser;
use crate::error::HarnessError;

/// How fast a phone and its line are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// How many times slower than this machine.
    pub cpu: f64,
    /// The line.
    pub line: LinePace,
}

/// How fast a line is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LinePace {
    /// As fast as this machine.
    Full,
    /// What Chromium's developer tools call "Slow 4G".
    Slow4G,
    /// There is none.
    Cut,
}

impl LinePace {
    /// Latency in milliseconds, then bytes a second down and up, as Chromium's developer tools have them.
    fn conditions(self) -> Value {
        let (offline, latency, down, up) = match self {
            Self::Full => (false, 0.0, -1.0, -1.0),
            Self::Slow4G => (false, 562.5, 180_000.0, 84_375.0),
            Self::Cut => (true, 0.0, 0.0, 0.0),
        };
        json!({ "offline": offline, "latency": latency, "downloadThroughput": down, "uploadThroughput": up })
    }
}

impl Browser {
    /// Becomes as slow as a phone and its line are. The line is that of the page; a service worker has its own.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn become_slow(&self, pace: Pace) -> Result<(), HarnessError> {
        self.command("Network.enable", json!({})).await?;
        self.command("Network.emulateNetworkConditions", pace.line.conditions()).await?;
        self.command("Emulation.setCPUThrottlingRate", json!({ "rate": pace.cpu })).await
    }

    /// The bytes of what the page's JavaScript holds, after all that nothing holds was thrown away.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn heap_bytes(&self) -> Result<f64, HarnessError> {
        self.command("HeapProfiler.collectGarbage", json!({})).await?;
        let usage = self.driver.cdp().send_raw("Runtime.getHeapUsage", json!({})).await?;
        let parts = ["usedSize", "embedderHeapUsedSize"].map(|name| usage.get(name).and_then(Value::as_f64));
        Ok(parts.into_iter().flatten().sum())
    }

    /// Name and version of the browser.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn version(&self) -> Result<String, HarnessError> {
        let version = self.driver.cdp().send_raw("Browser.getVersion", json!({})).await?;
        Ok(version.get("product").and_then(Value::as_str).unwrap_or_default().to_owned())
    }
}
