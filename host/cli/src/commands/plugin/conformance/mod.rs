//! `balustrade plugin conformance`: whether a plugin does what every plugin has to do.

mod material;

use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{DetectorSpec, Reuse, RunLimits};
use balustrade_engine::conformance::{
    Check, CheckState, Conformance, ConformanceTerms, Failing, QuietCapabilities, conform,
};
use balustrade_runtime::{OwnPlugins, PluginFile};
use serde_json::json;

use super::{locate, settings};
use crate::args::PluginConformanceArgs;
use crate::compose::Sandbox;
use crate::exit::Exit;
use crate::{logging, say};
use material::Material;

/// The settings that most cases of the file have.
///
/// # Errors
/// Names the place that cannot be read.
pub(super) fn usual_settings(cases: &std::path::Path) -> anyhow::Result<Option<serde_json::Value>> {
    Ok(Material::load(cases)?.settings)
}

pub(super) fn run(args: &PluginConformanceArgs) -> anyhow::Result<Exit> {
    logging::start("warn", false)?;
    let sandbox = Sandbox::build(&args.sources, Arc::new(QuietCapabilities))?;
    let found = locate::path(&args.plugin)?;
    let file = match &found {
        Some(path) => PluginFile::read(path, args.sources.component_mib_max << 20),
        None => sandbox.runtime.find(&args.plugin),
    };
    let file = file.map_err(|error| anyhow::anyhow!("{}: {error}", args.plugin))?;
    let material = match args.cases.clone().or_else(|| found.as_deref().and_then(locate::cases_of)) {
        Some(path) => Material::load(&path)?,
        None => Material::default(),
    };
    let settings = settings::read(args.settings.as_deref())?.or(material.settings);
    let spec = DetectorSpec {
        guardrail: "conformance".to_owned(),
        plugin: file.manifest.name.clone(),
        settings_json: settings.map(|settings| settings.to_string()),
        grants: QuietCapabilities::grants(),
        limits: RunLimits { timeout: Duration::from_millis(args.timeout_ms), ..RunLimits::default() },
        reuse: Reuse::Never,
    };
    let (source, name) = (file.path.display().to_string(), file.manifest.name.clone());
    let factory = OwnPlugins::new(Arc::clone(&sandbox.runtime), &source, [(name, file.bytes.clone())]);
    let terms = ConformanceTerms {
        call: Duration::from_millis(args.timeout_ms),
        large_call: Duration::from_millis(args.large_timeout_ms),
        ..ConformanceTerms::default()
    };
    let judged = conform(&factory, &spec, &material.texts, &terms).map_err(|error| {
        let hint =
            if error.code == "bad_settings" { "; --settings names settings that it takes" } else { "" };
        anyhow::anyhow!("plugin `{}`: {}{hint}", error.plugin, error.detail)
    })?;
    if args.json {
        say::json(&as_json(&file, &judged))?;
    } else {
        tell(&file, &judged);
    }
    Ok(if judged.failed().next().is_none() { Exit::Ok } else { Exit::Error })
}

fn as_json(file: &PluginFile, judged: &Conformance) -> serde_json::Value {
    let row = |(check, state): &(Check, CheckState)| {
        let mut row = json!({ "check": check.code(), "claim": check.claim() });
        match state {
            CheckState::Passed => row["state"] = "passed".into(),
            CheckState::LeftOut(why) => {
                row["state"] = "left_out".into();
                row["why"] = (*why).into();
            }
            CheckState::Failed(Failing { sent, got, guest_message }) => {
                row["state"] = "failed".into();
                row["sent"] = sent.as_str().into();
                row["got"] = got.as_str().into();
                row["guest_message"] = guest_message.as_deref().into();
                row["advice"] = check.advice().into();
            }
        }
        row
    };
    json!({
        "plugin": file.manifest.name,
        "version": file.manifest.version,
        "digest": file.digest,
        "conforms": judged.failed().next().is_none(),
        "calls": judged.calls,
        "host_faults": judged.host_faults,
        "checks": judged.checks.iter().map(row).collect::<Vec<_>>(),
    })
}

fn tell(file: &PluginFile, judged: &Conformance) {
    for (check, state) in &judged.checks {
        let line = |word: &str, text: &str| {
            say::line(&format!("{word} {:<12} {}", check.code(), say::plain(text)));
        };
        match state {
            CheckState::Passed => line(&say::coloured("ok    ", "32"), check.claim()),
            CheckState::LeftOut(why) => line("-     ", &format!("left out: {why}")),
            CheckState::Failed(Failing { sent, got, guest_message }) => {
                line(&say::coloured("FAILED", "31;1"), check.claim());
                let row = |name: &str, text: &str| {
                    say::line(&format!("         {name:<11} {}", say::plain(text)));
                };
                row("asked about", sent);
                row("it", got);
                if let Some(message) = guest_message {
                    row("and said", message);
                }
                row("what to do", check.advice());
            }
        }
    }
    let (name, version) = (&file.manifest.name, &file.manifest.version);
    let failed = judged.failed().count();
    let word = if failed == 0 { "conforms".to_owned() } else { format!("fails {failed} checks") };
    say::line(&format!("{name} {version} {word} ({} calls)", judged.calls));
    if judged.host_faults > 0 {
        say::line(&format!("note: {} calls failed by a fault of the host; try again", judged.host_faults));
    }
}
