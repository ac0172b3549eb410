//! Reminders by Web Push: to whom, of what, and each once.

use stegvis_server::jobs;
use stegvis_server::ops::messages::send_message;
use stegvis_server::ops::pairing::{create_code, pair};
use stegvis_server::ops::reminders::{forget, keep, wishes};
use stegvis_server::ops::session::{SignedIn, refresh, sign_out};
use stegvis_server::ops::{Actor, OpsError};
use stegvis_server::push::PushServices;
use stegvis_shared::domain::activity::Schedule;
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::{MessageId, ParticipantId};
use stegvis_shared::protocol::coach::SendMessageRequest;
use stegvis_shared::protocol::reminders::{KeepRemindersRequest, ReminderWishes};
use stegvis_shared::sync::ActionKind;

use super::on_both;
use crate::push_service::{Browser, PushService, tell};
use crate::world::{DAY_MS, HOUR_MS, MONDAY, Town, World, activity, document, language};

on_both!(
    evening_before_and_hour_before_reach_the_phone_once,
    answered_and_cancelled_are_not_told,
    of_several_processes_one_tells_and_after_a_restart_none_tells_again,
    message_is_told_unless_it_is_read,
    plan_is_told_unless_it_is_opened,
    night_is_quiet,
    phone_that_is_gone_is_forgotten,
    session_that_ends_takes_its_reminders_along,
    phone_of_somebody_else_now_is_only_theirs,
    five_phones_are_reminded_at_most,
    addresses_that_are_no_browsers_are_refused,
    row_that_cannot_be_right_holds_up_nobody_else,
);

const ALL: ReminderWishes = ReminderWishes { evening: true, hour: true, news: true, quiet: None };
const SCHEDULE: ReminderWishes = ReminderWishes { news: false, ..ALL };
const NEWS: ReminderWishes = ReminderWishes { evening: false, hour: false, ..ALL };

/// A phone that is let in.
async fn let_in(world: &World, town: &Town, participant: ParticipantId) -> SignedIn {
    let code = create_code(&town.coach, &world.context, participant).await.unwrap().code.plain();
    pair(&world.context, &code, &language("sv"), &world.offered).await.unwrap()
}

async fn remind(
    world: &World,
    service: &PushService,
    phone: &SignedIn,
    browser: &Browser,
    wishes: ReminderWishes,
) {
    let request = KeepRemindersRequest { address: browser.address(service), wishes };
    let services = service.pusher(None);
    keep(&phone.actor, &world.context, phone.session, services.services(), &request).await.unwrap();
}

/// Amina, with a phone that is reminded; every Tuesday and Thursday at ten she has something.
async fn amina(
    world: &World,
    service: &PushService,
    wishes: ReminderWishes,
) -> (Town, ParticipantId, SignedIn, Browser) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(world).await;
    town.publish(world, amina, &document()).await;
    let (phone, browser) = (let_in(world, &town, amina).await, Browser::new(1));
    remind(world, service, &phone, &browser, wishes).await;
    (town, amina, phone, browser)
}

async fn evening_before_and_hour_before_reach_the_phone_once(world: World) {
    let service = PushService::start().await;
    let (town, amina, phone, browser) = amina(&world, &service, SCHEDULE).await;
    let (other_phone, other_browser) = (let_in(&world, &town, amina).await, Browser::new(2));
    let hour_alone = ReminderWishes { evening: false, ..SCHEDULE };
    remind(&world, &service, &other_phone, &other_browser, hour_alone).await;
    let reminders = service.reminders(&world.context);
    let mut told = Vec::new();
    // From Monday at nine to Wednesday at nine, each quarter of an hour.
    for _ in 0..(48 * 4) {
        for (path, payload) in service.told(&reminders, &[&browser, &other_browser]).await {
            let hours = (world.context.now().as_millis() - crate::world::START.as_millis()) / HOUR_MS;
            let phone = if path == browser.path() { "one" } else { "other" };
            told.push((hours, phone, payload["body"].as_str().unwrap().to_owned()));
            assert_eq!((&payload["title"], &payload["tag"]), (&"Stegvis".into(), &"reminder".into()));
            assert_eq!((&payload["lang"], &payload["dir"]), (&"sv".into(), &"ltr".into()));
            assert!(
                !payload.to_string().contains("Amina") && !payload.to_string().contains("mat"),
                "{payload}"
            );
        }
        world.clock.advance(HOUR_MS / 4);
    }
    told.sort();
    // Nine hours after nine is six in the evening, and a day after is nine again.
    let soon = "Du har något i ditt schema inom en timme. Öppna Stegvis.".to_owned();
    let tomorrow = "Du har något i ditt schema i morgon. Öppna Stegvis.".to_owned();
    assert_eq!(told, [(9, "one", tomorrow), (24, "one", soon.clone()), (24, "other", soon)]);
    assert_eq!(wishes(&phone.actor, &world.context, phone.session).await.unwrap(), Some(SCHEDULE));
}

