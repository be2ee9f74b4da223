use balustrade_core::TextSpan;
use balustrade_text::redact::{Replacement, merge};
use balustrade_text::{Placeholders, Style};

const CATEGORIES: [&str; 3] = ["privacy.pii.email", "security.secret.key", "format.x"];

/// Four bytes make a span until a zero byte; the rest is the text. Spans may be anything; what comes out is the text
/// with every found byte gone and every other byte kept, in order.
pub fn redact(data: &[u8]) {
    let (spans, text) = match data.iter().position(|byte| *byte == 0) {
        Some(end) => (&data[..end], &data[end + 1..]),
        None => (&data[..0], data),
    };
    let text = String::from_utf8_lossy(text);
    let replacements: Vec<Replacement<'_>> = spans
        .chunks_exact(4)
        .enumerate()
        .map(|(order, bytes)| Replacement {
            span: TextSpan { start: bytes[0].into(), end: bytes[1].into() },
            category: CATEGORIES[usize::from(bytes[2]) % CATEGORIES.len()],
            score: if bytes[3] == 255 { f64::NAN } else { f64::from(bytes[3]) / 254.0 },
            order,
            style: Style::Label,
        })
        .collect();

    let merged = merge(&text, &replacements);
    assert!(merged.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "merged spans are apart");
    let mut placeholders = Placeholders::new();
    placeholders.avoid(0, &text);
    let redacted = balustrade_text::redact::redact(&text, &replacements, &mut placeholders).text;
    assert_eq!(redacted.is_none(), merged.is_empty());

    // The kept pieces stand in the output in their order.
    let output = redacted.as_deref().unwrap_or(&text);
    let mut from = 0;
    let mut at = 0;
    for replacement in &merged {
        let kept = &text[at..replacement.span.start];
        let place = output[from..].find(kept).expect("what was not found is kept");
        from += place + kept.len();
        at = replacement.span.end;
    }
    assert!(output.ends_with(&text[at..]));

    // Spans in another order give the same output.
    let mut reversed = replacements;
    reversed.reverse();
    let mut placeholders = Placeholders::new();
    placeholders.avoid(0, &text);
    let again = balustrade_text::redact::redact(&text, &reversed, &mut placeholders).text;
    assert_eq!(again, redacted, "the order of findings does not matter");
}
