//! Starting Chromium with a fresh profile, and its driver.

use std::env;
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};

use super::{Browser, Device, Keeps};
use crate::error::HarnessError;
use crate::guarded::{End, Guarded};
use crate::wait;

const START_LIMIT: Duration = Duration::from_mins(1);

/// No window, no first-run pages, no calls home, Swedish on whatever machine, and scroll
/// bars that take no room, as on a phone. The microphone is given to whoever asks, and beeps.
const ARGUMENTS: [&str; 16] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--accept-lang=sv",
    "--hide-scrollbars",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--password-store=basic",
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
];

/// Roles and names of elements are open to scripts, for `find`, and kept: else Chromium works all of them out anew for
/// each element that is asked.
const TO_FIND: [&str; 2] =
    ["--enable-blink-features=ComputedAccessibilityInfo", "--force-renderer-accessibility"];

impl Browser {
    /// Starts a browser on a device, with motion reduced so that no picture is taken half-way.
    ///
    /// # Errors
    ///
    /// Where Chromium or its driver is not installed or does not start.
    pub async fn start(device: Device) -> Result<Self, HarnessError> {
        Self::start_that_keeps(device, Keeps::Everything).await
    }

    /// As [`Self::start`], with another way to keep what pages give it.
    ///
    /// # Errors
    ///
    /// As [`Self::start`].
    pub async fn start_that_keeps(device: Device, keeps: Keeps) -> Result<Self, HarnessError> {
        Self::launch(device, keeps, &TO_FIND).await
    }

    /// As [`Self::start`], as fast as somebody has it: without what finds things by role, which costs time at each change.
    ///
    /// # Errors
    ///
    /// As [`Self::start`].
    pub async fn start_fast(device: Device) -> Result<Self, HarnessError> {
        Self::launch(device, Keeps::Everything, &[]).await
    }

    async fn launch(device: Device, keeps: Keeps, more: &[&str]) -> Result<Self, HarnessError> {
        let folder = tempfile::Builder::new().prefix("stegvis-browser-").tempdir();
        let folder = folder.map_err(HarnessError::file(&env::temp_dir()))?;
        let log = folder.path().join("log");
        let mut command = Command::new(program("chromedriver")?);
        // Chromium keeps what it may not keep in the profile under HOME, which need not be writable.
        let port = free_port()?;
        command.arg(format!("--port={port}")).env("HOME", folder.path());
        // From here on the guard removes the folder.
        let folder = folder.keep();
        let chromedriver = Guarded::start(&command, End::Terminate, &log, Some(&folder))?;
        wait::until("ChromeDriver to start", START_LIMIT, || async {
            let said = chromedriver.log();
            if said.contains("successfully on port") { Ok(()) } else { Err(said) }
        })
        .await?;

        let mut arguments: Vec<String> =
            ARGUMENTS.iter().chain(more).map(|argument| (*argument).to_owned()).collect();
        arguments.push(format!("--user-data-dir={}", folder.join("profile").display()));
        let mut preferences = json!({});
        match keeps {
            Keeps::Everything => {}
            Keeps::Little => {
                let pool = "StorageQuotaSettings:PoolSizeBytes/8000000/PoolSizeRatio/1.0";
                arguments.push(format!("--enable-features={pool}"));
            }
            Keeps::UntilClosed => arguments.push("--incognito".to_owned()),
            Keeps::Nothing => preferences = json!({ "profile.default_content_setting_values.cookies": 2 }),
        }
        let options = json!({ "binary": program("chromium")?, "args": arguments, "prefs": preferences });
        let mut capabilities = Capabilities::new();
        capabilities.set("goog:chromeOptions", options)?;
        capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
        // The guard ends the browser; the driver's own farewell would need a runtime that may be gone by then.
        drop(driver.clone().leak());

        let browser = Self { driver, _chromedriver: chromedriver };
        browser.become_device(device).await?;
        browser.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
        Ok(browser)
    }
}

/// Finds a port for the driver, below those that connections get. One that it asks for itself may belong to a
/// connection that has just ended, and then it gives up.
fn free_port() -> Result<u16, HarnessError> {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Each of some processes at the same time has its own hundred.
    let hundred = u16::try_from(std::process::id() % 100).unwrap_or_default();
    let mut ports = (0..100).map(|_| 20_000 + hundred * 100 + NEXT.fetch_add(1, Ordering::Relaxed) % 100);
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    let missing = || HarnessError::Missing { what: "a free port".to_owned(), remedy: "end other test runs" };
    ports.find(is_free).ok_or_else(missing)
}

/// The full path of an installed program.
fn program(name: &str) -> Result<String, HarnessError> {
    let path = env::var_os("PATH").unwrap_or_default();
    let found =
        env::split_paths(&path).map(|folder| folder.join(name)).find(|path| fs::metadata(path).is_ok());
    let found = found.map(|path| path.display().to_string());
    found.ok_or_else(|| HarnessError::Missing { what: name.to_owned(), remedy: "cargo xtask setup" })
}
