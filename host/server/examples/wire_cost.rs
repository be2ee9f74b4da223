//! What reading a check and writing its answer cost, on one core:
//! `cargo run --release -p balustrade-server --example wire_cost`

use std::hint::black_box;
use std::io::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use balustrade_core::{Action, Decision, Mode, TextAction, Verdict};
use balustrade_server::wire;

const ROUNDS: u32 = 200_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words = "the quick brown fox says \\\"hello\\\" to every lazy dog and goes on. ";
    let plain = "the quick brown fox says hello to every lazy dog and then goes on. ";
    let text = |piece: &str| piece.chars().cycle().take(1024).collect::<String>();
    let bodies = [
        ("1 KB text", format!(r#"{{"policy":"default","stage":"input","text":"{}"}}"#, text(plain))),
        ("1 KB text with escapes", format!(r#"{{"stage":"input","text":"{}"}}"#, words.repeat(15))),
        (
            "1 KB in a chat of 4",
            format!(
                r#"{{"stage":"input","messages":[{}]}}"#,
                vec![format!(r#"{{"role":"user","content":"{}"}}"#, &text(plain)[..256]); 4].join(",")
            ),
        ),
    ];
    for (name, body) in bodies {
        let (request, _) = wire::parse(body.as_bytes())?.start(Instant::now());
        let decision = decision(request.texts.len());
        let started = Instant::now();
        for _ in 0..ROUNDS {
            black_box(wire::parse(black_box(body.as_bytes()))?);
        }
        let parse = started.elapsed() / ROUNDS;
        let started = Instant::now();
        for _ in 0..ROUNDS {
            let (request, original) = wire::parse(black_box(body.as_bytes()))?.start(Instant::now());
            let answer = wire::answer(&request, &original, &decision);
            black_box(serde_json::to_vec(&answer)?);
        }
        let both = started.elapsed() / ROUNDS;
        writeln!(std::io::stdout().lock(), "{name}: parse {parse:?}, parse and answer {both:?}")?;
    }
    Ok(())
}

/// Three guardrails, one text redacted.
fn decision(n_texts: usize) -> Decision {
    let verdict = |name: &str| balustrade_core::GuardrailVerdict {
        guardrail: Arc::from(name),
        plugin: Arc::from("patterns"),
        verdict: Verdict::Pass,
        action: Action::Allow,
        mode: Mode::Enforce,
        duration: Duration::from_micros(11),
        reason: None,
        detail: None,
        scores: vec![("privacy.pii.email".to_owned(), 0.25)],
    };
    let text = TextAction { action: Action::Allow, redacted: None, lookalikes: Vec::new() };
    let mut texts = vec![text; n_texts];
    texts[0] =
        TextAction { action: Action::Redact, redacted: Some("x".repeat(1000)), lookalikes: Vec::new() };
    Decision {
        decision_id: "01J0000000000000000000000".to_owned(),
        policy: Arc::from("default"),
        revision: Arc::from("r-0123456789abcdef"),
        stage: balustrade_core::Stage::Input,
        shape: balustrade_core::InputShape::Text,
        action: Action::Redact,
        texts,
        findings: vec![],
        verdicts: vec![verdict("contact-data"), verdict("secrets"), verdict("length")],
        unjudged: vec![],
        duration: Duration::from_micros(80),
    }
}
