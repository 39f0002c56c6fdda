//! When to give memory back after rare large messages.

/// Decides when a buffer that the library owns shrinks.
///
/// Buffers grow to the largest message and stay there, so that messages allocate nothing. A stream
/// with a rare large message then holds its memory for ever; a policy gives it back. Without one
/// nothing shrinks and nothing is asked.
///
/// Set with [`StreamWriter::with_memory_policy`](crate::StreamWriter::with_memory_policy) and
/// [`StreamReader::with_memory_policy`](crate::StreamReader::with_memory_policy). Builders of your
/// own are never touched.
///
/// ```
/// use flatstream::{DefaultFramer, MemoryPolicy, StreamWriter};
///
/// /// Shrinks right behind every message.
/// struct Tidy;
///
/// impl MemoryPolicy for Tidy {
///     fn after_message(&mut self, message_len: usize, _: usize, _: usize) -> Option<usize> {
///         Some(message_len)
///     }
/// }
///
/// let mut writer = StreamWriter::new(Vec::new(), DefaultFramer).with_memory_policy(Tidy);
/// writer.write("hello")?;
/// # Ok::<(), flatstream::Error>(())
/// ```
pub trait MemoryPolicy: Send + Sync {
    /// Told of each message: its length, the buffer's capacity and the baseline below which it
    /// never shrinks. `Some(capacity)` asks to shrink to about that, as far as baseline and use
    /// allow.
    fn after_message(
        &mut self,
        message_len: usize,
        capacity: usize,
        baseline: usize,
    ) -> Option<usize>;
}

impl<P: MemoryPolicy + ?Sized> MemoryPolicy for Box<P> {
    fn after_message(
        &mut self,
        message_len: usize,
        capacity: usize,
        baseline: usize,
    ) -> Option<usize> {
        (**self).after_message(message_len, capacity, baseline)
    }
}

/// Never shrinks: the same as no policy.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoOpPolicy;

impl MemoryPolicy for NoOpPolicy {
    fn after_message(&mut self, _: usize, _: usize, _: usize) -> Option<usize> {
        None
    }
}

/// Shrinks above a fixed capacity, as soon as a message fits below it again.
///
/// For a memory limit that has to hold. Large messages that keep coming back pay for growing each
/// time; [`AdaptiveWatermarkPolicy`] learns that and stops.
///
/// ```
/// use flatstream::{MemoryPolicy, SizeThresholdPolicy};
///
/// let mut policy = SizeThresholdPolicy::new(1 << 20);
/// assert_eq!(policy.after_message(8 << 20, 8 << 20, 4096), None);
/// assert_eq!(policy.after_message(100, 8 << 20, 4096), Some(1 << 20));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SizeThresholdPolicy {
    max_capacity: usize,
}

impl SizeThresholdPolicy {
    /// Shrinks to `max_capacity` bytes.
    pub const fn new(max_capacity: usize) -> Self {
        SizeThresholdPolicy { max_capacity }
    }
}

impl MemoryPolicy for SizeThresholdPolicy {
    fn after_message(
        &mut self,
        message_len: usize,
        capacity: usize,
        baseline: usize,
    ) -> Option<usize> {
        let target = self.max_capacity.max(baseline);
        (capacity > target && message_len <= target).then_some(target)
    }
}

/// Shrinks when the buffer was far larger than every message of a window, and waits longer each
/// time that turns out wrong.
///
/// A buffer that has to grow again soon after it was shrunk is a sign of large messages that come
/// back: the window doubles, until it spans them and nothing shrinks any more. One that stays
/// small brings the window back.
///
/// ```
/// use flatstream::{AdaptiveWatermarkPolicy, MemoryPolicy};
///
/// let mut policy = AdaptiveWatermarkPolicy::new(3, 4);
/// assert_eq!(policy.after_message(1 << 20, 1 << 20, 0), None);
/// for _ in 0..4 {
///     assert_eq!(policy.after_message(100, 1 << 20, 0), None); // the window of the large one
/// }
/// assert_eq!(policy.after_message(100, 1 << 20, 0), Some(400));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct AdaptiveWatermarkPolicy {
    base_window: u32,
    slack: usize,
    window: u32,
    seen: u32,
    peak: usize,
    shrunk_to: Option<usize>,
}

/// How far cooling down may stretch the window.
const MAX_WINDOW_FACTOR: u32 = 1 << 10;

impl AdaptiveWatermarkPolicy {
    /// Looks at windows of `window` messages; shrinks to `slack` times their largest message when
    /// the buffer is larger than that. Zeros count as 1.
    pub const fn new(window: u32, slack: usize) -> Self {
        let window = if window == 0 { 1 } else { window };
        let slack = if slack == 0 { 1 } else { slack };
        let (seen, peak, shrunk_to) = (0, 0, None);
        AdaptiveWatermarkPolicy { base_window: window, slack, window, seen, peak, shrunk_to }
    }

    /// The end of a window: whether the buffer was far too large in it.
    fn close_window(&mut self, capacity: usize, baseline: usize) -> Option<usize> {
        let target = self.peak.saturating_mul(self.slack).max(baseline);
        (self.seen, self.peak) = (0, 0);
        if capacity > target {
            self.shrunk_to = Some(target);
            return Some(target);
        }
        None
    }

    /// A shrink that was followed by growth within the next window was a mistake.
    fn learn(&mut self, message_len: usize) {
        let Some(shrunk_to) = self.shrunk_to else { return };
        if message_len > shrunk_to {
            let longest = self.base_window.saturating_mul(MAX_WINDOW_FACTOR);
            self.window = self.window.saturating_mul(2).min(longest);
            self.shrunk_to = None;
        } else if self.seen >= self.window {
            self.window = (self.window / 2).max(self.base_window);
            self.shrunk_to = None;
        }
    }
}

/// Windows of 128 messages, four times the largest of them.
impl Default for AdaptiveWatermarkPolicy {
    fn default() -> Self {
        AdaptiveWatermarkPolicy::new(128, 4)
    }
}

impl MemoryPolicy for AdaptiveWatermarkPolicy {
    fn after_message(
        &mut self,
        message_len: usize,
        capacity: usize,
        baseline: usize,
    ) -> Option<usize> {
        self.seen = self.seen.saturating_add(1);
        self.peak = self.peak.max(message_len);
        self.learn(message_len);
        if self.seen < self.window {
            return None;
        }
        self.close_window(capacity, baseline)
    }
}
