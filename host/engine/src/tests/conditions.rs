use std::sync::Arc;

use balustrade_core::{Action, Attribute, FailureKind, Request, Stage};
use balustrade_policy::{Condition, Guardrail};

use super::support::{Plugins, check, fails, finds, guardrail, policy, quiet, request, verdicts};

fn when(source: &str, guardrail: Guardrail) -> Guardrail {
    Guardrail { condition: Some(Condition::compile(source).expect("a condition")), ..guardrail }
}

fn with_channel(channel: &str) -> Arc<Request> {
    let attributes = vec![("channel".to_owned(), Attribute::String(channel.to_owned()))];
    Arc::new(Request { attributes, ..request(Stage::Input, &[("user", "text")]) })
}

#[test]
fn attributes_decide_who_is_called() {
    let guardrails = vec![when("attributes.channel == \"email\"", guardrail("alarm"))];
    let (engine, _) =
        Plugins::new().detector("alarm", finds("security.x", 1.0)).serve(vec![policy(guardrails)]);
    assert_eq!(check(&engine, &with_channel("email")).action, Action::Block);
    let decision = check(&engine, &with_channel("phone"));
    assert_eq!(verdicts(&decision), [("alarm", "skipped", Some("condition"))]);
    assert_eq!((decision.action, decision.unjudged.len()), (Action::Allow, 0));
}

#[test]
fn a_condition_that_cannot_be_evaluated_follows_on_error() {
    let guardrails = vec![when("attributes.channel == \"email\"", guardrail("quiet"))];
    let (engine, _) = Plugins::new().detector("quiet", quiet).serve(vec![policy(guardrails)]);
    let decision = check(&engine, &Arc::new(request(Stage::Input, &[("user", "text")])));
    assert_eq!(verdicts(&decision), [("quiet", "failed", Some("condition_error"))]);
    assert_eq!((decision.action, decision.unjudged.len()), (Action::Block, 1));
    assert!(decision.verdicts[0].detail.as_deref().is_some_and(|detail| detail.contains("channel")));
}

#[test]
fn a_condition_sees_earlier_tiers_and_not_its_own() {
    let plugins = Plugins::new()
        .detector("cheap", finds("security.injection", 0.3))
        .detector("broken", fails(FailureKind::Trap))
        .detector("quiet", quiet);
    let seen = "\"security.injection\" in scores && scores[\"security.injection\"] > 0.2";
    let allow = |name: &str| Guardrail { on_error: Action::Allow, ..guardrail(name) };
    let mut same_tier = when(seen, allow("quiet"));
    same_tier.name = "same".into();
    let mut later = Guardrail { tier: 2, ..when(seen, allow("quiet")) };
    later.name = "later".into();
    let mut by_verdict = Guardrail {
        tier: 2,
        ..when("verdicts[\"broken\"] == \"failed\" && verdicts[\"cheap\"] == \"pass\"", allow("quiet"))
    };
    by_verdict.name = "by-verdict".into();
    let guardrails = vec![allow("cheap"), allow("broken"), same_tier, later, by_verdict];
    let (engine, _) = plugins.serve(vec![policy(guardrails)]);
    let decision = check(&engine, &with_channel("x"));
    assert_eq!(
        verdicts(&decision),
        [
            ("cheap", "pass", None),
            ("broken", "failed", Some("trap")),
            ("same", "skipped", Some("condition")),
            ("later", "pass", None),
            ("by-verdict", "pass", None),
        ]
    );
}
