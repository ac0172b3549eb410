//! `stegvis staff add`.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clap::Args;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::role::Role;
use stegvis_shared::domain::text::Title;

use super::place::Place;
use super::serve::{make_writable, open};
use super::{CliError, PASSWORD, block_on};
use crate::ops::setup::{NewStaff, add_staff, put_municipality};

#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Add somebody who may sign in to the console
    ///
    /// The password is taken from the environment variable `STEGVIS_PASSWORD`; without it one is made and shown.
    Add(Box<Add>),
}

#[derive(Args)]
pub(super) struct Add {
    /// E-mail address, for signing in
    #[arg(long, value_name = "ADDRESS")]
    email: String,
    /// Name as participants and colleagues know it
    #[arg(long)]
    name: Title,
    /// What the person may do
    #[arg(long, value_parser = parse_role, value_name = "coach|language_worker|manager|operator")]
    role: Role,
    /// Name of the municipality, which is made when it is new; none for an operator
    #[arg(long, value_name = "NAME")]
    municipality: Option<Title>,
    /// Languages that a language worker translates into, as in so,ti
    #[arg(long, value_delimiter = ',', value_name = "TAGS")]
    languages: Vec<LanguageTag>,
    /// Number at work that participants may call
    #[arg(long, value_name = "NUMBER")]
    phone: Option<Title>,
    #[command(flatten)]
    place: Place,
}

pub(super) fn run(Command::Add(add): Command) -> Result<(), CliError> {
    block_on(run_add(*add))
}

async fn run_add(add: Add) -> Result<(), CliError> {
    let config = add.place.resolve()?;
    make_writable(&config.data)?;
    let context = open(&config).await?;
    let municipality = match &add.municipality {
        Some(name) => Some(put_municipality(&context, name).await?),
        None => None,
    };
    let (password, is_made) = match std::env::var(PASSWORD) {
        Ok(password) => (password, false),
        Err(_) => (URL_SAFE_NO_PAD.encode(context.bytes::<12>()), true),
    };
    let staff = NewStaff {
        municipality,
        role: add.role,
        name: add.name,
        email: add.email.clone(),
        password: password.clone(),
        phone: add.phone,
        languages: add.languages,
    };
    add_staff(&context, &staff).await?;
    context.store.close().await;
    if is_made {
        println!("{} {password}", add.email);
    } else {
        println!("{}", add.email);
    }
    Ok(())
}

/// Participants are let in by codes, so their role is not one of staff.
fn parse_role(name: &str) -> Result<Role, &'static str> {
    Role::from_name(name)
        .filter(|role| *role != Role::Participant)
        .ok_or("write coach, language_worker, manager or operator")
}
