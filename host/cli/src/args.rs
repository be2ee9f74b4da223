mod bundle;
mod model;
mod plugin;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::{Parser, Subcommand, ValueEnum};

use crate::bundles::{BundleArg, RolloutArg};

pub(crate) use bundle::{
    BundleArgs, BundleBuildArgs, BundleCandidateArgs, BundleCommand, BundleDiffArgs, BundleInspectArgs,
    BundleKeyArgs, BundleKeyCommand, BundlePushArgs, BundleRollbackArgs, BundleSignArgs, BundleTrialArgs,
    BundleVerifyArgs, OrderArgs,
};

pub(crate) use model::{
    ModelArgs, ModelBenchArgs, ModelCalibrateArgs, ModelCommand, ModelListArgs, ModelNamesArgs,
    ModelScoreArgs, ModelSourceArgs,
};

pub(crate) use plugin::{
    PluginArgs, PluginBenchArgs, PluginBuildArgs, PluginCommand, PluginConformanceArgs, PluginInspectArgs,
    PluginNewArgs, PluginRunArgs, PluginSignArgs, PluginTestArgs, PluginVerifyArgs, SandboxArgs,
};

/// Guardrails for applications built on language models, from sandboxed plugins.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve the policy check over HTTP.
    Serve(Box<ServeArgs>),
    /// Check a text, a file, or many texts as JSON Lines. Exit code: 0 allow, 10 flag, 11 redact, 12 block.
    Check(Box<CheckArgs>),
    /// Check rows of labelled data and report what was caught, what was not, and how long it took.
    Report(Box<ReportArgs>),
    /// Look at policies.
    Policy(PolicyArgs),
    /// Write, build and look at plugins.
    Plugin(Box<PluginArgs>),
    /// Look at models, score texts with them, measure and calibrate them.
    Model(Box<ModelArgs>),
    /// Make, look at, sign and verify bundles.
    Bundle(Box<BundleArgs>),
    /// Make keys for the HTTP endpoint.
    Key(KeyArgs),
    /// Make keys for placeholders that need one: hashes, tags and tokens.
    RedactionKey(RedactionKeyArgs),
    /// Tell the versions of this binary, of wasmtime and of the contracts it speaks.
    Version(VersionArgs),
}

/// Where policies and plugins come from, and how the sandbox is set up.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct SourceArgs {
    /// Folder of policies (one sub-folder each), or one policy file [default, unless there are bundles: the folder
    /// `policies` if there is one, else the policies that the program brings along].
    #[arg(long, value_name = "PATH", env = "BALUSTRADE_POLICIES")]
    pub(crate) policies: Option<PathBuf>,
    /// Folder of plugins; may be given several times. Two different plugins of one name are refused.
    #[arg(long = "plugins", value_name = "DIR", env = "BALUSTRADE_PLUGINS", value_delimiter = ':')]
    pub(crate) plugins: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) models: ModelSourceArgs,
    /// File of keys for hashes, tags and tokens, one a line, the current one first; `balustrade redaction-key new` makes a line.
    #[arg(long, value_name = "FILE", env = "BALUSTRADE_REDACTION_KEYS")]
    pub(crate) redaction_keys: Option<PathBuf>,
    /// Private folder for native code.
    #[arg(long, value_name = "DIR", env = "BALUSTRADE_CACHE_DIR")]
    pub(crate) cache_dir: Option<PathBuf>,
    /// Threads that run guests; as many as cores by default.
    #[arg(long, value_name = "N")]
    pub(crate) workers: Option<usize>,
    /// Checks that may wait for a thread.
    #[arg(long, value_name = "N", default_value_t = 1024)]
    pub(crate) queue_max: usize,
    /// Largest plugin file, in MiB.
    #[arg(long, value_name = "MIB", default_value_t = 32)]
    pub(crate) component_mib_max: u64,
    /// Largest memory of one instance, in MiB.
    #[arg(long, value_name = "MIB", default_value_t = 64)]
    pub(crate) memory_mib_max: usize,
    /// Stack of one instance, in KiB.
    #[arg(long, value_name = "KIB", default_value_t = 512)]
    pub(crate) stack_kib_max: usize,
    /// Instances that can live at the same time: checks under way times guardrails that run side by side.
    #[arg(long, value_name = "N", default_value_t = 256)]
    pub(crate) instances_max: u32,
    /// Core instances that one plugin may be made of; plugins in Python and JavaScript have about 40.
    #[arg(long, value_name = "N", default_value_t = 64)]
    pub(crate) core_instances_max: u32,
    /// Wall-clock time to compile one plugin, in seconds.
    #[arg(long, value_name = "S", default_value_t = 600)]
    pub(crate) compile_timeout_s: u64,
    /// Processor time to compile one plugin, in seconds.
    #[arg(long, value_name = "S", default_value_t = 240)]
    pub(crate) compile_cpu_s: u64,
    /// Memory to compile one plugin, in MiB.
    #[arg(long, value_name = "MIB", default_value_t = 4096)]
    pub(crate) compile_memory_mib: u64,
    /// Time of a plugin's `configure`, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 30_000)]
    pub(crate) configure_timeout_ms: u64,
    /// Allocate instances on demand instead of from a pool.
    #[arg(long)]
    pub(crate) no_pooling: bool,
    /// Do not reset instances by PAGEMAP_SCAN.
    #[arg(long)]
    pub(crate) no_pagemap_scan: bool,
    /// What is logged, to standard error.
    #[arg(long, value_name = "FILTER", default_value = "info", env = "BALUSTRADE_LOG")]
    pub(crate) log: String,
}

