//! What was measured: a line each for people, one JSON document for programs.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};

/// One figure.
pub(crate) struct Figure {
    pub(crate) name: &'static str,
    pub(crate) value: f64,
    pub(crate) unit: &'static str,
    /// What it is to be at most (or at least, for goodput).
    pub(crate) goal: Option<Goal>,
    /// The same of a floor in the same run.
    pub(crate) floor: Option<(&'static str, f64)>,
}

#[derive(Clone, Copy)]
pub(crate) enum Goal {
    AtMost(f64),
    AtLeast(f64),
    /// So many times the floor.
    TimesFloor(f64),
}

#[derive(Default)]
pub(crate) struct Report(Vec<Figure>);

impl Report {
    pub(crate) fn add(&mut self, figure: Figure) {
        println!("{}", line(&figure));
        self.0.push(figure);
    }

    pub(crate) fn measured(&mut self, name: &'static str, value: f64, unit: &'static str, goal: Goal) {
        self.add(Figure { name, value, unit, goal: Some(goal), floor: None });
    }

    pub(crate) fn told(&mut self, name: &'static str, value: f64, unit: &'static str) {
        self.add(Figure { name, value, unit, goal: None, floor: None });
    }

    /// Gives everything with the machine that it was measured on.
    pub(crate) fn json(&self) -> Value {
        let figures: Vec<Value> = self
            .0
            .iter()
            .map(|figure| {
                json!({
                    "name": figure.name,
                    "value": figure.value,
                    "unit": figure.unit,
                    "goal": figure.goal.map(|goal| match goal {
                        Goal::AtMost(value) => json!({ "at_most": value }),
                        Goal::AtLeast(value) => json!({ "at_least": value }),
                        Goal::TimesFloor(value) => json!({ "times_floor": value }),
                    }),
                    "reached": reached(figure),
                    "floor": figure.floor.map(|(name, value)| json!({ "name": name, "value": value })),
                })
            })
            .collect();
        json!({ "machine": machine(), "figures": figures })
    }
}

fn line(figure: &Figure) -> String {
    let floor = figure.floor.map_or_else(String::new, |(name, value)| {
        format!(" {:.2} × {name} ({value:.3})", figure.value / value)
    });
    let mut line = format!("{:<58} {:>9.3} {:<9}{floor}", figure.name, figure.value, figure.unit);
    if let Some(goal) = figure.goal {
        let wanted = match goal {
            Goal::AtMost(value) => format!("≤ {value}"),
            Goal::AtLeast(value) => format!("≥ {value}"),
            Goal::TimesFloor(times) => format!("≤ {times} × floor"),
        };
        line += if reached(figure) == Some(true) { "   ok: " } else { "   MISSED: " };
        line += &wanted;
    }
    line
}

fn reached(figure: &Figure) -> Option<bool> {
    Some(match figure.goal? {
        Goal::AtMost(value) => figure.value <= value,
        Goal::AtLeast(value) => figure.value >= value,
        Goal::TimesFloor(times) => figure.value <= times * figure.floor?.1,
    })
}

fn machine() -> Value {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let cpu = read("/proc/cpuinfo");
    let cpu = cpu.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    json!({
        "cpu": cpu.trim_start_matches([' ', '\t', ':']),
        "cores": std::thread::available_parallelism().map_or(0, usize::from),
        "kernel": read("/proc/sys/kernel/osrelease").trim(),
        "load_average": read("/proc/loadavg").trim(),
        "version": env!("CARGO_PKG_VERSION"),
        "optimised": !cfg!(debug_assertions),
    })
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
pub(crate) fn per(time: Duration, count: u64) -> f64 {
    time.as_secs_f64() * 1_000.0 / count as f64
}

/// Gives the value below which so much of all lies. Sorts.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "an index"
)]
pub(crate) fn quantile(values: &mut [f64], part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values[((values.len() - 1) as f64 * part).round() as usize]
}
