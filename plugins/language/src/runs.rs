//! Joins foreign windows that follow each other to one finding.

use balustrade_sdk::Finding;

use crate::UNKNOWN;
use crate::judge::Verdict;
use crate::languages::Script;
use crate::windows::Window;

/// Foreign text is surely foreign from this many weighted letters on; a shorter one scores two thirds.
const SURE_LETTERS: u32 = 60;

/// A foreign part is long from this many weighted letters on.
const LONG_LETTERS: u32 = 2000;

/// The foreign parts of one text.
#[derive(Debug, Default)]
pub struct Runs {
    runs: Vec<Run>,
    is_open: bool,
    letters: u64,
}

#[derive(Debug)]
struct Run {
    start: usize,
    end: usize,
    script: Script,
    /// Weighted letters by language.
    languages: Vec<(&'static str, u32)>,
}

impl Run {
    fn letters(&self) -> u32 {
        self.languages.iter().map(|(_, letters)| *letters).sum()
    }

    fn language(&self) -> &'static str {
        self.languages.iter().max_by_key(|(_, letters)| *letters).map_or(UNKNOWN, |(language, _)| language)
    }
}

impl Runs {
    /// Script and language of the foreign part that the next window may belong to, if that part is long.
    pub fn last(&self) -> Option<(Script, &'static str)> {
        let run = self.runs.last().filter(|_| self.is_open)?;
        (run.letters() >= LONG_LETTERS).then(|| (run.script, run.language()))
    }

    /// Takes the next window of `text`.
    pub fn add(&mut self, text: &str, window: &Window, verdict: Verdict, is_unknown_reported: bool) {
        self.letters += u64::from(window.letters());
        let (script, language) = match verdict {
            Verdict::Foreign(script, language) => (script, language),
            Verdict::Unknown(script) if is_unknown_reported => (script, UNKNOWN),
            Verdict::Allowed => {
                self.is_open = false;
                return;
            }
            Verdict::Nothing | Verdict::Unknown(_) => return,
        };
        let content = &text[window.start..window.end];
        let start = window.start + (content.len() - content.trim_start().len());
        let end = window.start + content.trim_end().len();
        let letters = window.letters();
        match self.runs.last_mut() {
            Some(run) if self.is_open && run.script == script => {
                run.end = end;
                match run.languages.iter_mut().find(|(known, _)| *known == language) {
                    Some((_, sum)) => *sum += letters,
                    None => run.languages.push((language, letters)),
                }
            }
            _ => self.runs.push(Run { start, end, script, languages: vec![(language, letters)] }),
        }
        self.is_open = true;
    }

    /// A finding for each foreign part.
    pub fn findings(self, text: usize, view: usize, score: f64) -> impl Iterator<Item = Finding> {
        let total = self.letters.max(1);
        self.runs.into_iter().map(move |run| {
            let letters = run.letters();
            let share = f64::from(letters) / total as f64;
            Finding::new(text, run.start..run.end, "format.language")
                .in_view(view)
                .with_score(if letters < SURE_LETTERS { score * 2.0 / 3.0 } else { score })
                .with_message("not in an allowed language")
                .with_attribute("language", run.language())
                .with_attribute("share", format!("{share:.2}"))
        })
    }
}
