//! The derive where a user's traits and constants have the names that generated code might use.

/// A trait of every type, whose methods take `self` by value: called with a dot, they are found before
/// methods that take `&self`.
mod methods {
    /// Nothing that fits anywhere.
    pub struct Wrong;

    macro_rules! hijack {
        ($($name:ident)*) => {
            #[allow(dead_code, clippy::wrong_self_convention)] // Names of the derive, not ours.
            pub trait Hijack: Sized {
                $(fn $name(self) -> Wrong {
                    Wrong
                })*
            }
        };
    }

    hijack! {
        absent around bit bits check clone cmp compare compare_view complaint count_ones debug debug_flags debug_struct
        debug_tuple default default_view encode end eq equals fault field finish fmt from_bits_retain
        from_number from_payload from_payload_unchecked get hint inner inner_mut into_bits key load
        lookup_by_key ne nth number of of_bits put put_value rebuild same serialize serialize_entry
        serialize_field serialize_map serialize_none serialize_struct serialize_value shows table tag
        to_base to_inline unknown unpack unpack_into unpack_item unwrap variant_name verify_value view
        view_name visit visit_types visit_values wire with wrap write_str zero
    }

    impl<T> Hijack for T {}

    mod user {
        #[allow(unused_imports)] // Where nothing falls for it, nobody uses it.
        use super::Hijack;
        include!("kinds.rs");
    }
}

/// Constants: a pattern of the name is the constant.
mod consts {
    #![allow(non_upper_case_globals, dead_code)] // Names of the derive, for it to trip over.

    macro_rules! constants {
        ($($name:ident)*) => { $(const $name: u8 = 7;)* };
    }

    constants! {
        LAYOUT a at b bits bound buf builder f fields inner item key message number other out payload
        place serializer sink table tag target twin value vector verifier view visitor
    }

    include!("kinds.rs");
}

/// Statics: no pattern may have the name.
mod statics {
    #![allow(non_upper_case_globals, dead_code)] // As above.

    macro_rules! statics {
        ($($name:ident)*) => { $(static $name: u8 = 7;)* };
    }

    statics! {
        LAYOUT a at b bits bound buf builder f fields inner item key message number other out payload
        serializer sink table tag target twin value vector verifier view visitor
    }

    include!("kinds.rs");
}

/// The length of an array in a fixed struct is the user's, whatever it is called.
mod lengths {
    use flatstream::StreamSerialize;

    const LAYOUT: usize = 3;

    #[derive(StreamSerialize, Clone, Copy)]
    #[flatstream(fixed)]
    struct Fixed {
        bytes: [u8; LAYOUT],
    }

    #[test]
    fn are_the_users() {
        assert_eq!(Fixed { bytes: [1; LAYOUT] }.bytes, [1; 3]);
    }
}
