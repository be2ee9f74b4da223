use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use balustrade_core::{Action, DetectCall, Failure, FailureKind, Mode, Report, Request, Stage};
use balustrade_policy::{Condition, FlagWhen, Guardrail};
use balustrade_text::Style;

use super::support::{
    Plugins, TestClock, config, evaluator, finding, finds, guardrail, input, policy, quiet, report, request,
    score,
};
use crate::{Caller, CheckStream, Engine, StreamEnd, StreamError, StreamStep};

/// Odd, so that windows begin inside of pairs.
const REACH: u64 = 25;

/// Splitmix64: the same seed gives the same cases on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }
}

/// Runs of digits; surer where `no` stands right before. Ten bytes at most.
fn digits(call: &DetectCall<'_>) -> Result<Report, Failure> {
    let text = &call.texts[0].content;
    let bytes = text.as_bytes();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let length = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if (3..=10).contains(&length) {
            let score = if text[..at].ends_with("no ") { 0.9 } else { 0.6 };
            found.push(finding(0, at, at + length, "privacy.number", score));
        }
        at += length.max(1);
    }
    Ok(report(found))
}

/// `ab` and `ba`, from left to right and apart.
fn pairs(call: &DetectCall<'_>) -> Result<Report, Failure> {
    let bytes = call.texts[0].content.as_bytes();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let is_pair = matches!(bytes.get(at..at + 2), Some(b"ab" | b"ba"));
        if is_pair {
            found.push(finding(0, at, at + 2, "privacy.pair", 1.0));
        }
        at += if is_pair { 2 } else { 1 };
    }
    Ok(report(found))
}

fn windowed(plugins: Plugins, name: &str) -> Plugins {
    plugins.change(name, |plugin| {
        let mut manifest = (*plugin.manifest).clone();
        manifest.match_bytes_max = Some(REACH);
        plugin.manifest = Arc::new(manifest);
    })
}

fn engine(guardrails: Vec<Guardrail>) -> Engine {
    let plugins = Plugins::new()
        .detector("digits", digits)
        .detector("pairs", pairs)
        .detector("quiet", quiet)
        .detector("whole", finds("security.whole", 0.9))
        .evaluator("quality", |_| Ok(vec![score(0.1)]));
    let plugins = ["digits", "pairs", "quiet"].into_iter().fold(plugins, windowed);
    let engine = plugins.engine(config(&TestClock::new(), 1));
    engine.activate(engine.prepare(vec![policy(guardrails)]).expect("a good policy"));
    engine
}

fn acts(plugin: &str, action: Action) -> Guardrail {
    Guardrail { action, ..guardrail(plugin) }
}

fn open(engine: &Engine) -> CheckStream {
    open_at(engine, Stage::Input, "user")
}

fn open_at(engine: &Engine, stage: Stage, role: &str) -> CheckStream {
    engine.open_stream(request(stage, &[(role, "")]), None, Caller::default()).expect("it opens")
}

/// Pushes the pieces; what was given out before the end, and how it ended.
fn run(mut stream: CheckStream, pieces: &[&str]) -> (String, Result<StreamEnd, StreamError>) {
    let hold_back = stream.hold_back().clone();
    let mut out = String::new();
    for piece in pieces {
        stream.push(piece);
        if stream.is_due() {
            match stream.advance() {
                StreamStep::Released(text) => out.push_str(&text),
                StreamStep::Over => break,
            }
        }
        if let Some(bytes) = hold_back.bytes {
            assert!(
                stream.held_bytes() <= bytes + hold_back.stride_bytes + piece.len(),
                "{}",
                stream.held_bytes()
            );
        }
    }
    (out, stream.finish())
}

fn output(request: &Request, texts: &[balustrade_core::TextAction]) -> String {
    texts[0].redacted.clone().unwrap_or_else(|| request.texts[0].content.clone())
}

