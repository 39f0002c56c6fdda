//! Whether the messages of a publisher came in order, and all of them.

use std::collections::HashMap;

use crate::{MessageId, StreamId};

/// Follows the numbers of messages, for each publisher.
///
/// JetStream keeps what it acknowledged, and in order of arrival. What it does not say is whether a publisher gave up
/// on a message, whether old ones were dropped (`max_age`, `max_bytes`) before this consumer had them, or that one
/// came late because it was sent twice. The numbers say so.
///
/// ```
/// use flatstream_nats::{Continuity, Follows, MessageId, StreamId};
///
/// let stream = StreamId::random();
/// let mut continuity = Continuity::default();
/// let mut next = |sequence| continuity.follow(MessageId { stream, sequence });
/// assert_eq!(next(7), Follows::First);
/// assert_eq!(next(8), Follows::Directly);
/// assert_eq!(next(11), Follows::AfterGap { missing: 2 });
/// assert_eq!(next(9), Follows::Late);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Continuity {
    last: HashMap<StreamId, u64>,
}

/// How a message follows the one before of its publisher.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Follows {
    /// It is the first one that is seen of its publisher.
    First,
    /// It is the next one.
    Directly,
    /// Some did not come before it. They may come late.
    AfterGap {
        /// How many.
        missing: u64,
    },
    /// It came behind one that was published later, or it came again.
    Late,
}

impl Continuity {
    /// Takes a message, and says how it follows. 24 bytes are kept for each publisher.
    pub fn follow(&mut self, id: MessageId) -> Follows {
        let Some(last) = self.last.get_mut(&id.stream) else {
            self.last.insert(id.stream, id.sequence);
            return Follows::First;
        };
        if id.sequence <= *last {
            return Follows::Late;
        }
        let missing = id.sequence - *last - 1;
        *last = id.sequence;
        match missing {
            0 => Follows::Directly,
            missing => Follows::AfterGap { missing },
        }
    }

    /// Forgets a publisher that is gone.
    pub fn forget(&mut self, stream: StreamId) {
        self.last.remove(&stream);
    }
}
