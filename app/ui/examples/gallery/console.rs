//! Pages of the console.

use dioxus::prelude::*;
use stegvis_ui::{
    Bench, Block, BlockState, Bubble, BubbleFrom, Button, Change, ChangeKind, Changes, Check, Checks, Chip,
    Column, ColumnKind, ConflictColumns, ConflictLine, ConflictSide, Desk, Dialog, Do, DoKind, Field,
    FieldKind, FootBar, GoalLine, GoalMark, GoalState, GridDay, IconName, Mark, MarkState, NavItem, Need,
    Needs, NextPanel, Note, Notice, NoticeKind, PageTop, Pairs, Panel, ParsedChips, PhoneFrame, Qr, QuickAdd,
    Screen, Seg, Select, Shell, SignInDoor, SourceText, Split, SplitKind, Staircase, StateMark, StringRow,
    Tab, Table, Tabs, Talk, Title, Tone, WeekGrid, WeekLine, WeekLineItem, WeekLines, Words, WorkHeading,
};

use crate::participant::NamedPage;
use crate::stairs::four_steps;

pub(crate) const PAGES: &[NamedPage] = &[
    ("console-sign-in", sign_in),
    ("console-today", today),
    ("console-participant", participant),
    ("console-editor", editor),
    ("console-publish", publish),
    ("console-conflict", conflict),
    ("console-table", table),
    ("console-workbench", workbench),
];

#[component]
fn Page(dialog: Option<Element>, children: Element) -> Element {
    rsx! {
        Shell {
            brand: "Stegvis",
            workplace: vec!["Nya extra stöd".to_owned(), "Söderhamn".to_owned()],
            nav_label: "Huvudmeny",
            nav: rsx! {
                NavItem { text: "I dag", icon: IconName::Sun, count: 5_usize, href: "/", current: true }
                NavItem { text: "Deltagare", icon: IconName::Users, href: "/participants" }
                NavItem { text: "Språk", icon: IconName::Languages, href: "/languages" }
            },
            own_nav_label: "Du",
            own_nav: rsx! {
                NavItem { text: "Hjälp", icon: IconName::CircleHelp, shortcut: "?", onpress: |()| {} }
                NavItem { text: "Logga ut", icon: IconName::LogOut, onpress: |()| {} }
            },
            dialog,
            {children}
        }
    }
}

fn sign_in() -> Element {
    rsx! {
        SignInDoor {
            brand: "Stegvis",
            title: "Logga in",
            lead: "För coacher, språkstöd och chefer.",
            picture: "En trappa som leder upp till en öppen dörr",
            form {
                Field { label: "E-post i arbetet", kind: FieldKind::Email, value: "", autocomplete: "username", oninput: |_| {} }
                Field {
                    label: "Lösenord",
                    kind: FieldKind::Password,
                    value: "",
                    autocomplete: "current-password",
                    error: "E-post eller lösenord stämmer inte.",
                    oninput: |_| {},
                }
                Do { text: "Logga in", kind: DoKind::Main, large: true, submit: true }
            }
        }
    }
}

fn today() -> Element {
    rsx! {
        Page {
            PageTop { title: "Fem behöver dig i dag", lead: "Tisdag 14 oktober, 08:30",
                Do { text: "Ny deltagare", kind: DoKind::Main, icon: IconName::Plus, shortcut: "N", onpress: |()| {} }
            }
            Needs { label: "De som behöver dig, det som brådskar först",
                Need {
                    person: "Amina",
                    position: "Steg 2 av 4",
                    href: "/participants/1",
                    why: "Kan inte komma 10:00",
                    detail: "Mitt barn är sjukt.",
                    icon: IconName::Ban,
                    state: MarkState::Stopped,
                    since: "20 min",
                    since_note: "sedan 08:10",
                    Do { text: "Svara", onpress: |()| {} }
                }
                Need {
                    person: "Yonas",
                    href: "/participants/2",
                    why: "Skrev till dig",
                    icon: IconName::MessageCircle,
                    state: MarkState::Waiting,
                    since: "16 timmar",
                    Do { text: "Svara", onpress: |()| {} }
                }
            }
        }
    }
}

