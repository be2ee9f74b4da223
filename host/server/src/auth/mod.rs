//! Who may ask for what.

mod bind;
mod key_file;
mod redaction_key;
mod ring;

pub use bind::{bind_allowed, key_file_mode_allowed};
pub use key_file::{KeyEntry, KeyFile, KeyRole};
pub use redaction_key::new_redaction_key;
pub use ring::{Identity, KeyRing, NewKey, new_key};
