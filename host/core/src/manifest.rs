/// Whether a plugin ships a detector or an evaluator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PluginKind {
    /// Text in, findings out.
    Detector,
    /// A sample in, scores out.
    Evaluator,
}

impl PluginKind {
    /// The name used in manifests.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            PluginKind::Detector => "detector",
            PluginKind::Evaluator => "evaluator",
        }
    }
}

/// What a plugin says about itself, in the custom section `balustrade:manifest` of its component. A claim, never
/// a boundary: what it can do is what it imports.
#[derive(Debug, Clone, PartialEq)]
pub struct Manifest {
    /// Lower-case name, such as `patterns`.
    pub name: String,
    /// Semantic version.
    pub version: String,
    /// SPDX expression.
    pub licence: String,
    /// One sentence.
    pub summary: String,
    /// Detector or evaluator.
    pub kind: PluginKind,
    /// JSON Schema of the settings, as JSON text; `None` when it takes none.
    pub settings_schema: Option<String>,
    /// Categories it may report; a trailing `*` covers what stands below.
    pub categories: Vec<String>,
    /// Capabilities it imports, such as `log`.
    pub capabilities: Vec<String>,
    /// Views it reads; `raw` when it says nothing.
    pub views: Vec<String>,
    /// Longest stretch of text that a finding can depend on, in bytes: the match itself and whatever before and behind it
    /// has a say. Bounds what a stream must hold back. `None`: unbounded.
    pub match_bytes_max: Option<u64>,
    /// Whether the lines above a finding have a say too, as far up as no line is empty: the header of a table.
    pub reads_block: bool,
}
