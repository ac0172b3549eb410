//! Plan files through the API: published as through the console, or refused with every place at fault.

use reqwest::Method;
use reqwest::header::{ACCEPT_LANGUAGE, CONTENT_TYPE};
use stegvis_shared::protocol::coach::PublishResult;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;

use crate::app::{Answer, Client, TestApp, refused};

async fn publish(coach: &Client, text: &str) -> Answer {
    let request = coach.request(Method::POST, paths::PLAN_FILES).header(CONTENT_TYPE, "application/toml");
    coach.answer(request.header(ACCEPT_LANGUAGE, "en").body(text.to_owned())).await
}

const GOOD: &str = "format = 1
participant = \"Amina\"
step = 2

[[activity]]
kind = \"swedish\"
title = \"Svenska och mat\"
weekdays = [\"tisdag\"]
start = \"10:00\"
end = \"12:00\"
first = 2026-11-24
until = 2026-12-18
";

#[tokio::test]
async fn plan_file_is_published_and_the_second_time_changes_nothing() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let first: PublishResult = publish(&coach, GOOD).await.json();
    assert_eq!(first.revision, 1);
    assert!(first.changes > 0 && first.untranslated.contains(&"Svenska och mat".to_owned()), "{first:?}");
    let second: PublishResult = publish(&coach, GOOD).await.json();
    assert_eq!(second.changes, 0);
    let plan = coach.plan(participant).await;
    assert_eq!(plan.draft.document, plan.published.unwrap().document);
}

#[tokio::test]
async fn each_fault_of_a_plan_file_has_its_code_and_place() {
    let app = TestApp::start().await;
    let (coach, _) = app.coach_with_participant().await;
    let table = [
        ("step = 2", "stepp = 2", ErrorCode::PlanFileUnknownKey, (3, 1)),
        ("until = 2026-12-18", "until = 2026-11-31", ErrorCode::PlanFileNoSuchDate, (12, 9)),
        ("end = \"12:00\"", "end = \"09:00\"", ErrorCode::PlanFileEndsBeforeStart, (10, 7)),
        ("until = 2026-12-18\n", "", ErrorCode::PlanFileNoEnd, (8, 12)),
        ("\"Amina\"", "\"Yusuf\"", ErrorCode::PlanFileUnknownParticipant, (2, 15)),
        ("format = 1", "format = ", ErrorCode::PlanFileInvalid, (1, 10)),
        ("step = 2", "step = 9", ErrorCode::PlanFileInvalid, (3, 8)),
    ];
    for (right, wrong, code, place) in table {
        let answer = publish(&coach, &GOOD.replace(right, wrong)).await;
        let error = answer.error();
        let problem = error.file_problems.iter().find(|problem| problem.code == code);
        let problem = problem.unwrap_or_else(|| panic!("{wrong}: {error:?}"));
        assert_eq!((problem.line, problem.column), place, "{wrong}: {problem:?}");
        assert!(!problem.message.contains('⟦'), "{problem:?}");
        assert_eq!(error.code, error.file_problems[0].code);
    }
    refused(&publish(&coach, "").await, ErrorCode::PlanFileInvalid);
}
