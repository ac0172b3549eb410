//! The routes: a folder a noun, a file a verb, and [`table`], which says who may use each.

mod api;
mod attachments;
mod calendars;
mod feed;
mod languages;
mod messages;
mod my_data;
mod pairing_codes;
mod pairings;
mod participants;
mod phrases;
mod plan_files;
mod plans;
mod programmes;
mod push;
mod results;
mod service;
mod sessions;

use stegvis_shared::domain::role::Role::{self, Coach, LanguageWorker, Manager, Participant};
use utoipa_axum::routes;

use super::limit::Rate;
use super::route::Access::{Anyone, Roles};
use super::route::Route;
use super::route::Scope::{Own, OwnMunicipality, OwnParticipants};

pub(crate) use self::feed::snapshot::Snapshots;
pub use self::pairing_codes::create::pairing_link;

/// Lists every route of the API, with who may use it.
#[rustfmt::skip]
pub(crate) fn table() -> Vec<Route> {
    let signed_in = Roles(&Role::ALL, Own);
    let on_phone = Roles(&[Participant], Own);
    let waiting = Roles(&[Participant, Coach, LanguageWorker], Own);
    let own_participants = Roles(&[Coach], OwnParticipants);
    let own_programmes = Roles(&[Coach], OwnMunicipality);
    let own_results = Roles(&[Manager], OwnMunicipality);
    let own_phrases = Roles(&[LanguageWorker], OwnMunicipality);
    vec![
        Route::new(Anyone, routes!(service::health::show_health)),
        Route::new(Anyone, routes!(service::readiness::show_readiness)),
        Route::new(Anyone, routes!(service::metrics::show_metrics)),
        Route::new(Anyone, routes!(api::document::show_document)),
        Route::new(Anyone, routes!(api::docs::show_docs)),
        Route::new(Anyone, routes!(languages::list::list_languages)),
        Route::new(Anyone, routes!(languages::pack::show_pack)),
        Route::new(Anyone, routes!(languages::console_pack::show_console_pack)),
        Route::new(Anyone, routes!(languages::phrasebook::show_phrasebook)),
        Route::new(Anyone, routes!(pairings::create::pair)).rate(Rate::Pair),
        Route::new(Anyone, routes!(sessions::create::sign_in)).rate(Rate::SignIn),
        Route::new(Anyone, routes!(sessions::refresh::refresh_session)),
        Route::new(signed_in, routes!(sessions::delete::sign_out)),
        Route::new(signed_in, routes!(sessions::me::show_me)),
        Route::new(Anyone, routes!(calendars::read::read_calendar)).admitted(),
        Route::new(on_phone, routes!(calendars::open::open_calendar)),
        Route::new(on_phone, routes!(calendars::close::close_calendar)),
        Route::new(on_phone, routes!(push::show::show_reminders)),
        Route::new(on_phone, routes!(push::keep::keep_reminders)),
        Route::new(on_phone, routes!(push::forget::forget_reminders)),
        Route::new(on_phone, routes!(attachments::upload::upload_attachment)).admitted(),
        Route::new(on_phone, routes!(attachments::show::show_attachment)),
        Route::new(on_phone, routes!(my_data::show::show_my_data)).admitted(),
        Route::new(on_phone, routes!(feed::sync::sync_feed)).admitted(),
        Route::new(waiting, routes!(feed::live::live)).endless(),
        Route::new(own_results, routes!(results::show::show_results)),
        Route::new(own_programmes, routes!(programmes::list::list_programmes)),
        Route::new(own_participants, routes!(participants::list::list_participants)),
        Route::new(own_participants, routes!(participants::show::show_participant)),
        Route::new(own_participants, routes!(participants::seen::mark_seen)),
        Route::new(own_participants, routes!(participants::called::called)),
        Route::new(own_participants, routes!(participants::erase::erase_participant)),
        Route::new(own_participants, routes!(participants::decline_erasure::decline_erasure)),
        Route::new(own_participants, routes!(participants::accept_goal::accept_goal)),
        Route::new(own_participants, routes!(participants::answer_wish::answer_wish)),
        Route::new(own_participants, routes!(pairing_codes::create::create_pairing_code)),
        Route::new(own_participants, routes!(messages::list::list_messages)),
        Route::new(own_participants, routes!(messages::send::send_message)),
        Route::new(own_participants, routes!(attachments::hear::show_participant_attachment)),
        Route::new(own_participants, routes!(attachments::speak::send_participant_voice)).admitted(),
        Route::new(own_participants, routes!(plans::show::show_plan)),
        Route::new(own_participants, routes!(plans::save_draft::save_draft)).admitted(),
        Route::new(own_participants, routes!(plans::preview::preview_plan)).admitted(),
        Route::new(own_participants, routes!(plans::publish::publish_plan)).admitted(),
        Route::new(own_participants, routes!(plans::publish_group::publish_plans)).admitted(),
        Route::new(own_participants, routes!(plan_files::publish::publish_plan_file)).admitted(),
        Route::new(own_phrases, routes!(phrases::list::list_phrases)),
        Route::new(own_phrases, routes!(phrases::translate::save_translation)),
    ]
}
