//! The end of a soak: faults stop, and everybody comes up to date.

use std::time::Duration;

use serde_json::Value;
use stegvis_shared::protocol::coach::PreviewRequest;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{Received, Replica, View};
use stegvis_tests::{Api, wait};

use super::ground::{Ground, Heard};
use super::life::Handset;
use crate::claim::{Broken, Claim};
use crate::history::{Deed, End};
use crate::settle::difference;

/// The most exchanges that a phone may need to be up to date.
const MAX_EXCHANGES: usize = 200;
/// For how long what is under way may still come.
const LATE: Duration = Duration::from_secs(30);

/// Lets everything settle, and compares what phones show.
///
/// # Errors
/// [`Claim::Liveness`] when it does not become quiet; [`Claim::Convergence`] and [`Claim::Feed`] when phones differ from
/// what a fresh phone and the tables say.
pub(super) async fn settle(ground: &Ground, handsets: &mut [Handset]) -> Result<(), Broken> {
    ground.weather.calm();
    wait::until("what is under way", LATE, || async {
        let count = ground.line.under_way();
        if count == 0 { Ok(()) } else { Err(format!("{count} connections")) }
    })
    .await?;
    for handset in handsets.iter_mut() {
        bring_up_to_date(ground, handset).await?;
    }
    // A pairing chose a language too: from here on it is what an action chose.
    for handset in handsets.iter_mut() {
        handset.phone.act(ground.now(), Deed::Choose { language: handset.phone.person % 3 }, End::Lives);
        bring_up_to_date(ground, handset).await?;
    }
    for handset in handsets.iter_mut() {
        bring_up_to_date(ground, handset).await?;
        compare(ground, handset).await?;
    }
    Ok(())
}

/// Lets a phone exchange until it has everything and the server has its outbox.
async fn bring_up_to_date(ground: &Ground, handset: &mut Handset) -> Result<(), Broken> {
    for _ in 0..MAX_EXCHANGES {
        let taken = handset.exchange(ground, End::Lives).await?;
        if taken.is_some_and(|taken| taken.received == Received::UpToDate) {
            return Ok(());
        }
    }
    let outbox = handset.phone.outbox();
    let how = format!("a phone is not up to date after {MAX_EXCHANGES} exchanges: {outbox:?}");
    Err(Broken::new(Claim::Liveness, how))
}

/// A phone holds what a fresh phone of the same participant holds, and that is what the tables say.
async fn compare(ground: &Ground, handset: &Handset) -> Result<(), Broken> {
    let person = handset.phone.person;
    let api = handset.api.as_ref().ok_or_else(|| Broken::new(Claim::Liveness, "a phone is not paired"))?;
    let fresh = fresh(ground, api).await?;
    let own = items(handset.phone.replica())?;
    if own != items(&fresh)? {
        let how =
            difference(&handset.phone.view(), &fresh.view()).unwrap_or_else(|| "set of items".to_owned());
        return Err(Broken::new(Claim::Convergence, format!("a phone of {person} has another {how}")));
    }
    let from_tables = view_from_tables(ground, person, &fresh.view()).await?;
    difference(&fresh.view(), &from_tables).map_or(Ok(()), |how| {
        Err(Broken::new(Claim::Feed, format!("the feed of {person} has another {how}")))
    })
}

/// Gives what a phone has from the server, past what the screens show.
fn items(replica: &Replica) -> Result<Value, Broken> {
    let mut copy = serde_json::to_value(&replica.copy)?;
    Ok(copy.get_mut("items").map(Value::take).unwrap_or_default())
}

/// Gives what a new phone gets.
async fn fresh(ground: &Ground, api: &Api) -> Result<Replica, Broken> {
    let mut fresh = Replica::default();
    for _ in 0..MAX_EXCHANGES {
        let request = fresh.request();
        let response = certain(ground.hear(api.sync(&request)).await?, "a fresh phone")?;
        if fresh.receive(request.cursor, response, ground.now()) == Received::UpToDate {
            return Ok(fresh);
        }
    }
    Err(Broken::new(Claim::Liveness, "a fresh phone does not come up to date"))
}

/// Gives what the published plan looks like when it is made anew from the tables: as a preview of itself.
async fn view_from_tables(ground: &Ground, person: usize, fresh: &View) -> Result<View, Broken> {
    let whom = ground.town.person(person);
    let coach = ground.reception.lock().await.api(ground).await?;
    let missing = |what: &str| Broken::new(Claim::Feed, format!("a participant without {what}"));
    let coach = coach.ok_or_else(|| Broken::new(Claim::Liveness, "the coach cannot sign in"))?;
    let plan = certain(ground.hear(coach.plan(whom.id)).await?, "a plan")?;
    let Some(published) = plan.published else { return Ok(fresh.clone()) };
    let language = fresh.profile.clone().ok_or_else(|| missing("a profile"))?.language;
    let request = PreviewRequest { document: published.document, language };
    let path = paths::with(paths::PREVIEW, &[&whom.plan.to_string()]);
    let shown: SyncResponse = certain(ground.hear(coach.post(&path, &request)).await?, "a preview")?;
    let mut from_tables = Replica::default();
    from_tables.receive(None, shown, ground.now());
    Ok(from_tables.view())
}

/// Without faults, everything is answered.
fn certain<T>(heard: Heard<T>, what: &str) -> Result<T, Broken> {
    match heard {
        Heard::Answer(answer) => Ok(answer),
        Heard::Nothing => Err(Broken::new(Claim::Liveness, format!("{what} gets no answer without a fault"))),
        Heard::No(code) => Err(super::life::unexpected(what, code)),
    }
}
