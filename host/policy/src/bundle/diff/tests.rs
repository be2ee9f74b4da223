use super::*;
use crate::bundle::tests::{build, folder, replace, write};

#[test]
fn equal_bundles_do_not_differ() {
    let bundle = build(folder().path());
    let nothing = BundleDiff { files: Vec::new(), policies: Vec::new() };
    assert_eq!(diff(&bundle, &build(folder().path())), Ok(nothing));
}

#[test]
fn files_and_guardrails_that_differ_are_named() {
    let dir = folder();
    let old = build(dir.path());
    write(dir.path(), "policies/main/lists/terms.txt", b"two\nthree\nfour\n");
    write(dir.path(), "models/small/more.bin", b"x");
    std::fs::remove_file(dir.path().join("schemas/mine.json")).expect("removed");
    replace(dir.path(), "policies/main/policy.yaml", "action: flag", "action: block\n    timeout_ms: 20");
    replace(dir.path(), "policies/main/policy.yaml", "name: own", "name: mine");
    replace(dir.path(), "policies/main/policy.yaml", "name: main", "name: main\ndeadline_ms: 500");
    replace(dir.path(), "policies/main/policy.yaml", ", case: true", "");
    let new = build(dir.path());
    let found = diff(&old, &new).expect("valid");
    let files: Vec<_> = found.files.iter().map(|file| (file.path.as_str(), file.change)).collect();
    assert_eq!(
        files,
        [
            ("models/small/more.bin", "added"),
            ("policies/main/lists/terms.txt", "changed"),
            ("policies/main/policy.yaml", "changed"),
            ("schemas/mine.json", "removed"),
        ]
    );
    let [policy] = found.policies.as_slice() else { panic!("{found:?}") };
    assert_eq!((policy.policy.as_str(), policy.change), ("main", "changed"));
    assert_eq!(policy.keys, ["`deadline_ms` was 250 and is now 500"]);
    let changes: Vec<_> =
        policy.guardrails.iter().map(|change| (change.guardrail.as_str(), change.change)).collect();
    assert_eq!(changes, [("mine", "added"), ("own", "removed"), ("terms", "changed")]);
    assert_eq!(
        policy.guardrails[2].keys,
        [
            "`action` was flag and is now block",
            "`settings.case` was true and is gone",
            "`settings.terms`: 2 entries added, \"one\" removed",
            "`timeout_ms` was 50 and is now 20",
        ]
    );
    let back = diff(&new, &old).expect("valid");
    assert_eq!(back.policies[0].guardrails[0].change, "removed");
}

#[test]
fn a_policy_that_comes_or_goes_and_another_order_are_told() {
    let dir = folder();
    let old = build(dir.path());
    let policy = std::fs::read_to_string(dir.path().join("policies/main/policy.yaml")).expect("text");
    let (head, rest) = policy.split_once("  - name: terms").expect("the first");
    let (first, second) = rest.split_once("  - name: own").expect("the second");
    let swapped = format!("{head}  - name: own{second}  - name: terms{first}");
    write(dir.path(), "policies/main/policy.yaml", swapped.as_bytes());
    write(
        dir.path(),
        "policies/two/policy.yaml",
        policy.replace("main", "two").replace("{ $file: lists/terms.txt }", "[x]").as_bytes(),
    );
    let found = diff(&old, &build(dir.path())).expect("valid");
    let changes: Vec<_> =
        found.policies.iter().map(|policy| (policy.policy.as_str(), policy.change)).collect();
    assert_eq!(changes, [("main", "changed"), ("two", "added")]);
    assert_eq!(found.policies[0].keys, ["the guardrails run in another order"]);
    assert!(found.policies[0].guardrails.is_empty());
}
