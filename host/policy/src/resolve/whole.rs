use crate::document::GuardrailDocument;
use crate::{Guardrail, Placed};

use super::report::Report;

/// Rules that need all guardrails at once: unique names, and conditions that look at guardrails which run before.
pub(super) fn check(written: &[Placed<GuardrailDocument>], guardrails: &[Guardrail], report: &mut Report) {
    for (index, guardrail) in guardrails.iter().enumerate() {
        let Some(document) = written.get(index).map(|placed| &placed.value) else { continue };
        if let Some(first) = guardrails.iter().take(index).position(|other| other.name == guardrail.name) {
            report.add(&document.name, format!("guardrails[{index}].name"), format!(
                "`{}` is already the name of guardrails[{first}]; verdicts are told apart by name, so rename one",
                guardrail.name
            ));
        }
        let (Some(condition), Some(place)) = (&guardrail.condition, &document.when) else { continue };
        for name in &condition.mentions().guardrails {
            let key = format!("guardrails[{index}].when");
            match guardrails.iter().find(|other| *other.name == **name) {
                None => report.add(place, key, format!("no guardrail is called `{name}`")),
                Some(other) if other.tier >= guardrail.tier => report.add(place, key, format!(
                    "`{name}` runs in tier {} and this guardrail in tier {}; only verdicts of earlier tiers are known, \
                     so give this one a higher tier",
                    other.tier, guardrail.tier
                )),
                Some(_) => {}
            }
        }
    }
}
