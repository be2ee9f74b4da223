//! HTTPS by rustls.

use std::fmt;
use std::sync::Arc;

use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

use crate::server_error::ServerError;

/// A certificate chain and its key, ready to serve.
#[derive(Clone)]
pub struct TlsIdentity {
    pub(crate) acceptor: TlsAcceptor,
}

impl fmt::Debug for TlsIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TlsIdentity")
    }
}

impl TlsIdentity {
    /// From two PEM files' contents; TLS 1.2 and 1.3, HTTP/2 and HTTP/1.1.
    ///
    /// # Errors
    /// Says which file is bad: no certificate, no key, or a key that does not fit.
    pub fn from_pem(certificate: &[u8], key: &[u8]) -> Result<TlsIdentity, ServerError> {
        let fault = |file, detail: String| ServerError::Tls { file, detail };
        let chain = CertificateDer::pem_slice_iter(certificate)
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| fault("certificate", format!("is not PEM: {error}")))?;
        if chain.is_empty() {
            return Err(fault("certificate", "holds no `BEGIN CERTIFICATE` block".to_owned()));
        }
        let key = PrivateKeyDer::from_pem_slice(key)
            .map_err(|error| fault("key", format!("holds no private key in PEM: {error}")))?;
        // Named, not taken from the process: another crate may install another provider.
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| fault("certificate", error.to_string()))?
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .map_err(|error| fault("key", format!("does not go with the certificate: {error}")))?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(TlsIdentity { acceptor: TlsAcceptor::from(Arc::new(config)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_pair_says_which_file() {
        let good = rcgen::generate_simple_self_signed(vec!["localhost".into()]).expect("certificate");
        let other = rcgen::generate_simple_self_signed(vec!["localhost".into()]).expect("certificate");
        let (cert, key) = (good.cert.pem(), good.signing_key.serialize_pem());
        assert!(TlsIdentity::from_pem(cert.as_bytes(), key.as_bytes()).is_ok());
        let other_key = other.signing_key.serialize_pem();
        let table: [(&[u8], &[u8], &str); 4] = [
            (b"", key.as_bytes(), "certificate: holds no"),
            (b"hello", key.as_bytes(), "certificate: holds no"),
            (cert.as_bytes(), b"", "key: holds no"),
            (cert.as_bytes(), other_key.as_bytes(), "key: does not go"),
        ];
        for (cert, key, expected) in table {
            let error = TlsIdentity::from_pem(cert, key).expect_err(expected).to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
