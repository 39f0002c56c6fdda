//! What is in tables and structs, and vectors.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_schema::{DataType, Field as ArrowField, Fields};
use flatstream::schema::{DefaultValue, Field, Object, Presence, Type};

use super::{is_byte, joined, leaf, leaf_only, no_others, Planned, Planner, Spec};
use crate::columns::{AnyColumn, FixedBytes, FixedList, List, Member, Nested, Shape};
use crate::select::Select;
use crate::{Result, ID, TYPE};

impl<'s> Planner<'s> {
    /// The fields of a table that are chosen, and their columns.
    pub(super) fn members(
        &mut self,
        object: &'s Object,
        select: &Select,
        path: &str,
    ) -> Result<(Fields, Vec<Member>)> {
        let chosen = chosen(object, select, path)?;
        let mut fields = vec![];
        let mut members = vec![];
        for (field, select) in chosen {
            let spec = Spec { default: &field.default, is_nullable: is_nullable(field) };
            let path = joined(path, &field.name);
            let planned = match &field.nested {
                Some(root) => self.nested(root, &spec, &select, &path),
                None => self.value(&field.ty, &spec, &select, &path),
            };
            let Some(planned) = self.unless_recursive(planned)? else { continue };
            let is_nullable = spec.is_nullable || self.is_below_null;
            fields.push(arrow_field(field, planned.data_type, is_nullable));
            members.push(member(field, planned.column));
        }
        Ok((fields.into(), members))
    }

    /// The same of a struct.
    pub(super) fn children(
        &mut self,
        object: &'s Object,
        select: &Select,
        path: &str,
    ) -> Result<(Fields, Vec<(usize, AnyColumn)>)> {
        let chosen = chosen(object, select, path)?;
        let mut fields = vec![];
        let mut children = vec![];
        for (field, select) in chosen {
            let path = joined(path, &field.name);
            let planned = self.value(&field.ty, &Spec::THERE, &select, &path)?;
            fields.push(arrow_field(field, planned.data_type, self.is_below_null));
            children.push((field.offset.into(), planned.column));
        }
        Ok((fields.into(), children))
    }

    fn nested(
        &mut self,
        root: &'s str,
        spec: &Spec<'_>,
        select: &Select,
        path: &str,
    ) -> Result<Planned> {
        match self.table_of(root, spec, select, path)? {
            Some(table) => Ok(Planned::new(DataType::Struct(table.fields.clone()), Nested(table))),
            None => self.table(root, spec, select, path),
        }
    }

    pub(super) fn vector(
        &mut self,
        item: &'s Type,
        spec: &Spec<'_>,
        select: &Select,
        path: &str,
    ) -> Result<Planned> {
        if is_byte(item) {
            return leaf_only(select, "[ubyte]", path).map(|()| leaf::bytes(spec));
        }
        let stride = self.inline_size(item)?;
        // An item of a vector of unions can be none.
        let is_union = matches!(item, Type::Union(_));
        let spec_of_item = if is_union { Spec::NULLABLE } else { Spec::THERE };
        let Planned { data_type, column } = self.item(item, &spec_of_item, select, path)?;
        let shape = self.shape(item, &data_type)?;
        let list = |field: &Arc<ArrowField>| {
            List::new(shape, field.clone(), column, stride, spec.is_nullable)
        };
        Ok(match shape {
            Shape::List => {
                let field = Arc::new(ArrowField::new(ITEM, data_type, is_union));
                let list = list(&field);
                Planned::new(DataType::List(field), list)
            }
            Shape::Map => {
                let field = Arc::new(ArrowField::new(ENTRIES, data_type, false));
                let list = list(&field);
                Planned::new(DataType::Map(field, false), list)
            }
        })
    }

    /// Entries of a key and a value, and nothing else, are a map, if both are chosen.
    fn shape(&self, item: &Type, data_type: &DataType) -> Result<Shape> {
        let (Type::Table(name), DataType::Struct(fields)) = (item, data_type) else {
            return Ok(Shape::List);
        };
        let all = &self.object(name)?.fields;
        let key = all.iter().find(|field| field.key).filter(|_| all.len() == 2);
        Ok(match &fields[..] {
            [first, _]
                if !first.is_nullable() && key.is_some_and(|it| it.name == *first.name()) =>
            {
                Shape::Map
            }
            _ => Shape::List,
        })
    }

    pub(super) fn array(
        &mut self,
        element: &'s Type,
        n: u16,
        select: &Select,
        path: &str,
    ) -> Result<Planned> {
        if is_byte(element) {
            leaf_only(select, "[ubyte]", path)?;
            return Ok(Planned::new(DataType::FixedSizeBinary(n.into()), FixedBytes::new(n)));
        }
        let stride = self.inline_size(element)?;
        let Planned { data_type, column } = self.item(element, &Spec::THERE, select, path)?;
        let item = Arc::new(ArrowField::new(ITEM, data_type, false));
        let list = FixedList::new(item.clone(), column, stride, n);
        Ok(Planned::new(DataType::FixedSizeList(item, n.into()), list))
    }
}

/// What Arrow calls the child of a list.
const ITEM: &str = "item";
/// And that of a map.
const ENTRIES: &str = "entries";

fn chosen<'s>(object: &'s Object, select: &Select, path: &str) -> Result<Vec<(&'s Field, Select)>> {
    let names: Vec<&str> = object.fields.iter().map(|field| &field.name[..]).collect();
    no_others(select, &object.name, path, &names)?;
    let of = |field: &'s Field| Some((field, select.of(&field.name, field.deprecated)?));
    Ok(object.fields.iter().filter_map(of).collect())
}

fn member(field: &Field, column: AnyColumn) -> Member {
    // The schema was checked: a union has room for its tag in front.
    let tag_slot = field.has_tag().then(|| field.offset.saturating_sub(2));
    Member { slot: field.offset, tag_slot, column }
}

/// Whether it may be absent without reading as anything. A text that is not known is no default.
fn is_nullable(field: &Field) -> bool {
    match field.presence {
        Presence::Required => false,
        Presence::Optional => true,
        _ => field.default == DefaultValue::Text(None),
    }
}

/// A field with what FlatBuffers says of it.
fn arrow_field(field: &Field, data_type: DataType, is_nullable: bool) -> ArrowField {
    // Below a null, a union of Arrow is none even where the schema requires it.
    let is_nullable = is_nullable || matches!(data_type, DataType::Union(..));
    let mut metadata = HashMap::from([(ID.to_owned(), field.id.to_string())]);
    if let Some(name) = field.nested.as_deref().or(type_name(&field.ty)) {
        metadata.insert(TYPE.to_owned(), name.to_owned());
    }
    ArrowField::new(&field.name, data_type, is_nullable).with_metadata(metadata)
}

/// The full name in a type, if there is one.
fn type_name(ty: &Type) -> Option<&str> {
    match ty {
        Type::Enum(name) | Type::Struct(name) | Type::Table(name) | Type::Union(name) => Some(name),
        Type::Vector(item) | Type::Array(item, _) => type_name(item),
        _ => None,
    }
}
