//! Documents, tasks, media and everything else.

use crate::check::Check;
use crate::format::Format;

/// The formats.
pub const ALL: &[Format] = &[
    Format {
        name: "airtable-token",
        provider: "airtable",
        shapes: &["pat[0-9A-Za-z]{14}\\.[0-9a-f]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `airtable.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/airtable.yml",
        #[cfg(test)]
        positives: &[
            "patDM4tyreFh{}PMS4b.5f3df8e6228a98c65fa51dc57a7a228a3805739f16d5c80a8864b916f82da74a",
            "patjVCINP2Uq{}D5LWz.4ccd85802c11d49c158ee4216495acdc7524a2e205185704d68a2e8677e3ab61",
            "patqt03SLiAg{}nzrXv.a748a7a26c479f7f1b86e13ff8f177266274cce7116fbf6acb025fd30c2d1c3a",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pat0INDdTvMf{}2LZpj.3d51d38627a14db59b18321e0020b540db92781b9555ff70a67e981b328e998",
            "pat6UMbqdS3r{}jx07n.7a8099e7fc711d3f46e29170cfbce66d!b12c956b0214e56053f3f7b15130c86",
            "patxxxxxxxxx{}xxxxx.0000000000000000000000000000000000000000000000000000000000000000",
            "x7patXaMSagT{}9nDj9MT.33424fcf35df778bc67984b771c9451ed40fa8af6c2b86fa9869ae4637d022d0",
        ],
    },
    Format {
        name: "airtable-key",
        provider: "airtable",
        shapes: &["[0-9A-Za-z]{17}"],
        words: &["airtable"],
        check: Check::Digit,
        entropy_min: 2.7,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `airtable-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "AIRTABLE_KEY=aiqyA{}PEu8bpHxTy6R",
            "\"airtable_token\": \"K8DEZ{}g6FggYFGkHav\"",
            "airtable.secret = \"vbT8e{}V8B010xJDkF6\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "airtable_link=PbR4a{}j9ZoM1kYoVt!",
            "airtable_key=xxxxx{}xxxxxxxxxxxx",
            "wording_page=\"TBToS{}0X8plHnpdhNJ\"",
        ],
    },
    Format {
        name: "linear-key",
        provider: "linear",
        shapes: &["lin_api_[0-9A-Za-z]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `linear-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "lin_api_DPTi{}gKbk6VrowtBs4XLh5086i0jpdqCnfgdDPz0A",
            "lin_api_NnNu{}B1dBUsW8GwQ3Dq74saUPPXF3bhA6Xo0wpbXn",
            "lin_api_fj1o{}fzE2PN58p1mueToz1XR2SnmxkEcQ9k8BV6Jt",
        ],
        #[cfg(test)]
        look_alikes: &[
            "lin_api_todJ{}lvw7VUkWI7K21Yv0cpmHuROve2968kjEd5b",
            "lin_api_sbio{}zEOHWOYeLRCTCmOb!luhz2g5RjHFC8P52Zre",
            "lin_api_xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7lin_api_E1{}uGnzQi0NMzpC9Y1wTipHVXXmkBSfuQLQMlBzsW",
        ],
    },
    Format {
        name: "linear-secret",
        provider: "linear",
        shapes: &["[0-9a-f]{32}"],
        words: &["linear"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `linear-client-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "LINEAR_KEY=70b5a4799c{}d9c8022b933cbca774c0a6",
            "\"linear_token\": \"4f359360a8{}bf32c6cd057238101d5507\"",
            "linear.secret = \"b036bb4411{}ad865b44e7d312afa6936b\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "linear_link=8bb95785de{}3c3f5219eced0b4f98015!",
            "linear_key=0000000000{}0000000000000000000000",
            "wording_page=\"6149fef491{}aa5455a631cbae2196aa9f\"",
        ],
    },
    Format {
        name: "notion-token",
        provider: "notion",
        shapes: &["ntn_[0-9]{11}[0-9A-Za-z]{35}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `notion.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/notion.yml",
        #[cfg(test)]
        positives: &[
            "ntn_95156565{}139j57o40qkp5ezyREazPeTUNNj9KjRaKhUdP5",
            "ntn_98396497{}2729GZPQ4oWMWsptfshbkEHpiBNVVdYZ0LChBO",
            "ntn_48271685{}7038KI9csAxcYzRl5ptv7MulCHSykr0Iuq10YO",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ntn_84418732{}021NXmoaCifKRKfiok8KzlgaMCLMDJoHR65L9",
            "ntn_96509393{}993NtHr5TYbTZy2W8YQp!Y5PekK3rNyq8XnnpB",
            "ntn_00000000{}000xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ntn_267075{}31108WtBgdCuGC0cSYI638Skm2DItFPQjzswZveN",
        ],
    },
    Format {
        name: "notion-legacy-token",
        provider: "notion",
        shapes: &["secret_[0-9A-Za-z]{43}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.9,
        score_in_context: 0.95,
        source: "Kingfisher rules, `notion.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/notion.yml",
        #[cfg(test)]
        positives: &[
            "secret_fDO33{}jwX6c3TK8nTI0AvvKlu77pPZuot8FmSNndqOH3",
            "secret_4tWiQ{}znBiVdKCVU3X42sGmSU7qU6lK8zYGxTPE4w2YJ",
            "secret_XtVOz{}fVDGyEDSPbCFRjCUW6I3XywlD9bkzn1U1N1dVb",
        ],
        #[cfg(test)]
        look_alikes: &[
            "secret_Nfc0h{}cJDiytCWzz2QUdsoJsFz3JLDVkxikfw9Ok4So",
            "secret_0Hyjo{}2Xp2se6Te7bDFdPZ!YJTtcO4Iikbf9LHcydYF0",
            "secret_xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7secret_ckQ{}FpfjAMSlebRfAWMoXmwpk8EGYBmgHuE4i1mILwTw",
        ],
    },
    Format {
        name: "figma-token",
        provider: "figma",
        shapes: &["figd_[0-9A-Za-z_-]{36,44}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `figma.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/figma.yml",
        #[cfg(test)]
        positives: &[
            "figd_EKF8SbG{}mzdSn83k18Mo6zS0l_nbzP8uN2zzY",
            "figd_Nx5s6aR{}t-ZDymPVCTIglSrXaDdddyG5A2CYlswZP",
            "figd_aOoTGjT{}05M2XQGsLtSG1Cc67bm6z8ixLSJWC",
        ],
        #[cfg(test)]
        look_alikes: &[
            "figd_URvOFzE{}lIPxTZI-GAqdvjelQduW87sMjwaC",
            "figd_5QZ85xQ{}e9xANBob2g8!DmF534hYYBtMD5LFF",
            "figd_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7figd_SqUYR{}P5VkANxwFTcW4Kbv_6q29NHx9YEwYi0",
        ],
    },
    Format {
        name: "figma-legacy-token",
        provider: "figma",
        shapes: &[
            "[0-9a-f]{4,6}-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
        ],
        words: &["figma"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `figma.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/figma.yml",
        #[cfg(test)]
        positives: &[
            "FIGMA_KEY=bb1f-362D3fc{}b-F7B4-d9aa-BAac-f4D7C53BBBf1",
            "\"figma_token\": \"0b6d97-6BEfd{}6aa-5Cf8-a13d-dA9f-c46eB6BADd8E\"",
            "figma.secret = \"6e58-0aCae56{}1-a4cd-b5D7-ec5b-3Cc9b1C9bcB4\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "figma_link=0795-DbdC3fC{}0-11c3-c559-9157-a2eCCC5D7f0!",
            "figma_key=0000-0000000{}0-0000-0000-0000-000000000000",
            "wording_page=\"06af-33fAC20{}D-123D-5C75-8Cc3-a136F4FDAdA4\"",
        ],
    },
    Format {
        name: "clickup-token",
        provider: "clickup",
        shapes: &["pk_[0-9]{8,9}_[0-9A-Z]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `clickup.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/clickup.yml",
        #[cfg(test)]
        positives: &[
            "pk_27911263_{}6GZX625YD4CVI8ZTQCEP1I5RJS6U3CN8",
            "pk_384524936{}_1SBJ6MUIIL2ZDVHBQ8NH1NC7II8S01YY",
            "pk_87100377_{}7E19NMYR9T32E4EW290LXQVA7XMU7XQZ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pk_78916740_{}8DIRLZKS7WVMV5G33GIQZV82OWYTW3D",
            "pk_89144566_{}G2XV72LBZ4TCVIRR!HOQLNT39GRMINZ2",
            "pk_00000000_{}00000000000000000000000000000000",
            "x7pk_9914579{}8_KMNIDHLW9Q0XY8BGKDJLD4MXXJGLA3OM",
        ],
    },
    Format {
        name: "asana-client-id",
        provider: "asana",
        shapes: &["[0-9]{16}"],
        words: &["asana"],
        check: Check::None,
        entropy_min: 2.0,
        score: 0.4,
        score_in_context: 0.45,
        source: "gitleaks default configuration, rule `asana-client-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ASANA_KEY=02519{}65051364062",
            "\"asana_token\": \"86318{}88804423649\"",
            "asana.secret = \"70065{}93492246007\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "asana_link=84841{}9386246041!",
            "asana_key=00000{}00000000000",
            "wording_page=\"94374{}21076466620\"",
        ],
    },
    Format {
        name: "asana-secret",
        provider: "asana",
        shapes: &["[0-9A-Za-z]{32}"],
        words: &["asana"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `asana-client-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ASANA_KEY=E0Ozj0mVk7{}HK6MW5gfgpzeV1Ym6iZgeD",
            "\"asana_token\": \"TVlIisaoch{}1X8fQNuhkgfIcDM4QPs3vL\"",
            "asana.secret = \"LbYywMqmOy{}u8kAanYesGu1ToVnv2Ccya\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "asana_link=DkWO7DGYui{}052UDMAVtzrrK4OedLIwZ!",
            "asana_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"VTbtMQqAKI{}MLvRfwJDaHGcbauSC09SBm\"",
        ],
    },
    Format {
        name: "typeform-token",
        provider: "typeform",
        shapes: &["tfp_[0-9A-Za-z_.=-]{40,62}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `typeform-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "tfp_G_zYAMYM{}TNKL9cfhVcXNAlBjFnzVfVZd=eJ5x5Z7",
            "tfp_zuyoqOYJ{}taQrTSkgkVpfEvOWHPzyr86HILQcJct4Sfm3",
            "tfp_WMcE8D4O{}PvH9.LnZMf1ZG31UYjGmmZEiMaCJcgYz",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tfp_UTbcWt9w{}V4.=P_7rTd2NyzWVYUxSh9ftQ9evWZY",
            "tfp_0UucwcRD{}H.n.v-JTqBBO!VvimGp5ZUctgP8gXGLO",
            "tfp_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7tfp_I1j7SI{}abldqH=JdYbAZN0sOT3tm9f9tn_sn9LEir",
        ],
    },
    Format {
        name: "frameio-token",
        provider: "frameio",
        shapes: &["fio-u-[0-9A-Za-z_=-]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `frameio-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "fio-u-pg8FDH{}MC-QwYwHqKtEc-4FXXGZogkbUGbuNmZY5r4S0VCizIpfl3DjGYz=V87JZd",
            "fio-u-0tDAP={}1Xy3toC8vtao5lESFUKfVGNO4duSqT06lSB=6eU3bfHD1LSyMyBDeZnt2m",
            "fio-u-4S8rbZ{}IZncBLkYcW6LV=gCiIO6S0a2GpjBYqRuPDIQtovI83w=-Zo0Z=1N4a=DmX",
        ],
        #[cfg(test)]
        look_alikes: &[
            "fio-u-TiG-M1{}J17PdbRH1bA58XVRJllDRMNquv52OKtvs31uQDWtEB8ule_XXIfbyBTLZ",
            "fio-u-z3HGUh{}LAViuHrMsyq_8WOIBykDHmVeDa!uNzCgiTBQ84CWzC3yFQBEl4vMIxYREQ",
            "fio-u-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7fio-u-CwEq{}udz8zdyJxnUibdVCuQpa=hWNL9TMf6=MSK9Dj_2wGc44aLiUIkr3jolomri2",
        ],
    },
    Format {
        name: "salesforce-token",
        provider: "salesforce",
        shapes: &["00D[0-9A-Za-z]{8,15}![0-9A-Za-z._-]{30,260}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `salesforce.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/salesforce.yml",
        #[cfg(test)]
        positives: &[
            "00DXBWg0a3Y!{}3z_bEqWd.GIwFhL7ll3OeY8YMBI813",
            "00DqgbpoQBeH{}Y79!LyHjU0et7zlGDrKCf1BRII1-E8ICzlF3i2",
            "00DmWB9qN2e!{}DMe5O2l2OookUctgRhOQMZlBtDhd0v",
        ],
        #[cfg(test)]
        look_alikes: &[
            "00DiRl2TS1G!{}E8.aFanWOKAET8asjRFwhoxROCzJU",
            "00DLMn2yj4Z!{}58EYSx1UC80l-KW!792OiFmhMVskco",
            "00Dxxxxxxxx!{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x700D9o8biwJ{}c!pVB1iGZ2kJeAbDzxdxfjdDBI0u094V",
        ],
    },
    Format {
        name: "adobe-client-secret",
        provider: "adobe",
        shapes: &["p8e-[0-9A-Za-z-]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `adobe-client-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "p8e-e7ywC2Wc{}8LLReLPU9X5q7ORQLekTcdyQ",
            "p8e-Mcu9P8z0{}GfVUubMfcBMAKKfVboydoZ-a",
            "p8e-Ksxmz3UH{}YbxkfmjfvfjFkwhoD6xNBdbo",
        ],
        #[cfg(test)]
        look_alikes: &[
            "p8e-0vkPCe4{}igGtUMaKuznycTkcGfJJKN37",
            "p8e-Rs2kpapp{}8XoZpbGg!NYSh9tNkWc7ekKZ",
            "p8e-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7p8e-6U64Ix{}aY-YBxkJ-AGHrfnPg72cbCNnmd",
        ],
    },
    Format {
        name: "adobe-client-id",
        provider: "adobe",
        shapes: &["[0-9A-Fa-f]{32}"],
        words: &["adobe"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `adobe-client-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ADOBE_KEY=9bc73Ce8Dc{}f06fFe2574DbBD6C40CC7F",
            "\"adobe_token\": \"04fE6cc8be{}dC0dCEfd68B7C6bcBce09a\"",
            "adobe.secret = \"9fcD5A6414{}1E6EAd79D24Cc6A7FBC830\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "adobe_link=bbB5E999fA{}718aee557466A1efC8134!",
            "adobe_key=0000000000{}0000000000000000000000",
            "wording_page=\"815abe5f6a{}f6A7F5Eecff4c9C202AE8A\"",
        ],
    },
    Format {
        name: "calcom-key",
        provider: "calcom",
        shapes: &["cal_live_[0-9A-Za-z]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `calcom.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/calcom.yml",
        #[cfg(test)]
        positives: &[
            "cal_live_rwK{}49GentMeP4M98qJeRqUZdiNwxeLaT",
            "cal_live_O2U{}aNbSVUkCZrren91owqVpR7VOknoem",
            "cal_live_7lg{}mCp0bXtGAzbzN3lYWjB78M7YBkkok",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cal_live_QDJ{}4cFvP5uYQx6TeHVmMRoTJqCwuWc7",
            "cal_live_FsQ{}mQh2gFuVcjF4e!IVPtHkGCNgcHrkO",
            "cal_live_xxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7cal_live_4{}Fxh5dWExc9W3IZ0gO1AduVXszHZ6xtY",
        ],
    },
    Format {
        name: "mapbox-secret-token",
        provider: "mapbox",
        shapes: &["sk\\.eyJ[0-9A-Za-z_-]{40,200}\\.[0-9A-Za-z_-]{20,30}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `mapbox.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/mapbox.yml",
        #[cfg(test)]
        positives: &[
            "sk.eyJ0nJ3LQ{}Q2Cd6WigSf0zp53iNH-RUqYWURBDsNQ6fR.MrKTjy60ZZjUOEsvyJv6",
            "sk.eyJmw1Jlv{}373Gc8tKwxvfLKoLjsGi3NArAHjMnGfnaWA-EQ.ZGl79OmJQm1WIcIGHpzuWLAQ",
            "sk.eyJpesFGO{}2fNXhJ6nbi_2P2wYp-LZVLtsrBB5CeP_5l.x5nuqJvRMLdS7sMAAWAr",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk.eyJVgot2r{}KPpydTfpRaQH5l1ToIPxT9j0Cpp0aHJbl.8ILtt77_YxrJKS-1MZHa",
            "sk.eyJgSUVYa{}33-aBQMG5Xuh_m!8ja8NCiErpiq36o2WSY.k_AbFeektC2tbC1-vreI",
            "sk.eyJxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx",
            "x7sk.eyJh2iT{}5MpIyfAMKp0pW_d2X7fhgCWsUWLEHcO37Jsa.HwXoRYqARSoVisO95-cp",
        ],
    },
    Format {
        name: "dropbox-key",
        provider: "dropbox",
        shapes: &["[0-9A-Za-z]{15}"],
        words: &["dropbox"],
        check: Check::Digit,
        entropy_min: 2.7,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `dropbox-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "DROPBOX_KEY=zWSJv{}HeS5zz7kdc",
            "\"dropbox_token\": \"A9UfT{}2tpUw0z90c\"",
            "dropbox.secret = \"pTbpQ{}cM6pQbH2qa\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dropbox_link=vR0hN{}5sXNzcO6N!",
            "dropbox_key=xxxxx{}xxxxxxxxxx",
            "wording_page=\"Oenq4{}C0WNLTerW5\"",
        ],
    },
    Format {
        name: "dropbox-short-token",
        provider: "dropbox",
        shapes: &["sl\\.[0-9A-Za-z_=-]{130,160}"],
        words: &["dropbox"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 0.9,
        source: "gitleaks default configuration, rule `dropbox-short-lived-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "DROPBOX_KEY=sl.pkqj01Rrg{}Bt7JjiDHaK_i0UCZU9_=8KydGJ54e6WPu0jLM1osNEjdC3jHgik3p2OArziBxlky3FIG51nOc0emoHrR26iSQkDKrqp_CXXXvkkfqPx7-KkrMZxEbG78Oun7g",
            "\"dropbox_token\": \"sl.Wu=C-kuzz{}fyCftJ3o3cmPsYs1SSrfeqMYn_8Jr=Cc-5VdN_pD-ICC1QO5cvdS0PPcD9KI9HuOM-IAIx6Pjg=4wQXq=qTx9WYwg0N5Jy-Ez2_0y2gWzoZOXp2CRLmxRvbAYF7wi\"",
            "dropbox.secret = \"sl.fu900XK6t{}_lElD6SNtgfStfQYq-FBNfh516VnVok3IPiR5WaYGjhQGA=XRBJF3J2cY5BbL9=6LxEmpj_ytP4rpAbrE-nNQcRWysVzA94d8jb8QHZ2LO=IZZ1CdFElLs9z3\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dropbox_link=sl.I03P1=UDy{}beRaiyzb_6_3b4MQ_nOHVDQgNaH4mZdY9SKp-6ddqd90SiiXiSndSF7rUcO_43wL1ZYxJSHTfiI2RZn0WWznyrU101Be5MUKyZoHrMn3Xsm9Wrf--dClLTsT!",
            "dropbox_key=sl.xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"sl.psOHHl46U{}=VeJYBx8swb4V6rHr7Pv=gLb9d2Lm-BK3t9dUIS3H2dhDdQKEpIB0_2Odqt7atkvWilgo9viphIBdLfqRL9wbJdq71kP8Q3b85X2UNZMteC6m1JnHLkXZCfCF\"",
        ],
    },
    Format {
        name: "dropbox-long-token",
        provider: "dropbox",
        shapes: &["[0-9A-Za-z]{11}AAAAAAAAAA[0-9A-Za-z_=-]{43}"],
        words: &["dropbox"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.9,
        score_in_context: 0.9,
        source: "gitleaks default configuration, rule `dropbox-long-lived-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "DROPBOX_KEY=qbgFH3Jam6KA{}AAAAAAAAA2Iji5V3LStkir3uMxMiWz9gtLJYMD3on-LRTejqfYOy",
            "\"dropbox_token\": \"navr5ff5WuJA{}AAAAAAAAAnLz9ZGKtN3VONzp7IXNhzjo-slLU049hP1FbnYFY_GZ\"",
            "dropbox.secret = \"Ho9hAoyW5kuA{}AAAAAAAAA1GKxltDjw-IhAr0lNiHRU4ZcK3Xsn7lhT73YsBqG022\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dropbox_link=bRwjAFBlX30A{}AAAAAAAAAcnRSRwNQGKdvpQqjuQcLD9iZ8Fu7MKJiZdJ_H8TQBz!",
            "dropbox_key=xxxxxxxxxxxA{}AAAAAAAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"kpvQZCcU08CA{}AAAAAAAAAMirMKhZytpJU9bglaojscR9B49yjlNdi95bjzHhR7Pu\"",
        ],
    },
    Format {
        name: "hubspot-key",
        provider: "hubspot",
        shapes: &["[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"],
        words: &["hubspot"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `hubspot-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "HUBSPOT_KEY=BB5A1caF-023{}4-3aA4-9fF0-608bADFB95B8",
            "\"hubspot_token\": \"98C99E1b-8FA{}F-FeB9-bE72-0d2670A7ADB2\"",
            "hubspot.secret = \"B662f7Af-657{}a-A934-B9d4-fFbA22366FF0\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hubspot_link=c7A49fD5-2EA{}d-e32E-7357-D5F275A3760!",
            "hubspot_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"acD8538C-d03{}1-eaaD-3B9D-8F6E0d1E1DdE\"",
        ],
    },
    Format {
        name: "contentful-token",
        provider: "contentful",
        shapes: &["[0-9A-Za-z_=-]{43}"],
        words: &["contentful"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `contentful-delivery-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "CONTENTFUL_KEY=NI2cLG69_nn8{}AP2RgTb_zXpPH2A5rciEDSSOApiDHH0",
            "\"contentful_token\": \"tFRMNK7F_cos{}m3eyYONYEjG_v5vAJIr6544b4diVPQV\"",
            "contentful.secret = \"EDltCpmmt3_g{}lDHXdHlDxJ1BQQ1O_FqDTd48VOFpPBU\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "contentful_link=mfz8NY5EtccD{}-MPKtkLK83z7jsGdTN6tH3plBl3Nlw!",
            "contentful_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"iZugN8KKwgQI{}pHRS7TeUj8d93Qqfa36Knb4yDKufXUu\"",
        ],
    },
    Format {
        name: "looker-client-id",
        provider: "looker",
        shapes: &["[0-9a-z]{20}"],
        words: &["looker"],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.5,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `looker-client-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "LOOKER_KEY=a3ep27{}d12vqctrwp6tdd",
            "\"looker_token\": \"qc2f69{}e5ab46yeid2yjd\"",
            "looker.secret = \"pdr7fw{}1u18efvj8xc56p\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "looker_link=682sv6{}c1rkqo8mlheoc!",
            "looker_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"mzv691{}59vym3irxvwx3e\"",
        ],
    },
    Format {
        name: "looker-client-secret",
        provider: "looker",
        shapes: &["[0-9a-z]{24}"],
        words: &["looker"],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `looker-client-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "LOOKER_KEY=mxnpr8fu{}mjm6md92mw6zf48b",
            "\"looker_token\": \"ehuzp6wp{}351iom6jgzbfbp62\"",
            "looker.secret = \"kwlw90kc{}9jyk3dmfi8fq5klr\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "looker_link=8dgozdk8{}tvlqbszwmxcknek!",
            "looker_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"3yb2nkr8{}xx7b5e8jtagol6p5\"",
        ],
    },
    Format {
        name: "nytimes-key",
        provider: "nytimes",
        shapes: &["[0-9A-Za-z_=-]{32}"],
        words: &["nytimes", "new_york_times", "newyorktimes"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `nytimes-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "NYTIMES_KEY=o5IlqUaeoR{}ZMIkF35M6oeSWbrAMs4Gq7",
            "\"new_york_times_token\": \"mHUp=HMVsq{}_m=3dw8ZHHBAZdCvfEQDxN\"",
            "newyorktimes.secret = \"Q0ymnyffo1{}AKqFolcN9WCRw17JAEP2BP\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "nytimes_link=snTQXnm2HF{}3JD-6vUm9DrTDM9G=H4-L!",
            "nytimes_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"9G6YithOY={}w6WaEWEWZRzWKKZ1ZxI3NM\"",
        ],
    },
    Format {
        name: "sidekiq-secret",
        provider: "sidekiq",
        shapes: &["[0-9a-f]{8}:[0-9a-f]{8}"],
        words: &["bundle_enterprise__contribsys__com", "bundle_gems__contribsys__com"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `sidekiq-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "BUNDLE_ENTERPRISE__CONTRIBSYS__COM=97e4c{}6c1:07fab8e1",
            "BUNDLE_GEMS__CONTRIBSYS__COM=4020f{}dc3:68fb6d01",
            "BUNDLE_ENTERPRISE__CONTRIBSYS__COM=23ae9{}35f:536f748f",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bundle_enterprise__contribsys__com_link=e565c{}95:79b0c4da!",
            "bundle_enterprise__contribsys__com_key=00000{}000:00000000",
            "wording_page=\"0d468{}ac5:844141f7\"",
        ],
    },
];
