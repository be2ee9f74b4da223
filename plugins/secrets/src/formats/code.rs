//! Code hosting, packages and delivery.

use crate::check::Check;
use crate::format::Format;

/// The formats.
pub const ALL: &[Format] = &[
    Format {
        name: "github-personal-token",
        provider: "github",
        shapes: &["ghp_[0-9A-Za-z]{36}"],
        words: &[],
        check: Check::Crc32Base62,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `github-pat`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ghp_LvKyUOEp{}tPzttZfvjw1MUdhrq57sXd35Bf4e",
            "ghp_tEg3GWLU{}WLOi4STR4zx4pgP1YShYsD3bfpSk",
            "ghp_evdANKND{}M2TPSS4qsEIwYwBXP5LYJE1eCFrM",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghp_3Fkuivm2{}2SgIHth9dFz1bSEPQF6Wj4BagzA",
            "ghp_GhOBTGyQ{}VNtSa4MLWG!psQsghSK99z2hbwU3",
            "ghp_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghp_ucxPVI{}zUU6Tvkv6uxmKhekIibszdJZ1deffI",
        ],
    },
    Format {
        name: "github-oauth-token",
        provider: "github",
        shapes: &["gho_[0-9A-Za-z]{36}"],
        words: &[],
        check: Check::Crc32Base62,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `github-oauth`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "gho_o0d90trn{}t76233YTSJTI3SyLAqFqAd0H5rYX",
            "gho_Ipwt7Npt{}DxugJXOssiVhUjArXLtDbC1wpvQ7",
            "gho_XZxSrgjc{}V3mB7XNS6i05o1JA1pNH1I3mQwjz",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gho_ncdrIyXf{}v7oS4l2bkgQTvpjy9ziEC2MnCXj",
            "gho_hhWLyg88{}76flC8VfId!tX0ROFoEOLt0gRgUB",
            "gho_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7gho_KmEmnn{}KtTTUFhOfr861e5wqWXTEKTw3sKDT1",
        ],
    },
    Format {
        name: "github-user-token",
        provider: "github",
        shapes: &["ghu_[0-9A-Za-z]{36}"],
        words: &[],
        check: Check::Crc32Base62,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `github-app-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ghu_UBNXVZ8X{}OD7oxT0Yj7vEj3tAxhKvpU0HZeO1",
            "ghu_spHt53JL{}uFvm49KFOA5dO8tOMctEPC22UPKh",
            "ghu_2Cd3esLU{}wJL6Dbx6TkwFv85VI2rLMV2ztkXE",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghu_3Z7mderc{}3YnjRi0amEdOPTPbc7zpC26p1vi",
            "ghu_VJygcDQP{}vL654rtqso!Lfj9MQsi14h0tSQpN",
            "ghu_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghu_8rtKUd{}oDgRe5gSwC2NxBFKxSalTBW50oQQqz",
        ],
    },
    Format {
        name: "github-server-token",
        provider: "github",
        shapes: &[
            "ghs_[0-9]{1,20}_[0-9A-Za-z_-]{10,2000}\\.[0-9A-Za-z_-]{10,4000}\\.[0-9A-Za-z_-]{10,2000}",
            "ghs_[0-9A-Za-z]{36}",
        ],
        words: &[],
        check: Check::Crc32Base62,
        entropy_min: 2.7,
        score: 0.9,
        score_in_context: 1.0,
        source: "Kingfisher rules, `github.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/github.yml",
        #[cfg(test)]
        positives: &[
            "ghs_5_N4GfL7{}Kduh.1t-sOf0wEQ.fqS44RPoJT",
            "ghs_MCUaRdmL{}WDXaA68mU7oQT4y33gJVE12XNmCM",
            "ghs_0_z9trJg{}ja_3.Cbyj1rHEN8.W15F2ftctr",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghs_3DzlMQK7{}TvdwwD6DhFaGIrCrMEACf3083hr",
            "ghs_WTG5yrpF{}bNMY3pDmHD!Yr1vglgjUtc04xNlS",
            "ghs_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghs_z31pwL{}BRYIw927AWPwbimX5p9hU6wT10GQVn",
        ],
    },
    Format {
        name: "github-refresh-token",
        provider: "github",
        shapes: &["ghr_[0-9A-Za-z]{76}", "ghr_[0-9A-Za-z]{36}"],
        words: &[],
        check: Check::Crc32Base62,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 1.0,
        source: "Kingfisher rules, `github.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/github.yml",
        #[cfg(test)]
        positives: &[
            "ghr_Wu7AVXgg{}bjhMwhdUJ3Or1Ns4zWWr50M3inkbQuX0F4m0N7KTpUTw1jcLHwgAp8tUcscWmp1oAzdw",
            "ghr_HTck5SaX{}dQUwa0P8en5G3msv2UUELz0ANZRW",
            "ghr_QeA6AtwO{}oqTThS8OEGC2adYEW224OJY1KEo91CRcPzRcai543Y7fTQtqZ2gqqu0LLSVMoF4Purna",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghr_glsma232{}uIxJAKbSxTsLC7wK9MUBV2DUHvf",
            "ghr_mp7aUuM7{}xAG995tUL7!YEsqEIESRWS0bdwig",
            "ghr_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghr_y3WStC{}LJn2uHmzWwHM02gNAt1RBDgS36D2gY",
        ],
    },
    Format {
        name: "github-fine-grained-token",
        provider: "github",
        shapes: &["github_pat_[0-9A-Za-z_]{36,255}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `github-fine-grained-pat`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "github_pat_U{}zNg1wNDx4UQeqX8gPVHF97YBA4YF7QwrZJY",
            "github_pat_u{}Sb7Q9kBWNEJ13nnl51LevZuWLeeav0cTf13Rxcq",
            "github_pat_J{}nKfiDsl5p1Y_4ut_nR0Lc3logqj5pr30qCL",
        ],
        #[cfg(test)]
        look_alikes: &[
            "github_pat_Z{}CdlbRl3J1JyeWWreOez8n6EmdYLFSEEtt0",
            "github_pat_t{}_rPqbQplhh0331PLi!_r62FjOcZ3U7SQJUp",
            "github_pat_x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7github_pat{}_gtjEx88SVyHuyl4AFCRpnoeEHn0yzhseG1wu",
        ],
    },
    Format {
        name: "github-legacy-secret",
        provider: "github",
        shapes: &["[0-9a-f]{40}"],
        words: &["github"],
        check: Check::SecretWord,
        entropy_min: 2.5,
        score: 0.5,
        score_in_context: 0.8,
        source: "Kingfisher rules, `github.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/github.yml",
        #[cfg(test)]
        positives: &[
            "GITHUB_KEY=4a473bc275ec{}caa77e30e2032a72f96feed4fe00",
            "\"github_token\": \"361219d67ab5{}674737404849ff6fa36c44d39926\"",
            "github.secret = \"7f61463c79b6{}f5dfef425b94db8df2f5e12c560e\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "github_link=4c58a351d218{}9d9c6a0495a25fdc1f4874d804d!",
            "github_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"d3476ff73dc3{}e6435172dd53473c34d5f18e7e34\"",
        ],
    },
    Format {
        name: "gitlab-personal-token",
        provider: "gitlab",
        shapes: &[
            "glpat-[0-9A-Za-z_-]{27,300}\\.01\\.[0-9a-z]{9}",
            "glpat-[0-9A-Za-z_-]{27,300}\\.[0-9a-z]{9}",
            "glpat-[0-9A-Za-z_-]{20}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `gitlab.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/gitlab.yml",
        #[cfg(test)]
        positives: &[
            "glpat-6mBM3k{}3JO4J1qSPKSWyxkuINJOM.01.d6qxf7e49",
            "glpat-vmN7s-{}BwRDQL1niSMAY5Q9dwmVa.oabg45c5t",
            "glpat-K9{}M-ByYmvBOshKxPD6x1",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glpat-kB{}6aG98Qw1CYwSHnS7u",
            "glpat-bH{}4D5Rt5N3!YeXkOirQ8",
            "glpat-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glpat-1{}410Q2yjViBecefGMI4N",
        ],
    },
    Format {
        name: "gitlab-runner-token",
        provider: "gitlab",
        shapes: &["glrt-t[0-9]_[0-9A-Za-z_-]{27,300}\\.[0-9a-z]{9}", "glrt-[0-9A-Za-z_-]{20}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-runner-authentication-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glrt-t4_6ay4{}JKEzgm91PHxzGGpY5zVT0ne.92f1sb2e5",
            "glrt-6B_{}7nldTAd_9wG-s841t",
            "glrt-t4_Sq36{}hPc9-PuFusJk9k0xtG3ZfWx.dei8p6ovt",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glrt-AdR{}8U1qDDVyydQ_spiD",
            "glrt-qop{}W0-KD5A!_2gPhT5uT",
            "glrt-xxx{}xxxxxxxxxxxxxxxxx",
            "x7glrt-1o{}GTEeI25G2XEW95LQHY",
        ],
    },
    Format {
        name: "gitlab-runner-registration-token",
        provider: "gitlab",
        shapes: &["GR1348941[0-9A-Za-z_-]{20,50}", "glrtr-[0-9A-Za-z_-]{20}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-rrt`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "GR1348941{}9UaJf_n4iJGOxUmZwGAa",
            "glrtr-Y_{}xJOgHRzG2JmSWIG2gZ",
            "GR1348941{}PFmiu8siWIYoBt0UJal2",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glrtr-SU{}2ks0l3sjWPkf0LWnx",
            "glrtr-Lm{}0b3l506u!o9Pi7N8Gp",
            "glrtr-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glrtr-g{}OgGefLZqOmqS8N7du0O",
        ],
    },
    Format {
        name: "gitlab-deploy-token",
        provider: "gitlab",
        shapes: &["gldt-[0-9A-Za-z_-]{20}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-deploy-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "gldt-jLb{}ceKywCEPRt46OAZae",
            "gldt-psg{}WvJod38CHDrfkQUDc",
            "gldt-Shm{}ogktIsCvr7xm0yoMl",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gldt-57o{}sKyeA_e43O3cUGX0",
            "gldt-KkM{}GdmnBss!M6ThZNmfO",
            "gldt-xxx{}xxxxxxxxxxxxxxxxx",
            "x7gldt-oJ{}AeoX3uDKSneoBwX1Ov",
        ],
    },
    Format {
        name: "gitlab-trigger-token",
        provider: "gitlab",
        shapes: &["glptt-[0-9A-Za-z_-]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-ptt`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glptt-AXYI_X{}qVG9EogVJTqXQY5hVjQfDi2-yI_2eNiLFy",
            "glptt-IYEbX6{}qf0YXLYiWRVdQYL8feIbsGW9ihDncbxvDG",
            "glptt-PpDsi-{}dbZNgeP5oL2yrD9BCWSe_Ud9zMwcVZDGBs",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glptt-0yKlB5{}e3eNOAk8bc3GyB-jG__eENJ2Eq8qJKpTd",
            "glptt-vtSf9l{}EUuMIiYU23EjOQ!AL1A0b22jfED23lsWva",
            "glptt-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7glptt-eehT{}jQbNU94H-12SfiIRphAhS1XJizCCh7t1fhpi",
        ],
    },
    Format {
        name: "gitlab-feed-token",
        provider: "gitlab",
        shapes: &["glft-[0-9A-Za-z_-]{20}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-feed-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glft-dov{}n1dTafSaOSJFdzUH9",
            "glft-sSW{}AGIXHLP1SfJ7M61tU",
            "glft-zhi{}X3HUHyTkyRZlOmT6H",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glft-ur-{}C4MpOSaSGzdEzB1a",
            "glft-Up8{}wpYZNCq!6EsKtqW29",
            "glft-xxx{}xxxxxxxxxxxxxxxxx",
            "x7glft-32{}Z65ereJyt4bOp-ngyu",
        ],
    },
    Format {
        name: "gitlab-mail-token",
        provider: "gitlab",
        shapes: &["glimt-[0-9A-Za-z_-]{25}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-incoming-mail-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glimt-Gv4-{}k-9M1JB3bkUIzvM7g6A69",
            "glimt-PTtP{}etOxKth84HTv7WfcRtuX0",
            "glimt-63QV{}ToJj-BmakLsfdMqFbbOVc",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glimt-uzAa{}c0XtEFVRpUAtgnWTy8pR",
            "glimt-mx6N{}qUspkU7w!Q-J2Z5p8LmEs",
            "glimt-xxxx{}xxxxxxxxxxxxxxxxxxxxx",
            "x7glimt-O-i{}Uqfq_e8GWfaXWjQR_C7wvd",
        ],
    },
    Format {
        name: "gitlab-agent-token",
        provider: "gitlab",
        shapes: &["glagent-[0-9A-Za-z_-]{50,1024}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-kubernetes-agent-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glagent-GCMn{}cf2KYVD1bFDQEa-PscKT0Mm0SK8xXeZJ53ojGGrgi1SBvv",
            "glagent-aB9q{}s19RBDc_tvwWwY3oF4hRGcBdJDlJOc6oIrGgn86MeWuqjhtyL5",
            "glagent-OBPl{}1xpj2ZlxBEMBmVIUM7GgFuXucMKjgDcTEClq3esZu0rQQS",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glagent-8q4k{}Sem3msX91mLNVHDYip1l-_3NHjcnvSuj3hRacTpqepN11",
            "glagent-hiMH{}rxvXFlF1YvzrYJGRIZswh!JDQYxeXj_7NkbnlsRKj7SWNW",
            "glagent-xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7glagent-8z{}AB3F4asYlAS_KG7ZPn3_4fS9uqcwDdsu_3gtzEuIpHSr7n2q",
        ],
    },
    Format {
        name: "gitlab-oauth-secret",
        provider: "gitlab",
        shapes: &["gloas-[0-9A-Za-z_-]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-oauth-app-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "gloas-xT6Tnw{}W8gl5rFjGembJwjmBrygzYOPQyCexH3lQDwnCWX9ZgM1lUINDlKdlH9H7k",
            "gloas-egNSWe{}0Bq4W1FAj-ClCHWsS-1Mx_ZFS-Ob9B3Sho54fFV9Pyqa9JeJtn0o7H4vZK",
            "gloas-bnsC-A{}AGAlabdJ27VSny3pB5Bcrl_qsN4nLEZ9rtVqQEupl_xZNaVdAhSIjd8CDJ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gloas-1g7Hgw{}HTCzU8CQnczUTx8ksQcN0KW_gpdRKIQvIeONZU_4qAWKyxoLXWdTf0B0n",
            "gloas-H21784{}nBfQRK3LDkk1FhcPlk4cPXbQkv!NQiY5ZeG64-aMsI4WnzTKMNpDvqzBhp",
            "gloas-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7gloas-E4l1{}V_FJ_1amE1ZKbjz5R5ANg6eGmDSrf3uP6a9bQ2f97c_AKOVL_eCjd_yPFcx3",
        ],
    },
    Format {
        name: "gitlab-scim-token",
        provider: "gitlab",
        shapes: &["glsoat-[0-9A-Za-z_-]{20,64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-scim-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glsoat-ge{}ecdv8ucL4fieeUt7tN",
            "glsoat-NFT{}n0yKN0vuf_IzaOvVlN9OX",
            "glsoat-AH{}quMSHcYWA6V3D71XAN",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glsoat-y{}vlWEuzfRIlb5Z1h6u4",
            "glsoat-Bw{}52ho6g5J!JDW0G6ogR",
            "glsoat-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glsoat-{}IV5EN-NpF073GXHAmJPy",
        ],
    },
    Format {
        name: "gitlab-job-token",
        provider: "gitlab",
        shapes: &["glcbt-[0-9A-Za-z]{1,5}_[0-9A-Za-z_-]{20}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-cicd-job-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glcbt-t_0{}tg3p73k8QwcbyfO-R65",
            "glcbt-jTpU{}Z_dpsw9v4PUyxDcZU50eEv",
            "glcbt-8_w{}zj6FURf8cHrpMyVbbJA",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glcbt-x_E{}5lmaIU6_ffoF4gcE89",
            "glcbt-P_n{}H6PKL7FEG!gTVsqag_3",
            "glcbt-x_x{}xxxxxxxxxxxxxxxxxxx",
            "x7glcbt-v_{}lYuRfWb9MrYWtcVEfN7q",
        ],
    },
    Format {
        name: "gitlab-feature-flag-token",
        provider: "gitlab",
        shapes: &["glffct-[0-9A-Za-z_-]{20}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-feature-flag-client-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glffct-ue{}uUUP9KtXWU5C0iW_P1",
            "glffct-zC{}-umqQVf1jlzpIl4HZi",
            "glffct-G9{}Sp8gbdNnDKM5j-GheG",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glffct-j{}0nJmgi_DmqtjZPUb8Y",
            "glffct-Q8{}PmKcpsAZ!e2XRsPgPn",
            "glffct-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glffct-{}uiRp71IrkP4eGtlXD2i5",
        ],
    },
    Format {
        name: "gitlab-session",
        provider: "gitlab",
        shapes: &["_gitlab_session=([0-9a-z]{32})"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `gitlab-session-cookie`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "_gitlab_sess{}ion=l3c9jn0uqx6j5l78kozs0j2jiayi30yu",
            "_gitlab_sess{}ion=2cgztt4mih8uek3ozcog5aktt9a728if",
            "_gitlab_sess{}ion=y9zmk1ycqrcoups84zfvrpdsdtfizycn",
        ],
        #[cfg(test)]
        look_alikes: &[
            "_gitlab_sess{}ion=lh58074dsxq8es9tlt3ncyo9apkt7ic",
            "_gitlab_sess{}ion=rzg6sd7wlfot3f4a!ebzwx5czq39oled",
            "_gitlab_sess{}ion=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    },
    Format {
        name: "bitbucket-app-password",
        provider: "bitbucket",
        shapes: &["ATBB[0-9A-Za-z]{24}[0-9A-Fa-f]{8}"],
        words: &[],
        check: Check::Crc32Hex,
        entropy_min: 3.0,
        score: 0.7,
        score_in_context: 1.0,
        source: "Kingfisher rules, `bitbucket.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/bitbucket.yml",
        #[cfg(test)]
        positives: &[
            "ATBB55r1EIYp{}81xcBlqAazkCPEimA104E146",
            "ATBBgUkvWgzD{}R6ZEeK1yYkZMzTuxC69F7DA5",
            "ATBB0VLTE7pt{}b3Ipk03BxCCCZ4e3565D38EC",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ATBB4M54aJQ{}eiBwkvCmym6r4CMz8DD30B7C",
            "ATBBx0sC6r1K{}fwAv!hlnlLIIKxr5B31F680C",
            "ATBBxxxxxxxx{}xxxxxxxxxxxxxxxx00000000",
            "x7ATBB3wHDxS{}OpXMTUXK3bJuDb8QZ0E64E7E30",
        ],
    },
    Format {
        name: "bitbucket-access-token",
        provider: "bitbucket",
        shapes: &["ATCTT3xFfGN0[0-9A-Za-z_-]{80,800}=[0-9A-Fa-f]{8}"],
        words: &[],
        check: Check::Crc32Hex,
        entropy_min: 3.0,
        score: 0.8,
        score_in_context: 1.0,
        source: "Kingfisher rules, `bitbucket.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/bitbucket.yml",
        #[cfg(test)]
        positives: &[
            "ATCTT3xFfGN0{}05Nzspg64TJRS3j4vS2WqLeBlc2irWBxyJbGCvDjtJEjLKNJYGDBQ7paO0d-h5knkAY-1jcNuvP2cH7t=E2D1084E",
            "ATCTT3xFfGN0{}WOBUbMPgOr37g30h3Eghh7L7mP3OsjNKmhs7d4qL4MdljviPgnE9SuQaomGllVdTXGWSpb2M3L1aVKmr4c9m=6332DC9F",
            "ATCTT3xFfGN0{}uPsOfbwHx3XRlss5ghoNcRZ2mDbr9hRIq0EptuloIWixP35Bu5EUM-dXXQToLRM2xhOjdOhaC3XohNHp=F0CFCCBE",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ATCTT3xFfGN0{}LrekeN9QcktQodP9XrOkZoVbrC3JN1Wuq2wXVg85ovewvswQSTAkLY0ira22dNwDVP1Hn4dqpKZj8M5=87CF26E5",
            "ATCTT3xFfGN0{}dYP8LYIut1-a_pcIfX5g6hFS-9PeqMfLmL_w9Pof!2JGh_9GTntUI8QfuTvMFzpDjizNrmp_Nsph2pBR=6CF71915",
            "ATCTT3xFfGN0{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=00000000",
            "x7ATCTT3xFfG{}N0I5wH7ErblyZC6JcdsvDIAwJp8MFi6oDEoEGVaUx6Gw6VGs2FyAy8-lJjYVbmsyL4GPCX7N0gXosRlHWn=1007FDA5",
        ],
    },
    Format {
        name: "bitbucket-server-token",
        provider: "bitbucket",
        shapes: &["BBDC-[MNO][0-9A-Za-z+/]{43}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `bitbucket.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/bitbucket.yml",
        #[cfg(test)]
        positives: &[
            "BBDC-Oe2VwwP{}PBhTQGqSwduIX+mIHe3G3VAp26TJBkAOHg7gX",
            "BBDC-Nrsdj1s{}PPGLVTwvG2LXEsbwmQt6DVm3gLFDCiHb4SobK",
            "BBDC-OSaBXoK{}QnO4QAwkzruuH2QxABrSus4eVv/yUVyxcRxT0",
        ],
        #[cfg(test)]
        look_alikes: &[
            "BBDC-O352oig{}qBrkxOO+OhZf8V5UHSuwMuXYcvTPfM9YioIl",
            "BBDC-OY3mGCq{}J0KiZawF4EhLquf!0IzayeyVEGBwci42cJtu6",
            "BBDC-Mxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7BBDC-MObOe{}e8PcEX5yh+RRnPfbUShiayIcW621ha5v6ebJQgw",
        ],
    },
    Format {
        name: "bitbucket-client-id",
        provider: "bitbucket",
        shapes: &["[0-9A-Za-z]{30,40}"],
        words: &["bitbucket"],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `bitbucket-client-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "BITBUCKET_KEY=Hv47Q4Mb34{}lh7IDEE2cB4ese5wVSYZ",
            "\"bitbucket_token\": \"35wuttewReL{}VWKmPUe9WLBsjoC22U066Qj\"",
            "bitbucket.secret = \"BNReyUIAS9{}PkTGcMuXOvSCDwLLCJt4\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bitbucket_link=2HLiCVgSOV{}kofchzwX2OhYFnoY8aD!",
            "bitbucket_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"fnhmLduJQi{}heR7RSfWFPbZGEwqkNt2\"",
        ],
    },
    Format {
        name: "bitbucket-client-secret",
        provider: "bitbucket",
        shapes: &["[0-9A-Za-z_=-]{64}", "[0-9A-Za-z+_-]{44}"],
        words: &["bitbucket"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `bitbucket-client-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "BITBUCKET_KEY=Elhp2AvWU38H{}ZSZi3DkGb5cghY9N1dwULL=oOcPZw1PnrKXxg3GlNbHh-zf=B=nu",
            "\"bitbucket_token\": \"0O4fzrySXMIl{}mdRGSl2xrkX5N2Zgpma-XUDEEyZD-o5V\"",
            "bitbucket.secret = \"TKu1i3AXRYM7{}KGQVOxWByR6_R=ZSFo-snAUbm4PRtOhofgsD3hWHTFnDf3l8znxK\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bitbucket_link=cKDfD_N6qL-U{}-YYXp0b3au3ejxt0RmKtJlp07u4uAHlSawJ2DzfNzbLtncQD84z!",
            "bitbucket_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"V6yvg095GK1L{}rtGu5SpR86U1PJHHwHmde-xFwgbPG=nx0oBvqhU2_8HYrkg4F0Yi\"",
        ],
    },
    Format {
        name: "atlassian-token",
        provider: "atlassian",
        shapes: &["ATATT3[0-9A-Za-z_=-]{100,250}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `atlassian-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ATATT3NXb2gt{}D77MxsFy1FoeeAhE7dIUvp49EW52lA6FgnPmMGGsDhFLSf0QAbssrCmMLKmgtyZ99hdpT1QxmUsZzUo2CsYwO=4WVpImit",
            "ATATT3YZuDo2{}34iNUibO_0N0MTA1Gu_GdB_RctNddRwp5835UmSO66Lfl=1ky82PHbq61z4E88wjLBUh8Pin9Y11gp1rJ8dUSYoBWRFUI11aS8",
            "ATATT37t7QoJ{}-WMZHA_7mvtwqP07Cb-fObrC6S8riPBgS7LwVAH4pgMLNQIbWgQZI4M7dkLaNk8Jjpy5tZsPmUaWjU5Ymf945sxoN5-HVH",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ATATT3rC8kyK{}Xbe8xZsypI6kU1ZRBfnfYm-mNJiSRX-TNrzQiPtdO7_75VAeClqTrQXnO6YdV01=efbavyvpKNMCN=QKJ7bxcVvuWCKG8",
            "ATATT3v9IvGq{}xzkkJj9kvFcPLLAbCf97P7MVlOw5w00LrB62mZrD9CxJ!RUNjFwQMOKXcylXDr=IEpQtSlbpXLktSu_qsJ1n0_fSj9X3zH",
            "ATATT3xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ATATT3K09D{}Ta0dju9OjKZA-kB2kJUZP1XX2cnsm=eGRlEnOF=oPwozn1_v6--9Yv8DNhWMyEpRG6-O5NZfrxjcMxsqmDpVhAei88D6AlAI",
        ],
    },
    Format {
        name: "atlassian-legacy-token",
        provider: "atlassian",
        shapes: &["[0-9A-Za-z]{24}"],
        words: &["atlassian", "confluence", "jira"],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `atlassian-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ATLASSIAN_KEY=71V7AREt{}1jCZ4MKCCw9H6RJW",
            "\"confluence_token\": \"KU9Mg3y8{}9EB9XWANc028StCv\"",
            "jira.secret = \"BYbVfTKi{}SjdITPE3HnXK0Lrj\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "atlassian_link=Prim9g6W{}dZE4QXT8hnT0VGG!",
            "atlassian_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"Cjj6OGmm{}ilUyrdvfbDgW9xex\"",
        ],
    },
    Format {
        name: "npm-token",
        provider: "npm",
        shapes: &["npm_[0-9A-Za-z]{36}"],
        words: &[],
        check: Check::Crc32Base62,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 1.0,
        source: "Kingfisher rules, `npm.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/npm.yml",
        #[cfg(test)]
        positives: &[
            "npm_PpKUezC8{}ph8pKscMim6byrOEbDPOJr1vGhtu",
            "npm_Kz3VQRPY{}ozCQPkMKmvblduorZYhHNO1F1VR7",
            "npm_MQfzBlyh{}YELkd5vR81p4FQ9FDc949x2n5oSg",
        ],
        #[cfg(test)]
        look_alikes: &[
            "npm_ZhJPABBq{}Sx8bh8lL7k6c1VpTPbpgH26Zpj0",
            "npm_he3oTZW5{}rv6kH5lCsw!IuLN1xeR3j63oTmFr",
            "npm_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7npm_cSv4nE{}MlGfHHjTzFlSBr1Gj289m9d54Rd3tV",
        ],
    },
    Format {
        name: "npm-legacy-token",
        provider: "npm",
        shapes: &["[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"],
        words: &["_authtoken", "npm_token"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `npm.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/npm.yml",
        #[cfg(test)]
        positives: &[
            "//registry.npmjs.org/:_authToken=4Eb5B0fE-6A8{}6-2417-B7Af-fe6F0d7db8dC",
            "\"npm_token_token\": \"F5a9E92c-cd9{}1-cfb6-ffD0-4066a9f7FCe3\"",
            "//registry.npmjs.org/:_authToken=E8B1f626-e70{}a-AaB0-aBE7-fe5D628c1af1",
        ],
        #[cfg(test)]
        look_alikes: &[
            "authtoken_link=EdFfE47a-b7E{}3-a12D-B077-1EEF9bA18a0!",
            "authtoken_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"7e971Bae-5c7{}9-17e5-C2bd-927f7BceE53C\"",
        ],
    },
    Format {
        name: "pypi-token",
        provider: "pypi",
        shapes: &["pypi-AgE[0-9A-Za-z_-]{50,1000}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `pypi-upload-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "pypi-AgECKSq{}5WcTId9uUPbifRv25GpZA7NoAsPA-pgp55xbHoGtoGZvDL",
            "pypi-AgEDbMm{}b7bcjcK5lPMQgCkKT3a_q-RcaH-qX3yavTzpkMyx3GOMhxmC6h",
            "pypi-AgE0fge{}i13SSfIrUbGZLAsuh0AC-n2KY7EZiu__mX1B7JsZdKCVhB",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pypi-AgEMLEQ{}b4gFKM0e1Ne32y_HVNWKuR94cFpNG6yFSYn9HPx6yFZNc",
            "pypi-AgEtorj{}dCrisWk0LVgsLf6a85A04!d-_WACV9zFwHE42EASpy3Clu",
            "pypi-AgExxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pypi-AgEQ0{}DOSChCuoy_4h9R6RKX9Vq7B0b61xwdUAE9JtV6bji8z5468a",
        ],
    },
    Format {
        name: "rubygems-token",
        provider: "rubygems",
        shapes: &["rubygems_[0-9a-f]{48}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `rubygems-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "rubygems_d77{}2e7f719457ade6c4565a4e1db47bba32bf949a20ae0ce",
            "rubygems_f67{}ebc9420a6b778a61c65920c09845482aafa4e9763882b",
            "rubygems_633{}1069bafe05d3073be1347e73d21a48a63842f8a81bc3a",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rubygems_b6e{}f3f0f80d2c23231064ea7ec551ced89c1f200565f6fa",
            "rubygems_592{}92cb27df07d7910b65cbb!f19af9175e81fc19fb4d3fa",
            "rubygems_000{}000000000000000000000000000000000000000000000",
            "x7rubygems_e{}d3819c0b2ddba46a07b9cdb437dcf34a4845a259b8dc918",
        ],
    },
    Format {
        name: "crates-io-token",
        provider: "crates-io",
        shapes: &["cio[0-9A-Za-z]{32}"],
        words: &[],
        check: Check::Digit,
        entropy_min: 3.5,
        score: 0.85,
        score_in_context: 0.95,
        source: "Kingfisher rules, `crates.io.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/crates.io.yml",
        #[cfg(test)]
        positives: &[
            "cioEbIOrTQF{}EWAUDYoh6SL8F7FEwItso0oQ",
            "ciow6G8oDbc{}CzMZMmKMXQfFBBJfYVhCv9DS",
            "cioxbqo36BU{}I4k8MwPixh46Wn3NZrdCLE3X",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cioRRaTs4qn{}OdNZ5woMbwvb9tdBEnKgQ5g",
            "cioDbq1aokB{}g1yWggdu!FDZCATCSyFDoiVy",
            "cioxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7cioQrTdYHR{}az5bcbkmCC2aDaulIrzapEHoj",
        ],
    },
    Format {
        name: "nuget-key",
        provider: "nuget",
        shapes: &["oy2[0-9a-z]{43}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `nuget.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/nuget.yml",
        #[cfg(test)]
        positives: &[
            "oy2srd3y8mw7{}p8i0d0gcl0xyjh2c840eblv6mronfmhfdg",
            "oy20hfeyeyqj{}mn61gllcp654qtegprrkdkptaf8737qtnk",
            "oy2php1lzizx{}hsb57frekef19a1y8p0xzl4gy6pmgqvjzi",
        ],
        #[cfg(test)]
        look_alikes: &[
            "oy2z2camx2bc{}ycuzh71azey6y7t401uclgrvii8wdzhuk",
            "oy2pmy8fewlc{}i6os7vkufb1y!jijrjzin9s1oagpld1wue",
            "oy2xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7oy2cxsy3ml{}k33afeco7tjp8hj44of9cs6j6ht32pj9h0wz",
        ],
    },
    Format {
        name: "nuget-legacy-key",
        provider: "nuget",
        shapes: &["[0-9a-z]{46}"],
        words: &["nuget"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `nuget.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/nuget.yml",
        #[cfg(test)]
        positives: &[
            "NUGET_KEY=xean406rw4ec{}1wr4q7h182gwap5lhu7mhs45mlxrccjlpy",
            "\"nuget_token\": \"bq8pnf0zaur8{}rpugs1fj42p09fbh99sy2laega5uzzvo7l\"",
            "nuget.secret = \"uuvz7a3euqun{}c21sjsj9s3vcxhxzzp6uge020yrw4yfz77\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "nuget_link=7tw0ap37dc3s{}48fj1ccbg8symbqwj29r2pjyvuozhthc4!",
            "nuget_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"gnjurv5zarb1{}crh9jhqv1rjzk1a12tstqi1iak7bn04jej\"",
        ],
    },
    Format {
        name: "clojars-token",
        provider: "clojars",
        shapes: &["CLOJARS_[0-9A-Za-z]{60}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `clojars-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "CLOJARS_XARP{}7Bqz7f68YgAJ5Z98UOG4AXzCcfWrqKemSDZdLak0ZxfIfC7Ve9FWfmow",
            "CLOJARS_laYY{}3wZFPh1wGUmg8eRkKQahFyGZMZbD5GpauAZmMNEN9xr2oOm6mbGIhWiB",
            "CLOJARS_N1m5{}7S5s5KdtAuLFblnpHrc3QITbelwTo5mMidWhibS3ty7KKoBbHrUVyoBT",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CLOJARS_OT7g{}ER1iXn8HQlidJjxDs2Xz707qu7v5cMvnXG1LgQyMyO39pDitbDpbj66",
            "CLOJARS_dngE{}zNa7SZIa7ZjRbjXWnUkc5dkb0P!VDjC9a2vweeGdYImHNTiaeMPmREii",
            "CLOJARS_xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7CLOJARS_K4{}Bz2wdIUUVskP0FI1yGzgV1YWolkdX1oEe878QJfnyklGHo7hP0s95b63m5",
        ],
    },
    Format {
        name: "jfrog-api-key",
        provider: "jfrog",
        shapes: &["AKCp[0-9A-Za-z]{60,73}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `artifactory.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/artifactory.yml",
        #[cfg(test)]
        positives: &[
            "AKCpzSQDAzY0{}jFoWj3pAE3fQk2pHKTH4y0IknqZKp7jsk1z6kfOjb3n9xCalH3YL",
            "AKCp9deTW39z{}JkhzW31O3btmRYYJbNpzrzH97Iqr18foNptcConZsNwKV8pxnfSJENmP",
            "AKCp0CaDpLec{}43Z18FhdqTefofqI3dI10roGDNupX9CO0feHXeHQjods1c5UcP6C",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AKCpV0vKHPEO{}9lo5M3BsIzcNeMh2FJ9JPDb7L2XVycR3LTFM1qi8T6mWoqTlpkw",
            "AKCpqN1RpsXl{}MlOeMkBHm3pXQefyc1TZVC!rYt2vcs1gQwmcb7fEnNy16UeZKXWG",
            "AKCpxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7AKCpy6B67D{}KCO8FNJvQJMSoLrXNekqUrDrDZYoD6UBzCz2IkIDAJAs2pERUBNiJV",
        ],
    },
    Format {
        name: "jfrog-reference-token",
        provider: "jfrog",
        shapes: &["cmVmd[0-9A-Za-z]{59}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `artifactory.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/artifactory.yml",
        #[cfg(test)]
        positives: &[
            "cmVmd100AIId{}VPDYllckHLn4vi0Oa0WX2Gfwx7SscjIPLt052KnD4X65BYI3Z1Mn",
            "cmVmdsKlWgcd{}yFH4CEHcfjjg60C98zvZE2VdicIr85QWMTTMJ0TwVp2QY9nmMbWe",
            "cmVmd0FHE8ZU{}WwyZFJAFrf3Ew45jBg0nMyGKhVpSnx7xFIMhlzMHoDPAX6OprRdW",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cmVmdnOwtPmM{}m5maJEi98BwkEiIVa9aHhSl4v981xUlqHB7RqlMq0qJfFJy1Bx1",
            "cmVmd0Ua4N7e{}UgCF2tuRo8NtjzAbu6JwXs!ZAvu0hOLwjTtHVjBP0HKRB3yM4t5R",
            "cmVmdxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7cmVmdyPD31{}mxJCAbj6GwkMDo0ouFq5En06HhqTRTeZLAF8d6D6Czxg6p6gyWXqJB",
        ],
    },
    Format {
        name: "jfrog-identity-token",
        provider: "jfrog",
        shapes: &["[0-9A-Za-z]{64}"],
        words: &["jfrog", "artifactory", "bintray", "xray"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `jfrog-identity-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "JFROG_KEY=upTxy2rXPo8m{}oKoThna2ia7NyjqU6A7xJ0pBbtaLW3Zc5kvKJhXrgeModJb27lhS",
            "\"artifactory_token\": \"zRaNVNNOIG7m{}FxaLvGslyW8JyucNOEIhD8FNckMOoYdDhyLHo0sLPAQgaq0WjQvo\"",
            "bintray.secret = \"oyVX5GSnXKmy{}DtZFGbBMCAJa5W2Con7TPP4qG5qeNEqmWQ2AUZ9N5KVY8bYsMale\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "jfrog_link=BLf2A7u167n8{}0pxP8OV5Wgi3Bae0T6tOdlQqlgehitFeUtuLzsnSIV1wweugsJ1!",
            "jfrog_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"ZCwnVco5XUWa{}4jznS0N7AkUkkePncErc0WoZ2rMwSh3Rv5VXIDM9y4nXMmEfF8O1\"",
        ],
    },
    Format {
        name: "jfrog-legacy-key",
        provider: "jfrog",
        shapes: &["[0-9A-Za-z]{73}"],
        words: &["jfrog", "artifactory", "bintray", "xray"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `jfrog-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "JFROG_KEY=cNlFgOEv9cDt{}sY4vJsyaxSl0l9Jq7gKytqai4xoSnFlqXLKUL49JtPTRDSlYGZV8LP6lGWRhe",
            "\"artifactory_token\": \"R4Hs9GajMsBm{}MRTF4cYuFkRsPmYcABEvYBmYMDMG2zrsKNhvsznEv1ljx2A7ss7dIDz3hjhTL\"",
            "bintray.secret = \"HRmWTUj3bq4W{}rdgr4VspuPUSFpuUL24oiccz74z6CrjWQ4mPQGSbrhgs4ZJpEqpXOFMuirG5V\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "jfrog_link=r2lwiuQ5GNa4{}xCWtiHeQHQku1MR9BuiTMpzqwt39UK0pGuzfDD9RacLdyLZCPYfxspi7cRCv!",
            "jfrog_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"bKSMtLoIKFXu{}AAYr7wOi4AfCsAOEIz0CzvNLv6VVGYuyHYrgyn8OSb7tnmYN0rPXtphjUqALF\"",
        ],
    },
    Format {
        name: "circleci-token",
        provider: "circleci",
        shapes: &["CCIPAT_[0-9A-Za-z]{22}_[0-9a-f]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `circleci.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/circleci.yml",
        #[cfg(test)]
        positives: &[
            "CCIPAT_9RGzK{}I8rHvjaFNoF8xWmys_4644558ee6ca772e3e0994876629d20fc8f57057",
            "CCIPAT_ynEvy{}663pE1ryEM3MOokiN_38e67a41ba3deec011311bd9f7e408f45e2def85",
            "CCIPAT_3PyaS{}mUaFGgn9d8j42zaOn_2923e74572f387c81351d3c50afd83bc72291433",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CCIPAT_mQsNP{}a4OJ4zHiG3Z5VeMLw_bf86ec40162539b29a6791f7d418bdd9784be19",
            "CCIPAT_Xx3RU{}65gStdkjcPsuod2D3_bb5afda324b14898e485!49a296fcd4f2a010afe",
            "CCIPAT_xxxxx{}xxxxxxxxxxxxxxxxx_0000000000000000000000000000000000000000",
            "x7CCIPAT_OiE{}bzjJxpwgumoqEs2LR7N_09aae001256e54501b1b878cbef59e25bac66612",
        ],
    },
    Format {
        name: "circleci-project-token",
        provider: "circleci",
        shapes: &["CCIPRJ_[0-9A-Za-z]{22}_[0-9a-f]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `circleci.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/circleci.yml",
        #[cfg(test)]
        positives: &[
            "CCIPRJ_PISd3{}vWtRRI3SjsIIoqd2t_e4644ca19bf9c18633165c1e0d36338c2235725d",
            "CCIPRJ_3lErU{}4vcufXe6BUvNwLB9S_f64af75890768860ffdd5a7613b5b5eec1e68b38",
            "CCIPRJ_OF2KF{}pzy6kG2NfjFVvD577_98b210c2845fdba3e1b0e4ea038aca4b1923e39d",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CCIPRJ_QnVdX{}tbB6SMakBhmd2IOrY_77f7e91a21c3f9e7588f7cf41f175a38e31439e",
            "CCIPRJ_sT9tu{}YXrIlO1BMWLJf5xdc_73b4ba3778d020db89e9!7478dea6cc521213907",
            "CCIPRJ_xxxxx{}xxxxxxxxxxxxxxxxx_0000000000000000000000000000000000000000",
            "x7CCIPRJ_1np{}h4rn27GepPjA0OnXSRT_dff351ecc78d52b6f7fc34e329652fe1b2d5a161",
        ],
    },
    Format {
        name: "circleci-legacy-token",
        provider: "circleci",
        shapes: &["[0-9A-Fa-f]{40}"],
        words: &["circleci", "circle_token"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `circleci.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/circleci.yml",
        #[cfg(test)]
        positives: &[
            "CIRCLECI_KEY=cacdC37E5e5c{}eCd1E2b1D30E1bAB184aFA764f9f",
            "\"circle_token_token\": \"eE54D0eCf910{}69Beed7D592cf520db1bAA514A7b\"",
            "circleci.secret = \"46eDdc278deC{}Ec1aBCF2532785aD1F1E25A66CCB\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "circleci_link=6E7fe0c54d6A{}f6b64ed0858Be3002dFCAddfD76!",
            "circleci_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"B77bBa2DFcEe{}95fa9d5eFa2BC16Af1ca3E97Ffb6\"",
        ],
    },
    Format {
        name: "buildkite-token",
        provider: "buildkite",
        shapes: &["bkua_[0-9a-z]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `buildkite.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/buildkite.yml",
        #[cfg(test)]
        positives: &[
            "bkua_26fjbwp{}rlvvh06qf1ivf8j7351p44cjor8658n8d",
            "bkua_kz2cein{}u46675fqlf6plt9vut1cwck0owbnbr56d",
            "bkua_rdk15l4{}tc4ijouhp89jq3z52mdy3b0m4ettjoj0g",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bkua_lnp594i{}xibbkxkgg8epp0ktv4564p0ba94thzgd",
            "bkua_asdh6uu{}5khmtae6b03de!bxakfsqw64xqpg7viuw",
            "bkua_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7bkua_o7v87{}at7ti4q4nuyicta3vogcgezq2vj8ic1j6pu",
        ],
    },
    Format {
        name: "travis-token",
        provider: "travis-ci",
        shapes: &["[0-9A-Za-z]{22}"],
        words: &["travis"],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `travisci-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "TRAVIS_KEY=xQ6sdgU{}Mu6gVqX8lRtDdE7",
            "\"travis_token\": \"BQrfdnD{}d7KbJGajsCuS5iW\"",
            "travis.secret = \"HmK3CmW{}xYGEuVMDac7zizS\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "travis_link=24einZG{}ukJeronMeD0mxw!",
            "travis_key=xxxxxxx{}xxxxxxxxxxxxxxx",
            "wording_page=\"0bzyHbQ{}N79AUWruFHLerjB\"",
        ],
    },
    Format {
        name: "drone-token",
        provider: "drone",
        shapes: &["[0-9A-Za-z]{32}"],
        words: &["droneci", "drone_token"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `droneci-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "DRONECI_KEY=1BbtSvu8KR{}aooph6X0JJJthR8XU7gF9u",
            "\"drone_token_token\": \"DBh8EA2WLJ{}7gZ0ErKCg4CaQoENzvTMWR\"",
            "droneci.secret = \"lvummU4cTB{}tTmEjIymBK6KLKPeTPcYYQ\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "droneci_link=YQngjF0Tkn{}7jWzgig2H4WEapOC08JaK!",
            "droneci_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"RMZvh1p7bV{}Zfi0YQdHAlogmM6SYwGBYX\"",
        ],
    },
    Format {
        name: "codecov-token",
        provider: "codecov",
        shapes: &[
            "[0-9A-Za-z]{32}",
            "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
        ],
        words: &["codecov"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `codecov-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "CODECOV_KEY=C3IZM4VAJC{}UF0L5dWLAS5eLaBguour2s",
            "\"codecov_token\": \"7fCec394-DDb{}4-8AFc-9E5C-2a20f0EEF10d\"",
            "codecov.secret = \"LyBwtFtNht{}ZYpajyH5YzO896tXZVtQf6\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "codecov_link=OtUwUuiFgF{}shfRWWYuB70DV0LclbVxB!",
            "codecov_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"Dbf5fWfaYk{}tCJ0oJeXg4yB0fQEprOsIe\"",
        ],
    },
    Format {
        name: "octopus-key",
        provider: "octopus",
        shapes: &["API-[0-9A-Z]{25,26}"],
        words: &[],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `octopus-deploy-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "API-UZY6T{}GINC7SPD26XYQDGPP34G",
            "API-N49CQP{}AB9880NUE91KXYGRHQLB",
            "API-ASILE{}TQQQN2QPON4PGZZPMOG1",
        ],
        #[cfg(test)]
        look_alikes: &[
            "API-TV0MZ{}5RA30U3PZXDG3EZ8SBP",
            "API-KAZQF{}AFTIPVI!NR522S4FBZAW",
            "API-00000{}00000000000000000000",
            "x7API-R2AY{}XLNNT61ZAIMZ02T4M5LHD",
        ],
    },
    Format {
        name: "harness-token",
        provider: "harness",
        shapes: &[
            "pat\\.[0-9A-Za-z_-]{22}\\.[0-9A-Za-z]{24}\\.[0-9A-Za-z]{20}",
            "sat\\.[0-9A-Za-z_-]{22}\\.[0-9A-Za-z]{24}\\.[0-9A-Za-z]{20}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `harness-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "pat.cdhTrxW5{}ZRxFDzn2ZZ28I8.EyEj9fGcdRgSALg8gNrwqdFj.LeR48VLc3B6Q8G3RJYV6",
            "sat.vQoKN0hz{}OXx1InLnvoSaBF.meBy1aOFQRcn0b4hbkfz6I6c.R8IaigRFcz3kz7WsBjzY",
            "pat.JCd5wxnl{}H_-WSvrm609XHI.wRd6POn5PjIm79KPZPEH5ZBH.uCRgC2GtSJURb9j29p4V",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sat.VOhm3zVe{}8lVSfREmIDKHJI.yoe5Kl8q5CgMTuc8g3EHzcz.SGa3TwiN6pSID2S6i7q2",
            "sat.oF0G-O8P{}Tuga5JewE_R8y6.6P5i2xdcbC1B!HqLTYARPtkl.lQ9fbJAKt60BsEZRus90",
            "sat.xxxxxxxx{}xxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx",
            "x7sat.zxw_qS{}TCy9VnVANzUL89aK.7uM3pomNd8hbmwTlLbBNe5Cd.53PVXUSElE9sN0PeZrja",
        ],
    },
    Format {
        name: "sonar-token",
        provider: "sonar",
        shapes: &["squ_[0-9a-f]{40}", "sqp_[0-9a-f]{40}", "sqa_[0-9a-f]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `sonarqube.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/sonarqube.yml",
        #[cfg(test)]
        positives: &[
            "squ_8c737886{}af3de50a73098d92b8823385144bd850",
            "sqp_ef056ef7{}ec0c12ccf75f4293547c6e9c007b8376",
            "sqa_baf8a20c{}3cd1c452aa971515d35988889033c74a",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sqa_2e62dd78{}c5053814f9eeac44cd3f4b0503018fa",
            "sqa_3055e3e4{}025279a9c99c!fc903ca1088819e9a31",
            "sqa_00000000{}00000000000000000000000000000000",
            "x7sqa_9d85e5{}ae0a70353081a4a7754487ce27b778ecf4",
        ],
    },
    Format {
        name: "sonar-legacy-token",
        provider: "sonar",
        shapes: &["[0-9A-Za-z_=-]{40}"],
        words: &["sonar"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `sonar-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SONAR_KEY=LilbxEbXa7YZ{}FaGsfLDzBD_pK4aBnVxzp08Yw86j",
            "\"sonar_token\": \"fYNHX6m3=dRt{}0V7HRbhPjOAM=tUPEvXBzXCMOITt\"",
            "sonar.secret = \"mcOK=ameN3yr{}29G0VZvSOzyRAobG=OwnS8o1CZnN\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sonar_link=nlCoEBM6ff=R{}pxFGqyw_KD6BtNC=7C-THnE-VH3!",
            "sonar_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"0F8CL-d_zHZB{}CGHC8IckzPYATJZEKVlfoX9c3BLd\"",
        ],
    },
    Format {
        name: "snyk-token",
        provider: "snyk",
        shapes: &["[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"],
        words: &["snyk"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `snyk-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SNYK_KEY=25f0Df3b-8ce{}F-3fbC-aEC4-27643F56eF1d",
            "\"snyk_token\": \"FB95b44F-67c{}6-54be-80C4-fEEfe7Bdd730\"",
            "snyk.secret = \"e2bf71aE-A22{}c-e2EC-eC41-6DfA0c4f94AF\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "snyk_link=3273FC0f-96f{}a-0DCD-fC3c-eF41f5B06E1!",
            "snyk_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"0aEfE43d-6c3{}1-36D5-d5DA-0B4DA3ab5cdA\"",
        ],
    },
    Format {
        name: "sourcegraph-token",
        provider: "sourcegraph",
        shapes: &["sgp_[0-9A-Fa-f]{16}_[0-9A-Fa-f]{40}", "sgp_local_[0-9A-Fa-f]{40}", "sgp_[0-9A-Fa-f]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `sourcegraph-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "sgp_adcF6Caf{}753eaFB6_FAdb9BE67d161cAcD2fDDf2b5B47A9cb9BC1e8aE",
            "sgp_local_Cd{}f0818AD1F9b83b9BAEFa44D84f22Dee0e38947",
            "sgp_067Efa8e{}8F5C5dBcaDC43e36Efc0462af3Cdb510",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sgp_6Dd5E4Bc{}9e7F1E8B0dBA406e67B94b378F83D23",
            "sgp_ce29f8CB{}97fBFad016Ab!82cE99CBC2B9De6DFcB",
            "sgp_00000000{}00000000000000000000000000000000",
            "x7sgp_583B2C{}D1B6a48FDe429C81648D40A72b1abe94cb",
        ],
    },
    Format {
        name: "sourcegraph-legacy-token",
        provider: "sourcegraph",
        shapes: &["[0-9A-Fa-f]{40}"],
        words: &["sourcegraph"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `sourcegraph-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SOURCEGRAPH_KEY=01eAef27c36f{}efac0Ab2349B946fd94D15Cd882f",
            "\"sourcegraph_token\": \"BE9A9eD1ad07{}fadE74cD67c4a8b454faC26A189c\"",
            "sourcegraph.secret = \"6Ef5cfA99CCc{}A1cf381e6028dffB6D638bDa038E\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sourcegraph_link=b99051EeCE73{}eB74A30c3DbB398dE9E8cCe23E5!",
            "sourcegraph_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"9566Fecc1Fc8{}53D7FF85A5D5dBB6Cf3c6e273ac7\"",
        ],
    },
    Format {
        name: "readme-key",
        provider: "readme",
        shapes: &["rdme_[0-9a-z]{70}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `readme-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "rdme_sls4s0a{}wcq8kv2crokuzcnsaz46p4dgtdf0p4hh03twm50p5h61j6ve2epn4ojv3sz5h8y",
            "rdme_nznbgzr{}o7woc290iernmmeond2v7aw33ai5ff6t8tgldmwliny0x1gq6xg5e8qdue9v3xc",
            "rdme_ksse0ca{}a7jspwj086nw27sw9c6lvrp1aa32ahj5nc7l08oo8fupi1x069v45vm5ir2b0kd",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rdme_jug69ol{}la1u6ykqqggk5ylps5sxrc5z05d4fdy3bw02plmzsas2lld8i5zysc1367f0pp",
            "rdme_gqvwsxb{}ey479ugs2lro5c3c9f2e373blo0t!yk0jwt8wunpp54nudnyedioyk5ngnxd0nn",
            "rdme_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7rdme_g145r{}mgt1g6f92tkbkvbyxiy1blswz7dhu4u6yo2i1r34pfeulnlb73mm67znre85rpnyl",
        ],
    },
    Format {
        name: "postman-key",
        provider: "postman",
        shapes: &["PMAK-[0-9A-Fa-f]{24}-[0-9A-Fa-f]{34}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `postman-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "PMAK-51DcacE{}dB6aEe943De2f6bEa-B00266109eFAC64C893F709bD0C5Aa18f4",
            "PMAK-C3bAB3D{}2c2De9A94B0792D09-23b7D54DAfa1A22F02DeD76981C6fAE953",
            "PMAK-470c04b{}e42f7d97bDeDE9Ac7-D6dDF75BDEBAD5C4DD02AE517eAdce2ffE",
        ],
        #[cfg(test)]
        look_alikes: &[
            "PMAK-29ecd78{}aBB0051Fcc38eEeFD-e1d3e491efBbe17b4b5A31b8f2Ca4aC3A",
            "PMAK-5017B19{}Ae6F72dB1AEeFaAB9-8DB2F6265d3f4c941!56E7abFB99DDD13C",
            "PMAK-0000000{}00000000000000000-0000000000000000000000000000000000",
            "x7PMAK-FA719{}ca6fe71f2Cf04c4FfC5-0E937ffCc9A925A0abA3fEE3811BDae9Ad",
        ],
    },
    Format {
        name: "prefect-key",
        provider: "prefect",
        shapes: &["pnu_[0-9A-Za-z]{36}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `prefect-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "pnu_mmPhgTmy{}iOivS51htVWzFTvW72KuhG4m8bfu",
            "pnu_yvPMLFEW{}hxU5azm15Qwwl50mJJaCT2sEeQWn",
            "pnu_uBue1X7t{}VY0QydpAIpSkG9zn2Tp2zMnQVrfS",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pnu_Am0ZYfoH{}kIvVwZvvrbYSoeSLTsZ81wbv2iW",
            "pnu_HyzlIg8k{}W6PYmfSPi9!t2c9W5gNbyDPCM8g7",
            "pnu_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pnu_kB7apU{}5FfBatjcwxqfKTzvhMSHRGqNHOwwsj",
        ],
    },
    Format {
        name: "infracost-key",
        provider: "infracost",
        shapes: &["ico-[0-9A-Za-z]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.3,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `infracost-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ico-7Ja2HeQN{}CivvaKDffpfYxYNwC4NlucLY",
            "ico-yVqOyK4V{}yufkNsfr1yM8uBw7KLWoDFgq",
            "ico-6lO3QJON{}GL6za6m7TENWB98v3NfHQeXa",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ico-7JmuyzC{}Zgqc2gDZDU9c35Jje4w6I3dc",
            "ico-hosJBvA6{}rnb31JwL!ktOuTmKaQUdkV9B",
            "ico-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ico-0oN5Z5{}dP1p0VYBaLtGQYq14vlUSuiZOA",
        ],
    },
    Format {
        name: "authress-key",
        provider: "authress",
        shapes: &[
            "sc_[0-9a-z]{5,30}\\.[0-9a-z]{4,6}\\.acc[_-][0-9a-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
            "ext_[0-9a-z]{5,30}\\.[0-9a-z]{4,6}\\.acc[_-][0-9a-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
            "scauth_[0-9a-z]{5,30}\\.[0-9a-z]{4,6}\\.acc[_-][0-9a-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
            "authress_[0-9a-z]{5,30}\\.[0-9a-z]{4,6}\\.acc[_-][0-9a-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `authress-service-client-access-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "sc_ndkge.qds{}m.acc_t725eeknoi.ou8jJEx2vTSjpn-0v4wFen9Yy84nIb",
            "ext_qle5z.jr{}3c.acc_pc6l01d2rr.cUTDdDIbzqscWnVV5HqKsCI2RYImdb",
            "scauth_5eq0g{}.cfe8.acc_d07dyh97de.Mku47AlP48QRLM-P_b8h=kt1+ADaVZ",
            "authress_7c6{}r4.gmep.acc_bem4bqi6uy.BZG8_ZtGb=HjAOQaqYvy1plkRMJ_CB",
        ],
        #[cfg(test)]
        look_alikes: &[
            "authress_0m6{}x8.ggc2.acc-upf8t3lvsq.MEgAG4O1zB4m+MZdqYu6p_RDLg187",
            "authress_89e{}6s.fy13.acc-ffx742gr1m.j1P3cq07C-NOt3t!/+Nhic_yWf=JPZ",
            "authress_xxx{}xx.xxxx.acc-xxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7authress_0{}wxcq.o51c.acc-jpnl64u2sq.J=loFS1A+4irRd2t3se6Y2aPaV427k",
        ],
    },
    Format {
        name: "aikido-secret",
        provider: "aikido",
        shapes: &["AIK_SECRET_[0-9A-Za-z]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `aikido.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/aikido.yml",
        #[cfg(test)]
        positives: &[
            "AIK_SECRET_g{}PY280hKb3RQdknkRz0RBaIKv0IT7DLzsL4dLfOsUYCpUNkCihN4eG6BM8Uxhfxk",
            "AIK_SECRET_b{}jEwMZbcv6qx00e0UcczYKi1Zm0DTRvcpCQMPkSOGBcIlM7A8Z3itWAwW8oWTdl7",
            "AIK_SECRET_c{}jzKkLtVq0aXyHx0xbMF00yD5yZWjFXzGVkfkjMAWWesFW30IZg00pwcttYjNCzw",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AIK_SECRET_W{}0sZzqiDJpLXvb8g5MlAVKckFqeHB6EUST0r2xBTK7sY6qwJelpQoUL9Pjb2mOA",
            "AIK_SECRET_B{}YqMHf6kVXNjv22fTnVjdhNmtlRlCUzK!5wvlpRfrPN74pdJresAFNIsao8pieaM",
            "AIK_SECRET_x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7AIK_SECRET{}_ZT9yK1nWFKyVpjRRA9Eml4Ph8kMYmMip0BZeUuMlbmq4OGtymowntVWxSPD29XFw",
        ],
    },
    Format {
        name: "aikido-ci-token",
        provider: "aikido",
        shapes: &["AIK_CI_[0-9A-Za-z]{20,44}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `aikido.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/aikido.yml",
        #[cfg(test)]
        positives: &[
            "AIK_CI_CF{}6V34oKUVPEz8m2X685",
            "AIK_CI_OKU{}k7HzB8p1oykDUEzS59VJd",
            "AIK_CI_T4{}gCogQAxoYQTaXo1h8l",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AIK_CI_K{}5daPgbyQQG7AjEXhvf",
            "AIK_CI_Ig{}7cgXmrco!i9QcxgAyc",
            "AIK_CI_xx{}xxxxxxxxxxxxxxxxxx",
            "x7AIK_CI_{}vPKaL2ASO5N1EeLvJOCA",
        ],
    },
    Format {
        name: "arcjet-key",
        provider: "arcjet",
        shapes: &["ajkey_[0-9a-z]{26}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `arcjet.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/arcjet.yml",
        #[cfg(test)]
        positives: &[
            "ajkey_hkta{}xlw5yjrqjq45a79bfnc45t",
            "ajkey_dv5j{}im7li9yoqotlnciy2njr42",
            "ajkey_ztpd{}2i8ogze6izurwq4bke5b7m",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ajkey_oy0p{}cu841vgn45mmengzhx8m1",
            "ajkey_trqz{}f9yhe3hnq!2nkscbfkfuvf",
            "ajkey_xxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "x7ajkey_zma{}z5p8hg8oy90krofmug6jhx5",
        ],
    },
    Format {
        name: "intra42-secret",
        provider: "intra42",
        shapes: &["s-s4t2ud-[0-9a-f]{64}", "s-s4t2af-[0-9a-f]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `intra42-client-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "s-s4t2ud-b7a{}348851b1b66d1f8bc0927901b0f867f14cbfbed059e153ff7dc02a096838b",
            "s-s4t2af-029{}cdefbd147266a79077a25049685949aaf1d3472fc183bbcf37a6ebac96a5b",
            "s-s4t2ud-d51{}947d558cd3b554d443911663dc9abac843e95dea456769dd893ace2050b05",
        ],
        #[cfg(test)]
        look_alikes: &[
            "s-s4t2af-7be{}cb98300632bfab4cb52fc962e022f7011db7c6f3d2e92b112fc680fbe6dc",
            "s-s4t2af-e2c{}41c6f7d808b34a2141af9d32505e5!84cd1271185ee44896d3517705f52d6",
            "s-s4t2af-000{}0000000000000000000000000000000000000000000000000000000000000",
            "x7s-s4t2af-6{}855fcdfbec17beb63d8dd2a9e87b02db4c8785b924d77403239314000bcfbb6",
        ],
    },
    Format {
        name: "settlemint-token",
        provider: "settlemint",
        shapes: &["sm_aat_[0-9A-Za-z]{16}", "sm_pat_[0-9A-Za-z]{16}", "sm_sat_[0-9A-Za-z]{16}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `settlemint-personal-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &["sm_aat_{}76HsrA1VS7xy5MLI", "sm_pat_{}ec8m1dDLFG8l6MI7", "sm_sat_{}WQQ9HqMuNim7Wlrt"],
        #[cfg(test)]
        look_alikes: &[
            "sm_sat_{}zSvq8UzlThaB7Yt",
            "sm_sat_{}d3eaNsZk!KDiagHv",
            "sm_sat_{}xxxxxxxxxxxxxxxx",
            "x7sm_sat{}_O5VMBpvGFADqhfn5",
        ],
    },
    Format {
        name: "launchdarkly-token",
        provider: "launchdarkly",
        shapes: &["[0-9A-Za-z_=-]{40}"],
        words: &["launchdarkly"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `launchdarkly-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "LAUNCHDARKLY_KEY=yVJ2TSJxVZAv{}ZN8UeV6slFYS1QRhofYRzbDBIGLX",
            "\"launchdarkly_token\": \"QGlUTRKi4hdj{}AeldVicwt75qcO5VBPyMYuI5upAU\"",
            "launchdarkly.secret = \"YKmkH3xp1FLX{}B_v_wEiSzQeZA3nrXH3co0ecljZ7\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "launchdarkly_link=UkkgbW8UNZnU{}=0gi5LIbwhWoJ-hVEdElepihivq!",
            "launchdarkly_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"cI0GEewPyUl7{}mP9o4evJZQ9dZrAWmV-Ahdqee=Sm\"",
        ],
    },
    Format {
        name: "rootly-key",
        provider: "rootly",
        shapes: &["rootly_[0-9a-f]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `rootly.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/rootly.yml",
        #[cfg(test)]
        positives: &[
            "rootly_ad176{}dd7d315ec3352687ec384b15e5901bc5f82ad0ee0c2897ef0d128626521",
            "rootly_21f45{}fbb99212898bbabeabb4be7e1db019d77b7d71428ef20b689e73693a905",
            "rootly_2b082{}53f0c5698bafcbdd0b34f06b061155f5da926ccf81ab55a79439804e0ef",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rootly_867f3{}06e23a4dc71aea0d51684055a4e40454161fba7a78fe72a042c005d512",
            "rootly_5688f{}59cb75a6dff9a21ebb2f4d406ef!054df826cf90057eba2a70108aae026",
            "rootly_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7rootly_84d{}45d4690dbec310fcbfe78b29894195835c253ffdf9f3df77238ce111eac00",
        ],
    },
];
