use crate::args::VersionArgs;
use crate::exit::Exit;
use crate::{embedded, say};

/// Versions of what an operator or plugin author may depend on.
pub(crate) fn run(args: &VersionArgs) -> anyhow::Result<Exit> {
    let version = env!("CARGO_PKG_VERSION");
    let contracts = balustrade_runtime::CONTRACTS;
    let wasmtime = balustrade_runtime::WASMTIME_VERSION;
    let bundle = embedded::is_there().then(embedded::open).transpose()?;
    if args.json {
        let bundle = bundle.as_ref().map(|bundle| {
            let manifest = bundle.manifest();
            serde_json::json!({ "name": manifest.name, "version": manifest.version, "digest": bundle.digest() })
        });
        say::json(&serde_json::json!({
            "version": version,
            "wasmtime": wasmtime,
            "contracts": contracts,
            "policy_version": 1,
            "bundle": bundle,
        }))?;
    } else {
        say::line(&format!("balustrade {version}"));
        say::line(&format!("wasmtime   {wasmtime}"));
        for contract in contracts {
            say::line(&format!("speaks     {contract}"));
        }
        let bundle = bundle.map(|bundle| {
            let manifest = bundle.manifest();
            format!("{} {} ({})", manifest.name, manifest.version, bundle.digest())
        });
        say::line(&format!("bundle     {}", bundle.as_deref().unwrap_or("none: built without one")));
    }
    Ok(Exit::Ok)
}
