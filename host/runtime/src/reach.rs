//! How far a plugin's findings reach with the settings of one guardrail.

use balustrade_core::Manifest;
use serde::{Deserialize, Serialize};

use crate::abi;

/// What a plugin has answered when it was asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Told {
    /// In bytes; `None`: its texts have to be judged as a whole.
    match_bytes_max: Option<u32>,
    reads_block: bool,
}

impl From<Option<abi::Stretch>> for Told {
    fn from(stretch: Option<abi::Stretch>) -> Told {
        Told {
            match_bytes_max: stretch.map(|stretch| stretch.match_bytes_max),
            reads_block: stretch.is_some_and(|stretch| stretch.reads_block),
        }
    }
}

/// Puts what the plugin has told in the place of what its manifest says for all settings.
///
/// # Errors
/// A code and a message: it tells more than the manifest allows, so one of the two is wrong.
pub(crate) fn settle(mut manifest: Manifest, told: Option<Told>) -> Result<Manifest, (&'static str, String)> {
    let Some(told) = told else { return Ok(manifest) };
    let told_bytes = told.match_bytes_max.map(u64::from);
    if let Some(most) = manifest.match_bytes_max {
        let refuse = |what: String| {
            let detail = format!(
                "with these settings it tells {what}, but its manifest promises {most} bytes{} for all settings; take \
                 `match_bytes_max` out of its `plugin.yaml`, or correct its `reach`",
                if manifest.reads_block { " and the lines above" } else { "" }
            );
            Err(("bad_reach", detail))
        };
        match told_bytes {
            None => return refuse("that texts have to be judged as a whole".to_owned()),
            Some(bytes) if bytes > most => return refuse(format!("a reach of {bytes} bytes")),
            Some(_) if told.reads_block && !manifest.reads_block => {
                return refuse("that the lines above have a say".to_owned());
            }
            Some(_) => {}
        }
    }
    manifest.match_bytes_max = told_bytes;
    manifest.reads_block = told.reads_block;
    Ok(manifest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::tests::component_with;
    use crate::{MANIFEST_SECTION, read_manifest};

    fn settled(
        promised: Option<u64>,
        told: Option<(Option<u32>, bool)>,
    ) -> Result<(Option<u64>, bool), String> {
        const GOOD: &[u8] = br#"{"name":"x","version":"1.0.0","licence":"MIT","kind":"detector"}"#;
        let mut manifest = read_manifest(&component_with(&[(MANIFEST_SECTION, GOOD)])).expect("valid");
        manifest.match_bytes_max = promised;
        let told = told.map(|(match_bytes_max, reads_block)| Told { match_bytes_max, reads_block });
        let manifest = settle(manifest, told).map_err(|(code, detail)| format!("{code}: {detail}"))?;
        Ok((manifest.match_bytes_max, manifest.reads_block))
    }

    #[test]
    fn what_is_told_wins_over_the_manifest_and_never_goes_beyond_it() {
        assert_eq!(settled(Some(9), None), Ok((Some(9), false)), "it was not asked");
        assert_eq!(settled(None, Some((Some(70_000), true))), Ok((Some(70_000), true)));
        assert_eq!(settled(None, Some((None, false))), Ok((None, false)));
        assert_eq!(settled(Some(9), Some((Some(0), false))), Ok((Some(0), false)));
        for (told, expected) in [
            ((Some(10), false), "a reach of 10 bytes"),
            ((None, false), "judged as a whole"),
            ((Some(9), true), "lines above"),
        ] {
            let refused = settled(Some(9), Some(told)).expect_err(expected);
            assert!(refused.starts_with("bad_reach: ") && refused.contains(expected), "{refused}");
            assert!(refused.contains("promises 9 bytes"), "{refused}");
        }
    }
}
