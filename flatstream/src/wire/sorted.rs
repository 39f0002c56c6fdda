//! The entries of a hash map in the order of their keys, in memory that is used again.
#![allow(unsafe_code)]

use std::cell::RefCell;
use std::cmp::Ordering;
use std::marker::PhantomData;

/// An entry of any map.
type Erased = (*const (), *const ());

thread_local! {
    /// A stack: a map within a value of a map is sorted on top of the outer one.
    static STACK: RefCell<Vec<Erased>> = const { RefCell::new(Vec::new()) };
}

/// The stack, away from its place while entries are added: what compares keys may be an adapter, which
/// may write maps of its own. Goes back with the entries up to `keep`.
struct Taken {
    entries: Vec<Erased>,
    keep: usize,
}

impl Taken {
    /// `None` on a thread that is about to end.
    fn take() -> Option<Self> {
        let entries = STACK.try_with(RefCell::take).ok()?;
        Some(Taken { keep: entries.len(), entries })
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        let mut entries = std::mem::take(&mut self.entries);
        entries.truncate(self.keep);
        let _ = STACK.try_with(|stack| stack.replace(entries));
    }
}

/// The entries of one map, sorted. They lie on the thread's stack of entries until this is dropped,
/// also by a panic.
pub(super) struct Sorted<'v, K, V> {
    /// Where they start on the stack.
    base: usize,
    len: usize,
    /// The entries themselves, on a thread that is about to end and has no stack any more.
    own: Vec<Erased>,
    of: PhantomData<(&'v K, &'v V)>,
}

impl<'v, K, V> Sorted<'v, K, V> {
    /// Sorts `entries`.
    pub fn new(
        entries: impl Iterator<Item = (&'v K, &'v V)>,
        compare: impl Fn(&K, &K) -> Ordering,
    ) -> Self {
        let erased = entries
            .map(|(key, value)| (std::ptr::from_ref(key).cast(), std::ptr::from_ref(value).cast()));
        let by_key = |a: &Erased, b: &Erased| {
            // SAFETY: both were made above of `&'v K`.
            unsafe { compare(&*a.0.cast(), &*b.0.cast()) }
        };
        let (mut base, mut own) = (usize::MAX, vec![]);
        let len = match Taken::take() {
            Some(mut stack) => {
                base = stack.keep;
                stack.entries.extend(erased);
                stack.entries[base..].sort_unstable_by(by_key);
                stack.keep = stack.entries.len();
                stack.keep - base
            }
            None => {
                own.extend(erased);
                own.sort_unstable_by(by_key);
                own.len()
            }
        };
        Sorted { base, len, own, of: PhantomData }
    }

    pub fn len(&self) -> usize {
        self.len
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'v K, &'v V)> + '_ {
        (0..self.len).map(|i| {
            let (key, value) = match self.own.get(i) {
                Some(entry) => *entry,
                None => STACK.with(|stack| stack.borrow()[self.base + i]),
            };
            // SAFETY: `new` made both pointers of references that live for `'v`, and what lies on
            // the stack from `base` on stays until this is dropped.
            unsafe { (&*key.cast(), &*value.cast()) }
        })
    }
}

impl<K, V> Drop for Sorted<'_, K, V> {
    fn drop(&mut self) {
        // A thread that ends drops its stack by itself.
        let _ = STACK.try_with(|stack| stack.borrow_mut().truncate(self.base));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on_stack() -> usize {
        STACK.with(|stack| stack.borrow().len())
    }

    fn sorted<'v>(keys: &'v [u32]) -> Sorted<'v, u32, u32> {
        Sorted::new(keys.iter().map(|key| (key, key)), u32::cmp)
    }

    fn keys(sorted: &Sorted<'_, u32, u32>) -> Vec<u32> {
        sorted.iter().map(|(key, value)| *key.min(value)).collect()
    }

    #[test]
    fn maps_within_maps() {
        let outer = sorted(&[3, 1, 2]);
        for (i, (key, _)) in outer.iter().enumerate() {
            let more = vec![9; 100 * i];
            let inner = sorted(&more);
            assert_eq!(on_stack(), 3 + more.len());
            assert_eq!((keys(&inner), *key as usize), (more.clone(), i + 1));
        }
        assert_eq!(keys(&outer), [1, 2, 3]);
        drop(outer);
        assert_eq!(on_stack(), 0);
    }

    #[test]
    fn a_panic_leaves_nothing_behind() {
        let panic = std::panic::catch_unwind(|| {
            let _outer = sorted(&[2, 1]);
            let _inner = sorted(&[5]);
            panic!("while writing a value");
        });
        assert!(panic.is_err());
        assert_eq!(on_stack(), 0);
        assert_eq!(keys(&sorted(&[7, 6])), [6, 7]);
    }

    #[test]
    fn what_compares_may_write_maps() {
        let outer = sorted(&[6, 5]);
        let compare = |a: &u32, b: &u32| {
            let inner = Sorted::new([(b, b), (a, a)].into_iter(), u32::cmp);
            assert_eq!(keys(&inner), [*a.min(b), *a.max(b)]);
            a.cmp(b)
        };
        let (a, b, c) = (3, 1, 2);
        let middle = Sorted::new([(&a, &a), (&b, &b), (&c, &c)].into_iter(), compare);
        assert_eq!((keys(&middle), keys(&outer)), (vec![1, 2, 3], vec![5, 6]));
        drop(middle);
        assert_eq!((on_stack(), keys(&outer)), (2, vec![5, 6]));
    }

    #[test]
    fn a_panic_while_comparing_leaves_what_was_there() {
        let outer = sorted(&[6, 5]);
        let panic = std::panic::catch_unwind(|| {
            let compare = |_: &u32, _: &u32| panic!("while comparing");
            Sorted::new([(&1, &1), (&2, &2)].into_iter(), compare).len()
        });
        assert!(panic.is_err());
        assert_eq!((on_stack(), keys(&outer)), (2, vec![5, 6]));
    }

    /// Dropped after the stack of the thread.
    struct AtTheEnd;

    impl Drop for AtTheEnd {
        fn drop(&mut self) {
            // Elsewhere the order is another, and this tests less.
            assert!(STACK.try_with(|_| ()).is_err() || !cfg!(target_os = "linux"));
            let outer = sorted(&[2, 3, 1]);
            assert_eq!((keys(&outer), keys(&sorted(&[5, 4]))), (vec![1, 2, 3], vec![4, 5]));
        }
    }

    #[test]
    fn threads_may_write_until_their_end() {
        thread_local! {
            static LAST: AtTheEnd = const { AtTheEnd };
        }
        let thread = std::thread::spawn(|| {
            // Thread-locals are dropped in the reverse order of their first use.
            LAST.with(|_| ());
            assert_eq!(keys(&sorted(&[2, 1])), [1, 2]);
        });
        thread.join().unwrap();
    }
}
