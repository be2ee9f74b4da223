//! Names that others see.

/// What an OCI manifest of a bundle says it is.
pub const ARTIFACT: &str = "application/vnd.balustrade.bundle.v1";

/// A packed bundle: the layer of an OCI manifest, and what HTTP servers are asked for first.
pub const LAYER: &str = "application/vnd.balustrade.bundle.v1.tar+zstd";
