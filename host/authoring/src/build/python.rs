use std::process::Command;

use super::{Made, Options, Outcome, world};
use crate::{AuthoringError, Project, tool};

const TO_INSTALL: &str = "  pip install componentize-py==0.25.1     (in a virtual environment: python3 -m venv .venv \
                          && . .venv/bin/activate)";

/// Calls componentize-py for the module `app`, with WASI stubbed.
pub(super) fn build(project: &Project, options: &Options) -> Outcome {
    let wit = world::write(project)?;
    let out = project.folder.join("build").join(format!("{}.plain.wasm", project.manifest.name));
    let mut componentize = Command::new(tool_of(project, options));
    componentize.current_dir(&project.folder).arg("--wit-path").arg(wit).args(["--world", world::WORLD]);
    componentize.args(["componentize", "--stub-wasi", "--python-path", ".", "app", "--output"]).arg(&out);
    let ran = tool::run(&mut componentize, TO_INSTALL)?;
    let component = std::fs::read(&out).map_err(AuthoringError::io(&out))?;
    // Twenty megabytes that nobody looks at again.
    let _ = std::fs::remove_file(&out);
    Ok((Made::Component(component), ran.said))
}

/// The project's own virtual environment has it where there is one, active or not.
fn tool_of(project: &Project, options: &Options) -> std::ffi::OsString {
    let own = project.folder.join(".venv/bin/componentize-py");
    if own.is_file() { own.into_os_string() } else { options.tools.componentize_py.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::trial;
    use crate::{Language, Tools};

    #[test]
    fn a_missing_tool_says_what_to_install() {
        let tools = Tools { componentize_py: "no-such-tool".into(), ..Tools::default() };
        let error = trial::refusal(Language::Python, tools, build).to_string();
        assert!(
            error.contains("`no-such-tool` is missing") && error.contains("pip install componentize-py"),
            "{error}"
        );
    }
}
