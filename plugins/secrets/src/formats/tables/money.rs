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
        positives: &["sk_liv{}e_cy36uwSPUy", "sk_tes{}t_Hpg1Nq0Hka", "sk_pro{}d_5Q6hSApzGg"],
        #[cfg(test)]
        look_alikes: &[
            "sk_pr{}od_DFl5NI34D",
            "sk_pro{}d_j6HQy!8zpc",
            "sk_pro{}d_xxxxxxxxxx",
            "x7sk_p{}rod_oDi0Wd3vvT",
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
        positives: &["rk_liv{}e_YmcKs526M1", "rk_tes{}t_We35QnJBCB", "rk_pro{}d_uOu9fARl4x"],
        #[cfg(test)]
        look_alikes: &[
            "rk_pr{}od_aerh6b0Pg",
            "rk_pro{}d_kXJA7!U0gx",
            "rk_pro{}d_xxxxxxxxxx",
            "x7rk_p{}rod_2PbQODEf7O",
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
            "whsec_xP7WUz{}K0ljzMvZ6AvpZ9VJy41p7fJbnb",
            "whsec_h04N1W{}mdkrJILGOQkNOgBTgYzbOl8sLfkfsn",
            "whsec_4CqdpI{}ZovUr4sFP7fUJwBzm2vu1NnaSU",
        ],
        #[cfg(test)]
        look_alikes: &[
            "whsec_lF97lV{}ZPR6BWBzBaI9FHYqIN5rsAJRg",
            "whsec_6GGGwS{}Egj8C0AmKH!koHQG1is3QbUew8",
            "whsec_xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7whsec_H1Nw{}GuVT5NPgurpYgwaVXpNA0JQYtkyy",
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
            "shpat_Ef4EcA{}7eFa114509CEf27A1eF5b88bDB",
            "shpat_b3DAA1{}beeAFf1fdfc6D4bD85a3E3ffCF",
            "shpat_5bE6Cf{}49cDacE2d2eBeDbA944B10BBDD",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shpat_c8A8Bb{}c7FeFAde8469bb7419078a6b4",
            "shpat_dafb71{}fcDeDDdbEd!f2A7Dc3fa2e48AA",
            "shpat_000000{}00000000000000000000000000",
            "x7shpat_Ed51{}A6f334Be258DffcfD80FcdCACd93",
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
            "shpca_A5Bfbb{}F37eb4C1a5DE1fDeEf9fBcC834",
            "shpca_7beBBD{}3FF1Cd2FcFBb45b9cf7B9e4AD9",
            "shpca_fed662{}220F5c0EdD1E960a8CCcD536Be",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shpca_C9FEfC{}1AC9297132E6a8D4cc18b7234",
            "shpca_7ffBDB{}12152adBB1!76FCBB9FdEbcEC2",
            "shpca_000000{}00000000000000000000000000",
            "x7shpca_Ce0b{}c6B12fc18A54A1C8A2233c82Aa8b",
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
            "shppa_E9c35A{}4dEdD0ACeDce7baF3b185ACDc4",
            "shppa_0D4EEE{}CE0DC19B3DC97fe53fa7E1061c",
            "shppa_E870f7{}e017932dc98F0dB548fb5CDBed",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shppa_9DCb46{}9aC88D41b9e31BBE85fF0Bc80",
            "shppa_73BCeA{}fadA57B43a!bee1175FB76Bf3B",
            "shppa_000000{}00000000000000000000000000",
            "x7shppa_BFa5{}5b0227Af084C66eD48700dbA6E8d",
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
            "shpss_Cd2DFB{}4444266741A79A40FBC8AcDaaC",
            "shpss_Bfab05{}EeC8Fc06db1f9Cf0d69C2F04a9",
            "shpss_E0b440{}bC6Ef060bb28ECAEcf65d6902c",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shpss_04d105{}a04a8A6d67Bcb7D84B230EFE5",
            "shpss_edACFC{}3bb4C1Ea75!b62a596d3323a3D",
            "shpss_000000{}00000000000000000000000000",
            "x7shpss_60c6{}1DebDD204DdC9ECA72dD861f2eF8",
        ],
    },
    Format {
        name: "square-access-token",
        provider: "square",
        shapes: &["EAAA[0-9A-Za-z_+=-]{60,61}", "sq0atp-[0-9A-Za-z_-]{22,43}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `square-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "EAAAWwOrU-jE{}uGpeJJOxmYJ8MoNOl-++9NytYCHq0pJI0cJ6ZGdPrkv1sZ389-vE",
            "sq0atp-b7{}CskhTACcDEefYAR5jpWL",
            "EAAAr+QuEqA5{}ApimDbGxiP5tWSH0oJG7XtDapYvOC1pKT6cL7Blx3qeb+=bC6FuI",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sq0atp-1z{}e367m_um30WsR6DiWoX",
            "sq0atp-K0{}8maEO1JNu!8lh9tCvYEz",
            "sq0atp-xx{}xxxxxxxxxxxxxxxxxxxx",
            "x7sq0atp-w{}7aw9ECS4hVwWEX-LLrSVv",
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
            "sq0csp-kbqqe{}zf2cF1ZmIiZSBQQ_JhIvSso2QJGwqGE02R-TYO",
            "sq0csp-yf3te{}icGnX357aBWvvAziM19wYfSTutPk3xCBxYTjTG",
            "sq0csp-SvJP3{}3aTbXiUbrZhkB9VK5Fg9rlKmY2Jp1UeeSjjQHe",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sq0csp-GiwzB{}wKwd2Rux43soqknu8Ihg5iMFaquBFOJezPF-f",
            "sq0csp-exBUX{}RTg44M-uax23gsmQ!3W8ci_1D4xTSXmOyaaK4i",
            "sq0csp-xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sq0csp-G8b{}UvfRPUfhHnD3u-jZwlfqNqsfqR0FYAG1VzGeOL1j",
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
        positives: &["rzp_liv{}e_651zPo34tnYuKt", "rzp_tes{}t_cZooClx7dLx4rw", "rzp_liv{}e_vAxtg5h9cyRDjx"],
        #[cfg(test)]
        look_alikes: &[
            "rzp_tes{}t_26otjf5wt07EK",
            "rzp_tes{}t_bVVQvrM!8c8u16",
            "rzp_tes{}t_xxxxxxxxxxxxxx",
            "x7rzp_te{}st_mVqt1enLh2rtM7",
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
            "RAZORPAY_KEY=O2oIMH{}ZukdOSW9jgDmZs",
            "\"razorpay_token\": \"kYgZBtjk{}tmaw1ZaOrFtz7KgQ\"",
            "razorpay.secret = \"93lbKb{}HYZO1aOY0FBKqe\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "razorpay_link=OFhdrQ{}ZLJkM9jqB8djd!",
            "razorpay_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"5X6iTZ{}ciwoGfgYgDQWty\"",
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
            "FLWSECK_TEST{}-2b5f6b4244g0de65bcc1a96c1gh455f9-X",
            "FLWSECK-h7af{}3h4ec1fdbfdeh2d04cdgd17f7c27-X",
            "FLWSECK_TEST{}-a75ahb85330aha15e9c05geb951ea84h-X",
        ],
        #[cfg(test)]
        look_alikes: &[
            "FLWSECK-9e3g{}5bf5g845b3e025b2cd1f729hg2b-X",
            "FLWSECK-c995{}h0ee18c8hhdd!3e9f8fe7851f9f4-X",
            "FLWSECK-0000{}0000000000000000000000000000-X",
            "x7FLWSECK-25{}dadeh546f37h9gcc7ad2b3c9agf3ga-X",
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
            "FLWSECK_{}TEST-09594cc2hbg3",
            "FLWSECK_{}TEST-6165fe2f4dg4",
            "FLWSECK_{}TEST-fa1b3g5e33c7",
        ],
        #[cfg(test)]
        look_alikes: &[
            "FLWSECK_{}TEST-1c05a8e23b7",
            "FLWSECK_{}TEST-c76fdh!d19ef",
            "FLWSECK_{}TEST-000000000000",
            "x7FLWSECK{}_TEST-6d7d33b4671g",
        ],
    },
    Format {
        name: "pagarme-key",
        provider: "pagarme",
        shapes: &["ak_live_[0-9A-Za-z]{30}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `pagarme`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/pagarme",
        #[cfg(test)]
        positives: &[
            "ak_live_JI7g{}L0YuAITQpVuMh7tyNL4oGFW9IH",
            "ak_live_UUMY{}aFw2sV6pXhgIdauGzhzyatwORc",
            "ak_live_sxOm{}YHPpY7W9Kvq6R8heollrvrgT2j",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ak_live_59BA{}6cudzxwaoxgXUDk0f0ACRrJ1L",
            "ak_live_DEXA{}ULC6ZBEQ5kD!My4BW3LJw2ibuU",
            "ak_live_xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ak_live_2J{}z47hf6CAH5mCSku99xy0Qypm6XpA",
        ],
    },
    Format {
        name: "flexport-token",
        provider: "flexport",
        shapes: &["shltm_[0-9A-Za-z_-]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `flexport`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/flexport",
        #[cfg(test)]
        positives: &[
            "shltm_r6wtxY{}XuEY-BwWgrcmUdUmpFMeHefTl12o3NTPRS",
            "shltm_fhTD8H{}o2P7kRdaynSpoLdGKZeBIQj8mtqY_qteOt",
            "shltm_p94LMw{}cRtCWvvlW5CkP5YfqmnQ2mnfka2VsOapTH",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shltm_UJZQo6{}ZmmCxx9kffzCFAKv6YewVaOjA_skEV-rg",
            "shltm_UZIZTh{}5e9i6n3SM-PfTg!gnakXbEIX2hHORdiQWK",
            "shltm_xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7shltm_I8lP{}L2XufHzR6-a7dcb5WoNzUXMI5-rmYsz0vWCx",
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
            "duffel_test_{}Ds5N1es=47oE-YIxQS-WLjkubGvEaPli=6g_EKPn_nb",
            "duffel_live_{}2iM-oNIBsCJknt0jguVMk-ccOwpxhxFTP6agbE3gawN",
            "duffel_test_{}9C8hRxcx4gC3d2zGpHsdUxKlF3YWstd7x-FIuDI-k4d",
        ],
        #[cfg(test)]
        look_alikes: &[
            "duffel_live_{}I1stJKmpqc-yX_DE0GykbdMjjeIIzkK-ImyoC6opEn",
            "duffel_live_{}sG6_PZw_98yLH0U-HThH-!p2W8d3XqyFVQu=ZulEO-Q",
            "duffel_live_{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7duffel_liv{}e_S7kMxK5XyIm_dTBNBLX08LvwPxKEaKjOb2Rv3VzW0yb",
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
            "EZAKTZJ4981W{}Zrt7TkQE6BHgTj9Rrot19xxKEGQYoNNOsy9d8tJ7UWhFwJ",
            "EZTKmE25xdkG{}4ylt3Uo29HTOEhOl3yuOuH43oMpuDSlU6VnLeVzqdWE1mZ",
            "EZAKYoZoAv4k{}KVaWgpAjxWOhdeWqMybB1MIeay4G7VmKtO2XHgk7eZEZM7",
        ],
        #[cfg(test)]
        look_alikes: &[
            "EZTKDfYGyJDU{}HW4DkLWxnr23u4G1gb5YGJK0xT4Rxgl0tgR6EZrsgldXW",
            "EZTKmZIrkYAY{}Tm3v2KJ40zvPkwfgyxo!DUeEobrsqofDUD9Twr8wh6Kt0S",
            "EZTKxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7EZTKLomJ0V{}fPj4hSocCrGmv7mAWmtcQ5nVEL5ptGL3A9kN2iRdAkrVcu2n",
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
            "shippo_live_{}cbCB556CcbedFebC00DfC8Cb868ECeA9f5D64F9A",
            "shippo_test_{}cF3a0a534dc7EA98c9Dab0EfCdFe20D87e1335Ae",
            "shippo_live_{}F6ee6daFF7eDc7DcCEf2c5406CfA0e9D55Ea6FA8",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shippo_test_{}0b8BAf8BDAAd3eeafEeCBB5d43ac9BE51bAeBaF",
            "shippo_test_{}bdcEaDfBd68c38A29d87!Ea7DbaF55c12CC3aE74",
            "shippo_test_{}0000000000000000000000000000000000000000",
            "x7shippo_tes{}t_96EBdD66Db39b8a59Db492B5F5D820eb3391e1C6",
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
            "live_0570b39{}4a122e52ff5f97d6c3799290e33d",
            "test_9ac48cf{}cab4460b2860693896ea5e26d41b",
            "live_78029fb{}24aee3ba729db93c5ab1d81239c8",
        ],
        #[cfg(test)]
        look_alikes: &[
            "test_7b72245{}8a0336f6a63aae6bf9b875c96de",
            "test_e9d076f{}293bbaf703!801c9eb09261413f8",
            "test_0000000{}0000000000000000000000000000",
            "x7test_4f6d1{}b9275051523e7bf18c82aedcd19116",
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
            "LOB_KEY=live_pub_826{}2b397c7c614ea740de9512821be9",
            "\"lob_token\": \"test_pub_623{}8c23a224055aec76ddd8484b53df\"",
            "lob.secret = \"live_pub_937{}5f4e0e632bdc67af9550d06e6eaa\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "lob_link=live_pub_fd5{}e9f7cb62d1d6e1ed8d60c5133ae!",
            "lob_key=live_pub_000{}0000000000000000000000000000",
            "wording_page=\"live_pub_276{}e52c6ceb24871e8a919e5c2a9317\"",
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
            "live_1mihX8V{}iWTW2baJjrBF13lxQ4qb=kPLsBusmMyTq",
            "live_2=OqagC{}njwIXSHWbKCOYGWrckV92kP2RT0lXyO9O",
            "live_mQZoo6G{}WPygHgJXovMGpK6brHpSuzer4nwRSHyJ9",
        ],
        #[cfg(test)]
        look_alikes: &[
            "live_IOSuFvI{}s_b0K=zuWWTneQOT=RrkquqKLDD56sVG",
            "live_xQEk657{}VUUT5mMm2MhML!D73xQC9w723DsQyiVIM",
            "live_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7live_uU2Bu{}49QBjG0rrlk3UuPJ8kR1mkzxIU1lbE52OJh",
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
            "access-sandb{}ox-D84158eF-74f4-A0c9-bF01-A3aAE5ECEEd0",
            "access-devel{}opment-ddA15202-D7aa-caCC-8D96-Bf7aa0B8859a",
            "access-produ{}ction-8Cdf2F7f-6fBC-CB95-4EBC-febbfAc4ca1b",
        ],
        #[cfg(test)]
        look_alikes: &[
            "access-produ{}ction-A2fBAD1e-A74D-5BbB-6AC2-aB29D47f1BD",
            "access-produ{}ction-542C26db-cbda-F502-f489-FabAE5!b3b2E",
            "access-produ{}ction-00000000-0000-0000-0000-000000000000",
            "x7access-pro{}duction-Eb3Eb5AF-de80-0aaf-a71E-2eCf10C92977",
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
            "PLAID_KEY=ls9vqhy7{}donqghzxiyzkkuqv",
            "\"plaid_token\": \"5pbyv9x8{}qb0vgisy7wp7duzw\"",
            "plaid.secret = \"nujkpovd{}xdnc293igz8hxpso\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "plaid_link=jyiwoj0v{}lur4t3z416e45ry!",
            "plaid_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"9fxgaene{}9fntqtecbwplvyc1\"",
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
            "PLAID_KEY=h20qgxeyge{}vtytyzbomg0kodb9j9c8",
            "\"plaid_token\": \"j7fbzjxgcp{}09eoka0fri58cll03yns\"",
            "plaid.secret = \"8ohd0mk12i{}3oqk9fw9dfkhapqpvc2m\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "plaid_link=9znwhddcge{}uprqfd1j5ej7t4350hq!",
            "plaid_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"7wlp4pa4jy{}db4nvrasg1ym2jc6macd\"",
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
            "COINBASE_KEY=CQgrAWDsW62w{}KaIu-A75dwfuAZkaL9vPcbPhzQd_Hj2FVrH_H3fMh-kMsm82qQHt",
            "\"coinbase_token\": \"eHA9jxXfzI{}396bpSwHuZ2fly1wR44eoy\"",
            "coinbase.secret = \"AVaPVS3bEmEp{}ZL4c1iqt18kVDFLw3HZ0fPsRYVzOxEPjD6y2khAJhXVqh-bU6fC4\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "coinbase_link=YFl5BxEw2Qhg{}tED60vyuyvK3Fj-yRGAlzhEuratgpVvPbZBIG2GF5Yd_3PNyZdK!",
            "coinbase_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"tzdCEkVl_ovn{}kOIPqYOwtBheg4PvJC_94KC5NZSBMitipQ1XFenGPGNnWe9QiJkD\"",
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
            "BITTREX_KEY=qATu2yL0zQ{}9whJ2nOcTIT97aXZO4sDJM",
            "\"bittrex_token\": \"24MDbXXV3K{}8d3gJl0DKgceCM0gj3VISN\"",
            "bittrex.secret = \"ZpXXTKlD6e{}O2Glw5ywl2Fob1qO7pPYnG\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bittrex_link=EelGoATE3C{}4w8lmiARyQSfP4gLvvomF!",
            "bittrex_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"sU3GNmkZHP{}7FyI3cwAOhVd0EVPkXtUeC\"",
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
            "KRAKEN_KEY=sx/+=VdZFXBt{}oeTFhUKxsws0D=skM7w+jtak6f=iDZh+4Kkvy6WvO6IaC3fdGwnmXq_um9zYK025ultn",
            "\"kraken_token\": \"Ax7fFuB=1ecr{}_OOv==dkXap0c5/7gNTGTkVw_WOEsjHUq_8Rhd/VYEJErq9PPkWeNdK_0QWgFPlafghtENOH\"",
            "kraken.secret = \"uKgYlEyuQKKn{}-sZEoD/xWUsheEvK0FUChKDxAQ-CgFD/sZ7v-F6xNHeTgSU=YITK-mQgm6uzndayTJV5\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "kraken_link=0+wA+Vg6OnGh{}=qNRgP3DLTyUngaRCrP+qrhfR9+37+p6OvnNZzt1fvXbNllXxOmYNTdM+LNY31n+C+A!",
            "kraken_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"lILqzWOzPMZy{}OloUINaUXi35MrJjtPF9PR8pPwViRXEvDW6xydvycJgtJxz0CqZuC-x89qZNOJIo/Yyq\"",
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
            "KUCOIN_KEY=e7cde838{}655fb52b14582fd5",
            "\"kucoin_token\": \"b3Dbea6c-1Ca{}B-81B3-bAb4-cBdC6AdF9584\"",
            "kucoin.secret = \"05b5a049{}27962a566aaa73fb\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "kucoin_link=318ba918{}3d0cfcce8a06305!",
            "kucoin_key=00000000{}0000000000000000",
            "wording_page=\"0eb84ac0{}8d5452d04500e175\"",
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
            "FINICITY_KEY=9ca95c6f66{}84c843c6587ca3ed3fc2b3",
            "\"finicity_token\": \"2f0e6d633c{}8af7adb1a82b6b660b8dfd\"",
            "finicity.secret = \"7c8e403447{}1d8f60bb4daeb0b4877c17\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "finicity_link=eedf8c20ec{}3091366722abcb2807e83!",
            "finicity_key=0000000000{}0000000000000000000000",
            "wording_page=\"65eccf7807{}ec8be9273bbd69c47d6b2f\"",
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
            "FINICITY_KEY=amvi5b{}SLCVNK4frlHPYU",
            "\"finicity_token\": \"8In7Bj{}8YiGlpESalaWp9\"",
            "finicity.secret = \"ql2wql{}R54amE32zGE2ni\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "finicity_link=Dm27R7{}wlyPxyurbR1z2!",
            "finicity_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"7T7TX8{}pU7qwtngS10jkV\"",
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
            "FINNHUB_KEY=4BizC7{}v2C1fpZsSJUopF",
            "\"finnhub_token\": \"iOJnSZ{}LB0x5KnMB3AOeb\"",
            "finnhub.secret = \"JlHKXq{}IRH26o6UtbuDoP\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "finnhub_link=6RdYRi{}iU0qMSrnlB27B!",
            "finnhub_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"8UM9bL{}Zpogb63WbmPSIe\"",
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
            "FRESHBOOKS_KEY=RuVau3g1c2UN{}xIozduWlAqpLP8dV1wUSiD6VYBde40VwSmASB2Aj9597vM8q255n",
            "\"freshbooks_token\": \"kzloaUqXnvzC{}15tdJsrgPdeo8gkl0EiTVCCVT5hgghaHBrQFGs43bXrSwMFJd6Sq\"",
            "freshbooks.secret = \"BTZyxrCTCqoZ{}HC8xUY7PyIAGokbsQHQFzo9ifRYgdHToPHiNYZlhArsIPNfCWSOb\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "freshbooks_link=MjK42ZmIrMAA{}Tkb4ZrNBQMwFXA72TPXTcC3biQbmLPbiNfM41UC2QRyuUyNkiG2!",
            "freshbooks_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"trSOdhaWh761{}TO5snGCVFATr5W78QWJ4VFp1pU0Z7u2HjHv3i7TbVyGqyE2fs1nv\"",
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
            "ETSY_KEY=dos6o5ko{}vx6y3dqus0m76ij6",
            "\"etsy_token\": \"evinml94{}7fah9va2marec02w\"",
            "etsy.secret = \"xz645ygh{}xmvs6fpwg11s922t\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "etsy_link=etw7ku07{}1urtqq5tx080qgw!",
            "etsy_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"qnhzm070{}62pfnjd1xw9w9flg\"",
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
            "SQUARESPACE_KEY=91D1AfF0-88C{}2-51f9-F9b3-Df74ef10Bd8a",
            "\"squarespace_token\": \"15FE521a-BAd{}3-b52f-eD25-46dcFF23B456\"",
            "squarespace.secret = \"10d8feD9-03b{}E-fDae-6C0c-AE75aaA0Aff3\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "squarespace_link=8F4c7eFF-50B{}1-9E49-49bA-A5D0F3718fF!",
            "squarespace_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"B7f2cAA0-e3f{}E-4e36-3EEe-E7C0eA17134D\"",
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
            "BRAINTREE_KEY=ca0ce55903{}b725bc0f261f494abc3acc",
            "\"braintree_token\": \"7c213a1947{}c12747c3dd5d27f5f0d12c\"",
            "braintree.secret = \"473a9c5af1{}a7383ed870647df500fc0c\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "braintree_link=6476c6d57f{}75acd060fa153338a1839!",
            "braintree_key=0000000000{}0000000000000000000000",
            "wording_page=\"b3b16cacfe{}a613146af846c0e7d1dbc6\"",
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
            "COURIER_KEY=pk_prod_YU{}zaOQ9FGa4BTNjsNimmCuPF",
            "\"courier_token\": \"pk_test_J2{}LEoMwHjvVnARSfxBu3tM2c\"",
            "courier.secret = \"dk_prod_QR{}Gk41W5REdoGqTlAm2QUOa6\"",
            "COURIER_KEY=dk_test_mp{}wpOEhmB3taWxkykB1er4Gx",
        ],
        #[cfg(test)]
        look_alikes: &[
            "courier_link=pk_prod_ai{}61kPyEwI1FQHZArz51DTg!",
            "courier_key=pk_prod_xx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"pk_prod_vk{}WvqdZoDgigVq3GFDqqfTN2\"",
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
            "sgp_w9ZC_aLc{}dNuazojEx-Q4ApnPd9lRcEkj1THuRmoKvtL5pG4ZTel8ixm8wOMj",
            "sgp_GRUgHcaB{}a8WaF85HjItGlCIpS9Cz9_Ea8UZoJk-361Wyj9hnGF0XlYtnOmFgiRCC",
            "sgp_p09FeLuD{}cwvngOkHAfzgw00WvjqWpOQtBP8ihOddtPECiXQNyiBeBWVS0dwe",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sgp_CIFEOgQs{}tbub-3gBAvbnPCygacX1EdslUQ_bZIDdyv3kGCvnrEnapKj7rt7",
            "sgp_4vWjnPXm{}lWQa9mwdou7w-Kv7Nw4fq1!nus47Y2sPlq8ElbnvDtdxJJJReD7O",
            "sgp_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sgp_CEK8_7{}GRlufPfP_PipXJVXeZP3nutUEtx_xzvwYLpTfvbWtgQylgsVN8qlvu",
        ],
    },
];
