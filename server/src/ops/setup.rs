//! Setting up: municipalities, programmes, staff and participants, for whoever holds the database itself.
//!
//! # Limits
//! No actor and no authorisation: the command line and the demo data call these, no route does.

use jiff::civil::Date;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::domain::role::Role;
use stegvis_shared::domain::text::{Note, Title};
use stegvis_shared::id::{MunicipalityId, ParticipantId, ProgrammeId, StaffId};
use stegvis_shared::protocol::coach::Template;

use super::{Actor, OpsError};
use crate::context::Context;

/// The Monday from which the dates of a stored template count. In use, the template moves to the present week.
pub const TEMPLATE_MONDAY: Date = Date::constant(2001, 1, 1);

/// A programme as one municipality runs it.
#[derive(Clone, Debug)]
pub struct NewProgramme {
    /// How data files name it: unique in the municipality.
    pub slug: String,
    /// What people call it.
    pub name: Title,
    /// Its staircase.
    pub staircase: Staircase,
    /// Plans to start from, dated from [`TEMPLATE_MONDAY`]; their ids are replaced in use.
    pub templates: Vec<Template>,
}

/// A member of staff.
#[derive(Clone)]
pub struct NewStaff {
    /// The tenant; `None` for an operator.
    pub municipality: Option<MunicipalityId>,
    /// What the person may do; not [`Role::Participant`].
    pub role: Role,
    /// Name as participants and colleagues know it.
    pub name: Title,
    /// For signing in; any case.
    pub email: String,
    /// At least [`MIN_PASSWORD`] characters; only its hash is stored.
    pub password: String,
    /// A number at work that participants may call.
    pub phone: Option<Title>,
    /// The languages that a language worker translates into; empty for others.
    pub languages: Vec<LanguageTag>,
}

/// The fewest characters of a password.
pub const MIN_PASSWORD: usize = 10;

/// A participant with an empty plan.
#[derive(Clone, Debug)]
pub struct NewParticipant {
    /// The programme, which also names the municipality.
    pub programme: ProgrammeId,
    /// Name.
    pub name: Title,
    /// Language until the participant chooses.
    pub language: LanguageTag,
    /// The coaches, foremost first; of the same municipality.
    pub coaches: Vec<StaffId>,
}

/// Finds the municipality of a name, or makes it.
pub async fn put_municipality(context: &Context, name: &Title) -> Result<MunicipalityId, OpsError> {
    todo!()
}

/// Makes a programme, or replaces the one with the same slug; phones of its participants get a changed staircase.
pub async fn put_programme(
    context: &Context,
    municipality: MunicipalityId,
    programme: &NewProgramme,
) -> Result<ProgrammeId, OpsError> {
    todo!()
}

/// Adds a member of staff.
///
/// # Errors
/// [`OpsError::InvalidParameter`] with the field `email` (not an address, or somebody has it), `password` (too short),
/// `role` (a participant) or `municipality` (missing for a coach, language worker or manager; given for an operator).
pub async fn add_staff(context: &Context, staff: &NewStaff) -> Result<StaffId, OpsError> {
    todo!()
}

/// Adds a participant with an empty plan on the first step.
///
/// # Errors
/// [`OpsError::InvalidParameter`] with the field `programme` or `coaches`.
pub async fn add_participant(
    context: &Context,
    participant: &NewParticipant,
) -> Result<ParticipantId, OpsError> {
    todo!()
}

/// Puts a translation in, as a machine's or a named language worker's, unless the phrase has one already. For demo data:
/// the phrase must be in use in the municipality, else nothing happens. Phones get it.
pub async fn put_translation(
    context: &Context,
    municipality: MunicipalityId,
    source: &str,
    language: &LanguageTag,
    text: &Note,
    translator: Option<StaffId>,
) -> Result<(), OpsError> {
    todo!()
}

/// Finds the member of staff with an e-mail address, to act as one from the command line.
pub async fn staff_by_email(context: &Context, email: &str) -> Result<Option<Actor>, OpsError> {
    todo!()
}

/// Says whether nothing has been set up yet: no municipality and no staff.
pub async fn is_empty(context: &Context) -> Result<bool, OpsError> {
    todo!()
}
