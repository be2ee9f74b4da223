//! A model that is ready: tokenizer, sessions, calibration.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use balustrade_core::{Failure, FailureKind, Origin};
use sha2::{Digest, Sha256};

use crate::as_read::score_views;
use crate::backend::BackendKind;
use crate::document::Task;
use crate::files::ModelFiles;
use crate::first_tier::FirstTier;
use crate::graph::{Graph, Rows};
use crate::labels::Labels;
use crate::manifest::{ModelFile, ModelManifest};
use crate::ngram::Ngram;
use crate::pool::Pool;
use crate::run::Reading;
use crate::tokens::{TextTokenizer, Token};
use crate::{Band, Entity, ModelError, Scored, onnx};

/// Longest that the first window may take, when the model loads.
const FIRST_RUN_MAX: Duration = Duration::from_secs(60);

/// Largest file of a model.
const FILE_BYTES_MAX: u64 = 2 << 30;

/// A model that can be asked, by any number of threads.
pub struct Model {
    manifest: ModelManifest,
    backend: BackendKind,
    pub(crate) tokenizer: TextTokenizer,
    pub(crate) document_token: Option<Token>,
    pub(crate) first_tier: Option<FirstTier>,
    pool: Pool<Graph>,
    pub(crate) labels: Labels,
    is_reported: Vec<bool>,
    load: Duration,
    windows: AtomicU64,
    window_us: AtomicU64,
}

impl Model {
    /// Reads and checks every file of the backend, makes the first session and runs it once, at full length and with the highest
    /// token id: what does not fit together is a refusal here and not a failure of the first check.
    ///
    /// # Errors
    /// Anything that keeps the model from being asked.
    pub fn load(
        files: &dyn ModelFiles,
        manifest: ModelManifest,
        backend: BackendKind,
        sessions: usize,
    ) -> Result<Model, ModelError> {
        let begun = Instant::now();
        let bytes = verified(files, &manifest.tokenizer)?;
        let tokenizer = TextTokenizer::from_bytes(&bytes).map_err(|detail| ModelError::Tokenizer {
            file: files.shown(&manifest.tokenizer.name),
            detail,
        })?;
        let first_tier = match &manifest.first_tier {
            None => None,
            Some(tier) => {
                let refuse = |detail| ModelError::Read { file: files.shown(&tier.file.name), detail };
                let ngram = Ngram::from_bytes(&verified(files, &tier.file)?).map_err(refuse)?;
                Some(FirstTier::new(ngram, tier.clone()))
            }
        };
        let Some(file) = manifest.graph(backend) else {
            return Err(ModelError::Backend(format!(
                "{}: there is no file for {backend}, which runs models here; add `{backend}` or `any` under `files`",
                files.shown("model.yaml")
            )));
        };
        let shown = files.shown(&file.name);
        let refuse = |detail: String| ModelError::Graph { file: shown.clone(), detail };
        let bytes: Arc<[u8]> = verified(files, file)?.into();
        let mut graph = Graph::load(&bytes, &manifest).map_err(refuse)?;
        let document_token = match &manifest.document_token {
            None => None,
            Some(name) => Some(tokenizer.named(name).ok_or_else(|| ModelError::Tokenizer {
                file: files.shown(&manifest.tokenizer.name),
                detail: format!("its vocabulary has no `{name}`, which model.yaml names as document_token"),
            })?),
        };
        let beside = tokenizer.n_special() + usize::from(document_token.is_some());
        if manifest.window_tokens.saturating_sub(beside) <= manifest.overlap_tokens {
            return Err(refuse(format!(
                "window_tokens {} leave no room beside {beside} special tokens and the overlap; raise it",
                manifest.window_tokens
            )));
        }
        if let Some(rows) = onnx::rows_looked_up(&bytes, graph.ids_input())
            && u64::from(tokenizer.id_max()) >= rows
        {
            return Err(ModelError::Tokenizer {
                file: files.shown(&manifest.tokenizer.name),
                detail: format!(
                    "it gives token ids up to {} and the model knows {rows}; it belongs to another model",
                    tokenizer.id_max()
                ),
            });
        }
        let labels = Labels::new(&manifest);
        let first = first_window(&tokenizer, manifest.window_tokens);
        let rows = graph.run(&first, begun + FIRST_RUN_MAX).map_err(refuse)?;
        let Some(rows) = rows else {
            return Err(refuse(format!("one window of it needs more than {} s", FIRST_RUN_MAX.as_secs())));
        };
        if rows.iter().flatten().any(|output| !output.is_finite()) {
            return Err(refuse("its outputs are not numbers (NaN or infinite); export it again".to_owned()));
        }
        let make = {
            let manifest = manifest.clone();
            Box::new(move || Graph::load(&bytes, &manifest))
        };
        Ok(Model {
            pool: Pool::new(graph, sessions, make),
            backend,
            tokenizer,
            document_token,
            first_tier,
            is_reported: labels.are_reported(),
            labels,
            manifest,
            load: begun.elapsed(),
            windows: AtomicU64::new(0),
            window_us: AtomicU64::new(0),
        })
    }

    /// What `model.yaml` says.
    #[must_use]
    pub fn manifest(&self) -> &ModelManifest {
        &self.manifest
    }

    /// What runs it.
    #[must_use]
    pub fn backend(&self) -> BackendKind {
        self.backend
    }

    /// The labels that are reported: those with a category, for BIO without `B-` and `I-`.
    #[must_use]
    pub fn kinds(&self) -> &[String] {
        self.labels.kinds()
    }

