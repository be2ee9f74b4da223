use std::collections::{BTreeMap, BTreeSet};

use super::Complaints;
use super::metadata::Built;

/// Crates whose second copy would cost minutes of build time, or two sandboxes.
const HEAVY: &[&str] = &[
    "wasmtime",
    "tokio",
    "hyper",
    "axum",
    "rustls",
    "ring",
    "serde",
    "serde_json",
    "regex-automata",
    "wasmparser",
    "tract-core",
    "ort-sys",
    "tokenizers",
];

/// Heavy crates that are built in two versions that do not unify.
pub(crate) fn duplicates(built: &[Built]) -> Complaints {
    let mut majors: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in built.iter().filter(|package| HEAVY.contains(&package.name.as_str())) {
        majors.entry(&package.name).or_default().insert(major(&package.version));
    }
    majors.retain(|_, versions| versions.len() > 1);
    let complaint = |(name, versions): (&str, BTreeSet<&str>)| {
        let versions: Vec<&str> = versions.into_iter().collect();
        format!("Cargo.lock: `{name}` is built as {}; see `cargo tree --duplicates`", versions.join(" and "))
    };
    majors.into_iter().map(complaint).collect()
}

/// What has to be equal for cargo to unify two versions: up to the first part that is not zero.
fn major(version: &str) -> &str {
    let mut end = 0;
    for part in version.split('.') {
        end += part.len();
        if part != "0" {
            break;
        }
        end += 1;
    }
    &version[..end.min(version.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(packages: &[(&str, &str)]) -> Vec<Built> {
        let package =
            |(name, version): &(&str, &str)| Built { name: (*name).into(), version: (*version).into() };
        packages.iter().map(package).collect()
    }

    #[test]
    fn two_majors_of_a_heavy_crate_are_refused() {
        let two = built(&[("hyper", "0.14.9"), ("hyper", "1.2.3"), ("syn", "1.0.0"), ("syn", "2.0.0")]);
        let complaints = duplicates(&two);
        assert!(complaints.len() == 1 && complaints[0].contains("0.14 and 1"), "{complaints:?}");
    }

    #[test]
    fn versions_that_unify_are_one() {
        assert_eq!([major("1.2.3"), major("0.4.1"), major("0.0.7")], ["1", "0.4", "0.0.7"]);
        assert!(duplicates(&built(&[("serde", "1.0.1"), ("serde", "1.0.2")])).is_empty());
    }
}
