//! Paths and strings of the operating system, as text.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use super::{BorrowingAdapter, Refused};

/// A path as text, in the spelling of the system that wrote it.
///
/// The type argument is the type of the field, if it is no [`PathBuf`]: `PathText<Arc<Path>>`,
/// `PathText<&'a Path>`. Views lend a [`&Path`](Path). A path that is not UTF-8 is refused when it is
/// written. Absent: an empty path.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::path::{Path, PathBuf};
///
/// use flatstream::with::PathText;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Change {
///     #[flatstream(with = PathText)]
///     file: PathBuf,
///     #[flatstream(with = PathText<Box<Path>>)]
///     moved_to: Option<Box<Path>>,
/// }
/// ```
pub struct PathText<P = PathBuf>(PhantomData<fn() -> P>);

/// An [`OsString`] as text.
///
/// As [`PathText`]: the type argument is the type of the field, if it is no [`OsString`], views lend
/// a [`&OsStr`](OsStr), and what is not UTF-8 is refused when it is written. Absent: empty.
///
#[cfg_attr(feature = "derive", doc = "```")]
#[cfg_attr(not(feature = "derive"), doc = "```ignore")]
/// use std::ffi::OsString;
///
/// use flatstream::with::OsStringText;
/// use flatstream::StreamSerialize;
///
/// #[derive(StreamSerialize)]
/// struct Process {
///     #[flatstream(with = OsStringText)]
///     args: Vec<OsString>,
/// }
/// ```
pub struct OsStringText<S = OsString>(PhantomData<fn() -> S>);

macro_rules! os_texts {
    ($($adapter:ident of $borrowed:ident;)*) => { $(
        impl<T> fmt::Debug for $adapter<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($adapter))
            }
        }

        impl<T: AsRef<$borrowed> + Lent<$borrowed>> BorrowingAdapter for $adapter<T> {
            type Value = T;
            type Wire = str;
            type View<'a> = &'a $borrowed;
            const HAS_DEFAULT: bool = true;

            fn wire(value: &T) -> Result<&str, Refused> {
                AsRef::<OsStr>::as_ref(value.as_ref()).to_str().ok_or(Refused::new("is not UTF-8"))
            }

            fn view<'a>(wire: &'a str) -> Result<&'a $borrowed, Refused>
            where
                'a: 'a,
            {
                Ok($borrowed::new(wire))
            }

            fn unpack(view: &$borrowed) -> Result<T, Refused> {
                T::own(view)
            }

            fn unpack_into(view: &$borrowed, target: &mut T) -> Result<(), Refused> {
                T::own_into(view, target)
            }

            fn shows(view: &&$borrowed, value: &T) -> bool {
                *view == value.as_ref()
            }
        }
    )* };
}

os_texts! {
    PathText of Path;
    OsStringText of OsStr;
}

/// What a view lends, owned again.
#[doc(hidden)]
pub trait Lent<B: ?Sized>: Sized {
    /// A value of its own.
    fn own(borrowed: &B) -> Result<Self, Refused>;

    /// The same in the memory of a value that is there.
    fn own_into(borrowed: &B, target: &mut Self) -> Result<(), Refused> {
        *target = Self::own(borrowed)?;
        Ok(())
    }
}

macro_rules! owned {
    ($($t:ty: $borrowed:ident $(, $target:ident => $buffer:expr)?;)*) => { $(
        impl Lent<$borrowed> for $t {
            fn own(borrowed: &$borrowed) -> Result<Self, Refused> {
                Ok(borrowed.to_owned().into())
            }

            $(fn own_into(borrowed: &$borrowed, $target: &mut Self) -> Result<(), Refused> {
                let buffer: &mut OsString = $buffer;
                buffer.clear();
                buffer.push(borrowed);
                Ok(())
            })?
        }
    )* };
}

owned! {
    PathBuf: Path, target => target.as_mut_os_string();
    Box<Path>: Path;
    std::rc::Rc<Path>: Path;
    std::sync::Arc<Path>: Path;
    OsString: OsStr, target => target;
    Box<OsStr>: OsStr;
    std::rc::Rc<OsStr>: OsStr;
    std::sync::Arc<OsStr>: OsStr;
}

impl<B: ToOwned + ?Sized> Lent<B> for std::borrow::Cow<'_, B> {
    fn own(borrowed: &B) -> Result<Self, Refused> {
        Ok(std::borrow::Cow::Owned(borrowed.to_owned()))
    }
}

impl<B: ?Sized> Lent<B> for &B {
    fn own(_: &B) -> Result<Self, Refused> {
        Err(Refused::new("borrows, and cannot be rebuilt"))
    }
}
