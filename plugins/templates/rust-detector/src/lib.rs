//! Finds order numbers: what they begin with, and so many digits, such as `ORD-123456`.

use balustrade_sdk::{Detector, Finding, Report, Request, Settings, export};

#[derive(serde::Deserialize)]
struct OrderNumbers {
    prefix: String,
    digits: usize,
}

impl Settings for OrderNumbers {
    fn configure(json: &str) -> Result<(Self, Vec<String>), String> {
        let plugin = serde_json::from_str(json).map_err(|error| error.to_string())?;
        Ok((plugin, Vec::new()))
    }
}

impl Detector for OrderNumbers {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (text, view, content) in request.readings() {
            for (start, prefix) in content.match_indices(&self.prefix) {
                let rest = &content[start + prefix.len()..];
                let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
                let in_word = content[..start].ends_with(|c: char| c.is_ascii_alphanumeric());
                if digits == self.digits && !in_word {
                    let range = start..start + prefix.len() + digits;
                    report.find(Finding::new(text, range, "privacy.order_number").in_view(view));
                }
            }
        }
        Ok(report)
    }
}

export!(OrderNumbers: Detector + Settings);
