//! What there is to choose.

/// What columns messages become.
///
/// ```
/// use flatstream_arrow::{schema_of, ArrowOptions};
/// # #[derive(flatstream::StreamSerialize)]
/// # struct Reading { sensor: String, celsius: f64 }
///
/// let options = ArrowOptions::default().fields(["celsius"]).sequence(true);
/// let schema = schema_of::<Reading>(&options)?;
/// let names: Vec<&String> = schema.fields().iter().map(|field| field.name()).collect();
/// assert_eq!(names, ["_sequence", "celsius"]);
/// # Ok::<(), flatstream_arrow::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct ArrowOptions {
    pub(crate) fields: Option<Vec<String>>,
    pub(crate) unions: Unions,
    pub(crate) sequence: bool,
    pub(crate) time: bool,
    pub(crate) leaves_out_recursive: bool,
}

/// What a union becomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unions {
    /// A struct of the name of the variant, `type`, and a field for each variant, all but one of which are null. What
    /// every engine reads, and the only one that Parquet has.
    #[default]
    Tagged,
    /// Arrow's own, whose children are as long as itself.
    Sparse,
    /// Arrow's own, whose children have what is theirs.
    Dense,
}

impl ArrowOptions {
    /// Only these fields become columns, and nothing else of a message is looked at but to verify it. With dots between
    /// names: `pose.position`, `items.name` for a field of the items, `event.Moved.by` for one of a variant. A field that
    /// holds others brings all of them. Without this, all fields that are not deprecated.
    #[must_use]
    pub fn fields<S: Into<String>>(mut self, paths: impl IntoIterator<Item = S>) -> Self {
        self.fields = Some(paths.into_iter().map(Into::into).collect());
        self
    }

    /// What unions become. Without this, [`Unions::Tagged`].
    #[must_use]
    pub fn unions(mut self, unions: Unions) -> Self {
        self.unions = unions;
        self
    }

    /// Leaves out fields that hold the type they are in, rather than to refuse the schema.
    ///
    /// ```
    /// use flatstream_arrow::{schema_of, ArrowOptions, Error};
    /// # #[derive(flatstream::StreamSerialize)]
    /// # struct Node { name: String, children: Vec<Node> }
    ///
    /// let options = ArrowOptions::default();
    /// assert!(matches!(schema_of::<Node>(&options), Err(Error::Recursive { .. })));
    /// assert_eq!(schema_of::<Node>(&options.leave_out_recursive(true))?.fields().len(), 1);
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn leave_out_recursive(mut self, leave_out: bool) -> Self {
        self.leaves_out_recursive = leave_out;
        self
    }

    /// A column `_sequence` in front: the number of the message in its journal.
    #[must_use]
    pub fn sequence(mut self, with: bool) -> Self {
        self.sequence = with;
        self
    }

    /// A column `_time` in front: that of the message in its journal, in nanoseconds, UTC.
    #[must_use]
    pub fn time(mut self, with: bool) -> Self {
        self.time = with;
        self
    }
}
