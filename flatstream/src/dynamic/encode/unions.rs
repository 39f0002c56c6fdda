//! Unions, whose variants may be said behind their values.

use std::collections::BTreeMap;

use super::build::Content;
use super::error::{Fault, Verdict};
use super::number;
use super::Run;
use crate::dynamic::resolved::{ResolvedEnum, ResolvedField, ResolvedObject, ResolvedType};

/// What a table has said so far of its unions and vectors of unions, by their places among the fields.
#[derive(Default)]
pub(super) struct Unions(BTreeMap<usize, Union>);

#[derive(Default)]
struct Union {
    tags: Option<Tags>,
    /// Where the value is in the text, and where its name.
    value: Option<(usize, usize)>,
    is_written: bool,
}

/// Of a vector; of a union that stands alone one.
struct Tags {
    tags: Vec<u8>,
    /// Where they are in the text.
    at: usize,
}

const TWICE: &str = "this field is there twice";

impl<'r> Run<'r, '_> {
    /// `u_type`: the name of a variant, or a list of them.
    pub(super) fn tags(
        &mut self,
        field: &ResolvedField,
        place: usize,
        at: usize,
        unions: &mut Unions,
    ) -> Verdict {
        if self.text.eat_null() {
            return Ok(());
        }
        let Some(of) = self.union(&field.ty) else { return Ok(()) };
        let mut tags = Vec::new();
        if let ResolvedType::Union(_) = field.ty {
            tags.push(self.tag(of)?);
        } else {
            self.text.open(b'[', "a list of names of variants")?;
            while self.text.item(tags.is_empty())? {
                tags.push(self.tag(of).map_err(|fault| fault.in_item(tags.len()))?);
            }
        }
        match unions.0.entry(place).or_default().tags.replace(Tags { tags, at }) {
            Some(_) => Err(Fault::new(at, TWICE)),
            None => Ok(()),
        }
    }

    fn tag(&mut self, of: &ResolvedEnum) -> Verdict<u8> {
        let at = self.text.position();
        let token = self.text.token("the name of a variant")?;
        number::tag(&token, of).map_err(|message| Fault::new(at, message))
    }

    /// `u`: written if its variant is known by now, and passed over otherwise.
    pub(super) fn union_value(
        &mut self,
        field: &'r ResolvedField,
        place: usize,
        at: usize,
        unions: &mut Unions,
    ) -> Verdict {
        let start = self.text.position();
        let union = unions.0.entry(place).or_default();
        if union.value.replace((start, at)).is_some() {
            return Err(Fault::new(at, TWICE));
        }
        match &union.tags {
            Some(tags) => {
                union.is_written = true;
                self.write_union(field, tags, at)
            }
            None => self.text.skip(),
        }
    }

    /// What could not be written before the end of the table.
    pub(super) fn write_unions(&mut self, object: &'r ResolvedObject, unions: Unions) -> Verdict {
        for (place, union) in unions.0.into_iter().filter(|(_, union)| !union.is_written) {
            let field = &object.fields[place];
            self.write_late(field, union).map_err(|fault| fault.in_named(&field.name))?;
        }
        Ok(())
    }

    fn write_late(&mut self, field: &'r ResolvedField, union: Union) -> Verdict {
        match (union.tags, union.value) {
            (Some(tags), Some((start, at))) => {
                let end = self.text.go_to(start);
                self.write_union(field, &tags, at)?;
                self.text.go_to(end);
                Ok(())
            }
            (Some(tags), None) => self.write_without_value(field, &tags),
            (None, Some((_, at))) => {
                let message = format!("say which variant it is: `{}_type`", field.name);
                Err(Fault::new(at, message))
            }
            (None, None) => Ok(()),
        }
    }

    /// `NONE` is absent. What a variant of a newer schema held is not known, and nobody looks at it by this one.
    fn write_without_value(&mut self, field: &ResolvedField, tags: &Tags) -> Verdict {
        match (&field.ty, &tags.tags[..]) {
            (ResolvedType::Union(_), [0]) => Ok(()),
            (ResolvedType::Union(union), [tag]) if self.is_unknown(*union, *tag) => {
                let target = self.empty_table(tags.at)?;
                self.push_union(field, tags, target);
                Ok(())
            }
            _ => Err(Fault::new(tags.at, format!("its value is missing: `{}`", field.name))),
        }
    }

    fn write_union(&mut self, field: &'r ResolvedField, tags: &Tags, at: usize) -> Verdict {
        let Some(of) = self.union(&field.ty) else { return Ok(()) };
        let target = match (&field.ty, &tags.tags[..]) {
            (ResolvedType::Union(_), [tag]) => self.variant(of, *tag)?,
            _ => self.variants(of, &tags.tags, at)?,
        };
        self.push_union(field, tags, target);
        Ok(())
    }

    /// The slots of the tag, or of the vector of tags, and of the value.
    fn push_union(&mut self, field: &ResolvedField, tags: &Tags, target: usize) {
        let slot = field.place - 2;
        match field.ty {
            ResolvedType::Union(_) => {
                let start = self.bytes.len();
                self.bytes.extend(&tags.tags);
                self.push_slot(slot, 1, Content::Bytes(start, 1), tags.at);
            }
            _ => {
                let target = self.build.vector(&tags.tags, tags.tags.len(), 1);
                self.push_slot(slot, 4, Content::Offset(target), tags.at);
            }
        }
        self.push_slot(field.place, 4, Content::Offset(target), tags.at);
    }

    /// A vector of values, as many as there are tags.
    fn variants(&mut self, of: &'r ResolvedEnum, tags: &[u8], at: usize) -> Verdict<usize> {
        self.text.open(b'[', "a list of values, one for each variant")?;
        let mut targets = Vec::new();
        while self.text.item(targets.is_empty())? {
            let i = targets.len();
            let Some(tag) = tags.get(i) else {
                let message =
                    format!("more values than variants, of which there are {}", tags.len());
                return Err(Fault::new(self.text.position(), message));
            };
            targets.push(self.item(of, *tag).map_err(|fault| fault.in_item(i))?);
        }
        if targets.len() < tags.len() {
            let message = format!("{} values for {} variants", targets.len(), tags.len());
            return Err(Fault::new(at, message));
        }
        Ok(self.build.offsets(&targets))
    }

    /// One of a vector; `null` where it is `NONE`, or a variant of a newer schema.
    fn item(&mut self, of: &'r ResolvedEnum, tag: u8) -> Verdict<usize> {
        let at = self.text.position();
        match (tag, of.variant(tag)) {
            (0, _) if self.text.eat_null() => Ok(0),
            (1.., None) if self.text.eat_null() => self.empty_table(at),
            _ => self.variant(of, tag),
        }
    }

    /// The value of a variant. Returns where it is.
    fn variant(&mut self, of: &'r ResolvedEnum, tag: u8) -> Verdict<usize> {
        let found = of.variant(tag).and_then(|variant| Some((variant, variant.ty.as_ref()?)));
        let Some((variant, ty)) = found else {
            let message = match tag {
                0 => "`NONE` has no value: write `null`".to_owned(),
                _ => format!("what variant {tag} of `{}` holds is not known", of.name),
            };
            return Err(Fault::new(self.text.position(), message));
        };
        self.held(ty).map_err(|fault| fault.in_named(&variant.name))
    }

    fn held(&mut self, ty: &'r ResolvedType) -> Verdict<usize> {
        Ok(match ty {
            ResolvedType::Table(object) => self.table(*object)?.at,
            ResolvedType::Text => self.string()?,
            ty => {
                let (start, _) = self.inline(ty)?;
                let (_, align) = self.schema.inline(ty);
                let at = self.build.structure(&self.bytes[start..], align);
                self.bytes.truncate(start);
                at
            }
        })
    }

    fn empty_table(&mut self, at: usize) -> Verdict<usize> {
        self.build.table(&[], &[]).ok_or_else(|| Fault::new(at, "it takes too much room"))
    }

    fn is_unknown(&self, union: usize, tag: u8) -> bool {
        self.schema.enums[union].variant(tag).is_none()
    }

    /// That of a field, or of the items of its vector.
    fn union(&self, ty: &'r ResolvedType) -> Option<&'r ResolvedEnum> {
        match ty {
            ResolvedType::Union(union) => Some(&self.schema.enums[*union]),
            ResolvedType::Vector(item) => self.union(item),
            _ => None,
        }
    }
}
