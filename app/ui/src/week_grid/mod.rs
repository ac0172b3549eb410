//! The editor's week: days beside each other, hours under each other, activities as blocks.

mod lanes;

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use lanes::{Lane, lanes};

/// One day of the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridDay {
    /// Its weekday and date.
    pub name: String,
    /// Whether it is today.
    pub today: bool,
}

/// Says how a block differs from what is published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BlockState {
    /// It does not.
    #[default]
    Published,
    /// It is new or changed, and not published.
    New,
    /// It is cancelled.
    Cancelled,
}

/// One activity at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Names it, the same when it moves: the focus stays on it.
    pub name: String,
    /// Index of its day.
    pub day: usize,
    /// Minutes from midnight to its start.
    pub start_min: u16,
    /// Minutes from midnight to its end.
    pub end_min: u16,
    /// What it is. Days are narrow: soft hyphens say where its words may break.
    pub title: String,
    /// When, and what else there is room for.
    pub note: String,
    /// A picture of it.
    pub icon: IconName,
    /// How it differs from what is published.
    pub state: BlockState,
    /// The same in words, for ears; empty where it does not.
    pub state_words: String,
    /// Whether it is the one being edited.
    pub chosen: bool,
}

/// A wish to move a block, by an arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockMove {
    /// Index of the block.
    pub block: usize,
    /// Days onwards; negative is back.
    pub days: i8,
    /// Minutes onwards, in quarters of an hour; negative is back.
    pub minutes: i16,
}

/// Shows a week. A block is chosen by a press and moved by the arrow keys.
#[component]
pub fn WeekGrid(
    /// What the grid shows, for ears.
    label: String,
    /// The days, in order.
    days: Vec<GridDay>,
    /// The first hour that is shown, 0 to 23.
    #[props(default = 8)]
    first_hour: u16,
    /// The hour at which the grid ends, up to 24.
    #[props(default = 17)]
    end_hour: u16,
    /// The activities.
    blocks: Vec<Block>,
    /// Takes the index of a block that is pressed.
    onchoose: EventHandler<usize>,
    /// Takes a wish to move a block.
    onmove: Option<EventHandler<BlockMove>>,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    let first_min = first_hour * 60;
    let end_min = end_hour.max(first_hour + 1) * 60;
    let lanes = lanes(&blocks);
    rsx! {
        div {
            class: "grid-week",
            role: "group",
            "aria-label": label,
            "data-testid": testid,
            style: "--days:{days.len()};--quarters:{(end_min - first_min) / 15}",
            for (index , day) in days.iter().enumerate() {
                div {
                    key: "day-{index}",
                    class: "day-head",
                    style: "grid-row:1;grid-column:{index + 2}",
                    "data-today": day.today.then_some(""),
                    "aria-current": day.today.then_some("date"),
                    "{day.name}"
                }
            }
            for hour in first_hour..end_min / 60 {
                div {
                    key: "hour-{hour}",
                    class: "hour",
                    style: "grid-row:{(hour - first_hour) * 4 + 2}",
                    "aria-hidden": "true",
                    "{hour:02}"
                }
            }
            for (index , (block , lane)) in blocks.into_iter().zip(lanes).enumerate() {
                GridBlock {
                    key: "block-{block.name}",
                    index,
                    day_name: days.get(block.day).map(|day| day.name.clone()).unwrap_or_default(),
                    first_min,
                    end_min,
                    block,
                    lane,
                    onchoose,
                    onmove,
                }
            }
        }
    }
}

/// What there is room for in a block.
struct Room {
    title_lines: u16,
    hides_note: bool,
}

impl Room {
    /// Counts whole lines. The style's rows are 11.5 px high, its lines 16.25 px, and 10 px are padding and margin.
    fn of(quarters: u16) -> Self {
        let lines = ((quarters * 46).saturating_sub(40) / 65).max(1);
        // A short block tells when it is by its place.
        let hides_note = lines <= 2;
        Self { title_lines: lines - u16::from(!hides_note), hides_note }
    }
}

#[component]
fn GridBlock(
    index: usize,
    day_name: String,
    first_min: u16,
    end_min: u16,
    block: Block,
    lane: Lane,
    onchoose: EventHandler<usize>,
    onmove: Option<EventHandler<BlockMove>>,
) -> Element {
    let start = block.start_min.clamp(first_min, end_min - 15);
    let end = block.end_min.clamp(start + 15, end_min);
    let row = (start - first_min) / 15 + 2;
    let span = (end - start).div_ceil(15);
    let room = Room::of(span);
    let state = match block.state {
        BlockState::Published => None,
        BlockState::New => Some("new"),
        BlockState::Cancelled => Some("cancelled"),
    };
    let onkeydown = move |event: KeyboardEvent| {
        let Some(onmove) = onmove else { return };
        let (days, minutes) = match event.key() {
            Key::ArrowLeft => (-1, 0),
            Key::ArrowRight => (1, 0),
            Key::ArrowUp => (0, -15),
            Key::ArrowDown => (0, 15),
            _ => return,
        };
        event.prevent_default();
        onmove.call(BlockMove { block: index, days, minutes });
    };
    rsx! {
        button {
            class: "block",
            r#type: "button",
            style: "grid-column:{block.day + 2};grid-row:{row}/span {span};--lane:{lane.index};--lanes:{lane.count};--lines:{room.title_lines}",
            "data-state": state,
            "aria-pressed": if block.chosen { "true" } else { "false" },
            onclick: move |_| onchoose.call(index),
            onkeydown,
            span { class: "for-ears", "{day_name} " }
            strong { dir: "auto", "{block.title}" }
            span { class: if room.hides_note { "for-ears" },
                Icon { name: block.icon }
                " {block.note}"
            }
            span { class: "for-ears", "{block.state_words}" }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_block_says_what_and_a_longer_one_also_when() {
        for (quarters, title_lines, hides_note) in
            [(1, 1, true), (2, 1, true), (4, 2, true), (6, 2, false), (8, 4, false)]
        {
            let room = Room::of(quarters);
            assert_eq!((room.title_lines, room.hides_note), (title_lines, hides_note), "{quarters} quarters");
        }
    }
}
