//! The hash of a header: XXH3 with 64 bits of its 28 bytes, from the words that they are.
//!
//! The same as [`xxh3_64`](xxhash_rust::xxh3::xxh3_64) of the bytes. That reads them from memory, in other pieces than
//! they were just written in, for which a processor waits; and it asks for their number. The algorithm is that of
//! 17 to 32 bytes in the [specification of XXH3](https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md).

/// Bytes 8 to 36 of a frame: marker and length, sequence number and flags, time, and type, as little-endian numbers.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    pub marker_and_length: u64,
    pub sequence_and_flags: u64,
    pub timestamp: u64,
    pub kind: u32,
}

/// The first words of the secret that XXH3 has by default.
const SECRET: [u64; 4] =
    [0xbe4b_a423_396c_feb8, 0x1cad_21f7_2c81_017c, 0xdb97_9083_e96d_d4de, 0x1f67_b3b7_a4a4_4072];

const PRIME64_1: u64 = 0x9e37_79b1_85eb_ca87;
const PRIME_MX1: u64 = 0x1656_6791_9e37_79f9;
const LEN: u64 = 28;

impl Words {
    #[inline]
    pub fn hash(self) -> u64 {
        let Words { marker_and_length, sequence_and_flags, timestamp, kind } = self;
        // The first 16 bytes, and the last 16: from the middle of the second word on.
        let late =
            [sequence_and_flags >> 32 | timestamp << 32, timestamp >> 32 | u64::from(kind) << 32];
        let first = mix([marker_and_length, sequence_and_flags], [SECRET[0], SECRET[1]]);
        let last = mix(late, [SECRET[2], SECRET[3]]);
        avalanche(LEN.wrapping_mul(PRIME64_1).wrapping_add(first).wrapping_add(last))
    }
}

#[inline(always)]
fn mix(words: [u64; 2], secret: [u64; 2]) -> u64 {
    let product = u128::from(words[0] ^ secret[0]) * u128::from(words[1] ^ secret[1]);
    product as u64 ^ (product >> 64) as u64
}

#[inline(always)]
fn avalanche(hash: u64) -> u64 {
    let hash = (hash ^ hash >> 37).wrapping_mul(PRIME_MX1);
    hash ^ hash >> 32
}

#[cfg(test)]
mod tests {
    use super::*;
    use xxhash_rust::xxh3::xxh3_64;

    /// Of bytes that follow no rule, and of those with one bit.
    #[test]
    fn it_is_xxh3_of_the_bytes() {
        let mut state = xxh3_64(b"headers");
        let mut next = || {
            state = xxh3_64(&state.to_le_bytes());
            state
        };
        for round in 0..10_000 {
            let single = |word: u32| if round / 64 == word { 1 << (round % 64) } else { 0 };
            let words = match round < 224 {
                true => [single(0), single(1), single(2), single(3)],
                false => [next(), next(), next(), next()],
            };
            let kind = words[3] as u32;
            let mut bytes = Vec::new();
            words[..3].iter().for_each(|word| bytes.extend_from_slice(&word.to_le_bytes()));
            bytes.extend_from_slice(&kind.to_le_bytes());
            let [marker_and_length, sequence_and_flags, timestamp, _] = words;
            let words = Words { marker_and_length, sequence_and_flags, timestamp, kind };
            assert_eq!(words.hash(), xxh3_64(&bytes), "{bytes:?}");
        }
    }
}
