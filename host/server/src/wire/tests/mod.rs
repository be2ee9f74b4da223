mod bad_input;
mod cursor;
mod output;
mod shapes;

use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{Action, Decision, Request, TextAction};

/// A decision with the given action per text and nothing else.
fn decision(request: &Request, texts: Vec<(Action, Option<&str>)>) -> Decision {
    Decision {
        decision_id: "d-1".into(),
        policy: Arc::from(request.policy.as_str()),
        revision: Arc::from("r-1"),
        stage: request.stage,
        shape: request.shape,
        action: texts.iter().map(|(action, _)| *action).max().unwrap_or_default(),
        texts: texts
            .into_iter()
            .map(|(action, redacted)| TextAction {
                action,
                redacted: redacted.map(str::to_owned),
                lookalikes: Vec::new(),
            })
            .collect(),
        findings: vec![],
        verdicts: vec![],
        unjudged: vec![],
        duration: Duration::from_micros(7),
    }
}
