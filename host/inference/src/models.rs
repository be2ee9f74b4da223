//! All models of the process.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Instant;

use balustrade_core::{Classification, Classifier, Embedder, Failure, FailureKind, Origin, Role, TextSpan};

use crate::as_read::score_views;
use crate::backend::{Backend, OnnxRuntime};
use crate::document::Task;
use crate::files::{EmbeddedModel, ModelFiles, ModelFolder};
use crate::flights::{self, Flights};
use crate::manifest::is_name;
use crate::model::verified;
use crate::settings::ENTITY_SCORE_MIN;
use crate::{Band, Model, ModelError, ModelManifest, Scored, yaml};

/// Name of the document in a model's folder.
const DOCUMENT: &str = "model.yaml";

/// Where models are and what runs them.
#[derive(Debug, Clone)]
pub struct ModelsConfig {
    /// Folders of models, one folder each; the first that has a name wins.
    pub dirs: Vec<PathBuf>,
    /// Models that are part of the program; those of the folders win.
    pub embedded: &'static [EmbeddedModel],
    /// Where to look for ONNX Runtime.
    pub onnxruntime: OnnxRuntime,
    /// Sessions of one model, 1 or more: texts that it reads at the same time. Each has a copy of the weights.
    pub sessions: usize,
}

/// Loads models when they are first named, and keeps them while somebody uses them.
pub struct Models {
    config: ModelsConfig,
    /// By digest, held while a model loads, so that guardrails that load side by side do not load one twice; different ones load
    /// at the same time. Whoever only looks at what is loaded, the status for one, does not wait.
    loading: Mutex<HashMap<String, Arc<Mutex<()>>>>,
    /// By digest, wherever they came from.
    known: Mutex<HashMap<String, Weak<Model>>>,
    /// Those that plugins ask by name.
    named: Mutex<BTreeMap<String, Arc<Model>>>,
    flights: Flights<Scored>,
    vectors: Flights<Vec<f32>>,
}

impl Models {
    /// Loads nothing yet.
    #[must_use]
    pub fn new(config: ModelsConfig) -> Models {
        Models {
            config,
            loading: Mutex::default(),
            known: Mutex::default(),
            named: Mutex::default(),
            flights: Flights::default(),
            vectors: Flights::default(),
        }
    }

