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
            "sk-proj-5{}nppeVDKR5_gpJVy6ima",
            "sk-svcacct{}-2KskAj1SfbkOVK7YduJh",
            "sk-admin-{}Ybqpap7AKDIMUjO7ABun",
            "sk-None-5{}a_hDeZIkpkvejOZ4ibf",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-None-Y{}3AvnP3_FlSC_wro8ME",
            "sk-None-v{}LDPgl-nNw!81zWj8IAM",
            "sk-None-x{}xxxxxxxxxxxxxxxxxxx",
            "x7sk-None-{}NWYGh14urpUHXR5YjoaN",
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
            "sk-e657a7ff{}7eb52c4884c40adc7bf83982",
            "sk-b7a34885{}1b1b66d1f8bc0927901b0f87",
            "sk-14cbfbed{}059e153ff7dc02a0968381b0",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-9cdefbd1{}47266a7977a25049685949a",
            "sk-1d3472fc{}183bbcf3!a6ebac96a50b0d1",
            "sk-00000000{}000000000000000000000000",
            "x7sk-47d558c{}d3b554d443911663dc9abac83",
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
            "sk-gIBxpRSw{}K8aBCEbeDJQqRGdxIcah6LZX",
            "sk-OS4kk1A1M{}ib1IAryJENvTePlMIG7zsm11gCq",
            "sk-i5qsNUwi{}LuMu8ONB5UOID4Tc145Uom0E",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-m33raQnn{}NFkfOCyr7cRid5SIk5MxvrZ",
            "sk-k4iqUOkC{}Gm1UMhsS!DdoRCOET4Oh92yp",
            "sk-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sk-DaoVlFd{}QG0HNh6erdeY8pK5r383lZLuV",
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
            "sk-ant-api9{}6-bAK0KsMwWFmp67U46VMT",
            "sk-ant-api24{}49-7K3RT-JxM9rENgQWKKykrzgd",
            "sk-ant-api0{}5-YgQDoVop7e_sVRj27qiy",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-ant-api{}44-xjZ7IpUSG08DaC6H01M",
            "sk-ant-api6{}9-NNNnEBYK1y!D9hfVZG1L",
            "sk-ant-api0{}0-xxxxxxxxxxxxxxxxxxxx",
            "x7sk-ant-ap{}i41-IpEe8oL5hjuFstxuMEPs",
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
            "sk-ant-admi{}n41-E-kAzgMWTJPKA7WK2UTp",
            "sk-ant-admin{}7984-Yw_O8VfW6tmGZT1RSipgZSc6",
            "sk-ant-admi{}n29-XrpHmVUSLj4iekB7meWK",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-ant-admi{}n86-xP5WCQzNZv5vqBux8LO",
            "sk-ant-admi{}n87-1GMYCawaxF!TRf_B3os9",
            "sk-ant-admi{}n00-xxxxxxxxxxxxxxxxxxxx",
            "x7sk-ant-adm{}in59-cfd9k_JDswllhcX8VO_G",
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
            "sk-ant-oat0{}1-fhj5MJc2xiXpK-iWFeFL",
            "sk-ant-ort0{}1-gjijwE6J0HFfxQzVm7nq",
            "sk-ant-sid0{}1-Q4fwK_R9e_sBXnW-Biex",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-ant-sid{}01-LATWLep4UNrSoD6Msmf",
            "sk-ant-sid0{}1-qJ7QVSsnDW!g5KtKa-5O",
            "sk-ant-sid0{}1-xxxxxxxxxxxxxxxxxxxx",
            "x7sk-ant-si{}d01-hyW7fr-sv1kAW_Rvx1qh",
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
            "sk-or-v1-862{}652c1b21f45fbb99212898bbabeabb4be7e1db019d77b7d71428ef20b6897",
            "sk-or-v1-693{}a906532b08253f0c5698bafcbdd0b34f06b061155f5da926ccf81ab55a793",
            "sk-or-v1-804{}e0e7f0867f306e23a4dc71aea0d51684055a4ef40454161fba7a78fe72a02",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-or-v1-005{}d51b275688f59cb75a6dff9a21ebbf4d406ef3054df826cf90057eba2a71",
            "sk-or-v1-8aa{}e0216784d45d4690dbec310fcbfe7!b29894195835c253ffdf9f3df77238e",
            "sk-or-v1-000{}0000000000000000000000000000000000000000000000000000000000000",
            "x7sk-or-v1-1{}1eac0e0a9be356706b2f0669acbac3e830b43af8cf1f25487c8cb889748c027",
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
            "hf_5u66cbWTi{}89QXJgO9Pnu5wvrTpR6vYXEEs",
            "hf_aruT89z43{}2ky05XvwJ6Sy2slHRbyxVGNme",
            "hf_YYdFWKYQh{}p94IKm6t6LqPSNGqlEIXNOIGp",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hf_v8OQCkIqK{}4yDcvgLsrBc8A2ZKAlOZq3sC",
            "hf_MqEZVmE1K{}G727EJj4!re8blnWuPNISjaZF",
            "hf_xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7hf_2lBtOqB{}FaYM0mgV78tGz2ayu6UliYs5juu",
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
            "api_org_OmQo{}1LfIZkBYfG2r6WLbDx5sQydDOGyicU",
            "api_org_Q2BC{}V7CAqrw3juI5D1qfKlEnm6sGJFaEkX",
            "api_org_GmWw{}UgoDpaJsfyXY6dHE24d8k6dT4YmEZ5",
        ],
        #[cfg(test)]
        look_alikes: &[
            "api_org_VT8G{}8SXPBzjfD0Xe1cLWXKWDz25KMeeea",
            "api_org_eCa1{}qNcHAac0XSwEH!fyQqZ9KkFQ6pr5VC",
            "api_org_xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7api_org_F9{}063GuvfJ6AjxcSWGhAtP2ieYEN3uXFSM",
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
            "gsk_WjWWjGBG{}evvspNTHMU4fu7nxyqGDnU36O6wcoKsy",
            "gsk_H3PPMeHS{}1oUqalKx7N4MtbnQqt0aDuQzOn3unN6way94",
            "gsk_DtzbiCEJ{}WrxGJpwhEm1Lf7BcOkwfiBctqYByp5jp",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gsk_AX6LN5Lv{}9V1caXfi6K4UXZlfPQ37YMjBXCdP3X5",
            "gsk_s0kD97OL{}ZKJOeFiVVBpY!vdOxmemHk6gaOVRqE4w",
            "gsk_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7gsk_8kL222{}mazrXd0pu3r9b0QUgRM0Mry3mw91i0BsUm",
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
            "xai-vmB6upFl{}Tco_26iGVzqDt19RFPmapsEh4XquoBaV",
            "xai-SqxjuZfH{}QCxrlpQoGZpTEyX0AkFuebfbGE56Ms311dtX",
            "xai-Sc9bHvBc{}00IhqUSSbWHyFLFTsiTelqaSRE8VUpwS",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xai-IMgnjAqP{}spvSLsqNm2dy_6BtE1RJc0i2S65XBrG",
            "xai-2fOp1v10{}B2DP3wqTSSG9!Ov9DYWLsu9hTNRwkMS2",
            "xai-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7xai-gvIo1e{}6x1rAMa2YAF0bGGyL3ukKPL6CI0HNuDEjA",
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
            "pplx-4fBSatP{}N4NLxNtgJ2owZWNdOBoANonFvgvMVrryh",
            "pplx-VM4JVTM{}qolXbj8yuHrnder94IRinXkteyLXcm41yL6cc",
            "pplx-Xy77txd{}uWwVfcnjJCYGjlrhJJLoWux122LSlnHLw",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pplx-DgCkbAO{}uTyZCbfjqu8GXmt90Dsx3gQZqtcyumJ8",
            "pplx-9mePAGg{}3tGcz2FL3R2a7!qC6llYTHDwfbfWEmeNX",
            "pplx-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pplx-Gf76F{}XgnB88N0ssrqjLCa0h4lb4ytI8rmKHBgUqy",
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
            "r8_DvQz1modO{}o6B49bOe2VkgvdWxXr6DAu7cog7k",
            "r8_zvG-8qVz3{}-iJlsB8VlfoyZ0C4LK9SV6Ez7CC6",
            "r8_nYonNMcE7{}_AnvOQYc6uVmnhIeFkTuf8tHY8XI",
        ],
        #[cfg(test)]
        look_alikes: &[
            "r8_FupldX0Yx{}bzy5e186raOX92A5Ab3HMOuLNSa",
            "r8_qs2q-X3tY{}kqWDxqKhv!C5SnFG0RjGyqucscHC",
            "r8_xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7r8_c3d6yVc{}OaK08QFB-QogYHu4p11_82L_QTACCu",
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
            "sk_041514923{}ed9e46c7b16fc1a88d16cc6fe9252f7362484fc",
            "sk_566aa6392{}9c8e4453f967a3b9b695cae42f5f48ad5e2892d",
            "sk_14af2061c{}d8864acc137d2a2f9fece8fef9a0ac72a0b5df9",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk_ae0a3959b{}5ad3e869d0f48454f8f46d01b7e7125882f1d2",
            "sk_fd9cb28d2{}a1583c32c685715!a6ed9a291622fba55e69f74",
            "sk_000000000{}000000000000000000000000000000000000000",
            "x7sk_3a8b767{}4045eea82e0f3e2fdb925b569c685cdb69dc2a980",
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
            "nvapi-VW5Ws8{}6OLs8l3UVsLGFeilSAXp0O8g6s4XlMUUfAsN1EOZVRUu60dnveBOdZ",
            "nvapi-azIr71{}wrXQvHKTqcI_wwqghRI8YZDUACzlFPNTxNcLXkcR_olvYxuW6WryL84Km3",
            "nvapi-qe2KcX{}16twn6U--em0ZXmStRG3uz0US_3w-Dtmioz--UjPWk7wTp0gwJePDA",
        ],
        #[cfg(test)]
        look_alikes: &[
            "nvapi-6kCcy7{}pyBr1u5DE2LsHI4Lh_l_O36DVwqHEkDhUp2XnXay2VxSIp36oUW1S",
            "nvapi-P2k7UX{}k4EACGn-3cBNL7cz7fZUaepT!kS3Jv6_KOpi_DByJngTwMxyRFuzXu",
            "nvapi-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7nvapi-3ZDW{}8yIpbQeY4G1dHw06voogFMBuqZemCj9ht4GRDmJkgLg0amYa6hnPjuz7",
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
            "pcsk_WPZC1_a{}wWPzfmLUtiYJknKC02ha9sXZjmyMAzNyUlD998lqhKnAp0SClFaStPARNEMLby",
            "pcsk_7cjBkL_{}eNhMfY8NPFBf9KivDrG6mFMig31biSoPP3pvQzp4iQSsmiOYMt6g5PSLxyYv0eS",
            "pcsk_u0n9H_O{}44XMyUwedif6oRBOmJkFY09MUNYnIEDVwZMRABZA1c8Z2EQahkt9o4Tskkj1Fh",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pcsk_BaYS4_g{}CWgqXunWWr7wOH6Sjt26RPOdJyiwAaRUPb4MjkkFvQFdxF97gxXZAssow3l4s",
            "pcsk_V0HXB_T{}CQPDE0lVKdr8WRN0V5gmkdiAn8sH3u!uk6Gz6ZPvwAi4kHOL6wJm6Oo2QynAzq",
            "pcsk_xxxxx_x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pcsk_4FtVN{}_13MPmFHkwJ2rl9SLMUUKHLBWrCfhTINnKh8ZrkjBs8VrfkZ0gfUgP8NZXoMMW2a",
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
            "PINECONE_KEY=3cd2f0D4-610{}2-d2B1-122C-54E205F9733e",
            "\"pinecone_token\": \"634F017e-3f7{}e-59Ff-b70E-82EBefC87566\"",
            "pinecone.secret = \"e9B2FaAB-3b0{}A-00BD-e1BF-F78BdDfbBBAE\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pinecone_link=9ad6CfDD-0a8{}B-edEC-f8eB-5ee5FA7FF51!",
            "pinecone_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"C1Db46cb-53A{}d-Ec09-cdab-B17a6e18Ae69\"",
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
            "pa-oi3LSNYfP{}sN1CflJvjUuA7psq6WhhiE9z9OtqAssLv4",
            "al-DuVY6hXFe{}2PIhNSh5SKi3KEwHx0DKoXcnpbe3VmKXD3",
            "pa-8tyBb8WIe{}E2dKnGxj3UwbQNWct6CfmTmDXZ6-1fl0X0",
        ],
        #[cfg(test)]
        look_alikes: &[
            "al-8Mx-BYTp-{}zPqeO-fjmwlAAnFZxovniMkYkXGCXZ6tx",
            "al-BJz8Hxzw-{}pohfARS-uaOK!ue9iaTVUPUkWUyjKDm74p",
            "al-xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7al-x224Jhi{}jha0kkjgYzhnMn6VylifPY_phoK2oDEL4Wan",
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
            "jina_avdhicV{}fwiK2l8lvzjmGPIHjqEVDuxE4wR3z5F63tcBAfVKwMzsjjmO8cEcx",
            "jina_ZINSL9S{}0LSgOVl3RtNgj9kjk5tVYez8V3JutxKt89QohRFqxBYC2Ov1HExxR",
            "jina_AWLtvOn{}dnFDuAbpyRMp0RoZZBmvY0xDWtEiQbsA5NDeixvQDRvftOAOIdqHY",
        ],
        #[cfg(test)]
        look_alikes: &[
            "jina_83uD5k2{}eUIjIQ7SN1p22uOu55B4563lSC8NtT1fKB0qUskWBWsswC4RORMG",
            "jina_hLTEqp9{}dX4RzRzo977m1ppSsRmwP3j!tSYTlogM6MyeuV4toVemFRuXPYHLb",
            "jina_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7jina_OAssB{}lVXXSMn1DOZLyE6xI9Es0OYSVEHrNNUv21MmUXWRrBlBdlwJluwzUze",
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
            "lsv2_pt_ccad{}a05c6f9305dbf7104b68ecdf9ef5_638282940f",
            "lsv2_sk_6ed9{}a54f66a308cb242882ebbb59dba7_df8f177a80",
            "lsv2_pt_ccc3{}50930997a96ca2b00869f38da816_5c3bca026e",
        ],
        #[cfg(test)]
        look_alikes: &[
            "lsv2_sk_646d{}531cb2f836c9f99a393ed354b75_491bff3e7f",
            "lsv2_sk_0d4c{}e00bc8a7855a!f0096fc7f4701b4_42363099d6",
            "lsv2_sk_0000{}0000000000000000000000000000_0000000000",
            "x7lsv2_sk_69{}c804d39dce1c55e301c964bd3c6680_af975940fb",
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
            "tvly-dev-YCl{}2oBI8bR17PClxzYInnDStHrgBiY0F",
            "tvly-Pnkl0ti{}lmn2Ip9NpepimQUzzWb3oGTlK",
            "tvly-dev-F8G{}9Zf0AxrjNGnRthfhObq9nN45q34tQ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tvly-GgKihjj{}VGuNezYVHktca9h7LBjVWkf9",
            "tvly-7W5oyLS{}IY9maqRHQ!L9cCBre3vOwdKXf",
            "tvly-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7tvly-8swKr{}dwHJ8mEoj0iw8hPjMol3na6CvJl",
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
            "apify_api_Z3{}gwqUVdJen879ZkeRIg1UkophwFQkLIhn",
            "apify_api_GJ{}VJTcsoiQj5tqvyTYGIGKW2uD1tOQPdXpNGIn",
            "apify_api_Ds{}QdGZ47AS6THJ9xZ4NZSUVCokM04NW9Aa",
        ],
        #[cfg(test)]
        look_alikes: &[
            "apify_api_Mr{}B2BZHd0QZiHu3IPxhq77VhLZ1XxmJnb",
            "apify_api_iN{}4FgHuu7hglimfQj!vmV7bdiHdjyUpdKn",
            "apify_api_xx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7apify_api_{}OxHQMu4Z5z24LxRIRRF3HgxkXoc3lv0MrS",
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
            "bb_live_BUJ{}RlQjFvvGfezegwsHTQh87IzY",
            "bb_test_fGq{}h4kTiPHWJBbfMygkvqCRu0Jv",
            "bb_live_HtJ{}doSsHJCADUPWv7LDyPGZuPa2",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bb_test_v3P{}1KLESrVlEr27IuVjYK2G802",
            "bb_test_UCg{}HT_r9xxS1p!OARWrCOINmMTJ",
            "bb_test_xxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7bb_test_g4{}MKQ5CicZvVsR5BYcX0RH1Ufhp",
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
            "COHERE_KEY=rDy5imupdnHJ{}Ts0QXsMiwQ8jZvbmqtLXJooGFS6r",
            "\"co_api_key_token\": \"rI3zIwQ5LZJA{}iIeKP0SM9jHip4G0tV9mAVQak0sE\"",
            "cohere.secret = \"vz6ZYK1tsAQM{}jr1HQJrDDD4DPjzwyk13IGi48315\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cohere_link=BvL74H7wdP0O{}YTDTDWmfJ0yAkM0q6Zp3nOYgyWo!",
            "cohere_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"u06EGyu8BPKj{}CbfAeqN9yR3mL9WQTYGPSP5A10qR\"",
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
            "PRIVATEAI_KEY=rsp4lhm5y3{}97ktybc9ici5fphx3pmklj",
            "\"private_ai_token\": \"rgk3q0hrre{}dsqalgznmjn4qzgpi7k6vw\"",
            "privateai.secret = \"976kl83d7d{}6oqjlxujcilmpi342ubr2f\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "privateai_link=iu3amhok07{}evi4hq5lpzmihp5viqboa!",
            "privateai_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"rhe0x3ur4o{}ca17lgxgswrm3l25v802bq\"",
        ],
    },
];
