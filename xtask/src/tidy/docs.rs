use super::Complaints;
use super::tree::Tree;

/// Documents whose paths and links are checked.
fn checked(path: &str) -> bool {
    path.ends_with(".md")
        && (!path.contains('/') || path.starts_with("docs/") || path.starts_with("plugins/"))
}

/// Folders under which a path in backticks is ours.
const TOPS: &[&str] =
    &["host", "plugins", "policies", "models", "wit", "tests", "bench", "fuzz", "docs", "xtask", ".ci"];

/// Parts that each record has to have.
const RECORD_PARTS: &[&str] = &["## Motivation", "## Decision", "## Rejected", "## Consequences"];

/// Paths that a document names and that are not there: in backticks, as a link, or in a drawn tree.
pub(crate) fn missing_paths(tree: &Tree) -> Complaints {
    let mut complaints = Vec::new();
    for (document, text) in tree.texts().filter(|(path, _)| checked(path)) {
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut named = drawn(text);
        for line in outside_fences(text) {
            named.extend(in_backticks(line).map(str::to_owned));
            named.extend(links(line).map(|link| joined(folder, link)));
        }
        // The changelog speaks of the past.
        named.retain(|path| document != "CHANGELOG.md" && !tree.has(path));
        complaints.extend(named.into_iter().map(|path| {
            format!(
                "{document}: names `{path}`, which is not there; mend the document or say it without a path"
            )
        }));
    }
    complaints
}

/// Records of decisions: numbered without gaps, each with its parts.
pub(crate) fn decision_records(tree: &Tree) -> Complaints {
    let mut complaints = Vec::new();
    let records = tree.texts().filter_map(|(path, text)| Some((path, path.strip_prefix("docs/adr/")?, text)));
    for (index, (path, name, text)) in records.enumerate() {
        let wanted = format!("{:04}-", index + 1);
        if !name.starts_with(&wanted) || !name.ends_with(".md") {
            complaints
                .push(format!("{path}: records are numbered without gaps; this one starts with `{wanted}`"));
        }
        let headings: Vec<&str> = text.lines().filter(|line| line.starts_with("## ")).collect();
        for part in
            RECORD_PARTS.iter().filter(|part| !headings.iter().any(|heading| heading.starts_with(**part)))
        {
            complaints.push(format!("{path}: has no `{part}`"));
        }
    }
    complaints
}

/// Documents that have to be there, and how long they may be.
pub(crate) fn required(tree: &Tree) -> Complaints {
    let mut complaints = Vec::new();
    for (path, lines_max) in [
        ("README.md", 250),
        ("ARCHITECTURE.md", 400),
        ("CHANGELOG.md", 10_000),
        ("CONTRIBUTING.md", 250),
        ("LICENSE", 400),
        ("docs/GLOSSARY.md", 200),
        ("docs/plugin-contract.md", 400),
    ] {
        match tree.text(path).map(|text| text.lines().count()) {
            None => complaints.push(format!("{path}: is missing")),
            Some(lines) if lines > lines_max => {
                complaints.push(format!("{path}: {lines} lines; {lines_max} at most, so that it is read"));
            }
            Some(_) => {}
        }
    }
    complaints
}

/// Lines that are not part of a fenced block.
fn outside_fences(text: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    text.lines().filter(move |line| {
        let fence = line.trim_start().starts_with("```");
        inside ^= fence;
        !inside && !fence
    })
}

/// Words in backticks that look like one of our paths.
fn in_backticks(line: &str) -> impl Iterator<Item = &str> {
    let words = line.split('`').skip(1).step_by(2);
    words.filter(|word| {
        let top = word.split('/').next().unwrap_or_default();
        let plain = |c: char| c.is_alphanumeric() || "/-_.".contains(c);
        word.contains('/') && TOPS.contains(&top) && word.chars().all(plain)
    })
}

/// Targets of Markdown links that point into the repository.
fn links(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| {
        let target = rest.split(')').next()?.split('#').next()?;
        (!target.is_empty() && !target.contains(':')).then_some(target)
    })
}

/// Paths of a tree drawn in a block that starts with "```tree": one entry a line, children indented by two.
fn drawn(text: &str) -> Vec<String> {
    let mut paths = Vec::new();
    let mut parents: Vec<(usize, String)> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            inside = line.trim() == "```tree";
            parents.clear();
            continue;
        }
        let Some(entry) = line.split_whitespace().next().filter(|_| inside) else { continue };
        let indent = line.len() - line.trim_start().len();
        parents.retain(|(depth, _)| *depth < indent);
        let parent = parents.last().map(|(_, path)| path.as_str()).unwrap_or_default();
        let path = format!("{parent}{entry}");
        if !entry.contains('<') {
            paths.push(path.clone());
        }
        parents.push((indent, path));
    }
    paths
}

/// `folder/link` with `..` resolved.
fn joined(folder: &str, link: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "See `host/core/src/lib.rs`, `cargo x`, `host/<name>/x` and [it](docs/a.md#part).\n\
        ```tree\nhost/      all\n  core/    words\n    src/lib.rs\n```\n```text\nhost/no/such\n```\n";

    #[test]
    fn a_path_that_is_not_there_is_named_wherever_it_is_written() {
        let bad = "`host/none/x.rs` [gone](docs/b.md)\n```tree\nhost/\n  other/   gone\n```\n";
        let complaints = missing_paths(&Tree::of(&[("README.md", bad), ("host/core/src/lib.rs", "")]));
        for path in ["`host/other/`", "`host/none/x.rs`", "`docs/b.md`"] {
            assert!(complaints.iter().any(|complaint| complaint.contains(path)), "{path}: {complaints:?}");
        }
        assert_eq!(complaints.len(), 3);
    }

    #[test]
    fn paths_that_are_there_pass() {
        let tree = Tree::of(&[
            ("README.md", GOOD),
            ("docs/a.md", "[up](../README.md) [side](b/../a.md) [out](https://example.org/x)"),
            ("host/core/src/lib.rs", ""),
        ]);
        assert_eq!(missing_paths(&tree), Vec::<String>::new());
    }

    #[test]
    fn records_are_numbered_and_complete() {
        let whole = RECORD_PARTS.join("\n\n");
        let good =
            Tree::of(&[("docs/adr/0001-a.md", whole.as_str()), ("docs/adr/0002-b.md", whole.as_str())]);
        assert_eq!(decision_records(&good), Vec::<String>::new());
        let bad =
            Tree::of(&[("docs/adr/0001-a.md", "## Decision\n"), ("docs/adr/0003-c.md", whole.as_str())]);
        assert_eq!(decision_records(&bad).len(), 4);
    }

    #[test]
    fn missing_and_overlong_documents_are_named() {
        let long = "line\n".repeat(401);
        let complaints = required(&Tree::of(&[("ARCHITECTURE.md", &long)]));
        assert!(
            complaints.iter().any(|c| c.contains("401 lines")) && complaints.len() == 7,
            "{complaints:?}"
        );
    }
}
