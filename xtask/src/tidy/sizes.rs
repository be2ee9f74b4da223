use super::Complaints;
use super::tree::Tree;

/// Longest Rust file, in lines.
const LINES_MAX: usize = 500;

/// What nine in ten files should stay under, in lines.
const MOST_UNDER: usize = 400;

/// Rust files that are too long to be read in one sitting. Tables of data may be as long as the data.
pub(crate) fn too_long(tree: &Tree) -> Complaints {
    let long = measured(tree).into_iter().filter(|(lines, _)| *lines > LINES_MAX);
    long.map(|(lines, path)| format!("{path}: {lines} lines, {LINES_MAX} at most; split it by what it knows"))
        .collect()
}

/// How long the files are, for people.
pub(crate) fn distribution(tree: &Tree) -> Vec<String> {
    let files = measured(tree);
    let Some((longest, path)) = files.last() else { return vec!["tidy: no Rust files".to_owned()] };
    let at = |per_cent: usize| files[(files.len() - 1) * per_cent / 100].0;
    let over = files.iter().filter(|(lines, _)| *lines > MOST_UNDER).count();
    vec![format!(
        "tidy: {} Rust files, lines: median {}, 90th percentile {}, longest {longest} ({path}), {over} over {MOST_UNDER}",
        files.len(),
        at(50),
        at(90),
    )]
}

/// Lines and path of each file that the rule is about, shortest first.
fn measured(tree: &Tree) -> Vec<(usize, &str)> {
    let is_data = |path: &str| path.split('/').any(|part| part == "tables" || part == "data");
    let files = tree.rust_below("").filter(|(path, _)| !is_data(path));
    let mut measured: Vec<_> = files.map(|(path, text)| (text.lines().count(), path)).collect();
    measured.sort_unstable();
    measured
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_refused_unless_it_is_data() {
        let long = "x\n".repeat(501);
        let tree =
            Tree::of(&[("host/a/src/b.rs", &long), ("host/a/src/tables/t.rs", &long), ("x.rs", "one\n")]);
        let complaints = too_long(&tree);
        assert!(complaints.len() == 1 && complaints[0].starts_with("host/a/src/b.rs: 501"), "{complaints:?}");
        assert!(
            distribution(&tree)[0].contains("2 Rust files") && distribution(&tree)[0].contains("1 over 400")
        );
        assert_eq!(distribution(&Tree::of(&[])), ["tidy: no Rust files"]);
    }
}
