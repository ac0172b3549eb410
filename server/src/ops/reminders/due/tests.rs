use super::*;

/// An instant, by the clock on the wall in Stockholm.
fn at(local: &str) -> Timestamp {
    instant_of(local.parse().unwrap())
}

fn starts(starts: &[&str]) -> Vec<DateTime> {
    starts.iter().map(|start| start.parse().unwrap()).collect()
}

fn quiet(from: &str, until: &str) -> QuietHours {
    QuietHours { from: from.parse().unwrap(), until: until.parse().unwrap() }
}

const ALL: ReminderWishes = ReminderWishes { evening: true, hour: true, news: true, quiet: None };

/// Somebody who was told nothing for long.
fn told() -> Told {
    Told {
        evening: "2026-01-01".parse().unwrap(),
        hour: "2026-01-01T00:00".parse().unwrap(),
        message: 0,
        plan: 0,
    }
}

fn facts(wishes: ReminderWishes, starts: &[DateTime]) -> Facts<'_> {
    Facts { wishes, told: told(), starts, message: None, plan: None }
}

/// Looks every minute of a span, and lists what is told when.
fn told_within(facts: Facts<'_>, from: &str, until: &str) -> Vec<(String, Kind)> {
    let mut facts = facts;
    let mut list = Vec::new();
    let (mut now, end) = (at(from), at(until));
    let mut look_at = now;
    while now <= end {
        let due = due(&facts, now);
        // Who looks only when it was said misses nothing.
        assert!(due.reminders.is_empty() || look_at <= now, "looked at {look_at:?}, due at {now:?}");
        look_at = due.look_at;
        facts.told = due.told;
        facts.message = facts.message.filter(|fresh| fresh.number > facts.told.message);
        facts.plan = facts.plan.filter(|fresh| fresh.number > facts.told.plan);
        for reminder in due.reminders {
            assert!(reminder.until > now, "{reminder:?}");
            list.push((local(now).to_string().get(..16).unwrap().to_owned(), reminder.kind));
        }
        now = now.plus_millis(60_000);
    }
    list
}

fn line(at: &str, kind: Kind) -> (String, Kind) {
    (at.to_owned(), kind)
}

#[test]
fn evening_before_and_hour_before_are_told_once_each() {
    let starts = starts(&["2026-11-24T10:00", "2026-11-24T13:30"]);
    let expected = [
        line("2026-11-23T18:00", Kind::Tomorrow),
        line("2026-11-24T09:00", Kind::Soon),
        line("2026-11-24T12:30", Kind::Soon),
    ];
    assert_eq!(told_within(facts(ALL, &starts), "2026-11-23T12:00", "2026-11-25T12:00"), expected);
}

#[test]
fn what_is_near_together_is_one_reminder() {
    let table: [(&[&str], &[&str]); 4] = [
        (&["2026-11-24T10:00", "2026-11-24T10:00"], &["2026-11-24T09:00"]),
        (&["2026-11-24T10:00", "2026-11-24T11:00"], &["2026-11-24T09:00"]),
        (&["2026-11-24T10:00", "2026-11-24T11:01"], &["2026-11-24T09:00", "2026-11-24T10:01"]),
        (
            &["2026-11-24T09:00", "2026-11-24T10:00", "2026-11-24T11:00"],
            &["2026-11-24T08:00", "2026-11-24T10:00"],
        ),
    ];
    let wishes = ReminderWishes { evening: false, ..ALL };
    for (times, expected) in table {
        let starts = starts(times);
        let told = told_within(facts(wishes, &starts), "2026-11-24T00:00", "2026-11-24T23:00");
        let expected: Vec<_> = expected.iter().map(|at| line(at, Kind::Soon)).collect();
        assert_eq!(told, expected, "{times:?}");
    }
}

#[test]
fn only_what_is_wished_is_told() {
    let starts = starts(&["2026-11-24T10:00"]);
    let fresh = Some(Fresh { number: 1, at: at("2026-11-23T17:00") });
    for (evening, hour, news) in
        [(false, false, false), (true, false, false), (false, true, false), (false, false, true)]
    {
        let wishes = ReminderWishes { evening, hour, news, quiet: None };
        let facts = Facts { message: fresh, plan: fresh, ..facts(wishes, &starts) };
        let told = told_within(facts, "2026-11-23T17:00", "2026-11-24T12:00");
        let kinds: Vec<_> = told.into_iter().map(|(_, kind)| kind).collect();
        let expected =
            [(news, Kind::Message), (news, Kind::Plan), (evening, Kind::Tomorrow), (hour, Kind::Soon)];
        let expected: Vec<_> = expected.into_iter().filter(|(is, _)| *is).map(|(_, kind)| kind).collect();
        assert_eq!(kinds, expected);
    }
}

