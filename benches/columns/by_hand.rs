//! What one would write by hand: the builders of arrow, a row after the other.

use std::sync::Arc;

use flatstream::StreamDeserialize;
use flatstream_arrow::arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Float32Builder, Float64Builder, Int16Builder, Int64Builder,
    ListBuilder, StringBuilder, StructBuilder, UInt32Builder, UInt64Builder,
};
use flatstream_arrow::arrow_array::{ArrayRef, RecordBatch};
use flatstream_arrow::arrow_schema::{DataType, Field, Fields};

use crate::types::{Flat, Nested, Place};
use crate::ways::Row;

/// Columns of a type.
pub trait ByHand: Default {
    type Row;

    fn append(&mut self, row: &Self::Row);
    fn finish(&mut self) -> RecordBatch;
}

#[derive(Default)]
pub struct FlatColumns {
    id: UInt64Builder,
    unix_ns: Int64Builder,
    sensor: StringBuilder,
    celsius: Float64Builder,
    humidity: Float64Builder,
    pressure: Float32Builder,
    status: UInt32Builder,
    is_on: BooleanBuilder,
}

impl ByHand for FlatColumns {
    type Row = Flat;

    fn append(&mut self, row: &Flat) {
        self.id.append_value(row.id);
        self.unix_ns.append_value(row.unix_ns);
        self.sensor.append_value(&row.sensor);
        self.celsius.append_value(row.celsius);
        self.humidity.append_option(row.humidity);
        self.pressure.append_value(row.pressure);
        self.status.append_value(row.status);
        self.is_on.append_value(row.is_on);
    }

    fn finish(&mut self) -> RecordBatch {
        let columns: [(&str, ArrayRef); 8] = [
            ("id", Arc::new(self.id.finish())),
            ("unix_ns", Arc::new(self.unix_ns.finish())),
            ("sensor", Arc::new(self.sensor.finish())),
            ("celsius", Arc::new(self.celsius.finish())),
            ("humidity", Arc::new(self.humidity.finish())),
            ("pressure", Arc::new(self.pressure.finish())),
            ("status", Arc::new(self.status.finish())),
            ("is_on", Arc::new(self.is_on.finish())),
        ];
        // Nullable, so that all batches are of one schema.
        let columns = columns.map(|(name, column)| (name, column, true));
        RecordBatch::try_from_iter_with_nullable(columns).expect("a batch")
    }
}

impl Row for Flat {
    type Columns = FlatColumns;

    fn owned(payload: &[u8]) -> Self {
        Flat::from_payload(payload).expect("valid").unpack().expect("known")
    }
}

fn places() -> StructBuilder {
    let fields: Fields = [
        Field::new("floor", DataType::Int16, true),
        Field::new("room", DataType::UInt32, true),
        Field::new("name", DataType::Utf8, true),
    ]
    .into_iter()
    .collect();
    let builders: Vec<Box<dyn ArrayBuilder>> = vec![
        Box::new(Int16Builder::new()),
        Box::new(UInt32Builder::new()),
        Box::new(StringBuilder::new()),
    ];
    StructBuilder::new(fields, builders)
}

fn append(to: &mut StructBuilder, place: &Place) {
    to.field_builder::<Int16Builder>(0).expect("floor").append_value(place.floor);
    to.field_builder::<UInt32Builder>(1).expect("room").append_value(place.room);
    to.field_builder::<StringBuilder>(2).expect("name").append_value(&place.name);
    to.append(true);
}

pub struct NestedColumns {
    id: UInt64Builder,
    place: StructBuilder,
    tags: ListBuilder<StringBuilder>,
    samples: ListBuilder<Float32Builder>,
    stops: ListBuilder<StructBuilder>,
}

impl Default for NestedColumns {
    fn default() -> Self {
        NestedColumns {
            id: UInt64Builder::new(),
            place: places(),
            tags: ListBuilder::new(StringBuilder::new()),
            samples: ListBuilder::new(Float32Builder::new()),
            stops: ListBuilder::new(places()),
        }
    }
}

impl ByHand for NestedColumns {
    type Row = Nested;

    fn append(&mut self, row: &Nested) {
        self.id.append_value(row.id);
        append(&mut self.place, &row.place);
        row.tags.iter().for_each(|tag| self.tags.values().append_value(tag));
        self.tags.append(true);
        self.samples.values().append_slice(&row.samples);
        self.samples.append(true);
        row.stops.iter().for_each(|stop| append(self.stops.values(), stop));
        self.stops.append(true);
    }

    fn finish(&mut self) -> RecordBatch {
        let columns: [(&str, ArrayRef); 5] = [
            ("id", Arc::new(self.id.finish())),
            ("place", Arc::new(self.place.finish())),
            ("tags", Arc::new(self.tags.finish())),
            ("samples", Arc::new(self.samples.finish())),
            ("stops", Arc::new(self.stops.finish())),
        ];
        RecordBatch::try_from_iter(columns).expect("a batch")
    }
}

impl Row for Nested {
    type Columns = NestedColumns;

    fn owned(payload: &[u8]) -> Self {
        Nested::from_payload(payload).expect("valid").unpack().expect("known")
    }
}
