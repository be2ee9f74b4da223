use super::Complaints;
use super::tree::Tree;

/// Words of the glossary's right-hand column, and what to write instead. Plurals are found too.
const SYNONYMS: &[(&str, &str)] = &[
    ("rail", "guardrail"),
    ("scanner", "detector"),
    ("recognizer", "detector"),
    ("hook", "stage"),
    ("phase", "stage"),
    ("snapshot", "image, or revision"),
    ("mask", "redact"),
    ("dryrun", "mode observe"),
];

/// Where a word is not ours to choose: names of other libraries and the operating system, and one that policies write.
const FOREIGN: &[(&str, &str, &str)] = &[
    ("Mask", "host/", "a style of redaction, by the name that policies write"),
    ("snapshot_component", "host/runtime/", "the pre-initialiser's own method"),
    ("set_hook", "host/cli/", "the standard library's panic handler"),
    ("take_hook", "host/cli/", "the standard library's panic handler"),
];

/// Parts of paths and texts that say on whose machine, or in whose company, a file was written. Split, so that this
/// file passes its own rule.
const PRIVATE: &[&str] = &[
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("/tm", "p/bash_"),
    concat!("../sh", "ared/"),
    concat!("Co-Auth", "ored-By"),
    concat!("as an A", "I"),
];

/// Calls that only the command line may make, with what to do instead.
const CLI_ONLY: &[(&str, &str)] = &[
    ("env::var", "take a setting"),
    ("env::args", "take a setting"),
    ("env::set_var", "hand the value over"),
    ("env::remove_var", "hand the value over"),
    ("process::exit", "return an error"),
    ("process::abort", "return an error"),
];

/// Machine paths and private words in any tracked text.
pub(crate) fn machine_paths(tree: &Tree) -> Complaints {
    // The lock file holds what cargo writes, and texts that train a model what people write.
    let is_ours = |path: &str| !path.ends_with("Cargo.lock") && !path.starts_with("models/training/written");
    let lines = tree.texts().filter(|(path, _)| is_ours(path)).flat_map(numbered);
    lines
        .filter_map(|(place, line)| {
            let word = PRIVATE.iter().find(|word| line.contains(**word))?;
            Some(format!("{place}: `{word}` belongs to one machine; write a relative path or leave it out"))
        })
        .collect()
}

/// Glossary synonyms in comments and identifiers of the host. String literals may speak of foreign formats.
pub(crate) fn synonyms(tree: &Tree) -> Complaints {
    let lines = tree.rust_below("host/").flat_map(|file| numbered(file).map(move |line| (file.0, line)));
    let mut complaints = Vec::new();
    for (path, (place, line)) in lines {
        for identifier in without_strings(line).split(|c: char| !c.is_alphanumeric() && c != '_') {
            let is_foreign =
                FOREIGN.iter().any(|(name, below, _)| *name == identifier && path.starts_with(below));
            let synonym =
                SYNONYMS.iter().find(|(word, _)| parts(identifier).any(|part| is_form_of(&part, word)));
            if let Some((word, instead)) = synonym
                && !is_foreign
            {
                complaints.push(format!(
                    "{place}: `{identifier}` uses `{word}`; docs/GLOSSARY.md says {instead} \
                     (a foreign name goes on the list in xtask/src/tidy/words.rs)"
                ));
            }
        }
    }
    complaints
}

/// Reading the environment or exiting outside the command line. Examples are programs of their own.
pub(crate) fn environment_and_exit(tree: &Tree) -> Complaints {
    // Cargo speaks to build scripts through the environment.
    let free = |path: &str| {
        path.starts_with("host/cli/") || path.contains("/examples/") || path.ends_with("/build.rs")
    };
    let outside = tree.rust_below("host/").filter(|(path, _)| !free(path));
    let mut complaints = Vec::new();
    for (place, line) in outside.flat_map(numbered) {
        let code = line.split("//").next().unwrap_or_default();
        if let Some((call, instead)) = CLI_ONLY.iter().find(|(call, _)| code.contains(call)) {
            complaints.push(format!("{place}: only host/cli may call `{call}`; {instead}"));
        }
    }
    complaints
}