#[test]
fn quiet_hours_move_what_is_still_of_use_to_their_end() {
    let table = [
        // The evening is quiet: told after it, as long as it is that evening.
        (quiet("17:00", "20:00"), "2026-11-24T10:00", vec![line("2026-11-23T20:00", Kind::Tomorrow)]),
        // Over night: told in the morning, and as today's.
        (quiet("17:30", "07:00"), "2026-11-24T10:00", vec![line("2026-11-24T07:00", Kind::Today)]),
        // Too late for it.
        (quiet("17:30", "07:00"), "2026-11-24T06:30", vec![]),
        (quiet("17:30", "18:00"), "2026-11-24T06:30", vec![line("2026-11-23T18:00", Kind::Tomorrow)]),
    ];
    for (quiet, start, expected) in table {
        let starts = starts(&[start]);
        let wishes = ReminderWishes { hour: false, quiet: Some(quiet), ..ALL };
        let told = told_within(facts(wishes, &starts), "2026-11-23T12:00", "2026-11-24T23:00");
        assert_eq!(told, expected, "{quiet:?} {start}");
    }
    let hours = [
        (quiet("21:00", "07:00"), "2026-11-24T07:30", vec![line("2026-11-24T07:00", Kind::Soon)]),
        (quiet("21:00", "07:00"), "2026-11-24T07:00", vec![]),
        (quiet("21:00", "07:00"), "2026-11-24T08:00", vec![line("2026-11-24T07:00", Kind::Soon)]),
        (quiet("21:00", "07:00"), "2026-11-24T22:00", vec![]),
        (quiet("21:00", "07:00"), "2026-11-24T21:59", vec![line("2026-11-24T20:59", Kind::Soon)]),
    ];
    for (quiet, start, expected) in hours {
        let starts = starts(&[start]);
        let wishes = ReminderWishes { evening: false, quiet: Some(quiet), ..ALL };
        let told = told_within(facts(wishes, &starts), "2026-11-23T12:00", "2026-11-24T23:00");
        assert_eq!(told, expected, "{quiet:?} {start}");
    }
}

#[test]
fn evening_and_hour_that_come_together_are_one() {
    let starts = starts(&["2026-11-24T07:30"]);
    let wishes = ReminderWishes { quiet: Some(quiet("17:30", "07:00")), ..ALL };
    let told = told_within(facts(wishes, &starts), "2026-11-23T12:00", "2026-11-24T23:00");
    assert_eq!(told, [line("2026-11-24T07:00", Kind::Soon)]);
}

#[test]
fn something_tonight_takes_nothing_from_the_evening_before_tomorrow() {
    let starts = starts(&["2026-11-23T19:00", "2026-11-24T10:00"]);
    let told = told_within(facts(ALL, &starts), "2026-11-23T12:00", "2026-11-24T12:00");
    let expected = [
        line("2026-11-23T18:00", Kind::Soon),
        line("2026-11-23T18:01", Kind::Tomorrow),
        line("2026-11-24T09:00", Kind::Soon),
    ];
    assert_eq!(told, expected);
}

#[test]
fn nothing_is_told_after_its_time_when_the_server_was_away() {
    let starts = starts(&["2026-11-24T10:00"]);
    let table = [
        ("2026-11-23T23:50", Some(Kind::Tomorrow)),
        // The evening is over, the hour before has not come.
        ("2026-11-24T00:00", None),
        ("2026-11-24T08:59", None),
        ("2026-11-24T09:50", Some(Kind::Soon)),
        ("2026-11-24T10:00", None),
    ];
    for (now, expected) in table {
        let due = due(&facts(ALL, &starts), at(now));
        assert_eq!(due.reminders.first().map(|reminder| reminder.kind), expected, "{now}");
        assert!(due.reminders.len() <= 1);
    }
    // Nor in quiet hours: at their end the evening is over.
    let wishes = ReminderWishes { quiet: Some(quiet("21:00", "07:00")), ..ALL };
    let late = due(&facts(wishes, &starts), at("2026-11-23T21:30"));
    assert_eq!((late.reminders.len(), late.look_at), (0, at("2026-11-24T09:00")));
}

