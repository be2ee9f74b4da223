//! What the files of a bundle may be, and what they mean.

use std::collections::BTreeSet;
use std::path::PathBuf;

use balustrade_core::CLASSIFIER;

use super::BundleError;
use super::files::{DOCUMENT, Files};
use super::manifest::BundleManifest;
use crate::cases::CaseFile;
use crate::load::{DOCUMENT_NAME, POLICIES_MAX};
use crate::resolve::is_name;
use crate::{FILE_BYTES_MAX, ListSource, Policy, PolicyError, Problem};

/// Name of the file of cases beside a policy.
pub(crate) const CASES_NAME: &str = "cases.yaml";

/// What each component starts with. A core module has another version behind the first four bytes.
const COMPONENT: &[u8; 8] = b"\0asm\x0d\0\x01\0";

/// What native code of Linux starts with; that of wasmtime (`.cwasm`) is such a file.
const ELF: &[u8; 4] = b"\x7fELF";

/// Largest JSON Schema, in bytes.
const SCHEMA_BYTES_MAX: usize = 1 << 20;

/// Refuses a file that has no place in a bundle, by its path and first bytes.
pub(crate) fn check_kind(path: &str, content: &[u8]) -> Result<(), String> {
    check_not_native(content)?;
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [DOCUMENT] | ["README.md"] | ["policies", _, _, ..] | ["models", _, _, ..] => Ok(()),
        ["schemas", file] if file.ends_with(".json") => Ok(()),
        ["plugins", file] => {
            if !file.strip_suffix(".wasm").is_some_and(is_name) {
                return Err("a plugin is called by its name and `.wasm`, such as patterns.wasm".to_owned());
            }
            check_component(content)
        }
        _ => Err(format!(
            "has no place in a bundle, which holds {DOCUMENT}, policies/NAME/..., plugins/NAME.wasm, models/NAME/..., \
             schemas/NAME.json and README.md; move it away"
        )),
    }
}

fn check_not_native(content: &[u8]) -> Result<(), String> {
    if !content.starts_with(ELF) {
        return Ok(());
    }
    Err("this is native code (ELF), which a bundle never holds: it would run outside the sandbox; put the component there \
         that it was compiled from"
        .to_owned())
}

/// Refuses what is no component by its first bytes.
pub(crate) fn check_component(content: &[u8]) -> Result<(), String> {
    check_not_native(content)?;
    if content.starts_with(COMPONENT) {
        return Ok(());
    }
    Err("this is not a WebAssembly component, which starts with the bytes 00 61 73 6d 0d 00 01 00; build the plugin again"
        .to_owned())
}

/// The files of one policy's folder.
struct PolicyFiles<'a> {
    files: &'a Files,
    folder: &'a str,
}

impl ListSource for PolicyFiles<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let content = self.files.get(&format!("{}/{path}", self.folder));
        let content = content.ok_or_else(|| format!("no such file in {}", self.folder))?;
        if content.len() > FILE_BYTES_MAX {
            return Err(format!(
                "it is larger than the {FILE_BYTES_MAX} bytes allowed; split it or shorten it"
            ));
        }
        Ok(content.to_vec())
    }
}

/// Folders that hold a policy, in order.
fn policy_folders(files: &Files) -> impl Iterator<Item = &str> {
    files.keys().filter_map(|path| {
        let folder = path.strip_suffix(DOCUMENT_NAME)?.strip_suffix('/')?;
        (folder.split('/').count() == 2 && folder.starts_with("policies/")).then_some(folder)
    })
}

