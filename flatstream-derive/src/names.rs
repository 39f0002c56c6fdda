//! The names of generated items, all made here.

use quote::format_ident;
use syn::Ident;

/// What the output is called.
///
/// Each name has the span of the name it comes from, so that rustc reports a collision there.
#[derive(Clone)]
pub struct Names {
    /// `FooView`
    pub view: Ident,
    /// For a union, one per variant in order; else empty.
    pub payloads: Vec<Payload>,
}

/// The generated table around a union variant that is not a table by itself.
#[derive(Clone)]
pub struct Payload {
    /// `__FooBarPayload` for the variant `Foo::Bar`. The schema calls it `FooBar`, but in Rust a type
    /// of the user may have that name.
    pub table: Ident,
    /// `FooBarView`
    pub view: Ident,
}

impl Names {
    pub fn new<'a>(ident: &Ident, variants: impl IntoIterator<Item = &'a Ident>) -> Self {
        Names {
            view: format_ident!("{}View", ident),
            payloads: variants.into_iter().map(|variant| Payload::new(ident, variant)).collect(),
        }
    }
}

impl Payload {
    fn new(ident: &Ident, variant: &Ident) -> Self {
        let span = variant.span();
        Payload {
            table: format_ident!("__{}{}Payload", ident, variant, span = span),
            view: format_ident!("{}{}View", ident, variant, span = span),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_drop_the_raw_prefix() {
        let [event, moved, ty] = ["Event", "Moved", "type"].map(|s| format_ident!("r#{}", s));
        let names = Names::new(&event, [&moved, &ty]);
        assert_eq!(names.view, "EventView");
        assert_eq!(names.payloads[0].table, "__EventMovedPayload");
        assert_eq!(names.payloads[0].view, "EventMovedView");
        assert_eq!(names.payloads[1].table, "__EventtypePayload");
    }
}
