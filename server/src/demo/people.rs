//! Who is in the demo. First names are made up.

use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::domain::role::Role;

/// A member of staff.
pub(super) struct StaffMember {
    pub(super) role: Role,
    pub(super) name: &'static str,
    pub(super) email: &'static str,
    pub(super) municipality: Option<&'static str>,
    pub(super) phone: Option<&'static str>,
    /// What a language worker translates into.
    pub(super) languages: &'static [&'static str],
}

/// A participant, and what has happened so far.
pub(super) struct Person {
    pub(super) name: &'static str,
    pub(super) language: &'static str,
    pub(super) municipality: &'static str,
    /// Key of the programme's file.
    pub(super) programme: &'static str,
    /// Name of the template that the plan was made from.
    pub(super) template: &'static str,
    /// E-mail addresses, foremost first.
    pub(super) coaches: &'static [&'static str],
    pub(super) step: u8,
    /// How many goals of the own step are done; those of the steps below all are.
    pub(super) done: usize,
    pub(super) notice: Option<&'static str>,
    /// Yesterday's messages.
    pub(super) lines: &'static [Line],
    /// Whether the coach has still to read the last of them.
    pub(super) unread: bool,
    /// The answer to what comes next.
    pub(super) answer: Option<Answer>,
    /// A goal that the coach has put into the draft and not published.
    pub(super) drafted: Option<&'static str>,
    /// Whether a phone has been paired before.
    pub(super) paired: bool,
}

