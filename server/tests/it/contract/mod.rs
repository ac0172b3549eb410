//! The contract: what the use cases promise, on SQLite and on PostgreSQL alike.

mod attachment;
mod backup;
mod calendar;
mod concurrent;
mod delivery;
mod doctor;
mod erasure;
mod goal_wish;
mod group;
mod my_data;
mod news;
mod pairing;
mod participants;
mod phrases;
mod plan;
mod reminders;
mod seen;
mod session;
mod setup;
mod store;
mod support;
mod sync;

/// Makes a test of each named function on both databases.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test] async fn $name() { super::$name($crate::world::World::sqlite().await).await; })+
        }
        mod postgres {
            $(#[tokio::test] async fn $name() { super::$name($crate::world::World::postgres().await).await; })+
        }
    };
}
use on_both;
