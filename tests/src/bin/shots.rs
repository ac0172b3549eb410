//! Takes a picture of every screen: `shots [FOLDER]`, or with `--readme` those that the README shows.

use std::env;
use std::path::{Path, PathBuf};

use stegvis_tests::walk::{
    ARABIC, Language, SWEDISH, every_coach_page, every_language_page, every_phone_screen,
};
use stegvis_tests::{Browser, Device, HarnessError, Server};

const README_FOLDER: &str = ".readme";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), HarnessError> {
    let argument = env::args().nth(1);
    let shots = match argument.as_deref() {
        Some("--readme") => Shots { folder: README_FOLDER.into(), readme: true },
        folder => Shots { folder: folder.unwrap_or("target/shots").into(), readme: false },
    };
    // A walk pairs a phone, and a code is used once.
    shots.phone("Moa", SWEDISH, "light").await?;
    shots.phone("Amina", ARABIC, "light").await?;
    if !shots.readme {
        shots.phone("Moa", SWEDISH, "dark").await?;
        shots.phone("Amina", ARABIC, "dark").await?;
    }
    shots.console().await?;
    println!("The pictures are in {}.", shots.folder.display());
    Ok(())
}

struct Shots {
    folder: PathBuf,
    readme: bool,
}

impl Shots {
    async fn phone(&self, name: &str, language: Language, look: &str) -> Result<(), HarnessError> {
        let server = Server::demo().await?;
        let phone = Browser::start(Device::Phone).await?;
        phone.prefer(&[("prefers-color-scheme", look), ("prefers-reduced-motion", "reduce")]).await?;
        if self.readme {
            phone.become_device_at(Device::Phone, 1).await?;
        }
        let suffix = if look == "light" { String::new() } else { format!("-{look}") };
        phone.give_voices(&[language.tag]).await?;
        every_phone_screen(&phone, &server, name, language, async |phone: &Browser, screen: &str| {
            self.take(phone, &format!("{screen}-{}{suffix}", language.tag)).await
        })
        .await
    }

    async fn console(&self) -> Result<(), HarnessError> {
        let server = Server::demo().await?;
        let mut look = async |desk: &Browser, page: &str| self.take(desk, &console_name(page)).await;
        let desk = Browser::start(Device::Desktop).await?;
        every_coach_page(&desk, &server, "Karin", "Amina", &mut look).await?;
        let desk = Browser::start(Device::Desktop).await?;
        every_language_page(&desk, &server, "Nour", &mut look).await
    }

    async fn take(&self, browser: &Browser, name: &str) -> Result<(), HarnessError> {
        const README: [&str; 3] = ["today-sv", "steps-ar", "plan-editor"];
        if self.readme && !README.contains(&name) {
            return Ok(());
        }
        println!("{name}");
        browser.screenshot(&Path::new(&self.folder).join(format!("{name}.png"))).await
    }
}

fn console_name(page: &str) -> String {
    if page == "plan" { "plan-editor".to_owned() } else { format!("console-{page}") }
}
