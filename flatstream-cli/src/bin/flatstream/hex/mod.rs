//! `flatstream hex`: the bytes of frames, and what each of them is.

mod bytes;
mod chunk;
mod frame;
mod header;
mod line;
mod model;
mod paint;
mod part;
mod payload;
mod place;
mod shapes;
mod show;
mod tree;
mod walk;
mod words;

use clap::Args;

use crate::color::When;
use crate::source::{Inputs, Item, Source};
use crate::{Outcome, Result};
use bytes::Spool;
use payload::Detail;
use place::{Place, Wanted};
use show::Show;

#[derive(Args)]
pub struct Hex {
    #[command(flatten)]
    inputs: Inputs,
    /// The frame, or the damage, in which this byte of the file is: 1234 or 0x4d2
    #[arg(long, value_name = "OFFSET", value_parser = offset, conflicts_with = "sequence")]
    at: Option<u64>,
    /// The message with this number
    #[arg(long, value_name = "N")]
    sequence: Option<u64>,
    /// So many frames
    #[arg(short = 'n', long, value_name = "N", default_value_t = 1)]
    count: u64,
    /// All bytes: also of long texts, and of all items of vectors
    #[arg(long)]
    all: bool,
    /// A line of JSON for each frame
    #[arg(long)]
    json: bool,
    /// Colours
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    color: When,
}

fn offset(text: &str) -> Result<u64, String> {
    let number = match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    number.map_err(|_| format!("`{text}` is no offset: write 1234 or 0x4d2"))
}

impl Hex {
    fn detail(&self) -> Detail {
        match (self.json, self.all) {
            (true, _) => Detail::Parts,
            (false, true) => Detail::Rows,
            (false, false) => Detail::Short,
        }
    }
}

pub fn run(args: &Hex) -> Result<Outcome> {
    let mut inputs = args.inputs.clone();
    let _spool = Spool::of(&mut inputs)?;
    let mut source = Source::open(&inputs)?.with_progress(false);
    let mut show = Show::new(args);
    while show.n_left > 0 {
        let place = match source.next()? {
            None => break,
            Some(Item::Begin(info)) if info.is_mcap => {
                let name = info.shown();
                return Err(format!(
                    "{name}: this shows frames of journals and streams, and this is an MCAP file"
                )
                .into());
            }
            Some(Item::Begin(info)) => {
                let path = info.path.as_deref().ok_or("there is nothing to look at")?;
                show.begin(path, info)?;
                continue;
            }
            Some(item) => {
                if let (Item::Lost(lost), Wanted::Sequence(_)) = (&item, show.wanted) {
                    show.passed.push(lost.clone());
                }
                Place::of(&item, show.wanted)
            }
        };
        if let Some(place) = place {
            show.place(&place, source.types())?;
        }
    }
    show.end()
}
