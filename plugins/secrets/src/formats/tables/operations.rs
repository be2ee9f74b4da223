//! Watching, searching and identity.

use crate::check::Check;
use crate::format::Format;

/// The formats.
pub const ALL: &[Format] = &[
    Format {
        name: "grafana-cloud-token",
        provider: "grafana",
        shapes: &["glc_[0-9A-Za-z+/]{32,400}={0,3}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `grafana-cloud-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glc_tvj4tgk+{}roLm/DWMm638r7448XlMvVpF",
            "glc_9A9KDbTR{}clwBLsOkeAcj8rMQAUcsACn8b5XW",
            "glc_PlR59R8W{}55FCbocWwSjg6zhzHubnSVbD",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glc_0Nkqpu7{}4NIZBVN1V92FhhdepFc0SBql",
            "glc_SHs5fHiK{}z/Gq7uoM!n/ZSlHjOSVN+wTs",
            "glc_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7glc_xDGHDB{}xODBlLfNlq1Dre5AFYE4TjwUJD",
        ],
    },
    Format {
        name: "grafana-service-token",
        provider: "grafana",
        shapes: &["glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `grafana-service-account-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glsa_E2e1Ukb{}ePkOFzGzay9eD6T2sUH9q8kdB_74b8EAc6",
            "glsa_OemeMm5{}RPwRKUTGsyKWnXjd8wqGqBrAb_4b13eCC3",
            "glsa_h81nLGF{}lp0a1rijbrJDTgfkReZZm7qoL_50e151aF",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glsa_dYxx7DF{}Uuqmy4cdDbV1eE11eeNbm5nj_9Af0CcC3",
            "glsa_Kf4CEa9{}sUNKbLctK!gDxfuw71OL9o6NG_bb1AC860",
            "glsa_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx_00000000",
            "x7glsa_FDchh{}ouHrN1DgBprW9fe10wtrViu2hQk_FBac9658",
        ],
    },
    Format {
        name: "grafana-api-key",
        provider: "grafana",
        shapes: &["eyJrIjoi[0-9A-Za-z]{60,400}={0,3}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `grafana-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "eyJrIjoi9czi{}SfgS5SnfRTyyGaG0ZSJvGFL8Bfvtfk54mXJIBdq033kTq6MSKQ2pfCOy",
            "eyJrIjoiIjeO{}1IysXu0PxwRNiKd51pcGagaT2RZeOTcIN1wrkLxHMQELos6MXo6a9PSxkJtW",
            "eyJrIjoirQ04{}gJJKDzWE5OlOh6Eg1H1mvknr2ciSqs9oS8mleMXBBSWokD6szu0JmlkX",
        ],
        #[cfg(test)]
        look_alikes: &[
            "eyJrIjoioMxe{}3g5Zb3Kn26mdMzJ8xFxy9PhqT8UAiG27cr8VDsxabp2wcWpvSW7EdJc",
            "eyJrIjoiekVt{}3pwXA3g7G91oHBrpcYeDcpOqRe!jy6rDZKLyxWIi2OJ6a6WzkU3JZKOF",
            "eyJrIjoixxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7eyJrIjoiN4{}9yo8sQPGnYPRyLhyZWj5GvO9NIAO30cW0TUERHGrMQDPapBt0uAYuu2mns",
        ],
    },
    Format {
        name: "new-relic-user-key",
        provider: "new-relic",
        shapes: &["NRAK-[0-9A-Za-z]{27}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `new-relic-user-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "NRAK-FZd7V{}r72gPxWFiPhJAtrM2riLnX",
            "NRAK-6kpeC{}sO8eJ4RkinkqxXOhuSaExw",
            "NRAK-YyqkP{}ziSlpB00zYvHhIpS4SMDnv",
        ],
        #[cfg(test)]
        look_alikes: &[
            "NRAK-jp65N{}cPMiY7DsdJ9f4SrAXMoUP",
            "NRAK-jX7Fb{}szdWcYiE!C7y7wWfUW1K4m",
            "NRAK-xxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "x7NRAK-BpJ1{}QHWfpBN4Ak4xNSjt5VXXtTk",
        ],
    },
    Format {
        name: "new-relic-browser-key",
        provider: "new-relic",
        shapes: &["NRJS-[0-9a-f]{19}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.9,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `new-relic-browser-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "NRJS-387{}d10770d30e10e9c8",
            "NRJS-7a7{}4b0a76fd9e756580",
            "NRJS-56f{}3d797cf23cc5843a",
        ],
        #[cfg(test)]
        look_alikes: &[
            "NRJS-9a{}e70d317812022840",
            "NRJS-b2c{}479802!0fc740531",
            "NRJS-000{}0000000000000000",
            "x7NRJS-b{}02213f620954f778dd",
        ],
    },
    Format {
        name: "new-relic-insert-key",
        provider: "new-relic",
        shapes: &["NRII-[0-9A-Za-z-]{32}", "NRIQ-[0-9A-Za-z-]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `new-relic-insert-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "NRII-z2ObdJN{}Dggox6TutzG7Etyyz9ZfMJHOx",
            "NRIQ-FW3rHaa{}JExCO-kCu9S2kl3Yf0AfNed7Q",
            "NRII-nlC1s4i{}B4iyau0lRu0m7FF1il62fk1FH",
        ],
        #[cfg(test)]
        look_alikes: &[
            "NRIQ-7v4eJve{}oDXzzVG2N-BQxFd5Rdw3q9-a",
            "NRIQ-LobPhVa{}-UewLka83!57AwEB7-PIhegBm",
            "NRIQ-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7NRIQ-JgXGi{}WuZTSQCoDvBav8bhQZFnj7PALOE",
        ],
    },
    Format {
        name: "new-relic-legacy-key",
        provider: "new-relic",
        shapes: &["[0-9A-Za-z]{64}"],
        words: &["newrelic", "new_relic"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `new-relic-user-api-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "NEWRELIC_KEY=bHR8MFF8xX0u{}1hb4sCAja26CgZNUPrG4Dsl2yo4snjdufFPydn3CaTGey4RCaDNN",
            "\"new_relic_token\": \"mnEG9tNmnZcr{}IvrA17ZkMw8t52x0LHEy5EPq9lyGsJP87nDyTulvoRZjR5YJknLI\"",
            "newrelic.secret = \"VgvYzDKWQG6w{}PP3Yw6spiirtMc6wTtyBRli5oMVROJHpeWooKBkcJjxIVMhJrGU0\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "newrelic_link=Emzr6WAgDN4Z{}Om7r4QB4XiVxa5F0u3AOHOIjkXzhTsAl9ZoTDa4tTaox71D8qxI!",
            "newrelic_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"3Q3xKEC3fC0Z{}dJSC6QbF6ykFJYOz4xfBWG0MTl1VYWmFQYkk88ktbX1Xzkzz9Ore\"",
        ],
    },
    Format {
        name: "sentry-user-token",
        provider: "sentry",
        shapes: &["sntryu_[0-9a-f]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `sentry-user-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "sntryu_1b725{}d8c62dcd54c1bdd94960f9811d91e8158bd4d70f106a982f1873f10c40c",
            "sntryu_3da7c{}30b40dab3ebb7814f3df117197dad712acf1ab89d69fe8789b9dea62f5e",
            "sntryu_38b84{}192c86a0153f79b76b60aba8887fa8a7feb239885ae1f80b0333dd10d9f",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sntryu_6565c{}2066c8b20afd1414ac3e2910978290bedf69bce02c15d596fb01fad2af",
            "sntryu_aafd3{}3beaa5289a6ee750bf0d0114f06!3dfde0a36f4cfedd4dc74eb2442714f",
            "sntryu_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7sntryu_00a{}fc9e9ca4341435739887ae9c263c71c222a95c5a54b067f70471608c756b4",
        ],
    },
    Format {
        name: "sentry-organization-token",
        provider: "sentry",
        shapes: &["sntrys_[0-9A-Za-z+/]{16,512}={0,2}_[0-9A-Za-z+/]{43}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `sentry.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/sentry.yml",
        #[cfg(test)]
        positives: &[
            "sntrys_98FsF{}VFgXO9H20CI_OJHGokUjgPEHaETPwIGwd53FbGJOx+khBZlEBcKIdeW",
            "sntrys_2d48M{}qGn3n6JCjg6qCcn_14hEKYpoaKWN4QISfoYngQSCmY2Kk8mGH1LxPAPnTxk",
            "sntrys_QfsjW{}M+ZzL3vLs2C_krhbGqwjTruy2J1JIgJOGYSJYgpNNJr5Y1t8/npzPhm",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sntrys_UgVYc{}4z6H9PY4u8A_UpA/uU7K2aoEM/to0+BaONchGRLNXrU8kHqRKGtEA6",
            "sntrys_tEP0r{}HD5/WiKlRVj_DyNSOddQyU36stIvxNUYi!uVrYMH0SmMa3dqDcJVudu",
            "sntrys_xxxxx{}xxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sntrys_xt1{}spD9BHLqjLmBv_dSswejD1BDU60FDmBK6UQYhd3EptuYP1JgYDjJRbPjc",
        ],
    },
    Format {
        name: "sentry-legacy-token",
        provider: "sentry",
        shapes: &["[0-9A-Fa-f]{64}"],
        words: &["sentry"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `sentry-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SENTRY_KEY=BDB6FaaeA9e7{}40Ce39E4b2Ba17e9A127dA1Aa9eFd6bCfa6bF76ECa9aAdF9Ecb9",
            "\"sentry_token\": \"F66F8dAa0ae9{}f0eAd2C6f4d884EbF732Bc3E1AB8EF2BBEc5560c863BbFa2DCE0\"",
            "sentry.secret = \"354C19798EE9{}ef84BEe6dF2dE4994B0fFcd5efc6Ce26DEcaeACfA7eFBEB5aFDE\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sentry_link=C550d6DCc8a3{}7bCEFCD4A61d1EEfd261CB67BA9C82c17C9662bFAD8C7D379b1!",
            "sentry_key=000000000000{}0000000000000000000000000000000000000000000000000000",
            "wording_page=\"48cbA1fa6D07{}6fef620a105cD6d5f1E86F61cEAf91BBBDDaC87eFf8b3a81aE89\"",
        ],
    },
    Format {
        name: "dynatrace-token",
        provider: "dynatrace",
        shapes: &["dt0c01\\.[0-9A-Za-z]{24}\\.[0-9A-Za-z]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `dynatrace-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "dt0c01.HnpKm{}uNE3DrevhjCaf7FOCTY.EGrm9b7BbJHSZIqmcbHaVrEP4MEck4f97kb7RoT1yeJCJFJwwsOSSM0jVFMo81W4",
            "dt0c01.nGTcI{}2KwSjY7CZI4kbpLJ45I.H6BKWBVfQQUM8pli4VK2igI7KLwihqteKbL9FZxTtGQTH4xK0pdpg6QwGGYNtfa4",
            "dt0c01.HlTcG{}7j3sBwv5yTEs5HYpCvZ.LHPpRpZPtRe3KyrJ4RjThElaKsk3Ln9ddJtDjj3XC9KJhbr7GjeQbkAqFR3qfYUI",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dt0c01.y5Arq{}7GJe7vnZp7NXWkXSNcO.yAnhBjkUhRgILsN36eL8P1GObGWTcjGNhERpvJtH99wnPx5VQLQFLR251h5KEj8",
            "dt0c01.3ZU3h{}1Ve1p2zDkeM1GpCAVf0.0VeP3njFCzjXM86zk3m1p6z2kRuxovYF!bvVkUWNqkZeaNGZHFgTI2b0D34KBYrU",
            "dt0c01.xxxxx{}xxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7dt0c01.3uR{}kdpuEFtS9jDpHeJF58vaH.u7KOwzR9SUednFHwyH6JJ6ypYkg5caTEg01mvZqvrrDVNUayJfGY9YYtiU32m4Tj",
        ],
    },
    Format {
        name: "datadog-key",
        provider: "datadog",
        shapes: &["[0-9A-Za-z]{40}"],
        words: &["datadog", "dd_api", "dd_app", "dd_secret"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `datadog-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "DATADOG_KEY=upB2H0KTDM9V{}Z61FZHCYj5WZmnm2Nk454uQ5PRwQ",
            "\"dd_api_token\": \"WQexJVGFzMCJ{}s6flzDOiaomC4l98vhw6HBx98zgq\"",
            "dd_app.secret = \"1CWmgOiW5DxE{}nc5gA6B7GziTi1v4c9VJ0fZzkI6U\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "datadog_link=ADTvWAAFQfvb{}0jVHfWoUGkMrO8S3RnWQiOInRG7!",
            "datadog_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"TZusvtnEICEt{}xPnth2cQjXJbKaeBwGt4tnvFJmqL\"",
        ],
    },
    Format {
        name: "datadog-api-key",
        provider: "datadog",
        shapes: &["[0-9a-f]{32}"],
        words: &["datadog", "dd_api", "dd_app"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `datadog.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/datadog.yml",
        #[cfg(test)]
        positives: &[
            "DATADOG_KEY=d85f189eb1{}d91ded37dbcb6f2601307b",
            "\"dd_api_token\": \"bc14b2bb09{}efc9e83de1f0eaa54a4e2c\"",
            "dd_app.secret = \"e61125392f{}d77f31a6d44cec9eff00e3\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "datadog_link=b479d1a81b{}3d6994fd9253631621409!",
            "datadog_key=0000000000{}0000000000000000000000",
            "wording_page=\"f331c16ea9{}41c7f41c437876cd31f1ab\"",
        ],
    },
    Format {
        name: "sumologic-id",
        provider: "sumologic",
        shapes: &["su[0-9A-Za-z]{12}"],
        words: &["sumologic", "sumo"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `sumologic-access-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SUMOLOGIC_KEY=suLo{}hZ7kkh93Qv",
            "\"sumo_token\": \"sun1{}8AM43qM7Sr\"",
            "sumologic.secret = \"suc8{}0UhisHGk2i\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sumologic_link=suHL{}g2Z6zbGDG!",
            "sumologic_key=suxx{}xxxxxxxxxx",
            "wording_page=\"suip{}Hq3CzJ2h49\"",
        ],
    },
    Format {
        name: "sumologic-key",
        provider: "sumologic",
        shapes: &["[0-9A-Za-z]{64}"],
        words: &["sumologic", "sumo"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `sumologic-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SUMOLOGIC_KEY=8LtHT6sPn7TI{}fuB0hHLtZeL8MdPKT0e3jUJ5O02l8czRavKLbuiXaJRzFcV2lWle",
            "\"sumo_token\": \"RDz9hkFlzYKz{}PxilzqVHV6BpQemLuoVTf48hBqf3HaDJno1tWhHaZ0pWaB5dir9U\"",
            "sumologic.secret = \"KvF0j4NciijJ{}IudKTR2A1lwb6Q67t9LvBfZHUaoBTq2PoCFbBaR6HZh0eIExJudo\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sumologic_link=Be4d7hici2mI{}gBy20tCcjicHbIXCuYZZ5MEz45czvo8IkAIsFaUZI6L3kyOXDLB!",
            "sumologic_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"4WB84CVo3WKp{}DAGcNSLO0Qan3lPcitzcbGzuN4qV5AFZHJ6x1P7KQOU2rgJtqMbe\"",
        ],
    },
    Format {
        name: "posthog-key",
        provider: "posthog",
        shapes: &[
            "phx_[0-9A-Za-z_-]{40,48}",
            "phs_[0-9A-Za-z_-]{40,48}",
            "pha_[0-9A-Za-z_-]{40,43}",
            "phr_[0-9A-Za-z_-]{40,43}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `posthog.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/posthog.yml",
        #[cfg(test)]
        positives: &[
            "phx_A25og_Kf{}7Ufv0Nf1KQXliigPCns1j81L52nESL70",
            "phs_AGNxv6Wk{}TVhh5E0-ZphybdBRQkdWnEEjwpDu0nG5",
            "pha_HIQcWIxv{}JjsZx9uQSj4_fsJd-S6MWMDjrxZVCHZg",
            "phr_f46a774u{}AWQhTmgs8VBPKzBpxWtN7AXe_YlOJyc3",
        ],
        #[cfg(test)]
        look_alikes: &[
            "phr_OLRdUf99{}YfCY-MRCZy4QLkX1fXVQIjZ3PzWArcr",
            "phr_FcUzO_jm{}3wP9fgwFknrV!Y-8k54oFal5MVvtI738",
            "phr_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7phr_AcnqlS{}K9Fe8uA2K4WJR-GoQWcAsWPSUvCdhOy60S",
        ],
    },
    Format {
        name: "okta-token",
        provider: "okta",
        shapes: &["00[0-9A-Za-z_=-]{40}"],
        words: &["okta"],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `okta-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "OKTA_KEY=00iIrMHmbTGU{}eQzb8NmHRYyQw4fXOu4BxyVv6TS=N4",
            "\"okta_token\": \"00uEzllrS44O{}yzhxMclg18JvqD2k8p5mAwe-YhOufL\"",
            "okta.secret = \"00bAqJ6qBXN={}Sc5EohKYh5zUB93r--91gKG1tqg_9G\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "okta_link=00diYLJLvwS1{}cORtYW3hB8uaa1UBBvfr60Co6QcVy!",
            "okta_key=00xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"00cZuTvkS53q{}DwFMs9a4Q-zmvikrNOqCf4=m_JNg22\"",
        ],
    },
    Format {
        name: "algolia-key",
        provider: "algolia",
        shapes: &["[0-9A-Za-z]{32}"],
        words: &["algolia"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `algolia-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ALGOLIA_KEY=SsAD0zBhq7{}U6iVEM3eB3tW6w0mPhG7c4",
            "\"algolia_token\": \"aMSagT9nDj{}9M0TM6d69Xg4w9XUXPZdp7\"",
            "algolia.secret = \"bQVitsFa8G{}NdmtcrOCtEIsXHjxWt9NZh\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "algolia_link=OI8B2SQawf{}80UnLHUCmYtmPl5eNWHuu!",
            "algolia_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"eCVKJGDJLT{}lZ9DXfai6qERWqXd0gs55b\"",
        ],
    },
    Format {
        name: "adafruit-key",
        provider: "adafruit",
        shapes: &["aio_[0-9A-Za-z]{28}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `adafruitio`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/adafruitio",
        #[cfg(test)]
        positives: &[
            "aio_9cc0Ca{}iqyAPEuWbpHxTy6URZTSKD",
            "aio_Zg6Fgg{}YFGkHa0vevbT8eV8B010xD",
            "aio_FJ64Pb{}R4aj9ZZoM1kYoV4tvTBToh",
        ],
        #[cfg(test)]
        look_alikes: &[
            "aio_SplHnp{}dhNBJ1IrRmDPTigKbk6Vo",
            "aio_tBs4XL{}h5086i0j!dqCnfgdDPz0kY",
            "aio_xxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "x7aio_nNuB1{}dBUsW8GwQ3Dq74saUPPXF3h",
        ],
    },
    Format {
        name: "adafruit-legacy-key",
        provider: "adafruit",
        shapes: &["[0-9A-Za-z_-]{32}"],
        words: &["adafruit"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `adafruit-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ADAFRUIT_KEY=60h1S4ni9G{}1u2r3sSpHFLyBaaDzx_Dd1",
            "\"adafruit_token\": \"bYrl4ICFS9{}nSSlXlfqNvOlu4ArXTOGn2\"",
            "adafruit.secret = \"1Wp-ihOH1v{}YzLtpephLoYT0gJcHR__mJ\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "adafruit_link=dV2A7hZBEm{}ilfTUG-cfPOHwCK_EQ-ci!",
            "adafruit_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"VC8lNlp0MR{}ACV603rMK2RSBh-BNhhFG3\"",
        ],
    },
    Format {
        name: "maxmind-key",
        provider: "maxmind",
        shapes: &["[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk"],
        words: &[],
        check: Check::None,
        entropy_min: 3.8,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `maxmind-license-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "Qi5aCA_kSrFr{}Q73i5lLasVLvWlCZI7DFqzMv_mmk",
            "GN2qJf_GAQSr{}l7pP7VAWYy5c62JSOTRq1N8V_mmk",
            "hdzWJ0_j2NnB{}5C2n8aeJrWxcVTiqV8J2chKL_mmk",
        ],
        #[cfg(test)]
        look_alikes: &[
            "uA9BwA_C72kP{}NWKTl5z2IorKLdqJ8YuxUnu_mmk",
            "cM7Lut_ON6yh{}FGbrj57o4!qkp5ezyREazPeU_mmk",
            "xxxxxx_xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx_mmk",
        ],
    },
    Format {
        name: "rapidapi-key",
        provider: "rapidapi",
        shapes: &["[0-9A-Za-z_-]{50}"],
        words: &["rapidapi"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `rapidapi-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "RAPIDAPI_KEY=NHcrcwmA4TrV{}wKs5KHWnp7gSXLjyy0fOMMlKYGs9lfv3hRFdZc",
            "\"rapidapi_token\": \"xr9EhOXt0_1-{}oltXbDtNL1KvBjNcrcGdhOegPaXrC9fISoj6Qb\"",
            "rapidapi.secret = \"wQwiYAuv3Fow{}Anc5jGLOHqy5tiO772SMNVN-s_C6Gs3PZUmpwU\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rapidapi_link=O55B6udFu_-K{}cEEmFUtilY68oydOzw583VtwEwBcFVvmR83lt!",
            "rapidapi_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"OzPWRQsmNUrN{}xBZ5PH2x1i1zTi-bQO3pxbU5bfQyHk7t-X44Be\"",
        ],
    },
];
