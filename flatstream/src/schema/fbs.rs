//! A schema as text, which flatc reads.

mod circles;
mod definitions;
mod files;
mod literals;

use super::docs;
use super::model::{Attribute, Schema};
use super::names::{namespace, Names};
use super::order;
use super::part::Part;

impl Schema {
    /// The schema as one `.fbs` file.
    ///
    /// Equal schemas have equal texts. The order is that in which flatc needs definitions: enums,
    /// structs, unions, tables; by name in each, but for structs, which stand behind those they hold. Ids
    /// are written out, so that the order of fields does not matter.
    ///
    /// What has no words in the schema language is left out, so see [`check`](Schema::check) for a schema
    /// that was put together by hand.
    ///
    /// ```
    /// use flatstream::schema::{Field, Object, Scalar, Schema, Type};
    ///
    /// let mut reading = Object::table("acme.Reading");
    /// reading.docs.push("What a sensor says.".into());
    /// reading.fields.push(Field::new("celsius", 0, Type::Scalar(Scalar::F64)));
    ///
    /// let mut schema = Schema::default();
    /// schema.objects.push(reading);
    /// schema.root = Some("acme.Reading".into());
    /// assert_eq!(
    ///     schema.to_fbs(),
    ///     "namespace acme;\n\
    ///      \n\
    ///      /// What a sensor says.\n\
    ///      table Reading {\n  celsius: double (id: 0);\n}\n\
    ///      \n\
    ///      root_type Reading;\n"
    /// );
    /// ```
    pub fn to_fbs(&self) -> String {
        let names = Names::new(self);
        let mut text = Text::new(&names);
        let parts = order::parts(self);
        text.attributes(order::declared(&parts));
        parts.into_iter().for_each(|part| text.part(part));
        text.ending(self);
        text.finish()
    }
}

/// A file that is being written.
struct Text<'n, 's> {
    names: &'n Names<'s>,
    text: String,
    /// That of the lines that come next.
    namespace: &'s str,
}

impl<'n, 's> Text<'n, 's> {
    fn new(names: &'n Names<'s>) -> Self {
        Text { names, text: String::new(), namespace: "" }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// An empty line, but for the start of the file.
    fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn includes(&mut self, files: &[String]) {
        for file in files {
            self.line(&format!("include \"{file}\";"));
        }
    }

    /// Attributes that flatc does not know are declared in front.
    fn attributes(&mut self, names: Vec<&str>) {
        for name in names {
            self.line(&format!("attribute \"{name}\";"));
        }
    }

    fn part(&mut self, part: Part<'s>) {
        self.enter(namespace(part.name()));
        self.gap();
        definitions::write(self, part);
    }

    fn enter(&mut self, namespace: &'s str) {
        if namespace != self.namespace {
            self.gap();
            match namespace {
                "" => self.line("namespace;"),
                _ => self.line(&format!("namespace {namespace};")),
            }
            self.namespace = namespace;
        }
    }

    fn ending(&mut self, schema: &'s Schema) {
        let root = schema.root.as_deref().map(|root| (root, namespace(root)));
        if let Some((root, of)) = root {
            // In its own namespace nothing else can be meant.
            self.enter(of);
            self.gap();
            self.line(&format!("root_type {};", self.names.reference(of, root)));
        }
        self.named("file_identifier", schema.identifier_text().as_deref());
        self.named("file_extension", schema.file_extension.as_deref());
    }

    fn named(&mut self, word: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.line(&format!("{word} {};", literals::quoted(text)));
        }
    }

    fn docs(&mut self, indent: &str, docs: &[String]) {
        for line in docs::lines(docs) {
            self.line(&format!("{indent}///{}", docs::with_space(line)));
        }
    }

    fn finish(self) -> String {
        self.text
    }
}

/// ` (id: 3, required)`, or nothing.
fn in_brackets(words: Vec<String>) -> String {
    match words.is_empty() {
        true => String::new(),
        false => format!(" ({})", words.join(", ")),
    }
}

/// One that surely fits.
fn is_number(value: &str) -> bool {
    (1..10).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit())
}

fn attribute(attribute: &Attribute) -> String {
    match &attribute.value[..] {
        "0" => attribute.name.clone(),
        // flatc keeps the digits either way, and wants `force_align` without quotes.
        value if is_number(value) => format!("{}: {value}", attribute.name),
        value => format!("{}: {}", attribute.name, literals::quoted(value)),
    }
}