    /// How long loading took.
    #[must_use]
    pub fn load_time(&self) -> Duration {
        self.load
    }

    /// Windows run so far, and microseconds that they took together.
    #[must_use]
    pub fn windows_run(&self) -> (u64, u64) {
        (self.windows.load(Ordering::Relaxed), self.window_us.load(Ordering::Relaxed))
    }

    /// Reads `text` by windows until all are judged or the deadline passes: the first, the last, then the rest, the most
    /// suspicious first where there is a first tier, else in order. On tract a window that has begun is ended. Of a model with a
    /// first tier the encoder reads only what that tier leaves open in `band`. Of `origin` it is told when it was trained for that
    /// ([`ModelManifest::document_token`]).
    ///
    /// # Errors
    /// The model failed, or too many wait for it. That time ran out is no error: see [`Scored::unjudged`].
    pub fn score(
        &self,
        text: &str,
        origin: Origin,
        band: Band,
        deadline: Instant,
    ) -> Result<Scored, Failure> {
        if self.manifest.task == Task::Embedding {
            let detail =
                format!("the model `{}` turns texts into vectors and scores none", self.manifest.name);
            return Err(Failure::new(FailureKind::Internal, detail));
        }
        let look = self.first_tier.as_ref().map(|tier| tier.look(text, band));
        Reading::new(self, text, origin, look, deadline).run()
    }

    /// The same for the readings of `text` that the model was trained on ([`ModelManifest::views`]), told on the text itself.
    ///
    /// # Errors
    /// As [`Model::score`].
    pub fn score_as_read(
        &self,
        text: &str,
        origin: Origin,
        band: Band,
        deadline: Instant,
    ) -> Result<Scored, Failure> {
        let score = |view: &str| self.score(view, origin, band, deadline).map(Arc::new);
        score_views(text, &self.manifest.views, score)
    }

    /// Between which probabilities of the first tier the encoder is asked, unless a policy says otherwise.
    #[must_use]
    pub fn band(&self) -> Band {
        self.first_tier.as_ref().map_or(Band::WHOLE, FirstTier::band)
    }

    /// Of a model for entities: those that score at least `score_min` in what it said about `text`.
    #[must_use]
    pub fn entities(&self, scored: &Scored, text: &str, score_min: f64) -> Vec<Entity> {
        self.labels.entities(&scored.tokens, text, score_min)
    }

    /// One window of token ids, without special ones, for measuring.
    ///
    /// # Errors
    /// The model failed.
    pub fn run_tokens(&self, n: usize) -> Result<(), Failure> {
        let tokens: Vec<Token> = (0..n).map(|at| token_at(at, self.tokenizer.id_max())).collect();
        self.outputs(&tokens, Instant::now() + Duration::from_secs(60)).map(drop)
    }

    /// Probabilities per label, one row per window or token; `None` when no session was free in time, or the run
    /// was ended by the deadline. `joins` is added to the
    /// outputs of labels with a category.
    pub(crate) fn rows(
        &self,
        tokens: &[Token],
        joins: f64,
        deadline: Instant,
    ) -> Result<Option<Vec<Vec<f64>>>, Failure> {
        let Some(rows) = self.outputs(tokens, deadline)? else { return Ok(None) };
        let rows = rows.iter().map(|row| {
            let scores =
                self.manifest.calibration.apply(row, joins, &self.is_reported, self.manifest.activation);
            scores.ok_or_else(|| {
                let detail = format!("the model `{}` gave outputs that are not numbers", self.manifest.name);
                Failure::new(FailureKind::BadOutput, detail)
            })
        });
        rows.collect::<Result<_, _>>().map(Some)
    }

    /// The graph's outputs as they are, one row per window or token; `None` as in [`Model::rows`].
    pub(crate) fn outputs(&self, tokens: &[Token], deadline: Instant) -> Result<Option<Rows>, Failure> {
        let ran = self.pool.with(deadline, |graph| {
            let begun = Instant::now();
            let rows = graph.run(tokens, deadline);
            let us = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
            self.windows.fetch_add(1, Ordering::Relaxed);
            self.window_us.fetch_add(us, Ordering::Relaxed);
            rows
        })?;
        let Some(rows) = ran else { return Ok(None) };
        rows.map_err(|detail| {
            Failure::new(FailureKind::Plugin, format!("the model `{}` failed: {detail}", self.manifest.name))
        })
    }
}

/// As long as a window may be, with the highest id there is.
fn first_window(tokenizer: &TextTokenizer, window: usize) -> Vec<Token> {
    let room = window.saturating_sub(tokenizer.n_special()).max(1);
    let mut tokens: Vec<Token> = (0..room).map(|at| token_at(at, tokenizer.id_max())).collect();
    if let Some(first) = tokens.first_mut() {
        *first = Token { id: tokenizer.id_max(), case: 2 };
    }
    tokenizer.window(None, &tokens)
}

fn token_at(at: usize, id_max: u32) -> Token {
    Token::new(u32::try_from(at).unwrap_or(0) % (id_max + 1))
}

/// A file whose digest is the one that was written down.
pub(crate) fn verified(files: &dyn ModelFiles, file: &ModelFile) -> Result<Vec<u8>, ModelError> {
    let shown = files.shown(&file.name);
    let bytes = files
        .read(&file.name, FILE_BYTES_MAX)
        .map_err(|detail| ModelError::Read { file: shown.clone(), detail })?;
    let digest = Sha256::digest(&bytes);
    let found: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    if found != file.sha256 {
        return Err(ModelError::Digest { file: shown, wanted: file.sha256.clone(), found });
    }
    Ok(bytes)
}
