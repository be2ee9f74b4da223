//! From files to pages, with a table of decisions in place of an engine.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{
    Action, DecidedFinding, Decision, Finding, GuardrailVerdict, InputShape, Mode, Stage, TextSpan, Verdict,
};
use serde_json::Value;

use super::*;
use crate::args::SplitName;

/// Decides by the first word of the text.
fn fake(_: &str, row: &Row) -> Result<Decision, String> {
    let (action, score, verdict) = match row.text.split(' ').next() {
        Some("block") => (Action::Block, 0.9, Verdict::Flagged),
        Some("flag") => (Action::Flag, 0.6, Verdict::Flagged),
        Some("fail") => (Action::Block, 0.0, Verdict::Failed),
        Some("error") => return Err("no decision".to_owned()),
        _ => (Action::Allow, 0.2, Verdict::Pass),
    };
    let guardrail: Arc<str> = "words".into();
    let finding = DecidedFinding {
        guardrail: Arc::clone(&guardrail),
        plugin: Arc::clone(&guardrail),
        finding: Finding {
            text: 0,
            text_span: TextSpan { start: 0, end: 1 },
            category: "safety.test".to_owned(),
            score,
            message: None,
            evidence: None,
            attributes: Vec::new(),
        },
        action,
        mode: Mode::Enforce,
        redaction: None,
    };
    Ok(Decision {
        decision_id: String::new(),
        policy: "p".into(),
        revision: "r".into(),
        stage: Stage::Input,
        shape: InputShape::Text,
        action,
        texts: Vec::new(),
        findings: if verdict == Verdict::Flagged { vec![finding] } else { Vec::new() },
        verdicts: vec![GuardrailVerdict {
            guardrail: Arc::clone(&guardrail),
            plugin: guardrail,
            verdict,
            action,
            mode: Mode::Enforce,
            duration: Duration::from_micros(7),
            reason: (verdict == Verdict::Failed).then(|| "timeout".to_owned()),
            detail: None,
            scores: vec![("safety.test".to_owned(), score)],
        }],
        unjudged: Vec::new(),
        duration: Duration::from_micros(9),
    })
}

fn row(id: &str, text: &str, label: u8) -> String {
    format!(r#"{{"id":"{id}","text":"{text}","label":{label},"kind":"k<{label}>","split":"train"}}"#)
}

fn data(dir: &Path) {
    let attacks = [
        row("a1", "block it", 1),
        row("a2", "sesame <b>", 1),
        row("a3", "flag it", 1),
        row("a4", "error", 1),
        "{broken".to_owned(),
        r#"{"value":"a word"}"#.to_owned(),
    ];
    let benign =
        [row("b1", "flag sesame", 0), row("b2", "fine", 0), row("b3", "block x", 0), row("b4", "fail", 0)];
    for (name, rows) in [("injection", &attacks[..]), ("benign", &benign)] {
        fs::create_dir_all(dir.join(name)).expect("writable");
        fs::write(dir.join(name).join("rows.jsonl"), rows.join("\n")).expect("writable");
    }
}

fn report(with_texts: bool, limit: Option<usize>, threads: usize) -> Report {
    let dir = tempfile::tempdir().expect("a temporary folder");
    data(dir.path());
    let found = files::find(dir.path(), &[]).expect("found");
    let policies = ["p".to_owned()];
    let sweep =
        Sweep { judge: &fake, policies: &policies, threads, split: SplitName::All, limit, with_texts };
    Report::new(Head::default(), found.skipped, sweep.run(&found.files, &ProgressBar::hidden()))
}

#[test]
fn rows_are_counted_by_label_and_action() {
    let report = report(false, None, 2);
    let [benign, injection] = &report.policies[0].files[..] else { panic!("two files") };
    assert_eq!(benign.figures.clean.blocked, Rate::new(2, 4));
    assert_eq!(benign.figures.clean.flagged, Rate::new(1, 4));
    assert_eq!(injection.figures.to_catch.caught, Rate::new(2, 3));
    assert_eq!(injection.figures.to_catch.blocked, Rate::new(1, 3));
    assert_eq!((injection.figures.rows, injection.figures.undecided), (4, 1));
    assert_eq!(injection.guardrails[0].alone, 2);
    assert_eq!(benign.guardrails[0].reasons["failed: timeout"], 1);
    assert_eq!(benign.categories[0].clean, Rate::new(2, 4));
    assert_eq!(injection.guardrails[0].flagged_to_catch, Rate::new(2, 3));
    let folder = &report.policies[0].folders[1];
    assert_eq!((folder.group.name.as_str(), &folder.categories), ("injection", &injection.categories));
    assert_eq!((folder.group.figures, &folder.guardrails), (injection.figures, &injection.guardrails));
    assert_eq!(injection.errors[0].first_id, "a4");
    assert_eq!(report.broken_lines, 1);
    assert_eq!((report.broken[0].file.as_str(), report.broken[0].line), ("injection/rows.jsonl", 5));
    assert_eq!(report.files[1].without_text, 1);
}

#[test]
fn the_worst_false_alarm_comes_first_and_missed_rows_are_named() {
    let report = report(false, None, 2);
    let [benign, injection] = &report.policies[0].files[..] else { panic!("two files") };
    let ids: Vec<_> = benign.false_alarms.iter().map(|example| example.id.as_str()).collect();
    assert_eq!(ids, ["b3", "b4", "b1"]);
    assert_eq!(benign.false_alarms[1].category.as_deref(), Some("(failed: timeout)"));
    assert_eq!(injection.missed[0].sample[0].id, "a2");
    assert_eq!(injection.missed[0].sample[0].score, Some(0.2));
}

#[test]
fn texts_are_shown_only_when_asked_for_and_escaped() {
    for (with_texts, n) in [(false, 0), (true, 2)] {
        let report = report(with_texts, None, 1);
        let document = page::outline(&report);
        let html = page::html(&document);
        let json = serde_json::to_string(&report).expect("values");
        assert_eq!(html.matches("sesame").count(), n, "{html}");
        assert_eq!(page::markdown(&document).matches("sesame").count(), n);
        assert_eq!(json.matches("sesame").count(), n, "{json}");
        assert!(!html.contains("<b>\n") && !html.contains("sesame <b>") && !html.contains("k<1>"));
        assert!(!with_texts || html.contains("sesame &lt;b&gt;"));
        for name in ["http:", "https:", "<script", "url("] {
            assert!(!html.contains(name), "the page needs something else: {name}");
        }
    }
}

#[test]
fn every_run_reports_the_same() {
    let values = |threads| {
        let mut value = serde_json::to_value(report(true, None, threads)).expect("values");
        for policy in value["policies"].as_array_mut().expect("a list") {
            policy["wall_ms"] = Value::Null;
            policy["rows_per_second"] = Value::Null;
        }
        value
    };
    assert_eq!(values(1), values(4));
}

#[test]
fn a_limit_is_said() {
    let report = report(false, Some(2), 1);
    assert_eq!(report.files[1].rows, 2);
    assert!(report.files[1].cut);
    assert_eq!(report.broken_lines, 0);
}

#[test]
fn every_link_of_the_contents_leads_somewhere() {
    let html = page::html(&page::outline(&report(false, None, 1)));
    for link in html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert_eq!(html.matches(&format!("id=\"{link}\"")).count(), 1, "{link}");
    }
}
