//! Test guest: what `hostile` does, with no host capability imported, so that no policy needs to grant one.

#[path = "../../hostile/src/abuse.rs"]
mod abuse;
#[path = "../../hostile/src/memory.rs"]
mod memory;
#[path = "../../hostile/src/reports.rs"]
mod reports;

use abuse::Asked;
use balustrade_sdk::{Detector, Reach, Report, Request, Settings, Stretch};

/// The configured guest.
pub struct Quiet(Asked);

impl Settings for Quiet {
    fn configure(json: &str) -> Result<(Quiet, Vec<String>), String> {
        Asked::configure(json).map(|asked| (Quiet(asked), Vec::new()))
    }
}

impl Detector for Quiet {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        abuse::detect(&self.0, request)
    }
}

impl Reach for Quiet {
    fn reach(&self) -> Option<Stretch> {
        self.0.reach()
    }
}

balustrade_sdk::export!(Quiet: Detector + Settings + Reach);
