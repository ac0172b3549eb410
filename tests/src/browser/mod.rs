//! A person's browser: Chromium without a window, driven by its own driver.
//!
//! # Design
//!
//! Controls are found as a person with a screen reader finds them: by role and accessible name, which the browser
//! itself computes. Every look is a bounded wait for a condition; what was there instead is part of the error, and a
//! picture of the screen lies in `target/e2e-failures`.
//!
//! # Limits
//!
//! A browser shows one tab at a time ([`Browser::open_tab`], [`Browser::show_tab`]). Two people are two browsers. [`Browser::set_offline`] is what the page sees; a service
//! worker goes on reaching the server, so cut the [`Line`](crate::Line) or stop the server as well.

mod checks;
mod find;
mod measure;
mod push;
mod start;
mod storage;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{By, TypingData, WebDriver, WebElement, WindowHandle};

pub use checks::{ConsoleError, Offender, Violation};
pub use find::Role;
pub use measure::{LinePace, Pace};
pub use push::Permission;
pub use storage::Keeps;

use crate::error::HarnessError;
use crate::guarded::Guarded;
use crate::server::target_folder;
use crate::wait;

/// How long a person would wait for a screen to change. A test with a promise about time measures it itself.
const PATIENCE: Duration = Duration::from_secs(15);

/// Fonts that come late and colours that change slowly are awaited.
const WEAR: &str = r"
document.documentElement.dataset.theme = arguments[0];
return document.fonts.ready
  .then(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))))
  .then(() => new Promise((drawn) => requestAnimationFrame(() => drawn())));
";

/// How much of the screen, or of the sheet over it, lies out of sight.
const HIDDEN_HEIGHT: &str = r"
const hidden = ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight;
return Math.max(0, ...[...document.querySelectorAll('.sheet, .main, .screen')].map(hidden));
";

/// What somebody holds in the hand or has on the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A phone of 390 by 844.
    Phone,
    /// The narrowest phone that must work: 320 by 640.
    SmallPhone,
    /// A screen of 1280 by 800.
    Desktop,
}

impl Device {
    /// The values of `Emulation.setDeviceMetricsOverride`, taller by so many CSS pixels.
    fn metrics(self, scale: u32, taller: u64) -> Value {
        let (width, height, mobile) = match self {
            Self::Phone => (390, 844, true),
            Self::SmallPhone => (320, 640, true),
            Self::Desktop => (1280, 800, false),
        };
        json!({ "width": width, "height": height + taller, "deviceScaleFactor": scale, "mobile": mobile })
    }
}

/// A tab of a browser.
#[derive(Clone, Debug)]
pub struct Tab(WindowHandle);

/// A running browser with a fresh profile. It ends with this value.
#[derive(Debug)]
pub struct Browser {
    driver: WebDriver,
    _chromedriver: Guarded,
}

impl Browser {
    /// Opens an address and waits until the page has loaded.
    ///
    /// # Errors
    ///
    /// Where the browser cannot reach it.
    pub async fn goto(&self, url: &str) -> Result<(), HarnessError> {
        Ok(self.driver.goto(url).await?)
    }

    /// Loads the page again.
    ///
    /// # Errors
    ///
    /// As [`Self::goto`].
    pub async fn reload(&self) -> Result<(), HarnessError> {
        Ok(self.driver.refresh().await?)
    }

