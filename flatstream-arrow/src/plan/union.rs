//! Unions.

use arrow_array::types::UInt8Type;
use arrow_schema::{DataType, Field as ArrowField, UnionFields, UnionMode};
use flatstream::schema::{DefaultValue, Enum, EnumVal, Type};

use super::{joined, no_others, too_large, Planned, Planner, Spec};
use crate::columns::{ArrowUnion, Dictionary, Tagged, Variant};
use crate::options::Unions;
use crate::select::Select;
use crate::{Error, Result};

/// The field with the name of the variant.
const TAG: &str = "type";
/// The child of nothing.
const NONE: &str = "NONE";
/// Arrow has 128 ids, one of which is that of nothing.
const MAX_VARIANTS: usize = 127;

impl<'s> Planner<'s> {
    pub(super) fn union(
        &mut self,
        name: &'s str,
        spec: &Spec<'_>,
        select: &Select,
        path: &str,
    ) -> Result<Planned> {
        let of = self.enumeration(name)?;
        let mut names: Vec<&str> = of.values.iter().map(|value| &value.name[..]).collect();
        if self.options.unions == Unions::Tagged {
            names.insert(0, TAG);
        }
        no_others(select, &of.name, path, &names)?;
        let (fields, variants) = self.variants(of, select, path)?;
        match self.options.unions {
            Unions::Tagged => tagged(of, spec, select, fields, variants),
            Unions::Sparse => arrow(fields, variants, UnionMode::Sparse, path),
            Unions::Dense => arrow(fields, variants, UnionMode::Dense, path),
        }
    }

    /// Those that are chosen. In structs, those without a value need no more than their name.
    fn variants(
        &mut self,
        of: &'s Enum,
        select: &Select,
        path: &str,
    ) -> Result<(Vec<ArrowField>, Vec<Variant>)> {
        let (mut fields, mut variants) = (vec![], vec![]);
        for value in &of.values {
            let Some(select) = select.of(&value.name, false) else { continue };
            let (Some(ty), Ok(tag)) = (&value.ty, u8::try_from(value.value)) else { continue };
            if self.options.unions == Unions::Tagged && self.is_empty(ty)? {
                continue;
            }
            let path = joined(path, &value.name);
            let planned = self.value(ty, &Spec::NULLABLE, &select, &path);
            let Some(planned) = self.unless_recursive(planned)? else { continue };
            fields.push(variant_field(value, planned.data_type));
            let is_struct = matches!(ty, Type::Struct(_));
            variants.push(Variant { tag, is_struct, column: planned.column });
        }
        Ok((fields, variants))
    }

    fn is_empty(&self, ty: &Type) -> Result<bool> {
        Ok(match ty {
            Type::Table(name) => self.object(name)?.fields.iter().all(|field| field.deprecated),
            _ => false,
        })
    }
}

fn variant_field(value: &EnumVal, data_type: DataType) -> ArrowField {
    ArrowField::new(&value.name, data_type, true)
}

fn tagged(
    of: &Enum,
    spec: &Spec<'_>,
    select: &Select,
    fields: Vec<ArrowField>,
    variants: Vec<Variant>,
) -> Result<Planned> {
    if fields.iter().any(|field| field.name() == TAG) {
        return Err(Error::Duplicate(TAG.to_owned()));
    }
    let is_named = select.of(TAG, false).is_some() || fields.is_empty();
    let names = is_named.then(|| Dictionary::<UInt8Type>::new(of, &DefaultValue::None, true));
    let tag = is_named.then(|| ArrowField::new(TAG, Dictionary::<UInt8Type>::data_type(), true));
    let fields: arrow_schema::Fields = tag.into_iter().chain(fields).collect();
    let data_type = DataType::Struct(fields.clone());
    Ok(Planned::new(data_type, Tagged::new(fields, names, variants, spec.is_nullable)))
}

fn arrow(
    fields: Vec<ArrowField>,
    variants: Vec<Variant>,
    mode: UnionMode,
    path: &str,
) -> Result<Planned> {
    if fields.len() > MAX_VARIANTS {
        return Err(too_large(
            path,
            format!("a union of Arrow has no more than {MAX_VARIANTS} variants"),
        ));
    }
    let none = ArrowField::new(NONE, DataType::Null, true);
    let fields = UnionFields::from_fields(std::iter::once(none).chain(fields));
    let data_type = DataType::Union(fields.clone(), mode);
    Ok(Planned::new(data_type, ArrowUnion::new(fields, variants, mode == UnionMode::Dense)))
}
