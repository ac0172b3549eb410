//! What a message may carry besides words: a voice note or a photo, and how large it may be.
//!
//! # Design
//! The bytes travel apart from the message, and before it: [`paths::ATTACHMENT`](crate::protocol::paths::ATTACHMENT).
//! A message names them, with what one must know to show a player or a picture before the bytes are there.

use serde::{Deserialize, Serialize};

use crate::id::AttachmentId;

/// The most bytes of a voice note or a photo: 1 MiB.
pub const MAX_ATTACHMENT_BYTES: u32 = 1_024 * 1_024;
/// The most seconds of a voice note: two minutes.
pub const MAX_VOICE_SECONDS: u16 = 120;
/// The longest side of a photo, in pixels.
pub const MAX_PHOTO_SIDE: u16 = 1_600;

/// A voice note or a photo, as a message names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Attachment {
    /// Made by the sender's phone or console.
    pub id: AttachmentId,
    /// What the bytes are.
    pub media_type: MediaType,
    /// How many bytes there are.
    pub size_bytes: u32,
    /// What one sees of it before the bytes are there.
    pub kind: AttachmentKind,
}

/// What kind of thing a message carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AttachmentKind {
    /// A voice note.
    Voice {
        /// How long it is, rounded up.
        seconds: u16,
    },
    /// A photo.
    Photo {
        /// In pixels.
        width: u16,
        /// In pixels.
        height: u16,
    },
}

/// What the bytes of an attachment are: what browsers of phones record and every browser plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum MediaType {
    /// Opus in `WebM`, as Chromium and Firefox record.
    #[serde(rename = "audio/webm")]
    AudioWebm,
    /// AAC or Opus in MP4, as Safari records.
    #[serde(rename = "audio/mp4")]
    AudioMp4,
    /// Opus in Ogg, as older Firefox records.
    #[serde(rename = "audio/ogg")]
    AudioOgg,
    /// A JPEG picture.
    #[serde(rename = "image/jpeg")]
    ImageJpeg,
}

/// Why an attachment is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidAttachment {
    /// No bytes at all.
    #[error("the attachment is empty")]
    Empty,
    /// Too many bytes.
    #[error("the attachment is larger than {MAX_ATTACHMENT_BYTES} bytes")]
    TooLarge,
    /// A voice note of no length, or a longer one than is taken.
    #[error("a voice note has 1 to {MAX_VOICE_SECONDS} seconds")]
    Length,
    /// A photo without a side, or with a longer one than is taken.
    #[error("the sides of a photo have 1 to {MAX_PHOTO_SIDE} pixels")]
    Sides,
    /// A voice note that is a picture, or the other way round.
    #[error("the media type is not that of such a thing")]
    MediaType,
}

impl Attachment {
    /// Checks the limits.
    ///
    /// # Errors
    /// When the attachment breaks one of them.
    pub fn check(&self) -> Result<(), InvalidAttachment> {
        match self.size_bytes {
            0 => return Err(InvalidAttachment::Empty),
            1..=MAX_ATTACHMENT_BYTES => {}
            _ => return Err(InvalidAttachment::TooLarge),
        }
        let is_picture = self.media_type == MediaType::ImageJpeg;
        let sides = 1..=MAX_PHOTO_SIDE;
        match self.kind {
            AttachmentKind::Voice { .. } if is_picture => Err(InvalidAttachment::MediaType),
            AttachmentKind::Photo { .. } if !is_picture => Err(InvalidAttachment::MediaType),
            AttachmentKind::Voice { seconds: 1..=MAX_VOICE_SECONDS } => Ok(()),
            AttachmentKind::Voice { .. } => Err(InvalidAttachment::Length),
            AttachmentKind::Photo { width, height } if sides.contains(&width) && sides.contains(&height) => {
                Ok(())
            }
            AttachmentKind::Photo { .. } => Err(InvalidAttachment::Sides),
        }
    }
}

impl MediaType {
    /// Every type.
    pub const ALL: [Self; 4] = [Self::AudioWebm, Self::AudioMp4, Self::AudioOgg, Self::ImageJpeg];

