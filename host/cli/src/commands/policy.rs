use serde::Serialize;

use crate::args::{PolicyArgs, PolicyCheckArgs, PolicyCommand};
use crate::cases::{self, CaseOutcome};
use crate::compose::{House, PolicySet};
use crate::exit::Exit;
use crate::{logging, say};

/// Looks at policies.
pub(crate) fn run(args: &PolicyArgs) -> anyhow::Result<Exit> {
    match &args.command {
        PolicyCommand::Schema { json: _ } => {
            say::json(&balustrade_policy::json_schema())?;
            Ok(Exit::Ok)
        }
        PolicyCommand::Check(args) => check(args),
    }
}

#[derive(Serialize)]
struct CheckReport {
    revision: Option<String>,
    policies: Vec<PolicyReport>,
    cases_failed: usize,
}

#[derive(Serialize)]
struct PolicyReport {
    name: String,
    digest: String,
    guardrails: usize,
    /// By guardrail, what it may do beyond reading its texts.
    grants: Vec<GrantReport>,
    notes: Vec<String>,
    cases: Vec<CaseOutcome>,
}

#[derive(Serialize)]
struct GrantReport {
    guardrail: String,
    may: Vec<String>,
}

fn check(args: &PolicyCheckArgs) -> anyhow::Result<Exit> {
    logging::start("warn", false)?;
    let path = args.path.as_deref().or_else(|| args.sources.policies());
    let given = PolicySet::read(path)?;
    let folders = given.cases(path)?;
    let mut report = CheckReport { revision: None, policies: Vec::new(), cases_failed: 0 };
    for policy in &given.policies {
        report.policies.push(PolicyReport {
            name: policy.name.to_string(),
            digest: policy.digest.clone(),
            guardrails: policy.guardrails.len(),
            grants: policy
                .guardrails
                .iter()
                .map(|one| GrantReport { guardrail: one.name.to_string(), may: one.grants.told() })
                .collect(),
            notes: Vec::new(),
            cases: Vec::new(),
        });
    }
    if !args.syntax_only {
        let house = House::build_with(&args.sources, &args.calls)?;
        let revision = house.engine.activate(house.prepare(&given)?);
        report.revision = Some(revision.id().to_string());
        for policy in &mut report.policies {
            if let Some(state) = revision.policy(&policy.name) {
                for (guardrail, loaded) in state.guardrails() {
                    let notes =
                        loaded.status().notes.iter().map(|note| format!("{}: {note}", guardrail.name));
                    policy.notes.extend(notes);
                }
            }
            if let Some(file) = folders.get(&policy.name) {
                policy.cases =
                    cases::run(&|request| house.engine.check_with(&revision, request), &policy.name, file)?;
            }
        }
        house.calls.finish()?;
        report.cases_failed = report
            .policies
            .iter()
            .flat_map(|policy| &policy.cases)
            .filter(|case| !case.problems.is_empty())
            .count();
    }
    if args.json {
        say::json(&report)?;
    } else {
        tell(&report);
    }
    Ok(if report.cases_failed == 0 { Exit::Ok } else { Exit::Error })
}

fn tell(report: &CheckReport) {
    for policy in &report.policies {
        let failed: Vec<_> = policy.cases.iter().filter(|case| !case.problems.is_empty()).collect();
        let word =
            if failed.is_empty() { say::coloured("ok", "32") } else { say::coloured("FAILED", "31;1") };
        say::line(&format!(
            "{word} policy {}: {} guardrails, {} of {} cases pass ({})",
            policy.name,
            policy.guardrails,
            policy.cases.len() - failed.len(),
            policy.cases.len(),
            policy.digest
        ));
        for grants in &policy.grants {
            for line in &grants.may {
                say::line(&say::plain(&format!("   {} may {line}", grants.guardrail)));
            }
        }
        for note in &policy.notes {
            say::line(&format!("   note: {note}"));
        }
        for case in failed {
            say::line(&format!("   {} (line {}):", case.name, case.line));
            for problem in &case.problems {
                say::line(&format!("      {problem}"));
            }
        }
    }
    if let Some(revision) = &report.revision {
        say::line(&format!("revision {revision}"));
    }
}
