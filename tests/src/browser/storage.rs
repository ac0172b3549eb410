//! What a browser keeps for a page, and what becomes of it.

use serde_json::json;

use super::{Browser, Tab};
use crate::error::HarnessError;

/// What a browser keeps for its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeps {
    /// Everything.
    Everything,
    /// Everything until its last window is closed: a private window.
    UntilClosed,
    /// Little: all its pages together have 8 MB, each address three quarters of it.
    Little,
    /// Nothing: its owner has forbidden it.
    Nothing,
}

impl Browser {
    /// Takes away what the pages of an address have kept, as a browser does that has no room: all but small settings.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn empty_storage(&self, url: &str) -> Result<(), HarnessError> {
        let kinds = "indexeddb,cache_storage,service_workers";
        self.command("Storage.clearDataForOrigin", json!({ "origin": url, "storageTypes": kinds })).await
    }

    /// Runs a script in each page that this tab opens from now on, before the page's own.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn before_each_page(&self, script: &str) -> Result<(), HarnessError> {
        self.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await
    }

    /// Gives the pages that this tab opens from now on voices for languages; what they read aloud stands in `spoken`,
    /// each part with the language of its voice and how fast. The browser of the tests has no voice of its own.
    ///
    /// # Errors
    ///
    /// Where the browser has gone.
    pub async fn give_voices(&self, languages: &[&str]) -> Result<(), HarnessError> {
        self.before_each_page(&format!("const languages = {};{VOICES}", json!(languages))).await
    }

    /// Ends the program behind the tab that is shown, without a last word, and shows another tab.
    ///
    /// # Errors
    ///
    /// Where the other tab has gone.
    pub async fn crash(&self, other: &Tab) -> Result<(), HarnessError> {
        // A tab that is gone cannot answer.
        drop(self.command("Page.crash", json!({})).await);
        drop(self.driver.close_window().await);
        self.show_tab(other).await
    }
}

/// A synthesis that notes what it would say.
const VOICES: &str = r"
window.spoken = [];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, 'speechSynthesis', { value: {
  getVoices: () => languages.map((lang) => ({ lang, localService: true })),
  speak: ({ lang, text, rate, onstart }) => { spoken.push([lang, text, rate]); onstart(); },
  cancel: () => {},
} });
";
