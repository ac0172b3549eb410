//! What somebody needs to try the demo: addresses, codes and sign-ins.

use std::collections::HashMap;
use std::path::Path;

use serde::Serialize;
use stegvis_shared::domain::pairing::PairingCode;
use stegvis_shared::domain::role::Role;

use super::PASSWORD;
use super::people::{OPERATOR, PEOPLE, STAFF};
use crate::programme_file::ProgrammeFile;

/// What somebody needs to try the demo; `demo.json` in the data folder holds the same.
#[derive(Clone, Debug, Serialize)]
pub struct Demo {
    /// The participants' address, without a slash at the end; the console is at `/console/` of it.
    pub base_url: String,
    /// The participants, each with a fresh code.
    pub participants: Vec<DemoParticipant>,
    /// Who can sign in to the console.
    pub staff: Vec<DemoStaff>,
}

/// A participant whose phone can be paired.
#[derive(Clone, Debug, Serialize)]
pub struct DemoParticipant {
    /// Name.
    pub name: &'static str,
    /// The programme's name.
    pub programme: String,
    /// The language that the participant reads.
    pub language: &'static str,
    /// A fresh code, written as people type it.
    pub pairing_code: PairingCode,
}

/// Somebody who can sign in.
#[derive(Clone, Debug, Serialize)]
pub struct DemoStaff {
    /// Name.
    pub name: &'static str,
    /// Role.
    pub role: Role,
    /// The municipality's name; none for an operator.
    pub municipality: Option<&'static str>,
    /// E-mail address.
    pub email: &'static str,
    /// Password.
    pub password: &'static str,
}

impl Demo {
    pub(super) fn new(
        base_url: &str,
        programmes: &[ProgrammeFile],
        codes: &HashMap<&'static str, PairingCode>,
    ) -> Self {
        let programme_name = |key: &str| {
            programmes.iter().find(|programme| programme.key == key).map(|found| found.name.to_string())
        };
        let participants = PEOPLE
            .iter()
            .filter_map(|person| {
                Some(DemoParticipant {
                    name: person.name,
                    programme: programme_name(person.programme)?,
                    language: person.language,
                    pairing_code: codes.get(person.name)?.clone(),
                })
            })
            .collect();
        let staff = STAFF
            .iter()
            .chain([&OPERATOR])
            .map(|member| DemoStaff {
                name: member.name,
                role: member.role,
                municipality: member.municipality,
                email: member.email,
                password: PASSWORD,
            })
            .collect();
        Self { base_url: base_url.trim_end_matches('/').to_owned(), participants, staff }
    }

    /// Writes `demo.json` into the data folder.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write_json(&self, folder: &Path) -> std::io::Result<()> {
        let mut json = serde_json::to_string_pretty(self)?;
        json.push('\n');
        std::fs::write(folder.join("demo.json"), json)
    }

    /// Gives the link that lets a participant's phone in.
    pub fn link(&self, participant: &DemoParticipant) -> String {
        format!("{}/#{}", self.base_url, participant.pairing_code.plain())
    }
}
