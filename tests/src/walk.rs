//! A walk through every screen, for what must hold on each: accessible, large enough, worth a picture.
//!
//! # Design
//!
//! The walk calls back at each screen and knows nothing of what is looked for. It follows the addresses, which are the
//! same in every language; a journey of its own finds its way by the words that a person reads.

mod states;

use std::time::Duration;

use serde_json::json;
use stegvis_shared::protocol::coach::PlanView;
use thirtyfour::Key;

pub use states::every_phone_state;

use crate::api::Api;
use crate::browser::{Browser, Role};
use crate::error::HarnessError;
use crate::server::Server;
use crate::wait;

const PATIENCE: Duration = Duration::from_secs(30);

/// The words that a walk presses in a participant's language.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its own name.
    pub own_name: &'static str,
    code: &'static str,
    next: &'static str,
    week_after: &'static str,
    month_show: &'static str,
    week_show: &'static str,
    calendar_add: &'static str,
    cannot_come: &'static str,
    late: &'static str,
    close: &'static str,
}

/// Swedish.
pub const SWEDISH: Language = Language {
    tag: "sv",
    own_name: "Svenska",
    code: "Skriv koden",
    next: "Nästa",
    week_after: "Visa veckan efter",
    month_show: "Visa månaden",
    week_show: "Visa veckan",
    calendar_add: "Lägg in i telefonens kalender",
    cannot_come: "Jag kan inte komma",
    late: "Jag blir sen",
    close: "Stäng",
};

/// Arabic.
pub const ARABIC: Language = Language {
    tag: "ar",
    own_name: "العربية",
    code: "كتابة الرمز",
    next: "التالي",
    week_after: "عرض الأسبوع التالي",
    month_show: "عرض الشهر",
    week_show: "عرض الأسبوع",
    calendar_add: "إضافة إلى تقويم الهاتف",
    cannot_come: "لا أستطيع الحضور",
    late: "سأتأخر",
    close: "إغلاق",
};

/// Tigrinya.
pub const TIGRINYA: Language = Language {
    tag: "ti",
    own_name: "ትግርኛ",
    code: "ነቲ ኮድ ጽሓፉ",
    next: "ቀጽሉ",
    week_after: "ድሕሪኡ ዘሎ ሰሙን ኣርእዩ",
    month_show: "ወርሒ ኣርእዩ",
    week_show: "ሰሙን ኣርእዩ",
    calendar_add: "ኣብ ካላንደር ቴሌፎን ኣእትዉ",
    cannot_come: "ክመጽእ ኣይክእልን",
    late: "ክድንጒ እየ",
    close: "ዕጸዉ",
};

/// Who walks through the app for what must hold in each of three scripts: participant and coach, and their language.
pub const WALKERS: [(&str, &str, Language); 3] =
    [("Moa", "Per", SWEDISH), ("Amina", "Karin", ARABIC), ("Yonas", "Karin", TIGRINYA)];

/// Whoever looks at each screen, which is named as its test id.
pub trait Look: AsyncFnMut(&Browser, &str) -> Result<(), HarnessError> {}

impl<T: AsyncFnMut(&Browser, &str) -> Result<(), HarnessError>> Look for T {}

/// Pairs a phone as its owner does: by the link, in a language.
///
/// # Errors
///
/// Where nobody has that name, or a screen does not come.
pub async fn pair(
    phone: &Browser,
    server: &Server,
    name: &str,
    language: Language,
) -> Result<(), HarnessError> {
    let people = server.people()?;
    let code = &people.participant(name)?.pairing_code;
    phone.goto(&format!("{}/#{code}", server.base_url())).await?;
    phone.press(Role::Button, language.own_name).await?;
    arrives(phone, "tour").await?;
    skip_tour(phone).await?;
    arrives(phone, "today").await
}

async fn skip_tour(phone: &Browser) -> Result<(), HarnessError> {
    phone.script("document.querySelector('[data-testid=tour-skip]').click()", []).await.map(drop)
}

/// The test ids of the screens that [`every_main_screen`] goes to.
const MAIN_SCREENS: [(&str, &str); 13] = [
    ("/schedule", "schedule"),
    ("/steps", "steps"),
    ("/messages", "messages"),
    ("/help", "help"),
    ("/", "today"),
    ("/me", "me"),
    ("/reminders", "reminders"),
    ("/", "today"),
    ("/me", "me"),
    ("/pin", "pin"),
    ("/", "today"),
    ("/me", "me"),
    ("/my-data", "my-data"),
];