fn participant() -> Element {
    let item = |text: &str, mark, cancelled| WeekLineItem { text: text.into(), note: None, mark, cancelled };
    rsx! {
        Page {
            PageTop { title: "Amina", lead: "Arabiska och svenska.", person: "Amina",
                Do { text: "Ny kod", icon: IconName::QrCode, onpress: |()| {} }
                Do { text: "Ändra planen", kind: DoKind::Main, icon: IconName::Pencil, shortcut: "E", href: "/plan" }
            }
            Split { kind: SplitKind::Person,
                Panel { title: "Trappan",
                    Desk {
                        Staircase {
                            label: "Trappan: fyra steg. Amina är på steg 2.",
                            steps: four_steps(1),
                            top: "Eget arbete",
                            step_word: "Steg",
                        }
                    }
                    ul {
                        GoalLine { mark: rsx! { GoalMark { state: GoalState::Now } }, text: "Ringa ett samtal", note: "nu" }
                        GoalLine { mark: rsx! { GoalMark { state: GoalState::Done } }, text: "Skriva mitt cv", note: "9 okt" }
                    }
                }
                Panel { title: "Vecka 42", actions: rsx! { Do { text: "V. 43", kind: DoKind::Quiet, onpress: |()| {} } },
                    WeekLines { label: "Vecka 42",
                        WeekLine {
                            day: "Mån",
                            date: "13 okt",
                            items: vec![item("09:00 Dator och mejl", Some(Mark::new(MarkState::Done, "Var där")), false)],
                        }
                        WeekLine {
                            day: "Tis",
                            date: "14 okt",
                            today: true,
                            items: vec![
                                item("10:00 Svenska och mat", Some(Mark::new(MarkState::Stopped, "Kan inte komma: barnet är sjukt")), false),
                                item("13:00 Promenad", None, false),
                            ],
                        }
                        WeekLine {
                            day: "Ons",
                            date: "15 okt",
                            items: vec![item("13:00 Pengar", Some(Mark::new(MarkState::Stopped, "Inställt av dig")), true)],
                        }
                        WeekLine { day: "Fre", date: "17 okt", items: vec![], free: "Inget" }
                    }
                }
                Panel { title: "Meddelanden", actions: rsx! { Note { text: "Du och Amina ser" } },
                    Talk { label: "Meddelanden",
                        Bubble {
                            from: BubbleFrom::Me,
                            author: "Du",
                            lines: vec!["Hej Amina! På torsdag börjar vi 13:00.".into()],
                            translated: "arabiska: Nour",
                            receipt: Mark::new(MarkState::Done, "Läst 09:12").with_icon(IconName::CheckCheck),
                        }
                        Bubble {
                            from: BubbleFrom::Them,
                            author: "Amina",
                            lines: vec!["Tack!".into(), Words::in_language("شكرًا!", "ar")],
                        }
                    }
                    Field { label: "Skriv till Amina", kind: FieldKind::Lines, value: "", oninput: |_| {} }
                    p { class: "rule", "Helst förmiddagar." }
                    Pairs { pairs: vec![("Språk".to_owned(), "arabiska".to_owned()), ("Coach".to_owned(), "Karin".to_owned())] }
                }
            }
        }
    }
}

