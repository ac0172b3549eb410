//! What was measured: a line each for people, one JSON document for programs.

use std::fs;

use serde_json::{Value, json};

/// One figure.
pub(crate) struct Figure {
    pub(crate) name: &'static str,
    /// The middle one of all runs.
    pub(crate) value: f64,
    /// All runs, smallest first.
    pub(crate) runs: Vec<f64>,
    pub(crate) unit: &'static str,
    /// What it is to be at most.
    pub(crate) goal: Option<f64>,
    /// The same of the smallest app in the same run.
    pub(crate) hello: Option<f64>,
}

impl Figure {
    pub(crate) fn is_missed(&self) -> bool {
        self.goal.is_some_and(|goal| self.value > goal)
    }

    pub(crate) fn line(&self) -> String {
        let lowest = self.runs.first().copied().unwrap_or_default();
        let highest = self.runs.last().copied().unwrap_or_default();
        let goal = self.goal.map_or_else(String::new, |goal| {
            format!("{} ≤ {goal}", if self.is_missed() { "MISSED" } else { "ok" })
        });
        let ratio = self
            .hello
            .filter(|hello| *hello > 0.0)
            .map_or_else(String::new, |hello| format!("{:.2} × hello ({hello:.1})", self.value / hello));
        format!(
            "{:<56} {:>9.1} {:<3} {goal:<16} {ratio:<26} [{lowest:.1} … {highest:.1}]",
            self.name, self.value, self.unit
        )
    }

    fn json(&self) -> Value {
        json!({
            "name": self.name,
            "value": self.value,
            "runs": self.runs,
            "unit": self.unit,
            "goal": self.goal.map(|goal| json!({ "at_most": goal })),
            "reached": self.goal.map(|_| !self.is_missed()),
            "floor": self.hello.map(|value| json!({ "name": "hello-app", "value": value })),
        })
    }
}

/// Gives all figures with the machine that they were measured on.
pub(crate) fn json(figures: &[Figure], browser: &str) -> Value {
    json!({ "machine": machine(browser), "figures": figures.iter().map(Figure::json).collect::<Vec<_>>() })
}

/// Gives what one must know of the machine.
pub(crate) fn machine(browser: &str) -> Value {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let cpu = read("/proc/cpuinfo");
    let cpu = cpu.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    json!({
        "cpu": cpu.trim_start_matches([' ', '\t', ':']),
        "cores": std::thread::available_parallelism().map_or(0, usize::from),
        "kernel": read("/proc/sys/kernel/osrelease").trim(),
        "load_average": read("/proc/loadavg").trim(),
        "browser": browser,
        "version": env!("CARGO_PKG_VERSION"),
    })
}
