use std::process::Command;

use super::{Made, Options, Outcome, world};
use crate::{AuthoringError, Project, files, tool};

/// The package that makes the component, as the template pins it.
const PACKAGE: &str = "@bytecodealliance/componentize-js";
const NODE_TO_INSTALL: &str = "  apt-get install nodejs npm     (Node.js 20 or newer, https://nodejs.org)";

/// What Node.js runs, in the project's `build/`, where it finds the project's packages.
const SCRIPT: &str = r#"// Written by `balustrade plugin build`.
import { readFile, writeFile } from 'node:fs/promises';
import { componentize } from '@bytecodealliance/componentize-js';

const [witPath, worldName, output] = process.argv.slice(2);
const { main } = JSON.parse(await readFile('package.json', 'utf8'));
const { component } = await componentize({
  sourcePath: main,
  witPath,
  worldName,
  disableFeatures: ['stdio', 'random', 'clocks', 'http', 'fetch-event'],
});
await writeFile(output, component);
"#;

/// Calls componentize-js through Node.js, with every feature off that would need WASI.
pub(super) fn build(project: &Project, options: &Options) -> Outcome {
    let folder = &project.folder;
    // Node.js first: without it there is no npm either.
    let mut version = Command::new(&options.tools.node);
    tool::run(version.arg("--version"), NODE_TO_INSTALL)?;
    let above = folder.ancestors().any(|folder| folder.join("node_modules").join(PACKAGE).is_dir());
    if !above {
        return Err(AuthoringError::Missing {
            what: format!("the package `{PACKAGE}`"),
            install: format!("  npm install --prefix {}", folder.display()),
        });
    }
    let wit = world::write(project)?;
    let script = folder.join("build/componentize.mjs");
    files::write_if_changed(&script, SCRIPT.as_bytes())?;
    let out = folder.join("build").join(format!("{}.plain.wasm", project.manifest.name));
    let mut node = Command::new(&options.tools.node);
    node.current_dir(folder).arg(&script).arg(wit).args([world::WORLD]).arg(&out);
    let ran = tool::run(&mut node, NODE_TO_INSTALL)?;
    let component = std::fs::read(&out).map_err(AuthoringError::io(&out))?;
    // Twelve megabytes that nobody looks at again.
    let _ = std::fs::remove_file(&out);
    Ok((Made::Component(component), ran.said))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::trial;
    use crate::{Language, Tools};

    #[test]
    fn a_missing_tool_says_what_to_install() {
        let tools = Tools { node: "no-such-node".into(), ..Tools::default() };
        let error = trial::refusal(Language::JavaScript, tools, build).to_string();
        assert!(
            error.contains("`no-such-node` is missing") && error.contains("apt-get install nodejs"),
            "{error}"
        );
        // `true` is a Node.js that says nothing and succeeds.
        let tools = Tools { node: "true".into(), ..Tools::default() };
        let error = trial::refusal(Language::JavaScript, tools, build).to_string();
        assert!(
            error.contains("componentize-js` is missing") && error.contains("npm install --prefix"),
            "{error}"
        );
    }
}
