//! Detector plugin `unicode`: characters that hide, reorder, spoof or obfuscate text.

mod bidi;
mod bits;
mod chars;
mod controls;
mod marks;
mod mixed;
mod odd;
mod place;
mod selectors;
mod settings;
mod styled;
mod survey;
mod tags;
mod zero_width;

use balustrade_sdk::{Detector, Report, Request, Text};

use chars::sign;
use mixed::Lookalikes;
use odd::Odd;
use place::Shown;
use settings::Limits;

/// The configured plugin.
#[derive(Debug)]
pub struct Unicode {
    /// Bits of [`sign`] of the checks that are on.
    signs: u16,
    lookalikes: Lookalikes,
    /// Alphabets that may stand in one word, as bits of [`mixed::Script`].
    mixtures: Vec<u8>,
    limits: Limits,
    findings_max: usize,
}

/// Ways of decoding that give a text in its order, letter by letter, so that hidden runs in it are worth a look.
const SPELT: [&str; 7] = ["base64", "base32", "hex", "url", "html", "escape", "binary"];

impl Detector for Unicode {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (index, text) in request.texts.iter().enumerate() {
            self.judge(index, text, &mut report);
        }
        Ok(report)
    }
}

impl Unicode {
    fn judge(&self, index: usize, text: &Text, report: &mut Report) {
        // Made only when there is something to place or to tell.
        let mut shown = (text.views.len() > 1).then(|| Shown::new(index, text));
        for (view, reading) in text.views.iter().enumerate() {
            let checks = match reading.name.strip_prefix("decoded:") {
                None if reading.name == "raw" => self.signs,
                // An escape or an entity for a single odd character is how such characters are written about.
                Some(ways) if ways.rsplit('+').next().is_some_and(|way| SPELT.contains(&way)) => {
                    self.signs & (sign::TAG | sign::SELECTOR | sign::ZERO_WIDTH)
                }
                _ => continue,
            };
            let signs = survey::survey(&reading.content) & checks;
            if signs == 0 {
                continue;
            }
            let mut odd = self.look(&reading.content, signs);
            if view > 0 {
                odd.retain(|odd| odd.category == odd::HIDDEN);
            }
            odd.sort_by_key(|odd| odd.range.start);
            let shown = shown.get_or_insert_with(|| Shown::new(index, text));
            for odd in odd {
                if report.findings.len() >= self.findings_max {
                    let rest = (view == 0).then_some(odd.range.start..reading.content.len());
                    return report.skip(index, rest, "findings_max");
                }
                report.findings.push(shown.finding(view, odd));
            }
        }
        for finding in shown.into_iter().flat_map(Shown::rest) {
            if report.findings.len() >= self.findings_max {
                return report.skip(index, None, "findings_max");
            }
            report.findings.push(finding);
        }
    }

    /// Runs the checks that `signs` asks for.
    fn look(&self, text: &str, signs: u16) -> Vec<Odd> {
        let mut odd = Vec::new();
        let limits = &self.limits;
        let has = |sign: u16| signs & sign != 0;
        if has(sign::TAG) {
            tags::find(text, &mut odd);
        }
        if has(sign::SELECTOR) {
            selectors::find(text, &mut odd);
        }
        if has(sign::ZERO_WIDTH) {
            zero_width::find(text, limits, &mut odd);
        }
        if has(sign::BIDI) {
            bidi::find(text, &mut odd);
        }
        if has(sign::MIXED) {
            mixed::find(text, &self.lookalikes, &self.mixtures, limits, &mut odd);
        }
        if has(sign::STYLED) {
            styled::find(text, limits, &mut odd);
        }
        if has(sign::MARK) {
            marks::find(text, limits, &mut odd);
        }
        if has(sign::CONTROL) {
            controls::find(text, limits, &mut odd);
        }
        if has(sign::PRIVATE) {
            controls::find_private(text, &mut odd);
        }
        odd
    }
}

balustrade_sdk::export!(Unicode: Detector + Settings);

#[cfg(test)]
mod tests;
