//! One session of a backend: token ids in, rows of outputs out.

use std::sync::Arc;
use std::time::Instant;

use ort::session::builder::GraphOptimizationLevel;
use ort::session::{RunOptions, Session};
use ort::value::{DynValue, Tensor, TensorElementType, ValueType};

use crate::backend::{self, Backend, BackendKind};
use crate::document::Task;
use crate::manifest::ModelManifest;
use crate::stopper::Stopper;
use crate::tokens::Token;

/// What an input of the graph is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Ids,
    Attention,
    Types,
    Case,
}

#[derive(Debug, Clone)]
struct Input {
    name: String,
    purpose: Purpose,
    /// 32 bits instead of 64.
    is_narrow: bool,
}

/// A loaded graph. Runs one window at a time.
pub(crate) struct Graph {
    session: Session,
    inputs: Vec<Input>,
    output: String,
    task: Task,
    /// Numbers in a row.
    width: usize,
}

/// A graph's answer: one row for a sequence, one per token else; of a graph that embeds one row where it pools by itself.
pub(crate) type Rows = Vec<Vec<f32>>;

impl Graph {
    /// # Errors
    /// The backend refuses the graph, or its inputs and outputs are not those of a model for texts.
    pub(crate) fn load(bytes: &[u8], manifest: &ModelManifest) -> Result<Graph, String> {
        let session = session(bytes).map_err(|error| {
            format!(
                "the backend cannot load it ({}); fetch or export the file again",
                one_line(&error.to_string())
            )
        })?;
        let mut inputs = Vec::new();
        for outlet in session.inputs() {
            let name = outlet.name().to_owned();
            let ValueType::Tensor { ty, shape, .. } = outlet.dtype() else {
                return Err(format!("its input `{name}` is no tensor"));
            };
            let is_narrow = match ty {
                TensorElementType::Int64 => false,
                TensorElementType::Int32 => true,
                other => {
                    return Err(format!("its input `{name}` takes {other:?}; token ids are whole numbers"));
                }
            };
            if shape.len() != 2 || shape.get(1).is_some_and(|tokens| *tokens > 0) {
                return Err(format!(
                    "its input `{name}` has the shape {shape:?}; export it with two axes, batch and tokens, and leave \
                     the number of tokens open"
                ));
            }
            inputs.push(Input { purpose: purpose(&name, manifest), name, is_narrow });
        }
        if inputs.iter().filter(|input| input.purpose == Purpose::Ids).count() != 1 {
            let names: Vec<&str> = inputs.iter().map(|input| input.name.as_str()).collect();
            return Err(format!(
                "of its inputs ({}) not exactly one takes token ids; say in model.yaml which: inputs: {{ ids: NAME }}",
                names.join(", ")
            ));
        }
        let outputs: Vec<String> = session.outputs().iter().map(|outlet| outlet.name().to_owned()).collect();
        let output = match &manifest.output {
            Some(wanted) => outputs.iter().find(|name| *name == wanted),
            None => outputs.first(),
        };
        let output = output.cloned().ok_or_else(|| {
            format!(
                "it has no output `{}`; its outputs are {}",
                manifest.output.as_deref().unwrap_or_default(),
                outputs.join(", ")
            )
        })?;
        Ok(Graph { session, inputs, output, task: manifest.task, width: manifest.width() })
    }

    /// Name of the input for token ids, as the manifest says or the graph's names tell.
    pub(crate) fn ids_input(&self) -> &str {
        self.inputs.iter().find(|input| input.purpose == Purpose::Ids).map_or("", |input| &input.name)
    }

