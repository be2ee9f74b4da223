//! `views`: what the derived readings of a text cost, in microseconds and per byte; every text different.
#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::hint::black_box;
use std::time::Instant;

use balustrade_bench::{Sample, Words};
use balustrade_text::{DecodeLimits, decode, fold};

/// A way to make texts.
type Make = fn(&mut Words, usize) -> String;

fn main() {
    let kinds: [(&str, Make); 4] = [
        ("prose", |words, bytes| words.text(bytes)),
        ("prose with accents", |words, bytes| words.text(bytes).replace('e', "é")),
        ("digits for letters", |words, bytes| words.text(bytes).replace('e', "3").replace('o', "0")),
        ("escaped letters", |words, bytes| {
            words.text(bytes / 3).bytes().map(|byte| format!("%{byte:02x}")).collect()
        }),
    ];
    println!("| text | bytes | view | p50 µs | p99 µs | ns per byte |");
    println!("|---|---:|---|---:|---:|---:|");
    for (name, make) in kinds {
        for bytes in [1_100, 10_240, 1 << 20] {
            let mut words = Words::new(bytes as u64);
            let n = if bytes > 100_000 { 20 } else { 1_000 };
            let texts: Vec<String> = (0..n).map(|_| make(&mut words, bytes)).collect();
            measure(name, bytes, "folded", &texts, |text| {
                black_box(fold(text));
            });
            measure(name, bytes, "decoded", &texts, |text| {
                black_box(decode(text, &DecodeLimits::default()));
            });
        }
    }
}

fn measure(name: &str, bytes: usize, view: &str, texts: &[String], make: impl Fn(&str)) {
    let mut sample = Sample::default();
    for text in texts {
        let begun = Instant::now();
        make(text);
        sample.push(begun.elapsed());
    }
    sample.sort();
    let median = sample.percentile_us(0.5);
    let mean_bytes = texts.iter().map(String::len).sum::<usize>() as f64 / texts.len() as f64;
    println!(
        "| {name} | {bytes} | {view} | {median:.1} | {:.1} | {:.2} |",
        sample.percentile_us(0.99),
        median * 1_000.0 / mean_bytes
    );
}
