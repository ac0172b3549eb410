//! Participants and whose they are.

use std::collections::HashMap;

use sqlx::types::Uuid;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::domain::text::Title;
use stegvis_shared::id::{MunicipalityId, ParticipantId, ProgrammeId, StaffId};
use stegvis_shared::sync::CoachCard;
use stegvis_shared::time::Timestamp;

use super::error::Cell;
use super::list::{ROWS_EACH, ids};
use super::sql::{row, rows, run};
use super::{StoreError, Tx};

/// A participant with what the programme and the municipality are called.
#[derive(Clone, Debug)]
pub(crate) struct StoredParticipant {
    pub(crate) id: ParticipantId,
    pub(crate) municipality: MunicipalityId,
    pub(crate) municipality_name: Title,
    pub(crate) programme_name: Title,
    pub(crate) staircase: Staircase,
    pub(crate) name: Title,
    pub(crate) language: LanguageTag,
    pub(crate) seen_at: Option<Timestamp>,
    /// Whether a phone has a session that is good.
    pub(crate) paired: bool,
}

/// Adds a participant.
pub(crate) async fn add(
    tx: &mut Tx,
    participant: ParticipantId,
    municipality: MunicipalityId,
    programme: ProgrammeId,
    name: &Title,
    language: &LanguageTag,
    created_at: Timestamp,
) -> Result<(), StoreError> {
    run!(
        tx,
        ADD,
        participant.uuid(),
        municipality.uuid(),
        programme.uuid(),
        name.as_str(),
        language.as_str(),
        created_at.as_millis(),
    )
    .map(drop)
}

const ADD: &str = "
insert into participant (
    id,
    municipality,
    programme,
    name,
    language,
    created_at
)
values (
    $1,
    $2,
    $3,
    $4,
    $5,
    $6
)";

/// Gives a participant a coach of the same municipality. Says whether there is such a coach.
pub(crate) async fn add_coach(
    tx: &mut Tx,
    participant: ParticipantId,
    coach: StaffId,
    place: i64,
) -> Result<bool, StoreError> {
    Ok(run!(tx, ADD_COACH, participant.uuid(), coach.uuid(), place)? > 0)
}

const ADD_COACH: &str = "
insert into participant_coach (
    participant,
    staff,
    place
)
select
    participant.id,
    staff.id,
    $3
from participant
join staff on staff.municipality = participant.municipality
where participant.id = $1
    and staff.id = $2
    and staff.role = 'coach'";

/// Finds a participant of a municipality.
pub(crate) async fn find(
    tx: &mut Tx,
    participant: ParticipantId,
    municipality: MunicipalityId,
    now: Timestamp,
) -> Result<Option<StoredParticipant>, StoreError> {
    Ok(among(tx, &[participant], municipality, now).await?.pop())
}

/// Lists those of some participants who are of a municipality, by id.
pub(crate) async fn among(
    tx: &mut Tx,
    participants: &[ParticipantId],
    municipality: MunicipalityId,
    now: Timestamp,
) -> Result<Vec<StoredParticipant>, StoreError> {
    rows!(tx, ParticipantRow, AMONG, ids(participants), municipality.uuid(), now.as_millis())?
        .into_iter()
        .map(ParticipantRow::read)
        .collect()
}

const AMONG: &str = "
select
    participant.id,
    participant.municipality,
    municipality.name as municipality_name,
    programme.name as programme_name,
    programme.staircase,
    participant.name,
    participant.language,
    participant.seen_at,
    (
        select count(*)
        from session
        where session.participant = participant.id
            and session.revoked_at is null
            and session.expires_at > $3
    ) as sessions
from json_each(cast($1 as text)) as wanted
cross join participant
join municipality on municipality.id = participant.municipality
join programme on programme.id = participant.programme
where participant.id = unhex(wanted.value)
    and participant.municipality = $2
order by participant.id
limit 10000";

/// Lists a coach's participants by name; one of them when it is given.
pub(crate) async fn of_coach(
    tx: &mut Tx,
    coach: StaffId,
    municipality: MunicipalityId,
    only: Option<ParticipantId>,
    now: Timestamp,
) -> Result<Vec<StoredParticipant>, StoreError> {
    let only = only.map(ParticipantId::uuid);
    rows!(tx, ParticipantRow, OF_COACH, coach.uuid(), municipality.uuid(), only, now.as_millis())?
        .into_iter()
        .map(ParticipantRow::read)
        .collect()
}

const OF_COACH: &str = "
select
    participant.id,
    participant.municipality,
    municipality.name as municipality_name,
    programme.name as programme_name,
    programme.staircase,
    participant.name,
    participant.language,
    participant.seen_at,
    (
        select count(*)
        from session
        where session.participant = participant.id
            and session.revoked_at is null
            and session.expires_at > $4
    ) as sessions
from participant_coach
join participant on participant.id = participant_coach.participant
join municipality on municipality.id = participant.municipality
join programme on programme.id = participant.programme
where participant_coach.staff = $1
    and participant.municipality = $2
    and participant.id = coalesce($3, participant.id)
order by
    participant.name,
    participant.id
limit 2000";

