//! Everything that is held about a participant, for the participant: GDPR, articles 15 and 20.

use stegvis_shared::protocol::my_data::{MyData, MyDraft, MyMessage, MyPerson, MyWish};

use super::session::PHONE_MS;
use super::{Actor, OpsError};
use crate::context::Context;
use crate::store::message::StoredMessage;
use crate::store::my_data::Listed;
use crate::store::wish::StoredWish;
use crate::store::{my_data, participant, plan, wish};

/// Gives everything that is held about the participant, as one snapshot.
///
/// # Errors
/// [`OpsError::NotSignedIn`] when the participant is not there any more.
pub async fn my_data(actor: &Actor, context: &Context) -> Result<MyData, OpsError> {
    let me = actor.as_participant()?;
    let now = context.now();
    let mut tx = context.store.read().await?;
    let tx = &mut tx;
    let person = participant::find(tx, me.id, me.municipality, now).await?.ok_or(OpsError::NotSignedIn)?;
    let coaches = participant::coaches(tx, me.id).await?;
    let stored = plan::of_participant(tx, me.id).await?;
    // What nobody has saved is the empty plan that everybody starts with.
    let draft = stored.filter(|plan| {
        plan.draft.saved_by.is_some()
            && plan.published.as_ref().map(|published| &published.document) != Some(&plan.draft.document)
    });
    let wishes = wish::of_participant(tx, me.id).await?;
    let wish = |wish: StoredWish| MyWish { asked_at: wish.asked_at, seen_at: wish.seen_at };
    let mut incomplete = Vec::new();
    Ok(MyData {
        made_at: now,
        coaches: coaches.into_iter().map(|(_, card)| card).collect(),
        draft: draft.map(|plan| MyDraft {
            document: plan.draft.document,
            saved_at: plan.draft.saved_at,
            saved_by: plan.draft.saved_by,
        }),
        plans: all(&mut incomplete, "plans", my_data::plans(tx, me.id).await?),
        answers: all(&mut incomplete, "answers", my_data::answers(tx, me.id).await?),
        goals_done: all(&mut incomplete, "goals_done", my_data::goals_done(tx, me.id).await?),
        goal_wishes: all(&mut incomplete, "goal_wishes", my_data::goal_wishes(tx, me.id).await?),
        call: wishes.call.map(wish),
        erasure: wishes.erasure.map(wish),
        support: all(&mut incomplete, "support", my_data::support(tx, me.id).await?),
        reminders: all(&mut incomplete, "reminders", my_data::reminders(tx, me.id).await?),
        messages: {
            let messages = all(&mut incomplete, "messages", my_data::messages(tx, me.id).await?);
            messages.into_iter().map(message).collect()
        },
        translations: {
            let translations = my_data::translations(tx, me.id, &person.language).await?;
            all(&mut incomplete, "translations", translations)
        },
        phones: all(&mut incomplete, "phones", my_data::phones(tx, me.id, PHONE_MS).await?),
        codes: all(&mut incomplete, "codes", my_data::codes(tx, me.id).await?),
        calendar_links: all(&mut incomplete, "calendar_links", my_data::calendar_links(tx, me.id).await?),
        actions: all(&mut incomplete, "actions", my_data::actions(tx, me.id).await?),
        person: MyPerson {
            id: me.id,
            created_at: my_data::created_at(tx, me.id).await?,
            name: person.name,
            language: person.language,
            municipality: person.municipality_name,
            programme: person.programme_name,
            staircase: person.staircase,
            seen_at: person.seen_at,
        },
        incomplete,
    })
}

fn message(message: StoredMessage) -> MyMessage {
    let StoredMessage { id, coach, text, attachment, at, read_at } = message;
    MyMessage { id, coach, text, attachment, at, read_at }
}

/// Gives the rows of a list, and notes its name when there are older ones.
fn all<T>(incomplete: &mut Vec<String>, name: &str, listed: Listed<T>) -> Vec<T> {
    if !listed.is_whole {
        incomplete.push(name.to_owned());
    }
    listed.rows
}
