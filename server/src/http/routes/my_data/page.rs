//! The page with everything about a participant: one file to keep, to read and to show to others.
//!
//! # Design
//! No scripts, nothing from elsewhere, and a policy in the file itself that forbids both. What people wrote is escaped by
//! `maud`, and isolated, so that it turns nothing round. Headings stand in both languages.

use std::collections::HashMap;

use jiff::civil::Date;
use maud::{DOCTYPE, Markup, html};
use stegvis_i18n::{Args, Audience, Catalog, time_of_day};
use stegvis_shared::domain::answer::Answer;
use stegvis_shared::domain::attachment::AttachmentKind;
use stegvis_shared::id::{ActivityId, GoalId};
use stegvis_shared::protocol::my_data::{MyData, MyTranslation};
use stegvis_shared::sync::Provenance;
use stegvis_shared::time::Timestamp;

use crate::words::Words;
use crate::zone::zone_clock;

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
const STYLE: &str = "\
:root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}\
body{max-width:44rem;margin:0 auto;padding:1rem 1.25rem 4rem}\
h1{line-height:1.2}h2{margin:2.5rem 0 .5rem;border-top:2px solid;padding-top:.75rem}\
h3{margin:1.5rem 0 .25rem}small{display:block;font-size:.8em;font-weight:400;opacity:.8}\
dt{font-weight:700}dd{margin:0 0 .5rem}ul,ol{padding-inline-start:1.25rem}li{margin:.5rem 0}\
summary{cursor:pointer;min-height:3rem}p,bdi{overflow-wrap:anywhere;white-space:pre-line}";

/// Writes the page in the participant's language.
pub(super) fn written(data: &MyData, words: &Words) -> String {
    let language = data.person.language.as_str();
    let catalog = words.first_of([language]);
    let pack = words.library.pack(catalog.tag(), Audience::Console);
    Page::new(data, catalog, pack.map_or(language, |served| &served.pack.own_name)).written().into_string()
}

/// What the parts of the page are made of.
pub(super) struct Page<'a> {
    pub(super) data: &'a MyData,
    catalog: &'a Catalog,
    language: &'a str,
    translations: HashMap<&'a str, &'a MyTranslation>,
    activities: HashMap<ActivityId, &'a str>,
    goals: HashMap<GoalId, &'a str>,
}

impl<'a> Page<'a> {
    fn new(data: &'a MyData, catalog: &'a Catalog, language: &'a str) -> Self {
        let documents = || data.plans.iter().map(|plan| &plan.document);
        let activities = documents().flat_map(|document| &document.activities);
        let goals = documents().flat_map(|document| &document.goals);
        Self {
            data,
            catalog,
            language,
            translations: data.translations.iter().map(|row| (row.source.as_str(), row)).collect(),
            // What it was called last.
            activities: activities.map(|activity| (activity.id, activity.title.as_str())).collect(),
            goals: goals.map(|goal| (goal.id, goal.title.as_str())).collect(),
        }
    }

