use std::fs;
use std::path::Path;

use balustrade_core::Verdict;

use super::load_dir;
use crate::{DirLists, FILE_BYTES_MAX, ListSource, Policy, PolicyError};

const POLICY: &str = "\
version: 1
name: NAME
guardrails:
  - name: terms
    detector: denylist
    settings: { terms: { $file: lists/terms.txt } }
    stages: [input]
    action: flag
    on_error: block
    on_partial: block
";

fn write(root: &Path, folder: &str, name: &str) {
    fs::create_dir_all(root.join(folder).join("lists")).expect("create");
    fs::write(root.join(folder).join("policy.yaml"), POLICY.replace("NAME", name)).expect("write");
    fs::write(root.join(folder).join("lists/terms.txt"), "one\ntwo\n").expect("write");
}

#[test]
fn a_policy_is_loaded_by_its_file_or_its_folder() {
    let root = tempfile::tempdir().expect("temporary folder");
    write(root.path(), "a", "alpha");
    let by_folder = Policy::load(&root.path().join("a")).expect("valid");
    let by_file = Policy::load(&root.path().join("a/policy.yaml")).expect("valid");
    assert_eq!(by_folder.digest, by_file.digest);
    assert_eq!(by_folder.guardrails[0].settings_json.as_deref(), Some(r#"{"terms":["one","two"]}"#));
    let error = Policy::load(&root.path().join("none")).expect_err("missing");
    assert!(matches!(error, PolicyError::Read { .. }) && error.to_string().contains("none"), "{error}");
    fs::write(root.path().join("a/policy.yaml"), b"\xff").expect("write");
    assert!(
        Policy::load(&root.path().join("a")).expect_err("bytes").to_string().contains("not UTF-8 at byte 0")
    );
}

#[test]
fn a_text_file_is_one_string_of_the_settings() {
    let root = tempfile::tempdir().expect("temporary folder");
    write(root.path(), "a", "alpha");
    let folder = root.path().join("a");
    let prompted = POLICY
        .replace("NAME", "alpha")
        .replace("{ terms: { $file: lists/terms.txt } }", "{ prompts: [{ $text: prompts/support.txt }] }");
    fs::write(folder.join("policy.yaml"), prompted).expect("write");
    let refused = || Policy::load(&folder).expect_err("refused").to_string();
    let place = "policy.yaml:6:27: guardrails[0].settings.prompts[0].$text: `prompts/support.txt`: ";
    assert!(refused().contains(place) && refused().contains("No such file"), "{}", refused());

    fs::create_dir(folder.join("prompts")).expect("create");
    let prompt = folder.join("prompts/support.txt");
    let big = fs::File::create(&prompt).expect("create");
    big.set_len(FILE_BYTES_MAX as u64 + 1).expect("grow");
    assert!(refused().contains(place) && refused().contains("larger than the 16777216"), "{}", refused());

    fs::write(&prompt, "You are a captain.\n# Rules\n").expect("write");
    let policy = Policy::load(&folder).expect("valid");
    assert_eq!(
        policy.guardrails[0].settings_json.as_deref(),
        Some(r##"{"prompts":["You are a captain.\n# Rules\n"]}"##)
    );
    fs::write(&prompt, "You are a captain.\n# Other\n").expect("write");
    assert_ne!(Policy::load(&folder).expect("valid").digest, policy.digest);
}

#[test]
fn a_folder_of_policies_is_loaded_in_order_and_names_are_unique() {
    let root = tempfile::tempdir().expect("temporary folder");
    write(root.path(), "b", "beta");
    write(root.path(), "a", "alpha");
    fs::create_dir(root.path().join("empty")).expect("create");
    fs::write(root.path().join("README.md"), "x").expect("write");
    let names: Vec<_> =
        load_dir(root.path()).expect("valid").iter().map(|policy| policy.name.to_string()).collect();
    assert_eq!(names, ["alpha", "beta"]);
    write(root.path(), "c", "alpha");
    let error = load_dir(root.path()).expect_err("twice");
    assert!(matches!(&error, PolicyError::DuplicateName { name, .. } if name == "alpha"), "{error}");
    assert!(load_dir(&root.path().join("none")).is_err());
}

#[test]
fn nothing_outside_the_folder_and_nothing_but_plain_files_is_read() {
    let root = tempfile::tempdir().expect("temporary folder");
    let inside = root.path().join("policy");
    fs::create_dir_all(inside.join("lists")).expect("create");
    fs::write(root.path().join("outside.txt"), "x").expect("write");
    fs::write(inside.join("lists/inside.txt"), "x").expect("write");
    let lists = DirLists::new(&inside);
    assert_eq!(lists.read("lists/inside.txt").as_deref(), Ok(b"x".as_slice()));
    assert!(lists.read("../outside.txt").expect_err("parent").contains("leads out of"));
    assert!(lists.read("lists").expect_err("folder").contains("not a regular file"));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(root.path().join("outside.txt"), inside.join("lists/link.txt"))
            .expect("link");
        std::os::unix::fs::symlink(inside.join("lists/inside.txt"), inside.join("lists/near.txt"))
            .expect("link");
        std::os::unix::fs::symlink(root.path(), inside.join("up")).expect("link");
        assert!(lists.read("lists/link.txt").expect_err("link").contains("leads out of"));
        assert!(lists.read("up/outside.txt").expect_err("folder link").contains("leads out of"));
        assert_eq!(lists.read("lists/near.txt").as_deref(), Ok(b"x".as_slice()));
    }
    let big = fs::File::create(inside.join("big.txt")).expect("create");
    big.set_len(FILE_BYTES_MAX as u64 + 1).expect("grow");
    assert!(lists.read("big.txt").expect_err("big").contains("larger than"));
}

#[test]
fn the_policies_that_ship_are_valid_and_so_are_their_cases() {
    for name in ["default", "strict"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies").join(name);
        let policy = Policy::load(&folder).expect("valid policy");
        assert_eq!(&*policy.name, name);
        let cases = crate::cases::CaseFile::load(&folder.join("cases.yaml")).expect("valid cases").cases;
        assert!(cases.len() >= 60, "{name}: {}", cases.len());
        for stage in balustrade_core::Stage::ALL {
            assert!(
                policy.guardrails.iter().any(|guardrail| guardrail.stages.contains(&stage)),
                "{name}: no guardrail at {stage}"
            );
            let at = cases.iter().filter(|case| case.request["stage"] == stage.as_str());
            assert!(at.count() >= 3, "{name}: fewer than three cases for {stage}");
        }
        for case in &cases {
            let named = case.expect.findings.iter().filter_map(|finding| finding.guardrail.as_deref());
            let named = named.chain(case.expect.no_findings_in.iter().map(String::as_str));
            for guardrail in named.chain(case.expect.verdicts.keys().map(String::as_str)) {
                assert!(
                    policy.guardrails.iter().any(|known| *known.name == *guardrail),
                    "{name}, {}: {guardrail}",
                    case.name
                );
            }
        }
        // Every guardrail is shown to find something, in several scripts.
        for guardrail in &policy.guardrails {
            let finds = cases.iter().flat_map(|case| &case.expect.findings);
            let mut verdicts = cases.iter().flat_map(|case| &case.expect.verdicts);
            assert!(
                finds.into_iter().any(|finding| finding.guardrail.as_deref() == Some(&*guardrail.name))
                    || verdicts.any(|(by, is)| *by == *guardrail.name && *is == Verdict::Flagged),
                "{name}: no case in which {} finds something",
                guardrail.name
            );
        }
        for letter in ["ß", "ç", "ñ", "ż", "ı", "й", "ا", "क", "的", "の", "한"] {
            let has = |case: &crate::cases::Case| case.request.to_string().contains(letter);
            assert!(cases.iter().any(has), "{name}: no case in a language with {letter}");
        }
    }
}

#[test]
fn personal_data_of_the_default_policy_follows_its_category() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../policies/default");
    let policy = Policy::load(&folder).expect("valid policy");
    let personal =
        policy.guardrails.iter().find(|guardrail| &*guardrail.name == "personal-data").expect("there");
    assert_eq!(personal.action_for("privacy.pii.phone", 0.5), balustrade_core::Action::Flag);
    assert_eq!(personal.action_for("privacy.pii.iban", 0.5), balustrade_core::Action::Redact);
}
