//! The hub: who waits in this process.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, watch};

use super::Topic;

/// Topics that may wait for the relay; with more, everybody everywhere is woken instead.
const MAX_OUTGOING: usize = 10_000;

/// Wakes whoever waits. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Hub(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    /// Only topics that somebody waits for.
    waiting: Mutex<HashMap<Topic, watch::Sender<()>>>,
    /// What the relay is to carry to other processes; `None` while there is no relay.
    outgoing: Mutex<Option<Outgoing>>,
    /// Tells the relay that there is something.
    posted: Notify,
}

/// Wake-ups for other processes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outgoing {
    /// These topics.
    Topics(BTreeSet<Topic>),
    /// More than are worth naming.
    Everything,
}

/// Somebody who waits.
#[derive(Debug)]
pub struct Subscription {
    topic: Topic,
    receiver: watch::Receiver<()>,
    hub: Hub,
}

impl Hub {
    /// Makes a hub with nobody waiting.
    pub fn new() -> Self {
        Self::default()
    }

    /// Waits for a topic from now on.
    pub fn subscribe(&self, topic: Topic) -> Subscription {
        let receiver = self.waiting().entry(topic).or_insert_with(|| watch::channel(()).0).subscribe();
        Subscription { topic, receiver, hub: self.clone() }
    }

    /// Wakes whoever waits for the topics, here and in other processes.
    pub fn wake(&self, topics: impl IntoIterator<Item = Topic>) {
        let topics: BTreeSet<Topic> = topics.into_iter().collect();
        self.wake_here(&topics);
        if let Some(outgoing) = &mut *self.outgoing() {
            outgoing.add(topics);
            self.0.posted.notify_one();
        }
    }

    /// Wakes whoever waits for the topics in this process.
    pub(super) fn wake_here(&self, topics: &BTreeSet<Topic>) {
        let waiting = self.waiting();
        for sender in topics.iter().filter_map(|topic| waiting.get(topic)) {
            sender.send_replace(());
        }
    }

    /// Wakes everybody in this process.
    pub(super) fn wake_all_here(&self) {
        for sender in self.waiting().values() {
            sender.send_replace(());
        }
    }

    /// Collects wake-ups for other processes from now on.
    pub(super) fn start_relay(&self) {
        *self.outgoing() = Some(Outgoing::default());
    }

    /// Waits until there is something for other processes, and takes it.
    pub(super) async fn posted(&self) -> Outgoing {
        loop {
            let taken = self.outgoing().as_mut().map(std::mem::take).unwrap_or_default();
            if taken != Outgoing::default() {
                return taken;
            }
            self.0.posted.notified().await;
        }
    }

    /// Puts back what could not be carried.
    pub(super) fn post_again(&self, left: Outgoing) {
        if let Some(outgoing) = &mut *self.outgoing() {
            match left {
                Outgoing::Topics(topics) => outgoing.add(topics),
                Outgoing::Everything => *outgoing = Outgoing::Everything,
            }
            self.0.posted.notify_one();
        }
    }

    // A map or set has no half-made state here: after another thread's panic it is as good as before.
    fn waiting(&self) -> MutexGuard<'_, HashMap<Topic, watch::Sender<()>>> {
        self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn outgoing(&self) -> MutexGuard<'_, Option<Outgoing>> {
        self.0.outgoing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Outgoing {
    fn default() -> Self {
        Self::Topics(BTreeSet::new())
    }
}

impl Outgoing {
    fn add(&mut self, topics: BTreeSet<Topic>) {
        if let Self::Topics(present) = self {
            present.extend(topics);
            if present.len() > MAX_OUTGOING {
                *self = Self::Everything;
            }
        }
    }
}

impl Subscription {
    /// Waits until something changed since the last time; several changes are one. Dropping the future loses nothing.
    pub async fn changed(&mut self) {
        // The hub keeps the sender while somebody waits, and we hold the hub.
        if self.receiver.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut waiting = self.hub.waiting();
        // Our own receiver is still counted.
        if waiting.get(&self.topic).is_some_and(|sender| sender.receiver_count() <= 1) {
            waiting.remove(&self.topic);
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;
    use stegvis_shared::id::ParticipantId;

    use super::*;

    fn topic(number: u8) -> Topic {
        Topic::Participant(ParticipantId::from_bytes([number; 16]))
    }

    #[test]
    fn only_those_who_wait_for_the_topic_are_woken_and_once() {
        let hub = Hub::new();
        let (mut one, mut other) = (hub.subscribe(topic(1)), hub.subscribe(topic(2)));
        assert_eq!(one.changed().now_or_never(), None);
        hub.wake([topic(1), topic(3)]);
        hub.wake([topic(1)]);
        assert_eq!(one.changed().now_or_never(), Some(()));
        assert_eq!(one.changed().now_or_never(), None);
        assert_eq!(other.changed().now_or_never(), None);
    }

    #[test]
    fn topics_that_nobody_waits_for_are_forgotten() {
        let hub = Hub::new();
        let (one, other) = (hub.subscribe(topic(1)), hub.subscribe(topic(1)));
        drop(one);
        assert_eq!(hub.waiting().len(), 1);
        drop(other);
        assert_eq!(hub.waiting().len(), 0);
        hub.wake([topic(1)]);
        assert_eq!(hub.waiting().len(), 0);
    }

    #[test]
    fn what_waits_for_the_relay_is_bounded() {
        let hub = Hub::new();
        hub.wake([topic(1)]);
        assert_eq!(hub.posted().now_or_never(), None);
        hub.start_relay();
        hub.wake([topic(1), topic(2)]);
        hub.wake([topic(1)]);
        let both = Outgoing::Topics([topic(1), topic(2)].into());
        assert_eq!(hub.posted().now_or_never(), Some(both));
        assert_eq!(hub.posted().now_or_never(), None);
        let many =
            (0..=10_000_u128).map(|id| Topic::Participant(ParticipantId::from_bytes(id.to_be_bytes())));
        hub.wake(many);
        assert_eq!(hub.posted().now_or_never(), Some(Outgoing::Everything));
    }
}
