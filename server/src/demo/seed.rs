//! Puts the demo into an empty database.

use std::collections::{BTreeSet, HashMap};

use jiff::ToSpan;
use jiff::civil::{Date, Time};
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::id::{
    ActionId, ActivityId, GoalId, MessageId, MunicipalityId, ParticipantId, ProgrammeId, StaffId,
};
use stegvis_shared::protocol::coach::{SaveDraftRequest, SendMessageRequest, Template};
use stegvis_shared::sync::{Action, ActionKind, Received, Replica, Sender};
use stegvis_shared::time::Timestamp;
use uuid::Uuid;

use super::people::{Line, OPERATOR, PEOPLE, Person, STAFF, StaffMember};
use super::{DemoError, PASSWORD, at};
use crate::context::Context;
use crate::ops::publish::{Edition, Publication};
use crate::ops::setup::{NewParticipant, NewProgramme, NewStaff, TEMPLATE_MONDAY};
use crate::ops::sync::Pushes;
use crate::ops::{self, Actor, setup};
use crate::programme_file::{ProgrammeFile, TemplateFile, parse_template, programmes, translations};
use crate::zone;

/// Activities that every demo participant has.
pub(super) const EVERYDAY: &str = include_str!("everyday.toml");

/// How many days ago the plans were published.
const PUBLISHED_DAYS_AGO: i64 = 3;
/// In the middle of its weeks, a plan has both something behind and something ahead.
const BEGAN_DAYS_AGO: i64 = 14;

pub(super) async fn seed(context: &Context) -> Result<(), DemoError> {
    let programmes = programmes()?;
    let everyday = everyday()?;
    let places = put_places(context, &programmes).await?;
    let mut staff = HashMap::new();
    for member in &STAFF {
        staff.insert(member.email, add_staff(context, &places, member).await?);
    }
    let mut phrases: HashMap<&str, BTreeSet<String>> = HashMap::new();
    let mut documents = Vec::new();
    for person in &PEOPLE {
        let programme = programmes
            .iter()
            .find(|programme| programme.key == person.programme)
            .ok_or_else(|| unfit(person.programme))?;
        let document = document(context, person, programme, &everyday)?;
        let used = phrases.entry(person.municipality).or_default();
        used.extend(document.phrases().map(|(text, _)| text.to_owned()));
        used.insert(programme.methods.staircase.top.to_string());
        for step in &programme.methods.staircase.steps {
            used.extend(
                std::iter::once(step.title.to_string()).chain(step.about.as_deref().map(str::to_owned)),
            );
        }
        documents.push((person, document));
    }
    let mut participants = Vec::new();
    for (person, document) in documents {
        let member = StaffOf { staff: &staff, places: &places };
        let (participant, coach) = add_participant(context, person, &member).await?;
        publish(context, person, participant, &coach, document).await?;
        participants.push((person, participant, coach));
    }
    translate(context, &phrases, &staff, &places).await?;
    for (person, participant, coach) in participants {
        let municipality = places.municipality(person.municipality)?;
        live_on(context, person, participant, municipality, &coach).await?;
    }
    add_staff(context, &places, &OPERATOR).await?;
    Ok(())
}

/// Reads the activities that every demo participant has.
pub(super) fn everyday() -> Result<TemplateFile, DemoError> {
    parse_template(EVERYDAY).map_err(|problem| DemoError::Data(format!("everyday.toml:{problem}")))
}

/// Municipalities and programmes in the database, by name and by municipality and key.
struct Places {
    municipalities: HashMap<String, MunicipalityId>,
    programmes: HashMap<(MunicipalityId, String), ProgrammeId>,
}

impl Places {
    fn municipality(&self, name: &str) -> Result<MunicipalityId, DemoError> {
        self.municipalities.get(name).copied().ok_or_else(|| unfit(name))
    }
}

async fn put_places(context: &Context, programmes: &[ProgrammeFile]) -> Result<Places, DemoError> {
    let mut places = Places { municipalities: HashMap::new(), programmes: HashMap::new() };
    for programme in programmes {
        let new = NewProgramme {
            slug: programme.key.clone(),
            name: programme.name.clone(),
            staircase: programme.methods.staircase.clone(),
            templates: programme
                .methods
                .templates
                .iter()
                .map(|template| {
                    let document = template.instantiate(TEMPLATE_MONDAY, || new_id(context));
                    let document = document.ok_or_else(|| unfit(&template.name))?;
                    Ok(Template { name: template.name.clone(), document })
                })
                .collect::<Result<_, DemoError>>()?,
        };
        for name in &programme.municipalities {
            let municipality = setup::put_municipality(context, name).await?;
            places.municipalities.insert(name.to_string(), municipality);
            let id = setup::put_programme(context, municipality, &new).await?;
            places.programmes.insert((municipality, programme.key.clone()), id);
        }
    }
    Ok(places)
}

