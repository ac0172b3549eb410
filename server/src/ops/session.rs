//! Signing in and out, and keeping a session alive.

use stegvis_shared::domain::role::Role;
use stegvis_shared::id::SessionId;
use stegvis_shared::protocol::session::Me;
use stegvis_shared::time::Timestamp;

use super::{Actor, OpsError, secret};
use crate::context::Context;
use crate::store::session::{Exchange, Failures, Holder};
use crate::store::{Tx, calendar, erase, participant, session, staff};

/// Failures in a row that lock an e-mail address out.
const MAX_FAILURES: i64 = 5;
/// For how long an address is locked out: 15 minutes.
const LOCKED_MS: i64 = 15 * 60 * 1_000;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
/// For how long a phone may stay away before it must be paired again: 400 days.
pub(super) const PHONE_MS: i64 = 400 * DAY_MS;
/// For how long a console may stay away: 7 days.
const CONSOLE_MS: i64 = 7 * DAY_MS;
/// How many generations of used tokens are kept, to know them when somebody uses one again.
const KEPT_GENERATIONS: i64 = 50;

/// A session that has just begun or been renewed. The access token is made from it by `http`.
pub struct SignedIn {
    /// The session.
    pub session: SessionId,
    /// Who is signed in.
    pub actor: Actor,
    /// The same for the client.
    pub me: Me,
    /// Opaque, good for one exchange; nothing but its hash is stored.
    pub refresh_token: String,
    /// When the refresh token expires.
    pub refresh_expires_at: Timestamp,
}

/// Signs a member of staff in. Takes the same time for an address that nobody has.
///
/// # Errors
/// [`OpsError::WrongPassword`]; [`OpsError::LockedOut`] for 15 minutes after five failures in a row.
pub async fn sign_in(context: &Context, email: &str, password: &str) -> Result<SignedIn, OpsError> {
    let email = in_one_form(email);
    let email_hash = secret::hash(&email);
    let now = context.now();
    // The attempt counts as a failure until it has succeeded, so that a thousand at once do not get a thousand tries.
    let mut tx = context.store.begin().await?;
    let before = session::lock_failures(&mut tx, &email_hash, now).await?;
    session::put_failures(&mut tx, &email_hash, one_more(before, now)?).await?;
    let staff = staff::find_by_email(&mut tx, &email).await?;
    tx.commit().await?;

    let stored = staff.as_ref().map(|staff| staff.password_hash.as_str());
    let fits = secret::verify_password(context, password, stored).await?;
    let Some(staff) = staff.filter(|_| fits) else { return Err(OpsError::WrongPassword) };

    let mut tx = context.store.begin().await?;
    session::forget_failures(&mut tx, &email_hash).await?;
    let signed_in = begin(&mut tx, context, Holder::Staff(staff.id)).await?;
    tx.commit().await?;
    Ok(signed_in)
}

