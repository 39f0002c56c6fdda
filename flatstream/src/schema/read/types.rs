//! Types, which name definitions by their places.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Scalar, Type};
use super::super::names::{self, namespace, MAX_NAME_LEN};
use super::super::reflection::{self as slot, BaseType};
use super::bytes::{Bytes, Result, Table};
use super::BfbsError;

/// What has to be known of all definitions before one of them is read.
pub(super) struct Definitions {
    objects: Vec<(String, bool)>,
    enums: Vec<(String, BaseType)>,
    /// The enums once more, by name.
    bases: BTreeMap<String, Scalar>,
    object_names: BTreeSet<String>,
    knows_defaults: bool,
}

impl Definitions {
    pub fn read(bytes: &mut Bytes<'_>, root: Table) -> Result<Self> {
        let objects = bytes.tables(root, slot::schema::OBJECTS, "objects", |bytes, object| {
            let is_struct = bytes.flag(object, slot::object::IS_STRUCT)?;
            Ok((read_name(bytes, object, slot::object::NAME, "name")?, is_struct))
        })?;
        let enums = bytes.tables(root, slot::schema::ENUMS, "enums", |bytes, one| {
            let name = read_name(bytes, one, slot::enumeration::NAME, "name")?;
            let base = bytes.child(one, slot::enumeration::UNDERLYING_TYPE)?;
            let base = base.ok_or_else(|| BfbsError::new("underlying_type", "it is missing"))?;
            let base = base_type(bytes, base, slot::ty::BASE_TYPE);
            Ok((name, base.map_err(|e| e.inside("underlying_type"))?))
        })?;
        let missing = |name| BfbsError::new(name, "the vector is missing");
        let objects = objects.ok_or_else(|| missing("objects"))?;
        let enums = enums.ok_or_else(|| missing("enums"))?;
        let features = bytes.number(root, slot::schema::ADVANCED_FEATURES)?;
        let features = features.map_or(0, u64::from_le_bytes);
        Ok(Definitions {
            bases: enums.iter().filter_map(scalar_base).collect(),
            object_names: objects.iter().map(|(name, _)| name.clone()).collect(),
            knows_defaults: features & slot::features::DEFAULT_VECTORS_AND_STRINGS != 0,
            objects,
            enums,
        })
    }

    /// Whether strings and vectors that are not optional have a default. Older files, which know no
    /// such defaults, do not say that they are optional.
    pub fn knows_defaults(&self) -> bool {
        self.knows_defaults
    }

    /// That of an enum.
    pub fn enum_base(&self, name: &str) -> Scalar {
        self.bases.get(name).copied().unwrap_or(Scalar::U8)
    }

    /// The full name of the table that the field `field` of the object `owner` calls `name`.
    pub fn full_name(
        &self,
        bytes: &mut Bytes<'_>,
        field: Table,
        owner: &str,
        name: &str,
    ) -> Result<String> {
        for full in names::candidates(namespace(owner), name) {
            bytes.charge(field, full.len())?;
            if self.object_names.contains(&full) {
                return Ok(full);
            }
        }
        Ok(name.to_owned())
    }

    fn object(&self, index: i32) -> Result<Type> {
        let object = usize::try_from(index).ok().and_then(|index| self.objects.get(index));
        let (name, is_struct) =
            object.ok_or_else(|| no_such("object", index, self.objects.len()))?;
        Ok(if *is_struct { Type::Struct(name.clone()) } else { Type::Table(name.clone()) })
    }

    fn enumeration(&self, index: i32) -> Result<&(String, BaseType)> {
        let one = usize::try_from(index).ok().and_then(|index| self.enums.get(index));
        one.ok_or_else(|| no_such("enum", index, self.enums.len()))
    }

    fn union(&self, index: i32) -> Result<Type> {
        match self.enumeration(index)? {
            (name, BaseType::Tag) => Ok(Type::Union(name.clone())),
            (name, _) => Err(BfbsError::new("index", format!("`{name}` is an enum and no union"))),
        }
    }

