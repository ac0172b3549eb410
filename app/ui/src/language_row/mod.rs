//! A language in its own script, with its Swedish name under; no flags.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::press::Press;

/// Offers one language.
#[component]
pub fn LanguageRow(
    /// Its own name, in its own script.
    own: String,
    /// Its BCP 47 tag.
    lang: String,
    /// Its Swedish name; absent for Swedish.
    swedish: Option<String>,
    /// Whether it is the one chosen now.
    #[props(default)]
    current: bool,
    /// Chooses it.
    onpress: EventHandler<()>,
) -> Element {
    rsx! {
        li { class: "language",
            Press { class: "row", current: current.then_some("true"), onpress,
                span { class: "grow",
                    span { class: "language-own", lang,
                        bdi { "{own}" }
                    }
                    if let Some(swedish) = swedish {
                        span { class: "sv", lang: "sv",
                            bdi { "{swedish}" }
                        }
                    }
                }
                if current {
                    Icon { name: IconName::Check }
                }
            }
        }
    }
}
