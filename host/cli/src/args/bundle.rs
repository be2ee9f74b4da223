mod order;

use std::path::PathBuf;

use balustrade_policy::bundle::{BundleLimits, UtcTime};
use clap::Subcommand;

pub(crate) use order::{BundleCandidateArgs, BundleRollbackArgs, BundleTrialArgs, OrderArgs};

#[derive(Debug, clap::Args)]
pub(crate) struct BundleArgs {
    #[command(subcommand)]
    pub(crate) command: BundleCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BundleCommand {
    /// Make a bundle of a folder that holds bundle.yaml. The same files give the same bytes.
    Build(BundleBuildArgs),
    /// Tell what a bundle holds, whoever made it.
    Inspect(BundleInspectArgs),
    /// Tell what differs between two bundles: files, policies, guardrails.
    Diff(BundleDiffArgs),
    /// Add a signature to a bundle. Those of others stay.
    Sign(BundleSignArgs),
    /// Tell whether a bundle is whole, signed by trusted keys, and not too old. Exit code: 0 if so, 1 if not.
    Verify(BundleVerifyArgs),
    /// Put a bundle into a registry, from where servers may follow it.
    Push(BundlePushArgs),
    /// Make and show the keys that sign bundles.
    Key(BundleKeyArgs),
    /// Let a kept revision of a bundle serve again, on a server that runs.
    Rollback(BundleRollbackArgs),
    /// Let the candidate of a bundle serve, on a server that runs.
    Promote(BundleCandidateArgs),
    /// End the trial of the candidate of a bundle, on a server that runs.
    Abort(BundleCandidateArgs),
    /// Try the candidate of a bundle in another way, on a server that runs.
    Trial(BundleTrialArgs),
}

/// Bounds of what opening a bundle may cost.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleLimitArgs {
    /// Largest file of a bundle, in bytes.
    #[arg(long, value_name = "BYTES", default_value_t = BundleLimits::default().file_bytes_max)]
    file_bytes_max: u64,
    /// Largest sum of its files, and largest archive, in bytes.
    #[arg(long, value_name = "BYTES", default_value_t = BundleLimits::default().bytes_max)]
    bytes_max: u64,
    /// Most files.
    #[arg(long, value_name = "N", default_value_t = BundleLimits::default().files_max)]
    files_max: usize,
    /// Most bytes that one byte of an archive may stand for.
    #[arg(long, value_name = "N", default_value_t = BundleLimits::default().ratio_max)]
    ratio_max: u64,
}

impl BundleLimitArgs {
    pub(crate) fn limits(&self) -> BundleLimits {
        BundleLimits {
            file_bytes_max: self.file_bytes_max,
            bytes_max: self.bytes_max,
            files_max: self.files_max,
            ratio_max: self.ratio_max,
        }
    }
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleBuildArgs {
    /// Folder that holds bundle.yaml.
    pub(crate) dir: PathBuf,
    /// Archive to write, such as name.tar.zst.
    #[arg(short, long, value_name = "FILE", required_unless_present = "in_place")]
    pub(crate) output: Option<PathBuf>,
    /// Write manifest.json into the folder instead, so that the folder is the bundle.
    #[arg(long, conflicts_with = "output")]
    pub(crate) in_place: bool,
    #[command(flatten)]
    pub(crate) limits: BundleLimitArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleInspectArgs {
    /// Archive or folder.
    #[arg(required_unless_present = "embedded")]
    pub(crate) bundle: Option<PathBuf>,
    /// The bundle that the program brings along.
    #[arg(long, conflicts_with = "bundle")]
    pub(crate) embedded: bool,
    #[command(flatten)]
    pub(crate) limits: BundleLimitArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleDiffArgs {
    /// Archive or folder.
    pub(crate) old: PathBuf,
    /// Archive or folder.
    pub(crate) new: PathBuf,
    #[command(flatten)]
    pub(crate) limits: BundleLimitArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleSignArgs {
    /// Archive, or folder with manifest.json.
    pub(crate) bundle: PathBuf,
    /// File of the private key, in PEM; only its owner may be able to read it.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,
    /// Archive to write; the bundle itself by default.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Time that the signature states, such as 2027-01-31T12:00:00Z; the clock's by default.
    #[arg(long, value_name = "TIME")]
    pub(crate) now: Option<UtcTime>,
    #[command(flatten)]
    pub(crate) limits: BundleLimitArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleVerifyArgs {
    /// Archive or folder.
    pub(crate) bundle: PathBuf,
    /// File that says which keys may sign which bundles.
    #[arg(long, value_name = "FILE")]
    pub(crate) trust: PathBuf,
    /// Refuse a version below this one, which is that of the bundle in use.
    #[arg(long, value_name = "VERSION")]
    pub(crate) not_older_than: Option<u64>,
    /// Time that expiry is judged by, such as 2027-01-31T12:00:00Z; the clock's by default.
    #[arg(long, value_name = "TIME")]
    pub(crate) now: Option<UtcTime>,
    #[command(flatten)]
    pub(crate) limits: BundleLimitArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundlePushArgs {
    /// Archive, or folder with manifest.json.
    pub(crate) bundle: PathBuf,
    /// Where to, as servers then have it: oci://REGISTRY/REPOSITORY:TAG.
    #[arg(value_name = "REFERENCE")]
    pub(crate) to: String,
    /// User of the registry.
    #[arg(long, value_name = "NAME", requires = "password_file")]
    pub(crate) user: Option<String>,
    /// File of the user's password or access token.
    #[arg(long, value_name = "FILE", requires = "user")]
    pub(crate) password_file: Option<PathBuf>,
    /// File of a token that the registry itself takes.
    #[arg(long, value_name = "FILE", conflicts_with = "user")]
    pub(crate) token_file: Option<PathBuf>,
    /// Certificates in PEM that are trusted instead of the system's.
    #[arg(long, value_name = "FILE")]
    pub(crate) ca_file: Option<PathBuf>,
    /// Speak plain HTTP to another machine; to this one it is spoken anyway.
    #[arg(long)]
    pub(crate) insecure_http: bool,
    /// Proxy, as http://host:port.
    #[arg(long, value_name = "URL")]
    pub(crate) proxy: Option<String>,
    #[command(flatten)]
    pub(crate) limits: BundleLimitArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct BundleKeyArgs {
    #[command(subcommand)]
    pub(crate) command: BundleKeyCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BundleKeyCommand {
    /// Make a key: writes the private one to a new file and prints the public one.
    New(BundleKeyNewArgs),
    /// Print the public key of a private one.
    Show(BundleKeyShowArgs),
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleKeyNewArgs {
    /// File to write; one that is there is left alone.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct BundleKeyShowArgs {
    /// File of the private key.
    pub(crate) key: PathBuf,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}
