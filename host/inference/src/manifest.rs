//! What `model.yaml` says, checked.

mod task;

use std::collections::BTreeMap;

use balustrade_core::ViewKind;

use crate::backend::BackendKind;
use crate::calibration::Calibration;
use crate::document::{
    Activation, BackendName, FileDocument, FirstTierDocument, InputsDocument, ModelDocument, Placed, Pooling,
    Task,
};
use crate::first_tier::{Band, FirstTierManifest};
use crate::{ModelError, Problem, yaml};

/// Longest window, in tokens; attention grows with its square.
const WINDOW_TOKENS_MAX: usize = 8192;

/// A file that belongs to the model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelFile {
    /// Name beside `model.yaml`.
    pub name: String,
    /// 64 hexadecimal digits.
    pub sha256: String,
}

/// A score from which on a text counts as found, and what that costs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Threshold {
    /// On which backend; on each when absent.
    pub backend: Option<BackendKind>,
    /// In [0, 1].
    pub threshold: f64,
    /// Share of benign texts at or above it when it was set, in [0, 1].
    pub false_positive_rate: f64,
}

/// What `model.yaml` says.
#[derive(Debug, Clone)]
pub struct ModelManifest {
    /// Lower-case name, that of its folder.
    pub name: String,
    /// Semantic version.
    pub version: String,
    /// One sentence; may be empty.
    pub summary: String,
    /// What it says about a text.
    pub task: Task,
    /// In the order of the model's outputs; none of a model that embeds.
    pub labels: Vec<String>,
    /// What is reported: label (for BIO without `B-` and `I-`) to category.
    pub categories: BTreeMap<String, String>,
    /// Numbers of a vector; 0 of a model that scores.
    pub dimensions: usize,
    /// How one vector is made of the model's rows; of a model that embeds.
    pub pooling: Pooling,
    /// Special tokens included.
    pub window_tokens: usize,
    /// What two windows share at least.
    pub overlap_tokens: usize,
    /// What stands before the tokens of a window when the text is a document; the model is not told where it comes from otherwise.
    pub document_token: Option<String>,
    /// In the order in which they were written.
    pub thresholds: Vec<Threshold>,
    /// Readings of a text that it was trained on, one at least.
    pub views: Vec<ViewKind>,
    /// SPDX expression.
    pub licence: String,
    /// As it was written.
    pub training_data: Option<String>,
    /// As it was written.
    pub metrics: Option<serde_json::Value>,
    /// `blake3:` digest of `model.yaml`, which holds those of all other files.
    pub digest: String,
    pub(crate) activation: Activation,
    pub(crate) calibration: Calibration,
    pub(crate) inputs: InputsDocument,
    pub(crate) output: Option<String>,
    pub(crate) tokenizer: ModelFile,
    pub(crate) first_tier: Option<FirstTierManifest>,
    any: Option<ModelFile>,
    onnxruntime: Option<ModelFile>,
    tract: Option<ModelFile>,
}

impl ModelManifest {
    /// Reads the text of a `model.yaml`; `file` is what errors call it.
    ///
    /// # Errors
    /// It is not valid; all problems with their places.
    pub fn parse(text: &str, file: &str) -> Result<ModelManifest, ModelError> {
        Checker { file, problems: Vec::new() }.check(yaml::read(text, file)?, text)
    }

    /// The graph for a backend; `None` when there is none.
    #[must_use]
    pub fn graph(&self, backend: BackendKind) -> Option<&ModelFile> {
        let own = match backend {
            BackendKind::OnnxRuntime => &self.onnxruntime,
            BackendKind::Tract => &self.tract,
        };
        own.as_ref().or(self.any.as_ref())
    }

    /// Numbers in a row of the graph's output.
    pub(crate) fn width(&self) -> usize {
        if self.task == Task::Embedding { self.dimensions } else { self.labels.len() }
    }

