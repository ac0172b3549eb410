//! Erasing a participant at the command line.

use rusqlite::Connection;

use super::people::{PARTICIPANT_NAME, set_up};
use super::process::{data, database, run, stegvis};

#[tokio::test]
async fn participant_is_erased_by_number_and_name() {
    let folder = tempfile::tempdir().unwrap();
    set_up(&database(folder.path())).await;
    let count = |of: &str| -> i64 {
        let file = Connection::open(data(folder.path()).join("stegvis.db")).unwrap();
        file.query_row(&format!("select count(*) from {of}"), [], |row| row.get(0)).unwrap()
    };
    let id = {
        let file = Connection::open(data(folder.path()).join("stegvis.db")).unwrap();
        file.query_row("select lower(hex(id)) from participant", [], |row| row.get::<_, String>(0)).unwrap()
    };
    let erase = |name: &str| {
        let arguments = ["participant", "erase", &id, "--name", name];
        run(stegvis(&arguments).arg("--data").arg(data(folder.path())))
    };
    let wrong = erase("Amina");
    assert!(!wrong.succeeded && wrong.complained.starts_with("error[invalid_parameter]:"), "{wrong:?}");
    assert!(!wrong.complained.contains(PARTICIPANT_NAME), "a name is nobody's to guess: {wrong:?}");
    assert_eq!((count("participant"), count("erasure")), (1, 0));

    let done = erase(PARTICIPANT_NAME);
    assert!(done.succeeded, "{done:?}");
    assert_eq!((count("participant"), count("feed_item"), count("erasure")), (0, 0, 1));
    assert_eq!(count("erasure where erased_by is null"), 1);
    let again = erase(PARTICIPANT_NAME);
    assert!(!again.succeeded && again.complained.starts_with("error[not_found]:"), "{again:?}");
    let sound = run(stegvis(&["doctor"]).arg("--data").arg(data(folder.path())));
    assert_eq!(sound.code, Some(0), "{sound:?}");
}
