//! Four releases of an order, each with its lock and its messages as a user has them, read in both directions by all
//! of them. `BLESS=1` releases them anew.

use std::fmt::Debug;
use std::fs;
use std::path::PathBuf;
use std::sync::Once;

use flatstream::schema::lock::{
    kept, sync, sync_golden, unkept, Kept, Level, Lock, LockError, Mode,
};
use flatstream::schema::Schema;
use flatstream::{ErrorKind, StreamDeserialize};

/// One release: its types, and what its program sent.
macro_rules! release {
    ($name:ident { $($item:item)* } $sample:expr) => {
        mod $name {
            #[allow(unused_imports)] // Each takes what it needs.
            use flatstream::StreamSerialize;
            $($item)*
            pub fn sample() -> Order {
                $sample
            }
        }
    };
}

release!(first {
    #[derive(StreamSerialize, Clone, Debug, PartialEq)]
    #[flatstream(namespace = "shop", file_identifier = "ORDR")]
    pub struct Order {
        pub number: u64,
        pub customer: String,
        pub state: State,
        pub payment: Option<Payment>,
        pub note: String,
        #[flatstream(default = 3)]
        pub retries: u8,
    }

    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
    #[flatstream(namespace = "shop")]
    #[repr(u8)]
    pub enum State { Open, Paid }

    #[derive(StreamSerialize, Clone, Debug, PartialEq)]
    #[flatstream(namespace = "shop")]
    pub enum Payment { Cash, Card { holder: String } }
}
    Order {
        number: 17, customer: "Ada".into(), state: State::Paid,
        payment: Some(Payment::Card { holder: "A. L.".into() }), note: "ring twice".into(), retries: 1,
    }
);

// A field with a default and a state more.
release!(second {
    #[derive(StreamSerialize, Clone, Debug, PartialEq)]
    #[flatstream(namespace = "shop", file_identifier = "ORDR")]
    pub struct Order {
        pub number: u64,
        pub customer: String,
        pub state: State,
        pub payment: Option<Payment>,
        pub note: String,
        #[flatstream(default = 3)]
        pub retries: u8,
        #[flatstream(default = "EUR")]
        pub currency: String,
    }

    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
    #[flatstream(namespace = "shop")]
    #[repr(u8)]
    pub enum State { Open, Paid, Sent }

    #[derive(StreamSerialize, Clone, Debug, PartialEq)]
    #[flatstream(namespace = "shop")]
    pub enum Payment { Cash, Card { holder: String } }
}
    Order {
        number: 18, customer: "Bob".into(), state: State::Sent, payment: Some(Payment::Cash),
        note: String::new(), retries: 3, currency: "USD".into(),
    }
);

// The note is deprecated, the customer is called buyer, and there is another way to pay.
release!(third {
    #[derive(StreamSerialize, Clone, Debug, PartialEq)]
    #[flatstream(namespace = "shop", file_identifier = "ORDR")]
    pub struct Order {
        pub number: u64,
        pub buyer: String,
        pub state: State,
        pub payment: Option<Payment>,
        #[flatstream(deprecated)]
        pub note: String,
        #[flatstream(default = 3)]
        pub retries: u8,
        #[flatstream(default = "EUR")]
        pub currency: String,
    }

    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
    #[flatstream(namespace = "shop")]
    #[repr(u8)]
    pub enum State { Open, Paid, Sent }

    #[derive(StreamSerialize, Clone, Debug, PartialEq)]
    #[flatstream(namespace = "shop")]
    pub enum Payment { Cash, Card { holder: String, last_digits: Option<u16> }, Transfer { iban: String } }
}
    Order {
        number: 19, buyer: "Cyd".into(), state: State::Open,
        payment: Some(Payment::Transfer { iban: "DE00".into() }), note: String::new(), retries: 3,
        currency: "EUR".into(),
    }
);

