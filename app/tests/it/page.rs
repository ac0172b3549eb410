//! A page without a browser: what Dioxus draws, as a tree in which a test finds things by role and name.

use std::cell::RefCell;
use std::collections::HashMap;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Once;
use std::task::{Context, Poll, Waker};

use dioxus::dioxus_core::{
    AttributeValue, ElementId, Event, Template, TemplateAttribute, TemplateNode, WriteMutations,
};
use dioxus::html::input_data::{MouseButton, MouseButtonSet};
use dioxus::prelude::*;
use dioxus_html::geometry::{ClientPoint, Coordinates, ElementPoint, PagePoint, ScreenPoint};
use dioxus_html::{
    PlatformEventData, SerializedFormData, SerializedHtmlEventConverter, SerializedMouseData,
    set_event_converter,
};

/// A page that shows a component.
pub(crate) struct Page {
    dom: VirtualDom,
    tree: Rc<RefCell<Tree>>,
}

impl Page {
    /// Draws a component, and waits until nothing moves any more.
    pub(crate) fn open(dom: VirtualDom) -> Self {
        static CONVERTER: Once = Once::new();
        CONVERTER.call_once(|| set_event_converter(Box::new(SerializedHtmlEventConverter)));
        let mut page = Self { dom, tree: Rc::default() };
        page.dom.rebuild(&mut *page.tree.borrow_mut());
        page.settle();
        page
    }

    /// Runs everything that can run without waiting.
    pub(crate) fn settle(&mut self) {
        for _ in 0..1_000 {
            let mut context = Context::from_waker(Waker::noop());
            let waits = pin!(self.dom.wait_for_work()).poll(&mut context) == Poll::Pending;
            self.dom.render_immediate(&mut *self.tree.borrow_mut());
            if waits {
                return;
            }
        }
        panic!("the page never comes to rest:\n{}", self.text());
    }

    /// Presses the one thing with that role and name.
    pub(crate) fn press(&mut self, role: &str, name: &str) {
        let element = self.one(role, name);
        let mouse = SerializedMouseData::new(
            Some(MouseButton::Primary),
            MouseButtonSet::empty(),
            Coordinates::new(
                ScreenPoint::default(),
                ClientPoint::default(),
                ElementPoint::default(),
                PagePoint::default(),
            ),
            Modifiers::default(),
        );
        let is_submit = self.tree.borrow().attribute(element, "type") == Some("submit".to_owned());
        if role == "radio" {
            self.fire("change", element, SerializedFormData::new("on".to_owned(), Vec::new()));
        } else if role == "checkbox" {
            let checked = !self.is_checked(name);
            self.fire("change", element, SerializedFormData::new(checked.to_string(), Vec::new()));
        } else {
            self.fire("click", element, mouse);
        }
        if is_submit {
            self.fire("submit", element, SerializedFormData::new(String::new(), Vec::new()));
        }
    }

    /// Types a text into the one field with that name, instead of what is there.
    pub(crate) fn write(&mut self, name: &str, text: &str) {
        let element = self.one("textbox", name);
        self.fire("input", element, SerializedFormData::new(text.to_owned(), Vec::new()));
    }

    /// Chooses the value at a place, from 0, of the one list with that name.
    pub(crate) fn choose(&mut self, name: &str, place: usize) {
        let element = self.one("combobox", name);
        self.fire("change", element, SerializedFormData::new(place.to_string(), Vec::new()));
    }

    /// Tells whether the one box with that name is ticked.
    pub(crate) fn is_checked(&self, name: &str) -> bool {
        let element = self.one("checkbox", name);
        self.tree.borrow().attribute(element, "checked").as_deref() == Some("true")
    }

    fn fire<T: 'static>(&mut self, name: &str, node: usize, data: T)
    where
        PlatformEventData: From<Boxed<T>>,
    {
        let target =
            self.tree.borrow().listener(node, name).unwrap_or_else(|| panic!("nothing listens to {name}"));
        let data: Rc<dyn std::any::Any> = Rc::new(PlatformEventData::from(Boxed(data)));
        let runtime = self.dom.runtime();
        runtime.handle_event(name, Event::new(data, true), target);
        self.settle();
    }

    /// Tells everything on the page that it stands there, as a browser does.
    pub(crate) fn mount_all(&mut self) {
        let nodes = self.tree.borrow().walk();
        for node in nodes {
            let Some(target) = self.tree.borrow().listener(node, "mounted") else { continue };
            let data: Rc<dyn std::any::Any> = Rc::new(PlatformEventData::new(Box::new(())));
            self.dom.runtime().handle_event("mounted", Event::new(data, false), target);
        }
        self.settle();
    }

