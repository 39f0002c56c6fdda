//! Promise: what stands in a column is what the dynamic reader finds in the message, for random messages of every type of the
//! zoo, whatever unions become.

mod oracle;

use std::panic::AssertUnwindSafe;

use arrow_array::{RecordBatch, StructArray};
use flatstream::dynamic::{DynSchema, DynValue};
use flatstream::schema::Schema;
use flatstream::StreamSchema;
use flatstream_arrow::{ArrowOptions, BatchBuilder, Unions};
use flatstream_tests::for_every_root;
use flatstream_tests::messages::{simple, Root};
use flatstream_tests::values::{random, Rng};
use oracle::check;

const MESSAGES: usize = 80;

/// All rows against all messages.
fn compare(schema: &DynSchema, messages: &[Vec<u8>], batch: &RecordBatch) {
    assert_eq!(batch.num_rows(), messages.len());
    let rows = StructArray::from(batch.clone());
    for (row, message) in messages.iter().enumerate() {
        let root = DynValue::Table(schema.read(message).unwrap());
        check(root, &rows, row, schema.root());
    }
}

fn every_way<T: Root + StreamSchema>(n_columns: &mut usize) {
    let mut rng = Rng::new(0xa770);
    let messages: Vec<_> = (0..MESSAGES).map(|_| simple(&random::<T>(&mut rng))).collect();
    let schema = Schema::of::<T>();
    let dynamic = DynSchema::new(&schema).unwrap();
    for unions in [Unions::Tagged, Unions::Sparse, Unions::Dense] {
        let options = ArrowOptions::default().unions(unions).leave_out_recursive(true);
        let typed = BatchBuilder::of::<T>(&options).unwrap();
        for mut builder in [typed, BatchBuilder::new(&schema, &options).unwrap()] {
            // Twice: a builder starts anew behind a batch.
            for messages in messages.chunks(MESSAGES / 2) {
                messages.iter().for_each(|message| builder.append(message).unwrap());
                let batch = builder.finish().unwrap();
                *n_columns += batch.num_columns();
                compare(&dynamic, messages, &batch);
            }
        }
    }
}

#[test]
fn every_type_of_the_zoo() {
    let mut n_columns = 0;
    for_every_root!(every_way(&mut n_columns));
    assert!(n_columns > 1000, "{n_columns}");
}

#[test]
fn the_oracle_sees_a_wrong_value() {
    use flatstream_tests::zoo::Scalars;
    let mut rng = Rng::new(1);
    let messages: Vec<_> = (0..2).map(|_| simple(&random::<Scalars>(&mut rng))).collect();
    let mut builder = BatchBuilder::of::<Scalars>(&ArrowOptions::default()).unwrap();
    messages.iter().rev().for_each(|message| builder.append(message).unwrap());
    let (schema, batch) =
        (DynSchema::new(&Schema::of::<Scalars>()).unwrap(), builder.finish().unwrap());
    let seen = std::panic::catch_unwind(AssertUnwindSafe(|| {
        compare(&schema, &messages, &batch);
    }));
    assert!(seen.is_err());
}
