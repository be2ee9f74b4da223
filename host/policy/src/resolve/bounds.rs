use balustrade_core::ModelGrant;
use balustrade_text::Style;

use super::range;

/// What a number may be, and what it is when nothing is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range {
    pub(super) min: u64,
    pub(super) max: u64,
    pub(super) default: u64,
    /// For messages; empty for counts.
    pub(super) unit: &'static str,
}

pub(super) const DEADLINE_MS: Range = range(1, 600_000, 250, " ms");
pub(super) const TIMEOUT_MS: Range = range(1, 600_000, 50, " ms");
pub(super) const MEMORY_MIB: Range = range(1, 4_096, 64, " MiB");
pub(super) const FINDINGS: Range = range(1, 100_000, 256, "");
pub(super) const RETURNED_KIB: Range = range(1, 65_536, 2_048, " KiB");
pub(super) const HOST_CALLS: Range = range(0, 1_000_000, 1_000, "");
pub(super) const TABLE_ELEMENTS: Range = range(1, 10_000_000, 20_000, "");
pub(super) const LOG_BYTES: Range = range(1, 1_048_576, 4_096, " bytes");
pub(super) const MODEL_CALLS: Range = range(1, 10_000, 4, "");
pub(super) const MODEL_BYTES: Range = range(1, 64 << 20, ModelGrant::BYTES_DEFAULT as u64, " bytes");
pub(super) const TIER: Range = range(1, 100, 1, "");
pub(super) const STYLE_KEEP: Range = range(1, Style::KEEP_MAX as u64, Style::KEEP_DEFAULT as u64, "");
pub(super) const STYLE_DAYS: Range = range(1, Style::DAYS_MAX as u64, Style::DAYS_DEFAULT as u64, " days");
pub(super) const REUSE: Range = range(1, 1_000_000, 1, " checks");
