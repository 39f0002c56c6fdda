//! Messages that are on their way: what to send next, what to send again, and when to give up. No I/O.
//!
//! Numbers go up by one, but where some are left out. At the front is the oldest message that the server has not said
//! to have stored. When something goes wrong, a new attempt begins: all that is not known to be stored is due again, from
//! the front, and the front goes alone until it has arrived. An id is stored once, so what did arrive does no harm.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use async_nats::subject::Subject;
use bytes::Bytes;

use super::ack::Verdict;
use super::Stopped;
use crate::{MessageId, MessageType, StreamId};

const FIRST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// How long is waited for what.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Messages that are on their way at the same time.
    pub in_flight: usize,
    /// For an answer.
    pub ack_timeout: Duration,
    /// From when a message was first sent.
    pub give_up: Duration,
}

/// A message, and where it goes.
#[derive(Clone, Debug)]
pub(crate) struct Outgoing {
    pub subject: Subject,
    pub of: MessageType,
    pub payload: Bytes,
    pub checksum: u64,
    /// Its own, where it has one.
    pub time: Option<i64>,
}

struct Entry {
    sequence: u64,
    message: Outgoing,
    /// When it was first sent, or could not be.
    first_tried: Option<Instant>,
    was_sent: bool,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Due,
    Sent(Instant),
    Stored,
}

/// What to send.
pub(crate) struct Due<'w> {
    pub message: &'w Outgoing,
    pub id: MessageId,
    pub attempt: u32,
    /// What has to be the last message of the JetStream stream.
    pub last: Option<MessageId>,
}

pub(crate) struct Window {
    stream: StreamId,
    /// Each message is only stored right behind the one before.
    is_chained: bool,
    limits: Limits,
    entries: VecDeque<Entry>,
    /// The number that the next message has.
    next: u64,
    /// The number of the message in front of the first entry, if the server is to know it.
    behind: Option<u64>,
    /// Entries in front of it are not due.
    cursor: usize,
    attempt: u32,
    /// Attempts since something was stored.
    failures: u32,
    /// What went wrong the last time.
    why: String,
    /// Nothing is due before.
    pause: Option<Instant>,
    stopped: Option<Stopped>,
    /// Where the JetStream stream has the last one that it stored.
    stored_at: Option<u64>,
    n_repeated: u64,
}

impl Window {
    pub fn new(stream: StreamId, first: u64, is_chained: bool, limits: Limits) -> Self {
        Window {
            stream,
            is_chained,
            limits,
            entries: VecDeque::new(),
            next: first,
            behind: None,
            cursor: 0,
            attempt: 0,
            failures: 0,
            why: String::new(),
            pause: None,
            stopped: None,
            stored_at: None,
            n_repeated: 0,
        }
    }

    /// The message before the first one is the last that the server stored.
    pub fn expect_last(&mut self) {
        self.behind = self.next.checked_sub(1);
    }

    /// Takes a message. Returns its number.
    pub fn push(&mut self, message: Outgoing) -> u64 {
        let sequence = self.next;
        let (first_tried, was_sent, state) = (None, false, State::Due);
        self.entries.push_back(Entry { sequence, message, first_tried, was_sent, state });
        self.next += 1;
        sequence
    }

    /// Leaves out the numbers before this one. Those that are taken stay so.
    pub fn skip_to(&mut self, sequence: u64) {
        self.next = self.next.max(sequence);
    }

    /// Takes the message back that is due, if it is the last one and was never sent: its number is free again.
    pub fn take_back(&mut self) -> bool {
        let is_last = self.cursor + 1 == self.entries.len();
        let is_new = self.entries.get(self.cursor).is_some_and(|entry| !entry.was_sent);
        if is_last && is_new {
            self.next = self.entries.pop_back().map_or(self.next, |entry| entry.sequence);
        }
        is_last && is_new
    }

    /// Nothing more is sent: the message that is due never can be.
    pub fn refuse(&mut self, why: String) {
        if let Some(entry) = self.entries.get(self.cursor) {
            self.stopped = Some(Stopped::Refused { id: self.id(entry.sequence), why });
        }
    }