/// Tests that never run.
pub(crate) fn ignored_tests(tree: &Tree) -> Complaints {
    let attribute = concat!("#[", "ignore");
    let lines =
        tree.rust_below("").flat_map(numbered).filter(|(_, line)| line.trim_start().starts_with(attribute));
    lines
        .map(|(place, _)| format!("{place}: an ignored test hides a failure; mend it or assert what happens"))
        .collect()
}

/// Lines of a file with `path:number`.
fn numbered<'t>((path, text): (&'t str, &'t str)) -> impl Iterator<Item = (String, &'t str)> {
    text.lines().enumerate().map(move |(index, line)| (format!("{path}:{}", index + 1), line))
}

/// The line with what stands between double quotes taken out. A literal over several lines is not followed.
fn without_strings(line: &str) -> String {
    if line.trim_start().starts_with("//") {
        return line.to_owned();
    }
    let mut kept = String::new();
    let mut inside = false;
    let mut escaped = false;
    for c in line.chars() {
        if c == '"' && !escaped {
            inside = !inside;
        }
        escaped = c == '\\' && !escaped;
        if !inside {
            kept.push(c);
        }
    }
    kept
}

/// The words of an identifier, in lower case: `RailSet` and `rail_set` are `rail` and `set`.
fn parts(identifier: &str) -> impl Iterator<Item = String> {
    let mut words = vec![String::new()];
    let mut before = '_';
    for c in identifier.chars() {
        if c == '_' || (c.is_uppercase() && before.is_lowercase()) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c != '_') {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.into_iter().filter(|word| !word.is_empty())
}

fn is_form_of(part: &str, word: &str) -> bool {
    part == word || part.strip_suffix('s') == Some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_path_is_found_in_any_text() {
        let bad = format!("see {}x", concat!("/ro", "ot/"));
        let complaints = machine_paths(&Tree::of(&[("docs/a.md", &format!("fine\n{bad}\n"))]));
        assert!(complaints.len() == 1 && complaints[0].starts_with("docs/a.md:2:"), "{complaints:?}");
    }

    #[test]
    fn synonyms_are_found_in_identifiers_and_comments_but_not_in_strings() {
        let bad = "struct RailSet;\nfn run_hooks() {}\n// A scanner reads.\n";
        assert_eq!(synonyms(&Tree::of(&[("host/engine/src/a.rs", bad)])).len(), 3);
        let good = "struct GuardrailSet;\nlet format = \"mask and phase\";\nfn unhooked() {}\n";
        assert_eq!(synonyms(&Tree::of(&[("host/engine/src/a.rs", good)])), Vec::<String>::new());
    }

    #[test]
    fn a_foreign_name_is_allowed_in_its_place_only() {
        let text = "wizer.snapshot_component(x)";
        assert!(synonyms(&Tree::of(&[("host/runtime/src/a.rs", text)])).is_empty());
        assert_eq!(synonyms(&Tree::of(&[("host/engine/src/a.rs", text)])).len(), 1);
    }

    #[test]
    fn only_the_command_line_reads_the_environment() {
        let text = "let home = std::env::var(\"HOME\");\n// never std::env::var\nlet v = env!(\"X\");\n";
        assert_eq!(environment_and_exit(&Tree::of(&[("host/server/src/a.rs", text)])).len(), 1);
        for free in ["host/cli/src/a.rs", "host/server/examples/a.rs", "host/authoring/build.rs"] {
            assert!(environment_and_exit(&Tree::of(&[(free, text)])).is_empty(), "{free}");
        }
    }

    #[test]
    fn an_ignored_test_is_named() {
        let text = concat!("    #[", "ignore = \"slow\"]\n");
        assert_eq!(ignored_tests(&Tree::of(&[("bench/src/a.rs", text)])).len(), 1);
    }
}
