//! From an author's sources to a plugin: new projects from templates, and components with their manifest.
//!
//! Nothing here reaches the network by itself: what a language needs is called by its own name, with arguments, and where
//! it is missing the error says what to install. What a component may import is checked as the host checks it.

pub mod build;
mod component;
mod error;
mod files;
mod language;
mod manifest;
mod name;
mod project;
mod scaffold;
mod templates;
mod tool;
pub mod toolchain;

pub use build::{Built, Options, Profile, build};
pub use component::{finish, from_module};
pub use error::AuthoringError;
pub use files::write_if_changed;
pub use language::Language;
pub use manifest::{Kind, Manifest, read as read_manifest};
pub use name::check as check_name;
pub use project::Project;
pub use scaffold::{NewProject, Written, create};
pub use tool::Tools;
