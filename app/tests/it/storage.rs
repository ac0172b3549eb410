//! One contract for every storage of the phone.

use futures_util::FutureExt as _;
use stegvis_app::platform::{FileStorage, Storage};

use crate::world::World;

/// Storages answer at once here; a storage that waits would need a runtime.
fn now<T>(later: stegvis_app::platform::Later<T>) -> T {
    later.now_or_never().expect("the storage answers at once")
}

fn contract(storage: &dyn Storage) {
    assert_eq!(now(storage.read("replica")), Ok(None), "nothing is kept at first");
    now(storage.write("replica", "one\n\"å\" \u{2068}".to_owned())).unwrap();
    now(storage.write("session", "two".to_owned())).unwrap();
    assert_eq!(now(storage.read("replica")), Ok(Some("one\n\"å\" \u{2068}".to_owned())));

    now(storage.write("replica", String::new())).unwrap();
    assert_eq!(now(storage.read("replica")), Ok(Some(String::new())), "the last text counts");
    assert_eq!(now(storage.read("session")), Ok(Some("two".to_owned())), "other names are left alone");

    now(storage.clear()).unwrap();
    now(storage.clear()).unwrap();
    assert_eq!((now(storage.read("replica")), now(storage.read("session"))), (Ok(None), Ok(None)));
    now(storage.write("replica", "again".to_owned())).unwrap();
    assert_eq!(now(storage.read("replica")), Ok(Some("again".to_owned())));
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
    now(storage.write("replica", "old".to_owned())).unwrap();
    std::fs::create_dir(folder.path().join("replica.new")).unwrap();
    now(storage.write("replica", "new".to_owned())).unwrap_err();
    assert_eq!(now(storage.read("replica")), Ok(Some("old".to_owned())));
}