    fn one(&self, role: &str, name: &str) -> usize {
        let tree = self.tree.borrow();
        let found: Vec<usize> = tree
            .walk()
            .into_iter()
            .filter(|node| tree.role(*node) == Some(role) && tree.name(*node) == name)
            .collect();
        let leads = |node: &usize| tree.attribute(*node, "href");
        match found.as_slice() {
            [one] => *one,
            // Several ways to one place are one way.
            [one, others @ ..]
                if leads(one).is_some() && others.iter().all(|other| leads(other) == leads(one)) =>
            {
                *one
            }
            found => {
                panic!("{} of {role} “{name}” in:\n{}\n{:#?}", found.len(), tree.text(0), tree.controls())
            }
        }
    }

    /// Gives what stands in the one field with that name, as it is read.
    pub(crate) fn value(&self, name: &str) -> String {
        let field = self.one("textbox", name);
        let value = self.tree.borrow().attribute(field, "value").unwrap_or_default();
        value.replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Gives where the one link with that name leads.
    pub(crate) fn leads_to(&self, name: &str) -> Option<String> {
        let link = self.one("link", name);
        self.tree.borrow().attribute(link, "href")
    }

    /// Counts the things with that role and name.
    pub(crate) fn count(&self, role: &str, name: &str) -> usize {
        let tree = self.tree.borrow();
        tree.walk()
            .into_iter()
            .filter(|node| tree.role(*node) == Some(role) && tree.name(*node) == name)
            .count()
    }

    /// All text, as it is read.
    pub(crate) fn text(&self) -> String {
        self.tree.borrow().text(0)
    }

    /// Tells whether the page shows a text.
    pub(crate) fn shows(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// The text of the one thing with a name for tests.
    pub(crate) fn part(&self, testid: &str) -> Option<String> {
        let tree = self.tree.borrow();
        let found = tree
            .walk()
            .into_iter()
            .find(|node| tree.attribute(*node, "data-testid").as_deref() == Some(testid));
        found.map(|node| tree.text(node))
    }

    /// The `lang` of the nearest element around a text.
    pub(crate) fn lang_of(&self, text: &str) -> Option<String> {
        let tree = self.tree.borrow();
        let mut node = tree
            .walk()
            .into_iter()
            .find(|node| matches!(&tree.nodes[node].kind, Kind::Text(own) if own.contains(text)));
        while let Some(current) = node {
            if let Some(lang) = tree.attribute(current, "lang") {
                return Some(lang);
            }
            node = tree.nodes[&current].parent;
        }
        None
    }

    /// What every screen must have; says what is missing.
    pub(crate) fn faults(&self) -> Vec<String> {
        let tree = self.tree.borrow();
        let mut faults = Vec::new();
        for (tag, wanted) in [("h1", 1), ("main", 1)] {
            let count = tree.walk().into_iter().filter(|node| tree.tag(*node) == Some(tag)).count();
            if count != wanted {
                faults.push(format!("{count} × {tag}"));
            }
        }
        for (role, name) in tree.controls() {
            if name.trim().is_empty() {
                faults.push(format!("a {role} without a name"));
            }
        }
        for text in tree.text(0).split('⟦').skip(1) {
            faults.push(format!("no words for {}", text.split('⟧').next().unwrap_or_default()));
        }
        faults
    }
}

/// Wraps what the converter expects of an event.
struct Boxed<T>(T);

macro_rules! boxed {
    ($($data:ty),+) => {$(
        impl From<Boxed<$data>> for PlatformEventData {
            fn from(Boxed(data): Boxed<$data>) -> Self {
                Self::new(Box::new(data))
            }
        }
    )+};
}
boxed!(SerializedMouseData, SerializedFormData);

#[derive(Default)]
struct Tree {
    nodes: HashMap<usize, Node>,
    by_id: HashMap<ElementId, usize>,
    stack: Vec<usize>,
    made: usize,
}

struct Node {
    kind: Kind,
    id: Option<ElementId>,
    parent: Option<usize>,
    children: Vec<usize>,
    attributes: HashMap<String, String>,
    listeners: Vec<String>,
}

enum Kind {
    Root,
    Element(&'static str),
    Text(String),
    Placeholder,
}

impl Tree {
    fn make(&mut self, kind: Kind) -> usize {
        if self.nodes.is_empty() {
            self.nodes.insert(0, Node::new(Kind::Root));
            self.by_id.insert(ElementId(0), 0);
        }
        self.made += 1;
        self.nodes.insert(self.made, Node::new(kind));
        self.made
    }

    fn make_template(&mut self, template: &TemplateNode) -> usize {
        match template {
            TemplateNode::Element { tag, attrs, children, .. } => {
                let node = self.make(Kind::Element(tag));
                for attribute in *attrs {
                    if let TemplateAttribute::Static { name, value, .. } = attribute {
                        self.node(node).attributes.insert((*name).to_owned(), (*value).to_owned());
                    }
                }
                for child in *children {
                    let child = self.make_template(child);
                    self.adopt(node, child, None);
                }
                node
            }
            TemplateNode::Text { text } => self.make(Kind::Text((*text).to_owned())),
            TemplateNode::Dynamic { .. } => self.make(Kind::Placeholder),
        }
    }

    fn node(&mut self, node: usize) -> &mut Node {
        self.nodes.get_mut(&node).unwrap()
    }

    fn adopt(&mut self, parent: usize, child: usize, place: Option<usize>) {
        self.node(child).parent = Some(parent);
        let children = &mut self.node(parent).children;
        children.insert(place.unwrap_or(children.len()), child);
    }

    fn detach(&mut self, node: usize) -> Option<(usize, usize)> {
        let parent = self.node(node).parent.take()?;
        let siblings = &mut self.node(parent).children;
        let place = siblings.iter().position(|sibling| *sibling == node).unwrap();
        siblings.remove(place);
        Some((parent, place))
    }

    fn pop(&mut self, count: usize) -> Vec<usize> {
        self.stack.split_off(self.stack.len() - count)
    }

    fn at(&self, path: &[u8]) -> usize {
        path.iter()
            .fold(*self.stack.last().unwrap(), |node, index| self.nodes[&node].children[usize::from(*index)])
    }

    fn name_node(&mut self, node: usize, id: ElementId) {
        self.node(node).id = Some(id);
        self.by_id.insert(id, node);
    }

    fn replace(&mut self, old: usize, new: Vec<usize>) {
        let (parent, place) = self.detach(old).unwrap();
        for (offset, node) in new.into_iter().enumerate() {
            self.detach(node);
            self.adopt(parent, node, Some(place + offset));
        }
    }

    fn insert(&mut self, beside: ElementId, offset: usize, new: Vec<usize>) {
        for node in &new {
            self.detach(*node);
        }
        let beside = self.by_id[&beside];
        let parent = self.nodes[&beside].parent.unwrap();
        let place = self.nodes[&parent].children.iter().position(|child| *child == beside).unwrap() + offset;
        for (offset, node) in new.into_iter().enumerate() {
            self.adopt(parent, node, Some(place + offset));
        }
    }

    /// All nodes that can be reached, in the order of the page: nothing behind an open sheet.
    fn walk(&self) -> Vec<usize> {
        let mut found = Vec::new();
        let mut open = vec![0];
        while let Some(node) = open.pop() {
            found.push(node);
            if self
                .nodes
                .get(&node)
                .is_some_and(|node| node.attributes.get("inert").is_some_and(|inert| inert != "false"))
            {
                continue;
            }
            open.extend(
                self.nodes.get(&node).map(|node| node.children.iter().rev().copied()).into_iter().flatten(),
            );
        }
        found
    }

    fn tag(&self, node: usize) -> Option<&'static str> {
        match self.nodes[&node].kind {
            Kind::Element(tag) => Some(tag),
            _ => None,
        }
    }

    fn attribute(&self, node: usize, name: &str) -> Option<String> {
        self.nodes[&node].attributes.get(name).cloned()
    }

    fn is_hidden(&self, node: usize) -> bool {
        self.attribute(node, "aria-hidden").as_deref() == Some("true")
    }

    /// The role that an element has by itself or is given (HTML-AAM), as far as the screens use them.
    fn role(&self, node: usize) -> Option<&'static str> {
        let input = self.attribute(node, "type");
        match self.tag(node)? {
            "button" => Some("button"),
            "a" => Some("link"),
            "input" if input.as_deref() == Some("radio") => Some("radio"),
            "input" if input.as_deref() == Some("checkbox") => Some("checkbox"),
            "select" => Some("combobox"),
            "input" | "textarea" => Some("textbox"),
            "h1" | "h2" => Some("heading"),
            "img" => Some("img"),
            _ => match self.attribute(node, "role").as_deref() {
                Some("dialog") => Some("dialog"),
                Some("alert") => Some("alert"),
                Some("group") => Some("group"),
                Some("img") => Some("img"),
                Some("status") => Some("status"),
                _ => None,
            },
        }
    }

    fn name(&self, node: usize) -> String {
        if let Some(label) = self.attribute(node, "aria-label").or_else(|| self.attribute(node, "alt")) {
            return as_read(&label);
        }
        if let Some(label) = self.attribute(node, "aria-labelledby") {
            return self
                .walk()
                .into_iter()
                .find(|other| self.attribute(*other, "id").as_deref() == Some(&label))
                .map(|other| self.text(other))
                .unwrap_or_default();
        }
        if matches!(self.tag(node), Some("input" | "textarea" | "select")) {
            let own_id = self.attribute(node, "id");
            let labels = |other: &usize| {
                self.tag(*other) == Some("label")
                    && (own_id.is_some() && self.attribute(*other, "for") == own_id
                        || self.nodes[other].children.contains(&node))
            };
            return self.walk().into_iter().find(labels).map(|label| self.text(label)).unwrap_or_default();
        }
        self.text(node)
    }

    fn controls(&self) -> Vec<(&'static str, String)> {
        let is_control = |role: &&'static str| {
            matches!(*role, "button" | "link" | "textbox" | "radio" | "checkbox" | "combobox" | "dialog")
        };
        self.walk()
            .into_iter()
            .filter_map(|node| Some((self.role(node).filter(is_control)?, self.name(node))))
            .collect()
    }

