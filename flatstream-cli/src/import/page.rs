//! Rust as text, in the layout of rustfmt.

/// The longest list of words that rustfmt leaves on one line of an attribute.
const MAX_WORDS: usize = 70;
const MAX_LINE: usize = 100;
/// The longest struct literal on one line, without what is around its fields.
const MAX_LITERAL: usize = 18;

/// Lines that are indented.
#[derive(Default)]
pub struct Page {
    text: String,
    depth: usize,
}

impl Page {
    pub fn into_text(self) -> String {
        self.text
    }

    pub fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.text += &"    ".repeat(self.depth);
            self.text += line;
        }
        self.text.push('\n');
    }

    /// An empty line, if something stands before it.
    pub fn gap(&mut self) {
        let is_start = self.text.is_empty() || self.text.ends_with("{\n");
        if !is_start && !self.text.ends_with("\n\n") {
            self.line("");
        }
    }

    /// A block: `head {`, what `body` writes, `}`.
    pub fn block(&mut self, head: &str, body: impl FnOnce(&mut Self)) {
        self.open(head);
        body(self);
        self.close("}");
    }

    pub fn open(&mut self, head: &str) {
        self.line(&format!("{head} {{"));
        self.depth += 1;
    }

    pub fn close(&mut self, end: &str) {
        self.depth -= 1;
        self.line(end);
    }

    /// One attribute, or one each where they are long.
    pub fn words(&mut self, words: &[String]) {
        let list = words.join(", ");
        let fits = list.len() <= MAX_WORDS && 4 * self.depth + list.len() + 15 <= MAX_LINE;
        match words {
            [] => {}
            _ if fits => self.line(&format!("#[flatstream({list})]")),
            _ => words.iter().for_each(|word| self.line(&format!("#[flatstream({word})]"))),
        }
    }

    /// `impl Default`, with these fields.
    pub fn default_impl(&mut self, default: &str, ident: &str, fields: &[String]) {
        self.gap();
        self.block(&format!("impl {default} for {ident}"), |page| {
            page.block("fn default() -> Self", |page| match fields.join(", ") {
                list if list.len() <= MAX_LITERAL => page.line(&format!("Self {{ {list} }}")),
                _ => page.block("Self", |page| {
                    fields.iter().for_each(|field| page.line(&format!("{field},")));
                }),
            });
        });
    }

    pub fn docs(&mut self, docs: &[String]) {
        let is_code = docs.iter().any(|line| looks_like_code(line));
        for line in docs {
            match (is_code, line.trim_end() == line && !line.contains('\r')) {
                (true, _) => self.code(line),
                (false, true) if line.is_empty() => self.line("///"),
                (false, true) => self.line(&format!("/// {line}")),
                (false, false) => self.line(&format!("#[doc = {:?}]", format!(" {line}"))),
            }
        }
    }

    /// A line of documentation that rustdoc would take for a test.
    fn code(&mut self, line: &str) {
        let doc =
            format!("doc = {:?}", if line.is_empty() { String::new() } else { format!(" {line}") });
        if "not(doctest), ".len() + doc.len() <= MAX_WORDS {
            return self.line(&format!("#[cfg_attr(not(doctest), {doc})]"));
        }
        self.line("#[cfg_attr(");
        self.depth += 1;
        self.line("not(doctest),");
        self.line(&doc);
        self.close(")]");
    }
}

/// Whether Markdown makes a block of code of it, which rustdoc compiles.
fn looks_like_code(line: &str) -> bool {
    let indented = line.starts_with("    ") || line.starts_with('\t');
    indented || line.contains("```") || line.contains("~~~")
}
