use anyhow::bail;
use balustrade_policy::bundle::Bundle;
use balustrade_runtime::{inspect, read_manifest};

use crate::args::BundleBuildArgs;
use crate::exit::Exit;
use crate::say;

pub(super) fn run(args: &BundleBuildArgs) -> anyhow::Result<Exit> {
    let limits = args.limits.limits();
    let mut bundle = Bundle::build(&args.dir, &limits)?;
    check_plugins(&bundle)?;
    let (written, removed) = match &args.output {
        Some(output) => {
            if output.starts_with(&args.dir) {
                bail!(
                    "{}: an archive inside the folder would become part of the next bundle; write it elsewhere",
                    output.display()
                );
            }
            bundle.write_archive(output, &limits)?;
            (output, false)
        }
        None => (&args.dir, bundle.seal(&args.dir, &limits)?),
    };
    let manifest = bundle.manifest();
    if args.json {
        say::json(&serde_json::json!({
            "bundle": written,
            "name": manifest.name,
            "version": manifest.version,
            "digest": bundle.digest(),
            "files": manifest.files.len(),
            "signatures_removed": removed,
        }))?;
        return Ok(Exit::Ok);
    }
    say::line(&format!(
        "{} {}: {} files, digest {}\nwritten to {}",
        manifest.name,
        manifest.version,
        manifest.files.len(),
        bundle.digest(),
        written.display()
    ));
    if removed {
        say::line(
            "note: the files changed since they were signed, so the signatures were removed; sign again",
        );
    }
    Ok(Exit::Ok)
}

/// What only somebody who reads components can see: each is a plugin, and the one that its name says.
fn check_plugins(bundle: &Bundle) -> anyhow::Result<()> {
    for (name, component) in bundle.plugins() {
        let refuse =
            |why: &dyn std::fmt::Display| anyhow::anyhow!("{}/plugins/{name}.wasm: {why}", bundle.source());
        inspect(component).map_err(|error| refuse(&error))?;
        let manifest = read_manifest(component).map_err(|error| refuse(&error))?;
        if manifest.name != name {
            let why = format!("the plugin calls itself `{}`; call the file {0}.wasm", manifest.name);
            return Err(refuse(&why));
        }
    }
    Ok(())
}
