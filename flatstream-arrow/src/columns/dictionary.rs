//! Enums: keys of a dictionary of names.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::types::{ArrowDictionaryKeyType, UInt16Type, UInt32Type, UInt8Type};
use arrow_array::{ArrayRef, DictionaryArray, PrimitiveArray, StringArray};
use arrow_buffer::{NullBuffer, NullBufferBuilder};
use arrow_schema::{ArrowError, DataType};
use flatstream::schema::{DefaultValue, Enum, Scalar};

use super::{taken, with_nulls_above, At, Column, Full, Pushed};
use crate::wire::load;

/// Numbers below this find their key without a search.
const SMALL: i128 = 256;
/// Numbers without a name that are remembered from one batch to the next, so that its dictionary goes on that of the one
/// before. Only a hostile writer has more.
const MAX_UNKNOWN: usize = 1 << 16;
/// No key.
const NONE: u32 = u32::MAX;

/// A type that dictionaries have for keys. Those of an enum are as wide as its numbers, so that each has one.
pub trait DictionaryType: ArrowDictionaryKeyType {
    fn key(index: u32) -> Self::Native;
}

impl DictionaryType for UInt8Type {
    fn key(index: u32) -> u8 {
        index as u8
    }
}

impl DictionaryType for UInt16Type {
    fn key(index: u32) -> u16 {
        index as u16
    }
}

impl DictionaryType for UInt32Type {
    fn key(index: u32) -> u32 {
        index
    }
}

/// The names of numbers, each with its key. Numbers that the schema has no name for are called by their digits.
struct Names {
    names: Vec<String>,
    n_known: usize,
    small: Vec<u32>,
    others: HashMap<i128, u32>,
    array: Option<ArrayRef>,
}

/// The names of an enum, or the variants of a union.
fn names_of(of: &Enum) -> Names {
    let (small, others) = (vec![NONE; SMALL as usize], HashMap::new());
    let mut names = Names { names: vec![], n_known: 0, small, others, array: None };
    for value in &of.values {
        names.add(value.value, value.name.clone());
    }
    names.n_known = names.names.len();
    names
}

impl Names {
    fn add(&mut self, number: i128, name: String) -> u32 {
        let key = self.names.len() as u32;
        self.names.push(name);
        self.array = None;
        match self.small.get_mut(usize::try_from(number).unwrap_or(usize::MAX)) {
            Some(place) => *place = key,
            None => {
                self.others.insert(number, key);
            }
        }
        key
    }

    /// The key of a number.
    #[inline]
    fn key(&mut self, number: i128) -> Result<u32, Full> {
        let found = match usize::try_from(number).ok().and_then(|at| self.small.get(at)) {
            Some(key) => *key,
            None => self.others.get(&number).copied().unwrap_or(NONE),
        };
        match found {
            NONE => self.learn(number),
            key => Ok(key),
        }
    }

    fn learn(&mut self, number: i128) -> Result<u32, Full> {
        if self.names.len() >= NONE as usize {
            return Err(Full);
        }
        Ok(self.add(number, number.to_string()))
    }

    fn array(&mut self) -> ArrayRef {
        let names = &self.names;
        self.array.get_or_insert_with(|| Arc::new(StringArray::from_iter_values(names))).clone()
    }

    fn forget(&mut self) {
        if self.names.len() - self.n_known <= MAX_UNKNOWN {
            return;
        }
        self.names.truncate(self.n_known);
        self.array = None;
        let n_known = self.n_known as u32;
        self.others.retain(|_, key| *key < n_known);
        self.small.iter_mut().filter(|key| **key >= n_known).for_each(|key| *key = NONE);
    }
}

/// A column of an enum, or of the tags of a union.
pub struct Dictionary<K: DictionaryType> {
    names: Names,
    base: Scalar,
    keys: Vec<K::Native>,
    nulls: NullBufferBuilder,
    absent: Option<i128>,
    is_nullable: bool,
}

impl<K: DictionaryType> Dictionary<K> {
    pub fn new(of: &Enum, default: &DefaultValue, is_nullable: bool) -> Self {
        let absent = match default {
            DefaultValue::Int(number) => Some(*number),
            _ => None,
        };
        let (names, nulls) = (names_of(of), NullBufferBuilder::new(0));
        Dictionary { names, base: of.base, keys: vec![], nulls, absent, is_nullable }
    }

    pub fn push_number(&mut self, number: i128) -> Pushed {
        let key = self.names.key(number)?;
        self.keys.push(K::key(key));
        self.nulls.append_non_null();
        Ok(())
    }
}

impl<K: DictionaryType> Column for Dictionary<K> {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        self.push_number(number(buf, at.value, self.base))
    }

    fn push_absent(&mut self) -> Pushed {
        if let Some(number) = self.absent {
            return self.push_number(number);
        }
        if !self.is_nullable && self.names.names.is_empty() {
            return self.push_number(0);
        }
        self.keys.push(K::key(0));
        self.nulls.append(!self.is_nullable);
        Ok(())
    }

    fn len(&self) -> usize {
        self.keys.len()
    }

    fn truncate(&mut self, len: usize) {
        self.keys.truncate(len);
        self.nulls.truncate(len);
    }

    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        let keys = taken(&mut self.keys);
        let keys =
            PrimitiveArray::<K>::try_new(keys.into(), with_nulls_above(&mut self.nulls, above))?;
        let array = DictionaryArray::try_new(keys, self.names.array())?;
        self.names.forget();
        Ok(Arc::new(array))
    }

    fn n_bytes(&self) -> usize {
        size_of_val(&self.keys[..])
    }
}

impl<K: DictionaryType> Dictionary<K> {
    pub fn data_type() -> DataType {
        DataType::Dictionary(Box::new(K::DATA_TYPE), Box::new(DataType::Utf8))
    }
}

fn number(buf: &[u8], at: usize, base: Scalar) -> i128 {
    match base {
        Scalar::I8 => i8::from_le_bytes(load(buf, at)).into(),
        Scalar::I16 => i16::from_le_bytes(load(buf, at)).into(),
        Scalar::U16 => u16::from_le_bytes(load(buf, at)).into(),
        Scalar::I32 => i32::from_le_bytes(load(buf, at)).into(),
        Scalar::U32 => u32::from_le_bytes(load(buf, at)).into(),
        Scalar::I64 => i64::from_le_bytes(load(buf, at)).into(),
        Scalar::U64 => u64::from_le_bytes(load(buf, at)).into(),
        _ => u8::from_le_bytes(load(buf, at)).into(),
    }
}
