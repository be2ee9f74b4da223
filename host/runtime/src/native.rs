//! The only unsafe code of the house.
#![allow(
    unsafe_code,
    reason = "wasmtime cannot check that native code is its own; this module argues why it is"
)]

use std::io::Read;

use wasmtime::component::{Component, ComponentNamedList, Func, Lift, Lower, TypedFunc};
use wasmtime::{AsContext, Engine};

use crate::cache::Trusted;

/// Loads native code that this installation's own compile child produced.
pub(crate) fn load(engine: &Engine, code: &Trusted) -> wasmtime::Result<Component> {
    // SAFETY: `deserialize` runs whatever it is given as native code. `Trusted` can only be made by the cache, from
    // bytes that carry a valid keyed MAC under a key that only this user can read, or that the compile child has
    // just written into a private folder. Nothing in a bundle, a plugin folder or a request can become one.
    unsafe { Component::deserialize(engine, code.native()) }
}

/// Native code that the parent of a compiling child has read from its cache and written to the child's standard input;
/// empty when it had none.
pub(crate) struct HandedOver(Vec<u8>);

impl HandedOver {
    /// The rest of what the parent hands over. Only the compiling child calls this, on its standard input.
    pub(crate) fn read(mut input: impl Read) -> std::io::Result<HandedOver> {
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes)?;
        Ok(HandedOver(bytes))
    }

    /// The component, unless there is none or it is from another engine.
    pub(crate) fn load(&self, engine: &Engine) -> Option<Component> {
        if self.0.is_empty() {
            return None;
        }
        // SAFETY: the parent takes these bytes out of a `Trusted`, see above, and nobody else writes to the pipe. Whoever
        // starts the program by hand and feeds it native code runs it with the rights they have anyway.
        unsafe { Component::deserialize(engine, &self.0) }.ok()
    }
}

/// A function whose type was checked when the plugin was loaded, without checking it again for each instance.
pub(crate) fn typed<P, R>(func: Func, _checked: &TypeChecked) -> TypedFunc<P, R>
where
    P: ComponentNamedList + Lower,
    R: ComponentNamedList + Lift,
{
    // SAFETY: every instance of one component has the same export types, and a `TypeChecked` for the component
    // exists only after `get_typed_func` accepted these very types on one instance of it (`instance.rs`).
    unsafe { TypedFunc::new_unchecked(func) }
}

/// Proof that an export of a component has the Rust types that it is called with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TypeChecked(());

/// Checks the types once.
pub(crate) fn check<P, R>(func: &Func, store: impl AsContext) -> wasmtime::Result<TypeChecked>
where
    P: ComponentNamedList + Lower,
    R: ComponentNamedList + Lift,
{
    func.typed::<P, R>(store)?;
    Ok(TypeChecked(()))
}
