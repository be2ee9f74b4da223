//! The reference for authors of plugins names everything that the contract has.

use super::Complaints;
use super::tree::Tree;

const PAGE: &str = "docs/plugins/reference.md";

/// The texts of the contract that a host speaks.
const CONTRACTS: &[&str] = &["wit/v1/plugin.wit", "wit/evaluator-v0/evaluator.wit"];

/// Names of the contract that the page lacks: of interfaces, worlds, types, functions, and fields and cases of types.
pub(crate) fn incomplete(tree: &Tree) -> Complaints {
    let Some(page) = tree.text(PAGE) else { return vec![format!("{PAGE}: is missing")] };
    let told: Vec<&str> = page.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').collect();
    let mut complaints = Vec::new();
    for contract in CONTRACTS {
        let Some(wit) = tree.text(contract) else {
            complaints.push(format!("{contract}: is missing"));
            continue;
        };
        let mut lacking: Vec<&str> = names(wit).into_iter().filter(|name| !told.contains(name)).collect();
        lacking.sort_unstable();
        lacking.dedup();
        complaints.extend(
            lacking.iter().map(|name| format!("{PAGE}: does not say what `{name}` of {contract} is")),
        );
    }
    complaints
}

/// The names that a text of WIT declares.
fn names(wit: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for line in wit.lines().map(|line| line.split("//").next().unwrap_or_default().trim()) {
        let declared =
            ["interface ", "world ", "record ", "enum ", "variant ", "resource ", "flags ", "type "];
        if let Some(rest) = declared.iter().find_map(|kind| line.strip_prefix(kind)) {
            names.extend(rest.split([' ', '{', '=', ';']).next());
            // The cases of an enum that stands on one line.
            if let Some((_, cases)) = rest.split_once('{') {
                names.extend(cases.split(['}', ',']).map(str::trim).filter(|case| !case.is_empty()));
            }
        } else if let Some((name, _)) = line.split_once(':').filter(|_| !line.starts_with("package ")) {
            // A field, or a function with its parameters.
            names.push(name.trim());
        }
    }
    names.retain(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && !name.is_empty());
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIT: &str = "/// About a: thing.\npackage a:b@1.0.0;\ninterface log {\n  enum level { debug, info }\n  \
                       record text-span {\n    start: u32,\n  }\n  write: func(level: level) -> u32;\n}\nworld w {\n  \
                       export log;\n}\n";

    #[test]
    fn every_declared_name_is_read() {
        assert_eq!(names(WIT), ["log", "level", "debug", "info", "text-span", "start", "write", "w"]);
    }

    #[test]
    fn a_name_that_the_page_lacks_is_named() {
        let told = "`log`: `level` (`debug`, `info`), `text-span` (`starting`), `write`; `w`";
        let tree = Tree::of(&[(PAGE, told), (CONTRACTS[0], WIT), (CONTRACTS[1], "")]);
        assert_eq!(
            incomplete(&tree),
            ["docs/plugins/reference.md: does not say what `start` of wit/v1/plugin.wit is"]
        );
    }
}
