//! What all pictures in a terminal, and those in files, are made of.

mod blocks;
mod canvas;
mod columns;
mod number;
mod ticks;
mod time_ticks;

pub use blocks::{bar, sparkline};
pub use canvas::{sign, sign_len, Canvas, Style};
pub use columns::{Columns, Merge};
pub use number::{compact, counted, grouped, rounded, short, titled};
pub use ticks::{nice_step, Ticks};
pub use time_ticks::{duration, span, time_ticks};

use std::env;
use std::io;

/// Columns of the terminal that standard output is; 80 where it is none.
pub fn width() -> usize {
    let said = env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    let asked =
        || terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
    said.or_else(asked).filter(|width| *width >= 20).unwrap_or(80)
}
