use std::path::PathBuf;

use balustrade_policy::bundle::UtcTime;

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct PluginSignArgs {
    /// A component file, or a folder or archive that was signed before.
    pub(crate) plugin: PathBuf,
    /// File of the private key, in PEM; `balustrade bundle key new` makes one.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,
    /// Folder with plugin.yaml, cases.yaml, README.md and the licence; that of the component by default.
    #[arg(long, value_name = "DIR")]
    pub(crate) with: Option<PathBuf>,
    /// Archive to write, such as name.tar.zst; what was signed before is signed in place by default.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Time that the signature states, such as 2027-01-31T12:00:00Z; the clock's by default.
    #[arg(long, value_name = "TIME")]
    pub(crate) now: Option<UtcTime>,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct PluginVerifyArgs {
    /// A folder or archive that `balustrade plugin sign` wrote.
    pub(crate) plugin: PathBuf,
    /// Public key that must have signed it, as `ed25519:...` or a file that holds that; may be given several times.
    #[arg(long, value_name = "KEY|FILE", required = true)]
    pub(crate) key: Vec<String>,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}
