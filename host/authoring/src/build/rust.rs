use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Made, Options, Outcome, Profile};
use crate::toolchain::{CARGO_TO_INSTALL, Toolchain};
use crate::{AuthoringError, Project, tool};

/// A line of what cargo tells about its work.
#[derive(Deserialize)]
struct Message {
    reason: String,
    #[serde(default)]
    manifest_path: PathBuf,
    #[serde(default)]
    filenames: Vec<PathBuf>,
}

/// Calls `cargo build` in the project, with its own profiles `release` and `dev`.
pub(super) fn build(project: &Project, options: &Options) -> Outcome {
    let toolchain = Toolchain::auto(&options.tools)?;
    // Cargo names the sources of a workspace by paths within it, so the project's own folder needs no hiding.
    let mut cargo = toolchain.cargo(&options.tools, &[]);
    cargo.current_dir(&project.folder).arg("--message-format=json-render-diagnostics");
    if options.profile == Profile::Release {
        cargo.arg("--release");
    }
    let target_dir = options.target_dir.clone().unwrap_or_else(|| project.folder.join("target"));
    cargo.arg("--target-dir").arg(&target_dir);
    let ran = tool::run(&mut cargo, CARGO_TO_INSTALL)?;
    let module =
        module(&ran.out, &project.folder.join("Cargo.toml")).ok_or_else(|| AuthoringError::Project {
            folder: project.folder.clone(),
            detail: "Cargo.toml: builds no WebAssembly; write `crate-type = [\"cdylib\"]` under [lib]"
                .to_owned(),
        })?;
    let bytes = std::fs::read(&module).map_err(AuthoringError::io(&module))?;
    Ok((Made::Module(bytes), ran.said))
}

/// The module that cargo says it made of this package.
fn module(messages: &[u8], manifest: &Path) -> Option<PathBuf> {
    let lines = messages.split(|byte| *byte == b'\n');
    let artifacts = lines
        .filter_map(|line| serde_json::from_slice::<Message>(line).ok())
        .filter(|message| message.reason == "compiler-artifact" && message.manifest_path == manifest);
    let mut files = artifacts.flat_map(|message| message.filenames);
    files.find(|file| file.extension().is_some_and(|extension| extension == "wasm"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_the_one_of_the_projects_own_package() {
        let messages = br#"{"reason":"compiler-artifact","manifest_path":"/p/sdk/Cargo.toml","filenames":["/t/sdk.wasm"]}
not json
{"reason":"compiler-artifact","manifest_path":"/p/Cargo.toml","filenames":["/t/plugin_a.rlib","/t/plugin_a.wasm"]}
{"reason":"build-finished","success":true}"#;
        assert_eq!(module(messages, Path::new("/p/Cargo.toml")), Some("/t/plugin_a.wasm".into()));
        assert_eq!(module(messages, Path::new("/q/Cargo.toml")), None);
    }
}
