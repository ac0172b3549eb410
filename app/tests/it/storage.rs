//! One contract for every storage of the phone.

use futures_util::FutureExt as _;
use stegvis_app::platform::{After, Edition, FileStorage, Record, Storage, StorageError};

use crate::world::World;

/// Storages answer at once here; a storage that waits would need a runtime.
fn now<T>(later: stegvis_app::platform::Later<T>) -> T {
    later.now_or_never().expect("the storage answers at once")
}

fn contract(storage: &dyn Storage) {
    let text = |name| now(storage.read(name)).unwrap().map(|record| record.text);
    let put = |name, after, text: &str| now(storage.write(name, after, text.to_owned()));
    assert_eq!(text("outbox"), None, "nothing is kept at first");
    let first = put("outbox", After::This(Edition::default()), "one\n\"å\" \u{2068}").unwrap();
    put("session", After::Any, "two").unwrap();
    let record = Record { edition: first, text: "one\n\"å\" \u{2068}".to_owned() };
    assert_eq!(now(storage.read("outbox")), Ok(Some(record)));

    let second = put("outbox", After::This(first), "").unwrap();
    assert_eq!(text("outbox").as_deref(), Some(""), "the last text counts");
    assert_eq!(put("outbox", After::This(first), "late"), Err(StorageError::Changed));
    assert_eq!(text("outbox").as_deref(), Some(""), "a late write changes nothing");
    assert_ne!(put("outbox", After::Any, "whatever").unwrap(), second);
    assert_eq!(text("session").as_deref(), Some("two"), "other names are left alone");

    now(storage.clear()).unwrap();
    now(storage.clear()).unwrap();
    assert_eq!((text("outbox"), text("session")), (None, None));
    put("outbox", After::This(Edition::default()), "again").unwrap();
    assert_eq!(text("outbox").as_deref(), Some("again"));
}

#[test]
fn files_keep_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    contract(&FileStorage::new(folder.path().join("stegvis")));
}

#[test]
fn the_fake_of_these_tests_keeps_the_contract() {
    contract(&World::new());
}

#[test]
fn a_file_that_cannot_be_written_is_an_error_and_the_old_one_stays() {
    let folder = tempfile::tempdir().unwrap();
    let storage = FileStorage::new(folder.path().to_owned());
    let write = |text: &str| now(storage.write("outbox", After::Any, text.to_owned()));
    write("old").unwrap();
    std::fs::create_dir(folder.path().join("outbox.new")).unwrap();
    write("new").unwrap_err();
    assert_eq!(now(storage.read("outbox")).unwrap().unwrap().text, "old");
}

#[test]
fn a_damaged_file_is_broken_and_can_be_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let storage = FileStorage::new(folder.path().to_owned());
    std::fs::write(folder.path().join("outbox.record"), [0xff, 0x00]).unwrap();
    assert_eq!(now(storage.read("outbox")), Err(StorageError::Broken));
    now(storage.write("outbox", After::Any, "new".to_owned())).unwrap();
    assert_eq!(now(storage.read("outbox")).unwrap().unwrap().text, "new");
}
