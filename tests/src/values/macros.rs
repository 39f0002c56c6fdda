//! [`Random`](super::Random) for types that derive, by the names of what they are made of.

/// One of the variants of an enum without data.
#[macro_export]
macro_rules! random_unit_enums {
    ($($t:ident: $($variant:ident)*;)*) => { $(
        impl $crate::values::Random for $t {
            fn random(rng: &mut $crate::values::Rng, _: usize) -> Self {
                let variants = [$(|| $t::$variant),*];
                rng.pick(&variants)()
            }
        }
    )* };
}

/// What its only field makes.
#[macro_export]
macro_rules! random_newtypes {
    ($($t:ident: $field:tt;)*) => { $(
        impl $crate::values::Random for $t {
            fn random(rng: &mut $crate::values::Rng, depth: usize) -> Self {
                $t { $field: $crate::values::Random::random(rng, depth) }
            }
        }
    )* };
}

/// Any number, by its name if it has one; now and then one that has.
#[macro_export]
macro_rules! random_open_enums {
    ($($t:ident($base:ident) $other:ident { $($variant:ident = $number:pat),* })*) => { $(
        impl $crate::values::Random for $t {
            fn random(rng: &mut $crate::values::Rng, depth: usize) -> Self {
                let named = [$($t::$variant),*];
                if rng.once_in(3) {
                    return *rng.pick(&named);
                }
                match <$base as $crate::values::Random>::random(rng, depth) {
                    $($number => $t::$variant,)*
                    number => $t::$other(number),
                }
            }
        }
    )* };
}

/// What each variant holds; in the second brackets what may hold many tables, or the type itself.
#[macro_export]
macro_rules! random_variants {
    ($($t:ident: $($variant:ident[$($field:tt)*][$($deep:tt)*]),*;)*) => { $(
        impl $crate::values::Random for $t {
            fn random(rng: &mut $crate::values::Rng, depth: usize) -> Self {
                let variants: [fn(&mut $crate::values::Rng, usize) -> Self; [$(stringify!($variant)),*].len()] = [
                    $(|rng, depth| {
                        let _ = (&rng, depth);
                        $t::$variant {
                            $($field: $crate::values::Random::random(rng, depth),)*
                            $($deep: $crate::values::deeper(rng, depth),)*
                        }
                    }),*
                ];
                rng.pick(&variants)(rng, depth)
            }
        }
    )* };
}

/// Likewise for types with parameters, which are declared in brackets.
#[macro_export]
macro_rules! random_generics {
    ($([$($params:tt)*] $t:ty: $($field:ident)* $(, $($deep:ident)*)?;)*) => { $(
        impl<$($params)*> $crate::values::Random for $t {
            fn random(rng: &mut $crate::values::Rng, depth: usize) -> Self {
                Self {
                    $($field: $crate::values::Random::random(rng, depth),)*
                    $($($deep: $crate::values::deeper(rng, depth),)*)?
                }
            }
        }
    )* };
}

/// Each field in turn; behind a comma those that may hold many tables, or the type itself.
#[macro_export]
macro_rules! random_structs {
    ($($t:ident: $($field:ident)* $(, $($deep:ident)*)?;)*) => { $(
        impl $crate::values::Random for $t {
            fn random(rng: &mut $crate::values::Rng, depth: usize) -> Self {
                let _ = (&rng, depth);
                $t {
                    $($field: $crate::values::Random::random(rng, depth),)*
                    $($($deep: $crate::values::deeper(rng, depth),)*)?
                }
            }
        }
    )* };
}
