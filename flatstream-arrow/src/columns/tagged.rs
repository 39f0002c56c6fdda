//! Unions as structs: the name of the variant, and a field for each.

use std::sync::Arc;

use arrow_array::types::UInt8Type;
use arrow_array::{ArrayRef, StructArray};
use arrow_buffer::{NullBuffer, NullBufferBuilder};
use arrow_schema::{ArrowError, Fields};

use super::union::Variant;
use super::{with_nulls_above, At, Column, Dictionary, Pushed};
use crate::wire::u8_at;

/// A column of unions. Of tags that the schema does not know only the number is there.
pub struct Tagged {
    fields: Fields,
    /// Unless only variants were chosen.
    names: Option<Dictionary<UInt8Type>>,
    variants: Vec<Variant>,
    nulls: NullBufferBuilder,
    is_nullable: bool,
}

impl Tagged {
    pub fn new(
        fields: Fields,
        names: Option<Dictionary<UInt8Type>>,
        variants: Vec<Variant>,
        is_nullable: bool,
    ) -> Self {
        Tagged { fields, names, variants, nulls: NullBufferBuilder::new(0), is_nullable }
    }
}

impl Column for Tagged {
    fn push(&mut self, buf: &[u8], at: At) -> Pushed {
        let tag = u8_at(buf, at.tag);
        if tag == 0 {
            return self.push_absent();
        }
        self.nulls.append_non_null();
        self.names.iter_mut().try_for_each(|names| names.push_number(tag.into()))?;
        self.variants.iter_mut().try_for_each(|variant| match variant.tag == tag {
            true => variant.push(buf, at.value),
            false => variant.column.push_absent(),
        })
    }

    fn push_absent(&mut self) -> Pushed {
        self.nulls.append(!self.is_nullable);
        self.names.iter_mut().try_for_each(Column::push_absent)?;
        self.variants.iter_mut().try_for_each(|variant| variant.column.push_absent())
    }

    fn len(&self) -> usize {
        self.nulls.len()
    }

    fn truncate(&mut self, len: usize) {
        self.nulls.truncate(len);
        self.names.iter_mut().for_each(|names| names.truncate(len));
        self.variants.iter_mut().for_each(|variant| variant.column.truncate(len));
    }

    fn finish(&mut self, above: Option<&NullBuffer>) -> Result<ArrayRef, ArrowError> {
        let nulls = with_nulls_above(&mut self.nulls, above);
        let names = self.names.iter_mut().map(|names| names.finish(nulls.as_ref()));
        let variants =
            self.variants.iter_mut().map(|variant| variant.column.finish(nulls.as_ref()));
        let children = names.chain(variants).collect::<Result<_, _>>()?;
        Ok(Arc::new(StructArray::try_new(self.fields.clone(), children, nulls)?))
    }

    fn n_bytes(&self) -> usize {
        self.nulls.len() + self.variants.iter().map(|it| it.column.n_bytes()).sum::<usize>()
    }
}
