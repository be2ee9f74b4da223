use anyhow::bail;
use balustrade_policy::bundle::{Bundle, SigningKey, UtcTime};

use crate::args::BundleSignArgs;
use crate::exit::Exit;
use crate::say;

pub(super) fn run(args: &BundleSignArgs) -> anyhow::Result<Exit> {
    let limits = args.limits.limits();
    let key = SigningKey::load(&args.key)?;
    let mut bundle = Bundle::open(&args.bundle, &limits)?;
    bundle.sign(&key, args.now.unwrap_or_else(UtcTime::now))?;
    match &args.output {
        Some(output) if output.is_dir() => {
            bail!("{}: is a folder; name the archive to write", output.display())
        }
        Some(output) => bundle.write_archive(output, &limits)?,
        None if args.bundle.is_dir() => bundle.write_signatures(&args.bundle)?,
        None => bundle.write_archive(&args.bundle, &limits)?,
    }
    let manifest = bundle.manifest();
    let written = args.output.as_ref().unwrap_or(&args.bundle);
    if args.json {
        say::json(&serde_json::json!({
            "bundle": written,
            "name": manifest.name,
            "version": manifest.version,
            "digest": bundle.digest(),
            "key": key.public_key(),
            "signatures": bundle.signatures().len(),
        }))?;
        return Ok(Exit::Ok);
    }
    say::line(&format!(
        "{} {} signed by {} ({} in all)\nwritten to {}",
        manifest.name,
        manifest.version,
        key.public_key(),
        bundle.signatures().len(),
        written.display()
    ));
    Ok(Exit::Ok)
}
