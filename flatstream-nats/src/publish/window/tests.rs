//! The window against a server that loses messages, answers and its leadership, by chance.

use super::*;

const LIMITS: Limits =
    Limits { in_flight: 8, ack_timeout: Duration::from_secs(5), give_up: Duration::from_secs(60) };

fn outgoing(n: u64) -> Outgoing {
    Outgoing {
        subject: "to".into(),
        of: MessageType::unchecked("T", 0),
        payload: Bytes::copy_from_slice(&n.to_le_bytes()),
        checksum: 0,
        time: None,
    }
}

fn window(is_chained: bool) -> Window {
    Window::new(StreamId([7; 16]), 0, is_chained, LIMITS)
}

/// As JetStream is described: an id is stored once, and with an expectation only behind what is expected.
#[derive(Default)]
struct Server {
    stored: Vec<MessageId>,
}

impl Server {
    fn take(&mut self, due: &Due<'_>) -> Verdict {
        if let Some(at) = self.stored.iter().position(|id| *id == due.id) {
            return Verdict::Stored { sequence: at as u64 + 1, was_there: true };
        }
        if due.last.is_some() && due.last != self.stored.last().copied() {
            let last = self.stored.last().map(MessageId::to_string).unwrap_or_default();
            return Verdict::NotBehind { last };
        }
        self.stored.push(due.id);
        Verdict::Stored { sequence: self.stored.len() as u64, was_there: false }
    }
}

/// Numbers by chance.
struct Dice(u64);

impl Dice {
    fn once_in(&mut self, n: u64) -> bool {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33).is_multiple_of(n)
    }
}

/// Sends 200 messages through a server that is bad in all ways; returns what it has in the end.
fn run(seed: u64, is_chained: bool) -> Vec<u64> {
    let (mut window, mut server, mut dice) = (window(is_chained), Server::default(), Dice(seed));
    let mut now = Instant::now();
    let mut answers: VecDeque<(u32, u64, Verdict)> = VecDeque::new();
    while window.next() < 200 || !window.is_empty() {
        if window.next() < 200 && !window.is_full() {
            window.push(outgoing(window.next()));
        }
        let mut sent = false;
        if let Some(due) = window.due(now) {
            sent = true;
            let (attempt, sequence) = (due.attempt, due.id.sequence);
            match (dice.once_in(20), dice.once_in(20), dice.once_in(20)) {
                // Lost on the way.
                (true, ..) => {}
                // There is no leader.
                (_, true, _) => {
                    answers.push_back((attempt, sequence, Verdict::Later("none".into())))
                }
                // Stored, and the answer is lost.
                (.., true) => drop(server.take(&due)),
                _ => answers.push_back((attempt, sequence, server.take(&due))),
            }
        }
        if sent {
            window.sent(now);
        }
        if dice.once_in(2) {
            if let Some((attempt, sequence, verdict)) = answers.pop_front() {
                window.answered(attempt, sequence, verdict, now);
            }
        }
        if !sent && answers.is_empty() {
            now = window.wake_at().map_or(now, |at| at.max(now));
            window.woken(now);
        }
        assert_eq!(window.stopped(), None);
    }
    server.stored.iter().map(|id| id.sequence).collect()
}

#[test]
fn chained_messages_are_stored_once_and_in_order_whatever_is_lost() {
    let all: Vec<u64> = (0..200).collect();
    (0..500).for_each(|seed| assert_eq!(run(seed, true), all, "seed {seed}"));
}

#[test]
fn others_are_stored_once() {
    let all: Vec<u64> = (0..200).collect();
    let mut in_order = 0;
    for seed in 0..500 {
        let mut stored = run(seed, false);
        in_order += u32::from(stored == all);
        stored.sort_unstable();
        assert_eq!(stored, all, "seed {seed}");
    }
    // This is why there is a chain.
    assert!(in_order < 500);
}

#[test]
fn a_window_with_room_for_one_keeps_the_order_without_a_chain() {
    let limits = Limits { in_flight: 1, ..LIMITS };
    let mut window = Window::new(StreamId([7; 16]), 0, false, limits);
    let now = Instant::now();
    window.push(outgoing(0));
    assert!(window.is_full());
    assert!(window.due(now).is_some());
    window.sent(now);
    assert!(window.due(now).is_none());
    window.answered(0, 0, Verdict::Stored { sequence: 1, was_there: false }, now);
    assert!(window.is_empty());
}

