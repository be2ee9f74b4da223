//! `model.yaml`, key for key.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use serde_saphyr::Spanned;

/// A value with the place in the YAML it was read from, so that a rule broken later can still point at it.
#[derive(Debug, Clone)]
pub(crate) struct Placed<T> {
    pub(crate) value: T,
    pub(crate) line: u64,
    pub(crate) column: u64,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Placed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Placed<T>, D::Error> {
        let spanned = Spanned::<T>::deserialize(deserializer)?;
        let (line, column) = (spanned.referenced.line(), spanned.referenced.column());
        Ok(Placed { value: spanned.value, line, column })
    }
}

/// What a model says about a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Task {
    /// One score per label for the whole text.
    Sequence,
    /// One score per label for each token: entities.
    Token,
    /// One vector for the whole text.
    Embedding,
}

impl Task {
    /// The name used in `model.yaml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Task::Sequence => "sequence",
            Task::Token => "token",
            Task::Embedding => "embedding",
        }
    }
}

/// How the rows of a model that embeds, one per token, become one vector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pooling {
    /// The mean of all rows, those of special tokens too; there is no padding.
    #[default]
    Mean,
    /// The first row, of the token that stands for the whole text.
    First,
}

impl Pooling {
    /// The name used in `model.yaml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Pooling::Mean => "mean",
            Pooling::First => "first",
        }
    }
}

/// How the model's outputs become probabilities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Activation {
    /// The labels exclude each other.
    #[default]
    Softmax,
    /// Each label for itself.
    Sigmoid,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ModelDocument {
    pub(crate) format: Placed<u32>,
    pub(crate) name: Placed<String>,
    pub(crate) version: Placed<String>,
    #[serde(default)]
    pub(crate) summary: Option<String>,
    pub(crate) task: Placed<Task>,
    /// In the order of the model's outputs. Of models that score, as the next three.
    #[serde(default)]
    pub(crate) labels: Option<Placed<Vec<Placed<String>>>>,
    /// Label to category. What has none is "nothing found". Of BIO labels the part behind `B-` and `I-` is written.
    #[serde(default)]
    pub(crate) categories: Option<Placed<BTreeMap<String, Placed<String>>>>,
    #[serde(default)]
    pub(crate) activation: Option<Placed<Activation>>,
    #[serde(default)]
    pub(crate) overlap_tokens: Option<Placed<usize>>,
    /// Numbers of a vector. Of models that embed, as the next one.
    #[serde(default)]
    pub(crate) dimensions: Option<Placed<usize>>,
    #[serde(default)]
    pub(crate) pooling: Option<Placed<Pooling>>,
    /// Special tokens included.
    pub(crate) window_tokens: Placed<usize>,
    /// A token of the vocabulary that stands before those of a window when the text is a document. It takes a place of the window.
    #[serde(default)]
    pub(crate) document_token: Option<String>,
    pub(crate) files: Placed<FilesDocument>,
    pub(crate) tokenizer: Placed<FileDocument>,
    #[serde(default)]
    pub(crate) inputs: Option<InputsDocument>,
    /// Name of the output that is read; the first one unless given.
    #[serde(default)]
    pub(crate) output: Option<String>,
    #[serde(default)]
    pub(crate) thresholds: Vec<Placed<ThresholdDocument>>,
    #[serde(default)]
    pub(crate) calibration: Option<Placed<CalibrationDocument>>,
    /// Readings of a text that it was trained on; `raw` unless given.
    #[serde(default)]
    pub(crate) views: Vec<Placed<String>>,
    #[serde(default)]
    pub(crate) first_tier: Option<Placed<FirstTierDocument>>,
    /// Digest of the data it was trained on, or where that is described.
    #[serde(default)]
    pub(crate) training_data: Option<String>,
    /// For people and reports; not read.
    #[serde(default)]
    pub(crate) metrics: Option<serde_json::Value>,
    pub(crate) licence: String,
}

/// One file per backend, or one for all.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FilesDocument {
    #[serde(default)]
    pub(crate) any: Option<Placed<FileDocument>>,
    #[serde(default)]
    pub(crate) onnxruntime: Option<Placed<FileDocument>>,
    #[serde(default)]
    pub(crate) tract: Option<Placed<FileDocument>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileDocument {
    /// Beside `model.yaml`.
    pub(crate) file: Placed<String>,
    /// 64 hexadecimal digits.
    pub(crate) sha256: Placed<String>,
}

/// The n-grams that decide what they can be sure of.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FirstTierDocument {
    pub(crate) file: Placed<FileDocument>,
    /// Its log odds are divided by it.
    #[serde(default)]
    pub(crate) temperature: Option<f64>,
    /// Added to its log odds before that.
    #[serde(default)]
    pub(crate) bias: Option<f64>,
    /// Share of its log odds that joins the encoder's output where the encoder is asked.
    #[serde(default)]
    pub(crate) blend: Option<f64>,
    /// Probabilities between which the encoder is asked.
    pub(crate) band: (f64, f64),
}

/// Names of the graph's inputs, where they do not tell by themselves what they are for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InputsDocument {
    #[serde(default)]
    pub(crate) ids: Option<String>,
    #[serde(default)]
    pub(crate) attention: Option<String>,
    #[serde(default)]
    pub(crate) types: Option<String>,
    #[serde(default)]
    pub(crate) case: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ThresholdDocument {
    /// For which backend; for each when absent.
    #[serde(default)]
    pub(crate) backend: Option<BackendName>,
    pub(crate) threshold: f64,
    pub(crate) false_positive_rate: f64,
}

/// A backend, as `model.yaml` names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum BackendName {
    Onnxruntime,
    Tract,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CalibrationDocument {
    /// The outputs are divided by it.
    #[serde(default)]
    pub(crate) temperature: Option<f64>,
    /// Added, before that, to the outputs of labels that have a category.
    #[serde(default)]
    pub(crate) bias: Option<f64>,
    /// Pairs of score and calibrated score, both rising, straight lines in between; applied last, to labels that have a category.
    #[serde(default)]
    pub(crate) points: Option<Vec<(f64, f64)>>,
}
