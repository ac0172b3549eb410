//! What a screen sees and what it can ask for: data in, [`Ask`]s out.
//!
//! # Context
//! Screens are pure functions of a [`Scene`]. The app gives one made of its state; a preview gives one made of a
//! snapshot, with asks that go nowhere.

use dioxus::prelude::*;
use jiff::civil::{Date, DateTime};
use stegvis_i18n::{Args, Catalog};
use stegvis_shared::id::GoalId;
use stegvis_shared::protocol::reminders::ReminderWishes;
use stegvis_shared::sync::{ActionKind, Receipt, Replica, View};
use stegvis_shared::time::Timestamp;

use crate::platform::{Arrival, Look, Make, TextSize};
use crate::state::{CalendarState, DataShape, DataState, Deed, Lock, Reminding, Standing, Usage, Wording};
use crate::texts;

/// What a screen sees and what it can ask for. Given by context.
#[derive(Clone, Copy, PartialEq)]
pub struct Scene {
    /// The phone's copy, for its clock.
    pub replica: ReadSignal<Replica>,
    /// What the copy shows.
    pub view: ReadSignal<View>,
    /// The municipality's wall-clock time, to the minute.
    pub now: ReadSignal<DateTime>,
    /// How the phone stands with server and storage.
    pub standing: ReadSignal<Standing>,
    /// The words, and the languages to choose among.
    pub words: ReadSignal<Wording>,
    /// What the participant has set, and whether somebody is there.
    pub usage: ReadSignal<Usage>,
    /// The colours when the participant has chosen none.
    pub wished_look: Look,
    /// What kind of phone it is.
    pub make: Make,
    /// How it stands with the schedule in the phone's calendar.
    pub calendar: ReadSignal<CalendarState>,
    /// How it stands with the reminders of this phone.
    pub reminding: ReadSignal<Reminding>,
    /// Whether the phone can record and take photos.
    pub has_media: bool,
    /// How it stands with the file of everything about the participant.
    pub data: ReadSignal<DataState>,
    /// How it stands with the PIN.
    pub lock: ReadSignal<Lock>,
    /// What is typed and not sent.
    pub draft: ReadSignal<String>,
    /// The day at which the schedule is opened; `None` for today. Stays while one looks at an activity.
    pub shown_day: Signal<Option<Date>>,
    /// Takes what a screen asks for.
    pub ask: Callback<Ask>,
}

/// What a screen can ask for.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// Do this, here at once and at the server.
    Act(ActionKind),
    /// The participant has seen what was refused.
    DismissRefused,
    /// The participant has read the coach's word of this time.
    NoticeRead(Timestamp),
    /// The participant has read what this revision of the plan changed.
    NewsRead(i64),
    /// The participant does not want to say how the activity of this start was.
    PutFeelingOff(String),
    /// The participant does not want to say today, as `2026-11-24`, whether there is enough support.
    PutSupportOff(String),
    /// The participant has been greeted after a long absence.
    Greeted,
    /// Show round, or end that.
    Tour(bool),
    /// Keep what is typed.
    Draft(String),
    /// Keep what is typed of an own goal.
    TypeGoal(String),
    /// Change the language.
    ChooseLanguage(String),
    /// Fetch the list of languages again.
    FetchLanguages,
    /// Change the colours.
    ChooseLook(Look),
    /// Change the size of the text.
    ChooseSize(TextSize),
    /// Show the own language alone, or with the Swedish under it.
    ShowOwnAlone(bool),
    /// Leave aside how it went with the phone's calendar last.
    BeginCalendar,
    /// Do this, which is seldom asked for.
    Run(Errand),
    /// Name the screen that one has come to.
    Arrive(Arrival),
}

/// What is seldom asked for, and done by the rest of the program.
#[derive(Clone, Debug, PartialEq)]
pub enum Errand {
    /// Do this with voice notes and photos.
    Attach(Deed),
    /// Open the phone's calendar with the schedule.
    OpenCalendar,
    /// Take away what calendars read the schedule by.
    CloseCalendar,
    /// Find out how it stands with the reminders of this phone.
    LookAtReminders,
    /// Remind of this from now on.
    Remind(ReminderWishes),
    /// Remind of nothing any more.
    StopReminding,
    /// Fetch everything that is held about the participant, and give it to the phone as a file.
    SaveData(DataShape),
    /// Take everything off this phone.
    SignOut,
    /// Try this PIN on the locked app.
    Unlock(String),
    /// Set, change or remove the PIN.
    SetPin {
        /// The one that is set.
        old: String,
        /// The one to set; `None` for none.
        pin: Option<String>,
    },
    /// Throw away what is behind a forgotten PIN.
    ThrowAway,
}

