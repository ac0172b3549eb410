//! Erasing everything about a participant who wishes it.

use std::collections::BTreeMap;

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, Row as _, SqliteConnection};
use stegvis_server::jobs;
use stegvis_server::ops::erasure::{decline, erase, erase_by_hand};
use stegvis_server::ops::my_data::my_data;
use stegvis_server::ops::pairing::{create_code, pair};
use stegvis_server::ops::participants::participants;
use stegvis_server::ops::session::refresh;
use stegvis_server::ops::{OpsError, calendar, doctor, session};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::{MessageId, ParticipantId};
use stegvis_shared::protocol::coach::{DeclineErasureRequest, EraseRequest, Need};
use stegvis_shared::sync::{ActionKind, Receipt};
use stegvis_shared::time::Timestamp;

use super::my_data::{live, tables_about_people};
use super::on_both;
use crate::world::{DAY_MS, Town, World, activity, document, language};

on_both!(
    wish_is_seen_taken_back_and_made_anew,
    coach_says_no_with_a_reason,
    nothing_is_left_of_who_was_erased,
    phone_of_who_was_erased_is_told_so,
    only_a_coach_of_ones_own_erases_and_with_the_right_name,
    texts_of_others_stay,
);

async fn wish(world: &World, town: &Town, participant: ParticipantId) -> Option<Timestamp> {
    let people = participants(&town.coach, &world.context).await.unwrap();
    let person = people.into_iter().find(|person| person.id == participant)?;
    person.needs.into_iter().find_map(|need| match need {
        Need::Erasure { since } => Some(since),
        _ => None,
    })
}

async fn is_sound(world: &World) {
    assert_eq!(doctor::examine(&world.context.store).await.unwrap(), []);
}

async fn wish_is_seen_taken_back_and_made_anew(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let ask = |wanted| ActionKind::AskForErasure(wanted);
    let first = world.context.now();
    phone.does(&world, ask(true)).await;
    assert_eq!(phone.view().erasure, Some((Receipt::Sent, first)));
    assert_eq!(wish(&world, &town, amina).await, Some(first));
    town.look(&world, amina).await;
    world.clock.advance(DAY_MS);
    // Once more, as from another phone: since the first time, and still seen.
    phone.does(&world, ask(true)).await;
    assert_eq!(phone.view().erasure, Some((Receipt::Read, first)));
    phone.does(&world, ask(false)).await;
    assert_eq!((phone.view().erasure, wish(&world, &town, amina).await), (None, None));
    // Several in one request: the last word counts, from when it came.
    for wanted in [true, false, true] {
        phone.act(&world, ask(wanted)).unwrap();
    }
    phone.sync(&world).await;
    let second = world.context.now();
    assert_eq!(phone.view().erasure, Some((Receipt::Sent, second)));
    assert_eq!(wish(&world, &town, amina).await, Some(second));
    town.feed_follows_from_tables(&world, amina).await;
    // Also in the same instant: what is wished anew has not been seen.
    town.look(&world, amina).await;
    for wanted in [false, true] {
        phone.act(&world, ask(wanted)).unwrap();
    }
    phone.sync(&world).await;
    assert_eq!(phone.view().erasure, Some((Receipt::Sent, second)));
    town.feed_follows_from_tables(&world, amina).await;
    is_sound(&world).await;
}

async fn coach_says_no_with_a_reason(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    phone.does(&world, ActionKind::AskForErasure(true)).await;
    let since = wish(&world, &town, amina).await.unwrap();
    let no = |since| DeclineErasureRequest {
        since,
        message: MessageId::from_bytes([4; 16]),
        reason: "Lagen säger att vi måste spara besluten.".parse().unwrap(),
    };
    let context = &world.context;
    decline(&town.coach, context, amina, no(since.plus_millis(1))).await.unwrap();
    assert_eq!(wish(&world, &town, amina).await, Some(since), "another wish than the one that was meant");
    for other in [&town.colleague, &town.worker, &phone.actor] {
        assert!(decline(other, context, amina, no(since)).await.is_err());
    }
    for _ in 0..2 {
        decline(&town.coach, context, amina, no(since)).await.unwrap();
    }
    phone.sync(&world).await;
    let view = phone.view();
    let texts: Vec<_> = view.messages.iter().map(|message| message.text.as_deref()).collect();
    assert_eq!(texts, [Some("Lagen säger att vi måste spara besluten.")]);
    assert_eq!((phone.view().erasure, wish(&world, &town, amina).await), (None, None));
    is_sound(&world).await;
}

