//! The only place that prints.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

use std::io::{IsTerminal, Write};

use serde::Serialize;

/// For standard output. A reader that went away is not an error of ours.
pub(crate) fn line(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// For standard output, as one JSON document.
pub(crate) fn json(value: &impl Serialize) -> anyhow::Result<()> {
    line(&serde_json::to_string_pretty(value)?);
    Ok(())
}

/// For standard error.
pub(crate) fn error(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Text that may come from a file of somebody else's, without what a terminal would take for a command.
pub(crate) fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c }).collect()
}

/// Whether standard output takes colours.
pub(crate) fn colours() -> bool {
    // https://no-color.org
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// A word in colour where standard output is a terminal; the word alone says it too.
pub(crate) fn coloured(word: &str, sgr: &str) -> String {
    if colours() { format!("\x1b[{sgr}m{word}\x1b[0m") } else { word.to_owned() }
}

/// The colour of an action.
pub(crate) fn action(action: &str) -> String {
    let sgr = match action {
        "allow" => "32",
        "flag" => "33",
        "redact" => "35",
        _ => "31;1",
    };
    coloured(action, sgr)
}