#[test]
fn after_a_failure_the_front_goes_alone_and_after_a_pause() {
    let mut window = window(true);
    let now = Instant::now();
    (0..3).for_each(|n| assert_eq!(window.push(outgoing(n)), n));
    for _ in 0..3 {
        window.due(now).expect("all at once");
        window.sent(now);
    }
    window.answered(0, 0, Verdict::Later("no leader".into()), now);
    // What follows from it is no second failure.
    window.answered(0, 1, Verdict::NotBehind { last: String::new() }, now);
    assert!(window.due(now).is_none(), "there is a pause");
    let later = window.wake_at().expect("to go on");
    let due = window.due(later).expect("the front");
    assert_eq!((due.id.sequence, due.attempt, due.last), (0, 1, None));
    window.sent(later);
    assert!(window.due(later).is_none(), "the front goes alone");
    window.answered(1, 0, Verdict::Stored { sequence: 1, was_there: true }, later);
    assert_eq!(window.due(later).expect("the next").id.sequence, 1);
    assert_eq!(window.n_repeated(), 1);
}

#[test]
fn it_gives_up_in_time_and_keeps_what_was_not_stored() {
    let mut window = window(false);
    let start = Instant::now();
    let mut now = start;
    window.push(outgoing(0));
    window.push(outgoing(1));
    while window.stopped().is_none() {
        if window.due(now).is_some() {
            window.sent(now);
        } else {
            now = window.wake_at().expect("something to wait for");
            window.woken(now);
        }
    }
    assert!(matches!(window.stopped(), Some(Stopped::GaveUp { id, .. }) if id.sequence == 0));
    assert!(now - start >= LIMITS.give_up && now - start <= LIMITS.give_up + LIMITS.ack_timeout);
    assert_eq!(window.unacknowledged().map(|(id, _)| id.sequence).collect::<Vec<_>>(), [0, 1]);
    assert!(window.due(now).is_none());
}

/// Sends and stores one message, so that the next is expected behind it; then sends that.
fn one_stored_one_sent(now: Instant) -> Window {
    let mut window = window(true);
    for n in 0..2 {
        window.push(outgoing(n));
        let last = window.due(now).expect("it is due").last;
        assert_eq!(last.map(|id| id.sequence), n.checked_sub(1));
        window.sent(now);
        if n == 0 {
            window.answered(0, 0, Verdict::Stored { sequence: 1, was_there: false }, now);
        }
    }
    window
}

#[test]
fn somebody_else_in_the_stream_stops_the_chain() {
    let now = Instant::now();
    let mut window = one_stored_one_sent(now);
    window.answered(0, 1, Verdict::NotBehind { last: "theirs".into() }, now);
    assert!(matches!(window.stopped(), Some(Stopped::NotAlone { last, .. }) if last == "theirs"));
}

#[test]
fn a_server_that_forgot_ids_is_not_asked_for_them() {
    let now = Instant::now();
    let mut window = one_stored_one_sent(now);
    window.answered(0, 1, Verdict::NotBehind { last: String::new() }, now);
    let later = window.wake_at().unwrap();
    assert_eq!(window.due(later).expect("again").last, None);
}

#[test]
fn a_last_message_that_is_in_the_window_is_stored_with_all_before_it() {
    let now = Instant::now();
    let mut window = one_stored_one_sent(now);
    window.push(outgoing(2));
    window.push(outgoing(3));
    let last = MessageId { stream: window.stream(), sequence: 2 }.to_string();
    window.answered(0, 1, Verdict::NotBehind { last }, now);
    assert_eq!(window.unacknowledged().map(|(id, _)| id.sequence).collect::<Vec<_>>(), [3]);
}

#[test]
fn a_message_that_is_refused_stops_it() {
    let mut window = window(false);
    let now = Instant::now();
    window.push(outgoing(0));
    window.due(now).unwrap();
    window.sent(now);
    window.answered(0, 0, Verdict::Refused("too long".into()), now);
    assert!(matches!(window.stopped(), Some(Stopped::Refused { why, .. }) if why == "too long"));
    assert!(window.due(now).is_none());
    assert_eq!(window.unacknowledged().count(), 1);
}

