use balustrade_core::{Action, Mode, Reuse, Role, Stage};

use crate::{FlagWhen, MemoryLists, NoLists, Policy, PolicyError, Problem, RoleFilter, Subject};

const HEAD: &str = "version: 1\nname: demo\ndeadline_ms: 100\nguardrails:\n";

/// A policy of one guardrail with the keys every guardrail needs and `extra` ones.
fn one(extra: &str) -> String {
    let mut text = format!(
        "{HEAD}  - name: first\n    detector: patterns\n    stages: [input, output]\n    action: redact\n    \
         on_error: block\n    on_partial: flag\n"
    );
    for line in extra.lines() {
        text.push_str("    ");
        text.push_str(line);
        text.push('\n');
    }
    text
}

fn parse(text: &str) -> Result<Policy, PolicyError> {
    Policy::parse(text, "p.yaml", &NoLists)
}

fn problems(text: &str) -> Vec<Problem> {
    let error = parse(text).expect_err(text);
    assert!(!error.problems().is_empty(), "{error}");
    error.problems().to_vec()
}

/// The only problem, as it is printed.
fn problem(text: &str) -> String {
    let all = problems(text);
    assert_eq!(all.len(), 1, "{all:?}");
    all[0].to_string()
}

#[test]
fn defaults_are_those_of_the_documentation() {
    let policy = parse(&one("")).expect("valid");
    let guardrail = &policy.guardrails[0];
    assert_eq!(&*policy.name, "demo");
    assert_eq!(policy.deadline.as_millis(), 100);
    assert_eq!(guardrail.subject, Subject::Detector);
    assert_eq!((guardrail.tier, guardrail.threshold, guardrail.mode), (1, 0.5, Mode::Enforce));
    assert_eq!((guardrail.on_error, guardrail.on_partial), (Action::Block, Action::Flag));
    assert_eq!(guardrail.timeout.as_millis(), 50);
    assert_eq!(guardrail.limits.timeout, guardrail.timeout);
    assert_eq!(
        guardrail.limits,
        balustrade_core::RunLimits { timeout: guardrail.timeout, ..Default::default() }
    );
    assert_eq!((guardrail.reuse, &guardrail.roles), (Reuse::Never, &RoleFilter::Default));
    assert!(
        guardrail.settings_json.is_none()
            && guardrail.condition.is_none()
            && guardrail.grants.names().is_empty()
    );
    assert!(guardrail.judges(Stage::Input, &Role::new("user")));
    assert!(!guardrail.judges(Stage::Input, &Role::new("system")));
    assert!(!guardrail.judges(Stage::Retrieval, &Role::new("retrieved")));
}

#[test]
fn a_short_deadline_shortens_the_default_timeout_and_refuses_a_written_one() {
    let short = one("").replace("deadline_ms: 100", "deadline_ms: 20");
    assert_eq!(parse(&short).expect("valid").guardrails[0].timeout.as_millis(), 20);
    assert_eq!(
        problem(&one("timeout_ms: 150")),
        "p.yaml:11:17: guardrails[0].timeout_ms: 150 ms is more than the policy's deadline_ms of 100; lower it or \
         raise the deadline"
    );
}

