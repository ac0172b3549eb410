//! Phrases and translations.

use stegvis_server::ops::phrases::{phrases, save_translation};
use stegvis_server::ops::setup::put_translation;
use stegvis_server::ops::{OpsError, setup};
use stegvis_shared::domain::plan::{PhraseUse, PlanDocument};
use stegvis_shared::id::PhraseId;
use stegvis_shared::protocol::language::{PhraseFilter, PhraseQuery, SaveTranslationRequest};
use stegvis_shared::sync::{ActionKind, Provenance};

use super::on_both;
use crate::world::{World, document, language, staircase, title};

on_both!(
    most_awaited_phrase_comes_first,
    translation_reaches_those_who_chose_the_language,
    two_translators_conflict,
    only_own_and_offered_languages_are_taken,
    choosing_a_language_brings_its_phrases,
    phrases_out_of_use_are_not_missing,
    changed_staircase_reaches_phones,
);

fn save(base_version: i64, text: &str) -> SaveTranslationRequest {
    SaveTranslationRequest { base_version, text: text.parse().unwrap() }
}

async fn most_awaited_phrase_comes_first(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let bashir = town.participant(&world, "Bashir", "ar").await;
    town.participant(&world, "Chaltu", "so").await;
    let mut other = document();
    other.notice = None;
    other.goals.clear();
    town.publish(&world, amina, &document()).await;
    town.publish(&world, bashir, &other).await;
    let missing = town.missing(&world, "ar").await;
    let awaited: Vec<_> = missing.iter().map(|row| (row.source.as_str(), row.awaited_by)).collect();
    // Two have steps and activity; one has notice and goal.
    assert_eq!(awaited.len(), 8);
    assert!(awaited[..6].iter().all(|(_, count)| *count == 2), "{awaited:?}");
    assert!(awaited[6..].iter().all(|(_, count)| *count == 1), "{awaited:?}");
    let used_as = |source: &str| missing.iter().find(|row| row.source == source).unwrap().used_as;
    assert_eq!(used_as("Svenska och mat"), PhraseUse::Activity);
    assert_eq!(used_as("Folkets hus"), PhraseUse::Place);
    assert_eq!(used_as("Eget arbete"), PhraseUse::Step);
    let for_so = town.missing(&world, "so").await;
    assert_eq!(for_so.iter().map(|row| row.awaited_by).sum::<u32>(), 4);
}

async fn translation_reaches_those_who_chose_the_language(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let chaltu = town.participant(&world, "Chaltu", "so").await;
    town.publish(&world, amina, &document()).await;
    town.publish(&world, chaltu, &document()).await;
    let (mut at_amina, mut at_chaltu) = (town.phone(amina), town.phone(chaltu));
    at_amina.sync(&world).await;
    at_chaltu.sync(&world).await;
    let phrase = town.missing(&world, "ar").await.remove(0);
    let saved = save_translation(
        &town.worker,
        &world.context,
        phrase.id,
        &language("ar"),
        &save(0, "نص"),
        &world.offered,
    )
    .await
    .unwrap();
    assert_eq!((saved.phones, saved.translation.version), (1, 1));
    at_amina.sync(&world).await;
    let view = at_amina.view();
    let item = &view.phrases[&phrase.source];
    assert_eq!((item.text.as_str(), item.by.clone()), ("نص", Provenance::Person { name: title("Yusuf") }));
    assert!(at_chaltu.exchange(&world).await.changes.is_empty());
    let result = town.publish(&world, amina, &document()).await;
    assert!(!result.untranslated.contains(&phrase.source));
    assert!(town.missing(&world, "ar").await.iter().all(|row| row.id != phrase.id));
    // Whoever gets the phrase later gets the translation with it.
    let bashir = town.participant(&world, "Bashir", "ar").await;
    town.publish(&world, bashir, &document()).await;
    let mut at_bashir = town.phone(bashir);
    at_bashir.sync(&world).await;
    assert_eq!(at_bashir.view().phrases[&phrase.source].text.as_str(), "نص");
}

