//! Results, as a manager sees them: sums without names.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::protocol::results::{MIN_ANSWERS, ProgrammeSupport, Results, SupportCount};
use stegvis_ui::{Pairs, Panel};

use super::frame::Unfetched;
use crate::state::{Wording, use_fetch, use_session, use_wording};

/// Fetches and shows the results of the own municipality.
#[component]
pub(super) fn ResultsPanel() -> Element {
    let session = use_session();
    let results = use_fetch(move || async move { session.api().results().await });
    match results.value() {
        Some(results) => rsx! {
            ResultsView { results }
        },
        None => rsx! {
            Unfetched { error: results.error(), onagain: move |()| results.again() }
        },
    }
}

/// The panel.
#[component]
pub(super) fn ResultsView(results: Results) -> Element {
    let wording = use_wording();
    let pairs: Vec<_> =
        results.support.iter().map(|sum| (sum.programme.to_string(), words(wording, sum))).collect();
    rsx! {
        Panel { title: wording.t("results-support"),
            Pairs { pairs }
            p { class: "note", {wording.t("results-since")} }
        }
    }
}

fn words(wording: Wording, sum: &ProgrammeSupport) -> String {
    let Some(answers @ SupportCount { yes, partly, no }) = sum.answers else {
        return wording.with("results-few", "count", MIN_ANSWERS);
    };
    let all = answers.all();
    // Rounded to the nearest; there are answers where there are sums.
    let percent = (yes * 100 + all / 2).checked_div(all).unwrap_or_default();
    let yes = wording.text("results-support-yes", &Args::new().with("percent", percent).with("count", all));
    let others = Args::new().with("partly", partly).with("no", no);
    format!("{yes}. {}.", wording.text("results-support-others", &others))
}