    /// One window. On ONNX Runtime it ends with `deadline`, then `None`; tract ends what it has begun.
    ///
    /// # Errors
    /// The backend failed, or the shape of what came back does not fit `model.yaml`. Holds no text.
    pub(crate) fn run(&mut self, tokens: &[Token], deadline: Instant) -> Result<Option<Rows>, String> {
        let mut values: Vec<(String, DynValue)> = Vec::with_capacity(self.inputs.len());
        for input in &self.inputs {
            let value = |token: &Token| match input.purpose {
                Purpose::Ids => i64::from(token.id),
                Purpose::Case => i64::from(token.case),
                Purpose::Attention => 1,
                Purpose::Types => 0,
            };
            let shape = [1, tokens.len()];
            let tensor = if input.is_narrow {
                let data: Vec<i32> =
                    tokens.iter().map(|token| i32::try_from(value(token)).unwrap_or(i32::MAX)).collect();
                Tensor::from_array((shape, data)).map(Tensor::into_dyn)
            } else {
                let data: Vec<i64> = tokens.iter().map(value).collect();
                Tensor::from_array((shape, data)).map(Tensor::into_dyn)
            };
            values.push((input.name.clone(), tensor.map_err(|error| one_line(&error.to_string()))?));
        }
        let can_stop = Backend::chosen().is_some_and(|backend| backend.kind == BackendKind::OnnxRuntime);
        // Dropped with this call: what ended by itself is not ended once more.
        let options =
            can_stop.then(RunOptions::new).transpose().map_err(|error| one_line(&error.to_string()))?;
        let options = options.map(Arc::new);
        let ran = match &options {
            Some(options) => {
                Stopper::get().watch(options, deadline);
                self.session.run_with_options(values, options)
            }
            None => self.session.run(values),
        };
        let outputs = match ran {
            Ok(outputs) => outputs,
            // The message of a run that was ended is the backend's; that its time was over says the same.
            Err(_) if can_stop && Instant::now() >= deadline => return Ok(None),
            Err(error) => return Err(one_line(&error.to_string())),
        };
        let output =
            outputs.get(&self.output).ok_or_else(|| format!("no output `{}` came back", self.output))?;
        let (shape, data) = output.try_extract_tensor::<f32>().map_err(|error| {
            format!("its output is no tensor of 32-bit numbers ({})", one_line(&error.to_string()))
        })?;
        let axes: Vec<usize> = shape.iter().map(|&axis| usize::try_from(axis).unwrap_or(0)).collect();
        let one = (vec![1, self.width], 1);
        let (wanted, rows) = match self.task {
            Task::Sequence => one,
            Task::Embedding if axes == one.0 => one,
            Task::Token | Task::Embedding => (vec![1, tokens.len(), self.width], tokens.len()),
        };
        if axes != wanted || data.len() != rows * self.width {
            let (says, task) = (self.width, self.task.as_str());
            let says = match self.task {
                Task::Embedding => format!("says dimensions: {says}"),
                Task::Sequence | Task::Token => format!("lists {says} labels"),
            };
            return Err(format!(
                "its output has the shape {axes:?}, and model.yaml {says} for a {task} task, which is {wanted:?}"
            ));
        }
        Ok(Some(data.chunks(self.width).map(<[f32]>::to_vec).collect()))
    }
}

/// One thread and no spinning: the engine's workers are what runs side by side. `All` is needed by tract, which otherwise runs
/// the graph as it was written, or not at all.
fn session(bytes: &[u8]) -> Result<Session, ort::Error> {
    let environment = backend::environment().ok_or_else(|| ort::Error::new("no backend was chosen"))?;
    let builder = Session::builder(environment)?;
    let builder = builder.with_intra_threads(1)?;
    let builder = builder.with_intra_op_spinning(false)?;
    let mut builder = builder.with_optimization_level(GraphOptimizationLevel::All)?;
    builder.commit_from_memory(bytes)
}

fn purpose(name: &str, manifest: &ModelManifest) -> Purpose {
    let said = &manifest.inputs;
    for (wanted, purpose) in [
        (&said.ids, Purpose::Ids),
        (&said.attention, Purpose::Attention),
        (&said.types, Purpose::Types),
        (&said.case, Purpose::Case),
    ] {
        if wanted.as_deref() == Some(name) {
            return purpose;
        }
    }
    let name = name.to_ascii_lowercase();
    if name.contains("mask") {
        Purpose::Attention
    } else if name.contains("case") {
        Purpose::Case
    } else if name.contains("type") || name.contains("segment") {
        Purpose::Types
    } else {
        Purpose::Ids
    }
}

/// Messages of backends go over several lines and name their own source files.
pub(crate) fn one_line(message: &str) -> String {
    let words: Vec<&str> = message.split_whitespace().collect();
    words.join(" ").chars().take(300).collect()
}
