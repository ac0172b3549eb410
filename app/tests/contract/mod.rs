//! One contract for every storage of the phone: run on the native one by `cargo test`, on the browser's in a browser.
//!
//! A claim that does not hold is an error with its words, because a program in a browser has no other last word.

use std::rc::Rc;

use futures_util::future::join;
use stegvis_app::platform::{After, Edition, PinState, Record, SCHEMA, Storage, StorageError, Tries};
use stegvis_shared::time::Timestamp;

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
    locks(&*backend.open()).await?;
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

/// 1 September 2026.
const NOW: Timestamp = Timestamp::from_millis(1_788_220_800_000);

/// Sets, tries, changes and removes a PIN.
pub(crate) async fn locks(storage: &dyn Storage) -> Claim {
    let put = |name, after, text: &str| storage.write(name, after, text.to_owned());
    claim!(storage.leave("settings", "s".to_owned()).await, Ok(()), "everything can be forgotten");
    claim!(storage.takes_pin(), true, "a PIN can be set");
    claim!(put("outbox", After::NOTHING, TEXT).await, Ok(Edition(1)), "something is kept");
    claim!(storage.pin(NOW).await, Ok(None), "there is no PIN at first");
    storage.shut();
    claim!(text(storage, "outbox").await, Ok(Some(TEXT.to_owned())), "without a PIN nothing is locked");

    claim!(set_pin(storage, Some("1234")).await, Ok(()), "a PIN is set");
    claim!(pin(storage, NOW).await, Ok((true, 0)), "who set it has it open");
    claim!(text(storage, "outbox").await, Ok(Some(TEXT.to_owned())), "and reads what was kept before");
    claim!(put("outbox", After::This(Edition(1)), "two").await, Ok(Edition(2)), "editions go on");

    storage.shut();
    claim!(pin(storage, NOW).await, Ok((false, 0)), "it can be locked");
    claim!(text(storage, "outbox").await, Err(StorageError::Locked), "nothing is read before the PIN");
    claim!(put("outbox", After::Any, "x").await, Err(StorageError::Locked), "nothing is written over");
    claim!(put("copy", After::NOTHING, "x").await, Err(StorageError::Locked), "nothing is written");
    claim!(set_pin(storage, None).await, Err(StorageError::Locked), "nobody takes it away from outside");
    claim!(text(storage, "settings").await, Ok(Some("s".to_owned())), "language and look are read");
    claim!(put("settings", After::Any, "t").await, Ok(Edition(2)), "and written");
    claim!(put("pack-ar", After::NOTHING, "p").await, Ok(Edition(1)), "so are the words of a language");

    claim!(unlock(storage, "4321", 0, NOW).await, Ok(false), "a wrong PIN opens nothing");
    claim!(text(storage, "outbox").await, Err(StorageError::Locked), "indeed");
    claim!(pin(storage, NOW).await, Ok((false, 1)), "it is counted");
    let late = unlock(storage, "1234", 0, NOW).await;
    claim!(late, Err(StorageError::Changed), "who has not seen the last try tries none");
    let before = NOW.plus_millis(-5_000);
    for (now, what) in [(before, "a clock turned back is noted"), (NOW, "and stays so")] {
        let state = storage.pin(now).await.map(|state| state.map(|state| state.tries));
        claim!(state, Ok(Some(Tries { count: 1, at: before })), what);
    }
    claim!(unlock(storage, "1234", 1, NOW).await, Ok(true), "the right PIN opens");
    claim!(pin(storage, NOW).await, Ok((true, 0)), "and ends the count");
    claim!(text(storage, "outbox").await, Ok(Some("two".to_owned())), "what was kept is there");

    claim!(set_pin(storage, Some("567890")).await, Ok(()), "the PIN is changed");
    storage.shut();
    claim!(unlock(storage, "1234", 0, NOW).await, Ok(false), "the one before opens nothing");
    claim!(unlock(storage, "567890", 1, NOW).await, Ok(true), "the new one does");
    claim!(set_pin(storage, None).await, Ok(()), "the PIN is removed");
    storage.shut();
    claim!(storage.pin(NOW).await, Ok(None), "no PIN is left");
    claim!(text(storage, "outbox").await, Ok(Some("two".to_owned())), "and everything is read without");

    claim!(set_pin(storage, Some("1111")).await, Ok(()), "another PIN is set");
    storage.shut();
    claim!(storage.leave("settings", "u".to_owned()).await, Ok(()), "everything is forgotten unread");
    claim!(storage.pin(NOW).await, Ok(None), "the PIN as well");
    claim!(text(storage, "outbox").await, Ok(None), "what was behind it too");
    claim!(put("outbox", After::NOTHING, "new").await, Ok(Edition(1)), "and one starts without one");
    Ok(())
}

async fn set_pin(storage: &dyn Storage, pin: Option<&str>) -> Result<(), StorageError> {
    storage.set_pin(pin.map(str::to_owned)).await
}

async fn unlock(storage: &dyn Storage, pin: &str, count: u32, now: Timestamp) -> Result<bool, StorageError> {
    storage.unlock(pin, Tries { count, at: now }, now).await
}

/// Tells of a PIN that is set whether this window has it open, and the tries.
async fn pin(storage: &dyn Storage, now: Timestamp) -> Result<(bool, u32), StorageError> {
    let Some(PinState { is_open, tries }) = storage.pin(now).await? else { return Err(StorageError::Broken) };
    Ok((is_open, tries.count))
}

/// The PIN of a number; every third one is none.
fn pin_of(number: u32) -> Option<String> {
    (!number.is_multiple_of(3)).then(|| format!("{:06}", number + 1_000))
}

/// Sets, changes and removes the PIN after one of this number, for ever, and tells after each that it is done.
pub(crate) async fn changes_pin_until_killed(storage: &dyn Storage, told: u32, done: impl Fn(u32)) -> Claim {
    if told == 0 {
        storage.write("outbox", After::Any, TEXT.to_owned()).await.map_err(|error| error.to_string())?;
    }
    opens_with_the_old_pin_or_the_new(storage, told).await?;
    let mut number = told;
    loop {
        number += 1;
        storage.set_pin(pin_of(number)).await.map_err(|error| error.to_string())?;
        done(number);
    }
}

/// Checks what [`changes_pin_until_killed`] has left behind after it told that the PIN of this number is set: that or
/// one after it opens what was kept.
pub(crate) async fn opens_with_the_old_pin_or_the_new(storage: &dyn Storage, told: u32) -> Claim {
    // It may have set some more before the end reached it.
    for number in told..told + 6 {
        let Some(state) = storage.pin(NOW).await.map_err(|error| error.to_string())? else { break };
        if state.is_open {
            break;
        }
        if let Some(pin) = pin_of(number) {
            storage.unlock(&pin, state.tries, NOW).await.map_err(|error| error.to_string())?;
        }
    }
    claim!(text(storage, "outbox").await, Ok(Some(TEXT.to_owned())), "what was kept opens");
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
