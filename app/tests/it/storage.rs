//! The contract of storage, on what a native app keeps and on the fake of these tests.

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;

use futures_util::FutureExt as _;
use redb::{Database, ReadableTable as _, TableDefinition};
use stegvis_app::platform::{After, SealedStorage, Storage, StorageError};

use crate::contract::{
    Backend, changes_pin_until_killed, has_all_that_was_kept, holds, keeps_records, locks,
    opens_with_the_old_pin_or_the_new, tells_that_it_is_full, writes_until_killed,
};
use crate::world::World;

/// Storages answer at once here; a storage that waits would need a runtime.
fn now<T>(later: impl Future<Output = T>) -> T {
    later.now_or_never().expect("the storage answers at once")
}

/// The database in a folder.
struct Native {
    storage: SealedStorage,
    folder: PathBuf,
}

const RECORDS: TableDefinition<'_, &str, (u32, u32, &[u8])> = TableDefinition::new("records");

impl Native {
    fn in_folder(folder: &Path) -> Self {
        Self { storage: SealedStorage::new(folder.to_owned()), folder: folder.to_owned() }
    }

    fn change(&self, name: &str, change: impl FnOnce(&mut u32, &mut Vec<u8>)) {
        self.storage.close();
        let database = Database::open(self.folder.join("records.redb")).unwrap();
        let transaction = database.begin_write().unwrap();
        let mut records = transaction.open_table(RECORDS).unwrap();
        let (edition, mut schema, mut sealed) = {
            let found = records.get(name).unwrap().unwrap();
            let (edition, schema, sealed) = found.value();
            (edition, schema, sealed.to_vec())
        };
        change(&mut schema, &mut sealed);
        records.insert(name, (edition, schema, sealed.as_slice())).unwrap();
        drop(records);
        transaction.commit().unwrap();
    }
}

impl Backend for Native {
    fn open(&self) -> Rc<dyn Storage> {
        Rc::new(self.storage.clone())
    }

    async fn damage(&self, name: &str) {
        self.change(name, |_, sealed| sealed[30] ^= 1);
    }

    async fn set_schema(&self, name: &str, schema: u32) {
        self.change(name, |kept, _| *kept = schema);
    }

    async fn kept(&self) -> Vec<u8> {
        self.storage.close();
        fs::read(self.folder.join("records.redb")).unwrap()
    }
}

#[test]
fn the_database_keeps_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(now(holds(&Native::in_folder(&folder.path().join("stegvis")))), Ok(()));
}

#[test]
fn the_fake_of_these_tests_keeps_the_contract() {
    assert_eq!(now(keeps_records(&World::new())), Ok(()));
    assert_eq!(now(locks(&*World::new().window())), Ok(()));
}

#[test]
fn a_file_that_is_no_database_is_told_set_aside_and_replaced() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("records.redb"), "x".repeat(10_000)).unwrap();
    let storage = SealedStorage::new(folder.path().to_owned());
    assert_eq!(now(storage.read("outbox")), Err(StorageError::Broken));
    now(storage.write("outbox", After::Any, "new".to_owned())).unwrap();
    assert_eq!(now(storage.read("outbox")).unwrap().unwrap().text, "new");
    assert!(folder.path().join("records.damaged").exists());
}

#[test]
fn without_its_key_a_record_is_broken_and_can_be_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let storage = SealedStorage::new(folder.path().to_owned());
    now(storage.write("outbox", After::Any, "old".to_owned())).unwrap();
    storage.close();
    fs::remove_file(folder.path().join("key")).unwrap();
    assert_eq!(now(storage.read("outbox")), Err(StorageError::Broken));
    now(storage.write("outbox", After::Any, "new".to_owned())).unwrap();
    assert_eq!(now(storage.read("outbox")).unwrap().unwrap().text, "new");
}

#[test]
fn a_key_of_a_newer_app_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let kept = [vec![9], vec![7; 80]].concat();
    fs::write(folder.path().join("key"), &kept).unwrap();
    let storage = SealedStorage::new(folder.path().to_owned());
    assert_eq!(now(storage.read("outbox")), Err(StorageError::Newer));
    assert_eq!(now(storage.write("outbox", After::Any, String::new())), Err(StorageError::Newer));
    assert_eq!(fs::read(folder.path().join("key")).unwrap(), kept);
}

