//! The work of a coach.

use std::sync::Arc;
use std::time::Duration;

use rand::Rng as _;
use rand::rngs::StdRng;
use stegvis_server::plan_file;
use stegvis_shared::protocol::coach::{PublishedDraft, SaveDraftRequest};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_tests::Api;

use super::ground::{Desk, Ground, Heard, PEOPLE};
use super::life::unexpected;
use crate::claim::{Broken, Claim};

/// The longest that a coach does something else.
const PAUSE_MS: u64 = 150;

/// Works until it is over.
pub(super) async fn work(ground: Arc<Ground>, coach: usize, mut dice: StdRng) -> Result<(), Broken> {
    let mut desk = Desk::new(coach, &ground.line.base_url());
    while !ground.is_over() {
        if let Some(api) = desk.api(&ground).await? {
            let done = do_something(&ground, &api, &mut dice).await?;
            if matches!(done, Heard::No(ErrorCode::NotSignedIn)) {
                desk.sign_out();
            }
        }
        tokio::time::sleep(Duration::from_millis(dice.random_range(0..PAUSE_MS))).await;
    }
    Ok(())
}

async fn do_something(ground: &Ground, api: &Api, dice: &mut StdRng) -> Result<Heard<()>, Broken> {
    let person = dice.random_range(0..PEOPLE.len());
    let id = ground.town.person(person).id;
    let done = match dice.random_range(0..12) {
        0..3 => publish_draft(ground, api, person, dice.random()).await?,
        3 => publish_file(ground, api, person, dice.random()).await?,
        4 => publish_to_group(ground, api, dice).await?,
        5..9 => write(ground, api, person, dice.random_bool(0.3)).await?,
        _ => match ground.hear(api.participant(id)).await? {
            Heard::Answer(page) => match page.unseen {
                Some(shown) => ground.hear(api.mark_seen(id, shown)).await?,
                None => Heard::Answer(()),
            },
            Heard::Nothing => Heard::Nothing,
            Heard::No(code) => Heard::No(code),
        },
    };
    match done {
        // Another coach was quicker; the token is a quarter of an hour old.
        Heard::Answer(()) | Heard::Nothing | Heard::No(ErrorCode::PlanConflict | ErrorCode::NotSignedIn) => {
            Ok(done)
        }
        Heard::No(code) => Err(unexpected("a coach", code)),
    }
}

/// Goes on with what was answered; gives what was heard when nothing was.
macro_rules! answer {
    ($heard:expr) => {
        match $heard {
            Heard::Answer(answer) => answer,
            Heard::Nothing => return Ok(Heard::Nothing),
            Heard::No(code) => return Ok(Heard::No(code)),
        }
    };
}

/// Saves a plan as a draft and publishes it.
async fn publish_draft(ground: &Ground, api: &Api, person: usize, variant: u8) -> Result<Heard<()>, Broken> {
    let whom = ground.town.person(person);
    let before = answer!(ground.hear(api.plan(whom.id)).await?);
    let (place, document) = ground.coaches().attempt(vec![person], variant);
    let request = SaveDraftRequest { base_version: before.draft.version, document };
    let saved = answer!(ground.hear(api.save_draft(whom.plan, &request)).await?);
    answer!(ground.hear(api.publish(whom.plan, saved.version)).await?);
    ground.coaches().confirm_plan(place);
    Ok(Heard::Answer(()))
}

/// Publishes a plan as a file.
async fn publish_file(ground: &Ground, api: &Api, person: usize, variant: u8) -> Result<Heard<()>, Broken> {
    let (place, document) = ground.coaches().attempt(vec![person], variant);
    let (name, _) = PEOPLE.get(person).copied().unwrap_or_default();
    let file = plan_file::write(name, &document);
    let file = file.map_err(|error| Broken::new(Claim::Simulation, error.to_string()))?;
    answer!(ground.hear(api.publish_file(file)).await?);
    ground.coaches().confirm_plan(place);
    Ok(Heard::Answer(()))
}

/// Publishes the same plan to several, all or none.
async fn publish_to_group(ground: &Ground, api: &Api, dice: &mut StdRng) -> Result<Heard<()>, Broken> {
    let (first, variant) = (dice.random_range(0..PEOPLE.len()), dice.random());
    let people: Vec<usize> = (first..PEOPLE.len()).take(4).collect();
    let (place, document) = ground.coaches().attempt(people.clone(), variant);
    let mut plans = Vec::new();
    for person in people {
        let whom = ground.town.person(person);
        let before = answer!(ground.hear(api.plan(whom.id)).await?);
        let request = SaveDraftRequest { base_version: before.draft.version, document: document.clone() };
        let saved = answer!(ground.hear(api.save_draft(whom.plan, &request)).await?);
        plans.push(PublishedDraft { plan: whom.plan, version: saved.version });
    }
    answer!(ground.hear(api.publish_group(plans)).await?);
    ground.coaches().confirm_plan(place);
    Ok(Heard::Answer(()))
}

/// Writes to a participant, or once more what was not confirmed.
async fn write(ground: &Ground, api: &Api, person: usize, again: bool) -> Result<Heard<()>, Broken> {
    let (place, letter) = {
        let mut coaches = ground.coaches();
        let place = coaches.letter(person, again);
        (place, coaches.letters.get(place).cloned().expect("it was just begun"))
    };
    let whom = ground.town.person(letter.person).id;
    answer!(ground.hear(api.send_message(whom, letter.id, letter.text.as_str())).await?);
    ground.coaches().confirm_letter(place);
    Ok(Heard::Answer(()))
}