    /// Every file that it names, each once, with what it is for.
    #[must_use]
    pub fn files(&self) -> Vec<(&'static str, &ModelFile)> {
        let graphs = [("any", &self.any), ("onnxruntime", &self.onnxruntime), ("tract", &self.tract)];
        let graphs = graphs.into_iter().filter_map(|(what, file)| Some((what, file.as_ref()?)));
        let first_tier = self.first_tier.iter().map(|tier| ("first_tier", &tier.file));
        graphs.chain([("tokenizer", &self.tokenizer)]).chain(first_tier).collect()
    }

    /// Between which probabilities of its first tier the encoder is asked, unless a policy says otherwise; `None` without one.
    #[must_use]
    pub fn band(&self) -> Option<Band> {
        self.first_tier.as_ref().map(|tier| tier.band)
    }

    /// The threshold whose false-positive rate is nearest to `rate` from below, of those for this backend; one for the backend
    /// itself comes before one for all.
    #[must_use]
    pub fn threshold(&self, backend: BackendKind, rate: f64) -> Option<Threshold> {
        let fits = |t: &&Threshold| {
            t.backend.is_none_or(|of| of == backend) && t.false_positive_rate <= rate + 1e-12
        };
        self.thresholds.iter().filter(fits).copied().max_by(|a, b| {
            let by_rate = a.false_positive_rate.total_cmp(&b.false_positive_rate);
            by_rate.then(a.backend.is_some().cmp(&b.backend.is_some()))
        })
    }

    /// The label without the part that says where in an entity a token stands.
    #[must_use]
    pub fn kind_of_label<'a>(&self, label: &'a str) -> &'a str {
        match (self.task, label.split_once('-')) {
            (Task::Token, Some(("B" | "I" | "E" | "S" | "L" | "U", kind))) => kind,
            _ => label,
        }
    }
}

