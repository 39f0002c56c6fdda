//! Two versions of a struct: they have to be the same, but for names.

use super::types::Change;
use super::Comparison;
use crate::schema::lock::text::TypeText;
use crate::schema::lock::{Effect, Level, Rule};
use crate::schema::{Field, Object, ObjectKind};

impl<'s> Comparison<'s> {
    pub(super) fn structs(&mut self, old: &'s Object, new: &'s Object) {
        let mut changes = vec![];
        for (old_field, new_field) in old.fields.iter().zip(&new.fields) {
            let item = format!("{}.{}", old.name, old_field.name);
            changes.extend(self.inline_field(&item, old_field, new_field, new));
        }
        let n_same = old.fields.len().min(new.fields.len());
        changes
            .extend(old.fields[n_same..].iter().map(|field| format!("`{}` is gone", field.name)));
        changes.extend(new.fields[n_same..].iter().map(|field| format!("`{}` came", field.name)));
        changes.extend(layout(old, new));
        if changes.is_empty() {
            return;
        }
        let message = format!(
            "`{}` is a struct, which can never change: {}; old and new readers will misread it. Leave it as it was, \
             and add another struct and fields of that",
            old.name,
            changes.join(", "),
        );
        self.find(Rule::StructChanged, Level::Error, Effect::Misread, &*old.name, message);
    }

    /// What is not as it was, in words.
    fn inline_field(
        &mut self,
        item: &str,
        old: &'s Field,
        new: &'s Field,
        new_struct: &Object,
    ) -> Option<String> {
        let name = &old.name;
        match self.types(&old.ty, &new.ty) {
            Change::None => {}
            Change::EnumToBase => self.enum_to_base(item, &old.ty, &new.ty),
            Change::Other(..) => {
                let (was, is) = (TypeText(&old.ty), TypeText(&new.ty));
                return Some(format!("`{name}` was {was}, in its place there is {is}"));
            }
        }
        if *name != new.name && new_struct.fields.iter().any(|field| field.name == *name) {
            return Some(format!("`{name}` moved"));
        }
        self.field_name(item, old, new);
        (old.offset != new.offset)
            .then(|| format!("`{name}` moved from byte {} to {}", old.offset, new.offset))
    }
}

fn layout(old: &Object, new: &Object) -> Option<String> {
    let (
        ObjectKind::Struct { align, size },
        ObjectKind::Struct { align: new_align, size: new_size },
    ) = (old.kind, new.kind)
    else {
        return None;
    };
    ((align, size) != (new_align, new_size)).then(|| {
        format!("it had {size} bytes aligned to {align}, now {new_size} aligned to {new_align}")
    })
}
