//! Text to typed: the policy as an operator writes it, and the policy as the engine runs it.
//!
//! [`document`] is the YAML, key for key; resolving it applies every default, checks every rule and splices lists,
//! so that what comes out, [`Policy`], needs no further checking. A refusal names file, line, column, key, the value
//! found there and what to write instead; several are reported together.

pub mod bundle;
pub mod cases;
mod condition;
mod digest;
pub mod document;
mod error;
mod grant_place;
mod load;
mod place;
pub mod plugin_cases;
mod policy;
mod resolve;
mod schema;
mod settings;
mod sources;
mod yaml;

pub use condition::{CONDITION_BYTES_MAX, Condition, ConditionInput};
pub use error::{PolicyError, Problem};
pub use grant_place::GrantPlace;
pub use load::load_dir;
pub use place::Placed;
pub use policy::{FlagWhen, Guardrail, Policy, RoleFilter, Strong, Subject};
pub use schema::json_schema;
pub use settings::{WrongSettings, needs_settings, wrong_settings};
pub use sources::{DirLists, FILE_BYTES_MAX, FILES_BYTES_MAX, ListSource, MemoryLists, NoLists};
pub use yaml::{DOCUMENT_BYTES_MAX, read_yaml};