struct Checker<'a> {
    file: &'a str,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn add<T>(&mut self, at: &Placed<T>, key: &str, detail: impl Into<String>) {
        let (file, key, detail) = (self.file.to_owned(), key.to_owned(), detail.into());
        self.problems.push(Problem { file, line: at.line, column: at.column, key, detail });
    }

    fn check(mut self, written: ModelDocument, text: &str) -> Result<ModelManifest, ModelError> {
        if written.format.value != 1 {
            let detail = format!("this program reads format 1 and this is {}", written.format.value);
            self.add(&written.format, "format", detail);
        }
        if !is_name(&written.name.value) {
            self.add(&written.name, "name", "use a-z, 0-9 and hyphens, 64 characters at most");
        }
        if written.version.value.is_empty() || written.version.value.len() > 64 {
            self.add(&written.version, "version", "write a version of 1 to 64 bytes, such as 1.0.0");
        }
        self.task(&written);
        let window = written.window_tokens.value;
        if !(4..=WINDOW_TOKENS_MAX).contains(&window) {
            self.add(&written.window_tokens, "window_tokens", format!("write 4 to {WINDOW_TOKENS_MAX}"));
        }
        let overlap = written.overlap_tokens.as_ref().map_or(0, |placed| placed.value);
        if let Some(placed) = written.overlap_tokens.as_ref().filter(|_| overlap.saturating_mul(2) > window) {
            self.add(placed, "overlap_tokens", "at most half of window_tokens");
        }
        for threshold in &written.thresholds {
            let t = &threshold.value;
            let share = 0.0..=1.0;
            if !share.contains(&t.threshold) || !share.contains(&t.false_positive_rate) {
                self.add(
                    threshold,
                    "thresholds",
                    "threshold and false_positive_rate are numbers from 0 to 1",
                );
            }
        }
        let calibration = match &written.calibration {
            None => Calibration::default(),
            Some(placed) => Calibration::new(&placed.value).unwrap_or_else(|detail| {
                self.add(placed, "calibration", detail);
                Calibration::default()
            }),
        };
        let files = &written.files.value;
        if files.any.is_none() && files.onnxruntime.is_none() && files.tract.is_none() {
            let detail = "names no file; write `any`, or `onnxruntime` and `tract`, each { file, sha256 }";
            self.add(&written.files, "files", detail);
        }
        let any = self.model_file(files.any.as_ref(), "files.any");
        let onnxruntime = self.model_file(files.onnxruntime.as_ref(), "files.onnxruntime");
        let tract = self.model_file(files.tract.as_ref(), "files.tract");
        let tokenizer = self.model_file(Some(&written.tokenizer), "tokenizer");
        let views = self.views(&written.views);
        let first_tier = written.first_tier.as_ref().and_then(|placed| self.first_tier(placed, &written));
        let (true, Some(tokenizer)) = (self.problems.is_empty(), tokenizer) else {
            return Err(ModelError::Document(self.problems));
        };
        Ok(ModelManifest {
            name: written.name.value,
            version: written.version.value,
            summary: written.summary.unwrap_or_default(),
            task: written.task.value,
            labels: written.labels.into_iter().flat_map(|l| l.value).map(|label| label.value).collect(),
            categories: written
                .categories
                .into_iter()
                .flat_map(|categories| categories.value)
                .map(|(k, category)| (k, category.value))
                .collect(),
            dimensions: written.dimensions.map_or(0, |placed| placed.value),
            pooling: written.pooling.map(|placed| placed.value).unwrap_or_default(),
            window_tokens: window,
            overlap_tokens: overlap,
            document_token: written.document_token,
            thresholds: written
                .thresholds
                .iter()
                .map(|placed| {
                    let t = &placed.value;
                    let backend = t.backend.map(|name| match name {
                        BackendName::Onnxruntime => BackendKind::OnnxRuntime,
                        BackendName::Tract => BackendKind::Tract,
                    });
                    Threshold { backend, threshold: t.threshold, false_positive_rate: t.false_positive_rate }
                })
                .collect(),
            licence: written.licence,
            training_data: written.training_data,
            metrics: written.metrics,
            digest: format!("blake3:{}", blake3::hash(text.as_bytes()).to_hex()),
            activation: written.activation.map(|placed| placed.value).unwrap_or_default(),
            calibration,
            inputs: written.inputs.unwrap_or_default(),
            output: written.output,
            tokenizer,
            views,
            first_tier,
            any,
            onnxruntime,
            tract,
        })
    }

    fn views(&mut self, written: &[Placed<String>]) -> Vec<ViewKind> {
        let mut views = Vec::new();
        for placed in written {
            match placed.value.parse::<ViewKind>() {
                Ok(view) if views.contains(&view) => {
                    self.add(placed, "views", format!("`{view}` stands here twice"));
                }
                Ok(view) => views.push(view),
                Err(detail) => self.add(placed, "views", detail),
            }
        }
        if views.is_empty() { vec![ViewKind::Raw] } else { views }
    }

    fn first_tier(
        &mut self,
        placed: &Placed<FirstTierDocument>,
        written: &ModelDocument,
    ) -> Option<FirstTierManifest> {
        let categories = written.categories.as_ref().map_or(0, |placed| placed.value.len());
        if written.task.value != Task::Sequence || categories != 1 {
            let detail = "needs a model of task sequence with one category, as it has one score";
            self.add(placed, "first_tier", detail);
            return None;
        }
        let file = self.model_file(Some(&placed.value.file), "first_tier.file")?;
        let manifest = FirstTierManifest::new(&placed.value, file);
        manifest.map_err(|detail| self.add(placed, "first_tier", detail)).ok()
    }

    fn model_file(&mut self, written: Option<&Placed<FileDocument>>, key: &str) -> Option<ModelFile> {
        let FileDocument { file, sha256 } = &written?.value;
        let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        if file.value.is_empty() || file.value.starts_with('.') || !file.value.chars().all(plain) {
            self.add(file, key, format!("`{}` is not the name of a file beside model.yaml", file.value));
        }
        if sha256.value.len() != 64 || !sha256.value.chars().all(|c| c.is_ascii_hexdigit()) {
            self.add(sha256, key, "a sha256 has 64 hexadecimal digits; `sha256sum FILE` prints it");
        }
        Some(ModelFile { name: file.value.clone(), sha256: sha256.value.to_ascii_lowercase() })
    }
}