    /// Names of the models that there are, sorted. Their documents are not read.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let entries = self.config.dirs.iter().filter_map(|dir| fs::read_dir(dir).ok()).flatten().flatten();
        let found = entries.filter(|entry| entry.path().join(DOCUMENT).is_file());
        let found = found.filter_map(|entry| entry.file_name().into_string().ok());
        let embedded = self.config.embedded.iter().map(|model| model.name.to_owned());
        let names: BTreeSet<String> = found.chain(embedded).collect();
        names.into_iter().filter(|name| is_name(name)).collect()
    }

    /// The folder of a model; `None` when it is part of the program, or there is none of this name.
    #[must_use]
    pub fn folder(&self, name: &str) -> Option<PathBuf> {
        let mut folders = self.config.dirs.iter().filter(|_| is_name(name)).map(|dir| dir.join(name));
        folders.find(|folder| folder.join(DOCUMENT).is_file())
    }

    /// Where the files of a model are.
    ///
    /// # Errors
    /// There is none of this name.
    pub fn files(&self, name: &str) -> Result<Box<dyn ModelFiles>, ModelError> {
        if let Some(folder) = self.folder(name) {
            return Ok(Box::new(ModelFolder(folder)));
        }
        let embedded = self.config.embedded.iter().find(|model| model.name == name);
        let unknown = || ModelError::Unknown { model: name.to_owned(), looked_in: self.config.dirs.clone() };
        embedded.map(|model| Box::new(*model) as Box<dyn ModelFiles>).ok_or_else(unknown)
    }

    /// What the document of a model says, without loading it.
    ///
    /// # Errors
    /// There is no such model, or its document is not valid.
    pub fn manifest(&self, name: &str) -> Result<ModelManifest, ModelError> {
        manifest(self.files(name)?.as_ref(), name)
    }

    /// Checks every file of a model against its digest, those of other backends too.
    ///
    /// # Errors
    /// The first that is missing or is another.
    pub fn verify(&self, name: &str) -> Result<(), ModelError> {
        let files = self.files(name)?;
        let manifest = manifest(files.as_ref(), name)?;
        manifest.files().into_iter().try_for_each(|(_, file)| verified(files.as_ref(), file).map(drop))
    }

    /// The model of this name in the folders or the program; loaded unless it is.
    ///
    /// # Errors
    /// It cannot be used.
    pub fn load(&self, name: &str) -> Result<Arc<Model>, ModelError> {
        self.load_from(self.files(name)?.as_ref(), name)
    }

    /// A model from elsewhere, such as a bundle.
    ///
    /// # Errors
    /// It cannot be used.
    pub fn load_from(&self, files: &dyn ModelFiles, name: &str) -> Result<Arc<Model>, ModelError> {
        let manifest = manifest(files, name)?;
        let loading = self.loading(&manifest.digest);
        let _once = loading.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(model) = self.known().get(&manifest.digest).and_then(Weak::upgrade) {
            return Ok(model);
        }
        let backend = Backend::choose(&self.config.onnxruntime)?;
        let digest = manifest.digest.clone();
        let model = Arc::new(Model::load(files, manifest, backend.kind, self.config.sessions.max(1))?);
        let load_ms = u64::try_from(model.load_time().as_millis()).unwrap_or(u64::MAX);
        tracing::info!(target: "balustrade::inference", model = name, backend = %backend.kind, load_ms, "a model is loaded");
        let mut known = self.known();
        known.retain(|_, model| model.strong_count() > 0);
        known.insert(digest, Arc::downgrade(&model));
        Ok(model)
    }

    /// What `model` says about `text`: computed once for all who ask at the same time, or one right after the other.
    ///
    /// # Errors
    /// The model failed, or too many wait for it.
    pub fn score(
        &self,
        model: &Model,
        text: &str,
        origin: Origin,
        band: Band,
        deadline: Instant,
    ) -> Result<Arc<Scored>, Failure> {
        // One that is not told would answer the same.
        let origin = if model.manifest().document_token.is_some() { origin } else { Origin::Said };
        let key = flights::key(&model.manifest().digest, band, origin, text);
        self.flights.get(key, deadline, || model.score(text, origin, band, deadline))
    }

    /// The same for the readings of `text` that the model was trained on.
    ///
    /// # Errors
    /// As [`Models::score`].
    pub fn score_as_read(
        &self,
        model: &Model,
        text: &str,
        origin: Origin,
        band: Band,
        deadline: Instant,
    ) -> Result<Scored, Failure> {
        let score = |view: &str| self.score(model, view, origin, band, deadline);
        score_views(text, &model.manifest().views, score)
    }

    /// The vector of `text`: computed once for all who ask at the same time, or one right after the other.
    ///
    /// # Errors
    /// As [`Model::embed`], and too many wait for it.
    pub fn embed(
        &self,
        model: &Model,
        text: &str,
        origin: Origin,
        deadline: Instant,
    ) -> Result<Arc<Vec<f32>>, Failure> {
        let origin = if model.manifest().document_token.is_some() { origin } else { Origin::Said };
        let key = flights::key(&model.manifest().digest, Band::WHOLE, origin, text);
        self.vectors.get(key, deadline, || model.embed(text, origin, deadline))
    }

    fn loading(&self, digest: &str) -> Arc<Mutex<()>> {
        let mut loading = self.loading.lock().unwrap_or_else(PoisonError::into_inner);
        // Those that nobody holds any more are done.
        loading.retain(|_, one| Arc::strong_count(one) > 1);
        Arc::clone(loading.entry(digest.to_owned()).or_default())
    }

    fn known(&self) -> MutexGuard<'_, HashMap<String, Weak<Model>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Models that are loaded, by name and version; several of one name while an older one is still in use.
    #[must_use]
    pub fn loaded(&self) -> Vec<Arc<Model>> {
        let mut loaded: Vec<Arc<Model>> = self.known().values().filter_map(Weak::upgrade).collect();
        let name = |model: &Arc<Model>| (model.manifest().name.clone(), model.manifest().version.clone());
        loaded.sort_by_key(name);
        loaded
    }
}

