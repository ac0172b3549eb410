//! Programmes: a staircase of steps, and templates to start a plan from. All of it is data.

use serde::{Deserialize, Serialize};

use super::text::{Note, Title};

/// The place of a step in a staircase, counted from 1.
pub type StepNumber = u8;

/// The most steps that a staircase may have.
pub const MAX_STEPS: usize = 9;

/// A programme's ordered steps and what stands at the top.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Staircase {
    /// The steps, lowest first; one to nine of them.
    pub steps: Vec<Step>,
    /// What the staircase leads to, as in "Eget arbete".
    pub top: Title,
}

/// One step of a staircase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Step {
    /// The step's name, as in "Arbetsträning".
    pub title: Title,
    /// What one does on this step, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Note>,
}

impl Staircase {
    /// Gives the number that stands for the top: one more than the steps.
    pub fn top_number(&self) -> StepNumber {
        StepNumber::try_from(self.steps.len() + 1).unwrap_or(StepNumber::MAX)
    }

    /// Says whether somebody can stand there: on a step, or at the top.
    pub fn has(&self, step: StepNumber) -> bool {
        step >= 1 && step <= self.top_number()
    }
}
