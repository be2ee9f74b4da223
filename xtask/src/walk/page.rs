//! What a walk-through says: its commands, and what they show.

use anyhow::{Result, bail};

/// One fenced block of commands.
#[derive(Debug, PartialEq)]
pub(super) struct Step {
    /// Line of its fence in the page, from 1.
    pub(super) line: usize,
    pub(super) script: String,
    /// What the page shows as its output.
    pub(super) text: Option<String>,
}

/// The blocks of kind `sh`, with the block of kind `text` that follows before anything but blank lines. Errors when there is none, or
/// when a fence is left open.
pub(super) fn steps(page: &str) -> Result<Vec<Step>> {
    let mut steps: Vec<Step> = Vec::new();
    let mut open: Option<(usize, &str, String)> = None;
    // Whether nothing was said since the last block of commands.
    let mut fresh = false;
    for (line, said) in page.lines().enumerate() {
        match open.as_mut() {
            None => {
                if let Some(kind) = said.strip_prefix("```") {
                    open = Some((line + 1, kind.trim(), String::new()));
                } else if !said.trim().is_empty() {
                    fresh = false;
                }
            }
            Some((_, _, body)) if said != "```" => {
                body.push_str(said);
                body.push('\n');
            }
            Some(_) => {
                let Some((line, kind, body)) = open.take() else { continue };
                match (kind, steps.last_mut()) {
                    ("sh", _) => steps.push(Step { line, script: body, text: None }),
                    ("text", Some(step)) if fresh => step.text = Some(body),
                    _ => {}
                }
                fresh = kind == "sh";
            }
        }
    }
    if let Some((line, ..)) = open {
        bail!("the fence of line {line} is never closed");
    }
    if steps.is_empty() {
        bail!("no block of kind `sh`");
    }
    Ok(steps)
}

/// Whether what the page shows is a part of the output. Errors with the first line that is not.
pub(super) fn shown<'a>(expected: &'a str, output: &str) -> Result<(), &'a str> {
    let output: Vec<&str> = output.lines().map(str::trim_end).collect();
    let mut rest = output.as_slice();
    let lines: Vec<&str> = expected.lines().map(str::trim_end).collect();
    for group in lines.split(|line| *line == "…").filter(|group| !group.is_empty()) {
        let like = |window: &[&str]| window.iter().zip(group).all(|(real, shown)| alike(shown, real));
        match rest.windows(group.len()).position(like) {
            Some(at) => rest = rest.get(at + group.len()..).unwrap_or_default(),
            // The one to name: the first that stands nowhere, or else the one where the group begins.
            None => {
                let lost = group.iter().find(|shown| !rest.iter().any(|real| alike(shown, real)));
                return Err(lost.or(group.first()).copied().unwrap_or_default());
            }
        }
    }
    Ok(())
}

/// Whether a line is as shown; `…` stands for anything.
fn alike(shown: &str, real: &str) -> bool {
    let Some((first, others)) = shown.split_once('…') else { return shown == real };
    let Some(mut rest) = real.strip_prefix(first) else { return false };
    let mut parts = others.split('…').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some(at) = rest.find(part) else { return false };
        rest = rest.get(at + part.len()..).unwrap_or_default();
    }
    true
}

/// Lines that are neither blank nor a comment of Rust, JavaScript, Python or C.
pub(super) fn code_lines(source: &str) -> usize {
    let is_code = |line: &&str| {
        let line = line.trim();
        let directive = line.starts_with("#include") || line.starts_with("#define") || line.starts_with("#[");
        let is_comment = line.starts_with("//")
            || (!directive && line.starts_with('#'))
            || (line.starts_with("\"\"\"") && line.ends_with("\"\"\""));
        !line.is_empty() && !is_comment
    };
    source.lines().filter(is_code).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_its_commands_with_what_they_show() {
        let page = "# A\n\n```sh\ncat <<'E'\na\nE\n```\n\n```text\na\n```\n\n```sh\nls\n```\nSo:\n```text\nnothing\n```\n";
        let steps = steps(page).expect("a page");
        assert_eq!(
            steps,
            [
                Step { line: 3, script: "cat <<'E'\na\nE\n".to_owned(), text: Some("a\n".to_owned()) },
                Step { line: 13, script: "ls\n".to_owned(), text: None },
            ]
        );
    }

    #[test]
    fn a_page_without_commands_and_an_open_fence_are_refused() {
        assert!(steps("# A\n```yaml\na: 1\n```\n").is_err());
        let error = steps("```sh\nls\n").expect_err("open").to_string();
        assert!(error.contains("line 1"), "{error}");
    }

    #[test]
    fn what_is_shown_is_a_part_of_the_output_in_order() {
        let output = "one\ntwo 12 ms\nthree\nfour\n";
        assert_eq!(shown("two … ms\nthree\n", output), Ok(()));
        assert_eq!(shown("one\n…\nfour\n", output), Ok(()));
        assert_eq!(shown("one\nthree\n", output), Err("one"), "not one after the other");
        assert_eq!(shown("three\n…\none\n", output), Err("one"), "not in that order");
        assert_eq!(shown("one\ntwo …s\n…\n", output), Ok(()));
        assert_eq!(shown("two … years\n", output), Err("two … years"));
    }

    #[test]
    fn an_ellipsis_stands_for_anything() {
        assert!(alike("a…c…e", "abcde") && alike("…", "") && alike("a…", "a"));
        assert!(!alike("a…c", "ab") && !alike("a…a", "a") && !alike("a", "ab"));
    }

    #[test]
    fn comments_and_blank_lines_are_no_code() {
        assert_eq!(code_lines("//! a\n\n#[derive(Debug)]\nstruct A;\n    /// b\n"), 2);
        assert_eq!(code_lines("\"\"\"a\"\"\"\n# b\nimport c\n"), 1);
        assert_eq!(code_lines("#include \"a.h\"\n// b\nint c;\n"), 2);
    }
}
