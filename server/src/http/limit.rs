//! How often one address may try a pairing code or a password.
//!
//! # Design
//! A whole class pairs from one address at the same time, so a burst is allowed; guessing is slowed down by the
//! lock-out of accounts and the size of codes as well. IPv6 addresses count by their /64: that is what one household
//! gets.

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;

use governor::clock::{Clock as _, MonotonicClock};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};

/// How many tries an address has at once, and gets back each minute.
pub const BURST: NonZeroU32 = NonZeroU32::new(30).expect("30 is not 0");
/// Above how many addresses those are forgotten that have all their tries again.
const TIDY_ABOVE: usize = 10_000;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rate {
    /// Tries of pairing codes.
    Pair,
    /// Tries of passwords.
    SignIn,
}

type Limiter = RateLimiter<
    IpAddr,
    DashMapStateStore<IpAddr>,
    MonotonicClock,
    NoOpMiddleware<<MonotonicClock as governor::clock::Clock>::Instant>,
>;

/// The counters of one server.
pub(crate) struct RateLimits {
    pair: Limiter,
    sign_in: Limiter,
}

impl Default for RateLimits {
    fn default() -> Self {
        let limiter = || RateLimiter::dashmap_with_clock(Quota::per_minute(BURST), MonotonicClock);
        Self { pair: limiter(), sign_in: limiter() }
    }
}

impl RateLimits {
    /// Counts a try.
    ///
    /// # Errors
    /// In how many seconds to try again.
    pub(crate) fn check(&self, rate: Rate, address: IpAddr) -> Result<(), u32> {
        let limiter = match rate {
            Rate::Pair => &self.pair,
            Rate::SignIn => &self.sign_in,
        };
        if limiter.len() > TIDY_ABOVE {
            limiter.retain_recent();
        }
        limiter.check_key(&household(address)).map_err(|refused| {
            let wait = refused.wait_time_from(MonotonicClock.now());
            u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).saturating_add(1)
        })
    }
}

/// Gives the address that stands for all of one connection to the Internet.
fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_household_has_its_own_tries() {
        let limits = RateLimits::default();
        let one: IpAddr = "2001:db8:1:2::1".parse().unwrap();
        let same_household = "2001:db8:1:2::ffff".parse().unwrap();
        for _ in 0..BURST.get() {
            assert_eq!(limits.check(Rate::Pair, one), Ok(()));
        }
        assert!(limits.check(Rate::Pair, same_household).is_err_and(|seconds| (1..=60).contains(&seconds)));
        assert_eq!(limits.check(Rate::Pair, "2001:db8:1:3::1".parse().unwrap()), Ok(()));
        assert_eq!(limits.check(Rate::SignIn, one), Ok(()));
    }
}
