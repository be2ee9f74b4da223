/// Bounds of one check on the wire, beyond the number of bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WireLimits {
    /// Texts in one check: message parts, chunks, strings inside a tool's JSON.
    pub texts_max: usize,
    /// Objects and arrays inside one another.
    pub depth_max: usize,
    /// Attributes in one check.
    pub attributes_max: usize,
    /// Bytes of one identifier: policy, request id, conversation, chunk id, attribute name.
    pub name_bytes_max: usize,
}

impl Default for WireLimits {
    fn default() -> WireLimits {
        WireLimits { texts_max: 4096, depth_max: 64, attributes_max: 64, name_bytes_max: 256 }
    }
}
