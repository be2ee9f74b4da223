//! A server that allows everything at once: what the endpoint costs by itself.
//! `cargo run --release -p balustrade-server --example hollow -- 127.0.0.1:8080`, then `load --max`.

use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{Action, Decision, GuardrailVerdict, Mode, Request, Stage, TextAction, Verdict};
use balustrade_server::{Busy, Caller, CheckService, Done, Metrics, ServerConfig, ServiceStatus, serve};

struct Hollow {
    guardrail: Arc<str>,
    plugin: Arc<str>,
    revision: Arc<str>,
}

impl CheckService for Hollow {
    fn submit(&self, request: Arc<Request>, _caller: Caller, done: Done) -> Result<(), Busy> {
        let verdict = GuardrailVerdict {
            guardrail: self.guardrail.clone(),
            plugin: self.plugin.clone(),
            verdict: Verdict::Pass,
            action: Action::Allow,
            mode: Mode::Enforce,
            duration: Duration::from_micros(10),
            reason: None,
            detail: None,
            scores: vec![],
        };
        done(Ok(Decision {
            decision_id: "hollow".to_owned(),
            policy: Arc::from(request.policy.as_str()),
            revision: self.revision.clone(),
            stage: request.stage,
            shape: request.shape,
            action: Action::Allow,
            texts: vec![TextAction { action: Action::Allow, redacted: None }; request.texts.len()],
            findings: vec![],
            verdicts: vec![verdict; 3],
            unjudged: vec![],
            duration: Duration::from_micros(30),
        }));
        Ok(())
    }

    fn ready(&self) -> bool {
        true
    }

    fn status(&self) -> ServiceStatus {
        ServiceStatus::default()
    }

    fn declared(&self, _revision: &str, _policy: &str, _stage: Stage) -> Option<Vec<Arc<str>>> {
        Some(vec![self.plugin.clone(); 3])
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let addr = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener = tokio::net::TcpListener::bind(addr).await?;
    let service = Hollow { guardrail: "words".into(), plugin: "denylist".into(), revision: "hollow".into() };
    let end = async { drop(tokio::signal::ctrl_c().await) };
    serve(ServerConfig::default(), Arc::new(service), Arc::new(Metrics::new()), listener, end).await?;
    Ok(())
}
