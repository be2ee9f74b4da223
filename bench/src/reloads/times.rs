//! How long changes take that need more than a swap, on a server that has nothing else to do.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use balustrade_bench::Sample;
use serde_json::Value;

use crate::client::Client;
use crate::desk::{Desk, Release, Server};
use crate::load::{TERM, policy};

/// Waits until this version serves; how its bundle stands then.
pub fn serves(client: &mut Client, version: u64) -> anyhow::Result<Value> {
    let begun = Instant::now();
    loop {
        let bundle = client.bundle()?;
        if bundle["active"]["version"] == version {
            return Ok(bundle);
        }
        ensure!(bundle["refusal"].is_null(), "{}", bundle["refusal"]);
        ensure!(begun.elapsed() < Duration::from_secs(300), "version {version} never served");
        thread::sleep(Duration::from_millis(1));
    }
}

fn told(what: &str, sample: &mut Sample) {
    sample.sort();
    println!(
        "{what}: median {:.1} ms, longest {:.1} ms ({})",
        sample.percentile_us(0.5) / 1e3,
        sample.percentile_us(1.0) / 1e3,
        sample.len()
    );
}

fn main_only(policy: String) -> Release {
    Release { policies: vec![("main".to_owned(), policy)], ..Release::default() }
}

/// The first release, published and serving.
fn first(
    desk: &mut Desk,
    release: &Release,
    program: &Path,
    cache: &Path,
) -> anyhow::Result<(Server, Client)> {
    let version = desk.prepare(release)?;
    desk.publish(version)?;
    let server = desk.serve(program, cache)?;
    let mut client = Client::open(server.address)?;
    serves(&mut client, version)?;
    Ok((server, client))
}

/// From the order to the first answer of the revision before.
pub fn rollback(program: &Path, cache: &Path) -> anyhow::Result<()> {
    let mut desk = Desk::new()?;
    let (_server, mut client) = first(&mut desk, &main_only(policy(0.3)), program, cache)?;
    let second = desk.prepare(&main_only(policy(0.8)))?;
    desk.publish(second)?;
    serves(&mut client, second)?;
    let mut sample = Sample::default();
    for n in 0..50_u64 {
        let to = n % 2 + 1;
        let begun = Instant::now();
        let body = format!(r#"{{"to":{to},"why":"a bench"}}"#);
        let (status, answer) = client.ask("POST", "/v1/bundles/words/rollback", &body)?;
        ensure!(status == 200, "{}", String::from_utf8_lossy(answer));
        let action = client.check("main", TERM)?.1;
        sample.push(begun.elapsed());
        ensure!((action == "block") == (to == 1), "the next request is answered by the other one");
    }
    told("from the order to roll back to the next answer, which is of that revision", &mut sample);
    Ok(())
}

/// New settings of a plugin of 1.5 MB.
pub fn settings(program: &Path, cache: &Path) -> anyhow::Result<()> {
    let mut desk = Desk::new()?;
    let own = std::process::id();
    // No earlier run has compiled these.
    let with =
        |n: u32| main_only(policy(0.3).replace("[0-9]{4}-[0-9]{4}-[0-9]{4}", &format!("n{own}-{n}-[0-9]+")));
    let (_server, mut client) = first(&mut desk, &with(0), program, cache)?;
    let mut sample = Sample::default();
    for n in 1..=10 {
        let version = desk.prepare(&with(n))?;
        let begun = Instant::now();
        desk.publish(version)?;
        let bundle = serves(&mut client, version)?;
        sample.push(begun.elapsed());
        ensure!((&bundle["loaded"], &bundle["reused"]) == (&1.into(), &2.into()), "{bundle}");
    }
    told("new settings of `patterns`", &mut sample);
    Ok(())
}

/// The component with a section that makes it another one.
fn another(component: &[u8], n: u32) -> anyhow::Result<Vec<u8>> {
    let mut bytes = component.to_vec();
    let note = format!("{}-{n}", std::process::id());
    // A custom section: id 0, size, length of its name, name, content; all below 128.
    bytes.extend([0, u8::try_from(2 + note.len())?, 1, b'x']);
    bytes.extend(note.as_bytes());
    Ok(bytes)
}

fn component(name: &str) -> anyhow::Result<Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/plugins").join(format!("{name}.wasm"));
    std::fs::read(&path).with_context(|| path.display().to_string())
}

