//! Binaries of plugins as they were built against a released contract: they run in every later version of the host, and
//! `tests/abi.rs` holds it to that.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

/// Keeps every plugin of the repository with its cases; returns how many. What is there already is never written again.
///
/// # Errors
/// A plugin was not built, or was built against another version.
pub(crate) fn keep(root: &Path, to: &Path, version: &str) -> Result<usize> {
    let mut kept = 0;
    for entry in std::fs::read_dir(root.join("plugins"))? {
        let folder = entry?.path();
        let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if !folder.join("plugin.yaml").is_file() {
            continue;
        }
        let component = root.join("target/plugins").join(format!("{name}.wasm"));
        let bytes = std::fs::read(&component)
            .with_context(|| format!("{}; run `cargo xtask plugins` first", component.display()))?;
        speaks(&bytes, version).with_context(|| component.display().to_string())?;
        let binary = to.join(format!("{name}.wasm.zst"));
        ensure!(
            !binary.exists(),
            "{} is there already, and what was kept is never written again",
            binary.display()
        );
        std::fs::create_dir_all(to)?;
        std::fs::write(&binary, compress_to_vec(bytes.as_slice(), CompressionLevel::Fastest))?;
        std::fs::copy(folder.join("cases.yaml"), to.join(format!("{name}.cases.yaml")))
            .with_context(|| format!("plugins/{name}/cases.yaml"))?;
        kept += 1;
    }
    ensure!(kept > 0, "there is no plugin to keep");
    Ok(kept)
}

/// Whether all that the component names of the contract is of this version; evaluators name nothing of it.
fn speaks(component: &[u8], version: &str) -> Result<()> {
    use wasmparser::{Parser, Payload};
    let mut depth = 0_u32;
    for payload in Parser::new(0).parse_all(component) {
        let mut names: Vec<String> = Vec::new();
        match payload? {
            Payload::Version { .. } => depth += 1,
            Payload::End(_) => depth = depth.saturating_sub(1),
            Payload::ComponentImportSection(section) if depth == 1 => {
                for import in section {
                    names.push(import?.name.name.to_owned());
                }
            }
            Payload::ComponentExportSection(section) if depth == 1 => {
                for export in section {
                    names.push(export?.name.name.to_owned());
                }
            }
            _ => {}
        }
        for name in names.iter().filter(|name| name.starts_with("balustrade:plugin/")) {
            ensure!(name.ends_with(&format!("@{version}")), "it was built against `{name}`, not {version}");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plugin_is_kept_once_and_only_if_it_was_built() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let (root, to) = (dir.path(), dir.path().join("tests/abi/1.0"));
        for (path, content) in
            [("plugins/a/plugin.yaml", ""), ("plugins/a/cases.yaml", "cases: []\n"), ("plugins/sdk/x", "")]
        {
            let path = root.join(path);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("created");
            std::fs::write(path, content).expect("written");
        }
        assert!(
            keep(root, &to, "1.0.0").is_err_and(|error| error.to_string().contains("cargo xtask plugins"))
        );
        std::fs::create_dir_all(root.join("target/plugins")).expect("created");
        std::fs::write(root.join("target/plugins/a.wasm"), b"\0asm\x0d\0\x01\0").expect("written");
        assert_eq!(keep(root, &to, "1.0.0").expect("kept"), 1);
        assert!(to.join("a.wasm.zst").is_file() && to.join("a.cases.yaml").is_file());
        assert!(
            keep(root, &to, "1.0.0").is_err_and(|error| error.to_string().contains("never written again"))
        );
    }
}
