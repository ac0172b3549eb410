//! Setting up: municipalities, programmes, staff and participants, for whoever holds the database itself.
//!
//! # Limits
//! No actor and no authorisation: the command line and the demo data call these, no route does.

use std::collections::BTreeSet;

use jiff::civil::Date;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::domain::role::Role;
use stegvis_shared::domain::text::{Note, Title};
use stegvis_shared::id::{MunicipalityId, ParticipantId, PhraseId, PlanId, ProgrammeId, StaffId};
use stegvis_shared::protocol::coach::Template;

use super::phrases::{self, NewTranslation};
use super::projection::{Part, project};
use super::session::in_one_form;
use super::{Actor, OpsError, hearers, secret, words};
use crate::context::Context;
use crate::live::Topic;
use crate::store::phrase::Use;
use crate::store::{Tx, feed, participant, phrase, plan, programme, staff};

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
    let fresh = MunicipalityId::new(context.now(), context.bits());
    let mut tx = context.store.begin().await?;
    let municipality = programme::put_municipality(&mut tx, fresh, name).await?;
    tx.commit().await?;
    Ok(municipality)
}

/// Makes a programme, or replaces the one with the same slug; phones of its participants get a changed staircase.
///
/// # Errors
/// [`OpsError::InvalidParameter`] with the field `municipality`.
pub async fn put_programme(
    context: &Context,
    municipality: MunicipalityId,
    programme: &NewProgramme,
) -> Result<ProgrammeId, OpsError> {
    let NewProgramme { slug, name, staircase, templates } = programme;
    let now = context.now();
    let fresh = ProgrammeId::new(now, context.bits());
    let mut tx = context.store.begin().await?;
    if !programme::lock_municipality(&mut tx, municipality).await? {
        return Err(OpsError::InvalidParameter { field: "municipality" });
    }
    let id = programme::put(&mut tx, fresh, municipality, slug, name, staircase, templates).await?;
    let people = participant::of_programme(&mut tx, id).await?;
    begin_words(&mut tx, context, municipality, staircase, &people).await?;
    for person in &people {
        project(&mut tx, *person, Part::All, now).await?;
    }
    context.commit(tx, people.into_iter().map(Topic::Participant)).await?;
    Ok(id)
}

/// Registers what participants' phones show as phrases: all of them before the first feed is locked.
async fn begin_words(
    tx: &mut Tx,
    context: &Context,
    municipality: MunicipalityId,
    staircase: &Staircase,
    people: &[ParticipantId],
) -> Result<(), OpsError> {
    let mut documents = Vec::new();
    for person in people {
        let stored = plan::of_participant(tx, *person).await?.ok_or(OpsError::NotFound)?;
        let published = stored.published.map(|published| published.document);
        documents.push((*person, published.unwrap_or_else(PlanDocument::empty)));
    }
    let shown = documents.iter().flat_map(|(_, document)| words::texts(document, staircase));
    let phrases = words::register(tx, context, municipality, &shown.collect()).await?;
    let (mut begun, mut ended) = (Vec::new(), Vec::new());
    for (person, document) in &documents {
        let mut before: BTreeSet<PhraseId> =
            phrase::of_participant(tx, *person).await?.into_iter().map(|(id, _)| id).collect();
        let of_person = |phrase: PhraseId| Use { participant: (*person).into(), phrase: phrase.into() };
        let shown = words::texts(document, staircase).into_keys().filter_map(|text| phrases.get(text));
        begun.extend(shown.filter(|id| !before.remove(id)).map(|id| of_person(*id)));
        ended.extend(before.into_iter().map(of_person));
    }
    Ok(phrase::move_uses(tx, &begun, &ended).await?)
}

