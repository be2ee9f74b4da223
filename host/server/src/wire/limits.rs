/// Bounds of one check on the wire, beyond the number of bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WireLimits {
    /// Texts in one check: message parts, chunks, strings inside a tool's JSON.
    pub texts_max: usize,
    /// Numbers and keys of a tool's JSON in one check that may be personal data, and are judged for it.
    pub numbers_max: usize,
    /// Objects and arrays inside one another.
    pub depth_max: usize,
    /// Attributes in one check.
    pub attributes_max: usize,
    /// Bytes of one identifier: policy, request id, conversation, chunk id, attribute name.
    pub name_bytes_max: usize,
}

impl Default for WireLimits {
    fn default() -> WireLimits {
        WireLimits {
            texts_max: 4096,
            numbers_max: 16_384,
            depth_max: 64,
            attributes_max: 64,
            name_bytes_max: 256,
        }
    }
}