/// Whether `name` can name a model.
pub(crate) fn is_name(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=64).contains(&name.len())
        && name.bytes().all(plain)
        && !name.starts_with('-')
        && !name.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> String {
        let sha = "a".repeat(64);
        format!(
            "format: 1\nname: toy\nversion: 1.0.0\ntask: token\nlabels: [O, B-PER, I-PER]\n\
             categories: {{ PER: privacy.pii.person }}\nwindow_tokens: 8\noverlap_tokens: 2\n\
             files:\n  any: {{ file: model.onnx, sha256: {sha} }}\n  tract: {{ file: t.onnx, sha256: {sha} }}\n\
             tokenizer: {{ file: tokenizer.json, sha256: {sha} }}\nthresholds:\n\
             \x20 - {{ threshold: 0.9, false_positive_rate: 0.01 }}\n\
             \x20 - {{ backend: tract, threshold: 0.8, false_positive_rate: 0.01 }}\n\
             \x20 - {{ threshold: 0.5, false_positive_rate: 0.05 }}\nlicence: MIT\n"
        )
    }

    fn refusal(change: impl Fn(String) -> String) -> String {
        ModelManifest::parse(&change(good()), "m/model.yaml").expect_err("it is wrong").to_string()
    }

    #[test]
    fn a_good_one_is_read() {
        let manifest = ModelManifest::parse(&good(), "m/model.yaml").expect("valid");
        assert_eq!(manifest.graph(BackendKind::Tract).map(|f| f.name.as_str()), Some("t.onnx"));
        assert_eq!(manifest.graph(BackendKind::OnnxRuntime).map(|f| f.name.as_str()), Some("model.onnx"));
        assert_eq!(manifest.kind_of_label("I-PER"), "PER");
        assert_eq!(manifest.files().len(), 3);
    }

    #[test]
    fn the_threshold_is_that_of_the_backend_and_rate() {
        let manifest = ModelManifest::parse(&good(), "m/model.yaml").expect("valid");
        let at = |backend, rate| manifest.threshold(backend, rate).map(|t| t.threshold);
        assert_eq!(at(BackendKind::Tract, 0.01), Some(0.8));
        assert_eq!(at(BackendKind::OnnxRuntime, 0.02), Some(0.9));
        assert_eq!(at(BackendKind::Tract, 0.05), Some(0.5));
        assert_eq!(at(BackendKind::Tract, 0.001), None);
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        for (from, to, wanted) in [
            ("format: 1", "format: 2", "m/model.yaml:1:9: format"),
            ("name: toy", "name: Toy", "m/model.yaml:2:7: name"),
            ("task: token", "task: tokens", "unknown value `tokens`"),
            ("licence", "license", "unknown key `license`"),
            ("window_tokens: 8", "window_tokens: 2", ":7:16: window_tokens"),
            ("overlap_tokens: 2", "overlap_tokens: 5", "at most half"),
            ("{ PER:", "{ ORG:", "`ORG` is none of the labels"),
            ("privacy.pii.person", "person", "`person` is no category"),
            ("B-PER, I-PER", "B-PER, B-PER", "twice"),
            ("file: t.onnx", "file: ../t.onnx", "is not the name of a file beside model.yaml"),
            ("0.9, ", "1.9, ", "numbers from 0 to 1"),
            ("file: tokenizer.json, sha256: a", "file: tokenizer.json, sha256: ", "64 hexadecimal digits"),
        ] {
            let said = refusal(|text| text.replacen(from, to, 1));
            assert!(said.contains(wanted), "{from} -> {to}: {said}");
        }
    }
}