    /// The address of the page, with its fragment.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn url(&self) -> Result<String, HarnessError> {
        Ok(self.driver.current_url().await?.to_string())
    }

    /// Waits for exactly one visible element with this role and a name that is or contains `name`.
    ///
    /// # Errors
    ///
    /// [`HarnessError::Timeout`] with all that the screen offers instead.
    pub async fn find(&self, role: Role, name: &str) -> Result<WebElement, HarnessError> {
        let what = format!("a {role} \"{name}\"");
        self.patiently(&what, || async { find::one(&self.driver, None, role, name).await }).await
    }

    /// As [`Self::find`], inside of another element.
    ///
    /// # Errors
    ///
    /// As [`Self::find`].
    pub async fn find_within(
        &self,
        outer: &WebElement,
        role: Role,
        name: &str,
    ) -> Result<WebElement, HarnessError> {
        let what = format!("a {role} \"{name}\" in its place");
        self.patiently(&what, || async { find::one(&self.driver, Some(outer), role, name).await }).await
    }

    /// Presses what [`Self::find`] finds, as soon as it can be pressed.
    ///
    /// # Errors
    ///
    /// As [`Self::find`].
    pub async fn press(&self, role: Role, name: &str) -> Result<(), HarnessError> {
        let what = format!("a {role} \"{name}\" that can be pressed");
        self.patiently(&what, || async {
            let element = find::one(&self.driver, None, role, name).await?;
            element.click().await.map_err(|error| error.to_string())
        })
        .await
    }

    /// Replaces the text of a text field.
    ///
    /// # Errors
    ///
    /// As [`Self::find`].
    pub async fn fill(&self, name: &str, text: &str) -> Result<(), HarnessError> {
        let field = self.find(Role::TextBox, name).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Chooses the option with this text in a list of choices.
    ///
    /// # Errors
    ///
    /// As [`Self::find`].
    pub async fn choose(&self, name: &str, option: &str) -> Result<(), HarnessError> {
        let list = self.find(Role::ComboBox, name).await?;
        let path = format!(".//option[normalize-space() = \"{option}\"]");
        Ok(list.find(By::XPath(path)).await?.click().await?)
    }

    /// Types on the keyboard, into whatever has the focus.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn type_keys(&self, keys: impl Into<TypingData>) -> Result<(), HarnessError> {
        Ok(self.driver.active_element().await?.send_keys(keys).await?)
    }

    /// Waits until the screen shows a text. Direction marks and soft hyphens do not count.
    ///
    /// # Errors
    ///
    /// [`HarnessError::Timeout`] with the text that is there.
    pub async fn sees(&self, text: &str) -> Result<(), HarnessError> {
        self.patiently(&format!("the text \"{text}\""), || async {
            let shown = find::text(&self.driver).await?;
            if shown.contains(text) { Ok(()) } else { Err(shown) }
        })
        .await
    }

    /// Waits until the screen shows a text no more.
    ///
    /// # Errors
    ///
    /// [`HarnessError::Timeout`] with the text that is there.
    pub async fn sees_no_more(&self, text: &str) -> Result<(), HarnessError> {
        self.patiently(&format!("the text \"{text}\" to go"), || async {
            let shown = find::text(&self.driver).await?;
            if shown.contains(text) { Err(shown) } else { Ok(()) }
        })
        .await
    }

    /// The text on the screen now, spaces as one, without direction marks and soft hyphens.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn text(&self) -> Result<String, HarnessError> {
        find::text(&self.driver).await.map_err(HarnessError::Unexpected)
    }

    /// An attribute of `<html>`: `lang`, `dir`, `data-theme`.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn page_attribute(&self, name: &str) -> Result<Option<String>, HarnessError> {
        let value =
            self.script("return document.documentElement.getAttribute(arguments[0])", [json!(name)]).await?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// Tells the page that it is offline, and breaks its own requests.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn set_offline(&self, offline: Offline) -> Result<(), HarnessError> {
        let conditions = json!({
            "offline": offline == Offline::Yes, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
        });
        // Without this, only what the page believes changes.
        self.command("Network.enable", json!({})).await?;
        self.command("Network.emulateNetworkConditions", conditions).await
    }

    /// Opens an address in a tab beside the one that is shown, which it gives, and shows the new one.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn open_tab(&self, url: &str) -> Result<Tab, HarnessError> {
        let shown = self.shown_tab().await?;
        let fresh = Tab(self.driver.new_tab().await?);
        self.show_tab(&fresh).await?;
        self.goto(url).await?;
        Ok(shown)
    }

    /// The tab that is shown.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn shown_tab(&self) -> Result<Tab, HarnessError> {
        Ok(Tab(self.driver.window().await?))
    }

    /// Shows another tab.
    ///
    /// # Errors
    ///
    /// Where the tab has gone.
    pub async fn show_tab(&self, tab: &Tab) -> Result<(), HarnessError> {
        Ok(self.driver.switch_to_window(tab.0.clone()).await?)
    }

    /// Closes the tab that is shown, and shows another.
    ///
    /// # Errors
    ///
    /// Where the other tab has gone.
    pub async fn close_tab(&self, other: &Tab) -> Result<(), HarnessError> {
        self.driver.close_window().await?;
        self.show_tab(other).await
    }

    /// Answers a media question as a person's settings would: `("prefers-color-scheme", "dark")`.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn prefer(&self, settings: &[(&str, &str)]) -> Result<(), HarnessError> {
        let features: Vec<Value> =
            settings.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.command("Emulation.setEmulatedMedia", json!({ "features": features })).await
    }

    /// Becomes another device, a phone with two pixels of the screen for each CSS pixel.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn become_device(&self, device: Device) -> Result<(), HarnessError> {
        self.become_device_at(device, if device == Device::Desktop { 1 } else { 2 }).await
    }

    /// Becomes another device with so many pixels of the screen for each CSS pixel.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn become_device_at(&self, device: Device, scale: u32) -> Result<(), HarnessError> {
        self.command("Emulation.setDeviceMetricsOverride", device.metrics(scale, 0)).await?;
        let touch = json!({ "enabled": device != Device::Desktop });
        self.command("Emulation.setTouchEmulationEnabled", touch).await
    }

    /// Puts on the colours of the app by their name (`light`, `dark`, `contrast`), as the app itself does, and waits until
    /// all is drawn in them.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn wear(&self, look: &str) -> Result<(), HarnessError> {
        self.script(WEAR, [json!(look)]).await.map(drop)
    }

    /// Becomes as tall as what the screen scrolls, so that a picture shows all of it; [`Self::become_device`] undoes it.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn become_tall(&self, device: Device) -> Result<(), HarnessError> {
        let hidden = self.script(HIDDEN_HEIGHT, []).await?.as_u64().unwrap_or_default();
        self.command("Emulation.setDeviceMetricsOverride", device.metrics(2, hidden)).await
    }

    /// Writes a picture of what is in view.
    ///
    /// # Errors
    ///
    /// Where the file cannot be written.
    pub async fn screenshot(&self, path: &Path) -> Result<(), HarnessError> {
        let png = self.driver.screenshot_as_png().await?;
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(HarnessError::file(folder))?;
        fs::write(path, png).map_err(HarnessError::file(path))
    }

    /// Fails on anything that the page has complained about since the last look.
    ///
    /// # Errors
    ///
    /// [`HarnessError::Unexpected`] with the complaints.
    pub async fn has_no_console_errors(&self) -> Result<(), HarnessError> {
        let errors = self.console_errors().await?;
        if errors.is_empty() { Ok(()) } else { Err(HarnessError::Unexpected(format!("{errors:#?}"))) }
    }

    /// Runs JavaScript in the page.
    ///
    /// # Errors
    ///
    /// Where the script throws.
    pub async fn script(
        &self,
        script: &str,
        arguments: impl IntoIterator<Item = Value>,
    ) -> Result<Value, HarnessError> {
        let arguments = arguments.into_iter().collect::<Vec<_>>();
        Ok(self.driver.execute(script, arguments).await?.json().clone())
    }

    async fn command(&self, method: &str, parameters: Value) -> Result<(), HarnessError> {
        self.driver.cdp().send_raw(method, parameters).await?;
        Ok(())
    }

    /// Runs JavaScript in the page until it gives `true`.
    ///
    /// # Errors
    ///
    /// [`HarnessError::Timeout`] with what it gives instead.
    pub async fn waits_for(&self, what: &str, script: &str) -> Result<(), HarnessError> {
        self.patiently(what, || async {
            match self.script(script, []).await {
                Ok(Value::Bool(true)) => Ok(()),
                Ok(other) => Err(other.to_string()),
                Err(error) => Err(error.to_string()),
            }
        })
        .await
    }

    /// Waits for a condition of the screen; a timeout tells what is on it and where its picture lies.
    async fn patiently<T, F>(&self, what: &str, look: impl FnMut() -> F) -> Result<T, HarnessError>
    where
        F: Future<Output = Result<T, String>>,
    {
        let error = match wait::until(what, PATIENCE, look).await {
            Err(HarnessError::Timeout { what, limit, instead }) => (what, limit, instead),
            other => return other,
        };
        let (what, limit, instead) = error;
        let outline = find::outline(&self.driver).await.unwrap_or_default();
        let picture = self
            .failure_picture()
            .await
            .map_or_else(|error| error.to_string(), |path| path.display().to_string());
        let instead = format!("{instead}\nThe screen offers:\n{outline}\nPicture: {picture}");
        Err(HarnessError::Timeout { what, limit, instead })
    }

    async fn failure_picture(&self) -> Result<PathBuf, HarnessError> {
        static NUMBER: AtomicU32 = AtomicU32::new(1);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = target_folder()?.join("e2e-failures").join(format!("{}-{number}.png", std::process::id()));
        self.screenshot(&path).await?;
        Ok(path)
    }
}

/// Whether a page believes that it is offline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// No network.
    Yes,
    /// The network is back.
    No,
}