// The note is gone and its id reserved; an order has lines.
release!(fourth {
    #[derive(StreamSerialize, Clone, Debug, PartialEq)]
    #[flatstream(namespace = "shop", file_identifier = "ORDR", reserved(5))]
    pub struct Order {
        pub number: u64,
        pub buyer: String,
        pub state: State,
        pub payment: Option<Payment>,
        #[flatstream(default = 3)]
        pub retries: u8,
        #[flatstream(default = "EUR")]
        pub currency: String,
        pub lines: Vec<Line>,
    }

    #[derive(StreamSerialize, Clone, Debug, PartialEq)]
    #[flatstream(namespace = "shop")]
    pub struct Line { pub article: String, pub pieces: u32 }

    #[derive(StreamSerialize, Clone, Copy, Debug, PartialEq)]
    #[flatstream(namespace = "shop")]
    #[repr(u8)]
    pub enum State { Open, Paid, Sent }

    #[derive(StreamSerialize, Clone, Debug, PartialEq)]
    #[flatstream(namespace = "shop")]
    pub enum Payment { Cash, Card { holder: String, last_digits: Option<u16> }, Transfer { iban: String } }
}
    Order {
        number: 20, buyer: "Dee".into(), state: State::Paid,
        payment: Some(Payment::Card { holder: "D.".into(), last_digits: Some(1234) }), retries: 3,
        currency: "EUR".into(), lines: vec![Line { article: "tea".into(), pieces: 2 }],
    }
);

fn lock() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("lock/released.lock")
}

/// Releases all of them, each as the test of its program would.
fn release(lock: &PathBuf) {
    assert!(sync_golden(&first::sample(), lock, Mode::Update).unwrap().is_written);
    assert!(sync_golden(&second::sample(), lock, Mode::Update).unwrap().is_written);
    assert!(sync_golden(&third::sample(), lock, Mode::Update).unwrap().is_written);
    release_last(lock);
}

fn release_last(lock: &PathBuf) {
    assert!(sync_golden(&fourth::sample(), lock, Mode::Update).unwrap().is_written);
}

/// The messages of all versions.
fn messages() -> Vec<Kept> {
    static BLESS: Once = Once::new();
    BLESS.call_once(|| {
        if std::env::var_os("BLESS").is_some() {
            let _ = (fs::remove_file(lock()), fs::remove_dir_all(lock().with_extension("golden")));
            release(&lock());
        }
    });
    let messages = kept(lock()).unwrap();
    assert_eq!(messages.iter().map(|kept| kept.version).collect::<Vec<_>>(), [1, 2, 3, 4]);
    messages
}

#[test]
fn the_releases_are_those_of_the_lock() {
    let folder = std::env::temp_dir().join(format!("flatstream-released-{}", std::process::id()));
    let there = folder.join("released.lock");
    release(&there);
    assert_eq!(fs::read_to_string(&there).unwrap(), fs::read_to_string(lock()).unwrap());
    for (now, was) in kept(&there).unwrap().iter().zip(messages()) {
        assert_eq!(now.bytes, was.bytes, "version {}", was.version);
    }
    assert!(!sync_golden(&fourth::sample(), &there, Mode::Check).unwrap().is_written);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn each_release_reads_the_messages_of_all() {
    fn reads<T: for<'a> StreamDeserialize<View<'a>: Debug>>(messages: &[Kept]) {
        for Kept { path, bytes, .. } in messages {
            let view = T::from_payload(bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            assert!(format!("{view:?}").contains("number: "), "{view:?}");
        }
    }
    let messages = messages();
    reads::<first::Order>(&messages);
    reads::<second::Order>(&messages);
    reads::<third::Order>(&messages);
    reads::<fourth::Order>(&messages);
}

#[test]
fn old_messages_unpack_to_the_type_of_today() {
    let orders = messages();
    let orders = orders.iter().map(|kept| fourth::Order::from_payload(&kept.bytes).unwrap());
    let orders: Vec<_> = orders.map(|view| view.unpack().unwrap()).collect();
    let card = fourth::Payment::Card { holder: "A. L.".into(), last_digits: None };
    let first = fourth::Order {
        number: 17,
        buyer: "Ada".into(),
        state: fourth::State::Paid,
        payment: Some(card),
        retries: 1,
        currency: "EUR".into(),
        lines: vec![],
    };
    assert_eq!(orders[0], first);
    assert_eq!((&*orders[1].currency, orders[1].state), ("USD", fourth::State::Sent));
    let transfer = fourth::Payment::Transfer { iban: "DE00".into() };
    assert_eq!((&*orders[2].buyer, &orders[2].payment), ("Cyd", &Some(transfer)));
    assert_eq!(orders[3], fourth::sample());
}

/// What the first release does not know is a number, and a variant without a value; it does not unpack.
#[test]
fn new_messages_in_the_first_program() {
    let messages = messages();
    let views: Vec<_> =
        messages.iter().map(|kept| first::Order::from_payload(&kept.bytes).unwrap()).collect();
    assert_eq!(views[1].state().known(), None);
    assert_eq!(views[1].state().number(), 2);
    assert!(matches!(views[2].payment(), Some(first::PaymentView::Unknown(3))));
    for view in &views[1..3] {
        let error = view.unpack().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::UnknownVariant { .. }), "{error}");
    }
    // All that it knows of the newest one, in which there is no note.
    let order = views[3].unpack().unwrap();
    assert_eq!((&*order.customer, &*order.note, order.retries), ("Dee", "", 3));
    assert_eq!(order.payment, Some(first::Payment::Card { holder: "D.".into() }));
}

