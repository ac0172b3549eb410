//! The app: state at the root, loops while somebody is signed in, and the screens.

use std::rc::Rc;

use dioxus::prelude::*;
use jiff::civil::DateTime;
use stegvis_shared::domain::pairing::PairingCode;
use stegvis_shared::time::ZoneClock;

use crate::platform::{self, Dress, Platform, Wake};
use crate::rest::{OfTheRest, Part, Rest};
use crate::route::{Route, ScreenOf};
use crate::scene::{Ask, Scene};
use crate::screens::{EnterCode, Welcome, old_app};
use crate::state::{ApiError, CalendarState, Reach, State, Unkept, keep_in_step, listen};

/// How often the clock on the screens is set.
const TICK_MS: u32 = 15_000;

/// The participants' app. Takes its [`Platform`] from the context, where a test gives one, else this machine's.
#[component]
pub fn App() -> Element {
    let state =
        use_context_provider(|| State::new(try_consume_context::<Platform>().unwrap_or_else(platform::here)));
    let is_ready = use_recall(&state);
    let scene = use_app_scene(&state);
    use_context_provider(|| scene);
    use_dress(&state, is_ready);
    use_wakes(&state);
    use_other_windows(&state);
    use_backs(&state);
    let style = use_hook(|| state.platform().page.style());
    rsx! {
        if let Some(style) = style {
            style { {style} }
        }
        if !is_ready() {
            // The page's own shell stands until there is something to show.
        } else if state.lock.read().is_shut {
            LockedApp {}
        } else if state.session.is_in() {
            SignedInApp {}
        } else if state.phone.standing.read().unkept == Some(Unkept::OldApp) {
            {old_app(&scene)}
        } else {
            Door {}
        }
    }
}

/// Takes back what earlier starts have kept, and asks for news of the languages; says when there is something to show.
fn use_recall(state: &State) -> Signal<bool> {
    let state = *state;
    let mut is_ready = use_signal(|| false);
    use_future(move || async move {
        state.recall().await;
        // Who is in, or locked out, waits for no list: a choice that was lost can be made again there.
        let is_known = state.session.is_in() || state.lock.peek().is_shut;
        let is_new = !is_known && state.appearance.0.peek().settings.language.is_none();
        if !is_new {
            is_ready.set(true);
        }
        // Without network, the languages that the phone has are enough.
        state.refresh_languages().await.ok();
        if is_new {
            // Until now the page itself showed the languages.
            is_ready.set(true);
        }
    });
    is_ready
}

/// Makes the scene of the app's own state.
fn use_app_scene(state: &State) -> Scene {
    let state = *state;
    let now = use_clock(&state);
    let shown_day = use_signal(|| None);
    let ask = use_callback(move |ask| answer(&state, ask));
    use_hook(|| Scene {
        replica: state.phone.replica.into(),
        view: state.phone.view.into(),
        now: now.into(),
        standing: state.phone.standing.into(),
        words: state.words.0.into(),
        usage: state.appearance.0.into(),
        wished_look: state.platform().page.wished_look(),
        make: state.platform().page.make(),
        calendar: state.calendar.into(),
        reminding: state.reminding.into(),
        has_media: state.platform().media.is_there(),
        data: state.data.into(),
        lock: state.lock.into(),
        draft: state.phone.draft.into(),
        shown_day,
        ask,
    })
}

/// Does what a screen asks for. Runs at the root, so that nothing is cut off when the screen goes.
fn answer(state: &State, ask: Ask) {
    let state = *state;
    let mut usage = state.appearance.0;
    match ask {
        Ask::Greeted => usage.write().is_back = false,
        Ask::Tour(is_touring) => {
            usage.write().is_touring = is_touring;
            state.set(|settings| settings.is_toured = true);
        }
        Ask::Arrive(arrival) => state.arrive(arrival),
        Ask::NoticeRead(at) => state.set(|settings| settings.notice_read = Some(at)),
        Ask::NewsRead(revision) => state.set(|settings| settings.news_read = Some(revision)),
        Ask::PutFeelingOff(start) => state.set(|settings| settings.feeling_put_off = Some(start)),
        Ask::PutSupportOff(day) => state.set(|settings| settings.support_put_off = Some(day)),
        Ask::TypeGoal(text) => state.set(|settings| settings.own_goal = text),
        Ask::ChooseLook(look) => state.set(|settings| settings.look = Some(look)),
        Ask::ChooseSize(size) => state.set(|settings| settings.size = size),
        Ask::ShowOwnAlone(alone) => state.set(|settings| settings.is_own_alone = alone),
        Ask::BeginCalendar => {
            let mut calendar = state.calendar;
            calendar.set(CalendarState::Unasked);
        }
        Ask::Act(kind) => later(async move { state.act(kind).await }),
        Ask::DismissRefused => later(async move { state.dismiss_refused().await }),
        Ask::Draft(text) => later(async move { state.keep_draft(text).await }),
        // The choice itself says on the screen when it fails.
        Ask::ChooseLanguage(tag) => later(async move {
            state.choose_language(&tag).await.ok();
        }),
        Ask::FetchLanguages => later(async move {
            state.refresh_languages().await.ok();
        }),
        Ask::Run(errand) => later(async move { (Rest::fetched().await.errand)(state, errand).await }),
    }
}

fn later(deed: impl Future<Output = ()> + 'static) {
    spawn(deed);
}

