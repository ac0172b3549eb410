//! What stands on every screen: the bar above, the tabs below, and what one must know first.

use dioxus::prelude::*;
use stegvis_i18n::{Args, Catalog, strip_isolates};
use stegvis_shared::sync::{ActionKind, PlanItem, Receipt};
use stegvis_ui::{
    Bar, BarBrand, BarButton, BarPlace, Icon, IconName, Listen, Loading, Notice, NoticeKind, OfflineLine,
    OpenLink, Pill, Screen, ScreenKind, Tab, Tabs, Title,
};

use crate::platform::Arrival;
use crate::route::Route;
use crate::scene::{Ask, Scene, use_scene};
use crate::state::Reach;
use crate::texts;

/// The four main screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MainTab {
    Today,
    Schedule,
    Steps,
    Messages,
}

impl MainTab {
    const ALL: [Self; 4] = [Self::Today, Self::Schedule, Self::Steps, Self::Messages];

    fn route(self) -> Route {
        match self {
            Self::Today => Route::Today,
            Self::Schedule => Route::Schedule,
            Self::Steps => Route::Steps,
            Self::Messages => Route::Messages,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Schedule => "schedule",
            Self::Steps => "steps",
            Self::Messages => "messages",
        }
    }

    const fn icon(self) -> IconName {
        match self {
            Self::Today => IconName::Sun,
            Self::Schedule => IconName::Calendar,
            Self::Steps => IconName::Stairs,
            Self::Messages => IconName::MessageCircle,
        }
    }
}

/// Frames a screen of somebody who is signed in.
#[component]
pub(crate) fn Frame(
    /// The name of the screen, for the window.
    title: String,
    /// The tab that the screen belongs to.
    tab: Option<MainTab>,
    /// The main screen that a deeper one leads back to.
    back: Option<MainTab>,
    #[props(default)] kind: ScreenKind,
    #[props(default)] busy: bool,
    /// Whether one has come to it; not while it is on its way.
    #[props(default = true)]
    arrived: bool,
    composer: Option<Element>,
    sheet: Option<Element>,
    testid: &'static str,
    children: Element,
) -> Element {
    let scene = use_scene();
    if arrived {
        use_arrival(&title);
    }
    let tabs = rsx! {
        Tabs { label: scene.t("tabs"),
            for main in MainTab::ALL {
                Tab {
                    key: "{main.key()}",
                    text: scene.t(main.key()),
                    icon: main.icon(),
                    current: tab == Some(main),
                    href: main.route().to_string(),
                }
            }
        }
    };
    let bar = rsx! {
        Bar {
            if let Some(back) = back {
                BarButton { text: scene.t(back.key()), icon: IconName::ArrowLeft, href: back.route().to_string() }
            } else if let Some(profile) = scene.view.read().profile.as_ref() {
                BarButton {
                    text: profile.name.to_string(),
                    person: profile.name.to_string(),
                    href: Route::Me.to_string(),
                }
            } else {
                BarBrand { name: scene.t("app-name") }
            }
            {language_and_help(&scene)}
        }
    };
    rsx! {
        Screen { bar, tabs, kind, busy, composer, sheet, testid, {children} }
    }
}

/// The language and the way to help, at the same end of every bar.
pub(crate) fn language_and_help(scene: &Scene) -> Element {
    rsx! {
        {language_button(scene, None)}
        BarButton {
            text: scene.t("help"),
            icon: IconName::CircleHelp,
            place: BarPlace::End,
            href: Route::Help.to_string(),
        }
    }
}

/// The language's name in its own script, which leads to the choice of language, or does what is given instead.
pub(super) fn language_button(scene: &Scene, onpress: Option<EventHandler<()>>) -> Element {
    let lang = scene.catalog().tag().as_str().to_owned();
    let name = scene.words.read().language(&lang).map(|language| language.own_name.clone());
    let href = onpress.is_none().then(|| Route::Language.to_string());
    rsx! {
        BarButton {
            text: name.unwrap_or_else(|| scene.t("language")),
            lang,
            icon: IconName::Globe,
            place: BarPlace::End,
            href,
            onpress,
            testid: "language-button",
        }
    }
}

/// Says that the plan has been opened, once somebody has it before the eyes.
pub(crate) fn use_opening(scene: &Scene) {
    let scene = *scene;
    use_effect(move || {
        let usage = scene.usage.read();
        let is_looked_at = usage.is_seen && !usage.is_back && !usage.is_touring;
        if let Some(PlanItem { revision, opened: false }) = scene.view.read().plan
            && is_looked_at
        {
            scene.act(ActionKind::OpenPlan { revision });
        }
    });
}

/// Goes to another screen.
pub(crate) fn go_to(route: &Route) {
    if let Some(OpenLink(open)) = try_consume_context() {
        open.call(route.to_string());
    }
}

/// Names the window, and moves the focus to the heading of a screen that one has just come to.
pub(crate) fn use_arrival(title: &str) {
    let scene = use_scene();
    let mut is_new = use_hook(|| CopyValue::new(true));
    use_effect(use_reactive((&title.to_owned(),), move |(title,)| {
        let title = strip_isolates(&format!("{title} · {}", scene.words.peek().catalog.t("app-name")));
        scene.ask.call(Ask::Arrive(Arrival { title, focus: is_new.replace(false) }));
    }));
}

/// The screen while the plan is fetched for the first time.
pub(crate) fn loading_frame(scene: &Scene, heading: &'static str, tab: MainTab) -> Element {
    let reach = scene.standing.read().reach;
    rsx! {
        Frame { title: scene.t(heading), tab, busy: reach == Reach::Asking, testid: "loading",
            Title { words: scene.t(heading) }
            {status(scene)}
            Loading { text: scene.t("loading"), more: scene.t("loading-more") }
        }
    }
}

