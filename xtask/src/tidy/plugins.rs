use super::Complaints;
use super::tree::Tree;

/// Folders below `plugins/` that are not plugins.
const NOT_PLUGINS: &[&str] = &["sdk", "templates"];

/// What each plugin ships beside its code.
const FILES: &[&str] = &["README.md", "cases.yaml", "plugin.yaml", "src/lib.rs"];

/// Plugins without a page, cases or a manifest.
pub(crate) fn incomplete(tree: &Tree) -> Complaints {
    let mut complaints = Vec::new();
    for name in tree.folders_in("plugins").into_iter().filter(|name| !NOT_PLUGINS.contains(name)) {
        for file in FILES.iter().filter(|file| !tree.has(&format!("plugins/{name}/{file}"))) {
            complaints.push(format!("plugins/{name}: has no {file}"));
        }
    }
    complaints
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plugin_without_cases_is_named() {
        let tree = Tree::of(&[
            ("plugins/sdk/src/lib.rs", ""),
            ("plugins/a/README.md", ""),
            ("plugins/a/plugin.yaml", ""),
            ("plugins/a/src/lib.rs", ""),
        ]);
        assert_eq!(incomplete(&tree), ["plugins/a: has no cases.yaml"]);
    }
}
