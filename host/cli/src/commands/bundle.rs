mod build;
mod inspect;
mod key;
mod order;
mod push;
mod sign;

use balustrade_policy::bundle::{Bundle, EngineVersion, Expectations, TrustFile, UtcTime, diff, verify};

use crate::args::{BundleArgs, BundleCommand, BundleDiffArgs, BundleVerifyArgs};
use crate::exit::Exit;
use crate::say;

/// Makes, looks at, signs and verifies bundles.
pub(crate) fn run(args: &BundleArgs) -> anyhow::Result<Exit> {
    match &args.command {
        BundleCommand::Build(args) => build::run(args),
        BundleCommand::Inspect(args) => inspect::run(args),
        BundleCommand::Diff(args) => run_diff(args),
        BundleCommand::Sign(args) => sign::run(args),
        BundleCommand::Verify(args) => run_verify(args),
        BundleCommand::Push(args) => push::run(args),
        BundleCommand::Key(args) => key::run(args),
        BundleCommand::Rollback(args) => order::roll_back(args),
        BundleCommand::Promote(args) => order::promote(args),
        BundleCommand::Abort(args) => order::abort(args),
        BundleCommand::Trial(args) => order::change_trial(args),
    }
}

fn run_diff(args: &BundleDiffArgs) -> anyhow::Result<Exit> {
    let limits = args.limits.limits();
    let (old, new) = (Bundle::open(&args.old, &limits)?, Bundle::open(&args.new, &limits)?);
    let found = diff(&old, &new)?;
    if args.json {
        let head = |bundle: &Bundle| {
            let manifest = bundle.manifest();
            serde_json::json!({ "name": manifest.name, "version": manifest.version, "digest": bundle.digest() })
        };
        say::json(&serde_json::json!({
            "old": head(&old),
            "new": head(&new),
            "files": found.files,
            "policies": found.policies,
        }))?;
        return Ok(Exit::Ok);
    }
    let title = |bundle: &Bundle| format!("{} {}", bundle.manifest().name, bundle.manifest().version);
    say::line(&format!("{} -> {}", title(&old), title(&new)));
    if old.digest() == new.digest() {
        say::line("the same files");
    }
    for file in &found.files {
        say::line(&format!("file {} {}", file.path, file.change));
    }
    for policy in &found.policies {
        say::line(&format!("policy {} {}", policy.policy, policy.change));
        for key in &policy.keys {
            say::line(&say::plain(&format!("  {key}")));
        }
        for guardrail in &policy.guardrails {
            say::line(&format!("  guardrail {} {}", guardrail.guardrail, guardrail.change));
            for key in &guardrail.keys {
                say::line(&say::plain(&format!("    {key}")));
            }
        }
    }
    Ok(Exit::Ok)
}

fn run_verify(args: &BundleVerifyArgs) -> anyhow::Result<Exit> {
    let trust = TrustFile::load(&args.trust)?;
    let bundle = Bundle::open(&args.bundle, &args.limits.limits())?;
    let expect = Expectations {
        now: args.now.unwrap_or_else(UtcTime::now),
        version_min: args.not_older_than,
        engine: EngineVersion::of_program(env!("CARGO_PKG_VERSION")),
    };
    let verified = verify(bundle, &trust, &expect)?;
    let manifest = verified.bundle().manifest();
    if args.json {
        say::json(&serde_json::json!({
            "name": manifest.name,
            "version": manifest.version,
            "digest": verified.bundle().digest(),
            "signers": verified.signers(),
            "ignored": verified.ignored(),
        }))?;
        return Ok(Exit::Ok);
    }
    let word = say::coloured("ok", "32");
    say::line(&format!("{word} {} {} ({})", manifest.name, manifest.version, verified.bundle().digest()));
    for signer in verified.signers() {
        say::line(&format!("   signed by {} at {}", signer.id, signer.signed_at));
    }
    for reason in verified.ignored() {
        say::line(&format!("   note: a signature does not count: {reason}"));
    }
    Ok(Exit::Ok)
}