    fn written(&self) -> Markup {
        let (tag, direction) = (self.catalog.tag().as_str(), self.catalog.direction().as_str());
        html! {
            (DOCTYPE)
            html lang=(tag) dir=(direction) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width,initial-scale=1";
                    meta name="robots" content="noindex";
                    title { (self.t("mydata-title")) }
                    style { (STYLE) }
                }
                body { main { (self.body()) } }
            }
        }
    }

    fn body(&self) -> Markup {
        html! {
            h1 { (self.both("mydata-title")) }
            p { (self.with("mydata-lead", "moment", &self.moment(self.data.made_at))) }
            p { (self.t("mydata-care")) }
            @if !self.data.incomplete.is_empty() {
                p { strong { (self.t("mydata-incomplete")) } }
            }
            (self.person())
            (self.plans())
            (self.section("mydata-answers", self.answers()))
            (self.section("mydata-goals-done", self.goals_done()))
            (self.section("mydata-wishes", self.wishes()))
            (self.section("support-ask", self.support()))
            (self.section("mydata-messages", self.messages()))
            (self.section("mydata-translations", self.shown_translations()))
            (self.section("mydata-phones", self.phones()))
            (self.section("mydata-sent", self.sent()))
            h2 { (self.both("mydata-about")) }
            @for key in ["mydata-why", "mydata-who", "mydata-how-long", "mydata-rights", "mydata-not-here"] {
                p { (self.t(key)) }
            }
        }
    }

    fn person(&self) -> Markup {
        let person = &self.data.person;
        html! {
            h2 { (self.both("mydata-you")) }
            dl {
                (self.fact("mydata-name", &own(&person.name)))
                (self.fact("mydata-language", &own(self.language)))
                (self.fact("mydata-municipality", &own(&person.municipality)))
                (self.fact("mydata-programme", &own(&person.programme)))
                @for coach in &self.data.coaches {
                    (self.fact("mydata-coach", &html! {
                        (own(&coach.name)) @if let Some(phone) = &coach.phone { ", " (own(phone)) }
                    }))
                }
                (self.fact("mydata-since", &html! { (self.moment(person.created_at)) }))
                @if let Some(at) = person.seen_at {
                    (self.fact("mydata-seen", &html! { (self.moment(at)) }))
                }
                (self.fact("mydata-number", &own(&person.id.to_string())))
            }
        }
    }

    fn answers(&self) -> Vec<Markup> {
        let answers = self.data.answers.iter().map(|row| {
            let title = self.activities.get(&row.activity).copied();
            html! {
                strong { (self.day(row.start.date())) ", " bdi { (time_of_day(row.start.time())) } } " "
                @if let Some(title) = title { (self.phrase(title)) ": " }
                (self.answer(row.answer))
                (self.when("mydata-sent-at", Some(row.at))) (self.when("mydata-coach-saw", row.seen_at))
            }
        });
        answers.collect()
    }

    fn answer(&self, answer: Answer) -> String {
        match answer {
            Answer::Coming => self.t("answer-coming"),
            Answer::Here => self.t("answer-here"),
            Answer::Late { minutes } => {
                self.catalog.text("mydata-late", &Args::new().with("count", u32::from(minutes.get())))
            }
            Answer::Was { feeling } => format!("{} {}", self.t("how-was-it"), self.t(feeling.message_key())),
            Answer::CannotCome { reason } => {
                format!("{}: {}", self.t("answer-cannot"), self.t(reason.message_key()))
            }
        }
    }

    fn goals_done(&self) -> Vec<Markup> {
        let done = self.data.goals_done.iter().map(|row| {
            html! {
                @if let Some(title) = self.goals.get(&row.goal) { (self.phrase(title)) }
                (self.when("mydata-sent-at", Some(row.at))) (self.when("mydata-coach-saw", row.seen_at))
            }
        });
        done.collect()
    }

    fn wishes(&self) -> Vec<Markup> {
        let call = self.data.call.iter().map(|wish| ("mydata-call", wish));
        let erasure = self.data.erasure.iter().map(|wish| ("mydata-erasure", wish));
        let wishes = call.chain(erasure).map(|(key, wish)| {
            html! {
                (self.t(key))
                @if wish.asked_at.is_none() { (line(&self.t("mydata-wish-over"))) }
                (self.when("mydata-sent-at", wish.asked_at)) (self.when("mydata-coach-saw", wish.seen_at))
            }
        });
        let goals = self.data.goal_wishes.iter().map(|wish| {
            let key = if wish.own { "mydata-own-goal" } else { "mydata-smaller-step" };
            html! {
                (self.t(key)) ": "
                @if wish.own { (own(&wish.title)) } @else { (self.phrase(&wish.title)) }
                (self.when("mydata-sent-at", Some(wish.at))) (self.when("mydata-coach-saw", wish.seen_at))
                @if let Some(answer) = &wish.answer { p { (own(answer)) } }
                (self.when("mydata-coach-answered", wish.answered_at))
            }
        });
        wishes.chain(goals).collect()
    }

    fn support(&self) -> Vec<Markup> {
        let said = self.data.support.iter().map(|row| {
            html! { (self.t(row.answer.message_key())) (self.when("mydata-sent-at", Some(row.at))) }
        });
        said.collect()
    }

    fn messages(&self) -> Vec<Markup> {
        let messages = self.data.messages.iter().map(|row| {
            html! {
                strong {
                    @if let Some(coach) = &row.coach { (own(coach)) } @else { (self.t("mydata-me")) }
                }
                @if let Some(text) = &row.text { p { (own(text)) } }
                @if let Some(attachment) = &row.attachment {
                    p { (self.t(match attachment.kind {
                        AttachmentKind::Voice { .. } => "need-voice",
                        AttachmentKind::Photo { .. } => "need-photo",
                    })) }
                }
                (self.when("mydata-sent-at", Some(row.at))) (self.when("mydata-read-at", row.read_at))
            }
        });
        messages.collect()
    }

    fn shown_translations(&self) -> Vec<Markup> {
        let shown = self.data.translations.iter().map(|row| {
            let by = match &row.by {
                Provenance::Person { name } => self.with("phrase-by-person", "name", name),
                Provenance::Machine => self.t("phrase-by-machine"),
            };
            html! { (self.phrase(&row.source)) (line(&by)) }
        });
        shown.collect()
    }

    fn phones(&self) -> Vec<Markup> {
        let phones = self.data.phones.iter().map(|row| {
            html! {
                (self.with("mydata-paired", "moment", &self.moment(row.paired_at)))
                (self.when("mydata-used", Some(row.used_at))) (self.when("mydata-ended", row.ended_at))
            }
        });
        let codes = self.data.codes.iter().map(|row| {
            html! {
                (self.with("mydata-code", "name", &row.by))
                (self.when("mydata-code-until", Some(row.expires_at)))
                (self.when("mydata-code-used", row.used_at))
            }
        });
        let links = self.data.calendar_links.iter().map(|row| {
            html! { (self.with("mydata-calendar", "moment", &self.moment(row.at))) }
        });
        let reminders = self.data.reminders.iter().map(|row| {
            let wishes = row.wishes;
            let of = [
                (wishes.evening, "reminders-evening"),
                (wishes.hour, "reminders-hour"),
                (wishes.news, "reminders-news"),
            ];
            let of: Vec<String> =
                of.iter().filter(|(is_wished, _)| *is_wished).map(|(_, key)| self.t(key)).collect();
            html! {
                (self.t("reminders")) ": " (of.join(", "))
                @if let Some(quiet) = wishes.quiet {
                    br; (self.t("reminders-quiet-from")) " " bdi { (quiet.from) } ", "
                    (self.t("reminders-quiet-until")) " " bdi { (quiet.until) }
                }
                (line(&self.moment(row.at)))
            }
        });
        phones.chain(codes).chain(links).chain(reminders).collect()
    }

    /// What the phone sent is told above, one by one; here only when, and what was refused.
    fn sent(&self) -> Vec<Markup> {
        let sent = self.data.actions.iter().map(|row| {
            html! {
                (self.moment(row.at))
                @if row.refused.is_some() { (line(&self.t("mydata-refused"))) }
            }
        });
        sent.collect()
    }

    /// A heading with a list under it, or the word that there is nothing.
    pub(super) fn section(&self, key: &'static str, rows: Vec<Markup>) -> Markup {
        html! {
            h2 { (self.both(key)) }
            @if rows.is_empty() {
                p { (self.t("mydata-nothing")) }
            } @else {
                ul { @for row in rows { li { (row) } } }
            }
        }
    }

    fn fact(&self, key: &str, value: &Markup) -> Markup {
        html! { dt { (self.t(key)) } dd { (value) } }
    }

    /// A line under what it is about, with a moment in it; nothing when there is none.
    pub(super) fn when(&self, key: &str, at: Option<Timestamp>) -> Markup {
        html! {
            @if let Some(at) = at { (line(&self.with(key, "moment", &self.moment(at)))) }
        }
    }

    /// A heading in the own language, with the Swedish under it.
    pub(super) fn both(&self, key: &str) -> Markup {
        let words = self.catalog.bilingual(key, &Args::new());
        html! {
            @if words.own_is_fallback { span lang="sv" dir="ltr" { (words.own) } } @else { (words.own) }
            @if let Some(swedish) = words.swedish { small lang="sv" dir="ltr" { (swedish) } }
        }
    }

    /// A coach's Swedish text: the translation, with the Swedish under it.
    pub(super) fn phrase(&self, source: &str) -> Markup {
        html! {
            @if let Some(row) = self.translations.get(source) {
                bdi lang=(row.language) { (row.text) } " "
            }
            bdi lang="sv" { (source) }
        }
    }

    pub(super) fn t(&self, key: &str) -> String {
        self.catalog.t(key)
    }

    pub(super) fn with(&self, key: &str, name: &'static str, value: &str) -> String {
        self.catalog.text(key, &Args::new().with(name, value))
    }

    /// Writes a day with its year.
    pub(super) fn day(&self, date: Date) -> String {
        format!("{} {}", self.catalog.dates().weekday_day_month(date), date.year())
    }

    pub(super) fn weekday(&self, date: Date) -> String {
        self.catalog.dates().weekday(date)
    }

    /// Writes an instant by the municipality's clock.
    pub(super) fn moment(&self, at: Timestamp) -> String {
        let local = zone_clock(at).local(at);
        format!("{}, {}", self.day(local.date()), time_of_day(local.time()))
    }
}

/// What somebody wrote, so that it turns nothing round.
pub(super) fn own(text: &str) -> Markup {
    html! { bdi { (text) } }
}

/// A line under what it is about.
pub(super) fn line(text: &str) -> Markup {
    html! { small { (text) } }
}
