//! What Fluent text the parser must not be given: it does not refuse that, it brings the program down.
//!
//! It calls itself at every opening bracket, until there is no stack left. And it cuts text in the middle of a letter
//! (fluent-syntax 0.12) where the letter stands among the digits of `\u0041`.

/// How deep brackets may be nested; people need three or four.
const MAX_DEPTH: usize = 50;

/// Gives the byte at which a text would bring the parser down, and what to write instead; `None` for a text that may be
/// parsed.
pub(crate) fn unbearable(ftl: &str) -> Option<(usize, &'static str)> {
    let deep = too_deep(ftl)
        .map(|at| (at, "brackets are nested too deep; make a message or term of the inner part"));
    deep.or_else(|| {
        cut_letter(ftl).map(|at| (at, "write `\\u` with four digits of 0-9 and A-F, or `\\U` with six"))
    })
}

fn cut_letter(ftl: &str) -> Option<usize> {
    let is_cut = |(at, _): &(usize, &str)| {
        let mut rest = ftl.get(at + 1..).unwrap_or_default().chars();
        let digits = match rest.next() {
            Some('u') => 4,
            Some('U') => 6,
            _ => return false,
        };
        rest.take(digits).find(|digit| !digit.is_ascii_hexdigit()).is_some_and(|other| !other.is_ascii())
    };
    ftl.match_indices('\\').find(is_cut).map(|(at, _)| at)
}

fn too_deep(ftl: &str) -> Option<usize> {
    let (mut depth, mut start) = (0_usize, 0);
    for line in ftl.split_inclusive('\n') {
        if begins_entry(line) {
            depth = 0;
        }
        for (offset, character) in line.char_indices() {
            match character {
                '{' | '(' => depth += 1,
                '}' | ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MAX_DEPTH {
                return Some(start + offset);
            }
        }
        start += line.len();
    }
    None
}

/// Tells whether a line is a comment or begins a message or term, neither of which can stand inside of a bracket.
fn begins_entry(line: &str) -> bool {
    let name = line.split('=').next().filter(|name| name.len() < line.len()).unwrap_or_default();
    let name = name.trim_end_matches(' ');
    let is_name = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
    line.starts_with('#') || !name.is_empty() && name.chars().all(is_name)
}
