use crate::args::VersionArgs;
use crate::exit::Exit;
use crate::say;

/// Versions of what an operator or plugin author may depend on.
pub(crate) fn run(args: &VersionArgs) -> anyhow::Result<Exit> {
    let version = env!("CARGO_PKG_VERSION");
    let contracts = balustrade_runtime::CONTRACTS;
    let wasmtime = balustrade_runtime::WASMTIME_VERSION;
    if args.json {
        say::json(&serde_json::json!({
            "version": version,
            "wasmtime": wasmtime,
            "contracts": contracts,
            "policy_version": 1,
        }))?;
    } else {
        say::line(&format!("balustrade {version}"));
        say::line(&format!("wasmtime   {wasmtime}"));
        for contract in contracts {
            say::line(&format!("speaks     {contract}"));
        }
    }
    Ok(Exit::Ok)
}
