//! What a screen looks like once something has been done, is asked or is missing.

use serde_json::json;
use stegvis_shared::protocol::coach::{Need, SaveDraftRequest};

use super::{Language, Look, PATIENCE, arrives, at, follow};
use crate::api::Api;
use crate::browser::{Browser, Offline, Role};
use crate::error::HarnessError;
use crate::server::Server;
use crate::wait;

/// What the coach adds to the plan while the phone is in use.
const ADDED: &str = "01920000-0000-7000-8000-000000000001";

/// The app was opened by a clock that goes right; from the next start on it goes fifteen days fast.
const FIFTEEN_DAYS_LATER: &str =
    "{ const now = Date.now; Date.now = () => now() + 15 * 24 * 60 * 60 * 1000; }";

/// Takes a phone that [`every_phone_screen`](super::every_phone_screen) has left through the states of its screens, and
/// signs out at the end. `coach` is the participant's.
///
/// # Errors
///
/// As [`every_phone_screen`](super::every_phone_screen).
pub async fn every_phone_state(
    phone: &Browser,
    server: &Server,
    (name, coach): (&str, &str),
    language: Language,
    mut look: impl Look,
) -> Result<(), HarnessError> {
    let look = &mut look;
    asked(phone, look).await?;
    changed(phone, server, (name, coach), language, look).await?;
    answered(phone, language, look).await?;
    wished(phone, server, (name, coach), look).await?;

    phone.set_offline(Offline::Yes).await?;
    follow(phone, "/").await?;
    shows(phone, "offline", ".offline-line", look).await?;
    phone.set_offline(Offline::No).await?;
    phone.waits_for("the server", "return !document.querySelector('.offline-line')").await?;

    phone.goto(&format!("{}/schedule/{ADDED}/2020-01-01T10:00", server.base_url())).await?;
    at(phone, "occurrence-gone", look).await?;
    phone.goto(&format!("{}/steps/{ADDED}", server.base_url())).await?;
    at(phone, "goal-gone", look).await?;

    phone.before_each_page(FIFTEEN_DAYS_LATER).await?;
    phone.goto(&server.base_url()).await?;
    at(phone, "welcome-back", look).await?;
    locked(phone, look).await?;

    follow(phone, "/me").await?;
    arrives(phone, "me").await?;
    press_last(phone, "[data-testid=me] button").await?;
    at(phone, "sign-out-sheet", look).await?;
    press_last(phone, "[data-testid=sign-out-sheet] button").await?;
    arrives(phone, "enter-code").await?;
    phone.fill(language.code, "ABC").await?;
    phone.press(Role::Button, language.next).await?;
    shows(phone, "enter-code-wrong", "[aria-invalid=true]", look).await
}

/// What Today asks after something was over, and then after a while.
async fn asked(phone: &Browser, look: &mut impl Look) -> Result<(), HarnessError> {
    follow(phone, "/").await?;
    arrives(phone, "how-was-it").await?;
    press_last(phone, "[data-testid=how-was-it] input").await?;
    at(phone, "feeling-told", look).await?;
    // What was said just now stands until one goes away.
    follow(phone, "/steps").await?;
    arrives(phone, "steps").await?;
    follow(phone, "/").await?;
    at(phone, "support", look).await?;
    press_last(phone, "[data-testid=support] input").await?;
    shows(phone, "support-told", "[data-testid=support] .stack button", look).await?;
    press_last(phone, "[data-testid=support] .stack button").await?;
    at(phone, "call-asked", look).await
}

/// A PIN, what asks for it, and what is said of a wrong and of a forgotten one. Leaves the app unlocked.
async fn locked(phone: &Browser, look: &mut impl Look) -> Result<(), HarnessError> {
    const PIN: &str = "1234";
    follow(phone, "/me").await?;
    arrives(phone, "me").await?;
    follow(phone, "/pin").await?;
    arrives(phone, "pin").await?;
    type_into(phone, "[data-testid=pin] input", PIN).await?;
    press_last(phone, "[data-testid=pin] [type=submit]").await?;
    shows(phone, "pin-set", "[data-testid=pin-told]", look).await?;
    press(phone, "[data-testid=pin] .main > .stack > .button").await?;
    shows(phone, "pin-change", "[data-testid=pin] form", look).await?;

    phone.reload().await?;
    at(phone, "lock", look).await?;
    type_into(phone, ".pin-dots", "4321").await?;
    press_last(phone, "[data-testid=lock] [type=submit]").await?;
    shows(phone, "lock-wrong", "[data-testid=pin-outcome][data-kind=attention]", look).await?;
    press_last(phone, "[data-testid=lock] .button").await?;
    at(phone, "lock-forgotten", look).await?;
    press(phone, "[data-testid=lock-forgotten] .button").await?;
    for digit in PIN.chars() {
        press(phone, &format!(".pin-key:nth-child({digit})")).await?;
    }
    press_last(phone, "[data-testid=lock] [type=submit]").await?;
    arrives(phone, "pin").await?;
    follow(phone, "/").await?;
    arrives(phone, "today").await
}

/// What the coach has changed, and being late for it.
async fn changed(
    phone: &Browser,
    server: &Server,
    (name, coach): (&str, &str),
    language: Language,
    look: &mut impl Look,
) -> Result<(), HarnessError> {
    change_plan(server, name, coach).await?;
    at(phone, "news", look).await?;
    press_last(phone, &format!("[data-testid=news] a[href*='{ADDED}']")).await?;
    arrives(phone, "occurrence").await?;
    press_last(phone, "[data-testid=to-say]").await?;
    at(phone, "phrases", look).await?;
    phone.press(Role::Button, language.close).await?;
    phone.press(Role::Button, language.late).await?;
    at(phone, "late", look).await?;
    press_last(phone, "[data-testid^=late-]").await?;
    shows(phone, "late-told", "[data-testid=answered]", look).await
}

