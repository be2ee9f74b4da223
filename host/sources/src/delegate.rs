/// Makes a source of a public type around an inner one: the inner types stay private.
macro_rules! delegate_source {
    ($name:ident) => {
        impl balustrade_core::BundleSource for $name {
            fn describe(&self) -> String {
                self.0.describe()
            }

            fn next(
                &mut self,
                wait: std::time::Duration,
                stop: &balustrade_core::StopFlag,
            ) -> Result<Option<balustrade_core::Fetched>, balustrade_core::SourceError> {
                self.0.next(wait, stop)
            }

            fn settled(&mut self, activated: bool) {
                self.0.settled(activated);
            }

            fn asked(&self) -> balustrade_core::LastAsked {
                self.0.asked()
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&balustrade_core::BundleSource::describe(self))
            }
        }
    };
}
