//! Ready-made sentences, for whoever does not write.

use stegvis_i18n::Args;
use stegvis_ui::IconName;

use crate::scene::Scene;

/// Sentences that one press writes, each with a picture of what it says.
pub(super) const READY: [(IconName, &str); 4] = [
    (IconName::Clock, "ready-late"),
    (IconName::Thermometer, "ready-ill"),
    (IconName::PhoneIncoming, "ready-call"),
    (IconName::Smile, "ready-thanks"),
];

/// Writes a ready-made sentence so that both can read it: in the own language, and in Swedish on a line of its own, also
/// for who does not want to see the Swedish.
pub(crate) fn ready_text(scene: &Scene, key: &str) -> String {
    let words = scene.catalog().bilingual(key, &Args::new());
    match words.swedish {
        Some(swedish) => format!("{}\n{swedish}", words.own),
        None => words.own,
    }
}

/// Says whether a ready-made sentence stands on lines of its own in what is written.
pub(super) fn has_sentence(draft: &str, sentence: &str) -> bool {
    between_breaks(draft).contains(&between_breaks(sentence))
}

/// Takes a ready-made sentence out of what is written, or puts it at its end.
pub(super) fn toggle_sentence(draft: &str, sentence: &str) -> String {
    let (lines, own) = (between_breaks(draft), between_breaks(sentence));
    let toggled = if lines.contains(&own) {
        lines.replacen(&own, "\n", 1)
    } else {
        format!("{}{own}", lines.trim_end())
    };
    toggled.trim_matches('\n').to_owned()
}

fn between_breaks(text: &str) -> String {
    format!("\n{}\n", text.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_put_below_what_is_written_and_taken_out_again() {
        const SENTENCE: &str = "سأتأخر\nJag blir sen";
        for written in ["", "Hej", "Hej\n\nKarin", "Jag blir sen", "سأتأخر"] {
            assert!(!has_sentence(written, SENTENCE), "{written:?}");
            let put = toggle_sentence(written, SENTENCE);
            assert!(has_sentence(&put, SENTENCE) && put.starts_with(written), "{put:?}");
            assert_eq!(toggle_sentence(&put, SENTENCE), written);
        }
        assert_eq!(toggle_sentence("Hej \n", "Tack!"), "Hej\nTack!");
        assert_eq!(toggle_sentence("Hej\nTack!\nAmina", "Tack!"), "Hej\nAmina");
    }
}
