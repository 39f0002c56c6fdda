//! What agents measure. These structs are the schema; there is no other. Times are those of the journal.

use flatstream::StreamSerialize;

/// A value, as a sensor gives it.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "fleet")]
pub struct Reading {
    /// Who measured it.
    pub device: u32,
    /// Counts all messages of the device, from 0.
    pub number: u64,
    /// What was measured.
    pub sensor: Sensor,
    /// A multiple of a quarter, so that sums have no rounding in whatever order they are made.
    pub value: f64,
}

/// A value that was too high.
#[derive(StreamSerialize, Clone, Debug, PartialEq)]
#[flatstream(namespace = "fleet")]
pub struct Alarm {
    /// Who says so.
    pub device: u32,
    /// Counts all messages of the device, from 0.
    pub number: u64,
    /// By how much; a multiple of a quarter.
    pub value: f64,
    /// For people.
    pub text: String,
}

/// What is measured.
#[derive(StreamSerialize, Clone, Copy, Debug, PartialEq, Eq)]
#[flatstream(namespace = "fleet")]
#[repr(u8)]
pub enum Sensor {
    /// Of the oil.
    Pressure,
    /// Of the motor.
    Temperature,
    /// Of the wheel.
    Speed,
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Most.
    Reading(Reading),
    /// One of sixteen.
    Alarm(Alarm),
}

/// What a device measures as its message of this number: the same for the same seed, however often it is started.
pub fn measured(seed: u64, device: u32, number: u64) -> Message {
    let dice = mixed(mixed(mixed(seed) ^ u64::from(device)) ^ number);
    let value = (dice % 4000) as f64 / 4.0 - 200.0;
    if dice >> 32 & 0xf == 0 {
        let text = format!("{value} over the limit");
        return Message::Alarm(Alarm { device, number, value, text });
    }
    let sensors = [Sensor::Pressure, Sensor::Temperature, Sensor::Speed];
    let sensor = sensors[(dice >> 40) as usize % sensors.len()];
    Message::Reading(Reading { device, number, sensor, value })
}

/// SplitMix64.
fn mixed(number: u64) -> u64 {
    let z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_measures_the_same_when_it_is_started_again() {
        let alarms = |seed, device| {
            let all = (0..10_000).map(|number| measured(seed, device, number));
            all.filter(|message| matches!(message, Message::Alarm(_))).count()
        };
        assert_eq!(measured(1, 2, 3), measured(1, 2, 3));
        assert_ne!(measured(1, 2, 3), measured(2, 2, 3));
        assert!((400..900).contains(&alarms(1, 2)), "{}", alarms(1, 2));
    }
}
