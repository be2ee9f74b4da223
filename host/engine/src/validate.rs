//! The last look at what a detector or evaluator answered, whichever crate it comes from.

use balustrade_core::{EvaluatorScore, Failure, FailureKind, Report, Text, TextSpan};
use balustrade_policy::FlagWhen;

/// Checks spans and scores against the texts of the call, and turns indices into the call (`judged`) into indices
/// into the request. One bad finding fails the whole report: what else it says cannot be trusted either.
pub(crate) fn report(mut report: Report, texts: &[Text], judged: &[usize]) -> Result<Report, Failure> {
    let resolve = |index: usize| judged.get(index).and_then(|&at| texts.get(at).map(|text| (at, text)));
    for finding in &mut report.findings {
        let (at, text) =
            resolve(finding.text).ok_or_else(|| bad("a finding names a text that was not asked about"))?;
        if !(0.0..=1.0).contains(&finding.score) {
            return Err(bad("a finding's score is not in [0, 1]"));
        }
        finding.text_span = span(finding.text_span, text)?;
        finding.text = at;
    }
    for part in &mut report.unjudged {
        let (at, text) = resolve(part.text)
            .ok_or_else(|| bad("an unjudged part names a text that was not asked about"))?;
        if let Some(of_text) = part.text_span {
            part.text_span = Some(span(of_text, text)?);
        }
        part.text = at;
    }
    Ok(report)
}

/// The score that decides: of several, the one nearest to being flagged.
pub(crate) fn score(scores: &[EvaluatorScore], flag: FlagWhen) -> Result<f64, Failure> {
    if scores.iter().any(|score| !(0.0..=1.0).contains(&score.value)) {
        return Err(bad("an evaluator's score is not in [0, 1]"));
    }
    let values = scores.iter().map(|score| score.value);
    match flag {
        FlagWhen::Above => values.reduce(f64::max),
        FlagWhen::Below => values.reduce(f64::min),
    }
    .ok_or_else(|| bad("an evaluator returned no score"))
}

fn span(span: TextSpan, text: &Text) -> Result<TextSpan, Failure> {
    TextSpan::checked(span.start, span.end, &text.content)
        .map_err(|error| bad(format!("a text span: {error}")))
}

fn bad(detail: impl Into<String>) -> Failure {
    Failure::new(FailureKind::BadOutput, detail)
}
