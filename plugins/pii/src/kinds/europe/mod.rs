use crate::kind::Kind;

/// The entries of this folder.
pub const ALL: &[&Kind] = &[];
