//! Test guest: asks a model for vectors, and imports nothing else.

use balustrade_sdk::embed::{cosine, embed};
use balustrade_sdk::{Detector, Finding, Report, Request, Settings};
use serde::Deserialize;

/// The configured guest.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Embedder {
    model: String,
    #[serde(default)]
    like: Option<String>,
    #[serde(default = "once")]
    calls: u32,
    #[serde(default)]
    swallow: bool,
}

fn once() -> u32 {
    1
}

impl Settings for Embedder {
    fn configure(json: &str) -> Result<(Embedder, Vec<String>), String> {
        let settings = serde_json::from_str(json).map_err(|error| error.to_string())?;
        Ok((settings, Vec::new()))
    }
}

impl Detector for Embedder {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (index, text) in request.texts.iter().enumerate() {
            let mut answer = Ok(Vec::new());
            for _ in 0..self.calls {
                answer = embed(&self.model, text.raw(), &text.role);
            }
            let vector = match answer {
                Ok(vector) => vector,
                Err(told) if self.swallow => {
                    report.findings.push(self.found(index, text.raw(), 1.0).with_attribute("told", told));
                    continue;
                }
                Err(told) => return Err(told),
            };
            let score = match &self.like {
                Some(like) => cosine(&vector, &embed(&self.model, like, &text.role)?),
                None => cosine(&vector, &vector),
            };
            let found = self.found(index, text.raw(), f64::from(score).clamp(0.0, 1.0));
            report.findings.push(found.with_attribute("numbers", vector.len().to_string()));
        }
        Ok(report)
    }
}

impl Embedder {
    fn found(&self, text: usize, content: &str, score: f64) -> Finding {
        Finding::new(text, 0..content.len(), "format.embedded").with_score(score)
    }
}

balustrade_sdk::export!(Embedder: Detector + Settings);
