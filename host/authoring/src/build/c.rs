use std::path::PathBuf;
use std::process::Command;

use super::{Made, Options, Outcome, Profile, world};
use crate::{AuthoringError, Project, tool};

const TO_INSTALL: &str = "  apt-get install clang lld     (or what your system calls them: clang with the target \
                          wasm32, and wasm-ld)";

/// Calls clang once with every `*.c` of the project and of its `lib/`; there is no C library. The component's type is added
/// here, so that an author needs no other tool.
pub(super) fn build(project: &Project, options: &Options) -> Outcome {
    let sources = sources(project)?;
    let out = project.folder.join("build").join(format!("{}.core", project.manifest.name));
    let folder = project.folder.join("build");
    std::fs::create_dir_all(&folder).map_err(AuthoringError::io(&folder))?;
    let mut clang = Command::new(&options.tools.clang);
    clang.current_dir(&project.folder).args(["--target=wasm32", "-std=c11", "-Wall", "-Wextra", "-nostdlib"]);
    clang.arg(if options.profile == Profile::Release { "-O2" } else { "-O1" });
    clang.args(["-I.", "-Ilib", "-Ilib/include"]);
    // The stack first: what overflows it traps instead of overwriting data.
    clang.args(["-Wl,--no-entry", "-Wl,--strip-debug", "-Wl,--stack-first", "-Wl,-z,stack-size=65536"]);
    clang.args(sources).arg("-o").arg(&out);
    let ran = tool::run(&mut clang, TO_INSTALL).map_err(explained)?;
    let mut module = std::fs::read(&out).map_err(AuthoringError::io(&out))?;
    world::embed(project, &mut module)?;
    Ok((Made::Module(module), ran.said))
}

/// Every C file of the project's folder and of `lib/`, sorted, so that the same sources make the same bytes.
fn sources(project: &Project) -> Result<Vec<PathBuf>, AuthoringError> {
    let mut found = Vec::new();
    for below in ["", "lib"] {
        let folder = project.folder.join(below);
        if !folder.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(&folder).map_err(AuthoringError::io(&folder))? {
            let name = entry.map_err(AuthoringError::io(&folder))?.file_name();
            let path = PathBuf::from(below).join(name);
            if path.extension().is_some_and(|extension| extension == "c") {
                found.push(path);
            }
        }
    }
    found.sort();
    if found.is_empty() {
        let detail = "has no C file, in its folder or in lib/".to_owned();
        return Err(AuthoringError::Project { folder: project.folder.clone(), detail });
    }
    Ok(found)
}

/// clang without its linker, or without this target, is there and does not help.
fn explained(error: AuthoringError) -> AuthoringError {
    let lacks =
        |what: &str| AuthoringError::Missing { what: what.to_owned(), install: TO_INSTALL.to_owned() };
    match &error {
        AuthoringError::Tool { said, .. }
            if said.contains("wasm-ld") && said.contains("unable to execute") =>
        {
            lacks("`wasm-ld`, clang's linker for WebAssembly,")
        }
        AuthoringError::Tool { said, .. }
            if said.contains("unknown target triple") || said.contains("No available targets") =>
        {
            lacks("clang's target wasm32")
        }
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::trial;
    use crate::{Language, Tools};

    #[test]
    fn a_missing_tool_says_what_to_install() {
        let tools = Tools { clang: "no-such-clang".into(), ..Tools::default() };
        let error = trial::refusal(Language::C, tools, build).to_string();
        assert!(
            error.contains("`no-such-clang` is missing") && error.contains("apt-get install clang lld"),
            "{error}"
        );
        let without_linker = AuthoringError::Tool {
            tool: "clang".to_owned(),
            status: "exit status: 1".to_owned(),
            said: "clang: error: unable to execute command: Executable \"wasm-ld\" doesn't exist!".to_owned(),
        };
        let error = explained(without_linker).to_string();
        assert!(error.contains("`wasm-ld`") && error.contains("apt-get install clang lld"), "{error}");
    }
}
