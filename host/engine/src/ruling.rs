//! What follows from one guardrail's outcome by its policy: pure, and blind to time and to other guardrails.

use balustrade_core::{Action, Failure, Finding, Report, Text, TextSpan, Verdict};
use balustrade_policy::{FlagWhen, Guardrail, Subject};

/// What became of one guardrail in one check.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Outcome {
    /// A detector's report, its texts given by their index in the request.
    Reported(Report),
    /// An evaluator's raw score per text of the request.
    Scored(Vec<(usize, f64)>),
    /// It could not judge.
    Failed { reason: &'static str, detail: String },
    /// It was not run.
    Skipped { reason: &'static str },
}

impl From<Failure> for Outcome {
    fn from(failure: Failure) -> Outcome {
        // What a guest said counts as user text and ends here.
        Outcome::Failed { reason: failure.kind.as_str(), detail: failure.detail }
    }
}

/// A part of a text that was not judged, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnjudgedPart {
    pub text: usize,
    pub text_span: Option<TextSpan>,
    pub reason: String,
}

/// One guardrail's part of the decision.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ruling {
    pub verdict: Verdict,
    /// The strongest action that follows, on any text.
    pub action: Action,
    pub reason: Option<&'static str>,
    pub detail: Option<String>,
    /// Highest per category, in alphabetical order. For an evaluator the raw score that decided.
    pub scores: Vec<(String, f64)>,
    /// At or above the threshold, in order of text, start, end and category.
    pub findings: Vec<(Finding, Action)>,
    /// What follows for single texts; a text may come more than once.
    pub texts: Vec<(usize, Action)>,
    pub unjudged: Vec<UnjudgedPart>,
}

impl Ruling {
    fn new(verdict: Verdict) -> Ruling {
        Ruling {
            verdict,
            action: Action::Allow,
            reason: None,
            detail: None,
            scores: Vec::new(),
            findings: Vec::new(),
            texts: Vec::new(),
            unjudged: Vec::new(),
        }
    }

    fn act(&mut self, text: usize, action: Action) {
        self.action = self.action.max(action);
        if action > Action::Allow {
            self.texts.push((text, action));
        }
    }
}

/// Applies a guardrail's threshold, actions, `on_error` and `on_partial`. `judged` are the texts it was to judge.
pub(crate) fn rule(guardrail: &Guardrail, texts: &[Text], judged: &[usize], outcome: Outcome) -> Ruling {
    match outcome {
        Outcome::Skipped { reason } => Ruling { reason: Some(reason), ..Ruling::new(Verdict::Skipped) },
        Outcome::Failed { reason, detail } => failed(guardrail, judged, reason, detail),
        Outcome::Reported(report) => reported(guardrail, report),
        Outcome::Scored(scores) => scored(guardrail, texts, &scores),
    }
}

/// There is no span to redact in a text that was not judged, so `redact` here can only mean: do not pass it on.
fn without_findings(action: Action) -> Action {
    if action == Action::Redact { Action::Block } else { action }
}

fn failed(guardrail: &Guardrail, judged: &[usize], reason: &'static str, detail: String) -> Ruling {
    let mut ruling = Ruling { reason: Some(reason), detail: Some(detail), ..Ruling::new(Verdict::Failed) };
    for &text in judged {
        ruling.act(text, without_findings(guardrail.on_error));
        ruling.unjudged.push(UnjudgedPart { text, text_span: None, reason: reason.to_owned() });
    }
    ruling
}

fn reported(guardrail: &Guardrail, report: Report) -> Ruling {
    let mut ruling = Ruling::new(Verdict::Pass);
    for finding in report.findings {
        raise(&mut ruling.scores, &finding.category, finding.score);
        // A score that is no number is not below the threshold either: it counts as found.
        if finding.score < guardrail.threshold {
            continue;
        }
        let action = guardrail.action_for(&finding.category, finding.score);
        ruling.verdict = Verdict::Flagged;
        ruling.act(finding.text, action);
        ruling.findings.push((finding, action));
    }
    ruling.scores.sort_by(|a, b| a.0.cmp(&b.0));
    ruling.findings.sort_by(|(a, _), (b, _)| in_total_order(a, b));
    for part in report.unjudged {
        ruling.reason = Some("partial");
        ruling.act(part.text, without_findings(guardrail.on_partial));
        ruling.unjudged.push(UnjudgedPart {
            text: part.text,
            text_span: part.text_span,
            reason: part.reason,
        });
    }
    ruling.unjudged.sort_by(|a, b| (a.text, a.text_span, &a.reason).cmp(&(b.text, b.text_span, &b.reason)));
    ruling
}

/// By text, start, end and category; what is still equal by score, highest first, then by what it says.
fn in_total_order(a: &Finding, b: &Finding) -> std::cmp::Ordering {
    (a.text, a.text_span, &a.category)
        .cmp(&(b.text, b.text_span, &b.category))
        .then_with(|| b.score.total_cmp(&a.score))
        .then_with(|| (&a.message, &a.evidence, &a.attributes).cmp(&(&b.message, &b.evidence, &b.attributes)))
}

fn raise(scores: &mut Vec<(String, f64)>, category: &str, score: f64) {
    match scores.iter_mut().find(|(known, _)| known == category) {
        Some((_, highest)) => *highest = highest.max(score),
        None => scores.push((category.to_owned(), score)),
    }
}

fn scored(guardrail: &Guardrail, texts: &[Text], scores: &[(usize, f64)]) -> Ruling {
    let mut ruling = Ruling::new(Verdict::Pass);
    let Subject::Evaluator { category, flag } = &guardrail.subject else {
        // A detector has no raw scores; the pipeline never mixes them up.
        return ruling;
    };
    let mut deciding: Option<f64> = None;
    for &(at, value) in scores {
        deciding = Some(deciding.map_or(value, |known| match flag {
            FlagWhen::Above => known.max(value),
            FlagWhen::Below => known.min(value),
        }));
        if !flag.flags(value, guardrail.threshold) {
            continue;
        }
        let severity = match flag {
            FlagWhen::Above => value,
            // The lower the score the worse the text: turned round, so that in a finding more is always worse.
            FlagWhen::Below => 1.0 - value,
        };
        let action = guardrail.action_for(category, 0.0);
        let finding = Finding {
            text: at,
            text_span: texts
                .get(at)
                .map_or(TextSpan { start: 0, end: 0 }, |text| TextSpan::whole(&text.content)),
            category: category.clone(),
            score: severity,
            message: None,
            evidence: None,
            attributes: Vec::new(),
        };
        ruling.verdict = Verdict::Flagged;
        ruling.act(at, action);
        ruling.findings.push((finding, action));
    }
    ruling.scores.extend(deciding.map(|value| (category.clone(), value)));
    ruling.findings.sort_by(|(a, _), (b, _)| in_total_order(a, b));
    ruling
}
