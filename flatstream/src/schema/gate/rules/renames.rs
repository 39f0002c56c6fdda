//! What is said about names, against the newest version.

use super::super::lines::{equal, text, Lines};
use super::super::reach::hash_of;
use super::super::versions::{member_called, member_number};
use super::Case;
use crate::layout::Text;
use crate::schema::def::{FieldDef, NameDef};

impl<const N: usize> Case<'_, N> {
    /// A member has the number of one that was called `locked`, which it says, or says nothing.
    pub(super) const fn stated(
        &mut self,
        at: Option<usize>,
        name: &str,
        says: Option<&str>,
        locked: &[u8],
    ) {
        let Some(was) = says else { return };
        if !self.lock.is_newest() || equal(was.as_bytes(), locked) {
            return;
        }
        let locked = text(locked);
        let message = self
            .shown(name)
            .text(" says that it was `")
            .text(was)
            .text("`, but what has its number in the lock is `")
            .text(locked)
            .text("`: old data would be misread, if that is so. Give it the number of what it was, or say `renamed_from = \"")
            .text(locked)
            .text("\"`");
        self.note(at, "rename-misstated", locked, message);
    }

    /// A new member says that it was one that has another number.
    pub(super) const fn moved_here(
        &mut self,
        at: usize,
        name: &str,
        says: Option<&str>,
        number: i128,
        members: Lines<'_>,
    ) {
        let (Some(was), true) = (says, self.lock.is_newest()) else { return };
        let is_new = member_called(members, number).is_empty()
            && member_number(members, name.as_bytes()).is_none();
        let (true, Some(locked)) = (is_new, member_number(members, was.as_bytes())) else { return };
        let message = self
            .shown(name)
            .text(" says that it was `")
            .text(was)
            .text("`, which has the number ")
            .signed(locked)
            .text(", not ")
            .signed(number)
            .text(": old data would be misread. Give it that one, or drop `renamed_from`");
        self.note(Some(at), "rename-misstated", was, message);
    }

    /// The newest version does not have a type under its name: what it says that it was is another one, then.
    pub(super) const fn misstated(&mut self, name: &NameDef) {
        let (Some(was), true) = (name.renamed_from(), self.lock.is_newest()) else { return };
        let was_hash = hash_of(was);
        if self.lock.find(was_hash).is_none()
            || self.lock.is_accepted(Text::behind(was_hash), "rename-misstated")
        {
            return;
        }
        let message = super::super::line_of::full_name(
            self.shown("").text(" says that it was `"),
            was,
        )
        .text("`, which is there as well, or which another type says as well: drop `renamed_from`");
        self.found.put(N - 1, message);
    }

    /// Whether the field that has this id may leave its name to another one: it says so, or the newest version has
    /// it as it is called now.
    pub(super) const fn has_left(&self, field: &FieldDef, name: &[u8]) -> bool {
        let says = match field.renamed_from {
            Some(was) => equal(was.as_bytes(), name),
            None => false,
        };
        says || equal(member_called(self.newest, field.id as i128), field.name.as_bytes())
    }
}
