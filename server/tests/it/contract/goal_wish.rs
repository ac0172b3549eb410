//! What participants wish of goals: own goals and smaller steps, and what coaches make of it.

use stegvis_server::ops::goal_wish::{accept, answer};
use stegvis_server::ops::participants::participants;
use stegvis_server::ops::plan::{plan, save_draft};
use stegvis_server::ops::{OpsError, messages};
use stegvis_shared::domain::plan::{MAX_OWN_GOALS, PlanDocument};
use stegvis_shared::id::{GoalId, MessageId};
use stegvis_shared::protocol::coach::{AnswerWishRequest, GoalAccepted, Need, SaveDraftRequest};
use stegvis_shared::sync::{ActionKind, Receipt, Rejection};

use super::on_both;
use crate::world::{Phone, World, document, goal, title};

on_both!(
    own_goal_comes_into_the_plan_with_the_coaches_words,
    own_goal_waits_in_a_draft_that_holds_more,
    own_goal_is_answered_otherwise_and_put_away,
    own_goals_are_counted_and_taken_back,
    smaller_step_is_answered_by_the_plan_or_a_word,
    smaller_step_ends_with_the_goal,
    only_own_coaches_answer,
);

fn propose(text: &str) -> ActionKind {
    ActionKind::ProposeGoal { step: 1, title: title(text) }
}

fn smaller(goal: GoalId, wanted: bool) -> ActionKind {
    ActionKind::AskForSmaller { goal, wanted }
}

fn word(number: u8, text: &str) -> AnswerWishRequest {
    AnswerWishRequest { message: MessageId::from_bytes([number; 16]), text: text.parse().unwrap() }
}

/// How far the wishes of the plan's goals have come.
fn wishes(phone: &Phone) -> Vec<Option<Receipt>> {
    phone.view().goals.iter().map(|goal| goal.wish).collect()
}

async fn own_goal_comes_into_the_plan_with_the_coaches_words(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &PlanDocument { step: 2, ..document() }).await;
    let mut phone = town.phone(amina);
    phone.does(&world, propose("أريد أن أسوق")).await;
    let own = phone.view().own_goals.remove(0);
    assert_eq!((own.wish, own.answer), (Some(Receipt::Sent), None));
    let needs = async || participants(&town.coach, &world.context).await.unwrap().remove(0).needs;
    let since = world.context.now();
    let need = Need::OwnGoal { goal: own.id, title: title("أريد أن أسوق"), since };
    assert_eq!(needs().await, [need, Need::NotPaired]);
    town.look(&world, amina).await;
    phone.sync(&world).await;
    assert_eq!(phone.view().own_goals[0].wish, Some(Receipt::Read));
    town.feed_follows_from_tables(&world, amina).await;

    for _ in 0..2 {
        let accepted = accept(&town.coach, &world.context, amina, own.id, title("Ta körkort")).await.unwrap();
        assert_eq!(accepted, GoalAccepted { published: true });
    }
    phone.sync(&world).await;
    let view = phone.view();
    assert_eq!(view.own_goals, []);
    let goal = view.goals.iter().find(|goal| goal.id == own.id).unwrap();
    assert_eq!((goal.title.as_str(), goal.step, goal.wish), ("Ta körkort", 2, None));
    assert_eq!(needs().await, [Need::NotPaired]);
    let stored = plan(&town.coach, &world.context, amina).await.unwrap();
    assert_eq!(stored.draft.document, stored.published.unwrap().document);
    assert_eq!(view, phone.fresh_view(&world).await);
    town.feed_follows_from_tables(&world, amina).await;

    // It is there already: what is taken back is not there any more.
    phone.act(&world, ActionKind::WithdrawGoal(own.id)).unwrap_err();
    // And it is a goal like any other.
    phone.does(&world, smaller(own.id, true)).await;
    town.feed_follows_from_tables(&world, amina).await;
}

