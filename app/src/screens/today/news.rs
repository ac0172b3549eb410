//! What the coach has changed in the plan since the participant looked.

use dioxus::prelude::*;
use jiff::civil::DateTime;
use stegvis_i18n::Args;
use stegvis_shared::id::ActivityId;
use stegvis_shared::sync::{News, NewsItem, NewsLine, OccurrenceItem, View};
use stegvis_ui::{Icon, IconName, Mark, MarkState, Notice, Pill, Row, Rows, TwoLanguages};

use crate::route::Route;
use crate::scene::{Ask, Scene, use_scene};
use crate::screens::frame::{listen, translated};
use crate::screens::kind_picture;
use crate::screens::occurrence::address;
use crate::texts;

/// The most lines that the list shows, and the most days of a line.
const SHOWN: usize = 6;
const DAYS_SHOWN: usize = 3;

/// Tells what the coach has changed, until it has been read.
#[component]
pub(crate) fn PlanNews() -> Element {
    let scene = use_scene();
    let view = scene.view.read();
    let now = *scene.now.read();
    let Some(news) = unread(&scene, &view) else { return VNode::empty() };
    let lines: Vec<&NewsLine> = news.lines.iter().filter(|line| !is_past(line, now)).collect();
    if lines.is_empty() {
        return VNode::empty();
    }
    let revision = news.revision;
    let more = lines.len().saturating_sub(SHOWN);
    rsx! {
        Notice {
            icon: IconName::RefreshCw,
            title: texts::capitalised(&scene.about_coach("news-title")),
            testid: "news",
            Rows {
                for (index , line) in lines.iter().take(SHOWN).enumerate() {
                    Fragment { key: "{index}", {one_line(&scene, &view, line, now)} }
                }
            }
            if more > 0 {
                p { {scene.text("news-more", &Args::new().with("count", more))} }
            }
            {translated(scene.translated(lines.iter().map(|line| line.title.as_str())))}
            div { class: "phrases",
                {listen(&scene, None)}
                Pill { text: scene.t("understood"), onpress: move |()| scene.ask.call(Ask::NewsRead(revision)) }
            }
        }
    }
}

/// Marks what is new or otherwise in the schedule, as long as the participant has not read of it.
pub(crate) fn news_mark(scene: &Scene, activity: ActivityId) -> Option<Mark> {
    let view = scene.view.read();
    let is_lasting = |news| matches!(news, News::Added | News::Moved | News::Place);
    let mut lines = unread(scene, &view)?.lines.iter();
    let line = lines.find(|line| line.activity == Some(activity) && is_lasting(line.news))?;
    Some(Mark::new(MarkState::Waiting, scene.t(key(line.news))).with_icon(IconName::RefreshCw))
}

fn unread<'a>(scene: &Scene, view: &'a View) -> Option<&'a NewsItem> {
    let read = scene.usage.read().settings.news_read;
    view.news.as_ref().filter(|news| read != Some(news.revision))
}

/// Says whether all days of a line are gone by.
fn is_past(line: &NewsLine, now: DateTime) -> bool {
    line.days.last().is_some_and(|day| *day < now.date())
}

fn one_line(scene: &Scene, view: &View, line: &NewsLine, now: DateTime) -> Element {
    let occurrence = line.activity.and_then(|activity| concerned(view, line, activity, now));
    let href = match (line.activity.zip(occurrence), line.news) {
        (Some((activity, occurrence)), _) => Some(address(activity, occurrence)),
        (None, News::Step | News::GoalAdded | News::GoalChanged) => Some(Route::Steps.to_string()),
        (None, _) => None,
    };
    // What is gone has lost its translations with it; its kind is said in every language.
    let kind = line.kind.filter(|_| line.news == News::Removed);
    let when = when(scene, line, occurrence);
    rsx! {
        Row {
            start: rsx! {
                Icon { name: line.kind.map_or(IconName::Stairs, kind_picture) }
            },
            href,
            span { class: "strong", {scene.t(key(line.news))} }
            br {}
            if let Some(kind) = kind {
                TwoLanguages { words: scene.bilingual(kind.message_key()) }
                br {}
            }
            TwoLanguages { words: scene.phrase(&line.title) }
            if let Some(when) = when {
                br {}
                "{when}"
            }
        }
    }
}

/// Finds the time that a line leads to: that of its first day, else the next one.
fn concerned<'a>(
    view: &'a View,
    line: &NewsLine,
    activity: ActivityId,
    now: DateTime,
) -> Option<&'a OccurrenceItem> {
    let own = |occurrence: &&OccurrenceItem| view.activity(occurrence).is_some_and(|own| own.id == activity);
    let fits = |occurrence: &&OccurrenceItem| {
        if line.days.is_empty() {
            !occurrence.cancelled && occurrence.end_at() > now
        } else {
            line.days.contains(&occurrence.start.date()) && occurrence.start.date() >= now.date()
        }
    };
    view.occurrences.iter().filter(own).find(fits)
}

fn when(scene: &Scene, line: &NewsLine, occurrence: Option<&OccurrenceItem>) -> Option<String> {
    if !line.days.is_empty() {
        let today = scene.now.read().date();
        let days = line.days.iter().filter(|day| **day >= today).take(DAYS_SHOWN);
        let days: Vec<String> = days.map(|day| texts::capitalised(&scene.day(*day))).collect();
        return Some(days.join(" · "));
    }
    let start = occurrence.filter(|_| matches!(line.news, News::Added | News::Moved | News::Place))?.start;
    let day = texts::capitalised(&scene.day(start.date()));
    Some(scene.text("day-and-time", &Args::new().with("day", day).with("time", texts::time(start))))
}

const fn key(news: News) -> &'static str {
    match news {
        News::Step => "news-step",
        News::Added => "news-added",
        News::Moved => "news-moved",
        News::Cancelled => "news-cancelled",
        News::Restored => "news-restored",
        News::Place => "news-place",
        News::Changed => "news-changed",
        News::Removed => "news-removed",
        News::GoalAdded => "news-goal-added",
        News::GoalChanged => "news-goal-changed",
        News::GoalRemoved => "news-goal-removed",
    }
}
