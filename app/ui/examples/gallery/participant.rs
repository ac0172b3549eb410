//! Participants' screens.

use dioxus::prelude::*;
use stegvis_ui::{
    Answer, Bar, BarButton, BarPlace, Bubble, BubbleFrom, Button, ButtonKind, Composer, Day, Days, Empty,
    Fact, GoalMark, GoalState, Icon, IconName, IconSize, Lead, Listen, Loading, Mark, MarkState, Month,
    MonthDay, NextPanel, Notice, NoticeKind, OfflineLine, Phrase, Phrases, Pill, PillKind, Row, RowTime,
    Rows, ScheduleEvent, Screen, ScreenKind, Section, Sheet, Stack, StaircaseSmall, StaircaseView, Tab, Tabs,
    Talk, TalkDay, TalkTop, Title, TwoLanguages, WeekHeader, WeekTurn, WhoSees, Words,
};

use crate::arrival::{enter_code, lock, me, notices, welcome};
use crate::stairs::{arrived, steps, steps_ar};
use crate::voice::{recording, voice};

pub(crate) type NamedPage = (&'static str, fn() -> Element);

pub(crate) const PAGES: &[NamedPage] = &[
    ("today", today),
    ("today-answered", today_answered),
    ("cannot-come", cannot_come),
    ("schedule", schedule),
    ("month", month),
    ("steps", steps),
    ("arrived", arrived),
    ("me", me),
    ("welcome", welcome),
    ("enter-code", enter_code),
    ("lock", lock),
    ("empty", empty),
    ("loading", loading),
    ("welcome-back", welcome_back),
    ("notices", notices),
    ("voice", voice),
    ("recording", recording),
];

pub(crate) const ARABIC_PAGES: &[NamedPage] = &[
    ("today-ar", today_ar),
    ("steps-ar", steps_ar),
    ("messages-ar", messages),
    ("enter-code-ar", enter_code),
    ("to-say-ar", to_say),
    ("lock-ar", lock),
];

pub(crate) fn tabs(current: usize) -> Element {
    let tabs = [
        ("I dag", IconName::Sun),
        ("Schema", IconName::Calendar),
        ("Trappan", IconName::Stairs),
        ("Coach", IconName::MessageCircle),
    ];
    rsx! {
        Tabs { label: "Meny",
            for (index , (text , icon)) in tabs.into_iter().enumerate() {
                Tab { text, icon, href: "/", current: index == current }
            }
        }
    }
}

pub(crate) fn bar() -> Element {
    rsx! {
        Bar {
            BarButton { text: "Amina", person: "Amina", href: "/me" }
            BarButton { text: "Svenska", icon: IconName::Globe, place: BarPlace::End, href: "/language" }
            BarButton { text: "Hjälp", icon: IconName::CircleHelp, place: BarPlace::End, onpress: |()| {} }
        }
    }
}

fn facts() -> Vec<Fact> {
    vec![
        Fact {
            icon: IconName::MapPin,
            term: "Var".into(),
            words: "Folkets hus, köket".into(),
            detail: Some("Brunnsgatan 4".into()),
            href: Some("https://example.org/map".into()),
        },
        Fact {
            icon: IconName::User,
            term: "Med vem".into(),
            words: "Karin, din coach".into(),
            detail: None,
            href: None,
        },
        Fact {
            icon: IconName::NotebookPen,
            term: "Ta med".into(),
            words: "Block och penna".into(),
            detail: None,
            href: None,
        },
    ]
}

fn later() -> Element {
    rsx! {
        Section { heading: "Sedan",
            Rows {
                Row { start: rsx! { RowTime { time: "13:00" } }, href: "/schedule", "Promenad med gruppen" }
                Row { start: rsx! { StaircaseSmall { current: 1, count: 4 } }, href: "/steps",
                    span { class: "strong", "Steg 2 av 4" }
                    br {}
                    "Arbetsträning"
                }
            }
        }
    }
}

fn today() -> Element {
    today_with(
        None,
        rsx! {
            Button { words: "Jag kommer", icon: IconName::Check, onpress: |()| {} }
            Button { words: "Jag kan inte komma", kind: ButtonKind::Second, onpress: |()| {} }
            WhoSees { text: "Karin ser ditt svar." }
        },
    )
}

fn today_answered() -> Element {
    today_with(
        None,
        rsx! {
            Answer { words: "Du kan inte komma", reason: "Mitt barn är sjukt" }
            Notice { kind: NoticeKind::Attention, icon: IconName::Smartphone,
                text: "Svaret är sparat på telefonen. Det skickas till Karin när du har nät."
            }
            Button { words: "Ångra svaret", kind: ButtonKind::Second, icon: IconName::Undo, onpress: |()| {} }
        },
    )
}

fn cannot_come() -> Element {
    let reasons = [
        ("Jag är sjuk", IconName::Thermometer),
        ("Mitt barn är sjukt", IconName::Baby),
        ("Jag ska till läkaren", IconName::Stethoscope),
        ("Jag kan inte ta mig dit", IconName::Bus),
        ("Jag orkar inte i dag", IconName::BatteryLow),
        ("Något annat", IconName::MessageCircle),
    ];
    today_with(
        Some(rsx! {
            Sheet {
                title: "Varför kan du inte komma?",
                about: "Svenska och mat, 10:00",
                listen: rsx! {
                    Listen { text: "Lyssna", stop: "Tyst" }
                },
                close: "Stäng",
                onclose: |()| {},
                Rows {
                    for (text , picture) in reasons {
                        Row {
                            picture,
                            beside: rsx! {
                                Listen { text: "Lyssna", stop: "Tyst", what: text }
                            },
                            onpress: |()| {},
                            span { class: "lead", "{text}" }
                        }
                    }
                }
                WhoSees { text: "Karin ser ditt svar. Du kan ångra dig." }
            }
        }),
        rsx! {},
    )
}

fn to_say() -> Element {
    let phrases = [
        ("Var kan jag tvätta händerna?", "أين يمكنني غسل يديّ؟"),
        ("Jag äter inte …", "لا آكل …"),
        ("Är det griskött i maten?", "هل في الطعام لحم خنزير؟"),
        ("Ska jag skära grönsakerna?", "هل أقطّع الخضار؟"),
    ];
    today_with(
        Some(rsx! {
            Sheet {
                title: Words::with_swedish("ما يفيد قوله", "Bra att kunna säga"),
                about: "الطبخ",
                listen: rsx! {
                    Listen { text: "استماع", stop: "إيقاف" }
                },
                close: "إغلاق",
                onclose: |()| {},
                Rows {
                    for (swedish , own) in phrases {
                        Row {
                            beside: rsx! {
                                Listen { text: "استماع", stop: "إيقاف", what: own }
                            },
                            reads: "sv",
                            span { class: "lead",
                                TwoLanguages { words: Words::in_language(swedish, "sv") }
                            }
                            br {}
                            "{own}"
                        }
                    }
                }
            }
        }),
        rsx! {
            Button { words: Words::with_swedish("سآتي", "Jag kommer"), icon: IconName::Check, onpress: |()| {} }
            WhoSees { text: "كارين ترى جوابك." }
            div {
                Pill { text: "ما يفيد قوله", kind: PillKind::Edged, icon: IconName::BookOpen, onpress: |()| {} }
            }
        },
    )
}

fn today_with(sheet: Option<Element>, actions: Element) -> Element {
    rsx! {
        Screen { bar: bar(), tabs: tabs(0), sheet,
            Title { words: "I dag", beside: "tisdag 14 oktober" }
            OfflineLine { text: "Inget nät.", saved: "Sparat i dag 08:10." }
            NextPanel {
                soon: "Om 2 timmar",
                beside: rsx! {
                    Listen { text: "Lyssna", stop: "Tyst" }
                },
                time: "10:00",
                datetime: "2025-10-14T10:00",
                until: "till 12:00",
                what: "Svenska och mat",
                icon: IconName::Utensils,
                facts: facts(),
                {actions}
            }
            {later()}
        }
    }
}

fn today_ar() -> Element {
    let facts = vec![
        Fact {
            icon: IconName::MapPin,
            term: "أين".into(),
            words: Words::with_swedish("بيت الشعب، المطبخ", "Folkets hus, köket"),
            detail: Some("Brunnsgatan 4".into()),
            href: Some("https://example.org/map".into()),
        },
        Fact {
            icon: IconName::NotebookPen,
            term: "أحضري معك".into(),
            words: Words::in_language("Block och penna", "sv"),
            detail: None,
            href: None,
        },
    ];
    rsx! {
        Screen { bar: bar(), tabs: tabs(0),
            Title { words: "اليوم", beside: "الثلاثاء 14 أكتوبر" }
            NextPanel {
                soon: "بعد ساعتين",
                time: "10:00",
                until: "حتى 12:00",
                what: Words::with_swedish("اللغة السويدية والطعام", "Svenska och mat"),
                icon: IconName::Utensils,
                facts,
                Button { words: Words::with_swedish("سآتي", "Jag kommer"), icon: IconName::Check, onpress: |()| {} }
                Button {
                    words: Words::with_swedish("لا أستطيع الحضور", "Jag kan inte komma"),
                    kind: ButtonKind::Second,
                    onpress: |()| {},
                }
                WhoSees { text: "كارين ترى جوابك." }
            }
        }
    }
}

fn schedule() -> Element {
    let turn = |text: &str, label: &str| WeekTurn {
        text: text.into(),
        label: label.into(),
        onpress: EventHandler::new(|()| {}),
    };
    rsx! {
        Screen { bar: bar(), tabs: tabs(1),
            Stack {
                Title { words: "Schema" }
                WeekHeader {
                    name: "Vecka 42",
                    dates: "13–19 oktober",
                    previous: turn("V. 41", " förra veckan"),
                    next: turn("V. 43", " nästa vecka"),
                }
            }
            Days {
                Day { name: "Måndag", date: "13 okt",
                    ScheduleEvent {
                        icon: IconName::Monitor,
                        time: "09:00",
                        until: "till 11:00",
                        what: "Dator och mejl",
                        mark: Mark::new(MarkState::Done, "Du var där"),
                    }
                }
                Day { name: "Tisdag", date: "14 okt", today: "I dag",
                    ScheduleEvent {
                        icon: IconName::Utensils,
                        time: "10:00",
                        until: "till 12:00",
                        what: "Svenska och mat",
                        place: Words::from("Folkets hus, köket"),
                        mark: Mark::new(MarkState::Done, "Du kommer"),
                        href: "/activity/1",
                    }
                }
                Day { name: "Onsdag", date: "15 okt",
                    ScheduleEvent {
                        icon: IconName::Wallet,
                        time: "13:00",
                        until: "till 15:00",
                        what: "Pengar i vardagen",
                        mark: Mark::new(MarkState::Stopped, "Inställt av Karin"),
                        cancelled: true,
                    }
                }
                Day { name: "Torsdag", date: "16 okt",
                    ScheduleEvent {
                        icon: IconName::Briefcase,
                        time: "13:00",
                        what: "Arbetsträning",
                        mark: Mark::new(MarkState::Waiting, "Du kan inte komma. Väntar på nät.").with_icon(IconName::CloudOff),
                        onpress: |()| {},
                    }
                }
                Day {
                    name: "Fredag",
                    date: "17 okt",
                    holiday: Words::with_swedish("ليلة منتصف الصيف", "Midsommarafton"),
                    free: "Inget i schemat",
                }
            }
        }
    }
}

fn month() -> Element {
    let day = |number: usize| MonthDay {
        number: number.to_string(),
        label: format!("{number} juni"),
        count: number % 5,
        today: number == 14,
        holiday: number == 19,
        opens: number > 7,
    };
    let weeks = (0..5).map(|week| {
        (1..=7).map(|place| week * 7 + place).map(|number| (number <= 30).then(|| day(number))).collect()
    });
    rsx! {
        Screen { bar: bar(), tabs: tabs(1),
            Title { words: "Schema" }
            Month {
                label: "Juni 2026",
                weekdays: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"].map(String::from).to_vec(),
                weeks: weeks.collect::<Vec<_>>(),
                onday: |_| {},
            }
        }
    }
}

fn messages() -> Element {
    rsx! {
        Screen {
            bar: bar(),
            tabs: tabs(3),
            kind: ScreenKind::Talk,
            composer: rsx! {
                Composer {
                    label: "كتابة رسالة",
                    field_label: "رسالة إلى كارين",
                    placeholder: "اكتبي إلى كارين",
                    value: "",
                    oninput: |_| {},
                    onsend: |()| {},
                    send: "إرسال",
                    Phrases {
                        label: "جمل جاهزة",
                        phrases: vec![
                            Phrase { picture: IconName::Clock, text: "سأتأخر".to_owned(), chosen: false },
                            Phrase { picture: IconName::Thermometer, text: "أنا مريضة".to_owned(), chosen: false },
                            Phrase { picture: IconName::Smile, text: "شكرًا".to_owned(), chosen: false },
                        ],
                        onchoose: |_| {},
                    }
                }
            },
            TalkTop { person: "كارين", title: "كارين، مرشدتك", who_reads: "أنتِ وكارين فقط تقرآن هذا" }
            Talk { label: "الرسائل",
                TalkDay { text: "أمس، الاثنين" }
                Bubble {
                    from: BubbleFrom::Them,
                    author: "كارين",
                    lines: vec![
                        Words::with_swedish("مرحبًا أمينة! يوم الخميس نبدأ الساعة 13:00.", "Hej Amina! På torsdag börjar vi 13:00."),
                        Words::with_swedish("أحضري سيرتك الذاتية.", "Ta med ditt cv."),
                    ],
                    time: "09:00",
                    translated: "ترجمة نور",
                }
                Bubble {
                    from: BubbleFrom::Me,
                    author: "أنتِ",
                    lines: vec!["شكرًا! هل أُحضر صورة أيضًا؟".into()],
                    receipt: Mark::new(MarkState::Done, "قرأتها كارين 09:12").with_icon(IconName::CheckCheck),
                }
                Bubble {
                    from: BubbleFrom::Me,
                    author: "أنتِ",
                    lines: vec!["سأتأخر 10 دقائق.".into()],
                    receipt: Mark::new(MarkState::Waiting, "على هذا الهاتف. تُرسل عند توفر الإنترنت.").with_icon(IconName::Smartphone),
                }
            }
        }
    }
}

fn empty() -> Element {
    rsx! {
        Screen { bar: bar(), tabs: tabs(0),
            Title { words: "I dag", beside: "fredag 17 oktober" }
            Empty { icon: IconName::Coffee, title: "Inget i schemat i dag", text: "Du är ledig. Nästa gång är på måndag." }
            {later()}
        }
    }
}

fn loading() -> Element {
    rsx! {
        Screen { bar: bar(), tabs: tabs(0), busy: true,
            Title { words: "I dag", beside: "tisdag 14 oktober" }
            Loading { text: "Hämtar ditt schema", more: "Med dåligt nät tar det en stund. Du kan lägga ifrån dig telefonen." }
        }
    }
}

fn welcome_back() -> Element {
    rsx! {
        Screen { bar: bar(), tabs: tabs(0), kind: ScreenKind::Back,
            StaircaseView { label: "Trappan: du är på steg 2 av 4", current: 1, count: 4 }
            Stack {
                Title { words: "Välkommen tillbaka, Amina" }
                Lead { words: "Allt är kvar." }
            }
            div { class: "tour-picture",
                Icon { name: IconName::Calendar, size: IconSize::Large }
            }
            p { class: "cheer",
                GoalMark { state: GoalState::Done }
                "Bra gjort! Du har gjort 3 små mål."
            }
            Button { words: "Säg hej till Karin", icon: IconName::Hand, onpress: |()| {} }
            Button { words: "Visa vad som händer i dag", kind: ButtonKind::Quiet, href: "/" }
        }
    }
}