async fn two_translators_conflict(world: World) {
    let town = world.town("Bollnäs").await;
    let context = &world.context;
    let phrase = town.missing(&world, "ar").await.remove(0).id;
    let ar = language("ar");
    let first = save_translation(&town.worker, context, phrase, &ar, &save(0, "أ"), &world.offered).await;
    let first = first.unwrap().translation;
    let refused = save_translation(&town.worker, context, phrase, &ar, &save(0, "ب"), &world.offered).await;
    let Err(OpsError::TranslationConflict(Some(theirs))) = refused else { panic!("{refused:?}") };
    assert_eq!(*theirs, first);
    let next = save_translation(&town.worker, context, phrase, &ar, &save(1, "ب"), &world.offered).await;
    assert_eq!(next.unwrap().translation.version, 2);
    let query = PhraseQuery { language: ar, show: PhraseFilter::All };
    let list = phrases(&town.worker, context, &query, &world.offered).await.unwrap();
    assert_eq!((list.phrases.len(), list.missing), (4, 3));
}

async fn only_own_and_offered_languages_are_taken(world: World) {
    let town = world.town("Bollnäs").await;
    let other = world.town("Gävle").await;
    let phrase = town.missing(&world, "ar").await.remove(0).id;
    let refusal = async |actor, tag: &str, phrase: PhraseId| {
        let language = language(tag);
        let request = save(0, "x");
        save_translation(&actor, &world.context, phrase, &language, &request, &world.offered)
            .await
            .unwrap_err()
    };
    assert!(matches!(refusal(town.worker, "en", phrase).await, OpsError::NotAllowed));
    assert!(matches!(refusal(town.worker, "sv-simple", phrase).await, OpsError::UnknownLanguage));
    assert!(matches!(refusal(town.worker, "tlh", phrase).await, OpsError::UnknownLanguage));
    assert!(matches!(refusal(town.coach, "ar", phrase).await, OpsError::NotAllowed));
    assert!(matches!(refusal(other.worker, "ar", phrase).await, OpsError::NotFound));
    let query = PhraseQuery { language: language("sv"), show: PhraseFilter::All };
    let refused = phrases(&town.worker, &world.context, &query, &world.offered).await;
    assert!(matches!(refused, Err(OpsError::UnknownLanguage)));
    let refused = phrases(&town.coach, &world.context, &query, &world.offered).await;
    assert!(matches!(refused, Err(OpsError::NotAllowed)));
}

async fn choosing_a_language_brings_its_phrases(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let context = &world.context;
    town.publish(&world, amina, &document()).await;
    for (tag, text) in [("ar", "سويدية"), ("so", "Iswiidhish")] {
        let text = text.parse().unwrap();
        let into = language(tag);
        put_translation(context, town.municipality, "Svenska och mat", &into, &text, None).await.unwrap();
        put_translation(context, town.municipality, "Finns inte", &into, &text, None).await.unwrap();
    }
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let shown = |phone: &crate::world::Phone| {
        phone.view().phrases.values().map(|phrase| phrase.text.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(shown(&phone), ["سويدية"]);
    phone.does(&world, ActionKind::ChooseLanguage { language: language("so") }).await;
    assert_eq!(shown(&phone), ["Iswiidhish"]);
    let view = phone.view();
    assert_eq!(view.phrases.values().next().unwrap().by, Provenance::Machine);
    phone.does(&world, ActionKind::ChooseLanguage { language: language("sv") }).await;
    assert!(shown(&phone).is_empty());
    assert_eq!(phone.view().profile.unwrap().language, language("sv"));
    assert_eq!(phone.view(), phone.fresh_view(&world).await);
}

async fn phrases_out_of_use_are_not_missing(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    assert_eq!(town.missing(&world, "ar").await.len(), 8);
    town.publish(&world, amina, &PlanDocument::empty()).await;
    assert_eq!(town.missing(&world, "ar").await.len(), 4);
}

async fn changed_staircase_reaches_phones(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let mut taller = staircase();
    taller.steps[0].title = title("Kartläggning");
    let new = setup::NewProgramme {
        slug: "trappan".to_owned(),
        name: title("Nya trappan"),
        staircase: taller.clone(),
        templates: Vec::new(),
    };
    let id = setup::put_programme(&world.context, town.municipality, &new).await.unwrap();
    assert_eq!(id, town.programme);
    phone.sync(&world).await;
    assert_eq!(phone.view().staircase.unwrap().staircase, taller);
    assert_eq!(phone.view().profile.unwrap().programme.as_str(), "Nya trappan");
    let missing = town.missing(&world, "ar").await;
    assert!(missing.iter().any(|row| row.source == "Kartläggning"));
    assert!(missing.iter().all(|row| row.source != "Lära känna"));
}
