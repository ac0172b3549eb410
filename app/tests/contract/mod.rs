//! One contract for every storage of the phone: run on the native one by `cargo test`, on the browser's in a browser.
//!
//! A claim that does not hold is an error with its words, because a program in a browser has no other last word.

use std::rc::Rc;

use futures_util::future::join;
use stegvis_app::platform::{After, Edition, Record, SCHEMA, Storage, StorageError};

/// A storage, and what happens to it behind its back.
pub(crate) trait Backend {
    /// Opens the storage, as a start of the app does.
    fn open(&self) -> Rc<dyn Storage>;

    /// Changes a byte of what is kept under a name.
    async fn damage(&self, name: &str);

    /// Makes a record one that an app with this schema wrote; 0 for one from before there were numbers.
    async fn set_schema(&self, name: &str, schema: u32);

    /// Gives all that is kept, as the bytes that are on the disk.
    async fn kept(&self) -> Vec<u8>;
}

type Claim = Result<(), String>;

macro_rules! claim {
    ($left:expr, $right:expr, $what:expr) => {
        let (left, right) = (&$left, &$right);
        if left != right {
            return Err(format!("{}: {left:?}, not {right:?}", $what));
        }
    };
}

const TEXT: &str = "one\n\"å\" \u{2068}";

/// Checks all that can be checked from inside.
pub(crate) async fn holds(backend: &impl Backend) -> Claim {
    keeps_records(&*backend.open()).await?;
    leaves_one_record(backend).await?;
    tells_damage(backend).await?;
    leaves_alone_what_a_newer_app_wrote(backend).await?;
    seals(backend).await?;
    let (first, second) = (backend.open(), backend.open());
    first.leave("count", "0".to_owned()).await.map_err(|error| error.to_string())?;
    let (one, other) = join(counts(&*first, 20), counts(&*second, 20)).await;
    one.and(other)?;
    claim!(
        text(&*second, "count").await,
        Ok(Some("40".to_owned())),
        "two handles lose nothing of each other"
    );
    drop(first.turn().await);
    drop(second.turn().await);
    Ok(())
}

/// Reads, writes, compares and swaps.
pub(crate) async fn keeps_records(storage: &dyn Storage) -> Claim {
    let put = |name, after, text: &str| storage.write(name, after, text.to_owned());
    claim!(storage.read("outbox").await, Ok(None), "nothing is kept at first");
    let first = put("outbox", After::NOTHING, TEXT).await;
    claim!(first, Ok(Edition(1)), "the first edition");
    claim!(put("session", After::Any, "two").await, Ok(Edition(1)), "any may take an empty place");
    let record = Record { edition: Edition(1), text: TEXT.to_owned() };
    claim!(storage.read("outbox").await, Ok(Some(record)), "what was written is read");

    claim!(put("outbox", After::This(Edition(1)), "").await, Ok(Edition(2)), "the edition grows");
    claim!(text(storage, "outbox").await, Ok(Some(String::new())), "the last text counts");
    let late = put("outbox", After::This(Edition(1)), "late").await;
    claim!(late, Err(StorageError::Changed), "a late write is refused");
    claim!(put("outbox", After::NOTHING, "late").await, Err(StorageError::Changed), "so is a first one");
    claim!(text(storage, "outbox").await, Ok(Some(String::new())), "a late write changes nothing");
    claim!(put("outbox", After::Any, "x").await, Ok(Edition(3)), "any takes every place");
    claim!(text(storage, "session").await, Ok(Some("two".to_owned())), "other names are left alone");
    Ok(())
}

async fn leaves_one_record(backend: &impl Backend) -> Claim {
    let storage = backend.open();
    storage.write("outbox", After::Any, "a".to_owned()).await.map_err(|error| error.to_string())?;
    for round in ["b", "c"] {
        claim!(storage.leave("settings", round.to_owned()).await, Ok(()), "everything can be forgotten");
    }
    drop(storage);
    let storage = backend.open();
    claim!(storage.read("outbox").await, Ok(None), "everything else is forgotten");
    let left = Record { edition: Edition(1), text: "c".to_owned() };
    claim!(storage.read("settings").await, Ok(Some(left)), "one record is left");
    let again = storage.write("outbox", After::NOTHING, "again".to_owned()).await;
    claim!(again, Ok(Edition(1)), "a forgotten name is as if it had never been");
    Ok(())
}

async fn tells_damage(backend: &impl Backend) -> Claim {
    backend.damage("outbox").await;
    let storage = backend.open();
    claim!(storage.read("outbox").await, Err(StorageError::Broken), "damage is told");
    claim!(text(&*storage, "settings").await, Ok(Some("c".to_owned())), "the other records are read");
    let over = storage.write("outbox", After::Any, "whole".to_owned()).await;
    claim!(over, Ok(Edition(2)), "damage can be written over");
    claim!(text(&*storage, "outbox").await, Ok(Some("whole".to_owned())), "and is whole again");
    Ok(())
}

