//! The part of the driver in C++ that names types and fields: nothing there finds them by name while it runs.

use std::fmt::Write as _;

use flatstream::schema::{Enum, EnumKind, Field, Object, Schema, Type};

use crate::roots::Kind;

/// The declarations, which `driver.h` includes.
pub fn declarations(schema: &Schema) -> String {
    let mut code = Code { kinds: &[], text: String::new() };
    schema.objects.iter().for_each(|object| code.declare(object));
    code.text
}

/// The program, which includes `driver.h`.
pub fn program(schema: &Schema, kinds: &[Kind]) -> String {
    let unions = || schema.enums.iter().filter(|one_of| one_of.kind == EnumKind::Union);
    let mut code = Code { kinds, text: "#include \"driver.h\"\n\n".into() };
    unions().for_each(|union| code.union(union));
    for object in &schema.objects {
        match object.is_struct() {
            true => code.structure(object),
            false => code.table(object),
        }
    }
    code.main();
    code.text
}

struct Code<'k> {
    kinds: &'k [Kind],
    text: String,
}

fn cpp(name: &str) -> String {
    name.replace('.', "::")
}

/// Words of the language have an underscore behind them.
fn word(name: &str) -> String {
    let is_keyword = ["module", "switch"].contains(&name);
    format!("{name}{}", if is_keyword { "_" } else { "" })
}

impl Code<'_> {
    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        writeln!(self.text, "{line}").expect("a string takes all");
    }

    fn declare(&mut self, object: &Object) {
        let name = cpp(&object.name);
        self.line(format_args!("void say(std::string& to, const {name}& from);"));
        match object.is_struct() {
            true => self.line(format_args!("{name} copy(const {name}& from);")),
            false => {
                self.line(format_args!("fb::Offset<{name}> copy(Builder& to, const {name}& from);"))
            }
        }
    }

    fn union(&mut self, union: &Enum) {
        let name = cpp(&union.name);
        let variants: Vec<(String, &str)> = union
            .values
            .iter()
            .map(|value| match &value.ty {
                Some(Type::Table(table)) => (cpp(table), &*value.name),
                other => panic!("{other:?} is in no union of the zoo"),
            })
            .collect();
        self.line(format_args!("void say(std::string& to, {name} tag, const void* from) {{"));
        self.line(format_args!("  if (from == nullptr) {{ to += '-'; return; }}"));
        self.line(format_args!("  say(to, tag); to += ':';\n  switch (tag) {{"));
        for (table, variant) in &variants {
            self.line(format_args!(
                "    case {name}_{variant}: return say(to, *static_cast<const {table}*>(from));"
            ));
        }
        self.line(format_args!(
            "    default: throw std::runtime_error(\"a tag of {name}\");\n  }}\n}}\n"
        ));
        self.line(format_args!(
            "fb::Offset<void> copy(Builder& to, {name} tag, const void* from) {{"
        ));
        self.line(format_args!("  switch (tag) {{"));
        for (table, variant) in &variants {
            self.line(format_args!("    case {name}_{variant}: return copy(to, *static_cast<const {table}*>(from)).Union();"));
        }
        self.line(format_args!("    default: return {{}};\n  }}\n}}\n"));
    }

    fn say(&mut self, object: &Object) {
        self.line(format_args!(
            "void say(std::string& to, const {}& from) {{\n  (void)from;\n  to += '{{';",
            cpp(&object.name)
        ));
        for (i, field) in object.fields.iter().enumerate() {
            let space = if i > 0 { "to += ' '; " } else { "" };
            let name = word(&field.name);
            match (&field.ty, &field.nested) {
                (_, Some(_)) => {
                    self.line(format_args!("  {space}say(to, from.{name}_nested_root());"))
                }
                (Type::Union(_), _) => {
                    self.line(format_args!("  {space}say(to, from.{name}_type(), from.{name}());"))
                }
                _ => self.line(format_args!("  {space}say(to, from.{name}());")),
            }
        }
        self.line(format_args!("  to += '}}';\n}}\n"));
    }

    fn structure(&mut self, object: &Object) {
        self.say(object);
        let name = cpp(&object.name);
        self.line(format_args!("{name} copy(const {name}& from) {{"));
        let mut arguments = Vec::new();
        for field in &object.fields {
            let field_name = word(&field.name);
            arguments.push(match field.ty {
                Type::Array(..) => {
                    self.line(format_args!(
                        "  const auto its_{field_name} = items_of(*from.{field_name}());"
                    ));
                    format!("fb::make_span(its_{field_name})")
                }
                Type::Struct(_) => format!("copy(from.{field_name}())"),
                _ => format!("from.{field_name}()"),
            });
        }
        self.line(format_args!("  return {name}({});\n}}\n", arguments.join(", ")));
    }

    fn table(&mut self, object: &Object) {
        self.say(object);
        let name = cpp(&object.name);
        self.line(format_args!(
            "fb::Offset<{name}> copy(Builder& to, const {name}& from) {{\n  (void)from;"
        ));
        object.fields.iter().for_each(|field| self.child(field));
        self.line(format_args!("  {name}Builder builder(to);"));
        object.fields.iter().for_each(|field| self.add(field));
        self.line(format_args!("  return builder.Finish();\n}}\n"));
    }

    /// What has to be written before its table.
    fn child(&mut self, field: &Field) {
        let name = word(&field.name);
        match (&field.ty, &field.nested) {
            (_, Some(table)) => {
                let identifier = self.identifier(table);
                self.line(format_args!(
                    "  const auto its_{name} = nested(to, from.{name}_nested_root(), {identifier});"
                ));
            }
            (Type::Union(_), _) => self.line(format_args!(
                "  const auto its_{name} = copy(to, from.{name}_type(), from.{name}());"
            )),
            (Type::Text | Type::Vector(_) | Type::Table(_), _) => {
                self.line(format_args!("  const auto its_{name} = child(to, from.{name}());"));
            }
            _ => {}
        }
    }

    fn add(&mut self, field: &Field) {
        use flatstream::schema::Presence;
        let name = word(&field.name);
        match &field.ty {
            Type::Scalar(_) | Type::Enum(_) if field.presence == Presence::Optional => {
                self.line(format_args!("  if (from.{name}()) builder.add_{name}(*from.{name}());"));
            }
            Type::Scalar(_) | Type::Enum(_) => {
                self.line(format_args!("  builder.add_{name}(from.{name}());"))
            }
            Type::Struct(_) => {
                self.line(format_args!("  if (from.{name}()) {{ const auto its_{name} = copy(*from.{name}()); builder.add_{name}(&its_{name}); }}"));
            }
            Type::Union(_) => {
                self.line(format_args!("  if (from.{name}()) {{ builder.add_{name}_type(from.{name}_type()); builder.add_{name}(its_{name}); }}"));
            }
            _ => self.line(format_args!("  if (from.{name}()) builder.add_{name}(its_{name});")),
        }
    }

    fn identifier(&self, table: &str) -> String {
        let kind = self.kinds.iter().find(|kind| kind.table == table).expect("it is a root");
        match kind.file_identifier {
            Some(identifier) => format!("\"{}\"", String::from_utf8_lossy(&identifier)),
            None => "nullptr".into(),
        }
    }

    fn main(&mut self) {
        self.line(format_args!("int main() {{"));
        for (i, kind) in self.kinds.iter().enumerate() {
            let (table, identifier) = (cpp(&kind.table), self.identifier(&kind.table));
            self.line(format_args!("  run<{table}>(\"{i}\", {identifier});"));
        }
        self.line(format_args!("}}"));
    }
}
