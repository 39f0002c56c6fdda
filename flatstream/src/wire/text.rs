//! Strings: `[length][UTF-8][NUL][zeros to a multiple of 4]`.
#![allow(unsafe_code)]

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use super::{Defaultable, FieldType, Wire, Write};
use crate::encode::{put_shared, Sink};
use crate::layout::{form, round4, Shape};
use crate::raw;
use crate::schema::{DefaultValue, TypeDef};
use crate::verify::{Verdict, Verifier};
use crate::Result;

mod sealed {
    pub trait Sealed {}
}

/// The string types of the standard library.
///
/// # Safety
///
/// `text` returns the same bytes each time, as counting and writing a message ask for them once
/// each. Sealed, so that this cannot be got wrong elsewhere.
pub unsafe trait Text: sealed::Sealed {
    /// The string itself.
    fn text(&self) -> &str;
}

macro_rules! texts {
    ($(
        [$($lifetime:lifetime)?] $t:ty, $owned:literal, $view:ident => $unpack:expr
        $(, $target:ident => $into:expr)?;
    )*) => { $(
        impl $(<$lifetime>)? sealed::Sealed for $t {}
        // SAFETY: a string of the standard library behind a shared reference does not change.
        unsafe impl $(<$lifetime>)? Text for $t {
            #[inline(always)]
            fn text(&self) -> &str {
                self
            }
        }
        // SAFETY: a string.
        unsafe impl $(<$lifetime>)? Defaultable for $t {
            type Const = &'static str;

            fn view<'a>(value: &'static &'static str, _: &'a [u8]) -> &'a str {
                value
            }
        }
        impl $(<$lifetime>)? FieldType for $t {
            type Wire = TextWire;
            const OWNED: bool = $owned;

            fn unpack($view: &str) -> Result<Self> {
                $unpack
            }

            $(
                fn unpack_into($view: &str, $target: &mut Self) -> Result<()> {
                    $into;
                    Ok(())
                }
            )?
        }
    )* };
}

texts! {
    [] String, true, view => Ok(view.into()), target => refill(target, view);
    [] Box<str>, true, view => Ok(view.into()),
        target => if !overwrite(Some(target), view) { *target = view.into() };
    [] Arc<str>, true, view => Ok(view.into()),
        target => if !overwrite(Arc::get_mut(target), view) { *target = view.into() };
    [] Rc<str>, true, view => Ok(view.into()),
        target => if !overwrite(Rc::get_mut(target), view) { *target = view.into() };
    ['t] Cow<'t, str>, true, view => Ok(Cow::Owned(view.into())), target => match target {
        Cow::Owned(target) => refill(target, view),
        Cow::Borrowed(_) => *target = Cow::Owned(view.into()),
    };
    ['t] &'t str, false, _view => super::borrowed();
}

/// Makes `target` what `text` is.
fn refill(target: &mut String, text: &str) {
    target.clear();
    target.push_str(text);
}

/// The same, if there is a `target` and it has that length.
fn overwrite(target: Option<&mut str>, text: &str) -> bool {
    let Some(target) = target.filter(|target| target.len() == text.len()) else { return false };
    // SAFETY: all bytes become those of a string; of another length, this panics before.
    unsafe { target.as_bytes_mut() }.copy_from_slice(text.as_bytes());
    true
}

/// The strategy of strings.
#[derive(Debug)]
pub struct TextWire;

// SAFETY: `verify` checks bounds, NUL and UTF-8 of what `get` returns.
unsafe impl Wire for TextWire {
    const TYPE: TypeDef = TypeDef::Text;
    const SHAPE: Shape = Shape::run().of_form(form("string", &[]));
    const CAN_SHARE: bool = true;
    type View<'a> = &'a str;

    fn constant(view: &&str) -> Option<DefaultValue> {
        Some(DefaultValue::Text(Some((*view).into())))
    }

    #[inline(always)]
    fn verify(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        verifier.string(at)
    }

    #[inline]
    fn verify_shared(verifier: &mut Verifier<'_>, at: usize, _: usize) -> Verdict {
        verifier.shared_string(at)
    }

    #[inline(always)]
    unsafe fn get(buf: &[u8], at: usize, _: usize) -> &str {
        // SAFETY: `Verifier::string` accepted the offset, the length and the bytes.
        unsafe {
            let start = at + raw::load_u32(buf, at);
            let len = raw::load_u32(buf, start);
            std::str::from_utf8_unchecked(raw::slice(buf, start + 4, len))
        }
    }

    #[inline(always)]
    fn absent(_: &[u8]) -> &str {
        ""
    }

    fn debug(view: &&str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(view, f)
    }

    #[inline]
    fn same<'a>(a: &&'a str, b: &&'a str) -> bool {
        a == b
    }

    #[cfg(feature = "serde")]
    fn serialize<S: serde::Serializer>(
        view: &Self::View<'_>,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(view)
    }
}

// SAFETY: offset, length, bytes, NUL and padding are all stored.
unsafe impl<T: Text + ?Sized> Write<T> for TextWire {
    #[inline]
    fn equals(view: &&str, value: &T) -> bool {
        *view == value.text()
    }

    #[inline]
    unsafe fn put_shared<S: Sink>(value: &T, sink: S, at: usize, _: usize) -> S {
        // SAFETY: passed on to the caller.
        unsafe { put_shared(value.text(), sink, at) }
    }

    #[inline(always)]
    unsafe fn put<S: Sink>(value: &T, sink: S, at: usize, _: usize) -> S {
        let text = value.text();
        let (start, len) = (sink.cursor(), text.len());
        let size = round4(len + 5);
        let mut sink = sink.ensure(size);
        // SAFETY: the slot is ensured by the caller, `size >= len + 5` bytes are ensured here.
        unsafe {
            sink.store(at, ((start - at) as u32).to_le_bytes());
            sink.store(start + size - 4, [0; 4]);
            sink.store(start, (len as u32).to_le_bytes());
            sink.copy_short(start + 4, text.as_ptr(), len);
        }
        sink.set_cursor(start + size);
        sink
    }
}