fn editor() -> Element {
    let block = |day, start_min, end_min, title: &str, state| Block {
        name: format!("{day}-{start_min}"),
        day,
        start_min,
        end_min,
        title: title.into(),
        note: "10–12".into(),
        icon: IconName::Utensils,
        state,
        state_words: if state == BlockState::New { "inte publicerad".into() } else { String::new() },
        chosen: false,
    };
    let days = ["Mån 13", "Tis 14", "Ons 15", "Tor 16", "Fre 17"];
    let days = days
        .into_iter()
        .map(|name| GridDay { name: name.into(), today: name == "Tis 14" })
        .collect::<Vec<_>>();
    let chip = |icon, text: &str, asks| Chip { icon, text: text.into(), asks };
    rsx! {
        Page {
            PageTop { title: "Aminas plan", lead: "Utkast, sparat 08:31.",
                Do { text: "Ångra", kind: DoKind::Quiet, icon: IconName::Undo, onpress: |()| {} }
                Do { text: "Publicera", kind: DoKind::Main, shortcut: "P", onpress: |()| {} }
            }
            Split { kind: SplitKind::Editor,
                Panel { title: "Trappan",
                    Desk {
                        Staircase {
                            label: "Trappan: fyra steg. Amina är på steg 2.",
                            steps: four_steps(1),
                            top: "Eget arbete",
                            step_word: "Steg",
                        }
                    }
                }
                Panel { title: "Vecka", title_hidden: true,
                    QuickAdd {
                        label: "Lägg till snabbt",
                        value: "svenska och mat tis tor 10-12 folkets hus till jul",
                        oninput: |_| {},
                        onsubmit: |()| {},
                        ParsedChips {
                            label: "Så tolkas raden",
                            chips: vec![
                                chip(IconName::Utensils, "Svenska och mat", false),
                                chip(IconName::Repeat, "tisdag och torsdag", false),
                                chip(IconName::Calendar, "till jul = 19 dec?", true),
                            ],
                        }
                    }
                    WeekGrid {
                        label: "Vecka 42",
                        days,
                        blocks: vec![
                            block(0, 9 * 60, 11 * 60, "Dator och mejl", BlockState::Published),
                            block(1, 10 * 60, 12 * 60, "Svenska och mat", BlockState::New),
                            block(1, 11 * 60, 12 * 60, "Läkare", BlockState::Published),
                            block(2, 13 * 60 + 15, 15 * 60, "Pengar", BlockState::Cancelled),
                        ],
                        onchoose: |_| {},
                        onmove: |_| {},
                    }
                    Note { text: "Streckad: inte publicerad." }
                }
                Panel {
                    title: "Så ser Amina det",
                    actions: rsx! {
                        Seg { label: "Språk", options: vec!["ar".to_owned(), "sv".to_owned()], chosen: 0, onchoose: |_| {} }
                    },
                    PhoneFrame { label: "Aminas telefon", lang: "ar", dir: "rtl", Telephone {} }
                }
            }
        }
    }
}

#[component]
fn Telephone() -> Element {
    rsx! {
        Screen {
            tabs: rsx! {
                Tabs { label: "القائمة",
                    Tab { text: "اليوم", icon: IconName::Sun, href: "/", current: true }
                    Tab { text: "الدرج", icon: IconName::Stairs, href: "/steps" }
                }
            },
            Title { words: "اليوم", beside: "الثلاثاء 14 أكتوبر" }
            NextPanel {
                soon: "بعد ساعتين",
                time: "10:00",
                until: "حتى 12:00",
                what: Words::with_swedish("اللغة السويدية والطعام", "Svenska och mat"),
                icon: IconName::Utensils,
                Button { words: Words::with_swedish("سآتي", "Jag kommer"), icon: IconName::Check, onpress: |()| {} }
            }
        }
    }
}

fn publish() -> Element {
    let change =
        |kind, word: &str, text: &str| Change { kind, word: word.into(), text: text.into(), values: None };
    rsx! {
        Page {
            dialog: rsx! {
                Dialog {
                    title: "Publicera Aminas plan",
                    lead: "Tre saker ändras.",
                    close: "Stäng",
                    onclose: |()| {},
                    foot_note: "Amina får en tyst notis.",
                    foot: rsx! {
                        Do { text: "Tillbaka", large: true, onpress: |()| {} }
                        Do { text: "Publicera till Amina", kind: DoKind::Main, large: true, onpress: |()| {} }
                    },
                    Changes {
                        label: "Det som ändras",
                        changes: vec![
                            change(ChangeKind::Added, "Ny", "Svenska och mat, tisdag och torsdag"),
                            Change {
                                values: Some(("10:00".into(), "13:00".into())),
                                ..change(ChangeKind::Changed, "Flyttad", "Arbetsträning på torsdag")
                            },
                            change(ChangeKind::Cancelled, "Inställd", "Pengar i vardagen"),
                            change(ChangeKind::Removed, "Borttagen", "Promenad"),
                        ],
                    }
                    Split { kind: SplitKind::Halves,
                        div {
                            WorkHeading { text: "Kod" }
                            Qr { label: "Koden för Amina", svg: QR, code: "K7M4 PXQ2" }
                        }
                        div {
                            WorkHeading { text: "Språk" }
                            StateMark { mark: Mark::new(MarkState::Waiting, "Arabiska: 2 av 9 texter saknas").with_icon(IconName::TriangleAlert) }
                            Check { label: "Be Nour översätta", note: "Oftast inom 3 timmar", checked: true, onchange: |_| {} }
                            Checks { label: "Dagar",
                                Check { label: "mån", checked: true, onchange: |_| {} }
                                Check { label: "tis", checked: false, onchange: |_| {} }
                            }
                        }
                    }
                }
            },
            PageTop { title: "Aminas plan" }
        }
    }
}

