use std::path::PathBuf;

use clap::Subcommand;

/// Where models come from and what runs them.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct ModelSourceArgs {
    /// Folder of models, one folder each; may be given several times [default: `models` beside the program, then here].
    #[arg(long = "models", value_name = "DIR", env = "BALUSTRADE_MODELS", value_delimiter = ':')]
    pub(crate) models: Vec<PathBuf>,
    /// Library of ONNX Runtime, 1.24 or newer, or `off` for the embedded backend [default: beside the program, else where the
    /// system keeps libraries, else embedded].
    #[arg(long, value_name = "PATH|off", env = "BALUSTRADE_ONNXRUNTIME")]
    pub(crate) onnxruntime: Option<PathBuf>,
    /// Texts that one model reads at the same time; each takes a copy of the weights [default: as many as cores, 8 at most].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) model_sessions: Option<u16>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ModelArgs {
    #[command(subcommand)]
    pub(crate) command: ModelCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ModelCommand {
    /// List the models that can be used: task, labels, files, thresholds.
    List(ModelListArgs),
    /// Check the digest of every file, load the model and run it once.
    Verify(ModelNamesArgs),
    /// Score a text, or many as JSON Lines: calibrated scores and where in the text.
    Score(ModelScoreArgs),
    /// Measure how long loading and one window take.
    Bench(ModelBenchArgs),
    /// Make thresholds for given rates of false positives from your own labelled texts.
    Calibrate(ModelCalibrateArgs),
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct ModelListArgs {
    #[command(flatten)]
    pub(crate) sources: ModelSourceArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct ModelNamesArgs {
    /// Models; all when none is given.
    pub(crate) names: Vec<String>,
    #[command(flatten)]
    pub(crate) sources: ModelSourceArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct ModelScoreArgs {
    /// Name of the model.
    pub(crate) model: String,
    /// The text; standard input when neither it nor --jsonl is given.
    #[arg(conflicts_with = "jsonl")]
    pub(crate) text: Option<String>,
    /// Score one `{"id", "text", "role"}` a line (`-`: standard input); answers are JSON Lines.
    #[arg(long, value_name = "FILE")]
    pub(crate) jsonl: Option<PathBuf>,
    /// Who wrote the text, unless a line has its own `role`; `retrieved` and `tool` make it a document.
    #[arg(long, value_name = "ROLE", default_value = "user")]
    pub(crate) role: String,
    /// Entities that score less are left out.
    #[arg(long, value_name = "SCORE", default_value_t = 0.5)]
    pub(crate) score_min: f64,
    /// Longest that one text may take, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 60_000)]
    pub(crate) timeout_ms: u64,
    /// Ask the encoder about everything, also what the model's first tier is sure of.
    #[arg(long)]
    pub(crate) encoder_only: bool,
    #[command(flatten)]
    pub(crate) sources: ModelSourceArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct ModelBenchArgs {
    /// Models; all when none is given.
    pub(crate) names: Vec<String>,
    /// Runs of each length.
    #[arg(long, value_name = "N", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(crate) runs: u32,
    /// Measure these texts instead, one `{"text"}` a line, as a policy would have them judged: views, first tier, encoder.
    #[arg(long, value_name = "FILE")]
    pub(crate) jsonl: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) sources: ModelSourceArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, clap::Args)]
pub(crate) struct ModelCalibrateArgs {
    /// Name of the model; it scores whole texts (task `sequence`).
    pub(crate) model: String,
    /// Labelled texts, one `{"text", "label"}` a line (`-`: standard input); a label is one of the model's.
    #[arg(long, value_name = "FILE")]
    pub(crate) jsonl: PathBuf,
    /// Rates of false positives to make thresholds for.
    #[arg(long = "rate", value_name = "SHARE", value_delimiter = ',', default_values_t = [0.001, 0.01, 0.05])]
    pub(crate) rates: Vec<f64>,
    /// Write them into model.yaml, in place of those for this backend and rate.
    #[arg(long)]
    pub(crate) write: bool,
    #[command(flatten)]
    pub(crate) sources: ModelSourceArgs,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}
