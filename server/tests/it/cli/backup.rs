//! Backup, restore and doctor as an operator uses them, beside a running server.

use std::fs;
use std::path::Path;

use sqlx::{Connection as _, Executor as _, SqliteConnection};

use super::people::{People, set_up};
use super::process::{Ended, Serving, data, database, run, stegvis};

/// Runs a command on the data of a folder.
fn on(folder: &Path, arguments: &[&str]) -> Ended {
    run(stegvis(arguments).arg("--data").arg(data(folder)))
}

#[track_caller]
fn fails(ended: &Ended, code: &str, words: &str) {
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.complained.starts_with(&format!("error[{code}]: {words}")), "{ended:?}");
}

#[tokio::test]
async fn backup_is_taken_from_a_running_server_and_restored_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    set_up(&database(folder.path())).await;
    let server = Serving::start(folder.path(), &[]);
    let people = People::enter(server.address).await;
    assert_eq!(people.write(1).await.status(), 200);
    let file = folder.path().join("backup");
    let file = file.to_str().unwrap();

    let done = on(folder.path(), &["backup", file]);
    assert!(
        done.succeeded && done.printed.ends_with("Säkerhetskopian är skriven och kontrollerad.\n"),
        "{done:?}"
    );
    assert_eq!(people.write(2).await.status(), 200);
    let sound = on(folder.path(), &["doctor"]);
    assert_eq!((sound.code, sound.printed.as_str()), (Some(0), "Databasen är hel och allt i den stämmer.\n"));
    fails(&on(folder.path(), &["backup", file]), "backup_exists", "Det finns redan en fil");
    for force in [[].as_slice(), &["--force"]] {
        let refused = on(folder.path(), &[&["restore", file], force].concat());
        fails(&refused, "database_in_use", "En server använder databasen.");
    }
    assert_eq!(people.write(3).await.status(), 200, "the server goes on");
    server.process.stop().unwrap();
    fails(&on(folder.path(), &["restore", file]), "database_not_empty", "Det finns redan en databas.");
    let english = on(folder.path(), &["restore", file, "--language", "en"]);
    fails(&english, "database_not_empty", "There is a database already.");

    // The same key signs tokens, as when a disk is lost whose key was kept.
    let elsewhere = tempfile::tempdir().unwrap();
    fs::create_dir_all(data(elsewhere.path())).unwrap();
    fs::copy(data(folder.path()).join("token.key"), data(elsewhere.path()).join("token.key")).unwrap();
    let done = on(elsewhere.path(), &["restore", file]);
    assert!(done.succeeded && done.printed.ends_with("Säkerhetskopian är återställd.\n"), "{done:?}");
    let server = Serving::start(elsewhere.path(), &[]);
    let people = people.at(server.address);
    assert_eq!(people.messages().await, [1]);
    assert_eq!(people.write(2).await.status(), 200);
    server.process.stop().unwrap();
    assert_eq!(on(elsewhere.path(), &["doctor"]).code, Some(0));

    let replaced = on(folder.path(), &["restore", file, "--force"]);
    assert!(replaced.succeeded, "{replaced:?}");
    assert!(data(folder.path()).join("stegvis.db.before-restore").exists());
    let left: Vec<_> = fs::read_dir(data(folder.path()))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains(".half") || name.ends_with("-wal"))
        .collect();
    assert_eq!(left, [""; 0]);
}

#[tokio::test]
async fn doctor_tells_by_its_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let nothing = on(folder.path(), &["doctor"]);
    assert_eq!(nothing.code, Some(2), "{nothing:?}");
    assert!(nothing.complained.starts_with("error[database_unreachable]: "), "{nothing:?}");
    assert!(!data(folder.path()).exists(), "a doctor makes nothing");

    let url = database(folder.path());
    set_up(&url).await;
    assert_eq!(on(folder.path(), &["doctor"]).code, Some(0));
    let sound = folder.path().join("sound");
    let sound = sound.to_str().unwrap();
    assert!(on(folder.path(), &["backup", sound]).succeeded);
    let mut connection = SqliteConnection::connect(&url).await.unwrap();
    connection.execute("update participant_head set position = position + 1").await.unwrap();
    connection.close().await.unwrap();
    let ailing = on(folder.path(), &["doctor"]);
    assert_eq!(ailing.code, Some(1), "{ailing:?}");
    assert!(ailing.printed.starts_with("error[head_wrong]: Slutet av ett flöde"), "{ailing:?}");
    assert!(ailing.complained.starts_with("error[database_unsound]: "), "{ailing:?}");
    assert!(!ailing.printed.contains("emlig"), "{ailing:?}");

    // A backup of an ailing database is better than none, but says so.
    let file = folder.path().join("backup");
    let done = on(folder.path(), &["backup", file.to_str().unwrap()]);
    fails(&done, "database_unsound", "Något är fel i databasen.");
    assert!(file.exists());

    let path = data(folder.path()).join("stegvis.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[4_096..].fill(0xff);
    fs::write(&path, bytes).unwrap();
    let damaged = on(folder.path(), &["doctor"]);
    assert_eq!(damaged.code, Some(1), "{damaged:?}");
    fails(
        &on(folder.path(), &["backup", file.to_str().unwrap(), "--force"]),
        "database_unsound",
        "Något är fel",
    );
    // What lies beside a damaged database must not be taken for the log of the restored one.
    fs::write(data(folder.path()).join("stegvis.db-wal"), "no log").unwrap();
    let restored = on(folder.path(), &["restore", sound, "--force"]);
    assert!(restored.succeeded, "{restored:?}");
    assert_eq!(on(folder.path(), &["doctor"]).code, Some(0));
}
