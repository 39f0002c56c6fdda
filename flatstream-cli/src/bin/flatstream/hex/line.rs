//! Rows of bytes with what they are: what is printed.

use flatstream_cli::harmless;
use serde_json::{json, Value};

use super::paint::Paint;

/// Bytes of a row.
pub const ROW: usize = 8;

/// A row of bytes, or of many bytes of one kind.
pub struct Line<'b> {
    /// In the file.
    pub offset: u64,
    pub bytes: &'b [u8],
    pub label: String,
    pub value: String,
    pub paint: Paint,
    /// What is wrong here.
    pub fault: Option<String>,
}

impl Line<'_> {
    pub fn json(&self) -> Value {
        let hex: String = self.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut line = json!({ "offset": self.offset, "bytes": self.bytes.len(), "hex": hex,
            "label": self.label.trim_start(), "value": self.value });
        if let Some(fault) = &self.fault {
            line["fault"] = json!(fault);
        }
        line
    }

    /// As text; `wide` is what labels take.
    pub fn text(&self, wide: usize, is_colored: bool) -> String {
        let Line { offset, bytes, label, value, paint, fault } = self;
        let hex: Vec<String> = bytes.iter().take(ROW).map(|it| format!("{it:02x}")).collect();
        let hex = if bytes.len() > ROW { "..".to_owned() } else { hex.join(" ") };
        let label = harmless::line(label);
        let paint = if fault.is_some() { Paint::Wrong } else { *paint };
        let colored = |text: String| paint.over(&text, is_colored);
        let wrong = fault.as_ref().map(|fault| format!("  <- {fault}")).unwrap_or_default();
        let wrong = Paint::Wrong.over(&wrong, is_colored);
        let hex = colored(format!("{hex:width$}", width = 3 * ROW - 1));
        let row = format!("{offset:>10}  {hex}  {label:wide$}  {}{wrong}", colored(value.clone()));
        row.trim_end().to_owned()
    }
}
