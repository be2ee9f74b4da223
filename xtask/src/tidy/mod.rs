//! The repository checks itself: layers, words, sizes, paths named in documents, licences.
//!
//! Each rule is a small function from data to complaints, with a bad example in its tests. A complaint names the
//! file and says what to do.

mod docs;
mod edges;
mod licence;
mod metadata;
mod plugins;
mod reference;
mod sizes;
mod tree;
mod versions;
mod words;

use anyhow::{Result, bail};

use metadata::Metadata;
use tree::Tree;

pub(crate) use tree::root;

/// What a rule has against the tree; empty when all is well.
type Complaints = Vec<String>;

/// Runs every rule and prints every complaint.
pub fn run(_args: &[String]) -> Result<()> {
    let tree = Tree::of_the_repository()?;
    let metadata = Metadata::load()?;
    let mut complaints = Vec::new();
    complaints.extend(edges::forbidden(&metadata.workspace()));
    complaints.extend(edges::owned(&metadata.workspace()));
    complaints.extend(edges::lints_opted_in(&tree));
    complaints.extend(versions::duplicates(&metadata::Built::all()?));
    complaints.extend(licence::refused(&metadata, &tree));
    complaints.extend(words::machine_paths(&tree));
    complaints.extend(words::synonyms(&tree));
    complaints.extend(words::environment_and_exit(&tree));
    complaints.extend(words::ignored_tests(&tree));
    complaints.extend(docs::missing_paths(&tree));
    complaints.extend(docs::decision_records(&tree));
    complaints.extend(docs::required(&tree));
    complaints.extend(plugins::incomplete(&tree));
    complaints.extend(reference::incomplete(&tree));
    complaints.extend(sizes::too_long(&tree));
    for line in sizes::distribution(&tree) {
        crate::say(&line);
    }
    if complaints.is_empty() {
        return Ok(());
    }
    for complaint in &complaints {
        crate::say(&format!("tidy: {complaint}"));
    }
    bail!("{} complaints of tidy, listed above", complaints.len())
}
