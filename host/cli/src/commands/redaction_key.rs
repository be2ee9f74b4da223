use balustrade_server::new_redaction_key;

use crate::args::{RedactionKeyArgs, RedactionKeyCommand};
use crate::exit::Exit;
use crate::say;

/// Makes a key. The line goes to standard output alone, so that it can be appended to the file.
pub(crate) fn run(args: &RedactionKeyArgs) -> anyhow::Result<Exit> {
    let RedactionKeyCommand::New(args) = &args.command;
    say::line(&new_redaction_key(&args.name).map_err(anyhow::Error::msg)?);
    Ok(Exit::Ok)
}