impl SourceArgs {
    /// Where policies are, whoever says so; `None` stands for those that the program brings along.
    pub(crate) fn policies(&self) -> Option<&Path> {
        let here = Path::new("policies");
        self.policies.as_deref().or_else(|| here.is_dir().then_some(here))
    }
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    pub(crate) sources: SourceArgs,
    /// Follow a bundle and let each new version serve; may be given several times. SOURCE is dir:PATH, file:PATH,
    /// https://..., or oci://registry/repository:tag.
    #[arg(long = "bundle", value_name = "NAME=SOURCE", requires = "state_dir")]
    pub(crate) bundles: Vec<BundleArg>,
    /// File of bundles to follow, with settings for their sources; may stand beside --bundle.
    #[arg(long = "bundles", value_name = "FILE", requires = "state_dir", env = "BALUSTRADE_BUNDLES")]
    pub(crate) bundle_list: Option<PathBuf>,
    /// How new versions of a bundle begin: direct (they serve), shadow (they judge what was decided already), or
    /// canary:PERCENT@ATTRIBUTE (they decide the checks of that share of the attribute's values); may be given several times.
    #[arg(long = "rollout", value_name = "NAME=HOW")]
    pub(crate) rollouts: Vec<RolloutArg>,
    /// File that says which keys may sign which bundles; read again for each bundle.
    #[arg(long, value_name = "FILE")]
    pub(crate) trust: Option<PathBuf>,
    /// Let bundles serve whoever made them. For development.
    #[arg(long, conflicts_with = "trust")]
    pub(crate) unsigned_bundles: bool,
    /// Only warn of a plugin in a bundle that fails its conformance checks, instead of refusing the bundle.
    #[arg(long)]
    pub(crate) conformance_warns: bool,
    /// Private folder for last good bundles, the versions that served, and the audit trail. One per process.
    #[arg(long, value_name = "DIR", env = "BALUSTRADE_STATE_DIR")]
    pub(crate) state_dir: Option<PathBuf>,
    /// Size of a file of the audit trail, in MiB: then it is put aside under a number, and the next one begins.
    #[arg(long, value_name = "MIB", default_value_t = 64, value_parser = clap::value_parser!(u64).range(1..=1 << 20))]
    pub(crate) audit_mib_max: u64,
    /// Longest that a source is waited for at the start before the last good bundle serves instead, in seconds.
    #[arg(long, value_name = "S", default_value_t = 15)]
    pub(crate) bundle_wait_s: u64,
    /// Address to listen on; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8990", env = "BALUSTRADE_LISTEN")]
    pub(crate) listen: SocketAddr,
    /// File of bearer keys; `balustrade key new` makes an entry.
    #[arg(long, value_name = "FILE", env = "BALUSTRADE_KEYS")]
    pub(crate) keys: Option<PathBuf>,
    /// Listen on an address that other machines reach although there are no keys.
    #[arg(long)]
    pub(crate) insecure: bool,
    /// Certificate chain in PEM; serves HTTPS.
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    pub(crate) tls_cert: Option<PathBuf>,
    /// Private key in PEM.
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    pub(crate) tls_key: Option<PathBuf>,
    /// Threads that accept and answer; as many as cores by default.
    #[arg(long, value_name = "N")]
    pub(crate) http_threads: Option<usize>,
    /// Largest body, in KiB.
    #[arg(long, value_name = "KIB", default_value_t = 2048)]
    pub(crate) body_kib_max: usize,
    /// Requests that are read or decided at the same time.
    #[arg(long, value_name = "N", default_value_t = 1024)]
    pub(crate) in_flight_max: usize,
    /// Texts that arrive in pieces at the same time.
    #[arg(long, value_name = "N", default_value_t = 256)]
    pub(crate) streams_max: usize,
    /// Longest that such a text may be silent, in seconds.
    #[arg(long, value_name = "S", default_value_t = 60)]
    pub(crate) stream_idle_s: u64,
    /// Longest that requests in flight are waited for at the end, in seconds.
    #[arg(long, value_name = "S", default_value_t = 20)]
    pub(crate) drain_s: u64,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) sources: SourceArgs,
    /// The text; standard input when neither it, --file nor --jsonl is given.
    #[arg(conflicts_with_all = ["file", "jsonl"])]
    pub(crate) text: Option<String>,
    /// Check the contents of a file (`-`: standard input).
    #[arg(long, value_name = "FILE", conflicts_with = "jsonl")]
    pub(crate) file: Option<PathBuf>,
    /// Check one request, or one `{"id", "text"}`, a line (`-`: standard input).
    #[arg(long, value_name = "FILE")]
    pub(crate) jsonl: Option<PathBuf>,
    /// Where the answers of --jsonl go, one a line; standard output by default.
    #[arg(long, value_name = "FILE", requires = "jsonl")]
    pub(crate) output: Option<PathBuf>,
    /// Policy.
    #[arg(long, value_name = "NAME", default_value = "default")]
    pub(crate) policy: String,
    /// Stage of texts that name none: input, retrieval, tool-definition, tool-call, tool-result, output.
    #[arg(long, value_name = "STAGE", default_value = "input")]
    pub(crate) stage: String,
    /// Attribute for conditions; may be given several times.
    #[arg(long = "attribute", value_name = "NAME=VALUE")]
    pub(crate) attributes: Vec<String>,
    #[command(flatten)]
    pub(crate) calls: CallArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// What becomes of the calls that plugins make to capabilities.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct CallArgs {
    /// Write down what plugins ask of capabilities and what is answered, one call a line, without texts.
    #[arg(long, value_name = "FILE", conflicts_with = "replay_calls")]
    pub(crate) record_calls: Option<PathBuf>,
    /// Write the texts as well.
    #[arg(long, requires = "record_calls")]
    pub(crate) record_texts: bool,
    /// Answer what plugins ask of models from what --record-calls wrote; the models are not needed.
    #[arg(long, value_name = "FILE")]
    pub(crate) replay_calls: Option<PathBuf>,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct ReportArgs {
    #[command(flatten)]
    pub(crate) sources: SourceArgs,
    /// Folder of folders of rows: *.jsonl and *.jsonl.gz.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// Only these folders of the data; may be given several times.
    #[arg(long, value_name = "FOLDER", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
    /// Policy; may be given several times.
    #[arg(long, value_name = "NAME", default_value = "default")]
    pub(crate) policy: Vec<String>,
    /// Only rows of this split.
    #[arg(long, value_enum, default_value_t = SplitName::All)]
    pub(crate) split: SplitName,
    /// Only the first rows of each file.
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<usize>,
    /// Threads that check; as many as cores by default.
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<usize>,
    /// Write a page of HTML.
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<PathBuf>,
    /// Write Markdown.
    #[arg(long, value_name = "FILE")]
    pub(crate) markdown: Option<PathBuf>,
    /// Show the start of the texts of false alarms and missed rows, not only their ids.
    #[arg(long)]
    pub(crate) texts: bool,
    /// Print the figures as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SplitName {
    Train,
    Valid,
    All,
}

