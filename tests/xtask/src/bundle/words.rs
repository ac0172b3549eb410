//! Words of the page itself, which stand there before the program has come: from the language files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::read_text;
use crate::error::Error;

const LOCALES: &str = "i18n/locales";
const SWEDISH: &str = "sv";

#[derive(Deserialize)]
struct Locale {
    own_name: String,
    swedish_name: String,
}

/// The words that stand in pages.
pub(super) struct Words {
    /// The messages of the app in Swedish.
    pub(super) ftl: String,
    /// The languages as the app's choice of language shows them, Swedish first and chosen.
    pub(super) languages: String,
}

impl Words {
    /// Reads the words of a checkout.
    pub(super) fn read(root: &Path) -> Result<Self, Error> {
        let folder = root.join(LOCALES);
        let mut locales = BTreeMap::new();
        for entry in fs::read_dir(&folder).map_err(Error::file(&folder))? {
            let entry = entry.map_err(Error::file(&folder))?;
            let path = entry.path().join("locale.toml");
            let locale = toml::from_str(&read_text(&path)?)
                .map_err(|error| Error::content(&path, error.to_string()))?;
            let tag = entry.file_name().to_string_lossy().into_owned();
            locales.insert((tag != SWEDISH, !tag.starts_with(SWEDISH), tag), locale);
        }
        let languages = locales.iter().map(|((.., tag), locale)| row(tag, locale)).collect();
        Ok(Self { ftl: read_text(&folder.join(SWEDISH).join("app.ftl"))?, languages })
    }

    /// Puts messages of one line, without anything to fill in, in the place of their names: `{{sv app-name}}`.
    pub(super) fn in_swedish(&self, template: &str) -> String {
        let lines = self.ftl.lines().filter_map(|line| line.split_once(" = "));
        lines.filter(|(_, text)| !text.contains('{')).fold(template.to_owned(), |text, (key, message)| {
            text.replace(&format!("{{{{{SWEDISH} {key}}}}}"), &escaped(message))
        })
    }
}

fn row(tag: &str, locale: &Locale) -> String {
    const CHECK: &str =
        r#"<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M20 6 9 17l-5-5"></path></svg>"#;
    let own = escaped(&locale.own_name);
    let own = format!(r#"<span class="language-own" lang="{tag}"><bdi>{own}</bdi></span>"#);
    if tag == SWEDISH {
        return format!(
            r#"<li class="language"><button class="row" type="button" aria-current="true"><span class="grow">{own}</span>{CHECK}</button></li>"#
        );
    }
    let swedish = escaped(&locale.swedish_name);
    format!(
        r#"<li class="language"><button class="row" type="button"><span class="grow">{own}<span class="sv" lang="sv"><bdi>{swedish}</bdi></span></span></button></li>"#
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_take_the_place_of_their_names() {
        let ftl = "# app-name = no\napp-name = Steg & <vis>\nhello = Hej { $name }\n".to_owned();
        let output =
            Words { ftl, languages: String::new() }.in_swedish("<p>{{sv app-name}}, {{sv hello}}</p>");
        assert_eq!(output, "<p>Steg &amp; &lt;vis>, {{sv hello}}</p>");
    }
}
