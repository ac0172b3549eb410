//! A disk without room: reading goes on, writing says so and leaves nothing half-done, and all is well when there is room.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use sqlx::{Connection as _, Executor as _, SqliteConnection};
use stegvis_server::store::StoreError;
use stegvis_shared::protocol::error::ErrorCode;

use super::people::{People, set_up};
use super::process::{Serving, data, database, run, stegvis};

/// A small disk in memory; only root may have one.
struct Disk(PathBuf);

impl Disk {
    fn mount(folder: &Path) -> Option<Self> {
        fs::create_dir_all(folder).unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=2m", "stegvis-test"]).arg(folder);
        let mounted = mount.output().is_ok_and(|output| output.status.success());
        mounted.then(|| Self(folder.to_owned()))
    }

    /// Takes all the room that there is, and gives the file that has it.
    fn fill(&self) -> PathBuf {
        let file = self.0.join("filling");
        let mut size = 2 * 1_024 * 1_024;
        // Smaller and smaller pieces, until not even a page fits.
        while size >= 1_024 {
            let mut bytes = fs::read(&file).unwrap_or_default();
            bytes.resize(bytes.len() + size, 0);
            if fs::write(&file, &bytes).is_err() {
                bytes.truncate(bytes.len() - size);
                fs::write(&file, &bytes).unwrap();
                size /= 2;
            }
        }
        file
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("--lazy").arg(&self.0).status());
    }
}

#[tokio::test]
async fn full_disk_stops_writing_alone_and_only_for_as_long() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = Disk::mount(&data(folder.path())) else {
        eprintln!("a full disk is tried only where this user may mount one");
        return;
    };
    set_up(&database(folder.path())).await;
    let server = Serving::start(folder.path(), &[]);
    let people = People::enter(server.address).await;
    let mut kept = Vec::new();
    for number in 0..5 {
        assert_eq!(people.write(number).await.status(), 200);
        kept.push(number);
    }

    let filling = disk.fill();
    let mut number = 5;
    // The write-ahead log has some room of its own left.
    let refused = loop {
        let answer = people.write(number).await;
        if answer.status() != 200 {
            break answer;
        }
        kept.push(number);
        number += 1;
        assert!(number < 2_000, "the disk is not full");
    };
    let wait = refused.headers()["retry-after"].to_str().unwrap().parse::<u32>().unwrap();
    assert!((60..=120).contains(&wait), "{wait}");
    let status = refused.status();
    let body: Value = refused.json().await.unwrap();
    assert_eq!((status.as_u16(), &body["error"]["code"]), (507, &Value::from("storage_full")), "{body}");
    let words = body["error"]["message"].as_str().unwrap();
    assert!(words.starts_with("Det är fullt på servern"), "{words}");
    // Again and again, and reading in between.
    for again in 0..3 {
        assert_eq!(people.write(number + again).await.status(), 507);
        assert_eq!(people.messages().await, kept);
        assert_eq!(people.coach_looks().await, 200);
        assert_eq!(people.listen().await.status(), 200);
    }

    fs::remove_file(filling).unwrap();
    for number in number..number + 5 {
        assert_eq!(people.write(number).await.status(), 200, "{}", server.process.log());
        kept.push(number);
    }
    assert_eq!(people.messages().await, kept);
    server.process.stop().unwrap();
    let examined = run(stegvis(&["doctor"]).arg("--data").arg(data(folder.path())));
    assert_eq!(examined.code, Some(0), "{examined:?}");
}

#[tokio::test]
async fn database_that_may_not_grow_is_told_from_a_broken_one() {
    let folder = tempfile::tempdir().unwrap();
    let url = database(folder.path());
    set_up(&url).await;
    let mut connection = SqliteConnection::connect(&url).await.unwrap();
    connection.execute("pragma max_page_count = 1").await.unwrap();
    let failed = connection.execute("create table more (text text)").await.unwrap_err();
    let error = StoreError::from(failed);
    assert_eq!((error.code(), error.code().status()), (ErrorCode::StorageFull, 507), "{error:?}");
}
