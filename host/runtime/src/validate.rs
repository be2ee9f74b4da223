//! What a guest returned is checked here before anything else looks at it.

use balustrade_core::{
    EvaluatorScore, Failure, FailureKind, Finding, Report, RunLimits, Text, TextSpan, Unjudged,
    category_is_valid,
};

use crate::abi;
use crate::detector::Reading;

/// Bytes of a message for people.
const MESSAGE_BYTES_MAX: usize = 1_000;
/// Bytes of evidence.
const EVIDENCE_BYTES_MAX: usize = 8_000;
/// Bytes of a reason code.
const REASON_BYTES_MAX: usize = 64;
/// Attributes of one finding, and bytes of each name and value.
const ATTRIBUTES_MAX: usize = 16;
const ATTRIBUTE_BYTES_MAX: usize = 256;
/// Scores of one sample.
const SCORES_MAX: usize = 64;

/// Turns a guest's report into ours.
///
/// # Errors
/// Names the finding and the rule it breaks. One bad finding fails the whole report: a guest that gets spans wrong
/// cannot be trusted to have found the rest.
pub(crate) fn report(
    raw: abi::Report,
    texts: &[&Text],
    readings: &[Vec<Reading<'_>>],
    limits: &RunLimits,
) -> Result<Report, Failure> {
    // A plugin that has found as much as it may tells of each further text that it was left out.
    let unjudged_max = limits.findings_max.saturating_add(texts.len());
    for (what, n, most) in [
        ("findings", raw.findings.len(), limits.findings_max),
        ("unjudged parts", raw.unjudged.len(), unjudged_max),
    ] {
        if n > most {
            return Err(bad(format!(
                "reported {n} {what}, the limit is {most}; raise `limits.findings_max`"
            )));
        }
    }
    let mut report = Report {
        findings: Vec::with_capacity(raw.findings.len()),
        unjudged: Vec::with_capacity(raw.unjudged.len()),
    };
    for (index, raw) in raw.findings.into_iter().enumerate() {
        report
            .findings
            .push(finding(raw, readings).map_err(|detail| bad(format!("finding {index}: {detail}")))?);
    }
    for (index, raw) in raw.unjudged.into_iter().enumerate() {
        report.unjudged.push(
            unjudged(raw, texts, readings).map_err(|detail| bad(format!("unjudged {index}: {detail}")))?,
        );
    }
    Ok(report)
}

fn finding(mut raw: abi::Finding, readings: &[Vec<Reading<'_>>]) -> Result<Finding, String> {
    let index = raw.text as usize;
    let of_text = readings.get(index).ok_or_else(|| no_text(raw.text))?;
    let reading =
        of_text.get(raw.view as usize).ok_or_else(|| format!("view {} was not handed over", raw.view))?;
    let text_span = span_in(raw.text_span, reading)?;
    if !category_is_valid(&raw.category) {
        return Err("its category is not a lower-case dotted name under security, privacy, format or safety"
            .to_owned());
    }
    let score = score(raw.score)?;
    bounded("message", raw.message.as_deref(), MESSAGE_BYTES_MAX)?;
    bounded("evidence", raw.evidence.as_deref(), EVIDENCE_BYTES_MAX)?;
    attributes(&raw.attributes)?;
    if reading.offsets.is_some() {
        raw.attributes.push(("view".to_owned(), reading.name.to_owned()));
    }
    Ok(Finding {
        text: index,
        text_span,
        category: raw.category,
        score,
        message: raw.message,
        evidence: raw.evidence,
        attributes: raw.attributes,
    })
}

/// What was not judged is told in bytes of the text's first view.
fn unjudged(raw: abi::Unjudged, texts: &[&Text], readings: &[Vec<Reading<'_>>]) -> Result<Unjudged, String> {
    let index = raw.text as usize;
    let text = texts.get(index).ok_or_else(|| no_text(raw.text))?;
    let raw_view = Reading { name: "raw", content: &text.content, offsets: None };
    let first = readings.get(index).and_then(|of_text| of_text.first()).unwrap_or(&raw_view);
    let text_span = raw.text_span.map(|span| span_in(span, first)).transpose()?;
    let is_code = (1..=REASON_BYTES_MAX).contains(&raw.reason.len())
        && raw.reason.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if !is_code {
        return Err("its reason must be a code of a-z, 0-9 and `_`".to_owned());
    }
    Ok(Unjudged { text: index, text_span, reason: raw.reason })
}

/// Turns a guest's scores into ours.
///
/// # Errors
/// Names the score and the rule it breaks; no score at all is an error too.
pub(crate) fn scores(raw: Vec<abi::Score>) -> Result<Vec<EvaluatorScore>, Failure> {
    if raw.is_empty() || raw.len() > SCORES_MAX {
        return Err(bad(format!("returned {} scores; 1 to {SCORES_MAX} are expected", raw.len())));
    }
    let mut scores = Vec::with_capacity(raw.len());
    for (index, raw) in raw.into_iter().enumerate() {
        let checked = check_score(&raw).map_err(|detail| bad(format!("score {index}: {detail}")))?;
        scores.push(EvaluatorScore {
            name: raw.name,
            value: checked,
            label: raw.label,
            explanation: raw.explanation,
            attributes: raw.attributes,
        });
    }
    Ok(scores)
}

fn check_score(raw: &abi::Score) -> Result<f64, String> {
    let name_ok = (1..=REASON_BYTES_MAX).contains(&raw.name.len())
        && raw.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-');
    if !name_ok {
        return Err("its name must be 1 to 64 of a-z, 0-9, `_` and `-`".to_owned());
    }
    bounded("label", raw.label.as_deref(), ATTRIBUTE_BYTES_MAX)?;
    bounded("explanation", raw.explanation.as_deref(), MESSAGE_BYTES_MAX)?;
    attributes(&raw.attributes)?;
    score(raw.value)
}

fn no_text(index: u32) -> String {
    format!("text {index} was not handed over")
}

/// A span of a view, as one of the original.
fn span_in(span: abi::TextSpan, reading: &Reading<'_>) -> Result<TextSpan, String> {
    let span = TextSpan::checked(span.start as usize, span.end as usize, reading.content)
        .map_err(|error| format!("text span {}..{}: {error}", span.start, span.end))?;
    Ok(reading.offsets.map_or(span, |offsets| offsets.to_original(span)))
}

fn score(score: f64) -> Result<f64, String> {
    // A NaN is in no range.
    if (0.0..=1.0).contains(&score) { Ok(score) } else { Err(format!("score {score} is not in [0, 1]")) }
}

fn bounded(what: &str, text: Option<&str>, bytes_max: usize) -> Result<(), String> {
    match text {
        Some(text) if text.len() > bytes_max => {
            Err(format!("its {what} has {} bytes; at most {bytes_max} are accepted", text.len()))
        }
        _ => Ok(()),
    }
}

fn attributes(attributes: &[(String, String)]) -> Result<(), String> {
    if attributes.len() > ATTRIBUTES_MAX {
        return Err(format!("it has {} attributes; at most {ATTRIBUTES_MAX} are accepted", attributes.len()));
    }
    for (name, value) in attributes {
        bounded("attribute name", Some(name), ATTRIBUTE_BYTES_MAX)?;
        bounded("attribute value", Some(value), ATTRIBUTE_BYTES_MAX)?;
    }
    Ok(())
}

fn bad(detail: String) -> Failure {
    Failure::new(FailureKind::BadOutput, detail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use balustrade_core::{Role, TextForm};

    fn text() -> Text {
        Text {
            path: "/text".to_owned(),
            inner_path: None,
            form: TextForm::String,
            role: Role::new("user"),
            content: "aé".to_owned(),
        }
    }

    fn raw() -> abi::Finding {
        abi::Finding {
            text: 0,
            view: 0,
            text_span: abi::TextSpan { start: 0, end: 3 },
            category: "privacy.pii.email".to_owned(),
            score: 0.5,
            message: None,
            evidence: None,
            attributes: Vec::new(),
        }
    }

    fn judge(text: &Text, raw: abi::Report) -> Result<Report, Failure> {
        let readings = vec![vec![Reading { name: "raw", content: &text.content, offsets: None }]];
        report(raw, &[text], &readings, &RunLimits::default())
    }

    fn check(change: impl FnOnce(&mut abi::Finding)) -> Result<Report, Failure> {
        let mut raw = raw();
        change(&mut raw);
        let text = text();
        judge(&text, abi::Report { findings: vec![raw], unjudged: Vec::new() })
    }

    #[test]
    fn a_good_finding_passes() {
        let report = check(|_| {}).expect("valid");
        assert_eq!(report.findings[0].text_span, TextSpan { start: 0, end: 3 });
    }

    #[test]
    fn what_was_found_in_a_view_is_told_on_the_original() {
        let text = text();
        let mut offsets = balustrade_core::Offsets::new();
        offsets.stand_for(4, 1, 3);
        let readings = vec![vec![Reading { name: "decoded:test", content: "abcd", offsets: Some(&offsets) }]];
        let mut found = raw();
        found.text_span = abi::TextSpan { start: 1, end: 2 };
        let unjudged = abi::Unjudged {
            text: 0,
            text_span: Some(abi::TextSpan { start: 0, end: 4 }),
            reason: "too_long".to_owned(),
        };
        let raw = abi::Report { findings: vec![found], unjudged: vec![unjudged] };
        let report = report(raw, &[&text], &readings, &RunLimits::default()).expect("valid");
        assert_eq!(report.findings[0].text_span, TextSpan { start: 1, end: 3 });
        assert_eq!(report.findings[0].attributes, [("view".to_owned(), "decoded:test".to_owned())]);
        assert_eq!(report.unjudged[0].text_span, Some(TextSpan { start: 1, end: 3 }));
    }

    type Change = Box<dyn FnOnce(&mut abi::Finding)>;

    #[test]
    fn each_broken_rule_fails_the_report_and_is_named() {
        let long = "x".repeat(10_000);
        let cases: Vec<(&str, Change)> = vec![
            ("ends after the text", Box::new(|f| f.text_span.end = 4)),
            ("cuts a character", Box::new(|f| f.text_span.end = 2)),
            ("start lies after", Box::new(|f| f.text_span = abi::TextSpan { start: 3, end: 0 })),
            ("NaN is not in", Box::new(|f| f.score = f64::NAN)),
            ("inf is not in", Box::new(|f| f.score = f64::INFINITY)),
            ("-0.1 is not in", Box::new(|f| f.score = -0.1)),
            ("category", Box::new(|f| f.category = "Other".to_owned())),
            ("text 1 was not", Box::new(|f| f.text = 1)),
            ("view 1 was not", Box::new(|f| f.view = 1)),
            (
                "message has",
                Box::new({
                    let long = long.clone();
                    move |f| f.message = Some(long)
                }),
            ),
            ("evidence has", Box::new(move |f| f.evidence = Some(long))),
            ("17 attributes", Box::new(|f| f.attributes = vec![(String::new(), String::new()); 17])),
        ];
        for (expected, change) in cases {
            let failure = check(change).expect_err(expected);
            assert_eq!(failure.kind, FailureKind::BadOutput);
            assert!(failure.detail.contains(expected), "`{}` should contain `{expected}`", failure.detail);
        }
    }

    #[test]
    fn each_text_may_be_left_out_whatever_the_limit_on_findings() {
        let texts = vec![text(); 1_000];
        let texts: Vec<&Text> = texts.iter().collect();
        let reading = |text: &'_ Text| {
            vec![Reading { name: "raw", content: "aé", offsets: None }; text.content.len().min(1)]
        };
        let readings: Vec<Vec<Reading<'_>>> = texts.iter().map(|text| reading(text)).collect();
        let of = |n: u32| {
            let unjudged = (0..n).map(|text| abi::Unjudged {
                text: text % 1_000,
                text_span: None,
                reason: "findings_max".to_owned(),
            });
            report(
                abi::Report { findings: Vec::new(), unjudged: unjudged.collect() },
                &texts,
                &readings,
                &RunLimits::default(),
            )
        };
        let most = 1_000 + u32::try_from(RunLimits::default().findings_max).expect("few");
        assert_eq!(of(most).expect("valid").unjudged.len(), most as usize);
        assert!(of(most + 1).expect_err("refused").detail.contains("unjudged parts"));
    }

    #[test]
    fn too_many_findings_are_refused_with_the_setting_that_raises_the_limit() {
        let text = text();
        let findings = (0..257).map(|_| raw()).collect();
        let failure = judge(&text, abi::Report { findings, unjudged: Vec::new() }).expect_err("refused");
        assert!(failure.detail.contains("limits.findings_max"), "{}", failure.detail);
    }
}