/// Of those behind the front some may be known to be stored: none that come later are taken for them.
#[test]
fn messages_that_are_known_to_be_stored_are_not_counted_twice() {
    let now = Instant::now();
    let mut window = one_stored_one_sent(now);
    window.push(outgoing(2));
    window.due(now).unwrap();
    window.sent(now);
    window.answered(0, 2, Verdict::Stored { sequence: 3, was_there: false }, now);
    window.push(outgoing(3));
    let last = MessageId { stream: window.stream(), sequence: 2 }.to_string();
    window.answered(0, 1, Verdict::NotBehind { last }, now);
    assert_eq!(window.unacknowledged().map(|(id, _)| id.sequence).collect::<Vec<_>>(), [3]);
}

/// What was sent is not sent again when nobody called for longer than the server remembers ids.
#[test]
fn a_message_is_not_sent_again_too_late() {
    let mut window = window(false);
    let now = Instant::now();
    window.push(outgoing(0));
    window.due(now).unwrap();
    window.sent(now);
    window.again("no answer", now + LIMITS.ack_timeout);
    assert!(window.due(now + LIMITS.give_up).is_none());
    assert!(matches!(window.stopped(), Some(Stopped::GaveUp { id, .. }) if id.sequence == 0));
}

/// That the time was up while it paused says nothing of the cause.
#[test]
fn what_the_server_said_last_is_why_it_gives_up() {
    let mut window = window(false);
    let mut now = Instant::now();
    window.push(outgoing(0));
    while window.stopped().is_none() {
        match window.due(now).map(|due| due.attempt) {
            Some(attempt) => {
                window.sent(now);
                window.answered(attempt, 0, Verdict::Later("the stream is full".into()), now);
            }
            None => now = window.wake_at().unwrap_or(now),
        }
    }
    let Some(Stopped::GaveUp { why, .. }) = window.stopped() else { panic!("it gives up") };
    assert_eq!(why, "the stream is full");
}

/// Numbers that are left out are those of nobody: the chain goes on behind the message before.
#[test]
fn numbers_may_be_left_out() {
    for is_chained in [true, false] {
        let mut window = window(is_chained);
        let now = Instant::now();
        for (n, last) in [(3, None), (4, Some(3)), (1 << 60, Some(4))] {
            window.skip_to(n);
            assert_eq!(window.push(outgoing(n)), n);
            let due = window.due(now).expect("it is due");
            assert_eq!(due.id.sequence, n);
            assert_eq!(due.last.map(|id| id.sequence), last.filter(|_| is_chained));
            window.sent(now);
        }
        window.skip_to(5);
        assert_eq!(window.next(), (1 << 60) + 1, "numbers do not go back");
        for n in [2, 5, (1 << 60) - 1, u64::MAX] {
            window.answered(0, n, Verdict::Refused("nobody asked".into()), now);
        }
        assert_eq!(window.stopped(), None);
        for n in [1 << 60, 3, 4] {
            window.answered(0, n, Verdict::Stored { sequence: 1, was_there: false }, now);
        }
        assert!(window.is_empty());
    }
}

/// As a client refuses it whose new server takes less: the number is free again, and the chain goes on.
#[test]
fn a_message_that_never_went_out_is_taken_back() {
    let now = Instant::now();
    let mut window = one_stored_one_sent(now);
    assert_eq!(window.push(outgoing(2)), 2);
    assert!(window.due(now).is_some());
    assert!(window.take_back());
    assert!(!window.take_back(), "the one before was sent");
    assert_eq!(window.push(outgoing(3)), 2);
    assert_eq!(window.due(now).expect("the next").last.map(|id| id.sequence), Some(1));
}

#[test]
fn a_message_that_was_sent_is_not_taken_back() {
    let mut window = window(true);
    let now = Instant::now();
    window.push(outgoing(0));
    window.due(now).unwrap();
    window.sent(now);
    window.again("no answer", now);
    let later = window.wake_at().unwrap();
    assert!(window.due(later).is_some());
    assert!(!window.take_back(), "it may be stored");
    window.refuse("too long".into());
    assert!(matches!(window.stopped(), Some(Stopped::Refused { id, .. }) if id.sequence == 0));
}

/// Nobody may ever hear of a message that waits for a connection.
#[test]
fn it_gives_up_on_what_could_never_be_sent() {
    let mut window = window(true);
    let start = Instant::now();
    window.push(outgoing(0));
    let mut now = start;
    while window.stopped().is_none() {
        assert!(now - start <= 2 * LIMITS.give_up, "it goes on for ever");
        if window.due(now).is_some() {
            window.again("no connection", now);
        }
        now = window.wake_at().unwrap_or(now);
    }
    assert!(now - start >= LIMITS.give_up);
}
