//! Settings: any YAML value, made into JSON text with files spliced in.

mod node;
mod splice;
mod wrong;

pub(crate) use node::Node;
pub(crate) use splice::{Lists, to_json};
pub use wrong::{WrongSettings, needs_settings, wrong_settings};
