//! Plugins that the program brings along, for when no plugin folder has one of the name.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::{PluginFile, RuntimeError, files};

/// Components by the names of their plugins.
pub type Components = BTreeMap<String, Vec<u8>>;

type Unpack = dyn Fn() -> Result<Components, String> + Send + Sync;

/// Plugins that are packed somewhere in the program. They are unpacked when somebody asks for one, not at the start, and
/// not kept for longer than it takes to load what a revision needs.
pub struct BuiltInPlugins {
    source: String,
    unpack: Box<Unpack>,
    /// What they are called by content, known once they were unpacked: whether a plugin changed is asked at each reload.
    digests: OnceLock<BTreeMap<String, String>>,
    unpacked: Mutex<Option<Arc<Components>>>,
}

impl BuiltInPlugins {
    /// `source` is what errors call where they are from. `unpack` gives the same each time.
    pub fn new(
        source: &str,
        unpack: impl Fn() -> Result<Components, String> + Send + Sync + 'static,
    ) -> BuiltInPlugins {
        BuiltInPlugins {
            source: source.to_owned(),
            unpack: Box::new(unpack),
            digests: OnceLock::new(),
            unpacked: Mutex::default(),
        }
    }

    /// The plugin's file, if there is one.
    pub(crate) fn find(&self, name: &str, bytes_max: u64) -> Option<Result<PluginFile, RuntimeError>> {
        let components = match self.components() {
            Ok(components) => components,
            Err(error) => return Some(Err(error)),
        };
        let bytes = components.get(name)?;
        Some(PluginFile::from_bytes(&self.path_of(name), bytes.clone(), bytes_max))
    }

    pub(crate) fn digest(&self, name: &str) -> Option<String> {
        self.digests().get(name).cloned()
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.digests().keys().cloned().collect()
    }

    /// Forgets the components; they are unpacked again when somebody asks.
    pub(crate) fn release(&self) {
        *self.unpacked.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn path_of(&self, name: &str) -> PathBuf {
        Path::new(&self.source).join("plugins").join(format!("{name}.wasm"))
    }

    fn components(&self) -> Result<Arc<Components>, RuntimeError> {
        let mut unpacked = self.unpacked.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(components) = &*unpacked {
            return Ok(Arc::clone(components));
        }
        let made =
            (self.unpack)().map_err(|detail| RuntimeError::Component { code: "unreadable", detail })?;
        Ok(Arc::clone(unpacked.insert(Arc::new(made))))
    }

    fn digests(&self) -> &BTreeMap<String, String> {
        self.digests.get_or_init(|| {
            let components = self.components().unwrap_or_default();
            components.iter().map(|(name, bytes)| (name.clone(), files::digest(bytes))).collect()
        })
    }
}

impl fmt::Debug for BuiltInPlugins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuiltInPlugins").field("source", &self.source).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn they_are_unpacked_when_asked_for_and_forgotten_when_released() {
        let times = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&times);
        let built_in = BuiltInPlugins::new("embedded", move || {
            counted.fetch_add(1, Ordering::SeqCst);
            Ok(Components::from([("a".to_owned(), b"no component".to_vec())]))
        });
        assert_eq!(times.load(Ordering::SeqCst), 0);
        assert_eq!(built_in.digest("a"), Some(files::digest(b"no component")));
        assert_eq!(built_in.names(), ["a"]);
        assert!(built_in.find("b", 100).is_none());
        let refused = built_in.find("a", 100).expect("is there").expect_err("is no component");
        assert!(matches!(refused, RuntimeError::Component { code: "not_a_component", .. }), "{refused:?}");
        assert_eq!(times.load(Ordering::SeqCst), 1);
        built_in.release();
        assert!(built_in.unpacked.lock().expect("lock").is_none());
        assert_eq!(built_in.digest("a"), Some(files::digest(b"no component")));
        assert_eq!(times.load(Ordering::SeqCst), 1, "what a reload asks for is known");
        assert!(
            built_in.find("a", 1).expect("is there").is_err_and(|error| error.to_string().contains("larger"))
        );
        assert_eq!(times.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn what_cannot_be_unpacked_is_an_error_of_the_plugin() {
        let built_in = BuiltInPlugins::new("embedded", || Err("damaged".to_owned()));
        assert!(
            built_in
                .find("a", 1)
                .expect("an answer")
                .is_err_and(|error| error.to_string().contains("damaged"))
        );
        assert!(built_in.names().is_empty() && built_in.digest("a").is_none());
    }
}