/// Gives the scene of the screen.
pub fn use_scene() -> Scene {
    use_context()
}

impl Scene {
    /// Gives the words of the chosen language.
    pub fn catalog(&self) -> Catalog {
        self.words.read().catalog.clone()
    }

    /// Gives the text of a message without variables.
    pub fn t(&self, key: &str) -> String {
        self.catalog().t(key)
    }

    /// Gives the text of a message.
    pub fn text(&self, key: &str, args: &Args) -> String {
        self.catalog().text(key, args)
    }

    /// Gives the text of a message about the coach: its variable `$coach`.
    pub fn about_coach(&self, key: &str) -> String {
        self.text(key, &Args::new().with("coach", self.coach()))
    }

    /// Gives the text of a receipt: with the coach's name, and true. What the phone could not keep is not on it.
    pub fn receipt(&self, receipt: Receipt, key: &str) -> String {
        match self.standing.read().unkept {
            Some(unkept) if receipt == Receipt::OnThisPhone => self.t(unkept.message_key()),
            _ => texts::capitalised(&self.about_coach(key)),
        }
    }

    /// Gives a message in the own language, with its Swedish under it.
    pub fn bilingual(&self, key: &str) -> stegvis_ui::Words {
        self.bilingual_with(key, &Args::new())
    }

    /// Gives a message with variables in the own language, with its Swedish under it.
    pub fn bilingual_with(&self, key: &str, args: &Args) -> stegvis_ui::Words {
        self.as_wished(texts::words(self.catalog().bilingual(key, args)))
    }

    /// Gives a coach's Swedish text in the own language, with the Swedish under it.
    pub fn phrase(&self, source: &str) -> stegvis_ui::Words {
        self.as_wished(texts::phrase(&self.catalog(), &self.view.read(), source))
    }

    /// Leaves the Swedish out where the participant has wished it.
    fn as_wished(&self, words: stegvis_ui::Words) -> stegvis_ui::Words {
        let swedish = words.swedish.filter(|_| !self.usage.read().settings.is_own_alone);
        stegvis_ui::Words { swedish, ..words }
    }

    /// Says who translated the coach's texts on a screen; `None` where nothing is translated.
    pub fn translated<'a>(&self, sources: impl IntoIterator<Item = &'a str>) -> Option<String> {
        texts::translated(&self.catalog(), &self.view.read(), sources)
    }

    /// Gives the name of the participant's first coach, or words instead of it.
    pub fn coach(&self) -> String {
        let view = self.view.read();
        let coach = view.profile.as_ref().and_then(|profile| profile.coaches.first());
        coach.map_or_else(|| self.t("coach-nameless"), |coach| coach.name.to_string())
    }

    /// Presents the coach: name and "your coach", or the latter alone.
    pub fn coach_named(&self) -> String {
        let view = self.view.read();
        match view.profile.as_ref().and_then(|profile| profile.coaches.first()) {
            Some(coach) => self.text("coach-named", &Args::new().with("name", coach.name.as_str())),
            None => self.t("coach-nameless"),
        }
    }

    /// Gives the first coach's telephone number.
    pub fn coach_phone(&self) -> Option<String> {
        let view = self.view.read();
        Some(view.profile.as_ref()?.coaches.first()?.phone.as_ref()?.to_string())
    }

    /// Writes a day as one says it near: today, tomorrow, yesterday, else weekday and date.
    pub fn day(&self, date: Date) -> String {
        texts::day(&self.catalog(), self.now.read().date(), date)
    }

    /// Asks for something to be done.
    pub fn act(&self, kind: ActionKind) {
        self.ask.call(Ask::Act(kind));
    }

    /// Asks for what is seldom asked for.
    pub fn run(&self, errand: Errand) {
        self.ask.call(Ask::Run(errand));
    }

    /// Asks to do something with voice notes and photos.
    pub fn attach(&self, deed: Deed) {
        self.run(Errand::Attach(deed));
    }

    /// Asks to mark a goal.
    pub fn mark_goal(&self, goal: GoalId, done: bool) {
        self.act(ActionKind::MarkGoal { goal, done });
    }
}
