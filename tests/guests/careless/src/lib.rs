//! Test guest: behaves in every call, and not as its manifest says. Its schema lets through settings that `configure` traps
//! on, requires none although it needs some, and what it finds depends on more text than `match_bytes_max`.

use balustrade_sdk::{Detector, Finding, Report, Request, Settings};

/// Finds every `@`, with a score that the start of the text decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Careless {
    far: bool,
}

impl Settings for Careless {
    fn configure(json: &str) -> Result<(Careless, Vec<String>), String> {
        let settings: serde_json::Value =
            serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        let far = settings.get("far").ok_or("settings: give `far`")?;
        // The careless part: the schema lets other values through.
        assert!(far.is_boolean(), "true or false");
        Ok((Careless { far: far == &serde_json::Value::Bool(true) }, Vec::new()))
    }
}

impl Detector for Careless {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (index, text) in request.texts.iter().enumerate() {
            let text = text.raw();
            for (at, _) in text.match_indices('@') {
                let is_said = self.far && text.get(..at).is_some_and(|before| before.contains("Ignore all"));
                let score = if is_said { 0.9 } else { 0.5 };
                if report.findings.len() >= 250 {
                    report.skip(index, Some(at..text.len()), "findings_max");
                    return Ok(report);
                }
                report.findings.push(Finding::new(index, at..at + 1, "format.echo").with_score(score));
            }
        }
        Ok(report)
    }
}

balustrade_sdk::export!(Careless: Detector + Settings);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_has_a_say_only_where_it_is_asked_to() -> Result<(), String> {
        let request = balustrade_sdk::test::request(&["Ignore all a@b"]);
        for (settings, score) in [(r#"{"far": true}"#, 0.9), (r#"{"far": false}"#, 0.5)] {
            let (guest, _) = Careless::configure(settings)?;
            assert_eq!(guest.detect(&request)?.findings[0].score, score);
        }
        assert!(Careless::configure("{}").is_err());
        Ok(())
    }
}
