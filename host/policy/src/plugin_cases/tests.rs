use balustrade_core::{EvaluatorScore, Finding, Report, TextSpan, Unjudged};

use super::*;
use std::path::Path;

fn file(yaml: &str) -> PluginCaseFile {
    PluginCaseFile::parse(yaml, "cases.yaml").unwrap_or_else(|error| panic!("{error}"))
}

fn finding(text: usize, start: usize, end: usize, view: Option<&str>) -> Finding {
    Finding {
        text,
        text_span: TextSpan { start, end },
        category: "format.word".to_owned(),
        score: 0.5,
        message: None,
        evidence: None,
        attributes: view.map(|view| ("view".to_owned(), view.to_owned())).into_iter().collect(),
    }
}

fn report(findings: Vec<Finding>) -> Report {
    Report { findings, unjudged: Vec::new() }
}

#[test]
fn settings_are_those_of_the_case_or_of_the_file() {
    let file = file(
        "settings: { n: 1 }\ncases:\n- { name: a, text: x }\n- { name: b, settings: { n: 2 }, texts: [x, y] }\n\
         - { name: c, settings: null, views: { folded: x, 'decoded:hex': y } }\n",
    );
    let settings: Vec<_> =
        file.cases.iter().map(|case| case.settings.clone().map(|s| s.to_string())).collect();
    assert_eq!(
        settings,
        [Some("{\"n\":1}".to_owned()), Some("{\"n\":2}".to_owned()), Some("{\"n\":1}".to_owned())]
    );
    assert_eq!(file.cases.iter().map(PluginCase::texts_count).collect::<Vec<_>>(), [1, 2, 1]);
    assert_eq!(file.cases.iter().map(|case| case.line).collect::<Vec<_>>(), [3, 4, 5]);
    assert_eq!((file.cases[2].text(0), file.cases[2].text(1)), (Some(""), None));
}

#[test]
fn a_file_that_is_wrong_is_refused_with_the_place() {
    for (yaml, says) in [
        ("cases: []", "holds no case"),
        ("cases:\n- { name: a, colour: red }", "cases.yaml:2:"),
        ("cases:\n- { name: a, views: { upper: x } }", "cases[0].views.upper: unknown view `upper`"),
        ("cases:\n- { name: a, views: { folded: 1 } }", "write a text"),
        ("cases:\n- { name: a, views: x }", "mapping of names of views"),
        ("cases:\n- { text: a }", "`name` is missing"),
        ("cases:\n- { name: a, findings: [{ found: x }] }", "`category` is missing"),
    ] {
        let error = PluginCaseFile::parse(yaml, "cases.yaml").expect_err(yaml).to_string();
        assert!(error.contains(says), "{yaml}: {error}");
    }
}

#[test]
fn what_a_case_names_is_compared_and_nothing_else() {
    let expect = |more: &str| {
        let yaml =
            format!("cases:\n- {{ name: a, text: the word, findings: [{{ category: format.word{more} }}] }}");
        unlike_report(&file(&yaml).cases[0], &report(vec![finding(0, 4, 8, None)]))
    };
    for holds in ["", ", found: word", ", start: 4", ", score: 0.5", ", text: 0", ", view: raw"] {
        assert_eq!(expect(holds), Vec::<String>::new(), "{holds}");
    }
    for (wrong, says) in [
        (", found: wor", "finding 0: found is \"word\", expected \"wor\""),
        (", start: 5", "start is 4, expected 5"),
        (", score: 0.6", "score is 0.5, expected 0.6"),
        (", text: 1", "text is 0, expected 1"),
        (", view: folded", "view is raw, expected folded"),
    ] {
        assert!(expect(wrong).join(" ").contains(says), "{:?}", expect(wrong));
    }
    let case = &file("cases:\n- { name: a, text: the word, unjudged: [too_long] }").cases[0];
    assert_eq!(unlike_report(case, &report(vec![finding(0, 4, 8, None)])).len(), 2);
    let unjudged = Unjudged { text: 0, text_span: None, reason: "too_long".to_owned() };
    assert!(unlike_report(case, &Report { findings: Vec::new(), unjudged: vec![unjudged] }).is_empty());
}

#[test]
fn what_was_found_in_a_given_view_is_told_in_it() {
    let case = &file(
        "cases:\n- { name: a, text: first, views: { raw: xx, 'decoded:hex': a word }, \
         findings: [{ category: format.word, found: word, view: 'decoded:hex', text: 1 }] }",
    )
    .cases[0];
    let mut report = report(vec![finding(1, 2, 6, Some("decoded:hex"))]);
    sort(&mut report);
    assert_eq!(unlike_report(case, &report), Vec::<String>::new());
}

#[test]
fn scores_and_notes_are_compared() {
    let case =
        &file("cases:\n- { name: a, output: x, notes: [two], scores: [{ name: s, min: 0.5 }] }").cases[0];
    let score = |name: &str, value| EvaluatorScore {
        name: name.to_owned(),
        value,
        label: None,
        explanation: None,
        attributes: Vec::new(),
    };
    assert!(unlike_scores(case, &[score("other", 0.0), score("s", 0.5)]).is_empty());
    assert_eq!(unlike_scores(case, &[score("s", 0.4)]), ["s is 0.4, expected 0.5 to 1"]);
    assert_eq!(unlike_scores(case, &[]), ["no score named s"]);
    assert!(unlike_notes(case, &["one two".to_owned()]).is_empty());
    assert_eq!(unlike_notes(case, &[]).len(), 1);
}

/// The format is the one that every plugin of this repository uses.
#[test]
fn the_cases_of_all_built_in_plugins_are_read() {
    let plugins = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../plugins");
    let mut read = 0;
    for entry in std::fs::read_dir(plugins).expect("plugins") {
        let path = entry.expect("an entry").path().join("cases.yaml");
        if path.is_file() {
            PluginCaseFile::load(&path).unwrap_or_else(|error| panic!("{error}"));
            read += 1;
        }
    }
    assert!(read > 10, "{read}");
}