async fn add_staff(context: &Context, places: &Places, member: &StaffMember) -> Result<StaffId, DemoError> {
    let staff = NewStaff {
        municipality: member.municipality.map(|name| places.municipality(name)).transpose()?,
        role: member.role,
        name: text(member.name)?,
        email: member.email.to_owned(),
        password: PASSWORD.to_owned(),
        phone: member.phone.map(text).transpose()?,
        languages: member.languages.iter().map(|tag| text(tag)).collect::<Result<_, _>>()?,
    };
    Ok(setup::add_staff(context, &staff).await?)
}

struct StaffOf<'s> {
    staff: &'s HashMap<&'static str, StaffId>,
    places: &'s Places,
}

/// Adds a participant; gives the foremost coach as well.
async fn add_participant(
    context: &Context,
    person: &Person,
    known: &StaffOf<'_>,
) -> Result<(ParticipantId, Actor), DemoError> {
    let municipality = known.places.municipality(person.municipality)?;
    let programme = known.places.programmes.get(&(municipality, person.programme.to_owned()));
    let coaches: Vec<StaffId> =
        person.coaches.iter().filter_map(|email| known.staff.get(email)).copied().collect();
    let new = NewParticipant {
        programme: *programme.ok_or_else(|| unfit(person.programme))?,
        name: text(person.name)?,
        language: text(person.language)?,
        coaches,
    };
    let participant = setup::add_participant(context, &new).await?;
    let email = person.coaches.first().ok_or_else(|| unfit(person.name))?;
    let coach = setup::staff_by_email(context, email).await?.ok_or_else(|| unfit(email))?;
    Ok((participant, coach))
}

/// Makes the plan of a participant from the template of the programme and from what everybody has.
fn document(
    context: &Context,
    person: &Person,
    programme: &ProgrammeFile,
    everyday: &TemplateFile,
) -> Result<PlanDocument, DemoError> {
    let template = programme
        .methods
        .templates
        .iter()
        .find(|template| template.name.as_str() == person.template)
        .ok_or_else(|| unfit(person.template))?;
    let began = zone::today(context.now()).saturating_sub(BEGAN_DAYS_AGO.days());
    let plan = |template: &TemplateFile| {
        template.instantiate(began, || new_id(context)).ok_or_else(|| unfit(&template.name))
    };
    let mut document = plan(template)?;
    document.activities.extend(plan(everyday)?.activities);
    document.step = person.step;
    document.notice = person.notice.map(text).transpose()?;
    Ok(document)
}

async fn publish(
    context: &Context,
    person: &Person,
    participant: ParticipantId,
    coach: &Actor,
    document: PlanDocument,
) -> Result<(), DemoError> {
    let context = &at(context, days_ago(context, PUBLISHED_DAYS_AGO, Time::constant(15, 0, 0, 0))?);
    let view = ops::plan::plan(coach, context, participant).await?;
    let edition = Edition::Document { document: document.clone(), base_version: None };
    ops::publish::publish(coach, context, &[Publication { plan: view.id, edition }]).await?;
    let Some(title) = person.drafted else { return Ok(()) };
    let view = ops::plan::plan(coach, context, participant).await?;
    let goal = Goal {
        id: GoalId::new(context.now(), context.bits()),
        step: person.step,
        title: text(title)?,
        how: None,
    };
    let mut document = document;
    document.goals.push(goal);
    let request = SaveDraftRequest { base_version: view.draft.version, document };
    ops::plan::save_draft(coach, context, view.id, request).await?;
    Ok(())
}

/// Puts in the translations that the participants of each municipality need.
async fn translate(
    context: &Context,
    phrases: &HashMap<&str, BTreeSet<String>>,
    staff: &HashMap<&'static str, StaffId>,
    places: &Places,
) -> Result<(), DemoError> {
    let files = translations()?;
    for (name, used) in phrases {
        let municipality = places.municipality(name)?;
        let languages: BTreeSet<&str> = PEOPLE
            .iter()
            .filter(|person| person.municipality == *name)
            .map(|person| person.language)
            .collect();
        for tag in languages {
            let language: LanguageTag = text(tag)?;
            let Some(file) = files.get(&language) else { continue };
            let translator = STAFF
                .iter()
                .find(|member| member.municipality == Some(name) && member.languages.contains(&tag))
                .and_then(|member| staff.get(member.email))
                .copied();
            for source in used {
                let (text, by) = match (file.person.get(source), file.machine.get(source)) {
                    (Some(text), _) => (text, translator),
                    (None, Some(text)) => (text, None),
                    (None, None) => continue,
                };
                setup::put_translation(context, municipality, source, &language, text, by).await?;
            }
        }
    }
    Ok(())
}

