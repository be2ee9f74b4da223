//! The one macro, and the state it keeps between `configure` and `detect`.

use std::cell::OnceCell;

/// Holds the one plugin of a component. Only [`export!`](crate::export) makes one.
#[doc(hidden)]
pub struct Slot<P>(OnceCell<P>);

impl<P> Slot<P> {
    /// Empty.
    #[must_use]
    #[allow(clippy::new_without_default, reason = "a const initialiser")]
    pub const fn new() -> Slot<P> {
        Slot(OnceCell::new())
    }

    /// Keeps the configured plugin; a second configuration is refused.
    ///
    /// # Errors
    /// `configure` failed or was called twice.
    pub fn configure(&self, made: Result<(P, Vec<String>), String>) -> Result<Vec<String>, String> {
        let (plugin, notes) = made?;
        self.0.set(plugin).map_err(|_| "configure was called twice".to_owned())?;
        // Last of all: what is kept is made, what follows are checks.
        #[cfg(target_arch = "wasm32")]
        crate::ARENA.begin();
        Ok(notes)
    }

    /// The plugin, which must have been configured.
    ///
    /// # Errors
    /// It was not.
    pub fn configured(&self) -> Result<&P, String> {
        self.0.get().ok_or_else(|| "configure was not called before the first check".to_owned())
    }
}

impl<P: Default> Slot<P> {
    /// The plugin, made when first asked for.
    ///
    /// # Errors
    /// Never; the type matches [`Slot::configured`].
    pub fn or_default(&self) -> Result<&P, String> {
        Ok(self.0.get_or_init(P::default))
    }
}

/// Exports a plugin: `export!(MyPlugin: Detector + Settings);`, once per crate.
///
/// Abilities: `Detector`, `Detector + Settings`, `Detector + Reach`, `Detector + Settings + Reach`,
/// `Evaluator`, `Evaluator + Settings`. Without `Settings` the type needs `Default`. Expands to nothing in a native
/// build, so that the same crate can be tested and measured as a library.
#[macro_export]
macro_rules! export {
    ($plugin:ty: Detector) => {
        $crate::export!(@guest $plugin, or_default, [detector]);
    };
    ($plugin:ty: Detector + Settings) => {
        $crate::export!(@guest $plugin, configured, [detector settings]);
    };
    ($plugin:ty: Detector + Reach) => {
        $crate::export!(@guest $plugin, or_default, [detector reach]);
    };
    ($plugin:ty: Detector + Settings + Reach) => {
        $crate::export!(@guest $plugin, configured, [detector settings reach]);
    };
    ($plugin:ty: Evaluator) => {
        $crate::export!(@guest $plugin, or_default, [evaluator]);
    };
    ($plugin:ty: Evaluator + Settings) => {
        $crate::export!(@guest $plugin, configured, [evaluator evaluator_settings]);
    };

    (@guest $plugin:ty, $get:ident, [$($ability:ident)+]) => {
        #[cfg(target_arch = "wasm32")]
        const _: () = {
            struct Guest;
            ::std::thread_local! {
                static SLOT: $crate::Slot<$plugin> = const { $crate::Slot::new() };
            }
            $($crate::export!(@$ability $plugin, $get);)+
        };
    };

    (@detector $plugin:ty, $get:ident) => {
        impl $crate::bindings::detector::exports::balustrade::plugin::detector::Guest for Guest {
            fn detect(request: $crate::Request) -> Result<$crate::Report, String> {
                SLOT.with(|slot| <$plugin as $crate::Detector>::detect(slot.$get()?, &request))
            }
        }
        $crate::bindings::detector::export_detector!(Guest with_types_in $crate::bindings::detector);
    };
    (@settings $plugin:ty, $get:ident) => {
        impl $crate::bindings::settings::exports::balustrade::plugin::settings::Guest for Guest {
            fn configure(json: String) -> Result<Vec<String>, String> {
                SLOT.with(|slot| slot.configure(<$plugin as $crate::Settings>::configure(&json)))
            }
        }
        $crate::bindings::settings::export_settings!(Guest with_types_in $crate::bindings::settings);
    };
    (@reach $plugin:ty, $get:ident) => {
        impl $crate::bindings::reach::exports::balustrade::plugin::reach::Guest for Guest {
            fn reach() -> Option<$crate::bindings::reach::exports::balustrade::plugin::reach::Stretch> {
                let stretch = SLOT.with(|slot| <$plugin as $crate::Reach>::reach(slot.$get().ok()?))?;
                let $crate::Stretch { match_bytes_max, reads_block } = stretch;
                Some($crate::bindings::reach::exports::balustrade::plugin::reach::Stretch {
                    match_bytes_max,
                    reads_block,
                })
            }
        }
        $crate::bindings::reach::export_reach!(Guest with_types_in $crate::bindings::reach);
    };
    (@evaluator $plugin:ty, $get:ident) => {
        impl $crate::bindings::evaluator::exports::balustrade::evaluator::evaluator::Guest for Guest {
            fn evaluate(
                sample: $crate::bindings::evaluator::exports::balustrade::evaluator::evaluator::Sample,
            ) -> Result<Vec<$crate::bindings::evaluator::exports::balustrade::evaluator::evaluator::Score>, String> {
                let sample = sample.into();
                let scores =
                    SLOT.with(|slot| <$plugin as $crate::Evaluator>::evaluate(slot.$get()?, &sample))?;
                Ok(scores.into_iter().map(Into::into).collect())
            }
        }
        $crate::bindings::evaluator::export_evaluator!(Guest with_types_in $crate::bindings::evaluator);
    };
    (@evaluator_settings $plugin:ty, $get:ident) => {
        impl $crate::bindings::evaluator_settings::exports::balustrade::evaluator::settings::Guest for Guest {
            fn configure(json: String) -> Result<Vec<String>, String> {
                SLOT.with(|slot| slot.configure(<$plugin as $crate::Settings>::configure(&json)))
            }
        }
        $crate::bindings::evaluator_settings::export_evaluator_settings!(
            Guest with_types_in $crate::bindings::evaluator_settings
        );
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_configured_once_and_asked_only_afterwards() {
        let slot: Slot<u8> = Slot::new();
        assert!(slot.configured().is_err_and(|e| e.contains("not called")));
        assert_eq!(slot.configure(Ok((7, vec!["slow".into()]))), Ok(vec!["slow".to_owned()]));
        assert_eq!(slot.configured(), Ok(&7));
        assert!(slot.configure(Ok((8, vec![]))).is_err_and(|e| e.contains("twice")));
        assert_eq!(slot.configured(), Ok(&7));
    }

    #[test]
    fn a_failed_configuration_leaves_nothing_behind() {
        let slot: Slot<u8> = Slot::new();
        assert_eq!(slot.configure(Err("no".into())), Err("no".to_owned()));
        assert!(slot.configured().is_err());
        assert_eq!(slot.or_default(), Ok(&0));
    }
}