/// What one has said and done, and how far that has come.
async fn answered(phone: &Browser, language: Language, look: &mut impl Look) -> Result<(), HarnessError> {
    follow(phone, "/schedule").await?;
    arrives(phone, "schedule").await?;
    phone.press(Role::Button, language.week_after).await?;
    follow(phone, "/schedule/").await?;
    arrives(phone, "occurrence").await?;
    phone.press(Role::Button, language.cannot_come).await?;
    arrives(phone, "why").await?;
    press_last(phone, "[data-testid^=reason-]").await?;
    shows(phone, "cannot-told", "[data-testid=answered]", look).await?;
    follow(phone, "/").await?;
    arrives(phone, "today").await?;
    // The one goal to do next.
    follow(phone, "/steps/").await?;
    arrives(phone, "goal").await?;
    press_last(phone, ".goal-do .button[data-kind=quiet]").await?;
    at(phone, "smaller-asked", look).await?;
    press_last(phone, "[data-testid=smaller-asked] .pill").await?;
    press_last(phone, ".goal-do .button[data-kind=main]").await?;
    at(phone, "goal-done", look).await
}

/// An own goal, and what the coach answers to it.
async fn wished(
    phone: &Browser,
    server: &Server,
    (name, coach): (&str, &str),
    look: &mut impl Look,
) -> Result<(), HarnessError> {
    follow(phone, "/steps").await?;
    arrives(phone, "steps").await?;
    press_last(phone, "[data-testid=steps] .button[data-kind=quiet]").await?;
    at(phone, "propose", look).await?;
    press_last(phone, "[data-testid^=goal-idea-]").await?;
    at(phone, "own-goal", look).await?;
    let api = sign_in(server, coach).await?;
    let participant = wait::until("the coach to see the own goal", PATIENCE, || async {
        let person = api.participant_named(name).await.map_err(|error| error.to_string())?;
        let is_there = person.needs.iter().any(|need| matches!(need, Need::OwnGoal { .. }));
        if is_there { Ok(person) } else { Err(format!("{:?}", person.needs)) }
    })
    .await?;
    for need in participant.needs {
        if let Need::OwnGoal { goal, .. } = need {
            api.answer_wish(participant.id, goal, "Bra! Vi går tillsammans på fredagar.").await?;
        }
    }
    at(phone, "wish-answer", look).await
}

/// Signs a coach in.
async fn sign_in(server: &Server, coach: &str) -> Result<Api, HarnessError> {
    let people = server.people()?;
    let coach = people.staff(coach)?;
    Api::sign_in(&server.base_url(), &coach.email, &coach.password).await
}

/// Publishes another time for something, a goal less, and something that is still to come today.
async fn change_plan(server: &Server, name: &str, coach: &str) -> Result<(), HarnessError> {
    let api = sign_in(server, coach).await?;
    let participant = api.participant_named(name).await?;
    let plan = api.plan(participant.id).await?;
    let mut document = plan.draft.document;
    document.goals.pop();
    if let Some(activity) = document.activities.first_mut() {
        activity.place = None;
    }
    document.activities.push(serde_json::from_value(json!({
        "id": ADDED,
        "kind": "meeting",
        "title": "Samtal om våren",
        "place": { "name": "Biblioteket" },
        "schedule": {
            "repeats": "once",
            "date": plan.clock.local(plan.clock.now).date(),
            "start": "23:00",
            "end": "23:59",
        },
    }))?);
    let request = SaveDraftRequest { base_version: plan.draft.version, document };
    let draft = api.save_draft(plan.id, &request).await?;
    api.publish(plan.id, draft.version).await?;
    Ok(())
}

/// Presses the first thing that a selector finds.
async fn press(phone: &Browser, selector: &str) -> Result<(), HarnessError> {
    const FIRST: &str = "document.querySelector(arguments[0]).click()";
    phone.script(FIRST, [json!(selector)]).await.map(drop)
}

/// Types the same into all fields that a selector finds.
async fn type_into(phone: &Browser, selector: &str, text: &str) -> Result<(), HarnessError> {
    const TYPE: &str = "for (const field of document.querySelectorAll(arguments[0])) {                         field.value = arguments[1];                         field.dispatchEvent(new Event('input', { bubbles: true })); }";
    phone.script(TYPE, [json!(selector), json!(text)]).await.map(drop)
}

/// Presses the last thing that a selector finds: what stands behind it is in every language.
async fn press_last(phone: &Browser, selector: &str) -> Result<(), HarnessError> {
    const PRESS: &str = "const found = [...document.querySelectorAll(arguments[0])].at(-1); found?.click(); \
                         return Boolean(found)";
    wait::until(&format!("something to press at {selector}"), PATIENCE, || async {
        match phone.script(PRESS, [json!(selector)]).await {
            Ok(serde_json::Value::Bool(true)) => Ok(()),
            _ => Err(phone.text().await.unwrap_or_default()),
        }
    })
    .await
}

/// Waits for what a selector finds, then looks.
pub(super) async fn shows(
    phone: &Browser,
    name: &str,
    selector: &str,
    look: &mut impl Look,
) -> Result<(), HarnessError> {
    let there = format!("return Boolean(document.querySelector(\"{selector}\"))");
    phone.waits_for(&format!("the state {name}"), &there).await?;
    look(phone, name).await
}
