use std::collections::BTreeMap;

/// Longest path, in bytes. With [`PART_BYTES_MAX`] it always fits the two fields that an archive has for it.
pub(crate) const PATH_BYTES_MAX: usize = 192;

/// Longest name between two slashes, in bytes.
pub(crate) const PART_BYTES_MAX: usize = 64;

/// Whether `path` may stand in a bundle: relative, written in one way only, and a file name on every system.
///
/// # Errors
/// Says what is wrong and what is allowed, without naming the path again.
pub(crate) fn check(path: &str) -> Result<(), String> {
    if path.is_empty() || path.len() > PATH_BYTES_MAX {
        return Err(format!("a path has 1 to {PATH_BYTES_MAX} bytes and this has {}", path.len()));
    }
    if path.starts_with('/') {
        return Err("an absolute path would lead out of the bundle; make it relative".to_owned());
    }
    for part in path.split('/') {
        if part == ".." || part == "." {
            return Err(format!("`{part}` could lead out of the bundle; write the path without it"));
        }
        if part.is_empty() || part.len() > PART_BYTES_MAX {
            return Err(format!("each name in a path has 1 to {PART_BYTES_MAX} bytes; rename it"));
        }
        if part.starts_with(['.', '-']) || part.ends_with('.') {
            return Err(
                "a name starts with a letter, digit or `_` and does not end with a dot; rename it or move it out \
                 of the bundle"
                    .to_owned(),
            );
        }
        if let Some(other) = part.chars().find(|c| !(c.is_ascii_alphanumeric() || "._-".contains(*c))) {
            return Err(format!(
                "{other:?} is not allowed in a name; use letters, digits, dots, hyphens and underscores"
            ));
        }
    }
    Ok(())
}

/// Paths seen so far, to notice two that would become one file where case does not count.
#[derive(Debug, Default)]
pub(crate) struct Taken(BTreeMap<String, (String, Kind)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Folder,
}

impl Taken {
    /// Takes a path that [`check`] passed.
    ///
    /// # Errors
    /// Says which earlier path it collides with.
    pub(crate) fn add(&mut self, path: &str) -> Result<(), String> {
        let folders = path.match_indices('/').map(|(at, _)| (&path[..at], Kind::Folder));
        for (part, kind) in folders.chain([(path, Kind::File)]) {
            let entry = (part.to_owned(), kind);
            let seen = self.0.entry(part.to_ascii_lowercase()).or_insert_with(|| entry.clone());
            if seen.0 != part {
                return Err(format!("differs from `{}` only by case; rename one", seen.0));
            }
            if seen.1 != kind {
                return Err(format!("`{part}` is both a file and a folder; rename one"));
            }
        }
        Ok(())
    }

    /// Takes a path, and refuses one that was there.
    pub(crate) fn add_new(&mut self, path: &str) -> Result<(), String> {
        let known = self.0.get(&path.to_ascii_lowercase());
        if known.is_some_and(|(seen, kind)| seen == path && *kind == Kind::File) {
            return Err("stands there twice; each path has one file".to_owned());
        }
        self.add(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_relative_paths_pass() {
        for good in ["bundle.yaml", "policies/a-1/lists/terms_2.txt", "models/B/x.onnx", "a/_b"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        let long = "a/".repeat(100) + "b";
        let long_part = "a".repeat(65);
        for bad in [
            "",
            "/etc/passwd",
            "../x",
            "a/../b",
            "a/./b",
            "a//b",
            "a/",
            ".git/config",
            "a/.hidden",
            "a\\b",
            "c:x",
            "a\0",
            "ä",
            "a b",
            "a/b.",
            "-rf",
            &long,
            &long_part,
        ] {
            assert!(check(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn paths_that_could_become_one_are_noticed() {
        let mut taken = Taken::default();
        taken.add_new("policies/a/policy.yaml").expect("new");
        taken.add_new("policies/b/policy.yaml").expect("shares a folder");
        for (path, expected) in [
            ("policies/a/policy.yaml", "twice"),
            ("policies/a/Policy.yaml", "only by case"),
            ("policies/A/other.yaml", "only by case"),
            ("policies/a", "both a file and a folder"),
            ("policies/a/policy.yaml/x", "both a file and a folder"),
        ] {
            let error = taken.add_new(path).expect_err(path);
            assert!(error.contains(expected), "{path}: {error}");
        }
    }
}
