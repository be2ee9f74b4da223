//! Policies of signed URLs: base64 of JSON that says who may fetch what until when.

use serde::Deserialize;

/// Longest address or date in a policy, in bytes: no room for a conversation.
const CONDITION_BYTES_MAX: usize = 43;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Policy {
    #[serde(rename = "Statement")]
    statement: [Statement; 1],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct Statement {
    resource: String,
    condition: Option<Condition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct Condition {
    date_less_than: Option<Until>,
    date_greater_than: Option<Until>,
    ip_address: Option<From>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Until {
    #[serde(rename = "AWS:EpochTime")]
    _time: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct From {
    #[serde(rename = "AWS:SourceIp")]
    address: String,
}

/// The address that a policy of this written form is for. Such a policy has no place for anything else.
#[must_use]
pub fn resource(text: &str) -> Option<String> {
    // Some write the padding as an underscore, which is a digit elsewhere.
    let text = text.strip_suffix("??").or(text.strip_suffix('?')).unwrap_or(text);
    let Policy { statement: [Statement { resource, condition }] } = serde_json::from_str(text).ok()?;
    let from = condition.as_ref().and_then(|condition| condition.ip_address.as_ref());
    let is_short = from.is_none_or(|from| {
        let bytes = from.address.as_bytes();
        bytes.len() <= CONDITION_BYTES_MAX
            && bytes.iter().all(|byte| byte.is_ascii_hexdigit() || b".:/".contains(byte))
    });
    let _ = condition.map(|condition| (condition.date_less_than, condition.date_greater_than));
    (is_short && super::is_address(&resource)).then_some(resource)
}

#[cfg(test)]
mod tests {
    use super::resource;

    #[test]
    fn only_what_is_such_a_policy() {
        let policy = r#"{"Statement":[{"Resource":"https://a.example/*","Condition":{"DateLessThan":{"AWS:EpochTime":1},
            "IpAddress":{"AWS:SourceIp":"192.0.2.0/24"}}}]}"#;
        assert_eq!(resource(policy).as_deref(), Some("https://a.example/*"));
        for (from, to) in [
            ("https://a.example/*", "user said hello"),
            ("192.0.2.0/24", "user said hello"),
            ("\"DateLessThan\"", "\"Said\""),
            ("\"Resource\"", "\"Said\": \"x\", \"Resource\""),
            ("}]}", "}, {\"Resource\":\"https://b.example\"}]}"),
        ] {
            assert_eq!(resource(&policy.replacen(from, to, 1)), None, "{to}");
        }
    }
}
