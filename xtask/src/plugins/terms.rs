//! The terms of `injection-rules`, against the view they are looked for in. Neither crate may know the other, so the
//! test stands here.

use std::path::Path;

use balustrade_text::fold;
use serde_json::Value;

/// Every term of a rule file: those of its concepts, and those that its rules hold themselves.
fn terms(file: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    let concepts = file["concepts"].as_object().into_iter().flatten();
    found.extend(
        concepts.flat_map(|(_, terms)| terms.as_array().into_iter().flatten()).filter_map(Value::as_str),
    );
    for rule in file["rules"].as_array().into_iter().flatten() {
        found.extend(rule["phrases"].as_array().into_iter().flatten().filter_map(Value::as_str));
        let parts = rule["seq"].as_array().into_iter().flatten().filter_map(Value::as_str);
        found.extend(parts.flat_map(|part| part.split('|')).filter_map(|part| part.strip_prefix('=')));
    }
    found
}

#[test]
fn every_term_is_spelt_as_the_folded_view_spells() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../plugins/injection-rules/rules");
    let (mut seen, mut wrong) = (0, Vec::new());
    for entry in std::fs::read_dir(directory).expect("rules") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = std::fs::read_to_string(&path).expect("a rule file");
        let file: Value = serde_saphyr::from_str(&text).expect("YAML");
        for term in terms(&file) {
            let term = term.trim_end_matches('*');
            seen += 1;
            let folded = fold(term).content;
            if folded != term {
                wrong.push(format!("{name}: `{term}` is never found; write `{folded}`"));
            }
        }
    }
    assert!(seen > 3_000, "{seen} terms");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
