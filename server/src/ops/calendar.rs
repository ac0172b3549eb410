//! A participant's schedule in calendars of other makers.
//!
//! # Design
//! Whoever has the link reads the schedule: its secret is as long as a refresh token, and only its hash is stored. The
//! calendar is made of what the phone has, by the phone's own code.

use chrono::{DateTime as Instant, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use stegvis_i18n::strip_isolates;
use stegvis_shared::domain::text::Text;
use stegvis_shared::sync::{ActivityItem, OccurrenceItem, Replica, View};
use stegvis_shared::time::Timestamp;

use super::secret::{hash, new_token};
use super::sync::SyncAnswer;
use super::{Actor, OpsError};
use crate::context::Context;
use crate::store::{StoreError, calendar, feed, participant};
use crate::zone::instant_of;

/// How many links of a participant work at once: the oldest goes when there is another.
const MOST_LINKS: i64 = 5;
/// What calendars call it.
const NAME: &str = "Stegvis";
/// How often calendars should look for news, as RFC 5545 writes it (section 3.3.6).
const REFRESH: &str = "PT1H";

/// Makes a link to the participant's schedule, and gives its secret.
///
/// # Errors
/// [`OpsError::NotSignedIn`] when the participant is not there any more.
pub async fn open(actor: &Actor, context: &Context) -> Result<String, OpsError> {
    let person = actor.as_participant()?;
    let secret = new_token(context);
    let mut tx = context.store.begin().await?;
    participant::municipality_of(&mut tx, person.id).await?.ok_or(OpsError::NotSignedIn)?;
    calendar::add(&mut tx, &hash(&secret), person.id, context.now(), MOST_LINKS).await?;
    tx.commit().await?;
    Ok(secret)
}

/// Takes away all links to the participant's schedule.
pub async fn close(actor: &Actor, context: &Context) -> Result<(), OpsError> {
    let person = actor.as_participant()?;
    let mut tx = context.store.begin().await?;
    calendar::remove_all(&mut tx, person.id).await?;
    tx.commit().await?;
    Ok(())
}

/// Gives the schedule that a secret opens, as iCalendar (RFC 5545).
///
/// # Errors
/// [`OpsError::NotFound`] when no link has the secret, or not any more.
pub async fn read(context: &Context, secret: &str) -> Result<String, OpsError> {
    let now = context.now();
    let mut tx = context.store.read().await?;
    let participant = calendar::owner(&mut tx, &hash(secret)).await?.ok_or(OpsError::NotFound)?;
    let (pulled, _) = feed::pull(&mut tx, participant, context.store.epoch(), None, usize::MAX).await?;
    drop(tx);
    // Where it is, and not what: the text is personal.
    let response =
        SyncAnswer::new(pulled, Vec::new(), now).into_response().map_err(|error| StoreError::Corrupt {
            table: "feed_item",
            column: "body",
            row: participant.to_string(),
            reason: format!("not an item, at character {}", error.column()),
        })?;
    let mut replica = Replica::default();
    replica.receive(None, response, now);
    Ok(written(&replica.view(), now))
}

fn written(view: &View, now: Timestamp) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Stegvis//Stegvis//SV"), ("CALSCALE", "GREGORIAN")]
    {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name(NAME);
    calendar.append_property(
        Property::new("REFRESH-INTERVAL", REFRESH).add_parameter("VALUE", "DURATION").done(),
    );
    for occurrence in &view.occurrences {
        if let Some(event) =
            view.activity(occurrence).and_then(|activity| event(view, activity, occurrence, now))
        {
            calendar.push(event);
        }
    }
    calendar.done().to_string()
}

fn event(view: &View, activity: &ActivityItem, occurrence: &OccurrenceItem, now: Timestamp) -> Option<Event> {
    let own = |text: &str| view.phrases.get(text).map_or(text, |phrase| phrase.text.as_str()).to_owned();
    let mut event = Event::new();
    // The same for ever: activity and original start.
    event.uid(&format!("{}-{}@stegvis", activity.id, occurrence.key(activity.id).original_start));
    event.timestamp(utc(now)?);
    event.starts(utc(instant_of(occurrence.start))?);
    event.ends(utc(instant_of(occurrence.end_at()))?);
    event.summary(&strip_isolates(&own(&activity.title)));
    if let Some(place) = &activity.place {
        let address = place.address.iter().map(Text::as_str);
        event.location(&std::iter::once(place.name.as_str()).chain(address).collect::<Vec<_>>().join(", "));
    }
    let swedish = (own(&activity.title) != activity.title.as_str()).then(|| activity.title.to_string());
    let contact = activity.contact.iter().flat_map(|contact| {
        std::iter::once(contact.name.to_string()).chain(contact.phone.iter().map(ToString::to_string))
    });
    let bring = activity.bring.iter().map(|bring| own(bring));
    let lines: Vec<String> = swedish.into_iter().chain(bring).chain(contact).collect();
    if !lines.is_empty() {
        event.description(&strip_isolates(&lines.join("\n")));
    }
    if occurrence.cancelled {
        event.status(EventStatus::Cancelled);
    }
    Some(event.done())
}

fn utc(at: Timestamp) -> Option<Instant<Utc>> {
    Instant::from_timestamp_millis(at.as_millis())
}
