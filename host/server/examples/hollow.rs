//! A server that allows everything at once: what the endpoint costs by itself.
//! `cargo run --release -p balustrade-server --example hollow` prints its address; then `load --max --addr ADDRESS`.

use std::io::Write as _;
use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{Action, Decision, GuardrailVerdict, Mode, Request, Stage, TextAction, Verdict};
use balustrade_server::{
    Busy, Caller, CheckError, CheckService, CheckStream, Done, Metrics, ServerConfig, ServiceStatus, serve,
};

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
            texts: vec![
                TextAction { action: Action::Allow, redacted: None, lookalikes: Vec::new() };
                request.texts.len()
            ],
            findings: vec![],
            verdicts: vec![verdict; 3],
            unjudged: vec![],
            duration: Duration::from_micros(30),
        }));
        Ok(())
    }

    fn open_stream(
        &self,
        _head: Request,
        _timeout: Option<Duration>,
        _caller: Caller,
    ) -> Result<CheckStream, CheckError> {
        Err(CheckError::NotReady)
    }

    fn work(&self, work: Box<dyn FnOnce() + Send>) -> Result<(), Busy> {
        work();
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
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    writeln!(std::io::stdout(), "{}", listener.local_addr()?)?;
    let service = Hollow { guardrail: "words".into(), plugin: "denylist".into(), revision: "hollow".into() };
    let end = async { drop(tokio::signal::ctrl_c().await) };
    serve(ServerConfig::default(), Arc::new(service), Arc::new(Metrics::new()), listener, end).await?;
    Ok(())
}
