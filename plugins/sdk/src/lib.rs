#![doc = include_str!("../README.md")]

#[cfg(any(test, target_arch = "wasm32"))]
mod arena;
mod build;
mod export;
mod field;
mod traits;
mod types;

pub mod classify;
pub mod embed;
pub mod log;
#[cfg(any(test, feature = "test"))]
pub mod test;

pub use field::Field;
pub use traits::{Detector, Evaluator, Reach, Settings};
pub use types::{
    Classification, Finding, Report, Request, Sample, Score, Stretch, Text, TextSpan, Unjudged, View,
};

/// Generated code; only [`export!`] may name it.
#[doc(hidden)]
#[cfg(target_arch = "wasm32")]
pub mod bindings;
#[doc(hidden)]
pub use export::Slot;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ARENA: arena::Arena = arena::Arena::new();
