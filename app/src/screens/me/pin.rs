//! The PIN of the app: offered, changed and taken away.

use dioxus::prelude::*;
use stegvis_ui::{
    Button, ButtonKind, Field, FieldKind, Icon, IconName, Notice, NoticeKind, Pill, Row, Stack, Title,
};

use crate::platform::pin_in;
use crate::route::Route;
use crate::scene::{Errand, Scene, use_scene};
use crate::screens::frame::{Frame, MainTab, listen, status};
use crate::screens::lock::outcome;
use crate::state::LockOutcome;

/// The way to the PIN; nothing on a phone that takes none.
pub(super) fn way_to_pin(scene: &Scene) -> Element {
    let lock = *scene.lock.read();
    if !lock.is_offered {
        return VNode::empty();
    }
    rsx! {
        Row {
            start: rsx! {
                Icon { name: IconName::Lock }
            },
            href: Route::Pin.to_string(),
            span { class: "strong", {scene.t("pin")} }
            br {}
            span { class: "soft", {scene.t(if lock.is_set { "pin-on" } else { "pin-off" })} }
        }
    }
}

/// What one is about to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    Set,
    Change,
    Remove,
}

impl Wish {
    const fn needs_new(self) -> bool {
        !matches!(self, Self::Remove)
    }

    const fn button(self) -> &'static str {
        match self {
            Self::Set => "pin-start",
            Self::Change => "pin-change",
            Self::Remove => "pin-stop",
        }
    }
}

/// Why what was typed cannot be a PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slip {
    Old,
    Shape,
    Differ,
}

/// What was typed: the PIN that is set, the new one, and the new one again; `None` where it is no PIN.
type Typed = [Option<String>; 3];

/// Says what is wrong with what was typed; a PIN that is not needed may be anything.
fn slip_of(wish: Wish, [old, new, again]: &Typed) -> Option<Slip> {
    if wish != Wish::Set && old.is_none() {
        Some(Slip::Old)
    } else if wish.needs_new() && new.is_none() {
        Some(Slip::Shape)
    } else if wish.needs_new() && new != again {
        Some(Slip::Differ)
    } else {
        None
    }
}

/// Shows what a PIN is for, and sets, changes or removes it.
#[component]
pub fn Pin() -> Element {
    let scene = use_scene();
    let title = scene.t("pin");
    let lock = *scene.lock.read();
    let mut chosen = use_signal(|| None::<Wish>);
    // What came of an earlier visit is not told again.
    let mut has_asked = use_signal(|| false);
    let told = match lock.outcome {
        LockOutcome::Set => Some("pin-set"),
        LockOutcome::Removed => Some("pin-removed"),
        _ => None,
    };
    let told = told.filter(|_| has_asked());
    // Set for the first time; afterwards one chooses what to do.
    let wish = if lock.is_set { chosen() } else { Some(Wish::Set) };
    use_effect(move || {
        if matches!(scene.lock.read().outcome, LockOutcome::Set | LockOutcome::Removed) {
            chosen.set(None);
        }
    });
    rsx! {
        Frame { title: title.clone(), back: MainTab::Today, testid: "pin",
            Title { words: title, end: listen(&scene, None) }
            {status(&scene)}
            Stack {
                p { {scene.t("pin-text")} }
                p { {scene.t("pin-when")} }
                p { {scene.t("pin-if-forgotten")} }
            }
            if let Some(told) = told {
                Notice { kind: NoticeKind::Good, text: scene.t(told), testid: "pin-told" }
            } else if lock.is_set {
                Notice { kind: NoticeKind::Good, icon: IconName::Lock, text: scene.t("pin-is-on") }
            }
            if let Some(wish) = wish {
                // A key, so that nothing typed for one wish is there for another.
                for (index , wish) in [wish].into_iter().enumerate() {
                    PinForm { key: "{wish.button()}{index}", wish, onask: move |()| has_asked.set(true) }
                }
            } else {
                Stack {
                    Button {
                        words: scene.t(Wish::Change.button()),
                        kind: ButtonKind::Second,
                        icon: IconName::Pencil,
                        onpress: move |()| chosen.set(Some(Wish::Change)),
                    }
                    Button {
                        words: scene.t(Wish::Remove.button()),
                        kind: ButtonKind::Quiet,
                        icon: IconName::LockOpen,
                        onpress: move |()| chosen.set(Some(Wish::Remove)),
                    }
                }
            }
            if lock.is_set && wish.is_some() {
                Pill { text: scene.t("close"), icon: IconName::X, onpress: move |()| chosen.set(None) }
            }
        }
    }
}

#[component]
fn PinForm(wish: Wish, onask: EventHandler<()>) -> Element {
    let scene = use_scene();
    let mut slip = use_signal(|| None::<Slip>);
    let mut asked = use_signal(|| false);
    let old = use_signal(String::new);
    let new = use_signal(String::new);
    let again = use_signal(String::new);
    let lock = *scene.lock.read();
    let onsubmit = move |event: FormEvent| {
        event.prevent_default();
        let [mut old, mut new, mut again] = [old, new, again];
        let typed = [old, new, again].map(|typed| pin_in(&typed.peek()));
        let found = slip_of(wish, &typed);
        slip.set(found);
        if found.is_some() {
            return;
        }
        asked.set(true);
        onask.call(());
        let [typed_old, typed_new, _] = typed;
        let pin = typed_new.filter(|_| wish.needs_new());
        scene.run(Errand::SetPin { old: typed_old.unwrap_or_default(), pin });
        for typed in [&mut old, &mut new, &mut again] {
            typed.set(String::new());
        }
    };
    let field = |key, mut typed: Signal<String>, error: Option<&'static str>| {
        let error = error.map(|error| scene.t(error));
        rsx! {
            Field {
                label: scene.t(key),
                kind: FieldKind::Pin,
                autocomplete: "one-time-code",
                value: typed(),
                oninput: move |text| {
                    slip.set(None);
                    typed.set(text);
                },
                error,
            }
        }
    };
    let slip_is = |is| (slip() == Some(is)).then_some("pin-shape");
    rsx! {
        form { class: "stack", onsubmit,
            if asked() {
                {outcome(&scene, &lock, false)}
            }
            if wish != Wish::Set {
                {field("pin-old", old, slip_is(Slip::Old))}
            }
            if wish.needs_new() {
                {field("pin-new", new, slip_is(Slip::Shape))}
                {field("pin-again", again, (slip() == Some(Slip::Differ)).then_some("pin-differ"))}
            }
            Button {
                words: scene.t(wish.button()),
                icon: if wish.needs_new() { IconName::Lock } else { IconName::LockOpen },
                submit: true,
                disabled: lock.outcome == LockOutcome::Busy,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_told_at_the_field_where_it_is() {
        let table = [
            (Wish::Set, ["", "1234", "1234"], None),
            (Wish::Set, ["", "123", "123"], Some(Slip::Shape)),
            (Wish::Set, ["", "1234", "1235"], Some(Slip::Differ)),
            (Wish::Change, ["123", "1234", "1234"], Some(Slip::Old)),
            (Wish::Change, ["1234", "123456", "123456"], None),
            (Wish::Remove, ["1234", "", ""], None),
            (Wish::Remove, ["", "", ""], Some(Slip::Old)),
        ];
        for (wish, typed, expected) in table {
            assert_eq!(slip_of(wish, &typed.map(pin_in)), expected, "{wish:?} {typed:?}");
        }
    }
}
