use anyhow::{Context, bail};
use balustrade_core::StopFlag;
use balustrade_policy::bundle::Bundle;
use balustrade_sources::{OciAuth, OciConfig, OciReference, push};

use crate::args::BundlePushArgs;
use crate::exit::Exit;
use crate::say;

/// Puts a bundle into a registry, as the archive that `build` writes of it.
pub(super) fn run(args: &BundlePushArgs) -> anyhow::Result<Exit> {
    let reference = reference(&args.to)?;
    let limits = args.limits.limits();
    let bundle = Bundle::open(&args.bundle, &limits)?;
    if !bundle.is_sealed() {
        bail!(
            "{}: has no manifest.json, so nobody could follow it; run `balustrade bundle build --in-place` first",
            args.bundle.display()
        );
    }
    let archive = bundle.to_archive(&limits)?;
    let mut config = OciConfig::new(reference);
    config.auth = auth(args);
    config.client.ca_file = args.ca_file.clone();
    config.client.insecure_http = args.insecure_http;
    config.client.proxy = args.proxy.clone();
    let pushed = push(&config, &archive, &StopFlag::new()).with_context(|| args.to.clone())?;
    let manifest = bundle.manifest();
    let pinned = format!("oci://{}", pushed.reference);
    if args.json {
        say::json(&serde_json::json!({
            "name": manifest.name,
            "version": manifest.version,
            "digest": bundle.digest(),
            "signatures": bundle.signatures().len(),
            "reference": format!("oci://{}", config.reference),
            "pinned": pinned,
        }))?;
        return Ok(Exit::Ok);
    }
    say::line(&format!(
        "{} {} pushed to oci://{}\npinned: {pinned}",
        manifest.name, manifest.version, config.reference
    ));
    if bundle.signatures().is_empty() {
        say::line("note: it is not signed, so who checks signatures will refuse it");
    }
    Ok(Exit::Ok)
}

fn reference(text: &str) -> anyhow::Result<OciReference> {
    let Some(rest) = text.strip_prefix("oci://") else {
        bail!("`{text}`: write oci://REGISTRY/REPOSITORY:TAG");
    };
    Ok(rest.parse::<OciReference>()?)
}

fn auth(args: &BundlePushArgs) -> OciAuth {
    match (&args.user, &args.password_file, &args.token_file) {
        (Some(user), Some(file), _) => OciAuth::Basic { username: user.clone(), password_file: file.clone() },
        (_, _, Some(file)) => OciAuth::Bearer { token_file: file.clone() },
        _ => OciAuth::Anonymous,
    }
}
