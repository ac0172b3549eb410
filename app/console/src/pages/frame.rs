//! The frame around every page: the ways at the side, the keys, the state of the line.

use dioxus::prelude::*;
use stegvis_shared::domain::role::Role;
use stegvis_shared::protocol::session::Me;
use stegvis_ui::{Dialog, IconName, Loading, NavItem, Notice, NoticeKind, OpenLink, Pairs, Shell};

use crate::api::ApiError;
use crate::needs;
use crate::platform;
use crate::route::Route;
use crate::state::{Languages, Live, People, Wording, use_keys, use_page_title, use_session, use_wording};

/// Which of the ways at the side leads to this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Today,
    Participants,
    Translations,
    Me,
}

/// A key and what it does, by the Fluent key of the words.
pub(super) type Shortcut = (&'static str, &'static str);

/// Whether a page has been shown before this one.
#[derive(Clone, Copy)]
pub(super) struct Visits(CopyValue<bool>);

impl Visits {
    /// Has seen no page. Call it inside a component.
    pub(super) fn none() -> Self {
        Self(CopyValue::new(false))
    }
}

/// Frames a page for whoever is signed in.
#[component]
pub(super) fn Frame(
    place: Place,
    /// The page's name, for the browser's tab.
    title: String,
    /// What the page's keys do.
    #[props(default)]
    shortcuts: &'static [Shortcut],
    /// What lies over the page.
    dialog: Option<Element>,
    /// Why what is shown may be old.
    stale: Option<ApiError>,
    children: Element,
) -> Element {
    let session = use_session();
    let wording = use_wording();
    use_page_title(&wording.with("page-title", "page", title));
    let mut keys_shown = use_signal(|| false);
    let visits: Option<Visits> = use_hook(try_consume_context);
    // Who goes on to another page goes on reading there; the first page begins where the browser begins.
    use_effect(move || {
        if let Some(Visits(mut is_later)) = visits
            && is_later.replace(true)
        {
            platform::focus("main");
        }
    });
    let covered = dialog.is_some();
    let me = session.me();
    let is_coach = me.as_ref().is_some_and(|me| me.role == Role::Coach);
    use_keys(move |press| match press.key.as_str() {
        "?" if !press.writing && !covered => {
            keys_shown.toggle();
            true
        }
        "/" if !press.writing && !covered && is_coach => {
            if place != Place::Participants {
                navigator().push(Route::Participants {});
            }
            platform::focus_soon("input[type=search]");
            true
        }
        _ => false,
    });
    let dialog = match dialog {
        Some(dialog) => Some(dialog),
        None => keys_shown().then(|| keys(wording, shortcuts, is_coach, move |()| keys_shown.set(false))),
    };
    rsx! {
        Shell {
            brand: wording.t("app-name"),
            workplace: me.iter().filter_map(|me| me.municipality_name.as_ref()).map(ToString::to_string).collect::<Vec<_>>(),
            nav_label: wording.t("nav-main"),
            nav: rsx! {
                MainWays { place, me: me.clone() }
            },
            own_nav_label: wording.t("nav-own"),
            own_nav: rsx! {
                NavItem {
                    text: wording.t("help"),
                    icon: IconName::CircleHelp,
                    shortcut: "?",
                    onpress: move |()| keys_shown.set(true),
                }
                if let Some(me) = me {
                    NavItem {
                        text: me.name.to_string(),
                        icon: IconName::User,
                        current: place == Place::Me,
                        href: Route::Account {}.to_string(),
                    }
                }
            },
            dialog,
            if let Some(error) = stale {
                Notice {
                    kind: NoticeKind::Attention,
                    icon: IconName::CloudOff,
                    text: wording.with("stale", "reason", wording.error(&error)),
                }
            }
            {children}
        }
    }
}

