//! `detector: classifier`: a model as a detector, without a plugin in between.

use std::sync::Arc;
use std::time::Instant;

use balustrade_core::{
    CLASSIFIER, DetectCall, Detector, DetectorFactory, DetectorSpec, Failure, FailureKind, Finding, Grants,
    LoadError, LoadedPlugin, Manifest, Origin, PluginKind, PluginStatus, Report, Reuse, TextSpan, Unjudged,
    View, ViewKind,
};

use crate::document::Task;
use crate::files::ModelsInMemory;
use crate::settings::{Resolved, SCHEMA, Settings};
use crate::{Model, Models};

/// Longest evidence of a finding in a view, in bytes.
const EVIDENCE_BYTES_MAX: usize = 200;

struct ClassifierDetector {
    models: Arc<Models>,
    model: Arc<Model>,
    settings: Resolved,
    findings_max: usize,
}

impl Detector for ClassifierDetector {
    fn detect(&self, call: &DetectCall<'_>) -> Result<Report, Failure> {
        let mut report = Report::default();
        let mut windows = 0;
        for (index, text) in call.texts.iter().enumerate() {
            for &kind in &self.settings.views {
                let asked = (index, text.role.origin(), call.deadline);
                if kind == ViewKind::Raw {
                    windows += self.judge(asked, &text.content, None, &mut report)?;
                }
                for view in call.views.of(index, kind) {
                    windows += self.judge(asked, &view.content, Some(view), &mut report)?;
                }
            }
        }
        if windows == 0 && !report.unjudged.is_empty() {
            let detail = "its time ran out before anything was read; raise `timeout_ms` or lower the load";
            return Err(Failure::new(FailureKind::Timeout, detail));
        }
        Ok(report)
    }
}

impl ClassifierDetector {
    /// How much was judged: 0 for nothing.
    fn judge(
        &self,
        (text, origin, deadline): (usize, Origin, Instant),
        content: &str,
        view: Option<&View>,
        report: &mut Report,
    ) -> Result<usize, Failure> {
        let scored = self.models.score(&self.model, content, origin, self.settings.band, deadline)?;
        let original = |start, end| {
            let span = TextSpan { start, end };
            view.map_or(span, |view| view.offsets.to_original(span))
        };
        let found: Vec<(usize, f64, std::ops::Range<usize>)> = match self.model.manifest().task {
            Task::Sequence => {
                let worst = scored.worst.iter().filter(|worst| worst.score >= self.settings.score_min);
                worst.map(|worst| (worst.kind, worst.score, worst.span.clone())).collect()
            }
            // One that embeds is refused when it loads.
            Task::Token | Task::Embedding => {
                let entities = self.model.entities(&scored, content, self.settings.score_min);
                entities.into_iter().map(|entity| (entity.kind, entity.score, entity.span)).collect()
            }
        };
        for (kind, score, span) in found {
            if report.findings.len() >= self.findings_max {
                let rest = Some(original(span.start, content.len()));
                report.unjudged.push(Unjudged { text, text_span: rest, reason: "findings_max".to_owned() });
                break;
            }
            let manifest = self.model.manifest();
            let label = self.model.kinds().get(kind).cloned().unwrap_or_default();
            report.findings.push(Finding {
                text,
                text_span: original(span.start, span.end),
                category: self.settings.categories.get(kind).cloned().unwrap_or_default(),
                score,
                message: None,
                evidence: view.and_then(|view| cut(&view.content, span.start, span.end)),
                attributes: vec![
                    ("model".to_owned(), format!("{}@{}", manifest.name, manifest.version)),
                    ("label".to_owned(), label),
                ],
            });
        }
        report.unjudged.extend(scored.unjudged.iter().map(|range| Unjudged {
            text,
            text_span: Some(original(range.start, range.end)),
            reason: "deadline".to_owned(),
        }));
        Ok(scored.windows + usize::from(scored.is_looked_at))
    }
}

/// The start of a span, cut at a character.
fn cut(content: &str, start: usize, end: usize) -> Option<String> {
    let mut end = end.min(start + EVIDENCE_BYTES_MAX).min(content.len());
    while !content.is_char_boundary(end) {
        end -= 1;
    }
    content.get(start..end).map(str::to_owned)
}

/// Makes `classifier` itself and leaves every other detector to another factory.
pub struct WithClassifiers {
    others: Arc<dyn DetectorFactory>,
    models: Arc<Models>,
    own: ModelsInMemory,
}

impl WithClassifiers {
    /// `own` are models that win over those of the folders, for whoever loads through this value.
    #[must_use]
    pub fn new(
        others: Arc<dyn DetectorFactory>,
        models: Arc<Models>,
        own: ModelsInMemory,
    ) -> WithClassifiers {
        WithClassifiers { others, models, own }
    }

    fn classifier(&self, spec: &DetectorSpec) -> Result<LoadedPlugin, (&'static str, String)> {
        let begun = Instant::now();
        if spec.grants != Grants::default() {
            return Err(("bad_settings", "a classifier calls nothing; remove `capabilities`".to_owned()));
        }
        if spec.reuse != Reuse::Never {
            return Err(("bad_settings", "a classifier has no instances; remove `reuse`".to_owned()));
        }
        let settings =
            Settings::parse(spec.settings_json.as_deref()).map_err(|detail| ("bad_settings", detail))?;
        let own = self.own.model(&settings.model);
        let model = match &own {
            Some(files) => self.models.load_from(files, &settings.model),
            None => self.models.load(&settings.model),
        }
        .map_err(|error| (error.code(), error.to_string()))?;
        let settings = settings.resolve(&model).map_err(|detail| ("bad_settings", detail))?;
        let manifest = model.manifest();
        let views = settings.views.iter().map(|view| view.as_str().to_owned()).collect();
        let loaded = LoadedPlugin {
            manifest: Arc::new(Manifest {
                name: CLASSIFIER.to_owned(),
                version: manifest.version.clone(),
                licence: manifest.licence.clone(),
                summary: format!("Model `{}`. {}", manifest.name, manifest.summary).trim_end().to_owned(),
                kind: PluginKind::Detector,
                settings_schema: Some(SCHEMA.to_owned()),
                categories: settings.categories.clone(),
                capabilities: Vec::new(),
                views,
                match_bytes_max: None,
                reads_block: false,
            }),
            status: PluginStatus {
                digest: manifest.digest.clone(),
                start: "model",
                start_reason: None,
                reach_by_settings: false,
                notes: vec![format!(
                    "model {}@{} on {}, reports from {} on",
                    manifest.name,
                    manifest.version,
                    model.backend(),
                    settings.score_min
                )],
                cached: false,
                load_ms: u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
            },
            detector: Some(Arc::new(ClassifierDetector {
                models: Arc::clone(&self.models),
                model: Arc::clone(&model),
                settings,
                findings_max: spec.limits.findings_max,
            })),
            evaluator: None,
        };
        Ok(loaded)
    }
}

impl DetectorFactory for WithClassifiers {
    fn load(&self, spec: &DetectorSpec) -> Result<LoadedPlugin, LoadError> {
        if spec.plugin != CLASSIFIER {
            return self.others.load(spec);
        }
        self.classifier(spec).map_err(|(code, detail)| LoadError {
            guardrail: spec.guardrail.clone(),
            plugin: spec.plugin.clone(),
            code,
            detail,
            to_grant: Vec::new(),
        })
    }

    fn digest(&self, plugin: &str) -> Option<String> {
        // A classifier's depends on its settings, and loading it again costs nothing while the model is in use.
        if plugin == CLASSIFIER { None } else { self.others.digest(plugin) }
    }
}
