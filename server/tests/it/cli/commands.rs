//! Commands that end by themselves: what they print, and what they say when they cannot.

use std::fs;
use std::net::TcpListener;

use serde_json::Value;
use stegvis_server::context::SystemRandomness;
use stegvis_server::store::Store;

use super::process::{Serving, data, run, stegvis};

#[test]
fn every_command_explains_itself() {
    for command in [
        vec!["--help"],
        vec!["serve", "--help"],
        vec!["demo", "--help"],
        vec!["plan", "check", "--help"],
        vec!["plan", "publish", "--help"],
        vec!["i18n", "check", "--help"],
        vec!["openapi", "--help"],
        vec!["staff", "add", "--help"],
        vec!["participant", "erase", "--help"],
        vec!["backup", "--help"],
        vec!["restore", "--help"],
        vec!["doctor", "--help"],
    ] {
        let ended = run(&mut stegvis(&command));
        assert!(ended.succeeded && ended.printed.contains("Usage:"), "{command:?}: {}", ended.complained);
    }
}

#[test]
fn openapi_prints_the_document() {
    let ended = run(&mut stegvis(&["openapi"]));
    let document: Value = serde_json::from_str(&ended.printed).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
}

#[test]
fn flags_go_before_environment_and_environment_before_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let (by_flag, by_environment) = (folder.path().join("flag"), folder.path().join("environment"));
    let by_file = folder.path().join("file");
    // None of these can be a data folder: the message says which one was taken.
    for path in [&by_flag, &by_environment, &by_file] {
        fs::write(path, "no folder").unwrap();
    }
    let config = folder.path().join("stegvis.toml");
    fs::write(&config, format!("data = {by_file:?}\nlisten = \"127.0.0.1:0\"\n")).unwrap();

    let taken = |arguments: &[&str], environment: Option<&str>| {
        let mut command = stegvis(&["serve", "--config", config.to_str().unwrap()]);
        command.args(arguments);
        if let Some(value) = environment {
            command.env("STEGVIS_DATA", value);
        }
        run(&mut command).complained
    };
    let environment = by_environment.to_str().unwrap();
    let flag = ["--data", by_flag.to_str().unwrap()];
    assert!(taken(&flag, Some(environment)).contains("/flag:"), "{}", taken(&flag, Some(environment)));
    assert!(taken(&[], Some(environment)).contains("/environment:"));
    assert!(taken(&[], None).contains("/file:"));
}

#[test]
fn unknown_key_of_a_config_file_is_named_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("stegvis.toml");
    fs::write(&config, "listen = \"127.0.0.1:0\"\nport = 80\n").unwrap();
    let ended = run(&mut stegvis(&["serve", "--config", config.to_str().unwrap()]));
    assert!(!ended.succeeded);
    assert!(ended.complained.contains("stegvis.toml:2:1: unknown field `port`"), "{}", ended.complained);
}

#[test]
fn server_that_cannot_start_says_why_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let no_folder = folder.path().join("file");
    fs::write(&no_folder, "").unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let data = data(folder.path()).display().to_string();
    let table: [(&[&str], &str, &str); 3] = [
        (
            &["--listen", &taken, "--data", &data],
            "address_taken",
            "Ett annat program använder redan adressen",
        ),
        (
            &["--listen", "127.0.0.1:0", "--data", no_folder.to_str().unwrap()],
            "folder_unwritable",
            "datamappen",
        ),
        (
            &[
                "--listen",
                "127.0.0.1:0",
                "--data",
                &data,
                "--database",
                "postgres://stegvis@127.0.0.1:1/none",
            ],
            "database_unreachable",
            "databasen",
        ),
    ];
    // Bound until the end, so that the address stays taken.
    let _listener = TcpListener::bind(&taken);
    for (arguments, code, words) in table {
        let speak = |language: &str| {
            let ended = run(stegvis(&["serve"]).args(arguments).args(["--language", language]));
            assert!(!ended.succeeded, "{code}");
            ended.complained
        };
        let (swedish, english) = (speak("sv"), speak("en"));
        assert!(swedish.starts_with(&format!("error[{code}]: ")) && swedish.contains(words), "{swedish}");
        assert!(english.starts_with(&format!("error[{code}]: ")) && !english.contains(words), "{english}");
    }
}

