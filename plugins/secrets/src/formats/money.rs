//! Payment, shops, shipping and exchanges.

use crate::check::Check;
use crate::format::Format;

/// The formats.
pub const ALL: &[Format] = &[
    Format {
        name: "stripe-secret-key",
        provider: "stripe",
        shapes: &[
            "sk_live_[0-9A-Za-z]{10,128}",
            "sk_test_[0-9A-Za-z]{10,128}",
            "sk_prod_[0-9A-Za-z]{10,128}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `stripe-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &["sk_liv{}e_xZ2o8N5Qyp", "sk_tes{}t_H1bVg0fCUn", "sk_pro{}d_04a8V0SSrK"],
        #[cfg(test)]
        look_alikes: &[
            "sk_pr{}od_7M9L0fasb",
            "sk_pro{}d_93eWB!W0zJ",
            "sk_pro{}d_xxxxxxxxxx",
            "x7sk_p{}rod_0o158E0FHW",
        ],
    },
    Format {
        name: "stripe-restricted-key",
        provider: "stripe",
        shapes: &[
            "rk_live_[0-9A-Za-z]{10,128}",
            "rk_test_[0-9A-Za-z]{10,128}",
            "rk_prod_[0-9A-Za-z]{10,128}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `stripe-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &["rk_liv{}e_sXq2Ye9nmv", "rk_tes{}t_4ZEa9RSXWa", "rk_pro{}d_JeSwi53Vuo"],
        #[cfg(test)]
        look_alikes: &[
            "rk_pr{}od_aIQ7tm2s1",
            "rk_pro{}d_lo2P3!Ghmy",
            "rk_pro{}d_xxxxxxxxxx",
            "x7rk_p{}rod_NH1cAc1kiK",
        ],
    },
    Format {
        name: "stripe-webhook-secret",
        provider: "stripe",
        shapes: &["whsec_[0-9A-Za-z]{32,64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `stripe.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/stripe.yml",
        #[cfg(test)]
        positives: &[
            "whsec_ldIspx{}0ndiVR3RycqMnb7uXvIdKww69Y",
            "whsec_kzlrlO{}15nOKJge5n4bbIeBmd5oZeiHWCDLj2",
            "whsec_zLciLE{}1JTOhCPeRmG2NHMk6yEaMPaHwl",
        ],
        #[cfg(test)]
        look_alikes: &[
            "whsec_LC4CuU{}NH3hkf9mdz7u6qqFB2aHFMxmb",
            "whsec_dLChXw{}sAMAvy4Kpq!akycyf4yfGhqwuB",
            "whsec_xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7whsec_1kFo{}yEnMcf5VDW2hcBoWnyj7WB7YA55V",
        ],
    },
    Format {
        name: "shopify-access-token",
        provider: "shopify",
        shapes: &["shpat_[0-9A-Fa-f]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `shopify-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "shpat_E3ca75{}fb0fcBBc36eAEBE2451EFB3790",
            "shpat_28d4F3{}0EfeF87aECfA323ecf6EfBbbcf",
            "shpat_21Cc6C{}37fB5b5653BE2Aa86fDECCfbC5",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shpat_Bea4C4{}30f15eBA4fDAeFd72f5Da6FC4",
            "shpat_AA8Dd6{}eF2Fa8EFCF!0B1CAc795FfEE98",
            "shpat_000000{}00000000000000000000000000",
            "x7shpat_11Bb{}CFAa3Fd9a3E7Cea86cBBD2073d93",
        ],
    },
    Format {
        name: "shopify-custom-token",
        provider: "shopify",
        shapes: &["shpca_[0-9A-Fa-f]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `shopify-custom-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "shpca_3eF40A{}E1C07bB25ce4936ecbeecbe66D",
            "shpca_60EdC5{}695ab93ad2a0E21fb45C9cC09f",
            "shpca_1c9CfE{}8CEfAb8885f2c93430F36d0cD9",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shpca_42CC4C{}Bbb78Dee72059Fa7231A2cEf1",
            "shpca_AD6f85{}21CAC075FB!46eff953E508Ce1",
            "shpca_000000{}00000000000000000000000000",
            "x7shpca_EcDA{}4fd45EAFcc18AEdd4C767b256A0c",
        ],
    },
    Format {
        name: "shopify-private-token",
        provider: "shopify",
        shapes: &["shppa_[0-9A-Fa-f]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `shopify-private-app-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "shppa_d8B4FC{}29f0FCf8cFa00AE2A2ceF16c1E",
            "shppa_5ccB5D{}1DE8215fbAbdcaECBC0BDeb6fD",
            "shppa_94a42A{}4c36d6c5B17EcEaAAff85D8EDb",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shppa_9c65BF{}065e9B6f1e684ca3bFc24e0aF",
            "shppa_Fc5899{}5E52dDc545!0C983dA4EC73903",
            "shppa_000000{}00000000000000000000000000",
            "x7shppa_e7af{}b6ec0F36D80Bb12Fd43f4a4eAd3F",
        ],
    },
    Format {
        name: "shopify-shared-secret",
        provider: "shopify",
        shapes: &["shpss_[0-9A-Fa-f]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `shopify-shared-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "shpss_4f4eb6{}f41B5cA7EBc2CdDB7EE3C8256A",
            "shpss_5bFCE1{}7FcE7Bd9be03da3d2C97d78Ede",
            "shpss_C3f5EA{}4A6B21EE2CCdd1E32cEB850f0D",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shpss_dC36EC{}0EeDc7019dEdd1014144B9f04",
            "shpss_4b53FF{}EEEFf744aC!C2816dD77c9dd7b",
            "shpss_000000{}00000000000000000000000000",
            "x7shpss_660e{}1d1f3cd41281E4ffbc2c03C1da36",
        ],
    },
    Format {
        name: "square-access-token",
        provider: "square",
        shapes: &["EAAA[0-9A-Za-z_-]{60}", "sq0atp-[0-9A-Za-z_-]{22,43}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `square-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "EAAAb0Shvkri{}nJMfa75mj5NlJEUA7xPwEuYc5yoDAVBi8UR8YhggMIaBZDZG9cAE",
            "sq0atp-Yb{}i31Curgb0pVAw5bQaSOS",
            "EAAAnJClgp2j{}YCr4qT7IjVmHEbpCZ84-2_XR-1p6IZXknhiyRST9b-118aq3mhQy",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sq0atp-sM{}iuHhsYRf5RkStXu2Ddj",
            "sq0atp-GH{}K_JDAQkEo!lwJ3tZE8mS",
            "sq0atp-xx{}xxxxxxxxxxxxxxxxxxxx",
            "x7sq0atp-j{}0UOh-zSXkzV8WBGPT1zCV",
        ],
    },
    Format {
        name: "square-oauth-secret",
        provider: "square",
        shapes: &["sq0csp-[0-9A-Za-z_-]{43}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `square.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/square.yml",
        #[cfg(test)]
        positives: &[
            "sq0csp-jp2LK{}MyYYiAzj-ABv9up3t8ANLm8SfUAHXP1aweAQ5u",
            "sq0csp-Wk3Gs{}hYvCBiK85StKuuWvJ_8zoOVedysVNSZiQlUgBp",
            "sq0csp-Gl3KW{}JdimjmAh62Hb6HnMK05miBQlYRTpeeaK9fmWsn",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sq0csp-np9LI{}H3bbu3dmr7l2B6BzhhhCNrwDiMwReH-ULaw-z",
            "sq0csp-8kxBC{}DQXJT7OnNYuhucZc!t69-Iyi4IXTv-i8-5Qot0",
            "sq0csp-xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sq0csp-39d{}m3nh9brZ7xlfRoXN17eKn7zslCWx5QwEhWV-OjrN",
        ],
    },
    Format {
        name: "razorpay-key",
        provider: "razorpay",
        shapes: &["rzp_live_[0-9A-Za-z]{14}", "rzp_test_[0-9A-Za-z]{14}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 0.75,
        score_in_context: 0.95,
        source: "Kingfisher rules, `razorpay.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/razorpay.yml",
        #[cfg(test)]
        positives: &["rzp_liv{}e_ypBWWWG05RcZtv", "rzp_tes{}t_rtlVcX7FHsAzf6", "rzp_liv{}e_Uki7UnBhz6yjJR"],
        #[cfg(test)]
        look_alikes: &[
            "rzp_tes{}t_s7l4ZBe4T8P9G",
            "rzp_tes{}t_FN9ZVgV!Fdi1c2",
            "rzp_tes{}t_xxxxxxxxxxxxxx",
            "x7rzp_te{}st_y3On7eqaGEvp80",
        ],
    },
    Format {
        name: "razorpay-secret",
        provider: "razorpay",
        shapes: &["[0-9A-Za-z]{20,64}"],
        words: &["razorpay"],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `razorpay.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/razorpay.yml",
        #[cfg(test)]
        positives: &[
            "RAZORPAY_KEY=UKKpxW{}lJ2CiqEcq5eT1C",
            "\"razorpay_token\": \"DaRufsmk{}2eHwxxCegFwX8ABM\"",
            "razorpay.secret = \"N3T7UQ{}XkEDzFyyFAmuih\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "razorpay_link=CS1uD2{}tFYRpjstBvcDw!",
            "razorpay_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"Vqoy5m{}OjCxWIB9WJijJQ\"",
        ],
    },
    Format {
        name: "flutterwave-secret-key",
        provider: "flutterwave",
        shapes: &["FLWSECK_TEST-[0-9a-h]{32}-X", "FLWSECK-[0-9a-h]{32}-X"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `flutterwave-secret-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "FLWSECK_TEST{}-hhdah1ca58710007g2e980gbb0f76b2b-X",
            "FLWSECK-34cd{}49695bff9722cc055ea14f27c911-X",
            "FLWSECK_TEST{}-9d27he9f99872e2580h96cg7g2a8b34a-X",
        ],
        #[cfg(test)]
        look_alikes: &[
            "FLWSECK-hh91{}g8g3695a3gc883g50a1f8760e7g-X",
            "FLWSECK-0644{}h44e80d6h35c!a57ba935hf0fg82-X",
            "FLWSECK-0000{}0000000000000000000000000000-X",
            "x7FLWSECK-3g{}663d6a7b9he6g18c2eca4f6d3a538c-X",
        ],
    },
    Format {
        name: "flutterwave-encryption-key",
        provider: "flutterwave",
        shapes: &["FLWSECK_TEST-[0-9a-h]{12}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `flutterwave-encryption-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "FLWSECK_{}TEST-82g47884f027",
            "FLWSECK_{}TEST-e0h913gb683f",
            "FLWSECK_{}TEST-9cg7fch4h5h1",
        ],
        #[cfg(test)]
        look_alikes: &[
            "FLWSECK_{}TEST-h978cd4e0e4",
            "FLWSECK_{}TEST-3e6h33!g9gha",
            "FLWSECK_{}TEST-000000000000",
            "x7FLWSECK{}_TEST-gbfea91h84d9",
        ],
    },
    Format {
        name: "duffel-token",
        provider: "duffel",
        shapes: &["duffel_test_[0-9A-Za-z_=-]{43}", "duffel_live_[0-9A-Za-z_=-]{43}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `duffel-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "duffel_test_{}r0qwosIm7pD6TX3UzsCruKcf4JsJNfYVUwkN1=Iinb4",
            "duffel_live_{}Ub7HwzmLmYrwMX3scePyBPmaKq5acoeJN1O3AmqjLWd",
            "duffel_test_{}717zAGC7Mp_RkExyc4CCUkuRoBRDhaJ_j9c293fxaY5",
        ],
        #[cfg(test)]
        look_alikes: &[
            "duffel_live_{}u81yZJkTjlPE28=UpGGmAW4z3qCAnQWAeiDPgzlJE2",
            "duffel_live_{}OUVDlsL69k4-1OYHdfmA5!xPICPquhecHnQMzD=_ATA",
            "duffel_live_{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7duffel_liv{}e_JL9cy=LBRKO-9HrdWW8IG1iw0VgBsrMIJ0iVFD5vHlo",
        ],
    },
    Format {
        name: "easypost-key",
        provider: "easypost",
        shapes: &["EZAK[0-9A-Za-z]{54}", "EZTK[0-9A-Za-z]{54}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `easypost-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "EZAKIHMoFcLd{}l5bGLzwHVqOye40be6dweZrWvtFQc7Ba0kug9lfpyku5og",
            "EZTK8vANNPtB{}ia7DTniMmyWF27UkGt48xFshQD62sTSWU2j9QXPRJl056W",
            "EZAKgbM5ri6W{}3lt2XEtib9opjsBRAQMXrisjTItsAK2S7AUnNiROOZ5JQm",
        ],
        #[cfg(test)]
        look_alikes: &[
            "EZTKOWa6B7z8{}orRAT5nSLyGbSucF9YtE0tfIB9PWb7ZmgqTn5OL5WXJVP",
            "EZTKWG271Xco{}u5FEORlSKDv3gWu0YLv!fzACHEBdcUKdDzNHmcuARs3MqM",
            "EZTKxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7EZTKM2y3lM{}EAlRQSKXTjPjFgaAWmSTLny5Y0qqAVobm3BIpl9gvQXPupgl",
        ],
    },
    Format {
        name: "shippo-token",
        provider: "shippo",
        shapes: &["shippo_live_[0-9A-Fa-f]{40}", "shippo_test_[0-9A-Fa-f]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `shippo-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "shippo_live_{}DfAA13a79CA774BBeD989dBbe7C2f7dcDbFcFAa8",
            "shippo_test_{}e8AA9d2894ca9bF12659002dEB86F3E81ff7FDC7",
            "shippo_live_{}5329aF1f69fa0C9C5dFD30ddD6C7D08c32BFFc5D",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shippo_test_{}081c2aaA55BC29ef499EFd59eDDd9c6fA9A39E8",
            "shippo_test_{}BFfe3ea6c82133a25ecb!d17441E99Edd63caa01",
            "shippo_test_{}0000000000000000000000000000000000000000",
            "x7shippo_tes{}t_c41deeeF9Ae8d3eD69CF7d5Cd4F3Adcf5Df7056b",
        ],
    },
    Format {
        name: "lob-key",
        provider: "lob",
        shapes: &["live_[0-9a-f]{35}", "test_[0-9a-f]{35}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.9,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `lob-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "live_b42ca3e{}11915402d710efc9b64989532805",
            "test_493b5de{}1095f2948d71a69959885a340b49",
            "live_f90cacd{}133349a550ae0ecae4f229111cd3",
        ],
        #[cfg(test)]
        look_alikes: &[
            "test_a14a075{}af78ceef0ddf3aac65550b38f51",
            "test_3922eea{}32bec5a622!776f3e1e55f6612f7",
            "test_0000000{}0000000000000000000000000000",
            "x7test_f61c5{}5e41af7431435f84a2d60dfafbd644",
        ],
    },
    Format {
        name: "lob-public-key",
        provider: "lob",
        shapes: &["live_pub_[0-9a-f]{31}", "test_pub_[0-9a-f]{31}"],
        words: &["lob"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.5,
        score_in_context: 0.5,
        source: "gitleaks default configuration, rule `lob-pub-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "LOB_KEY=live_pub_93e{}0621ee507f57a77190ddd5e13ec8",
            "\"lob_token\": \"test_pub_b08{}2dbe58d29672b912e6c8dc7bcba1\"",
            "lob.secret = \"live_pub_01e{}a213b0612d95653c45d2a20cd715\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "lob_link=live_pub_fe7{}0dd1cdc6738cc3fa0b354f92030!",
            "lob_key=live_pub_000{}0000000000000000000000000000",
            "wording_page=\"live_pub_b09{}9a8cdbc5ec4a269f27c3f9510bef\"",
        ],
    },
    Format {
        name: "gocardless-token",
        provider: "gocardless",
        shapes: &["live_[0-9A-Za-z_=-]{40}"],
        words: &[],
        check: Check::Digit,
        entropy_min: 4.0,
        score: 0.85,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `gocardless-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "live_9DymqBL{}LKqZHSWZh=I_paBVVUsREM0IbXEXnU26b",
            "live_eKEbX2i{}Vxu=imyiI-_oB=rGubQv43FJ1Zmt8Rc5B",
            "live_wXniBpd{}d5ex4PnFoWJBtCkvOLsPjH_os78inbaEN",
        ],
        #[cfg(test)]
        look_alikes: &[
            "live_y0ggqpC{}VbUhRwxdXHpNYE4Y-TWPlEmQ5oppt9eQ",
            "live_gz=FXbc{}FtK6bPCDHg9JX!qX2xjcmZFA5eIfwBRG2",
            "live_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7live_Bpt5q{}uafmVCPFQhinDyy4l9vxiHIYSgZEcnU_cN5",
        ],
    },
    Format {
        name: "plaid-access-token",
        provider: "plaid",
        shapes: &[
            "access-sandbox-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
            "access-development-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
            "access-production-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `plaid-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "access-sandb{}ox-20F5c0ED-E96a-CCc5-6Bb6-9FEfC1AC9291",
            "access-devel{}opment-2EE6a8Dc-18b2-F4bf-BDB2-52adBB1176FB",
            "access-produ{}ction-9FdEbc1B-Ce0c-B12c-8A5A-C8A2233c82A8",
        ],
        #[cfg(test)]
        look_alikes: &[
            "access-produ{}ction-b3E9c354-EdDA-eDc7-aF31-5ACDcc40D4E",
            "access-produ{}ction-CE0DC1d3-97f5-fa71-61DB-870f7E!1793d",
            "access-produ{}ction-00000000-0000-0000-0000-000000000000",
            "x7access-pro{}duction-F0dB548b-CDBf-79Db-69a8-D41b9ee31BB8",
        ],
    },
    Format {
        name: "plaid-client-id",
        provider: "plaid",
        shapes: &["[0-9a-z]{24}"],
        words: &["plaid"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.5,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `plaid-client-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "PLAID_KEY=u1ng0df7{}mplxlbfn87xoy32b",
            "\"plaid_token\": \"medm6zmm{}uxbay155el0g8ocq\"",
            "plaid.secret = \"ge11ylcs{}gj1p4qvm98995cd8\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "plaid_link=kejk90vm{}phlqw9ornwz0asg!",
            "plaid_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"1dz3jp1c{}jo5u19wnjt1z891p\"",
        ],
    },
    Format {
        name: "plaid-secret",
        provider: "plaid",
        shapes: &["[0-9a-z]{30}"],
        words: &["plaid"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `plaid-secret-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "PLAID_KEY=s0d0zy5gsp{}ksdacj05l1931bw18xhc",
            "\"plaid_token\": \"fmyfqh8n46{}0tvsfbwlovo6zz9p2sxb\"",
            "plaid.secret = \"zc5xbjd765{}7x7rqqd0d3qyrr409qos\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "plaid_link=kf5qgc35ub{}hyfwvsg0zo8u9rmbbdq!",
            "plaid_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"b5zcrddp00{}05dwti7xas1rba1lb4jl\"",
        ],
    },
    Format {
        name: "coinbase-token",
        provider: "coinbase",
        shapes: &["[0-9A-Za-z_-]{64}", "[0-9A-Za-z]{32}"],
        words: &["coinbase"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `coinbase-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "COINBASE_KEY=Smx2ua49A0xP{}RE7CskhTACcDEefYAR5jpWKfY-SwGsC6CrkoFdIzkR6vYUJ1qLIw",
            "\"coinbase_token\": \"aT8KlRIUDj{}71rRBebGrf4LZC4q7uryse\"",
            "coinbase.secret = \"rz4sgd-BdE7H{}wiZb1ze367m_um3z0WsR6DiWoqkd08maEO1JNuY8lh9tCvYEFT7U\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "coinbase_link=nECS4hVwWEX-{}LLrSVnMbqqezf2cF1ZmIZSBQQ_JhIvSso2QJGwqGE02R-TYGkmz!",
            "coinbase_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"SeicGnX357aB{}WvvAziM19wYfSTutPk3xCBxYTjTUW6svJP33aTbXiUbrZhkB9VK8\"",
        ],
    },
    Format {
        name: "bittrex-key",
        provider: "bittrex",
        shapes: &["[0-9A-Za-z]{32}"],
        words: &["bittrex"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `bittrex-access-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "BITTREX_KEY=5fROAPwHjd{}s1AQ1FLLENrnhiND9GexSN",
            "\"bittrex_token\": \"cUrV6YmUXA{}zUK1ETU22XSQROPTI4yk9x\"",
            "bittrex.secret = \"XjpMc3WNBX{}c8JeRrTsgrl6c8CAxZpLfX\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bittrex_link=VDXzeyl80h{}7fKepUh6vYzFHqkEFhwM2!",
            "bittrex_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"0TJoyU12MS{}PDkPpq2Gr4xeKaXuNI1nwY\"",
        ],
    },
    Format {
        name: "kraken-key",
        provider: "kraken",
        shapes: &["[0-9A-Za-z/=_+-]{80,90}"],
        words: &["kraken"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `kraken-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "KRAKEN_KEY=x2uQPUjLvYYH{}2cvS6ZRscOMRceEkA1r+gxWticnKnpcnO-CV8D/SwDbLI/A97/j46aK_cXri5GOEoN2G",
            "\"kraken_token\": \"68r+AON_/wvm{}dRDD0=jv0b2dBi2XdVhpyENIohRAam=fF4_Vh0h-RJa6qhRmcYdJC9e7=rTMlyfK6fGtLgFv\"",
            "kraken.secret = \"9x-opKHekj3c{}WKi1xEIIu7ZLRbvAFrk4woewop6o-Ehll2RtRk5LPscPIcdSH=B+_c1HrYh-HpeWJ1rG\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "kraken_link=JqYsAyJeuHxS{}CHe9p+I8Ge6in1tO6Yz87eLjYWH-p1TjVllj=qYwSvpOVH3tXw_C45JmbnpHFNt9OXP!",
            "kraken_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"F_m8dBiYczt={}TbD0XGYFkj5eMAzM3NGwp6uEoxTFGw_3d9xGq9BiQg3k0GbV_s69fzPLkRNvnwn1ZpWQ\"",
        ],
    },
    Format {
        name: "kucoin-key",
        provider: "kucoin",
        shapes: &[
            "[0-9a-f]{24}",
            "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
        ],
        words: &["kucoin"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `kucoin-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "KUCOIN_KEY=d7d33b46{}71f993a059edfb3a",
            "\"kucoin_token\": \"87a49F8F-Bbc{}1-Caf9-c8fC-0dC9BCb8Cb34\"",
            "kucoin.secret = \"3d4e1324{}5533f60056d90af7\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "kucoin_link=fa6357d2{}66b21a916f51923!",
            "kucoin_key=00000000{}0000000000000000",
            "wording_page=\"5826e440{}d32521fef88e380f\"",
        ],
    },
    Format {
        name: "finicity-token",
        provider: "finicity",
        shapes: &["[0-9a-f]{32}"],
        words: &["finicity"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `finicity-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "FINICITY_KEY=bdac7a7cd4{}5a4aa7c00d167675ecb734",
            "\"finicity_token\": \"062c7a9fc7{}dd5a459a346b2ced89dea2\"",
            "finicity.secret = \"2155fa7e38{}eec813c618adcc60ccac98\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "finicity_link=69d7885f59{}6d19ccff2caaf34255e1a!",
            "finicity_key=0000000000{}0000000000000000000000",
            "wording_page=\"896b29ec38{}0d0bf9497b1a2b1c175067\"",
        ],
    },
    Format {
        name: "finicity-secret",
        provider: "finicity",
        shapes: &["[0-9A-Za-z]{20}"],
        words: &["finicity"],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `finicity-client-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "FINICITY_KEY=FMPJOH{}J7y9Hv1lMc9qCp",
            "\"finicity_token\": \"gKNDGi{}MKTIp74gOWcDBH\"",
            "finicity.secret = \"v9VEq3{}0J4KnKJ3sGQbic\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "finicity_link=qVpoFH{}BY9v0RPjHoSVi!",
            "finicity_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"psxGsr{}65xCDlS3WiyniC\"",
        ],
    },
    Format {
        name: "finnhub-token",
        provider: "finnhub",
        shapes: &["[0-9A-Za-z]{20}"],
        words: &["finnhub"],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `finnhub-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "FINNHUB_KEY=pj1Ler{}SfojtW524xQ80v",
            "\"finnhub_token\": \"AppVEF{}dy0HBgmOOTK9lU\"",
            "finnhub.secret = \"8nidJs{}DPjaN53MeJZ8XB\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "finnhub_link=DQJlbx{}Qtu0S2tNCr0QW!",
            "finnhub_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"mChAup{}wm6obS7arAYrOT\"",
        ],
    },
    Format {
        name: "freshbooks-token",
        provider: "freshbooks",
        shapes: &["[0-9A-Za-z]{64}"],
        words: &["freshbooks"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `freshbooks-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "FRESHBOOKS_KEY=0OMTvtGCO0uK{}oiKDqvlkbrXfURWVNdwV8FYDeb3JgMjsolyxK8uWh2jMJUfeoKN9",
            "\"freshbooks_token\": \"74NEVKqWVk2M{}72Ldqh1Wke9Rb9pSgZxLorGVoBosP82YIHZdSpTbL4Vqj08AyTik\"",
            "freshbooks.secret = \"7yAa0sO2CdcC{}I1mSTwABvPRRxiKx0VdHJ78y09WVOKfYzyWsLCOOLqAAkdddWsOn\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "freshbooks_link=ArPVXuQjl73i{}doqQRZhj88nIs9u3JDIUJYZ5ga4VB90G09FN90MRv1eH4Lga2HV!",
            "freshbooks_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"rZtGET5lITPc{}8dosD0gWbGQ8Sd4OmYgCVB3HjwfZVAkPJbmLFff6C6eBcH0q4auh\"",
        ],
    },
    Format {
        name: "etsy-token",
        provider: "etsy",
        shapes: &["[0-9a-z]{24}"],
        words: &["etsy"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `etsy-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ETSY_KEY=uyudvb8j{}boxdzk1eu2gwh0va",
            "\"etsy_token\": \"zj4981wz{}7tqe6bht9r19kegy\"",
            "etsy.secret = \"no98j7uw{}fje25g43u29htoe3\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "etsy_link=h43mdsu6{}vlvw10zyza4kvww!",
            "etsy_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"wmb1mi4g{}7vko2xh7zezm7dyj\"",
        ],
    },
    Format {
        name: "squarespace-token",
        provider: "squarespace",
        shapes: &["[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"],
        words: &["squarespace"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `squarespace-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SQUARESPACE_KEY=F8a26Aa1-80f{}2-89AE-Df0D-7Dfdafa5b9bb",
            "\"squarespace_token\": \"A920Cef6-e7c{}6-64Ef-A0dA-0FeC2fEd683a\"",
            "squarespace.secret = \"D2b7A281-1Dd{}F-12eb-B55C-bedFebC00Df8\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "squarespace_link=b868ECe9-5D6{}F-cAaF-a0a3-dc7EA9c9Da0!",
            "squarespace_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"fCdFe208-e13{}5-7eE6-e6dF-7eDc7DcCEf25\"",
        ],
    },
    Format {
        name: "braintree-key",
        provider: "braintree",
        shapes: &["[0-9a-f]{32}"],
        words: &["braintree"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "TruffleHog detector `braintreepayments`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/braintreepayments",
        #[cfg(test)]
        positives: &[
            "BRAINTREE_KEY=06ca09d55e{}6faf8b08ba8bdaa3ec5bb4",
            "\"braintree_token\": \"9be51ab5f4{}edb6838a29872e7df5512c\"",
            "braintree.secret = \"e74896ebd6{}6d39859d492b5f5d820331\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "braintree_link=c7650570b3{}94a12252ff5f97d6c3792!",
            "braintree_key=0000000000{}0000000000000000000000",
            "wording_page=\"0e335d59ac{}48cfcab4460b286069389e\"",
        ],
    },
    Format {
        name: "courier-key",
        provider: "courier",
        shapes: &[
            "pk_prod_[0-9A-Za-z]{24}",
            "pk_test_[0-9A-Za-z]{24}",
            "dk_prod_[0-9A-Za-z]{24}",
            "dk_test_[0-9A-Za-z]{24}",
        ],
        words: &["courier"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.8,
        score_in_context: 0.85,
        source: "Kingfisher rules, `courier.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/courier.yml",
        #[cfg(test)]
        positives: &[
            "COURIER_KEY=pk_prod_iA{}fSix4dmnDQv936NQEG05Jp",
            "\"courier_token\": \"pk_test_M4{}8ZWsLWTvTv6dzMKfjF5aIQ\"",
            "courier.secret = \"dk_prod_eJ{}7OYXBjkLtMl3bRG2ms5g6P\"",
            "COURIER_KEY=dk_test_yO{}GpmmUaEzggNFX4lvo4kh8y",
        ],
        #[cfg(test)]
        look_alikes: &[
            "courier_link=pk_prod_Hl{}bLo1firW7lY6eCWjubgzh!",
            "courier_key=pk_prod_xx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"pk_prod_CK{}CI7L3oeTdfDagtNvlVlJMH\"",
        ],
    },
    Format {
        name: "segment-token",
        provider: "segment",
        shapes: &["sgp_[0-9A-Za-z_-]{60,70}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `segment.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/segment.yml",
        #[cfg(test)]
        positives: &[
            "sgp_IPr7tQt_{}r2RNzAaBhgcwT0CuX-5lbtg1a9O5I5DzjVLIwNo4ga9TK0K4LABj",
            "sgp_Nx3XlY8e{}vpmo3_46_PxV7O8iCaUkRlO5FteRI2qsaL58Y76hvtb0P8BVm8Ee9AGB",
            "sgp_KunTProq{}WHYIiKErIwiZESKxGt2tOD8hpkNSexZJL2q1OsQtftfXxoKsZxUz",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sgp_sP7o4oNJ{}t6toYoO0mJ3BCfEuj8SOuMlNnug9GVR6sXe_5ZsJk7caC3jTb2N",
            "sgp_tY8WjXUX{}2cbKksCG13myR4rcAlQMtC!tnNzU993APrbhDokxJYTIXcLDPZHc",
            "sgp_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sgp_KlW92l{}Q2SU0mYzP9Wk8R_pp6HXQzhIhKYpwNHqL6csIqTvfs4oxSTIzKIB_F",
        ],
    },
];
