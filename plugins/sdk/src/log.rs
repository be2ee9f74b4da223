//! Capability `log`: write to the operator's log. The policy must grant it, and the manifest must name it.
//! What is written counts as user text: a server keeps its length and level only. Built natively, it does nothing.

/// For the plugin's author.
pub fn debug(message: &str) {
    write(Level::Debug, message);
}

/// Ordinary.
pub fn info(message: &str) {
    write(Level::Info, message);
}

/// Worth a look.
pub fn warn(message: &str) {
    write(Level::Warn, message);
}

/// Something is wrong.
pub fn error(message: &str) {
    write(Level::Error, message);
}

#[derive(Clone, Copy)]
enum Level {
    Debug,
    Info,
    Warn,
    Error,
}

#[cfg(target_arch = "wasm32")]
fn write(level: Level, message: &str) {
    use crate::bindings::capabilities::balustrade::plugin::log as host;
    let level = match level {
        Level::Debug => host::Level::Debug,
        Level::Info => host::Level::Info,
        Level::Warn => host::Level::Warn,
        Level::Error => host::Level::Error,
    };
    host::log(level, message);
}

#[cfg(not(target_arch = "wasm32"))]
fn write(level: Level, message: &str) {
    let _ = (level as u8, message);
}
