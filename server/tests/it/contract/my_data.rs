//! Everything that is held about a participant: given to nobody else, and nothing forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;
use stegvis_server::ops::attachment::upload;
use stegvis_server::ops::calendar::open;
use stegvis_server::ops::my_data::my_data;
use stegvis_server::ops::pairing::{create_code, pair};
use stegvis_server::ops::phrases::save_translation;
use stegvis_server::ops::reminders::keep;
use stegvis_server::ops::session::sign_out;
use stegvis_server::ops::{OpsError, messages};
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind, MediaType};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::support::Support;
use stegvis_shared::id::{AttachmentId, MessageId, ParticipantId};
use stegvis_shared::protocol::coach::{SaveDraftRequest, SendMessageRequest};
use stegvis_shared::protocol::language::SaveTranslationRequest;
use stegvis_shared::protocol::reminders::{KeepRemindersRequest, QuietHours, ReminderWishes};
use stegvis_shared::sync::ActionKind;

use super::attachment::SOUND;
use super::on_both;
use crate::push_service::{Browser, PushService};
use crate::world::{DAY_MS, HOUR_MS, Phone, Town, World, activity, document, goal, language};

on_both!(file_holds_what_each_table_holds, file_says_what_was_done_and_when, nobody_gets_the_file_of_another,);

/// Where a table's rows about a person are in the file, as JSON pointers; or why they are not.
const TABLES: [(&str, Result<&str, &str>); 22] = [
    ("action_log", Ok("/actions")),
    ("answer", Ok("/answers")),
    ("attachment", Err("the messages name each; what it holds is in the app, to hear and to see")),
    ("calendar_link", Ok("/calendar_links")),
    ("call_request", Ok("/call/asked_at")),
    ("erasure_request", Ok("/erasure/asked_at")),
    ("feed_item", Err("what phones fetch is made of the other tables")),
    ("goal_mark", Ok("/goals_done")),
    ("goal_wish", Ok("/goal_wishes")),
    ("message", Ok("/messages")),
    ("pairing_code", Ok("/codes")),
    ("participant", Ok("/person/name")),
    ("participant_coach", Ok("/coaches")),
    ("participant_head", Err("where the feed ends: counters")),
    ("phrase_use", Ok("/translations")),
    ("plan", Ok("/draft")),
    ("plan_revision", Ok("/plans")),
    ("push_subscription", Ok("/reminders")),
    ("refresh_token", Err("only hashes of secrets; the phones are there")),
    ("session", Ok("/phones")),
    ("support_answer", Ok("/support")),
    ("translation", Ok("/translations")),
];

/// Lists the tables whose rows are about a participant, as the migrations make them: those that name one, and those that
/// name a row of such a table.
pub(super) fn tables_about_people() -> BTreeSet<String> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let text: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("--")).collect();
        for statement in text.join("\n").to_lowercase().split(';') {
            let words: Vec<&str> = statement.split_whitespace().collect();
            if let ["create" | "alter", "table", name, ..] = words[..] {
                names.entry(name.to_owned()).or_default().push_str(statement);
            }
        }
    }
    let mut about = BTreeSet::from(["participant".to_owned(), "translation".to_owned()]);
    loop {
        let names_one = |text: &str| {
            let refers = about
                .iter()
                .any(|name| name != "translation" && text.contains(&format!("references {name} (")));
            refers || text.lines().any(|line| line.trim_start().starts_with("participant "))
        };
        let found: BTreeSet<String> =
            names.iter().filter(|(_, text)| names_one(text)).map(|(name, _)| name.clone()).collect();
        let before = about.len();
        about.extend(found);
        if about.len() == before {
            return about;
        }
    }
}

fn wishes() -> ReminderWishes {
    let quiet = QuietHours { from: "21:00".parse().unwrap(), until: "07:00".parse().unwrap() };
    ReminderWishes { evening: true, hour: false, news: true, quiet: Some(quiet) }
}

