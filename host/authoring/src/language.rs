use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

/// What a plugin is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Cargo and the SDK.
    Rust,
    /// componentize-js.
    JavaScript,
    /// componentize-py.
    Python,
    /// clang, without a C library.
    C,
}

impl Language {
    /// Every language.
    pub const ALL: [Language; 4] = [Language::Rust, Language::JavaScript, Language::Python, Language::C];

    /// As it is written in `plugin.yaml` and on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Language::Rust => "rust",
            Language::JavaScript => "javascript",
            Language::Python => "python",
            Language::C => "c",
        }
    }

    /// Files that tell a project of this language, any of them.
    pub(crate) fn signs(self) -> &'static [&'static str] {
        match self {
            Language::Rust => &["Cargo.toml"],
            Language::JavaScript => &["package.json"],
            Language::Python => &["app.py", "pyproject.toml"],
            Language::C => &["plugin.c", "main.c", "Makefile"],
        }
    }

    /// How its tool is told to leave WASI out, for errors.
    pub(crate) fn without_wasi(self) -> &'static str {
        match self {
            Language::Rust => {
                "it is built for wasm32-unknown-unknown, so a dependency asks for WASI: replace it, or turn the feature \
                 off that does"
            }
            Language::JavaScript => {
                "componentize-js: `disableFeatures: ['clocks', 'random', 'stdio', 'http', 'fetch-event']`"
            }
            Language::Python => "componentize-py: `--stub-wasi`",
            Language::C => "clang: `--target=wasm32 -nostdlib`, without the library of the WASI SDK",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Language {
    type Err = String;

    /// # Errors
    /// Lists the languages when `name` is none of them.
    fn from_str(name: &str) -> Result<Language, String> {
        Language::ALL.into_iter().find(|language| language.as_str() == name).ok_or_else(|| {
            format!(
                "unknown language `{}`; use one of {}",
                name.escape_debug(),
                Language::ALL.map(Language::as_str).join(", ")
            )
        })
    }
}
