//! Values along an axis, in memory that does not grow with them.

use std::collections::btree_map::{BTreeMap, Entry};

/// What two neighbours can become one of.
pub trait Merge {
    /// Takes in what stands in the same column.
    fn merge(&mut self, other: Self);
}

impl Merge for u64 {
    fn merge(&mut self, other: u64) {
        *self += other;
    }
}

/// Values by their place, which need not rise. When there are too many columns, each becomes twice as wide.
#[derive(Clone, Debug)]
pub struct Columns<T> {
    /// A column is two to the power of this wide.
    shift: u32,
    most: usize,
    columns: BTreeMap<i64, T>,
}

impl<T: Merge> Columns<T> {
    /// At most that many.
    pub fn new(most: usize) -> Self {
        Columns { shift: 0, most, columns: BTreeMap::new() }
    }

    pub fn add(&mut self, at: i64, value: T) {
        put(&mut self.columns, at >> self.shift, value);
        if self.columns.len() > self.most {
            // To half of that: so a value costs a few steps, however they are spread. The widest columns are what is
            // below zero and what is not.
            while self.columns.len() > self.most / 2 && self.shift < i64::BITS - 1 {
                self.double();
            }
        }
    }

    /// The same in no more than `n` columns.
    pub fn in_at_most(&self, n: usize) -> Self
    where
        T: Clone,
    {
        let mut fewer = self.clone();
        while fewer.columns.len() > n && fewer.shift < i64::BITS - 1 {
            fewer.double();
        }
        fewer
    }

    fn double(&mut self) {
        self.shift += 1;
        for (key, value) in std::mem::take(&mut self.columns) {
            put(&mut self.columns, key >> 1, value);
        }
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (i64, &T)> + '_ {
        self.columns.iter().map(|(key, value)| (key << self.shift, value))
    }
}

fn put<T: Merge>(columns: &mut BTreeMap<i64, T>, key: i64, value: T) {
    match columns.entry(key) {
        Entry::Occupied(mut there) => there.get_mut().merge(value),
        Entry::Vacant(free) => {
            free.insert(value);
        }
    }
}

impl Columns<u64> {
    /// The counts in `n` parts of what lies between two places, both of them included.
    pub fn spread(&self, from: i64, to: i64, n: usize) -> Vec<u64> {
        let mut parts = vec![0; n];
        let len = i128::from(to) - i128::from(from) + 1;
        for (at, count) in self.iter() {
            let part = (i128::from(at.max(from)) - i128::from(from)) * n as i128 / len;
            parts[part.clamp(0, n as i128 - 1) as usize] += count;
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_when_columns_become_wider() {
        let mut columns = Columns::new(64);
        for i in 0..10_000_i64 {
            columns.add((i * 7919) % 10_000 - 5_000, 1);
            assert!(columns.columns.len() <= 64);
        }
        assert_eq!(columns.iter().map(|(_, count)| count).sum::<u64>(), 10_000);
        let parts = columns.spread(-5_000, 4_999, 4);
        assert!(parts.iter().all(|count| (1_900..3_100).contains(count)), "{parts:?}");
        assert_eq!(parts.iter().sum::<u64>(), 10_000);
    }

    #[test]
    fn few_values_stay_where_they_are() {
        let mut columns = Columns::new(16);
        [i64::MAX, i64::MIN, 3, 3].iter().for_each(|at| columns.add(*at, 1));
        assert_eq!(
            columns.iter().map(|(at, count)| (at, *count)).collect::<Vec<_>>(),
            [(i64::MIN, 1), (3, 2), (i64::MAX, 1)]
        );
        assert_eq!(columns.spread(i64::MIN, i64::MAX, 2), [1, 3]);
    }

    #[test]
    fn extremes_fit_in_few_columns() {
        let mut columns = Columns::new(2);
        [i64::MAX, i64::MIN, 0, -1, 5].iter().for_each(|at| columns.add(*at, 1));
        assert_eq!(columns.iter().map(|(_, count)| count).sum::<u64>(), 5);
    }
}