#[tokio::test]
async fn database_of_a_newer_version_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(data(folder.path())).unwrap();
    let file = data(folder.path()).join("stegvis.db");
    let url = format!("sqlite://{}", file.display());
    Store::open(&url, &SystemRandomness).await.unwrap().close().await;
    let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
    let later = "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
        values (9999, 'later', true, x'00', 0)";
    sqlx::query(later).execute(&pool).await.unwrap();
    pool.close().await;
    let before = fs::read(&file).unwrap();

    let mut command = stegvis(&["serve", "--listen", "127.0.0.1:0"]);
    let ended = run(command.arg("--data").arg(data(folder.path())));
    assert!(
        ended.complained.contains("error[database_newer]: Databasen är skriven av en nyare version"),
        "{}",
        ended.complained
    );
    assert!(ended.complained.contains("9999"), "{}", ended.complained);
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn language_files_are_checked_with_an_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let swedish = folder.path().join("sv");
    fs::create_dir(&swedish).unwrap();
    fs::write(swedish.join("locale.toml"), "own_name = \"Svenska\"\nswedish_name = \"svenska\"\n").unwrap();
    for area in ["app", "console", "activities", "notices", "errors", "plans"] {
        fs::write(
            swedish.join(format!("{area}.ftl")),
            format!("### Status: checked\n\n{area}-hello = Hej\n"),
        )
        .unwrap();
    }
    let check = || run(stegvis(&["i18n", "check"]).arg(folder.path()));
    let right = check();
    assert!(right.succeeded, "{}{}", right.printed, right.complained);
    fs::write(swedish.join("app.ftl"), "### Status: checked\n\nhello = { broken\n").unwrap();
    let broken = check();
    assert!(!broken.succeeded);
    assert!(broken.printed.contains("sv/app.ftl:4:1: error"), "{}", broken.printed);
    assert!(broken.printed.contains("error[locale_file_broken]"), "{}", broken.printed);
}

#[test]
fn plan_file_is_checked_without_a_server() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.toml");
    let check = |text: &str, language: &str| {
        fs::write(&file, text).unwrap();
        run(stegvis(&["--language", language, "plan", "check"]).arg(&file))
    };
    let right = check("format = 1\nparticipant = \"Amina\"\nstep = 1\n", "sv");
    assert!(
        right.succeeded && right.printed.ends_with("plan.toml: Planfilen går att läsa.\n"),
        "{}",
        right.printed
    );
    let wrong = "format = 1\nparticipant = \"Amina\"\nstepp = 1\n";
    let (swedish, english) = (check(wrong, "sv"), check(wrong, "en"));
    assert!(!swedish.succeeded && !english.succeeded);
    assert!(
        swedish.complained.contains("plan.toml:3:1: error[plan_file_unknown_key]: "),
        "{}",
        swedish.complained
    );
    assert!(swedish.complained.contains("Menade du"), "{}", swedish.complained);
    assert!(
        english.complained.contains("step") && !english.complained.contains("Menade du"),
        "{}",
        english.complained
    );
}

#[test]
fn staff_can_be_added_and_publish_a_plan_file() {
    let folder = tempfile::tempdir().unwrap();
    let add = |email: &str, role: &str, municipality: &[&str]| {
        let mut command = stegvis(&["staff", "add", "--email", email, "--name", "Karin", "--role", role]);
        run(command.args(municipality).arg("--data").arg(data(folder.path())))
    };
    let added = add("karin@example.se", "coach", &["--municipality", "Söderhamn"]);
    assert!(added.succeeded, "{}", added.complained);
    let password = added.printed.trim().strip_prefix("karin@example.se ").unwrap();
    for (email, role, municipality) in [
        ("karin@example.se", "coach", ["--municipality", "Söderhamn"].as_slice()),
        ("maj@example.se", "coach", &[]),
        ("maj@example.se", "participant", &["--municipality", "Söderhamn"]),
        ("not an address", "coach", &["--municipality", "Söderhamn"]),
    ] {
        assert!(!add(email, role, municipality).succeeded, "{email} {role}");
    }

    let server = Serving::start(folder.path(), &[]);
    let file = folder.path().join("plan.toml");
    fs::write(&file, "format = 1\nparticipant = \"Amina\"\nstep = 1\n").unwrap();
    let publish = |server: &str, password: &str| {
        let mut command = stegvis(&["plan", "publish", "--server", server, "--email", "karin@example.se"]);
        run(command.arg(&file).env("STEGVIS_PASSWORD", password))
    };
    let address = format!("http://{}/", server.address);
    let unknown = publish(&address, password);
    assert!(!unknown.succeeded);
    let expected = "plan.toml:2:15: error[plan_file_unknown_participant]: ";
    assert!(unknown.complained.contains(expected), "{}", unknown.complained);
    let wrong = publish(&address, "fel lösenord");
    assert!(wrong.complained.starts_with("error[wrong_password]: "), "{}", wrong.complained);
    let unreachable = publish("http://127.0.0.1:1", password);
    assert!(unreachable.complained.starts_with("error[unreachable]: "), "{}", unreachable.complained);
}
