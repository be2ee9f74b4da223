//! Detector plugin `code`: dangerous code in outputs and tool arguments, by tokenisers.

mod eval;
mod gate;
mod hits;
mod parts;
mod path;
mod place;
mod rules;
mod script;
mod settings;
mod shell;
mod sql;
mod template;
mod words;

use balustrade_sdk::{Detector, Finding, Report, Request};
use hits::{Hit, Hits, Part};
use rules::{Place, Rules};
use settings::Context;
use words::Words;

/// Hits gathered in one text before the rest stays unjudged: bounds memory.
const HITS_MAX: usize = 1 << 12;

/// The configured plugin.
#[derive(Debug)]
pub struct Code {
    kinds: u8,
    context: Context,
    rules: Rules,
    words: Words,
    gate: gate::Gate,
    findings_max: usize,
}

impl Detector for Code {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        let is_argument = match self.context {
            Context::Auto => request.stage == "tool-call",
            Context::Output => false,
            Context::Argument => true,
        };
        for (text, view, content) in request.readings() {
            let (hits, cut) = self.judge(content, is_argument);
            let cut = self.report((text, view, content), hits, is_argument, &mut report).or(cut);
            if let Some((from, reason)) = cut {
                report.skip(text, (view == 0).then_some(from..content.len()), reason);
            }
        }
        Ok(report)
    }
}

impl Code {
    /// The hits of a text, and from which byte on it was not judged, and why.
    fn judge(&self, content: &str, is_argument: bool) -> (Hits, Option<(usize, &'static str)>) {
        let (mut hits, mut work) = (Hits::default(), 0);
        let strings = if is_argument { parts::json_strings(content) } else { None };
        let Some(strings) = strings else {
            let cut = self.lines(content, is_argument, &mut work, &mut hits);
            return (hits, cut.map(|from| (from, "work_max")));
        };
        for range in strings {
            let written = &content[range.clone()];
            let mut found = Hits::default();
            let cut = if written.contains('\\') {
                let (plain, places) = parts::unescaped(written);
                let cut = self.lines(&plain, is_argument, &mut work, &mut found);
                for hit in &mut found.0 {
                    hit.range = places[hit.range.start]..places[hit.range.end];
                }
                cut
            } else {
                self.lines(written, is_argument, &mut work, &mut found)
            };
            hits.0.extend(
                found.0.into_iter().map(|hit| Hit {
                    range: range.start + hit.range.start..range.start + hit.range.end,
                    ..hit
                }),
            );
            if cut.is_some() || hits.0.len() >= HITS_MAX {
                return (hits, Some((range.start, "work_max")));
            }
        }
        (hits, None)
    }

    /// Adds the hits of a text, line by line; an answer says from which byte on it was too much work.
    fn lines(&self, content: &str, is_argument: bool, work: &mut usize, hits: &mut Hits) -> Option<usize> {
        let mut cut = None;
        parts::each(content, |range| {
            let bytes = &content.as_bytes()[range.clone()];
            let kinds = self.gate.kinds(bytes, is_argument, &self.words) & self.kinds;
            if kinds == 0 {
                return true;
            }
            let start = range.start;
            let part = Part { text: content.as_bytes(), range, is_argument, words: &self.words };
            if kinds & gate::SHELL != 0 {
                shell::judge(&part, hits);
            }
            if kinds & gate::SQL != 0 {
                sql::judge(&part, hits);
            }
            if kinds & gate::SCRIPT != 0 && !script::judge(&part, work, hits) {
                cut = Some(start);
            }
            if kinds & gate::TEMPLATE != 0 {
                template::judge(&part, hits);
            }
            if kinds & gate::EVAL != 0 {
                eval::judge(&part, hits);
            }
            if kinds & gate::PATH != 0 {
                path::judge(&part, hits);
            }
            if cut.is_none() && hits.0.len() >= HITS_MAX {
                cut = Some(start);
            }
            cut.is_none()
        });
        cut
    }

    /// Turns hits into findings; says from which byte on there was no more room.
    fn report(
        &self,
        (text, view, content): (usize, usize, &str),
        mut hits: Hits,
        is_argument: bool,
        report: &mut Report,
    ) -> Option<(usize, &'static str)> {
        if hits.0.is_empty() {
            return None;
        }
        let mut around = place::Surroundings::new(content.as_bytes(), &self.words);
        let mut scored: Vec<(Hit, &rules::Rule, f64)> = Vec::new();
        for hit in hits.0.drain(..) {
            let Some(rule) = self.rules.get(hit.rule) else { continue };
            // The surroundings cost most, so they are asked only where the answer matters.
            let place = match () {
                () if is_argument => Place::Argument,
                () if rule.standing > rule.mentioned && around.shows(&hit) => Place::Mentioned,
                () => Place::Standing,
            };
            let score = rule.score(place);
            if score > 0.0 {
                let range = whole_characters(content, &hit.range);
                scored.push((Hit { range, ..hit }, rule, score));
            }
        }
        // Of findings of one kind that overlap, the surest stays.
        scored.sort_by(|a, b| {
            b.2.total_cmp(&a.2)
                .then(a.0.range.start.cmp(&b.0.range.start))
                .then(a.0.range.end.cmp(&b.0.range.end))
        });
        let mut kept: Vec<(Hit, &rules::Rule, f64)> = Vec::new();
        let mut left_out: Option<usize> = None;
        for (hit, rule, score) in scored {
            let kind = kind(&rule.name);
            let overlaps = kept.iter().any(|(other, other_rule, _)| {
                self::kind(&other_rule.name) == kind
                    && other.range.start < hit.range.end.max(hit.range.start + 1)
                    && hit.range.start < other.range.end
            });
            if overlaps {
                continue;
            }
            if report.findings.len() + kept.len() >= self.findings_max {
                left_out = Some(left_out.map_or(hit.range.start, |start| hit.range.start.min(start)));
                continue;
            }
            kept.push((hit, rule, score));
        }
        kept.sort_by_key(|(hit, ..)| hit.range.start);
        for (hit, rule, score) in kept {
            let finding = Finding::new(text, hit.range, format!("security.code.{}", kind(&rule.name)));
            report.findings.push(
                finding
                    .in_view(view)
                    .with_score(score)
                    .with_message(rule.message.as_str())
                    .with_attribute("rule", rule.name.as_str()),
            );
        }
        left_out.map(|start| (start, "findings_max"))
    }
}

/// The range with the rest of the characters that it cuts: judges count bytes.
fn whole_characters(content: &str, range: &std::ops::Range<usize>) -> std::ops::Range<usize> {
    let (mut start, mut end) = (range.start.min(content.len()), range.end.min(content.len()));
    while !content.is_char_boundary(start) {
        start -= 1;
    }
    while !content.is_char_boundary(end) {
        end += 1;
    }
    start..end.max(start)
}

/// The first part of a rule's name.
fn kind(rule: &str) -> &str {
    rule.split('.').next().unwrap_or(rule)
}

balustrade_sdk::export!(Code: Detector + Settings);

#[cfg(test)]
mod tests;