#[cfg(unix)]
#[test]
fn forgetting_changes_the_key_and_nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let storage = SealedStorage::new(folder.path().to_owned());
    now(storage.write("outbox", After::Any, "old".to_owned())).unwrap();
    let key = || fs::read(folder.path().join("key")).unwrap();
    let before = key();
    now(storage.leave("settings", "{}".to_owned())).unwrap();
    assert_eq!((before.len(), key().len()), (33, 33));
    assert_ne!(before, key());
    assert_eq!(fs::metadata(folder.path().join("key")).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_second_program_is_refused_and_harms_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let [first, second] = [(); 2].map(|()| SealedStorage::new(folder.path().to_owned()));
    now(first.write("outbox", After::Any, "one".to_owned())).unwrap();
    assert!(matches!(now(second.read("outbox")), Err(StorageError::Refused(_))));
    assert!(matches!(now(second.write("outbox", After::Any, String::new())), Err(StorageError::Refused(_))));
    assert_eq!(now(first.read("outbox")).unwrap().unwrap().text, "one");
}

/// What the child of a test does, and where; see [`child`].
const CHILD: &str = "STEGVIS_TEST_CHILD";
const KILLS: usize = 20;

/// Not a test of its own: the other side of the two below.
#[test]
fn child_of_the_tests_below() {
    let Ok(task) = env::var(CHILD) else { return };
    let (task, folder) = task.split_once(' ').unwrap();
    let storage = SealedStorage::new(folder.into());
    match task {
        task if task.starts_with("pin-") => {
            let told = task.trim_start_matches("pin-").parse().unwrap();
            now(changes_pin_until_killed(&storage, told, |number| println!("kept {number}"))).unwrap();
        }
        "write" => now(writes_until_killed(&storage, |number| println!("kept {number}"))).unwrap(),
        _ => now(tells_that_it_is_full(&storage)).unwrap(),
    }
}

/// This program again, with a limit in 512-byte blocks on each file's size.
fn child(task: &str, folder: &Path, blocks: &str) -> Command {
    let mut command = Command::new("sh");
    // A limit that is passed is an error of the write, as a full disk is.
    command.args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", blocks]);
    command.arg(env::current_exe().unwrap()).args([
        "--exact",
        "storage::child_of_the_tests_below",
        "--nocapture",
    ]);
    command.env(CHILD, format!("{task} {}", folder.display()));
    command
}

#[test]
fn killed_between_two_writes_it_has_all_that_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..KILLS {
        let mut child = child("write", folder.path(), "unlimited").stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut told = lines.filter_map(|line| line.strip_prefix("kept ")?.parse().ok());
        let told: u32 = told.nth(round % 5).unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        let storage = SealedStorage::new(folder.path().to_owned());
        assert_eq!(now(has_all_that_was_kept(&storage, told)), Ok(()), "after kill {round}");
    }
}

#[test]
fn killed_while_it_changes_the_pin_it_opens_with_the_old_one_or_the_new() {
    let folder = tempfile::tempdir().unwrap();
    let mut told: u32 = 0;
    for round in 0..KILLS {
        let mut child =
            child(&format!("pin-{told}"), folder.path(), "unlimited").stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut numbers = lines.filter_map(|line| line.strip_prefix("kept ")?.parse().ok());
        told = numbers.nth(round % 3).unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        // What it told between the last one that was read and its end.
        told = numbers.last().unwrap_or(told);
        let storage = SealedStorage::new(folder.path().to_owned());
        assert_eq!(now(opens_with_the_old_pin_or_the_new(&storage, told)), Ok(()), "after kill {round}");
    }
}

#[test]
fn behind_a_pin_the_key_is_not_on_the_disk_and_a_restart_locks() {
    let folder = tempfile::tempdir().unwrap();
    let storage = SealedStorage::new(folder.path().to_owned());
    now(storage.write("outbox", After::Any, "one".to_owned())).unwrap();
    now(storage.set_pin(Some("1234".to_owned()))).unwrap();
    storage.close();
    assert_eq!(now(storage.read("outbox")), Err(StorageError::Locked));
    let key = fs::read(folder.path().join("key")).unwrap();
    // Salt, tries and the sealed key; then the device's own alone.
    assert_eq!((key[0], key.len()), (2, 1 + 16 + 4 + 8 + 72 + 33));
}

#[test]
fn without_room_it_says_so_and_keeps_what_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let ended = child("full", folder.path(), "8192").output().unwrap();
    assert!(
        ended.status.success(),
        "{}{}",
        String::from_utf8_lossy(&ended.stdout),
        String::from_utf8_lossy(&ended.stderr)
    );
}
