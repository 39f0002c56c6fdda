//! The file: what made it, and a module for each namespace.

use std::collections::BTreeMap;

use flatstream::schema::{Enum, EnumKind, Object};

use super::context::Context;
use super::page::Page;
use super::source::Source;
use super::{enums, fixed, table};

/// A namespace.
#[derive(Default)]
struct Module<'s> {
    enums: Vec<&'s Enum>,
    structs: Vec<&'s Object>,
    unions: Vec<&'s Enum>,
    tables: Vec<&'s Object>,
    modules: BTreeMap<String, Module<'s>>,
}

/// Lints that names, numbers and comments of a schema meet.
const ALLOWED: &str = "\
// Names, numbers and comments are those of the schema, and not all of it need be used.
#![allow(
    dead_code,
    missing_docs,
    clippy::approx_constant,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::struct_field_names,
    clippy::tabs_in_doc_comments,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags
)]
";

pub fn write(context: &Context<'_>, source: &Source) -> String {
    let mut page = Page::default();
    header(&mut page, context, source);
    Module::new(context).write(&mut page, context);
    page.into_text()
}

fn header(page: &mut Page, context: &Context<'_>, source: &Source) {
    let files: Vec<&str> = source.files.iter().map(|(file, _)| &**file).collect();
    page.line(&format!("// Made by `{}` from", source.command));
    for chunk in files.chunks(4) {
        page.line(&format!("// {}", chunk.join(", ")));
    }
    if !context.places.common.is_empty() {
        let namespace = context.places.common.join(".");
        page.line(&format!(
            "// This file is the namespace `{namespace}`; those inside of it are modules."
        ));
    }
    page.line("// From here on the types are the schema: edit them as you like.");
    let mut said: Vec<&Vec<String>> = Vec::new();
    for (_, comment) in source.files.iter().filter(|(_, comment)| !comment.is_empty()) {
        if !said.contains(&comment) {
            page.line("//");
            page.line("// The schema begins with:");
            page.line("//");
            comment.iter().for_each(|line| page.line(line));
            said.push(comment);
        }
    }
    page.line("");
    ALLOWED.lines().for_each(|line| page.line(line));
    page.line("");
}

impl<'s> Module<'s> {
    fn new(context: &Context<'s>) -> Self {
        let mut top = Module::default();
        for object in &context.schema.objects {
            let module = top.module(&context.places.of(&object.name).modules);
            if object.is_struct() { &mut module.structs } else { &mut module.tables }.push(object);
        }
        for one in &context.schema.enums {
            let module = top.module(&context.places.of(&one.name).modules);
            match one.kind {
                EnumKind::Union => module.unions.push(one),
                _ => module.enums.push(one),
            }
        }
        top
    }

    fn module(&mut self, path: &[String]) -> &mut Self {
        path.iter().fold(self, |module, part| module.modules.entry(part.clone()).or_default())
    }

    fn write(&self, page: &mut Page, context: &Context<'_>) {
        if self.has_types() {
            page.line("use flatstream::StreamSerialize;");
        }
        let (enums, unions) = (&self.enums, &self.unions);
        enums.iter().for_each(|one| item(page, |page| enums::write(page, context, one)));
        self.structs.iter().for_each(|one| item(page, |page| fixed::write(page, context, one)));
        unions.iter().for_each(|one| item(page, |page| enums::write(page, context, one)));
        self.tables.iter().for_each(|one| item(page, |page| table::write(page, context, one)));
        for (name, module) in &self.modules {
            item(page, |page| {
                page.block(&format!("pub mod {name}"), |page| module.write(page, context));
            });
        }
    }

    fn has_types(&self) -> bool {
        !(self.enums.is_empty()
            && self.structs.is_empty()
            && self.unions.is_empty()
            && self.tables.is_empty())
    }
}

fn item(page: &mut Page, write: impl FnOnce(&mut Page)) {
    page.gap();
    write(page);
}
