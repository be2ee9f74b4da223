//! What an entry of the table is: one format of a credential, and where it is written down.

use crate::check::Check;

/// One format. One entry each below `formats/`.
#[derive(Debug)]
pub struct Format {
    /// Lower case with hyphens, such as `github-personal-token`; attribute `format` of its findings, and what settings call it.
    pub name: &'static str,
    /// Last part of its category, `security.secret.PROVIDER`.
    pub provider: &'static str,
    /// How it is written, see `crate::shape::Shape`; the first that holds wins.
    pub shapes: &'static [&'static str],
    /// Lower case. Where there are some, the token has only a shape that others have too, and counts only when one of these stands
    /// in the name that it is assigned to.
    pub words: &'static [&'static str],
    /// What must hold beyond the form.
    pub check: Check,
    /// Entropy of the secret, in bits per byte, below which it is none.
    pub entropy_min: f32,
    /// Score by itself, in [0, 1].
    pub score: f64,
    /// Score where its checksum is right, where it is assigned to something, or (for formats with `words`) where the name
    /// speaks of a secret as well; in [0, 1].
    pub score_in_context: f64,
    /// Where the format is laid down: a title and an address.
    pub source: &'static str,
    /// Three or more made-up tokens, `{}` somewhere in each so that scanners do not take this file for a leak. Formats with
    /// `words` in a line of settings.
    #[cfg(test)]
    pub positives: &'static [&'static str],
    /// Three or more that look like one and are none, written the same way.
    #[cfg(test)]
    pub look_alikes: &'static [&'static str],
}