/// What one must know before anything else: no network, something refused, no room, an app that is too old for all or
/// for something.
pub(crate) fn status(scene: &Scene) -> Element {
    let scene = *scene;
    let standing = scene.standing.read();
    let replica = scene.replica.read();
    let refused =
        replica.refused().iter().map(|refused| refused.why).chain(standing.refused_here.iter().copied());
    let refused: Vec<String> = refused.map(|rejection| scene.t(rejection.message_key())).collect();
    rsx! {
        match standing.reach {
            Reach::Asking | Reach::Reached => rsx! {},
            Reach::Offline => rsx! {
                OfflineLine { text: scene.t("notice-offline"), saved: saved(&scene) }
            },
            Reach::Away => rsx! {
                OfflineLine { text: scene.t("notice-away"), saved: saved(&scene) }
            },
            Reach::TooOld => rsx! {
                Notice { kind: NoticeKind::Attention, text: scene.t("notice-old-app") }
            },
        }
        if scene.view.read().has_newer {
            Notice { icon: IconName::RefreshCw, text: scene.t("notice-newer"), testid: "newer" }
        }
        {not_kept(&scene)}
        if standing.has_lost {
            Notice { kind: NoticeKind::Attention, text: scene.t("notice-lost"), testid: "lost",
                Pill { text: scene.t("understood"), onpress: move |()| scene.ask.call(Ask::DismissRefused) }
            }
        }
        if !refused.is_empty() {
            Notice { kind: NoticeKind::Attention, title: scene.t("refused-title"), testid: "refused",
                for (index , text) in refused.into_iter().enumerate() {
                    p { key: "{index}", "{text}" }
                }
                Pill { text: scene.t("understood"), onpress: move |()| scene.ask.call(Ask::DismissRefused) }
            }
        }
    }
}

/// Says why not all that was done is in the phone's storage.
pub(super) fn not_kept(scene: &Scene) -> Element {
    let unkept = scene.standing.read().unkept;
    rsx! {
        if let Some(unkept) = unkept {
            Notice { kind: NoticeKind::Stop, text: scene.t(unkept.message_key()), testid: "not-kept" }
        }
    }
}

/// Says from when the saved things are.
fn saved(scene: &Scene) -> Option<String> {
    let synced_at = scene.replica.read().synced_at()?;
    Some(saved_words(&scene.catalog(), scene.now.read().date() == synced_at.date(), synced_at))
}

fn saved_words(catalog: &Catalog, is_today: bool, synced_at: jiff::civil::DateTime) -> String {
    let args = Args::new().with("time", texts::time(synced_at));
    if is_today {
        return catalog.text("notice-saved-today", &args);
    }
    let day = catalog.dates().weekday_day_month(synced_at.date());
    catalog.text("notice-saved-day", &args.with("day", day))
}

/// Counts how often something has become another since this place was drawn first.
pub(crate) fn use_turns<T: Copy + PartialEq + 'static>(is: T) -> usize {
    let mut was = use_hook(|| CopyValue::new(is));
    let mut turns = use_hook(|| CopyValue::new(0));
    if was.replace(is) != is {
        turns += 1;
    }
    turns.cloned()
}

/// Holds what comes where something was pressed, and takes the focus at each turn, which would be lost with what is gone.
#[component]
pub(crate) fn TakesOver(
    /// How often it has become another, by [`use_turns`].
    turns: usize,
    children: Element,
) -> Element {
    rsx! {
        for turn in [turns] {
            div {
                key: "{turn}",
                class: "stack",
                tabindex: "-1",
                onmounted: move |event: MountedEvent| async move {
                    if turn > 0 {
                        // A renderer without focus leaves it where it is.
                        event.set_focus(true).await.ok();
                    }
                },
                {children.clone()}
            }
        }
    }
}

/// The words of how far a deed has come: on the phone, sent, read.
pub(crate) type ReceiptKeys = [&'static str; 3];
/// Those of any deed but an answer.
pub(crate) const DEED: ReceiptKeys = ["deed-on-phone", "deed-sent", "deed-read"];

/// Says what one has done and how far that has come.
#[component]
pub(crate) fn Told(
    receipt: Receipt,
    keys: ReceiptKeys,
    title: Option<String>,
    /// The Swedish under the title.
    swedish: Option<String>,
    /// The picture where the receipt has none of its own.
    icon: Option<IconName>,
    testid: &'static str,
    children: Element,
) -> Element {
    let scene = use_scene();
    let [on_phone, sent, read] = keys;
    let (kind, own_icon, key) = match receipt {
        Receipt::OnThisPhone => (NoticeKind::Attention, Some(IconName::Smartphone), on_phone),
        Receipt::Sent => (NoticeKind::Good, None, sent),
        Receipt::Read => (NoticeKind::Good, Some(IconName::CheckCheck), read),
    };
    rsx! {
        Notice {
            kind,
            icon: own_icon.or(icon),
            title,
            swedish,
            text: scene.receipt(receipt, key),
            testid,
            {children}
        }
    }
}

/// The button that reads aloud what stands around it; `what` tells several of them apart.
pub(crate) fn listen(scene: &Scene, what: Option<String>) -> Element {
    rsx! {
        Listen { text: scene.t("listen"), stop: scene.t("listen-stop"), what }
    }
}

/// Says who translated the coach's texts on a screen; nothing without a sentence.
pub(crate) fn translated(text: Option<String>) -> Element {
    rsx! {
        if let Some(text) = text {
            p { class: "translated soft", "data-testid": "translated",
                Icon { name: IconName::Languages }
                "{text}"
            }
        }
    }
}