#[test]
fn pieces_give_what_the_whole_gives() {
    const PIECES: [&str; 12] = [
        "word ",
        "12345",
        "no 777 ",
        "é漢",
        "<NUMBER_",
        "{\"a\": \"",
        "\"}",
        "ab",
        "cd",
        "\n",
        "4111 ",
        ", then some more of it. ",
    ];
    let mut random = Random(3);
    let (mut n_early, mut n_blocked, mut n_diverged) = (0, 0, 0);
    for round in 0..400 {
        let action = [Action::Flag, Action::Redact, Action::Block][round % 3];
        let mut numbers = acts("digits", action);
        // Only what stands behind `no` is sure.
        if action == Action::Block {
            numbers.threshold = 0.8;
        }
        let engine = engine(vec![numbers, acts("pairs", Action::Redact), acts("quiet", Action::Block)]);
        let text: String = (0..random.below(700)).map(|_| PIECES[random.below(PIECES.len())]).collect();
        let text = format!("{text}.");
        let mut pieces = Vec::new();
        let (longest, mut at) = (1 + random.below(90), 0);
        while at < text.len() {
            let end = text.ceil_char_boundary((at + 1 + random.below(longest)).min(text.len()));
            pieces.push(&text[at..end]);
            at = end;
        }
        let mut stream = open(&engine);
        assert_eq!(stream.hold_back().bytes, Some(2 * REACH as usize));
        let mut out = String::new();
        let mut is_over = false;
        for piece in pieces {
            stream.push(piece);
            if stream.is_due() {
                match stream.advance() {
                    StreamStep::Released(text) => out.push_str(&text),
                    StreamStep::Over => {
                        is_over = true;
                        break;
                    }
                }
            }
        }
        let whole_request = input(&text);
        let whole = super::support::check(&engine, &whole_request);
        n_early += usize::from(!out.is_empty());
        match stream.finish() {
            Ok(end) => {
                assert_eq!(end.decision.action, whole.action, "{text}");
                assert_eq!(end.released_bytes, out.len());
                if whole.action == Action::Block {
                    n_blocked += 1;
                    assert_eq!(end.rest, "");
                } else {
                    assert!(!is_over);
                    assert_eq!(out + &end.rest, output(&whole_request, &whole.texts), "{text}");
                }
            }
            Err(error) => panic!("{error}: {text}"),
        }
        n_diverged += usize::from(is_over && whole.action != Action::Block);
    }
    assert!(n_early > 200 && n_blocked > 80 && n_diverged == 0, "{n_early} {n_blocked} {n_diverged}");
}

#[test]
fn no_more_is_held_back_than_was_said() {
    let engine = engine(vec![acts("digits", Action::Redact), acts("pairs", Action::Flag)]);
    let text = "A letter with the number 12345 in it, and no other one. ".repeat(100);
    let pieces: Vec<String> = text.chars().map(String::from).collect();
    let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
    let (out, end) = run(open(&engine), &pieces);
    let end = end.expect("a decision");
    assert!(out.len() + 600 > text.replace("12345", "<NUMBER_1>").len(), "{}", out.len());
    assert_eq!(out + &end.rest, text.replace("12345", "<NUMBER_1>"));
}

#[test]
fn who_judges_the_whole_holds_everything_back_if_it_can_intervene() {
    let names = |guardrails: Vec<Guardrail>, stage, role| {
        let engine = engine(guardrails);
        let stream = open_at(&engine, stage, role);
        let hold = stream.hold_back();
        let names: Vec<String> = hold.guardrails.iter().map(ToString::to_string).collect();
        (hold.bytes, names)
    };
    let flags = |plugin: &str| Guardrail {
        on_error: Action::Flag,
        on_partial: Action::Flag,
        ..acts(plugin, Action::Flag)
    };
    let when = |source: &str| Guardrail {
        condition: Some(Condition::compile(source).expect("a condition")),
        ..acts("digits", Action::Redact)
    };
    let digits = (Some(2 * REACH as usize), vec!["digits".to_owned()]);
    let whole = (None, vec!["whole".to_owned()]);
    let nothing = (Some(0), vec![]);
    let input = |guardrails| names(guardrails, Stage::Input, "user");
    assert_eq!(input(vec![acts("digits", Action::Redact), flags("whole")]), digits);
    assert_eq!(input(vec![acts("digits", Action::Redact), acts("whole", Action::Block)]), whole);
    assert_eq!(input(vec![Guardrail { on_error: Action::Block, ..flags("whole") }]), whole);
    assert_eq!(input(vec![Guardrail { on_partial: Action::Block, ..flags("whole") }]), whole);
    assert_eq!(input(vec![Guardrail { mode: Mode::Observe, ..acts("whole", Action::Block) }]), nothing);
    assert_eq!(input(vec![flags("digits")]), nothing);
    assert_eq!(input(vec![when("stage == \"input\"")]), digits);
    assert_eq!(input(vec![when("stage == \"output\"")]), nothing);
    assert_eq!(input(vec![when("attributes.x == 1")]), (None, vec!["digits".to_owned()]), "it fails");
    assert_eq!(input(vec![when("\"security.x\" in scores")]), (None, vec!["digits".to_owned()]));
    let quality = || vec![evaluator("quality", FlagWhen::Below)];
    assert_eq!(names(quality(), Stage::Output, "assistant"), (None, vec!["quality".to_owned()]));
    assert_eq!(
        names(vec![acts("whole", Action::Block)], Stage::Input, "system"),
        nothing,
        "nobody judges it"
    );
}

#[test]
fn what_cannot_intervene_lets_text_through_as_it_comes() {
    let flag = Guardrail { on_error: Action::Flag, on_partial: Action::Flag, ..acts("whole", Action::Flag) };
    let engine = engine(vec![flag]);
    let (out, end) = run(open(&engine), &["one <X_1", "> ", "two"]);
    let end = end.expect("a decision");
    assert_eq!((out.as_str(), end.rest.as_str(), end.decision.action), ("one <X_1> two", "", Action::Flag));
}