/// Changes the language of a phone that is paired, then goes to each main screen.
///
/// # Errors
///
/// Where a screen does not come, and what `look` finds.
pub async fn every_main_screen(
    phone: &Browser,
    (tag, own_name): (&str, &str),
    mut look: impl Look,
) -> Result<(), HarnessError> {
    follow(phone, "/language").await?;
    arrives(phone, "language").await?;
    phone.press(Role::Button, own_name).await?;
    phone.waits_for(own_name, &format!("return document.documentElement.lang === '{tag}'")).await?;
    for (address, screen) in MAIN_SCREENS {
        follow(phone, address).await?;
        at(phone, screen, &mut look).await?;
    }
    // The way to the languages stands on every screen; this one has nothing open.
    follow(phone, "/").await
}

/// Opens something of the week after in Swedish: it is still to come, whatever day and hour it is.
///
/// # Errors
///
/// Where a screen does not come.
pub async fn open_next_week(phone: &Browser) -> Result<(), HarnessError> {
    phone.press(Role::Link, "Schema").await?;
    phone.press(Role::Button, SWEDISH.week_after).await?;
    follow(phone, "/schedule/").await?;
    arrives(phone, "occurrence").await
}

/// Signs somebody in to the console.
///
/// # Errors
///
/// Where nobody has that name, or the console does not let them in.
pub async fn sign_in(desk: &Browser, server: &Server, name: &str) -> Result<(), HarnessError> {
    let people = server.people()?;
    let person = people.staff(name)?;
    desk.goto(&format!("{}/console/", server.base_url())).await?;
    desk.fill("E-post i arbetet", &person.email).await?;
    desk.fill("Lösenord", &person.password).await?;
    desk.press(Role::Button, "Logga in").await?;
    desk.find(Role::Link, name).await?;
    Ok(())
}

/// Holds back what the phone asks the server for, until `release` is called.
const HOLD_SYNC: &str = r"
const held = new Promise((release) => { window.release = release; });
const send = window.fetch;
window.fetch = async (path, init) => {
  if (String(path.url ?? path).endsWith('/sync')) await held;
  return send(path, init);
};
";

/// Takes a phone from the first screen to the last.
///
/// # Errors
///
/// Where a screen does not come, and what `look` finds.
pub async fn every_phone_screen(
    phone: &Browser,
    server: &Server,
    name: &str,
    language: Language,
    mut look: impl Look,
) -> Result<(), HarnessError> {
    let look = &mut look;
    phone.goto(&server.base_url()).await?;
    at(phone, "welcome", look).await?;
    phone.press(Role::Button, language.own_name).await?;
    at(phone, "enter-code", look).await?;
    phone.fill(language.code, &server.people()?.participant(name)?.pairing_code).await?;
    phone.script(HOLD_SYNC, []).await?;
    phone.press(Role::Button, language.next).await?;
    states::shows(phone, "loading", "[data-testid=loading]", look).await?;
    phone.script("release()", []).await?;
    at(phone, "tour", look).await?;
    skip_tour(phone).await?;
    at(phone, "today", look).await?;
    follow(phone, "/schedule").await?;
    at(phone, "schedule", look).await?;
    phone.press(Role::Button, language.calendar_add).await?;
    at(phone, "calendar", look).await?;
    phone.press(Role::Button, language.close).await?;
    phone.press(Role::Button, language.month_show).await?;
    at(phone, "month", look).await?;
    phone.press(Role::Button, language.week_show).await?;
    // Everything in the week after is still to come, whatever day it is.
    phone.press(Role::Button, language.week_after).await?;
    follow(phone, "/schedule/").await?;
    at(phone, "occurrence", look).await?;
    phone.press(Role::Button, language.cannot_come).await?;
    at(phone, "why", look).await?;
    phone.press(Role::Button, language.close).await?;
    follow(phone, "/steps").await?;
    at(phone, "steps", look).await?;
    follow(phone, "/steps/").await?;
    at(phone, "goal", look).await?;
    for (address, screen) in [("/messages", "messages"), ("/language", "language"), ("/help", "help")] {
        follow(phone, address).await?;
        at(phone, screen, look).await?;
    }
    follow(phone, "/").await?;
    follow(phone, "/me").await?;
    at(phone, "me", look).await?;
    follow(phone, "/reminders").await?;
    at(phone, "reminders", look).await
}

