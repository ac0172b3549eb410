//! Reading aloud with the phone's own voices.

use serde_json::{Value, json};
use stegvis_tests::walk::{ARABIC, SWEDISH, open_next_week, pair};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

/// Takes what was said since the last time: each part with the language of its voice.
const SPOKEN: &str = "return spoken.splice(0).map(([lang, text]) => [lang, text])";
/// Counts the buttons that read aloud and can be seen.
const BUTTONS: &str =
    "return [...document.querySelectorAll('.listen')].filter(({ offsetWidth }) => offsetWidth).length";

async fn spoken(phone: &Browser) -> Result<Vec<(String, String)>, HarnessError> {
    Ok(serde_json::from_value(phone.script(SPOKEN, []).await?)?)
}

#[tokio::test]
async fn what_stands_around_the_button_is_read_and_stopped() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    phone.give_voices(&["sv-SE"]).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    open_next_week(&phone).await?;
    phone.press(Role::Button, "Lyssna").await?;
    let said = spoken(&phone).await?;
    assert!(said.iter().all(|(lang, _)| lang == "sv-SE"), "{said:?}");
    let texts: Vec<&str> = said.iter().map(|(_, text)| text.as_str()).collect();
    assert!(texts.contains(&"Jag kommer") && !texts.contains(&"Lyssna"), "{texts:?}");
    phone.press(Role::Button, "Tyst").await?;
    phone.find(Role::Button, "Lyssna").await?;

    phone.press(Role::Button, "Jag kan inte komma").await?;
    phone.press(Role::Button, "Lyssna Jag är sjuk").await?;
    assert_eq!(spoken(&phone).await?, [("sv-SE".to_owned(), "Jag är sjuk".to_owned())]);
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn who_reads_no_script_hears_the_languages_and_sees_which() -> Result<(), HarnessError> {
    const MARKED: &str =
        "return [...document.querySelectorAll('[data-reading]')].map(({ innerText }) => innerText)";
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    phone.give_voices(&["sv-SE", "ar-EG"]).await?;
    phone.goto(&server.base_url()).await?;
    phone.press(Role::Button, "Lyssna").await?;
    let said = spoken(&phone).await?;
    assert!(said.contains(&("ar-EG".to_owned(), "العربية".to_owned())), "{said:?}");
    assert!(said.contains(&("sv-SE".to_owned(), "Svenska".to_owned())), "{said:?}");
    let (_, last) = said.last().map_or_else(Default::default, Clone::clone);
    let marked: Vec<String> = serde_json::from_value(phone.script(MARKED, []).await?)?;
    assert!(marked.len() == 1 && marked[0].contains(&last), "{last}: {marked:?}");
    phone.press(Role::Button, "Tyst").await?;
    assert_eq!(phone.script(MARKED, []).await?, json!([]));
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn without_a_voice_for_the_language_there_is_no_button() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    phone.give_voices(&["sv-SE", "ar-EG"]).await?;
    pair(&phone, &server, "Amina", ARABIC).await?;
    assert!(phone.script(BUTTONS, []).await?.as_u64() > Some(0), "Arabic is read");
    phone.script("document.querySelector('.listen').click()", []).await?;
    let said = spoken(&phone).await?;
    let own = said.iter().filter(|(lang, _)| lang == "ar-EG").count();
    // The Swedish under the Arabic is for the eyes.
    assert!(own > 0 && said.iter().all(|(_, text)| text != "Jag kommer"), "{said:?}");

    // Tigrinya, for which few phones have a voice.
    phone.script("document.documentElement.lang = 'ti'", []).await?;
    phone.waits_for("the buttons to go", &format!("{BUTTONS} === 0")).await?;
    assert_eq!(phone.script(SPOKEN, []).await?, Value::Array(Vec::new()));
    phone.script("document.documentElement.lang = 'sv'", []).await?;
    assert_ne!(phone.script(BUTTONS, []).await?, json!(0));
    Ok(())
}

#[tokio::test]
async fn swedish_to_practise_is_read_slowly_after_what_it_means() -> Result<(), HarnessError> {
    const PRACTISE: &str = "const row = document.querySelector('[data-testid=phrases] li'); \
                            row.querySelector('.listen').click(); \
                            return [row.querySelector('[lang=sv]').textContent, row.innerText]";
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    phone.give_voices(&["sv-SE", "ar-EG"]).await?;
    pair(&phone, &server, "Amina", ARABIC).await?;
    phone.script("document.querySelector('a[href=\"/schedule\"]').click()", []).await?;
    phone.waits_for("the week", "return document.querySelectorAll('.week-turn').length > 0").await?;
    phone.script("[...document.querySelectorAll('.week-turn')].at(-1).click()", []).await?;
    phone.script("document.querySelector('.main a[href^=\"/schedule/\"]').click()", []).await?;
    phone.waits_for("the button", "return Boolean(document.querySelector('[data-testid=to-say]'))").await?;
    phone.script("document.querySelector('[data-testid=to-say]').click()", []).await?;
    phone
        .waits_for("the phrases", "return Boolean(document.querySelector('[data-testid=phrases] .listen'))")
        .await?;
    let row = phone.script(PRACTISE, []).await?;
    let said = phone.script("return spoken.splice(0)", []).await?;
    let (meaning, swedish) = (&said[0], &said[1]);
    assert_eq!((&meaning[0], &meaning[2]), (&json!("ar-EG"), &json!(0.9)), "{said}");
    assert!(row[1].as_str().unwrap_or_default().contains(meaning[1].as_str().unwrap_or("-")), "{row} {said}");
    assert_eq!(*swedish, json!(["sv-SE", row[0], 0.7]), "{said}");
    assert_eq!(said.as_array().map(Vec::len), Some(2), "{said}");

    // Tigrinya, for which few phones have a voice: the Swedish alone.
    phone.script("document.documentElement.lang = 'ti'", []).await?;
    // The first press on what is being read stops it.
    phone.script(PRACTISE, []).await?;
    let row = phone.script(PRACTISE, []).await?;
    assert_eq!(phone.script("return spoken.splice(0)", []).await?, json!([["sv-SE", row[0], 0.7]]));
    assert!(phone.script(BUTTONS, []).await?.as_u64() > Some(6));

    phone.script("speechSynthesis.getVoices = () => [{ lang: 'ar', localService: true }]", []).await?;
    phone.script("speechSynthesis.onvoiceschanged()", []).await?;
    let seen = "return [...document.querySelectorAll('[data-testid=phrases] .listen')].some(({ offsetWidth }) => offsetWidth)";
    assert_eq!(phone.script(seen, []).await?, json!(false));
    phone.has_no_console_errors().await
}
