//! Setting up.

use stegvis_server::ops::setup::{
    NewParticipant, NewStaff, add_participant, add_staff, is_empty, put_municipality, staff_by_email,
};
use stegvis_server::ops::{Actor, OpsError};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{MunicipalityId, ProgrammeId};

use super::on_both;
use crate::world::{PASSWORD, World, language, title};

on_both!(
    municipality_is_made_once,
    staff_that_cannot_be_is_refused_with_the_field,
    participant_that_cannot_be_is_refused_with_the_field,
);

async fn municipality_is_made_once(world: World) {
    let context = &world.context;
    assert!(is_empty(context).await.unwrap());
    let first = put_municipality(context, &title("Bollnäs")).await.unwrap();
    assert_eq!(put_municipality(context, &title("Bollnäs")).await.unwrap(), first);
    assert_ne!(put_municipality(context, &title("Gävle")).await.unwrap(), first);
    assert!(!is_empty(context).await.unwrap());
}

async fn staff_that_cannot_be_is_refused_with_the_field(world: World) {
    let town = put_municipality(&world.context, &title("Bollnäs")).await.unwrap();
    let right = NewStaff {
        municipality: Some(town),
        role: Role::Coach,
        name: title("Karin"),
        email: "karin@example.org".to_owned(),
        password: PASSWORD.to_owned(),
        phone: None,
        languages: Vec::new(),
    };
    let id = add_staff(&world.context, &right).await.unwrap();
    let actor = Actor::Staff { id, role: Role::Coach, municipality: Some(town) };
    assert_eq!(staff_by_email(&world.context, "Karin@example.org").await.unwrap(), Some(actor));
    assert_eq!(staff_by_email(&world.context, "olle@example.org").await.unwrap(), None);

    let new = |change: &dyn Fn(&mut NewStaff)| {
        let mut staff = NewStaff { email: "olle@example.org".to_owned(), ..right.clone() };
        change(&mut staff);
        staff
    };
    let nowhere = MunicipalityId::from_bytes([9; 16]);
    let table = [
        ("email", new(&|staff| staff.email = "KARIN@example.org".to_owned())),
        ("email", new(&|staff| staff.email = "olle".to_owned())),
        ("email", new(&|staff| staff.email = "@example.org".to_owned())),
        ("email", new(&|staff| staff.email = "o lle@example.org".to_owned())),
        ("password", new(&|staff| staff.password = "kort".to_owned())),
        ("role", new(&|staff| staff.role = Role::Participant)),
        ("municipality", new(&|staff| staff.role = Role::Operator)),
        ("municipality", new(&|staff| staff.municipality = None)),
        ("municipality", new(&|staff| staff.municipality = Some(nowhere))),
    ];
    for (expected, staff) in table {
        let refused = add_staff(&world.context, &staff).await;
        let Err(OpsError::InvalidParameter { field }) = refused else { panic!("{expected}: {refused:?}") };
        assert_eq!(field, expected);
    }
}

async fn participant_that_cannot_be_is_refused_with_the_field(world: World) {
    let town = world.town("Bollnäs").await;
    let other = world.town("Gävle").await;
    let coaches = |actor| match actor {
        Actor::Staff { id, .. } => vec![id],
        Actor::Participant { .. } => Vec::new(),
    };
    let new = |programme, coaches| NewParticipant {
        programme,
        name: title("Bashir"),
        language: language("so"),
        coaches,
    };
    let nowhere = ProgrammeId::from_bytes([9; 16]);
    let table = [
        ("programme", new(nowhere, coaches(town.coach))),
        ("coaches", new(town.programme, coaches(other.coach))),
        ("coaches", new(town.programme, coaches(town.worker))),
    ];
    for (expected, participant) in table {
        let refused = add_participant(&world.context, &participant).await;
        let Err(OpsError::InvalidParameter { field }) = refused else { panic!("{expected}: {refused:?}") };
        assert_eq!(field, expected);
    }
}
