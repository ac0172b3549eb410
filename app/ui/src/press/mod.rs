//! What one can press: a link where it leads somewhere, else a button; and the way back after a sheet.

use std::rc::Rc;

use dioxus::html::input_data::MouseButton;
use dioxus::prelude::*;

/// Opens the app's own addresses without loading the page anew.
///
/// The app gives one by context (`use_context_provider(|| OpenLink(Callback::new(…)))`) and hands the address to its
/// router. Without one, links are plain links. Only addresses that start with `/` are handed over, and only when
/// they are pressed plainly: a new tab stays a new tab.
#[derive(Clone, Copy, PartialEq)]
pub struct OpenLink(pub Callback<String>);

/// Remembers what was pressed last, so that the focus can return to it when a sheet closes.
#[derive(Clone, Copy)]
struct Opener(CopyValue<Option<Rc<MountedData>>>);

/// Moves the focus back to what opened a sheet, when it has closed.
pub(crate) fn use_focus_return(sheet_is_open: bool) {
    let Opener(opener) = use_context_provider(|| Opener(CopyValue::new(None)));
    let mut was_open = use_hook(|| CopyValue::new(false));
    use_effect(use_reactive((&sheet_is_open,), move |(is_open,)| {
        if was_open.cloned() && !is_open {
            focus(opener.cloned());
        }
        was_open.set(is_open);
    }));
}

/// Keeps a press inside a sheet from being taken for the one that opened it.
pub(crate) fn use_presses_of_its_own() {
    use_context_provider(|| Opener(CopyValue::new(None)));
}

/// Moves the focus to an element, if it is still there.
pub(crate) fn focus(element: Option<Rc<MountedData>>) {
    if let Some(element) = element {
        spawn(async move {
            // An element that has left the page, or a renderer without focus: the focus stays where it is.
            drop(element.set_focus(true).await);
        });
    }
}

/// Gives the value of the `inert` attribute: absent for what is not. Dioxus would write `inert="false"`, which is inert.
pub(crate) fn inert(is_inert: bool) -> Option<&'static str> {
    is_inert.then_some("true")
}

/// Gives an id that is the same at every rendering of this place in the tree.
pub(crate) fn use_id(prefix: &'static str) -> String {
    use_hook(|| format!("{prefix}-{}", dioxus::core::current_scope_id().0))
}

/// A link, a button, or, where nothing happens on a press, a plain box with the same look.
#[component]
pub(crate) fn Press(
    class: &'static str,
    kind: Option<&'static str>,
    size: Option<&'static str>,
    state: Option<&'static str>,
    href: Option<String>,
    onpress: Option<EventHandler<()>>,
    label: Option<String>,
    lang: Option<String>,
    current: Option<&'static str>,
    /// Whether it is on; `None` for what is neither on nor off.
    pressed: Option<bool>,
    #[props(default)] submit: bool,
    #[props(default)] disabled: bool,
    testid: Option<String>,
    children: Element,
) -> Element {
    let opener = use_hook(try_consume_context::<Opener>);
    let open_link = use_hook(try_consume_context::<OpenLink>);
    let mut element = use_hook(|| CopyValue::new(None::<Rc<MountedData>>));
    let onmounted = move |event: MountedEvent| element.set(Some(event.data()));
    let remember = move || {
        if let Some(Opener(mut opener)) = opener {
            opener.set(element.cloned());
        }
    };
    if let Some(href) = href {
        let target = href.clone();
        let onclick = move |event: MouseEvent| {
            if !event.modifiers().is_empty() || event.trigger_button() != Some(MouseButton::Primary) {
                return;
            }
            remember();
            if let Some(onpress) = onpress {
                event.prevent_default();
                onpress.call(());
            } else if let Some(OpenLink(open)) = open_link
                && target.starts_with('/')
            {
                event.prevent_default();
                open.call(target.clone());
            }
        };
        rsx! {
            a {
                class,
                href,
                lang,
                "data-kind": kind,
                "data-size": size,
                "data-state": state,
                "data-testid": testid,
                "aria-label": label,
                "aria-current": current,
                onclick,
                onmounted,
                {children}
            }
        }
    } else if onpress.is_some() || submit {
        let onclick = move |_| {
            remember();
            if let Some(onpress) = onpress {
                onpress.call(());
            }
        };
        rsx! {
            button {
                class,
                r#type: if submit { "submit" } else { "button" },
                disabled,
                lang,
                "data-kind": kind,
                "data-size": size,
                "data-state": state,
                "data-testid": testid,
                "aria-label": label,
                "aria-current": current,
                "aria-pressed": pressed.map(|pressed| if pressed { "true" } else { "false" }),
                onclick,
                onmounted,
                {children}
            }
        }
    } else {
        rsx! {
            div {
                class,
                lang,
                "data-kind": kind,
                "data-size": size,
                "data-state": state,
                "data-testid": testid,
                "aria-current": current,
                {children}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::future::Future;
    use std::pin::Pin;

    use dioxus::html::{MountedResult, RenderedElementBacking};
    use dioxus::prelude::*;
    use futures_util::FutureExt;

    use super::*;

    /// An element of no page, that counts how often it gets the focus.
    struct Element(Rc<Cell<u32>>);

    impl RenderedElementBacking for Element {
        fn as_any(&self) -> &dyn std::any::Any {
            self
        }

        fn set_focus(&self, focus: bool) -> Pin<Box<dyn Future<Output = MountedResult<()>>>> {
            self.0.set(self.0.get() + u32::from(focus));
            Box::pin(async { Ok(()) })
        }
    }

    #[test]
    fn focus_returns_to_what_was_pressed_when_the_sheet_closes_and_not_before() {
        let sheet_is_open = Rc::new(Cell::new(false));
        let focused = Rc::new(Cell::new(0));
        let mut dom = VirtualDom::new_with_props(
            |(sheet_is_open, focused): (Rc<Cell<bool>>, Rc<Cell<u32>>)| {
                use_focus_return(sheet_is_open.get());
                let Opener(mut opener) = use_context();
                use_hook(|| opener.set(Some(Rc::new(MountedData::new(Element(focused))))));
                VNode::empty()
            },
            (sheet_is_open.clone(), focused.clone()),
        );
        dom.rebuild_in_place();
        for (open, times_focused) in [(false, 0), (true, 0), (true, 0), (false, 1), (false, 1)] {
            sheet_is_open.set(open);
            dom.mark_dirty(ScopeId::APP);
            while dom.wait_for_work().now_or_never().is_some() {
                dom.render_immediate(&mut dioxus::core::NoOpMutations);
            }
            assert_eq!(focused.get(), times_focused, "after open = {open}");
        }
    }
}
