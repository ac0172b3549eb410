//! The town in which every history plays: made once, copied for each.

use std::path::Path;
use std::sync::Arc;

use stegvis_server::context::{Context, SeededRandomness};
use stegvis_server::live::Hub;
use stegvis_server::ops::setup::{self, NewParticipant, NewProgramme, NewStaff};
use stegvis_server::ops::{self, Actor};
use stegvis_server::store::Store;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{MunicipalityId, ParticipantId, PlanId};

use crate::claim::Broken;
use crate::clock::{HandClock, START};
use crate::plans::{staircase, title};

/// The languages that are offered: the first two are translated into, the third is Swedish.
pub(crate) const LANGUAGES: [&str; 3] = ["ar", "so", "sv"];

/// Whoever coaches, and signs in with the name at [`HOST`] and [`PASSWORD`].
pub(crate) const COACHES: [&str; 2] = ["Karin", "Olle"];
/// The host of e-mail addresses.
pub(crate) const HOST: &str = "example.org";
/// Every coach's.
pub(crate) const PASSWORD: &str = "trappan upp till jobbet";

/// The participants of every history, and their languages.
pub(crate) const PEOPLE: [(&str, &str); 2] = [("Amina", "ar"), ("Chaltu", "so")];

/// A municipality with two coaches, a language worker and participants of both coaches, none with a plan.
#[derive(Clone, Debug)]
pub(crate) struct Town {
    pub(crate) coaches: [Actor; 2],
    pub(crate) worker: Actor,
    pub(crate) people: Vec<Person>,
}

/// A participant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Person {
    pub(crate) id: ParticipantId,
    pub(crate) actor: Actor,
    pub(crate) plan: PlanId,
}

impl Town {
    /// Makes a town in a new database of a folder, and gives the database's file with it.
    pub(crate) async fn build(folder: &Path, names: &[(&str, &str)]) -> Result<(Self, Vec<u8>), Broken> {
        let file = folder.join("town.db");
        let context = open(&file, &HandClock::new(START), 0).await?;
        let town = Self::found(&context, names).await?;
        context.store.close().await;
        Ok((town, std::fs::read(&file)?))
    }

    /// Makes a town in an empty database, with participants by name and language.
    pub(crate) async fn found(context: &Context, names: &[(&str, &str)]) -> Result<Self, Broken> {
        let municipality = setup::put_municipality(context, &title("Bollnäs")).await?;
        let new = NewProgramme {
            slug: "trappan".to_owned(),
            name: title("Trappan"),
            staircase: staircase(),
            templates: Vec::new(),
        };
        let programme = setup::put_programme(context, municipality, &new).await?;
        let [karin, olle] = COACHES;
        let karin = staff(context, municipality, Role::Coach, karin).await?;
        let olle = staff(context, municipality, Role::Coach, olle).await?;
        let worker = staff(context, municipality, Role::LanguageWorker, "Yusuf").await?;
        let coaches = [karin, olle];
        let ids: Vec<_> = coaches.iter().filter_map(staff_id).collect();
        let mut people = Vec::new();
        for (name, tag) in names {
            let new = NewParticipant {
                programme,
                name: title(name),
                language: language(tag),
                coaches: ids.clone(),
            };
            let id = setup::add_participant(context, &new).await?;
            let plan = ops::plan::plan(&karin, context, id).await?.id;
            people.push(Person { id, actor: Actor::Participant { id, municipality }, plan });
        }
        Ok(Self { coaches, worker, people })
    }

    /// Finds a participant.
    pub(crate) fn person(&self, index: usize) -> Person {
        *self.people.get(index).expect("a history names its own people")
    }
}

/// Opens a database as a process does that starts; `start` gives its randomness.
pub(crate) async fn open(file: &Path, clock: &HandClock, start: u64) -> Result<Context, Broken> {
    let random = Arc::new(SeededRandomness::new(start));
    let store = Store::open(&format!("sqlite://{}", file.display()), random.as_ref()).await?;
    Ok(Context::new(store, Hub::new(), Arc::new(clock.clone()), random))
}

async fn staff(
    context: &Context,
    municipality: MunicipalityId,
    role: Role,
    name: &str,
) -> Result<Actor, Broken> {
    let languages = match role {
        Role::LanguageWorker => LANGUAGES.iter().take(2).map(|tag| language(tag)).collect(),
        _ => Vec::new(),
    };
    let new = NewStaff {
        municipality: Some(municipality),
        role,
        name: title(name),
        email: format!("{name}@{HOST}"),
        password: PASSWORD.to_owned(),
        phone: None,
        languages,
    };
    let id = setup::add_staff(context, &new).await?;
    Ok(Actor::Staff { id, role, municipality: Some(municipality) })
}

fn staff_id(actor: &Actor) -> Option<stegvis_shared::id::StaffId> {
    match actor {
        Actor::Staff { id, .. } => Some(*id),
        Actor::Participant { .. } => None,
    }
}

pub(crate) fn language(tag: &str) -> LanguageTag {
    tag.parse().expect("the simulation's tags are tags")
}

/// Gives the languages that the server offers.
pub(crate) fn offered() -> Vec<LanguageTag> {
    LANGUAGES.iter().map(|tag| language(tag)).collect()
}
