//! For the tests of each language.

use super::{Options, Outcome, Profile};
use crate::{AuthoringError, Kind, Language, NewProject, Project, Tools, create};

/// Why the template's project cannot be built with these tools, which cannot succeed.
pub(super) fn refusal(
    language: Language,
    tools: Tools,
    build: fn(&Project, &Options) -> Outcome,
) -> AuthoringError {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let folder = dir.path().join("p");
    create(&NewProject { name: "p", language, kind: Kind::Detector, folder: &folder }).expect("written");
    let project = Project::open(&folder).expect("a project");
    build(&project, &Options { tools, ..Options::new(Profile::Release) }).err().expect("fails")
}
