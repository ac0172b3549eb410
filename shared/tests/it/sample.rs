//! Values to test with: one participant's small feed.

use jiff::civil::{DateTime, date};
use stegvis_shared::domain::activity::{ActivityKind, OccurrenceKey, Place};
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind, MediaType};
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::id::{ActionId, ActivityId, AttachmentId, GoalId, MessageId};
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{
    Action, ActionKind, ActivityItem, Change, CoachCard, Cursor, Epoch, GoalItem, Item, ItemNumber,
    MessageItem, OccurrenceItem, PlanItem, Profile, Receipt, Sender, StaircaseItem,
};
use stegvis_shared::time::{HourMinute, Timestamp, ZoneClock};

pub(crate) const EPOCH: Epoch = Epoch(0x5f3a_09c1);
/// 2026-11-24T07:00:00Z: eight in the morning in Stockholm.
pub(crate) const NOW: Timestamp = Timestamp::from_millis(1_795_503_600_000);

pub(crate) fn activity_id() -> ActivityId {
    ActivityId::new(NOW, [1; 10])
}

pub(crate) fn goal_id() -> GoalId {
    GoalId::new(NOW, [2; 10])
}

pub(crate) fn message_id() -> MessageId {
    MessageId::new(NOW, [3; 10])
}

/// A voice note.
pub(crate) fn voice() -> Attachment {
    Attachment {
        id: AttachmentId::new(NOW, [4; 10]),
        media_type: MediaType::AudioWebm,
        size_bytes: 40_000,
        kind: AttachmentKind::Voice { seconds: 12 },
    }
}

/// A photo.
pub(crate) fn photo() -> Attachment {
    Attachment {
        id: AttachmentId::new(NOW, [5; 10]),
        media_type: MediaType::ImageJpeg,
        size_bytes: 300_000,
        kind: AttachmentKind::Photo { width: 1_600, height: 1_200 },
    }
}

pub(crate) fn start() -> DateTime {
    date(2026, 11, 24).at(10, 0, 0, 0)
}

pub(crate) fn occurrence_key() -> OccurrenceKey {
    OccurrenceKey { activity: activity_id(), original_start: start() }
}

pub(crate) fn action(number: u8, kind: ActionKind) -> Action {
    Action { id: ActionId::new(NOW, [number; 10]), at: NOW, kind }
}

pub(crate) fn clock() -> ZoneClock {
    ZoneClock { now: NOW, offset_s: 3_600, next: None }
}

pub(crate) fn cursor(position: i64) -> Cursor {
    Cursor { epoch: EPOCH, position }
}

/// The items of a small feed, numbered from 1.
pub(crate) fn items() -> Vec<Item> {
    let step = |title: &str| Step { title: title.parse().unwrap(), about: None };
    vec![
        Item::Profile(Profile {
            name: "Amina".parse().unwrap(),
            language: "ar".parse().unwrap(),
            municipality: "Söderhamn".parse().unwrap(),
            programme: "Nya extra stöd".parse().unwrap(),
            coaches: vec![CoachCard { name: "Karin".parse().unwrap(), phone: None }],
        }),
        Item::Staircase(StaircaseItem {
            staircase: Staircase {
                steps: vec![step("Lära känna"), step("Arbetsträning")],
                top: "Eget arbete".parse().unwrap(),
            },
            current: 2,
        }),
        Item::Activity(ActivityItem {
            id: activity_id(),
            kind: ActivityKind::Cooking,
            title: "Svenska och mat".parse().unwrap(),
            place: Some(Place { name: "Folkets hus, köket".parse().unwrap(), address: None }),
            contact: None,
            bring: Some("block och penna".parse().unwrap()),
        }),
        Item::Occurrence(OccurrenceItem {
            activity: ItemNumber(3),
            start: start(),
            end: HourMinute::new(12, 0).unwrap(),
            cancelled: false,
            answer: None,
        }),
        Item::Goal(GoalItem {
            id: goal_id(),
            place: 0,
            step: 2,
            title: "Ringa ett samtal på svenska".parse().unwrap(),
            how: None,
            done: None,
            wish: None,
            answer: None,
        }),
        Item::Message(MessageItem {
            id: message_id(),
            from: Sender::Coach { name: "Karin".parse().unwrap() },
            text: Some("Hej Amina!".parse().unwrap()),
            attachment: None,
            at: NOW,
            receipt: Receipt::Sent,
        }),
    ]
}

/// The first response: everything.
pub(crate) fn snapshot() -> SyncResponse {
    let changes = items()
        .into_iter()
        .zip(1..)
        .map(|(item, number)| Change { number: ItemNumber(number), item: Some(item.into()) })
        .collect();
    SyncResponse {
        cursor: cursor(6),
        reset: true,
        more: false,
        changes,
        outcomes: Vec::new(),
        clock: clock(),
    }
}

/// The first response, with a plan that nobody has opened.
pub(crate) fn snapshot_with_plan() -> SyncResponse {
    let mut response = snapshot();
    let plan = Item::Plan(PlanItem { revision: 3, opened: false });
    response.changes.push(Change { number: ItemNumber(7), item: Some(plan.into()) });
    response.cursor = cursor(7);
    response
}