const QR: &str =
    "<svg viewBox=\"0 0 3 3\"><path d=\"M0 0h1v1h-1zM2 0h1v1h-1zM1 1h1v1h-1zM0 2h1v1h-1z\"/></svg>";

fn conflict() -> Element {
    let side = |title: &str, line: &str| ConflictSide {
        title: title.into(),
        note: "I dag 08:31".into(),
        lines: vec![
            ConflictLine { text: "Svenska och mat 10:00–12:00".into(), differs: false },
            ConflictLine { text: line.into(), differs: true },
        ],
        action: rsx! {
            Do { text: "Behåll den här", label: format!("Behåll den här: {title}"), onpress: |()| {} }
        },
    };
    rsx! {
        Page {
            PageTop { title: "Två har ändrat samma plan" }
            Notice { kind: NoticeKind::Attention, text: "Per publicerade medan du skrev. Inget är borta." }
            ConflictColumns {
                differs_word: "Skiljer:",
                mine: side("Din plan", "Arbetsträning torsdag 13:00"),
                theirs: side("Pers plan", "Arbetsträning torsdag 09:00"),
            }
        }
    }
}

fn table() -> Element {
    rsx! {
        Page {
            PageTop { title: "Deltagare" }
            Select {
                label: "Språk",
                options: vec!["Alla".to_owned(), "arabiska".to_owned()],
                chosen: 1,
                onchoose: |_| {},
            }
            Table {
                label: "Deltagare",
                columns: vec![
                    "Namn".into(),
                    "Språk".into(),
                    Column { text: "Mål".into(), kind: ColumnKind::Number },
                    Column { text: "Öppna".into(), kind: ColumnKind::Hidden },
                ],
                tr {
                    th { scope: "row", "Amina" }
                    td { "arabiska" }
                    td { "data-kind": "number", "3" }
                    td { Do { text: "Öppna", kind: DoKind::Quiet, label: "Öppna Amina", href: "/participants/1" } }
                }
            }
            FootBar { text: "Åtta får ändringen.",
                Do { text: "Publicera", kind: DoKind::Main, large: true, onpress: |()| {} }
            }
        }
    }
}

fn workbench() -> Element {
    rsx! {
        Page {
            Bench {
                title: "Arabiska",
                lead: "12 texter saknas",
                filters: rsx! {
                    Seg { label: "Visa", options: vec!["Alla".to_owned(), "Saknas".to_owned()], chosen: 1, onchoose: |_| {} }
                },
                list_label: "Texter, de mest väntade först",
                list: rsx! {
                    StringRow {
                        source: "Promenad med gruppen",
                        tone: Tone::Missing,
                        tone_words: "Saknas",
                        awaited: "9 väntar",
                        current: true,
                        href: "/languages/ar/1",
                    }
                    StringRow {
                        source: "Väntar på nät",
                        translation: "بانتظار الإنترنت",
                        lang: "ar",
                        tone: Tone::Machine,
                        tone_words: "Maskin, inte granskad",
                        onpress: |()| {},
                    }
                    StringRow { source: "Klart", translation: "تم", lang: "ar", tone: Tone::Checked, tone_words: "Granskad", onpress: |()| {} }
                    StringRow { source: "Nu", translation: "الآن", lang: "ar", tone: Tone::Written, tone_words: "Översatt", onpress: |()| {} }
                    StringRow { source: "Hej", translation: "أهلًا", lang: "ar", tone: Tone::Again, tone_words: "Källan ändrad", onpress: |()| {} }
                },
                side: rsx! { WorkHeading { text: "Kontroll" } },
                SourceText { label: "Svenska, källan", text: "Promenad med gruppen" }
                Field { label: "Arabiska", kind: FieldKind::Lines, lang: "ar", value: "نزهة مع المجموعة", oninput: |_| {} }
                Do { text: "Spara", kind: DoKind::Main, onpress: |()| {} }
            }
        }
    }
}