async fn answered_and_cancelled_are_not_told(world: World) {
    let service = PushService::start().await;
    let (town, amina, _, browser) = amina(&world, &service, SCHEDULE).await;
    let reminders = service.reminders(&world.context);
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let occurrence = phone.occurrence(0);
    phone.does(&world, ActionKind::Answer { occurrence, answer: Some(Answer::Coming) }).await;
    world.clock.advance(9 * HOUR_MS);
    assert_eq!(service.told(&reminders, &[&browser]).await, []);
    // Taken back, it is told: there is an evening left.
    phone.does(&world, ActionKind::Answer { occurrence, answer: None }).await;
    assert_eq!(service.told(&reminders, &[&browser]).await.len(), 1);
    let cannot = Answer::CannotCome { reason: Reason::Ill };
    phone.does(&world, ActionKind::Answer { occurrence, answer: Some(cannot) }).await;
    world.clock.advance(15 * HOUR_MS);
    assert_eq!(service.told(&reminders, &[&browser]).await, [], "nor an hour before");

    let mut document = document();
    let Schedule::Weekly { except, .. } = &mut document.activities[0].schedule else { panic!() };
    // This Thursday is cancelled.
    except.push(MONDAY.saturating_add(jiff::Span::new().days(3)));
    town.publish(&world, amina, &document).await;
    for _ in 0..48 {
        world.clock.advance(HOUR_MS);
        assert_eq!(service.told(&reminders, &[&browser]).await, []);
    }
}

async fn of_several_processes_one_tells_and_after_a_restart_none_tells_again(world: World) {
    let service = PushService::start().await;
    let (_, _, _, browser) = amina(&world, &service, SCHEDULE).await;
    let other = world.another_process().await;
    let (one, other) = (service.reminders(&world.context), service.reminders(&other));
    world.clock.advance(9 * HOUR_MS);
    tokio::join!(tell(&one), tell(&other), tell(&one), tell(&other));
    assert_eq!(service.got().len(), 1);
    let restarted = service.reminders(&world.another_process().await);
    assert_eq!(service.told(&restarted, &[&browser]).await, []);
}

async fn message_is_told_unless_it_is_read(world: World) {
    let service = PushService::start().await;
    let (town, amina, _, browser) = amina(&world, &service, NEWS).await;
    let reminders = service.reminders(&world.context);
    let send = async |number: u8| {
        let id = MessageId::from_bytes([number; 16]);
        let request = SendMessageRequest { id, text: "Hemligt".parse().unwrap() };
        send_message(&town.coach, &world.context, amina, request).await.unwrap();
        id
    };
    let mut phone = town.phone(amina);
    phone.does(&world, ActionKind::SendMessage { text: "Hej!".parse().unwrap() }).await;
    assert_eq!(service.told(&reminders, &[&browser]).await, [], "one's own is none");
    send(1).await;
    send(2).await;
    let told = service.told(&reminders, &[&browser]).await;
    assert_eq!(told.len(), 1, "two are one: {told:?}");
    let payload = &told[0].1;
    assert_eq!((&payload["path"], &payload["tag"]), (&"/messages".into(), &"message".into()));
    assert!(!payload.to_string().contains("Hemligt"), "{payload}");
    assert_eq!(service.told(&reminders, &[&browser]).await, []);
    let message = send(3).await;
    phone.sync(&world).await;
    phone.does(&world, ActionKind::ReadMessage { message }).await;
    assert_eq!(service.told(&reminders, &[&browser]).await, [], "read before it was told");
}

