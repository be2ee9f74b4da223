//! What must hold for any bytes, one function per place that reads foreign bytes.
//!
//! `cargo fuzz run NAME --features libfuzzer` searches for long; the tests here run each function over its seeds and
//! some thousand mutations of them, which is quick and needs no special toolchain.

mod bundle;
mod manifest;
mod model;
mod plugins;
mod policy;
mod redact;
mod restore;
mod views;
mod wire;

#[cfg(test)]
mod mutate;

pub use bundle::bundle_open;
pub use manifest::manifest_section;
pub use model::model_document;
pub use plugins::{
    plugin_canary, plugin_code, plugin_injection_rules, plugin_json_schema, plugin_patterns, plugin_unicode,
    plugin_urls,
};
pub use policy::policy_parse;
pub use redact::redact;
pub use restore::token_restore;
pub use views::views;
pub use wire::wire_parse;

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::mutate::Mutator;

    /// Mutations of each seed. Enough to notice a target that has rotted; the search is cargo-fuzz's business.
    const MUTATIONS: usize = 1_500;

    fn run(name: &str, target: fn(&[u8])) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(name);
        let mut paths: Vec<_> = std::fs::read_dir(&folder)
            .expect("the folder of seeds")
            .map(|entry| entry.expect("a seed").path())
            .collect();
        paths.sort();
        let seeds: Vec<Vec<u8>> = paths.iter().map(|path| std::fs::read(path).expect("a seed")).collect();
        assert!(!seeds.is_empty(), "{} holds no seed", folder.display());
        let mut mutator = Mutator::new(0x5eed);
        for seed in &seeds {
            target(seed);
            let mut bytes = seed.clone();
            for round in 0..MUTATIONS {
                // Mutations pile up for a while, then start over from the seed.
                if round % 8 == 0 {
                    bytes.clone_from(seed);
                }
                mutator.mutate(&mut bytes, &seeds);
                target(&bytes);
            }
        }
    }

    #[test]
    fn bundle_open() {
        run("bundle_open", super::bundle_open);
    }

    #[test]
    fn wire_parse() {
        run("wire_parse", super::wire_parse);
    }

    #[test]
    fn policy_parse() {
        run("policy_parse", super::policy_parse);
    }

    #[test]
    fn manifest_section() {
        run("manifest_section", super::manifest_section);
    }

    #[test]
    fn model_document() {
        run("model_document", super::model_document);
    }

    #[test]
    fn redact() {
        run("redact", super::redact);
    }

    #[test]
    fn token_restore() {
        run("token_restore", super::token_restore);
    }

    #[test]
    fn views() {
        run("views", super::views);
    }

    #[test]
    fn plugin_urls() {
        run("plugin_urls", super::plugin_urls);
    }

    #[test]
    fn plugin_code() {
        run("plugin_code", super::plugin_code);
    }

    #[test]
    fn plugin_unicode() {
        run("plugin_unicode", super::plugin_unicode);
    }

    #[test]
    fn plugin_injection_rules() {
        run("plugin_injection_rules", super::plugin_injection_rules);
    }

    #[test]
    fn plugin_canary() {
        run("plugin_canary", super::plugin_canary);
    }

    #[test]
    fn plugin_json_schema() {
        run("plugin_json_schema", super::plugin_json_schema);
    }

    #[test]
    fn plugin_patterns() {
        run("plugin_patterns", super::plugin_patterns);
    }
}
