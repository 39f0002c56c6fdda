//! The readable end of it: a table of minimum, mean and maximum, and a line drawn in text.

use std::fmt::{self, Display, Write};
use std::path::Path;
use std::time::Duration;

use crate::record::Written;
use crate::replay::Recording;

const SPARKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const SPARKLINE_WIDTH: usize = 32;

/// The values of one metric, in order.
#[derive(Default)]
pub struct Series(Vec<f64>);

impl Series {
    /// Values from a file may be anything; those that are no numbers are left out.
    pub fn add(&mut self, value: f64) {
        if value.is_finite() {
            self.0.push(value);
        }
    }

    pub fn extend(&mut self, value: Option<f64>) {
        value.into_iter().for_each(|value| self.add(value));
    }

    fn min_mean_max(&self) -> Option<[f64; 3]> {
        let min = self.0.iter().copied().reduce(f64::min)?;
        let max = self.0.iter().copied().reduce(f64::max)?;
        // Divided first: the sum of large values could overflow.
        let n = self.0.len() as f64;
        let mean = self.0.iter().map(|value| value / n).sum();
        Some([min, mean, max])
    }
}

/// The whole summary. `written` is there when the file was just made.
pub fn text(path: &Path, recording: &Recording, written: Option<&Written>) -> String {
    let mut out = String::new();
    // Writing into a `String` cannot fail.
    let _ = write_text(&mut out, path, recording, written);
    out
}

fn write_text(
    out: &mut String,
    path: &Path,
    recording: &Recording,
    written: Option<&Written>,
) -> fmt::Result {
    writeln!(out, "machine   {}", recording.machine)?;
    write_journal(out, path, recording)?;
    write_times(out, recording, written)?;
    write_metrics(out, recording)?;
    write_processes(out, recording)
}

fn write_journal(out: &mut String, path: &Path, recording: &Recording) -> fmt::Result {
    let Recording { n_messages, n_samples, .. } = recording;
    let n_events = recording.n_started + recording.n_exited + recording.n_crossings;
    let size = bytes(recording.n_bytes as f64);
    let (first, last) = recording.span.unwrap_or_default();
    let seconds = last.saturating_sub(first) as f64 / 1e9;
    writeln!(out, "journal   {}", path.display())?;
    writeln!(
        out,
        "          {n_messages} messages ({n_samples} samples, {n_events} events), {size}, {seconds:.1} s"
    )?;
    if recording.n_recordings > 1 {
        writeln!(out, "          of {} recordings", recording.n_recordings)?;
    }
    if recording.n_unknown > 0 {
        writeln!(out, "          {} of types this version does not know", recording.n_unknown)?;
    }
    write_damage(out, recording)
}

fn write_damage(out: &mut String, recording: &Recording) -> fmt::Result {
    if recording.n_missing > 0 {
        writeln!(out, "          {} messages are missing", recording.n_missing)?;
    }
    for fault in &recording.first_faults {
        writeln!(out, "damage    {fault}")?;
    }
    match recording.n_faults - recording.first_faults.len() as u64 {
        0 => Ok(()),
        n_more => writeln!(out, "          and {n_more} more"),
    }
}

fn write_times(out: &mut String, recording: &Recording, written: Option<&Written>) -> fmt::Result {
    if let Some(written) = written {
        let (mean, slowest) =
            (per_message(written.busy, written.messages), micros(written.slowest));
        let what = "encoded, checksummed, written, synced each second";
        writeln!(out, "write     {mean} per message, slowest {slowest}: {what}")?;
    }
    let mean = per_message(recording.read_time, recording.n_messages);
    writeln!(out, "read      {mean} per message: read, checksummed, verified, and the values below")
}

/// A line of the table: its name, its values, and how to print one.
type Row<'a> = (&'a str, &'a Series, fn(f64) -> String);

fn write_metrics(out: &mut String, recording: &Recording) -> fmt::Result {
    let metrics = &recording.metrics;
    let rows: [Row<'_>; 11] = [
        ("cpu", &metrics.cpu, percent),
        ("busiest core", &metrics.busiest_core, percent),
        ("memory", &metrics.memory, bytes),
        ("swap", &metrics.swap, bytes),
        ("load, 1 min", &metrics.load, number),
        ("disk read", &metrics.disk_read, rate),
        ("disk written", &metrics.disk_written, rate),
        ("received", &metrics.received, rate),
        ("sent", &metrics.sent, rate),
        ("processes", &metrics.processes, count),
        ("hottest", &metrics.hottest, celsius),
    ];
    if recording.n_samples == 0 {
        return writeln!(out, "\nno samples");
    }
    writeln!(out, "\n{:14}{:>13}{:>13}{:>13}", "", "min", "mean", "max")?;
    for (name, series, show) in rows {
        let Some(values) = series.min_mean_max() else { continue };
        let [min, mean, max] = values.map(show);
        let line = sparkline(&series.0, SPARKLINE_WIDTH);
        writeln!(out, "{name:14}{min:>13}{mean:>13}{max:>13}  {line}")?;
    }
    Ok(())
}

