//! The error collector: a mistake is noted and the search goes on.

use std::cell::RefCell;
use std::fmt::Display;

use proc_macro2::Span;
use quote::ToTokens;

/// The mistakes found in one type so far.
///
/// [`finish`](Ctxt::finish) takes them out. Dropping a collector that was never asked panics in
/// debug builds: a forgotten one would accept anything.
pub struct Ctxt {
    /// `None` once taken.
    errors: RefCell<Option<Vec<syn::Error>>>,
}

impl Ctxt {
    pub fn new() -> Self {
        Ctxt { errors: RefCell::new(Some(Vec::new())) }
    }

    /// Notes a mistake that covers all of `tokens`.
    pub fn error_at(&self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// Notes a mistake at one token.
    pub fn error(&self, span: Span, message: impl Display) {
        self.push(syn::Error::new(span, message));
    }

    /// How many mistakes there are by now. For a rule that only speaks when others were silent.
    pub fn count(&self) -> usize {
        self.errors.borrow().as_ref().map_or(0, Vec::len)
    }

    /// The value, or all mistakes in one error, in the order they were found.
    pub fn finish<T>(self, value: Option<T>) -> syn::Result<T> {
        let errors = self.errors.take().unwrap_or_default();
        let combined = errors.into_iter().reduce(|mut all, error| {
            all.combine(error);
            all
        });
        match (combined, value) {
            (Some(errors), _) => Err(errors),
            (None, Some(value)) => Ok(value),
            (None, None) => Err(syn::Error::new(
                Span::call_site(),
                "refused without a reason; this is a bug in flatstream-derive",
            )),
        }
    }

    fn push(&self, error: syn::Error) {
        if let Some(errors) = &mut *self.errors.borrow_mut() {
            errors.push(error);
        }
    }
}

impl Drop for Ctxt {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            debug_assert!(self.errors.borrow().is_none(), "mistakes were collected and not read");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_mistakes_come_out_in_order() {
        let ctxt = Ctxt::new();
        ctxt.error(Span::call_site(), "first");
        ctxt.error_at(quote::quote!(x), "second");
        assert_eq!(ctxt.count(), 2);
        let errors = ctxt.finish(Some(())).unwrap_err();
        let messages: Vec<_> = errors.into_iter().map(|error| error.to_string()).collect();
        assert_eq!(messages, ["first", "second"]);
    }

    #[test]
    fn a_refusal_without_a_mistake_is_still_an_error() {
        assert!(Ctxt::new().finish(None::<()>).is_err());
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic = "mistakes were collected and not read"]
    fn dropped_unread() {
        drop(Ctxt::new());
    }
}
