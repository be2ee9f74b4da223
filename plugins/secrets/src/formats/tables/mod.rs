//! The entries, one file a field.

/// Clouds, hosting and their networks.
pub mod clouds;
/// Code hosting, packages and delivery.
pub mod code;
/// Messages, mail and social networks.
pub mod messages;
/// Models and what is built around them.
pub mod models;
/// Payment, shops, shipping and exchanges.
pub mod money;
/// Watching, searching and identity.
pub mod operations;
/// Documents, tasks, media and everything else.
pub mod products;
