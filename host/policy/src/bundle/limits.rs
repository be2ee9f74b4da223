/// Bounds of what opening a bundle may cost. Nothing larger is read, however it is declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BundleLimits {
    /// Largest file of a bundle, in bytes.
    pub file_bytes_max: u64,
    /// Largest sum of its files, and largest archive, in bytes.
    pub bytes_max: u64,
    /// Most files.
    pub files_max: usize,
    /// Most bytes that one byte of an archive may stand for, after a first mebibyte that is free. What stops a
    /// decompression bomb before it costs time.
    pub ratio_max: u64,
}

impl Default for BundleLimits {
    fn default() -> BundleLimits {
        BundleLimits { file_bytes_max: 256 << 20, bytes_max: 512 << 20, files_max: 10_000, ratio_max: 200 }
    }
}

/// Largest `manifest.json`, in bytes: some 400 for each of the files that the default limits allow.
pub(crate) const MANIFEST_BYTES_MAX: u64 = 4 << 20;

/// Largest `signatures.json`, in bytes.
pub(crate) const SIGNATURES_BYTES_MAX: u64 = 64 << 10;

/// Most signatures of one bundle.
pub(crate) const SIGNATURES_MAX: usize = 64;
