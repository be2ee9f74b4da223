use balustrade_policy::{NoLists, Policy};

/// A document never panics, and what is accepted keeps the promises that the engine relies on.
pub fn policy_parse(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let policy = match Policy::parse(text, "policy.yaml", &NoLists) {
        Ok(policy) => policy,
        Err(error) => {
            assert!(error.to_string().contains("policy.yaml"), "a refusal names its file: {error}");
            return;
        }
    };
    assert!(policy.guardrails.is_sorted_by_key(|guardrail| guardrail.tier));
    for guardrail in &policy.guardrails {
        assert!((0.0..=1.0).contains(&guardrail.threshold));
        if let Some(settings) = &guardrail.settings_json {
            serde_json::from_str::<serde_json::Value>(settings).expect("settings are JSON");
        }
    }
}
