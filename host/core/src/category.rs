use std::fmt;

/// The roots under which every category stands.
pub const CATEGORY_ROOTS: [&str; 4] = ["security", "privacy", "format", "safety"];

/// Longest category, in bytes.
const CATEGORY_BYTES_MAX: usize = 96;

/// Whether `category` is a dotted, lower-case name under a known root, such as `privacy.pii.email`.
///
/// Segments hold `a-z`, `0-9`, `-` and `_`; there are at least two; 96 bytes at most.
#[must_use]
pub fn category_is_valid(category: &str) -> bool {
    let Some((root, rest)) = category.split_once('.') else { return false };
    let is_segment = |segment: &str| {
        !segment.is_empty()
            && segment.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_')
    };
    category.len() <= CATEGORY_BYTES_MAX && CATEGORY_ROOTS.contains(&root) && rest.split('.').all(is_segment)
}

/// A category, or a prefix of categories written `privacy.pii.*`, or `*` for all.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CategoryPattern(String);

impl CategoryPattern {
    /// # Errors
    /// Says what is wrong with the pattern.
    pub fn parse(pattern: &str) -> Result<CategoryPattern, String> {
        let ok = match pattern.strip_suffix(".*") {
            Some(prefix) => CATEGORY_ROOTS.contains(&prefix) || category_is_valid(prefix),
            None => pattern == "*" || category_is_valid(pattern),
        };
        if ok {
            Ok(CategoryPattern(pattern.to_owned()))
        } else {
            Err(format!(
                "`{pattern}` is not a category; write a lower-case dotted name under {}, \
                 a prefix such as `privacy.pii.*`, or `*`",
                CATEGORY_ROOTS.join(", ")
            ))
        }
    }

    /// Whether it covers `category`.
    #[must_use]
    pub fn matches(&self, category: &str) -> bool {
        match self.0.strip_suffix('*') {
            Some(prefix) => category.starts_with(prefix),
            None => category == self.0,
        }
    }

    /// How exact it is: an exact name beats a longer prefix beats a shorter one.
    #[must_use]
    pub fn rank(&self) -> usize {
        if self.0.ends_with('*') { self.0.len() } else { usize::MAX }
    }

    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CategoryPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_stand_under_known_roots() {
        for good in ["privacy.pii.email", "security.secret.aws-key", "format.length_max"] {
            assert!(category_is_valid(good), "{good}");
        }
        for bad in ["", "privacy", "privacy.", "other.kind", "privacy.PII", "privacy..x", "privacy.a b"] {
            assert!(!category_is_valid(bad), "{bad}");
        }
    }

    #[test]
    fn a_prefix_covers_what_stands_below_it_only() {
        let pattern = CategoryPattern::parse("privacy.pii.*").expect("valid");
        assert!(pattern.matches("privacy.pii.email"));
        assert!(!pattern.matches("privacy.piix"));
        assert!(CategoryPattern::parse("*").expect("valid").matches("safety.x"));
        assert!(CategoryPattern::parse("nope.*").is_err());
    }
}
