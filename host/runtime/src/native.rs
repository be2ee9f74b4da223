//! The only unsafe code of the house.
#![allow(
    unsafe_code,
    reason = "wasmtime cannot check that native code is its own; this module argues why it is"
)]

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

/// Native code of an instrumented component in a compiling child: what its parent has read from the cache and written to the
/// child's standard input, or what the child made because there was none.
pub(crate) struct HandedOver<'a> {
    given: &'a [u8],
    made: Vec<u8>,
}

impl<'a> HandedOver<'a> {
    /// `given` is the end of the child's standard input; only the compiling child calls this.
    pub(crate) fn new(given: &'a [u8]) -> HandedOver<'a> {
        HandedOver { given, made: Vec::new() }
    }

    /// What the child made, for the parent to keep.
    pub(crate) fn made(&self) -> &[u8] {
        &self.made
    }

    /// The component that was given, or what `make` makes.
    ///
    /// # Errors
    /// As `make`.
    pub(crate) fn load(
        &mut self,
        engine: &Engine,
        make: impl FnOnce() -> wasmtime::Result<Component>,
    ) -> wasmtime::Result<Component> {
        if !self.given.is_empty() {
            // SAFETY: the parent takes these bytes out of a `Trusted`, see above, and nobody else writes to the pipe.
            // Whoever starts the program by hand and feeds it native code runs it with the rights they have anyway.
            let given = unsafe { Component::deserialize(engine, self.given) };
            // What is of another engine is made again.
            if let Ok(given) = given {
                return Ok(given);
            }
        }
        let component = make()?;
        // Without it only the next settings are slower.
        self.made = component.serialize().unwrap_or_default();
        Ok(component)
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
