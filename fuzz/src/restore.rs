use balustrade_core::TextSpan;
use balustrade_text::{
    Day, KEY_BYTES, Placeholders, RedactionKeys, Replacement, Scope, Sealing, Style, key_line, redact,
    restore,
};

const SCOPE: Scope<'_> = Scope { tenant: "acme", conversation: "c-1" };
const TODAY: Day = Day(20_000);
const VALUE: &str = "jane@example.com";

/// Any text, looked through for tokens: what is refused is left as it stands, a token in the middle of it comes back, and
/// what is redacted in it is there again afterwards.
pub fn token_restore(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let key: [u8; KEY_BYTES] = std::array::from_fn(|n| n as u8);
    let keys = RedactionKeys::parse(&key_line("fuzz", &key)).expect("a key");
    let sealing = Sealing { keys: &keys, scope: SCOPE, today: TODAY };
    let replacement = |start: usize, end: usize| Replacement {
        span: TextSpan { start, end },
        category: "privacy.pii.email",
        score: 1.0,
        order: start,
        style: Style::Token { days: 30 },
    };

    let alone = restore(&text, &keys, &SCOPE, TODAY);
    assert_eq!(alone.text.is_some(), alone.n_restored > 0);
    assert!(alone.refused.len() <= alone.n_refused.iter().sum());

    let token = redact(VALUE, &[replacement(0, VALUE.len())], &mut Placeholders::keyed(sealing)).text;
    let middle = text.ceil_char_boundary(text.len() / 2);
    let (before, after) = text.split_at(middle);
    let around = format!("{before}{}{after}", token.expect("a token"));
    let restored = restore(&around, &keys, &SCOPE, TODAY);
    assert!(restored.text.is_some_and(|text| text.contains(VALUE)), "{around:?}");

    if alone.n_restored == 0 && !text.trim_start().starts_with(['{', '[']) {
        let cut = |at: usize| text.ceil_char_boundary(at);
        let spans = [replacement(cut(text.len() / 5), cut(text.len() / 3)), replacement(middle, text.len())];
        let redacted = redact(&text, &spans, &mut Placeholders::keyed(sealing)).text;
        let back = redacted.map(|redacted| {
            let restored = restore(&redacted, &keys, &SCOPE, TODAY);
            // A value that is too long for a token has a label.
            let is_whole = spans.iter().all(|one| one.span.len() <= 512);
            (restored.text.unwrap_or(redacted), is_whole)
        });
        if let Some((back, true)) = back {
            assert_eq!(back, text, "restoring gives back the original");
        }
    }
}
