//! What holds on every screen: nobody is kept out, nothing sticks out, everything can be pressed.

use stegvis_tests::walk::{
    ARABIC, Language, SWEDISH, every_coach_page, every_language_page, every_main_screen, every_phone_screen,
    pair,
};
use stegvis_tests::{Browser, Device, HarnessError, Server};

const LARGEST_TEXT: &str = "document.documentElement.dataset.textSize = '200'";
const NORMAL_TEXT: &str = "document.documentElement.dataset.textSize = '100'";

/// Goes on at a failure, so that one run tells all.
struct Findings(Vec<String>);

impl Findings {
    fn note(&mut self, screen: &str, result: Result<(), HarnessError>) {
        if let Err(error) = result {
            self.0.push(format!("{screen}: {error}"));
        }
    }

    fn none(self) {
        assert!(self.0.is_empty(), "{}", self.0.join("\n\n"));
    }
}

async fn phone_screens_are_accessible(name: &str, language: Language) -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    // With all the buttons that read aloud.
    phone.give_voices(&[language.tag]).await?;
    let mut findings = Findings(Vec::new());
    every_phone_screen(&phone, &server, name, language, async |phone: &Browser, screen: &str| {
        findings.note(screen, phone.is_accessible().await);
        findings.note(screen, phone.has_targets_of_at_least(48).await);
        phone.become_device(Device::SmallPhone).await?;
        phone.script(LARGEST_TEXT, []).await?;
        findings.note(screen, phone.has_no_sideways_scroll().await);
        phone.script(NORMAL_TEXT, []).await?;
        phone.become_device(Device::Phone).await?;
        findings.note(screen, phone.has_no_console_errors().await);
        Ok(())
    })
    .await?;
    findings.none();
    Ok(())
}

#[tokio::test]
async fn every_screen_in_swedish_has_no_serious_accessibility_violation() -> Result<(), HarnessError> {
    phone_screens_are_accessible("Moa", SWEDISH).await
}

#[tokio::test]
async fn every_screen_in_arabic_has_no_serious_accessibility_violation() -> Result<(), HarnessError> {
    phone_screens_are_accessible("Amina", ARABIC).await
}

#[tokio::test]
async fn nothing_sticks_out_on_a_small_phone_with_large_text_in_any_language() -> Result<(), HarnessError> {
    const LANGUAGES: &str = "return fetch('/api/v1/languages').then((answer) => answer.json()) \
                             .then((list) => list.map(({ tag, own_name }) => [tag, own_name]))";
    let server = Server::demo().await?;
    let phone = Browser::start(Device::SmallPhone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    let languages: Vec<(String, String)> = serde_json::from_value(phone.script(LANGUAGES, []).await?)?;
    assert!(languages.len() >= 20, "{languages:?}");
    let mut findings = Findings(Vec::new());
    for (tag, own_name) in &languages {
        every_main_screen(&phone, (tag, own_name), async |phone: &Browser, screen: &str| {
            phone.script(LARGEST_TEXT, []).await?;
            findings.note(&format!("{screen} in {tag}"), phone.has_no_sideways_scroll().await);
            Ok(())
        })
        .await?;
    }
    findings.none();
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn every_page_of_the_console_has_no_serious_accessibility_violation() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let mut findings = Findings(Vec::new());
    let mut look = async |desk: &Browser, page: &str| {
        findings.note(page, desk.is_accessible().await);
        for device in [Device::Phone, Device::Desktop] {
            desk.become_device(device).await?;
            findings.note(page, desk.has_no_sideways_scroll().await);
        }
        Ok(())
    };
    let desk = Browser::start(Device::Desktop).await?;
    every_coach_page(&desk, &server, "Karin", "Amina", &mut look).await?;
    let desk = Browser::start(Device::Desktop).await?;
    every_language_page(&desk, &server, "Nour", &mut look).await?;
    findings.none();
    Ok(())
}
