//! The demo in a terminal: a QR code for each participant side by side, then addresses and sign-ins at the end, where
//! the eye is.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

use super::{Demo, DemoParticipant};

/// How to paint QR codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Black on white by escape codes, whatever the terminal's own colours (ECMA-48).
    Colours,
    /// Plain characters for a dark ground, as in a log.
    Plain,
}

impl Demo {
    /// Gives the text to show in a terminal of so many columns.
    pub fn show(&self, columns: usize, paint: Paint) -> String {
        let mut text = String::new();
        for line in self.qr_lines(columns, paint).into_iter().chain(self.sign_in_lines()) {
            text.push_str(&line);
            text.push('\n');
        }
        text
    }

    fn qr_lines(&self, columns: usize, paint: Paint) -> Vec<String> {
        let tiles: Vec<Vec<String>> =
            self.participants.iter().map(|participant| self.tile(participant, paint)).collect();
        let width =
            self.participants.first().map_or(1, |participant| qr_rows(&self.link(participant)).1 + GAP);
        let mut lines = Vec::new();
        for row in tiles.chunks(((columns + GAP) / width).max(1)) {
            let height = row.iter().map(Vec::len).max().unwrap_or(0);
            for index in 0..height {
                let cells = row.iter().filter_map(|tile| tile.get(index).map(String::as_str));
                lines.push(cells.collect::<Vec<_>>().join(&" ".repeat(GAP)));
            }
            lines.push(String::new());
        }
        lines
    }

    /// Gives the lines of one participant, all of the QR code's width: who, the code, the QR code.
    fn tile(&self, participant: &DemoParticipant, paint: Paint) -> Vec<String> {
        let (rows, width) = qr_rows(&self.link(participant));
        let who = format!("{} · {}", participant.name, participant.language);
        let head = [who, participant.pairing_code.to_string()].map(|text| format!("{text:<width$.width$}"));
        let painted = rows.into_iter().map(|row| match paint {
            Paint::Colours => format!("\u{1b}[97;40m{row}\u{1b}[0m"),
            Paint::Plain => row,
        });
        head.into_iter().chain(painted).collect()
    }

    fn sign_in_lines(&self) -> Vec<String> {
        let mut lines = vec![format!("Participants: {}/", self.base_url), String::new()];
        for participant in &self.participants {
            let DemoParticipant { name, language, pairing_code, programme } = participant;
            lines.push(format!("  {pairing_code}  {name:<8} {language:<9} {programme}"));
        }
        lines.push(String::new());
        lines.push(format!("Console: {}/console/", self.base_url));
        lines.push(String::new());
        for member in &self.staff {
            let mut line = format!("  {:<26} {}  ", member.email, member.password);
            // Writing to a string cannot fail.
            let _ = write!(line, "{} ({})", member.name, member.role.name().replace('_', " "));
            lines.push(match member.municipality {
                Some(municipality) => format!("{line}, {municipality}"),
                None => line,
            });
        }
        lines
    }
}

/// Columns between two QR codes.
const GAP: usize = 3;

/// Draws a QR code for a dark ground, two modules a character, light ones filled; gives its rows and their width.
fn qr_rows(link: &str) -> (Vec<String>, usize) {
    let Ok(code) = QrCode::with_error_correction_level(link, EcLevel::L) else { return (Vec::new(), 1) };
    let modules = code.width();
    let colors = code.to_colors();
    let is_light = |x: usize, y: usize| {
        let inside =
            x.checked_sub(MARGIN).zip(y.checked_sub(MARGIN)).filter(|(x, y)| *x < modules && *y < modules);
        inside.and_then(|(x, y)| colors.get(y * modules + x)).is_none_or(|color| *color == Color::Light)
    };
    let side = modules + 2 * MARGIN;
    let rows = (0..side).step_by(2).map(|y| {
        let halves = (0..side).map(|x| match (is_light(x, y), is_light(x, y + 1)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        });
        halves.collect()
    });
    (rows.collect(), side)
}

/// Light modules around a QR code; the standard asks for four, readers are content with two.
const MARGIN: usize = 2;
