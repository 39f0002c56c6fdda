//! The first ones of what there may be any number of.

/// Items that are kept.
pub const MOST: usize = 1000;

pub struct First<T> {
    pub kept: Vec<T>,
    /// Of all.
    pub n: u64,
}

impl<T> Default for First<T> {
    fn default() -> Self {
        First { kept: vec![], n: 0 }
    }
}

impl<T> First<T> {
    pub fn push(&mut self, item: T) {
        self.n += 1;
        if self.kept.len() < MOST {
            self.kept.push(item);
        }
    }

    /// The last one of all, if it was kept.
    pub fn last_mut(&mut self) -> Option<&mut T> {
        let is_kept = self.n_others() == 0;
        self.kept.last_mut().filter(|_| is_kept)
    }

    pub fn n_others(&self) -> u64 {
        self.n - self.kept.len() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_counted_and_the_first_are_kept() {
        let mut first = First::default();
        (0..MOST + 5).for_each(|i| first.push(i));
        assert_eq!((first.kept.len(), first.kept[3], first.n_others()), (MOST, 3, 5));
    }
}