    /// Nothing more is sent.
    pub fn close(&mut self) {
        self.stopped.get_or_insert(Stopped::Closed);
    }

    pub fn is_full(&self) -> bool {
        self.entries.len() >= self.limits.in_flight
    }

    /// A window that was full has room again for an eighth of what it takes. With room for one, or for half, fewer
    /// messages a second are published: each answer wakes somebody, or the server has nothing to do.
    pub fn has_room(&self) -> bool {
        self.entries.len() <= self.limits.in_flight - self.limits.in_flight.div_ceil(8)
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The number of the message that comes next.
    pub fn next(&self) -> u64 {
        self.next
    }

    pub fn stream(&self) -> StreamId {
        self.stream
    }

    pub fn stopped(&self) -> Option<&Stopped> {
        self.stopped.as_ref()
    }

    pub fn stored_at(&self) -> Option<u64> {
        self.stored_at
    }

    pub fn n_repeated(&self) -> u64 {
        self.n_repeated
    }

    /// What is not known to be stored, the oldest first.
    pub fn unacknowledged(&self) -> impl Iterator<Item = (MessageId, &Outgoing)> {
        let open = self.entries.iter().filter(|entry| entry.state != State::Stored);
        open.map(|entry| (self.id(entry.sequence), &entry.message))
    }

    /// The next message to send, if there is one now. It stays due until it is [`sent`](Self::sent).
    pub fn due(&mut self, now: Instant) -> Option<Due<'_>> {
        if self.stopped.is_some() || self.pause.is_some_and(|until| now < until) {
            return None;
        }
        let is_due = |entry: &Entry| entry.state == State::Due;
        let behind_cursor = self.entries.iter().skip(self.cursor);
        self.cursor += behind_cursor.take_while(|entry| !is_due(entry)).count();
        // After a failure the front goes alone: others would overtake it, or fail with it.
        if self.failures > 0 && self.cursor > 0 {
            return None;
        }
        let entry = self.entries.get(self.cursor)?;
        let id = self.id(entry.sequence);
        if entry.first_tried.is_some_and(|at| self.is_too_late(at, now)) {
            // In the pause before it, or nobody called for so long.
            let why = self.why.clone();
            self.stopped = Some(Stopped::GaveUp { id, why });
            return None;
        }
        let last = self.last_before(self.cursor);
        Some(Due { message: &entry.message, id, attempt: self.attempt, last })
    }

    /// Whether the server may have forgotten the id of a message, and would store it twice.
    fn is_too_late(&self, first_tried: Instant, now: Instant) -> bool {
        now.saturating_duration_since(first_tried) >= self.limits.give_up
    }

    fn last_before(&self, index: usize) -> Option<MessageId> {
        let before = match index.checked_sub(1) {
            Some(before) => self.entries.get(before).map(|entry| entry.sequence),
            None => self.behind,
        };
        before.filter(|_| self.is_chained).map(|before| self.id(before))
    }

    /// What was due is on its way.
    pub fn sent(&mut self, now: Instant) {
        if let Some(entry) = self.entries.get_mut(self.cursor) {
            entry.state = State::Sent(now);
            entry.first_tried.get_or_insert(now);
            entry.was_sent = true;
            self.cursor += 1;
        }
    }

    /// When something has to be done though nothing is heard; nothing if there is nothing to wait for.
    pub fn wake_at(&self) -> Option<Instant> {
        let sent = self.entries.iter().take(self.cursor).find_map(|entry| match entry.state {
            State::Sent(at) => Some(at + self.limits.ack_timeout),
            _ => None,
        });
        match (sent, self.pause) {
            (Some(sent), _) => Some(sent),
            (None, pause) => pause.filter(|_| !self.is_empty()),
        }
    }

