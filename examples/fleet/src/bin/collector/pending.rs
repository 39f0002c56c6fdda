//! Messages that came and are in no file yet, put in the row in which the stream has them.
//!
//! A consumer gives messages in order until something fails. Then some come again, behind others: those that a collector had
//! when it was killed, or whose acknowledgement was lost.

use std::collections::BTreeMap;
use std::time::Instant;

/// What stands in a place of the stream.
#[derive(Debug, PartialEq)]
pub enum Place<M> {
    /// A message that waits to be acknowledged.
    Message(M),
    /// A message that is damaged, or none of flatstream. JetStream was told that it is not wanted again.
    LeftOut,
    /// Nothing: it was deleted.
    Gone,
}

/// Places of the stream, from the first one that is in no file.
#[derive(Debug)]
pub struct Pending<M> {
    next: u64,
    /// Up to here, none is missing.
    end: u64,
    waiting: BTreeMap<u64, Place<M>>,
    since: Option<Instant>,
}

impl<M> Pending<M> {
    /// All before `next` are in files.
    pub fn new(next: u64) -> Self {
        Pending { next, end: next, waiting: BTreeMap::new(), since: None }
    }

    /// Takes a place. Gives it back if it is in a file already.
    pub fn put(&mut self, sequence: u64, place: Place<M>) -> Option<Place<M>> {
        if sequence < self.next {
            return Some(place);
        }
        // One that came before is the same message, and the newer one is to be acknowledged.
        self.waiting.insert(sequence, place);
        self.since.get_or_insert_with(Instant::now);
        while self.waiting.contains_key(&self.end) {
            self.end += 1;
        }
        None
    }

    /// How many there are from the first one on, without one missing.
    pub fn n_in_a_row(&self) -> u64 {
        self.end - self.next
    }

    /// Since when there is something in no file.
    pub fn since(&self) -> Option<Instant> {
        self.since
    }

    /// The places that are missing in front of one that came, if nothing stands before them.
    pub fn gap(&self) -> Option<std::ops::Range<u64>> {
        let (behind, _) = self.waiting.first_key_value()?;
        (*behind > self.next).then_some(self.next..*behind)
    }

    /// Nothing will come in front of this place.
    pub fn skip_to(&mut self, next: u64) {
        self.waiting = self.waiting.split_off(&next);
        self.next = self.next.max(next);
        self.end = self.end.max(self.next);
        while self.waiting.contains_key(&self.end) {
            self.end += 1;
        }
    }

    /// Takes all in a row.
    pub fn take(&mut self) -> Vec<(u64, Place<M>)> {
        let behind = self.waiting.split_off(&self.end);
        let row = std::mem::replace(&mut self.waiting, behind);
        self.next = self.end;
        self.since = (!self.waiting.is_empty()).then(Instant::now);
        row.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Place::*;
    use super::*;

    #[test]
    fn what_came_out_of_order_is_taken_in_order_and_once() {
        let mut pending = Pending::new(5);
        for sequence in [7, 5, 9, 7] {
            assert_eq!(pending.put(sequence, Message(sequence)), None);
        }
        assert_eq!((pending.n_in_a_row(), pending.gap()), (1, None));
        assert_eq!(pending.take(), [(5, Message(5))]);
        assert_eq!(pending.gap(), Some(6..7));
        assert_eq!(pending.put(6, LeftOut), None);
        assert_eq!(pending.take(), [(6, LeftOut), (7, Message(7))]);
        // It comes again: it is in a file.
        assert_eq!(pending.put(5, Message(5)), Some(Message(5)));
        assert_eq!(pending.take(), []);
        assert!(pending.since().is_some());
    }

    #[test]
    fn what_is_gone_is_no_gap_for_ever() {
        let mut pending = Pending::new(1);
        pending.put(1000, Message(1000));
        assert_eq!((pending.gap(), pending.n_in_a_row()), (Some(1..1000), 0));
        pending.skip_to(999);
        pending.put(999, Gone);
        assert_eq!(pending.take(), [(999, Gone), (1000, Message(1000))]);
        assert_eq!(pending.since(), None);
    }
}
