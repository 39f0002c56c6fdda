//! Writers that are a `Vec`: what is in their memory already need not be written to them.
#![allow(unsafe_code)]

use std::any::TypeId;

/// The `Vec` that `writer` is, or is a reference to.
#[inline(always)]
pub(crate) fn as_vec<W>(writer: &mut W) -> Option<&mut Vec<u8>> {
    let ty = typeid::of::<W>();
    if ty == TypeId::of::<Vec<u8>>() {
        // SAFETY: `W` is this type, in which there is no lifetime that the ids leave out.
        return Some(unsafe { &mut *std::ptr::from_mut(writer).cast::<Vec<u8>>() });
    }
    if ty == TypeId::of::<&mut Vec<u8>>() {
        // SAFETY: `W` is a reference to this type. Of whatever lifetime it is, it lives at least as long as the
        // borrow of it, and not longer is it used here.
        return Some(unsafe { &mut **std::ptr::from_mut(writer).cast::<&mut Vec<u8>>() });
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vecs_and_references_to_them_are_found() {
        let mut own = vec![1u8];
        as_vec(&mut own).unwrap().push(2);
        let mut lent = &mut own;
        as_vec(&mut lent).unwrap().push(3);
        assert_eq!(own, [1, 2, 3]);
    }

    #[test]
    fn nothing_else_is() {
        assert!(as_vec(&mut Vec::<i8>::new()).is_none());
        assert!(as_vec(&mut [0u8; 24]).is_none());
        assert!(as_vec(&mut std::io::sink()).is_none());
        assert!(as_vec(&mut &mut &mut Vec::<u8>::new()).is_none());
        assert!(as_vec(&mut std::io::Cursor::new(Vec::<u8>::new())).is_none());
    }
}