async fn own_goal_waits_in_a_draft_that_holds_more(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let before = plan(&town.coach, &world.context, amina).await.unwrap();
    let request = SaveDraftRequest {
        base_version: before.draft.version,
        document: PlanDocument { step: 2, ..document() },
    };
    save_draft(&town.coach, &world.context, before.id, request).await.unwrap();
    let mut phone = town.phone(amina);
    phone.does(&world, propose("Cykla")).await;
    let own = phone.view().own_goals[0].id;
    for words in ["Cykla", "Cykla till kursen"] {
        let accepted = accept(&town.coach, &world.context, amina, own, title(words)).await.unwrap();
        assert_eq!(accepted, GoalAccepted { published: false });
        let draft = plan(&town.coach, &world.context, amina).await.unwrap().draft.document;
        let goals: Vec<_> = draft.goals.iter().filter(|goal| goal.id == own).collect();
        assert_eq!((goals.len(), goals[0].title.as_str(), goals[0].step), (1, words, 2));
    }
    phone.sync(&world).await;
    assert_eq!(phone.view().own_goals.len(), 1, "nothing is published");
    let draft = plan(&town.coach, &world.context, amina).await.unwrap().draft.document;
    town.publish(&world, amina, &draft).await;
    phone.sync(&world).await;
    assert_eq!((phone.view().own_goals.len(), phone.view().goals.len()), (0, document().goals.len() + 1));
    town.feed_follows_from_tables(&world, amina).await;
}

async fn own_goal_is_answered_otherwise_and_put_away(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.does(&world, propose("Bli läkare")).await;
    let own = phone.view().own_goals[0].id;
    for _ in 0..2 {
        answer(&town.coach, &world.context, amina, own, word(7, "Bra! Vi börjar med svenskan."))
            .await
            .unwrap();
    }
    phone.sync(&world).await;
    let view = phone.view();
    let answered = &view.own_goals[0];
    assert_eq!((answered.wish, answered.answer.as_deref()), (None, Some("Bra! Vi börjar med svenskan.")));
    let texts: Vec<_> = view.messages.iter().filter_map(|message| message.text.as_deref()).collect();
    assert_eq!(texts, ["Bra! Vi börjar med svenskan."], "it comes once");
    assert_eq!(participants(&town.coach, &world.context).await.unwrap()[0].needs, [Need::NotPaired]);
    town.feed_follows_from_tables(&world, amina).await;
    phone.does(&world, ActionKind::WithdrawGoal(own)).await;
    assert_eq!(phone.view().own_goals, []);
    assert_eq!(phone.view(), phone.fresh_view(&world).await);
    town.feed_follows_from_tables(&world, amina).await;
}

async fn own_goals_are_counted_and_taken_back(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let (mut phone, mut other) = (town.phone(amina), town.phone(amina));
    other.sync(&world).await;
    for number in 0..MAX_OWN_GOALS {
        phone.does(&world, propose(&format!("Mål {number}"))).await;
    }
    assert_eq!(phone.act(&world, propose("Ett till")), Err(Rejection::TooManyOwnGoals));
    // The other phone does not know of them yet.
    other.act(&world, propose("Ett till")).unwrap();
    let outcomes = other.sync(&world).await;
    assert_eq!(outcomes[0].refused, Some(Rejection::TooManyOwnGoals));
    assert_eq!(other.view().own_goals.len(), MAX_OWN_GOALS);
    let first = phone.view().own_goals[0].id;
    // In one push: one goes, and there is room for one, not for two.
    other.sync(&world).await;
    other.act(&world, ActionKind::WithdrawGoal(first)).unwrap();
    other.act(&world, propose("I stället")).unwrap();
    phone.act(&world, ActionKind::WithdrawGoal(first)).unwrap();
    let outcomes = other.sync(&world).await;
    assert!(outcomes.iter().all(|outcome| outcome.refused.is_none()), "{outcomes:?}");
    let outcomes = phone.sync(&world).await;
    assert_eq!(outcomes[0].refused, Some(Rejection::NoSuchOwnGoal));
    let titles = |phone: &Phone| -> Vec<String> {
        phone.view().own_goals.iter().map(|goal| goal.title.to_string()).collect()
    };
    assert_eq!(titles(&phone), ["Mål 1", "Mål 2", "I stället"]);
    town.feed_follows_from_tables(&world, amina).await;
}

