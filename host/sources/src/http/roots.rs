use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use balustrade_core::SourceError;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

/// Largest file of certificates; the system's have a quarter of a megabyte.
const BYTES_MAX: u64 = 4 << 20;

/// Where systems keep the certificates that they trust: Debian, Fedora, openSUSE, Alpine, older Red Hat.
const SYSTEM: &[&str] = &[
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
];

/// How TLS is spoken: with ring, and with the certificates of `ca_file`, or else the system's.
///
/// # Errors
/// `ca_file` holds no usable certificate, or there are none on this system although `needed`.
pub(crate) fn tls(ca_file: Option<&Path>, needed: bool) -> Result<TlsConfig, SourceError> {
    let certificates = match ca_file {
        Some(path) => from_file(path)?,
        None => SYSTEM.iter().find_map(|path| from_file(Path::new(path)).ok()).unwrap_or_default(),
    };
    if certificates.is_empty() && needed {
        let detail =
            "this system has no file of trusted certificates; install ca-certificates or set `ca_file`";
        return Err(SourceError::new("no_roots", detail));
    }
    // Named, not taken from the process: another crate may install another provider.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    Ok(TlsConfig::builder()
        .root_certs(RootCerts::Specific(Arc::new(certificates)))
        .unversioned_rustls_crypto_provider(provider)
        .build())
}

/// The certificates of a PEM file that can stand as roots; there is at least one.
fn from_file(path: &Path) -> Result<Vec<Certificate<'static>>, SourceError> {
    let refuse = |what: String| SourceError::new("bad_ca_file", format!("{}: {what}", path.display()));
    let mut pem = Vec::new();
    let file = File::open(path).map_err(|error| refuse(error.to_string()))?;
    file.take(BYTES_MAX + 1).read_to_end(&mut pem).map_err(|error| refuse(error.to_string()))?;
    if pem.len() as u64 > BYTES_MAX {
        return Err(refuse(format!("more than {BYTES_MAX} bytes; keep the needed certificates only")));
    }
    let mut kept = Vec::new();
    // Systems carry some that rustls does not take; one that is usable is enough to go on.
    let mut store = rustls::RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(&pem) {
        let certificate = certificate.map_err(|error| refuse(format!("is not PEM: {error}")))?;
        if store.add(certificate.clone()).is_ok() {
            kept.push(Certificate::from_der(&certificate).to_owned());
        }
    }
    if kept.is_empty() {
        return Err(refuse("holds no certificate that can be trusted".to_owned()));
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_certificates_is_refused() {
        let dir = tempfile::tempdir().expect("temp dir");
        let path = dir.path().join("ca.pem");
        let junk = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        for (text, expected) in [("hello", "no certificate"), (junk, "no certificate")] {
            std::fs::write(&path, text).expect("file");
            let error = tls(Some(&path), true).expect_err(text);
            assert!(error.code == "bad_ca_file" && error.detail.contains(expected), "{error}");
        }
        assert_eq!(tls(Some(&dir.path().join("none")), false).expect_err("missing").code, "bad_ca_file");
        let made = rcgen::generate_simple_self_signed(vec!["localhost".into()]).expect("certificate");
        std::fs::write(&path, made.cert.pem()).expect("file");
        assert!(tls(Some(&path), true).is_ok());
    }
}
