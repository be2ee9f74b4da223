use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use balustrade_core::{Attribute, Stage, Verdict};

use super::{CONDITION_BYTES_MAX, Condition, ConditionInput};

fn holds(source: &str) -> Result<bool, String> {
    let attributes = [
        ("channel".to_owned(), Attribute::String("email".to_owned())),
        ("age".to_owned(), Attribute::Number(30.0)),
        ("beta".to_owned(), Attribute::Bool(true)),
        ("user-role".to_owned(), Attribute::String("admin".to_owned())),
    ];
    let scores = BTreeMap::from([("security.injection".to_owned(), 0.7)]);
    let verdicts = [("secrets", Verdict::Flagged), ("length", Verdict::Pass)];
    let input = ConditionInput {
        stage: Stage::Output,
        attributes: &attributes,
        scores: &scores,
        verdicts: &verdicts,
    };
    Condition::compile(source).unwrap_or_else(|why| panic!("{source}: {why}")).holds(&input)
}

#[test]
fn conditions_see_stage_attributes_scores_and_verdicts() {
    for source in [
        r#"attributes.channel == "email" || "security.jailbreak" in scores"#,
        r#"stage == "output""#,
        r#"stage in ["tool-call", "output"]"#,
        r#"scores["security.injection"] >= 0.7"#,
        r#""security.injection" in scores && scores["security.injection"] < 1"#,
        r#"verdicts.secrets == "flagged" && verdicts["length"] != "failed""#,
        "attributes.age == 30 && attributes.age > 29 && attributes.age < 30.5 && 31 > attributes.age",
        "attributes.beta",
        r#"attributes["beta"] && !false"#,
        r#"attributes["user-role"] == "admin" && "user-role" in attributes"#,
        r#"attributes.channel.startsWith("em") && attributes.channel.endsWith("il") && size(attributes) == 4"#,
        r#"attributes.channel.contains("mai") ? true : attributes.beta"#,
        r#"size(scores) + 1 == 2 && int("3") * 2 == 6 && string(1) == "1""#,
    ] {
        assert_eq!(holds(source), Ok(true), "{source}");
    }
    for source in ["false", r#""privacy.pii.email" in scores"#, r#"stage == "input""#, "!attributes.beta"] {
        assert_eq!(holds(source), Ok(false), "{source}");
    }
}

#[test]
fn what_is_missing_is_an_error_unless_it_was_asked_for() {
    let error = holds(r#"attributes.tenant == "a""#).expect_err("missing");
    assert!(error.contains("`tenant` is missing") && error.contains("has(attributes.tenant)"), "{error}");
    assert!(holds(r#"scores["safety.hate"] > 0.5"#).is_err());
    assert_eq!(holds("has(attributes.tenant)"), Ok(false));
    assert_eq!(holds("has(attributes.channel)"), Ok(true));
    assert_eq!(holds(r#"has(attributes.tenant) && attributes.tenant == "a""#), Ok(false));
    assert_eq!(holds(r#""safety.hate" in scores && scores["safety.hate"] > 0.5"#), Ok(false));
    // As everywhere in CEL, one true side is enough.
    assert_eq!(holds(r#"attributes.tenant == "a" || true"#), Ok(true));
}

#[test]
fn an_answer_that_is_no_truth_value_is_an_error_and_quotes_nothing() {
    for source in
        ["attributes.channel", r#"attributes.channel > 3"#, "attributes.channel && true", "1 / 0 == 1"]
    {
        let error = holds(source).expect_err(source);
        assert!(!error.contains("email"), "{error}");
    }
}

#[test]
fn what_cannot_be_a_condition_is_refused_when_it_is_compiled() {
    let cases = [
        ("", "empty"),
        ("   ", "empty"),
        ("stage ==", "not a valid CEL expression"),
        ("stage = \"input\"", "not a valid CEL expression"),
        ("stage", "neither true nor false"),
        ("1 + 1", "neither true nor false"),
        ("\"yes\"", "neither true nor false"),
        ("size(attributes)", "neither true nor false"),
        ("scores[\"security.injection\"]", "neither true nor false"),
        ("user == \"x\"", "unknown variable `user`"),
        ("attribute.x == 1", "unknown variable `attribute`"),
        ("attributes.x.matches(\"a+\")", "unknown function `matches`"),
        ("duration(\"1s\") == duration(\"1s\")", "unknown function `duration`"),
        ("[1, 2].all(x, x > 0)", "loops"),
        ("attributes.exists(k, k == \"x\")", "loops"),
        ("[1].map(x, x) == [1]", "loops"),
        ("[1].filter(x, true) == [1]", "loops"),
        ("attributes.x.all()", "loops"),
        ("stage == \"answer\"", "unknown stage `answer`"),
        ("stage in [\"input\", \"outputs\"]", "unknown stage `outputs`"),
        ("stage.name == \"input\"", "`stage` is text"),
        ("verdicts.x == \"blocked\"", "unknown verdict `blocked`"),
        ("\"injection\" in scores", "`injection` is not a category"),
        ("{\"a\": 1} == {\"a\": 1}", "maps and structs"),
    ];
    for (source, expected) in cases {
        let error = Condition::compile(source).expect_err(source);
        assert!(error.contains(expected), "{source}: {error}");
    }
}

#[test]
fn a_condition_is_bounded_in_length_and_depth_and_compiles_quickly() {
    let long = format!("stage == \"input\" || \"{}\" == \"\"", "x".repeat(CONDITION_BYTES_MAX));
    assert!(Condition::compile(&long).expect_err("long").contains("4096 are allowed"));
    let chain = vec!["stage == \"input\""; 200].join(" || ");
    assert!(chain.len() <= CONDITION_BYTES_MAX);
    let started = Instant::now();
    for source in [
        chain.as_str(),
        &"(".repeat(2_000),
        &"!".repeat(2_000),
        &format!("{}1{} == 1", "(".repeat(60), ")".repeat(60)),
        &format!("{}true", "true ? ".repeat(300)),
        &format!("1 == 1{}", " + 1".repeat(900)),
        &format!("attributes{} == 1", ".a".repeat(1_900)),
        &format!("attributes{} == 1", "[0]".repeat(1_300)),
        &"[".repeat(4_000),
        &"-".repeat(4_000),
        &"\"".repeat(4_000),
        "\u{0}\u{fffd}\u{1f600}",
        "\"\\u12\" == \"\"",
        "99999999999999999999 == 1",
        "r'''",
        "`a` == 1",
    ] {
        // Compiled or refused: what matters is that it ends, without a panic.
        let _ = Condition::compile(source);
    }
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}
