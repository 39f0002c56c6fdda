//! What the numbers depend on besides the code.

use std::fmt;

use crate::process::output_of;
use crate::toolchain::rustc_says;

/// With another one, numbers are shown but do not fail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// Its optimizer makes other code in each release.
    pub rustc: String,
    pub target: String,
    /// `memcpy`, and `malloc` for what unpacks. Which `memcpy` is up to the processor, as valgrind shows
    /// it: the same one everywhere, but for AVX2.
    pub libc: String,
}

impl Setup {
    /// The one of this machine.
    pub fn here() -> Result<Setup, String> {
        let libc = output_of("getconf", &["GNU_LIBC_VERSION"]);
        let libc = libc.as_deref().map_or("unknown", str::trim);
        let avx2 = if has_avx2() { "with" } else { "without" };
        Ok(Setup {
            rustc: rustc_says("rustc ")?,
            target: rustc_says("host: ")?,
            libc: format!("{libc} {avx2} AVX2"),
        })
    }
}

#[cfg(target_arch = "x86_64")]
fn has_avx2() -> bool {
    std::arch::is_x86_feature_detected!("avx2")
}

#[cfg(not(target_arch = "x86_64"))]
fn has_avx2() -> bool {
    false
}

impl fmt::Display for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "rustc {}, {}, {}", self.rustc, self.target, self.libc)
    }
}
