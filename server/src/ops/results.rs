//! Results: what a manager sees of the own municipality, sums without names.

use stegvis_shared::domain::support::Support;
use stegvis_shared::id::ProgrammeId;
use stegvis_shared::protocol::results::{MIN_ANSWERS, ProgrammeSupport, Results, SupportCount};

use super::{Actor, OpsError};
use crate::context::Context;
use crate::store::support;
use crate::store::support::Said;

/// How old an answer may be to count: half a year.
const COUNTS_FOR_MS: i64 = 183 * 24 * 60 * 60 * 1_000;

/// Shows the results of the manager's municipality.
pub async fn results(actor: &Actor, context: &Context) -> Result<Results, OpsError> {
    let manager = actor.as_manager()?;
    let since = context.now().plus_millis(-COUNTS_FOR_MS);
    let mut tx = context.store.read().await?;
    let said = support::of_municipality(&mut tx, manager.municipality, since).await?;
    Ok(Results { support: sums(said) })
}

/// Sums up by programme, in the order given, and leaves out the sums of so few that one could tell who said what.
fn sums(said: Vec<Said>) -> Vec<ProgrammeSupport> {
    let mut sums: Vec<(ProgrammeId, ProgrammeSupport)> = Vec::new();
    for Said { programme, name, support, count } in said {
        if sums.last().is_none_or(|(last, _)| *last != programme) {
            sums.push((programme, ProgrammeSupport { programme: name, answers: None }));
        }
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        if let (Some((_, sum)), Some(support)) = (sums.last_mut(), support) {
            let answers = sum.answers.get_or_insert_default();
            match support {
                Support::Yes => answers.yes = count,
                Support::Partly => answers.partly = count,
                Support::No => answers.no = count,
            }
        }
    }
    let enough = |answers: &SupportCount| answers.all() >= MIN_ANSWERS;
    sums.into_iter().map(|(_, sum)| ProgrammeSupport { answers: sum.answers.filter(enough), ..sum }).collect()
}
