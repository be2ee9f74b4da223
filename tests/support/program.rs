use std::io::{BufRead, BufReader, Read, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::{Answer, request};

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the repository")
}

/// Folders with the shipped plugins and the hostile guests.
pub fn guest_dirs() -> [PathBuf; 2] {
    let dirs = ["target/plugins", "target/guests"].map(|dir| root().join(dir));
    for dir in &dirs {
        assert!(dir.is_dir(), "{} is missing; run `cargo xtask plugins` first", dir.display());
    }
    dirs
}

/// Shared by all tests, so that a guest with the same settings is compiled once.
pub fn cache_dir() -> PathBuf {
    root().join("target/test-cache")
}

/// How the program ended.
#[derive(Debug)]
pub struct Finished {
    pub code: i32,
    pub out: String,
    pub err: String,
}

pub fn program(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_balustrade"));
    command.args(args);
    let takes_sources = matches!(args.first(), Some(&("serve" | "check" | "report")))
        || args.starts_with(&["policy", "check"]);
    if takes_sources {
        if !args.contains(&"--plugins") {
            for dir in guest_dirs() {
                command.arg("--plugins").arg(dir);
            }
        }
        if !args.contains(&"--cache-dir") {
            command.arg("--cache-dir").arg(cache_dir());
        }
    }
    command
}

/// The program without the folders of plugins, in a folder of its own: as on a machine that has nothing else of ours.
fn alone(dir: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_balustrade"));
    command.args(args).current_dir(dir).env("XDG_CACHE_HOME", cache_dir());
    command
}

/// Runs the program to its end.
pub fn run(args: &[&str], input: &[u8]) -> Finished {
    finish(&mut program(args), input)
}

/// Runs the program alone in this folder.
pub fn run_alone(dir: &Path, args: &[&str]) -> Finished {
    finish(&mut alone(dir, args), b"")
}

pub fn finish(command: &mut Command, input: &[u8]) -> Finished {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_vec();
    let writer = thread::spawn(move || {
        // A program that refuses its arguments never reads.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("the writer ends");
    Finished {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// A running `balustrade serve`; killed when dropped.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    log: Arc<Mutex<String>>,
}

impl Server {
    /// Starts it on a free port with the given policies and further arguments.
    pub fn start(policies: &Path, more: &[&str]) -> Server {
        let policies = policies.display().to_string();
        let mut args = vec!["--policies", policies.as_str()];
        args.extend_from_slice(more);
        Server::start_with(&args)
    }

    /// Starts it on a free port with these arguments and no policies but theirs.
    pub fn start_with(more: &[&str]) -> Server {
        let mut args = vec!["serve", "--listen", "127.0.0.1:0"];
        if !more.contains(&"--log") {
            args.extend(["--log", "warn"]);
        }
        args.extend_from_slice(more);
        Server::spawn(program(&args))
    }

    /// Starts the program alone in this folder, on a free port.
    pub fn start_alone(dir: &Path, more: &[&str]) -> Server {
        let mut args = vec!["serve", "--listen", "127.0.0.1:0", "--log", "warn"];
        args.extend_from_slice(more);
        Server::spawn(alone(dir, &args))
    }

    /// The same in a process that a file which may not grow does not kill, so that it can be given such files.
    pub fn start_bounded(more: &[&str]) -> Server {
        Server::start_by("trap '' XFSZ; exec \"$@\"", &["sh"], more)
    }

    /// The same with a disk of this size, in KiB, at a folder: in memory, and there for this process only. `None` where the
    /// system does not let us mount one.
    pub fn start_on_disk(folder: &Path, kib: usize, more: &[&str]) -> Option<Server> {
        let unshare = ["unshare", "--user", "--map-root-user", "--mount", "sh"];
        let mount = format!("mount -t tmpfs -o size={kib}k none '{}'", folder.display());
        let can = Command::new(unshare[0]).args(&unshare[1..]).args(["-c", &mount]).output();
        if !can.is_ok_and(|output| output.status.success()) {
            return None;
        }
        Some(Server::start_by(&format!("{mount} && exec \"$@\""), &unshare, more))
    }

    /// Starts it by a shell script that ends by becoming it.
    fn start_by(script: &str, shell: &[&str], more: &[&str]) -> Server {
        let mut args = vec!["serve", "--listen", "127.0.0.1:0", "--log", "warn"];
        args.extend_from_slice(more);
        let plain = program(&args);
        let mut command = Command::new(shell[0]);
        command.args(&shell[1..]).args(["-c", script, "sh"]).arg(plain.get_program()).args(plain.get_args());
        Server::spawn(command)
    }

    /// A path as the server sees it, which may have a disk of its own.
    pub fn its(&self, path: &Path) -> PathBuf {
        Path::new("/proc")
            .join(self.pid().to_string())
            .join("root")
            .join(path.strip_prefix("/").unwrap_or(path))
    }

    fn spawn(mut command: Command) -> Server {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let stdout = child.stdout.take().expect("piped");
        let stderr = child.stderr.take().expect("piped");
        let log = Arc::new(Mutex::new(String::new()));
        let errors = {
            let log = Arc::clone(&log);
            thread::spawn(move || {
                for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                    let mut log = log.lock().expect("no reader panics");
                    log.push_str(&line);
                    log.push('\n');
                }
            })
        };
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let mut lines = BufReader::new(stdout);
            let mut line = String::new();
            let _ = lines.read_line(&mut line);
            let _ = sender.send(line);
            // Kept open: a server whose standard output is gone must not be what is tested.
            let _ = lines.read_to_string(&mut String::new());
        });
        let line = receiver.recv_timeout(Duration::from_secs(300)).unwrap_or_default();
        let address = line.split("://").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok());
        let Some(address) = address else {
            let _ = child.kill();
            let _ = errors.join();
            panic!("the server did not start: {line}{}", log.lock().expect("no reader panics"));
        };
        Server { child, address, log }
    }

    pub fn get(&self, path: &str) -> Answer {
        request(self.address, "GET", path, &[], &[])
    }

    pub fn post(&self, path: &str, body: &Value) -> Answer {
        request(self.address, "POST", path, &[], body.to_string().as_bytes())
    }

    /// Checks a text at `input` and returns the answer, which must be 200.
    pub fn check(&self, policy: &str, text: &str) -> Value {
        let answer =
            self.post("/v1/check", &serde_json::json!({ "policy": policy, "stage": "input", "text": text }));
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    /// What it wrote to standard error so far.
    pub fn log(&self) -> String {
        self.log.lock().expect("no reader panics").clone()
    }

    /// Whether files that the process writes may grow from now on: `false` is a full disk to it.
    pub fn has_room(&self, has_room: bool) {
        let current = if has_room { None } else { Some(0) };
        let pid = rustix::process::Pid::from_raw(i32::try_from(self.pid()).expect("a process"));
        let limit = rustix::process::Rlimit { current, maximum: None };
        rustix::process::prlimit(pid, rustix::process::Resource::Fsize, limit)
            .expect("a limit of our own process");
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Waits for the end that somebody asked for; the exit code.
    pub fn wait(mut self) -> i32 {
        self.child.wait().expect("it ends").code().unwrap_or(-1)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
