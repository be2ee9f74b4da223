use balustrade_server::{KeyEntry, KeyRole, new_key};

use crate::args::{KeyArgs, KeyCommand, KeyNewArgs, RoleName};
use crate::exit::Exit;
use crate::say;

/// Makes a key.
pub(crate) fn run(args: &KeyArgs) -> anyhow::Result<Exit> {
    match &args.command {
        KeyCommand::New(args) => new(args),
    }
}

fn new(args: &KeyNewArgs) -> anyhow::Result<Exit> {
    let key = new_key().map_err(anyhow::Error::msg)?;
    let roles = args.roles.iter().map(|role| match role {
        RoleName::Check => KeyRole::Check,
        RoleName::Restore => KeyRole::Restore,
        RoleName::Admin => KeyRole::Admin,
    });
    let entry = KeyEntry {
        id: args.id.clone(),
        hash: key.hash,
        roles: roles.collect(),
        tenant: args.tenant.clone(),
        policies: (!args.policies.is_empty()).then(|| args.policies.clone()),
    };
    if args.json {
        say::json(&serde_json::json!({ "key": key.secret, "entry": entry }))?;
    } else {
        say::line(&format!("key (shown once; send it as `Authorization: Bearer ...`):\n  {}", key.secret));
        // JSON is YAML: the line fits under `keys:` in either kind of file.
        say::line(&format!("entry for the key file, under `keys:`\n  - {}", serde_json::to_string(&entry)?));
    }
    Ok(Exit::Ok)
}
