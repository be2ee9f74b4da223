use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

use super::*;

/// The registry of the distribution project, as Debian packages it (`docker-registry`); killed when dropped.
struct Real {
    process: Child,
    authority: String,
    _folder: tempfile::TempDir,
}

impl Real {
    /// `None` where it is not installed.
    fn start() -> Option<Real> {
        let folder = tempfile::tempdir().expect("temp dir");
        // Asked for and given back: somebody else may take it in between, and then the registry does not start.
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let authority = listener.local_addr().expect("address").to_string();
        drop(listener);
        let config = folder.path().join("config.yml");
        let storage = folder.path().join("storage");
        let text = format!(
            "version: 0.1\nlog:\n  level: error\nstorage:\n  filesystem:\n    rootdirectory: {}\nhttp:\n  addr: {authority}\n",
            storage.display()
        );
        std::fs::write(&config, text).expect("config");
        let mut command = Command::new("docker-registry");
        command.arg("serve").arg(&config).stdout(Stdio::null()).stderr(Stdio::null());
        let process = match command.spawn() {
            Ok(process) => process,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
            Err(error) => panic!("docker-registry is there and cannot be started: {error}"),
        };
        let real = Real { process, authority, _folder: folder };
        let started = std::time::Instant::now();
        while TcpStream::connect(&real.authority).is_err() {
            assert!(started.elapsed() < LONG, "docker-registry does not listen");
            std::thread::sleep(Duration::from_millis(10));
        }
        Some(real)
    }
}

impl Drop for Real {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Passes without a word where the program is not installed; the registry in memory has the same tests.
#[test]
fn a_real_registry_takes_and_gives_bundles() {
    let Some(real) = Real::start() else {
        println!("docker-registry is not installed; nothing was tried");
        return;
    };
    let config = at(&real.authority, "team/policies:live");
    let mut source = source(config.clone());
    let error = source.next(LONG, &StopFlag::new()).expect_err("nothing there yet");
    assert!(error.detail.contains("404"), "{error}");
    let large = vec![7; 3 << 20];
    let pushed = push(&config, &large).expect("pushed");
    assert_eq!(push(&config, &large).expect("pushed again"), pushed);
    let fetched = news(&mut source);
    assert_eq!((fetched.content, fetched.version_hint), (archive(&large), Some(pushed.digest)));
    source.settled(true);
    nothing(&mut source);
    push(&config, b"two").expect("pushed");
    assert_eq!(news(&mut source).content, archive(b"two"));
    let pinned = OciConfig { reference: pushed.reference, ..config };
    assert_eq!(news(&mut self::source(pinned)).content, archive(&large));
}