async fn smaller_step_is_answered_by_the_plan_or_a_word(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mine = PlanDocument { goals: vec![goal(1, "Läsa en bok"), goal(2, "Ringa")], ..document() };
    town.publish(&world, amina, &mine).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let ids: Vec<GoalId> = mine.goals.iter().map(|goal| goal.id).collect();
    for id in &ids {
        phone.does(&world, smaller(*id, true)).await;
    }
    town.look(&world, amina).await;
    phone.does(&world, smaller(ids[0], true)).await;
    assert_eq!(wishes(&phone), [Some(Receipt::Read); 2], "asked once more, it is the same wish");
    let since = world.context.now();
    let needs = participants(&town.coach, &world.context).await.unwrap().remove(0).needs;
    let need =
        |index: usize| Need::SmallerStep { goal: ids[index], title: mine.goals[index].title.clone(), since };
    assert_eq!(needs, [need(0), need(1), Need::NotPaired]);

    // What changes something else leaves the wishes.
    town.publish(&world, amina, &PlanDocument { step: 2, ..mine.clone() }).await;
    phone.sync(&world).await;
    assert_eq!(wishes(&phone), [Some(Receipt::Read); 2]);
    town.feed_follows_from_tables(&world, amina).await;

    // One is split, the other gets a word.
    let split = vec![goal(3, "Läsa en sida"), goal(4, "Läsa tio sidor"), goal(2, "Ringa")];
    town.publish(&world, amina, &PlanDocument { goals: split, ..mine.clone() }).await;
    answer(&town.coach, &world.context, amina, ids[1], word(8, "Vi ringer tillsammans.")).await.unwrap();
    phone.sync(&world).await;
    assert_eq!(wishes(&phone), [None; 3]);
    assert_eq!(phone.view().goals[2].answer.as_deref(), Some("Vi ringer tillsammans."));
    town.feed_follows_from_tables(&world, amina).await;
    // The goal as it was does not bring the wish back.
    town.publish(&world, amina, &mine).await;
    phone.sync(&world).await;
    assert_eq!(wishes(&phone), [None; 2]);
    phone.does(&world, smaller(ids[1], true)).await;
    assert_eq!((wishes(&phone)[1], phone.view().goals[1].answer.clone()), (Some(Receipt::Sent), None));
    town.feed_follows_from_tables(&world, amina).await;
}

async fn smaller_step_ends_with_the_goal(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let id = phone.view().goals[0].id;
    phone.does(&world, smaller(id, true)).await;
    phone.does(&world, smaller(id, false)).await;
    assert_eq!(wishes(&phone)[0], None);
    town.feed_follows_from_tables(&world, amina).await;
    // Read, taken back and asked anew in one push: it is not read.
    phone.does(&world, smaller(id, true)).await;
    town.look(&world, amina).await;
    phone.act(&world, smaller(id, false)).unwrap();
    phone.act(&world, smaller(id, true)).unwrap();
    phone.sync(&world).await;
    assert_eq!(wishes(&phone)[0], Some(Receipt::Sent));
    town.feed_follows_from_tables(&world, amina).await;
    phone.does(&world, ActionKind::MarkGoal { goal: id, done: true }).await;
    assert_eq!(wishes(&phone)[0], None);
    assert_eq!(participants(&town.coach, &world.context).await.unwrap()[0].needs, [Need::NotPaired]);
    // What is done is not too big; what is gone is refused.
    phone.does(&world, smaller(id, true)).await;
    assert_eq!(wishes(&phone)[0], None);
    let gone = phone.act(&world, smaller(GoalId::from_bytes([99; 16]), true));
    assert_eq!(gone, Err(Rejection::NoSuchGoal));
    town.feed_follows_from_tables(&world, amina).await;
}

async fn only_own_coaches_answer(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.does(&world, propose("Cykla")).await;
    let own = phone.view().own_goals[0].id;
    let accepted = accept(&town.colleague, &world.context, amina, own, title("Cykla")).await;
    assert!(matches!(accepted, Err(OpsError::NotFound)));
    let answered = answer(&town.colleague, &world.context, amina, own, word(9, "Nej.")).await;
    assert!(matches!(answered, Err(OpsError::NotFound)));
    let by_itself = accept(&phone.actor, &world.context, amina, own, title("Cykla")).await;
    assert!(matches!(by_itself, Err(OpsError::NotAllowed)));
    let never = accept(&town.coach, &world.context, amina, GoalId::from_bytes([99; 16]), title("Nej")).await;
    assert!(matches!(never, Err(OpsError::NotFound)));
    let never =
        answer(&town.coach, &world.context, amina, GoalId::from_bytes([99; 16]), word(9, "Nej.")).await;
    assert!(never.is_ok());
    let sent = messages::messages(&town.coach, &world.context, amina).await.unwrap();
    assert_eq!((sent.len(), phone.view().own_goals.len()), (0, 1));
}
