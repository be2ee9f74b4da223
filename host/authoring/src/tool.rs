use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::AuthoringError;

/// Most of what a tool said that is shown, in bytes from its end.
const SAID_BYTES_MAX: usize = 64 << 10;

/// Where the tools of the languages are. By default whatever the path has; whoever reads the environment fills in the rest.
#[derive(Debug, Clone)]
pub struct Tools {
    /// Cargo.
    pub cargo: OsString,
    /// The compiler that cargo is to use.
    pub rustc: OsString,
    /// Where cargo keeps what it fetched, so that this path does not end up in a component.
    pub cargo_home: Option<PathBuf>,
    /// Node.js.
    pub node: OsString,
    /// componentize-py.
    pub componentize_py: OsString,
    /// The C compiler.
    pub clang: OsString,
}

impl Default for Tools {
    fn default() -> Tools {
        Tools {
            cargo: "cargo".into(),
            rustc: "rustc".into(),
            cargo_home: None,
            node: "node".into(),
            componentize_py: "componentize-py".into(),
            clang: "clang".into(),
        }
    }
}

/// What a tool wrote.
pub(crate) struct Ran {
    pub(crate) out: Vec<u8>,
    /// Its standard error, the end of it where it is long, as it came: whoever shows it makes it plain.
    pub(crate) said: String,
}

/// Runs a tool to its end, without input.
///
/// # Errors
/// It is missing (then `install` says how to get it), or it failed (then the error has what it said).
pub(crate) fn run(command: &mut Command, install: &str) -> Result<Ran, AuthoringError> {
    let tool = name(command.get_program());
    let output = match command.stdin(Stdio::null()).output() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(AuthoringError::Missing { what: format!("`{tool}`"), install: install.to_owned() });
        }
        output => output.map_err(AuthoringError::io(tool.as_ref()))?,
    };
    let mut said = shown(&output.stderr);
    if output.status.success() {
        return Ok(Ran { out: output.stdout, said });
    }
    if said.trim().is_empty() {
        said = shown(&output.stdout);
    }
    Err(AuthoringError::Tool { tool, status: output.status.to_string(), said })
}

/// The tool's file name.
fn name(program: &OsStr) -> String {
    let path = std::path::Path::new(program);
    path.file_name().unwrap_or(program).to_string_lossy().into_owned()
}

fn shown(bytes: &[u8]) -> String {
    let tail = bytes.get(bytes.len().saturating_sub(SAID_BYTES_MAX)..).unwrap_or_default();
    let text = String::from_utf8_lossy(tail);
    let cut = if tail.len() < bytes.len() { "...\n" } else { "" };
    format!("{cut}{}", text.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sh(script: &str) -> Result<Ran, AuthoringError> {
        run(Command::new("sh").args(["-c", script]), "apt-get install dash")
    }

    #[test]
    fn a_tool_that_fails_shows_what_it_said() {
        let error = sh("echo nearly; echo the reason >&2; exit 3").err().expect("fails").to_string();
        assert!(
            error.contains("sh failed") && error.contains('3') && error.contains("the reason"),
            "{error}"
        );
        assert!(!error.contains("nearly"), "{error}");
        let quiet = sh("echo only here; exit 1").err().expect("fails").to_string();
        assert!(quiet.contains("only here"), "{quiet}");
        let ran = sh("echo out; echo said >&2").expect("runs");
        assert_eq!((ran.out.as_slice(), ran.said.as_str()), (b"out\n".as_slice(), "said"));
    }

    #[test]
    fn a_missing_tool_says_what_to_install() {
        let ran = run(&mut Command::new("no-such-tool-at-all"), "apt-get install it");
        let error = ran.err().expect("missing").to_string();
        assert!(
            error.contains("`no-such-tool-at-all` is missing") && error.contains("apt-get install it"),
            "{error}"
        );
    }

    #[test]
    fn a_flood_is_cut_at_its_beginning() {
        let error =
            sh("yes | head -c 200000 >&2; echo the end >&2; exit 1").err().expect("fails").to_string();
        assert!(error.len() < SAID_BYTES_MAX + 200 && error.ends_with("the end"), "{}", error.len());
    }
}
