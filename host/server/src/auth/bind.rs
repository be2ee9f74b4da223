use std::net::SocketAddr;

/// Whether the server may listen on `addr`. Without keys everyone who reaches it may ask, so that is for this
/// machine only unless the operator insists.
///
/// # Errors
/// Says what to do instead.
pub fn bind_allowed(addr: SocketAddr, has_keys: bool, insecure: bool) -> Result<(), String> {
    if addr.ip().to_canonical().is_loopback() || has_keys || insecure {
        return Ok(());
    }
    Err(format!(
        "{addr} can be reached from other machines and there are no keys; give a key file, listen on 127.0.0.1, \
         or pass --insecure"
    ))
}

/// Whether a key file with these permission bits may be used. The hashes in it are of long random keys, but who
/// can read it also learns tenants and policies, and who can write it owns the server.
///
/// # Errors
/// Names the file and the command that mends it.
pub fn key_file_mode_allowed(file: &str, mode: u32) -> Result<(), String> {
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(format!("{file} may be used by others (mode {:03o}); run `chmod 600 {file}`", mode & 0o777))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_keys_only_loopback_unless_insecure() {
        let local: Vec<SocketAddr> = ["127.0.0.1:1", "127.8.0.1:1", "[::1]:1", "[::ffff:127.0.0.1]:1"]
            .map(|a| a.parse().expect("address"))
            .into();
        let open: Vec<SocketAddr> = ["0.0.0.0:1", "10.0.0.1:1", "[::]:1", "[::ffff:10.0.0.1]:1"]
            .map(|a| a.parse().expect("address"))
            .into();
        for addr in local {
            assert_eq!(bind_allowed(addr, false, false), Ok(()), "{addr}");
        }
        for addr in open {
            assert!(bind_allowed(addr, false, false).is_err_and(|e| e.contains("--insecure")), "{addr}");
            assert_eq!(bind_allowed(addr, true, false), Ok(()));
            assert_eq!(bind_allowed(addr, false, true), Ok(()));
        }
    }

    #[test]
    fn a_key_file_for_others_is_refused() {
        for good in [0o600, 0o400, 0o100_600] {
            assert_eq!(key_file_mode_allowed("keys.yaml", good), Ok(()));
        }
        for bad in [0o644, 0o640, 0o602, 0o601, 0o100_660] {
            assert!(
                key_file_mode_allowed("keys.yaml", bad).is_err_and(|e| e.contains("chmod 600 keys.yaml"))
            );
        }
    }
}
