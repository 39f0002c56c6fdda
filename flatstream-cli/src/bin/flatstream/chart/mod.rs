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
pub use number::{compact, grouped, short};
pub use ticks::{nice_step, Ticks};
pub use time_ticks::{duration, span, time_ticks};

use std::env;
use std::io::{self, IsTerminal};

/// Columns of the terminal that standard output is; 80 where it is none.
pub fn width() -> usize {
    let said = env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    let asked = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    said.or_else(asked).filter(|width| *width >= 20).unwrap_or(80)
}

/// Whether standard output shows colors, and nobody asked for none.
pub fn has_colors() -> bool {
    env::var_os("NO_COLOR").is_none_or(|it| it.is_empty()) && io::stdout().is_terminal()
}
