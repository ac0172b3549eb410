//! Backup and restore: what comes back is whole, and phones lose nothing by it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use stegvis_server::backup::{BackupError, Existing, back_up, restore};
use stegvis_server::ops::doctor::examine;
use stegvis_shared::sync::{ActionKind, Receipt};

use super::on_both;
use crate::world::{World, activity, document};

on_both!(
    phone_of_before_the_restore_comes_out_whole,
    restore_replaces_nothing_unasked,
    file_that_is_no_backup_is_refused,
);

fn message(text: &str) -> ActionKind {
    ActionKind::SendMessage { text: text.parse().unwrap() }
}

async fn phone_of_before_the_restore_comes_out_whole(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    phone.does(&world, message("Före")).await;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup");
    assert_eq!(back_up(&world.url, &file, Existing::Keep).await.unwrap(), []);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["backup"]);

    // The phone sees more of the database, which is then lost, and does something that the server has not heard of.
    let mut later = document();
    later.activities.push(activity(2, "Praktik"));
    town.publish(&world, amina, &later).await;
    phone.sync(&world).await;
    phone.act(&world, message("Osänt")).unwrap();
    let before = phone.replica.cursor().unwrap();

    let place = world.empty_place().await;
    assert_eq!(restore(&place.url, &file, Existing::Keep, world.context.random.as_ref()).await.unwrap(), []);
    let restored = World::at(place).await;
    assert_ne!(restored.context.store.epoch(), world.context.store.epoch());
    let response = phone.exchange(&restored).await;
    assert!(response.reset && response.cursor.epoch != before.epoch);
    let outcomes = phone.sync(&restored).await;
    assert!(outcomes.iter().all(|outcome| outcome.refused.is_none()));
    let view = phone.view();
    let texts: Vec<_> =
        view.messages.iter().map(|message| (message.text.as_deref().unwrap(), message.receipt)).collect();
    assert_eq!(texts, [("Före", Receipt::Sent), ("Osänt", Receipt::Sent)]);
    assert_eq!((view.unsent, view.activities.len()), (0, 1));
    assert_eq!(view, phone.fresh_view(&restored).await);
    assert_eq!(examine(&restored.context.store).await.unwrap(), []);
}

async fn restore_replaces_nothing_unasked(mut world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup");
    let random = world.context.random.clone();
    back_up(&world.url, &file, Existing::Keep).await.unwrap();
    let refused = back_up(&world.url, &file, Existing::Keep).await.unwrap_err();
    assert!(matches!(refused, BackupError::Exists(_)), "{refused}");
    back_up(&world.url, &file, Existing::Replace).await.unwrap();

    for existing in [Existing::Keep, Existing::Replace] {
        let refused = restore(&world.url, &file, existing, random.as_ref()).await.unwrap_err();
        assert!(matches!(refused, BackupError::InUse), "{refused}");
    }
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    phone.does(&world, message("Efter")).await;
    world.context.store.close().await;
    let refused = restore(&world.url, &file, Existing::Keep, random.as_ref()).await.unwrap_err();
    assert!(matches!(refused, BackupError::NotEmpty), "{refused}");
    assert_eq!(restore(&world.url, &file, Existing::Replace, random.as_ref()).await.unwrap(), []);
    world.context = world.another_process().await;
    assert_eq!(phone.fresh_view(&world).await.messages, []);
}

async fn file_that_is_no_backup_is_refused(world: World) {
    world.town("Bollnäs").await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup");
    let random = world.context.random.clone();
    back_up(&world.url, &file, Existing::Keep).await.unwrap();
    let whole = fs::read(&file).unwrap();
    let place = world.empty_place().await;

    for other in [b"".as_slice(), b"no backup", b"SQLite format 2\0"] {
        fs::write(&file, other).unwrap();
        let refused = restore(&place.url, &file, Existing::Keep, random.as_ref()).await.unwrap_err();
        assert!(matches!(refused, BackupError::NotABackup { .. }), "{refused}");
    }
    let mut garbled = whole.clone();
    garbled[200..].fill(0xff);
    for damaged in [&whole[..whole.len() / 2], &garbled] {
        fs::write(&file, damaged).unwrap();
        let refused = restore(&place.url, &file, Existing::Keep, random.as_ref()).await.unwrap_err();
        assert!(matches!(refused, BackupError::Damaged { .. }), "{refused}");
    }
    fs::write(&file, &whole).unwrap();
    assert_eq!(restore(&place.url, &file, Existing::Keep, random.as_ref()).await.unwrap(), []);
}