/// Gives every row of every table as text.
async fn rows(world: &World) -> BTreeMap<String, Vec<String>> {
    let mut rows = BTreeMap::new();
    if world.url.starts_with("sqlite") {
        let mut connection = SqliteConnection::connect(&world.url).await.unwrap();
        let names = "select name from sqlite_master where type = 'table'";
        let names = sqlx::query(names).fetch_all(&mut connection).await.unwrap();
        for name in names.iter().map(|row| row.get::<String, _>(0)) {
            let columns = format!(
                "select group_concat('quote(' || name || ')', ' || ') from pragma_table_info('{name}')"
            );
            let columns: String =
                sqlx::query(AssertSqlSafe(columns)).fetch_one(&mut connection).await.unwrap().get(0);
            let all = format!("select {columns} from {name}");
            let found = sqlx::query(AssertSqlSafe(all)).fetch_all(&mut connection).await.unwrap();
            rows.insert(
                name,
                found.iter().map(|row| row.get::<Option<String>, _>(0).unwrap_or_default()).collect(),
            );
        }
    } else {
        let mut connection = PgConnection::connect(&world.url).await.unwrap();
        let names = "select table_name::text from information_schema.tables where table_schema = 'public'";
        let names = sqlx::query(names).fetch_all(&mut connection).await.unwrap();
        for name in names.iter().map(|row| row.get::<String, _>(0)) {
            let all = format!("select row_to_json(t)::text from {name} t");
            let found = sqlx::query(AssertSqlSafe(all)).fetch_all(&mut connection).await.unwrap();
            rows.insert(name, found.iter().map(|row| row.get::<String, _>(0)).collect());
        }
    }
    rows
}

/// Lists where a person still is: by id, as either database writes it, by name, or by what only this person's texts hold.
fn traces(rows: &BTreeMap<String, Vec<String>>, participant: ParticipantId) -> Vec<String> {
    let id = participant.to_string();
    let hex = id.replace('-', "");
    let marks = [id.as_str(), hex.as_str(), "amina", "särskil", "خاصة"];
    let holds = |text: &String| {
        let text = text.to_lowercase();
        marks.iter().any(|mark| text.contains(mark))
    };
    rows.iter().filter(|(_, rows)| rows.iter().any(holds)).map(|(name, _)| name.clone()).collect()
}

fn request(since: Timestamp, name: &str) -> EraseRequest {
    EraseRequest { since, name: name.to_owned() }
}

async fn nothing_is_left_of_who_was_erased(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let bilal = town.participant(&world, "Bilal", "so").await;
    town.publish(&world, bilal, &document()).await;
    let kept_of_bilal = town.phone(bilal).fresh_view(&world).await;
    live(&world, &town, amina).await;
    let before = rows(&world).await;
    let mut of_people = tables_about_people();
    // These hold no id or text of a person themselves, or only hashes.
    for name in ["refresh_token", "translation"] {
        of_people.remove(name);
    }
    let found = traces(&before, amina);
    for name in &of_people {
        assert!(found.contains(name), "the test's person has nothing in {name}: {found:?}");
    }
    assert!(found.iter().any(|name| name == "phrase") && found.iter().any(|name| name == "translation"));

    let since = wish(&world, &town, amina).await.unwrap();
    erase(&town.coach, &world.context, amina, &request(since, " Amina ")).await.unwrap();
    let after = rows(&world).await;
    assert_eq!(traces(&after, amina), Vec::<String>::new());
    assert_eq!(after["session"].len() + after["refresh_token"].len(), 0);
    assert_eq!((before["erasure"].len(), after["erasure"].len()), (0, 1));
    if let Some(path) = stegvis_server::store::sqlite_path(&world.url) {
        // Not even in pages of the file that nobody uses.
        world.by_hand("pragma wal_checkpoint(truncate)").await;
        let file = std::fs::read(path).unwrap();
        let text = String::from_utf8_lossy(&file).to_lowercase();
        for mark in ["särskil", "amina"] {
            assert!(!text.contains(mark), "{mark} is in the file");
        }
    }
    let people = participants(&town.coach, &world.context).await.unwrap();
    assert_eq!(people.iter().map(|person| person.id).collect::<Vec<_>>(), [bilal]);
    assert_eq!(town.phone(bilal).fresh_view(&world).await, kept_of_bilal);
    town.feed_follows_from_tables(&world, bilal).await;
    is_sound(&world).await;
}

