//! Bars of block characters.

const RISING: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const GROWING: [char; 8] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/// A column for each count, the tallest one for the largest. What is not nothing is seen; nothing is a space.
pub fn sparkline(counts: &[u64]) -> String {
    let most = counts.iter().copied().max().unwrap_or(0);
    let block = |count: u64| match count {
        0 => ' ',
        _ => RISING[(eighths(count, most, 1) - 1) as usize],
    };
    counts.iter().map(|count| block(*count)).collect()
}

/// A bar across, `width` characters for `most`.
pub fn bar(count: u64, most: u64, width: usize) -> String {
    if count == 0 {
        return String::new();
    }
    let eighths = eighths(count, most, width);
    let mut bar = "█".repeat((eighths / 8) as usize);
    if eighths % 8 > 0 {
        bar.push(GROWING[(eighths % 8 - 1) as usize]);
    }
    bar
}

/// Of `width` characters for `most`; one at least.
fn eighths(count: u64, most: u64, width: usize) -> u64 {
    let full = 8 * width as u64;
    let part = (u128::from(count) * u128::from(full)).div_ceil(u128::from(most.max(1)));
    (part as u64).clamp(1, full)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_is_full_and_the_least_is_seen() {
        assert_eq!(sparkline(&[0, 1, 4, 8]), " ▁▄█");
        assert_eq!(sparkline(&[1, u64::MAX]), "▁█");
        assert_eq!(sparkline(&[]), "");
    }

    #[test]
    fn bars_grow_by_eighths() {
        assert_eq!(bar(16, 16, 2), "██");
        assert_eq!(bar(9, 16, 2), "█▏");
        assert_eq!(bar(1, u64::MAX, 10), "▏");
        assert_eq!(bar(0, 5, 10), "");
    }
}