#[test]
fn the_lock_takes_the_way_and_no_shortcut() {
    let lock = Lock::parse(&fs::read_to_string(lock()).unwrap()).unwrap();
    assert_eq!(lock.versions.len(), 4);
    let report = lock.check(&Schema::of::<first::Order>());
    assert!(report.count(Level::Error) > 0, "the way back is none");
}

/// Bytes that nobody reads any more are found, with the version and the file.
#[test]
fn a_message_that_is_not_read_is_named() {
    let folder = std::env::temp_dir().join(format!("flatstream-unread-{}", std::process::id()));
    let lock = folder.join("order.lock");
    release(&lock);
    let kept = folder.join("order.golden");
    fs::write(kept.join("2-from-python.bin"), [0; 8]).unwrap();
    let found = |result| match result {
        Err(LockError::Golden(text)) => text,
        other => panic!("{other:?}"),
    };
    let text = found(sync_golden(&fourth::sample(), &lock, Mode::Check));
    assert!(text.starts_with("version 2, ") && text.contains("2-from-python.bin: "), "{text}");
    fs::remove_file(kept.join("2-from-python.bin")).unwrap();
    fs::remove_file(kept.join("4.bin")).unwrap();
    let text = found(sync_golden(&fourth::sample(), &lock, Mode::Check));
    assert!(text.contains("version 4 has no message") && text.contains("FLATSTREAM_LOCK=update"));
    release_last(&lock);
    fs::write(kept.join("newest.bin"), []).unwrap();
    let error = sync_golden(&fourth::sample(), &lock, Mode::Check).unwrap_err().to_string();
    assert!(error.contains("starts with its version"), "{error}");
    fs::remove_dir_all(folder).unwrap();
}

/// Of an older version the message is not written again: what today's program writes shows nothing.
#[test]
fn a_message_that_is_gone_is_noticed() {
    let folder = std::env::temp_dir().join(format!("flatstream-gone-{}", std::process::id()));
    let lock = folder.join("order.lock");
    release(&lock);
    let first = folder.join("order.golden/1.bin");
    fs::remove_file(&first).unwrap();
    assert_eq!(unkept(&lock).unwrap(), [1]);
    for mode in [Mode::Check, Mode::Update] {
        let error = sync_golden(&fourth::sample(), &lock, mode).unwrap_err().to_string();
        let start = format!("version 1 has no message, {}: get the file back", first.display());
        assert!(error.starts_with(&start), "{error}");
        assert!(error.ends_with("put an empty file `1.none` there"), "{error}");
        assert!(!first.exists());
    }
    fs::write(first.with_extension("none"), []).unwrap();
    assert!(!sync_golden(&fourth::sample(), &lock, Mode::Check).unwrap().is_written);
    fs::remove_dir_all(folder).unwrap();
}

/// Versions that were locked before messages were kept have none, and that is said.
#[test]
fn messages_are_kept_from_a_version_on() {
    let folder = std::env::temp_dir().join(format!("flatstream-begun-{}", std::process::id()));
    let lock = folder.join("order.lock");
    for schema in [Schema::of::<first::Order>(), Schema::of::<second::Order>()] {
        sync(&schema, &lock, Mode::Update).unwrap();
    }
    let error = sync_golden(&second::sample(), &lock, Mode::Check).unwrap_err().to_string();
    assert!(
        error.starts_with("version 2 has no message") && !error.contains("version 1"),
        "{error}"
    );
    assert!(sync_golden(&second::sample(), &lock, Mode::Update).unwrap().is_written);
    let mut names: Vec<_> = fs::read_dir(folder.join("order.golden"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["1.none", "2.bin"]);
    assert!(sync_golden(&third::sample(), &lock, Mode::Update).unwrap().is_written);
    assert_eq!(unkept(&lock).unwrap(), []);
    fs::remove_dir_all(folder).unwrap();
}
