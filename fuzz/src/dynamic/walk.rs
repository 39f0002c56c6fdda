//! All values of a message, counted; the first ones also looked for by their paths.

use std::mem::discriminant;

use flatstream::dynamic::{DynSchema, DynStruct, DynTable, DynUnion, DynValue, DynVector};

/// So many values are asked for by paths, which takes the square of their depth.
const MAX_PATHS: usize = 50;

/// Visits values, and adds up what there is to print.
pub struct Walk<'a> {
    schema: &'a DynSchema,
    root: DynTable<'a>,
    /// Where it is, as it would be written.
    path: String,
    n_paths: usize,
    pub n_values: usize,
    /// Of strings.
    pub text_len: usize,
}

impl<'a> Walk<'a> {
    pub fn new(schema: &'a DynSchema, root: DynTable<'a>) -> Self {
        Walk { schema, root, path: String::new(), n_paths: 0, n_values: 0, text_len: 0 }
    }

    pub fn table(&mut self, table: DynTable<'a>) {
        assert_eq!(table.names().len(), table.fields().len());
        for (name, value) in table.fields() {
            assert!(table.is_present(name) || !matches!(value, DynValue::Table(_)));
            assert_same(table.get(name), value);
            self.inside(&[".", name], value);
        }
    }

    fn structure(&mut self, structure: DynStruct<'a>) {
        for (name, value) in structure.fields() {
            assert_same(structure.get(name), value);
            self.inside(&[".", name], value);
        }
    }

    fn vector(&mut self, vector: DynVector<'a>) {
        assert_eq!(vector.iter().len(), vector.len());
        assert_eq!(vector.is_empty(), vector.get(0).is_none());
        assert!(vector.get(vector.len()).is_none());
        assert!(vector.as_bytes().is_none_or(|bytes| bytes.len() == vector.len()));
        for (index, value) in vector.iter().enumerate() {
            match self.n_paths < MAX_PATHS {
                true => self.inside(&["[", &index.to_string(), "]"], value),
                false => self.value(value),
            }
        }
    }

    fn union(&mut self, union: DynUnion<'a>) {
        match union.variant() {
            Some(name) => self.inside(&[".", name], union.value()),
            None => assert!(union.value().is_absent()),
        }
    }

    /// A value whose path is that of the one around it, and this.
    fn inside(&mut self, step: &[&str], value: DynValue<'a>) {
        let len = self.path.len();
        step.iter().for_each(|part| self.path.push_str(part));
        self.ask(value);
        self.value(value);
        self.path.truncate(len);
    }

    fn value(&mut self, value: DynValue<'a>) {
        self.n_values += 1;
        self.text_len += value.as_str().map_or(0, str::len);
        match value {
            DynValue::Table(table) => self.table(table),
            DynValue::Struct(structure) => self.structure(structure),
            DynValue::Vector(vector) => self.vector(vector),
            DynValue::Union(union) => self.union(union),
            number => assert!(number.as_f64().is_some() || number.as_i64().is_none()),
        }
    }

    /// The path leads to the value; without its end or with more behind it, to another or nowhere.
    fn ask(&mut self, value: DynValue<'a>) {
        if self.n_paths == MAX_PATHS {
            return;
        }
        self.n_paths += 1;
        let written = &self.path[1..];
        let path = self.schema.path(written).unwrap_or_else(|error| panic!("{error}"));
        assert_same(Some(path.get(self.root)), value);
        for wrong in [&written[..written.len() - 1], &format!("{written}.-"), &self.path] {
            if let Ok(path) = self.schema.path(wrong) {
                path.get(self.root);
            }
        }
    }
}

/// Not what is in them, which is looked at where they are walked.
fn assert_same(found: Option<DynValue<'_>>, expected: DynValue<'_>) {
    let found = found.expect("a field has its name");
    assert_eq!(discriminant(&found), discriminant(&expected));
    assert_eq!((found.as_str(), found.as_i64()), (expected.as_str(), expected.as_i64()));
    assert_eq!(found.as_f64().map(f64::to_bits), expected.as_f64().map(f64::to_bits));
}
