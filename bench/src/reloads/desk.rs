//! Releases of one bundle in a folder of their own, and the server that follows them.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, anyhow};
use balustrade_policy::bundle::{Bundle, BundleLimits, SigningKey, UtcTime};
use tempfile::TempDir;

/// One release: policies by name, and plugins beside those of the host.
#[derive(Debug, Clone, Default)]
pub struct Release {
    /// Name and document.
    pub policies: Vec<(String, String)>,
    /// Name and component.
    pub plugins: Vec<(String, Vec<u8>)>,
}

/// Where releases are made and published.
pub struct Desk {
    dir: TempDir,
    key: SigningKey,
    version: u64,
}

impl Desk {
    pub fn new() -> anyhow::Result<Desk> {
        let dir = tempfile::tempdir()?;
        let key = SigningKey::create(&dir.path().join("release.pem"))?;
        let trust = format!(
            "format: 1\nkeys:\n  - {{ id: release, public_key: \"{}\", bundles: ['*'] }}\n",
            key.public_key()
        );
        fs::write(dir.path().join("trust.yaml"), trust)?;
        Ok(Desk { dir, key, version: 0 })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes, builds and signs the next version; it does not serve yet.
    pub fn prepare(&mut self, release: &Release) -> anyhow::Result<u64> {
        self.version += 1;
        let folder = self.path(&format!("v{}", self.version));
        let built_in: Vec<_> = ["denylist", "patterns", "length"]
            .into_iter()
            .filter(|name| release.plugins.iter().all(|(own, _)| own != name))
            .collect();
        let built_in = built_in.join(", ");
        let document = format!(
            "format: 1\nname: words\nversion: {}\nengine: {{ min: 0.1.0 }}\nbuilt_in: [{built_in}]\n",
            self.version
        );
        fs::create_dir_all(folder.join("policies"))?;
        for (name, policy) in &release.policies {
            let folder = folder.join("policies").join(name);
            fs::create_dir_all(&folder)?;
            fs::write(folder.join("policy.yaml"), policy)?;
        }
        if !release.plugins.is_empty() {
            fs::create_dir_all(folder.join("plugins"))?;
        }
        for (name, component) in &release.plugins {
            fs::write(folder.join("plugins").join(format!("{name}.wasm")), component)?;
        }
        fs::write(folder.join("bundle.yaml"), document)?;
        let limits = BundleLimits::default();
        let mut bundle = Bundle::build(&folder, &limits)?;
        bundle.seal(&folder, &limits)?;
        bundle.sign(&self.key, UtcTime::now())?;
        bundle.write_signatures(&folder)?;
        Ok(self.version)
    }

    /// Lets a prepared version be the current one, by one rename.
    pub fn publish(&self, version: u64) -> anyhow::Result<()> {
        let next = self.path("next");
        std::os::unix::fs::symlink(self.path(&format!("v{version}")), &next)?;
        fs::rename(next, self.path("current"))?;
        Ok(())
    }

    /// Removes a version that no longer serves.
    pub fn forget(&self, version: u64) -> anyhow::Result<()> {
        Ok(fs::remove_dir_all(self.path(&format!("v{version}")))?)
    }

    /// Starts the server; it has answered that it is ready when this returns.
    pub fn serve(&self, program: &Path, cache: &Path) -> anyhow::Result<Server> {
        let mut child = Command::new(program)
            .args(["serve", "--listen", "127.0.0.1:0", "--log", "error"])
            .arg("--bundle")
            .arg(format!("words=dir:{}", self.path("current").display()))
            .arg("--trust")
            .arg(self.path("trust.yaml"))
            .arg("--state-dir")
            .arg(self.path("state"))
            .arg("--cache-dir")
            .arg(cache)
            .arg("--plugins")
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/plugins"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| program.display().to_string())?;
        let stdout = child.stdout.take().context("no pipe")?;
        let mut server = Server { child, address: SocketAddr::from(([127, 0, 0, 1], 0)) };
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line)?;
        let address = line.split("://").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok());
        server.address = address.ok_or_else(|| anyhow!("the server did not start: {line}"))?;
        Ok(server)
    }

    /// Versions and revisions that were activated, from the audit trail.
    pub fn activated(&self) -> anyhow::Result<Vec<(u64, String)>> {
        let trail = fs::read_to_string(self.path("state/audit.jsonl"))?;
        let lines = trail.lines().map(serde_json::from_str::<serde_json::Value>);
        let lines = lines.collect::<Result<Vec<_>, _>>()?;
        let to = lines.iter().filter(|line| line["what"] == "activate").map(|line| {
            let revision = line["to"]["revision"].as_str().context("no revision")?.to_owned();
            anyhow::Ok((line["to"]["version"].as_u64().context("no version")?, revision))
        });
        to.collect()
    }
}

/// A running server; killed when dropped.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Server {
    /// Resident memory, in KiB.
    pub fn resident_kib(&self) -> anyhow::Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
