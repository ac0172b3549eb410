//! Messages by day, found without drawing anything.

use jiff::civil::{Date, DateTime};
use stegvis_shared::id::MessageId;
use stegvis_shared::sync::{MessageItem, Receipt, Sender};

/// The messages of one day, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TalkDay {
    pub(crate) date: Date,
    pub(crate) messages: Vec<(DateTime, MessageItem)>,
}

/// Groups messages by the day on which they came, in their order.
pub(crate) fn by_day(messages: &[MessageItem], local: impl Fn(&MessageItem) -> DateTime) -> Vec<TalkDay> {
    let mut days: Vec<TalkDay> = Vec::new();
    for message in messages {
        let at = local(message);
        let entry = (at, message.clone());
        match days.last_mut() {
            Some(day) if day.date == at.date() => day.messages.push(entry),
            _ => days.push(TalkDay { date: at.date(), messages: vec![entry] }),
        }
    }
    days
}

/// Names the coaches' messages that have not been read.
pub(crate) fn unread(messages: &[MessageItem]) -> Vec<MessageId> {
    let unread = |message: &&MessageItem| {
        matches!(message.from, Sender::Coach { .. }) && message.receipt != Receipt::Read
    };
    messages.iter().filter(unread).map(|message| message.id).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use stegvis_shared::time::Timestamp;

    use super::*;

    fn message(number: u8, from: Sender, receipt: Receipt) -> MessageItem {
        MessageItem {
            id: MessageId::from_bytes([number; 16]),
            from,
            text: Some("Hej".parse().unwrap()),
            attachment: None,
            at: Timestamp::from_millis(i64::from(number)),
            receipt,
        }
    }

    fn coach() -> Sender {
        Sender::Coach { name: "Karin".parse().unwrap() }
    }

    #[test]
    fn each_day_stands_once_in_the_order_of_the_talk() {
        let messages: Vec<_> =
            (1..=4).map(|number| message(number, Sender::Participant, Receipt::Sent)).collect();
        let hour = |message: &MessageItem| match message.at.as_millis() {
            number @ ..=2 => date(2025, 10, 13).at(i8::try_from(number).unwrap(), 0, 0, 0),
            _ => date(2025, 10, 14).at(9, 0, 0, 0),
        };
        let days = by_day(&messages, hour);
        let counted: Vec<_> = days.iter().map(|day| (day.date.day(), day.messages.len())).collect();
        assert_eq!(counted, [(13, 2), (14, 2)]);
    }

    #[test]
    fn only_the_coachs_messages_can_be_unread() {
        let messages = [
            message(1, coach(), Receipt::Read),
            message(2, coach(), Receipt::Sent),
            message(3, Sender::Participant, Receipt::Sent),
        ];
        assert_eq!(unread(&messages), [MessageId::from_bytes([2; 16])]);
    }
}
