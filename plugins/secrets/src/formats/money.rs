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
        positives: &["sk_liv{}e_e1o0NjaGyd", "sk_tes{}t_9P5oUIHMoc", "sk_pro{}d_GL0wHVqOy4"],
        #[cfg(test)]
        look_alikes: &[
            "sk_pr{}od_w2ZrWtFQ7",
            "sk_pro{}d_ug9Ef!2kuo",
            "sk_pro{}d_xxxxxxxxxx",
            "x7sk_p{}rod_PtBi87DTnM",
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
        positives: &["rk_liv{}e_7UkGt48xFh", "rk_tes{}t_D62sTSWU29", "rk_pro{}d_XPRJl056AE"],
        #[cfg(test)]
        look_alikes: &[
            "rk_pr{}od_bM5riW3l2",
            "rk_pro{}d_Etib9!p2sR",
            "rk_pro{}d_xxxxxxxxxx",
            "x7rk_p{}rod_Xri1jTIt0K",
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
            "whsec_nNiROO{}Z5JQDmFOWa6B7z8orRAT5nSLyb",
            "whsec_ucF9Yt{}jE0tfIB9PWb7ZmgqTn5OL5WXJVZPQG",
            "whsec_71Xcou{}5FEORlSKDv3gWu0YLv8fzACHEd",
        ],
        #[cfg(test)]
        look_alikes: &[
            "whsec_UKdDzN{}HmcuARs3MqMOM2y3lMEAlRQSX",
            "whsec_jPjFga{}AWmSTLny5Y!qqAVobm3BIpl9gQ",
            "whsec_xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7whsec_Pupg{}cljarRgLuK26WikEsIOvKnkEtmFM",
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
            "shpat_eD989d{}Bbe7C2f7dcDbFcFAaB8Fe8AA92",
            "shpat_94ca9b{}F12659002dEB86F3E81ff7FDC7",
            "shpat_5329aF{}1f69fa0C9C5dFD30ddD6C7D083",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shpat_BFFc5E{}D8081c2aaA5BC29ef499E1Fd9",
            "shpat_DDd9c6{}fA9A39E381!Ffe3ea6c82133a5",
            "shpat_000000{}00000000000000000000000000",
            "x7shpat_cbbd{}17441E99Edd63caa0812c41deee9",
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
            "shpca_e8d3eD{}69CF7d5Cd4F3Adcf5Df70563ba",
            "shpca_B4f2dC{}Aba3E11d915402D710EFCab9B4",
            "shpca_abf89a{}53280B54493B5DcEa109cee5Fc",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shpca_948eD7{}f1bfbAba6c9959885A340B450",
            "shpca_fF9c0C{}ACbDb1bca3!bc349A5b50ebAEb",
            "shpca_000000{}00000000000000000000000000",
            "x7shpca_aCdA{}cE4F22c9a111CD53cDdA14A0b75b",
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
            "shppa_F78ecf{}CEEF0cDADF3AACdcbfa65c55dc",
            "shppa_dB3f8f{}dF5a4d1D3da9d22EEAa32BEbCa",
            "shppa_622cc6{}776F3Ee1E5d5Fc661a2F5cca7F",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shppa_c61eC5{}5Ef41bAeeF431435F8e4cA2d6",
            "shppa_DaFAFB{}D64e24Bb93!d06cc21bEE50ada",
            "shppa_000000{}00000000000000000000000000",
            "x7shppa_5ec7{}cA77d1a90DDbD5Ed13ECF8f0B08c",
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
            "shpss_DBfE58{}fD29672B912E6C8DceCd7eBCBA",
            "shpss_fd1c60{}ad1EbdA213B06ae12D956e53Ce",
            "shpss_D2A2ce{}fc0CfD71a957FfbE70DD1CcDC7",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shpss_38C6C3{}aFA0Bb35b49203e9cdcdf02Ba",
            "shpss_99A8CD{}BCf5EfbcC4!eec26d9bF27C3e9",
            "shpss_000000{}00000000000000000000000000",
            "x7shpss_10Bc{}E5Fa743FbCD35a55cD9478b9B25D",
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
            "EAAA6WWVtSFN{}0JcYFYoV26oxLFcY2jWyvAjnzjJ-apCAsHvcRw43GK1_nu8Sd5yZ",
            "sq0atp-wY{}ojCqee5fy4QoGpXKCuDe",
            "EAAAyPMtQkIa{}pt78jocbFGi50hhrqDWcViSxyeYIqOZRF4Z-UXQmFnR5pqqu9fSq",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sq0atp-gA{}GYcdGuL6cDEIh9KYrrt",
            "sq0atp-oy{}kdn_GB5fJ!xCSHk4Lquh",
            "sq0atp-xx{}xxxxxxxxxxxxxxxxxxxx",
            "x7sq0atp-f{}vbgnWDQGRijoEzz4m9wym",
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
            "sq0csp-lJZTh{}_FdoVadOOAAA1yK2vp5uaP1YklqJDNhNk_xvlK",
            "sq0csp-J7_T3{}E8ttQYoG5VU8BzHTioh685MAig64SQymihZxvO",
            "sq0csp-y7En1{}Oi493XfMGf4kVfAACDYAeVEsaCJfHvp2dkrSzY",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sq0csp-HKdmq{}GF1qHuvtku0qm5bjqlbTMCTt41P5pgtVU0T1F",
            "sq0csp-69aVy{}1hJFXLnqhS_plGPb!WYoH5aC5ijtWJw2iV0PTM",
            "sq0csp-xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sq0csp-efe{}MTjGDl63RMxgSPgCggwMJ1AASf-VFlOQoGWR22fS",
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
        positives: &["rzp_liv{}e_xGqrwJd1Pc4Qnu", "rzp_tes{}t_Mu989j95nxCDE3", "rzp_liv{}e_EJK9zq0VMPHmLa"],
        #[cfg(test)]
        look_alikes: &[
            "rzp_tes{}t_QWW9ORNgWZ0Av",
            "rzp_tes{}t_fOxGVa1!diuZ3p",
            "rzp_tes{}t_xxxxxxxxxxxxxx",
            "x7rzp_te{}st_oPxg1ckCmJO5x1",
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
            "RAZORPAY_KEY=WNJcTx{}1Z8ju91ZPCtpSi",
            "\"razorpay_token\": \"Dpj0jZY5{}GSPKSkbhDjAjvtck\"",
            "razorpay.secret = \"CJ05fo{}bL1s9clu31BW1j\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "razorpay_link=HiKC1d{}DFbpbYrFQlH8m!",
            "razorpay_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"ti0TV8{}kFBWqxfdLOiVOZ\"",
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
            "FLWSECK_TEST{}-1eg75gh62g5963323g3ddd6061dhdd24-X",
            "FLWSECK-c9ec{}a72d8612f58h7gf6e80hc4f4db56-X",
            "FLWSECK_TEST{}-d952h6d66c00026ge93g5e0d550a529a-X",
        ],
        #[cfg(test)]
        look_alikes: &[
            "FLWSECK-ecf0{}e9122g0f6732gecb723a33aa821-X",
            "FLWSECK-d85a{}807f4e313dcd!a4fc71e875hh0h5-X",
            "FLWSECK-0000{}0000000000000000000000000000-X",
            "x7FLWSECK-42{}9e4ad9f630d582ah623cfh1eba03a3-X",
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
            "FLWSECK_{}TEST-4fb990fa112c",
            "FLWSECK_{}TEST-ec1f08e713bd",
            "FLWSECK_{}TEST-gca02ch93606",
        ],
        #[cfg(test)]
        look_alikes: &[
            "FLWSECK_{}TEST-e82cb2e3heg",
            "FLWSECK_{}TEST-4729f2!371bf",
            "FLWSECK_{}TEST-000000000000",
            "x7FLWSECK{}_TEST-38055d78c59d",
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
            "duffel_test_{}Lye2bE1YlHhYRAPPZIgHuRrn2PIFvpFD02Q-SXFjleS",
            "duffel_live_{}ehbFmW357_AVuu=yhL19vXeRStsOj3wBAwXSiSTV6rA",
            "duffel_test_{}hO33_SaWhTaqYgjA9UJ5Ef9qkJlX2Io1TddRiiPGUsN",
        ],
        #[cfg(test)]
        look_alikes: &[
            "duffel_live_{}ryAvJvc2Qtw43rnpjmtY8gf5zhLE_ptAENIdyOE-Ce",
            "duffel_live_{}kATWQSf44L-t_w23frlPm!V8bhZ1C4wSRWlNx__J4eG",
            "duffel_live_{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7duffel_liv{}e_JTueQOTegGmC3t-izYvkepMprepQ0EX=F1UyFdNK1C5",
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
            "EZAKzPo34tnY{}uKttucZooClxKdLxlrvwtaeIeTO4vAxtgEh9cyRDj2xeKc",
            "EZTK6otjf5Tw{}t07EDK1bVVQvrMF8c8u1a6PmVqt1enLh2rtMZ7rO2oIMHu",
            "EZAKdOSW9jgD{}mZisckYgZBtjktmawRZaOrFtz7KgjQe6Ne93lbKbHYZO1O",
        ],
        #[cfg(test)]
        look_alikes: &[
            "EZTK0FBKq4eS{}OFhdrQZLJkqMnjqB8djddMi5X6iTZciwoGfgYgDQWtNya",
            "EZTKrNAUCN94{}ves99hWzv0RSCzAlvMt!PyP3efpLdjdIxCjOv2cdWYaobB",
            "EZTKxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7EZTKBgU5JC{}rsiYgFuLyvVj7eZ9TP3VRzkMVRSZi4wR09OQXQaj2FUFPp4C",
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
            "shippo_live_{}EA75AbB8fe5330AbA15Ee9fCd0c5aEB951dEeA89",
            "shippo_test_{}E9E3a5BF5fa845B3E0525B2CefDc1F729fbac226",
            "shippo_live_{}C995b0cEEc18C8bdbDDeC3E9F8FE7851Fc9FA41e",
        ],
        #[cfg(test)]
        look_alikes: &[
            "shippo_test_{}5DADEb54c6F37b9aCC7A2B3dCe9AaFc3a8A40d5",
            "shippo_test_{}4dCC2bBa63a6165Fcccf!2Ffdd4Da845FAef1B3e",
            "shippo_test_{}0000000000000000000000000000000000000000",
            "x7shippo_tes{}t_af5E33Ca7B1C05A8ccAE23eBa76C76FDbFD19EdF",
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
            "live_6d7d33b{}4671f993a059edfb3ba28749f8fb",
            "test_1fc98cd{}0c9bc8c34a3d4e13245533f6005d",
            "live_0af675f{}a6357d266b251a916f5192336586",
        ],
        #[cfg(test)]
        look_alikes: &[
            "test_440d325{}21fef88e383f8bdac7a7cd45a4a",
            "test_c00d167{}675ecb7324!062c7a9fc7dd5a45a",
            "test_0000000{}0000000000000000000000000000",
            "x7test_46b2c{}ed89dea62f2155fa7e38eec813c61a",
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
            "LOB_KEY=live_pub_cc6{}0ccac908e69d7885f596d19cc3f2",
            "\"lob_token\": \"test_pub_aaf{}34255e18af896b29ec380d0bf947\"",
            "lob.secret = \"live_pub_1a2{}b1c17506a7b7bc9c893480b467a6\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "lob_link=live_pub_bae{}92c6508ea4f7092aa918d6f7851!",
            "lob_key=live_pub_000{}0000000000000000000000000000",
            "wording_page=\"live_pub_dc8{}ef0e83266e160ae212d4095f7705\"",
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
            "live_OubGvEa{}Pli=6g_EKPn_n-s4iM-oNIBsCJknt0jgv",
            "live_Ck-ccOw{}pxhxFTP6agbE3gawcheHC8hRxcx4gC3dW",
            "live_RHsdUxK{}lF3YWstd7x-FIuDI-k4NMY1stJKmpqc-d",
        ],
        #[cfg(test)]
        look_alikes: &[
            "live_JDE0Gyk{}bzdMjjeIIzkK-myoC6opEEZG6_PZw_9V",
            "live_90U-HTh{}H-gp2W8d3XqyF!Qu=ZulEO-UoFs7kMxKH",
            "live_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7live_Am_dT{}BNBLX08LvwPxKEaKjOb2Rv3VzW0y2Jua7H1",
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
            "access-sandb{}ox-b3ED735f-4D0A-8DbB-4d43-af797B2d8211",
            "access-devel{}opment-C7fC1C81-6EFF-eFd7-0bb5-AFc9f5aCfdeB",
            "access-produ{}ction-B9ec283A-1a83-b7b3-eb86-8a26Aa11280c",
        ],
        #[cfg(test)]
        look_alikes: &[
            "access-produ{}ction-b89A0E2f-fD3b-daf5-9b5E-1A920Cf26F7",
            "access-produ{}ction-e6F64E43-0dE9-FeCf-d685-dD2F7A!8A15B",
            "access-produ{}ction-00000000-0000-0000-0000-000000000000",
            "x7access-pro{}duction-Dd5Fd12c-CB56-cbeF-bC0D-C8Cb868ECeAf",
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
            "PLAID_KEY=rc9vjlxv{}7w0wb68fsligirw1",
            "\"plaid_token\": \"pu40qhf2{}76alesvcdwvueqep\"",
            "plaid.secret = \"4a80dpk1{}jrbatwdvlvhn1yhl\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "plaid_link=mrll6xtp{}ammb6wjnta2ylnb!",
            "plaid_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"9zsxqmcg{}7gl5ihe4swfrywvb\"",
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
            "PLAID_KEY=5oo6xsf9gj{}csnrdcry6jzgxbjqy8jn",
            "\"plaid_token\": \"vbrg50z67j{}23ofda0bey0n6iz8ky34\"",
            "plaid.secret = \"a5vvavifxr{}ycwpz7yfij5j1t76arxi\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "plaid_link=pz8hzpvwpy{}kny880m4gd1di6hjcta!",
            "plaid_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"4dq936nqeg{}05jvm48zwlwtt6mkf5im\"",
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
            "COINBASE_KEY=7kMeh5qV39B_{}mkVwRiU88FLXf1DCOxOcO_EfeuQiybgXRMmZPr7tQt_r2RNzAaBM",
            "\"coinbase_token\": \"jufKUF0wrh{}6cTH0va3OJpSzM1tJz5CwZ\"",
            "coinbase.secret = \"lI5DzjVLIwNo{}4ga9TK0K4LABsRjx3XlY8evpmo3_46_PxV7O8iCaUkRlO5FteRIk\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "coinbase_link=tsaL58Y76hvt{}b0P8BVm8Ee9AG1MKcunTroqWHYIiKErIwiZESKxGt2tOD8hpkNL!",
            "coinbase_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"rZJL2q1OsQtf{}tfXxoKsZxUlhP7o4oNJt6toYoO0mJ3BCfEuj8SOuM9lNnug9GVRS\"",
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
            "BITTREX_KEY=xLI3IScsAO{}4KJ6m2NFZJ1PNlNtHqz4lq",
            "\"bittrex_token\": \"NHfFHs1KJA{}rOSl681eh2hgPshhbVEdnZ\"",
            "bittrex.secret = \"dc2RuZudfK{}5pjODYrqBS6TjSYZXwyZWo\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bittrex_link=PCVFl5q525{}wDgRnsaJWynM7QOtUdlAH!",
            "bittrex_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"ZFs9YHKjjr{}Beo7dckDuIY9zudwHcSKO5\"",
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
            "KRAKEN_KEY=ON0PR-jVzwM7{}Th6OXmm4EUNweFezHVmtyKEnI4_pFnQsxcp2luPQFwHxF9XMQsDtGqzY_-I8xsUURlcE",
            "\"kraken_token\": \"F8PpiosoIJBB{}34qTJS3OCi435TSSR3kKk0KfKJ4zB51vOA7u501BqOwgTG7eBS0=s27O=hE-ppji1SzsNH6E\"",
            "kraken.secret = \"PixvGS/j_C30{}MHUSoTC2JV00vzPCEDa/9Z8v03_AxbrJskqsl/9a4H8/8+nPxexGyhAjxTnYCLfOx+dH\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "kraken_link=IGzRVk6vPvoN{}dWi+jeYqIdEqgXkxcCy1tc8eam45RDXmcGd1eKL_k5ug6WnE_R1g+nAHE6i6NAAKuGq!",
            "kraken_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"vcDSHYktzbsH{}t986sFs9pa0vguSX+-xzbgP1dp5j40hX7ZPvR2cqEvmUBNhflTUW_atmkw67jJwFDmJV\"",
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
            "KUCOIN_KEY=9e3c36ff{}dbf9accf66b61418",
            "\"kucoin_token\": \"48aCEEdd-9bc{}a-90Ff-cD2E-b203722DDbEc\"",
            "kucoin.secret = \"857b747b{}ede765caf630281d\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "kucoin_link=787fee5c{}b80a65494604497!",
            "kucoin_key=00000000{}0000000000000000",
            "wording_page=\"986c047c{}a507d9246aa01be4\"",
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
            "FINICITY_KEY=860ba0191c{}da47467a85cdcf613b84b6",
            "\"finicity_token\": \"687fcdd736{}092793e21208d33ac2c526\"",
            "finicity.secret = \"2bfd5e80b1{}963b56c6966bd283e810f9\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "finicity_link=e0221afae2{}9c952ea96bf6a94b048d9!",
            "finicity_key=0000000000{}0000000000000000000000",
            "wording_page=\"1a5b0c5ec2{}0d643e8549143e810d2255\"",
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
            "FINICITY_KEY=uJDGEa{}2J7P7QIikBXk2K",
            "\"finicity_token\": \"lNRS1h{}c4bxOG78BU29Im\"",
            "finicity.secret = \"LsWDob{}S1EywHiGce9VYq\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "finicity_link=a7fZ3V{}1pOqfjiMef5eA!",
            "finicity_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"HksGRM{}km0lkJF3ysLk64\"",
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
            "FINNHUB_KEY=Y8kZdO{}Y3v6YrU7Uo1cxM",
            "\"finnhub_token\": \"MfyS7d{}7nmie30kdomyTV\"",
            "finnhub.secret = \"dvsgTV{}TlA2y8N0dVjEZ8\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "finnhub_link=eOopwq{}ius6M7sTWaRJl!",
            "finnhub_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"DJdI6s{}m9hj81883HKflh\"",
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
            "FRESHBOOKS_KEY=DCchhVWIbKcN{}KPttrZgVdlvKmZ67nOGOIQTPOC9nDRHCUSgdl6uMkWgZhXrLphYW",
            "\"freshbooks_token\": \"DyTiAly6bsIZ{}tu52A63CIpE6BNSfNXcQD1ZH8nLP8oD8CWPmvGLs5DNtAOr5D8qT\"",
            "freshbooks.secret = \"2yL0zQ9whJ2n{}OcTIT97aXZO4sDJfMG24MDbXXV3K8d3gJl0DKgceCM0gj3VISsNZ\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "freshbooks_link=XXTKlD6eO2Gl{}w5ywl2Fob1qO7pPYnrGoelGoATE3C4w8lmiiARyQSfP4gLvvomF!",
            "freshbooks_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"sU3GNmkZHP7F{}yI3cwAOhVd0EVPkXtUezC6sW1n06noHqqMJ9oIq7UfRMdG9OHhCW\"",
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
            "ETSY_KEY=vt186ztp{}d5v0pukp4zn6o8yo",
            "\"etsy_token\": \"3cpvw4iv{}e4bk83nmavrqiskq\"",
            "etsy.secret = \"xjc124uq{}u6oaw5n9u762mlte\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "etsy_link=v66mpiks{}1l41ndgagphvki9!",
            "etsy_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"pahsk5fo{}m1zhj9b9ts6eepid\"",
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
            "SQUARESPACE_KEY=6A0d9B47-BeB{}C-4678-0ecB-9D4aF7f66cDE",
            "\"squarespace_token\": \"4fDdf409-ECB{}4-6044-64c3-04B440E92Fc4\"",
            "squarespace.secret = \"2ad65eBe-B88{}9-586D-BD2F-eaaDBAa858E5\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "squarespace_link=0F308cc2-D5C{}e-67B1-4ee8-8fDBAf4bfeE!",
            "squarespace_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"70EECa73-dF2{}E-7FD9-aF1F-A6DcfeD9a7D6\"",
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
            "BRAINTREE_KEY=b6066911d0{}4035c56e977697dd856a8c",
            "\"braintree_token\": \"26e5cf7437{}72e7f8c794f492bfa5bf54\"",
            "braintree.secret = \"9f4023e967{}55d09dae7cde838655fb5b\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "braintree_link=4582fd5533{}dadf1cb81bb31a348bc6f!",
            "braintree_key=0000000000{}0000000000000000000000",
            "wording_page=\"5824205b5a{}04927962a566aaa73febb1\"",
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
            "COURIER_KEY=pk_prod_yW{}jNKXIpggypb2G7xQ1PEUOT",
            "\"courier_token\": \"pk_test_wH{}bKa0anhuD7q1gjHAE0sSNH\"",
            "courier.secret = \"dk_prod_KP{}1GRA8BnzemYs4Qg0ab9WA1\"",
            "COURIER_KEY=dk_test_Sf{}2iERwecxubxeqwA5aJePLf",
        ],
        #[cfg(test)]
        look_alikes: &[
            "courier_link=pk_prod_BP{}CUCDWG8dOHeaWjz6vPhCW!",
            "courier_key=pk_prod_xx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"pk_prod_BY{}x6jtHEhOKkc6SsRcruwWvU\"",
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
            "sgp_RBuAz1vQ{}pQBDnYdzSeqi5cV8iQjQN0hVqwAosRkWuH0BFIS6rYyP2ggHreum",
            "sgp_NHVRUn4G{}T0stpxWm72vkE-_5DQCNU8AcjmjAW0SuXHEoQLvnmxTV0SukVisa9SCc",
            "sgp_RQZlHSpQ{}h79xseOyic7XmwcBGF_DLGVRsHm4rA8R53VS4Q4DqEmr14EvDvG7",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sgp_1-z18MOD{}3O2sbxRTfkbteM-9dhM5JktbYcZrX4CBwPYmxCqqx-hsM4ELFw9",
            "sgp_ZB6ntZ3R{}ry513wiZJfmFy1xtQCyM70!tKtL3JH9HDgF4AAnwN19anG-RuyOV",
            "sgp_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sgp_5XMoUV{}85thUaCsy5MvNvOYOFxEm_KVpYoUHrXumYjJ_njNsk6gc84_gJKu8B",
        ],
    },
];
