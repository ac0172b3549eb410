//! Municipalities and their programmes.

use sqlx::types::Uuid;
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::domain::text::Title;
use stegvis_shared::id::{MunicipalityId, ProgrammeId};
use stegvis_shared::protocol::coach::{ProgrammeSummary, Template};

use super::error::{Cell, to_json};
use super::sql::{one, row, rows, run};
use super::{StoreError, Tx};

/// Finds the municipality of a name, or makes it with the id given.
pub(crate) async fn put_municipality(
    tx: &mut Tx,
    fresh: MunicipalityId,
    name: &Title,
) -> Result<MunicipalityId, StoreError> {
    let (id,) = one!(tx, (Uuid,), PUT_MUNICIPALITY, fresh.uuid(), name.as_str())?;
    Ok(id.into())
}

const PUT_MUNICIPALITY: &str = "
insert into municipality (
    id,
    name
)
values (
    $1,
    $2
)
on conflict (name) do update set name = excluded.name
returning id";

/// Says whether there is any municipality.
pub(crate) async fn any_municipality(tx: &mut Tx) -> Result<bool, StoreError> {
    Ok(row!(tx, (Uuid,), ANY_MUNICIPALITY)?.is_some())
}

const ANY_MUNICIPALITY: &str = "
select id
from municipality
order by id
limit 1";

/// Makes a programme with the id given, or replaces the one with the same slug, which keeps its id.
pub(crate) async fn put(
    tx: &mut Tx,
    fresh: ProgrammeId,
    municipality: MunicipalityId,
    slug: &str,
    name: &Title,
    staircase: &Staircase,
    templates: &[Template],
) -> Result<ProgrammeId, StoreError> {
    let (id,) = one!(
        tx,
        (Uuid,),
        PUT,
        fresh.uuid(),
        municipality.uuid(),
        slug,
        name.as_str(),
        to_json(staircase),
        to_json(&templates),
    )?;
    Ok(id.into())
}

const PUT: &str = "
insert into programme (
    id,
    municipality,
    slug,
    name,
    staircase,
    templates
)
values (
    $1,
    $2,
    $3,
    $4,
    $5,
    $6
)
on conflict (municipality, slug) do update set
    name = excluded.name,
    staircase = excluded.staircase,
    templates = excluded.templates
returning id";

/// Finds the municipality of a programme.
pub(crate) async fn municipality_of(
    tx: &mut Tx,
    programme: ProgrammeId,
) -> Result<Option<MunicipalityId>, StoreError> {
    Ok(row!(tx, (Uuid,), MUNICIPALITY_OF, programme.uuid())?.map(|(id,)| id.into()))
}

const MUNICIPALITY_OF: &str = "
select municipality
from programme
where id = $1";

/// Lists the programmes of a municipality by name, templates as stored.
pub(crate) async fn of_municipality(
    tx: &mut Tx,
    municipality: MunicipalityId,
) -> Result<Vec<ProgrammeSummary>, StoreError> {
    let rows = rows!(tx, (Uuid, String, String, String), OF_MUNICIPALITY, municipality.uuid())?;
    rows.into_iter()
        .map(|(id, name, staircase, templates)| {
            let cell = |column| Cell { table: "programme", column, row: &id };
            Ok(ProgrammeSummary {
                id: id.into(),
                name: cell("name").parse(&name)?,
                staircase: cell("staircase").json(&staircase)?,
                templates: cell("templates").json(&templates)?,
            })
        })
        .collect()
}

const OF_MUNICIPALITY: &str = "
select
    id,
    name,
    staircase,
    templates
from programme
where municipality = $1
order by
    name,
    id
limit 200";

/// Locks a municipality until the end of the transaction. Says whether there is one.
pub(crate) async fn lock_municipality(tx: &mut Tx, municipality: MunicipalityId) -> Result<bool, StoreError> {
    Ok(run!(tx, LOCK_MUNICIPALITY, municipality.uuid())? > 0)
}

const LOCK_MUNICIPALITY: &str = "
update municipality
set name = name
where id = $1";
