//! The types of `wit/` as wasmtime lowers and lifts them.

use wasmtime::component::{ComponentType, Lift, Lower};

/// `balustrade:plugin`, the version this host was built against.
pub(crate) const PLUGIN_PACKAGE: &str = "balustrade:plugin";
/// `balustrade:evaluator`, likewise.
pub(crate) const EVALUATOR_PACKAGE: &str = "balustrade:evaluator";
/// Major version of [`PLUGIN_PACKAGE`] that this host speaks.
pub(crate) const PLUGIN_MAJOR: u64 = 1;
/// Minor version of [`PLUGIN_PACKAGE`]: what came later this host does not offer.
pub(crate) const PLUGIN_MINOR: u64 = 0;
/// Version of [`EVALUATOR_PACKAGE`] that this host speaks; below 1.0 the minor version counts.
pub(crate) const EVALUATOR_VERSION: (u64, u64) = (0, 1);

#[derive(ComponentType, Lower, Clone, Copy)]
#[component(record)]
pub(crate) struct View<'a> {
    pub(crate) name: &'a str,
    pub(crate) content: &'a str,
}

#[derive(ComponentType, Lower, Clone, Copy)]
#[component(record)]
pub(crate) struct Text<'a> {
    pub(crate) path: &'a str,
    pub(crate) role: &'a str,
    pub(crate) views: &'a [View<'a>],
}

#[derive(ComponentType, Lower, Clone, Copy)]
#[component(record)]
pub(crate) struct Request<'a> {
    pub(crate) stage: &'a str,
    pub(crate) texts: &'a [Text<'a>],
    pub(crate) attributes: &'a [(&'a str, &'a str)],
}

#[derive(ComponentType, Lift, Lower, Clone, Copy)]
#[component(record)]
pub(crate) struct TextSpan {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

#[derive(ComponentType, Lift)]
#[component(record)]
pub(crate) struct Finding {
    pub(crate) text: u32,
    pub(crate) view: u32,
    #[component(name = "text-span")]
    pub(crate) text_span: TextSpan,
    pub(crate) category: String,
    pub(crate) score: f64,
    pub(crate) message: Option<String>,
    pub(crate) evidence: Option<String>,
    pub(crate) attributes: Vec<(String, String)>,
}

#[derive(ComponentType, Lift)]
#[component(record)]
pub(crate) struct Unjudged {
    pub(crate) text: u32,
    #[component(name = "text-span")]
    pub(crate) text_span: Option<TextSpan>,
    pub(crate) reason: String,
}

#[derive(ComponentType, Lift)]
#[component(record)]
pub(crate) struct Report {
    pub(crate) findings: Vec<Finding>,
    pub(crate) unjudged: Vec<Unjudged>,
}

#[derive(ComponentType, Lower)]
#[component(record)]
pub(crate) struct Classification {
    pub(crate) label: String,
    pub(crate) score: f64,
    #[component(name = "text-span")]
    pub(crate) text_span: TextSpan,
}

#[derive(ComponentType, Lift, Clone, Copy)]
#[component(enum)]
#[repr(u8)]
#[allow(dead_code, reason = "only ever lifted from a guest")]
pub(crate) enum LogLevel {
    #[component(name = "debug")]
    Debug,
    #[component(name = "info")]
    Info,
    #[component(name = "warn")]
    Warn,
    #[component(name = "error")]
    Error,
}

#[derive(ComponentType, Lower, Clone, Copy)]
#[component(record)]
pub(crate) struct Sample<'a> {
    pub(crate) input: Option<&'a str>,
    pub(crate) output: &'a str,
    pub(crate) context: &'a [&'a str],
    pub(crate) expected: Option<&'a str>,
    pub(crate) attributes: &'a [(&'a str, &'a str)],
}

#[derive(ComponentType, Lift)]
#[component(record)]
pub(crate) struct Score {
    pub(crate) name: String,
    pub(crate) value: f64,
    pub(crate) label: Option<String>,
    pub(crate) explanation: Option<String>,
    pub(crate) attributes: Vec<(String, String)>,
}

#[derive(ComponentType, Lift, Clone, Copy)]
#[component(record)]
pub(crate) struct Stretch {
    #[component(name = "match-bytes-max")]
    pub(crate) match_bytes_max: u32,
    #[component(name = "reads-block")]
    pub(crate) reads_block: bool,
}

/// `detect`.
pub(crate) type DetectParams<'a> = (Request<'a>,);
/// What `detect` returns.
pub(crate) type DetectReturn = (Result<Report, String>,);
/// `evaluate`.
pub(crate) type EvaluateParams<'a> = (Sample<'a>,);
/// What `evaluate` returns.
pub(crate) type EvaluateReturn = (Result<Vec<Score>, String>,);
/// `configure`.
pub(crate) type ConfigureParams<'a> = (&'a str,);
/// What `configure` returns.
pub(crate) type ConfigureReturn = (Result<Vec<String>, String>,);
/// What `reach` returns; it takes nothing.
pub(crate) type ReachReturn = (Option<Stretch>,);
