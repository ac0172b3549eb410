//! The coach's participants: for Today, the list, and the numbers at the side.

use stegvis_shared::domain::role::Role;
use stegvis_shared::protocol::coach::ParticipantList;
use stegvis_shared::time::ZoneClock;

use super::{Fetched, Session, use_fetch};
use crate::platform;

/// The coach's own participants. Nobody for other roles.
pub(crate) type People = Fetched<ParticipantList>;

/// Fetches them for as long as the component is shown.
pub(crate) fn use_people(session: Session) -> People {
    use_fetch(move || {
        let is_coach = session.me().is_some_and(|me| me.role == Role::Coach);
        let api = session.api();
        async move { if is_coach { api.participants().await } else { Ok(nobody()) } }
    })
}

fn nobody() -> ParticipantList {
    let clock = ZoneClock { now: platform::now(), offset_s: 0, next: None };
    ParticipantList { participants: Vec::new(), clock }
}
