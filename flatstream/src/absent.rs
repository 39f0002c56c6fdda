//! What is read where nothing is: the default of a table is a table of defaults, which has to end.
//!
//! Types may hold each other in a circle, and constants that ask each other in one do not compile.
//! Statics do, as they name each other by address only. So each table has a static that lists what its
//! fields are when they are absent, and constants walk through these.

use crate::layout::{Complaint, Shape, Text};
use crate::statics::StaticRef;
use crate::MAX_DEPTH;

/// What an absent field reads as.
#[derive(Clone, Copy, Debug)]
pub enum Absent {
    /// A value, which ends here.
    Value,
    /// Nothing: it cannot be absent.
    Nothing,
    /// A table of defaults.
    Table(DefaultsAt),
}

/// The fields of a table that is absent.
#[derive(Debug)]
pub struct Defaults {
    /// The Rust type.
    pub name: &'static str,
    /// Its fields, but for those that the derive knows to be values.
    pub fields: &'static [(&'static str, Absent)],
}

/// Where the defaults of a table are.
pub type DefaultsAt = StaticRef<Defaults>;

impl Absent {
    /// Whether there is something to read.
    pub(crate) const fn has_value(&self) -> bool {
        match self {
            Absent::Value => true,
            Absent::Nothing => false,
            Absent::Table(table) => !matches!(Walk::from(table.get()).end(), End::Nothing),
        }
    }

    /// Why the field `field` of `owner`, which is this when it is absent, cannot be; `no_value` if it
    /// is that absent has no value.
    pub const fn complaint<'m>(
        self,
        shape: &Shape,
        owner: &str,
        field: &str,
        no_value: &'m str,
    ) -> Option<Complaint<'m>> {
        match shape.fault() {
            Some(fault) => Some(fault),
            None => self.no_value(shape, owner, field, no_value),
        }
    }

    /// The same of a field whose fault was told before.
    pub const fn no_value<'m>(
        self,
        shape: &Shape,
        owner: &str,
        field: &str,
        no_value: &'m str,
    ) -> Option<Complaint<'m>> {
        if shape.fault().is_some() {
            return None;
        }
        if !shape.has_default {
            return Some(Complaint::Said(no_value));
        }
        let mut walk = match self {
            Absent::Value => return None,
            Absent::Nothing => return nothing(shape),
            Absent::Table(table) => Walk::from(table.get()),
        };
        match walk.end() {
            End::Values => None,
            End::Nothing => nothing(shape),
            End::Deeper => walk.circle(owner, field),
            End::Later => Some(Complaint::Said(TOO_MANY)),
        }
    }
}

/// What to say of a field that cannot be absent, unless it is required.
const fn nothing(shape: &Shape) -> Option<Complaint<'static>> {
    if shape.required {
        return None;
    }
    Some(Complaint::Said(NOTHING_INSIDE))
}

const NOTHING_INSIDE: &str =
    "a field in this table is required and has no default, so there is nothing to read when the \
     table is absent: add `required`, or use `Option`";

const TOO_DEEP: &str =
    "an absent table reads as a table of defaults, and these nest deeper than messages, of which 64 \
     levels are read: use an `Option`";

const TOO_MANY: &str =
    "an absent table reads as a table of defaults, and this one as more than 100,000 in each other: \
     use an `Option`";

/// No absent value is made of more fields that may be tables.
const MAX_STEPS: usize = 100_000;

/// A way down through the defaults of a table, to [`MAX_DEPTH`]: messages do not nest deeper.
struct Walk {
    /// Each table on it, and how many of its fields were looked at.
    path: [(&'static Defaults, usize); MAX_DEPTH],
    len: usize,
}

/// Where all ways end.
enum End {
    /// Every field has a value.
    Values,
    /// A field cannot be absent.
    Nothing,
    /// Not here: there is more than [`MAX_DEPTH`] levels.
    Deeper,
    /// After more than [`MAX_STEPS`].
    Later,
}

impl Walk {
    const fn from(table: &'static Defaults) -> Self {
        Walk { path: [(table, 0); MAX_DEPTH], len: 1 }
    }

    const fn end(&mut self) -> End {
        let (mut end, mut steps) = (End::Values, 0);
        while self.len > 0 {
            let (table, field) = self.path[self.len - 1];
            if field == table.fields.len() {
                self.len -= 1;
                continue;
            }
            self.path[self.len - 1].1 += 1;
            steps += 1;
            match table.fields[field].1 {
                _ if steps > MAX_STEPS => return End::Later,
                Absent::Value => {}
                Absent::Nothing => end = End::Nothing,
                Absent::Table(_) if self.len == MAX_DEPTH => return End::Deeper,
                Absent::Table(inner) => {
                    self.path[self.len] = (inner.get(), 0);
                    self.len += 1;
                }
            }
        }
        end
    }

    /// What to say about a way without an end, which begins behind `field` of `owner`. A circle is one
    /// mistake, so it is only said at one of its types: that with the first name.
    const fn circle(&self, owner: &str, field: &str) -> Option<Complaint<'static>> {
        let Some(last) = self.last(owner) else { return self.too_deep() };
        let mut i = 0;
        while i < last {
            if is_before(self.path[i].0.name, owner) {
                return None;
            }
            i += 1;
        }
        let text = Text::new("`").text(owner).text("` contains itself without an end: make ");
        let text = if last == 0 { text.text("`") } else { text.text("one of the fields `") };
        let text = text.text(owner).text(".").text(field);
        let text = self.fields(text, last).text("` an `Option<Box<..>>` or a `Vec<..>`");
        Some(Complaint::Composed(text))
    }

    /// The fields behind the first that lead back, as far as there is room.
    const fn fields(&self, mut text: Text, last: usize) -> Text {
        let mut i = 0;
        while i < last {
            let (table, next) = self.path[i];
            if i == MAX_SHOWN {
                return text.text("`, `..");
            }
            text = text.text("`, `").text(table.name).text(".").text(table.fields[next - 1].0);
            i += 1;
        }
        text
    }

    /// What to say about a way that is no circle.
    const fn too_deep(&self) -> Option<Complaint<'static>> {
        let (last, mut i) = (self.path[MAX_DEPTH - 1].0.name, 0);
        while i < MAX_DEPTH - 1 {
            if is_equal(self.path[i].0.name, last) {
                return None;
            }
            i += 1;
        }
        Some(Complaint::Said(TOO_DEEP))
    }