async fn plan_is_told_unless_it_is_opened(world: World) {
    let service = PushService::start().await;
    let (town, amina, _, browser) = amina(&world, &service, NEWS).await;
    let reminders = service.reminders(&world.context);
    assert_eq!(service.told(&reminders, &[&browser]).await, [], "it was there before");
    let plan = |number| PlanDocument { activities: vec![activity(number, "Promenad")], ..document() };
    town.publish(&world, amina, &plan(2)).await;
    let told = service.told(&reminders, &[&browser]).await;
    assert_eq!(told.len(), 1);
    assert_eq!((&told[0].1["path"], &told[0].1["tag"]), (&"/".into(), &"plan".into()));
    town.publish(&world, amina, &plan(2)).await;
    assert_eq!(service.told(&reminders, &[&browser]).await, [], "the same is not new");
    let revision = town.publish(&world, amina, &plan(3)).await.revision;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    phone.does(&world, ActionKind::OpenPlan { revision }).await;
    assert_eq!(service.told(&reminders, &[&browser]).await, []);
}

async fn night_is_quiet(world: World) {
    let service = PushService::start().await;
    let quiet = serde_json::from_str(r#"{"from": "17:00", "until": "20:00"}"#).unwrap();
    let wishes = ReminderWishes { quiet: Some(quiet), ..SCHEDULE };
    let (_, _, phone, browser) = amina(&world, &service, wishes).await;
    let stored = stegvis_server::ops::reminders::wishes(&phone.actor, &world.context, phone.session).await;
    assert_eq!(stored.unwrap(), Some(wishes));
    let reminders = service.reminders(&world.context);
    world.clock.advance(10 * HOUR_MS);
    assert_eq!(service.told(&reminders, &[&browser]).await, []);
    world.clock.advance(HOUR_MS);
    assert_eq!(service.told(&reminders, &[&browser]).await.len(), 1);
}

async fn phone_that_is_gone_is_forgotten(world: World) {
    let service = PushService::start().await;
    let (_, _, phone, browser) = amina(&world, &service, SCHEDULE).await;
    let reminders = service.reminders(&world.context);
    service.answer(&[(410, "")]);
    world.clock.advance(9 * HOUR_MS);
    assert_eq!(service.told(&reminders, &[&browser]).await.len(), 1);
    assert_eq!(wishes(&phone.actor, &world.context, phone.session).await.unwrap(), None);
    world.clock.advance(15 * HOUR_MS);
    assert_eq!(service.told(&reminders, &[&browser]).await, []);
}

async fn session_that_ends_takes_its_reminders_along(world: World) {
    let service = PushService::start().await;
    let (town, amina, phone, browser) = amina(&world, &service, SCHEDULE).await;
    let context = &world.context;
    let is_reminded =
        async |phone: &SignedIn| wishes(&phone.actor, context, phone.session).await.unwrap().is_some();
    sign_out(&phone.actor, context, phone.session).await.unwrap();
    assert!(!is_reminded(&phone).await);
    // An access token is good for a while after its session.
    let request = KeepRemindersRequest { address: browser.address(&service), wishes: SCHEDULE };
    let pusher = service.pusher(None);
    let late = keep(&phone.actor, context, phone.session, pusher.services(), &request).await;
    assert!(matches!(late, Err(OpsError::NotSignedIn)), "{late:?}");

    let stolen = let_in(&world, &town, amina).await;
    remind(&world, &service, &stolen, &browser, SCHEDULE).await;
    let next = refresh(context, &stolen.refresh_token).await.unwrap();
    refresh(context, &next.refresh_token).await.unwrap();
    assert!(refresh(context, &stolen.refresh_token).await.is_err());
    assert!(!is_reminded(&stolen).await, "a family that is revoked");

    let left = let_in(&world, &town, amina).await;
    remind(&world, &service, &left, &browser, SCHEDULE).await;
    forget(&left.actor, context, left.session).await.unwrap();
    forget(&left.actor, context, left.session).await.unwrap();
    assert!(!is_reminded(&left).await);

    let away = let_in(&world, &town, amina).await;
    remind(&world, &service, &away, &browser, SCHEDULE).await;
    world.clock.advance(401 * DAY_MS);
    assert_eq!(service.told(&service.reminders(context), &[&browser]).await, [], "expired");
    world.clock.advance(31 * DAY_MS);
    jobs::run_due(context).await.unwrap();
    assert!(!is_reminded(&away).await, "cleaned away");
}

async fn phone_of_somebody_else_now_is_only_theirs(world: World) {
    let service = PushService::start().await;
    let (town, _, before, browser) = amina(&world, &service, SCHEDULE).await;
    let samir = town.participant(&world, "Samir", "sv").await;
    let after = let_in(&world, &town, samir).await;
    remind(&world, &service, &after, &browser, SCHEDULE).await;
    assert_eq!(wishes(&before.actor, &world.context, before.session).await.unwrap(), None);
    world.clock.advance(9 * HOUR_MS);
    assert_eq!(service.told(&service.reminders(&world.context), &[&browser]).await, [], "Samir has nothing");
    // A token of one and the session of another: nothing to be had.
    let request = KeepRemindersRequest { address: browser.address(&service), wishes: ALL };
    let pusher = service.pusher(None);
    let mixed = keep(&before.actor, &world.context, after.session, pusher.services(), &request).await;
    assert!(matches!(mixed, Err(OpsError::NotSignedIn)), "{mixed:?}");
}

async fn five_phones_are_reminded_at_most(world: World) {
    let service = PushService::start().await;
    let (town, amina, first, _) = amina(&world, &service, SCHEDULE).await;
    let mut phones = Vec::new();
    for number in 2..=6 {
        world.clock.advance(1_000);
        let phone = let_in(&world, &town, amina).await;
        remind(&world, &service, &phone, &Browser::new(number), SCHEDULE).await;
        phones.push(phone);
    }
    assert_eq!(wishes(&first.actor, &world.context, first.session).await.unwrap(), None);
    world.clock.advance(9 * HOUR_MS);
    tell(&service.reminders(&world.context)).await;
    assert_eq!(service.got().len(), 5);
}

async fn addresses_that_are_no_browsers_are_refused(world: World) {
    let service = PushService::start().await;
    let (town, _, phone, browser) = amina(&world, &service, SCHEDULE).await;
    let (context, known) = (&world.context, service.pusher(None));
    let good = browser.address(&service);
    let request = |endpoint: &str, auth: &str| {
        let mut address = good.clone();
        address.endpoint = endpoint.to_owned();
        address.auth = auth.to_owned();
        KeepRemindersRequest { address, wishes: ALL }
    };
    let metadata = request("http://169.254.169.254/latest/meta-data", &good.auth);
    let refused = keep(&phone.actor, context, phone.session, known.services(), &metadata).await;
    assert!(matches!(refused, Err(OpsError::PushServiceUnknown)), "{refused:?}");
    let short = request(&good.endpoint, "AAAA");
    let refused = keep(&phone.actor, context, phone.session, known.services(), &short).await;
    assert!(matches!(refused, Err(OpsError::InvalidBody { field: "auth" })), "{refused:?}");
    for staff in [town.coach, town.worker] {
        let Actor::Staff { .. } = staff else { panic!() };
        let whole = KeepRemindersRequest { address: good.clone(), wishes: ALL };
        let refused = keep(&staff, context, phone.session, known.services(), &whole).await;
        assert!(matches!(refused, Err(OpsError::NotAllowed)), "{refused:?}");
        assert!(matches!(forget(&staff, context, phone.session).await, Err(OpsError::NotAllowed)));
        assert!(matches!(wishes(&staff, context, phone.session).await, Err(OpsError::NotAllowed)));
    }
    // A service that the settings do not name any more is not asked, and its phone is forgotten.
    let narrower = stegvis_server::push::Pusher::of_this_run(world.context.random.as_ref());
    assert_eq!(narrower.services(), &PushServices::default());
    let words = std::sync::Arc::new(stegvis_server::words::Words::embedded());
    world.clock.advance(9 * HOUR_MS);
    tell(&jobs::reminders::Reminders::new(context.clone(), narrower, words)).await;
    assert_eq!(service.got().len(), 0);
    assert_eq!(wishes(&phone.actor, context, phone.session).await.unwrap(), None);
}

async fn row_that_cannot_be_right_holds_up_nobody_else(world: World) {
    let service = PushService::start().await;
    let (town, amina, _, browser) = amina(&world, &service, SCHEDULE).await;
    let broken = let_in(&world, &town, amina).await;
    remind(&world, &service, &broken, &Browser::new(2), SCHEDULE).await;
    world.by_hand("update push_subscription set evening_told = 'never' where endpoint like '%/send/2'").await;
    world.clock.advance(9 * HOUR_MS);
    assert_eq!(service.told(&service.reminders(&world.context), &[&browser]).await.len(), 1);
}
