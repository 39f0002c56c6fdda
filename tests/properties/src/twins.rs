//! Tables that borrow, and those that own the same.

use flatstream::StreamSerialize;
use flatstream_tests::messages::{expert, simple};

/// `Table: TableThatBorrows;`
macro_rules! twins {
    ($($t:ident: $lent:ident;)*) => {
        /// A property for each that borrows.
        pub fn twins() -> Vec<Property> {
            vec![$((stringify!($lent), |bytes| {
                let value: $t = flatstream_tests::values::of_bytes(bytes);
                let bytes = flatstream_tests::messages::simple(&value);
                crate::twins::check_written(&value.lend(), &bytes);
                let view = <$lent<'_> as flatstream::StreamDeserialize>::from_payload(&bytes);
                let read: $t = view.expect("verifies").unpack().expect("unpacks");
                crate::twins::check_written(&read, &bytes);
            })),*]
        }
    };
}

pub(crate) use twins;

/// What borrows and what owns have the same bytes.
pub fn check_written<T: StreamSerialize>(value: &T, bytes: &[u8]) {
    assert_eq!(simple(value), bytes);
    assert_eq!(expert(value), bytes);
}
