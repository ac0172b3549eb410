//! Where blocks of the same day overlap, they share its width.

use super::Block;

/// A block's place beside those that it overlaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lane {
    /// Its place, from 0.
    pub(super) index: usize,
    /// Into how many places the width is shared.
    pub(super) count: usize,
}

/// Gives each block the first place that none of the earlier blocks it overlaps has taken.
pub(super) fn lanes(blocks: &[Block]) -> Vec<Lane> {
    let mut places: Vec<usize> = Vec::with_capacity(blocks.len());
    for block in blocks {
        let taken: Vec<usize> = places
            .iter()
            .zip(blocks)
            .filter(|(_, earlier)| overlap(earlier, block))
            .map(|(place, _)| *place)
            .collect();
        places.push((0..=taken.len()).find(|place| !taken.contains(place)).unwrap_or_default());
    }
    let count = |block: &Block| {
        let widest =
            places.iter().zip(blocks).filter(|(_, other)| overlap(other, block)).map(|(place, _)| *place);
        widest.max().unwrap_or_default() + 1
    };
    places.iter().zip(blocks).map(|(&index, block)| Lane { index, count: count(block) }).collect()
}

fn overlap(one: &Block, other: &Block) -> bool {
    one.day == other.day && one.start_min < other.end_min && other.start_min < one.end_min
}
