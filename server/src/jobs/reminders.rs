//! Reminders: each minute, and when a coach has written or published, what is due is told.
//!
//! # Design
//! Sending goes on beside the looks. Nobody who publishes or writes waits for either.

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use stegvis_shared::id::SessionId;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, sleep};

use crate::context::Context;
use crate::ops::OpsError;
use crate::ops::reminders::{Kind, Telling, forget_gone, look};
use crate::push::{Outcome, PushMessage, Pusher, Urgency};
use crate::words::Words;

/// How often to look for what is due.
const EVERY: Duration = Duration::from_mins(1);
/// How long to wait for more news before looking: a group's plans are told together.
const MORE_NEWS: Duration = Duration::from_secs(1);
/// With so many messages on their way, nothing more is taken on before they are gone.
const MOST_ON_THE_WAY: usize = 10_000;

/// Tells phones what is due. Cheap to clone.
#[derive(Clone)]
pub struct Reminders {
    context: Context,
    pusher: Pusher,
    words: Arc<Words>,
}

/// What the service worker gets. Nothing in it says anything of a person: it stands on a lock screen.
#[derive(Serialize)]
struct Payload<'a> {
    title: String,
    body: String,
    lang: &'a str,
    dir: &'a str,
    /// Where a press leads.
    path: &'a str,
    /// A newer one takes the place of an older one with the same tag.
    tag: &'a str,
}

impl Reminders {
    /// Puts together what is needed to tell phones.
    pub const fn new(context: Context, pusher: Pusher, words: Arc<Words>) -> Self {
        Self { context, pusher, words }
    }

    /// Tells what is due, until it is dropped; logs failures and goes on.
    pub async fn run(self) {
        let mut ticks = interval(EVERY);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut on_the_way = JoinSet::new();
        loop {
            tokio::select! {
                _ = ticks.tick() => {}
                () = self.context.news.notified() => sleep(MORE_NEWS).await,
            }
            while on_the_way.try_join_next().is_some() {}
            if let Err(error) = self.tell_due(&mut on_the_way).await {
                tracing::error!(error = &error as &dyn std::error::Error, "reminders failed");
            }
        }
    }

    /// Looks what is due now, and puts it on its way.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn tell_due(&self, on_the_way: &mut JoinSet<()>) -> Result<(), OpsError> {
        let mut next = Some(SessionId::from_bytes([0; 16]));
        while let Some(after) = next.filter(|_| on_the_way.len() < MOST_ON_THE_WAY) {
            let looked = look(&self.context, after).await?;
            next = looked.next;
            for telling in looked.tellings {
                let reminders = self.clone();
                on_the_way.spawn(async move { reminders.tell(telling).await });
            }
        }
        Ok(())
    }

    async fn tell(&self, telling: Telling) {
        let Telling { session, address, .. } = &telling;
        // What the settings of the server do not allow any more is not there for us.
        let read = self.pusher.services().take(&address.endpoint, &address.public_key, &address.auth);
        let outcome = match read {
            Ok(address) => self.pusher.send(&*self.context.clock, &address, &self.message(&telling)).await,
            Err(_) => Outcome::Gone,
        };
        if outcome == Outcome::Gone
            && let Err(error) = forget_gone(&self.context, *session, address).await
        {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "a phone that is gone is not forgotten"
            );
        }
    }

    /// Writes a message in the participant's language.
    fn message(&self, telling: &Telling) -> PushMessage {
        let catalog = self.words.first_of([telling.language.as_str()]);
        let (body, path, topic, urgency) = match telling.reminder.kind {
            Kind::Tomorrow => (catalog.t("push-tomorrow"), "/schedule", "reminder", Urgency::Normal),
            Kind::Today => (catalog.t("push-today"), "/", "reminder", Urgency::Normal),
            Kind::Soon => (catalog.t("push-soon"), "/", "reminder", Urgency::High),
            Kind::Message => (catalog.t("push-message"), "/messages", "message", Urgency::High),
            Kind::Plan => (catalog.t("push-plan"), "/", "plan", Urgency::Normal),
        };
        let payload = Payload {
            title: catalog.t("app-name"),
            body,
            lang: catalog.tag().as_str(),
            dir: catalog.direction().as_str(),
            path,
            tag: topic,
        };
        let payload = serde_json::to_string(&payload).expect("texts always become JSON");
        PushMessage { payload, until: telling.reminder.until, topic, urgency }
    }
}
