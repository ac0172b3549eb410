//! Demo data: everybody and everything that `stegvis demo` starts with, and what it shows in the terminal.
//!
//! # Context
//! The programmes, templates and translations are data files ([`crate::programme_file`]); the people are in `people`.
//! Everything goes through [`ops`], as real input would: coaches publish, phones pair and answer.
//!
//! # Design
//! - [`fill`] seeds an empty database once. After that [`start`] changes nothing but what time asks for: plans whose
//!   weeks run out move on by whole weeks, ids and weekdays stay, and so does what people did.
//! - What happens in a week has something on every weekday and a small thing late each day, so that Today is never
//!   empty.
//! - Every start gives every participant a fresh pairing code, because codes are good once and for 48 hours.
//!
//! # Limits
//! The passwords stand in this file. A demo is for a machine of one's own.

mod facts;
mod follow;
mod people;
mod seed;
mod terminal;

use std::collections::HashMap;

use stegvis_shared::id::ParticipantId;
use stegvis_shared::time::Timestamp;

use crate::context::Context;
use crate::ops::{self, Actor, OpsError, setup};
use crate::programme_file::{ProgrammeFileError, TranslationFileError, programmes};
use crate::{jobs, zone};

pub use facts::{Demo, DemoParticipant, DemoStaff};
pub use terminal::Paint;

/// The password of every demo sign-in.
pub const PASSWORD: &str = "steg-for-steg";

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The database holds something else, or a first start that was cut off.
    #[error("the database does not hold demo data: give an empty folder with --data, or another --database")]
    NotDemoData,
    /// A programme file in the program is wrong.
    #[error(transparent)]
    Programme(#[from] ProgrammeFileError),
    /// A translation file in the program is wrong.
    #[error(transparent)]
    Translation(#[from] TranslationFileError),
    /// The demo data in the program do not fit together.
    #[error("the demo data do not fit together: {0}")]
    Data(String),
    /// A use case refused or failed.
    #[error(transparent)]
    Ops(#[from] OpsError),
}

/// Fills an empty database with demo data; one that holds the whole demo stays as it is.
///
/// # Errors
/// [`DemoError::NotDemoData`] when the database holds something else; nothing is changed then.
pub async fn fill(context: &Context) -> Result<(), DemoError> {
    // The operator is put in last: where there is one, the demo is whole.
    if setup::staff_by_email(context, people::OPERATOR.email).await?.is_some() {
        return Ok(());
    }
    if !setup::is_empty(context).await? {
        return Err(DemoError::NotDemoData);
    }
    seed::seed(context).await
}

/// Fills an empty database, or lets the dates of an older demo follow today's, and gives everybody a way in.
/// `base_url` is the participants' address, without a slash at the end.
///
/// # Errors
/// [`DemoError::NotDemoData`] when the database holds something else; nothing is changed then.
pub async fn start(context: &Context, base_url: &str) -> Result<Demo, DemoError> {
    fill(context).await?;
    jobs::run_due(context).await?;
    let people = find_people(context).await?;
    follow::follow(context, &people, zone::today(context.now())).await?;
    let mut codes = HashMap::new();
    for found in &people {
        let created = ops::pairing::create_code(&found.coach, context, found.id).await?;
        codes.insert(found.person.name, created.code);
    }
    Ok(Demo::new(base_url, &programmes()?, &codes))
}

/// A demo participant in the database.
struct Found {
    person: &'static people::Person,
    id: ParticipantId,
    /// The foremost coach.
    coach: Actor,
}

/// Finds the demo participants by coach and name.
async fn find_people(context: &Context) -> Result<Vec<Found>, DemoError> {
    let mut found = Vec::new();
    for coach in people::STAFF {
        let own: Vec<&people::Person> =
            people::PEOPLE.iter().filter(|person| person.coaches.first() == Some(&coach.email)).collect();
        if own.is_empty() {
            continue;
        }
        let actor = setup::staff_by_email(context, coach.email).await?.ok_or(DemoError::NotDemoData)?;
        let rows = ops::participants::participants(&actor, context).await?;
        for person in own {
            let row =
                rows.iter().find(|row| row.name.as_str() == person.name).ok_or(DemoError::NotDemoData)?;
            found.push(Found { person, id: row.id, coach: actor });
        }
    }
    Ok(found)
}

/// Gives the same context at another time.
fn at(context: &Context, time: Timestamp) -> Context {
    Context { clock: std::sync::Arc::new(move || time), ..context.clone() }
}
