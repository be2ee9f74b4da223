use crate::support::{root, run};

#[test]
fn every_policy_of_this_repository_passes_its_cases() {
    let policies = root().join("policies").display().to_string();
    let done = run(&["policy", "check", &policies, "--json"], b"");
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
    let report: serde_json::Value = serde_json::from_str(&done.out).expect("JSON");
    for policy in report["policies"].as_array().expect("policies") {
        let cases = policy["cases"].as_array().map_or(0, Vec::len);
        assert!(cases >= 60, "policy {} has {cases} cases", policy["name"]);
    }
}

#[test]
fn both_policies_have_the_same_terms() {
    let read = |policy: &str| {
        std::fs::read(root().join("policies").join(policy).join("lists/terms.txt")).expect("a list")
    };
    assert!(read("default") == read("strict"), "terms.txt differs; a policy's lists stand in its own folder");
}

#[test]
fn a_canary_in_disguise_is_found_in_the_views_of_the_host() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let settings = "{ canaries: [kX7-QuietHeron-42, 'pa$$-gr0ve|1159'] }";
    let policy = crate::support::Policies::new()
        .add("p", &[&crate::support::guardrail("leak", "canary", settings, "")]);
    let folder = dir.path().join("p");
    std::fs::create_dir(&folder).expect("writable");
    std::fs::copy(policy.file("p"), folder.join("policy.yaml")).expect("copied");
    let mut cases = String::new();
    for (place, text) in [
        "ｋＸ７－ＱｕｉｅｔＨｅｒｏｎ－４２",
        "kX7-Quiet\u{feff}He\u{fe0f}ron-42",
        "k\u{301}X7-Qu\u{336}ietHeron-42",
        "𝗄𝖷𝟩-𝖰𝗎𝗂𝖾𝗍𝖧𝖾𝗋𝗈𝗇-𝟦𝟤",
        "h3r3 1t 1s: kX7-QuietHeron-42",
        "１ｔ ｉｓ ｐａ＄＄－ｇｒ０ｖｅ｜１１５９",
    ]
    .into_iter()
    .enumerate()
    {
        cases.push_str(&format!(
            "- name: disguise {place}\n  request: {{ stage: input, text: {} }}\n  \
             expect: {{ action: flag, findings: [{{ guardrail: leak, category: security.prompt-leak.canary }}] }}\n",
            serde_json::Value::from(format!("My notes say {text} here."))
        ));
    }
    std::fs::write(folder.join("cases.yaml"), cases).expect("writable");
    let done = run(&["policy", "check", &dir.path().display().to_string()], b"");
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
}

#[test]
fn a_case_that_fails_is_told_and_fails_the_command() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let policy = crate::support::Policies::new()
        .add("p", &[&crate::support::guardrail("long", "length", "{ characters_max: 3 }", "")]);
    let folder = dir.path().join("p");
    std::fs::create_dir(&folder).expect("writable");
    std::fs::copy(policy.file("p"), folder.join("policy.yaml")).expect("copied");
    let cases =
        "- name: wrong\n  request: { stage: input, text: long enough }\n  expect: { action: allow }\n";
    std::fs::write(folder.join("cases.yaml"), cases).expect("writable");
    let done = run(&["policy", "check", &dir.path().display().to_string()], b"");
    assert_eq!(done.code, 1, "{}", done.out);
    assert!(
        done.out.contains("action is flag, expected allow") && done.out.contains("line 1"),
        "{}",
        done.out
    );
}
