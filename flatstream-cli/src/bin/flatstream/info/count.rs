//! The messages of a type.

use flatstream_journal::TypeSummary;

use crate::chart::Columns;
use crate::source::Message;

/// Columns that are kept of when messages came: more than are shown.
pub const MOST_COLUMNS: usize = 4096;

pub struct Count {
    pub messages: u64,
    /// Of payloads.
    pub bytes: u64,
    /// The smallest and the largest; nothing if an index was read, which does not say.
    pub sizes: Option<(u64, u64)>,
    /// The first and the last time, if messages have one.
    pub times: Option<(i64, i64)>,
    pub timeline: Columns<u64>,
}

impl Default for Count {
    fn default() -> Self {
        let timeline = Columns::new(MOST_COLUMNS);
        Count { messages: 0, bytes: 0, sizes: Some((u64::MAX, 0)), times: None, timeline }
    }
}

impl Count {
    pub fn add(&mut self, message: &Message<'_>) {
        let len = message.payload.len() as u64;
        self.messages += 1;
        self.bytes += len;
        self.sizes = self.sizes.map(|(least, most)| (least.min(len), most.max(len)));
        if let Some(time) = message.time {
            self.reach(time, time);
            self.timeline.add(time, 1);
        }
    }

    /// What an index says of many. Between their ends they are taken to be even: at so many places.
    pub fn add_summary(&mut self, of: &TypeSummary, n_places: u64) {
        self.messages += of.messages;
        self.bytes += of.bytes;
        self.sizes = None;
        self.reach(of.earliest, of.latest);
        let n = of.messages.min(n_places);
        let len = i128::from(of.latest) - i128::from(of.earliest);
        for i in 0..n {
            let at = i128::from(of.earliest) + len * i128::from(2 * i + 1) / i128::from(2 * n);
            let share = of.messages * (i + 1) / n - of.messages * i / n;
            self.timeline.add(at as i64, share);
        }
    }

    fn reach(&mut self, from: i64, to: i64) {
        let (first, last) = self.times.unwrap_or((from, to));
        self.times = Some((first.min(from), last.max(to)));
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
