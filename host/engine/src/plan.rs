//! Which guardrails of a policy run at a stage, in which order; worked out once per revision.

use balustrade_core::Stage;
use balustrade_policy::Guardrail;

/// The guardrails of one stage, tier by tier.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct StagePlan {
    /// Indices into the policy's guardrails, in its order; no tier is empty.
    pub tiers: Vec<Vec<usize>>,
}

impl StagePlan {
    /// `guardrails` are sorted by tier.
    pub(crate) fn new(guardrails: &[Guardrail], stage: Stage) -> StagePlan {
        let declared =
            guardrails.iter().enumerate().filter(|(_, guardrail)| guardrail.stages.contains(&stage));
        let mut tiers: Vec<Vec<usize>> = Vec::new();
        let mut last = None;
        for (index, guardrail) in declared {
            match tiers.last_mut() {
                Some(tier) if last == Some(guardrail.tier) => tier.push(index),
                _ => tiers.push(vec![index]),
            }
            last = Some(guardrail.tier);
        }
        StagePlan { tiers }
    }

    /// Guardrails declared for the stage.
    pub(crate) fn len(&self) -> usize {
        self.tiers.iter().map(Vec::len).sum()
    }
}
