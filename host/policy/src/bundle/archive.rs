//! A bundle as one file: tar in one zstd frame. The same files give the same bytes, and nothing is ever unpacked to disk.

use std::io::Read;

use ruzstd::decoding::{FrameDecoder, StreamingDecoder};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

use super::files::{Collector, Files, Found, MANIFEST, SIGNATURES};
use super::tar::{self, BLOCK, END_BLOCKS};
use super::{BundleError, BundleLimits};

/// Memory that an archive may ask for while it is decompressed, in bytes.
const WINDOW_BYTES_MAX: u64 = 8 << 20;

/// Decompressed bytes that cost nothing, whatever the ratio.
const FREE_BYTES: u64 = 1 << 20;

/// First reservation for a file, in bytes; what is declared is not believed before it is there.
const RESERVED_BYTES_MAX: u64 = 1 << 20;

/// The archive of a bundle: manifest, signatures, then the files by path.
pub(crate) fn pack(manifest: &[u8], signatures: Option<&[u8]>, files: &Files) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    let mut add = |path: &str, content: &[u8]| {
        let bytes = content.len() as u64;
        let header = tar::header(path, bytes).ok_or_else(|| format!("`{path}` does not fit an archive"))?;
        out.extend_from_slice(&header);
        out.extend_from_slice(content);
        out.resize(out.len() + tar::padding(bytes), 0);
        Ok::<(), String>(())
    };
    add(MANIFEST, manifest)?;
    if let Some(signatures) = signatures {
        add(SIGNATURES, signatures)?;
    }
    for (path, content) in files {
        add(path, content)?;
    }
    out.resize(out.len() + END_BLOCKS * BLOCK, 0);
    Ok(compress_to_vec(out.as_slice(), CompressionLevel::Fastest))
}

/// What an archive holds.
pub(crate) fn unpack(archive: &[u8], bundle: &str, limits: &BundleLimits) -> Result<Found, BundleError> {
    let mut reader = Reader::start(archive, bundle, limits)?;
    let mut collector = Collector::new(bundle, limits);
    let mut last: Option<String> = None;
    for index in 1_usize.. {
        let mut block = [0; BLOCK];
        reader.fill(&mut block, &format!("entry {index}"))?;
        if block.iter().all(|byte| *byte == 0) {
            break;
        }
        let entry = tar::parse(&block).map_err(|(path, detail)| {
            let place =
                path.map_or_else(|| format!("entry {index}"), |path| format!("entry {index}, `{path}`"));
            reader.format(place, detail)
        })?;
        collector.announce(&entry.path, entry.bytes)?;
        if last.as_deref().is_some_and(|last| rank(last) > rank(&entry.path)) {
            let detail = "is out of order; make the archive with `balustrade bundle build`".to_owned();
            return Err(reader.format(entry.path, detail));
        }
        let content = reader.content(&entry)?;
        last = Some(entry.path.clone());
        collector.keep(entry.path, content);
    }
    reader.finish()?;
    Ok(collector.finish())
}

/// Order of the entries.
fn rank(path: &str) -> (u8, &str) {
    match path {
        MANIFEST => (0, path),
        SIGNATURES => (1, path),
        _ => (2, path),
    }
}

/// The decompressed bytes, counted.
struct Reader<'a> {
    inner: StreamingDecoder<&'a [u8], FrameDecoder>,
    bundle: &'a str,
    limits: &'a BundleLimits,
    archive_bytes: u64,
    bytes: u64,
}

impl<'a> Reader<'a> {
    fn start(
        archive: &'a [u8],
        bundle: &'a str,
        limits: &'a BundleLimits,
    ) -> Result<Reader<'a>, BundleError> {
        let inner =
            StreamingDecoder::new_with_max_window_size(archive, WINDOW_BYTES_MAX).map_err(|error| {
                BundleError::Format {
                    bundle: bundle.to_owned(),
                    place: "start of the archive".to_owned(),
                    detail: format!("not a zstd frame as `balustrade bundle build` writes it ({error})"),
                }
            })?;
        Ok(Reader { inner, bundle, limits, archive_bytes: archive.len() as u64, bytes: 0 })
    }

    fn format(&self, place: String, detail: String) -> BundleError {
        BundleError::Format { bundle: self.bundle.to_owned(), place, detail }
    }

    fn truncated(&self, place: &str) -> BundleError {
        let detail = "the archive ends in the middle; take a whole copy".to_owned();
        self.format(place.to_owned(), detail)
    }

    /// Some bytes; none at the end.
    fn read(&mut self, buffer: &mut [u8], place: &str) -> Result<usize, BundleError> {
        let read = match self.inner.read(buffer) {
            Ok(read) => read,
            Err(_) if self.inner.get_ref().is_empty() => return Err(self.truncated(place)),
            Err(error) => {
                let detail = format!("cannot be decompressed ({error}); the archive is damaged");
                return Err(self.format(place.to_owned(), detail));
            }
        };
        self.bytes += read as u64;
        let ratio_max = self.limits.ratio_max;
        if self.bytes > self.archive_bytes.saturating_mul(ratio_max).saturating_add(FREE_BYTES) {
            return Err(BundleError::Limit {
                bundle: self.bundle.to_owned(),
                place: place.to_owned(),
                detail: format!(
                    "a byte of the archive stands for more than {ratio_max} (ratio_max), as in a decompression bomb; \
                     use the folder instead of the archive if that is meant"
                ),
            });
        }
        Ok(read)
    }

    fn fill(&mut self, mut buffer: &mut [u8], place: &str) -> Result<(), BundleError> {
        while !buffer.is_empty() {
            match self.read(buffer, place)? {
                0 => return Err(self.truncated(place)),
                read => buffer = &mut buffer[read..],
            }
        }
        Ok(())
    }

    /// The content of an entry whose size the limits allow.
    fn content(&mut self, entry: &tar::Entry) -> Result<Vec<u8>, BundleError> {
        let reserved = usize::try_from(entry.bytes.min(RESERVED_BYTES_MAX)).unwrap_or(0);
        let mut content = Vec::with_capacity(reserved);
        let mut piece = [0; 16 << 10];
        let mut left = usize::try_from(entry.bytes).map_err(|_| self.truncated(&entry.path))?;
        while left > 0 {
            let wanted = left.min(piece.len());
            let read = self.read(&mut piece[..wanted], &entry.path)?;
            if read == 0 {
                return Err(self.truncated(&entry.path));
            }
            content.extend_from_slice(&piece[..read]);
            left -= read;
        }
        let padding = &mut piece[..tar::padding(entry.bytes)];
        self.fill(padding, &entry.path)?;
        if padding.iter().any(|byte| *byte != 0) {
            return Err(self.format(entry.path.clone(), "bytes hide behind its end".to_owned()));
        }
        Ok(content)
    }

    /// After the first of the zero blocks: the other one, and nothing behind it.
    fn finish(mut self) -> Result<(), BundleError> {
        let place = "end of the archive";
        let mut rest = [0; BLOCK * (END_BLOCKS - 1)];
        self.fill(&mut rest, place)?;
        let mut beyond = [0];
        let more = rest.iter().any(|byte| *byte != 0) || self.read(&mut beyond, place)? > 0;
        if more || !self.inner.get_ref().is_empty() {
            let detail = "bytes stand behind the end; take an unharmed copy".to_owned();
            return Err(self.format(place.to_owned(), detail));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