    fn scalar(&self, scalar: Scalar, index: i32) -> Result<Type> {
        if index == -1 {
            return Ok(Type::Scalar(scalar));
        }
        match self.enumeration(index)? {
            (name, BaseType::Scalar(base)) if *base == scalar => Ok(Type::Enum(name.clone())),
            (name, _) => {
                Err(BfbsError::new("index", format!("`{name}` is no `{}`", scalar.name())))
            }
        }
    }
}

fn scalar_base((name, base): &(String, BaseType)) -> Option<(String, Scalar)> {
    match base {
        BaseType::Scalar(scalar) => Some((name.clone(), *scalar)),
        _ => None,
    }
}

fn no_such(kind: &str, index: i32, n: usize) -> BfbsError {
    BfbsError::new("index", format!("there is no {kind} {index}, only {n} of them"))
}

/// A name, which has to be there.
pub(super) fn read_name(
    bytes: &mut Bytes<'_>,
    table: Table,
    slot: u16,
    name: &str,
) -> Result<String> {
    let text = bytes.string(table, slot).map_err(|e| e.inside(name))?;
    match text.ok_or_else(|| BfbsError::new(name, "it is missing"))? {
        text if text.len() <= MAX_NAME_LEN => Ok(text.to_owned()),
        text => {
            let message = format!("a name of {} bytes: {MAX_NAME_LEN} are allowed", text.len());
            Err(BfbsError::new(name, message))
        }
    }
}

pub(super) fn base_type(bytes: &Bytes<'_>, ty: Table, slot: u16) -> Result<BaseType> {
    let number = bytes.number(ty, slot)?.map_or(0, i8::from_le_bytes);
    BaseType::of_number(number).ok_or_else(|| {
        BfbsError::new("base_type", format!("the base type {number} is not supported"))
    })
}

/// What a field is of: a type, or the tags of one.
pub(super) enum TypeOrTag {
    Type(Type),
    /// Of this union.
    Tag(Type),
    /// Of this vector of unions.
    Tags(Type),
    /// Of a value of an enum that is no union.
    Nothing,
}

pub(super) fn read_type(
    bytes: &mut Bytes<'_>,
    ty: Table,
    definitions: &Definitions,
) -> Result<TypeOrTag> {
    let base = base_type(bytes, ty, slot::ty::BASE_TYPE)?;
    let element = base_type(bytes, ty, slot::ty::ELEMENT)?;
    let index = bytes.number(ty, slot::ty::INDEX)?.map_or(-1, i32::from_le_bytes);
    let length = bytes.number(ty, slot::ty::FIXED_LENGTH)?.map_or(0, u16::from_le_bytes);
    let mut plain = |base| -> Result<Type> {
        let plain = plain_type(base, index, definitions)?;
        // Each type has a name of its own in the model.
        bytes.charge(ty, plain.named().map_or(0, str::len))?;
        Ok(plain)
    };
    Ok(match (base, element) {
        (BaseType::Vector, BaseType::Tag) => TypeOrTag::Tags(Type::vector(plain(BaseType::Union)?)),
        (BaseType::Vector, element) => TypeOrTag::Type(Type::vector(plain(element)?)),
        (BaseType::Array, element) => TypeOrTag::Type(Type::array(plain(element)?, length)),
        (BaseType::Tag, _) => TypeOrTag::Tag(plain(BaseType::Union)?),
        (BaseType::None, _) => TypeOrTag::Nothing,
        (base, _) => TypeOrTag::Type(plain(base)?),
    })
}

fn plain_type(base: BaseType, index: i32, definitions: &Definitions) -> Result<Type> {
    match base {
        BaseType::Scalar(scalar) => definitions.scalar(scalar, index),
        BaseType::String => Ok(Type::Text),
        BaseType::Object => definitions.object(index),
        BaseType::Union => definitions.union(index),
        BaseType::None | BaseType::Tag | BaseType::Vector | BaseType::Array => {
            Err(BfbsError::new("base_type", format!("{base:?} cannot be here")))
        }
    }
}
