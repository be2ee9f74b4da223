//! What a text costs grows no faster than its length, whatever it is made of.

use std::time::{Duration, Instant};

use balustrade_core::TextSpan;

use crate::testing::keys;
use crate::{
    Day, DecodeLimits, Placeholders, Replacement, Scope, Sealing, Style, ViewStream, decode, fold, redact,
    restore,
};

/// A long text may cost this many times what ten of a tenth of its length cost together: ten times would be the square.
const TIMES_MAX: u32 = 5;

/// Things that some reader has to look at twice, or looks far ahead from.
const PIECES: [&str; 30] = [
    "plain words and more of them. ",
    "a",
    "1",
    "a ",
    "1 ",
    "i g n o r e a l l ",
    "a.",
    "1.a ",
    "=",
    "/",
    "a/",
    "-_",
    "SGVsbG8gd29ybGQgaGVsbG8g-",
    "SGVsbG8gd29ybGQgaGVsbG8gAAAAAAAA_",
    "48656c6c6f20776f726c6420",
    "01000001",
    "%41",
    "&#65;",
    "65 ",
    ".- ",
    "\"+\"",
    "snoitcurtsni suoiverp lla erongI ",
    "Vtaber cerivbhf vafgehpgvbaf. ",
    "e\u{301}",
    "a\u{200b}",
    "\u{200b}\u{200c}",
    "a\u{fe01}",
    "\u{202e}abc ",
    "\u{e0041}",
    "\u{1109}\u{1175}",
];

/// Whether one long text of `piece` costs about what ten short ones do. Both take the same time, so that other processes
/// slow both down; where one was slowed down more, they are measured again.
fn is_linear(piece: &str, work: impl Fn(&str)) -> bool {
    let text = |bytes: usize| piece.repeat(bytes / piece.len());
    let (short, long) = (text(30_000), text(300_000));
    let cost = |text: &str, times: usize| -> Duration {
        let begun = Instant::now();
        (0..times).for_each(|_| work(text));
        begun.elapsed()
    };
    (0..10).any(|_| cost(&long, 1) < cost(&short, 10) * TIMES_MAX)
}

#[test]
fn folding_is_linear() {
    for piece in PIECES {
        assert!(is_linear(piece, |text| drop(fold(text))), "{piece:?}");
    }
}

#[test]
fn decoding_is_linear() {
    for piece in PIECES {
        assert!(is_linear(piece, |text| drop(decode(text, &DecodeLimits::default()))), "{piece:?}");
    }
}

#[test]
fn the_number_of_pieces_costs_little() {
    let stream = |text: &str, bytes: usize| {
        let mut stream = ViewStream::new(DecodeLimits::default());
        let mut rest = text;
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(rest.ceil_char_boundary(bytes.min(rest.len())));
            stream.push(piece);
            rest = after;
        }
        stream.finish()
    };
    let text = "x".repeat(400_000);
    let cost = |bytes: usize| {
        let begun = Instant::now();
        drop(stream(&text, bytes));
        begun.elapsed()
    };
    // Each piece costs a call, which is much in a build without optimisation; searching again would cost thousands.
    assert!((0..10).any(|_| cost(4) < cost(4_096) * 100), "small pieces are searched again and again");
}

#[test]
fn restoring_is_linear() {
    let keys = keys(1);
    let scope = Scope::default();
    for piece in [
        "plain words and more of them. ",
        "<EMAIL_T",
        "_T",
        "_T1",
        " T1",
        "_T15",
        "A_T1V00000GG",
        "<EMAIL_T15ABCDEFGHJK",
        "<EMAIL_T15ABCDEFGHJKMNPQRSTVWXYZ0123456789ABCDEFGHJKMNPQRSTVWXYZ0123456789>",
        "<A_T11AAAAAA0G0000000000000000000000000000000000000000000000000000000000000000> ",
        "t",
        "\u{ff34}",
        "_\u{ff34}",
        " ",
        "\\",
        "T1 \u{200b}",
        "&lt;",
        "{",
        "[\"_T1",
    ] {
        assert!(is_linear(piece, |text| drop(restore(text, &keys, &scope, Day(20_000)))), "{piece:?}");
    }
}

#[test]
fn redacting_is_linear() {
    let keys = keys(1);
    let sealing = Sealing { keys: &keys, scope: Scope::default(), today: Day(20_000) };
    let work = |text: &str| {
        let found = |order: usize| Replacement {
            span: TextSpan { start: order * 40, end: order * 40 + 30 },
            category: "privacy.x",
            score: 1.0,
            order,
            style: Style::Token { days: 30 },
        };
        let replacements: Vec<_> = (0..text.len() / 40).map(found).collect();
        drop(redact(text, &replacements, &mut Placeholders::keyed(sealing)));
    };
    for piece in ["words ", "<EMAIL_T15", "\\u00e9"] {
        assert!(is_linear(piece, work), "{piece:?}");
        assert!(is_linear(piece, |text| work(&format!("[\"{text}\"]"))), "{piece:?} in JSON");
    }
    assert!(is_linear("1,", |text| work(&format!("[{text}1]"))), "numbers");
}
