//! Arabic: read from the right, with Swedish marked as Swedish.

use serde_json::json;
use stegvis_tests::walk::{ARABIC, pair};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

/// The middle of each step, the lowest first.
const STEPS: &str = r"
return [...document.querySelectorAll('ol > li.stair-step')].map(step => {
  const { left, width } = step.getBoundingClientRect();
  return left + width / 2;
});
";

/// The places of the characters of a time, in the order in which they are written.
const TIME: &str = r"
const text = document.querySelector('time').firstChild;
return [...text.data].flatMap((character, index) => {
  if (!/[\d:]/.test(character)) return [];
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return [range.getBoundingClientRect().left];
});
";

/// Texts in Latin letters that no `lang` says to be another language than Arabic; names of people aside.
const UNMARKED: &str = r"
const [names] = arguments;
const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
const found = [];
for (let text = texts.nextNode(); text; text = texts.nextNode()) {
  const isLatin = /[a-zåäö]{3}/i.test(text.data) && !names.some(name => text.data.includes(name));
  if (isLatin && text.parentElement.closest('[lang]').lang.startsWith('ar')) found.push(text.data);
}
return found;
";

#[tokio::test]
async fn arabic_mirrors_itself() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Amina", ARABIC).await?;
    assert_eq!(phone.page_attribute("lang").await?.as_deref(), Some("ar"));
    assert_eq!(phone.page_attribute("dir").await?.as_deref(), Some("rtl"));

    phone.press(Role::Link, "الدرج").await?;
    phone.find(Role::Heading, "الدرج").await?;
    let steps: Vec<f64> = serde_json::from_value(phone.script(STEPS, []).await?)?;
    assert!(steps.len() > 3 && steps.is_sorted_by(|lower, higher| lower > higher), "{steps:?}");
    let swedish = phone.script("return document.querySelectorAll('main [lang=sv]').length", []).await?;
    assert!(swedish.as_u64() > Some(0), "no Swedish under the Arabic");

    phone.press(Role::Link, "الجدول").await?;
    phone.find(Role::Heading, "الجدول").await?;
    let digits: Vec<f64> = serde_json::from_value(phone.script(TIME, []).await?)?;
    assert!(digits.len() == 5 && digits.is_sorted(), "{digits:?}");
    for screen in ["الدرج", "الجدول", "اليوم"] {
        phone.press(Role::Link, screen).await?;
        phone.find(Role::Heading, screen).await?;
        let unmarked = phone.script(UNMARKED, [json!(["Karin", "Amina", "Nour"])]).await?;
        assert_eq!(unmarked, json!([]), "{screen}");
    }
    phone.has_no_console_errors().await
}