/// Gives the municipality's wall-clock time, to the minute.
fn use_clock(state: &State) -> Memo<DateTime> {
    let state = *state;
    let clock = use_hook(|| Rc::clone(&state.platform().clock));
    let mut phone_now = use_signal(|| clock.now());
    use_future(move || {
        let platform = state.platform();
        async move {
            loop {
                platform.timer.sleep(TICK_MS).await;
                phone_now.set(platform.clock.now());
            }
        }
    });
    use_memo(move || {
        let phone_now = phone_now();
        let unsynced = ZoneClock { now: phone_now, offset_s: 0, next: None };
        let now =
            state.phone.replica.read().local_now(phone_now).unwrap_or_else(|| unsynced.local(phone_now));
        now.date().at(now.hour(), now.minute(), 0, 0)
    })
}

/// Keeps the page in the language, direction, colours and size that the participant has chosen.
fn use_dress(state: &State, is_ready: Signal<bool>) {
    let state = *state;
    use_effect(move || {
        if !is_ready() {
            return;
        }
        let settings = &state.appearance.0.read().settings;
        let catalog = &state.words.0.read().catalog;
        state.platform().page.dress(&Dress {
            lang: catalog.tag().as_str().to_owned(),
            dir: catalog.direction().as_str(),
            is_chosen: settings.language.is_some(),
            look: settings.look,
            size: settings.size,
        });
    });
}

/// Talks with the server when the phone has network again or the app is looked at again.
fn use_wakes(state: &State) {
    let state = *state;
    let mut usage = state.appearance.0;
    let mut standing = state.phone.standing;
    let woken = use_callback(move |wake| match wake {
        Wake::Offline => standing.write().reach = Reach::Offline,
        Wake::Online => state.wake(),
        Wake::Hidden => {
            usage.write().is_seen = false;
            state.hide();
        }
        Wake::Visible => {
            usage.write().is_seen = true;
            state.show();
            state.wake();
            spawn(async move { state.open().await });
        }
    });
    use_hook(|| state.platform().page.on_wake(Rc::new(move |wake| woken.call(wake))));
}

/// Shows what another window of the app has done.
fn use_other_windows(state: &State) {
    let state = *state;
    let changed = use_callback(move |()| {
        spawn(async move { state.reload().await });
    });
    use_hook(|| state.follow_other_windows(Rc::new(move || changed.call(()))));
}

/// How often the page's address has changed.
#[derive(Clone, Copy)]
struct Moves(Signal<u32>);

/// Counts at the root how often one went back or forth: the page tells it for ever, and the screens come and go with the
/// PIN.
fn use_backs(state: &State) {
    let Moves(mut moves) = use_context_provider(|| Moves(Signal::new(0)));
    let went = use_callback(move |()| moves += 1);
    let page = use_hook(|| state.platform().page);
    use_hook(|| page.on_back(Rc::new(move || went.call(()))));
}

/// What stands before the app while the PIN is asked for.
#[component]
fn LockedApp() -> Element {
    let state: State = use_context();
    use_future(move || async move {
        loop {
            state.platform().timer.sleep(TICK_MS).await;
            state.look_again().await;
        }
    });
    rsx! {
        OfTheRest { part: Part::Locked }
    }
}

/// What runs while somebody is signed in.
#[component]
fn SignedInApp() -> Element {
    let state: State = use_context();
    use_future(move || async move { keep_in_step(&state).await });
    use_future(move || async move { (Rest::fetched().await.send_files)(state).await });
    use_future(move || async move { listen(&state).await });
    use_future(move || async move { state.practise().await });
    let Moves(mut moves) = use_context();
    let route = use_memo(move || {
        moves.read();
        Route::of(&state.platform().page.address())
    });
    let open = use_callback(move |opened: Route| {
        state.platform().page.go(&opened.to_string());
        moves += 1;
    });
    rsx! {
        ScreenOf { route: route(), open }
    }
}

/// What stands before the app until a code has let the phone in. The language comes first, also with a link.
#[component]
fn Door() -> Element {
    let state: State = use_context();
    let is_new = use_hook(|| state.appearance.0.peek().settings.language.is_none());
    let chosen = use_hook(|| state.platform().page.take_choice().filter(|_| is_new));
    let mut is_at_languages = use_signal(|| is_new && chosen.is_none());
    let mut failure = use_signal(|| None::<ApiError>);
    let mut busy = use_signal(|| false);
    let pair = use_callback(move |code: PairingCode| {
        busy.set(true);
        failure.set(None);
        spawn(async move {
            let paired = state.pair(&code).await;
            busy.set(false);
            failure.set(paired.err());
        });
    });
    let code =
        use_hook(|| state.platform().page.take_code().and_then(|code| code.parse::<PairingCode>().ok()));
    let link_code = code.clone();
    let choose = use_callback(move |tag: String| {
        is_at_languages.set(false);
        let code = link_code.clone();
        spawn(async move {
            // The choice itself says on the screen when it fails; Swedish is there in any case.
            state.choose_language(&tag).await.ok();
            if let Some(code) = code {
                pair.call(code);
            }
        });
    });
    let opened_with = code.clone();
    use_hook(|| match (chosen, opened_with) {
        (Some(tag), _) => choose.call(tag),
        (None, Some(code)) if !is_at_languages() => pair.call(code),
        (None, _) => {}
    });
    if is_at_languages() {
        rsx! {
            Welcome { choose }
        }
    } else {
        rsx! {
            EnterCode {
                code: code.map(|code| code.to_string()).unwrap_or_default(),
                pair,
                failure: failure(),
                busy: busy(),
                again: state.session.again(),
                onlanguage: move |()| is_at_languages.set(true),
            }
        }
    }
}
