//! Strings that are made by [`Display`], straight into the message.
#![allow(unsafe_code)]

use std::cmp::Ordering;
use std::fmt::{self, Display, Write as _};
use std::marker::PhantomData;

use super::{DefaultForm, TextWire, Write};
use crate::encode::{Sink, MAX_MESSAGE_LEN};
use crate::layout::round4;
use crate::with::{Form, ItemForm, KeyForm, Refused};

/// The wire form of values that are written as what they display.
#[derive(Debug)]
pub struct ShownText<T>(PhantomData<fn() -> T>);

impl<T: Display + 'static> Form for ShownText<T> {
    type Out<'v> = Shown<'v, T>;
    type Strategy = TextWire;
}

#[diagnostic::do_not_recommend]
impl<T: Display + 'static> ItemForm for ShownText<T> {}
impl<T> DefaultForm for ShownText<T> {}

impl<T: Display + 'static> KeyForm for ShownText<T> {
    fn order(a: &Shown<'_, T>, b: &Shown<'_, T>) -> Ordering {
        text(a.0).cmp(&text(b.0))
    }

    fn order_found(found: &&str, key: &Shown<'_, T>) -> Ordering {
        (**found).cmp(text(key.0).as_str())
    }
}

/// What `value` displays, as far as it does: what fails is refused when it is written.
fn text(value: &impl Display) -> String {
    let mut text = String::new();
    let _ = write!(text, "{value}");
    text
}

/// A value to be displayed.
#[derive(Debug)]
pub struct Shown<'v, T>(pub(crate) &'v T);

const CANNOT: Refused = Refused::new("cannot be displayed");
const CHANGED: Refused = Refused::new("was displayed in two different ways");

// SAFETY: offset, length, text, NUL and padding are all stored: the text either as long as it was
// measured, or zeros in a message that is refused.
unsafe impl<T: Display> Write<Shown<'_, T>> for TextWire {
    fn equals(view: &&str, value: &Shown<'_, T>) -> bool {
        *view == value.0.to_string()
    }

    unsafe fn put<S: Sink>(value: &Shown<'_, T>, mut sink: S, at: usize, _: usize) -> S {
        let len = match measure(value.0) {
            Ok(len) if len <= MAX_MESSAGE_LEN => len,
            outcome => {
                match outcome {
                    Ok(_) => sink.context().refuse_size(),
                    Err(refused) => sink.context().refuse(refused),
                }
                // SAFETY: the slot is ensured by the caller.
                unsafe { sink.store(at, [0; 4]) };
                return sink;
            }
        };
        let (start, size) = (sink.cursor(), round4(len + 5));
        let mut sink = sink.ensure(size);
        // SAFETY: the slot is ensured by the caller, `size >= len + 5` bytes are ensured here.
        unsafe {
            sink.store(at, ((start - at) as u32).to_le_bytes());
            sink.store(start + size - 4, [0; 4]);
            sink.store(start, (len as u32).to_le_bytes());
            put_text(value.0, &mut sink, start + 4, len);
        }
        sink.set_cursor(start + size);
        sink
    }
}

/// The length of what `value` displays.
fn measure(value: &impl Display) -> Result<usize, Refused> {
    struct Measure(usize);
    impl fmt::Write for Measure {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 = self.0.saturating_add(text.len());
            Ok(())
        }
    }
    let mut measure = Measure(0);
    write!(measure, "{value}").map_err(|_| CANNOT)?;
    Ok(measure.0)
}

/// Stores what `value` displays, in `len` bytes.
///
/// # Safety
///
/// `len` bytes are ensured at `at`.
unsafe fn put_text<S: Sink>(value: &impl Display, sink: &mut S, at: usize, len: usize) {
    let mut text = Into { sink, at, end: at + len };
    let outcome = write!(text, "{value}");
    if outcome.is_err() || text.at != text.end {
        text.sink.context().refuse(CHANGED);
        // SAFETY: passed on to the caller.
        unsafe { text.sink.zero(at, len) };
    }
}

/// Takes text into the message, up to `end`.
struct Into<'s, S> {
    sink: &'s mut S,
    at: usize,
    end: usize,
}

impl<S: Sink> fmt::Write for Into<'_, S> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.len() > self.end - self.at {
            return Err(fmt::Error);
        }
        // SAFETY: the text fits between `at` and `end`, up to which bytes are ensured.
        unsafe { self.sink.copy_short(self.at, text.as_ptr(), text.len()) };
        self.at += text.len();
        Ok(())
    }
}
