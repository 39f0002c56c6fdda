//! What is lost, as it is told while files are read.

use crate::first::MOST;
use crate::source::Lost;
use crate::{talk, tell, Outcome};

/// More than anybody reads. A schema that is damaged makes each message of its type one.
const MOST_READ: u64 = 100;

/// Tells the first ones of any number.
#[derive(Default)]
pub struct Told {
    n: u64,
}

impl Told {
    pub fn add(&mut self, lost: &Lost) {
        self.n += 1;
        if self.n <= most() {
            lost.tell();
        }
    }

    /// Whether the next one is told, too.
    pub fn is_next_told(&self) -> bool {
        self.n < most()
    }

    /// Of all.
    pub fn n(&self) -> u64 {
        self.n
    }

    pub fn outcome(&self) -> Outcome {
        match self.n {
            0 => Outcome::Whole,
            _ => Outcome::Damaged,
        }
    }

    /// Says in words how many there are besides.
    pub fn tell_others(&self, what: &str) {
        if self.n > most() && !talk::is_json() {
            tell(&format!("{} more {what}", self.n - most()));
        }
    }
}

/// Programs have as many as in a report.
fn most() -> u64 {
    if talk::is_json() {
        MOST as u64
    } else {
        MOST_READ
    }
}