impl SplitName {
    /// As rows name it; `None` for all of them.
    pub(crate) fn as_str(self) -> Option<&'static str> {
        match self {
            SplitName::Train => Some("train"),
            SplitName::Valid => Some("valid"),
            SplitName::All => None,
        }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct PolicyArgs {
    #[command(subcommand)]
    pub(crate) command: PolicyCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PolicyCommand {
    /// Load policies with their plugins and run their cases.
    Check(Box<PolicyCheckArgs>),
    /// Print the JSON Schema of a policy, for editors.
    Schema {
        /// It is JSON in any case.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct PolicyCheckArgs {
    /// Folder of policies or one policy file; overrides --policies.
    pub(crate) path: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) sources: SourceArgs,
    /// Do not load plugins, only read the documents.
    #[arg(long)]
    pub(crate) syntax_only: bool,
    #[command(flatten)]
    pub(crate) calls: CallArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct KeyArgs {
    #[command(subcommand)]
    pub(crate) command: KeyCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KeyCommand {
    /// Make a key: prints it once, and the entry for the key file.
    New(KeyNewArgs),
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct KeyNewArgs {
    /// Name of the key in logs.
    pub(crate) id: String,
    /// What it may be used for.
    #[arg(long = "role", value_enum, default_values_t = [RoleName::Check])]
    pub(crate) roles: Vec<RoleName>,
    /// Tenant of everything asked with it.
    #[arg(long)]
    pub(crate) tenant: Option<String>,
    /// Policy it may use; all when absent; may be given several times.
    #[arg(long = "policy", value_name = "NAME")]
    pub(crate) policies: Vec<String>,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct RedactionKeyArgs {
    #[command(subcommand)]
    pub(crate) command: RedactionKeyCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RedactionKeyCommand {
    /// Make a key: prints the line for the file of --redaction-keys, once.
    New(RedactionKeyNewArgs),
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct RedactionKeyNewArgs {
    /// Name of the key, for people, such as 2026-05.
    pub(crate) name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RoleName {
    Check,
    Restore,
    Admin,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct VersionArgs {
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}
