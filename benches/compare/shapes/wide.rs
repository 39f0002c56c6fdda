//! A table of 200 optional numbers, of which five are there.

use super::wide_fields::wide_pairs;
use crate::common::{message, Rng};

/// The struct, and its fields by number.
macro_rules! define {
    (() $(($field:ident $number:literal))*) => {
        message! {
            #[derive(Default)]
            pub struct Wide {
                $(pub $field: Option<u32>,)*
            }
        }

        /// The value of the field with this number, to be set.
        fn field(wide: &mut Wide, number: usize) -> Option<&mut Option<u32>> {
            match number {
                $($number => Some(&mut wide.$field),)*
                _ => None,
            }
        }
    };
}

wide_pairs!(define;);

const PRESENT: usize = 5;

/// `n` of them, each with other fields.
pub fn wides(n: usize) -> Vec<Wide> {
    let mut rng = Rng::new(9);
    let wide = |_| {
        let mut wide = Wide::default();
        let mut present = 0;
        while present < PRESENT {
            let value = rng.next_u64() as u32;
            let Some(field @ None) = field(&mut wide, 1 + rng.below(200)) else { continue };
            *field = Some(value);
            present += 1;
        }
        wide
    };
    (0..n).map(wide).collect()
}
