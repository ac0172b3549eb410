//! Reminders by Web Push: what a phone wishes, and where its browser's push service takes them.

use serde::{Deserialize, Serialize};

use crate::time::HourMinute;

/// Of what a phone is reminded, and when not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReminderWishes {
    /// The evening before a day with something in the schedule.
    pub evening: bool,
    /// One hour before something in the schedule.
    pub hour: bool,
    /// When the coach has written or has published a plan.
    pub news: bool,
    /// When to be quiet; absent when reminders may come at any time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiet: Option<QuietHours>,
}

/// A part of each day, in the municipality's wall-clock time. One that begins later than it ends goes over midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QuietHours {
    /// The first quiet minute.
    pub from: HourMinute,
    /// The first minute that is not quiet any more.
    pub until: HourMinute,
}

impl QuietHours {
    /// Says whether a time of day is quiet.
    ///
    /// ```
    /// use stegvis_shared::protocol::reminders::QuietHours;
    /// let night = QuietHours { from: "21:00".parse()?, until: "07:00".parse()? };
    /// assert!(night.holds("23:30".parse()?) && night.holds("06:59".parse()?));
    /// assert!(!night.holds("07:00".parse()?) && !night.holds("20:59".parse()?));
    /// # Ok::<(), stegvis_shared::time::InvalidHourMinute>(())
    /// ```
    pub fn holds(self, time: HourMinute) -> bool {
        if self.from <= self.until {
            (self.from..self.until).contains(&time)
        } else {
            time >= self.from || time < self.until
        }
    }
}

/// Where a browser's push service takes messages for it (Push API, `PushSubscription`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PushAddress {
    /// The push service's URL for this browser. Whoever has it can reach the browser.
    pub endpoint: String,
    /// The browser's public key: a point on P-256, uncompressed, in unpadded base64url (RFC 8291, section 3.1).
    pub p256dh: String,
    /// The 16 bytes that the browser shares with us, in unpadded base64url (RFC 8291, section 3.2).
    pub auth: String,
}

/// A phone asks to be reminded from now on, or differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct KeepRemindersRequest {
    /// Where to.
    pub address: PushAddress,
    /// Of what, and when not.
    pub wishes: ReminderWishes,
}

/// How it stands with the reminders of the phone that asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RemindersView {
    /// The server's public key, which a browser wants to know: a point on P-256, uncompressed, in unpadded base64url
    /// (RFC 8292).
    pub key: String,
    /// What the phone wished; absent when it is not reminded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wishes: Option<ReminderWishes>,
}