    fn text(&self, node: usize) -> String {
        let mut pieces = Vec::new();
        self.collect(node, &mut pieces);
        as_read(&pieces.join(" "))
    }

    fn collect<'a>(&'a self, node: usize, pieces: &mut Vec<&'a str>) {
        let Some(found) = self.nodes.get(&node) else { return };
        match &found.kind {
            Kind::Text(text) => pieces.push(text),
            _ if self.is_hidden(node) => {}
            _ => found.children.iter().for_each(|child| self.collect(*child, pieces)),
        }
    }

    /// The element at or above a node that listens, as events bubble.
    fn listener(&self, node: usize, name: &str) -> Option<ElementId> {
        let mut current = Some(node);
        while let Some(node) = current {
            let found = &self.nodes[&node];
            if found.listeners.iter().any(|listener| listener == name) {
                return found.id;
            }
            current = found.parent;
        }
        None
    }
}

impl Node {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            id: None,
            parent: None,
            children: Vec::new(),
            attributes: HashMap::new(),
            listeners: Vec::new(),
        }
    }
}

impl WriteMutations for Tree {
    fn append_children(&mut self, id: ElementId, count: usize) {
        let parent = self.by_id[&id];
        for node in self.pop(count) {
            self.detach(node);
            self.adopt(parent, node, None);
        }
    }

