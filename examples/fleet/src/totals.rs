//! What messages add up to, by type and device: what agents report, and what a query has to find.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::files::write_whole;
use crate::Outcome;

/// Of one type and one device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Total {
    /// How many there are.
    pub count: u64,
    /// Of their values.
    pub sum: f64,
}

/// Of all types and devices: `{"fleet.Reading": {"1": {"count": 3, "sum": 40.25}}}` as JSON.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Totals(pub BTreeMap<String, BTreeMap<u32, Total>>);

impl Totals {
    /// Takes a message.
    pub fn add(&mut self, type_name: &str, device: u32, value: f64) {
        if !self.0.contains_key(type_name) {
            self.0.insert(type_name.to_owned(), BTreeMap::new());
        }
        let devices = self.0.get_mut(type_name).expect("it was put there");
        let total = devices.entry(device).or_default();
        total.count += 1;
        total.sum += value;
    }

    /// Takes all that others took.
    pub fn add_all(&mut self, others: Totals) {
        for (type_name, devices) in others.0 {
            let ours = self.0.entry(type_name).or_default();
            for (device, other) in devices {
                let total = ours.entry(device).or_default();
                total.count += other.count;
                total.sum += other.sum;
            }
        }
    }

    /// Messages of all types and devices.
    pub fn count(&self) -> u64 {
        self.0.values().flat_map(BTreeMap::values).map(|total| total.count).sum()
    }

    /// Writes a file, whole or not at all.
    pub fn save(&self, path: &Path) -> Outcome {
        Ok(write_whole(path, &serde_json::to_vec_pretty(self)?)?)
    }

    /// Reads such a file.
    pub fn load(path: &Path) -> Outcome<Self> {
        let text = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", path.display()))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_read_as_they_were_written_and_add_up() {
        let folder = std::env::temp_dir().join(format!("fleet-totals-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mut one = Totals::default();
        one.add("fleet.Reading", 1, 0.25);
        one.add("fleet.Reading", 1, 4.0);
        one.add("fleet.Alarm", 2, -1.5);
        one.save(&folder.join("totals.json")).unwrap();
        let mut both = Totals::load(&folder.join("totals.json")).unwrap();
        assert_eq!(both, one);
        both.add_all(one);
        assert_eq!(both.count(), 6);
        assert_eq!(both.0["fleet.Reading"][&1], Total { count: 4, sum: 8.5 });
        std::fs::remove_dir_all(folder).unwrap();
    }
}
