use balustrade_policy::bundle::SigningKey;

use crate::args::{BundleKeyArgs, BundleKeyCommand};
use crate::exit::Exit;
use crate::say;

pub(super) fn run(args: &BundleKeyArgs) -> anyhow::Result<Exit> {
    let (key, json) = match &args.command {
        BundleKeyCommand::New(args) => (SigningKey::create(&args.output)?, args.json),
        BundleKeyCommand::Show(args) => (SigningKey::load(&args.key)?, args.json),
    };
    let public = key.public_key();
    if json {
        say::json(&serde_json::json!({ "public_key": public }))?;
    } else {
        // Alone on its line, for scripts.
        say::line(&public.to_string());
    }
    Ok(Exit::Ok)
}
