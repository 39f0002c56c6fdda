//! The messages of a type.

use crate::chart::Columns;
use crate::source::Message;

/// Columns that are kept of when messages came: more than are shown.
const MOST_COLUMNS: usize = 4096;

pub struct Count {
    pub messages: u64,
    /// Of payloads.
    pub bytes: u64,
    pub smallest: u64,
    pub largest: u64,
    /// The first and the last time, if messages have one.
    pub times: Option<(i64, i64)>,
    pub timeline: Columns<u64>,
}

impl Default for Count {
    fn default() -> Self {
        let timeline = Columns::new(MOST_COLUMNS);
        Count { messages: 0, bytes: 0, smallest: u64::MAX, largest: 0, times: None, timeline }
    }
}

impl Count {
    pub fn add(&mut self, message: &Message<'_>) {
        let len = message.payload.len() as u64;
        self.messages += 1;
        self.bytes += len;
        (self.smallest, self.largest) = (self.smallest.min(len), self.largest.max(len));
        if let Some(time) = message.time {
            let (first, last) = self.times.unwrap_or((time, time));
            self.times = Some((first.min(time), last.max(time)));
            self.timeline.add(time, 1);
        }
    }

    /// Messages a second, if there is a time between them.
    pub fn rate(&self) -> Option<f64> {
        let (first, last) = self.times?;
        let seconds = (i128::from(last) - i128::from(first)) as f64 / 1e9;
        (seconds > 0.0).then(|| (self.messages - 1) as f64 / seconds)
    }

    /// Bytes of a message.
    pub fn mean(&self) -> f64 {
        self.bytes as f64 / self.messages.max(1) as f64
    }
}
