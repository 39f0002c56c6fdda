//! Serialization of a strategy whose views are those of another.

/// Passes all of it on, so that no way is forgotten: a view of what has an adapter does not show what
/// is on the wire, and only the functions for where it lies know that.
macro_rules! serialize_as {
    ($wire:ident) => {
        #[cfg(feature = "serde")]
        fn serialize<S: serde::Serializer>(
            view: &Self::View<'_>,
            serializer: S,
        ) -> std::result::Result<S::Ok, S::Error> {
            $wire::serialize(view, serializer)
        }

        #[cfg(feature = "serde")]
        fn serialize_entry<M: serde::ser::SerializeMap>(
            name: &'static str,
            view: &Self::View<'_>,
            map: &mut M,
        ) -> std::result::Result<(), M::Error> {
            $wire::serialize_entry(name, view, map)
        }

        #[cfg(feature = "serde")]
        unsafe fn serialize_at<S: serde::Serializer>(
            buf: &[u8],
            at: usize,
            tag: usize,
            serializer: S,
        ) -> std::result::Result<S::Ok, S::Error> {
            // SAFETY: passed on to the caller.
            unsafe { $wire::serialize_at(buf, at, tag, serializer) }
        }

        #[cfg(feature = "serde")]
        unsafe fn serialize_entry_at<M: serde::ser::SerializeMap>(
            name: &'static str,
            buf: &[u8],
            at: usize,
            tag: usize,
            map: &mut M,
        ) -> std::result::Result<(), M::Error> {
            // SAFETY: passed on to the caller.
            unsafe { $wire::serialize_entry_at(name, buf, at, tag, map) }
        }
    };
}

pub(super) use serialize_as;
