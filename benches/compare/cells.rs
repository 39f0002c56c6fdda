//! What is timed: a cell for each contestant of a work, checked before it is handed out.

use std::hint::black_box;
use std::marker::PhantomData;
use std::rc::Rc;

use crate::fold::{Fold, Folded, Light, Sink, Strict};
use crate::harness::{run_over, Cell};
use crate::payloads::{Memory, Payloads};
use crate::peers::{Reads, Unpacks, Writes};

/// Messages that are checked, which is all of them where the input is in cache.
const CHECKED: usize = 256;

/// Reads by unpacking: what formats without views do.
pub struct Decoded<U>(PhantomData<U>);

impl<T, U: Unpacks<T>> Reads<T> for Decoded<U> {
    const NAME: &'static str = U::NAME;

    #[inline(always)]
    fn read<S: Sink>(bytes: &[u8], sink: &mut S) -> Folded {
        U::unpack(bytes)?.fold(sink)
    }
}

/// Encoding alone, by `W`. `R` reads what it writes for the check.
pub fn write<T: Fold, W: Writes<T>, R: Reads<T>>(values: &Rc<[T]>) -> Cell {
    let own = W::values(values);
    let checked = &own[..own.len().min(CHECKED)];
    let bytes = payloads::<T, W>(checked, &mut Memory::default());
    check::<T>(W::NAME, values, &bytes, |bytes, sink| R::read(bytes, sink));
    let mut writer = W::default();
    let run = run_over(own, move |value| {
        // One by one. Of a slice the compiler takes both from memory at once, and where the length was
        // stored just before, the processor waits for it longer than a small message takes to encode.
        let bytes = writer.write(value);
        black_box(bytes.as_ptr());
        bytes.len()
    });
    Cell { name: W::NAME, bytes: bytes.mean_len(), run }
}

/// Reading all fields with `R`, of what `W` wrote.
pub fn read<T: Fold, R: Reads<T>, W: Writes<T>>(values: &Rc<[T]>, memory: &mut Memory) -> Cell {
    let bytes = payloads::<T, W>(&W::values(values), memory);
    check::<T>(R::NAME, values, &bytes, |bytes, sink| R::read(bytes, sink));
    over_payloads(R::NAME, bytes, |bytes| {
        let mut sink = Light::default();
        R::read(bytes, &mut sink).expect("checked");
        sink.0
    })
}

/// Making owned values with `U`, of what `W` wrote. Their end is part of it.
pub fn unpack<T: Fold, U: Unpacks<T>, W: Writes<T>>(values: &Rc<[T]>) -> Cell {
    let bytes = payloads::<T, W>(&W::values(values), &mut Memory::default());
    check::<T>(U::NAME, values, &bytes, |bytes, sink| U::unpack(bytes)?.fold(sink));
    over_payloads(U::NAME, bytes, |bytes| drop(black_box(U::unpack(bytes))))
}

fn over_payloads<R: 'static>(
    name: &'static str,
    mut bytes: Payloads,
    mut each: impl FnMut(&[u8]) -> R + 'static,
) -> Cell {
    let len = bytes.mean_len();
    let spans = bytes.take_spans();
    let run = run_over(spans, move |&span| each(bytes.get(span)));
    Cell { name, bytes: len, run }
}

fn payloads<T, W: Writes<T>>(values: &[W::Value], memory: &mut Memory) -> Payloads {
    let mut writer = W::default();
    let mut payloads = Payloads::default();
    values.iter().for_each(|value| payloads.push(writer.write(value), memory));
    payloads
}

/// Stops the program when a contestant reads other values than were written.
fn check<T: Fold>(
    name: &str,
    values: &[T],
    bytes: &Payloads,
    read: impl Fn(&[u8], &mut Strict) -> Folded,
) {
    for (i, (value, bytes)) in values.iter().zip(bytes.iter()).take(CHECKED).enumerate() {
        check_one(name, i, value, bytes, &read);
    }
}

/// The same for the message `i`.
pub fn check_one<T: Fold>(
    name: &str,
    i: usize,
    value: &T,
    bytes: &[u8],
    read: impl Fn(&[u8], &mut Strict) -> Folded,
) {
    let (mut expected, mut actual) = (Strict::default(), Strict::default());
    value.fold(&mut expected).expect("values have no faults");
    let read = read(bytes, &mut actual);
    assert!(read.is_ok(), "{name}: message {i} of {} bytes does not read", bytes.len());
    assert_eq!(actual.0, expected.0, "{name}: message {i} reads as another value");
}