/// One message.
pub(super) enum Line {
    Coach(&'static str),
    Participant(&'static str),
}

use Line::{Coach, Participant};

pub(super) const OPERATOR: StaffMember = StaffMember {
    role: Role::Operator,
    name: "Drift",
    email: "drift@stegvis.example",
    municipality: None,
    phone: None,
    languages: &[],
};

const KARIN: &str = "karin@soderhamn.example";
const PER: &str = "per@soderhamn.example";
const MARIA: &str = "maria@gavle.example";
const JONAS: &str = "jonas@ostersund.example";
const EVA: &str = "eva@majorna-linne.example";
const LENA: &str = "lena@oskarshamn.example";

/// Everybody who signs in, the operator aside.
pub(super) const STAFF: [StaffMember; 9] = [
    coach("Karin", KARIN, "Söderhamn", "0270-123 40"),
    coach("Per", PER, "Söderhamn", "0270-123 41"),
    coach("Maria", MARIA, "Gävle", "026-123 40"),
    coach("Jonas", JONAS, "Östersund", "063-123 40"),
    coach("Eva", EVA, "Majorna-Linné", "031-123 40"),
    coach("Lena", LENA, "Oskarshamn", "0491-123 40"),
    StaffMember {
        role: Role::LanguageWorker,
        name: "Nour",
        email: "nour@soderhamn.example",
        municipality: Some("Söderhamn"),
        phone: None,
        languages: &["ar", "en", "fa"],
    },
    StaffMember {
        role: Role::LanguageWorker,
        name: "Dawit",
        email: "dawit@gavle.example",
        municipality: Some("Gävle"),
        phone: None,
        languages: &["ti", "so", "uk"],
    },
    StaffMember {
        role: Role::Manager,
        name: "Anders",
        email: "anders@soderhamn.example",
        municipality: Some("Söderhamn"),
        phone: None,
        languages: &[],
    },
];

const fn coach(
    name: &'static str,
    email: &'static str,
    municipality: &'static str,
    phone: &'static str,
) -> StaffMember {
    StaffMember {
        role: Role::Coach,
        name,
        email,
        municipality: Some(municipality),
        phone: Some(phone),
        languages: &[],
    }
}

/// Somebody in Nya extra stöd in Söderhamn with Karin, to whom nothing has happened yet.
const PLAIN: Person = Person {
    name: "",
    language: "sv",
    municipality: "Söderhamn",
    programme: "nya-extra-stod",
    template: "Sex ämnen",
    coaches: &[KARIN],
    step: 1,
    done: 0,
    notice: None,
    lines: &[],
    unread: false,
    answer: None,
    drafted: None,
    paired: true,
};

/// With Per in Omstart! in Söderhamn.
const OMSTART: Person = Person { programme: "omstart", template: "Små steg", coaches: &[PER], ..PLAIN };

/// With Maria in Nya extra stöd in Gävle.
const GAVLE: Person = Person { municipality: "Gävle", coaches: &[MARIA], ..PLAIN };

/// With Jonas in 14 45 87 in Östersund.
const OSTERSUND: Person = Person {
    municipality: "Östersund",
    programme: "14-45-87",
    template: "Från kartläggning till anpassat jobb",
    coaches: &[JONAS],
    ..PLAIN
};

/// With Eva in Vidare vägar in Majorna-Linné.
const MAJORNA: Person = Person {
    municipality: "Majorna-Linné",
    programme: "vidare-vagar",
    template: "Trappan",
    coaches: &[EVA],
    ..PLAIN
};

/// With Lena in Kalmar county's Kalejdo in Oskarshamn.
const OSKARSHAMN: Person = Person {
    municipality: "Oskarshamn",
    programme: "kalmar-samverkan",
    template: "Kalejdo",
    coaches: &[LENA],
    ..PLAIN
};

/// The participants: eight languages, three of each.
pub(super) const PEOPLE: [Person; 24] = [
    Person {
        name: "Amina",
        language: "ar",
        coaches: &[KARIN, PER],
        step: 2,
        done: 2,
        notice: Some("Bra jobbat i köket, Amina! Nu övar vi på att ringa."),
        lines: &[
            Coach("Hej Amina! På torsdag börjar vi 13:00. Ta med ditt cv."),
            Participant("شكرًا! هل أُحضر صورة أيضًا؟"),
            Coach("Nej, det räcker med ditt cv. Vi ses!"),
        ],
        ..PLAIN
    },
    Person {
        name: "Fatima",
        language: "ar",
        step: 2,
        done: 1,
        lines: &[Coach("Hej Fatima! Hur går det med cv:t?"), Participant("كتبت الصفحة الأولى.")],
        answer: Some(Answer::CannotCome { reason: Reason::ChildIll }),
        ..PLAIN
    },
    Person {
        name: "Hodan",
        language: "so",
        step: 2,
        answer: Some(Answer::Coming),
        drafted: Some("Laga en rätt för gruppen"),
        ..PLAIN
    },
    Person {
        name: "Yonas",
        language: "ti",
        step: 1,
        done: 1,
        notice: Some("Välkommen, Yonas! Vi ses på Folkets hus."),
        lines: &[Coach("Hej Yonas! Vi ses på Folkets hus i morgon."), Participant("ብኣየናይ ማዕጾ ክኣቱ?")],
        unread: true,
        ..PLAIN
    },
    Person {
        name: "Samira",
        language: "fa",
        step: 3,
        done: 1,
        lines: &[
            Participant("سلام کارین! امروز با سرپرستم حرف زدم."),
            Coach("Vad roligt! Berätta mer när vi ses."),
        ],
        drafted: Some("Visa en ny kollega hur man gör"),
        ..PLAIN
    },
    Person { name: "Grace", language: "en", paired: false, ..PLAIN },
    Person {
        name: "Moa",
        language: "sv",
        step: 3,
        done: 1,
        lines: &[
            Coach("Hej Moa! Vill du se folkhögskolan nästa vecka?"),
            Participant("Ja, kanske. Kan du följa med?"),
        ],
        unread: true,
        drafted: Some("Skriva ner tre frågor till skolan"),
        ..OMSTART
    },
    Person {
        name: "Elias",
        language: "sv-simple",
        coaches: &[PER, KARIN],
        step: 2,
        done: 1,
        notice: Some("Du åkte buss själv. Starkt!"),
        lines: &[Participant("Jag åkte buss själv!"), Coach("Så bra jobbat, Elias!")],
        answer: Some(Answer::Coming),
        ..OMSTART
    },
    Person {
        name: "Abdi",
        language: "so",
        step: 4,
        done: 1,
        lines: &[
            Participant("Salaan Maria! Toddobaadkii waa dhammeeyey."),
            Coach("Grattis till en hel vecka, Abdi!"),
        ],
        ..GAVLE
    },
    Person { name: "Mehret", language: "ti", step: 1, paired: false, ..GAVLE },
    Person {
        name: "Olena",
        language: "uk",
        step: 3,
        done: 2,
        lines: &[
            Coach("Hej Olena! Hur var besöket i butiken?"),
            Participant("Дуже добре! Чи можу я піти ще раз?"),
        ],
        unread: true,
        answer: Some(Answer::Coming),
        ..GAVLE
    },
    Person {
        name: "Liam",
        language: "sv-simple",
        municipality: "Gävle",
        coaches: &[MARIA],
        step: 1,
        done: 1,
        lines: &[Coach("Hej Liam! Jag tänker på dig."), Participant("❤")],
        ..OMSTART
    },
    Person {
        name: "Wilma",
        language: "sv",
        municipality: "Gävle",
        programme: "ung-nystart",
        coaches: &[MARIA],
        step: 4,
        answer: Some(Answer::CannotCome { reason: Reason::NoStrength }),
        ..OMSTART
    },
    Person {
        name: "Danylo",
        language: "uk",
        municipality: "Gävle",
        programme: "ung-nystart",
        coaches: &[MARIA],
        step: 2,
        done: 1,
        ..OMSTART
    },
    Person {
        name: "Layla",
        language: "ar",
        step: 2,
        done: 1,
        notice: Some("Nu börjar arbetsträningen. Säg till om du behöver en paus."),
        ..OSTERSUND
    },
    Person {
        name: "Sahra",
        language: "so",
        step: 1,
        done: 1,
        lines: &[Coach("Hej Sahra! Vad hjälper dig när det är mycket ljud?"), Participant("Qol aamusan.")],
        unread: true,
        ..OSTERSUND
    },
    Person {
        name: "Parisa",
        language: "fa",
        step: 4,
        answer: Some(Answer::Coming),
        lines: &[Participant("آیا شنبه باز است؟"), Coach("Ja, kaféet är öppet på lördag.")],
        ..OSTERSUND
    },
    Person {
        name: "Reza",
        language: "fa",
        step: 1,
        done: 1,
        drafted: Some("Gå en runda före lunch"),
        ..MAJORNA
    },
    Person {
        name: "Iryna",
        language: "uk",
        step: 3,
        lines: &[Coach("Hej Iryna! På fredag övar vi på intervjun."), Participant("Добре, я готова.")],
        ..MAJORNA
    },
    Person {
        name: "David",
        language: "en",
        step: 2,
        done: 2,
        notice: Some("Tre dagar i tid. Bra jobbat, David!"),
        answer: Some(Answer::CannotCome { reason: Reason::Doctor }),
        ..MAJORNA
    },
    Person {
        name: "Bosse",
        language: "sv",
        step: 5,
        lines: &[
            Participant("Hej Eva! Jag skrev på kontraktet i går."),
            Coach("Grattis, Bosse! Vad glad jag blir."),
        ],
        ..MAJORNA
    },
    Person { name: "Senait", language: "ti", step: 2, done: 1, answer: Some(Answer::Coming), ..OSKARSHAMN },
    Person { name: "Joy", language: "en", step: 1, paired: false, ..OSKARSHAMN },
    Person {
        name: "Tomas",
        language: "sv-simple",
        template: "Sökandelots",
        step: 3,
        done: 1,
        lines: &[Coach("Hej Tomas! Hur kändes båtvarvet?"), Participant("Bra. Jag gillar att slipa.")],
        unread: true,
        ..OSKARSHAMN
    },
];