/// Lists the participants of a programme, with the municipality.
pub(crate) async fn of_programme(
    tx: &mut Tx,
    programme: ProgrammeId,
) -> Result<Vec<ParticipantId>, StoreError> {
    let rows = rows!(tx, (Uuid,), OF_PROGRAMME, programme.uuid())?;
    Ok(rows.into_iter().map(|(id,)| id.into()).collect())
}

const OF_PROGRAMME: &str = "
select id
from participant
where programme = $1
order by id
limit 100000";

/// Lists a participant's coaches, the foremost first.
pub(crate) async fn coaches(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Vec<(StaffId, CoachCard)>, StoreError> {
    let rows = rows!(tx, (Uuid, String, Option<String>), COACHES, participant.uuid())?;
    rows.into_iter()
        .map(|(id, name, phone)| {
            let cell = |column| Cell { table: "staff", column, row: &id };
            let phone = phone.as_deref().map(|phone| cell("phone").parse(phone)).transpose()?;
            Ok((id.into(), CoachCard { name: cell("name").parse(&name)?, phone }))
        })
        .collect()
}

const COACHES: &str = "
select
    staff.id,
    staff.name,
    staff.phone
from participant_coach
join staff on staff.id = participant_coach.staff
where participant_coach.participant = $1
order by
    participant_coach.place,
    staff.id
limit 20";

/// Lists the coaches of participants, by id.
pub(crate) async fn coaches_of_all(
    tx: &mut Tx,
    participants: &[ParticipantId],
) -> Result<Vec<StaffId>, StoreError> {
    Ok(rows!(tx, (Uuid,), COACHES_OF_ALL, ids(participants))?.into_iter().map(|(id,)| id.into()).collect())
}

const COACHES_OF_ALL: &str = "
select distinct participant_coach.staff
from json_each(cast($1 as text)) as wanted
cross join participant_coach
where participant_coach.participant = unhex(wanted.value)
order by participant_coach.staff
limit 10000";

/// Finds the municipality of a participant.
pub(crate) async fn municipality_of(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Option<MunicipalityId>, StoreError> {
    Ok(row!(tx, (Uuid,), MUNICIPALITY_OF, participant.uuid())?.map(|(id,)| id.into()))
}

const MUNICIPALITY_OF: &str = "
select municipality
from participant
where id = $1";

/// Gives the languages that participants chose.
pub(crate) async fn languages(
    tx: &mut Tx,
    participants: &[ParticipantId],
) -> Result<HashMap<ParticipantId, LanguageTag>, StoreError> {
    let mut languages = HashMap::new();
    for participants in participants.chunks(ROWS_EACH) {
        for (id, tag) in rows!(tx, (Uuid, String), LANGUAGES, ids(participants))? {
            let cell = Cell { table: "participant", column: "language", row: &id };
            languages.insert(id.into(), cell.parse(&tag)?);
        }
    }
    Ok(languages)
}

const LANGUAGES: &str = "
select
    participant.id,
    participant.language
from json_each(cast($1 as text)) as wanted
cross join participant
where participant.id = unhex(wanted.value)
order by participant.id
limit 10000";

/// Stores the language that a participant chose.
pub(crate) async fn set_language(
    tx: &mut Tx,
    participant: ParticipantId,
    language: &LanguageTag,
) -> Result<(), StoreError> {
    run!(tx, SET_LANGUAGE, participant.uuid(), language.as_str()).map(drop)
}

const SET_LANGUAGE: &str = "
update participant
set language = $2
where id = $1";

/// Gives when a phone of a participant last fetched, if ever; `None` when there is no such participant.
pub(crate) async fn seen(
    tx: &mut Tx,
    participant: ParticipantId,
    municipality: MunicipalityId,
) -> Result<Option<Option<Timestamp>>, StoreError> {
    let row = row!(tx, (Option<i64>,), SEEN, participant.uuid(), municipality.uuid())?;
    Ok(row.map(|(seen_at,)| seen_at.map(Timestamp::from_millis)))
}

const SEEN: &str = "
select seen_at
from participant
where id = $1
    and municipality = $2";

/// Notes that a phone has fetched.
pub(crate) async fn set_seen(
    tx: &mut Tx,
    participant: ParticipantId,
    at: Timestamp,
) -> Result<(), StoreError> {
    run!(tx, SET_SEEN, participant.uuid(), at.as_millis()).map(drop)
}

const SET_SEEN: &str = "
update participant
set seen_at = $2
where id = $1";

#[derive(sqlx::FromRow)]
struct ParticipantRow {
    id: Uuid,
    municipality: Uuid,
    municipality_name: String,
    programme_name: String,
    staircase: String,
    name: String,
    language: String,
    seen_at: Option<i64>,
    sessions: i64,
}

impl ParticipantRow {
    fn read(self) -> Result<StoredParticipant, StoreError> {
        let cell = |table, column| Cell { table, column, row: &self.id };
        Ok(StoredParticipant {
            id: self.id.into(),
            municipality: self.municipality.into(),
            municipality_name: cell("municipality", "name").parse(&self.municipality_name)?,
            programme_name: cell("programme", "name").parse(&self.programme_name)?,
            staircase: cell("programme", "staircase").json(&self.staircase)?,
            name: cell("participant", "name").parse(&self.name)?,
            language: cell("participant", "language").parse(&self.language)?,
            seen_at: self.seen_at.map(Timestamp::from_millis),
            paired: self.sessions > 0,
        })
    }
}
