//! The coach's participants: for Today, the list, and the numbers at the side.

use stegvis_shared::domain::role::Role;
use stegvis_shared::protocol::coach::ParticipantSummary;

use super::{Fetched, Session, use_fetch};

/// The coach's own participants. Empty for other roles.
pub(crate) type People = Fetched<Vec<ParticipantSummary>>;

/// Fetches them for as long as the component is shown.
pub(crate) fn use_people(session: Session) -> People {
    use_fetch(move || {
        let is_coach = session.me().is_some_and(|me| me.role == Role::Coach);
        let api = session.api();
        async move { if is_coach { api.participants().await } else { Ok(Vec::new()) } }
    })
}
