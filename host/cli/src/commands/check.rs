use std::fs::File;
use std::io::Read;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, bail};
use balustrade_engine::Caller;
use balustrade_server::wire;
use serde_json::{Map, Value};

use super::jsonl;
use crate::args::CheckArgs;
use crate::compose::House;
use crate::exit::Exit;
use crate::{logging, say};

/// Largest text that is read from a file or standard input, in bytes.
const TEXT_BYTES_MAX: u64 = 64 << 20;

/// Checks one text, or many.
pub(crate) fn run(args: &CheckArgs) -> anyhow::Result<Exit> {
    logging::start(if args.sources.log == "info" { "warn" } else { &args.sources.log }, false)?;
    if args.jsonl.is_some() {
        return jsonl::run(args);
    }
    let text = match (&args.text, &args.file) {
        (Some(text), _) => text.clone(),
        (None, Some(path)) if path.as_os_str() != "-" => {
            let file = File::open(path).with_context(|| path.display().to_string())?;
            read_text(file, &path.display().to_string())?
        }
        _ => read_text(std::io::stdin(), "standard input")?,
    };
    let mut fields = defaults(args)?;
    fields.insert("text".to_owned(), text.into());
    let house = House::activate_with(&args.sources, &args.calls)?;
    let parsed = wire::parse(&serde_json::to_vec(&fields)?).map_err(|error| anyhow::anyhow!("{error}"))?;
    let (request, original) = parsed.start(Instant::now());
    let request = Arc::new(request);
    let decision = house.engine.check(&request, &Caller::default())?;
    let answer = wire::answer(&request, &original, &decision);
    if args.json {
        say::json(&answer)?;
    } else {
        tell(&serde_json::to_value(&answer)?);
    }
    house.calls.finish()?;
    Ok(Exit::Decision(decision.action))
}

/// What a request gets where it says nothing itself.
pub(crate) fn defaults(args: &CheckArgs) -> anyhow::Result<Map<String, Value>> {
    let mut fields = Map::new();
    fields.insert("policy".to_owned(), args.policy.as_str().into());
    fields.insert("stage".to_owned(), args.stage.as_str().into());
    if !args.attributes.is_empty() {
        let mut attributes = Map::new();
        for attribute in &args.attributes {
            let Some((name, value)) = attribute.split_once('=') else {
                bail!("--attribute `{attribute}`: write NAME=VALUE");
            };
            attributes.insert(name.to_owned(), value.into());
        }
        fields.insert("attributes".to_owned(), attributes.into());
    }
    Ok(fields)
}

/// A text from outside, whole.
pub(super) fn read_text(from: impl Read, name: &str) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    from.take(TEXT_BYTES_MAX + 1).read_to_end(&mut bytes).with_context(|| name.to_owned())?;
    if bytes.len() as u64 > TEXT_BYTES_MAX {
        bail!("{name}: larger than {} MiB; split it", TEXT_BYTES_MAX >> 20);
    }
    String::from_utf8(bytes).map_err(|error| {
        anyhow::anyhow!("{name}: not UTF-8 at byte {}; convert it first", error.utf8_error().valid_up_to())
    })
}

/// One decision for a person.
fn tell(answer: &Value) {
    let string =
        |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    say::line(&format!("{} ({} µs)", say::action(&string(answer, "action")), answer["duration_us"]));
    for finding in answer["findings"].as_array().into_iter().flatten() {
        say::line(&format!(
            "  {:<20} {} score {:.2} at {} bytes {}..{}",
            string(finding, "guardrail"),
            string(finding, "category"),
            finding["score"].as_f64().unwrap_or_default(),
            string(finding, "path"),
            finding["text_span"]["start"],
            finding["text_span"]["end"],
        ));
    }
    for verdict in answer["verdicts"].as_array().into_iter().flatten() {
        let outcome = string(verdict, "verdict");
        if outcome == "failed" || outcome == "skipped" {
            say::line(&format!(
                "  {:<20} {outcome}: {}",
                string(verdict, "guardrail"),
                string(verdict, "reason")
            ));
        }
    }
    if let Some(output) = answer.get("output").and_then(Value::as_str)
        && answer["intervened"] == true
    {
        say::line(&format!("  output: {output}"));
    }
}
