//! Settings of `detector: classifier`.

use std::collections::BTreeMap;

use balustrade_core::{ViewKind, category_is_valid};
use serde::Deserialize;

use crate::document::Task;
use crate::{Band, Model};

/// For editors and people; what is checked is the type below.
pub(crate) const SCHEMA: &str = r#"{
  "type": "object",
  "additionalProperties": false,
  "required": ["model"],
  "properties": {
    "model": { "type": "string", "description": "Name of the model: its folder." },
    "categories": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Categories in place of the model's own, by label." },
    "score_min": { "type": "number", "minimum": 0, "maximum": 1, "description": "Findings that score less are not reported. 0.1 unless given, 0.5 for entities." },
    "false_positive_rate": { "type": "number", "minimum": 0, "maximum": 1, "description": "Report from the model's own threshold for this rate on; in place of score_min." },
    "band": { "type": "array", "items": { "type": "number", "minimum": 0, "maximum": 1 }, "minItems": 2, "maxItems": 2, "description": "Probabilities of the model's first tier between which its encoder is asked; [0, 1] always asks it." },
    "views": { "type": "array", "items": { "type": "string" }, "description": "Readings of the text that are judged; those of the model unless given." }
  }
}"#;

/// Entities that score less are not reported, unless a policy says otherwise.
pub(crate) const ENTITY_SCORE_MIN: f64 = 0.5;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    pub(crate) model: String,
    #[serde(default)]
    categories: BTreeMap<String, String>,
    #[serde(default)]
    score_min: Option<f64>,
    #[serde(default)]
    false_positive_rate: Option<f64>,
    #[serde(default)]
    band: Option<(f64, f64)>,
    #[serde(default)]
    views: Vec<String>,
}

/// Settings that fit the model.
#[derive(Debug)]
pub(crate) struct Resolved {
    /// One per kind of the model.
    pub(crate) categories: Vec<String>,
    pub(crate) score_min: f64,
    pub(crate) band: Band,
    pub(crate) views: Vec<ViewKind>,
}

impl Settings {
    /// # Errors
    /// Says which setting is missing, unknown or wrong.
    pub(crate) fn parse(json: Option<&str>) -> Result<Settings, String> {
        let json = json.ok_or("settings.model is missing; name the model")?;
        serde_json::from_str(json).map_err(|error| format!("settings: {error}"))
    }

    /// # Errors
    /// A setting does not fit the model.
    pub(crate) fn resolve(&self, model: &Model) -> Result<Resolved, String> {
        let manifest = model.manifest();
        if manifest.task == Task::Embedding {
            return Err(format!(
                "settings.model: `{}` turns texts into vectors and finds nothing by itself; a plugin asks it, where the policy \
                 grants `embed`",
                manifest.name
            ));
        }
        let share = |value: f64, name: &str| {
            let is_share = (0.0..=1.0).contains(&value);
            is_share
                .then_some(value)
                .ok_or_else(|| format!("settings.{name}: {value} is not a number from 0 to 1"))
        };
        for (label, category) in &self.categories {
            if !model.kinds().contains(label) {
                return Err(format!(
                    "settings.categories: the model `{}` does not report `{label}`; it reports {}",
                    manifest.name,
                    model.kinds().join(", ")
                ));
            }
            if !category_is_valid(category) {
                return Err(format!(
                    "settings.categories: `{category}` is no category; write a lower-case dotted name such as \
                     security.injection"
                ));
            }
        }
        let own = |kind: &String| self.categories.get(kind).or_else(|| manifest.categories.get(kind));
        let categories = model.kinds().iter().filter_map(own).cloned().collect();
        let score_min = match (self.false_positive_rate, self.score_min) {
            (Some(_), Some(_)) => {
                return Err("settings: score_min and false_positive_rate exclude each other".to_owned());
            }
            (Some(rate), None) => {
                let rate = share(rate, "false_positive_rate")?;
                manifest.threshold(model.backend(), rate).map(|t| t.threshold).ok_or_else(|| {
                    format!(
                        "settings.false_positive_rate: the model `{}` has no threshold for {rate} or less on {}; \
                         `balustrade model list` shows what it has, `balustrade model calibrate` makes more",
                        manifest.name,
                        model.backend()
                    )
                })?
            }
            (None, Some(score)) => share(score, "score_min")?,
            (None, None) => match manifest.task {
                Task::Sequence => 0.1,
                Task::Token | Task::Embedding => ENTITY_SCORE_MIN,
            },
        };
        let band = match (self.band, manifest.band()) {
            (None, own) => own.unwrap_or(Band::WHOLE),
            (Some(_), None) => {
                return Err(format!(
                    "settings.band: the model `{}` has no first tier; remove it",
                    manifest.name
                ));
            }
            (Some((from, below)), Some(_)) => {
                Band::new(from, below).map_err(|detail| format!("settings.band: {detail}"))?
            }
        };
        let mut views = Vec::new();
        for view in &self.views {
            let view: ViewKind = view.parse().map_err(|error| format!("settings.views: {error}"))?;
            if !views.contains(&view) {
                views.push(view);
            }
        }
        if views.is_empty() {
            views.clone_from(&manifest.views);
        }
        Ok(Resolved { categories, score_min, band, views })
    }
}