#[test]
fn everything_written_arrives() {
    let policy = parse(&one(
        "roles: [human, tool]\ntier: 3\nthreshold: 0.25\nmode: observe\ntimeout_ms: 7\nreuse: 100\n\
         actions: { privacy.pii.email: flag, 'security.*': block, '*': allow }\n\
         settings: { b: 1, a: [true, 1.5, null, 'x'] }\n\
         capabilities:\n  log: { bytes_max: 10 }\n  classify: { models: [m], calls_max: 2 }\n  embed: { models: [e, f], bytes_max: 9 }\n\
         limits: { memory_mib: 32, findings_max: 5, returned_kib: 1, host_calls_max: 0, table_elements_max: 9 }",
    ))
    .expect("valid");
    let guardrail = &policy.guardrails[0];
    assert_eq!(guardrail.roles, RoleFilter::Only(vec![Role::new("user"), Role::new("tool")]));
    assert_eq!(guardrail.settings_json.as_deref(), Some(r#"{"a":[true,1.5,null,"x"],"b":1}"#));
    assert_eq!((guardrail.tier, guardrail.threshold, guardrail.mode), (3, 0.25, Mode::Observe));
    assert_eq!(guardrail.reuse, Reuse::Checks(100));
    assert_eq!(guardrail.action_for("privacy.pii.email", 0.5), Action::Flag);
    assert_eq!(guardrail.action_for("security.secret.aws", 0.5), Action::Block);
    assert_eq!(guardrail.action_for("format.length", 0.5), Action::Allow);
    assert_eq!(guardrail.grants.names(), ["classify", "embed", "log"]);
    assert_eq!(
        guardrail.grants.told(),
        [
            "classify: m; at most 2 calls and 2097152 bytes of text",
            "embed: e, f; at most 4 calls and 9 bytes of text",
            "log: at most 10 bytes",
        ]
    );
    let spec = guardrail.detector_spec();
    assert_eq!((spec.limits.memory_bytes_max, spec.limits.returned_bytes_max), (32 << 20, 1 << 10));
    assert_eq!((spec.limits.host_calls_max, spec.limits.timeout.as_millis()), (0, 7));
}

#[test]
fn strong_findings_have_an_action_of_their_own_unless_their_category_does() {
    let policy = parse(&one("strong: { threshold: 0.8, action: block }\nactions: { 'privacy.*': allow }"))
        .expect("valid");
    let guardrail = &policy.guardrails[0];
    assert_eq!(guardrail.action_for("security.injection", 0.79), guardrail.action);
    assert_eq!(guardrail.action_for("security.injection", 0.8), Action::Block);
    assert_eq!(guardrail.action_for("privacy.pii.email", 1.0), Action::Allow);
    for (extra, says) in [
        ("strong: { threshold: 0.4, action: block }", "guardrails[0].strong.threshold: 0.4 is not above"),
        ("strong: { threshold: 1.4, action: block }", "guardrails[0].strong.threshold: 1.4 is out of range"),
        ("strong: { threshold: 0.8, action: allow }", "guardrails[0].strong.action: `allow` is not stronger"),
        ("strong: { threshold: 0.8 }", "the key `action` is missing"),
    ] {
        let told = problem(&one(extra));
        assert!(told.contains(says), "{extra}: {told}");
    }
}

#[test]
fn the_most_exact_pattern_wins_whatever_the_order() {
    let extra =
        "actions: { '*': flag, 'privacy.*': block, 'privacy.pii.*': allow, privacy.pii.iban: redact }";
    let policy = parse(&one(extra)).expect("valid");
    let action = |category| policy.guardrails[0].action_for(category, 0.5);
    assert_eq!(action("privacy.pii.iban"), Action::Redact);
    assert_eq!(action("privacy.pii.email"), Action::Allow);
    assert_eq!(action("privacy.other"), Action::Block);
    assert_eq!(action("safety.hate"), Action::Flag);
}

#[test]
fn guardrails_are_sorted_by_tier_and_then_as_written() {
    let guardrail = |name: &str, tier: u32| {
        format!(
            "  - {{ name: {name}, detector: d, stages: [input], action: flag, on_error: flag, on_partial: flag, \
             tier: {tier} }}\n"
        )
    };
    let text = [HEAD, &guardrail("c", 2), &guardrail("b", 1), &guardrail("a", 2)].concat();
    let policy = parse(&text).expect("valid");
    let names: Vec<_> = policy.guardrails.iter().map(|guardrail| &*guardrail.name).collect();
    assert_eq!(names, ["b", "c", "a"]);
}

#[test]
fn an_evaluator_stands_at_output_only_and_needs_its_two_keys() {
    let text = one("category: format.repetition\nflag_when: above")
        .replace("detector: patterns", "evaluator: repetition")
        .replace("[input, output]", "[output]")
        .replace("action: redact", "action: flag");
    let policy = parse(&text).expect("valid");
    let expected = Subject::Evaluator { category: "format.repetition".to_owned(), flag: FlagWhen::Above };
    assert_eq!(policy.guardrails[0].subject, expected);

    let wrong = one("").replace("detector: patterns", "evaluator: repetition");
    let all = problems(&wrong);
    let keys: Vec<_> = all.iter().map(|problem| problem.key.as_str()).collect();
    assert_eq!(
        keys,
        [
            "guardrails[0].category",
            "guardrails[0].flag_when",
            "guardrails[0].stages[0]",
            "guardrails[0].action",
        ]
    );
    assert!(
        FlagWhen::Below.flags(0.4, 0.5)
            && !FlagWhen::Below.flags(0.5, 0.5)
            && FlagWhen::Above.flags(0.5, 0.5)
    );
}

#[test]
fn types_and_keys_are_refused_with_their_place() {
    let cases = [
        (one("treshold: 0.5"), "p.yaml:11:5: treshold: unknown key `treshold` (did you mean `threshold`?)"),
        (one("threshold: high"), "p.yaml:11:16: threshold: `high` is not a number"),
        (one("tier: 1.5"), "p.yaml:11:11: tier: `1.5` is not a whole number of 0 or more"),
        (one("mode: dry-run"), "p.yaml:11:11: mode: unknown value `dry-run`; use one of enforce, observe"),
        (one("stages: [input]"), "p.yaml:11:5: stages: the key `stages` stands here twice"),
        (one("limits: { memory: 3 }"), "p.yaml:11:15: memory: unknown key `memory`"),
        (one("limits: [1]"), "p.yaml:11:13: limits: "),
        (one("reuse: -1"), "p.yaml:11:12: reuse: `-1` is not a whole number of 0 or more"),
        (one("when: [a]"), "p.yaml:11:11: when: "),
        (one("").replace("[input, output]", "[input, answer]"), "p.yaml:7:21"),
        (
            one("").replace("on_error: block", "on_error: redact"),
            "p.yaml:9:15: on_error: unknown value `redact`; use one of block",
        ),
        (one("").replace("    on_partial: flag\n", ""), "the key `on_partial` is missing; add it"),
        (one("").replace("name: demo", "name: 12"), "p.yaml:2:7: name: `12` would be read as a number"),
        (
            one("").replace("version: 1", "version: one"),
            "p.yaml:1:10: version: `one` is not a whole number of 0 or more",
        ),
        (one("capabilities: { network: {} }"), "p.yaml:11:21: network: unknown key `network`"),
        ("version: 1\nname: [".to_owned(), "p.yaml:"),
        (String::new(), "p.yaml:"),
        ("- 1".to_owned(), "p.yaml:1:1"),
        (format!("{}---\n{}", one(""), one("")), "p.yaml:1"),
        (one("settings: !!python/object 1"), "p.yaml:11:"),
    ];
    for (text, expected) in cases {
        let found = problem(&text);
        assert!(found.contains(expected), "{text}\nfound:    {found}\nexpected: {expected}");
    }
}

#[test]
fn rules_are_refused_with_place_key_value_and_advice() {
    let cases = [
        (
            one("threshold: 1.5"),
            "p.yaml:11:16: guardrails[0].threshold: 1.5 is out of range; write a number from 0 to 1",
        ),
        (one("threshold: .nan"), "guardrails[0].threshold: NaN is out of range"),
        (one("threshold: -0.1"), "guardrails[0].threshold: -0.1 is out of range"),
        (one("tier: 0"), "guardrails[0].tier: 0 is out of range; write a whole number from 1 to 100"),
        (one("timeout_ms: 0"), "guardrails[0].timeout_ms: 0 ms is out of range"),
        (one("reuse: 0"), "guardrails[0].reuse: 0 checks is out of range"),
        (
            one("limits: { memory_mib: 5000 }"),
            "limits.memory_mib: 5000 MiB is out of range; write a whole number from 1 to 4096",
        ),
        (one("limits: { findings_max: 0 }"), "limits.findings_max: 0 is out of range"),
        (one("roles: []"), "guardrails[0].roles: empty"),
        (one("roles: [user, human]"), "guardrails[0].roles[1]: stands in this list twice"),
        (one("roles: ['']"), "guardrails[0].roles[0]: must be 1 to"),
        (
            one("actions: { pii.email: block }"),
            "p.yaml:11:16: guardrails[0].actions: `pii.email` is not a category",
        ),
        (one("category: format.x"), "guardrails[0].category: only an evaluator takes it"),
        (one("flag_when: above"), "guardrails[0].flag_when: only an evaluator takes it"),
        (one("evaluator: repetition"), "guardrails[0].evaluator: stands beside `detector`"),
        (one("").replace("    detector: patterns\n", ""), "guardrails[0].detector: missing"),
        (one("").replace("[input, output]", "[]"), "guardrails[0].stages: empty"),
        (
            one("").replace("[input, output]", "[input, input]"),
            "guardrails[0].stages[1]: stands in this list twice",
        ),
        (one("").replace("name: demo", "name: Demo"), "p.yaml:2:7: name: `Demo` is not a name"),
        (one("").replace("name: first", "name: -x"), "guardrails[0].name: `-x` is not a name"),
        (
            one("").replace("detector: patterns", "detector: ../x"),
            "guardrails[0].detector: `../x` is not a name",
        ),
        (one("").replace("version: 1", "version: 2"), "p.yaml:1:10: version: 2 is not known here"),
        (
            one("").replace("deadline_ms: 100", "deadline_ms: 700000"),
            "deadline_ms: 700000 ms is out of range",
        ),
        (one("capabilities: { classify: { models: [] } }"), "classify.models: empty"),
        (one("capabilities: { embed: { calls_max: 1 } }"), "`models` is missing"),
        (
            one("capabilities: { embed: { models: [m], bytes_max: 0 } }"),
            "embed.bytes_max: 0 bytes is out of range",
        ),
        (one("when: 'colour == 1'"), "p.yaml:11:11: guardrails[0].when: unknown variable `colour`"),
        ("version: 1\nname: x\nguardrails: []".to_owned(), "p.yaml:3:13: guardrails: empty"),
    ];
    for (text, expected) in cases {
        let found = problem(&text);
        assert!(found.contains(expected), "{text}\nfound:    {found}\nexpected: {expected}");
    }
}

#[test]
fn several_problems_are_told_at_once_in_the_order_of_the_document() {
    let text = one("threshold: 2\ntier: 0\nreuse: 0").replace("version: 1", "version: 3");
    let lines: Vec<_> = problems(&text).iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [1, 11, 12, 13]);
    let printed = parse(&text).expect_err("wrong").to_string();
    assert_eq!(printed.lines().count(), 4);
}

#[test]
fn names_are_unique_and_conditions_look_back_only() {
    let twice = format!("{}{}", one(""), one("").strip_prefix(HEAD).expect("head"));
    assert!(problem(&twice).contains("guardrails[1].name: `first` is already the name of guardrails[0]"));
    let with = |tier: u32, when: &str| {
        format!(
            "{}  - {{ name: later, detector: d, stages: [input], action: flag, on_error: flag, on_partial: flag, \
             tier: {tier}, when: '{when}' }}\n",
            one("")
        )
    };
    assert!(parse(&with(2, r#"verdicts.first == "flagged""#)).is_ok());
    assert!(problem(&with(1, r#"verdicts["first"] == "flagged""#)).contains("`first` runs in tier 1"));
    assert!(problem(&with(2, r#""none" in verdicts"#)).contains("no guardrail is called `none`"));
}

#[test]
fn files_are_spliced_wherever_they_are_named() {
    let files = MemoryLists::new([
        ("lists/a.txt", "\u{feff}# comment\r\n one \r\n\r\n\\#two\nthrée\n"),
        ("lists/b.json", r#"{"z": [1, 2.5], "a": null}"#),
        ("lists/c.yaml", "- x: 1\n- 'y'\n"),
        ("prompts/d.txt", "\u{feff}# Who you are\n\n  A captain.\r\n"),
    ]);
    let text = one(
        "settings:\n  terms: { $file: lists/a.txt }\n  more: [{ $file: lists/b.json }, { '$file': lists/c.yaml }]\n  \
         prompts: [{ $text: prompts/d.txt }, { $text: lists/b.json }]",
    );
    let policy = Policy::parse(&text, "p.yaml", &files).expect("valid");
    assert_eq!(
        policy.guardrails[0].settings_json.as_deref(),
        Some(concat!(
            r##"{"more":[{"a":null,"z":[1,2.5]},[{"x":1},"y"]],"##,
            r##""prompts":["# Who you are\n\n  A captain.\r\n","{\"z\": [1, 2.5], \"a\": null}"],"##,
            r##""terms":["one","#two","thrée"]}"##
        ))
    );
}

#[test]
fn a_file_that_cannot_be_spliced_is_refused_at_its_place() {
    let files = MemoryLists::new([
        ("bad.txt", b"\xff\xfe".to_vec()),
        ("bad.json", b"{".to_vec()),
        ("deep.json", br#"{"$file": "bad.txt"}"#.to_vec()),
        ("deep.yaml", b"- { $text: bad.txt }".to_vec()),
        ("big.txt", vec![b'x'; crate::FILES_BYTES_MAX + 1]),
    ]);
    let cases = [
        ("$text: none.txt", "`none.txt`: no such file"),
        ("$text: ../x.txt", "`../x.txt`: only a plain relative path"),
        ("$text: 3", "its value must be the path of a file"),
        ("{ $text: bad.txt, $file: bad.txt }", "it stands alone in its mapping"),
        ("$text: bad.txt", "`bad.txt`: it is not UTF-8 at byte 0"),
        ("$text: big.txt", "are larger than 33554432 bytes together"),
        ("$file: deep.yaml", "a spliced file may not hold $text itself"),
        ("$file: none.txt", "`none.txt`: no such file"),
        ("$file: ../x.txt", "`../x.txt`: only a plain relative path"),
        ("$file: /x.txt", "`/x.txt`: only a plain relative path"),
        ("$file: a//b", "only a plain relative path"),
        ("$file: 'a\\b'", "only a plain relative path"),
        ("$file: ''", "the path is empty"),
        ("$file: 3", "its value must be the path of a file"),
        ("{ $file: bad.txt, other: 1 }", "it stands alone in its mapping"),
        ("$file: bad.txt", "`bad.txt`: it is not UTF-8 at byte 0"),
        ("$file: bad.json", "`bad.json`: bad.json:1:"),
        ("$file: deep.json", "a spliced file may not hold $file itself"),
        ("$file: big.txt", "are larger than 33554432 bytes together"),
    ];
    for (entry, expected) in cases {
        let text = one(&format!("settings:\n  terms:\n    {entry}"));
        let error = Policy::parse(&text, "p.yaml", &files).expect_err(entry);
        let found = error.to_string();
        assert!(found.contains(expected), "{entry}: {found}");
        let key = if entry.trim_start_matches("{ ").starts_with("$text") { "$text" } else { "$file" };
        let place = format!("p.yaml:13:9: guardrails[0].settings.terms.{key}: ");
        assert!(found.starts_with(&place), "{entry}: {found}");
    }
}

#[test]
fn the_digest_follows_the_meaning_and_the_lists() {
    let digest = |text: &str, list: &str| {
        Policy::parse(text, "p.yaml", &MemoryLists::new([("l.txt", list)])).expect("valid").digest
    };
    let text = one("settings: { a: 1, b: { $file: l.txt } }");
    let same = digest(&text, "x\n");
    assert_eq!(same.len(), 64);
    assert_eq!(same, digest(&one("# why\nsettings: { b: { '$file': 'l.txt' }, a: 1 }"), "x\n"));
    assert_eq!(same, digest(&one("settings: { a: 1, b: { $file: l.txt } }\nthreshold: 0.5"), "x\n"));
    let others = [
        digest(&text, "y\n"),
        digest(&text.replace("$file", "$text"), "x\n"),
        digest(&text.replace("a: 1", "a: 2"), "x\n"),
        digest(&text.replace("on_error: block", "on_error: flag"), "x\n"),
        digest(&text.replace("action: redact", "action: flag"), "x\n"),
        digest(&text.replace("demo", "demo-2"), "x\n"),
        digest(&text.replace("detector: patterns", "detector: denylist"), "x\n"),
        digest(&text.replace("deadline_ms: 100", "deadline_ms: 101"), "x\n"),
    ];
    for (index, other) in others.iter().enumerate() {
        assert_ne!(&same, other, "{index}");
        assert!(!others[..index].contains(other), "{index}");
    }
}
