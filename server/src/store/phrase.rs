//! Phrases, who has them on the phone, and their translations.

use std::collections::BTreeMap;

use serde::Serialize;
use sqlx::types::Uuid;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::plan::PhraseUse;
use stegvis_shared::domain::text::Note;
use stegvis_shared::id::{MunicipalityId, ParticipantId, PhraseId, StaffId};
use stegvis_shared::protocol::language::{PhraseRow, TranslationView};
use stegvis_shared::sync::{PhraseItem, Provenance};
use stegvis_shared::time::Timestamp;

use super::error::{Cell, to_json};
use super::list::{HexId, ROWS_EACH};
use super::sql::{one, row, rows, run};
use super::{StoreError, Tx};

/// A phrase to register.
#[derive(Debug, Serialize)]
pub(crate) struct NewPhrase<'a> {
    /// Its id, unless the municipality has the phrase.
    pub(crate) id: HexId,
    pub(crate) text: &'a str,
    pub(crate) used_as: &'static str,
}

/// Registers phrases, except those that the municipality has, and locks them in their order until the end of the
/// transaction. Gives all by text.
pub(crate) async fn put(
    tx: &mut Tx,
    municipality: MunicipalityId,
    phrases: &[NewPhrase<'_>],
    since: Timestamp,
) -> Result<BTreeMap<String, PhraseId>, StoreError> {
    let mut put = BTreeMap::new();
    for phrases in phrases.chunks(ROWS_EACH) {
        let rows = rows!(tx, (String, Uuid), PUT, to_json(phrases), municipality.uuid(), since.as_millis())?;
        put.extend(rows.into_iter().map(|(text, id)| (text, id.into())));
    }
    Ok(put)
}

const PUT: &str = "
insert into phrase (
    id,
    municipality,
    source_language,
    text,
    used_as,
    since
)
select
    unhex(json_extract(value, '$.id')),
    $2,
    'sv',
    json_extract(value, '$.text'),
    json_extract(value, '$.used_as'),
    $3
from json_each(cast($1 as text))
where true
on conflict (municipality, text) do update set text = excluded.text
returning
    text,
    id";

/// Finds a phrase of a municipality and locks it until the end of the transaction. Gives its text.
pub(crate) async fn lock(
    tx: &mut Tx,
    phrase: PhraseId,
    municipality: MunicipalityId,
) -> Result<Option<String>, StoreError> {
    Ok(row!(tx, (String,), LOCK, phrase.uuid(), municipality.uuid())?.map(|(text,)| text))
}

const LOCK: &str = "
update phrase
set text = text
where id = $1
    and municipality = $2
returning text";

/// Finds a phrase by its text.
pub(crate) async fn find(
    tx: &mut Tx,
    municipality: MunicipalityId,
    text: &str,
) -> Result<Option<PhraseId>, StoreError> {
    Ok(row!(tx, (Uuid,), FIND, municipality.uuid(), text)?.map(|(id,)| id.into()))
}

const FIND: &str = "
select id
from phrase
where municipality = $1
    and text = $2";

/// Lists the phrases that a participant has on the phone, by id.
pub(crate) async fn of_participant(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Vec<(PhraseId, String)>, StoreError> {
    let rows = rows!(tx, (Uuid, String), OF_PARTICIPANT, participant.uuid())?;
    Ok(rows.into_iter().map(|(id, text)| (id.into(), text)).collect())
}

const OF_PARTICIPANT: &str = "
select
    phrase.id,
    phrase.text
from phrase_use
join phrase on phrase.id = phrase_use.phrase
where phrase_use.participant = $1
order by phrase.id
limit 2000";

/// A phrase on a participant's phone.
#[derive(Debug, Serialize)]
pub(crate) struct Use {
    pub(crate) participant: HexId,
    pub(crate) phrase: HexId,
}

/// Notes who has a phrase on the phone from now on, and who no more.
pub(crate) async fn move_uses(tx: &mut Tx, begun: &[Use], ended: &[Use]) -> Result<(), StoreError> {
    for uses in begun.chunks(ROWS_EACH) {
        run!(tx, ADD_USES, to_json(uses))?;
    }
    for uses in ended.chunks(ROWS_EACH) {
        run!(tx, REMOVE_USES, to_json(uses))?;
    }
    Ok(())
}

const ADD_USES: &str = "
insert into phrase_use (
    participant,
    phrase
)
select
    unhex(json_extract(value, '$.participant')),
    unhex(json_extract(value, '$.phrase'))
from json_each(cast($1 as text))
where true
on conflict (participant, phrase) do nothing";

const REMOVE_USES: &str = "
delete from phrase_use
where (participant, phrase) in (
    select
        unhex(json_extract(value, '$.participant')),
        unhex(json_extract(value, '$.phrase'))
    from json_each(cast($1 as text))
)";

/// Lists who has a phrase on the phone, by id.
pub(crate) async fn users(tx: &mut Tx, phrase: PhraseId) -> Result<Vec<ParticipantId>, StoreError> {
    let rows = rows!(tx, (Uuid,), USERS, phrase.uuid())?;
    Ok(rows.into_iter().map(|(id,)| id.into()).collect())
}

const USERS: &str = "
select participant
from phrase_use
where phrase = $1
order by participant
limit 100000";

/// Gives the translations of texts into a language, those that there are, by phrase.
pub(crate) async fn translations(
    tx: &mut Tx,
    municipality: MunicipalityId,
    language: &LanguageTag,
    texts: &[&str],
) -> Result<Vec<(PhraseId, PhraseItem)>, StoreError> {
    let mut found = Vec::new();
    for texts in texts.chunks(ROWS_EACH) {
        for row in rows!(tx, ItemRow, TRANSLATIONS, municipality.uuid(), language.as_str(), to_json(texts))? {
            let item = PhraseItem {
                language: language.clone(),
                text: text(row.phrase, &row.text)?,
                by: provenance(row.phrase, row.translator_name.as_deref())?,
                source: row.source,
            };
            found.push((row.phrase.into(), item));
        }
    }
    Ok(found)
}

const TRANSLATIONS: &str = "
select
    phrase.id as phrase,
    phrase.text as source,
    translation.text,
    staff.name as translator_name
from phrase
join translation on translation.phrase = phrase.id
left join staff on staff.id = translation.translator
where phrase.municipality = $1
    and translation.language = $2
    and phrase.text in (select value from json_each(cast($3 as text)))
order by phrase.id
limit 10000";

/// Gives the translation of a phrase into a language.
pub(crate) async fn translation(
    tx: &mut Tx,
    phrase: PhraseId,
    language: &LanguageTag,
) -> Result<Option<TranslationView>, StoreError> {
    row!(tx, TranslationRow, TRANSLATION, phrase.uuid(), language.as_str())?
        .map(|row| {
            Ok(TranslationView {
                version: row.version,
                text: text(phrase.uuid(), &row.text)?,
                by: provenance(phrase.uuid(), row.translator_name.as_deref())?,
                at: Timestamp::from_millis(row.at),
            })
        })
        .transpose()
}

const TRANSLATION: &str = "
select
    translation.version,
    translation.text,
    translation.at,
    staff.name as translator_name
from translation
left join staff on staff.id = translation.translator
where translation.phrase = $1
    and translation.language = $2";

/// Stores a translation; `translator` is `None` for a machine.
pub(crate) async fn put_translation(
    tx: &mut Tx,
    phrase: PhraseId,
    language: &LanguageTag,
    text: &Note,
    version: i64,
    translator: Option<StaffId>,
    at: Timestamp,
) -> Result<(), StoreError> {
    run!(
        tx,
        PUT_TRANSLATION,
        phrase.uuid(),
        language.as_str(),
        text.as_str(),
        version,
        translator.map(StaffId::uuid),
        at.as_millis(),
    )
    .map(drop)
}

const PUT_TRANSLATION: &str = "
insert into translation (
    phrase,
    language,
    text,
    version,
    translator,
    at
)
values (
    $1,
    $2,
    $3,
    $4,
    $5,
    $6
)
on conflict (phrase, language) do update set
    text = excluded.text,
    version = excluded.version,
    translator = excluded.translator,
    at = excluded.at";

/// Lists phrases of a municipality for a language, most awaited first; only those in use that lack a translation, or
/// (`all`) every one.
pub(crate) async fn list(
    tx: &mut Tx,
    municipality: MunicipalityId,
    language: &LanguageTag,
    all: bool,
) -> Result<Vec<PhraseRow>, StoreError> {
    rows!(tx, ListRow, LIST, municipality.uuid(), language.as_str(), i64::from(all))?
        .into_iter()
        .map(ListRow::read)
        .collect()
}

const LIST: &str = "
select
    phrase.id,
    phrase.text as source,
    phrase.used_as,
    phrase.since,
    (
        select count(*)
        from phrase_use
        join participant on participant.id = phrase_use.participant
        where phrase_use.phrase = phrase.id
            and participant.language = $2
    ) as awaited_by,
    translation.version,
    translation.text,
    translation.at,
    staff.name as translator_name
from phrase
left join translation on translation.phrase = phrase.id
    and translation.language = $2
left join staff on staff.id = translation.translator
where phrase.municipality = $1
    and (
        $3 = 1
        or (
            translation.phrase is null
            and exists (
                select 1
                from phrase_use
                where phrase_use.phrase = phrase.id
            )
        )
    )
order by
    awaited_by desc,
    phrase.since,
    phrase.id
limit 500";

/// Counts the phrases in use that lack a translation into a language.
pub(crate) async fn missing(
    tx: &mut Tx,
    municipality: MunicipalityId,
    language: &LanguageTag,
) -> Result<u32, StoreError> {
    let (count,) = one!(tx, (i64,), MISSING, municipality.uuid(), language.as_str())?;
    Cell { table: "phrase", column: "id", row: &municipality }.number(count)
}

const MISSING: &str = "
select count(*)
from phrase
where phrase.municipality = $1
    and not exists (
        select 1
        from translation
        where translation.phrase = phrase.id
            and translation.language = $2
    )
    and exists (
        select 1
        from phrase_use
        where phrase_use.phrase = phrase.id
    )";

#[derive(sqlx::FromRow)]
struct ItemRow {
    phrase: Uuid,
    source: String,
    text: String,
    translator_name: Option<String>,
}

#[derive(sqlx::FromRow)]
struct TranslationRow {
    version: i64,
    text: String,
    at: i64,
    translator_name: Option<String>,
}

#[derive(sqlx::FromRow)]
struct ListRow {
    id: Uuid,
    source: String,
    used_as: String,
    since: i64,
    awaited_by: i64,
    version: Option<i64>,
    text: Option<String>,
    at: Option<i64>,
    translator_name: Option<String>,
}

impl ListRow {
    fn read(self) -> Result<PhraseRow, StoreError> {
        let cell = |column| Cell { table: "phrase", column, row: &self.id };
        let translation = match (self.version, self.text, self.at) {
            (Some(version), Some(translated), Some(at)) => Some(TranslationView {
                version,
                text: text(self.id, &translated)?,
                by: provenance(self.id, self.translator_name.as_deref())?,
                at: Timestamp::from_millis(at),
            }),
            _ => None,
        };
        Ok(PhraseRow {
            id: self.id.into(),
            used_as: cell("used_as").named(PhraseUse::from_name(&self.used_as))?,
            awaited_by: cell("id").number(self.awaited_by)?,
            since: Timestamp::from_millis(self.since),
            source: self.source,
            translation,
        })
    }
}

fn text(phrase: Uuid, text: &str) -> Result<Note, StoreError> {
    Cell { table: "translation", column: "text", row: &phrase }.parse(text)
}

/// Says who translated: a person with a name, or else a machine.
fn provenance(phrase: Uuid, name: Option<&str>) -> Result<Provenance, StoreError> {
    let cell = Cell { table: "staff", column: "name", row: &phrase };
    name.map_or(Ok(Provenance::Machine), |name| Ok(Provenance::Person { name: cell.parse(name)? }))
}
