use balustrade_policy::bundle::Bundle;
use balustrade_policy::{Guardrail, Policy};

use crate::args::BundleInspectArgs;
use crate::exit::Exit;
use crate::{embedded, say};

pub(super) fn run(args: &BundleInspectArgs) -> anyhow::Result<Exit> {
    let bundle = match &args.bundle {
        Some(path) => Bundle::open(path, &args.limits.limits())?,
        None => embedded::open()?,
    };
    let policies = bundle.policies()?;
    if args.json {
        say::json(&as_json(&bundle, &policies))?;
    } else {
        tell(&bundle, &policies);
    }
    Ok(Exit::Ok)
}

fn as_json(bundle: &Bundle, policies: &[Policy]) -> serde_json::Value {
    let guardrail = |guardrail: &Guardrail| {
        serde_json::json!({
            "name": guardrail.name,
            "plugin": guardrail.plugin,
            "stages": stages(guardrail),
            "action": guardrail.action.as_str(),
            "mode": guardrail.mode.as_str(),
        })
    };
    let policies: Vec<_> = policies
        .iter()
        .map(|policy| {
            let guardrails: Vec<_> = policy.guardrails.iter().map(guardrail).collect();
            serde_json::json!({ "name": policy.name, "digest": policy.digest, "guardrails": guardrails })
        })
        .collect();
    let signatures: Vec<_> = bundle
        .signatures()
        .iter()
        .map(|signature| {
            let fits = signature.fits(bundle.digest());
            serde_json::json!({ "key": signature.key, "signed_at": signature.signed_at, "fits": fits })
        })
        .collect();
    serde_json::json!({
        "digest": bundle.digest(),
        "sealed": bundle.is_sealed(),
        "manifest": bundle.manifest(),
        "policies": policies,
        "signatures": signatures,
    })
}

fn stages(guardrail: &Guardrail) -> Vec<&'static str> {
    guardrail.stages.iter().map(|stage| stage.as_str()).collect()
}

fn tell(bundle: &Bundle, policies: &[Policy]) {
    let manifest = bundle.manifest();
    let row = |name: &str, value: &str| say::line(&say::plain(&format!("{name:<12} {value}")));
    say::line(&format!("{} {}", manifest.name, manifest.version));
    if let Some(description) = &manifest.description {
        // On one line, so that it cannot pass for another row.
        row("for", &description.replace(['\n', '\r'], " "));
    }
    row("digest", &bundle.digest().to_string());
    row("engine", &manifest.engine.to_string());
    if !manifest.built_in.is_empty() {
        row("built in", &manifest.built_in.join(", "));
    }
    for file in &manifest.files {
        row("file", &format!("{} ({} bytes, {})", file.path, file.bytes, file.sha256));
    }
    for policy in policies {
        row("policy", &format!("{} ({})", policy.name, policy.digest));
        for guardrail in &policy.guardrails {
            let (plugin, action) = (&guardrail.plugin, guardrail.action);
            row("", &format!("{}: {plugin} at {}, {action}", guardrail.name, stages(guardrail).join(", ")));
        }
    }
    for signature in bundle.signatures() {
        let fits = if signature.fits(bundle.digest()) { "" } else { ", WHICH DOES NOT FIT THE FILES" };
        row("signed", &format!("by {} at {}{fits}", signature.key, signature.signed_at));
    }
    match (bundle.is_sealed(), bundle.signatures().is_empty()) {
        (false, _) => row("signed", "no: the folder has no manifest.json yet"),
        (true, true) => row("signed", "no"),
        (true, false) => row("", "whether these keys are trusted is for `balustrade bundle verify` to say"),
    }
}
