//! From the document as written to the policy as it runs: defaults applied, every rule checked, files spliced.

mod bounds;
mod guardrail;
mod redaction;
mod report;
mod whole;

use std::sync::Arc;
use std::time::Duration;

use crate::document::PolicyDocument;
use crate::settings::Lists;
use crate::{GrantPlace, ListSource, Placed, Policy, PolicyError, digest};

use bounds::{DEADLINE_MS, Range};
use report::Report;

pub(crate) use report::is_name;

/// Version of the document's format.
const VERSION: u32 = 1;

/// Most guardrails of one policy.
const GUARDRAILS_MAX: usize = 256;

/// Longest description, in bytes.
const DESCRIPTION_BYTES_MAX: usize = 4096;

pub(crate) fn policy(
    document: PolicyDocument,
    text: &str,
    file: &str,
    source: &dyn ListSource,
) -> Result<Policy, PolicyError> {
    let mut report = Report::new(file);
    let mut lists = Lists::new(source);
    if document.version.value != VERSION {
        report.add(
            &document.version,
            "version",
            format!("{} is not known here; this program reads version {VERSION}", document.version.value),
        );
    }
    report.check_name(&document.name, "name");
    if document.description.as_ref().is_some_and(|text| text.len() > DESCRIPTION_BYTES_MAX) {
        report.add(
            &document.name,
            "description",
            format!("longer than {DESCRIPTION_BYTES_MAX} bytes; shorten it"),
        );
    }
    let deadline_ms = report.bounded(document.deadline_ms.as_ref(), "deadline_ms", DEADLINE_MS);
    let redaction = redaction::redaction(document.redaction.as_ref(), &mut report);
    let written = &document.guardrails;
    if written.value.is_empty() {
        report.add(
            written,
            "guardrails",
            "empty: such a policy would let everything pass; add a guardrail".to_owned(),
        );
    }
    if written.value.len() > GUARDRAILS_MAX {
        report.add(
            written,
            "guardrails",
            format!("{} of them; at most {GUARDRAILS_MAX} are allowed", written.value.len()),
        );
        return Err(report.into_error());
    }
    let mut guardrails = Vec::with_capacity(written.value.len());
    for (index, guardrail) in written.value.iter().enumerate() {
        let key = format!("guardrails[{index}]");
        guardrails.push(guardrail::guardrail(&guardrail.value, &key, deadline_ms, &mut lists, &mut report));
    }
    whole::check(&written.value, &guardrails, &mut report);
    report.finish()?;
    let lines: Vec<&str> = text.lines().collect();
    let file: Arc<str> = file.into();
    for (guardrail, written) in guardrails.iter_mut().zip(&written.value) {
        guardrail.grant_place = GrantPlace::of(written, &lines, &file);
    }
    guardrails.sort_by_key(|guardrail| guardrail.tier);
    let mut policy = Policy {
        name: document.name.value.as_str().into(),
        description: document.description,
        digest: String::new(),
        deadline: Duration::from_millis(deadline_ms),
        redaction,
        guardrails,
    };
    policy.digest = digest::digest(&policy, lists.files());
    Ok(policy)
}

/// A value where one was written, else the default.
fn or_default<T: Copy>(written: Option<&Placed<T>>, default: T) -> T {
    written.map_or(default, |placed| placed.value)
}

/// A default that lies within a range.
const fn range(min: u64, max: u64, default: u64, unit: &'static str) -> Range {
    Range { min, max, default, unit }
}

#[cfg(test)]
mod tests;
