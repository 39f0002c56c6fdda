//! Receiving: what was published, checked, as views.

mod check;
mod continuity;
mod durable;
mod error;
mod fault;
mod feed;
mod intake;
mod message;
mod ordered;
mod subscription;

use async_nats::jetstream;

use check::Place;

pub use check::Body;
pub use continuity::{Continuity, Follows};
pub use durable::{Delivery, Durable};
pub use error::ReceiveError;
pub use fault::{Fault, Reason, Told};
pub use message::Message;
pub use ordered::Ordered;
pub use subscription::{Start, Subscription};

/// `is_answered`: JetStream waits to hear of it.
fn fault_of(message: jetstream::Message, reason: Reason, is_answered: bool) -> Fault {
    let place = Place::of(&message);
    let (message, acker) = message.split();
    Fault {
        reason,
        subject: message.subject,
        sequence: place.sequence,
        stored: place.stored,
        n_delivered: place.n_delivered,
        n_behind: place.n_behind,
        payload: message.payload,
        told: Told::Nothing,
        acker: is_answered.then_some(acker),
    }
}
