//! The styles, one string for each of the two pages that the server hands out.
//!
//! The order is the cascade: tokens, ground, then each component after those that it is made of.

macro_rules! participant_css {
    () => {
        concat!(
            include_str!("fonts.css"),
            include_str!("tokens.css"),
            include_str!("base.css"),
            include_str!("icon/style.css"),
            include_str!("words/style.css"),
            include_str!("button/style.css"),
            include_str!("pill/style.css"),
            include_str!("here_badge/style.css"),
            include_str!("state_mark/style.css"),
            include_str!("who_sees/style.css"),
            include_str!("screen/style.css"),
            include_str!("next_panel/style.css"),
            include_str!("rows/style.css"),
            include_str!("listen/style.css"),
            include_str!("notice/style.css"),
            include_str!("staircase/style.css"),
            include_str!("goal/style.css"),
            include_str!("sheet/style.css"),
            include_str!("field/style.css"),
            include_str!("pin/style.css"),
            include_str!("language_row/style.css"),
            include_str!("viewfinder/style.css"),
            include_str!("week/style.css"),
            include_str!("month/style.css"),
            include_str!("talk/style.css"),
            include_str!("attachment/style.css"),
            include_str!("choice/style.css"),
            include_str!("offline_line/style.css"),
            include_str!("loading/style.css"),
            include_str!("empty/style.css"),
        )
    };
}

/// The style of the participants' app: one file.
pub const PARTICIPANT_CSS: &str = participant_css!();

/// The style of the console: one file, with all of [`PARTICIPANT_CSS`] for the picture of a telephone.
pub const CONSOLE_CSS: &str = concat!(
    participant_css!(),
    include_str!("do_button/style.css"),
    include_str!("table/style.css"),
    include_str!("needs/style.css"),
    include_str!("week_line/style.css"),
    include_str!("quick_add/style.css"),
    include_str!("week_grid/style.css"),
    include_str!("phone_frame/style.css"),
    include_str!("seg/style.css"),
    include_str!("dialog/style.css"),
    include_str!("changes/style.css"),
    include_str!("conflict/style.css"),
    include_str!("qr/style.css"),
    include_str!("workbench/style.css"),
    include_str!("shell/style.css"),
    include_str!("sign_in/style.css"),
);
