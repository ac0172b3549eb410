//! Which of a coach's words are phrases, and who has them on the phone.

use std::collections::BTreeMap;

use stegvis_shared::domain::plan::{PhraseUse, PlanDocument};
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::domain::text::Text;
use stegvis_shared::id::{MunicipalityId, ParticipantId, PhraseId};

use super::OpsError;
use crate::context::Context;
use crate::store::{Tx, phrase};

/// Lists the texts that a phone shows and that can be translated, each once, with its first use.
pub(crate) fn texts<'a>(
    document: &'a PlanDocument,
    staircase: &'a Staircase,
) -> BTreeMap<&'a str, PhraseUse> {
    let mut texts = BTreeMap::new();
    for (text, used_as) in in_order(document, staircase) {
        texts.entry(text).or_insert(used_as);
    }
    texts
}

/// Lists the same in the order in which a coach reads them: the plan's, then the staircase's; doubles included.
pub(crate) fn in_order<'a>(
    document: &'a PlanDocument,
    staircase: &'a Staircase,
) -> impl Iterator<Item = (&'a str, PhraseUse)> {
    let steps = staircase
        .steps
        .iter()
        .flat_map(|step| std::iter::once(step.title.as_str()).chain(step.about.iter().map(Text::as_str)));
    let steps = steps.chain(std::iter::once(staircase.top.as_str()));
    document.phrases().chain(steps.map(|text| (text, PhraseUse::Step)))
}

/// Registers texts as phrases of a municipality, and locks them in the order of the texts.
pub(crate) async fn register(
    tx: &mut Tx,
    context: &Context,
    municipality: MunicipalityId,
    texts: &BTreeMap<&str, PhraseUse>,
) -> Result<BTreeMap<String, PhraseId>, OpsError> {
    let now = context.now();
    let mut phrases = BTreeMap::new();
    for (text, used_as) in texts {
        let fresh = PhraseId::new(now, context.bits());
        let id = phrase::put(tx, fresh, municipality, text, *used_as, now).await?;
        phrases.insert((*text).to_owned(), id);
    }
    Ok(phrases)
}

/// Notes that a participant has the phrases of this plan and staircase on the phone, and no others.
pub(crate) async fn set_used(
    tx: &mut Tx,
    participant: ParticipantId,
    document: &PlanDocument,
    staircase: &Staircase,
    phrases: &BTreeMap<String, PhraseId>,
) -> Result<(), OpsError> {
    let mut before: BTreeMap<PhraseId, String> =
        phrase::of_participant(tx, participant).await?.into_iter().collect();
    for id in texts(document, staircase).into_keys().filter_map(|text| phrases.get(text)) {
        if before.remove(id).is_none() {
            phrase::add_use(tx, participant, *id).await?;
        }
    }
    for id in before.into_keys() {
        phrase::remove_use(tx, participant, id).await?;
    }
    Ok(())
}
