//! Pairing codes: eight characters without look-alikes that let one phone in, once.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How long a code is good for: 48 hours.
pub const VALID_FOR_MS: i64 = 48 * 60 * 60 * 1_000;

/// The characters of a code: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U (which looks like V).
const ALPHABET: &[u8; 24] = b"34679ACDEFGHJKMNPQRTVWXY";
/// Characters in a code: 24⁸ ≈ 1.1 × 10¹¹ codes.
const LENGTH: usize = 8;

/// A pairing code, kept in capitals without dashes; shown as `ABCD-EFGH`.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(value_type = String, example = "ACDE-FGHJ"))]
#[serde(try_from = "String", into = "String")]
pub struct PairingCode([u8; LENGTH]);

/// A text is not shaped like a pairing code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a pairing code: eight letters and digits, as in ACDE-FGHJ")]
pub struct InvalidPairingCode;

impl PairingCode {
    /// Makes a code from random numbers, one for each character.
    pub fn from_random(random: [u32; LENGTH]) -> Self {
        Self(random.map(|number| {
            let index = usize::try_from(number % 24).unwrap_or(0);
            ALPHABET.get(index).copied().unwrap_or(b'A')
        }))
    }

    /// Gives the eight characters without a dash, as they are hashed and put in a link.
    pub fn plain(&self) -> String {
        self.0.iter().map(|byte| char::from(*byte)).collect()
    }
}

impl FromStr for PairingCode {
    type Err = InvalidPairingCode;

    /// Reads a code as people type it: any case, with or without dashes and spaces.
    fn from_str(text: &str) -> Result<Self, InvalidPairingCode> {
        let mut characters = [0; LENGTH];
        let mut typed =
            text.bytes().filter(|byte| !matches!(byte, b'-' | b' ')).map(|byte| byte.to_ascii_uppercase());
        for slot in &mut characters {
            *slot = typed.next().filter(|byte| ALPHABET.contains(byte)).ok_or(InvalidPairingCode)?;
        }
        if typed.next().is_some() { Err(InvalidPairingCode) } else { Ok(Self(characters)) }
    }
}

impl TryFrom<String> for PairingCode {
    type Error = InvalidPairingCode;

    fn try_from(text: String) -> Result<Self, InvalidPairingCode> {
        text.parse()
    }
}

impl From<PairingCode> for String {
    fn from(code: PairingCode) -> Self {
        code.to_string()
    }
}

impl fmt::Display for PairingCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = self.plain();
        let (first, last) = plain.split_at(LENGTH / 2);
        write!(formatter, "{first}-{last}")
    }
}

impl fmt::Debug for PairingCode {
    /// Hides the code: it is a secret and must not reach a log.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PairingCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_read_as_people_type_it() {
        let code = PairingCode::from_random([0, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(code.to_string(), "3467-9ACD");
        for typed in ["3467-9ACD", "34679acd", " 3467 9acd "] {
            assert_eq!(typed.parse(), Ok(code.clone()), "{typed}");
        }
    }

    #[test]
    fn look_alikes_and_wrong_lengths_are_refused() {
        for wrong in ["", "34679AC", "34679ACDE", "O4679ACD", "l4679ACD", "34679ACå"] {
            assert_eq!(wrong.parse::<PairingCode>(), Err(InvalidPairingCode), "{wrong}");
        }
    }

    #[test]
    fn debug_text_hides_the_code() {
        assert_eq!(format!("{:?}", PairingCode::from_random([0; 8])), "PairingCode(…)");
    }
}
