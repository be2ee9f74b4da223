//! Prints the OpenAPI page. To refresh the golden file, from the repository root:
//! `cargo run -p balustrade-server --example openapi > host/server/openapi.json`

use std::io::Write as _;

fn main() -> std::io::Result<()> {
    let page = serde_json::to_string_pretty(&balustrade_server::openapi())?;
    writeln!(std::io::stdout().lock(), "{page}")
}
