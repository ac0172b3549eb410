//! The end of a history: faults stop, what was under way comes late, and everybody syncs until it is quiet.

use stegvis_server::jobs;
use stegvis_server::ops;
use stegvis_shared::protocol::coach::PreviewRequest;
use stegvis_shared::protocol::sync::SyncRequest;
use stegvis_shared::sync::{Received, Replica, View};

use crate::claim::{Broken, Claim};
use crate::history::{End, Fate};
use crate::phone::{Phone, Reply};
use crate::play::Play;
use crate::town::offered;

/// The most exchanges that a phone may need to be up to date: with the smallest pages, ten times what a feed has.
const MAX_EXCHANGES: usize = 200;

impl Play<'_> {
    /// Lets everything settle.
    ///
    /// # Errors
    /// [`Claim::Liveness`] when it does not become quiet.
    pub(crate) async fn settle(&mut self) -> Result<(), Broken> {
        self.server.gate.fill_disk(false);
        self.server.set_off(0);
        for phone in &mut self.phones {
            phone.fill_storage(false);
            phone.set_off(0);
        }
        self.server.resume().await;
        self.post_ended()?;
        self.call(Fate::Whole, jobs::run_due).await?;
        for (phone, request) in std::mem::take(&mut self.requests) {
            let answer = self.arrive(phone, &request, Fate::Whole).await?;
            self.answers.extend(answer.map(|answer| (phone, answer)));
        }
        for (phone, answer) in std::mem::take(&mut self.answers) {
            self.receive(phone, &answer, End::Lives)?;
        }
        // In the second round, each phone hears what others of the same participant did in the first.
        for _ in 0..2 {
            for phone in 0..self.phones.len() {
                self.bring_up_to_date(phone).await?;
            }
        }
        Ok(())
    }

    /// Lets a phone exchange until it has everything and the server has its outbox.
    async fn bring_up_to_date(&mut self, index: usize) -> Result<(), Broken> {
        for _ in 0..MAX_EXCHANGES {
            let Some(phone) = self.phones.get_mut(index) else { return Ok(()) };
            let request = phone.request()?;
            let answer = self.arrive(index, &request, Fate::Whole).await?;
            let answer = answer.ok_or_else(|| Broken::new(Claim::Liveness, "no answer without a fault"))?;
            self.receive(index, &answer, End::Lives)?;
            let is_quiet = self.phones.get(index).is_some_and(|phone| phone.outbox().is_empty());
            if is_quiet && !answer.json.contains("\"more\":true") && self.is_newest(index, &answer) {
                return Ok(());
            }
        }
        let outbox = self.phones.get(index).map(Phone::outbox);
        let how = format!("phone {index} is not up to date after {MAX_EXCHANGES} exchanges: {outbox:?}");
        Err(Broken::new(Claim::Liveness, how))
    }

    /// Says whether the phone stands where the answer brought it.
    fn is_newest(&self, index: usize, answer: &Reply) -> bool {
        let cursor = self.phones.get(index).and_then(Phone::cursor);
        cursor.is_some_and(|cursor| answer.json.contains(&format!("\"to\":\"{cursor}\"")))
    }

    /// Phones show what a fresh phone shows, and that is what the tables say.
    ///
    /// # Errors
    /// [`Claim::Convergence`], [`Claim::Feed`].
    pub(crate) async fn compare(&mut self) -> Result<(), Broken> {
        for index in 0..self.phones.len() {
            let fresh = self.fresh_view(index).await?;
            let shown = self.phones.get(index).map(Phone::view).unwrap_or_default();
            if let Some(difference) = difference(&shown, &fresh) {
                let how = format!("phone {index} shows another {difference}");
                return Err(Broken::new(Claim::Convergence, how));
            }
            let from_tables = self.view_from_tables(index, &fresh).await?;
            if let Some(difference) = difference(&fresh, &from_tables) {
                let how = format!("the feed of phone {index} has another {difference}");
                return Err(Broken::new(Claim::Feed, how));
            }
        }
        Ok(())
    }

    /// Gives what a new phone of the same participant shows.
    async fn fresh_view(&mut self, index: usize) -> Result<View, Broken> {
        let mut fresh = Replica::default();
        for _ in 0..MAX_EXCHANGES {
            // It looks on, and keeps nothing that it could tell of.
            let request = serde_json::to_string(&SyncRequest { plan: None, ..fresh.request() })?;
            let answer = self.arrive(index, &request, Fate::Whole).await?;
            let answer = answer.ok_or_else(|| Broken::new(Claim::Liveness, "no answer without a fault"))?;
            if fresh.receive(answer.asked, serde_json::from_str(&answer.json)?, self.server.now())
                == Received::UpToDate
            {
                return Ok(fresh.view());
            }
        }
        Err(Broken::new(Claim::Liveness, "a fresh phone does not come up to date"))
    }

    /// Gives what the published plan looks like when it is made anew from the tables: as a preview of itself.
    async fn view_from_tables(&mut self, index: usize, fresh: &View) -> Result<View, Broken> {
        let person = self.phones.get(index).map_or(0, |phone| phone.person);
        let missing = |what| Broken::new(Claim::Feed, format!("a participant without {what}"));
        let plan = self.plan(person).await?.ok_or_else(|| missing("a plan"))?;
        let language = fresh.profile.clone().ok_or_else(|| missing("a profile"))?.language;
        let Some(document) = plan.published.map(|published| published.document) else {
            return Ok(fresh.clone());
        };
        let request = PreviewRequest { document, language };
        let [coach, _] = self.town.coaches;
        let preview = async |context: &stegvis_server::context::Context| {
            ops::plan::preview(&coach, context, plan.id, request, &offered()).await
        };
        let shown = self.call(Fate::Whole, preview).await?.ok_or_else(|| missing("a preview"))?;
        let mut from_tables = Replica::default();
        from_tables.receive(None, shown, self.server.now());
        Ok(from_tables.view())
    }
}

/// Says in what two views differ; `None` when they are the same.
pub(crate) fn difference(one: &View, other: &View) -> Option<String> {
    let parts = [
        ("profile", format!("{:?}", one.profile), format!("{:?}", other.profile)),
        ("staircase", format!("{:?}", one.staircase), format!("{:?}", other.staircase)),
        ("plan", format!("{:?}", one.plan), format!("{:?}", other.plan)),
        ("notice", format!("{:?}", one.notice), format!("{:?}", other.notice)),
        ("list of goals", format!("{:?}", one.goals), format!("{:?}", other.goals)),
        ("list of activities", format!("{:?}", one.activities), format!("{:?}", other.activities)),
        ("list of times", format!("{:?}", one.occurrences), format!("{:?}", other.occurrences)),
        ("list of messages", format!("{:?}", one.messages), format!("{:?}", other.messages)),
    ];
    let different = |(part, one, other): (&str, String, String)| format!("{part}: {one}, not {other}");
    if one == other {
        return None;
    }
    let found = parts.into_iter().find(|(_, one, other)| one != other).map(different);
    Some(found.unwrap_or_else(|| "set of translations".to_owned()))
}
