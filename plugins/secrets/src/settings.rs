use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::Secrets;
use crate::check::Check;
use crate::formats;
use crate::index::{Compiled, Index};
use crate::shape::Shape;

/// Whether values are looked for that have no format but a name that speaks of a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Generic {
    /// No.
    Off,
    /// Yes.
    On,
    /// Only where name and value leave little doubt.
    Strict,
}

/// A format of the operator's own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    name: String,
    shape: String,
    #[serde(default)]
    category: Option<String>,
    #[serde(default)]
    words: Vec<String>,
    #[serde(default = "own_score")]
    score: f64,
}

fn own_score() -> f64 {
    0.9
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    formats: Option<Vec<String>>,
    without: Vec<String>,
    add: Vec<Own>,
    generic: Generic,
    score_min: f64,
    findings_max: usize,
}

impl Default for Written {
    fn default() -> Written {
        Written {
            formats: None,
            without: Vec::new(),
            add: Vec::new(),
            generic: Generic::On,
            score_min: 0.5,
            findings_max: 250,
        }
    }
}

/// What is looked for beside the formats of the table.
pub const OTHERS: [&str; 8] =
    ["pem", "putty", "jwt", "url-password", "key-value", "assignment", "words", "user-option"];

impl Settings for Secrets {
    fn configure(json: &str) -> Result<(Secrets, Vec<String>), String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        if !(0.0..=1.0).contains(&written.score_min) {
            return Err(format!("settings.score_min: {} is not in [0, 1]", written.score_min));
        }
        if written.findings_max == 0 || written.findings_max > 100_000 {
            return Err(format!("settings.findings_max: {} is not in 1..=100000", written.findings_max));
        }
        let known = |name: &str| OTHERS.contains(&name) || formats::all().any(|format| format.name == name);
        for (field, names) in
            [("formats", written.formats.as_deref().unwrap_or_default()), ("without", &written.without)]
        {
            if let Some(unknown) = names.iter().find(|name| !known(name)) {
                return Err(format!(
                    "settings.{field}: there is no format `{unknown}`; README.md lists them"
                ));
            }
        }
        let wanted = |name: &str| {
            written.formats.as_ref().is_none_or(|formats| formats.iter().any(|format| format == name))
                && !written.without.iter().any(|without| without == name)
        };
        let mut compiled = Vec::new();
        for own in &written.add {
            compiled.push(compile_own(own)?);
        }
        for format in formats::all().filter(|format| wanted(format.name)) {
            let shapes = format.shapes.iter().map(|shape| Shape::new(shape)).collect::<Result<_, _>>();
            compiled.push(Compiled {
                name: format.name.to_owned(),
                category: format!("security.secret.{}", format.provider),
                shapes: shapes.map_err(|error| format!("format {}: {error}", format.name))?,
                words: format.words.iter().map(|&word| word.to_owned()).collect(),
                check: format.check,
                entropy_min: format.entropy_min,
                score: format.score,
                score_in_context: format.score_in_context,
            });
        }
        let note = format!("{} formats", compiled.len());
        let index = Index::new(compiled).map_err(|error| format!("settings.add: {error}"))?;
        let without_others = OTHERS.into_iter().filter(|name| !wanted(name)).collect();
        let plugin = Secrets {
            index,
            without: without_others,
            generic: written.generic,
            score_min: written.score_min,
            findings_max: written.findings_max,
        };
        Ok((plugin, vec![note]))
    }
}

fn compile_own(own: &Own) -> Result<Compiled, String> {
    let refuse = |what: String| format!("settings.add, `{}`: {what}", own.name);
    if own.name.is_empty() || own.name.len() > 100 {
        return Err(refuse("the name has 1 to 100 bytes".to_owned()));
    }
    if !(0.0..=1.0).contains(&own.score) {
        return Err(refuse(format!("score {} is not in [0, 1]", own.score)));
    }
    let category = own.category.clone().unwrap_or_else(|| "security.secret.own".to_owned());
    let dotted = category.split('.').all(|part| {
        !part.is_empty()
            && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'))
    });
    if !category.starts_with("security.") || !dotted || category.len() > 96 {
        return Err(refuse(format!("`{category}` is no category under `security`")));
    }
    let shape = Shape::new(&own.shape).map_err(|error| refuse(format!("shape: {error}")))?;
    let words: Vec<String> = own.words.iter().map(|word| word.to_ascii_lowercase()).collect();
    if words.iter().any(|word| word.is_empty() || word.len() > 64) {
        return Err(refuse("a word has 1 to 64 bytes".to_owned()));
    }
    Ok(Compiled {
        name: own.name.clone(),
        category,
        shapes: vec![shape],
        words,
        check: Check::None,
        entropy_min: 0.0,
        score: own.score,
        score_in_context: own.score,
    })
}
