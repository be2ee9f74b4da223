//! One file per subcommand.

pub(crate) mod bundle;
pub(crate) mod check;
mod jsonl;
pub(crate) mod key;
pub(crate) mod model;
pub(crate) mod plugin;
pub(crate) mod policy;
pub(crate) mod redaction_key;
pub(crate) mod report;
pub(crate) mod serve;
mod summary;
pub(crate) mod version;
