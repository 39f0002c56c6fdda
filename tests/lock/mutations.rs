//! Lock files of anybody: damage of every kind, and no panic.

use flatstream::schema::lock::{compare, Lock};
use flatstream::schema::Schema;
use flatstream_tests::rng::Rng;
use flatstream_tests::zoo;

const N_MUTATIONS: u64 = 100_000;

#[test]
fn damaged_files_do_not_panic() {
    let seeds = seeds();
    let mut n_read = 0;
    for seed in 0..N_MUTATIONS {
        let mut rng = Rng::new(seed);
        let original = &seeds[rng.next_u64() as usize % seeds.len()];
        let text = damaged(original, &mut rng);
        if let Ok(lock) = Lock::parse(&text) {
            n_read += 1;
            judge(&lock, &text);
        }
    }
    assert!(n_read > N_MUTATIONS / 100, "only {n_read} of the files were read at all");
}

/// What can be done with a lock that was read.
fn judge(lock: &Lock, text: &str) {
    assert!(lock.to_string() == text || text.is_empty());
    for pair in lock.versions.windows(2) {
        compare(&pair[0].schema, &pair[1].schema);
        compare(&pair[1].schema, &pair[0].schema);
    }
    let Some(newest) = lock.versions.last() else { return };
    let _ = lock.check(&newest.schema).to_string();
    assert!(!lock.clone().update(&newest.schema, 1).unwrap());
}

fn seeds() -> Vec<String> {
    let [first, second] = crate::kit::versions!(
        {
            #[derive(StreamSerialize)] pub enum E { A, B(String) }
            #[derive(StreamSerialize)] pub struct T { pub a: u8, pub e: Option<E>, pub t: Vec<T> }
        }
        {
            #[derive(StreamSerialize)] pub enum E { A, C(u8) }
            #[derive(StreamSerialize)] pub struct U { pub a: u8, pub e: Option<E>, pub t: Vec<U> }
            #[derive(StreamSerialize)] pub struct T { #[flatstream(default = 2)] pub a: u8, pub u: U }
        }
    );
    let two = crate::kit::lock(&[first, second]).to_string();
    let arrays = crate::kit::lock(&[Schema::of::<zoo::Arrays>()]).to_string();
    vec![two, arrays, crate::kit::text("telemetry.lock")]
}

/// One to three changes of characters, words and lines.
fn damaged(text: &str, rng: &mut Rng) -> String {
    let mut text = text.to_owned();
    for _ in 0..=rng.next_u64() % 3 {
        text = match rng.next_u64() % 4 {
            0 => bytes(&text, rng),
            1 => words(&text, rng),
            _ => lines(&text, rng),
        };
    }
    text
}

fn bytes(text: &str, rng: &mut Rng) -> String {
    let mut bytes = text.as_bytes().to_vec();
    if bytes.is_empty() {
        return String::new();
    }
    let at = rng.next_u64() as usize % bytes.len();
    match rng.next_u64() % 3 {
        0 => bytes[at] = rng.next_u64() as u8,
        1 => bytes.truncate(at),
        _ => bytes.insert(at, b" \n=[]:\"\\0-1.#"[rng.next_u64() as usize % 13]),
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A word becomes another one of the file, or a number at its limit.
fn words(text: &str, rng: &mut Rng) -> String {
    const NUMBERS: [&str; 6] = ["0", "255", "65535", "-1", "18446744073709551616", "null"];
    let mut words: Vec<&str> = text.split(' ').collect();
    let (at, from) = (rng.next_u64() as usize % words.len(), rng.next_u64() as usize % words.len());
    words[at] = match rng.next_u64() % 2 {
        0 => words[from],
        _ => NUMBERS[rng.next_u64() as usize % NUMBERS.len()],
    };
    words.join(" ")
}

fn lines(text: &str, rng: &mut Rng) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let (at, to) = (rng.next_u64() as usize % lines.len(), rng.next_u64() as usize % lines.len());
    match rng.next_u64() % 3 {
        0 => drop(lines.remove(at)),
        1 => lines.insert(to, lines[at]),
        _ => lines.swap(at, to),
    }
    lines.join("\n")
}

/// Types in a chain or a circle of any length take no stack.
#[test]
fn long_chains_of_types() {
    let chain = |field: &str| {
        let mut text = String::from("flatstream-lock 1\nversion 1 0000000000000000\nroot T10000\n");
        for i in 10_000..60_000 {
            let next = if i == 59_999 { 10_000 } else { i + 1 };
            text += &format!("table T{i}\n 0 {field} T{next}\n");
        }
        Lock::parse(&text).unwrap()
    };
    let (old, new) = (chain("a"), chain("b"));
    let found = compare(&old.versions[0].schema, &new.versions[0].schema);
    assert_eq!(found.len(), 50_000);
}