    /// Begins a new attempt if an answer is overdue.
    pub fn woken(&mut self, now: Instant) {
        let is_overdue = |entry: &Entry| match entry.state {
            State::Sent(at) => now >= at + self.limits.ack_timeout,
            _ => false,
        };
        if self.entries.iter().take(self.cursor).any(is_overdue) {
            self.again("no answer", now);
        }
    }

    /// What the server says to a message.
    pub fn answered(&mut self, attempt: u32, sequence: u64, verdict: Verdict, now: Instant) {
        let Some(index) = self.index(sequence) else { return };
        match verdict {
            Verdict::Stored { sequence: at, was_there } => {
                self.n_repeated += u64::from(was_there);
                self.stored_at = self.stored_at.max(Some(at));
                self.stored(index);
            }
            // Of an attempt that was given up.
            _ if attempt != self.attempt || self.stopped.is_some() => {}
            Verdict::NotBehind { last } if index == 0 => self.not_behind(&last, now),
            // That it is not behind the one before is what had to follow when that one failed.
            Verdict::NotBehind { .. } => self.again("a message before it was not stored", now),
            Verdict::Later(why) => self.again(&why, now),
            Verdict::Refused(why) => {
                self.stopped = Some(Stopped::Refused { id: self.id(sequence), why });
            }
        }
    }

    fn index(&self, sequence: u64) -> Option<usize> {
        let is_it = |index: &usize| {
            self.entries.get(*index).is_some_and(|entry| entry.sequence == sequence)
        };
        // Where it is if no number is left out.
        let offset = sequence.checked_sub(self.entries.front()?.sequence)?;
        let found = usize::try_from(offset).ok().filter(is_it);
        found.or_else(|| self.entries.binary_search_by_key(&sequence, |entry| entry.sequence).ok())
    }

    fn stored(&mut self, index: usize) {
        self.entries[index].state = State::Stored;
        self.failures = 0;
        self.pause = None;
        while let Some(front) = self.entries.front().filter(|it| it.state == State::Stored) {
            self.behind = Some(front.sequence);
            self.entries.pop_front();
            self.cursor = self.cursor.saturating_sub(1);
        }
    }

    /// The front was not stored, as the last message of the server is another one than `behind`.
    fn not_behind(&mut self, last: &str, now: Instant) {
        let last_id: Option<MessageId> = last.parse().ok();
        let own = last_id.filter(|id| id.stream == self.stream).map(|id| id.sequence);
        match own.filter(|sequence| self.index(*sequence).is_some()) {
            // They are there, up to this one: each was only stored behind the one before.
            Some(sequence) => {
                while self.index(sequence).is_some() {
                    self.stored(0);
                }
            }
            // What it knew is older than it remembers ids.
            None if last.is_empty() => {
                self.behind = None;
                self.again("the server does not remember the last message", now);
            }
            None => {
                let Some(front) = self.entries.front() else { return };
                let id = self.id(front.sequence);
                self.stopped = Some(Stopped::NotAlone { id, last: last.to_owned() });
            }
        }
    }

    /// Sends what could not be sent, and all else that is not stored, once more.
    pub fn again(&mut self, why: &str, now: Instant) {
        why.clone_into(&mut self.why);
        let Some(front) = self.entries.front_mut() else { return };
        let (sequence, first_tried) = (front.sequence, *front.first_tried.get_or_insert(now));
        if self.is_too_late(first_tried, now) {
            let id = self.id(sequence);
            self.stopped = Some(Stopped::GaveUp { id, why: why.to_owned() });
            return;
        }
        let open = self.entries.iter_mut().filter(|entry| entry.state != State::Stored);
        open.for_each(|entry| entry.state = State::Due);
        let pause = FIRST_PAUSE.saturating_mul(1 << self.failures.min(16)).min(LONGEST_PAUSE);
        self.pause = Some(now + pause);
        self.cursor = 0;
        self.failures += 1;
        self.attempt = self.attempt.wrapping_add(1);
    }

    fn id(&self, sequence: u64) -> MessageId {
        MessageId { stream: self.stream, sequence }
    }
}

#[cfg(test)]
mod tests;
