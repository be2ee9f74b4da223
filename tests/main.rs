//! The one integration binary: real components, the real program, a real server on a free port.
//!
//! Guests are built once by `cargo xtask plugins`; nothing here builds them.
#![allow(missing_docs, reason = "a test binary has no readers but its authors")]
#![allow(clippy::panic, reason = "helpers of tests say with it what went wrong")]

/// Starting the program, talking to it, writing policies for it. No test belongs here.
mod support;

/// Plugins that were built against a released contract: they run for ever.
mod abi;
/// What a hostile guest does while it runs: each row of the abuse matrix, through the server.
mod abuse;
/// Requests that are wrong, through the server.
mod bad_input;
/// Plugins and policies that are wrong, refused before anything serves.
mod bad_plugins;
/// Bundles: building, looking, signing, verifying.
mod bundle;
/// Native code that is kept, damaged, or not ours.
mod cache;
/// What a policy grants a plugin: models, their budgets, what is refused, and what is recorded.
mod capabilities;
/// The other subcommands.
mod cli;
/// What every plugin has to do, tried on the plugins here, on hostile ones, and when a bundle is activated.
mod conformance;
/// A process that dies at any point while bundles change, and what serves after the next start.
mod crash;
/// The bundle in the binary: what it is, that it serves alone, and that it lends its plugins.
mod embedded;
/// The stream of what happens to bundles.
mod events;
/// A disk that takes nothing more while bundles change.
mod full_disk;
/// What one check leaves behind for the next: nothing.
mod isolation;
/// Plugins in other languages than Rust: the same cases, no power, and hostile ones stopped.
mod languages;
/// Large texts through the plugins that read them.
mod large;
/// What goes into the log, and what never does.
mod logs;
/// `balustrade model`: what there is, what it says about texts, and thresholds from an operator's own.
mod model_commands;
/// Classifiers: models as detectors and as a capability, on both backends.
mod models;
/// The page for operators, command by command.
mod operating;
/// Credentials and personal data through the server, on texts that are bad or odd.
mod personal_data;
/// `balustrade plugin`: cases in the sandbox, one text, and what a plugin takes.
mod plugin_commands;
/// Plugin projects: written, built, loaded, and what is refused on the way.
mod plugin_projects;
/// The policies of this repository and their cases.
mod policies;
/// Redaction styles, and the way back of what was redacted.
mod redaction;
/// Bundles that change while the server serves: the swap, refusals, the last good one, and the way back.
mod reload;
/// The report on labelled data: its figures, and what it keeps to itself.
mod report;
/// The way back that outlives the process, and the versions that do not serve again.
mod rollback;
/// How the server starts, whom it answers, and how it ends.
mod serve;
/// The models that are part of the program, on texts of the recipe.
mod shipped_models;
/// Plugins that are signed on their own.
mod signed_plugins;
/// Bundles from files, web servers and registries, and servers that misbehave.
mod sources;
/// How checks start: from an image, without settings, or by configuring each instance.
mod starts;
/// Texts that arrive in pieces: what is given out, what is held back, and that both add up to the whole.
mod streams;
/// Numbers and keys of the JSON of tools.
mod tool_json;
/// Candidates: new versions that are tried while another serves, and what becomes of them.
mod trials;
