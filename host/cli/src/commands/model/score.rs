use std::io::{BufRead, Read};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use balustrade_core::Role;
use balustrade_inference::{Band, Model, Scored, Task};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::args::ModelScoreArgs;
use crate::exit::Exit;
use crate::say;

/// Longest line and longest text, in bytes.
pub(super) const TEXT_BYTES_MAX: u64 = 64 << 20;

#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: Option<Value>,
    text: String,
    /// In place of `--role`.
    #[serde(default)]
    role: Option<String>,
}

/// Scores one text, or many.
pub(super) fn run(args: &ModelScoreArgs) -> anyhow::Result<Exit> {
    let models = super::all(&args.sources)?;
    let model = super::ready(&models, &args.model)?;
    let band = if args.encoder_only { Band::WHOLE } else { model.band() };
    let ask = |text: &str, role: &str| -> anyhow::Result<Value> {
        let (origin, begun) = (Role::new(role).origin(), Instant::now());
        let deadline = begun + Duration::from_millis(args.timeout_ms);
        let answered = match model.manifest().task {
            Task::Embedding => models.embed(&model, text, origin, deadline).map(|vector| {
                let manifest = model.manifest();
                let backend = model.backend().as_str();
                json!({ "model": manifest.name, "version": manifest.version, "backend": backend, "vector": *vector })
            }),
            Task::Sequence | Task::Token => models
                .score_as_read(&model, text, origin, band, deadline)
                .map(|scored| answer(&model, text, &scored, args.score_min)),
        };
        answered.map_err(|failure| anyhow::anyhow!("{failure}"))
    };
    if let Some(path) = &args.jsonl {
        return each_line(path, |number, line| {
            let Line { id, text, role } = serde_json::from_str(line)
                .with_context(|| format!("line {number}: no {{\"id\", \"text\"}}"))?;
            let mut answer = ask(&text, role.as_ref().unwrap_or(&args.role))?;
            answer["id"] = id.unwrap_or_else(|| number.into());
            say::line(&serde_json::to_string(&answer)?);
            Ok(())
        });
    }
    let text = match &args.text {
        Some(text) => text.clone(),
        None => {
            let mut text = String::new();
            std::io::stdin().take(TEXT_BYTES_MAX).read_to_string(&mut text).context("standard input")?;
            text
        }
    };
    let answer = ask(&text, &args.role)?;
    if args.json {
        say::json(&answer)?;
    } else {
        tell(&answer);
    }
    Ok(Exit::Ok)
}

/// Calls `work` with each line that is not blank and its number, from 1.
pub(super) fn each_line(
    path: &std::path::Path,
    mut work: impl FnMut(usize, &str) -> anyhow::Result<()>,
) -> anyhow::Result<Exit> {
    let name = path.display().to_string();
    let reader: Box<dyn Read> = if path.as_os_str() == "-" {
        Box::new(std::io::stdin())
    } else {
        Box::new(std::fs::File::open(path).with_context(|| name.clone())?)
    };
    let mut reader = std::io::BufReader::new(reader);
    for number in 1.. {
        let mut line = Vec::new();
        (&mut reader).take(TEXT_BYTES_MAX).read_until(b'\n', &mut line).with_context(|| name.clone())?;
        if line.is_empty() {
            break;
        }
        if line.len() as u64 >= TEXT_BYTES_MAX {
            bail!("{name}: line {number} is longer than {} MiB", TEXT_BYTES_MAX >> 20);
        }
        let line = String::from_utf8(line).with_context(|| format!("{name}: line {number} is not UTF-8"))?;
        if !line.trim().is_empty() {
            work(number, &line).with_context(|| name.clone())?;
        }
    }
    Ok(Exit::Ok)
}

fn answer(model: &Model, text: &str, scored: &Scored, score_min: f64) -> Value {
    let span = |span: &std::ops::Range<usize>| json!({ "start": span.start, "end": span.end });
    let label = |kind: usize| model.kinds().get(kind).map_or("", String::as_str);
    let found: Vec<Value> = match model.manifest().task {
        Task::Sequence => {
            let worst = scored.worst.iter();
            worst
                .map(|w| json!({ "label": label(w.kind), "score": w.score, "text_span": span(&w.span) }))
                .collect()
        }
        Task::Token | Task::Embedding => {
            let entities = model.entities(scored, text, score_min);
            let row = |e: &balustrade_inference::Entity| json!({ "label": label(e.kind), "score": e.score, "text_span": span(&e.span) });
            entities.iter().map(row).collect()
        }
    };
    json!({
        "model": model.manifest().name,
        "version": model.manifest().version,
        "backend": model.backend().as_str(),
        "found": found,
        "windows": scored.windows,
        "first_tier": scored.is_looked_at,
        "unjudged": scored.unjudged.iter().map(span).collect::<Vec<_>>(),
    })
}

fn tell(answer: &Value) {
    if let Some(vector) = answer["vector"].as_array() {
        let backend = answer["backend"].as_str().unwrap_or_default();
        for numbers in vector.chunks(8) {
            let numbers =
                numbers.iter().map(|number| format!("{:>8.4}", number.as_f64().unwrap_or_default()));
            say::line(&numbers.collect::<Vec<_>>().join(" "));
        }
        say::line(&format!("{} numbers on {backend}", vector.len()));
        return;
    }
    for found in answer["found"].as_array().into_iter().flatten() {
        say::line(&say::plain(&format!(
            "{:<20} {:.4}  bytes {}..{}",
            found["label"].as_str().unwrap_or_default(),
            found["score"].as_f64().unwrap_or_default(),
            found["text_span"]["start"],
            found["text_span"]["end"],
        )));
    }
    for part in answer["unjudged"].as_array().into_iter().flatten() {
        say::line(&format!("{:<20} time ran out, bytes {}..{}", "not judged", part["start"], part["end"]));
    }
    let first = if answer["first_tier"] == true { "first tier, then " } else { "" };
    say::line(&format!(
        "{first}{} windows on {}",
        answer["windows"],
        answer["backend"].as_str().unwrap_or_default()
    ));
}
