//! The schedule for calendars of other makers, as they fetch it.

use reqwest::{Method, StatusCode};
use stegvis_shared::protocol::calendar::CalendarLink;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;

use crate::app::{TestApp, document, refused};

#[tokio::test]
async fn whoever_has_the_link_reads_the_schedule_until_it_is_taken_away() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let mut plan = document("Lag, mat; fika");
    for activity in &mut plan.activities {
        activity.bring = Some("block, penna; suddgummi".parse().unwrap());
    }
    coach.publish(participant, plan).await;
    let phone = app.anonymous().pair(&coach, participant).await;
    let link: CalendarLink = phone.post(paths::CALENDAR, &()).await;
    let anybody = app.anonymous();
    let answer = anybody.try_get(&link.path).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "private, no-cache");
    // Commas and semicolons are escaped (RFC 5545, section 3.3.11), lines are folded (section 3.1).
    assert!(answer.body.replace("\r\n ", "").contains("block\\, penna\\; suddgummi"), "{}", answer.body);
    assert!(answer.body.lines().all(|line| line.len() <= 75), "{}", answer.body);

    let closed = phone.send(Method::DELETE, paths::CALENDAR, &()).await;
    assert_eq!(closed.status, StatusCode::NO_CONTENT);
    refused(&anybody.try_get(&link.path).await, ErrorCode::NotFound);
}
