//! What is on the wire, byte for byte: a change here breaks phones that are out there.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use stegvis_shared::domain::activity::{Activity, ActivityKind, Contact, Place, Schedule, WeekdayName};
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::domain::plan::{Goal, PlanDocument, PlanProblem, PlanRule};
use stegvis_shared::protocol::error::{ErrorBody, ErrorCode, ErrorDetail};
use stegvis_shared::protocol::reminders::{
    KeepRemindersRequest, PushAddress, QuietHours, ReminderWishes, RemindersView,
};
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{
    ActionKind, AnswerItem, Change, GoalItem, Item, ItemNumber, MessageItem, NoticeItem, OccurrenceItem,
    Outcome, PhraseItem, PlanItem, Provenance, Receipt, Rejection, Replica, Sender, SentItem, WishItem,
};

use super::sample::{self, action};

/// Shows the JSON, with members by name, after making sure that it reads back as the same value.
#[track_caller]
fn wire<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) -> String {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value);
    let mut json = serde_json::to_value(value).unwrap();
    // Items keep the order that they came in, if any crate of the build asks for that.
    json.sort_all_objects();
    serde_json::to_string_pretty(&json).unwrap()
}

#[test]
fn sync_request() {
    let mut replica = Replica::default();
    replica.receive(None, sample::snapshot_with_plan(), sample::NOW);
    for (number, kind) in [
        ActionKind::Answer {
            occurrence: sample::occurrence_key(),
            answer: Some(Answer::CannotCome { reason: Reason::NoStrength }),
        },
        ActionKind::Answer { occurrence: sample::occurrence_key(), answer: None },
        ActionKind::MarkGoal { goal: sample::goal_id(), done: true },
        ActionKind::SendMessage { text: "Tack!".parse().unwrap() },
        ActionKind::ChooseLanguage { language: "sv-simple".parse().unwrap() },
        ActionKind::ReadMessage { message: sample::message_id() },
        ActionKind::OpenPlan { revision: 3 },
        ActionKind::SendAttachment { attachment: sample::voice() },
        ActionKind::ProposeGoal { step: 2, title: "Cykla till kursen".parse().unwrap() },
        ActionKind::MarkGoal { goal: sample::goal_id(), done: false },
        ActionKind::AskForSmaller { goal: sample::goal_id(), wanted: true },
        ActionKind::WithdrawGoal(action(8, ActionKind::AskForErasure(true)).id.into()),
    ]
    .into_iter()
    .enumerate()
    {
        replica.act(action(u8::try_from(number).unwrap(), kind)).unwrap();
    }
    insta::assert_snapshot!(wire(&replica.request()));
}

#[test]
fn reminders() {
    let quiet = QuietHours { from: "21:00".parse().unwrap(), until: "07:00".parse().unwrap() };
    let wishes = ReminderWishes { evening: true, hour: false, news: true, quiet: Some(quiet) };
    let address = PushAddress {
        endpoint: "https://push.example.org/1".to_owned(),
        p256dh: "BLn9".to_owned(),
        auth: "_ord".to_owned(),
    };
    insta::assert_snapshot!(wire(&KeepRemindersRequest { address, wishes }));
    let view =
        RemindersView { key: "BLn9".to_owned(), wishes: Some(ReminderWishes { quiet: None, ..wishes }) };
    insta::assert_snapshot!(wire(&view));
    insta::assert_snapshot!(wire(&RemindersView { wishes: None, ..view }));
}

#[test]
fn sync_response() {
    let mut response = sample::snapshot();
    let text = "الطبخ واللغة".parse().unwrap();
    let answer = AnswerItem { answer: Answer::CannotCome { reason: Reason::Ill }, receipt: Receipt::Read };
    let more = [
        Some(Item::Notice(NoticeItem {
            text: "Ny tid på torsdag.".parse().unwrap(),
            from: "Karin".parse().unwrap(),
            at: sample::NOW,
        })),
        Some(Item::Plan(PlanItem { revision: 3, opened: false })),
        Some(Item::Plan(PlanItem { revision: 3, opened: true })),
        Some(Item::Phrase(PhraseItem {
            source: "Svenska och mat".to_owned(),
            language: "ar".parse().unwrap(),
            text,
            by: Provenance::Person { name: "Nour".parse().unwrap() },
        })),
        Some(Item::Occurrence(OccurrenceItem {
            activity: ItemNumber(3),
            start: sample::start(),
            end: "12:00".parse().unwrap(),
            cancelled: true,
            answer: Some(answer),
        })),
        Some(Item::Message(MessageItem {
            id: sample::message_id(),
            from: Sender::Participant,
            text: None,
            attachment: Some(sample::photo()),
            at: sample::NOW,
            receipt: Receipt::Read,
        })),
        None,
    ];
    for (item, number) in more.into_iter().zip(7..) {
        response.changes.push(Change { number: ItemNumber(number), item: item.map(Into::into) });
    }
    let refused = |refused| Outcome {
        id: action(1, ActionKind::SendMessage { text: "a".parse().unwrap() }).id,
        refused,
    };
    response.outcomes = vec![refused(None), refused(Some(Rejection::NoSuchGoal))];
    insta::assert_snapshot!(wire(&response));
}