async fn leaves_alone_what_a_newer_app_wrote(backend: &impl Backend) -> Claim {
    backend.set_schema("outbox", SCHEMA + 1).await;
    let storage = backend.open();
    claim!(storage.read("outbox").await, Err(StorageError::Newer), "a newer record is not read");
    for after in [After::Any, After::NOTHING, After::This(Edition(2))] {
        let over = storage.write("outbox", after, "older".to_owned()).await;
        claim!(over, Err(StorageError::Newer), "a newer record is not written over");
    }
    drop(storage);
    backend.set_schema("outbox", 0).await;
    let storage = backend.open();
    claim!(text(&*storage, "outbox").await, Ok(Some("whole".to_owned())), "an older record is read");
    let over = storage.write("outbox", After::This(Edition(2)), "new".to_owned()).await;
    claim!(over, Ok(Edition(3)), "an older record is written anew");
    Ok(())
}

async fn seals(backend: &impl Backend) -> Claim {
    let storage = backend.open();
    let secret = "Amina kan inte komma";
    storage.write("outbox", After::Any, secret.to_owned()).await.map_err(|error| error.to_string())?;
    drop(storage);
    let kept = backend.kept().await;
    claim!(kept.len() > secret.len(), true, "something is kept");
    let is_open = kept.windows(secret.len()).any(|window| window == secret.as_bytes());
    claim!(is_open, false, "what is kept can be read on the disk");
    Ok(())
}

/// Counts up under one name, as whoever else does.
pub(crate) async fn counts(storage: &dyn Storage, times: u32) -> Claim {
    let mut left = times;
    while left > 0 {
        let record = storage.read("count").await.map_err(|error| error.to_string())?.ok_or("no count")?;
        let next = record.text.parse::<u32>().map_err(|error| error.to_string())? + 1;
        match storage.write("count", After::This(record.edition), next.to_string()).await {
            Ok(_) => left -= 1,
            Err(StorageError::Changed) => {}
            Err(error) => return Err(error.to_string()),
        }
    }
    Ok(())
}

/// Checks a storage that has room for a small text and not for a large one.
pub(crate) async fn tells_that_it_is_full(storage: &dyn Storage) -> Claim {
    let put = |text: String| storage.write("outbox", After::Any, text);
    put("small".to_owned()).await.map_err(|error| error.to_string())?;
    claim!(put("x".repeat(8 << 20)).await, Err(StorageError::Full), "no room is told");
    claim!(text(storage, "outbox").await, Ok(Some("small".to_owned())), "what was kept is still there");
    claim!(put("as small".to_owned()).await.is_ok(), true, "what fits is kept");
    claim!(text(storage, "outbox").await, Ok(Some("as small".to_owned())), "and read");
    Ok(())
}

/// Writes two records one after the other, for ever, and tells after each pair that it is kept.
pub(crate) async fn writes_until_killed(storage: &dyn Storage, kept: impl Fn(u32)) -> Claim {
    let mut number = number(storage, "copy").await?;
    loop {
        number += 1;
        for name in ["copy", "outbox"] {
            let text = format!("{number} {}", "x".repeat(20_000));
            storage.write(name, After::Any, text).await.map_err(|error| error.to_string())?;
        }
        kept(number);
    }
}

/// Checks what [`writes_until_killed`] has left behind after it told that a pair of this number is kept.
pub(crate) async fn has_all_that_was_kept(storage: &dyn Storage, told: u32) -> Claim {
    let (copy, outbox) = (number(storage, "copy").await?, number(storage, "outbox").await?);
    claim!(outbox >= told, true, format!("outbox {outbox} has what was told, {told}"));
    claim!(
        copy == outbox || copy == outbox + 1,
        true,
        format!("copy {copy} is written before outbox {outbox}")
    );
    Ok(())
}

async fn number(storage: &dyn Storage, name: &str) -> Result<u32, String> {
    let text =
        text(storage, name).await.map_err(|error| error.to_string())?.unwrap_or_else(|| "0 ".to_owned());
    let (number, rest) = text.split_once(' ').ok_or("half a record")?;
    if !rest.is_empty() && rest.len() != 20_000 {
        return Err(format!("a record of {} bytes", rest.len()));
    }
    number.parse().map_err(|_| text.clone())
}

async fn text(storage: &dyn Storage, name: &str) -> Result<Option<String>, StorageError> {
    Ok(storage.read(name).await?.map(|record| record.text))
}