async fn phone_of_who_was_erased_is_told_so(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let context = &world.context;
    let code = create_code(&town.coach, context, amina).await.unwrap();
    let first = pair(context, &code.code.plain(), &language("ar"), &world.offered).await.unwrap();
    let second = refresh(context, &first.refresh_token).await.unwrap();
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    phone.does(&world, ActionKind::AskForErasure(true)).await;
    let since = wish(&world, &town, amina).await.unwrap();
    erase(&town.coach, context, amina, &request(since, "Amina")).await.unwrap();

    // The access token is good for a while, for nothing any more; what memory knew of the feed is forgotten.
    assert!(matches!(my_data(&phone.actor, context).await, Err(OpsError::NotSignedIn)));
    assert!(matches!(calendar::open(&phone.actor, context).await, Err(OpsError::NotSignedIn)));
    assert!(matches!(session::me(&phone.actor, context).await, Err(OpsError::NotSignedIn)));
    let asked = serde_json::to_value(phone.replica.request()).unwrap();
    assert!(matches!(phone.send(&world, asked).await, Err(OpsError::NotSignedIn)));
    phone.act(&world, ActionKind::SendMessage { text: "Hej?".parse().unwrap() }).unwrap();
    let told = serde_json::to_value(phone.replica.request()).unwrap();
    assert!(matches!(phone.send(&world, told).await, Err(OpsError::NotSignedIn)));

    // Whichever token it has kept, for as long as it may have one.
    world.clock.advance(399 * DAY_MS);
    jobs::run_due(context).await.unwrap();
    for token in [&first.refresh_token, &second.refresh_token] {
        assert!(matches!(refresh(context, token).await, Err(OpsError::Erased)));
    }
    assert!(matches!(refresh(context, "guessed").await, Err(OpsError::NotSignedIn)));
    world.clock.advance(2 * DAY_MS);
    jobs::run_due(context).await.unwrap();
    assert!(matches!(refresh(context, &second.refresh_token).await, Err(OpsError::NotSignedIn)));
    assert_eq!(rows(&world).await["erased_token"].len(), 0);
}

async fn only_a_coach_of_ones_own_erases_and_with_the_right_name(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let context = &world.context;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let nobody_asked = request(context.now(), "Amina");
    assert!(matches!(erase(&town.coach, context, amina, &nobody_asked).await, Err(OpsError::NotFound)));
    phone.does(&world, ActionKind::AskForErasure(true)).await;
    let since = wish(&world, &town, amina).await.unwrap();
    let good = request(since, "Amina");
    assert!(matches!(erase(&town.colleague, context, amina, &good).await, Err(OpsError::NotFound)));
    for other in [&town.worker, &phone.actor] {
        assert!(matches!(erase(other, context, amina, &good).await, Err(OpsError::NotAllowed)));
    }
    for name in ["", "amina", "Bilal"] {
        let refused = erase(&town.coach, context, amina, &request(since, name)).await;
        assert!(matches!(refused, Err(OpsError::InvalidBody { field: "name" })), "{name}");
    }
    let other_wish = request(since.plus_millis(-1), "Amina");
    assert!(matches!(erase(&town.coach, context, amina, &other_wish).await, Err(OpsError::NotFound)));
    phone.sync(&world).await;
    assert!(phone.view().erasure.is_some(), "nothing was erased");

    assert!(matches!(
        erase_by_hand(context, amina, "Bilal").await,
        Err(OpsError::InvalidParameter { field: "name" })
    ));
    erase_by_hand(context, amina, "Amina").await.unwrap();
    assert!(matches!(erase_by_hand(context, amina, "Amina").await, Err(OpsError::NotFound)));
    assert!(matches!(erase(&town.coach, context, amina, &good).await, Err(OpsError::NotFound)));
    is_sound(&world).await;
}

async fn texts_of_others_stay(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let bilal = town.participant(&world, "Bilal", "ar").await;
    let shared = PlanDocument { notice: None, activities: vec![activity(1, "Trädgård")], ..document() };
    let mine = PlanDocument { activities: vec![activity(2, "Bara min")], ..shared.clone() };
    for plan in [&document(), &mine] {
        town.publish(&world, amina, plan).await;
    }
    town.publish(&world, bilal, &shared).await;
    town.publish(&world, amina, &shared).await;
    erase_by_hand(&world.context, amina, "Amina").await.unwrap();
    let phrases = rows(&world).await["phrase"].join("\n");
    for (text, is_kept) in
        [("Trädgård", true), ("Bara min", false), ("Lära känna", true), ("Svenska och mat", true)]
    {
        assert_eq!(phrases.contains(text), is_kept, "{text} of {phrases}");
    }
    town.feed_follows_from_tables(&world, bilal).await;
    is_sound(&world).await;
}
