//! What a newer server sends to an older phone: kept, never dropped, and no harm to the rest.

use serde_json::{Value, json};
use stegvis_shared::domain::activity::ActivityKind;
use stegvis_shared::json;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{FeedCopy, Item, Provenance, Receipt, Received, Rejection, Replica};

use super::sample::{self, cursor};

/// A response of which one part is as only a newer server makes it.
fn newer(edit: impl Fn(&mut Value)) -> SyncResponse {
    let mut response = json!(sample::snapshot());
    edit(&mut response);
    json::from_slice(response.to_string().as_bytes()).expect("the rest of a response can be read")
}

fn with_items(items: &[(usize, &str, Value)]) -> Replica {
    let mut replica = Replica::default();
    let response = newer(|response| {
        for (index, pointer, value) in items {
            *response.pointer_mut(&format!("/items/{index}/1{pointer}")).unwrap() = value.clone();
        }
    });
    assert_eq!(replica.receive(None, response, sample::NOW), Received::UpToDate);
    replica
}

/// Kills the app and starts it again.
fn restarted(replica: &Replica) -> Replica {
    let stored = serde_json::to_string(replica).unwrap();
    let read: Replica = json::from_slice(stored.as_bytes()).unwrap();
    assert_eq!(&read, replica);
    read
}

#[test]
fn unknown_kind_is_kept_over_restarts_and_shown_as_something_newer() {
    let survey =
        json!({"survey": {"id": 7, "share": 0.5, "questions": [{"text": "Hur var det?"}, null, true]}});
    let mut replica = with_items(&[(5, "", survey.clone())]);
    assert_eq!(replica.cursor(), Some(cursor(6)), "it holds nothing up");
    for _ in 0..2 {
        let view = replica.view();
        assert!(view.has_newer && view.messages.is_empty() && view.goals.len() == 1);
        assert_eq!(json!(replica)["copy"]["items"]["6"], survey);
        replica = restarted(&replica);
    }
    let gone = newer(|response| {
        response["reset"] = json!(false);
        response["items"] = json!([[6, null]]);
    });
    replica.receive(Some(cursor(6)), gone, sample::NOW);
    assert!(!replica.view().has_newer);
}

#[test]
fn unknown_kind_comes_again_with_everything_else() {
    let survey = json!({"survey": {"id": 7}});
    let mut replica = with_items(&[(5, "", survey.clone())]);
    let again = newer(|response| {
        response["to"] = json!("0000000a-6");
        response["items"][5][1] = survey.clone();
    });
    replica.receive(Some(cursor(6)), again, sample::NOW);
    assert!(replica.view().has_newer);
    assert_eq!(json!(replica)["copy"]["items"]["6"], survey);
}

#[test]
fn newer_app_reads_the_item_from_the_phones_own_storage() {
    // What this version cannot read, written by a server whose messages can be of more senders.
    let message = json!({"message": {
        "id": sample::message_id(), "from": {"interpreter": {"name": "Nour"}}, "text": "Hej", "at": 1, "receipt": "sent",
    }});
    let replica = with_items(&[(5, "", message)]);
    assert!(replica.view().has_newer && replica.view().messages.is_empty());
    // The version that knows them: here, one to which the same sender has another name.
    let stored = serde_json::to_string(&replica.copy).unwrap().replace("interpreter", "coach");
    let copy: FeedCopy = json::from_slice(stored.as_bytes()).unwrap();
    let updated = Replica { copy, ..Replica::default() };
    assert!(!updated.view().has_newer);
    assert_eq!(updated.view().messages[0].text.as_deref(), Some("Hej"));
    assert_eq!(updated.cursor(), replica.cursor(), "nothing is fetched for it");
}

