//! What a JPEG tells besides the picture.
//!
//! A file is a row of segments up to the picture itself (ITU-T T.81, annex B.1.1). Places, times and cameras stand in
//! APP1 (Exif 3.0, section 4.7.2; XMP part 3, section 1.1.3) and APP13 (IPTC); a browser that draws a picture anew writes
//! neither.

const START_OF_SCAN: u8 = 0xda;
const END_OF_IMAGE: u8 = 0xd9;
const APP1: u8 = 0xe1;
const APP13: u8 = 0xed;

/// Says whether a JPEG holds Exif, XMP or IPTC, whatever stands in it; `None` when the bytes are no JPEG.
pub(super) fn tells_more(bytes: &[u8]) -> Option<bool> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    loop {
        // Any number of fill bytes may stand before a marker.
        while let [0xff, 0xff, ..] = rest {
            rest = rest.get(1..)?;
        }
        let [0xff, marker, after @ ..] = rest else { return None };
        match *marker {
            APP1 | APP13 => return Some(true),
            START_OF_SCAN => return Some(false),
            END_OF_IMAGE => return None,
            // Markers that stand alone.
            0x01 | 0xd0..=0xd7 => rest = after,
            _ => {
                let length = after.first_chunk().map(|length| u16::from_be_bytes(*length))?;
                rest = after.get(usize::from(length.max(2))..)?;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_walked_up_to_the_picture() {
        let table: [(&[u8], Option<bool>); 9] = [
            (b"\xff\xd8\xff\xe0\0\x04JF\xff\xda\0\x02...", Some(false)),
            (b"\xff\xd8\xff\xe0\0\x04JF\xff\xe1\0\x08Exif\0\0\xff\xda\0\x02", Some(true)),
            (b"\xff\xd8\xff\xff\xff\xed\0\x02\xff\xda", Some(true)),
            (b"\xff\xd8\xff\xda\0\x02 \xff\xe1 after the picture has begun", Some(false)),
            (b"\xff\xd8\xff\x01\xff\xda", Some(false)),
            (b"\xff\xd8\xff\xe0\xff\xff", None),
            (b"\xff\xd8\xff\xd9", None),
            (b"\xff\xd8\xff", None),
            (b"GIF89a", None),
        ];
        for (bytes, expected) in table {
            assert_eq!(tells_more(bytes), expected, "{}", bytes.escape_ascii());
        }
    }
}
