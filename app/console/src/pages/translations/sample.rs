//! A phone that holds one phrase where it is used, so that a translator sees it as a participant will.

use stegvis_i18n::{Catalog, builtin};
use stegvis_shared::domain::activity::{ActivityKind, Place};
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::plan::PhraseUse;
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::domain::text::{Note, Title};
use stegvis_shared::id::{ActivityId, GoalId};
use stegvis_shared::protocol::language::PhraseRow;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{
    ActivityItem, Change, CoachCard, Cursor, Epoch, GoalItem, Item, ItemNumber, NoticeItem, OccurrenceItem,
    PhraseItem, Profile, Provenance, StaircaseItem,
};
use stegvis_shared::time::{HourMinute, ZoneClock};

use crate::pages::phone::PhoneScreen;

/// Makes a phone with a phrase on it, translated as typed, and says on which screen it is.
pub(in crate::pages) fn sample(
    row: &PhraseRow,
    typed: &str,
    language: &str,
    translator: Option<Title>,
    clock: ZoneClock,
) -> (SyncResponse, PhoneScreen) {
    let words = Catalog::from_pack(builtin::sv_phone(), builtin::sv_phone());
    let language = language.parse().unwrap_or_else(|_| LanguageTag::swedish());
    let title = |text: &str| text.parse::<Title>().ok();
    let used = |phrase_use: PhraseUse, otherwise: &str| {
        let is_it = row.used_as == phrase_use;
        title(if is_it { &row.source } else { otherwise }).or_else(|| title(otherwise))
    };
    let some = title(&words.t("kind-meeting")).unwrap_or_else(|| stegvis("Stegvis"));
    let staircase = Staircase {
        steps: vec![Step {
            title: used(PhraseUse::Step, &words.t("kind-meeting")).unwrap_or_else(|| some.clone()),
            about: None,
        }],
        top: some.clone(),
    };
    let today = clock.local(clock.now).date();
    let mut items = vec![
        Item::Profile(Profile {
            name: stegvis("Amina"),
            language: language.clone(),
            municipality: some.clone(),
            programme: some.clone(),
            coaches: vec![CoachCard { name: stegvis("Karin"), phone: None }],
        }),
        Item::Staircase(StaircaseItem { staircase, current: 1 }),
    ];
    let activity = ActivityItem {
        id: ActivityId::from_bytes([0; 16]),
        kind: ActivityKind::Meeting,
        title: used(PhraseUse::Activity, &words.t("kind-meeting")).unwrap_or(some),
        place: (row.used_as == PhraseUse::Place)
            .then(|| title(&row.source))
            .flatten()
            .map(|name| Place { name, address: None }),
        contact: None,
        bring: (row.used_as == PhraseUse::Bring).then(|| title(&row.source)).flatten(),
    };
    let late = HourMinute::new(23, 59).unwrap_or_else(|| unreachable!("the last minute of a day"));
    match row.used_as {
        PhraseUse::Goal => items.push(Item::Goal(GoalItem {
            id: GoalId::from_bytes([0; 16]),
            place: 0,
            step: 1,
            title: title(&row.source).unwrap_or_else(|| stegvis("…")),
            how: None,
            done: None,
            wish: None,
            answer: None,
        })),
        PhraseUse::Notice => items.extend(
            row.source
                .parse()
                .ok()
                .map(|text| Item::Notice(NoticeItem { text, from: stegvis("Karin"), at: clock.now })),
        ),
        PhraseUse::Activity | PhraseUse::Place | PhraseUse::Bring => {
            items.push(Item::Activity(activity));
            items.push(Item::Occurrence(OccurrenceItem {
                activity: ItemNumber(u32::try_from(items.len()).unwrap_or(1)),
                // Late enough to be what comes next at any time of the day.
                start: today.at(23, 0, 0, 0),
                end: late,
                cancelled: false,
                answer: None,
            }));
        }
        PhraseUse::Step => {}
    }
    if let Ok(text) = typed.parse::<Note>() {
        let by = translator.map_or(Provenance::Machine, |name| Provenance::Person { name });
        items.push(Item::Phrase(PhraseItem { source: row.source.clone(), language, text, by }));
    }
    let changes =
        (1..).zip(items).map(|(number, item)| Change { number: ItemNumber(number), item: Some(item.into()) });
    let response = SyncResponse {
        cursor: Cursor { epoch: Epoch(0), position: 1 },
        reset: true,
        more: false,
        changes: changes.collect(),
        outcomes: Vec::new(),
        clock,
    };
    let screen = match row.used_as {
        PhraseUse::Goal | PhraseUse::Step => PhoneScreen::Steps,
        PhraseUse::Activity | PhraseUse::Place | PhraseUse::Bring | PhraseUse::Notice => PhoneScreen::Today,
    };
    (response, screen)
}

fn stegvis(name: &str) -> Title {
    name.parse().expect("a short name is a title")
}