/// Lets a participant use everything that there is, with texts that nobody else has. Gives the phone.
pub(super) async fn live(world: &World, town: &Town, participant: ParticipantId) -> Phone {
    let context = &world.context;
    let mine = PlanDocument {
        notice: Some("Bra kämpat, Amina Särskild!".parse().unwrap()),
        goals: vec![goal(1, "Ringa Särskilds vårdcentral")],
        activities: vec![activity(1, "Särskild svenska")],
        ..document()
    };
    town.publish(world, participant, &mine).await;
    let second = PlanDocument { step: 2, ..mine.clone() };
    town.publish(world, participant, &second).await;
    let plan = stegvis_server::ops::plan::plan(&town.coach, context, participant).await.unwrap();
    let draft = PlanDocument { goals: vec![goal(2, "Särskilt utkast")], ..mine };
    let request = SaveDraftRequest { base_version: plan.draft.version, document: draft };
    stegvis_server::ops::plan::save_draft(&town.coach, context, plan.id, request).await.unwrap();
    let missing = town.missing(world, "ar").await;
    let phrase = missing.iter().find(|row| row.source.as_str() == "Särskild svenska").unwrap().id;
    let request = SaveTranslationRequest { base_version: 0, text: "سويدية خاصة".parse().unwrap() };
    save_translation(&town.worker, context, phrase, &language("ar"), &request, &world.offered).await.unwrap();

    for is_kept in [true, false] {
        let code = create_code(&town.coach, context, participant).await.unwrap();
        let signed_in = pair(context, &code.code.plain(), &language("ar"), &world.offered).await.unwrap();
        if is_kept {
            let service = PushService::start().await;
            let address = Browser::new(1).address(&service);
            let request = KeepRemindersRequest { address, wishes: wishes() };
            let services = service.pusher(None);
            keep(&signed_in.actor, context, signed_in.session, services.services(), &request).await.unwrap();
        } else {
            sign_out(&signed_in.actor, context, signed_in.session).await.unwrap();
        }
        world.clock.advance(HOUR_MS);
    }
    let mut phone = town.phone(participant);
    open(&phone.actor, context).await.unwrap();
    phone.sync(world).await;
    let occurrence = phone.occurrence(0);
    let cannot = Answer::CannotCome { reason: Reason::Ill };
    phone.does(world, ActionKind::Answer { occurrence, answer: Some(cannot) }).await;
    let goal = phone.view().goals[0].id;
    phone.does(world, ActionKind::MarkGoal { goal, done: true }).await;
    phone.does(world, ActionKind::SendMessage { text: "Särskilt meddelande".parse().unwrap() }).await;
    let attachment = Attachment {
        id: AttachmentId::new(context.now(), context.bits()),
        media_type: MediaType::AudioOgg,
        size_bytes: u32::try_from(SOUND.len()).unwrap(),
        kind: AttachmentKind::Voice { seconds: 3 },
    };
    upload(&phone.actor, context, attachment.id, Some(attachment.media_type), SOUND).await.unwrap();
    phone.does(world, ActionKind::SendAttachment { attachment }).await;
    let own = ActionKind::ProposeGoal { step: 2, title: "Särskilt eget mål".parse().unwrap() };
    phone.does(world, own).await;
    phone.does(world, ActionKind::AskForCall { wanted: true }).await;
    phone.does(world, ActionKind::AskForErasure(true)).await;
    phone.does(world, ActionKind::TellSupport { support: Support::Partly }).await;
    let id = MessageId::new(context.now(), context.bits());
    let request = SendMessageRequest { id, text: "Särskilt svar".parse().unwrap() };
    messages::send_message(&town.coach, context, participant, request).await.unwrap();
    phone.sync(world).await;
    phone
}

