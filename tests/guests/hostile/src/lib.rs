//! Test guest: misbehaves as `settings.behaviour` says, floods of host calls included. `quiet` is the same guest
//! without any import.

mod abuse;
mod floods;
mod memory;
mod reports;

use abuse::{Asked, Behaviour};
use balustrade_sdk::{Detector, Reach, Report, Request, Settings, Stretch};

/// The configured guest.
pub struct Hostile(Asked);

impl Settings for Hostile {
    fn configure(json: &str) -> Result<(Hostile, Vec<String>), String> {
        Asked::configure(json).map(|asked| (Hostile(asked), vec!["hostile".to_owned()]))
    }
}

impl Detector for Hostile {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        match self.0.behaviour {
            Behaviour::LogFlood => floods::log(self.0.iterations),
            Behaviour::ClassifyFlood => floods::classify(self.0.iterations, request),
            Behaviour::ClassifyReport => floods::report(request),
            _ => abuse::detect(&self.0, request),
        }
    }
}

impl Reach for Hostile {
    fn reach(&self) -> Option<Stretch> {
        self.0.reach()
    }
}

balustrade_sdk::export!(Hostile: Detector + Settings + Reach);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn harmless_behaviours_work_natively() -> Result<(), String> {
        let request = balustrade_sdk::test::request(&["hé", "x"]);
        let (echo, _) = Hostile::configure(r#"{"behaviour": "echo"}"#)?;
        let report = echo.detect(&request)?;
        assert_eq!(report.findings.iter().map(|f| f.text_span.end).collect::<Vec<_>>(), [3, 1]);
        let (counter, _) = Hostile::configure(r#"{"behaviour": "counter"}"#)?;
        counter.detect(&request)?;
        assert_eq!(counter.detect(&request)?.findings[0].attributes, [("calls".to_owned(), "2".to_owned())]);
        assert!(Hostile::configure(r#"{"behaviour": "fail_in_configure"}"#).is_err());
        assert!(Hostile::configure(r#"{"behaviour": "dance"}"#).is_err());
        Ok(())
    }

    #[test]
    fn the_schema_lists_every_behaviour() {
        let manifest = include_str!("../plugin.yaml");
        for behaviour in Behaviour::ALL {
            let name = serde_json::to_string(&behaviour).unwrap();
            assert!(manifest.contains(name.trim_matches('"')), "{name}");
        }
    }

    #[test]
    fn the_text_files_are_what_they_say() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../wat");
        let mut seen = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let bytes = wat::parse_file(&path).unwrap();
            // The layer in the header: 0 for a core module, 1 for a component.
            let is_component = bytes[6] == 1;
            assert_eq!(is_component, !path.ends_with("core_module.wat"), "{}", path.display());
            seen += 1;
        }
        assert!(seen >= 5);
    }
}
