use std::io;

use balustrade_core::SourceError;

use super::address::Address;
use super::client::Reply;
use super::retry_after;

/// What went wrong on the way to an answer. Takes nothing from what the server sent.
pub(crate) fn transport(address: &Address, error: &ureq::Error) -> SourceError {
    let (code, what) = match error {
        ureq::Error::Timeout(which) => ("timeout", format!("no answer in time ({which})")),
        ureq::Error::HostNotFound => ("dns", "the name of the host is not known".to_owned()),
        ureq::Error::ConnectionFailed => ("connect", "cannot be connected to".to_owned()),
        ureq::Error::Io(error) => io_fault(error),
        ureq::Error::Rustls(error) => ("tls", tls_fault(error)),
        ureq::Error::Tls(error) => ("tls", (*error).to_owned()),
        ureq::Error::ConnectProxyFailed(_) | ureq::Error::InvalidProxyUrl => {
            ("proxy", "the proxy does not connect".to_owned())
        }
        ureq::Error::LargeResponseHeader(..) => {
            ("too_large", "the head of the answer is too large".to_owned())
        }
        _ => ("protocol", "the answer is not HTTP as it should be".to_owned()),
    };
    SourceError::new(code, format!("{address}: {what}"))
}

/// What went wrong while a body was read: a connection that ends is a truncated answer here.
pub(crate) fn in_body(address: &Address, error: &ureq::Error) -> SourceError {
    let ends = |kind| {
        matches!(
            kind,
            io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted
        )
    };
    match error {
        ureq::Error::Io(error) if ends(error.kind()) => truncated(address),
        error => transport(address, error),
    }
}

pub(crate) fn truncated(address: &Address) -> SourceError {
    SourceError::new("truncated", format!("{address}: the connection ended before the answer did"))
}

pub(crate) fn too_large(address: &Address, bytes_max: u64) -> SourceError {
    let detail = format!("{address}: more than {bytes_max} bytes; raise `bytes_max` if that is meant");
    SourceError::new("too_large", detail)
}

/// A status that is no answer to what was asked.
pub(crate) fn refused_status(address: &Address, reply: &Reply) -> SourceError {
    let hint = match reply.status {
        401 | 403 => "; check the credentials",
        404 => "; check the address",
        429 => "; it is asked too often",
        300..=399 => "; the redirect says not where to",
        _ => "",
    };
    let mut error = SourceError::new("http_status", format!("{address}: answered {}{hint}", reply.status));
    error.retry_after = reply.header("retry-after").and_then(retry_after::parse);
    error
}

fn io_fault(error: &io::Error) -> (&'static str, String) {
    let tls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match (tls, error.kind()) {
        (Some(error), _) => ("tls", tls_fault(error)),
        (None, io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock) => {
            ("timeout", "no answer in time".to_owned())
        }
        (None, io::ErrorKind::UnexpectedEof) => {
            ("connect", "the connection ended before there was an answer".to_owned())
        }
        (None, _) => ("connect", error.to_string()),
    }
}

fn tls_fault(error: &rustls::Error) -> String {
    let hint = match error {
        rustls::Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer) => {
            "; name the certificate of its issuer in `ca_file` if it is to be trusted"
        }
        rustls::Error::InvalidMessage(_) => "; does it speak TLS?",
        _ => "",
    };
    format!("{error}{hint}")
}
