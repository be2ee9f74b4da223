//! Where a model's files come from: a folder, or the files of a bundle.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

/// The files of one model.
pub trait ModelFiles: Send + Sync {
    /// A whole file.
    ///
    /// # Errors
    /// Says why it cannot be read, and what to do; without its name.
    fn read(&self, file: &str, bytes_max: u64) -> Result<Vec<u8>, String>;

    /// What messages call a file.
    fn shown(&self, file: &str) -> String;
}

/// A folder.
#[derive(Debug, Clone)]
pub struct ModelFolder(pub PathBuf);

impl ModelFiles for ModelFolder {
    fn read(&self, file: &str, bytes_max: u64) -> Result<Vec<u8>, String> {
        let path = self.0.join(file);
        let open = File::open(&path).map_err(|error| format!("cannot be read: {error}"))?;
        let size = open.metadata().map_or(0, |metadata| metadata.len());
        if size > bytes_max {
            return Err(format!("is larger than the {bytes_max} bytes allowed"));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
        let read = open.take(bytes_max).read_to_end(&mut bytes);
        read.map_err(|error| format!("cannot be read: {error}"))?;
        Ok(bytes)
    }

    fn shown(&self, file: &str) -> String {
        self.0.join(file).display().to_string()
    }
}

/// A model that is part of the program.
#[derive(Debug, Clone, Copy)]
pub struct EmbeddedModel {
    /// Its name.
    pub name: &'static str,
    /// Names and contents of its files, `model.yaml` among them.
    pub files: &'static [(&'static str, &'static [u8])],
}

impl ModelFiles for EmbeddedModel {
    fn read(&self, file: &str, bytes_max: u64) -> Result<Vec<u8>, String> {
        let found = self.files.iter().find(|(name, _)| *name == file);
        let (_, bytes) = found.ok_or("is not part of the program; please report this")?;
        if bytes.len() as u64 > bytes_max {
            return Err(format!("is larger than the {bytes_max} bytes allowed"));
        }
        Ok(bytes.to_vec())
    }

    fn shown(&self, file: &str) -> String {
        format!("embedded/models/{}/{file}", self.name)
    }
}

/// Files that are in memory, such as those of a bundle.
#[derive(Debug, Clone, Default)]
pub struct ModelsInMemory {
    source: String,
    models: BTreeMap<String, BTreeMap<String, Vec<u8>>>,
}

impl ModelsInMemory {
    /// `files` are pairs of a path, of which those below `models/NAME/` are taken, and content; `source` is what messages call
    /// where they are from.
    pub fn new<'a>(source: &str, files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> ModelsInMemory {
        let mut models: BTreeMap<String, BTreeMap<String, Vec<u8>>> = BTreeMap::new();
        for (path, content) in files {
            if let Some((model, file)) = path.strip_prefix("models/").and_then(|rest| rest.split_once('/')) {
                models.entry(model.to_owned()).or_default().insert(file.to_owned(), content.to_vec());
            }
        }
        ModelsInMemory { source: source.to_owned(), models }
    }

    /// The files of one model; `None` when it is not here.
    #[must_use]
    pub fn model(&self, name: &str) -> Option<ModelInMemory<'_>> {
        let (name, files) = self.models.get_key_value(name)?;
        Some(ModelInMemory { source: &self.source, name, files })
    }
}

/// One model of [`ModelsInMemory`].
#[derive(Debug)]
pub struct ModelInMemory<'a> {
    source: &'a str,
    name: &'a str,
    files: &'a BTreeMap<String, Vec<u8>>,
}

impl ModelFiles for ModelInMemory<'_> {
    fn read(&self, file: &str, bytes_max: u64) -> Result<Vec<u8>, String> {
        let bytes = self.files.get(file).ok_or("is not there; add it")?;
        if bytes.len() as u64 > bytes_max {
            return Err(format!("is larger than the {bytes_max} bytes allowed"));
        }
        Ok(bytes.clone())
    }

    fn shown(&self, file: &str) -> String {
        format!("{}/models/{}/{file}", self.source, self.name)
    }
}
