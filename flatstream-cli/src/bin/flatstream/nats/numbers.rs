//! A set of numbers, most of which follow each other.

use std::collections::BTreeMap;

/// In memory that grows with the gaps.
#[derive(Default)]
pub struct Numbers {
    /// Where runs begin, and end.
    runs: BTreeMap<u64, u64>,
}

impl Numbers {
    pub fn insert(&mut self, number: u64) {
        if self.has(number) {
            return;
        }
        let before = number.checked_sub(1).and_then(|it| self.run_of(it));
        let behind = number.checked_add(1).and_then(|it| self.runs.remove(&it));
        self.runs.insert(before.unwrap_or(number), behind.unwrap_or(number));
    }

    pub fn has(&self, number: u64) -> bool {
        self.run_of(number).is_some()
    }

    /// Where the run begins that a number is in.
    fn run_of(&self, number: u64) -> Option<u64> {
        let (start, end) = self.runs.range(..=number).next_back()?;
        (number <= *end).then_some(*start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_what_was_put_in_and_no_more() {
        let mut numbers = Numbers::default();
        let all = [5, 3, 4, 9, u64::MAX, 0, 8, 3, u64::MAX - 1];
        for (i, number) in all.into_iter().enumerate() {
            numbers.insert(number);
            for other in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, u64::MAX - 2, u64::MAX - 1, u64::MAX] {
                assert_eq!(numbers.has(other), all[..=i].contains(&other), "{other} behind {i}");
            }
        }
        assert_eq!(
            numbers.runs.into_iter().collect::<Vec<_>>(),
            [(0, 0), (3, 5), (8, 9), (u64::MAX - 1, u64::MAX)]
        );
    }
}