/// Lets a participant and the coach do what they have done so far.
async fn live_on(
    context: &Context,
    person: &Person,
    id: ParticipantId,
    municipality: MunicipalityId,
    coach: &Actor,
) -> Result<(), DemoError> {
    if !person.paired {
        return Ok(());
    }
    let paired = at(context, days_ago(context, PUBLISHED_DAYS_AGO, Time::constant(15, 30, 0, 0))?);
    let code = ops::pairing::create_code(coach, &paired, id).await?.code;
    let language: LanguageTag = text(person.language)?;
    ops::pairing::pair(&paired, &code.plain(), &language, &offered()?).await?;

    let mut phone = Phone { actor: Actor::Participant { id, municipality }, replica: Replica::default() };
    let marked = at(context, days_ago(context, 2, Time::constant(18, 5, 0, 0))?);
    phone.sync(&marked).await?;
    if let Some(plan) = phone.replica.view().plan {
        phone.act(&marked, ActionKind::OpenPlan { revision: plan.revision })?;
    }
    let goals = phone.replica.view().goals;
    let below = goals.iter().filter(|goal| goal.step < person.step);
    let own = goals.iter().filter(|goal| goal.step == person.step).take(person.done);
    for goal in below.chain(own) {
        phone.act(&marked, ActionKind::MarkGoal { goal: goal.id, done: true })?;
    }
    phone.sync(&marked).await?;

    let mut time = days_ago(context, 1, Time::constant(10, 15, 0, 0))?;
    for line in person.lines {
        let context = &at(context, time);
        match line {
            Line::Coach(said) => {
                let message = MessageId::new(time, context.bits());
                let request = SendMessageRequest { id: message, text: text(said)? };
                ops::messages::send_message(coach, context, id, request).await?;
            }
            Line::Participant(said) => {
                phone.read_all(context).await?;
                phone.act(context, ActionKind::SendMessage { text: text(said)? })?;
                phone.sync(context).await?;
            }
        }
        time = time.plus_millis(45 * 60 * 1_000);
    }
    if !person.unread {
        let context = &at(context, time);
        let detail = ops::participants::participant(coach, context, id).await?;
        if let Some(shown) = detail.unseen {
            ops::seen::mark_seen(coach, context, id, shown).await?;
        }
    }
    if let Some(answer) = person.answer {
        let context = &at(context, context.now().plus_millis(-20 * 60 * 1_000));
        phone.sync(context).await?;
        let now = zone::zone_clock(context.now()).local(context.now());
        let view = phone.replica.view();
        let next = view.occurrences.iter().find(|occurrence| occurrence.start > now);
        if let Some((occurrence, activity)) = next.and_then(|next| Some((next, view.activity(next)?))) {
            let occurrence = occurrence.key(activity.id);
            phone.act(context, ActionKind::Answer { occurrence, answer: Some(answer) })?;
            phone.sync(context).await?;
        }
    }
    Ok(())
}

/// A participant's phone.
struct Phone {
    actor: Actor,
    replica: Replica,
}

impl Phone {
    fn act(&mut self, context: &Context, kind: ActionKind) -> Result<(), DemoError> {
        let at = context.now();
        let action = Action { id: ActionId::new(at, context.bits()), at, kind };
        self.replica.act(action).map_err(|rejection| DemoError::Data(rejection.to_string()))
    }

    async fn read_all(&mut self, context: &Context) -> Result<(), DemoError> {
        self.sync(context).await?;
        for message in self.replica.view().messages {
            if matches!(message.from, Sender::Coach { .. }) {
                self.act(context, ActionKind::ReadMessage { message: message.id })?;
            }
        }
        Ok(())
    }

    async fn sync(&mut self, context: &Context) -> Result<(), DemoError> {
        let unfit = |error: serde_json::Error| DemoError::Data(error.to_string());
        let pushes = Pushes::new(offered()?);
        loop {
            let request = self.replica.request();
            let asked = request.cursor;
            let request = serde_json::to_value(request).map_err(unfit)?;
            let request = serde_json::from_value(request).map_err(unfit)?;
            let response = ops::sync::sync(&self.actor, context, &pushes, request).await?;
            let response = response.into_response().map_err(unfit)?;
            if self.replica.receive(asked, response, context.now()) == Received::UpToDate {
                return Ok(());
            }
        }
    }
}

/// The languages of the demo's participants.
fn offered() -> Result<Vec<LanguageTag>, DemoError> {
    let tags: BTreeSet<&str> = PEOPLE.iter().map(|person| person.language).collect();
    tags.into_iter().map(text).collect()
}

/// Gives the instant of a wall-clock time some days ago.
fn days_ago(context: &Context, days: i64, time: Time) -> Result<Timestamp, DemoError> {
    let day: Date = zone::today(context.now()).saturating_sub(days.days());
    let instant =
        day.to_datetime(time).in_tz(zone::ZONE).map_err(|error| DemoError::Data(error.to_string()))?;
    Ok(Timestamp::from_millis(instant.timestamp().as_millisecond()))
}

fn new_id(context: &Context) -> Uuid {
    ActivityId::new(context.now(), context.bits()).uuid()
}

fn text<T: std::str::FromStr<Err: std::fmt::Display>>(text: &str) -> Result<T, DemoError> {
    text.parse().map_err(|why| DemoError::Data(format!("{text}: {why}")))
}

fn unfit(what: &str) -> DemoError {
    DemoError::Data(format!("there is no {what}"))
}
