//! Places on an axis of numbers, and what is written there.

use super::number::trimmed;

/// Values at even steps of 1, 2 or 5 times a power of ten.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticks {
    pub values: Vec<f64>,
    step: f64,
    /// The largest distance from zero.
    far: f64,
}

impl Ticks {
    /// At most `most`, from `low` to `high`.
    pub fn new(low: f64, high: f64, most: usize) -> Self {
        let step = nice_step(high / most.max(1) as f64 - low / most.max(1) as f64);
        let (first, last) = ((low / step).ceil(), (high / step).floor());
        let n = (last - first).max(0.0) as usize;
        let mut values: Vec<f64> = (0..=n.min(most)).map(|i| (first + i as f64) * step).collect();
        values.retain(|value| (low..=high).contains(value));
        Ticks { values, step, far: low.abs().max(high.abs()) }
    }

    /// All values with as many digits as their step has: `0.25`, `20k`.
    pub fn label(&self, value: f64) -> String {
        const UNITS: [(f64, &str); 5] =
            [(1e12, "T"), (1e9, "G"), (1e6, "M"), (1e4, "k"), (0.0, "")];
        if self.far >= 1e15 || self.far < 1e-4 {
            let n_digits = (self.far / self.step).log10().ceil().clamp(0.0, 15.0) as usize;
            let text = format!("{value:.n_digits$e}");
            let (digits, power) = text.split_once('e').unwrap_or((&text, "0"));
            return if value == 0.0 { "0".into() } else { format!("{}e{power}", trimmed(digits)) };
        }
        let (least, unit) =
            UNITS.into_iter().find(|(least, _)| self.far >= *least).unwrap_or((0.0, ""));
        let size = match unit {
            "k" => 1e3,
            "" => 1.0,
            _ => least,
        };
        match digits_of(self.step / size) {
            n_digits @ 0..=3 => format!(
                "{:.n_digits$}{}",
                positive_zero(value / size),
                if value == 0.0 { "" } else { unit }
            ),
            // Large, and close together.
            _ => format!("{:.*}", digits_of(self.step), positive_zero(value)),
        }
    }
}

fn positive_zero(value: f64) -> f64 {
    if value == 0.0 {
        0.0
    } else {
        value
    }
}

/// Behind the point, for steps of 1, 2 or 5.
fn digits_of(step: f64) -> usize {
    // A thousandth is no less than that, whatever its last bit says.
    (-(step * 1.001).log10().floor()).clamp(0.0, 17.0) as usize
}

/// The next one of 1, 2 or 5 times a power of ten that is no less; 1 if there is none.
pub fn nice_step(least: f64) -> f64 {
    let power = least.log10().floor();
    if !power.is_finite() {
        return 1.0;
    }
    let base = 10_f64.powi(power as i32);
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|factor| factor * base);
    step.into_iter()
        .find(|step| *step >= least * 0.999_999)
        .filter(|it| it.is_normal())
        .unwrap_or(least)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(low: f64, high: f64, most: usize) -> Vec<String> {
        let ticks = Ticks::new(low, high, most);
        ticks.values.iter().map(|value| ticks.label(*value)).collect()
    }

    #[test]
    fn steps_are_1_2_or_5() {
        for (least, step) in
            [(0.3, 0.5), (1.0, 1.0), (1.1, 2.0), (62.4, 100.0), (0.0, 1.0), (3e-7, 5e-7)]
        {
            assert!((nice_step(least) / step - 1.0).abs() < 1e-9, "{least}");
        }
    }

    #[test]
    fn labels_have_the_digits_of_their_step() {
        assert_eq!(labels(-0.3, 1.1, 5), ["0.0", "0.5", "1.0"]);
        assert_eq!(labels(0.0, 100.0, 5), ["0", "20", "40", "60", "80", "100"]);
        assert_eq!(labels(0.0, 52_000.0, 3), ["0", "20k", "40k"]);
        assert_eq!(labels(1e9, 2.5e9, 4), ["1.0G", "1.5G", "2.0G", "2.5G"]);
        assert_eq!(
            labels(1_796_040_000.0, 1_796_040_010.0, 2),
            ["1796040000", "1796040005", "1796040010"]
        );
        assert_eq!(labels(0.0, 3e-6, 3), ["0", "1e-6", "2e-6", "3e-6"]);
        assert_eq!(labels(-5.0, 5.0, 2), ["-5", "0", "5"]);
    }

    #[test]
    fn any_range_has_ticks_that_can_be_drawn() {
        for (low, high) in [(f64::MIN, f64::MAX), (0.0, 5e-324), (1e16, 1e16 + 2.0), (3.0, 3.0)] {
            let ticks = Ticks::new(low, high, 5);
            assert!(ticks.values.len() <= 6, "{ticks:?}");
            assert!(ticks.values.iter().all(|value| !ticks.label(*value).is_empty()));
        }
    }
}
