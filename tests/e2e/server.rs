//! The binary as an operator meets it.

use stegvis_tests::{Api, HarnessError, Postgres, Server};

#[tokio::test]
async fn killed_server_comes_back_with_its_people() -> Result<(), HarnessError> {
    let mut server = Server::demo().await?;
    let people = server.people()?;
    let coach = people.staff.iter().find(|person| person.role == "coach").unwrap();
    let before =
        Api::sign_in(&server.base_url(), &coach.email, &coach.password).await?.participants().await?;
    assert!(!before.is_empty());

    server.kill();
    server.start().await?;
    let after = Api::sign_in(&server.base_url(), &coach.email, &coach.password).await?.participants().await?;
    assert_eq!(after, before);
    server.stop()
}

#[tokio::test]
async fn demo_on_postgresql_has_the_same_people() -> Result<(), HarnessError> {
    let (sqlite, postgres) = (Server::demo().await?, Postgres::start()?);
    let database = postgres.database()?;
    let mut server = Server::demo_on(&database).await?;
    let names = |server: &Server| {
        let people = server.people()?.participants;
        Ok::<_, HarnessError>(people.into_iter().map(|person| person.name).collect::<Vec<_>>())
    };
    assert_eq!(names(&server)?, names(&sqlite)?);
    server.stop()
}
