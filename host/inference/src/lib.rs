//! ONNX models that score texts, or turn them into vectors: folders with a graph, a tokenizer and a `model.yaml`.
//!
//! A policy names one as a detector (`detector: classifier`), and plugins ask one through the capabilities `classify`
//! and `embed` ([`Models`] is the host's `Classifier` and `Embedder`). Graphs run on ONNX Runtime where its library is found, else on the backend that is
//! part of the program ([`Backend`]).
//!
//! Absent on purpose: no network, no environment, no batching. A text scores the same alone and under load.

mod as_read;
mod backend;
mod calibration;
mod detector;
mod document;
mod embedding;
mod error;
mod files;
mod first_tier;
mod flights;
mod found;
mod graph;
mod labels;
mod manifest;
mod model;
mod models;
mod ngram;
mod onnx;
mod pool;
mod run;
mod settings;
mod stopper;
mod thresholds;
mod tokens;
mod windows;
mod yaml;

#[cfg(test)]
mod tests;

pub use backend::{Backend, BackendKind, OnnxRuntime};
pub use detector::WithClassifiers;
pub use document::{Activation, Pooling, Task};
pub use error::{ModelError, Problem};
pub use files::{EmbeddedModel, ModelFiles, ModelFolder, ModelInMemory, ModelsInMemory};
pub use first_tier::Band;
pub use found::{Entity, Scored, TokenScore, Worst};
pub use manifest::{ModelFile, ModelManifest, Threshold};
pub use model::Model;
pub use models::{Models, ModelsConfig};
pub use thresholds::{Operating, threshold_for};
