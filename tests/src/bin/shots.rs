//! Takes a picture of every screen and state: `shots [FOLDER]`, with a page to look at all of them; or with `--readme`
//! those that the README shows.

use std::cell::RefCell;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use stegvis_tests::walk::{
    Language, WALKERS, every_coach_page, every_language_page, every_phone_screen, every_phone_state,
};
use stegvis_tests::{Browser, Device, HarnessError, Server};

const README_FOLDER: &str = ".readme";
const README: [&str; 3] = ["today-sv", "steps-ar", "plan-editor"];
const LOOKS: [&str; 3] = ["light", "dark", "contrast"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), HarnessError> {
    let argument = env::args().nth(1);
    if argument.as_deref() == Some("--readme") {
        return readme(README_FOLDER.into()).await;
    }
    let shots = Shots { folder: argument.unwrap_or("target/shots".to_owned()).into(), ..Shots::default() };
    for (name, coach, language) in WALKERS {
        shots.phone((name, coach), language).await?;
    }
    shots.console().await?;
    let page = shots.folder.join("index.html");
    fs::write(&page, shots.page()).map_err(|source| HarnessError::File { path: page.clone(), source })?;
    println!("All of them are in {}.", page.display());
    Ok(())
}

/// The pictures, in the order in which the walk comes to the screens.
#[derive(Default)]
struct Shots {
    folder: PathBuf,
    screens: RefCell<Vec<String>>,
    pages: RefCell<Vec<String>>,
}

impl Shots {
    /// Goes through the app in one language, and takes each screen in all looks, whole.
    async fn phone(&self, (name, coach): (&str, &str), language: Language) -> Result<(), HarnessError> {
        let server = Server::demo().await?;
        let phone = Browser::start(Device::Phone).await?;
        phone.give_voices(&[language.tag, "sv"]).await?;
        let mut look = async |phone: &Browser, screen: &str| {
            note(&self.screens, screen);
            println!("{screen} in {}", language.tag);
            for look in LOOKS {
                phone.wear(look).await?;
                phone.become_tall(Device::Phone).await?;
                phone.screenshot(&self.folder.join(picture(screen, language, look))).await?;
                phone.become_device(Device::Phone).await?;
            }
            phone.wear("light").await
        };
        every_phone_screen(&phone, &server, name, language, &mut look).await?;
        every_phone_state(&phone, &server, (name, coach), language, &mut look).await
    }

    async fn console(&self) -> Result<(), HarnessError> {
        let server = Server::demo().await?;
        let mut look = async |desk: &Browser, page: &str| {
            let name = console_name(page);
            println!("{name}");
            note(&self.pages, &name);
            desk.screenshot(&self.folder.join(format!("{name}.png"))).await
        };
        let desk = Browser::start(Device::Desktop).await?;
        every_coach_page(&desk, &server, "Karin", "Amina", &mut look).await?;
        let desk = Browser::start(Device::Desktop).await?;
        every_language_page(&desk, &server, "Nour", &mut look).await
    }

    /// A page with screens as rows and looks as columns.
    fn page(&self) -> String {
        let mut page = HEAD.to_owned();
        page += "<table><thead><tr><th></th>";
        for (_, _, language) in WALKERS {
            for look in LOOKS {
                let tag = language.tag;
                let _ = write!(
                    page,
                    "<th>{} · {look}</th>",
                    if look == "light" { language.own_name } else { tag }
                );
            }
        }
        page += "</tr></thead><tbody>\n";
        for screen in self.screens.borrow().iter() {
            let _ = write!(page, "<tr id=\"{screen}\"><th><a href=\"#{screen}\">{screen}</a></th>");
            for (_, _, language) in WALKERS {
                for look in LOOKS {
                    let file = picture(screen, language, look);
                    let alt = format!("{screen}, {}, {look}", language.tag);
                    let _ = write!(page, "<td>{}</td>", image(&file, &alt));
                }
            }
            page += "</tr>\n";
        }
        page += "</tbody></table>\n<h2>Console</h2><div class=\"pages\">";
        for name in self.pages.borrow().iter() {
            let _ = write!(
                page,
                "<figure>{}<figcaption>{name}</figcaption></figure>",
                image(&format!("{name}.png"), name)
            );
        }
        page += "</div></body></html>\n";
        page
    }
}

const HEAD: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Stegvis: every screen</title>\
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>
body { margin: 16px; font: 16px/1.4 system-ui, sans-serif; background: #8a8a86; color: #111; }
table { border-spacing: 10px; }
thead th { position: sticky; top: 0; padding: 6px; background: #8a8a86; }
tbody th { position: sticky; left: 0; padding: 6px; background: #8a8a86; vertical-align: top; text-align: left; }
td { vertical-align: top; }
td img { display: block; width: 260px; height: auto; }
.pages { display: flex; flex-wrap: wrap; gap: 16px; }
figure { margin: 0; }
figure img { display: block; width: 640px; height: auto; }
a { color: inherit; }
</style></head><body><h1>Every screen of Stegvis</h1>
<p>The app in three languages and three looks, each screen at its whole height; then the console. A picture opens at its \
full size.</p>\n";

fn image(file: &str, alt: &str) -> String {
    format!("<a href=\"{file}\"><img src=\"{file}\" alt=\"{alt}\" loading=\"lazy\"></a>")
}

fn picture(screen: &str, language: Language, look: &str) -> String {
    let suffix = if look == "light" { String::new() } else { format!("-{look}") };
    format!("{screen}-{}{suffix}.png", language.tag)
}

/// Notes a name once.
fn note(names: &RefCell<Vec<String>>, name: &str) {
    let mut names = names.borrow_mut();
    if !names.iter().any(|noted| noted == name) {
        names.push(name.to_owned());
    }
}

/// Takes the pictures of the README: what a phone and a desk show at once.
async fn readme(folder: PathBuf) -> Result<(), HarnessError> {
    let take = async |browser: &Browser, name: &str| {
        if !README.contains(&name) {
            return Ok(());
        }
        println!("{name}");
        browser.screenshot(&folder.join(format!("{name}.png"))).await
    };
    for (name, _, language) in &WALKERS[..2] {
        let server = Server::demo().await?;
        let phone = Browser::start(Device::Phone).await?;
        phone.become_device_at(Device::Phone, 1).await?;
        phone.give_voices(&[language.tag, "sv"]).await?;
        let look =
            async |phone: &Browser, screen: &str| take(phone, &format!("{screen}-{}", language.tag)).await;
        every_phone_screen(&phone, &server, name, *language, look).await?;
    }
    let server = Server::demo().await?;
    let desk = Browser::start(Device::Desktop).await?;
    let look = async |desk: &Browser, page: &str| take(desk, &console_name(page)).await;
    every_coach_page(&desk, &server, "Karin", "Amina", look).await
}

fn console_name(page: &str) -> String {
    if page == "plan" { "plan-editor".to_owned() } else { format!("console-{page}") }
}
