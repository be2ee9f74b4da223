//! `plugin build`: one backend per language, and what they have in common: the manifest, the check, the file.

mod c;
mod javascript;
mod python;
mod rust;
#[cfg(test)]
mod trial;
mod world;

use std::path::{Path, PathBuf};

use crate::{AuthoringError, Language, Project, Tools, component, files};

/// Largest component that is built by default, in bytes; a host takes as much by default.
pub const COMPONENT_BYTES_MAX: u64 = 32 << 20;

/// How much time goes into making the plugin fast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// As it is shipped.
    Release,
    /// As it is tried while it is written: built fast, and slow.
    Dev,
}

/// What a build may be told.
#[derive(Debug, Clone)]
pub struct Options {
    /// Shipped, or tried.
    pub profile: Profile,
    /// Where the component goes; by default below the folder of what is built, `target/NAME.wasm` or `build/NAME.wasm`.
    pub out: Option<PathBuf>,
    /// Cargo's target folder; the project's own by default.
    pub target_dir: Option<PathBuf>,
    /// Largest component, in bytes.
    pub bytes_max: u64,
    /// Where the tools are.
    pub tools: Tools,
}

impl Options {
    /// The defaults with a profile.
    #[must_use]
    pub fn new(profile: Profile) -> Options {
        Options {
            profile,
            out: None,
            target_dir: None,
            bytes_max: COMPONENT_BYTES_MAX,
            tools: Tools::default(),
        }
    }
}

/// A plugin that was built.
#[derive(Debug, Clone)]
pub struct Built {
    /// The component.
    pub path: PathBuf,
    /// Its bytes, manifest included.
    pub component: Vec<u8>,
    /// What the language's tool had to say although it succeeded: warnings.
    pub said: String,
}

/// What a language's tool made.
enum Made {
    /// A core module whose component type is in its custom sections.
    Module(Vec<u8>),
    /// A component without a manifest. A folder of what is built lies where nobody looks for sources.
    Component(Vec<u8>),
}

/// What a backend answers: what was made, and what the tool said.
type Outcome = Result<(Made, String), AuthoringError>;

/// Builds a project's plugin with the language's own tool, gives it its manifest, checks it, and writes it down.
///
/// # Errors
/// A tool is missing or fails, what it made does not fit `plugin.yaml` or imports what no host offers, or it is too large.
pub fn build(project: &Project, options: &Options) -> Result<Built, AuthoringError> {
    let (made, said) = match project.language {
        Language::Rust => rust::build(project, options),
        Language::JavaScript => javascript::build(project, options),
        Language::Python => python::build(project, options),
        Language::C => c::build(project, options),
    }?;
    let component = match made {
        Made::Module(module) => component::from_module(&module, &project.manifest, project.language),
        Made::Component(made) => component::finish(made, &project.manifest, project.language),
    }?;
    let path = options.out.clone().unwrap_or_else(|| default_out(project));
    keep(&path, &component, options.bytes_max)?;
    Ok(Built { path, component, said })
}

/// Where a component goes when nobody says where.
fn default_out(project: &Project) -> PathBuf {
    let folder = if project.language == Language::Rust { "target" } else { "build" };
    project.folder.join(folder).join(format!("{}.wasm", project.manifest.name))
}

fn keep(path: &Path, component: &[u8], bytes_max: u64) -> Result<(), AuthoringError> {
    let bytes = component.len() as u64;
    if bytes > bytes_max {
        return Err(AuthoringError::TooLarge { path: path.to_owned(), bytes, bytes_max });
    }
    files::write_if_changed(path, component).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_above_the_limit_is_not_written() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("a.wasm");
        let forty = vec![0; 40 << 20];
        let error = keep(&path, &forty, COMPONENT_BYTES_MAX).expect_err("too large").to_string();
        assert!(error.contains("40960 KiB") && error.contains("--component-mib-max"), "{error}");
        assert!(!path.exists());
        assert!(keep(&path, &forty, 40 << 20).is_ok());
    }
}
