//! From names to indexes.

use std::collections::BTreeMap;

use super::resolved::{Resolved, ResolvedEnum, ResolvedField, ResolvedObject};
use super::resolved::{ResolvedType, ResolvedValue};
use crate::schema::{
    Complaint, Enum, EnumVal, Field, Object, ObjectKind, Presence, Schema, Severity, Type,
};
use crate::MAX_DEPTH;

/// Resolves a schema without errors of structure: types in it nest no deeper than a vector or array does.
pub(super) fn resolve(schema: &Schema) -> Result<Resolved, Complaint> {
    let indexes = Indexes::new(schema);
    let objects = schema.objects.iter().map(|object| indexes.resolve_object(object));
    let enums = schema.enums.iter().map(|one| indexes.resolve_enum(one));
    let mut resolved = Resolved {
        objects: objects.collect::<Result<_, _>>()?,
        enums: enums.collect::<Result<_, _>>()?,
        root: indexes.root(schema)?,
        identifier: schema.file_identifier,
    };
    check_depth(&resolved)?;
    let costs: Vec<usize> = resolved.objects.iter().map(|it| visit_cost(&resolved, it)).collect();
    for (object, cost) in resolved.objects.iter_mut().zip(costs) {
        object.visit_cost = cost;
    }
    Ok(resolved)
}

/// What is always there: the offset of the vtable, and numbers that read as something when they are absent, which
/// writers of the same schema may leave out.
fn visit_cost(resolved: &Resolved, object: &ResolvedObject) -> usize {
    let fields = object.fields.iter().filter(|field| field.presence != Presence::Optional);
    let fixed: usize = fields.map(|field| resolved.inline(&field.ty).0).sum();
    let slots = object.fields.iter().map(|field| usize::from(field.place) + 2).max().unwrap_or(4);
    4 + fixed + slots / 8
}

/// Structs may not be nested deeper than tables: whoever prints one goes down into those that it holds.
fn check_depth(resolved: &Resolved) -> Result<(), Complaint> {
    let mut heights = vec![None; resolved.objects.len()];
    let too_deep = (0..heights.len()).find(|at| height(resolved, *at, 1, &mut heights).is_none());
    too_deep.map_or(Ok(()), |at| {
        Err(Complaint {
            severity: Severity::Error,
            rule: "depth",
            at: resolved.objects[at].name.clone(),
            message: format!("structs are nested deeper than {MAX_DEPTH} levels"),
        })
    })
}

/// How many structs there are from this one down, itself included; `None` as soon as there are too many, which is as
/// deep as this goes.
fn height(
    resolved: &Resolved,
    at: usize,
    depth: usize,
    known: &mut [Option<usize>],
) -> Option<usize> {
    if let Some(height) = known[at] {
        return Some(height).filter(|height| depth + height <= MAX_DEPTH + 1);
    }
    if depth > MAX_DEPTH {
        return None;
    }
    let mut inner = 0;
    if resolved.objects[at].kind != ObjectKind::Table {
        for held in resolved.objects[at].fields.iter().filter_map(held_struct) {
            inner = inner.max(height(resolved, held, depth + 1, known)?);
        }
    }
    known[at] = Some(inner + 1);
    known[at]
}

/// The struct that a field of a struct is, or that its elements are.
fn held_struct(field: &ResolvedField) -> Option<usize> {
    match &field.ty {
        ResolvedType::Struct(held) => Some(*held),
        ResolvedType::Array(element, _) => match **element {
            ResolvedType::Struct(held) => Some(held),
            _ => None,
        },
        _ => None,
    }
}

struct Indexes<'s> {
    objects: BTreeMap<&'s str, usize>,
    enums: BTreeMap<&'s str, usize>,
}

impl<'s> Indexes<'s> {
    fn new(schema: &'s Schema) -> Self {
        let objects = schema.objects.iter().map(|object| &object.name[..]);
        let enums = schema.enums.iter().map(|one| &one.name[..]);
        Indexes { objects: objects.zip(0..).collect(), enums: enums.zip(0..).collect() }
    }

    fn object(&self, name: &str) -> Result<usize, Complaint> {
        self.objects.get(name).copied().ok_or_else(|| missing(name))
    }

    /// The table that messages are of.
    fn root(&self, schema: &Schema) -> Result<usize, Complaint> {
        let Some(root) = &schema.root else {
            return Err(Complaint {
                severity: Severity::Error,
                rule: "root",
                at: String::new(),
                message: "there is no root: set the table that messages are of".into(),
            });
        };
        self.object(root)
    }

    fn enumeration(&self, name: &str) -> Result<usize, Complaint> {
        self.enums.get(name).copied().ok_or_else(|| missing(name))
    }

    fn resolve_object(&self, object: &Object) -> Result<ResolvedObject, Complaint> {
        let fields = object.fields.iter().map(|field| self.resolve_field(field));
        let fields = fields.collect::<Result<Vec<_>, _>>()?;
        let by_name = fields.iter().map(|field| field.name.clone()).zip(0..).collect();
        let places = fields.iter().enumerate();
        let required = places.filter(|(_, field)| field.presence == Presence::Required);
        let required = required.map(|(place, _)| place).collect();
        let key = object.fields.iter().position(|field| field.key);
        let (name, kind) = (object.name.clone(), object.kind);
        Ok(ResolvedObject { name, kind, fields, by_name, key, required, visit_cost: 0 })
    }

