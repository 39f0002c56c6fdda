//! Checks that run on payloads, on the way in or out.

use std::fmt;
use std::marker::PhantomData;

use crate::root::RootTable;
use crate::{Error, Result, StreamDeserialize};

/// Accepts or refuses payloads.
///
/// Put around a framing with [`with_validator`](crate::DeframerExt::with_validator). Reading by
/// type verifies each message anyway; a validator is for streams that are passed on or read as
/// bytes, and for rules that no type knows.
///
/// ```
/// use flatstream::{Error, Result, Validator};
///
/// struct Telemetry;
///
/// impl Validator for Telemetry {
///     fn validate(&self, payload: &[u8]) -> Result<()> {
///         match payload.get(4..8) {
///             Some(b"TELE") => Ok(()),
///             _ => Err(Error::validation(self.name(), "the file identifier is not TELE")),
///         }
///     }
///
///     fn name(&self) -> &'static str {
///         "Telemetry"
///     }
/// }
///
/// assert!(Telemetry.validate(b"\x08\0\0\0TELE").is_ok());
/// ```
pub trait Validator {
    /// Accepts `payload`, or says why not; see [`Error::validation`].
    ///
    /// # Errors
    ///
    /// The payload is refused.
    fn validate(&self, payload: &[u8]) -> Result<()>;

    /// The name that errors carry.
    fn name(&self) -> &'static str;
}

impl<V: Validator + ?Sized> Validator for &V {
    #[inline]
    fn validate(&self, payload: &[u8]) -> Result<()> {
        (**self).validate(payload)
    }

    fn name(&self) -> &'static str {
        (**self).name()
    }
}

impl<V: Validator + ?Sized> Validator for Box<V> {
    #[inline]
    fn validate(&self, payload: &[u8]) -> Result<()> {
        (**self).validate(payload)
    }

    fn name(&self) -> &'static str {
        (**self).name()
    }
}

/// Accepts everything, at no cost.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoValidator;

impl Validator for NoValidator {
    #[inline]
    fn validate(&self, _payload: &[u8]) -> Result<()> {
        Ok(())
    }

    fn name(&self) -> &'static str {
        "NoValidator"
    }
}

/// Accepts payloads of a size in a range.
///
/// Runs once a payload is there in full; to keep a reader from buffering large frames at all, use
/// [`bounded`](crate::DeframerExt::bounded).
///
/// ```
/// use flatstream::{SizeValidator, Validator};
///
/// let validator = SizeValidator::new(8, 64);
/// assert!(validator.validate(&[0; 64]).is_ok());
/// assert!(validator.validate(&[0; 65]).is_err());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SizeValidator {
    min: usize,
    max: usize,
}

impl SizeValidator {
    /// Accepts `min` to `max` bytes, both included.
    pub const fn new(min: usize, max: usize) -> Self {
        SizeValidator { min, max }
    }
}

impl Validator for SizeValidator {
    #[inline]
    fn validate(&self, payload: &[u8]) -> Result<()> {
        if (self.min..=self.max).contains(&payload.len()) {
            return Ok(());
        }
        let SizeValidator { min, max } = self;
        Err(refused(self, format!("it has {} bytes, allowed are {min} to {max}", payload.len())))
    }

    fn name(&self) -> &'static str {
        "SizeValidator"
    }
}

/// Accepts payloads whose root is a table: the root offset and the root's vtable lie inside the
/// payload.
///
/// A cheap sieve against streams of something else. It looks at no field and proves nothing about
/// the message: for that there is [`TypedValidator`].
#[derive(Clone, Copy, Debug, Default)]
pub struct TableRootValidator;

impl Validator for TableRootValidator {
    #[inline]
    fn validate(&self, payload: &[u8]) -> Result<()> {
        RootTable::of(payload).map(drop).map_err(|reason| refused(self, reason))
    }

    fn name(&self) -> &'static str {
        "TableRootValidator"
    }
}

/// Accepts payloads that verify as a `T`.
///
/// On the read side only for bytes that are passed on:
/// [`process_typed`](crate::StreamReader::process_typed) verifies by itself. The error is the
/// verifier's, with the field path.
///
/// ```
/// use flatstream::{TypedValidator, Validator};
///
/// let validator = TypedValidator::<str>::default();
/// assert!(validator.validate(b"\x04\0\0\0\x02\0\0\0hi\0\0").is_ok());
/// assert!(validator.validate(b"\x04\0\0\0\x02\0\0\0hi!!").is_err());
/// ```
pub struct TypedValidator<T: ?Sized>(PhantomData<fn() -> Box<T>>);

impl<T: ?Sized> TypedValidator<T> {
    /// Verifies payloads as `T`.
    pub const fn new() -> Self {
        TypedValidator(PhantomData)
    }
}

impl<T: ?Sized> Default for TypedValidator<T> {
    fn default() -> Self {
        TypedValidator::new()
    }
}

impl<T: ?Sized> Clone for TypedValidator<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for TypedValidator<T> {}

impl<T: ?Sized> fmt::Debug for TypedValidator<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TypedValidator")
    }
}

impl<T: StreamDeserialize + ?Sized> Validator for TypedValidator<T> {
    #[inline]
    fn validate(&self, payload: &[u8]) -> Result<()> {
        T::from_payload(payload).map(drop)
    }

    fn name(&self) -> &'static str {
        "TypedValidator"
    }
}

/// Accepts what all of its validators accept, asked in the order they were added.
///
/// For a list that is put together while the program runs. When it is known beforehand, stack
/// [`with_validator`](crate::DeframerExt::with_validator), which costs no dynamic call.
///
/// ```
/// use flatstream::{CompositeValidator, SizeValidator, TableRootValidator, Validator};
///
/// let validator = CompositeValidator::new().with(SizeValidator::new(8, 64)).with(TableRootValidator);
/// let error = validator.validate(b"tiny").unwrap_err();
/// assert!(error.to_string().starts_with("SizeValidator refused"));
/// ```
#[derive(Default)]
pub struct CompositeValidator(Vec<Box<dyn Validator + Send + Sync>>);

impl CompositeValidator {
    /// Without validators: accepts everything.
    pub fn new() -> Self {
        CompositeValidator::default()
    }

    /// Adds a validator, to be asked after those that are there.
    #[must_use]
    pub fn with(mut self, validator: impl Validator + Send + Sync + 'static) -> Self {
        self.0.push(Box::new(validator));
        self
    }
}

impl Validator for CompositeValidator {
    fn validate(&self, payload: &[u8]) -> Result<()> {
        self.0.iter().try_for_each(|validator| validator.validate(payload))
    }

    fn name(&self) -> &'static str {
        "CompositeValidator"
    }
}

impl fmt::Debug for CompositeValidator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|validator| validator.name())).finish()
    }
}

#[cold]
fn refused(validator: &impl Validator, reason: impl Into<String>) -> Error {
    Error::validation(validator.name(), reason)
}
