//! Every type, hand-written and generated, with values that proptest shrinks: what is written comes back,
//! is the same in every mode and every time, and pleases the official verifier.

use std::fs;
use std::path::Path;

use flatstream::MAX_DEPTH;
use flatstream_properties::{all, check, check_one, generated, hand_written, Property};
use flatstream_tests::messages::simple;
use flatstream_tests::values::of_bytes;
use flatstream_tests::zoo::{Node, Vectors};
use proptest::collection::vec;
use proptest::prelude::{any, Strategy};
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

/// Values of each type; a hundred times as many under `FLATSTREAM_SOAK`.
fn n_values() -> u32 {
    if std::env::var_os("FLATSTREAM_SOAK").is_some() {
        15_000
    } else {
        150
    }
}

/// What values are made of. Fewer and smaller bytes make simpler values, so to shrink these is to shrink those.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..600)
}

/// The same values in every run: a failure comes back without a file that remembers it.
fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn hold(properties: &[Property]) {
    for (name, check) in properties {
        let outcome = runner(n_values()).run(&bytes(), |bytes| {
            check(&bytes);
            Ok(())
        });
        outcome.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn properties_hold_for_the_hand_written_types() {
    hold(&hand_written());
}

#[test]
fn properties_hold_for_the_generated_types() {
    hold(&generated());
}

/// Where recursion ends for what is random.
#[test]
fn properties_hold_down_to_the_deepest_table() {
    let mut node = Node::default();
    for id in 2..MAX_DEPTH as u32 {
        check(&node);
        node = Node { id, next: Some(Box::new(node)), ..Node::default() };
    }
}

#[test]
fn no_bytes_make_the_simplest_values() {
    for (_, check) in all() {
        check(&[]);
    }
    assert_eq!(of_bytes::<Vectors>(&[]), Vectors::default());
    let simplest = simple(&of_bytes::<Vectors>(&[]));
    assert_eq!(simplest, simple(&of_bytes::<Vectors>(&[0; 100])));
}

#[test]
fn values_shrink_with_their_bytes() {
    let outcome = runner(1_000).run(&bytes(), |bytes| {
        assert!(of_bytes::<Vectors>(&bytes).names.len() < 3);
        Ok(())
    });
    let Err(TestError::Fail(_, minimal)) = outcome else { panic!("{outcome:?}") };
    let names = vec![String::new(); 3];
    assert_eq!(of_bytes::<Vectors>(&minimal), Vectors { names, ..Vectors::default() });
}

/// Among them every input that once broke a promise.
#[test]
fn the_seeds_of_the_fuzz_target_pass() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds/roundtrip");
    let seeds: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!seeds.is_empty());
    for seed in seeds {
        println!("{}", seed.display());
        check_one(&fs::read(seed).unwrap());
    }
}
