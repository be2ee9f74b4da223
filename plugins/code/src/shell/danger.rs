//! The rules over lexed commands.

use super::lex::{Link, Word};
use super::{Line, View, base, is_address};
use crate::hits::Hits;

impl Line<'_> {
    /// Whole pipelines: what flows from where into what.
    pub(super) fn pipelines(&self, hits: &mut Hits) {
        for (index, sink) in self.views.iter().enumerate() {
            if sink.command.link != Link::Pipe {
                continue;
            }
            let first = (0..index)
                .rev()
                .take(8)
                .find(|&at| self.views[at].command.link != Link::Pipe)
                .unwrap_or(index);
            let sources = &self.views[first..index];
            if self.runs_input(sink) {
                if let Some(at) = sources.iter().find_map(|view| self.downloads(view)) {
                    self.hit("shell.download-exec", at.0, sink.command.range.end, at.1, hits);
                }
                if let Some(view) = sources.iter().find(|view| decodes(view)) {
                    self.hit("shell.decode-exec", self.start(view), sink.command.range.end, false, hits);
                }
            }
            let is_network = self.words.has("network", sink.name())
                && sink
                    .arguments()
                    .iter()
                    .any(|word| is_address(&word.plain) || word.plain.starts_with(b"-"));
            let leaks = |view: &&View<'_>| {
                matches!(view.name(), b"env" | b"printenv" | b"history") && view.arguments().is_empty()
                    || view.arguments().iter().any(|word| self.words.any_path("sensitive-read", &word.plain))
            };
            if is_network && let Some(source) = sources.iter().find(leaks) {
                self.hit("shell.exfiltrate", self.start(source), sink.command.range.end, false, hits);
            }
            let talks = matches!(sink.name(), b"nc" | b"ncat" | b"netcat" | b"telnet" | b"openssl");
            let is_shell = |view: &View<'_>| {
                self.words.has("shell", view.name())
                    && view
                        .arguments()
                        .iter()
                        .all(|word| matches!(word.plain.as_slice(), b"-i" | b"-li" | b"1"))
            };
            if talks && sources.iter().any(is_shell) {
                self.hit(
                    "shell.reverse-shell",
                    self.start(&self.views[first]),
                    sink.command.range.end,
                    false,
                    hits,
                );
            }
            if sink.name() == b"tee"
                && sink.arguments().iter().any(|word| self.words.any_path("sensitive-write", &word.plain))
            {
                self.hit(
                    "shell.write-sensitive",
                    self.start(&self.views[first]),
                    sink.command.range.end,
                    false,
                    hits,
                );
            }
            if sink.name() == b"crontab" && sink.arguments().first().is_some_and(|word| word.plain == b"-") {
                self.hit(
                    "shell.schedule",
                    self.start(&self.views[first]),
                    sink.command.range.end,
                    false,
                    hits,
                );
            }
        }
    }

    /// `$(...)`, backticks and `<(...)`.
    pub(super) fn substitutions(&self, hits: &mut Hits) {
        for (index, view) in self.views.iter().enumerate() {
            let (is_process, opens) =
                (view.command.link == Link::Process, self.bytes.get(view.command.range.start));
            let is_substituted =
                is_process || view.command.link == Link::Open && matches!(opens, Some(b'$' | b'`'));
            if !is_substituted || view.command.words.is_empty() {
                continue;
            }
            let outer = index.checked_sub(1).map(|at| &self.views[at]);
            let runs = outer.is_some_and(|outer| {
                let flagged = outer
                    .arguments()
                    .iter()
                    .any(|word| matches!(word.plain.as_slice(), b"-c" | b"-e" | b"-Command"));
                matches!(outer.name(), b"eval" | b"source" | b".")
                    || self.words.has("interpreter", outer.name()) && (flagged || is_process)
            });
            let end = view.command.range.end;
            // What is substituted may be a pipeline itself.
            let within = || {
                let rest = self.views.get(index..).unwrap_or_default();
                let length =
                    rest.iter().skip(1).take(8).take_while(|view| view.command.link == Link::Pipe).count();
                &rest[..=length]
            };
            if runs && let Some((_, amid)) = within().iter().find_map(|view| self.downloads(view)) {
                self.hit(
                    "shell.download-exec",
                    outer.map_or(view.command.range.start, |outer| self.start(outer)),
                    end,
                    amid,
                    hits,
                );
            } else if runs && within().iter().any(decodes) {
                self.hit(
                    "shell.decode-exec",
                    outer.map_or(view.command.range.start, |outer| self.start(outer)),
                    end,
                    false,
                    hits,
                );
            } else if self.reads_secret(view) && opens != Some(&b'`')
                || self.is_danger(view) && self.is_argument && !(opens == Some(&b'`') && is_sentence(outer))
            {
                let rule = if outer.is_some_and(|outer| self.words.has("network", outer.name())) {
                    "shell.exfiltrate"
                } else {
                    "shell.substitution-danger"
                };
                self.hit(rule, view.command.range.start, end, false, hits);
            } else if self.is_plausible(view) && !(opens == Some(&b'`') && is_sentence(outer)) {
                self.hit("shell.substitution", view.command.range.start, end, false, hits);
            }
        }
    }

    /// Commands by themselves, and what they are chained to.
    pub(super) fn single(&self, index: usize, view: &View<'_>, hits: &mut Hits) {
        if view.command.words.is_empty() && view.command.writes.is_empty() {
            return;
        }
        let (start, end) = (self.start(view), view.command.range.end);
        let is_chain = index > 0 && matches!(view.command.link, Link::Then | Link::If | Link::Pipe);
        // A command that is chained to commands is a script; one that is chained to a value is an injection.
        let to_value = is_chain && index <= self.first_command;
        self.removal(view, to_value, hits);
        for word in &view.command.writes {
            if self.words.any_path("sensitive-write", &word.plain) {
                self.hit("shell.write-sensitive", start, end, false, hits);
            } else if word.plain.starts_with(b"/dev/tcp/") || word.plain.starts_with(b"/dev/udp/") {
                self.hit("shell.reverse-shell", start, end, false, hits);
            } else if self.words.any_path("profile", &word.plain) {
                self.hit("shell.write-profile", start, end, false, hits);
            }
        }
        self.script_argument(view, hits);
        self.connections(view, hits);
        self.system(view, hits);
        // Cells of a table are named like commands.
        if !is_chain || self.is_row && view.command.link == Link::Pipe && !self.reads_secret(view) {
            return;
        }
        if to_value && self.reads_secret(view) {
            self.hit("shell.read-chained", start, end, false, hits);
        } else if to_value && self.is_danger(view) {
            self.hit("shell.chained-danger", start, end, false, hits);
        } else if self.is_plausible(view) || self.is_danger(view) {
            self.hit(
                if to_value && self.is_argument { "shell.chained-danger" } else { "shell.chained" },
                start,
                end,
                false,
                hits,
            );
        }
    }

    fn removal(&self, view: &View<'_>, to_value: bool, hits: &mut Hits) {
        let Some(at) = view
            .command
            .words
            .iter()
            .position(|word| matches!(base(&word.plain), b"rm" | b"rmdir" | b"del" | b"rd"))
        else {
            return;
        };
        let arguments = &view.command.words[at + 1..];
        let is_windows = matches!(base(&view.command.words[at].plain), b"del" | b"rd" | b"rmdir");
        let flags: Vec<&Word> = arguments
            .iter()
            .filter(|word| {
                word.plain.starts_with(b"-")
                    || is_windows && word.plain.len() == 2 && word.plain.starts_with(b"/")
            })
            .collect();
        let recursive = flags.iter().any(|word| {
            word.plain == b"--recursive"
                || !word.plain.starts_with(b"--")
                    && word.plain.iter().any(|byte| matches!(byte, b'r' | b'R' | b's' | b'S'))
        });
        if !recursive {
            return;
        }
        let (start, amid) = (view.command.words[at].range.start, at > view.name);
        let target = arguments.iter().find(|word| {
            let path = word.plain.as_slice();
            let path = match path.strip_suffix(b"/*").or(path.strip_suffix(b"/")) {
                Some(folder) if !folder.is_empty() => folder,
                _ => path,
            };
            self.words.has("system-folder", path) || word.plain == b"--no-preserve-root"
        });
        let end = arguments.last().map_or(view.command.range.end, |word| word.range.end);
        match target {
            Some(target) => {
                let rule = if to_value && !amid { "shell.delete-chained" } else { "shell.delete-system" };
                let end = target.range.end.max(view.command.words[at].range.end);
                self.hit(rule, start, end, amid, hits);
            }
            None if !amid => self.hit("shell.delete", start, end, amid, hits),
            None => (),
        }
    }

    /// Whether the stage of a pipeline runs what flows in.
    fn runs_input(&self, sink: &View<'_>) -> bool {
        let name = sink.name();
        if !self.words.has("interpreter", name) {
            return false;
        }
        let arguments = sink.arguments();
        if self.words.has("shell", name) {
            return !arguments.iter().any(|word| word.plain == b"-c");
        }
        // `python -m json.tool` and `perl -ne` read their input as data.
        arguments.first().is_none_or(|word| {
            word.plain == b"-" || !word.plain.starts_with(b"-") && !word.plain.contains(&b'.')
        })
    }

    /// Where a download begins, and whether words stand before it.
    fn downloads(&self, view: &View<'_>) -> Option<(usize, bool)> {
        let at = view.find(self.words, "downloader")?;
        let has_address = view.command.words[at + 1..].iter().any(|word| is_address(&word.plain));
        has_address.then(|| (view.command.words[at].range.start, at > view.name))
    }

    fn reads_secret(&self, view: &View<'_>) -> bool {
        self.words.has("reader", view.name())
            && view.arguments().iter().any(|word| self.words.any_path("sensitive-read", &word.plain))
    }

    fn is_danger(&self, view: &View<'_>) -> bool {
        let name = view.name();
        self.reads_secret(view)
            || self.looks_around(view)
            || self.words.has("danger", name)
                && view.arguments().iter().any(|word| is_address(&word.plain) || word.plain.starts_with(b"-"))
    }

    /// `id` or `whoami` and nothing else: in a text for people only behind `;` or `&&`, since tables have columns of
    /// that name.
    fn looks_around(&self, view: &View<'_>) -> bool {
        let bare =
            view.arguments().iter().all(|word| word.plain.starts_with(b"-") || word.plain.starts_with(b"#"));
        let is_last = self.views.last().is_some_and(|last| last.command.range == view.command.range);
        let stands = self.is_argument || is_last && matches!(view.command.link, Link::Then | Link::If);
        stands && bare && matches!(view.name(), b"id" | b"whoami")
    }

    /// Whether this may be meant as a command: the names of many are words of prose too.
    fn is_plausible(&self, view: &View<'_>) -> bool {
        let is_argument = |word: &Word| {
            word.plain
                .first()
                .is_some_and(|byte| matches!(byte, b'-' | b'/' | b'.' | b'~' | b'$' | b'*' | b'>'))
                || word.plain.iter().any(|byte| matches!(byte, b'/' | b'.' | b'=') || byte.is_ascii_digit())
        };
        let name = view.name();
        let is_known = self.words.has("recon", name) || self.words.has("command", name);
        is_known
            && !name.iter().any(u8::is_ascii_uppercase)
            && (view.arguments().is_empty() || view.arguments().iter().any(is_argument))
    }

    pub(super) fn is_command(&self, view: &View<'_>) -> bool {
        let name = view.name();
        !name.is_empty()
            && !name.iter().any(u8::is_ascii_uppercase)
            && ["command", "recon", "reader", "danger", "interpreter", "network"]
                .iter()
                .any(|section| self.words.has(section, name))
    }

    pub(super) fn start(&self, view: &View<'_>) -> usize {
        view.command
            .words
            .get(view.name)
            .or(view.command.writes.first())
            .map_or(view.command.range.start, |word| word.range.start)
    }

    pub(super) fn hit(&self, rule: &'static str, start: usize, end: usize, amid: bool, hits: &mut Hits) {
        let end = end.max(start);
        let trimmed = self.bytes.get(start..end).unwrap_or_default().trim_ascii_end().len();
        hits.add_amid(rule, self.offset + start..self.offset + start + trimmed, amid);
    }
}

/// Whether the words around inline code are a sentence.
fn is_sentence(outer: Option<&View<'_>>) -> bool {
    outer.is_some_and(|outer| outer.command.words.len() >= 2 || outer.command.link == Link::Close)
}

fn decodes(view: &View<'_>) -> bool {
    let has = |flags: &[&[u8]]| view.arguments().iter().any(|word| flags.contains(&word.plain.as_slice()));
    match view.name() {
        b"base64" | b"base32" | b"openssl" => has(&[b"-d", b"-D", b"--decode", b"-di"]),
        b"xxd" => has(&[b"-r", b"-rp", b"-p"]),
        b"rev" | b"uudecode" => true,
        b"gunzip" | b"gzip" => has(&[b"-d", b"-dc"]),
        _ => false,
    }
}
