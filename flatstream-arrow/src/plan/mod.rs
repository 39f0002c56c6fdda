//! From a schema to columns.

mod leaf;
mod member;
mod union;

use arrow_schema::DataType;
use flatstream::schema::{DefaultValue, Enum, EnumKind, Object, ObjectKind, Scalar, Schema, Type};
use flatstream::MAX_DEPTH;

use crate::columns::{AnyColumn, Bits, Struct, Table, There};
use crate::options::ArrowOptions;
use crate::select::Select;
use crate::{Error, Result};

/// Schemas are anybody's: types that hold two of the next, which holds two of the next, are more columns than memory has.
const MAX_COLUMNS: usize = 10_000;

/// A type of Arrow, and the column of it.
pub struct Planned {
    pub data_type: DataType,
    pub column: AnyColumn,
}

impl Planned {
    fn new(data_type: DataType, column: impl crate::columns::Column + 'static) -> Self {
        Planned { data_type, column: Box::new(column) }
    }
}

/// What is said of a value, besides its type.
struct Spec<'a> {
    default: &'a DefaultValue,
    is_nullable: bool,
}

impl Spec<'_> {
    /// Of an item, an element or a field of a struct.
    const THERE: Spec<'static> = Spec { default: &DefaultValue::None, is_nullable: false };
    /// Of a variant.
    const NULLABLE: Spec<'static> = Spec { default: &DefaultValue::None, is_nullable: true };
}

/// The columns of the messages of a schema.
pub fn plan(schema: &Schema, options: &ArrowOptions) -> Result<Table> {
    let root = schema.root.as_deref().and_then(|root| schema.object(root));
    let root = root.ok_or_else(|| Error::Schema("it has no root".to_owned()))?;
    let select = Select::new(options.fields.as_deref());
    let mut planner = Planner { schema, options, open: vec![], is_below_null: false, n_columns: 0 };
    let (fields, members) = planner.members(root, &select, "")?;
    Ok(Table::new(fields, members, false))
}

struct Planner<'s> {
    schema: &'s Schema,
    options: &'s ArrowOptions,
    /// The tables and structs around.
    open: Vec<&'s str>,
    /// Whether one of these may be null, and what is in it with it.
    is_below_null: bool,
    n_columns: usize,
}

