use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{
    Action, CategoryPattern, Grants, LogGrant, Mode, ModelGrant, Reuse, Role, RunLimits, Stage,
    category_is_valid,
};

use super::bounds::{
    FINDINGS, HOST_CALLS, LOG_BYTES, MEMORY_MIB, MODEL_BYTES, MODEL_CALLS, RETURNED_KIB, REUSE,
    TABLE_ELEMENTS, TIER, TIMEOUT_MS,
};
use super::or_default;
use super::report::Report;
use crate::document::{
    ActionMap, ActionName, CapabilitiesDocument, GuardrailDocument, LimitsDocument, ModeName,
    ModelGrantDocument, StageName,
};
use crate::settings::{Lists, to_json};
use crate::{Condition, FlagWhen, GrantPlace, Guardrail, Placed, RoleFilter, Strong, Subject};

/// Longest name of a role or model, in bytes.
const WORD_BYTES_MAX: usize = 128;

/// One guardrail. Where something is wrong it is reported and a default stands in, so that the rest is checked too.
pub(super) fn guardrail(
    written: &GuardrailDocument,
    key: &str,
    deadline_ms: u64,
    lists: &mut Lists<'_>,
    report: &mut Report,
) -> Guardrail {
    report.check_name(&written.name, &format!("{key}.name"));
    report.check_list(&written.stages, &format!("{key}.stages"), |stage| Stage::from(*stage));
    let (plugin, subject) = subject(written, key, report);
    let settings_json = written.settings.as_ref().map(|settings| {
        let mut add = |at: &Placed<()>, key: String, detail: String| report.add(at, key, detail);
        to_json(settings, &format!("{key}.settings"), lists, &mut add).to_string()
    });
    let timeout = Duration::from_millis(timeout_ms(written, key, deadline_ms, report));
    Guardrail {
        name: written.name.value.as_str().into(),
        plugin,
        subject,
        settings_json,
        stages: written.stages.value.iter().map(|stage| stage.value.into()).collect(),
        roles: roles(written.roles.as_ref(), &format!("{key}.roles"), report),
        tier: to_u32(report.bounded(written.tier.as_ref(), &format!("{key}.tier"), TIER)),
        threshold: threshold(written, key, report),
        action: written.action.value.into(),
        strong: strong(written, key, report),
        actions: actions(written.actions.as_ref(), &format!("{key}.actions"), report),
        mode: Mode::from(or_default(written.mode.as_ref(), ModeName::Enforce)),
        on_error: written.on_error.value.into(),
        on_partial: written.on_partial.value.into(),
        timeout,
        condition: condition(written, key, report),
        grant_place: GrantPlace::default(),
        grants: grants(written.capabilities.as_ref(), &format!("{key}.capabilities"), report),
        limits: limits(written.limits.as_ref(), &format!("{key}.limits"), timeout, report),
        reuse: match &written.reuse {
            None => Reuse::Never,
            some => Reuse::Checks(to_u32(report.bounded(some.as_ref(), &format!("{key}.reuse"), REUSE))),
        },
    }
}

/// Exactly one of detector and evaluator, and what only an evaluator needs.
fn subject(written: &GuardrailDocument, key: &str, report: &mut Report) -> (Arc<str>, Subject) {
    match (&written.detector, &written.evaluator) {
        (Some(detector), None) => {
            report.check_name(detector, &format!("{key}.detector"));
            if let Some(category) = &written.category {
                report.add(
                    category,
                    format!("{key}.category"),
                    "only an evaluator takes it; a detector names the \
                    category of each finding itself, so remove it"
                        .to_owned(),
                );
            }
            if let Some(flag) = &written.flag_when {
                report.add(
                    flag,
                    format!("{key}.flag_when"),
                    "only an evaluator takes it; a detector's finding \
                    counts at the threshold or above, so remove it"
                        .to_owned(),
                );
            }
            (detector.value.as_str().into(), Subject::Detector)
        }
        (None, Some(evaluator)) => {
            (evaluator.value.as_str().into(), self::evaluator(written, evaluator, key, report))
        }
        (Some(_), Some(evaluator)) => {
            report.add(
                evaluator,
                format!("{key}.evaluator"),
                "stands beside `detector`; keep one of them, and write \
                a second guardrail for the other"
                    .to_owned(),
            );
            ("".into(), Subject::Detector)
        }
        (None, None) => {
            report.add(
                &written.name,
                format!("{key}.detector"),
                "missing; name the plugin with `detector` or \
                `evaluator`"
                    .to_owned(),
            );
            ("".into(), Subject::Detector)
        }
    }
}