fn write_processes(out: &mut String, recording: &Recording) -> fmt::Result {
    writeln!(out)?;
    if let Some(busiest) = &recording.busiest {
        let (cpu, memory) = (percent(busiest.cpu_percent.into()), bytes(busiest.memory as f64));
        let (name, pid) = (&busiest.name, busiest.pid);
        writeln!(out, "busiest   {name} (pid {pid}): {cpu} of a core, {memory}")?;
    }
    let Recording { n_started, n_exited, n_crossings, .. } = recording;
    let counts = format!("{n_started} started, {n_exited} exited, {n_crossings} limits crossed");
    writeln!(out, "events    {counts}")?;
    for event in &recording.first_events {
        writeln!(out, "          {event}")?;
    }
    let n_more = n_started + n_exited + n_crossings - recording.first_events.len() as u64;
    match n_more {
        0 => Ok(()),
        _ => writeln!(out, "          and {n_more} more"),
    }
}

/// At most `width` bars between the smallest and the largest value.
///
/// More values than bars are averaged, so that a short peak is lower but never lost.
pub fn sparkline(values: &[f64], width: usize) -> String {
    let n_bars = values.len().min(width);
    let bars: Vec<f64> = (0..n_bars)
        .map(|bar| {
            let part = &values[bar * values.len() / n_bars..(bar + 1) * values.len() / n_bars];
            part.iter().map(|value| value / part.len() as f64).sum()
        })
        .collect();
    let min = bars.iter().copied().fold(f64::INFINITY, f64::min);
    let max = bars.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    bars.iter().map(|bar| spark(*bar, min, max)).collect()
}

fn spark(value: f64, min: f64, max: f64) -> char {
    let top = (SPARKS.len() - 1) as f64;
    let share = (value / 2.0 - min / 2.0) / (max / 2.0 - min / 2.0);
    // All values alike divide by zero; the cast takes NaN to 0 and cuts off what is beyond.
    SPARKS[((share * top).round() as usize).min(SPARKS.len() - 1)]
}

/// `1.5 KiB`.
pub fn bytes(value: f64) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];
    let mut value = value;
    let mut unit = 0;
    while value.abs() >= 1024.0 && unit + 1 < units.len() {
        value /= 1024.0;
        unit += 1;
    }
    let decimals = usize::from(unit > 0);
    format!("{value:.decimals$} {}", units[unit])
}

fn rate(value: f64) -> String {
    format!("{}/s", bytes(value))
}

fn percent(value: f64) -> String {
    format!("{value:.1} %")
}

fn number(value: f64) -> String {
    format!("{value:.2}")
}

fn count(value: f64) -> String {
    format!("{value:.0}")
}

fn celsius(value: f64) -> String {
    format!("{value:.1} °C")
}

fn per_message(time: Duration, n_messages: u64) -> impl Display {
    micros(time.div_f64(n_messages.max(1) as f64))
}

fn micros(time: Duration) -> impl Display {
    format!("{:.1} µs", time.as_secs_f64() * 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(values: &[f64]) -> Series {
        let mut series = Series::default();
        values.iter().for_each(|value| series.add(*value));
        series
    }

    #[test]
    fn min_mean_max_skip_what_is_no_number() {
        let values = series(&[2.0, f64::NAN, 4.0, f64::INFINITY, 9.0]);
        assert_eq!(values.min_mean_max().unwrap().map(f64::round), [2.0, 5.0, 9.0]);
        assert_eq!(series(&[]).min_mean_max(), None);
        assert_eq!(series(&[f64::MAX; 4]).min_mean_max(), Some([f64::MAX; 3]));
    }

    #[test]
    fn sparklines() {
        assert_eq!(sparkline(&[], 8), "");
        assert_eq!(sparkline(&[5.0], 8), "▁");
        assert_eq!(sparkline(&[0.0, 7.0], 8), "▁█");
        assert_eq!(sparkline(&[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0], 8), "▁▂▃▄▅▆▇█");
        assert_eq!(sparkline(&[0.0, 2.0, 5.0, 9.0], 2), "▁█");
        assert_eq!(sparkline(&[f64::MIN, 0.0, f64::MAX], 3), "▁▅█");
        assert_eq!(sparkline(&[1.0; 1000], 32).chars().count(), 32);
    }

    #[test]
    fn sizes() {
        assert_eq!(bytes(0.0), "0 B");
        assert_eq!(bytes(1023.0), "1023 B");
        assert_eq!(bytes(1536.0), "1.5 KiB");
        assert_eq!(bytes(23.4 * 1024.0 * 1024.0 * 1024.0), "23.4 GiB");
    }
}