#[test]
fn message_and_plan_wait_for_the_end_of_quiet_hours() {
    let wishes = ReminderWishes { quiet: Some(quiet("21:00", "07:00")), ..ALL };
    let fresh = |number, text| Some(Fresh { number, at: at(text) });
    let facts = Facts {
        message: fresh(3, "2026-11-23T22:00"),
        plan: fresh(2, "2026-11-23T20:59"),
        ..facts(wishes, &[])
    };
    let told = told_within(facts, "2026-11-23T20:59", "2026-11-24T12:00");
    assert_eq!(told, [line("2026-11-23T20:59", Kind::Plan), line("2026-11-24T07:00", Kind::Message)]);
    let told = told_within(facts, "2026-11-23T22:00", "2026-11-24T12:00");
    assert_eq!(told, [line("2026-11-24T07:00", Kind::Message), line("2026-11-24T07:00", Kind::Plan)]);
}

#[test]
fn summer_time_moves_nothing_on_the_wall() {
    // Summer time ends on 2026-10-25 at three, and begins on 2027-03-28 at two.
    let table = [
        ("2026-10-25T01:30", "2026-10-24T18:00", "2026-10-25T00:30"),
        ("2026-10-25T10:00", "2026-10-24T18:00", "2026-10-25T09:00"),
        ("2026-10-26T10:00", "2026-10-25T18:00", "2026-10-26T09:00"),
        ("2027-03-28T10:00", "2027-03-27T18:00", "2027-03-28T09:00"),
        // One hour before is one hour: the one from two to three is not there.
        ("2027-03-28T03:30", "2027-03-27T18:00", "2027-03-28T01:30"),
        ("2027-03-29T10:00", "2027-03-28T18:00", "2027-03-29T09:00"),
    ];
    for (start, evening, hour) in table {
        let starts = starts(&[start]);
        let day: DateTime = start.parse().unwrap();
        let from = plus_days(day.date(), -1).at(12, 0, 0, 0).to_string();
        let told = told_within(facts(ALL, &starts), &from, &day.date().at(23, 0, 0, 0).to_string());
        assert_eq!(told, [line(evening, Kind::Tomorrow), line(hour, Kind::Soon)], "{start}");
    }
    // Quiet hours end at seven by the clock on the wall, on those days too.
    for day in ["2026-10-25", "2027-03-28"] {
        let starts = starts(&[&format!("{day}T07:30")]);
        let wishes = ReminderWishes { evening: false, quiet: Some(quiet("21:00", "07:00")), ..ALL };
        let told = told_within(facts(wishes, &starts), &format!("{day}T00:00"), &format!("{day}T12:00"));
        assert_eq!(told, [line(&format!("{day}T07:00"), Kind::Soon)]);
    }
}

#[test]
fn who_begins_is_not_told_at_once() {
    for (now, evening, hour) in [
        ("2026-11-23T17:59", "2026-11-23", "2026-11-23T18:59"),
        ("2026-11-23T18:00", "2026-11-24", "2026-11-23T19:00"),
        ("2026-11-23T23:30", "2026-11-24", "2026-11-24T00:30"),
    ] {
        let expected =
            Told { evening: evening.parse().unwrap(), hour: hour.parse().unwrap(), message: 7, plan: 2 };
        assert_eq!(told_at_start(at(now), 7, 2), expected, "{now}");
        let starts = starts(&["2026-11-23T18:30", "2026-11-24T00:15", "2026-11-24T10:00"]);
        let facts = Facts { told: expected, ..facts(ALL, &starts) };
        assert_eq!(due(&facts, at(now)).reminders, []);
    }
}

#[test]
fn without_anything_in_sight_the_next_look_is_before_the_days_run_out() {
    let due = due(&facts(ALL, &[]), at("2026-11-23T12:00"));
    assert_eq!((due.reminders, due.look_at), (Vec::new(), at("2026-12-01T00:00")));
}
