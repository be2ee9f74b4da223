//! What happens with a new version of a bundle: it serves at once, or it is tried first.

use std::collections::BTreeMap;
use std::str::FromStr;

use anyhow::bail;
use balustrade_engine::TrialPlan;

/// How new versions of one bundle begin.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) enum Rollout {
    /// They serve.
    #[default]
    Direct,
    /// They are tried beside what serves, until somebody promotes them.
    Trial(TrialPlan),
}

/// `--rollout NAME=HOW`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RolloutArg {
    pub(crate) bundle: String,
    pub(crate) rollout: Rollout,
}

impl FromStr for RolloutArg {
    type Err = String;

    fn from_str(text: &str) -> Result<RolloutArg, String> {
        let (bundle, how) = text.split_once('=').ok_or("write NAME=HOW, such as payments=shadow")?;
        Ok(RolloutArg { bundle: bundle.to_owned(), rollout: how.parse()? })
    }
}

/// How each bundle begins that something is said about.
pub(super) fn by_bundle(args: &[RolloutArg]) -> anyhow::Result<BTreeMap<&str, Rollout>> {
    let mut rollouts = BTreeMap::new();
    for RolloutArg { bundle, rollout } in args {
        if rollouts.insert(bundle.as_str(), rollout.clone()).is_some() {
            bail!("--rollout {bundle}: stands twice; new versions begin in one way");
        }
    }
    Ok(rollouts)
}

impl FromStr for Rollout {
    type Err = String;

    fn from_str(text: &str) -> Result<Rollout, String> {
        match text {
            "direct" => Ok(Rollout::Direct),
            "shadow" => Ok(Rollout::Trial(TrialPlan::Shadow)),
            _ => canary(text).map(Rollout::Trial),
        }
    }
}

fn canary(text: &str) -> Result<TrialPlan, String> {
    let unknown =
        || format!("`{text}`: write direct, shadow, or canary:PERCENT@ATTRIBUTE, such as canary:10@user");
    let (percent, by) =
        text.strip_prefix("canary:").and_then(|rest| rest.split_once('@')).ok_or_else(unknown)?;
    let percent = percent.strip_suffix('%').unwrap_or(percent).parse().map_err(|_| unknown())?;
    let plan = TrialPlan::Canary { percent, by: by.into() };
    plan.validate().map_err(|error| format!("`{text}`: {error}"))?;
    Ok(plan)
}

/// As the audit trail has it.
pub(super) fn describe(plan: &TrialPlan) -> String {
    match plan {
        TrialPlan::Shadow => plan.as_str().to_owned(),
        TrialPlan::Canary { percent, by } => format!("{} of {percent} % by {by}", plan.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rollout_is_a_name_and_how_it_begins() {
        let arg = |text: &str| text.parse::<RolloutArg>();
        assert_eq!(arg("a=direct").map(|arg| arg.rollout), Ok(Rollout::Direct));
        assert_eq!(arg("a=shadow").map(|arg| arg.bundle), Ok("a".to_owned()));
        for text in ["a=canary:0.5@user", "a=canary:0.5%@user"] {
            let plan = TrialPlan::Canary { percent: 0.5, by: "user".into() };
            assert_eq!(describe(&plan), "canary of 0.5 % by user");
            assert_eq!(arg(text).map(|arg| arg.rollout), Ok(Rollout::Trial(plan)));
        }
        let twice = ["a=shadow", "a=direct"].map(|text| arg(text).expect("good"));
        assert!(by_bundle(&twice).is_err() && by_bundle(&twice[..1]).is_ok());
        for bad in
            ["shadow", "a=", "a=canary", "a=canary:10", "a=canary:x@user", "a=canary:101@user", "a=canary:1@"]
        {
            assert!(arg(bad).is_err(), "{bad}");
        }
    }
}
