//! Numbers of publishers that are not there.

use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;

use flatstream_nats::{Continuity, Follows, MessageId, StreamId};

/// Gaps that are kept for each publisher, in case that what is missing comes late.
const MOST: usize = 64;

/// Follows the numbers of all publishers of a stream.
#[derive(Default)]
pub struct Gaps {
    continuity: Continuity,
    missing: HashMap<StreamId, Missing>,
    n_missing: u64,
}

/// The numbers that are missing of one publisher: where runs of them begin, and end.
#[derive(Default)]
struct Missing(BTreeMap<u64, u64>);

/// What a number says.
#[derive(Debug, PartialEq, Eq)]
pub enum Seen {
    /// It is the next one, or the first of its publisher.
    InOrder,
    /// These did not come before it.
    Missing(RangeInclusive<u64>),
    /// It was missing.
    Late,
    /// It was there already.
    Again,
}

impl Gaps {
    pub fn see(&mut self, id: MessageId) -> Seen {
        let number = id.sequence;
        match self.continuity.follow(id) {
            Follows::AfterGap { missing: n } => {
                let missing = number - n..=number - 1;
                self.n_missing += n;
                self.missing.entry(id.stream).or_default().keep(&missing);
                Seen::Missing(missing)
            }
            Follows::Late => {
                let is_late = self.missing.get_mut(&id.stream).is_some_and(|it| it.fill(number));
                self.n_missing -= u64::from(is_late);
                if is_late {
                    Seen::Late
                } else {
                    Seen::Again
                }
            }
            _ => Seen::InOrder,
        }
    }

    /// How many have not come until now.
    pub fn n_missing(&self) -> u64 {
        self.n_missing
    }
}

impl Missing {
    fn keep(&mut self, missing: &RangeInclusive<u64>) {
        if self.0.len() == MOST {
            self.0.pop_first();
        }
        self.0.insert(*missing.start(), *missing.end());
    }

    /// Whether a number was missing, which it is no more.
    fn fill(&mut self, number: u64) -> bool {
        let Some((&start, &end)) = self.0.range(..=number).next_back() else { return false };
        if number > end {
            return false;
        }
        self.0.remove(&start);
        if start < number {
            self.0.insert(start, number - 1);
        }
        if number < end {
            self.0.insert(number + 1, end);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_may_come_late() {
        let (a, b) = (StreamId([1; 16]), StreamId([2; 16]));
        let mut gaps = Gaps::default();
        let mut see = |stream, sequence| {
            let seen = gaps.see(MessageId { stream, sequence });
            (seen, gaps.n_missing())
        };
        assert_eq!(see(a, 7), (Seen::InOrder, 0));
        assert_eq!(see(b, 0), (Seen::InOrder, 0));
        assert_eq!(see(a, 8), (Seen::InOrder, 0));
        assert_eq!(see(a, 12), (Seen::Missing(9..=11), 3));
        assert_eq!(see(a, 10), (Seen::Late, 2));
        assert_eq!(see(a, 10), (Seen::Again, 2));
        assert_eq!(see(a, 9), (Seen::Late, 1));
        assert_eq!(see(a, 11), (Seen::Late, 0));
        assert_eq!(see(a, 3), (Seen::Again, 0));
        assert_eq!(see(b, u64::MAX), (Seen::Missing(1..=u64::MAX - 1), u64::MAX - 1));
        assert_eq!(see(b, u64::MAX), (Seen::Again, u64::MAX - 1));
    }

    #[test]
    fn no_publisher_takes_any_amount_of_memory() {
        let stream = StreamId([1; 16]);
        let mut gaps = Gaps::default();
        for n in 0..1000 {
            gaps.see(MessageId { stream, sequence: 2 * n });
        }
        assert_eq!((gaps.n_missing(), gaps.missing[&stream].0.len()), (999, MOST));
        assert_eq!(gaps.see(MessageId { stream, sequence: 1 }), Seen::Again, "it was forgotten");
    }
}