#[test]
fn answer_of_one_tap_is_told_in_150_bytes() {
    let response = SyncResponse {
        cursor: sample::cursor(1_007),
        reset: false,
        more: false,
        changes: vec![Change {
            number: ItemNumber(107),
            item: Some(SentItem::from(Item::Occurrence(OccurrenceItem {
                activity: ItemNumber(101),
                start: sample::start(),
                end: "12:00".parse().unwrap(),
                cancelled: false,
                answer: Some(AnswerItem { answer: Answer::Coming, receipt: Receipt::Sent }),
            }))),
        }],
        outcomes: Vec::new(),
        clock: sample::clock(),
    };
    let delta = serde_json::to_string(&response).unwrap();
    let expected = r#"{"to":"5f3a09c1-1007","items":[[107,{"occurrence":{"a":101,"s":"2026-11-24T10:00","e":"12:00","r":["coming","sent"]}}]],"clock":[1795503600000,3600]}"#;
    // Items keep the order that they came in, if any crate of the build asks for that.
    assert_eq!(
        serde_json::from_str::<Value>(&delta).unwrap(),
        serde_json::from_str::<Value>(expected).unwrap()
    );
    assert_eq!(delta.len(), expected.len());
    assert!(delta.len() <= 150, "{} bytes", delta.len());
}

#[test]
fn plan_document() {
    let hour = |text: &str| text.parse().unwrap();
    let activity = |schedule| Activity {
        id: sample::activity_id(),
        kind: ActivityKind::WorkTraining,
        title: "Arbetsträning".parse().unwrap(),
        place: Some(Place {
            name: "Second hand-butiken".parse().unwrap(),
            address: Some("Storgatan 1".parse().unwrap()),
        }),
        contact: Some(Contact { name: "Lars".parse().unwrap(), phone: Some("0270-123 45".parse().unwrap()) }),
        bring: None,
        schedule,
    };
    let document = PlanDocument {
        step: 2,
        notice: Some("Bra jobbat!".parse().unwrap()),
        goals: vec![Goal {
            id: sample::goal_id(),
            step: 2,
            title: "Ringa ett samtal".parse().unwrap(),
            how: Some("Öva först.".parse().unwrap()),
        }],
        activities: vec![
            activity(Schedule::Once {
                date: "2026-11-24".parse().unwrap(),
                start: hour("10:00"),
                end: hour("12:00"),
            }),
            activity(Schedule::Weekly {
                weekdays: vec![WeekdayName::Tuesday, WeekdayName::Thursday],
                start: hour("13:00"),
                end: hour("16:00"),
                first: "2026-11-24".parse().unwrap(),
                until: "2026-12-18".parse().unwrap(),
                except: vec!["2026-12-01".parse().unwrap()],
            }),
        ],
    };
    insta::assert_snapshot!(wire(&document));
}

#[test]
fn error_body() {
    let mut detail = ErrorDetail::new(ErrorCode::PlanInvalid, "Planen går inte att spara.".to_owned());
    detail.problems =
        vec![PlanProblem { field: "activities[0].schedule.end".to_owned(), rule: PlanRule::EndsBeforeStart }];
    insta::assert_snapshot!(wire(&ErrorBody { error: detail }));
}

#[test]
fn error_codes() {
    let table: Vec<_> =
        ErrorCode::ALL.iter().map(|code| format!("{} {}", code.status(), code.name())).collect();
    insta::assert_snapshot!(table.join("\n"));
}

#[test]
fn wishes_of_goals() {
    let goal = sample::items().into_iter().find_map(|item| match item {
        Item::Goal(goal) => Some(goal),
        _ => None,
    });
    let goal = goal.unwrap();
    let own = GoalItem { wish: Some(Receipt::Sent), ..goal.clone() };
    insta::assert_snapshot!(wire(&Item::OwnGoal(own)));
    insta::assert_snapshot!(wire(&Item::Goal(GoalItem { answer: Some("Vi ses!".parse().unwrap()), ..goal })));
}

#[test]
fn wish_to_be_erased() {
    let ask = ActionKind::AskForErasure(true);
    assert_eq!(serde_json::to_string(&ask).unwrap(), r#"{"ask_for_erasure":true}"#);
    let at = sample::NOW.as_millis();
    for (wish, json) in [
        (
            WishItem { wanted: Some(Receipt::Sent), at: Some(sample::NOW) },
            format!(r#"{{"erasure":{{"wanted":"sent","at":{at}}}}}"#),
        ),
        (WishItem { wanted: None, at: None }, r#"{"erasure":{}}"#.to_owned()),
    ] {
        let item = Item::Erasure(wish);
        assert_eq!(serde_json::to_string(&item).unwrap(), json);
        assert_eq!(serde_json::from_str::<Item>(&json).unwrap(), item);
    }
}