    fn assign_node_id(&mut self, path: &'static [u8], id: ElementId) {
        let node = self.at(path);
        self.name_node(node, id);
    }

    fn create_placeholder(&mut self, id: ElementId) {
        let node = self.make(Kind::Placeholder);
        self.name_node(node, id);
        self.stack.push(node);
    }

    fn create_text_node(&mut self, value: &str, id: ElementId) {
        let node = self.make(Kind::Text(value.to_owned()));
        self.name_node(node, id);
        self.stack.push(node);
    }

    fn load_template(&mut self, template: Template, index: usize, id: ElementId) {
        let node = self.make_template(&template.roots[index]);
        self.name_node(node, id);
        self.stack.push(node);
    }

    fn replace_node_with(&mut self, id: ElementId, count: usize) {
        let new = self.pop(count);
        let old = self.by_id[&id];
        self.replace(old, new);
    }

    fn replace_placeholder_with_nodes(&mut self, path: &'static [u8], count: usize) {
        let new = self.pop(count);
        let old = self.at(path);
        self.replace(old, new);
    }

    fn insert_nodes_after(&mut self, id: ElementId, count: usize) {
        let new = self.pop(count);
        self.insert(id, 1, new);
    }

    fn insert_nodes_before(&mut self, id: ElementId, count: usize) {
        let new = self.pop(count);
        self.insert(id, 0, new);
    }

    fn set_attribute(
        &mut self,
        name: &'static str,
        _: Option<&'static str>,
        value: &AttributeValue,
        id: ElementId,
    ) {
        let value = match value {
            AttributeValue::Text(text) => Some(text.clone()),
            AttributeValue::Bool(value) => value.then(|| "true".to_owned()),
            AttributeValue::Float(value) => Some(value.to_string()),
            AttributeValue::Int(value) => Some(value.to_string()),
            _ => None,
        };
        let node = self.by_id[&id];
        match value {
            Some(value) => self.node(node).attributes.insert(name.to_owned(), value),
            None => self.node(node).attributes.remove(name),
        };
    }

    fn set_node_text(&mut self, value: &str, id: ElementId) {
        let node = self.by_id[&id];
        self.node(node).kind = Kind::Text(value.to_owned());
    }

    fn create_event_listener(&mut self, name: &'static str, id: ElementId) {
        let node = self.by_id[&id];
        self.node(node).listeners.push(name.to_owned());
    }

    fn remove_event_listener(&mut self, name: &'static str, id: ElementId) {
        let node = self.by_id[&id];
        self.node(node).listeners.retain(|listener| listener != name);
    }

    fn remove_node(&mut self, id: ElementId) {
        let node = self.by_id[&id];
        self.detach(node);
    }

    fn push_root(&mut self, id: ElementId) {
        let node = self.by_id[&id];
        self.stack.push(node);
    }
}

/// A text as it is read: without the marks that hold names and numbers together, each gap one space.
fn as_read(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}
