//! Language files as they lie in a folder, before anybody judges them.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use include_dir::{Dir, include_dir};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The text of every language file: a folder a language, as in `i18n/locales`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocaleFiles {
    /// Where the folders lie, as findings name it.
    pub root: String,
    /// File names and their text, by the name of the folder.
    pub folders: BTreeMap<String, BTreeMap<String, String>>,
}

/// The file beside the texts that holds the language's names.
pub(crate) const LOCALE_TOML: &str = "locale.toml";

impl LocaleFiles {
    /// Gives the files that this program was built with.
    pub fn embedded() -> Self {
        let folders = EMBEDDED.dirs().filter_map(|folder| {
            let files = folder.files().filter_map(|file| {
                let name = file.path().file_name()?.to_str()?;
                is_language_file(name).then(|| (name.to_owned(), read_text(file.contents())))
            });
            Some((folder.path().to_str()?.to_owned(), files.collect()))
        });
        Self { root: "i18n/locales".to_owned(), folders: folders.collect() }
    }

    /// Reads every language folder in `root`.
    ///
    /// # Errors
    /// When the folder or a file in it cannot be read. Broken text is no error here: it costs that file only, and
    /// is found by whoever parses it.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut folders = BTreeMap::new();
        for folder in fs::read_dir(root)? {
            let folder = folder?;
            let name = folder.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') || !folder.path().is_dir() {
                continue;
            }
            let mut files = BTreeMap::new();
            for file in fs::read_dir(folder.path())? {
                let file = file?;
                let name = file.file_name().to_string_lossy().into_owned();
                if is_language_file(&name) {
                    files.insert(name, read_text(&fs::read(file.path())?));
                }
            }
            folders.insert(name, files);
        }
        Ok(Self { root: root.display().to_string(), folders })
    }

    /// Lays other files over these: a file of the same folder and name is replaced, others are added.
    #[must_use]
    pub fn overlaid_with(mut self, other: Self) -> Self {
        self.root = other.root;
        for (folder, files) in other.folders {
            self.folders.entry(folder).or_default().extend(files);
        }
        self
    }

    /// Names a file as findings do.
    pub fn path(&self, folder: &str, file: &str) -> String {
        format!("{}/{folder}/{file}", self.root)
    }
}

fn is_language_file(name: &str) -> bool {
    !name.starts_with('.')
        && (name == LOCALE_TOML || Path::new(name).extension().is_some_and(|end| end == "ftl"))
}

/// Bytes that are no UTF-8 become U+FFFD, which no language file may hold, so that the place is found again.
fn read_text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned()
}