/// A new plugin of 1.5 MB.
pub fn plugin(program: &Path, cache: &Path) -> anyhow::Result<()> {
    let mut desk = Desk::new()?;
    let patterns = component("patterns")?;
    let with = |n: u32| -> anyhow::Result<Release> {
        let plugins = vec![("patterns".to_owned(), another(&patterns, n)?)];
        Ok(Release { plugins, ..main_only(policy(0.3)) })
    };
    let (_server, mut client) = first(&mut desk, &with(0)?, program, cache)?;
    let mut sample = Sample::default();
    for n in 1..=5 {
        let version = desk.prepare(&with(n)?)?;
        let begun = Instant::now();
        desk.publish(version)?;
        serves(&mut client, version)?;
        sample.push(begun.elapsed());
    }
    told(&format!("a new plugin of {} KiB", patterns.len() >> 10), &mut sample);
    Ok(())
}

/// The plugin under another name, which its manifest must say too. The manifest is the last section.
fn renamed(component: &[u8], from: &str, to: &str) -> anyhow::Result<Vec<u8>> {
    let marker = b"\x13balustrade:manifest";
    let at = component.windows(marker.len()).rposition(|window| window == marker).context("no manifest")?;
    let manifest = String::from_utf8(component[at + marker.len()..].to_vec())?;
    let manifest = manifest.replacen(&format!("\"{from}\""), &format!("\"{to}\""), 1);
    // Before the marker stand the section's id and its size, in as many bytes as it takes.
    let start = component[..at].iter().rposition(|byte| *byte == 0).context("no section")?;
    let mut bytes = component[..=start].to_vec();
    let mut size = marker.len() + manifest.len();
    while size >= 0x80 {
        bytes.push(u8::try_from(size & 0x7f)? | 0x80);
        size >>= 7;
    }
    bytes.push(u8::try_from(size)?);
    bytes.extend(marker);
    bytes.extend(manifest.as_bytes());
    Ok(bytes)
}

/// Fifty policies and twenty plugins, of which one line changes.
pub fn large(program: &Path, cache: &Path) -> anyhow::Result<()> {
    let mut desk = Desk::new()?;
    let length = component("length")?;
    let plugins: Vec<(String, Vec<u8>)> = (0..20)
        .map(|n| {
            let name = format!("length-{n}");
            renamed(&length, "length", &name).map(|component| (name, component))
        })
        .collect::<anyhow::Result<_>>()?;
    let guardrails = |policy: usize, threshold: &str| -> String {
        (0..4)
            .map(|at| {
                format!(
                    "  - name: g{at}\n    detector: length-{}\n    settings: {{ bytes_max: {} }}\n    threshold: \
                     {threshold}\n    stages: [input]\n    action: block\n    on_error: block\n    on_partial: block\n",
                    (policy * 4 + at) % 20,
                    1_000 + policy
                )
            })
            .collect()
    };
    let release = |changed: &str, limit: usize| {
        let policies = (0..50).map(|n| {
            let threshold = if n == 17 { changed } else { "0.5" };
            let mut text = format!(
                "version: 1\nname: p{n}\ndeadline_ms: 5000\nguardrails:\n{}",
                guardrails(n, threshold)
            );
            if n == 17 {
                text = text.replacen("bytes_max: 1017", &format!("bytes_max: {limit}"), 1);
            }
            (format!("p{n}"), text)
        });
        Release { policies: policies.collect(), plugins: plugins.clone() }
    };
    let begun = Instant::now();
    let (_server, mut client) = first(&mut desk, &release("0.5", 1017), program, cache)?;
    println!("50 policies, 200 guardrails, 20 plugins; first start: {:.1} s", begun.elapsed().as_secs_f64());
    let own = 10_000 + std::process::id() as usize;
    for (what, release) in [("a threshold", release("0.6", 1017)), ("a setting", release("0.6", own))] {
        let version = desk.prepare(&release)?;
        let begun = Instant::now();
        desk.publish(version)?;
        let bundle = serves(&mut client, version)?;
        println!(
            "{what} changed: {:.0} ms, {} guardrails loaded, {} reused",
            begun.elapsed().as_secs_f64() * 1e3,
            bundle["loaded"],
            bundle["reused"]
        );
    }
    Ok(())
}