/// Every policy, in the order of their folders.
pub(crate) fn policies(files: &Files, bundle: &str) -> Result<Vec<Policy>, PolicyError> {
    let mut policies: Vec<(&str, Policy)> = Vec::new();
    for folder in policy_folders(files) {
        if policies.len() >= POLICIES_MAX {
            let detail = format!("it holds more than {POLICIES_MAX} policies; split it");
            return Err(PolicyError::Read { path: PathBuf::from(bundle), detail });
        }
        let path = format!("{folder}/{DOCUMENT_NAME}");
        let file = format!("{bundle}/{path}");
        let policy = Policy::parse(&text(files, &path, &file)?, &file, &PolicyFiles { files, folder })?;
        if let Some((first, _)) = policies.iter().find(|(_, other)| other.name == policy.name) {
            return Err(PolicyError::DuplicateName {
                name: policy.name.to_string(),
                first: PathBuf::from(format!("{bundle}/{first}")),
                second: PathBuf::from(format!("{bundle}/{folder}")),
            });
        }
        policies.push((folder, policy));
    }
    Ok(policies.into_iter().map(|(_, policy)| policy).collect())
}

/// The cases of each policy that has some, by the policy's name.
pub(crate) fn cases(files: &Files, bundle: &str) -> Result<Vec<(String, CaseFile)>, PolicyError> {
    let mut all = Vec::new();
    // In the order of the policies, which is that of their folders.
    for (folder, policy) in policy_folders(files).zip(policies(files, bundle)?) {
        let path = format!("{folder}/{CASES_NAME}");
        if files.contains_key(&path) {
            let file = format!("{bundle}/{path}");
            all.push((policy.name.to_string(), CaseFile::parse(&text(files, &path, &file)?, &file)?));
        }
    }
    Ok(all)
}

/// Everything that has to hold before a bundle is built: each document is valid, and each plugin that a policy uses is
/// in the bundle or is said to be in the host.
pub(crate) fn check(manifest: &BundleManifest, files: &Files, bundle: &str) -> Result<(), BundleError> {
    let policies = policies(files, bundle)?;
    let refuse = |place: &str, detail: String| BundleError::Format {
        bundle: bundle.to_owned(),
        place: place.to_owned(),
        detail,
    };
    if policies.is_empty() {
        return Err(refuse("policies", "there is no policies/NAME/policy.yaml; add a policy".to_owned()));
    }
    cases(files, bundle)?;
    let plugins: BTreeSet<&str> =
        files.keys().filter_map(|path| path.strip_prefix("plugins/")?.strip_suffix(".wasm")).collect();
    if let Some(both) = manifest.built_in.iter().find(|name| plugins.contains(name.as_str())) {
        let detail = format!("`{both}` is in plugins/ too; name it here or put it there, not both");
        return Err(refuse(&format!("{DOCUMENT}: built_in"), detail));
    }
    for policy in &policies {
        for guardrail in &policy.guardrails {
            let plugin = &*guardrail.plugin;
            // Its model may be in `models/` or in the host: that is found out where it is loaded.
            if plugin != CLASSIFIER
                && !plugins.contains(plugin)
                && !manifest.built_in.iter().any(|name| name == plugin)
            {
                return Err(refuse(
                    &format!("policy `{}`, guardrail `{}`", policy.name, guardrail.name),
                    format!(
                        "the plugin `{plugin}` is neither in the bundle nor expected of the host; add \
                         plugins/{plugin}.wasm, or name it under `built_in` in {DOCUMENT}"
                    ),
                ));
            }
        }
    }
    for path in files.keys().filter(|path| path.starts_with("schemas/")) {
        let file = format!("{bundle}/{path}");
        let text = text(files, path, &file)?;
        if text.len() > SCHEMA_BYTES_MAX {
            return Err(refuse(path, format!("it is larger than the {SCHEMA_BYTES_MAX} bytes allowed")));
        }
        let schema: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&text).map_err(|error| refuse(path, format!("no JSON Schema: {error}")))?;
        drop(schema);
    }
    Ok(())
}

/// A file as UTF-8; `file` is what errors call it.
fn text(files: &Files, path: &str, file: &str) -> Result<String, PolicyError> {
    let content = files.get(path).map(|content| content.to_vec()).unwrap_or_default();
    String::from_utf8(content).map_err(|error| {
        let detail = format!("it is not UTF-8 at byte {}; convert it", error.utf8_error().valid_up_to());
        PolicyError::one(Problem { file: file.to_owned(), line: 0, column: 0, key: String::new(), detail })
    })
}
