//! The world that a plugin is built for, as WIT: what its manifest says that it exports and imports.

use std::path::{Path, PathBuf};

use wit_parser::Resolve;

use crate::{AuthoringError, Kind, Project, files, templates};

/// Name of the world.
pub(super) const WORLD: &str = "plugin";
/// A package's name and version.
type Package = (&'static str, String);

/// Packages of the contract, and the files below `wit/` that hold them.
const PLUGIN: (&str, &str) = ("plugin", "v1/plugin.wit");
const EVALUATOR: (&str, &str) = ("evaluator", "evaluator-v0/evaluator.wit");

/// Writes the world of a project to `build/wit`, for the language's tool: the contract as it lies in the project, and what the
/// manifest takes of it. Returns the folder.
///
/// # Errors
/// The project's contract cannot be read, or the world not written.
pub(super) fn write(project: &Project) -> Result<PathBuf, AuthoringError> {
    let folder = project.folder.join("build/wit");
    let plugin = package(project, &folder, PLUGIN)?;
    let main = match project.manifest.kind {
        Kind::Detector => plugin.clone(),
        Kind::Evaluator => package(project, &folder, EVALUATOR)?,
    };
    files::write_if_changed(&folder.join("world.wit"), text(project, &plugin, &main).as_bytes())?;
    Ok(folder)
}

/// A package of the contract as `deps/` of the world wants it; answers its name and version.
fn package(
    project: &Project,
    folder: &Path,
    (name, path): (&'static str, &str),
) -> Result<Package, AuthoringError> {
    let contract = contract(project, path)?;
    let version = version(&contract).ok_or_else(|| AuthoringError::Project {
        folder: project.folder.clone(),
        detail: format!(
            "wit/{path}: names no version of `balustrade:{name}`; delete wit/, and the program's own contract is taken"
        ),
    })?;
    files::write_if_changed(&folder.join(format!("deps/{name}/{name}.wit")), contract.as_bytes())?;
    Ok((name, version))
}

/// Puts the type of the project's world into a core module, for `wit-component`.
///
/// # Errors
/// The world cannot be written or is not whole.
pub(super) fn embed(project: &Project, module: &mut Vec<u8>) -> Result<(), AuthoringError> {
    let folder = write(project)?;
    let wrong = |error: String| AuthoringError::Component(format!("{}: {error}", folder.display()));
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_dir(&folder).map_err(|error| wrong(format!("{error:#}")))?;
    let world = resolve.select_world(&[package], Some(WORLD)).map_err(|error| wrong(format!("{error:#}")))?;
    wit_component::embed_component_metadata(module, &resolve, world, wit_component::StringEncoding::UTF8)
        .map_err(|error| wrong(format!("{error:#}")))
}

/// A file of the contract: the project's own, or where it carries none the program's.
fn contract(project: &Project, path: &str) -> Result<String, AuthoringError> {
    let own = project.folder.join("wit").join(path);
    if own.is_file() {
        return std::fs::read_to_string(&own).map_err(AuthoringError::io(&own));
    }
    let path = format!("wit/{path}");
    let embedded = templates::WIT.iter().find(|file| file.path == path);
    let text = embedded.and_then(|file| std::str::from_utf8(file.bytes).ok());
    text.map(str::to_owned).ok_or_else(|| AuthoringError::Io {
        path: Path::new(&path).to_owned(),
        source: std::io::ErrorKind::NotFound.into(),
    })
}

/// `1.0.0` of `package balustrade:plugin@1.0.0;`.
fn version(contract: &str) -> Option<String> {
    let line = contract.lines().find(|line| line.starts_with("package "))?;
    line.split_once('@').map(|(_, version)| version.trim_end_matches([';', ' ']).to_owned())
}

fn text(project: &Project, plugin: &Package, main: &Package) -> String {
    let manifest = &project.manifest;
    let interface =
        |(package, version): &Package, name: &str| format!("balustrade:{package}/{name}@{version}");
    let mut text = format!(
        "// Written by `balustrade plugin build` from plugin.yaml.\npackage balustrade:author;\n\nworld {WORLD} {{\n"
    );
    for capability in &manifest.capabilities {
        text.push_str(&format!("  import {};\n", interface(plugin, capability)));
    }
    text.push_str(&format!("  export {};\n", interface(main, manifest.kind.as_str())));
    if manifest.settings_schema.is_some() {
        text.push_str(&format!("  export {};\n", interface(main, "settings")));
    }
    text.push_str("}\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, NewProject, create};

    #[test]
    fn the_world_has_what_the_manifest_says_and_is_whole() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let folder = dir.path().join("p");
        let new = NewProject { name: "p", language: Language::C, kind: Kind::Detector, folder: &folder };
        create(&new).expect("written");
        let mut project = Project::open(&folder).expect("a project");
        let world = |project: &Project| {
            let folder = write(project).expect("written");
            let mut resolve = Resolve::default();
            let (package, _) = resolve.push_dir(&folder).expect("whole");
            assert!(resolve.select_world(&[package], Some(WORLD)).is_ok());
            std::fs::read_to_string(folder.join("world.wit")).expect("text")
        };
        let text = world(&project);
        assert!(text.contains("export balustrade:plugin/detector@1."), "{text}");
        assert!(text.contains("export balustrade:plugin/settings@1.") && !text.contains("import"), "{text}");
        project.manifest.settings_schema = None;
        project.manifest.capabilities = vec!["log".to_owned(), "classify".to_owned()];
        let text = world(&project);
        assert!(text.contains("import balustrade:plugin/log@1.") && !text.contains("settings"), "{text}");
        // Where a project carries no contract, the program's is taken; one without a version is told.
        std::fs::remove_dir_all(project.folder.join("wit")).expect("ours");
        assert_eq!(world(&project), text);
        std::fs::create_dir_all(project.folder.join("wit/v1")).expect("ours");
        std::fs::write(project.folder.join("wit/v1/plugin.wit"), "package other;").expect("ours");
        let error = write(&project).expect_err("no version").to_string();
        assert!(error.contains("wit/v1/plugin.wit") && error.contains("delete wit/"), "{error}");
    }
}
