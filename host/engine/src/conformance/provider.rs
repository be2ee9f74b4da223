use std::time::Instant;

use balustrade_core::{
    Capabilities, CapabilityDenied, CapabilityProvider, Classification, Grants, LogGrant, LogLevel,
    ModelGrant, Role,
};

/// Numbers in each vector: as many as small sentence encoders have.
const VECTOR_LENGTH: usize = 384;

/// Capabilities for judging a plugin: nothing is written anywhere, a model finds nothing in any text, and all texts have the
/// same vector. So the answers of the plugin depend on nothing but its texts.
#[derive(Debug, Clone, Copy, Default)]
pub struct QuietCapabilities;

impl QuietCapabilities {
    /// Everything that there is to grant.
    #[must_use]
    pub fn grants() -> Grants {
        let any = ModelGrant { models: vec!["any".to_owned()], calls_max: 1_000, bytes_max: 64 << 20 };
        Grants { log: Some(LogGrant { bytes_max: 1 << 20 }), classify: Some(any.clone()), embed: Some(any) }
    }
}

impl CapabilityProvider for QuietCapabilities {
    fn check(&self, _grants: &Grants) -> Result<(), String> {
        Ok(())
    }

    fn models(&self, _capability: &str) -> Vec<String> {
        vec!["any".to_owned()]
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

    fn embed(
        &mut self,
        _model: &str,
        _text: &str,
        _role: &Role,
    ) -> Result<Result<Vec<f32>, String>, CapabilityDenied> {
        let mut vector = vec![0.0; VECTOR_LENGTH];
        if let Some(first) = vector.first_mut() {
            *first = 1.0;
        }
        Ok(Ok(vector))
    }
}
