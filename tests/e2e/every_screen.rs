//! What holds on every screen: nobody is kept out, nothing sticks out, everything can be pressed.

use stegvis_tests::walk::{
    Language, SWEDISH, WALKERS, every_coach_page, every_language_page, every_main_screen, every_phone_screen,
    every_phone_state, pair,
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

async fn phone_screens_are_accessible(
    (name, coach, language): (&str, &str, Language),
) -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    // With all the buttons that read aloud.
    phone.give_voices(&[language.tag, "sv"]).await?;
    let mut findings = Findings(Vec::new());
    let mut look = async |phone: &Browser, screen: &str| {
        findings.note(screen, phone.is_accessible().await);
        for look in ["dark", "contrast"] {
            phone.wear(look).await?;
            findings.note(&format!("{screen} in {look}"), phone.has_readable_colours().await);
        }
        phone.wear("light").await?;
        findings.note(screen, phone.has_targets_of_at_least(48).await);
        phone.become_device(Device::SmallPhone).await?;
        phone.script(LARGEST_TEXT, []).await?;
        findings.note(screen, phone.has_no_sideways_scroll().await);
        phone.script(NORMAL_TEXT, []).await?;
        phone.become_device(Device::Phone).await
    };
    every_phone_screen(&phone, &server, name, language, &mut look).await?;
    phone.has_no_console_errors().await?;
    every_phone_state(&phone, &server, (name, coach), language, &mut look).await?;
    let errors = phone.console_errors().await?;
    assert!(errors.iter().all(|error| error.is_network), "{errors:#?}");
    findings.none();
    Ok(())
}

#[tokio::test]
async fn every_screen_in_swedish_is_accessible_in_every_look() -> Result<(), HarnessError> {
    phone_screens_are_accessible(WALKERS[0]).await
}

#[tokio::test]
async fn every_screen_in_arabic_is_accessible_in_every_look() -> Result<(), HarnessError> {
    phone_screens_are_accessible(WALKERS[1]).await
}

#[tokio::test]
async fn every_screen_in_tigrinya_is_accessible_in_every_look() -> Result<(), HarnessError> {
    phone_screens_are_accessible(WALKERS[2]).await
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
async fn every_page_of_the_console_is_accessible() -> Result<(), HarnessError> {
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
