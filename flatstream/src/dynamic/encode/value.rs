//! What lies in a table, vector or struct: numbers, enums, structs and arrays.

use super::error::{Fault, Verdict};
use super::number;
use super::Run;
use crate::dynamic::resolved::ResolvedType;
use crate::schema::MAX_ALIGN;

impl<'r> Run<'r, '_> {
    /// A string in quotes. Returns where it is.
    pub(super) fn string(&mut self) -> Verdict<usize> {
        let text = self.text.string()?;
        Ok(self.build.string(&text))
    }

    /// Appends a value to the bytes of fields. Returns where that is, and how long.
    pub(super) fn inline(&mut self, ty: &'r ResolvedType) -> Verdict<(usize, usize)> {
        let (size, _) = self.schema.inline(ty);
        // A value in a struct takes at least a byte of text, and at most this many bytes with what is left free around it.
        if size > self.text.left().saturating_mul(MAX_ALIGN as usize) {
            let message = "the text ends before all of it can have been said";
            return Err(Fault::new(self.text.position(), message));
        }
        let start = self.bytes.len();
        self.bytes.resize(start + size, 0);
        self.inline_at(ty, start)?;
        Ok((start, size))
    }

    /// Writes a value to its place among the bytes, where there are zeros.
    fn inline_at(&mut self, ty: &'r ResolvedType, start: usize) -> Verdict {
        let (size, _) = self.schema.inline(ty);
        let at = self.text.position();
        let bytes = match ty {
            ResolvedType::Scalar(scalar) => {
                number::number(&self.text.token(number::described(*scalar))?, *scalar)
            }
            ResolvedType::Enum(of) => {
                let token = self.text.token("the name of a value, or its number")?;
                number::member(&token, &self.schema.enums[*of])
            }
            ResolvedType::Struct(object) => return self.structure(*object, start),
            ResolvedType::Array(element, n) => return self.array(element, (*n).into(), start),
            // These lie elsewhere.
            _ => return Ok(()),
        };
        let bytes = bytes.map_err(|message| Fault::new(at, message))?;
        self.bytes[start..start + size].copy_from_slice(&bytes[..size]);
        Ok(())
    }

    fn structure(&mut self, object: usize, start: usize) -> Verdict {
        let object = &self.schema.objects[object];
        let at = self.text.position();
        self.text.open(b'{', "an object, with all fields of the struct")?;
        let (mut seen, mut n) = (vec![false; object.fields.len()], 0);
        while let Some((name, at)) = self.text.name(n == 0)? {
            n += 1;
            let Some(place) = object.by_name.get(&*name) else {
                self.unknown(object, &name, at)?;
                continue;
            };
            if std::mem::replace(&mut seen[*place], true) {
                return Err(Fault::new(at, "this field is there twice").in_named(&name));
            }
            let field = &object.fields[*place];
            let verdict = self.inline_at(&field.ty, start + usize::from(field.place));
            verdict.map_err(|fault| fault.in_named(&name))?;
        }
        match seen.iter().position(|is_seen| !is_seen) {
            None => Ok(()),
            Some(place) => {
                let name = &object.fields[place].name;
                let message = format!("`{name}` is missing: a struct has all of its fields");
                Err(Fault::new(at, message))
            }
        }
    }

    fn array(&mut self, element: &'r ResolvedType, n: usize, start: usize) -> Verdict {
        let (size, _) = self.schema.inline(element);
        let at = self.text.position();
        self.text.open(b'[', "a list, as long as the array")?;
        let mut i = 0;
        while self.text.item(i == 0)? {
            if i == n {
                return Err(Fault::new(self.text.position(), format!("the array has {n} items")));
            }
            let verdict = self.inline_at(element, start + i * size);
            verdict.map_err(|fault| fault.in_item(i))?;
            i += 1;
        }
        match i == n {
            true => Ok(()),
            false => Err(Fault::new(at, format!("the array has {n} items, and here are {i}"))),
        }
    }
}
