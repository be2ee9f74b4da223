/// A file of a project, with `/` in its path; `{{name}}` in it stands for the plugin's name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct File {
    pub(crate) path: &'static str,
    pub(crate) bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// The template of this name (`rust-detector`), if there is one.
pub(crate) fn find(name: &str) -> Option<&'static [File]> {
    TEMPLATES.iter().find(|(known, _)| *known == name).map(|(_, files)| *files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(files: &[File], path: &str) -> String {
        let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"));
        String::from_utf8(file.bytes.to_vec()).expect("UTF-8")
    }

    #[test]
    fn the_sdk_stands_alone() {
        let manifest = text(SDK, "sdk/Cargo.toml");
        assert!(!manifest.contains("workspace"), "{manifest}");
        assert!(
            manifest.contains("serde = { version = ") && manifest.contains("optional = true"),
            "{manifest}"
        );
        let bindings = text(SDK, "sdk/src/bindings.rs");
        assert!(bindings.contains("\"../wit/v1\"") && !bindings.contains("../../wit"), "{bindings}");
        assert!(text(WIT, "wit/v1/plugin.wit").contains("balustrade:plugin@1."));
    }

    #[test]
    fn the_lock_has_the_sdk_and_what_it_needs_at_our_versions() {
        let lock = text(SDK, "Cargo.lock");
        let ours = include_str!("../../../Cargo.lock");
        assert!(lock.contains("name = \"balustrade-sdk\"") && lock.contains("name = \"plugin-{{name}}\""));
        let mut seen = 0;
        for checksum in lock.lines().filter(|line| line.starts_with("checksum")) {
            assert!(ours.contains(checksum), "{checksum}");
            seen += 1;
        }
        assert!(seen > 20, "{seen} packages");
        assert!(!lock.contains("wasmtime"));
    }

    #[test]
    fn every_template_has_what_a_plugin_has() {
        for (name, files) in TEMPLATES {
            for path in ["README.md", "plugin.yaml", "cases.yaml", ".gitignore"] {
                assert!(files.iter().any(|file| file.path == path), "{name}: {path}");
            }
        }
        for name in ["rust-detector", "rust-evaluator"] {
            let code = text(find(name).expect("a template"), "src/lib.rs");
            let is_code = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with("//");
            let lines = code.lines().filter(is_code).count();
            assert!(lines <= 30, "{name}: {lines} lines of code");
        }
    }
}