fn manifest(files: &dyn ModelFiles, name: &str) -> Result<ModelManifest, ModelError> {
    let file = files.shown(DOCUMENT);
    let refuse = |detail: String| ModelError::Read { file: file.clone(), detail };
    let bytes = files.read(DOCUMENT, yaml::DOCUMENT_BYTES_MAX).map_err(refuse)?;
    let text = String::from_utf8(bytes).map_err(|_| refuse("is not UTF-8; convert it".to_owned()))?;
    let manifest = ModelManifest::parse(&text, &file)?;
    if manifest.name != name {
        let detail =
            format!("it calls the model `{}` and its folder is `{name}`; rename one of them", manifest.name);
        return Err(refuse(detail));
    }
    Ok(manifest)
}

/// For plugins, which ask by name what was prepared with their policy.
impl Models {
    /// Of those whose documents can be read.
    fn names_of(&self, embeds: bool) -> Vec<String> {
        let is_one = |name: &String| self.manifest(name).is_ok_and(|m| (m.task == Task::Embedding) == embeds);
        self.names().into_iter().filter(is_one).collect()
    }

    fn prepare(&self, model: &str, embeds: bool) -> Result<(), String> {
        let loaded = self.load(model).map_err(|error| error.to_string())?;
        let task = loaded.manifest().task;
        if (task == Task::Embedding) != embeds {
            let (does, other) =
                if embeds { ("scores texts", "classify") } else { ("makes vectors", "embed") };
            return Err(format!(
                "the model `{model}` {does} (task {}); grant it under `capabilities.{other}`, or name another one",
                task.as_str()
            ));
        }
        self.named.lock().unwrap_or_else(PoisonError::into_inner).insert(model.to_owned(), loaded);
        Ok(())
    }

    fn named(&self, model: &str) -> Result<Arc<Model>, Failure> {
        let named = self.named.lock().unwrap_or_else(PoisonError::into_inner).get(model).cloned();
        named.ok_or_else(|| {
            Failure::new(FailureKind::Internal, format!("the model `{model}` was not loaded with the policy"))
        })
    }
}

impl Embedder for Models {
    fn models(&self) -> Vec<String> {
        self.names_of(true)
    }

    fn prepare(&self, model: &str) -> Result<(), String> {
        self.prepare(model, true)
    }

    fn embed(&self, model: &str, text: &str, role: &Role, deadline: Instant) -> Result<Vec<f32>, Failure> {
        let model = self.named(model)?;
        self.embed(&model, text, role.origin(), deadline).map(|vector| vector.as_ref().clone())
    }
}

impl Classifier for Models {
    fn models(&self) -> Vec<String> {
        self.names_of(false)
    }

    fn prepare(&self, model: &str) -> Result<(), String> {
        self.prepare(model, false)
    }

    fn classify(
        &self,
        model: &str,
        text: &str,
        role: &Role,
        deadline: Instant,
    ) -> Result<Vec<Classification>, Failure> {
        let model = self.named(model)?;
        let scored = self.score_as_read(&model, text, role.origin(), model.band(), deadline)?;
        if !scored.unjudged.is_empty() {
            // A plugin cannot be told which part was read, and must not take it for the whole.
            let detail =
                "its time ran out before all of the text was read; raise `timeout_ms` or shorten the text";
            return Err(Failure::new(FailureKind::Timeout, detail));
        }
        let label = |kind: usize| model.kinds().get(kind).cloned().unwrap_or_default();
        let of = |kind, score, span: Range<usize>| Classification {
            label: label(kind),
            score,
            text_span: TextSpan { start: span.start, end: span.end },
        };
        Ok(match model.manifest().task {
            Task::Sequence => {
                let seen = |kind| scored.worst.iter().find(|worst| worst.kind == kind);
                let kinds = 0..model.kinds().len();
                // A text without tokens has no window.
                kinds
                    .map(|kind| {
                        seen(kind).map_or_else(|| of(kind, 0.0, 0..0), |w| of(kind, w.score, w.span.clone()))
                    })
                    .collect()
            }
            Task::Token | Task::Embedding => {
                let entities = model.entities(&scored, text, ENTITY_SCORE_MIN);
                entities.into_iter().map(|entity| of(entity.kind, entity.score, entity.span)).collect()
            }
        })
    }
}