#[test]
fn everything_is_held_back_for_the_whole_and_given_out_at_the_end() {
    let engine = engine(vec![
        acts("digits", Action::Redact),
        Guardrail { threshold: 0.95, ..acts("whole", Action::Block) },
    ]);
    let (out, end) = run(open(&engine), &["no 123 ", &"x".repeat(5_000)]);
    let end = end.expect("a decision");
    assert_eq!((out.as_str(), end.decision.action), ("", Action::Redact));
    assert!(end.rest.starts_with("no <NUMBER_1> xxx"));
}

#[test]
fn a_block_ends_the_stream_before_its_end() {
    let engine = engine(vec![acts("digits", Action::Block)]);
    let mut stream = open(&engine);
    let words = "nothing but words here. ".repeat(50);
    stream.push(&words);
    let StreamStep::Released(out) = stream.advance() else { panic!("nothing blocks yet") };
    assert!(out.len() > 1_000 && words.starts_with(&out));
    stream.push(&format!("4111 {words}"));
    assert_eq!(stream.advance(), StreamStep::Over);
    assert!(!stream.is_due());
    let end = stream.finish().expect("a decision");
    assert_eq!((end.decision.action, end.released_bytes, end.rest.as_str()), (Action::Block, out.len(), ""));
}

#[test]
fn a_placeholder_that_comes_late_does_not_end_the_stream() {
    let engine = engine(vec![acts("digits", Action::Redact)]);
    let mut stream = open(&engine);
    let words = "nothing but words here. ".repeat(50);
    stream.push(&format!("12345 {words}"));
    let StreamStep::Released(mut out) = stream.advance() else { panic!("the text goes on") };
    assert!(out.starts_with("<NUMBER_1> "), "{out}");
    stream.push("as <NUMBER");
    stream.push("_1> said");
    let end = stream.finish().expect("the whole has the same numbers");
    out.push_str(&end.rest);
    assert!(out.ends_with("as <NUMBER_1> said"), "{out}");
    assert_eq!(end.decision.texts[0].lookalikes, ["<NUMBER_1>"]);
}

#[test]
fn a_block_that_the_whole_does_not_confirm_gives_nothing_out() {
    let calls = AtomicUsize::new(0);
    let once = move |call: &DetectCall<'_>| match calls.fetch_add(1, Ordering::SeqCst) {
        0 => digits(call),
        _ => Err(Failure::new(FailureKind::Trap, "later")),
    };
    let plugins = windowed(Plugins::new().detector("digits", once), "digits");
    let engine = plugins.engine(config(&TestClock::new(), 1));
    let guardrail = Guardrail { on_error: Action::Allow, ..acts("digits", Action::Block) };
    engine.activate(engine.prepare(vec![policy(vec![guardrail])]).expect("a good policy"));
    let mut stream = open(&engine);
    stream.push(&format!("4111 {}", "words ".repeat(300)));
    assert_eq!(stream.advance(), StreamStep::Over);
    assert_eq!(stream.finish().expect_err("not blocked"), StreamError::Diverged);
}

#[test]
fn endless_chains_and_many_findings_wait_for_the_end() {
    for text in ["ab".repeat(4_000), "no 123 ".repeat(2_000)] {
        let mut pairs = acts("pairs", Action::Redact);
        pairs.limits.findings_max = 100_000;
        let mut digits = acts("digits", Action::Redact);
        digits.limits.findings_max = 100_000;
        let engine = engine(vec![pairs, digits]);
        let redacted =
            super::support::check(&engine, &input(&text)).texts[0].redacted.clone().expect("redacted");
        let mut stream = open(&engine);
        let mut out = String::new();
        for piece in text.as_bytes().chunks(7) {
            stream.push(std::str::from_utf8(piece).expect("ASCII"));
            if stream.is_due() {
                let StreamStep::Released(text) = stream.advance() else { panic!("nothing blocks") };
                out.push_str(&text);
            }
        }
        let end = stream.finish().expect("a decision");
        assert_eq!(out + &end.rest, redacted);
    }
}

#[test]
fn styles_are_those_of_the_policy() {
    let plugins = windowed(Plugins::new().detector("digits", digits), "digits");
    let engine = plugins.engine(config(&TestClock::new(), 1));
    let pattern = balustrade_core::CategoryPattern::parse("privacy.*").expect("a pattern");
    let starred = balustrade_policy::Policy {
        redaction: vec![(pattern, Style::Mask)],
        ..policy(vec![acts("digits", Action::Redact)])
    };
    engine.activate(engine.prepare(vec![starred]).expect("a good policy"));
    let words = "words ".repeat(300);
    let (out, end) = run(open(&engine), &["12345 ", &words]);
    assert!(out.starts_with("***** words"));
    assert_eq!(out + &end.expect("a decision").rest, format!("***** {words}"));
}
