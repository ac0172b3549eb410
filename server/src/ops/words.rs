//! Which of a coach's words are phrases.

use std::collections::BTreeMap;

use stegvis_shared::domain::plan::{PhraseUse, PlanDocument};
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::domain::text::Text;
use stegvis_shared::id::{MunicipalityId, PhraseId};

use crate::context::Context;
use crate::store::phrase::NewPhrase;
use crate::store::{StoreError, Tx, phrase};

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
) -> Result<BTreeMap<String, PhraseId>, StoreError> {
    let now = context.now();
    let phrases: Vec<NewPhrase<'_>> = texts
        .iter()
        .map(|(text, used_as)| NewPhrase {
            id: PhraseId::new(now, context.bits()).into(),
            text,
            used_as: used_as.name(),
        })
        .collect();
    phrase::put(tx, municipality, &phrases, now).await
}
