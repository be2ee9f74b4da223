use std::sync::Arc;

use balustrade_core::{Action, CategoryPattern, Decision, FindingRedaction, Stage};
use balustrade_policy::{Guardrail, Policy};
use balustrade_text::{Day, RedactionKeys, Scope, Style, key_line, restore};

use super::support::{Plugins, TestClock, config, finding, guardrail, policy, report, request};
use crate::{Caller, Engine, EngineConfig, LiveKeys};

const TEXT: &str = "to jane@example.com now";

fn keys() -> Arc<RedactionKeys> {
    let key = std::array::from_fn(|n| n as u8);
    Arc::new(RedactionKeys::parse(&key_line("test", &key)).expect("a key"))
}

fn styled(style: Style, guardrails: Vec<Guardrail>) -> Policy {
    let pattern = CategoryPattern::parse("privacy.*").expect("a pattern");
    Policy { redaction: vec![(pattern, style)], ..policy(guardrails) }
}

fn redacts(plugin: &str) -> Guardrail {
    Guardrail { action: Action::Redact, ..guardrail(plugin) }
}

/// `mail` finds the address with a score, `name` a part of it and what stands before.
fn engine(style: Style, keys: Option<Arc<RedactionKeys>>) -> Engine {
    let plugins = Plugins::new()
        .detector("mail", |_| Ok(report(vec![finding(0, 3, 19, "privacy.pii.email", 0.9)])))
        .detector("name", |_| {
            Ok(report(vec![finding(0, 0, 7, "privacy.name", 0.8), finding(0, 3, 19, "privacy.contact", 0.9)]))
        });
    let clock = TestClock::new();
    let redaction_keys = keys.map(|keys| LiveKeys::new(RedactionKeys::clone(&keys)));
    let engine = plugins.engine(EngineConfig { redaction_keys, ..config(&clock, 1) });
    let policy = styled(style, vec![redacts("name"), redacts("mail")]);
    engine.activate(engine.prepare(vec![policy]).expect("a good policy"));
    engine
}

fn decided(engine: &Engine, tenant: Option<&str>, conversation: Option<&str>) -> Decision {
    let mut request = request(Stage::Input, &[("user", TEXT)]);
    request.conversation = conversation.map(str::to_owned);
    let caller = Caller { tenant: tenant.map(str::to_owned) };
    engine.check(&Arc::new(request), &caller).expect("a decision")
}

#[test]
fn the_answer_tells_who_won_and_who_lost() {
    let decision = decided(&engine(Style::Mask, None), None, None);
    assert_eq!(decision.texts[0].redacted.as_deref(), Some("******************* now"));
    let told: Vec<_> = decision.findings.iter().map(|f| (f.finding.category.as_str(), f.redaction)).collect();
    assert_eq!(
        told,
        [
            ("privacy.name", Some(FindingRedaction::LostTo(2))),
            ("privacy.contact", Some(FindingRedaction::LostTo(2))),
            ("privacy.pii.email", Some(FindingRedaction::Replaced { style: "mask", reason: None })),
        ]
    );
}

#[test]
fn a_token_is_bound_to_the_callers_tenant_and_the_conversation() {
    let keys = keys();
    let engine = engine(Style::Token { days: 30 }, Some(Arc::clone(&keys)));
    let decision = decided(&engine, Some("acme"), Some("c-1"));
    let text = decision.texts[0].redacted.as_deref().expect("redacted");
    assert!(text.starts_with("<EMAIL_T") && text.ends_with("> now"), "{text}");
    let today = Day::of_seconds(std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_secs());
    let back = |tenant, conversation| restore(text, &keys, &Scope { tenant, conversation }, today).text;
    assert_eq!(back("acme", "c-1").as_deref(), Some(TEXT));
    assert_eq!((back("", "c-1"), back("acme", ""), back("other", "c-1")), (None, None, None));
}

#[test]
fn labels_have_tags_where_there_is_a_conversation_and_a_key() {
    let output = |keys, conversation| {
        let decision = decided(&engine(Style::Label, keys), None, conversation);
        decision.texts[0].redacted.clone().expect("redacted")
    };
    assert_eq!(output(None, Some("c-1")), "<EMAIL_1> now");
    assert_eq!(output(Some(keys()), None), "<EMAIL_1> now");
    let tagged = output(Some(keys()), Some("c-1"));
    assert!(tagged.starts_with("<EMAIL_k"), "{tagged}");
    assert_eq!(output(Some(keys()), Some("c-1")), tagged, "on another process with the key");
}

#[test]
fn a_policy_that_needs_a_key_is_refused_without_one() {
    for style in [Style::Hash, Style::Token { days: 1 }] {
        let plugins = Plugins::new().detector("mail", |_| Ok(report(vec![])));
        let engine = plugins.engine(config(&TestClock::new(), 1));
        let error = engine.prepare(vec![styled(style, vec![redacts("mail")])]).expect_err("no key");
        assert_eq!(error.problems[0].code, "no_redaction_key");
        let told = error.to_string();
        assert!(
            told.contains("redaction.privacy.*") && told.contains("balustrade redaction-key new"),
            "{told}"
        );
    }
}

#[test]
fn new_keys_count_from_the_next_check_on_and_a_stream_keeps_those_it_began_with() {
    let other =
        || RedactionKeys::parse(&key_line("other", &std::array::from_fn(|n| n as u8 + 7))).expect("a key");
    let live = LiveKeys::new(RedactionKeys::clone(&keys()));
    let plugins =
        Plugins::new().detector("mail", |_| Ok(report(vec![finding(0, 3, 19, "privacy.email", 0.9)])));
    let engine =
        plugins.engine(EngineConfig { redaction_keys: Some(live.clone()), ..config(&TestClock::new(), 1) });
    let policy = styled(Style::Hash, vec![redacts("mail")]);
    engine.activate(engine.prepare(vec![policy]).expect("a good policy"));
    let output = || decided(&engine, None, None).texts[0].redacted.clone().expect("redacted");
    let before = output();
    let mut stream =
        engine.open_stream(request(Stage::Input, &[("user", "")]), None, Caller::default()).expect("opens");
    stream.push(TEXT);
    live.replace(other());
    let after = output();
    assert_ne!(before, after);
    assert_eq!(stream.finish().expect("a decision").rest, before);
}