    /// Gives the name as `Content-Type` and tables write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::AudioWebm => "audio/webm",
            Self::AudioMp4 => "audio/mp4",
            Self::AudioOgg => "audio/ogg",
            Self::ImageJpeg => "image/jpeg",
        }
    }

    /// Finds the type of a name, with or without parameters behind it, as in `audio/webm;codecs=opus`.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.split_once(';').map_or(name, |(name, _)| name).trim();
        Self::ALL.into_iter().find(|media_type| media_type.name().eq_ignore_ascii_case(name))
    }

    /// Finds the type of bytes by how they begin, whatever they are called (WHATWG MIME Sniffing, section 6).
    pub fn of_bytes(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0x1a, 0x45, 0xdf, 0xa3, ..] => Some(Self::AudioWebm),
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some(Self::AudioMp4),
            [b'O', b'g', b'g', b'S', ..] => Some(Self::AudioOgg),
            [0xff, 0xd8, 0xff, ..] => Some(Self::ImageJpeg),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attachment(media_type: MediaType, size_bytes: u32, kind: AttachmentKind) -> Attachment {
        Attachment { id: AttachmentId::from_bytes([1; 16]), media_type, size_bytes, kind }
    }

    #[test]
    fn each_limit_holds_at_its_edge() {
        use AttachmentKind::{Photo, Voice};
        use MediaType::{AudioMp4, AudioWebm, ImageJpeg};
        let photo = |width, height| Photo { width, height };
        let table = [
            (AudioWebm, 1, Voice { seconds: 1 }, Ok(())),
            (AudioMp4, MAX_ATTACHMENT_BYTES, Voice { seconds: 120 }, Ok(())),
            (ImageJpeg, 10, photo(1_600, 1), Ok(())),
            (AudioWebm, 0, Voice { seconds: 1 }, Err(InvalidAttachment::Empty)),
            (AudioWebm, MAX_ATTACHMENT_BYTES + 1, Voice { seconds: 1 }, Err(InvalidAttachment::TooLarge)),
            (AudioWebm, 10, Voice { seconds: 0 }, Err(InvalidAttachment::Length)),
            (AudioWebm, 10, Voice { seconds: 121 }, Err(InvalidAttachment::Length)),
            (ImageJpeg, 10, photo(1_601, 1), Err(InvalidAttachment::Sides)),
            (ImageJpeg, 10, photo(1, 0), Err(InvalidAttachment::Sides)),
            (ImageJpeg, 10, Voice { seconds: 1 }, Err(InvalidAttachment::MediaType)),
            (AudioWebm, 10, photo(1, 1), Err(InvalidAttachment::MediaType)),
        ];
        for (media_type, size_bytes, kind, expected) in table {
            let attachment = attachment(media_type, size_bytes, kind);
            assert_eq!(attachment.check(), expected, "{attachment:?}");
        }
    }

    #[test]
    fn types_are_found_by_name_and_by_how_bytes_begin() {
        for media_type in MediaType::ALL {
            assert_eq!(MediaType::from_name(media_type.name()), Some(media_type));
            assert_eq!(serde_json::to_value(media_type).unwrap(), media_type.name());
        }
        assert_eq!(MediaType::from_name("Audio/WebM; codecs=opus"), Some(MediaType::AudioWebm));
        assert_eq!(MediaType::from_name("text/html"), None);
        let begins: [(&[u8], _); 7] = [
            (b"\x1a\x45\xdf\xa3\x9f", Some(MediaType::AudioWebm)),
            (b"\0\0\0\x1cftypisom", Some(MediaType::AudioMp4)),
            (b"OggS\0", Some(MediaType::AudioOgg)),
            (b"\xff\xd8\xff\xe0", Some(MediaType::ImageJpeg)),
            (b"\xff\xd8", None),
            (b"<svg xmlns", None),
            (b"", None),
        ];
        for (bytes, expected) in begins {
            assert_eq!(MediaType::of_bytes(bytes), expected, "{bytes:?}");
        }
    }
}
