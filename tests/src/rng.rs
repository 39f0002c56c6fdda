//! Where random values come from: a seed, which a failure names and comes back with, or bytes, which a
//! fuzzer or proptest changes and cuts.

/// Numbers that look random.
///
/// Of a seed ([`new`](Rng::new)) they go on for ever. Of bytes ([`of_bytes`](Rng::of_bytes)) they are these
/// bytes, and 0 when they are used up. Whatever is made of them is at its simplest at 0, so fewer and
/// smaller bytes make smaller values.
#[derive(Clone, Debug)]
pub struct Rng(Source);

#[derive(Clone, Debug)]
enum Source {
    /// SplitMix64.
    Seed(u64),
    /// The rest of the bytes, last one first.
    Bytes(Vec<u8>),
}

impl Rng {
    /// The same seed gives the same numbers, always.
    pub fn new(seed: u64) -> Self {
        Rng(Source::Seed(seed))
    }

    /// The numbers in `bytes`: those below 256 take one byte each, larger ones more.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Rng(Source::Bytes(bytes.iter().rev().copied().collect()))
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.bits(8)
    }

    /// A number of 64 bits, of which the lower `n_bytes` bytes count.
    pub fn bits(&mut self, n_bytes: usize) -> u64 {
        match &mut self.0 {
            Source::Seed(state) => split_mix(state),
            Source::Bytes(rest) => {
                (0..n_bytes).fold(0, |n, i| n | u64::from(rest.pop().unwrap_or(0)) << (8 * i))
            }
        }
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        let n_bytes = if end <= 0x100 { 1 } else { 4 };
        (self.bits(n_bytes) % end.max(1) as u64) as usize
    }

    /// Once in `n` times.
    pub fn once_in(&mut self, n: usize) -> bool {
        self.below(n) + 1 == n
    }

    /// Another order of `items`.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            items.swap(end, self.below(end + 1));
        }
    }

    /// One of `items`.
    pub fn pick<'i, T>(&mut self, items: &'i [T]) -> &'i T {
        &items[self.below(items.len())]
    }

    /// The length of a vector or string: often 0, mostly short, now and then long.
    pub fn length(&mut self) -> usize {
        match self.below(16) {
            0..=3 => 0,
            4..=12 => self.below(5),
            13 | 14 => self.below(20),
            _ => self.below(90),
        }
    }

    /// `n` random bytes.
    pub fn bytes(&mut self, n: usize) -> Vec<u8> {
        (0..n).map(|_| self.bits(1) as u8).collect()
    }
}

fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let z = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