    fn resolve_field(&self, field: &Field) -> Result<ResolvedField, Complaint> {
        Ok(ResolvedField {
            name: field.name.clone(),
            place: field.offset,
            ty: self.resolve_type(&field.ty)?,
            default: field.default.clone(),
            presence: field.presence,
            #[cfg(feature = "serde")]
            key: field.key,
            nested: field.nested.as_deref().map(|name| self.object(name)).transpose()?,
        })
    }

    fn resolve_type(&self, ty: &Type) -> Result<ResolvedType, Complaint> {
        Ok(match ty {
            Type::Scalar(scalar) => ResolvedType::Scalar(*scalar),
            Type::Text => ResolvedType::Text,
            Type::Enum(name) => ResolvedType::Enum(self.enumeration(name)?),
            Type::Union(name) => ResolvedType::Union(self.enumeration(name)?),
            Type::Struct(name) => ResolvedType::Struct(self.object(name)?),
            Type::Table(name) => ResolvedType::Table(self.object(name)?),
            Type::Vector(item) => ResolvedType::Vector(Box::new(self.resolve_type(item)?)),
            Type::Array(item, n) => ResolvedType::Array(Box::new(self.resolve_type(item)?), *n),
        })
    }

    fn resolve_enum(&self, one: &Enum) -> Result<ResolvedEnum, Complaint> {
        let values = one.values.iter().map(|value| self.resolve_value(value));
        let mut values = values.collect::<Result<Vec<_>, _>>()?;
        values.sort_by_key(|value| value.value);
        let by_name = values.iter().map(|value| value.name.clone()).zip(0..).collect();
        Ok(ResolvedEnum { name: one.name.clone(), base: one.base, kind: one.kind, values, by_name })
    }

    fn resolve_value(&self, value: &EnumVal) -> Result<ResolvedValue, Complaint> {
        let ty = value.ty.as_ref().map(|ty| self.resolve_type(ty)).transpose()?;
        Ok(ResolvedValue { name: value.name.clone(), value: value.value, ty })
    }
}

fn missing(name: &str) -> Complaint {
    Complaint {
        severity: Severity::Error,
        rule: "type",
        at: name.into(),
        message: format!("`{name}` is not in the schema"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::DynSchema;
    use super::*;

    fn pose() -> Schema {
        let mut point = Object::structure("P", 1, 1);
        point.fields = vec![Field::inline("x", 0, 0, Type::Scalar(crate::schema::Scalar::U8))];
        let mut pose = Object::table("T");
        let items = Type::vector(Type::Table("T".into()));
        pose.fields =
            vec![Field::new("at", 0, Type::Struct("P".into())), Field::new("of", 1, items)];
        Schema { objects: vec![point, pose], root: Some("T".into()), ..Schema::default() }
    }

    #[test]
    fn names_become_indexes() {
        let resolved = DynSchema::from_bfbs(&pose().to_bfbs()).unwrap().resolved;
        let fields = &resolved.objects[1].fields;
        assert_eq!(fields[0].ty, ResolvedType::Struct(0));
        assert_eq!(fields[1].ty, ResolvedType::Vector(Box::new(ResolvedType::Table(1))));
        assert_eq!((fields[0].place, fields[1].place), (4, 6));
    }

    #[test]
    fn a_struct_that_is_larger_than_its_fields_is_refused() {
        let mut schema = pose();
        schema.objects[0].kind = ObjectKind::Struct { align: 1, size: u32::MAX };
        assert_eq!(DynSchema::new(&schema).unwrap_err().rule, "layout");
    }

    #[test]
    fn a_struct_in_itself_is_refused() {
        let mut schema = pose();
        schema.objects[0].fields[0].ty = Type::Struct("P".into());
        assert_eq!(DynSchema::new(&schema).unwrap_err().rule, "circle");
    }

    #[test]
    fn two_fields_in_one_slot_are_refused() {
        let mut schema = pose();
        schema.objects[1].fields[1].offset = 4;
        assert_eq!(DynSchema::new(&schema).unwrap_err().rule, "id");
    }

    /// Whether all indexes lead somewhere.
    fn is_closed(resolved: &Resolved, ty: &ResolvedType) -> bool {
        match ty {
            ResolvedType::Scalar(_) | ResolvedType::Text => true,
            ResolvedType::Enum(at) | ResolvedType::Union(at) => *at < resolved.enums.len(),
            ResolvedType::Struct(at) | ResolvedType::Table(at) => *at < resolved.objects.len(),
            ResolvedType::Vector(item) | ResolvedType::Array(item, _) => is_closed(resolved, item),
        }
    }

    #[test]
    fn a_flipped_bit_is_refused_or_leaves_indexes_in_bounds() {
        let bytes = pose().to_bfbs();
        for bit in 0..8 * bytes.len() {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let Ok(schema) = DynSchema::from_bfbs(&flipped) else { continue };
            let mut fields = schema.resolved.objects.iter().flat_map(|object| &object.fields);
            assert!(fields.all(|field| is_closed(&schema.resolved, &field.ty)), "bit {bit}");
        }
    }

    #[test]
    fn a_cut_schema_is_no_reason_to_panic() {
        let bytes = pose().to_bfbs();
        for len in 0..8 {
            assert!(DynSchema::from_bfbs(&bytes[..len]).is_err());
        }
        for len in 8..bytes.len() {
            let _ = DynSchema::from_bfbs(&bytes[..len]);
        }
    }
}
