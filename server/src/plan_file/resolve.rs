//! From a plan file to the document that is stored: whose it is, which ids it has, whether the staircase fits.

use std::collections::{HashMap, HashSet};

use sha2::{Digest, Sha256};
use stegvis_shared::domain::activity::Activity;
use stegvis_shared::domain::plan::{Goal, PlanDocument, PlanRule};
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::id::ParticipantId;
use uuid::Uuid;

use super::{ParticipantEntry, PlanFile};
use crate::toml_file::{EntryId, Fault, Problem, nearest};

impl PlanFile {
    /// Finds whose plan it is among a coach's own participants, given as ids and names.
    ///
    /// # Errors
    /// A problem at `participant` when there is no such person, or several have the name.
    pub fn find_participant(&self, own: &[(ParticipantId, &str)]) -> Result<ParticipantId, Problem> {
        let matches: Vec<ParticipantId> = own
            .iter()
            .filter(|(id, name)| match &self.participant {
                ParticipantEntry::Id(wanted) => id == wanted,
                ParticipantEntry::Name(wanted) => name.to_lowercase() == wanted.to_lowercase(),
            })
            .map(|(id, _)| *id)
            .collect();
        let fault = match (matches.as_slice(), &self.participant) {
            ([participant], _) => return Ok(*participant),
            ([], ParticipantEntry::Id(id)) => {
                Fault::UnknownParticipant { written: id.to_string(), near: None }
            }
            ([], ParticipantEntry::Name(name)) => {
                let near = nearest(name, own.iter().map(|(_, name)| *name)).map(str::to_owned);
                Fault::UnknownParticipant { written: name.to_string(), near }
            }
            (_, ParticipantEntry::Id(id)) => Fault::SeveralParticipants { name: id.to_string() },
            (_, ParticipantEntry::Name(name)) => Fault::SeveralParticipants { name: name.to_string() },
        };
        Err(self.problem("participant", fault))
    }

    /// Makes the document for a participant. `current` is the plan that is there, whose ids stay.
    ///
    /// # Errors
    /// Every rule that the plan breaks in this programme's staircase, in the order of the document.
    pub fn resolve(
        &self,
        participant: ParticipantId,
        staircase: &Staircase,
        current: Option<&PlanDocument>,
    ) -> Result<PlanDocument, Vec<Problem>> {
        let document = self.document(participant, current);
        let problems: Vec<Problem> = document
            .problems(staircase)
            .into_iter()
            .map(|problem| {
                let fault = match (problem.rule, self.step_at(&problem.field)) {
                    (PlanRule::UnknownStep, Some(step)) => {
                        Fault::UnknownStep { step, top: staircase.top_number() }
                    }
                    (rule, _) => Fault::Rule(rule),
                };
                self.problem(&problem.field, fault)
            })
            .collect();
        if problems.is_empty() { Ok(document) } else { Err(problems) }
    }

    fn document(&self, participant: ParticipantId, current: Option<&PlanDocument>) -> PlanDocument {
        let goals = self.goals.iter().map(|goal| (goal.id.as_ref(), goal.title.as_str()));
        let current_goals = current
            .into_iter()
            .flat_map(|plan| plan.goals.iter().map(|goal| (goal.title.as_str(), goal.id.uuid())));
        let goal_ids = entry_ids(participant, "goal", goals, current_goals);
        let activities = self.activities.iter().map(|entry| (entry.id.as_ref(), entry.title.as_str()));
        let current_activities = current
            .into_iter()
            .flat_map(|plan| plan.activities.iter().map(|entry| (entry.title.as_str(), entry.id.uuid())));
        let activity_ids = entry_ids(participant, "activity", activities, current_activities);
        PlanDocument {
            step: self.step,
            notice: self.notice.clone(),
            goals: self
                .goals
                .iter()
                .zip(goal_ids)
                .map(|(entry, id)| Goal {
                    id: id.into(),
                    step: entry.step.unwrap_or(self.step),
                    title: entry.title.clone(),
                    how: entry.how.clone(),
                })
                .collect(),
            activities: self
                .activities
                .iter()
                .zip(activity_ids)
                .map(|(entry, id)| Activity {
                    id: id.into(),
                    kind: entry.kind,
                    title: entry.title.clone(),
                    place: entry.place.clone(),
                    contact: entry.contact.clone(),
                    bring: entry.bring.clone(),
                    schedule: entry.when.clone(),
                })
                .collect(),
        }
    }

    /// Gives the step that the file says at a field of the document.
    fn step_at(&self, field: &str) -> Option<u8> {
        let index = field.strip_prefix("goals[").and_then(|rest| rest.split(']').next()?.parse().ok());
        match index {
            Some(index) => self.goals.get::<usize>(index).map(|goal| goal.step.unwrap_or(self.step)),
            None => Some(self.step),
        }
    }

    fn problem(&self, field: &str, fault: Fault) -> Problem {
        self.source.problem(self.places.get(field).copied().unwrap_or_default(), fault)
    }
}

/// Gives each entry its id: its own, else that of the entry with its title in the plan that is there, else one that
/// is worked out from the title. Of several entries with one title, the first takes the first, and so on.
fn entry_ids<'e>(
    participant: ParticipantId,
    what: &str,
    entries: impl Iterator<Item = (Option<&'e EntryId>, &'e str)> + Clone,
    current: impl Iterator<Item = (&'e str, Uuid)>,
) -> Vec<Uuid> {
    let own_id = |id: &EntryId| match id {
        EntryId::Uuid(uuid) => *uuid,
        EntryId::Name(name) => derived_id(&[participant.as_bytes(), what.as_bytes(), b"id", name.as_bytes()]),
    };
    let mut taken: HashSet<Uuid> = entries.clone().filter_map(|(id, _)| id.map(own_id)).collect();
    let mut titled: HashMap<&str, Vec<Uuid>> = HashMap::new();
    for (title, id) in current.filter(|(_, id)| !taken.contains(id)).collect::<Vec<_>>().into_iter().rev() {
        titled.entry(title).or_default().push(id);
    }
    entries
        .map(|(id, title)| {
            if let Some(id) = id {
                return own_id(id);
            }
            let kept = titled.get_mut(title).and_then(Vec::pop);
            let id = kept.unwrap_or_else(|| {
                let of_number = |number: u32| {
                    let number = number.to_be_bytes();
                    derived_id(&[participant.as_bytes(), what.as_bytes(), title.as_bytes(), &number])
                };
                (0..=u32::MAX).map(of_number).find(|id| !taken.contains(id)).unwrap_or_default()
            });
            taken.insert(id);
            id
        })
        .collect()
}

/// Works out an id from what names the entry (RFC 9562, section 5.8: custom).
fn derived_id(parts: &[&[u8]]) -> Uuid {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    let digest: [u8; 32] = hash.finalize().into();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(digest.split_at(16).0);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