async fn file_holds_what_each_table_holds(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let phone = live(&world, &town, amina).await;
    let file = serde_json::to_value(my_data(&phone.actor, &world.context).await.unwrap()).unwrap();
    let told: BTreeSet<String> = TABLES.iter().map(|(table, _)| (*table).to_owned()).collect();
    assert_eq!(told, tables_about_people(), "each table about people is in the file, or it is said why not");
    for (table, place) in TABLES {
        let Ok(pointer) = place else { continue };
        let found = file.pointer(pointer);
        let is_there = found.is_some_and(|found| match found {
            Value::Array(rows) => !rows.is_empty(),
            other => !other.is_null(),
        });
        assert!(is_there, "{table} is not at {pointer} of {file}");
    }
    assert_eq!(file.get("incomplete"), None);
}

async fn file_says_what_was_done_and_when(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let phone = live(&world, &town, amina).await;
    let done_at = world.context.now();
    world.clock.advance(DAY_MS);
    town.look(&world, amina).await;
    let data = my_data(&phone.actor, &world.context).await.unwrap();
    let seen_at = Some(world.context.now());
    assert_eq!(data.made_at, world.context.now());
    assert_eq!((data.person.id, data.person.name.as_str()), (amina, "Amina"));
    assert_eq!(data.plans.iter().map(|plan| plan.revision).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(data.draft.unwrap().document.goals[0].title.as_str(), "Särskilt utkast");
    assert_eq!((data.answers[0].at, data.answers[0].seen_at), (done_at, seen_at));
    assert_eq!((data.goals_done[0].at, data.goals_done[0].seen_at), (done_at, seen_at));
    let call = data.call.unwrap();
    assert_eq!((call.asked_at, call.seen_at), (Some(done_at), seen_at));
    let messages: Vec<_> = data
        .messages
        .iter()
        .map(|message| (message.coach.as_deref(), message.text.as_deref(), message.read_at))
        .collect();
    let thread = [
        (None, Some("Särskilt meddelande"), seen_at),
        (None, None, seen_at),
        (Some("Karin"), Some("Särskilt svar"), None),
    ];
    assert_eq!(messages, thread);
    assert!(data.messages[1].attachment.is_some());
    assert_eq!(data.support.iter().map(|row| row.answer).collect::<Vec<_>>(), [Support::Partly]);
    let reminders: Vec<_> = data.reminders.iter().map(|reminders| reminders.wishes).collect();
    assert_eq!(reminders, [wishes()]);
    let paired_at: Vec<_> = data.phones.iter().map(|phone| phone.paired_at).collect();
    assert_eq!(paired_at, [done_at.plus_millis(-2 * HOUR_MS), done_at.plus_millis(-HOUR_MS)]);
    assert!(data.phones.iter().all(|phone| phone.used_at == phone.paired_at));
    assert_eq!(data.phones.iter().filter(|phone| phone.ended_at.is_some()).count(), 1);
    let erasure = data.erasure.unwrap();
    assert_eq!((erasure.asked_at, erasure.seen_at), (Some(done_at), seen_at));
    assert_eq!(data.actions.len(), 8);
    let wish = &data.goal_wishes[0];
    assert_eq!((wish.title.as_str(), wish.own, &wish.answer), ("Särskilt eget mål", true, &None));
}

async fn nobody_gets_the_file_of_another(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    live(&world, &town, amina).await;
    let bilal = town.participant(&world, "Bilal", "so").await;
    let file = my_data(&town.phone(bilal).actor, &world.context).await.unwrap();
    let text = serde_json::to_string(&file).unwrap();
    assert!(!text.contains("Särskil") && !text.contains("Amina"), "{text}");
    assert_eq!(file.draft, None, "the plan that everybody starts with was written by nobody");
    for staff in [&town.coach, &town.colleague, &town.worker] {
        assert!(matches!(my_data(staff, &world.context).await, Err(OpsError::NotAllowed)));
    }
    let elsewhere = world.town("Söderhamn").await;
    let stranger = elsewhere.phone(amina).actor;
    assert!(matches!(my_data(&stranger, &world.context).await, Err(OpsError::NotSignedIn)));
}
