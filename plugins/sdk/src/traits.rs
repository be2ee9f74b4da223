//! One trait per ability. A plugin implements those it has and names them in [`export!`](crate::export).

use crate::{Report, Request, Sample, Score, Stretch};

/// Text in, findings out, no opinion: what happens to a finding is the policy's business.
pub trait Detector {
    /// Judges every text of `request` in one call.
    ///
    /// # Errors
    /// The plugin could not judge: the guardrail's verdict is `failed` and the policy's `on_error` decides. The
    /// message counts as user text, so a server keeps only its length.
    fn detect(&self, request: &Request) -> Result<Report, String>;
}

/// The plugin takes settings. Without this trait it is made by `Default`.
pub trait Settings: Sized {
    /// Makes the plugin from JSON that has passed the schema of its manifest. Runs once, when a policy is loaded;
    /// the memory as it stands afterwards is what every check starts from, so do all slow work here. No host
    /// capability can be used. The strings are notes for the operator, for example which rule runs slower.
    ///
    /// # Errors
    /// Why the settings cannot be used; the policy is refused.
    fn configure(json: &str) -> Result<(Self, Vec<String>), String>;
}

/// The settings decide how far findings reach. Without this trait, what the manifest says holds for all of them.
pub trait Reach {
    /// How far findings reach with the settings that were given; `None`: a text has to be judged as a whole. Called once,
    /// after [`Settings::configure`], never during a check.
    fn reach(&self) -> Option<Stretch>;
}

/// A sample in, scores out.
pub trait Evaluator {
    /// Judges one exchange.
    ///
    /// # Errors
    /// A missing score, never a zero.
    fn evaluate(&self, sample: &Sample) -> Result<Vec<Score>, String>;
}
