use balustrade_core::{EvaluateCall, Evaluator, EvaluatorScore, Failure};

use crate::abi::{self, EvaluateParams};
use crate::detector::{attribute_strings, plugin_error};
use crate::instance::Prepared;
use crate::validate;

/// A plugin that evaluates.
pub(crate) struct PluginEvaluator(pub(crate) Prepared);

impl Evaluator for PluginEvaluator {
    fn evaluate(&self, call: &EvaluateCall<'_>) -> Result<Vec<EvaluatorScore>, Failure> {
        let values = attribute_strings(call.attributes);
        let attributes: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (*name, value.as_ref())).collect();
        let params: EvaluateParams<'_> = (abi::Sample {
            input: call.input,
            output: call.output,
            context: call.context,
            expected: call.expected,
            attributes: &attributes,
        },);
        let returned =
            self.0.call::<EvaluateParams<'_>, Result<Vec<abi::Score>, String>>(params, call.deadline)?;
        validate::scores(returned.map_err(plugin_error)?)
    }
}
