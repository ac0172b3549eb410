//! Members of staff.

use sqlx::types::Uuid;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::role::Role;
use stegvis_shared::domain::text::Title;
use stegvis_shared::id::{MunicipalityId, StaffId};

use super::error::{Cell, to_json};
use super::sql::{row, run};
use super::{StoreError, Tx};

/// A member of staff.
#[derive(Clone, Debug)]
pub(crate) struct StoredStaff {
    pub(crate) id: StaffId,
    pub(crate) municipality: Option<MunicipalityId>,
    pub(crate) municipality_name: Option<Title>,
    pub(crate) role: Role,
    pub(crate) name: Title,
    /// Argon2id in PHC format.
    pub(crate) password_hash: String,
    /// The languages that a language worker translates into.
    pub(crate) languages: Vec<LanguageTag>,
}

/// What a new member of staff has.
pub(crate) struct NewStaff<'a> {
    pub(crate) id: StaffId,
    pub(crate) municipality: Option<MunicipalityId>,
    pub(crate) role: Role,
    pub(crate) name: &'a Title,
    /// In lower case.
    pub(crate) email: &'a str,
    pub(crate) password_hash: &'a str,
    pub(crate) phone: Option<&'a Title>,
    pub(crate) languages: &'a [LanguageTag],
}

/// Adds a member of staff, unless somebody has the e-mail address. Says whether it was added.
pub(crate) async fn add(tx: &mut Tx, staff: &NewStaff<'_>) -> Result<bool, StoreError> {
    let added = run!(
        tx,
        ADD,
        staff.id.uuid(),
        staff.municipality.map(MunicipalityId::uuid),
        staff.role.name(),
        staff.name.as_str(),
        staff.email,
        staff.password_hash,
        staff.phone.map(Title::as_str),
        to_json(&staff.languages),
    )?;
    Ok(added > 0)
}

const ADD: &str = "
insert into staff (
    id,
    municipality,
    role,
    name,
    email,
    password_hash,
    phone,
    languages
)
values (
    $1,
    $2,
    $3,
    $4,
    $5,
    $6,
    $7,
    $8
)
on conflict (email) do nothing";

/// Finds a member of staff.
pub(crate) async fn find(tx: &mut Tx, staff: StaffId) -> Result<Option<StoredStaff>, StoreError> {
    row!(tx, StaffRow, FIND, staff.uuid())?.map(StaffRow::read).transpose()
}

const FIND: &str = "
select
    staff.id,
    staff.municipality,
    municipality.name as municipality_name,
    staff.role,
    staff.name,
    staff.password_hash,
    staff.languages
from staff
left join municipality on municipality.id = staff.municipality
where staff.id = $1";

/// Finds a member of staff by e-mail address in lower case.
pub(crate) async fn find_by_email(tx: &mut Tx, email: &str) -> Result<Option<StoredStaff>, StoreError> {
    row!(tx, StaffRow, FIND_BY_EMAIL, email)?.map(StaffRow::read).transpose()
}

const FIND_BY_EMAIL: &str = "
select
    staff.id,
    staff.municipality,
    municipality.name as municipality_name,
    staff.role,
    staff.name,
    staff.password_hash,
    staff.languages
from staff
left join municipality on municipality.id = staff.municipality
where staff.email = $1";

/// Says whether there is any member of staff.
pub(crate) async fn any(tx: &mut Tx) -> Result<bool, StoreError> {
    Ok(row!(tx, (Uuid,), ANY)?.is_some())
}

const ANY: &str = "
select id
from staff
order by id
limit 1";

#[derive(sqlx::FromRow)]
struct StaffRow {
    id: Uuid,
    municipality: Option<Uuid>,
    municipality_name: Option<String>,
    role: String,
    name: String,
    password_hash: String,
    languages: String,
}

impl StaffRow {
    fn read(self) -> Result<StoredStaff, StoreError> {
        let cell = |column| Cell { table: "staff", column, row: &self.id };
        Ok(StoredStaff {
            id: self.id.into(),
            municipality: self.municipality.map(Into::into),
            municipality_name: self
                .municipality_name
                .as_deref()
                .map(|name| cell("municipality").parse(name))
                .transpose()?,
            role: cell("role").named(Role::from_name(&self.role))?,
            name: cell("name").parse(&self.name)?,
            languages: cell("languages").json(&self.languages)?,
            password_hash: self.password_hash,
        })
    }
}
