//! Whether participants get the support that they need, as they said.

use sqlx::types::Uuid;
use stegvis_shared::domain::support::Support;
use stegvis_shared::domain::text::Title;
use stegvis_shared::id::{MunicipalityId, ParticipantId, ProgrammeId};
use stegvis_shared::sync::{Receipt, SupportItem};
use stegvis_shared::time::Timestamp;

use super::error::Cell;
use super::sql::{row, rows};
use super::{StoreError, Tx};

/// Gives what a participant said last, as the phone has it.
pub(crate) async fn of_participant(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Option<SupportItem>, StoreError> {
    let found = row!(tx, (String, i64), OF_PARTICIPANT, participant.uuid())?;
    let Some((answer, at)) = found else { return Ok(None) };
    let id = participant.uuid();
    let support =
        Cell { table: "support_answer", column: "answer", row: &id }.named(Support::from_name(&answer))?;
    Ok(Some(SupportItem { support, at: Timestamp::from_millis(at), receipt: Receipt::Sent }))
}

const OF_PARTICIPANT: &str = "
select
    answer,
    answered_at
from support_answer
where participant = $1
order by place desc
limit 1";

/// What participants of one programme said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) programme: ProgrammeId,
    pub(crate) name: Title,
    /// `None` for a programme of which nobody said anything.
    pub(crate) support: Option<Support>,
    /// How many.
    pub(crate) count: i64,
}

/// Counts what the participants of a municipality's programmes said last, since an instant; programmes by name.
pub(crate) async fn of_municipality(
    tx: &mut Tx,
    municipality: MunicipalityId,
    since: Timestamp,
) -> Result<Vec<Said>, StoreError> {
    let found = rows!(
        tx,
        (Uuid, String, Option<String>, i64),
        OF_MUNICIPALITY,
        municipality.uuid(),
        since.as_millis(),
    )?;
    found
        .into_iter()
        .map(|(id, name, answer, count)| {
            let cell = |table, column| Cell { table, column, row: &id };
            let support = answer
                .map(|answer| cell("support_answer", "answer").named(Support::from_name(&answer)))
                .transpose()?;
            Ok(Said { programme: id.into(), name: cell("programme", "name").parse(&name)?, support, count })
        })
        .collect()
}

const OF_MUNICIPALITY: &str = "
select
    programme.id,
    programme.name,
    support_answer.answer,
    count(*) as people
from programme
left join participant on participant.programme = programme.id
left join support_answer on support_answer.participant = participant.id
    and support_answer.answered_at >= $2
    and support_answer.place = (
        select max(latest.place)
        from support_answer as latest
        where latest.participant = participant.id
    )
where programme.municipality = $1
group by
    programme.id,
    programme.name,
    support_answer.answer
order by
    programme.name,
    programme.id,
    support_answer.answer
limit 2000";