#[component]
fn MainWays(place: Place, me: Option<Me>) -> Element {
    let wording = use_wording();
    let people: Option<People> = use_hook(try_consume_context);
    let languages: Option<Languages> = use_hook(try_consume_context);
    let needing = people.and_then(People::value).map(|people| needs::in_order(&people.participants).len());
    match me.as_ref().map(|me| me.role) {
        Some(Role::Coach) => rsx! {
            NavItem {
                text: wording.t("nav-today"),
                icon: IconName::Sun,
                current: place == Place::Today,
                count: needing.filter(|count| *count > 0),
                href: Route::Start {}.to_string(),
            }
            NavItem {
                text: wording.t("nav-participants"),
                icon: IconName::Users,
                current: place == Place::Participants,
                shortcut: "/",
                href: Route::Participants {}.to_string(),
            }
        },
        Some(Role::LanguageWorker) => rsx! {
            for language in me.into_iter().flat_map(|me| me.languages) {
                NavItem {
                    key: "{language}",
                    text: languages.map_or_else(|| language.to_string(), |known| known.title(language.as_str(), wording)),
                    icon: IconName::Languages,
                    current: place == Place::Translations && is_shown(language.as_str()),
                    href: Route::Translations { language: language.to_string() }.to_string(),
                }
            }
        },
        _ => rsx! {},
    }
}

/// Tells whether the address names this language.
fn is_shown(language: &str) -> bool {
    match try_router().map(|router| router.current::<Route>()) {
        Some(Route::Translations { language: shown }) => shown == language,
        _ => false,
    }
}

fn keys(
    wording: Wording,
    shortcuts: &'static [Shortcut],
    is_coach: bool,
    onclose: impl FnMut(()) + 'static,
) -> Element {
    let everywhere: &[Shortcut] =
        if is_coach { &[("/", "keys-search"), ("?", "keys-help")] } else { &[("?", "keys-help")] };
    let pairs: Vec<(String, String)> = shortcuts
        .iter()
        .chain(everywhere)
        .map(|(key, words)| ((*key).to_owned(), wording.t(words)))
        .collect();
    rsx! {
        Dialog { title: wording.t("keys"), close: wording.t("close"), onclose, testid: "keys",
            Pairs { pairs }
        }
    }
}

/// Shows what is fetched, that it is being fetched, or why it could not be.
#[component]
pub(super) fn Unfetched(error: Option<ApiError>, onagain: EventHandler<()>) -> Element {
    let wording = use_wording();
    match error {
        Some(error) => rsx! {
            h1 { class: "work-title", {wording.t("fail-title")} }
            Notice { kind: NoticeKind::Stop, text: wording.error(&error), testid: "failed",
                stegvis_ui::Do {
                    text: wording.t("try-again"),
                    icon: IconName::RefreshCw,
                    onpress: move |()| onagain.call(()),
                }
            }
        },
        None => rsx! {
            h1 { class: "for-ears", {wording.t("fetching")} }
            Loading { text: wording.t("fetching") }
        },
    }
}

/// A link inside the console, in a table or a list. The page is not loaded anew.
#[component]
pub(super) fn Way(to: String, text: String) -> Element {
    let open_link: Option<OpenLink> = use_hook(try_consume_context);
    let address = to.clone();
    rsx! {
        a {
            class: "grow",
            href: to,
            onclick: move |event| {
                if let (true, Some(OpenLink(open))) = (event.modifiers().is_empty(), open_link) {
                    event.prevent_default();
                    open.call(address.clone());
                }
            },
            "{text}"
        }
    }
}

/// Says that changes do not come by themselves just now.
#[component]
pub(super) fn LineState() -> Element {
    let wording = use_wording();
    let live: Option<Live> = use_hook(try_consume_context);
    let me = use_session().me();
    let has_line = me.is_some_and(|me| matches!(me.role, Role::Coach | Role::LanguageWorker));
    match live {
        Some(live) if has_line && !live.connected() => rsx! {
            p { class: "note", role: "status", {wording.t("live-closed")} }
        },
        _ => rsx! {},
    }
}