    /// Where the way comes back to `owner` for the first time, if it does so until its end: else the
    /// circle is further on, and reported there.
    const fn last(&self, owner: &str) -> Option<usize> {
        let (mut first, mut n, mut i) = (MAX_DEPTH, 0, 0);
        while i < MAX_DEPTH {
            if is_equal(self.path[i].0.name, owner) {
                if first == MAX_DEPTH {
                    first = i;
                }
                n = i;
            }
            i += 1;
        }
        if n >= MAX_DEPTH / 2 {
            return Some(first);
        }
        None
    }
}

/// How many fields of a circle a message lists besides the first.
const MAX_SHOWN: usize = 5;

const fn is_equal(a: &str, b: &str) -> bool {
    a.len() == b.len() && !is_before(a, b) && !is_before(b, a)
}

/// By their bytes.
const fn is_before(a: &str, b: &str) -> bool {
    let (a, b, mut i) = (a.as_bytes(), b.as_bytes(), 0);
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return a[i] < b[i];
        }
        i += 1;
    }
    a.len() < b.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table that leads to `next`.
    fn table(name: &'static str, next: Absent) -> DefaultsAt {
        let fields = Box::leak(Box::new([("next", next)]));
        DefaultsAt::new(Box::leak(Box::new(Defaults { name, fields })))
    }

    /// What is said of the field `f` of `owner`.
    fn complaint(owner: &str, absent: Absent) -> Option<String> {
        let complaint = absent.complaint(&Shape::tables(), owner, "f", "no value");
        complaint.map(|complaint| complaint.as_str().to_string())
    }

    /// A chain of `n` tables, which ends.
    fn chain(n: usize, names: &[&'static str]) -> Absent {
        (0..n).fold(Absent::Value, |next, i| Absent::Table(table(names[i % names.len()], next)))
    }

    #[test]
    fn what_ends_is_fine() {
        assert_eq!(complaint("A", Absent::Value), None);
        assert_eq!(complaint("A", chain(64, &["B"])), None);
    }

    #[test]
    fn what_cannot_be_absent_is_required() {
        assert_eq!(complaint("A", Absent::Nothing).as_deref(), Some(NOTHING_INSIDE));
        let inside = Absent::Table(table("B", Absent::Nothing));
        assert_eq!(complaint("A", inside).as_deref(), Some(NOTHING_INSIDE));
        assert!(!inside.has_value());
        let required = Shape { required: true, ..Shape::tables() };
        assert!(inside.complaint(&required, "A", "f", "no value").is_none());
    }

    /// A circle that is unrolled: longer than anything walks.
    #[test]
    fn a_circle_is_told_once() {
        let names = ["C", "B", "A"];
        let told = "`A` contains itself without an end: make one of the fields `A.f`, `B.next`, \
                    `C.next` an `Option<Box<..>>` or a `Vec<..>`";
        let [from_b, from_c, from_a] = [200, 202, 201].map(|n| chain(n, &names));
        assert_eq!(complaint("A", from_b).as_deref(), Some(told));
        assert_eq!(complaint("B", from_c), None);
        assert_eq!(complaint("C", from_a), None);
        assert_eq!(complaint("Outside", from_a), None);
        let itself = chain(200, &["A"]);
        let told =
            "`A` contains itself without an end: make `A.f` an `Option<Box<..>>` or a `Vec<..>`";
        assert_eq!(complaint("A", itself).as_deref(), Some(told));
    }

    #[test]
    fn a_long_circle_is_told_in_part() {
        let names = ["A", "J", "I", "H", "G", "F", "E", "D", "C", "B"];
        let told = "`A` contains itself without an end: make one of the fields `A.f`, `B.next`, \
                    `C.next`, `D.next`, `E.next`, `F.next`, `..` an `Option<Box<..>>` or a `Vec<..>`";
        assert_eq!(complaint("A", chain(200, &names)).as_deref(), Some(told));
    }

    #[test]
    fn a_default_has_bounds() {
        let names: Vec<&str> =
            (0..70).map(|i| &*Box::leak(format!("T{i}").into_boxed_str())).collect();
        assert_eq!(complaint("A", chain(65, &names)).as_deref(), Some(TOO_DEEP));
        // Two of each in the next.
        let wide = (0..20).fold(Absent::Value, |next, _| {
            let fields = Box::leak(Box::new([("a", next), ("b", next)]));
            let defaults = Box::leak(Box::new(Defaults { name: "T", fields }));
            Absent::Table(DefaultsAt::new(defaults))
        });
        assert_eq!(complaint("A", wide).as_deref(), Some(TOO_MANY));
    }
}
