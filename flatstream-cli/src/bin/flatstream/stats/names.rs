//! How often there was what, as long as it is not too much.

use std::collections::HashMap;

/// Names that are kept, at most.
const MOST: usize = 256;
/// Bytes of a name, at most.
const LONGEST: usize = 64;

/// Counts of names: all of them, or none when there are too many, or one is too long.
pub struct Names {
    counts: Option<HashMap<String, u64>>,
}

impl Default for Names {
    fn default() -> Self {
        Names { counts: Some(HashMap::new()) }
    }
}

impl Names {
    pub fn add(&mut self, name: &str) {
        let Some(counts) = &mut self.counts else { return };
        if let Some(count) = counts.get_mut(name) {
            *count += 1;
        } else if counts.len() < MOST && name.len() <= LONGEST {
            counts.insert(name.to_owned(), 1);
        } else {
            self.counts = None;
        }
    }

    /// The most frequent ones first; nothing if there were too many to count.
    pub fn sorted(&self) -> Option<Vec<(&str, u64)>> {
        let counts = self.counts.as_ref()?;
        let mut all: Vec<_> = counts.iter().map(|(name, count)| (&name[..], *count)).collect();
        all.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        Some(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_frequent_come_first() {
        let mut names = Names::default();
        ["b", "a", "c", "c"].iter().for_each(|name| names.add(name));
        assert_eq!(names.sorted(), Some(vec![("c", 2), ("a", 1), ("b", 1)]));
    }

    #[test]
    fn too_many_are_not_counted() {
        let mut names = Names::default();
        (0..MOST).for_each(|i| names.add(&i.to_string()));
        assert_eq!(names.sorted().map(|all| all.len()), Some(MOST));
        names.add("one more");
        assert_eq!(names.sorted(), None);
        let mut names = Names::default();
        names.add(&"x".repeat(LONGEST + 1));
        assert_eq!(names.sorted(), None);
    }
}
