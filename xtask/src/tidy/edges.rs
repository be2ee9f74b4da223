use super::Complaints;
use super::metadata::Package;
use super::tree::Tree;

/// What each host crate may import. The layers of ARCHITECTURE.md, written out: siblings never import each other.
const ALLOWED: &[(&str, &[&str])] = &[
    ("balustrade-core", &[]),
    ("balustrade-text", &["core"]),
    ("balustrade-policy", &["core", "text"]),
    ("balustrade-runtime", &["core", "text"]),
    ("balustrade-capabilities", &["core", "text"]),
    ("balustrade-inference", &["core", "text"]),
    ("balustrade-sources", &["core", "text"]),
    ("balustrade-authoring", &["core", "text"]),
    ("balustrade-engine", &["core", "text", "policy"]),
    // Layer 4 serves an engine; what the engine is made of is handed in by the composition root.
    ("balustrade-server", &["core", "text", "policy", "engine"]),
    (
        "balustrade-cli",
        &[
            "core",
            "text",
            "policy",
            "runtime",
            "capabilities",
            "inference",
            "sources",
            "authoring",
            "engine",
            "server",
        ],
    ),
];

/// Layers, lowest first; tests of a crate may use whatever stands below it.
const LAYERS: &[&[&str]] = &[
    &["core"],
    &["text"],
    &["policy", "runtime", "capabilities", "inference", "sources", "authoring"],
    &["engine"],
    &["server"],
    &["cli"],
];

/// What stands outside the layers and may use all of them: it is never shipped.
const TOOLS: &[&str] = &["xtask", "balustrade-bench", "balustrade-fuzz"];

/// Crates that have one home, and why.
const OWNED: &[(&str, &[&str], &str)] = &[
    ("wasmtime", &["balustrade-runtime"], "the sandbox has one owner"),
    ("wasmtime-wizer", &["balustrade-runtime"], "the sandbox has one owner"),
    ("axum", &["balustrade-server"], "HTTP has one owner"),
    ("ruzstd", &["balustrade-policy", "xtask"], "archives have one reader; kept binaries are written once"),
    ("cel", &["balustrade-policy"], "conditions have one owner"),
    (
        "serde-saphyr",
        &[
            "balustrade-policy",
            "balustrade-inference",
            "balustrade-authoring",
            "balustrade-cli",
            "balustrade-sdk",
            "xtask",
        ],
        "policies, models, manifests and key files only",
    ),
    ("ort", &["balustrade-inference"], "models have one owner"),
    ("ort-tract", &["balustrade-inference"], "models have one owner"),
    ("tokenizers", &["balustrade-inference"], "models have one owner"),
    ("ureq", &["balustrade-sources"], "requests to others have one owner"),
    ("clap", &["balustrade-cli"], "only the command line parses arguments"),
];

/// Edges between our crates that no layer allows.
pub(crate) fn forbidden(workspace: &[&Package]) -> Complaints {
    let ours: Vec<&str> = workspace.iter().map(|package| package.name.as_str()).collect();
    let mut complaints = Vec::new();
    for package in workspace {
        if TOOLS.contains(&package.name.as_str()) {
            continue;
        }
        for dependency in package.dependencies.iter().filter(|d| ours.contains(&d.name.as_str())) {
            let dev = dependency.kind.as_deref() == Some("dev");
            if !may_import(&package.name, &dependency.name, dev) {
                complaints.push(format!(
                    "{}: `{}` may not import `{}`; see the layers in ARCHITECTURE.md",
                    package.manifest_path, package.name, dependency.name
                ));
            }
        }
    }
    complaints
}

/// Crates that only one of ours may name.
pub(crate) fn owned(workspace: &[&Package]) -> Complaints {
    let mut complaints = Vec::new();
    for package in workspace {
        for dependency in package.dependencies.iter().filter(|d| d.kind.as_deref() != Some("dev")) {
            let owner = OWNED.iter().find(|(name, _, _)| *name == dependency.name);
            if let Some((name, homes, why)) = owner
                && !homes.contains(&package.name.as_str())
                && package.name != "balustrade-bench"
            {
                complaints.push(format!(
                    "{}: `{name}` belongs in {} only: {why}",
                    package.manifest_path,
                    homes.join(", ")
                ));
            }
        }
    }
    complaints
}