/// Adds a member of staff.
///
/// # Errors
/// [`OpsError::InvalidParameter`] with the field `email` (not an address, or somebody has it), `password` (too short),
/// `role` (a participant) or `municipality` (missing for a coach, language worker or manager; given for an operator).
pub async fn add_staff(context: &Context, new: &NewStaff) -> Result<StaffId, OpsError> {
    let refused = |field| Err(OpsError::InvalidParameter { field });
    let email = in_one_form(&new.email);
    let has_both_sides =
        email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if !has_both_sides || email.contains(char::is_whitespace) {
        return refused("email");
    }
    if new.password.chars().count() < MIN_PASSWORD {
        return refused("password");
    }
    match (new.role, new.municipality) {
        (Role::Participant, _) => return refused("role"),
        (Role::Operator, Some(_)) | (Role::Coach | Role::LanguageWorker | Role::Manager, None) => {
            return refused("municipality");
        }
        _ => {}
    }
    let password_hash = secret::hash_password(context, &new.password).await?;
    let id = StaffId::new(context.now(), context.bits());
    let stored = staff::NewStaff {
        id,
        municipality: new.municipality,
        role: new.role,
        name: &new.name,
        email: &email,
        password_hash: &password_hash,
        phone: new.phone.as_ref(),
        languages: &new.languages,
    };
    let mut tx = context.store.begin().await?;
    if let Some(municipality) = new.municipality
        && !programme::lock_municipality(&mut tx, municipality).await?
    {
        return refused("municipality");
    }
    if !staff::add(&mut tx, &stored).await? {
        return refused("email");
    }
    tx.commit().await?;
    Ok(id)
}

/// Adds a participant with an empty plan on the first step.
///
/// # Errors
/// [`OpsError::InvalidParameter`] with the field `programme` or `coaches`.
pub async fn add_participant(context: &Context, new: &NewParticipant) -> Result<ParticipantId, OpsError> {
    let refused = |field| OpsError::InvalidParameter { field };
    let now = context.now();
    let id = ParticipantId::new(now, context.bits());
    let plan = PlanId::new(now, context.bits());
    let mut tx = context.store.begin().await?;
    let municipality = programme::municipality_of(&mut tx, new.programme).await?;
    let municipality = municipality.ok_or_else(|| refused("programme"))?;
    programme::lock_municipality(&mut tx, municipality).await?;
    participant::add(&mut tx, id, municipality, new.programme, &new.name, &new.language, now).await?;
    for (coach, place) in new.coaches.iter().zip(0..) {
        if !participant::add_coach(&mut tx, id, *coach, place).await? {
            return Err(refused("coaches"));
        }
    }
    plan::add(&mut tx, plan, id, &PlanDocument::empty(), now).await?;
    let person = participant::find(&mut tx, id, municipality, now).await?.ok_or(OpsError::NotFound)?;
    feed::start(&mut tx, id).await?;
    begin_words(&mut tx, context, municipality, &person.staircase, &[id]).await?;
    project(&mut tx, id, Part::All, now).await?;
    let topics = hearers::everybody(&mut tx, &[id]).await?;
    context.commit(tx, topics.into_iter().chain([Topic::Phrases(municipality)])).await?;
    Ok(id)
}

/// Puts a translation in, as a named language worker's or (`None`) a machine's, unless the phrase has one already.
/// Phones get it. For demo data: when no plan or staircase of the municipality has the text, nothing happens.
pub async fn put_translation(
    context: &Context,
    municipality: MunicipalityId,
    source: &str,
    language: &LanguageTag,
    text: &Note,
    translator: Option<StaffId>,
) -> Result<(), OpsError> {
    let mut tx = context.store.begin().await?;
    let Some(phrase) = phrase::find(&mut tx, municipality, source).await? else { return Ok(()) };
    phrase::lock(&mut tx, phrase, municipality).await?;
    if phrase::translation(&mut tx, phrase, language).await?.is_some() {
        return Ok(());
    }
    let new = NewTranslation { phrase, source: source.to_owned(), language, text, version: 1, translator };
    let phones = phrases::store(&mut tx, &new, context.now()).await?;
    let topics = phones.into_iter().map(Topic::Participant);
    context.commit(tx, topics.chain([Topic::Phrases(municipality)])).await?;
    Ok(())
}

/// Finds the member of staff with an e-mail address, to act as one from the command line.
pub async fn staff_by_email(context: &Context, email: &str) -> Result<Option<Actor>, OpsError> {
    let mut tx = context.store.read().await?;
    let found = staff::find_by_email(&mut tx, &in_one_form(email)).await?;
    Ok(found.map(|staff| Actor::Staff { id: staff.id, role: staff.role, municipality: staff.municipality }))
}

/// Says whether nothing has been set up yet: no municipality and no staff.
pub async fn is_empty(context: &Context) -> Result<bool, OpsError> {
    let mut tx = context.store.read().await?;
    Ok(!programme::any_municipality(&mut tx).await? && !staff::any(&mut tx).await?)
}