/// Writes an e-mail address as it is stored and looked for.
pub(crate) fn in_one_form(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Counts one more failure, unless the address is locked out.
fn one_more(before: Failures, now: Timestamp) -> Result<Failures, OpsError> {
    let left_ms = before.locked_until.as_millis().saturating_sub(now.as_millis());
    if left_ms > 0 {
        // A clock that was set back must not lock anybody out for longer than the rule says.
        let retry_after_s = u32::try_from(left_ms.min(LOCKED_MS) / 1_000 + 1).unwrap_or(u32::MAX);
        return Err(OpsError::LockedOut { retry_after_s });
    }
    let nobody_locked = Timestamp::from_millis(0);
    let count = if before.locked_until == nobody_locked { before.count + 1 } else { 1 };
    let locked_until = if count >= MAX_FAILURES { now.plus_millis(LOCKED_MS) } else { nobody_locked };
    Ok(Failures { count, locked_until })
}

/// Exchanges a refresh token for the next one.
///
/// A token is good for one exchange. Because a response can be lost, it may be exchanged once more while its successor
/// is unused, which takes the successor's place. Any other second use revokes the whole family.
///
/// # Errors
/// [`OpsError::NotSignedIn`] when the token is unknown, expired, used or revoked; [`OpsError::Erased`] when everything
/// about the person has been erased.
pub async fn refresh(context: &Context, refresh_token: &str) -> Result<SignedIn, OpsError> {
    let now = context.now();
    let mut tx = context.store.begin().await?;
    let token_hash = secret::hash(refresh_token);
    let Some(exchange) = session::exchange(&mut tx, &token_hash).await? else {
        let is_erased = erase::was_token(&mut tx, &token_hash).await?;
        return Err(if is_erased { OpsError::Erased } else { OpsError::NotSignedIn });
    };
    let stored = session::lock(&mut tx, exchange.session).await?.ok_or(OpsError::NotSignedIn)?;
    if stored.revoked || stored.expires_at <= now {
        return Err(OpsError::NotSignedIn);
    }
    if !is_good(&mut tx, &exchange).await? {
        session::revoke(&mut tx, exchange.session, now).await?;
        tx.commit().await?;
        return Err(OpsError::NotSignedIn);
    }
    let generation = exchange.generation + 1;
    let signed_in = hand_out(&mut tx, context, exchange.session, stored.holder, generation).await?;
    session::extend(&mut tx, exchange.session, signed_in.refresh_expires_at).await?;
    session::forget_tokens(&mut tx, exchange.session, generation - KEPT_GENERATIONS).await?;
    tx.commit().await?;
    Ok(signed_in)
}

/// Says whether this exchange is a token's first, or its second after a lost response, whose token it supersedes.
async fn is_good(tx: &mut Tx, exchange: &Exchange) -> Result<bool, OpsError> {
    Ok(match exchange {
        Exchange { superseded: true, .. } => false,
        Exchange { exchanges: 1, .. } => true,
        Exchange { exchanges: 2, session, generation, .. } => {
            session::supersede(tx, *session, generation + 1).await? == 1
        }
        _ => false,
    })
}

/// Signs a session out: its refresh tokens are worth nothing from now on, and calendars read a participant's schedule no
/// more. A second time is no error.
pub async fn sign_out(actor: &Actor, context: &Context, session: SessionId) -> Result<(), OpsError> {
    let mut tx = context.store.begin().await?;
    session::revoke(&mut tx, session, context.now()).await?;
    if let Actor::Participant { id, .. } = actor {
        calendar::remove_all(&mut tx, *id).await?;
    }
    Ok(tx.commit().await?)
}

/// Says who is signed in.
///
/// # Errors
/// [`OpsError::NotSignedIn`] when the person is not there any more.
pub async fn me(actor: &Actor, context: &Context) -> Result<Me, OpsError> {
    let holder = match actor {
        Actor::Participant { id, .. } => Holder::Participant(*id),
        Actor::Staff { id, .. } => Holder::Staff(*id),
    };
    let mut tx = context.store.read().await?;
    let (_, me) = who(&mut tx, holder, context.now()).await?;
    Ok(me)
}

/// Begins a session.
pub(crate) async fn begin(tx: &mut Tx, context: &Context, holder: Holder) -> Result<SignedIn, OpsError> {
    let now = context.now();
    let session = SessionId::new(now, context.bits());
    session::add(tx, session, holder, now, good_until(holder, now)).await?;
    hand_out(tx, context, session, holder, 1).await
}

/// Makes and stores the next refresh token of a session.
async fn hand_out(
    tx: &mut Tx,
    context: &Context,
    session: SessionId,
    holder: Holder,
    generation: i64,
) -> Result<SignedIn, OpsError> {
    let now = context.now();
    let refresh_token = secret::new_token(context);
    session::add_token(tx, &secret::hash(&refresh_token), session, generation).await?;
    let (actor, me) = who(tx, holder, now).await?;
    Ok(SignedIn { session, actor, me, refresh_token, refresh_expires_at: good_until(holder, now) })
}

fn good_until(holder: Holder, now: Timestamp) -> Timestamp {
    now.plus_millis(match holder {
        Holder::Participant(_) => PHONE_MS,
        Holder::Staff(_) => CONSOLE_MS,
    })
}

/// Finds who holds a session.
async fn who(tx: &mut Tx, holder: Holder, now: Timestamp) -> Result<(Actor, Me), OpsError> {
    match holder {
        Holder::Participant(id) => {
            let municipality = participant::municipality_of(tx, id).await?.ok_or(OpsError::NotSignedIn)?;
            let person = participant::find(tx, id, municipality, now).await?.ok_or(OpsError::NotSignedIn)?;
            let me = Me {
                name: person.name,
                role: Role::Participant,
                municipality: Some(municipality),
                municipality_name: Some(person.municipality_name),
                languages: Vec::new(),
            };
            Ok((Actor::Participant { id, municipality }, me))
        }
        Holder::Staff(id) => {
            let person = staff::find(tx, id).await?.ok_or(OpsError::NotSignedIn)?;
            let actor = Actor::Staff { id, role: person.role, municipality: person.municipality };
            let me = Me {
                name: person.name,
                role: person.role,
                municipality: person.municipality,
                municipality_name: person.municipality_name,
                languages: person.languages,
            };
            Ok((actor, me))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifth_failure_locks_for_fifteen_minutes_and_then_starts_anew() {
        let now = Timestamp::from_millis(1_000_000);
        let mut failures = Failures { count: 0, locked_until: Timestamp::from_millis(0) };
        for count in 1..=MAX_FAILURES {
            failures = one_more(failures, now).unwrap();
            assert_eq!(failures.count, count);
        }
        let almost = now.plus_millis(LOCKED_MS - 1);
        assert!(matches!(one_more(failures, almost), Err(OpsError::LockedOut { retry_after_s: 1 })));
        let after = one_more(failures, now.plus_millis(LOCKED_MS)).unwrap();
        assert_eq!((after.count, after.locked_until.as_millis()), (1, 0));
    }

    #[test]
    fn clock_set_back_locks_out_no_longer_than_the_rule() {
        let failures = Failures { count: 5, locked_until: Timestamp::from_millis(i64::MAX) };
        let refused = one_more(failures, Timestamp::from_millis(0));
        assert!(matches!(refused, Err(OpsError::LockedOut { retry_after_s: 901 })));
    }
}
