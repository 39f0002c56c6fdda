//! Which messages a command is for.

use clap::Args;
use flatstream_journal::type_number;

use super::{First, Message, Source, Types};
use crate::times::Time;
use crate::Result;

/// Messages by type and time.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Messages")]
pub struct Selection {
    /// Messages of this type: acme.Telemetry, or Telemetry; may be given several times
    #[arg(long = "type", value_name = "NAME")]
    pub types: Vec<String>,
    /// Messages of this time and later ones: 2026-11-30T12:00:00Z, 2026-11-30, "10m ago", or nanoseconds since 1970
    #[arg(long, value_name = "TIME", allow_negative_numbers = true)]
    pub from: Option<Time>,
    /// Messages before this time
    #[arg(long, value_name = "TIME", allow_negative_numbers = true)]
    pub to: Option<Time>,
}

/// How many messages.
#[derive(Args, Clone, Copy, Debug)]
pub struct Count {
    /// So many messages
    #[arg(short = 'n', long, value_name = "N", default_value_t = 10, help_heading = "Messages")]
    pub limit: u64,
}

impl Selection {
    /// The first message that may be one of those.
    pub fn first(&self) -> Option<First> {
        self.from.map(|Time(time)| First::Time(time))
    }

    /// Whether a message is one of those.
    ///
    /// # Errors
    ///
    /// A time was asked for, and the message has none.
    pub fn takes(&self, message: &Message<'_>) -> Result<bool> {
        Ok(self.is_of_type(message) && self.is_of_time(message)?)
    }

    /// That of a type whose name nobody knows is known by its number.
    fn is_of_type(&self, message: &Message<'_>) -> bool {
        let is_called = |name: &String| {
            type_number(name) == message.number || message.ty.is_some_and(|ty| ty.is_called(name))
        };
        self.types.is_empty() || self.types.iter().any(is_called)
    }

    fn is_of_time(&self, message: &Message<'_>) -> Result<bool> {
        if self.from.is_none() && self.to.is_none() {
            return Ok(true);
        }
        let Some(time) = message.time.map(Time) else {
            let name = message.file.shown();
            return Err(format!(
                "{name}: messages of a plain stream have no time, and those of text only where it says one, so there is nothing for --from and --to"
            )
            .into());
        };
        Ok(self.from.is_none_or(|from| time >= from) && self.to.is_none_or(|to| time < to))
    }

    /// When all was read: that a type was asked for which is not there.
    ///
    /// # Errors
    ///
    /// [`Failure::Lost`] if it may be one whose schema cannot be read.
    pub fn check_types(&self, source: &Source) -> Result<()> {
        let checked = self.check_types_in(source.types());
        let is_there = |name: &String| source.types().has(name) || source.unread().may_have(name);
        match self.types.iter().all(is_there) {
            true => source.unread().or_lost(checked),
            false => checked,
        }
    }

    /// The same of those that there are.
    pub fn check_types_in(&self, types: &Types) -> Result<()> {
        match self.types.iter().find(|name| !types.has(name)) {
            Some(name) => {
                Err(format!("no type is called `{name}`; there are: {}", types.listed()).into())
            }
            None => Ok(()),
        }
    }
}
