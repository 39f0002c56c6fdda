//! What a type says of its schema.

use std::{error, fmt};

use super::gather::gather;
use super::{Complaint, Definition, Schema, Severity};

/// A type that is a part of a schema.
///
/// `#[derive(StreamSerialize)]` implements it for everything but structs with `transparent` or `bit_flags`: of a
/// newtype nothing is in schemas, and flags around a number are the number there.
///
/// [`fbs`](StreamSchema::fbs) is what you give to people and to flatc, [`bfbs`](StreamSchema::bfbs) is for
/// tools that read messages of types they were not built with. For several messages in one file take
/// [`Schema::gather`].
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::schema::Schema;
/// use flatstream::{StreamSchema, StreamSerialize};
///
/// #[derive(StreamSerialize)]
/// struct Reading {
///     celsius: f64,
/// }
///
/// #[derive(StreamSerialize)]
/// struct Alarm {
///     about: Reading,
/// }
///
/// std::fs::write(std::env::temp_dir().join("alarm.fbs"), Alarm::fbs().unwrap())?;
/// let both = Schema::gather(&[Alarm::SCHEMA, Reading::SCHEMA]);
/// assert_eq!(both.objects.len(), 2);
/// # }
/// # Ok::<(), std::io::Error>(())
/// ```
pub trait StreamSchema {
    /// What the type itself is in the schema. It leads to the definitions of all types in it.
    const SCHEMA: Definition;

    /// What the schema is, in a number: all that readers depend on, of the type and of all types in it. It
    /// says whether two programs mean the same by their messages.
    ///
    /// It is what [`lock::fingerprint`](super::lock::fingerprint) finds out while the program runs, and what
    /// the lock has of a version: names, ids, types, defaults, values, variants, the file identifier.
    /// Documentation is no part of it. `docs/schema-lock.md` says how to work it out elsewhere.
    ///
    /// It is computed where it is used, by the compiler, which says so if it cannot: it does not see defaults that
    /// adapters make, nor into instances of generic types that hold other ones.
    ///
    /// ```
    /// # #[cfg(feature = "derive")] {
    /// use flatstream::schema::{lock, Schema};
    /// use flatstream::{StreamSchema, StreamSerialize};
    ///
    /// #[derive(StreamSerialize)]
    /// struct Reading {
    ///     celsius: f64,
    /// }
    ///
    /// const READING: u64 = Reading::FINGERPRINT;
    /// assert_eq!(READING, lock::fingerprint(&Schema::of::<Reading>()));
    /// # }
    /// ```
    #[allow(long_running_const_eval)] // It ends: each type is looked at once.
    const FINGERPRINT: u64 = super::gate::fingerprint(&Self::SCHEMA);

    /// The text of the schema, with this type as the root, as flatc reads it. The same types give the same text.
    ///
    /// # Errors
    ///
    /// What [`Schema::check`] finds and calls an error: flatc, or another language, would refuse the schema.
    fn fbs() -> Result<String, SchemaError> {
        Ok(fit::<Self>()?.to_fbs())
    }

    /// The schema in the binary form that flatc calls `.bfbs`, a FlatBuffer of `reflection.fbs`.
    ///
    /// # Errors
    ///
    /// As [`fbs`](StreamSchema::fbs).
    fn bfbs() -> Result<Vec<u8>, SchemaError> {
        Ok(fit::<Self>()?.to_bfbs())
    }
}

fn fit<T: StreamSchema + ?Sized>() -> Result<Schema, SchemaError> {
    let (schema, mut complaints) = gather(&[T::SCHEMA]);
    let is_said = |complaint: &Complaint| complaints.iter().any(|said| said.is_about(complaint));
    let mut others = schema.check();
    others.retain(|one| one.severity == Severity::Error && !is_said(one));
    complaints.append(&mut others);
    match complaints.is_empty() {
        true => Ok(schema),
        false => Err(SchemaError { complaints }),
    }
}

/// Why there is no schema of a type: something in it would be refused by flatc or by another language.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use flatstream::{StreamSchema, StreamSerialize};
///
/// mod old {
///     #[derive(flatstream::StreamSerialize)]
///     #[flatstream(namespace = "acme")]
///     pub struct Reading {
///         pub kelvin: f64,
///     }
/// }
///
/// #[derive(StreamSerialize)]
/// #[flatstream(namespace = "acme")]
/// struct Reading {
///     before: Option<Box<old::Reading>>,
///     celsius: f64,
/// }
///
/// let error = Reading::fbs().unwrap_err();
/// assert_eq!(error.complaints[0].rule, "duplicate");
/// assert!(error.to_string().contains("`acme.Reading` is exported by both"));
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SchemaError {
    /// All of it.
    pub complaints: Vec<Complaint>,
}

impl fmt::Display for SchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("other languages would refuse the schema")?;
        self.complaints.iter().try_for_each(|complaint| write!(f, "\n- {complaint}"))
    }
}

impl error::Error for SchemaError {}
