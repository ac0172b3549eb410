//! The invisible marks that keep text of two directions apart.
//!
//! Fluent wraps every placeable in FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE (Unicode UAX #9), so that an
//! Arabic name does not turn a Swedish sentence around. On a screen the marks stay. Text that leaves the screens
//! for SMS, ICS, CSV or a URL goes through [`strip_isolates`]: there the marks are seen, counted or broken.

/// Takes the bidi isolation marks (U+2066 to U+2069) out of a text.
///
/// ```
/// assert_eq!(stegvis_i18n::strip_isolates("Hej \u{2068}Amina\u{2069}!"), "Hej Amina!");
/// ```
pub fn strip_isolates(text: &str) -> String {
    text.chars().filter(|character| !('\u{2066}'..='\u{2069}').contains(character)).collect()
}