#[test]
fn unknown_fields_are_kept_and_change_nothing() {
    let mut replica = Replica::default();
    let response = newer(|response| {
        for change in response["items"].as_array_mut().unwrap() {
            for item in change[1].as_object_mut().unwrap().values_mut() {
                item["mood"] = json!({"sun": 1});
            }
        }
        response["items"][2][1]["activity"]["place"]["floor"] = json!(3);
        response["items"][1][1]["staircase"]["staircase"]["steps"][0]["colour"] = json!("blue");
    });
    replica.receive(None, response, sample::NOW);
    let mut plain = Replica::default();
    plain.receive(None, sample::snapshot(), sample::NOW);
    assert_eq!(replica.view(), plain.view());
    let items = &json!(restarted(&replica))["copy"]["items"];
    assert_eq!(items["3"]["activity"]["place"]["floor"], 3);
    assert_eq!(items["5"]["goal"]["mood"]["sun"], 1);
}

#[test]
fn unknown_kind_of_activity_is_shown_as_another_and_keeps_its_name() {
    let replica = with_items(&[(2, "/activity/kind", json!("sewing"))]);
    let view = replica.view();
    assert_eq!(view.activities.values().next().unwrap().kind, ActivityKind::Other);
    assert!(!view.has_newer, "what, where and when is all there");
    assert_eq!(json!(restarted(&replica))["copy"]["items"]["3"]["activity"]["kind"], "sewing");
}

#[test]
fn unknown_value_hides_no_more_than_itself() {
    let mut replica = with_items(&[
        (3, "/occurrence", {
            let mut occurrence = json!(sample::items()[3])["occurrence"].take();
            occurrence["r"] = json!([{"on_the_way": {"minutes": 10}}, "sent"]);
            occurrence
        }),
        (4, "/goal", {
            let mut goal = json!(sample::items()[4])["goal"].take();
            goal["done"] = json!("celebrated");
            goal
        }),
        (5, "/message/receipt", json!("heard")),
    ]);
    for _ in 0..2 {
        let view = replica.view();
        assert!(view.has_newer);
        assert_eq!((view.occurrences[0].start, view.occurrences[0].answer), (sample::start(), None));
        assert_eq!(view.goals[0].done, Some(Receipt::Sent), "never more than is known");
        assert_eq!(view.messages[0].receipt, Receipt::Sent);
        replica = restarted(&replica);
    }
    assert_eq!(json!(replica)["copy"]["items"]["4"]["occurrence"]["r"][0]["on_the_way"]["minutes"], 10);
}

#[test]
fn unknown_translator_counts_as_unchecked() {
    let phrase = json!({"phrase": {"source": "Hej", "language": "ar", "text": "مرحبا", "by": {"team": {"name": "A"}}}});
    let view = with_items(&[(5, "", phrase)]).view();
    assert_eq!(view.phrases["Hej"].by, Provenance::Machine);
    assert!(view.has_newer);
}

#[test]
fn damaged_item_blocks_nothing() {
    for damaged in
        [json!(7), json!("goal"), json!([]), json!({}), json!({"goal": 7}), json!({"goal": {}, "x": 1})]
    {
        let replica = with_items(&[(4, "", damaged.clone())]);
        let view = replica.view();
        assert!(view.has_newer && view.goals.is_empty() && view.occurrences.len() == 1, "{damaged}");
        assert_eq!(json!(restarted(&replica))["copy"]["items"]["5"], damaged);
    }
}

#[test]
fn unknown_rejection_is_one_with_words() {
    let outcome = json!({"id": "01910000-0000-7000-8000-000000000001", "refused": "too_tired"});
    let response = newer(|response| response["outcomes"] = json!([outcome]));
    assert_eq!(response.outcomes[0].refused, Some(Rejection::Unreadable));
}

#[test]
fn item_of_the_server_itself_is_read_without_its_text() {
    for item in sample::items() {
        let sent = stegvis_shared::sync::SentItem::from(item.clone());
        assert_eq!((sent.item(), sent.is_whole()), (Some(&item), true));
        assert_eq!(json!(sent), json!(item));
        let read: Item = serde_json::from_value(json!(sent)).unwrap();
        assert_eq!(read, item);
    }
}