impl<'s> Planner<'s> {
    fn object(&self, name: &str) -> Result<&'s Object> {
        self.schema.object(name).ok_or_else(|| missing(name))
    }

    fn enumeration(&self, name: &str) -> Result<&'s Enum> {
        self.schema.enumeration(name).ok_or_else(|| missing(name))
    }

    /// Bytes in a table, vector or struct.
    fn inline_size(&self, ty: &Type) -> Result<usize> {
        Ok(match ty {
            Type::Scalar(scalar) => scalar.size() as usize,
            Type::Enum(name) => self.enumeration(name)?.base.size() as usize,
            Type::Struct(name) => match self.object(name)?.kind {
                ObjectKind::Struct { size, .. } => size as usize,
                _ => 4,
            },
            Type::Array(element, n) => self.inline_size(element)? * usize::from(*n),
            _ => 4,
        })
    }

    /// What is in a list: it is there, or the list has one less.
    fn item(
        &mut self,
        ty: &'s Type,
        spec: &Spec<'_>,
        select: &Select,
        path: &str,
    ) -> Result<Planned> {
        let is_below_null = std::mem::replace(&mut self.is_below_null, false);
        let planned = self.value(ty, spec, select, path);
        self.is_below_null = is_below_null;
        planned
    }

    fn value(
        &mut self,
        ty: &'s Type,
        spec: &Spec<'_>,
        select: &Select,
        path: &str,
    ) -> Result<Planned> {
        self.n_columns += 1;
        if self.n_columns > MAX_COLUMNS {
            return Err(too_large(path, format!("there are more than {MAX_COLUMNS} columns")));
        }
        match ty {
            Type::Scalar(scalar) => {
                leaf_only(select, scalar.name(), path).map(|()| leaf::scalar(*scalar, spec))
            }
            Type::Text => leaf_only(select, "string", path).map(|()| leaf::text(spec)),
            Type::Enum(name) => {
                leaf_only(select, name, path).and_then(|()| self.enum_of(name, spec))
            }
            Type::Struct(name) => self.structure(name, spec, select, path),
            Type::Table(name) => self.table(name, spec, select, path),
            Type::Union(name) => self.union(name, spec, select, path),
            Type::Vector(item) => self.vector(item, spec, select, path),
            Type::Array(element, n) => self.array(element, *n, select, path),
            _ => Err(Error::Schema(format!("`{path}` is of a type that is not known here"))),
        }
    }

    fn enum_of(&self, name: &str, spec: &Spec<'_>) -> Result<Planned> {
        let of = self.enumeration(name)?;
        Ok(match of.kind {
            EnumKind::BitFlags => leaf::scalar(of.base, spec),
            _ => leaf::dictionary(of, spec),
        })
    }

    fn structure(
        &mut self,
        name: &'s str,
        spec: &Spec<'_>,
        select: &Select,
        path: &str,
    ) -> Result<Planned> {
        let object = self.object(name)?;
        let (fields, children) =
            self.inside(name, path, spec.is_nullable, |it| it.children(object, select, path))?;
        let data_type = DataType::Struct(fields.clone());
        Ok(Planned::new(data_type, Struct::new(fields, children, spec.is_nullable)))
    }

    fn table(
        &mut self,
        name: &'s str,
        spec: &Spec<'_>,
        select: &Select,
        path: &str,
    ) -> Result<Planned> {
        match self.table_of(name, spec, select, path)? {
            Some(table) => Ok(Planned::new(DataType::Struct(table.fields.clone()), table)),
            None => {
                let absent = (!spec.is_nullable).then_some(false);
                Ok(Planned::new(DataType::Boolean, There(Bits::new(absent))))
            }
        }
    }

    /// None, if it has no fields.
    fn table_of(
        &mut self,
        name: &'s str,
        spec: &Spec<'_>,
        select: &Select,
        path: &str,
    ) -> Result<Option<Table>> {
        let object = self.object(name)?;
        let (fields, members) =
            self.inside(name, path, spec.is_nullable, |it| it.members(object, select, path))?;
        Ok((!fields.is_empty()).then(|| Table::new(fields, members, spec.is_nullable)))
    }

    /// The column of a field, unless it is one to leave out.
    fn unless_recursive<T>(&self, planned: Result<T>) -> Result<Option<T>> {
        match planned {
            Err(Error::Recursive { .. }) if self.options.leaves_out_recursive => Ok(None),
            planned => planned.map(Some),
        }
    }

    /// Goes into a type, unless that is in it already.
    fn inside<T>(
        &mut self,
        name: &'s str,
        path: &str,
        is_nullable: bool,
        then: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        if self.open.contains(&name) || self.schema.root.as_deref() == Some(name) {
            return Err(Error::Recursive { path: path.to_owned(), ty: name.to_owned() });
        }
        if self.open.len() >= MAX_DEPTH {
            return Err(too_large(path, format!("it is nested deeper than {MAX_DEPTH} levels")));
        }
        self.open.push(name);
        let is_below_null = self.is_below_null;
        self.is_below_null |= is_nullable;
        let done = then(self);
        self.is_below_null = is_below_null;
        self.open.pop();
        done
    }
}

/// Refuses names behind what has no fields.
fn leaf_only(select: &Select, ty: &str, path: &str) -> Result<()> {
    no_others(select, ty, path, &[])
}

/// Refuses names that are not there.
fn no_others(select: &Select, ty: &str, path: &str, has: &[&str]) -> Result<()> {
    match select.unknown(|name| has.contains(&name)) {
        None => Ok(()),
        Some(name) => {
            let has = has.iter().map(|name| (*name).to_owned()).collect();
            Err(Error::NoField { path: joined(path, name), ty: ty.to_owned(), has })
        }
    }
}

fn joined(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    }
}

fn missing(name: &str) -> Error {
    Error::Schema(format!("`{name}` is not in it"))
}

fn too_large(path: &str, what: String) -> Error {
    Error::TooLarge { path: path.to_owned(), what }
}

/// Whether items of it lie in a vector as they lie in a column of bytes.
fn is_byte(ty: &Type) -> bool {
    *ty == Type::Scalar(Scalar::U8)
}
