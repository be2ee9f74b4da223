use super::{Options, Outcome};
use crate::{AuthoringError, Project};

/// Plugins in Python are not built yet.
pub(super) fn build(project: &Project, _options: &Options) -> Outcome {
    let detail = format!("plugins in {} cannot be built by this version", project.language);
    Err(AuthoringError::Project { folder: project.folder.clone(), detail })
}
