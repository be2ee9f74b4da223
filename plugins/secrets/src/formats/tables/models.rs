//! Models and what is built around them.

use crate::check::Check;
use crate::format::Format;

/// The formats.
pub const ALL: &[Format] = &[
    Format {
        name: "openai-project-key",
        provider: "openai",
        shapes: &[
            "sk-proj-[0-9A-Za-z_-]{20,300}",
            "sk-svcacct-[0-9A-Za-z_-]{20,300}",
            "sk-admin-[0-9A-Za-z_-]{20,300}",
            "sk-None-[0-9A-Za-z_-]{20,300}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `openai-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "sk-proj-D{}NSbWbS1fEMkLMAK2fiL",
            "sk-svcacct{}-cBc7xmo5EhLOn6Z90QIO",
            "sk-admin-{}ZdalTyyMWkYBlzqR8IF2",
            "sk-None-2{}05I-owrg0g5H20LxQO6",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-None-m{}u4CWyQ2HrnR7MysXpy",
            "sk-None-p{}VvS-JUVS9!h621dtIYd",
            "sk-None-x{}xxxxxxxxxxxxxxxxxxx",
            "x7sk-None-{}0_wtsX5eTvusqSGzxxtI",
        ],
    },
    Format {
        name: "deepseek-key",
        provider: "deepseek",
        shapes: &["sk-[0-9a-f]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 0.95,
        source: "Kingfisher rules, `deepseek.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/deepseek.yml",
        #[cfg(test)]
        positives: &[
            "sk-eab13570{}d901e3256861c000516c1ee8",
            "sk-4c46a4eb{}dbe91990305b157088a1aca6",
            "sk-08b6735c{}25ecb2bab91bc55b7bf8fb2f",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-b48429da{}20a3d73396899a011ae8a56",
            "sk-5ce648e4{}061d944c!81817a1d1363e87",
            "sk-00000000{}000000000000000000000000",
            "x7sk-1833754{}4b0a602294a85f56e6f0cda61",
        ],
    },
    Format {
        name: "openai-key",
        provider: "openai",
        shapes: &["sk-[0-9A-Za-z]{32,64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.9,
        score_in_context: 0.95,
        source: "Kingfisher rules, `openai.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/openai.yml",
        #[cfg(test)]
        positives: &[
            "sk-vimdi2Wq{}co5JCLr1uGOMjTKGUaorHsR7",
            "sk-tT4KQM4zj{}wPkTzkTxZt804ckiRGV20aNzAlr",
            "sk-OhS64GOL{}QmotVI062BkAha5EqWYycG3v",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-4k66s46j{}FnuHibQPdBYKXkk7x4IqiaP",
            "sk-nwYCDgHj{}YgKX3YYT!coPPMlzee9L8OFe",
            "sk-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sk-cTtL4ul{}tazSxe9Hh4iqxaH9IFFTQgOym",
        ],
    },
    Format {
        name: "anthropic-key",
        provider: "anthropic",
        shapes: &["sk-ant-api[0-9]{2,4}-[0-9A-Za-z_-]{20,200}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks rules, `anthropic.go`; https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/anthropic.go",
        #[cfg(test)]
        positives: &[
            "sk-ant-api4{}4-gbzy5e186rdaOX92A5A2",
            "sk-ant-api23{}73-U5s2q-X3tYkqWDxqKhviC5Sq",
            "sk-ant-api9{}9-wG0RjGyqucscHdNh3d6G",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-ant-api{}34-08QFB-QogYu4p11_82h",
            "sk-ant-api9{}3-vCC8z1I5K4!bAEtoZsHP",
            "sk-ant-api0{}0-xxxxxxxxxxxxxxxxxxxx",
            "x7sk-ant-ap{}i30-zxk6dYVp4OllNzsZ7K7E",
        ],
    },
    Format {
        name: "anthropic-admin-key",
        provider: "anthropic",
        shapes: &["sk-ant-admin[0-9]{2,4}-[0-9A-Za-z_-]{20,200}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks rules, `anthropic.go`; https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/anthropic.go",
        #[cfg(test)]
        positives: &[
            "sk-ant-admi{}n11-GIx0mu2OOddQCbAbnWvr",
            "sk-ant-admin{}1743-XEja1QaMlctIAzKwHVeoMs7J",
            "sk-ant-admi{}n42-U81Q5loVVNHckm4EUoA4",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-ant-admi{}n47-mnuXzuxZf0kR9d1gMqM",
            "sk-ant-admi{}n57-L9bLagKerB!YO_r0zIVB",
            "sk-ant-admi{}n00-xxxxxxxxxxxxxxxxxxxx",
            "x7sk-ant-adm{}in74-9No-3gSuT58JXVAx5ojI",
        ],
    },
    Format {
        name: "anthropic-oauth-token",
        provider: "anthropic",
        shapes: &[
            "sk-ant-oat01-[0-9A-Za-z_-]{20,400}",
            "sk-ant-ort01-[0-9A-Za-z_-]{20,400}",
            "sk-ant-sid01-[0-9A-Za-z_-]{20,400}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks rules, `anthropic.go`; https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/anthropic.go",
        #[cfg(test)]
        positives: &[
            "sk-ant-oat0{}1-spalg9Wq9f4LYElE9nPA",
            "sk-ant-ort0{}1-y3JJeNsqbe8_4OA7wict",
            "sk-ant-sid0{}1-TNbwRKG8B5VgSQUH-GKS",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-ant-sid{}01-du-xDu8wqgAJj6OZkQB",
            "sk-ant-sid0{}1-bNZpn9faVl!fzW5Ws86l",
            "sk-ant-sid0{}1-xxxxxxxxxxxxxxxxxxxx",
            "x7sk-ant-si{}d01-rs8l3UVsLGFeilSAXp04",
        ],
    },
    Format {
        name: "openrouter-key",
        provider: "openrouter",
        shapes: &["sk-or-v1-[0-9a-f]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `openrouter.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/openrouter.yml",
        #[cfg(test)]
        positives: &[
            "sk-or-v1-1e1{}8c577a2e60369877e10acea36a29f4d20fd86e457da49ffdbb742893723f4",
            "sk-or-v1-67f{}6a58ca79dce8fe818df5215c118a05a801efc1700ac098c7e741ef07791f3",
            "sk-or-v1-cbd{}f007b68c2f7d0bf5a6335c3c3af2df3d0e13305e4415b9c96113b8fd43c37",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-or-v1-08c{}89f08f74d11d780ae1c0c278c1323c01a3652af2a979ad75c715e1956db3",
            "sk-or-v1-f5c{}b7f5ff74ef86019382f4d96a8140a!f01eddb453ed9ac3b2be1473c5cb5b9",
            "sk-or-v1-000{}0000000000000000000000000000000000000000000000000000000000000",
            "x7sk-or-v1-8{}91bc6bef93bc604caf9a6014b5bf6444a50e67ec5db7bab35a7bb4bc754a687",
        ],
    },
    Format {
        name: "huggingface-token",
        provider: "huggingface",
        shapes: &["hf_[0-9A-Za-z]{34}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `huggingface.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/huggingface.yml",
        #[cfg(test)]
        positives: &[
            "hf_ig31biSoP{}P3pvQzp4iQSsmiOYMt6g5PSLy",
            "hf_v0egSqu0n{}9OHGO44XMyUwedif6oRBOmJkY",
            "hf_9MUNYnIED{}VwZMRABZA1c8Z2EQahkt9o4Tk",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hf_j1F6hQBaY{}SA4LgCWgXunWWr7wOH6Sjt2R",
            "hf_OdJyiwAa7{}RUPb4Mjk!FvQFdxF97gxXZAso",
            "hf_xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7hf_3l4jsrV{}0HX6BsTCQPDE0lVKdr8WRN0V5gk",
        ],
    },
    Format {
        name: "huggingface-organization-token",
        provider: "huggingface",
        shapes: &["api_org_[0-9A-Za-z]{34}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `huggingface.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/huggingface.yml",
        #[cfg(test)]
        positives: &[
            "api_org_iAn8{}sH3uJuk6Gz6ZPvwAi4kHOL6wJm6OoQ",
            "api_org_nAzG{}q74FtVMN913MPmFHkwJ2rl9SLMUUKL",
            "api_org_WrCf{}hTINnKh8ZrkjBs8VrfkZ0gfUgP8NZo",
        ],
        #[cfg(test)]
        look_alikes: &[
            "api_org_MW2w{}ae7bd4g1QLmzyhzqC30A5rnIc4Npl",
            "api_org_anv3{}5z4mAPueAv8wT!1BUJoF762fxgzD6V",
            "api_org_xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7api_org_1l{}2uEElftT6gFxlp0eMBmIV1ogpxAkYFi1",
        ],
    },
    Format {
        name: "groq-key",
        provider: "groq",
        shapes: &["gsk_[0-9A-Za-z]{40,64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `groq.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/groq.yml",
        #[cfg(test)]
        positives: &[
            "gsk_WTKH5TNe{}hPwlGnFAiCkFD2qfIkoNr5VWpwLKsMx7",
            "gsk_Y1rcK501{}mMFwRz2e3MOVjiOUYHxNcuQjgmoiYNNyKDSm",
            "gsk_UIzXdWOm{}hREvQhPKa0WHcN0ufckTUOqwCgHlfKpF",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gsk_feBrVKuM{}FUwUAO3khqPjQYv8Ca1jZbtB7Kgcxha",
            "gsk_1vwBJcvx{}btcX8YJM2FXD!w3GKtfCMJlvoiyLoNYB",
            "gsk_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7gsk_lEjCmZ{}HLrDSlC16LOkAcThxNaFiTt5Y4QdSqtRmp",
        ],
    },
    Format {
        name: "xai-key",
        provider: "xai",
        shapes: &["xai-[0-9A-Za-z_]{40,84}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `xai`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/xai",
        #[cfg(test)]
        positives: &[
            "xai-sGWMMN7k{}df5kV_5CSRvw5SSBwTH4rEDTGtjHu3Mq",
            "xai-8_maLp1D{}9tkMCErdtM3EuzjAmN2A7U9U0w7rAQHKP_QL",
            "xai-2GPAdlHd{}793qC8eSaVn6Jg4nG9ofsWL71KAegPrU",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xai-z2cltFUc{}JgDnfCqWcGoKySrrg36LPFPwjq7XHI0",
            "xai-1LtO0H50{}ZI8vsfBU0rpw!HFQ0kVDRXLomCb0bLNU",
            "xai-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7xai-irnavX{}5_J5ePq8IUZQtTfdzPoNeBgOHWvOYwmvHY",
        ],
    },
    Format {
        name: "perplexity-key",
        provider: "perplexity",
        shapes: &["pplx-[0-9A-Za-z]{40,56}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `perplexity.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/perplexity.yml",
        #[cfg(test)]
        positives: &[
            "pplx-HwXIu3s{}jSNxFBArYztV4u9UYbVUc0QQsML5YEnE0",
            "pplx-TulJCxv{}AtDTyLf5rwNJFGFZDlwFOtGohFgVNkcA7phPo",
            "pplx-djmil2r{}h9prNx112lrAMNgwZlNxfMJ0OOubaXzNM",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pplx-HVMcfiP{}BmvPcdm3wGsVOYLXgDuHIXQMQYA1Q77B",
            "pplx-2owGJko{}NnEavdhicVfwi!2l8lvzjmGPIHjqEVDuE",
            "pplx-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pplx-wR3z5{}F63tcBAfVKwMzsjjmO8cEccxLZINSL9S0Lg",
        ],
    },
    Format {
        name: "replicate-token",
        provider: "replicate",
        shapes: &["r8_[0-9A-Za-z_-]{37}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `replicate`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/replicate",
        #[cfg(test)]
        positives: &[
            "r8_V6qiH9yGz{}5acFHpqTLO3k1YRXrKflTPJqh0qm",
            "r8_xPSpJ9jPo{}PqlJlZY3uG6P93w_ZoEsi243l994",
            "r8_66tNFjv1d{}M0xMO7qlqhzWeuSI8qrIED1srm5Y",
        ],
        #[cfg(test)]
        look_alikes: &[
            "r8_lgBgy7zTq{}nYemkKLys2PkfSB_HR-ksySYiiv",
            "r8_1hwrLLbx7{}kkdqc2JnO!ZE2KqjyT3-GhPYsmrJ",
            "r8_xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7r8_UqJdNDX{}9W9aI-cztQso_cLFxNOcE0Xni9G9Wg",
        ],
    },
    Format {
        name: "elevenlabs-key",
        provider: "elevenlabs",
        shapes: &["sk_[0-9a-f]{48}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `elevenlabs.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/elevenlabs.yml",
        #[cfg(test)]
        positives: &[
            "sk_ebbb59dba{}477df8f177a8702ccc350930997a96ca2b0086f",
            "sk_8da8196b5{}c3bca026ce1646d531cb2f836c99f99a393ed34",
            "sk_7a5a491bf{}f3e72fd0d4ce00bc8a7855a3f0096fc7f4701b4",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk_42363099d{}56269c804d39dcec55e301c964bd3c66820ea9",
            "sk_5940f8b76{}1594d03c696e850!5c0194bdf18ea748405b8d4",
            "sk_000000000{}000000000000000000000000000000000000000",
            "x7sk_2212d8a{}f8bf8e43a5f1432ae94d8dfa4651ca34a894704c1",
        ],
    },
    Format {
        name: "nvidia-key",
        provider: "nvidia",
        shapes: &["nvapi-[0-9A-Za-z_-]{60,70}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `nvidia.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/nvidia.yml",
        #[cfg(test)]
        positives: &[
            "nvapi-CbI5xz{}bGEIr_1xUofZ7Wbzaup9uW_Vd4P2lpmjW_DPpV8DKtCuXbH8iswzN0",
            "nvapi-NIJBlh{}L4LX0oY5ZmDEzf1bQi7TXDpzEXxcCTlXog7938fq_rqU6X60gBtWMUJRll",
            "nvapi-8vvGfe{}zegwsHTQh87IzKOGqh4kTiPHWJBbfMygkvqCRu0JMAXtJdoSsHJCAF",
        ],
        #[cfg(test)]
        look_alikes: &[
            "nvapi-Gv7LDy{}PGZuPaj323P1KLESrVlEr127uVjYK2G80f3lxCgHT_r9xxS1pwOAG",
            "nvapi-6OINmM{}TobC4MKQ5CicZvVsR5BYcX0R!1UfhqQAXbu0ohpFfaWTsCiH_5ZoAZ",
            "nvapi-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7nvapi-AZcn{}0thIY8W0zIKyo-rRLBd1Joh2XobPQQ8Qn15ZW7F6292MfD8XDm-lvPuW",
        ],
    },
    Format {
        name: "pinecone-key",
        provider: "pinecone",
        shapes: &["pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{63}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `pinecone.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/pinecone.yml",
        #[cfg(test)]
        positives: &[
            "pcsk_fqJ0A_M{}0q6Zp3nOYgyWaoXu06EGyu8BPKjCbfAeqN9yR3mL9WQTYGPSP5A10q6RNRmSPc",
            "pcsk_LHMdY9_{}YwBmphwCrwsr9qIdCI5FoPjHX3PMKLRJIigRGK3Qo0HRpbRovzEDckdSfQjjALG",
            "pcsk_bNMJj_4{}kQjfnqnaZGPI7Kbjf6uVGaWxI9j76KL8w3eoD7zD6sOlQJnLXUhpceJCIaLMP3",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pcsk_ed42B_R{}bc2CxjFKgqIUv3ApityiManHOuK07EVIe4wHjQ2rn5LPlxZqdtMIHP5VygIQb",
            "pcsk_pBORA_r{}vYlRcHgE0Xnf3URk4OCA17LeGXlnGp!kuWRMg3xL25qvV8eg02B2QfCdgdzNkS",
            "pcsk_xxxxx_x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pcsk_BdBCp{}_sdGqvgWLnrbC52ltPoTrAY6OHZ6a3dnzvfjSYafkYAofhMrmzGmbaIl0dlvzbB1",
        ],
    },
    Format {
        name: "pinecone-legacy-key",
        provider: "pinecone",
        shapes: &["[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"],
        words: &["pinecone"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `pinecone.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/pinecone.yml",
        #[cfg(test)]
        positives: &[
            "PINECONE_KEY=1b2eA2a9-CAC{}d-Cf12-705d-b7fE8CDfbC9c",
            "\"pinecone_token\": \"D5fBC854-a3f{}5-BF6d-AfaE-EbaF1A8Ff2aF\"",
            "pinecone.secret = \"b3bB5007-1AA{}F-f5B2-4b4F-2e64e04e1F3c\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pinecone_link=FaC14A01-C7A{}5-9AaE-065F-Af74C5dd73c!",
            "pinecone_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"dA79e5Db-E13{}B-E8C1-3EBc-c7a30FB63ebb\"",
        ],
    },
    Format {
        name: "voyage-key",
        provider: "voyage",
        shapes: &["pa-[0-9A-Za-z_-]{43}", "al-[0-9A-Za-z_-]{43}"],
        words: &[],
        check: Check::Digit,
        entropy_min: 4.0,
        score: 0.9,
        score_in_context: 0.95,
        source: "Kingfisher rules, `voyageai.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/voyageai.yml",
        #[cfg(test)]
        positives: &[
            "pa-vCfH3FY2H{}DYNilqyryxSLztDOXGKaXZxzntcO1Ix9B9",
            "al-nsMz8QIJp{}Kb4frfSdQtara2gq370VJfx5f94B1ffm9O",
            "pa-NLeSkFReX{}l7jWdMUouz0w2OAUMHxa9KzlAKFwfEgVCA",
        ],
        #[cfg(test)]
        look_alikes: &[
            "al-U8BtWZdl5{}1IddbH5O4hIxW6923BoixLQhYYXWmv0Dd",
            "al-DQakH1jaj{}JdtdWZn5Lf2p!sUzH9pE-2rfUvEUYruSo4",
            "al-xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7al-7zbHsoj{}SKewfkJtGJAD_b4XR-4BAsPtIXMrZgip2mzf",
        ],
    },
    Format {
        name: "jina-key",
        provider: "jina",
        shapes: &["jina_[0-9A-Za-z]{60}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `jina.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/jina.yml",
        #[cfg(test)]
        positives: &[
            "jina_jnD22QU{}r9QYZIFFk0RM1XDSWYkprWOtK6jEHAYDJ3rmOozifXQ5AKsoL85yt",
            "jina_u2OWZdS{}H4GUd0QJRyGE7vn71yYnUG0z2X750BTMEXBOuR4gMRMY3kczhfT2y",
            "jina_BfgNoam{}6ne84AnA0cCVKOPPRvmo4EFFYbh8N6QxkUq3OTM0YsWf7RrX2Ot8L",
        ],
        #[cfg(test)]
        look_alikes: &[
            "jina_RYmwzp2{}Vn95lpx2HsqytWQTypK1A9m0CbojzxpkHyqH7MAVvEY8KoDMYuJf",
            "jina_AMWIHEQ{}4fX2JmCxRK3JBQ1azCVvlKW!JewcSNkYTzadLIvPP8XToG2sND9vX",
            "jina_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7jina_5a1Lr{}hLWVpIRvyJuine3ekQm9NN3Bv7GVC4I7kzb4XwqZYFXAhE8hkw896wr",
        ],
    },
    Format {
        name: "langsmith-key",
        provider: "langsmith",
        shapes: &["lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}", "lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `langchain.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/langchain.yml",
        #[cfg(test)]
        positives: &[
            "lsv2_pt_d344{}d875b214b6791119181ebb9250bb_73932ca532",
            "lsv2_sk_ddd2{}8884504da183e65acccb6e60b1f3_48231b656f",
            "lsv2_pt_bde9{}e19467c3ab2a1da1597e8def367c_fad814776a",
        ],
        #[cfg(test)]
        look_alikes: &[
            "lsv2_sk_cd99{}74580bc01538ade9c79264f9b97_a62141b2e9",
            "lsv2_sk_2ba2{}705b3279cd79!3c9c7c2b62d1587_b809d70c59",
            "lsv2_sk_0000{}0000000000000000000000000000_0000000000",
            "x7lsv2_sk_f9{}91cf684402c8b73463bb11044d44a5_478480e975",
        ],
    },
    Format {
        name: "tavily-key",
        provider: "tavily",
        shapes: &["tvly-dev-[0-9A-Za-z]{32}", "tvly-[0-9A-Za-z]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `tavily.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/tavily.yml",
        #[cfg(test)]
        positives: &[
            "tvly-dev-VFd{}yDbolXEBkAve6O0xie1cDr0adQPzp",
            "tvly-XcCibkJ{}MY23AztZuXgcdYYT4kv3U2ajn",
            "tvly-dev-5bt{}af0CJ9wba68KXB6Uikzprpjhz87kU",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tvly-2XZrpfI{}KsNcZRZ83AoRrhLYi6tJJqNe",
            "tvly-YddiNfd{}9y9ismnJK!lunaZZVVUwYAZBS",
            "tvly-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7tvly-DbvS4{}CFXubZqiIqon0fTVQS7P4t5ktoP",
        ],
    },
    Format {
        name: "apify-token",
        provider: "apify",
        shapes: &["apify_api_[0-9A-Za-z]{34,38}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `apify.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/apify.yml",
        #[cfg(test)]
        positives: &[
            "apify_api_UF{}KVvZiJySjGIgA98Yrc7XX2PtTciCBTZ6",
            "apify_api_DF{}51MDFNnFhcoLClim87a1IQzNj49YKtgtjZgS",
            "apify_api_tW{}pwezJ8FNoUYzkRpgICkbJgUQveND6kn4",
        ],
        #[cfg(test)]
        look_alikes: &[
            "apify_api_Vo{}anoekPI8LEVBmSsQIPsp85QCqyQWBKf",
            "apify_api_QH{}vZTCQ8YKdXWGrA2!am4qanZryW5q4CAC",
            "apify_api_xx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7apify_api_{}5sRJeRuu1AyuoDSe2CklQQ1d3ZWnMYMpEG",
        ],
    },
    Format {
        name: "browserbase-key",
        provider: "browserbase",
        shapes: &["bb_live_[0-9A-Za-z_-]{27}", "bb_test_[0-9A-Za-z_-]{27}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `browserbase.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/browserbase.yml",
        #[cfg(test)]
        positives: &[
            "bb_live_CtL{}GmDvvlB1Gn1KfcAIReyY_MTz",
            "bb_test_N3Z{}tNLblRAkFZzzig3NnIrZMUzG",
            "bb_live_asY{}gN4cfkLcvEzjyOtQyKSWze17",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bb_test_YAP{}Qeg7qyL1grJrCYTwmjdehqK",
            "bb_test_LTR{}PbRFvO9BMC!uYFI4DweHjbVu",
            "bb_test_xxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7bb_test_Ji{}CzZbAprr1SpnCQN6Q-25t9O23",
        ],
    },
    Format {
        name: "cohere-key",
        provider: "cohere",
        shapes: &["[0-9A-Za-z]{40}"],
        words: &["cohere", "co_api_key"],
        check: Check::None,
        entropy_min: 4.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `cohere-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "COHERE_KEY=nfgPBvwYMdOu{}HzwA8W14eSRcgy4frhKd6qxj0hfL",
            "\"co_api_key_token\": \"zhjFbcPvmiY3{}nJXJmP6iOEZIi7rg7DRIqnbmaSOe\"",
            "cohere.secret = \"9xwAEIoTSWFr{}9EHE9LbrZMcN0UaU3LLD9x3cwzCC\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cohere_link=6BdPbDJMOL1V{}8Hs56uMGx1ZZLxVNX4zys6ZGnIX!",
            "cohere_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"lO1ThmipdD76{}shacbZrRdKmGhcslnpagaTFnV8nE\"",
        ],
    },
    Format {
        name: "mistral-key",
        provider: "mistral",
        shapes: &["[0-9A-Za-z]{32}"],
        words: &["mistral"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `mistral.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/mistral.yml",
        #[cfg(test)]
        positives: &[
            "MISTRAL_KEY=MSBHwSnZvt{}a7WPzDph2Xj4mGUPYMhvuy",
            "\"mistral_token\": \"sAv9YJJVIZ{}DPn2RnDKKypeGRXvDd2TfW\"",
            "mistral.secret = \"ByGkl0AOZ2{}YBor4fDTV0UNhPb4RCdpfz\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mistral_link=iIs1VXatYl{}K08ycPIqDaF2AN6PgKDwQ!",
            "mistral_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"2Et2vsFBE1{}xfSeWPV0Rf90mum4Uaevkm\"",
        ],
    },
    Format {
        name: "privateai-key",
        provider: "privateai",
        shapes: &["[0-9a-z]{32}"],
        words: &["privateai", "private_ai"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `privateai-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "PRIVATEAI_KEY=r4c4itqj3m{}uy5d3q22lls5qck9wugaue",
            "\"private_ai_token\": \"wkh0pl0y4t{}sd5k7rwt6o1s6w1792ioq2\"",
            "privateai.secret = \"p9tox8x7qb{}49g767t64xq0bcemzsu3bt\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "privateai_link=67koirp4yi{}kp5ok9bmloyospzza55nu!",
            "privateai_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"z63pzizaf9{}sv6qc2qc2rmnib84h07hok\"",
        ],
    },
];