fn evaluator(written: &GuardrailDocument, name: &Placed<String>, key: &str, report: &mut Report) -> Subject {
    report.check_name(name, &format!("{key}.evaluator"));
    for (index, stage) in written.stages.value.iter().enumerate() {
        if stage.value != StageName::Output {
            report.add(
                stage,
                format!("{key}.stages[{index}]"),
                format!(
                    "`{}`: an evaluator judges the model's answer and stands only at `output`",
                    Stage::from(stage.value)
                ),
            );
        }
    }
    if written.action.value == ActionName::Redact {
        report.add(
            &written.action,
            format!("{key}.action"),
            "`redact`: an evaluator scores the whole answer and \
            finds no part to replace; use allow, flag or block"
                .to_owned(),
        );
    }
    if let Some(actions) = &written.actions {
        report.add(
            actions,
            format!("{key}.actions"),
            "an evaluator has one category; say it with `action`".to_owned(),
        );
    }
    let category =
        match &written.category {
            Some(category) => {
                if !category_is_valid(&category.value) {
                    report.add(category, format!("{key}.category"), format!(
                    "`{}` is not a category; write a lower-case dotted name such as `format.repetition`",
                    category.value
                ));
                }
                category.value.clone()
            }
            None => {
                report.add(
                    name,
                    format!("{key}.category"),
                    "missing; an evaluator's score needs a category, such as \
                `format.repetition`"
                        .to_owned(),
                );
                String::new()
            }
        };
    let flag = match &written.flag_when {
        Some(flag) => flag.value.into(),
        None => {
            report.add(
                name,
                format!("{key}.flag_when"),
                "missing; write `above` when a high score is bad, `below` \
                when a low one is"
                    .to_owned(),
            );
            FlagWhen::Above
        }
    };
    Subject::Evaluator { category, flag }
}

fn timeout_ms(written: &GuardrailDocument, key: &str, deadline_ms: u64, report: &mut Report) -> u64 {
    let key = format!("{key}.timeout_ms");
    let value = report.bounded(written.timeout_ms.as_ref(), &key, TIMEOUT_MS);
    if let Some(placed) = &written.timeout_ms
        && value > deadline_ms
    {
        report.add(placed, key, format!(
            "{value} ms is more than the policy's deadline_ms of {deadline_ms}; lower it or raise the deadline"
        ));
    }
    value.min(deadline_ms)
}

fn threshold(written: &GuardrailDocument, key: &str, report: &mut Report) -> f64 {
    let default = 0.5;
    let Some(placed) = &written.threshold else { return default };
    share(placed, format!("{key}.threshold"), report).unwrap_or(default)
}

/// A number from 0 to 1.
fn share(placed: &Placed<f64>, key: String, report: &mut Report) -> Option<f64> {
    if placed.value.is_finite() && (0.0..=1.0).contains(&placed.value) {
        // A negative zero means zero and must not change the digest.
        return Some(placed.value.abs());
    }
    report.add(placed, key, format!("{} is out of range; write a number from 0 to 1", placed.value));
    None
}

fn strong(written: &GuardrailDocument, key: &str, report: &mut Report) -> Option<Strong> {
    let placed = written.strong.as_ref()?;
    let key = format!("{key}.strong");
    if written.evaluator.is_some() {
        let detail = "an evaluator has one score and one action; remove it".to_owned();
        report.add(placed, key, detail);
        return None;
    }
    let Placed { value: strong, .. } = placed;
    let threshold = share(&strong.threshold, format!("{key}.threshold"), report)?;
    let general = written.threshold.as_ref().map_or(0.5, |placed| placed.value);
    if threshold <= general {
        report.add(
            &strong.threshold,
            format!("{key}.threshold"),
            format!("{threshold} is not above the guardrail's threshold of {general}; raise it"),
        );
    }
    let action: Action = strong.action.value.into();
    if action <= Action::from(written.action.value) {
        report.add(
            &strong.action,
            format!("{key}.action"),
            format!("`{action}` is not stronger than `action: {}`", Action::from(written.action.value)),
        );
    }
    Some(Strong { threshold, action })
}

