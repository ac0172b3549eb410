//! The phone's own maps.

use std::fmt::Write as _;

/// How the phone's own maps are opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maps {
    /// By a `geo:` address (RFC 5870, with the query that Android reads): whichever maps the owner has.
    Geo,
    /// By an address of Apple's, which its phones open in their own maps.
    Apple,
    /// By the page of OpenStreetMap, on what has no maps of its own.
    Web,
}

impl Maps {
    /// Finds the maps of a browser by how it names itself.
    pub fn of_browser(named: &str) -> Self {
        if named.contains("Android") {
            Self::Geo
        } else if ["iPhone", "iPad", "Macintosh"].iter().any(|apple| named.contains(apple)) {
            Self::Apple
        } else {
            Self::Web
        }
    }

    /// Makes the address that shows a place, which is told as people write it.
    pub fn address(self, place: &str) -> String {
        let mut address = match self {
            Self::Geo => "geo:0,0?q=",
            Self::Apple => "https://maps.apple.com/?q=",
            Self::Web => "https://www.openstreetmap.org/search?query=",
        }
        .to_owned();
        for byte in place.bytes() {
            if byte.is_ascii_alphanumeric() {
                address.push(char::from(byte));
            } else {
                write!(address, "%{byte:02X}").expect("a string takes any text");
            }
        }
        address
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_phone_opens_its_own_maps() {
        let table = [
            ("Mozilla/5.0 (Linux; Android 14; Pixel 7)", "geo:0,0?q="),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)", "https://maps.apple.com/?q="),
            ("Mozilla/5.0 (X11; Linux x86_64)", "https://www.openstreetmap.org/search?query="),
        ];
        for (named, expected) in table {
            let address = Maps::of_browser(named).address("Älvgatan 4, Bollnäs");
            assert_eq!(address, format!("{expected}%C3%84lvgatan%204%2C%20Bolln%C3%A4s"));
        }
    }
}
