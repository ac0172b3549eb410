//! The languages of a running server, and its own words in each.

use std::io;
use std::path::Path;
use std::sync::OnceLock;

use stegvis_i18n::{Audience, Catalog, LanguageTag, Library};

/// The language files that a server hands out, and catalogs to speak from.
pub struct Words {
    /// The languages and their packs.
    pub library: Library,
    /// Read when they are wished for first: a start need not wait for all of them.
    catalogs: Vec<(LanguageTag, OnceLock<Catalog>)>,
    swedish: OnceLock<Catalog>,
}

impl Words {
    /// Takes the languages that this program was built with.
    pub fn embedded() -> Self {
        Self::new(Library::embedded())
    }

    /// Takes the embedded languages with the files of a folder laid over them.
    ///
    /// # Errors
    /// When the folder cannot be read. A broken file in it is no error: see [`Library::problems`].
    pub fn overlaid_with(folder: &Path) -> io::Result<Self> {
        Library::embedded_overlaid_with(folder).map(Self::new)
    }

    /// Takes the languages of a library.
    pub fn new(library: Library) -> Self {
        let catalogs = library.tags().iter().map(|tag| (tag.clone(), OnceLock::new())).collect();
        Self { library, catalogs, swedish: OnceLock::new() }
    }

    /// Gives the words of the language that an `Accept-Language` header wishes most (RFC 9110, section 12.5.4);
    /// Swedish when it wishes none of ours.
    pub fn wished_by(&self, header: &str) -> &Catalog {
        // Browsers write the wishes in order of their weights.
        self.first_of(header.split(',').map(|wish| wish.split(';').next().unwrap_or_default().trim()))
    }

    /// Gives the words of the first of some languages that is there; Swedish when none is.
    pub fn first_of<'a>(&self, wishes: impl IntoIterator<Item = &'a str>) -> &Catalog {
        let tag = self.library.negotiate(wishes);
        let place = self.catalogs.iter().find(|(known, _)| Some(known) == tag);
        let read = |tag: &LanguageTag| self.library.catalog(tag, Audience::Console);
        match place {
            Some((tag, catalog)) => catalog.get_or_init(|| read(tag)),
            None => self.swedish.get_or_init(|| read(&LanguageTag::source())),
        }
    }
}
