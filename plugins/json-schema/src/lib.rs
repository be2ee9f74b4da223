//! Detector plugin `json-schema`: whether a text is the JSON it should be.

mod check;
mod json;
mod locate;
mod schema;
mod settings;

use balustrade_sdk::{Detector, Finding, Report, Request};
use check::{Cut, Violation};
use json::{End, Parsed, Problem};
use locate::Where;
use schema::Schema;

/// The configured plugin.
#[derive(Debug)]
pub struct JsonSchema {
    schema: Option<Schema>,
    place: Where,
    required: bool,
    errors_max: usize,
}

/// Unjudged parts that are told one by one.
const UNJUDGED_MAX: usize = 128;

impl Detector for JsonSchema {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (text, view, content) in request.readings() {
            self.judge((text, view, content), &mut report);
        }
        Ok(report)
    }
}

/// One text, and whether what does not fit any more was mentioned.
struct Page<'a> {
    text: usize,
    view: usize,
    content: &'a str,
    left: usize,
    is_full: bool,
}

impl JsonSchema {
    fn judge(&self, (text, view, content): (usize, usize, &str), report: &mut Report) {
        let left = self.errors_max.saturating_sub(report.findings.len());
        let mut page = Page { text, view, content, left, is_full: false };
        let (documents, unread) = locate::documents(content, self.place);
        if let Some(from) = unread {
            page.skip(Some(from), "work_max", report);
        }
        if documents.is_empty() && self.required {
            let finding = Finding::new(text, 0..content.len(), "format.json.missing");
            page.add(finding.with_message("the text holds no JSON where it should"), report);
        }
        for parsed in &documents {
            self.document(parsed, &mut page, report);
        }
        if page.is_full {
            page.skip(None, "errors_max", report);
        }
    }

    fn document(&self, parsed: &Parsed<'_>, page: &mut Page<'_>, report: &mut Report) {
        let mut problems = parsed.problems.clone();
        problems.sort_by_key(|(_, range)| range.start);
        for (problem, range) in problems {
            let category = match problem {
                Problem::DuplicateKey => "format.json.duplicate-key",
                _ => "format.json.invalid",
            };
            let finding = Finding::new(page.text, range, category).with_message(problem.message());
            page.add(finding.with_attribute("problem", problem.name()), report);
        }
        match (parsed.end, &self.schema) {
            (End::Cut(reason), _) => page.skip(Some(parsed.at), reason, report),
            // What was not read cannot be judged, and that it is broken has been said.
            (End::Broken, _) | (_, None) => (),
            (End::Complete, Some(schema)) => {
                let (violations, cut) = check::violations(schema, &parsed.document, parsed.root, page.left);
                for violation in violations {
                    page.add(finding(schema, page.text, violation), report);
                }
                match cut {
                    Some(Cut::Depth) => page.skip(None, "depth_max", report),
                    Some(Cut::Work) => page.skip(None, "work_max", report),
                    None => (),
                }
            }
        }
    }
}

impl Page<'_> {
    fn add(&mut self, finding: Finding, report: &mut Report) {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                report.findings.push(finding.in_view(self.view));
            }
            None => self.is_full = true,
        }
    }

    fn skip(&self, from: Option<usize>, reason: &'static str, report: &mut Report) {
        let part =
            from.filter(|_| self.view == 0).map(|from| from.min(self.content.len())..self.content.len());
        // The host takes 256 unjudged parts; the last one that is told stands for the rest of the text.
        match report.unjudged.len() {
            0..UNJUDGED_MAX => report.skip(self.text, part, reason),
            UNJUDGED_MAX => report.skip(self.text, None, reason),
            _ => {}
        }
    }
}

fn finding(schema: &Schema, text: usize, violation: Violation) -> Finding {
    let at = schema.rules.get(violation.rules).map_or("", |rules| rules.pointer.as_str());
    let pointer = format!("{at}/{}", violation.keyword);
    // `false` stands in the place of a schema and is no keyword.
    let pointer = if violation.keyword == "false" { at.to_owned() } else { pointer };
    Finding::new(text, violation.range, "format.json-schema")
        .with_message(format!("`{}` of the schema at `{pointer}` does not hold", violation.keyword))
        .with_attribute("keyword", violation.keyword)
        .with_attribute("pointer", pointer)
}

balustrade_sdk::export!(JsonSchema: Detector + Settings);

#[cfg(test)]
mod tests;
