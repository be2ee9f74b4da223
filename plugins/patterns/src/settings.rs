use balustrade_sdk::Settings;
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Hir, HirKind};
use serde::Deserialize;

use crate::context::Context;
use crate::gate::Gate;
use crate::literal::Required;
use crate::locate::Locator;
use crate::{Checksum, Pattern, Patterns, reach};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    patterns: Vec<WrittenPattern>,
    #[serde(default = "automata_kib_max")]
    automata_kib_max: usize,
    #[serde(default = "findings_max")]
    findings_max: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPattern {
    name: String,
    regex: String,
    category: String,
    #[serde(default = "one")]
    score: f64,
    #[serde(default)]
    case_insensitive: bool,
    checksum: Option<Checksum>,
    context: Option<Context>,
    group: Option<Group>,
    message: Option<String>,
}

/// A group by its number or its name.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Group {
    Number(usize),
    Name(String),
}

fn one() -> f64 {
    1.0
}

fn automata_kib_max() -> usize {
    8192
}

fn findings_max() -> usize {
    250
}

impl Settings for Patterns {
    fn configure(json: &str) -> Result<(Patterns, Vec<String>), String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        if written.patterns.is_empty() {
            return Err("settings.patterns: name at least one pattern".to_owned());
        }
        let mut notes = Vec::new();
        let mut slow: Vec<String> = Vec::new();
        let mut patterns: Vec<Pattern> = Vec::new();
        let mut expressions = Vec::new();
        // The gates are walked by every text, so they come first: half of what there is.
        let kib = written.automata_kib_max;
        let gate_bytes_max = kib.saturating_mul(1024) / 2;
        let mut bytes_left = gate_bytes_max;
        for (index, pattern) in written.patterns.into_iter().enumerate() {
            let name = pattern.name.clone();
            if patterns.iter().any(|other| other.name == name) {
                return Err(format!("settings.patterns: two are named `{name}`"));
            }
            let say = |error: String| format!("pattern `{name}`: {error}");
            let hir = parse(&pattern).map_err(say)?;
            let made = make(pattern, &hir, &mut bytes_left).map_err(say)?;
            if !made.locator.is_dense() {
                slow.push(name);
            }
            patterns.push(made);
            expressions.push((index, hir));
        }
        let endless: Vec<&str> = patterns
            .iter()
            .filter(|pattern| pattern.reach.is_none())
            .map(|pattern| pattern.name.as_str())
            .collect();
        if !endless.is_empty() {
            notes.push(format!(
                "streams are held back to their end for these patterns: {}; put numbers for `+` and `*`, and where there is a \
                 checksum or a group let matches be whole words: `\\b` at both ends and nothing but letters, digits and `_` in \
                 between",
                endless.join(", ")
            ));
        }
        if !slow.is_empty() {
            notes.push(format!(
                "where the gate sees them, these patterns are located by the slower engine, because their automata need \
                 more than 512 KiB or than what is left of automata_kib_max ({kib}): {}; put numbers for `+` and `*`, or \
                 use ASCII classes such as `(?-u:\\w)`",
                slow.join(", ")
            ));
        }
        let gates = Gate::all(&expressions, gate_bytes_max);
        for gate in &gates {
            if let Gate::Open(index) = gate {
                notes.push(format!(
                    "pattern `{}` is searched for in every text: it has no automaton of 64 Ki cells within \
                     automata_kib_max ({kib})",
                    patterns[*index].name
                ));
            }
        }
        let scans = gates.iter().filter(|gate| matches!(gate, Gate::Scan { .. })).count();
        if scans > 1 {
            notes.push(format!("every text is scanned {scans} times: the patterns do not fit one automaton"));
        }
        Ok((Patterns { gates, patterns, findings_max: written.findings_max }, notes))
    }
}

fn parse(pattern: &WrittenPattern) -> Result<Hir, String> {
    let hir = ParserBuilder::new()
        .case_insensitive(pattern.case_insensitive)
        .build()
        .parse(&pattern.regex)
        .map_err(|error| error.to_string())?;
    match hir.properties().minimum_len() {
        Some(0) => Err("regex: matches the empty text; let it match at least one character".to_owned()),
        None => Err("regex: can never match".to_owned()),
        Some(_) => Ok(hir),
    }
}

fn make(written: WrittenPattern, hir: &Hir, bytes_left: &mut usize) -> Result<Pattern, String> {
    if !(0.0..=1.0).contains(&written.score) {
        return Err(format!("score: {} is not in [0, 1]", written.score));
    }
    let group = written.group.map(|group| number(hir, &group)).transpose()?;
    let context = written.context.map(Context::prepared).transpose()?;
    let context_bytes = context.as_ref().map_or(0, Context::within_bytes);
    Ok(Pattern {
        reach: reach::of(hir, group.is_some() || written.checksum.is_some(), context_bytes),
        name: written.name,
        category: written.category,
        message: written.message,
        score: written.score,
        checksum: written.checksum,
        context,
        locator: Locator::new(hir, group, bytes_left)?,
        required: Required::of(hir),
    })
}

/// The number of a group that the expression has.
fn number(hir: &Hir, wanted: &Group) -> Result<usize, String> {
    fn find(hir: &Hir, wanted: &Group) -> Option<usize> {
        match hir.kind() {
            HirKind::Capture(capture) => {
                let index = capture.index as usize;
                let is_it = match wanted {
                    Group::Number(number) => *number == index,
                    Group::Name(name) => capture.name.as_deref() == Some(name),
                };
                if is_it { Some(index) } else { find(&capture.sub, wanted) }
            }
            HirKind::Repetition(repetition) => find(&repetition.sub, wanted),
            HirKind::Concat(parts) | HirKind::Alternation(parts) => {
                parts.iter().find_map(|part| find(part, wanted))
            }
            _ => None,
        }
    }
    find(hir, wanted).ok_or_else(|| match wanted {
        Group::Number(number) => format!("group: the expression has no group {number}"),
        Group::Name(name) => format!("group: the expression has no group named `{name}`"),
    })
}