fn roles(written: Option<&Placed<Vec<Placed<String>>>>, key: &str, report: &mut Report) -> RoleFilter {
    let Some(list) = written else { return RoleFilter::Default };
    report.check_list(list, key, |role| Role::new(role).as_str().to_owned());
    for (index, role) in list.value.iter().enumerate() {
        check_word(role, &format!("{key}[{index}]"), report);
    }
    RoleFilter::Only(list.value.iter().map(|role| Role::new(&role.value)).collect())
}

fn actions(
    written: Option<&Placed<ActionMap>>,
    key: &str,
    report: &mut Report,
) -> Vec<(CategoryPattern, Action)> {
    let mut actions = Vec::new();
    for (pattern, action) in written.iter().flat_map(|map| &map.value.0) {
        match CategoryPattern::parse(&pattern.value) {
            Ok(parsed) => actions.push((parsed, action.value.into())),
            Err(detail) => report.add(pattern, key, detail),
        }
    }
    // Two patterns of one rank that cover the same category are the same pattern, so the order is total.
    actions.sort_by(|(left, _), (right, _)| {
        right.rank().cmp(&left.rank()).then_with(|| left.as_str().cmp(right.as_str()))
    });
    actions
}

fn condition(written: &GuardrailDocument, key: &str, report: &mut Report) -> Option<Condition> {
    let source = written.when.as_ref()?;
    Condition::compile(&source.value).map_err(|detail| report.add(source, format!("{key}.when"), detail)).ok()
}

fn grants(written: Option<&Placed<CapabilitiesDocument>>, key: &str, report: &mut Report) -> Grants {
    let Some(Placed { value: capabilities, .. }) = written else { return Grants::default() };
    let log = capabilities.log.as_ref().map(|log| LogGrant {
        bytes_max: to_usize(report.bounded(
            log.value.bytes_max.as_ref(),
            &format!("{key}.log.bytes_max"),
            LOG_BYTES,
        )),
    });
    let classify = model_grant(capabilities.classify.as_ref(), &format!("{key}.classify"), report);
    let embed = model_grant(capabilities.embed.as_ref(), &format!("{key}.embed"), report);
    Grants { log, classify, embed }
}

fn model_grant(
    written: Option<&Placed<ModelGrantDocument>>,
    key: &str,
    report: &mut Report,
) -> Option<ModelGrant> {
    let written = &written?.value;
    let models = format!("{key}.models");
    report.check_list(&written.models, &models, Clone::clone);
    for (index, model) in written.models.value.iter().enumerate() {
        check_word(model, &format!("{models}[{index}]"), report);
    }
    let calls = report.bounded(written.calls_max.as_ref(), &format!("{key}.calls_max"), MODEL_CALLS);
    let bytes = report.bounded(written.bytes_max.as_ref(), &format!("{key}.bytes_max"), MODEL_BYTES);
    Some(ModelGrant {
        models: written.models.value.iter().map(|model| model.value.clone()).collect(),
        calls_max: to_u32(calls),
        bytes_max: to_usize(bytes),
    })
}

fn limits(
    written: Option<&Placed<LimitsDocument>>,
    key: &str,
    timeout: Duration,
    report: &mut Report,
) -> RunLimits {
    let none = LimitsDocument::default();
    let limits = written.map_or(&none, |placed| &placed.value);
    let mut bounded = |value: &Option<Placed<u64>>, name: &str, range| {
        report.bounded(value.as_ref(), &format!("{key}.{name}"), range)
    };
    RunLimits {
        memory_bytes_max: to_usize(bounded(&limits.memory_mib, "memory_mib", MEMORY_MIB) << 20),
        findings_max: to_usize(bounded(&limits.findings_max, "findings_max", FINDINGS)),
        returned_bytes_max: to_usize(bounded(&limits.returned_kib, "returned_kib", RETURNED_KIB) << 10),
        host_calls_max: to_u32(bounded(&limits.host_calls_max, "host_calls_max", HOST_CALLS)),
        table_elements_max: to_usize(bounded(
            &limits.table_elements_max,
            "table_elements_max",
            TABLE_ELEMENTS,
        )),
        timeout,
    }
}

fn check_word(word: &Placed<String>, key: &str, report: &mut Report) {
    let value = &word.value;
    if value.trim().is_empty() || value.len() > WORD_BYTES_MAX || value.chars().any(char::is_control) {
        report.add(word, key, format!("must be 1 to {WORD_BYTES_MAX} bytes of plain text"));
    }
}

/// Ranges keep the value far below the limit of the type.
fn to_u32(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn to_usize(value: u64) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}