/// Takes a coach through the console, with `name` as the participant who is looked at.
///
/// # Errors
///
/// As [`every_phone_screen`].
pub async fn every_coach_page(
    desk: &Browser,
    server: &Server,
    coach: &str,
    name: &str,
    mut look: impl Look,
) -> Result<(), HarnessError> {
    let look = &mut look;
    desk.goto(&format!("{}/console/", server.base_url())).await?;
    desk.find(Role::Button, "Logga in").await?;
    look(desk, "sign-in").await?;
    sign_in(desk, server, coach).await?;
    desk.find(Role::List, "De som behöver dig").await?;
    look(desk, "today").await?;
    desk.type_keys("?").await?;
    at(desk, "keys", look).await?;
    desk.type_keys(Key::Escape + "").await?;
    desk.press(Role::Link, "Deltagare").await?;
    at(desk, "participants", look).await?;
    desk.press(Role::Link, name).await?;
    arrives(desk, "talk").await?;
    look(desk, "participant").await?;
    desk.press(Role::Button, "Ny kod").await?;
    at(desk, "code", look).await?;
    desk.press(Role::Button, "Klar").await?;
    open_plan(desk, name).await?;
    desk.find(Role::Region, &format!("Så ser {name} det")).await?;
    arrives(desk, "phone").await?;
    look(desk, "plan").await?;
    add_line(desk, "Möte om praktik tis 10-11 biblioteket till 19 dec").await?;
    desk.press(Role::Button, "Publicera").await?;
    arrives(desk, "publish-dialog").await?;
    desk.sees_no_more("Ser efter vad som är översatt").await?;
    look(desk, "publish-dialog").await?;
    desk.press(Role::Button, "Tillbaka").await?;
    desk.press(Role::Link, coach).await?;
    desk.find(Role::Region, "Kontot").await?;
    look(desk, "account").await
}

/// Takes a language worker through the console.
///
/// # Errors
///
/// As [`every_phone_screen`].
pub async fn every_language_page(
    desk: &Browser,
    server: &Server,
    worker: &str,
    mut look: impl Look,
) -> Result<(), HarnessError> {
    sign_in(desk, server, worker).await?;
    arrives(desk, "translation").await?;
    arrives(desk, "phone").await?;
    look(desk, "translations").await
}

/// Opens the plan of the participant whose page is shown.
///
/// # Errors
///
/// Where the plan does not come.
pub async fn open_plan(desk: &Browser, name: &str) -> Result<(), HarnessError> {
    desk.press(Role::Link, "Ändra planen").await?;
    desk.find(Role::Heading, &format!("Plan för {name}")).await?;
    Ok(())
}

/// Gives the plan of the demo's Amina.
///
/// # Errors
///
/// Where the server does not let Karin in.
pub async fn plan_of_amina(server: &Server) -> Result<PlanView, HarnessError> {
    let people = server.people()?;
    let karin = people.staff("Karin")?;
    let api = Api::sign_in(&server.base_url(), &karin.email, &karin.password).await?;
    let amina = api.participant_named("Amina").await?;
    api.plan(amina.id).await
}

/// Adds an activity to the plan by a line in plain words.
///
/// # Errors
///
/// Where there is no field for it.
pub async fn add_line(desk: &Browser, line: &str) -> Result<(), HarnessError> {
    desk.fill("Lägg till en aktivitet med en rad", line).await?;
    desk.type_keys(Key::Enter + "").await
}

/// Presses the last link to an address, which is its tab, or the first to what lies below it when it ends with `/`.
async fn follow(phone: &Browser, address: &str) -> Result<(), HarnessError> {
    const FOLLOW: &str = r#"
const [address] = arguments;
const links = [...document.querySelectorAll("a[href]")].map(link => [link, link.getAttribute("href")]);
const found = links.findLast(([, href]) => href === address)
  ?? links.find(([, href]) => address.length > 1 && address.endsWith("/") && href.startsWith(address));
found?.[0].click();
return Boolean(found) || links.map(([, href]) => href).join(" ");
"#;
    wait::until(&format!("a link to {address}"), PATIENCE, || async {
        match phone.script(FOLLOW, [json!(address)]).await {
            Ok(serde_json::Value::Bool(true)) => Ok(()),
            other => Err(format!("{other:?}")),
        }
    })
    .await
}

async fn at(browser: &Browser, screen: &str, look: &mut impl Look) -> Result<(), HarnessError> {
    arrives(browser, screen).await?;
    look(browser, screen).await
}

/// Waits for a screen, and for what it still fetches.
///
/// # Errors
///
/// Where the screen does not come.
pub async fn arrives(browser: &Browser, screen: &str) -> Result<(), HarnessError> {
    const THERE: &str = "return Boolean(document.querySelector(`[data-testid='${arguments[0]}']`)) \
                         && !document.querySelector('[aria-busy=true]')";
    wait::until(&format!("the screen {screen}"), PATIENCE, || async {
        match browser.script(THERE, [json!(screen)]).await {
            Ok(serde_json::Value::Bool(true)) => Ok(()),
            _ => Err(browser.text().await.unwrap_or_default()),
        }
    })
    .await
}
