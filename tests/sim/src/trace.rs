//! Everything that happened, in words, for those who ask.

/// A list of what happened; empty unless it is wanted, because words take time.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trace(Option<Vec<String>>);

impl Trace {
    /// Starts a trace that is kept.
    pub(crate) fn kept() -> Self {
        Self(Some(Vec::new()))
    }

    /// Adds a line.
    pub(crate) fn note(&mut self, line: impl FnOnce() -> String) {
        if let Some(lines) = &mut self.0 {
            lines.push(line());
        }
    }

    /// Gives the lines.
    pub(crate) fn into_lines(self) -> Vec<String> {
        self.0.unwrap_or_default()
    }
}
