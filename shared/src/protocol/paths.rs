//! The paths of the API, written once. `{…}` is filled in by [`with`].

/// Is the process alive?
pub const HEALTHZ: &str = "/healthz";
/// Can it serve (database reachable, migrations done)?
pub const READYZ: &str = "/readyz";
/// Prometheus text.
pub const METRICS: &str = "/metrics";
/// The OpenAPI document.
pub const OPENAPI: &str = "/api/openapi.json";
/// A page to read the API.
pub const DOCS: &str = "/api/docs";

/// `GET` the languages that are offered.
pub const LANGUAGES: &str = "/api/v1/languages";
/// `GET` a phone's language pack by content hash; may be kept for ever.
pub const LANGUAGE_PACK: &str = "/api/v1/languages/{tag}/packs/{hash}";
/// `GET` the console's language pack by content hash; may be kept for ever.
pub const CONSOLE_PACK: &str = "/api/v1/languages/{tag}/console-packs/{hash}";
/// `GET` a language's phrasebook by content hash; may be kept for ever.
pub const PHRASEBOOK: &str = "/api/v1/languages/{tag}/phrasebooks/{hash}";
/// `POST` a pairing code, get tokens.
pub const PAIR: &str = "/api/v1/pair";
/// `POST` e-mail and password, get tokens; `DELETE` to sign out.
pub const SESSION: &str = "/api/v1/session";
/// `POST` a refresh token, get new tokens.
pub const SESSION_REFRESH: &str = "/api/v1/session/refresh";
/// `GET` who is signed in.
pub const ME: &str = "/api/v1/me";

/// `POST` to make a link to the participant's schedule for a calendar; `DELETE` takes all of them away.
pub const CALENDAR: &str = "/api/v1/calendar";
/// `GET` the schedule as iCalendar.
pub const CALENDAR_FILE: &str = "/calendar/{secret}";

/// `GET` how it stands with the reminders of this phone, and the server's key; `PUT` to be reminded; `DELETE` ends it.
pub const PUSH: &str = "/api/v1/push";
/// `GET` everything that is held about the participant, as a page to read; with `?as=json` for programs.
pub const MY_DATA: &str = "/api/v1/my-data";

/// `POST` a participant's actions and cursor, get outcomes and changes.
pub const SYNC: &str = "/api/v1/sync";
/// `GET` server-sent events that only say "something changed".
pub const LIVE: &str = "/api/v1/live";

/// `GET` the results of the own municipality.
pub const RESULTS: &str = "/api/v1/results";
/// `GET` the programmes of the own municipality with staircases and templates.
pub const PROGRAMMES: &str = "/api/v1/programmes";
/// `GET` the own participants.
pub const PARTICIPANTS: &str = "/api/v1/participants";
/// `GET` one own participant.
pub const PARTICIPANT: &str = "/api/v1/participants/{participant}";
/// `POST` to make a pairing code.
pub const PAIRING_CODES: &str = "/api/v1/participants/{participant}/pairing-codes";
/// `GET` and `POST` messages with one participant.
pub const MESSAGES: &str = "/api/v1/participants/{participant}/messages";
/// `GET` a voice note or photo in one's own thread, and `PUT` one before it is sent.
pub const ATTACHMENT: &str = "/api/v1/attachments/{attachment}";
/// `GET` a voice note or photo in the thread with one participant, and `PUT` a voice note to send it to the participant.
pub const PARTICIPANT_ATTACHMENT: &str = "/api/v1/participants/{participant}/attachments/{attachment}";
/// `POST` that the coach has seen messages, answers and goals.
pub const SEEN: &str = "/api/v1/participants/{participant}/seen";
/// `POST` that the coach has called the participant who wished it.
pub const CALLED: &str = "/api/v1/participants/{participant}/called";
/// `POST` to erase everything about the participant who wishes it.
pub const ERASE: &str = "/api/v1/participants/{participant}/erase";
/// `POST` why not everything about the participant is erased.
pub const DECLINE_ERASURE: &str = "/api/v1/participants/{participant}/decline-erasure";
/// `POST` to take an own goal up into the plan.
pub const ACCEPT_GOAL: &str = "/api/v1/participants/{participant}/goals/{goal}/accept";
/// `POST` a word instead of a change of the plan, to who wishes something of a goal.
pub const ANSWER_WISH: &str = "/api/v1/participants/{participant}/goals/{goal}/answer";
/// `GET` the plan of one participant: draft and what is published.
pub const PLAN: &str = "/api/v1/participants/{participant}/plan";
/// `PUT` the draft.
pub const DRAFT: &str = "/api/v1/plans/{plan}/draft";
/// `POST` a document, get what the participant's phone would hold.
pub const PREVIEW: &str = "/api/v1/plans/{plan}/preview";
/// `POST` to publish the draft.
pub const PUBLISH: &str = "/api/v1/plans/{plan}/publish";
/// `POST` to publish the drafts of several plans, all or none.
pub const PUBLISH_GROUP: &str = "/api/v1/plans/publish";
/// `POST` a plan file (TOML) to check and publish.
pub const PLAN_FILES: &str = "/api/v1/plan-files";

/// `GET` phrases that lack a translation.
pub const PHRASES: &str = "/api/v1/phrases";
/// `PUT` a translation of a phrase.
pub const TRANSLATION: &str = "/api/v1/phrases/{phrase}/translations/{tag}";

/// Fills in a path's parameters in order.
///
/// ```
/// use stegvis_shared::protocol::paths;
/// assert_eq!(paths::with(paths::LANGUAGE_PACK, &["ar", "0f1e"]), "/api/v1/languages/ar/packs/0f1e");
/// ```
pub fn with(path: &str, parameters: &[&str]) -> String {
    let mut parameters = parameters.iter();
    path.split('/')
        .map(
            |segment| {
                if segment.starts_with('{') {
                    parameters.next().copied().unwrap_or_default()
                } else {
                    segment
                }
            },
        )
        .collect::<Vec<_>>()
        .join("/")
}
