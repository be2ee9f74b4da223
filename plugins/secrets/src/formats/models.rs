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
            "sk-proj-I{}gtD9OR-OjAz1OQ_ckjP",
            "sk-svcacct{}-HC1jHCcxVnz4y8JIWUkO",
            "sk-admin-{}kWW_SFWl17rR-ABBuGHX",
            "sk-None-g{}kHmAvqBSRVCvGH754-X",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-None-6{}t4YqzVinTpH7_dCBeS",
            "sk-None-G{}SZjkZV3Gk!OZc8PfiLA",
            "sk-None-x{}xxxxxxxxxxxxxxxxxxx",
            "x7sk-None-{}ZdKk6NhSyS1dVE3ERa7b",
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
            "sk-b9e7615c{}57b0f34813f2cd0a95813a6d",
            "sk-c85f1d15{}6f36519260a7389778f69381",
            "sk-43e27528{}fe484ec5600aa612ab360b80",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-785d4a7d{}32f6c74018935e85c17b17b",
            "sk-858be8bf{}2386f13c!a181ccb8e0fa3bb",
            "sk-00000000{}000000000000000000000000",
            "x7sk-06dc1b3{}42166798970a35c55253ab2af",
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
            "sk-caXfi6K4{}UzXZlfPQ37YMjBXCdP3XI5W0",
            "sk-D97OLZKJO{}eFiVVBpYGvdOxmemHk6gaOVRqE9",
            "sk-o8kL222m{}azrXd0pu3r9b0QUgRM0Mry3w",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-1i0BsUDm{}CvnB6vqFTdpa26jGVrDu19F",
            "sk-nbqtEi4X{}rvpBbjVn!rykvZgHQCy8mqQG",
            "sk-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sk-EzX0AlF{}vfcgcGE56Mt311euKXXSd9cHB",
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
            "sk-ant-api0{}4-SsXTeTvusqSGzxx66_gr",
            "sk-ant-api50{}81-uR1qa03tCALNWQ3k22-L4Qmx",
            "sk-ant-api7{}4-8kHQeIviqhs_4_Z2C2Jb",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-ant-api{}83-cVVf5cmfCO-XiP2CJlf",
            "sk-ant-api6{}1-Lja3ikLKjT!yYzh7azuq",
            "sk-ant-api0{}0-xxxxxxxxxxxxxxxxxxxx",
            "x7sk-ant-ap{}i94-4Zre81eCoTDDzbOWabe2",
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
            "sk-ant-admi{}n54-B-4NJkvNFVsH-Q6oaFHA",
            "sk-ant-admin{}9030-2EOCvYPSi5VDCTLGGi0fN-8y",
            "sk-ant-admi{}n24-gxKPvQz1modOo6B49bOr",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-ant-admi{}n45-KWxXr6DAu7og7nuvG-c",
            "sk-ant-admi{}n40-aiJlsB8Vlf!yZ0C4LK9q",
            "sk-ant-admi{}n00-xxxxxxxxxxxxxxxxxxxx",
            "x7sk-ant-adm{}in84-7z7CC8CTYonNMcE7_Ann",
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
            "sk-ant-oat0{}1-DYc6uVmnhIeFkTuf8tHh",
            "sk-ant-ort0{}1-iXI_TUupldX0Yxbzy5e4",
            "sk-ant-sid0{}1-RdaOX92A5Ab3HMOuLNSa",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-ant-sid{}01-qs2q-X3tYkWDxqKhvi3",
            "sk-ant-sid0{}1-bnFG0RjGyq!cscHdNh33",
            "sk-ant-sid0{}1-xxxxxxxxxxxxxxxxxxxx",
            "x7sk-ant-si{}d01-GcOaK08QFB-QogYHu4po",
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
            "sk-or-v1-920{}59672332f041514923ed9e46c7b16fc1a88d16cc6fe9252f7362484f0ce56",
            "sk-or-v1-a63{}929c8e4453f967a3b9b695cae42f5f48ad5e28923d814af2061cd8864acc3",
            "sk-or-v1-d2a{}2f9fece8fef9a0ac72a0b5dfb9bae0a3959b5ad3e869d0f484504f8f46d0b",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk-or-v1-e71{}25882f1db29fd9cb28d2a1583c32c857155a6ed9a291622fba55e69f7543",
            "sk-or-v1-8b7{}674045eea82e0f3e2fdb925b569c6!5cdb69dc2a98c0af818e2165e2c1785",
            "sk-or-v1-000{}0000000000000000000000000000000000000000000000000000000000000",
            "x7sk-or-v1-4{}abc728d062b1e18c577a2e60369877e10acea36a29f4d20fd86e457da49ffdb",
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
            "hf_hlE9t4bHe{}Ico7Fe5bol6jkVO8DYrCvFUCv",
            "hf_HOZYKcEIQ{}wOcxiTHqUgTG3cGaRVqBe4wpA",
            "hf_Pp23qHqLl{}1ZmAqKyxlH1f3SUgP3xjchYsk",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hf_pF0p0wLP0{}sIHdPixzEtjSXE82hTwZZVdX",
            "hf_aWFwxEhI2{}Us07SZPN!wnQV0j0FNbtqgDdG",
            "hf_xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7hf_sjO4miU{}mqFQY0zMUkwsqAbLcDt7hvl6APw",
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
            "api_org_Oftn{}qieta6dXKrukV4QVhjw6Rw1YT377ua",
            "api_org_SiWZ{}9t92bfBrlMIggxOdIjCW2xWw37MYGp",
            "api_org_zxRW{}9ov7xO7MdFQ1nHqPqrHJV1WGUEeuYQ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "api_org_3XjQ{}aWzcvFxhG1jxLWj2Partzo1O4jvdi",
            "api_org_bcHt{}aO2756gqj8Po0!2K6ryCyBig4KVb4d",
            "api_org_xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7api_org_Lt{}IWFlJLXQFeAciOplE2ATWc3IACQtNvI7",
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
            "gsk_th6VAPfM{}FUBUtVilsYE8wTVHlDulWW03I7ytfjnm",
            "gsk_GZ4bV9jQ{}JlaiDLwH281K9rzUw03bYTQeQuqlM8gBit6T",
            "gsk_RxvILP6r{}pNWd5YlMSs28Ezcly7PAOMbBM0JbPHJ3",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gsk_PfDepxNT{}mVuI7NWPZCX1awWPzfmLUtiYJknKC0h",
            "gsk_9sXZjmyM{}AzNyUlD998lq!KnAp0SClFaStPARNEMb",
            "gsk_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7gsk_yq7cjB{}kiLFeNhMfY8NPFBf9KivDrG6mFMig31bio",
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
            "xai-P3ouQyo4{}hQSrlhOYMs6f5PSLwxYu0dfSpt0m9OHO",
            "xai-4XMxzUvd{}che6nRBOlJjFY09MUNYmIEDVvZMRABZA1b82",
            "xai-Q_gjs9n4{}Trjji1F6gQB_YSA4LfCWfpXtmWWq7vO6",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xai-js26RPOc{}JxzhvA_7RUPaMijjFuQFcwF97fzwXZs",
            "xai-ov3k4irq{}V0HX6BrTCQPD!E0kVKcq8WRN0V5fljcA",
            "xai-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7xai-8rH3tJ{}tj6Gy6ZPuvAh4jHOL6vJl6Onz2QxmAyGp4",
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
            "pplx-tVMN913{}MPmFHkwJ2rl9SLMUUKHLBWrCfhTINnKhZ",
            "pplx-kjBs8Vr{}fkZ0gfUgP8NZXoMMW2wae7bd4g1QLmzy9hzq3",
            "pplx-A5rnIc4{}NpPl3anv35z4mAPueAv8wT51BUJoF762x",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pplx-zD68Vy1{}l2uEElftT6gFxp0eMBmIV1ogpxAkYFi1",
            "pplx-WTKH5TN{}ehPwlGnFAiCkF!2qfIkoNr5VWpwLKsMx7",
            "pplx-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pplx-Y1rcK{}501mMFwRz2e3MOVjiOUYHxNcuQjgmoiYNNK",
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
            "r8_Ss5xZlrRp{}mc-Yj-vxkNYchTLLychUwxJk6n6Y",
            "r8_C1MDds2Ma{}Gbh4UP6WcOgbei3LSNYfPsN1Cflc",
            "r8_hjUuA7psq{}6WhhiE9z9OtqAssLvY7RQuVY6hXa",
        ],
        #[cfg(test)]
        look_alikes: &[
            "r8_q2PIhNSh5{}SKi3KEwHxDKoXcnpbe3VmKXDI68",
            "r8_byBb8WIeE{}2dKnGxj3U!bQNWct6CfmTmDXZ6-L",
            "r8_xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7r8_0XA0_GM{}x-BYTp-zPqeO-fjmwlAaAnFZxovnih",
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
            "sk_8c843891e{}b755f24fff0ddba2770e9656ea2b978767c87f5",
            "sk_c214b0015{}bbbb90ccbb8fbc5c18fcba689dbd50d335189bf",
            "sk_148c987f6{}72d1273155fabc47a9bea4e0aecf1db42f4f194",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk_dd7561c08{}78d5ac765db0d507d52b6d6dc5c981e41621f9",
            "sk_3eb011c22{}52231e64be0a50f!62dcdbf8ae742dd4330edce",
            "sk_000000000{}000000000000000000000000000000000000000",
            "x7sk_b3bf2f7{}dc8acc55feb06ca739470cef78bbf10bfd559f2ca",
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
            "nvapi-hc2JnO{}yZE2KqjyT3-GhPYsmrwbuwqJdNDX9W9aI-cztQso_cLFxNOcE0Xni8",
            "nvapi-wWXAui{}igL_pieIRRryXz3STcXR17lnmDK-_E-ZbScaPkc7h-2WObyDXreX3aPjMW",
            "nvapi-Nmf17Q{}mt3PGPoME4ni7wVBQk_axaZfD_DsqCJFgTeMcHa4iyyEtU8xr0oFkp",
        ],
        #[cfg(test)]
        look_alikes: &[
            "nvapi-0jnXdR{}VJKfBx02_NylUzIT13iMFbG9QB-_aoLQAN_mY-HoEbpmv6mLKuD0Z",
            "nvapi-vaOIhr{}BlPQV81ucxaSJZI1xViUN4M_!r2DnN_PtYM0TMm03ZIjox6VvdUGWZ",
            "nvapi-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7nvapi-AjVr{}kHj7A57oVczVjzYuHDeMy5HEAftZIqYpwfIOL6kdEGdYbGS-Fmh5CObl",
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
            "pcsk_Z3gwU_d{}Jen879ZkeRIg1UkophwFQkLIhen4GJVJTcsoiQj5tqvyTYGIGKW2uD1tOQPdXN",
            "pcsk_Ifn7DQ_{}GZ47AS6THJ9xZ4NZSUVCokM04NW9A6aOMrB2BZHd0QZiHu3IPdxhq77VhLZ1XxJ",
            "pcsk_ebDi4_g{}Huu7hglimfQjavmV7bdiHdjyUpdK6nFOxHQMu4Z5z24LxRIRRF3HgxkXoc3lvM",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pcsk_6SuwB_v{}AEODlN8ylTTzjuh8LLVLtMUSk9FtDWk44jwn9hVYAYCf8RM2zYOFcNZuDZ9G6",
            "pcsk_LchcV_Z{}dqOoiTlR6etlaxXET0ABv5HSAxXnKQ!EcS9zccbAm65c7FDGoTjr4qtB7yzVDm",
            "pcsk_xxxxx_x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pcsk_cITvy{}_wsmzJN21vYyphfy2luD1qAB7EqhRuGlOX7zRm1g1hz4b9gevTGNHwkA184X0L2U",
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
            "PINECONE_KEY=dBf4a79f-fFF{}0-DF67-fD34-C5ee7fbD93fb",
            "\"pinecone_token\": \"5b5C613e-E8E{}f-38A0-b4ef-bABD62d89E0a\"",
            "pinecone.secret = \"D4bcAa97-3B4{}1-D2A9-9eA0-B482d0F45FD0\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pinecone_link=3bbA05D0-D96{}6-6C09-2412-5A3283C0Cb6!",
            "pinecone_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"6ae905B3-1Cb{}a-a038-5CAc-5eB4D1A4aDE8\"",
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
            "pa-Sn9J10Bqj{}qsm7fYgA5HDduLNIZOZ9TmX5nhderaZqV3",
            "al-o0XqrRQtp{}KeVjhai8pWmZEdCyV_HDBcfG5PDQClpaeh",
            "pa-CZegmZ584{}xLr4NTc_w6JhYkd-DSz_7Xp49emh_XnAzQ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "al-OrKrYS05w{}q8lNK1EeWVsr6e49yF04L4pNivsMLOQVn",
            "al-54nvJClXB{}5tJhV_0LB1f6!cAKZndndn6h8vT0KCRvXR",
            "al-xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7al-JL4oKgk{}XLbGYBKYixOe6fsUty4cWx8kz8BiJ20bTI6K",
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
            "jina_VhsgBuk{}NEnk5Zw8Z8CVHk4fD8e1z9pe3V7zyv2btZUrxWP3iq8L0R3wcPEKB",
            "jina_JKW4TQ1{}DpBEwVvHLgE9OBRxctdFmoi7yt9aFczLFIeqARdYsLlS26MMfSoHJ",
            "jina_trxK7TM{}8b5bFX60wVNDp6tevYTZMvdff6Lv92s8zH1rz97HYYCdNgORVdonR",
        ],
        #[cfg(test)]
        look_alikes: &[
            "jina_UEBVZS7{}CH8uAJHhZIaUVslPSZKktC19Ul5679MnlXSrBV4D9kdmAyQazAJ2",
            "jina_hLRLEts{}KDSJsgRjzJl1ZMR240fcrGp!LzzUot3L5gumu2kx61XLZzLP53OgN",
            "jina_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7jina_nLcEk{}aWcevOwcbwfn8ELHO4NGwpKBkeXFaQTciVm0Uenkc1iCt5nWFBjgcth",
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
            "lsv2_pt_925f{}c254fa3b8375af23e89ac104aa91_1b4fd81203",
            "lsv2_sk_bf56{}b8888ce03cf669c40b9b5aea89c5_0d2e7f42d0",
            "lsv2_pt_da7e{}378de7db213f94edb75afac5e453_91870132ee",
        ],
        #[cfg(test)]
        look_alikes: &[
            "lsv2_sk_85d9{}bbd0cf52611d4d9770db06eca38_691cd25aa2",
            "lsv2_sk_11ce{}828f0d9d8733!f8013205eb75cdb_b1e1a5b345",
            "lsv2_sk_0000{}0000000000000000000000000000_0000000000",
            "x7lsv2_sk_06{}facccd27774b3df1ceb03d1c44ad14_18dea05408",
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
            "tvly-dev-qH7{}MAVvEY8KoDMYuJ5f6AMWIHEQ4fX2m",
            "tvly-xRK3JBQ{}1azCVvlKWOJewcSNkYTzadLIP",
            "tvly-dev-8XT{}oG2sND9voXh5a1LrhLWVpIRvyJuie",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tvly-ekQm9NN{}3Bv7GVC4Ikzb4XwqZYFXAhEh",
            "tvly-w896w7r{}YlOQf6n89!nGFeAcoZNY42hiN",
            "tvly-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7tvly-oCgeu{}wEIn2eWjv22J2H2SeaviMoNJY5B",
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
            "apify_api_1X{}MrAvNyEEgji7Icx65fOrdKBaj7hcWNa5",
            "apify_api_3o{}QXZRXQzX4HGaGt8A09RL2H6YSdeDfAKOaPYb",
            "apify_api_DZ{}SrC0MZ2gUnoK6B9wjWG4X73oMCADKVie",
        ],
        #[cfg(test)]
        look_alikes: &[
            "apify_api_Rh{}TJS2J8CFZOif7nYN4Lm2RK3AcxlJETG",
            "apify_api_gQ{}wTlV7CErboq8Pi6!nrUiLZQG28lbEEDk",
            "apify_api_xx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7apify_api_{}QrqLaKOQJuIglFar9tAG0MjcOW0nuk3Bmr",
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
            "bb_live_Htf{}psblSZ7PGyZibsR9dQ73G4gl",
            "bb_test_vMb{}Q7ieAR2MhE9U_lrUa0DmbkTp",
            "bb_live_MN7{}q4LXPSNjX0apU1mKNaYxbb3U",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bb_test_HHI{}29kYgTBFOEh531FGrFFcfKW",
            "bb_test_mRW{}IV1v_TBLfy!QRMJBl02P-pni",
            "bb_test_xxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7bb_test_M3{}6Kv85x4-0A-ObIBFcLCwFDJwX",
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
            "COHERE_KEY=rpfIKsNcZRZ8{}3CAoRrhLYi6tJJqNie6YddiNfd99",
            "\"co_api_key_token\": \"smnJKJlunaZZ{}VVUwYAZBwSMDbvS4CFXubZqiIqo0\"",
            "cohere.secret = \"TVQS7P4t5kto{}vPcUFKVvZiJySjGIgA98Yrc7XX2t\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cohere_link=ciCBTZ46oDF5{}1MDFNnFhoLClim87a1IQzNj49Yt!",
            "cohere_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"tjZguS9tWpwe{}zJ8FNoUYzkRpgICkbJgUQveND6kb\"",
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
            "MISTRAL_KEY=1VoanoekPI{}8LEVBmSsnQIPsp85QCqyQB",
            "\"mistral_token\": \"ffzQHvZTCQ{}8YKdXWGrA2Eam4qanZryWq\"",
            "mistral.secret = \"CAqCN5sRJe{}Ruu1AyuoDSe2CklQQ1d3Zn\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mistral_link=YMpE8GQCSY{}B8P7TT61fr8Pj1YfAcpLK!",
            "mistral_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"bv59ELxjpp{}bkVHIBqiFb0zNN2bISCcBO\"",
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
            "PRIVATEAI_KEY=5o8iwxvvyn{}m2cp9ribfvsgishmc2klok",
            "\"private_ai_token\": \"7zvnvcsdva{}egvl1f7hy5xddlm4rvb1m8\"",
            "privateai.secret = \"r6hfupnklm{}rxtk8lfedje8tc56b6zwlh\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "privateai_link=927xul9njg{}bzojn6ij5yqrzr1eqp6d3!",
            "privateai_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"0zz13s5c1q{}30pbymoha8w14sr4k60lup\"",
        ],
    },
];
