//! The fields of a message in one number: what reading means.

use super::{LogView, LogsView, MeshView, SparseView, TelemetryView};

pub fn sum_telemetry(m: TelemetryView<'_>) -> u64 {
    (m.ts() ^ m.device())
        .wrapping_add(m.x().to_bits() ^ m.y().to_bits() ^ m.z().to_bits())
        .wrapping_add(u64::from(m.temp().to_bits() ^ m.seq()))
        .wrapping_add(u64::from(m.ok()) + u64::from(m.kind().number()))
        .wrapping_add(sum_text(m.name()))
}

pub fn sum_sparse(m: SparseView<'_>) -> u64 {
    let bits = |v: Option<f64>| v.map_or(1, f64::to_bits);
    (m.ts() ^ m.device() ^ u64::from(m.seq()))
        .wrapping_add(bits(m.v0()) ^ bits(m.v1()) ^ bits(m.v2()) ^ bits(m.v3()))
        .wrapping_add(bits(m.v4()) ^ bits(m.v5()) ^ bits(m.v6()) ^ bits(m.v7()))
        .wrapping_add(sum_text(m.name()))
}

pub fn sum_logs(m: LogsView<'_>) -> u64 {
    m.logs().iter().map(sum_log).fold(0, u64::wrapping_add)
}

pub fn sum_mesh(m: MeshView<'_>) -> u64 {
    m.triangles().iter().map(|t| u64::from(t.a.x.to_bits() ^ t.normal.z.to_bits())).sum()
}

fn sum_log(m: LogView<'_>) -> u64 {
    let address = m.address();
    let address = u64::from(address.a ^ address.b ^ address.c ^ address.d);
    (m.size() ^ u64::from(m.code()) ^ address)
        .wrapping_add(sum_text(m.identity()) ^ sum_text(m.userid()))
        .wrapping_add(sum_text(m.date()) ^ sum_text(m.request()))
}

/// Touches the text without walking all of it, so that reading is measured and not summing.
fn sum_text(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let ends = bytes.first().zip(bytes.last()).map_or(0, |(a, b)| u64::from(a ^ b));
    ends + bytes.len() as u64
}
