//! Orders about the bundles of a server that runs.

use std::net::SocketAddr;
use std::path::PathBuf;

/// What every order says.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct OrderArgs {
    /// Name of the bundle.
    pub(crate) name: String,
    /// Why, for the audit trail.
    #[arg(long, value_name = "TEXT")]
    pub(crate) why: String,
    /// Address of the server, by plain HTTP; one that serves HTTPS is asked with another client.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8990", env = "BALUSTRADE_SERVER")]
    pub(crate) server: SocketAddr,
    /// File of a bearer key with the role admin.
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleRollbackArgs {
    #[command(flatten)]
    pub(crate) order: OrderArgs,
    /// Version of the bundle or name of its revision; the one that served before by default.
    #[arg(long, value_name = "VERSION")]
    pub(crate) to: Option<String>,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleCandidateArgs {
    #[command(flatten)]
    pub(crate) order: OrderArgs,
    /// Version that the candidate has to have; any by default.
    #[arg(long, value_name = "VERSION")]
    pub(crate) candidate: Option<u64>,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleTrialArgs {
    #[command(flatten)]
    pub(crate) of: BundleCandidateArgs,
    /// Share of the subjects whose checks it decides, from 0 to 100; fractions count.
    #[arg(
        long,
        value_name = "PERCENT",
        requires = "by",
        conflicts_with = "shadow",
        required_unless_present = "shadow"
    )]
    pub(crate) canary: Option<f64>,
    /// Attribute of checks that names their subject, such as user.
    #[arg(long, value_name = "ATTRIBUTE", requires = "canary")]
    pub(crate) by: Option<String>,
    /// It judges what was decided already.
    #[arg(long)]
    pub(crate) shadow: bool,
}
