use std::time::Instant;

use balustrade_core::{
    Capabilities, CapabilityDenied, CapabilityProvider, Classification, ClassifyGrant, Grants, LogGrant,
    LogLevel, Role,
};

/// Capabilities for judging a plugin: nothing is written anywhere, and a model finds nothing in any text. So the answers of the
/// plugin depend on nothing but its texts.
#[derive(Debug, Clone, Copy, Default)]
pub struct QuietCapabilities;

impl QuietCapabilities {
    /// Everything that there is to grant.
    #[must_use]
    pub fn grants() -> Grants {
        Grants {
            log: Some(LogGrant { bytes_max: 1 << 20 }),
            classify: Some(ClassifyGrant { models: vec!["any".to_owned()], calls_max: 1_000 }),
        }
    }
}

impl CapabilityProvider for QuietCapabilities {
    fn check(&self, _grants: &Grants) -> Result<(), String> {
        Ok(())
    }

    fn open(&self, _guardrail: &str, _grants: &Grants, _deadline: Instant) -> Box<dyn Capabilities> {
        Box::new(*self)
    }
}

impl Capabilities for QuietCapabilities {
    fn log(&mut self, _level: LogLevel, _message: &str) -> Result<(), CapabilityDenied> {
        Ok(())
    }

    fn classify(
        &mut self,
        _model: &str,
        _text: &str,
        _role: &Role,
    ) -> Result<Result<Vec<Classification>, String>, CapabilityDenied> {
        Ok(Ok(Vec::new()))
    }
}
