//! Participants' screens before and beside the four main ones.

use dioxus::prelude::*;
use stegvis_ui::{
    Bar, BarBrand, BarButton, BarPlace, Choice, ChoiceGroup, ChoicePicture, CodeField, Field, FieldKind,
    Icon, IconName, IconSize, LanguageRow, Notice, NoticeKind, Padlock, Pill, PillKind, PinPad, Row, Rows,
    Scan, Screen, Section, SeesList, Stack, Title, Viewfinder,
};

use crate::participant::{bar, tabs};

pub(crate) fn me() -> Element {
    let choice = |text: &str, picture| Choice { text: text.into(), picture };
    rsx! {
        Screen { bar: bar(), tabs: tabs(0),
            Title { words: "Amina" }
            Rows {
                Row { start: rsx! { Icon { name: IconName::Globe } }, href: "/language",
                    span { class: "strong", "Språk" }
                    br {}
                    span { class: "soft", "Svenska" }
                }
                ChoiceGroup {
                    label: "Textens storlek",
                    icon: IconName::ALargeSmall,
                    choices: vec![
                        choice("Vanlig", ChoicePicture::NormalText),
                        choice("Stor", ChoicePicture::LargeText),
                        choice("Störst", ChoicePicture::LargestText),
                    ],
                    chosen: 0,
                    onchoose: |_| {},
                }
                ChoiceGroup {
                    label: "Utseende",
                    icon: IconName::Contrast,
                    choices: vec![
                        choice("Ljust", ChoicePicture::Icon(IconName::Sun)),
                        choice("Mörkt", ChoicePicture::Icon(IconName::Moon)),
                        choice("Tydligt", ChoicePicture::Icon(IconName::Contrast)),
                    ],
                    chosen: 1,
                    onchoose: |_| {},
                }
            }
            Section { heading: "Vem ser vad?",
                SeesList {
                    pairs: vec![
                        ("Schema och svar".to_owned(), "Du och Karin".to_owned()),
                        ("Chefen".to_owned(), "Ser bara antal, inga namn".to_owned()),
                    ],
                }
            }
        }
    }
}

pub(crate) fn lock() -> Element {
    let bar = rsx! {
        Bar {
            BarBrand { name: "Stegvis" }
            BarButton { text: "Svenska", icon: IconName::Globe, place: BarPlace::End, onpress: |()| {} }
        }
    };
    rsx! {
        Screen { bar,
            Padlock {}
            Title { words: "Skriv din PIN" }
            Notice { kind: NoticeKind::Attention, text: "Det var inte rätt PIN. Du kan försöka 9 gånger till." }
            PinPad {
                label: "Skriv din PIN",
                value: "123",
                most: 6_usize,
                oninput: |_| {},
                onsubmit: |()| {},
                erase: "Sudda",
                button: "Öppna",
            }
        }
    }
}

pub(crate) fn welcome() -> Element {
    let languages = [
        ("Svenska", "sv", None),
        ("العربية", "ar", Some("arabiska")),
        ("ትግርኛ", "ti", Some("tigrinska")),
        ("Soomaali", "so", Some("somaliska")),
        ("Українська", "uk", Some("ukrainska")),
    ];
    rsx! {
        Screen {
            bar: rsx! {
                Bar {
                    BarBrand { name: "Stegvis" }
                    BarButton { text: "Hjälp", icon: IconName::CircleHelp, place: BarPlace::End, href: "/help" }
                }
            },
            Title { words: "Välj språk" }
            Rows { label: "Språk",
                for (own , lang , swedish) in languages {
                    LanguageRow {
                        own,
                        lang,
                        swedish: swedish.map(str::to_owned),
                        current: lang == "sv",
                        onpress: |()| {},
                    }
                }
            }
        }
    }
}

pub(crate) fn enter_code() -> Element {
    rsx! {
        Screen {
            bar: rsx! {
                Bar {
                    BarButton { text: "Språk", icon: IconName::ArrowLeft, href: "/welcome" }
                    BarButton { text: "Svenska", icon: IconName::Globe, place: BarPlace::End, href: "/welcome" }
                }
            },
            Stack {
                Title { words: "Öppna med koden" }
                p { "Din coach visar en ruta med svarta prickar. Öppna telefonens kamera och håll den framför rutan." }
            }
            Viewfinder {}
            Scan { text: "Läs rutan med kameran", denied: "Kameran går inte att använda. Skriv koden i stället." }
            CodeField {
                label: "Eller skriv koden",
                value: "K7M4PXQ2",
                oninput: |_| {},
                onsubmit: |()| {},
                button: "Nästa",
                note: "Åtta tecken. Stora och små bokstäver går lika bra.",
                error: "Koden stämmer inte. Titta på den en gång till.",
            }
        }
    }
}

pub(crate) fn notices() -> Element {
    rsx! {
        Screen { bar: bar(), tabs: tabs(0),
            Title { words: "Att veta" }
            Notice { text: "Det finns en ny version." }
            Notice { kind: NoticeKind::Good, title: "Du kommer", text: "Karin har fått ditt svar." }
            Notice { kind: NoticeKind::Stop, text: "Koden har gått ut. Be din coach om en ny." }
            Pill { text: "Stäng", icon: IconName::X, kind: PillKind::Edged, onpress: |()| {} }
            Field {
                label: "Ditt namn",
                value: "",
                note: "Bara Karin ser det.",
                error: "Skriv ett namn.",
                oninput: |_| {},
            }
            Field { label: "Mer", kind: FieldKind::Lines, value: "", oninput: |_| {} }
            for name in IconName::ALL {
                Icon { name: *name, size: IconSize::Large }
            }
        }
    }
}
