use std::process::ExitCode;

use balustrade_core::Action;

/// What the exit code tells. 2 is clap's, for wrong usage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// 0: done; for `check`: allow.
    Ok,
    /// 1: something went wrong, or a case failed.
    Error,
    /// 10 flag, 11 redact, 12 block.
    Decision(Action),
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Ok | Exit::Decision(Action::Allow) => 0,
            Exit::Error => 1,
            Exit::Decision(Action::Flag) => 10,
            Exit::Decision(Action::Redact) => 11,
            Exit::Decision(Action::Block) => 12,
        })
    }
}
