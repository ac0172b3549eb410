//! What kind of phone it is, where its maps and its calendar differ.

use std::fmt::Write as _;

/// What kind of phone it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Make {
    /// A phone of Android.
    Android,
    /// A phone, tablet or computer of Apple's.
    Apple,
    /// Anything else.
    Other,
}

impl Make {
    /// Finds the make by how a browser names itself.
    pub fn of_browser(named: &str) -> Self {
        if named.contains("Android") {
            Self::Android
        } else if ["iPhone", "iPad", "Macintosh"].iter().any(|apple| named.contains(apple)) {
            Self::Apple
        } else {
            Self::Other
        }
    }

    /// Says whether its calendar follows a `webcal:` address; else it takes a file as it is then.
    pub const fn has_following_calendar(self) -> bool {
        !matches!(self, Self::Android)
    }

    /// Makes the address that shows a place, which is told as people write it, in the phone's own maps: on Android by
    /// `geo:` (RFC 5870, with the query that it reads), whichever maps the owner has. What has none gets a page.
    pub fn place_address(self, place: &str) -> String {
        let mut address = match self {
            Self::Android => "geo:0,0?q=",
            Self::Apple => "https://maps.apple.com/?q=",
            Self::Other => "https://www.openstreetmap.org/search?query=",
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
    fn each_phone_opens_its_own_maps_and_calendar() {
        let table = [
            ("Mozilla/5.0 (Linux; Android 14; Pixel 7)", "geo:0,0?q=", false),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)", "https://maps.apple.com/?q=", true),
            ("Mozilla/5.0 (X11; Linux x86_64)", "https://www.openstreetmap.org/search?query=", true),
        ];
        for (named, expected, follows) in table {
            let make = Make::of_browser(named);
            let address = make.place_address("Älvgatan 4, Bollnäs");
            assert_eq!(address, format!("{expected}%C3%84lvgatan%204%2C%20Bolln%C3%A4s"));
            assert_eq!(make.has_following_calendar(), follows, "{named}");
        }
    }
}