/// Crates whose manifest does not take the workspace's lint table.
pub(crate) fn lints_opted_in(tree: &Tree) -> Complaints {
    let opted_in = |text: &str| {
        text.split_once("[lints]").is_some_and(|(_, rest)| rest.trim_start().starts_with("workspace = true"))
    };
    tree.texts()
        .filter(|(path, text)| path.ends_with("/Cargo.toml") && text.contains("[package]") && !opted_in(text))
        .filter(|(path, _)| !path.starts_with("fuzz/") && !path.starts_with("plugins/templates/"))
        .map(|(path, _)| format!("{path}: add `[lints]` with `workspace = true`"))
        .collect()
}

fn may_import(from: &str, to: &str, dev: bool) -> bool {
    let Some((_, allowed)) = ALLOWED.iter().find(|(name, _)| *name == from) else {
        // Not a host crate, so a guest: it knows the SDK and nothing else of ours.
        return to == "balustrade-sdk" && from != "balustrade-sdk";
    };
    let to = to.strip_prefix("balustrade-").unwrap_or(to);
    allowed.contains(&to) || (dev && layer(to) < layer(from.strip_prefix("balustrade-").unwrap_or(from)))
}

/// Position in [`LAYERS`]; a stranger stands above all.
fn layer(name: &str) -> usize {
    LAYERS.iter().position(|layer| layer.contains(&name)).unwrap_or(LAYERS.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints_about(from: &str, dependency: &str) -> usize {
        let to = dependency.strip_prefix("dev:").unwrap_or(dependency);
        forbidden(&[&Package::of(from, &[dependency]), &Package::of(to, &[])]).len()
    }

    #[test]
    fn an_edge_upwards_or_sideways_is_refused() {
        for (from, to) in [
            ("balustrade-core", "balustrade-text"),
            ("balustrade-policy", "balustrade-runtime"),
            ("balustrade-engine", "balustrade-runtime"),
            ("balustrade-sources", "balustrade-policy"),
            ("balustrade-authoring", "balustrade-runtime"),
            ("balustrade-engine", "balustrade-sources"),
            ("balustrade-server", "balustrade-runtime"),
            ("balustrade-text", "dev:balustrade-policy"),
            ("balustrade-runtime", "dev:balustrade-capabilities"),
            ("balustrade-patterns", "balustrade-core"),
            ("balustrade-sdk", "balustrade-core"),
            ("balustrade-cli", "xtask"),
        ] {
            assert_eq!(complaints_about(from, to), 1, "{from} -> {to}");
        }
    }

    #[test]
    fn an_edge_downwards_is_fine() {
        for (from, to) in [
            ("balustrade-engine", "balustrade-policy"),
            ("balustrade-cli", "balustrade-runtime"),
            ("balustrade-server", "dev:balustrade-runtime"),
            ("balustrade-patterns", "balustrade-sdk"),
            ("xtask", "balustrade-core"),
        ] {
            assert_eq!(complaints_about(from, to), 0, "{from} -> {to}");
        }
    }

    #[test]
    fn a_second_owner_of_the_sandbox_is_refused() {
        assert_eq!(owned(&[&Package::of("balustrade-engine", &["wasmtime"])]).len(), 1);
        assert_eq!(owned(&[&Package::of("balustrade-runtime", &["wasmtime"])]).len(), 0);
    }

    #[test]
    fn a_crate_without_the_lint_table_is_named() {
        let tree = Tree::of(&[
            ("host/a/Cargo.toml", "[package]\n[dependencies]"),
            ("host/b/Cargo.toml", "[package]\n[lints]\nworkspace = true\n"),
        ]);
        let complaints = lints_opted_in(&tree);
        assert!(complaints.len() == 1 && complaints[0].starts_with("host/a/"), "{complaints:?}");
    }
}
