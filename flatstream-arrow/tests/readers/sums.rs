//! What there is to count and add up, by our own views.

use std::collections::BTreeMap;

use flatstream::StreamDeserialize;
use serde_json::{json, Value};

use crate::trip::{EventView, Level, Trip};

/// Of all messages.
#[derive(Default)]
pub struct Sums {
    rows: u64,
    id: u64,
    sensors: BTreeMap<String, u64>,
    n_celsius: u64,
    celsius: f64,
    on: u64,
    levels: BTreeMap<&'static str, u64>,
    pose_id: u64,
    position: f64,
    places: u64,
    floor: i64,
    named: u64,
    raw: u64,
    tags: u64,
    roofs: u64,
    stops: u64,
    stop_floor: i64,
    counts: u64,
    counts_of_a: u64,
    events: BTreeMap<&'static str, u64>,
    said: u64,
    moved: i64,
}

impl Sums {
    pub fn add(&mut self, payload: &[u8]) {
        let trip = Trip::from_payload(payload).unwrap();
        self.rows += 1;
        self.id += trip.id();
        *self.sensors.entry(trip.sensor().to_owned()).or_default() += 1;
        self.n_celsius += u64::from(trip.celsius().is_some());
        self.celsius += trip.celsius().unwrap_or_default();
        self.on += u64::from(trip.is_on());
        let level = match trip.level().known() {
            Some(Level::Info) => "Info",
            Some(Level::Warning) => "Warning",
            Some(Level::Alarm) => "Alarm",
            None => "",
        };
        *self.levels.entry(level).or_default() += 1;
        let pose = trip.pose();
        self.pose_id += u64::from(pose.id[15]);
        self.position += pose.position.iter().map(|x| f64::from(*x)).sum::<f64>();
        if let Some(place) = trip.place() {
            self.places += 1;
            self.floor += i64::from(place.floor());
            self.named += u64::from(place.name().is_some());
        }
        self.raw += trip.raw().len() as u64;
        self.tags += trip.tags().len() as u64;
        self.roofs += trip.tags().iter().filter(|tag| *tag == "größe").count() as u64;
        self.stops += trip.stops().len() as u64;
        self.stop_floor += trip.stops().iter().map(|stop| i64::from(stop.floor())).sum::<i64>();
        for (key, value) in trip.counts().iter() {
            self.counts += u64::from(value);
            self.counts_of_a += u64::from(if key == "größe" { value } else { 0 });
        }
        self.event(trip.event());
    }

    fn event(&mut self, event: Option<EventView<'_>>) {
        let name = match event {
            Some(EventView::Started) => "Started",
            Some(EventView::Said(said)) => {
                self.said += said.len() as u64;
                "Said"
            }
            Some(EventView::Moved(moved)) => {
                self.moved += i64::from(moved.by());
                "Moved"
            }
            _ => return,
        };
        *self.events.entry(name).or_default() += 1;
    }

    pub fn json(&self) -> Value {
        json!({
            "rows": self.rows, "id": self.id, "sensors": self.sensors, "n_celsius": self.n_celsius,
            "celsius": self.celsius, "on": self.on, "levels": self.levels, "pose_id": self.pose_id,
            "position": self.position, "places": self.places, "floor": self.floor, "named": self.named,
            "raw": self.raw, "tags": self.tags, "roofs": self.roofs, "stops": self.stops,
            "stop_floor": self.stop_floor, "counts": self.counts, "counts_of_a": self.counts_of_a,
            "events": self.events, "said": self.said, "moved": self.moved,
            // Both columns of the journal say the number.
            "sequence": self.id, "time": self.id,
        })
    }
}
