use balustrade_core::CategoryPattern;
use balustrade_text::Style;

use super::bounds::{STYLE_DAYS, STYLE_KEEP};
use super::report::Report;
use crate::Placed;
use crate::document::{StyleDocument, StyleEntry, StyleMap, StyleName};

/// Styles by category, the most exact pattern first.
pub(super) fn redaction(
    written: Option<&Placed<StyleMap>>,
    report: &mut Report,
) -> Vec<(CategoryPattern, Style)> {
    let mut styles = Vec::new();
    for (pattern, entry) in written.iter().flat_map(|map| &map.value.0) {
        let key = format!("redaction.{}", pattern.value.chars().take(96).collect::<String>());
        match CategoryPattern::parse(&pattern.value) {
            Ok(parsed) => styles.push((parsed, style(&entry.value, &key, report))),
            Err(detail) => report.add(pattern, "redaction", detail),
        }
    }
    // As with actions: two patterns of one rank that cover the same category are the same pattern.
    styles.sort_by(|(left, _), (right, _)| {
        right.rank().cmp(&left.rank()).then_with(|| left.as_str().cmp(right.as_str()))
    });
    styles
}

fn style(entry: &StyleEntry, key: &str, report: &mut Report) -> Style {
    let (name, written) = match entry {
        StyleEntry::Name(name) => (*name, None),
        StyleEntry::Full(written) => (written.style.value, Some(written)),
    };
    let part = |part: fn(&StyleDocument) -> Option<&Placed<u64>>| written.and_then(part);
    let (keep, days) = (part(|written| written.keep.as_ref()), part(|written| written.days.as_ref()));
    let mut belongs = |value: Option<&Placed<u64>>, what: &str, owner: StyleName, owner_name: &str| {
        if let Some(value) = value.filter(|_| name != owner) {
            let detail = format!("only the style `{owner_name}` takes it; remove it");
            report.add(value, format!("{key}.{what}"), detail);
        }
    };
    belongs(keep, "keep", StyleName::Partial, "partial");
    belongs(days, "days", StyleName::Token, "token");
    match name {
        StyleName::Label => Style::Label,
        StyleName::Mask => Style::Mask,
        StyleName::Partial => {
            let keep = report.bounded(keep, &format!("{key}.keep"), STYLE_KEEP);
            Style::Partial { keep: u8::try_from(keep).unwrap_or(Style::KEEP_DEFAULT) }
        }
        StyleName::Hash => Style::Hash,
        StyleName::Remove => Style::Remove,
        StyleName::Token => {
            let days = report.bounded(days, &format!("{key}.days"), STYLE_DAYS);
            Style::Token { days: u16::try_from(days).unwrap_or(Style::DAYS_DEFAULT) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{NoLists, Policy, PolicyError};

    const BODY: &str = "version: 1\nname: demo\nguardrails:\n  - { name: a, detector: patterns, stages: [input], action: redact, \
                        on_error: block, on_partial: flag }\n";

    fn parse(redaction: &str) -> Result<Policy, PolicyError> {
        Policy::parse(&format!("{BODY}{redaction}"), "p.yaml", &NoLists)
    }

    #[test]
    fn the_most_exact_style_wins_and_label_is_the_default() {
        let policy = parse(
            "redaction:\n  '*': mask\n  privacy.pii.*: token\n  privacy.pii.card: { style: partial }\n  \
             security.*: { style: token, days: 7 }\n  privacy.pii.date: { style: partial, keep: 2 }\n  \
             security.secret.*: hash\n  security.secret.aws-key: remove\n",
        )
        .expect("valid");
        for (category, style) in [
            ("safety.x", Style::Mask),
            ("privacy.pii.email", Style::Token { days: 30 }),
            ("privacy.pii.card", Style::Partial { keep: 4 }),
            ("privacy.pii.date", Style::Partial { keep: 2 }),
            ("security.injection", Style::Token { days: 7 }),
            ("security.secret.key", Style::Hash),
            ("security.secret.aws-key", Style::Remove),
        ] {
            assert_eq!(policy.style_for(category), style, "{category}");
        }
        let plain = parse("").expect("valid");
        assert_eq!(plain.style_for("privacy.pii.email"), Style::Label);
        assert_ne!(plain.digest, policy.digest);
        assert_eq!(policy.keyed_styles().count(), 3);
        assert_eq!(
            parse("redaction: {}\n").expect("valid").digest,
            plain.digest,
            "nothing said, nothing changed"
        );
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        for (redaction, expected) in [
            ("redaction: { privacy.pii.email: blur }\n", "unknown value `blur`"),
            ("redaction: { privacy.pii.email: 7 }\n", "found"),
            ("redaction: { privacy.pii.email: [mask] }\n", "found"),
            ("redaction: mask\n", "expected mapping"),
            ("redaction: { pii.email: mask }\n", "p.yaml:5:14: redaction: `pii.email` is not a category"),
            ("redaction: { '*': mask, '*': hash }\n", "stands here twice"),
            ("redaction:\n  '*': { keep: 4 }\n", "`style` is missing"),
            ("redaction:\n  '*': { style: partial, kept: 4 }\n", "unknown key `kept` (did you mean `keep`?)"),
            (
                "redaction:\n  '*': { style: partial, keep: 9 }\n",
                "p.yaml:6:32: redaction.*.keep: 9 is out of range; write a whole number from 1 to 8",
            ),
            (
                "redaction:\n  '*': { style: token, days: 4000 }\n",
                "p.yaml:6:30: redaction.*.days: 4000 days is out of range; write a whole number from 1 to 3653",
            ),
            (
                "redaction:\n  '*': { style: token, keep: 4 }\n",
                "p.yaml:6:30: redaction.*.keep: only the style `partial` takes it; remove it",
            ),
            (
                "redaction:\n  '*': { style: mask, days: 4 }\n",
                "redaction.*.days: only the style `token` takes it",
            ),
        ] {
            let error = parse(redaction).expect_err(redaction);
            let problems = error.problems();
            assert!(problems.len() == 1 && problems[0].line >= 5, "{error}");
            assert!(error.to_string().contains(expected), "{error}");
        }
    }
}
