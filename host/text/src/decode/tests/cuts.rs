//! Texts so long that they are read in blocks: what stands where a block ends is seen all the same.

use super::*;

/// Ordinary words, `bytes` long.
fn filler(bytes: usize) -> String {
    "The committee met on Tuesday and agreed on the minutes. ".repeat(bytes / 56 + 1)[..bytes].to_owned()
}

fn wrapped(text: &str, width: usize) -> String {
    let lines: Vec<&str> =
        text.as_bytes().chunks(width).map(|line| std::str::from_utf8(line).expect("ASCII")).collect();
    lines.join("\n")
}

/// Whether `wanted` stands whole in one view, and comes back on its bytes.
fn shows(text: &str, wanted: &str) -> bool {
    let decoded = decode(text, &DecodeLimits::default());
    decoded.views.iter().any(|view| {
        view.content.find(wanted).is_some_and(|at| {
            let span = view.offsets.to_original(TextSpan { start: at, end: at + wanted.len() });
            TextSpan::checked(span.start, span.end, text).is_ok() && !span.is_empty()
        })
    })
}

/// An encoder.
type Encode = fn(&str) -> String;

#[test]
fn base64_goes_on_behind_the_end_of_a_block() {
    for lead in ["x ", "", "xy ", "_", "ab-"] {
        let text = format!("{lead}{}", base64(&(filler(70_000) + ATTACK)));
        assert!(shows(&text, ATTACK), "{lead:?}");
    }
}

#[test]
fn wrapped_base64_of_any_letters_goes_on() {
    for first in ["", "a", "ab"] {
        let plain = format!("{first}{} {ATTACK}", "привет, мир — жёлтый ".repeat(1_500));
        for width in [64, 76] {
            assert!(
                shows(&format!("data:\n{}", wrapped(&base64(&plain), width)), ATTACK),
                "{first:?} {width}"
            );
        }
    }
}

#[test]
fn a_phrase_across_the_end_of_a_block_is_whole_in_one_view() {
    // Encoders, and the number of bytes before the phrase that puts it across the first cut.
    let encoders: [(&str, Encode); 5] = [
        ("base64", |text| base64(text)),
        ("hex", |text| text.bytes().map(|byte| format!("{byte:02x}")).collect()),
        ("url", |text| text.bytes().map(|byte| format!("%{byte:02x}")).collect()),
        ("codes", |text| text.bytes().map(|byte| format!("{byte:02x} ")).collect()),
        ("binary", |text| text.bytes().map(|byte| format!("{byte:08b}")).collect()),
    ];
    for (how, encode) in encoders {
        for cut in [32 << 10, 64 << 10] {
            for before in [10, 30, 50] {
                let per_byte = encode(&filler(300)).len() as f64 / 300.0;
                let lead = ((cut as f64) / per_byte) as usize - before;
                let text = format!("x {}", encode(&(filler(lead) + ATTACK + &filler(3_000))));
                assert!(shows(&text, ATTACK), "{how} {cut} {before}");
            }
        }
    }
    let lines = "Das Komitee tagte am Dienstag und stimmte zu.\n".repeat(355);
    let reversed = ATTACK.chars().rev().collect::<String>();
    let (half, rest) = reversed.split_at(30);
    assert!(lines.len() < 16 << 10 && lines.len() + 60 > 16 << 10);
    let text = format!("{lines}{half}{rest}\n{lines}");
    assert!(shows(&text, ATTACK));
}

#[test]
fn a_whole_text_of_one_encoding_stays_within_the_bounds_and_uncut() {
    let text = base64(&filler(700_000));
    assert_eq!(decode(&text, &DecodeLimits::default()).cut, None);
}
