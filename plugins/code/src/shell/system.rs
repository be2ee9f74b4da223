//! Commands that are dangerous by their own arguments.

use super::lex::Word;
use super::{Line, View, base};
use crate::hits::Hits;
use crate::words::find;

impl Line<'_> {
    /// Shells and files that are handed to a remote machine.
    pub(super) fn connections(&self, view: &View<'_>, hits: &mut Hits) {
        let arguments = view.arguments();
        let has =
            |wanted: &[&[u8]]| arguments.iter().position(|word| wanted.contains(&word.plain.as_slice()));
        let is_shell = |word: &Word| self.words.has("shell", base(&word.plain));
        let connects = match view.name() {
            b"nc" | b"ncat" | b"netcat" | b"nc.exe" | b"nc.traditional" => {
                has(&[b"-e", b"-c", b"--exec", b"--sh-exec"])
                    .is_some_and(|at| arguments.get(at + 1).is_some_and(is_shell))
                    || arguments.iter().any(|word| word.plain.starts_with(b"-") && word.plain.ends_with(b"e"))
                        && arguments.iter().any(is_shell)
            }
            b"socat" => arguments.iter().any(|word| {
                let lower = word.plain.to_ascii_lowercase();
                lower.starts_with(b"exec:") || lower.starts_with(b"system:")
            }),
            b"python" | b"python2" | b"python3" | b"perl" | b"ruby" | b"php" | b"node" => {
                has(&[b"-c", b"-e", b"-r"]).and_then(|at| arguments.get(at + 1)).is_some_and(|script| {
                    let any = |part: &[u8]| find(&script.plain, part, 0).is_some();
                    any(b"socket")
                        && (any(b"/bin/sh")
                            || any(b"/bin/bash")
                            || any(b"dup2")
                            || any(b"pty.spawn")
                            || any(b"cmd.exe"))
                        || any(b"fsockopen") && any(b"sh")
                })
            }
            name if self.words.has("shell", name) => {
                self.bytes.get(view.command.range.start..).is_some_and(|rest| {
                    has(&[b"-i"]).is_some() && find(rest, b"/dev/tcp/", 0).is_some_and(|at| at < 64)
                })
            }
            _ => false,
        };
        if connects {
            self.hit("shell.reverse-shell", self.start(view), view.command.range.end, false, hits);
        }
        let sends = matches!(view.name(), b"curl" | b"wget")
            && arguments.iter().any(|word| {
                let path = word.plain.iter().position(|&byte| byte == b'@').map(|at| &word.plain[at + 1..]);
                let path = path.or_else(|| word.plain.strip_prefix(b"--post-file=".as_slice()));
                path.is_some_and(|path| self.words.any_path("sensitive-read", path))
            });
        if sends {
            self.hit("shell.exfiltrate", self.start(view), view.command.range.end, false, hits);
        }
    }

    /// `sh -c '...'`: the argument is a script by itself.
    pub(super) fn script_argument(&self, view: &View<'_>, hits: &mut Hits) {
        if !(self.words.has("shell", view.name()) || matches!(view.name(), b"su" | b"ssh")) {
            return;
        }
        let flag =
            view.arguments().iter().position(|word| matches!(word.plain.as_slice(), b"-c" | b"-lc" | b"-ic"));
        let Some(word) = flag.and_then(|at| view.arguments().get(at + 1)) else { return };
        let raw = self.bytes.get(word.range.clone()).unwrap_or_default();
        // Scripts within scripts get shorter, so this ends.
        if let [b'\'' | b'"', inside @ .., b'\'' | b'"'] = raw {
            super::judge_bytes(
                inside,
                self.offset + word.range.start + 1,
                self.is_argument,
                self.words,
                hits,
            );
        }
    }

    /// Permissions, disks and PowerShell.
    pub(super) fn system(&self, view: &View<'_>, hits: &mut Hits) {
        let arguments = view.arguments();
        let (start, end) = (self.start(view), view.command.range.end);
        match view.name() {
            b"chmod" => {
                let mode = arguments.iter().find(|word| !word.plain.starts_with(b"-"));
                let opens = mode.is_some_and(|mode| {
                    matches!(mode.plain.as_slice(), b"777" | b"0777" | b"a+rwx" | b"ugo+rwx" | b"666")
                });
                let sets_id = mode.is_some_and(|mode| {
                    matches!(mode.plain.as_slice(), b"+s" | b"u+s" | b"4755" | b"4777" | b"6777" | b"ug+s")
                });
                let on_system = arguments.iter().any(|word| {
                    self.words.has("system-folder", &word.plain)
                        || self.words.any_path("sensitive-read", &word.plain)
                        || self.words.any_path("sensitive-write", &word.plain)
                });
                let on_shell = arguments.iter().any(|word| {
                    word.plain.starts_with(b"/") && self.words.has("interpreter", base(&word.plain))
                });
                if opens && on_system || sets_id && on_shell {
                    self.hit("shell.permissions-system", start, end, false, hits);
                } else if opens || sets_id {
                    self.hit("shell.permissions", start, end, false, hits);
                }
            }
            b"dd"
                if arguments.iter().any(|word| {
                    word.plain
                        .strip_prefix(b"of=".as_slice())
                        .is_some_and(|path| self.words.any_path("sensitive-write", path))
                }) =>
            {
                self.hit("shell.disk", start, end, false, hits);
            }
            name if name.starts_with(b"mkfs")
                && arguments.iter().any(|word| self.words.any_path("sensitive-write", &word.plain)) =>
            {
                self.hit("shell.disk", start, end, false, hits);
            }
            name if matches!(
                name.to_ascii_lowercase().as_slice(),
                b"powershell" | b"powershell.exe" | b"pwsh"
            ) =>
            {
                let encoded = arguments.windows(2).any(|pair| {
                    let flag = pair[0].plain.to_ascii_lowercase();
                    flag.len() > 1
                        && (b"-encodedcommand".starts_with(&flag) || flag == b"-enc")
                        && pair[1].plain.len() >= 16
                        && pair[1]
                            .plain
                            .iter()
                            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
                });
                if encoded {
                    self.hit("shell.powershell-encoded", start, end, false, hits);
                }
            }
            _ => (),
        }
    }

    /// `IEX` near a download, wherever it stands: PowerShell has its own quotes and brackets.
    pub(super) fn powershell(&self, hits: &mut Hits) {
        let Some(at) = find(self.bytes, b"iex", 0).or_else(|| find(self.bytes, b"invoke-expression", 0))
        else {
            return;
        };
        let is_word =
            |at: Option<usize>| at.and_then(|at| self.bytes.get(at)).is_some_and(u8::is_ascii_alphanumeric);
        let length = if self.bytes[at..].len() > 3 && self.bytes[at + 3] != b'o' { 3 } else { 17 };
        let near = &self.bytes[at.saturating_sub(200)..self.bytes.len().min(at + 300)];
        let loads =
            [b"downloadstring".as_slice(), b"invoke-webrequest", b"iwr ", b"irm ", b"frombase64string"];
        if !is_word(at.checked_sub(1))
            && !is_word(Some(at + 3).filter(|_| length == 3))
            && loads.iter().any(|part| find(near, part, 0).is_some())
        {
            self.hit("shell.powershell-encoded", at, (at + length).min(self.bytes.len()), false, hits);
        }
    }
}
