//! The simulation itself: the same every time, quiet about what is right, loud about what is wrong.

use stegvis_sim::{Bug, Claim, Failure, History, Rig};

/// Within so many seeds, each planted bug is caught.
const BOUND: u64 = 400;

/// Gives the first of the seeds that breaks something, shrunk.
fn first_failure(rig: &Rig, bug: Option<Bug>, seeds: u64) -> Option<Failure> {
    (0..seeds).map(History::of).find_map(|history| {
        let broken = rig.run(&history, bug).err()?;
        Some(rig.shrink(&history, &broken, bug))
    })
}

#[test]
fn same_seed_is_the_same_history_to_the_last_statement() {
    let (one, other) = (Rig::new().unwrap(), Rig::new().unwrap());
    for seed in 0..40 {
        let history = History::of(seed);
        assert_eq!(history, History::of(seed));
        let lines = one.trace(&history, None);
        assert!(lines.len() > 10);
        // The other rig has another town, of which ids are the same, and no history behind it but this seed's.
        assert_eq!(lines, other.trace(&history, None), "seed {seed}");
        assert_eq!(lines, one.trace(&history, None), "seed {seed}");
    }
}

#[test]
fn nothing_is_broken_where_no_bug_is_planted() {
    let rig = Rig::new().unwrap();
    let failure = first_failure(&rig, None, BOUND);
    assert!(failure.is_none(), "{}", failure.unwrap());
}

#[test]
fn every_planted_bug_is_caught() {
    let rig = Rig::new().unwrap();
    for bug in Bug::ALL {
        let failure = first_failure(&rig, Some(bug), BOUND);
        let failure = failure.unwrap_or_else(|| panic!("{bug:?} lives through {BOUND} histories"));
        assert_ne!(failure.broken.claim, Claim::Simulation, "{failure}");
        println!("{bug:?}\n{failure}\n");
    }
}

#[test]
fn failure_is_shrunk_and_says_how_to_see_it_again() {
    let rig = Rig::new().unwrap();
    let failure = first_failure(&rig, Some(Bug::ForgetsOnSend), BOUND).unwrap();
    let whole = History::of(failure.seed);
    assert!(failure.kept.len() < whole.steps.len());
    let again = rig.run(&whole.only(&failure.kept), Some(Bug::ForgetsOnSend)).unwrap_err();
    assert_eq!(again, failure.broken);
    for index in 0..failure.kept.len() {
        let mut fewer = failure.kept.clone();
        fewer.remove(index);
        let result = rig.run(&whole.only(&fewer), Some(Bug::ForgetsOnSend));
        let is_same = result.is_err_and(|broken| broken.claim == failure.broken.claim);
        assert!(!is_same, "step {index} is not needed");
    }
    let text = failure.to_string();
    assert!(text.contains(&format!("cargo xtask sim --from {} --seeds 1 --keep ", failure.seed)), "{text}");
    assert!(text.ends_with("--plant forgets-on-send"), "{text}");
}
