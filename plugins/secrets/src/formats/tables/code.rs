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
            "ghp_bc7zpCXD{}Am2EYVVJygcDQPvL654rtq3liew8",
            "ghp_Qsi14hBV{}fffKPJ8rtKUdoDgRe5gSwC1eID4Z",
            "ghp_alTBW50S{}5Ug6Qmm2KbMNe2w8LBi4so3LZNUV",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghp_fH1oSg0w{}SrCeYgLrfBzXU7WbZmTQo0GMgQH",
            "ghp_RfcfqskX{}htytETSKz1!VG4sI9CMCUa4RVGP2",
            "ghp_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghp_A68mU7{}oQT4y33gJVE1tjVTdWfS21zY1n4joM",
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
            "gho_miRAMiNj{}JfImY53el0ChJiVicdN5uR20glGn",
            "gho_be18t4Fc{}7WN4e8bEpVdyTfyAOrg8Eo1hp0e5",
            "gho_Mf64173D{}zlMQK7TvdwwD6DhFVaGIrC1cwBI8",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gho_0lTU1nWT{}G5yrpFbNMYpDmHDjYr1vg2MaVcX",
            "gho_xLb3NZz3{}1pwLBRYIw9!7AWPwbimX5p225K4J",
            "gho_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7gho_mBP2RU{}Wu7AVXggbjhMwhdUJ3Or1Ns429IvKi",
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
            "ghu_inkbQuX0{}F4m0N7KTpUTw1jcLHwgAp80NNUKl",
            "ghu_PIX7HNmt{}HTck5SaXdQUwa0P8en5G3m0tvivz",
            "ghu_q1GbDwAY{}QeA6AtwOoqTThS8OEGC2ad4PhPxK",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghu_Y1KEo91C{}RcPzRcai54Y7fTQtqZ2gq243n9g",
            "ghu_oFzycSCN{}Ydglsma232!IxJAKbSxTHs0dU26m",
            "ghu_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghu_BVzUx7{}a8yVmp7aUuM7xAG995tUL7qY4J1PmV",
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
            "ghs_8_cQahbK{}06sL.n3YXg-3iJR.DtSg35MPHM",
            "ghs_xNDy4UQf{}rX8hPVHF97YBA4YF7QxsZJ1ptsZk",
            "ghs_2_WjSb26{}91ff.du16rbcQAY.vr-f1GvJVu",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghs_ZCemcRm3{}J1JzfWWsfOf8o6EneYLFS1WQbLQ",
            "ghs_asPrcQqm{}ii0331PLjW!s62FkOdZ3U71EimQS",
            "ghs_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghs_ukEy88{}SVzHvzm4AFCRqopfEHo0zitf4SX1vd",
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
            "ghr_9K8YF6MX{}PX5FjYATpPPmKgrKdEESk61lTj4t16o4qlLocEmg4dfUvxhqJyxDwUTSvRZsf90JZebR",
            "ghr_3o1ivp26{}zpD2v53IZctRqxCEpKNhhk1BPtKL",
            "ghr_h7yFYa9d{}j19Gmyd8JdVUDUK7qlDO89Rhaxn6YJJ5yVarrWxCCFrvvVD3q8D7aPFIMrCUuB3vsUSm",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghr_VywXkyq9{}4BalvNJ8lwMcGtRVh4VBS3Gzp79",
            "ghr_OBXC1YNk{}SG8Oomwgse!GL6A2mQ43HI4Ztdip",
            "ghr_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghr_w09QsJ{}BuL4BdUxgQPj2Ux8hlGEn9ro1gAJdg",
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
            "github_pat_R{}s3fffRgW6k9niYrFyXoDVbVgE7bRP6Shvp8",
            "github_pat_u{}eA3E4QRlBjWszjk7fY8XseEh7xrP6v9Q_ByvUgz",
            "github_pat_t{}HSzzETy798r96hWeP6sxhZZB2bOoWY2ACdx",
        ],
        #[cfg(test)]
        look_alikes: &[
            "github_pat_p{}A1nREDAhicEc_qxGVUWOqT9CACltvAMiUD",
            "github_pat_6{}pQXF7E4Di9HuPC4WS!6echUEw7DB1cPabNE",
            "github_pat_x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7github_pat{}_lBy5YHn3nXekiDe5gKnlUPGalbK_MzwOABG5",
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
            "GITHUB_KEY=2de6a2503f8c{}e36eb5f631ff013194226f0f38f4",
            "\"github_token\": \"721e41317e16{}108a8c6bd6b41010060fb8b3aaa4\"",
            "github.secret = \"41dbb8a39f15{}53fbc2064ff44d81f870caf41705\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "github_link=7f203392cca7{}2a92f40e10f890ed11b6a206e4e!",
            "github_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"c2c0fe419a87{}96794cecf4ec15a7675d338affa9\"",
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
            "glpat-Wpi-P9{}DIGopW0-KD5AI_2gPhT5H.01.a1q8f7l93",
            "glpat-v2XEW9{}5LQH3RHUaJf_nhiJGOxUI.85fhc8yia",
            "glpat-MH{}RzG2JmSWIG8gMLFnFd",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glpat-Z8{}siWIYoBtUJalK3Rt1",
            "glpat-Ws{}0l3sj7WP!f0LWnIEfz",
            "glpat-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glpat-s{}b3l506uko9Pi7N8G1Dz",
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
            "glrt-t8_lefL{}ZqOmqS8N7du0XlMLbceKyw7.esw2ic5im",
            "glrt-QFs{}gWvJ4dN8CHDrfkQUx",
            "glrt-t4_yhmo{}gktIsCvr7xmAyoMr1sEA7oe.vl5il0z2c",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glrt-KUG{}XU0ydkMdmnBss7MF",
            "glrt-INm{}fOkOJAe!X3uDK1neq",
            "glrt-xxx{}xxxxxxxxxxxxxxxxx",
            "x7glrt-1O{}xuKXYI_XqVG9EogVJR",
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
            "GR1348941{}DY5hVjQfDi2-yI_2eNiX",
            "glrtr-yY{}Q_YEbX6qf0YXLYiWRk",
            "GR1348941{}DYL8feIbsGW9ihDncbx7",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glrtr-GG{}npDsi-dbNgeP5oL2R",
            "glrtr-5B{}CWSe_Ud9!MwcVZDGBs",
            "glrtr-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glrtr-0{}yKlB5e3eNOAk8bc3Gy2",
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
            "gldt-NG_{}_eENJ2Eq8qJKpTG2E",
            "gldt-x9l{}EUuMIiYU23EjOQXA1",
            "gldt-0b2{}2jfED23lsWvb_ehTD",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gldt-ZNU{}94H-12SiIRphAhSH",
            "gldt-NzC{}Ch7t1fh!NKovnOdTL",
            "gldt-xxx{}xxxxxxxxxxxxxxxxx",
            "x7gldt-JO{}SJFdzUH5H7BeSWAGI9",
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
            "glptt-rP1SfJ{}7M61trwWhiX3HUHyTkyRZlOmTI3Yp1r-CZ",
            "glptt-hpOSaq{}SGzdEzBs6CVB9wp8wpYZNCqJ6EsKtqW2N1",
            "glptt-1Z65er{}eJyt4bOp-ngyIHWv4-k-9M1JB3bkUIzvMM",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glptt-56FI4m{}TtPetOxKth84HT7WfcRtuX30eC3QVToJ0",
            "glptt-PakLsf{}dMqFbbOVxhzAac!XtEFVRCpUAtgnWTy8pR",
            "glptt-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7glptt-mx6N{}qUspkU7wtQ-J2Z5p8LmEzUk-iUqfq_e8GWfH",
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
            "glft-NQR{}_4fwvxuFVCMncf2Kz",
            "glft-JFD{}QEa-PscKT0Mm0SK8H",
            "glft-mZJ{}53ojGGrgi1SBvm5BW",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glft-S19{}RBDc_tvWwY3oF4h8",
            "glft-rBd{}JDlJOc6!IrGgn86MG",
            "glft-xxx{}xxxxxxxxxxxxxxxxx",
            "x7glft-bq{}jhtyLu9alBPl1xpj2O",
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
            "glimt-6EMB{}mVIUM7GgFuXucMKjgDcT6",
            "glimt-dq3e{}sZu0rQQbstFq4kSem3msl",
            "glimt-1mLN{}VHDYip1l-A_3NHjcnvSu2",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glimt-bRac{}TpqepN1triMHrxvXFlFg",
            "glimt-TzrY{}JGRIZswh!4DQYxeXj_7Np",
            "glimt-xxxx{}xxxxxxxxxxxxxxxxxxxxx",
            "x7glimt-SRK{}j7SWNQ6FzAB3F4asYlAS_8",
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
            "glagent-IPn3{}_4fS9uqcwDdsu_3gtzEuIpHSr7n2e8T6TnwW8gl5rFjGeJ",
            "glagent-UjmB{}rygzYOPQyCexH3lQDwnCWX9ZgM1lUINDlKdlH9H7l-gNSWe0Bu",
            "glagent-XW1F{}Aj-ClCHWsS-1Mx_ZFS-Ob9B3Sho54fFV9Pyqa9JeJtn0oj",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glagent-2vZC{}cGnsC-AAGAlabdJ27VSnypB5Bcrl_qsN4nLEZ9rtVqQEQ",
            "glagent-IxZN{}aVdAhSIjd8CDmbF2g7Hgw!TCzU8CQnczUTx8ksQcN0KW_Q",
            "glagent-xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7glagent-KR{}KIQvIeONZU_4qAWKyxoLXWdTf0B0vFY21784nBfQRK3LDkkw",
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
            "gloas-whcPlk{}4cPXbQkv_NQiY5ZeG64-aMsI4WnzTKMNpDvqzBh-kS4l1V_FJ_1amE1ZKZ",
            "gloas-hz5R5A{}Ng6eGmDSrf3uP6a9bQ2f97c_AKOVL_eCjd_yPFcxv68eecdv8ucL4fieeS",
            "gloas-SZiEiF{}Tn0yKN0vuf_IzaOvVlN9ONnJHquMSHcYWA6V3D71XA9iRvlWEuzfRIFlbj",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gloas-1h6ul8{}0Lw52ho6g5JbJDW0G6ogDrFZV5N-NpF073GXHAmJPDiS-tg3p73k8QwcV",
            "gloas-C-R6-A{}uwNYpsw9v4PUyxDcZU50eEFGMz!6FURfKcHrpMyVbbJ-KScS5lmaIU6_fL",
            "gloas-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7gloas-ZF4g{}cE8gIpmPH6PKL7FEGWgTVsqag_l6ViYuRfWb9MrYWtcVEfN7KGeuUUP9KtXz",
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
            "glsoat-d5{}C0iW_Pf2mC-umqQVfN",
            "glsoat-VpI{}l4HZtAW9Sp8gbdNnDKM50",
            "glsoat-wh{}efWJ08Jmgi_DmSqtjg",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glsoat-h{}b8Bzo8PmKpsAZ7e2XS",
            "glsoat-MP{}TUiRp71I!kP4eGtlXh",
            "glsoat-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glsoat-{}NXAef5NIaj0xpBaAfEFu",
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
            "glcbt-a_0{}a3b_K_6-NwL3OWvv7hH",
            "glcbt-UqEq{}K_ykOlWAJduuIJD4F_7THK",
            "glcbt-Y_u{}pqNkwmtG8UzqmQsQu8n",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glcbt-s_y{}iQfY9F-E8tpFSsHv2b",
            "glcbt-o_N{}N7HKmduDZ!1rVBtQDfO",
            "glcbt-x_x{}xxxxxxxxxxxxxxxxxxx",
            "x7glcbt-k_{}A-SM9Oo6IkeSPxAA2RZ1",
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
            "glffct-lK{}NmSE8kqUqdWwPqCR8y",
            "glffct-zu{}hH_uDAMTd-zeuRD5Z3",
            "glffct-xN{}OO8b5gqZ-55JZN7h9a",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glffct-Q{}L9OB8OhcGRx5Pv-OBK",
            "glffct-vf{}_ZdKA9gL!ZlV6XQtkT",
            "glffct-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glffct-{}Xd6aPGoQ-J7wdSH-5NzQ",
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
            "_gitlab_sess{}ion=32yfawee2zn2te1grbl6ok1nrg6uvayw",
            "_gitlab_sess{}ion=6t7xxnsaz7nbacah876d4qjyc0k0m3oo",
            "_gitlab_sess{}ion=h01nkcttd1ky944pjho8wgeq4wc6fjbz",
        ],
        #[cfg(test)]
        look_alikes: &[
            "_gitlab_sess{}ion=mcr24m20m27mmm4b4pd2czsncapms42",
            "_gitlab_sess{}ion=b2bkonwtnwdmp75e!djqp8oogxkfh8gq",
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
            "ATBBi1BWiZqz{}yh2YB1jtJdGAvPRY330B1349",
            "ATBB7YykYF06{}usiDmSdCaLJUv9U2E2E10357",
            "ATBBQCvKEmI1{}PhenYjvfdgh7Jbn52CBC27F5",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ATBBTkOcgXk{}Q9jqGNeUenDW23hlB3175A2F",
            "ATBBzDFQBEoB{}10tU!CkNKsfCMqJbF94253AC",
            "ATBBxxxxxxxx{}xxxxxxxxxxxxxxxx00000000",
            "x7ATBBXxDnZa{}u8QLRLkOLYCj5ZxZDKB68415D1",
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
            "ATCTT3xFfGN0{}HrOkZoVbrC3JN1Wuq2wXVg85dovewvswQSTAkLY0ira22dNwDVP1Hn4dqpKZj8MwAANENRrmYP8LYIup=BE6AE428",
            "ATCTT3xFfGN0{}LX5g6hFS-9PeqMfLmL_w9Pof22JGh_9GTntUI8QfuTvMFzpDjizNrmp_Nsph2pBdqVQJ_MZrZ5wH7ErblyZ3=0153237F",
            "ATCTT3xFfGN0{}XJp8MFi6oDEoEGVaUx6Gw6VGs2FyAy8-lJjYVbmsyL4GPCX7N0gXosRlHWWaR7BdUQ3WwwQQChURHqTk=6F71B1EB",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ATCTT3xFfGN0{}fIe4H4WBp37UKCkBPIg8gIyuDsdj2sQQHMWUwvH3YFsbwmRt7EWm4gMGEDiIb5TobDdJ_saCYoLRnPq=4AC186E3",
            "ATCTT3xFfGN0{}TI3RxBCrTus5eWv0yVWyxcSxU4-Ur563oigqCrkx!P-Ph_f9W6uVITuwNuYZcvUQfNAZioJUe44mHDqi=F3855BDE",
            "ATCTT3xFfGN0{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=00000000",
            "x7ATCTT3xFfG{}N0dFhMqufE1JzayeyWFHCwci53cKtugBbOalbPee9QcFY6yh-SSnQfbVThiayJcX732ha6v7ebKRgMjX7Q=08032961",
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
            "BBDC-M49yt6k{}48rfydnxHfKN23w+ABoLiqwYItGnvUhlsMOeC",
            "BBDC-Op3XeNy{}skzj3lTEPNeapqDqsTmVQjw3CQmiq1AwWU27s",
            "BBDC-OhSZj2D{}lGc4dhiY8N0exULL9pOdPZx0PosKXyh2GmNcz",
        ],
        #[cfg(test)]
        look_alikes: &[
            "BBDC-Oqg9B9o{}4p/O4gszSXMImneGSm2yslX5N2Zhqnb/XUD8",
            "BBDC-OlZD/p5{}nybuKv0j2AXRYM6!GQVOyWBzR5aR9ZSFp+toG",
            "BBDC-Mxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7BBDC-NgPRu{}OipghtD2iWHTFoDg2m7oy7dKKDgDaN5rL+U+YYR",
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
            "BITBUCKET_KEY=0KsW2JhrT2{}LjyOgiqVxT0EPkBTlTAb",
            "\"bitbucket_token\": \"Rt0jz4yTb2l{}dpeT6X9sPFuJbUA1ksjl7Wl\"",
            "bitbucket.secret = \"CWKcBxTpQZ{}KEv74f2SzwGV3VUM0W5w\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bitbucket_link=9B1BST9Tx3{}FRcE43GyY1kDAi9Wjc9!",
            "bitbucket_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"sXwdU9PzLy{}kL0V8UifMuKuogkeublD\"",
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
            "BITBUCKET_KEY=5nx0oBvqhU2_{}8HYrkg4F0Yc0hXb2gtD77MxsFy1FoeeAhE7dIUvp49EW52lA6Fgh",
            "\"bitbucket_token\": \"fmMGGsDhFLSf{}-QAbssrCmMLKmgtyZ88hdpT0QxmUsZzw\"",
            "bitbucket.secret = \"Y2CsYwO=4WVp{}ImiWMZuDo234iNUibO_0N0MTA1Gu_GdB_RctNddRwp5835UmSO6z\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bitbucket_link=Ml=1ky82PHbq{}61z4E88wjLBUh8Pin9Y1gp1rJ8dUSYoBWRFUI11aSlFEDt7QoJg!",
            "bitbucket_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"CZHA_7mvtwqP{}07Cb-fObrC6S8riPBgS7LwVAH4pgMLNQIbWgQZI4M7dkLaNk8Jjl\"",
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
            "ATATT33tZsPm{}UaWjU5Ymf945sxoN5-HV2WEC8kyKXbe8xZsypI6kU1ZRBfnfYm-mNJiSRX-TNrzQiPtdO7_7J5VAeClqTrQXnO6YdV01=M",
            "ATATT3JvyvpK{}NMCN=QKJ7bxcVvuWCKGiEG9IvGqxzkkJj9kvFcPLLAbCf97P7MVlOw5w00LrB62mZrD9CxJ6RUNjFwQMOKXcylXDr=IEpQtSlY",
            "ATATT3dXLktS{}u_qsJ1n0_fSj9X3zgWLc09DTa0dju9OjKZA-kB2kJUZP1XX2cnsm=eGRlEnOF=oPwozn1_v6--9Yv8DNhWMyEpRG6-O5NM",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ATATT3VjcMxs{}qmDpVhAei88D6AlAsYUC2xDJqR2N7gcNNHXAqaezOcwH6FGQLGzIi03FsM3KytbsZtlQ6XcdK3lGAzQ7ynuEu0yUdVyMO",
            "ATATT3mvOllb{}wMEFcgAkRPmja9Kr=nc5yoplNnmfcXikjh6_6JfoLQd9!E27SnGSPH8GI_mIKKsFEeDFB1xtmXzM86u9BW9NGZeh2q5AyW",
            "ATATT3xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ATATT357=r{}7QfVWWtSrK2U3EGG9dsmrn6FrIi1kurPeV-N7H6ZQiTdPv0RW2mevKYtY7a_r3_P=nX-E0MOzZSvjkB-sWh6rM85NpR-Aud3",
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
            "ATLASSIAN_KEY=neoXrMyT{}QFDvuheARjxC4H8m",
            "\"confluence_token\": \"3qbTcUhS{}r9EUWKZFTpKntt6X\"",
            "jira.secret = \"3ky5MRUN{}0EQE2l3oSTjVIvsu\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "atlassian_link=tLz2GWA1{}8FfqIlzE35XKfCe!",
            "atlassian_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"rAajEPJU{}3EeQzBMokjO5YGcJ\"",
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
            "npm_s5lEhEyM{}beSBtw6RvOPCAER3qGKFkb2xA7ii",
            "npm_JNLEcT13{}8QWI54jCqQgkx5SjDib50a29vk2u",
            "npm_3oiehUtJ{}b9ZQmXb8XbSjQaWsh8ITp72sU6JR",
        ],
        #[cfg(test)]
        look_alikes: &[
            "npm_PgznZzhr{}gYgJg4JXloKNWKbA3ODuB1cRrcL",
            "npm_OzAXF2JI{}RtrYZo0puE!JWu9ha0RHyh10v2oH",
            "npm_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7npm_FVQOBV{}uUdp28tCBMUbqdYP63zpqXlC20vJJE",
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
            "//registry.npmjs.org/:_authToken=AB017c74-794{}5-efdE-Bb03-e0C0b582f39E",
            "\"npm_token_token\": \"e99C80e2-c5E{}e-edAa-b389-1B5369f1B450\"",
            "//registry.npmjs.org/:_authToken=d0e6A1ec-948{}6-5dEb-721A-D641F478bC24",
        ],
        #[cfg(test)]
        look_alikes: &[
            "authtoken_link=F1eFa49F-aDD{}B-3DB8-0ebb-58BE5A9edd1!",
            "authtoken_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"eb010Ac0-982{}3-fd24-b430-27DF1af3C4eb\"",
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
            "pypi-AgEQ0DO{}SChCuoy_4h9R6RKX9Vq7B0b61xwdUAE9JtV6bji8z5468a",
            "pypi-AgERRT8{}uRzU4bHKReqtOlGMOJeFt5qiFRhidD9gz_Iaf92cu2lqs6xQSN",
            "pypi-AgEIH91{}eOhSTXdP6nOMa91k1_WHLGW8efxfFvZUNEXV9iifQCD60l",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pypi-AgEMdws{}2JrE0UChu6BHStUEo93dFePCXI7zXdY6gkDIdijOuyExm",
            "pypi-AgEsV-r{}Al9C9D50OHteSwtkJJ4ks!VZn6w82-MPJyPwmcVKb7Z8n5",
            "pypi-AgExxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pypi-AgEzq{}y0UoTb61gOKnijjx4_ezb3SLsX5zk6ZyhHpBybemuoDY6alN",
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
            "rubygems_ddb{}a46a07b9cdb437dcf34a4845a259b8dc91c879ced7756",
            "rubygems_ea4{}737790d38466bbabd7559f646e7135f924bc231b6a712",
            "rubygems_de2{}cb2b457ad2060507665e6e76f87de8d2661697863ed64",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rubygems_3c4{}906086a0981642075af3bcb7b876808777d9bb308aac",
            "rubygems_22d{}e78cdda6ace574313debd!9c8c0a98e5237d7a770450c",
            "rubygems_000{}000000000000000000000000000000000000000000000",
            "x7rubygems_a{}283cb8df9898165b1566f83057303e200f6a8df99468ffe",
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
            "cioipPMYoi8{}jFvEWLCvqeuIva6trOsgkSwV",
            "cioKUtcFBt1{}YvhYJjfIvJRJZIvNc9Sn1dfO",
            "cioGhPLizeD{}t1WlUyPwE8gyCXoddpSuY3ll",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ciotfK33lcA{}FgqipECvcm7TJP8HJ44OkFC",
            "cionSo6Jy6H{}T3t2cPJj!9H0WEZ7XEnAehN4",
            "cioxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7cio06RWc4a{}lomuaEC1dyWR4mrhqsQ7H18in",
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
            "oy2gwap5lhu7{}mhs45mlxrccjlpyyibq8pnf0zaur8rpug1",
            "oy2j42p09fbh{}99sy2laega5uzzvo7xl0uuvz7a3euqunc1",
            "oy2jsj9s3vcx{}hxzzp6uge020yrw4yfz7f7u7tw0ap37dcs",
        ],
        #[cfg(test)]
        look_alikes: &[
            "oy28fj1ccbg8{}s6ymbqwj29r2jyvuozhthcc4tgnjurv5a",
            "oy2b1crh9jhq{}v1rjzk1a12ts!qi1iak7bn04jebjxarp77",
            "oy2xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7oy28yaj5z9{}8uog4axcwksdzl0zic7v9fwjyy3zfp1gu8rq",
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
            "NUGET_KEY=gzmzd5gazmne{}n92o6giwebn157s55kalfh3qitt5mws37k",
            "\"nuget_token\": \"huvbtot7er1x{}8hqjd2x70775mxg1lqmo39dd6b6en7sziz\"",
            "nuget.secret = \"xwu50p1vdc92{}gyihntmpre8k4b2iuuvp0fi1gv1ywx1e88\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "nuget_link=jgh7p0956345{}xsqday0fw3a3q2hkth40izk716o39ch30!",
            "nuget_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"f9tw39jw31o3{}ryyjnh97i18ncznkv8sjenpc0cdl43z18t\"",
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
            "CLOJARS_fofq{}I3dI10roGDNupX9CO0feHXeHQjods1c5UcP6lCXV0vKHPEO9lo5M3Bsz",
            "CLOJARS_NeMh{}2FJ9JPDqb7L2XVycR3LTFM1qi8T6mWoqTlpk3wPqN1RpsXlMlOeMkBH3",
            "CLOJARS_XQef{}yc1TZVCirYt2vcs1gQwmcb7fEnNy16UeZKXWDGXy6B67DKCO8FNJvQJS",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CLOJARS_LrXN{}ekqUrDrDZYoD6UBzCz2IkIDAJA2pERUBNiJTVh100AIIdVPDYllckHn",
            "CLOJARS_vi0O{}a0WX2Gfwx7SscjIPLt052KnD4X!5BYI3Z1MWnKsKlWgcdyFH4CEHcfjg",
            "CLOJARS_xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7CLOJARS_0C{}98zvZE2VdicIr85QWMTTMJ0TwVp2QY9nmMbW5eG0FHE8ZUWwyZFJAFrf3w",
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
            "AKCp5jBg0nMy{}GKhVpSnx7xFIMhlzMHoDPAX6OprRdTWknOwtPmMm5maJEi98Bwki",
            "AKCpVa9aHhS9{}l4v981xUlqHB7RqlMq0qJfFJy1Bxv1t0Ua4N7eUgCF2tuRo8NtjzAbuJ",
            "AKCpXstZAvu0{}hOLwjTtHVjBP0HKRB3yM4t5mRGyPD31mxJCAbj6GwkMDo0ouFq5n",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AKCp6HhqTRTe{}ZLAF8d6D6Czxg6p6gyWXqJBNupTxy2rXPo8moKoThna2ia7NyjU",
            "AKCpA7xJ0pBb{}taLW3Zc5kvKJhXrgeModJb!7lhmSlzRaNVNNOIG7mFxaLvGslyWJ",
            "AKCpxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7AKCpucNOEI{}hD8FNckMOoYdDhyLHo0sLPAQgaq0WjQvpoqoyVX5GSnXKmyDtZFGbM",
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
            "cmVmdAJa5W2C{}on7TPP4qG5qeNEqmWQ2AUZ9N5KVY8bYsMalMe0BLf2A7u167n80x",
            "cmVmd8OV5Wgi{}3Bae0T6tOcdlQqlgehitFeUtuLzsnSIV1wweugsJe1XZCwnVco5U",
            "cmVmda4jznS0{}N7AkUkkePncErc0WoZ2rMwSh3Rv5VXIDM9y4nXMmEfF8Ow1HcNlg",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cmVmdEv9cDts{}Y4vJsyaxSl0l9Jq7gKytqa4xoSnFlqXLKUL49JtPTRDSlYGZV8P",
            "cmVmdlGWRhSe{}QR4Hs9GajMsBmMRTF4cYuF!RsPmYcABEvYBmYMDMG2zrsKNhvszE",
            "cmVmdxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7cmVmd1ljx2{}A7ss7dIDz3hjhTVLRHRmWTUj3bq4Wrdgr4VspuPUSFpuUL24oiccz4",
        ],
    },
    Format {
        name: "artifactory-encrypted-password",
        provider: "jfrog",
        shapes: &["AP[0-9A-F][0-9A-Za-z]{9,200}"],
        words: &["artifactory", "artif", "jfrog", "buildkit"],
        check: Check::Digit,
        entropy_min: 2.7,
        score: 0.6,
        score_in_context: 0.85,
        source: "detect-secrets, `artifactory.py`; https://github.com/Yelp/detect-secrets/blob/master/detect_secrets/plugins/artifactory.py",
        #[cfg(test)]
        positives: &[
            "ARTIFACTORY_KEY=AP6j{}WQ4m1QGb",
            "\"artif_token\": \"AP7pX{}OFMui0G5AVr\"",
            "jfrog.secret = \"AP8a{}4xC4tiHQ\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "artifactory_link=APB9{}BuiMpz5!",
            "artifactory_key=AP0x{}xxxxxxxx",
            "wording_page=\"AP4K{}0pGuzfD9\"",
        ],
    },
    Format {
        name: "artifactory-token",
        provider: "jfrog",
        shapes: &["AKC[0-9A-Za-z]{10,59}"],
        words: &[],
        check: Check::Digit,
        entropy_min: 2.9,
        score: 0.6,
        score_in_context: 0.6,
        source: "detect-secrets, `artifactory.py`; https://github.com/Yelp/detect-secrets/blob/master/detect_secrets/plugins/artifactory.py",
        #[cfg(test)]
        positives: &["AKCa{}cLdyL31Pf", "AKCMt{}L1IKFXuAAY6w", "AKCC{}sAOEI50Cv"],
        #[cfg(test)]
        look_alikes: &["AKC6{}VVGYy2Yg", "AKCb{}7tnm!N0rX", "AKCx{}xxxxxxxxx", "x7AKC{}phjUq6LKF9"],
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
            "JFROG_KEY=KI8rHvjaFNoF{}8xWmy5s08C88wBrxaApkWHTSCnwYPtLFkF5S7xT1IcIn9giHvFDZ",
            "\"artifactory_token\": \"q4YqIhRf4fe0{}jVzPHvrgVkniWqZausBoiwyjmEb0AvcVF3ynEvy663pE1ryEM3Mo\"",
            "bintray.secret = \"ikNbO6HTnvDF{}K9vbs3ML7QkymSSP032623jtWMQJVvFSmuxonky80HcVfy9fBlW4\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "jfrog_link=QgwsTucVqHs8{}fB23PyaSmUaFGgn9d8j4zaOGn34oIiz5o6TuoismEY8AFi5wae6!",
            "jfrog_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"YhlzEPH37B2W{}Q7sPXvpaB1dZxrKaVgRvGs7rNPF45J28hn6o06vmQsNPa4OJ4zHG\"",
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
            "JFROG_KEY=Z5VeMLSwVgMi{}oUGCnTfP8sn0oa2xbpDZ5gvXBiv7IMzX5YJdKDEMzI2VFR93HoNRQvxqIWtEy",
            "\"artifactory_token\": \"8MmSZ3PIDXx3{}RU65gStdkjcPsuod2DG3vr2NZwatplMBLUpRLgku7w4n8jjqMyZm38HIHyS8G\"",
            "bintray.secret = \"iF8IK4aICUOu{}R8ifV4wK0eX2ce0wKcfVb0eSiOiEbzjJxpwgumoqEs2LRDENVcMn1pIffmLKS\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "jfrog_link=0l35BCsWTsB9{}BY0l3M3qNGgaccoEHWePMSbhcfAIS5BNLfcOCirCCzw2We1bde5hPISd3vWR!",
            "jfrog_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"I3SjsIIoqd2S{}tJbT9ulD98PzL2zJqjzMVyJYP2GCY7po6bz3DwkBqWP3eSho0QWco6gD6z6hs\"",
        ],
    },
    Format {
        name: "circleci-token",
        provider: "circleci",
        shapes: &["CCIPAT_[0-9A-Za-z]{22}_[0-9a-z]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `circleci.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/circleci.yml",
        #[cfg(test)]
        positives: &[
            "CCIPAT_556Be{}nF5ANxYzQS3lErU4c_6bunlb9scud8lufahiy1fdxggc1vvrrakfwd27nm",
            "CCIPAT_ScgtT{}mmjgYdXkPub3YT1GN_gtof2kf6g2nfvd57471ihm5x31p5g8wavqnl6t30",
            "CCIPAT_Sgl9o{}TL1cwubjXdhlu7mHL_k8m2ywj5y6t7imq8qvxbbsmb2ioypepeeuftj3l3",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CCIPAT_knlvu{}Ob6VJShjFYBjgGY6V_puw93u3eal7gxt6287i3t9yxio1bmwlj5me6n9k",
            "CCIPAT_dFEjH{}fR1i41RgucojMHgIf_1e9fhrskdppb52427i0m!h1427gpa0oxsr6tbruz",
            "CCIPAT_xxxxx{}xxxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7CCIPAT_6B3{}pnnckTOOFGxRAc5MyCV_vp78s65jdb4us2m5ral3ci3wp6esabo2s5y3r703",
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
            "CCIPRJ_YKN2G{}8XnUKEC9gJmghafT9_0c91069b7d5925201aa514a7c746d278ce1bcf23",
            "CCIPRJ_5jEHk{}kAWxmxR2U3Sun4AKC_c0b66e70546a6640858b3002fcad7569b77b2df9",
            "CCIPRJ_gW6It{}crnAfVX5slkououMx_a13e97f6913795cdaff803d709f7493120c2269d",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CCIPRJ_658N8{}8DBerKbZ2CmEgINpx_233327da73cae4ffe0660c5b5d23861d6a02a26",
            "CCIPRJ_IJOUH{}kPgb8l9JmQa3Zc5qM_150b27ee9c90d89abc24!9955aa8847cc50aef23",
            "CCIPRJ_xxxxx{}xxxxxxxxxxxxxxxxx_0000000000000000000000000000000000000000",
            "x7CCIPRJ_ePg{}0BA94TfwHaZGFD2rioy_e683ff2a8be57350167255a7ed32dc83f9fcdc34",
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
            "CIRCLECI_KEY=5E3dE92D2BFb{}96E51cFdC8687bD1Fe9496ddcd09",
            "\"circle_token_token\": \"3cC9eFD3dfFB{}3fFa4D6d7e365Ded6d3Ac98c6Eea\"",
            "circleci.secret = \"c68AC6ab87FB{}6cd3EE72F12eb89eBe60A0c8cDB4\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "circleci_link=Fa78Ae95a05c{}E4ADcf3a999fD4aF3f74d65f471!",
            "circleci_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"A93fb07A6f26{}cD7BEBa5DAF2dE5E795A3AAACeEd\"",
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
            "bkua_yeqmyqf{}0t7w2h4weoc08jzkrmz17vz0yqham6syb",
            "bkua_hxc3izm{}4vajcuf0l5wlas5lb2kfp7jn96rqy798l",
            "bkua_9zjtbzo{}25w400ssv20drlbfnzyh5yo896xzvqu6o",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bkua_uffrwwx{}yb70dv0lv8bpdwycj0jx4b0qeoiiluz6",
            "bkua_ginc7sp{}d26xyqdgpp34y!bn49cqpab9880nue91x",
            "bkua_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7bkua_grhql{}6bhasiletqqqn2qpon4pgzzpmogr1otv0m5",
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
            "TRAVIS_KEY=hmRwwiA{}z30grijU3r1PZXD",
            "\"travis_token\": \"alG3yEZ{}8StvBzvt9P5KsAa\"",
            "travis.secret = \"ZwQFAFi{}TIPVqIZNzR522Sx\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "travis_link=4jFBpZA{}pYsWqR2AYsXLkN!",
            "travis_key=xxxxxxx{}xxxxxxxxxxxxxxx",
            "wording_page=\"Tz6iz1a{}ljZAInMbhZ02Tz4\"",
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
            "DRONECI_KEY=roxM5LtrHQ{}nDDchppcKMFRUvrG3IEfaU",
            "\"drone_token_token\": \"x87VPWooxy{}1gjZIrI149vicsU80EyEjf\"",
            "droneci.secret = \"cdRgSALg8g{}NrwqdFsjnLeR48VLc3B6QG\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "droneci_link=RJYVn69vhd{}DzQuACMxYVaCfHUi19PBn!",
            "droneci_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"TsiQEiudJb{}miWlW6n1FQmeBy1aOFQRc0\"",
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
            "CODECOV_KEY=4hbkfz6I6I{}cwR8IaigRFcz3kz7WsBjzY",
            "\"codecov_token\": \"93A1FFCb-4b9{}0-d87D-10cf-d4f49fDd3CCC\"",
            "codecov.secret = \"Im79KPZPEH{}5ZBbHtuCRgC2GtSJURb9j9\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "codecov_link=4gVSVqCMxu{}hPj2hehVGL4OtGELYEWkP!",
            "codecov_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"Xq7At9zjAY{}Xekqjbb3Idyoe5Kl8q5Cgz\"",
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
            "API-83EHS{}G3TN6SID2S672B8080CD",
            "API-TMWJ3A{}LU7IE4VC6I6P52C1BHLY",
            "API-RPFAQ{}9JAK60BEZR90TXUUIREF",
        ],
        #[cfg(test)]
        look_alikes: &[
            "API-V5GPG{}5CVFB45UK7M3N8TLBNC",
            "API-53PVX{}USEE9N0!Z5ZFGPE7EGGL",
            "API-00000{}00000000000000000000",
            "x7API-U7QT{}A0LXEX60IGQI5NHG5X76B",
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
            "pat.9GjoWMR1{}8ux1JOuxTvn1l4.OUEBZvU94oktnJ7ofiYB8qEC.SJOY1a1XhljFqNjxavHb",
            "sat.pcPfjdxW{}e81mEmp4kHJ8fJ.3lAe3BkQ7yBJGkGGGJugqiws.177PogcE9cytCKrE4SCX",
            "pat.sroSVmM0{}KCW3GzZtuUcmFP.7U9vdmiifXfNz0jA071Z3Gp2.s87d1AjhuaBfSZ6nkyTm",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sat.1AM7UZdb{}kbaliynZ0Dlf3y.GHiX2IoTJLp6m2s9qxIQcGi.TALSr1KF0oryfjg6lB7H",
            "sat.LIfRRLHH{}XTmu9UhRTVulw8.2LhNXPhKvwZs!8KWpxHJ4tXI.Ir8hJl9SZMzqBw7iW6rJ",
            "sat.xxxxxxxx{}xxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx",
            "x7sat.B4bCoW{}yq08Zx86fAZOIY62.5LEThk0hG4xc9kEqaeKqNDgD.n6vCm5YTGxuvD8UH6wyh",
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
            "squ_36657c4a{}6529ca61fe024089f76f73da426fd720",
            "sqp_9debbc3d{}4361bb27df44dff905313e63223074d0",
            "sqa_4a170423{}50a9493344325ac693759458cbd82a15",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sqa_250d3d58{}4fc33c1ec402643f56f1aefb9544fd7",
            "sqa_a54880c4{}ee7b7390271e!22cb2efc5c4716da044",
            "sqa_00000000{}00000000000000000000000000000000",
            "x7sqa_6f3273{}fc0b196e20dcd6c36f4153b06e6130ee49",
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
            "SONAR_KEY=mDO31DMnuI7I{}qew0fHqbDzKGdmzyOmRKCyitOxvd",
            "\"sonar_token\": \"xhtMQ6N4dn7o{}q7LfGRbYYgm5Utk2W3Weo4w_WC_K\"",
            "sonar.secret = \"VEEoUF78n0CU{}ZGPTK-MRsUWwKkIfqjHBDOr0FM9O\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sonar_link=3-pMpLtHfYSw{}3tXi2heE1PPSiaFASVxUDp9aA8h!",
            "sonar_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"pmf_Sgx16Pdo{}X=rZZjgm9h_pOpwCghKWDg9kq3gW\"",
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
            "SNYK_KEY=8FDe4298-648{}4-A721-be9c-bF01eAef27c6",
            "\"snyk_token\": \"efac0Ab3-9B9{}6-d941-Cd82-fcBE9A9eD1a0\"",
            "snyk.secret = \"fadE74c6-c4a{}b-54fC-6A19-cb6Ef5cfA99C\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "snyk_link=A1cf3816-28d{}f-6D68-Da08-Ebb9901EeC7!",
            "snyk_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"eB74A309-DbB{}9-dE98-Ce2E-5D9566Fecc1c\"",
        ],
    },
    Format {
        name: "sourcegraph-license",
        provider: "sourcegraph",
        shapes: &["slk_[0-9a-f]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `sourcegraph.yml`; https://github.com/mongodb/kingfisher/blob/339780329b871a5bbba39f9ef949eecab474c846/data/rules/sourcegraph.yml",
        #[cfg(test)]
        positives: &[
            "slk_9f71c52d839b5cd5{}27645e42b5134f8b0c6a1de7f2938450bb1ca7e6d0f3294c",
            "slk_03bd671d6e15f9c2{}ef3b21257746c9b133dd86f884f98fd5a27c4e0918b6d3f5",
            "slk_ab2aec827637b833{}11cce2148b1b32b5d6b0c9014da6dae1ceaf4cfe91bb199c",
        ],
        #[cfg(test)]
        look_alikes: &[
            "slk_9f71c52d839b5cd5{}27645e42b5134f8b0c6a1de7f2938450bb1ca7e6d0f3294",
            "slk_03bd671d6e15f9c2{}ef3b21257746c9b133dd!6f884f98fd5a27c4e0918b6d3f5",
            "slk_0000000000000000{}000000000000000000000000000000000000000000000000",
            "x7slk_ab2aec827637b833{}11cce2148b1b32b5d6b0c9014da6dae1ceaf4cfe91bb199c",
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
            "sgp_53D7FF85{}A5D5dBBC_3c6e273acA7AEAeE2E0c5a6D4AF16DCAFbe6Bed5",
            "sgp_local_23{}C26c8E6c70C28e801EaB20C283093F717CB2Cc",
            "sgp_ccf1Ebd2{}84cFb4edeBfbB58ebDC3aC614097DBB7",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sgp_B61F3c5a{}f115dc92773ccE4E8A6BaA9Bb0eca0c",
            "sgp_3da8274D{}d6Fce7de4F1e!adF6AdAEEf7065539Ea",
            "sgp_00000000{}00000000000000000000000000000000",
            "x7sgp_043Bae{}13Ea4d63eAFDefeC0551158c92B63dAf0C",
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
            "SOURCEGRAPH_KEY=47dFC9d0a034{}cF22FBf2ce9D150AAf669F834CAA",
            "\"sourcegraph_token\": \"0F3bADD8c8A2{}bAcCfE2EeaD62b02c62ad76b15a0\"",
            "sourcegraph.secret = \"CABbE5E1AA6f{}f492bbE6f01337e0cCBdCcfc08Da\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sourcegraph_link=a57bf23c4F8E{}1dADeC26f1647e171e315AfC0Eb!",
            "sourcegraph_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"d0f9aEcdf4aF{}BCcC22BcF6Bb769CbA2dBd8Bda60\"",
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
            "rdme_3ntg145{}rmgt1g6f92tkbkvbyxiy1blswz7dhu4u6yo2i1r34pfeulnlb73mm67znre85rn",
            "rdme_hl2b3rw{}tmdxtj86q4cysixum105cc31jukpd8phi7ue1iyr1pakx2g89kp7zln6q44rik9",
            "rdme_1ei4r14{}j56yfra9qkw3k55u15rqedig3pcksiaz6t8e019y94fjfyqrtjleqcrufbmqtnr",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rdme_o9qr15l{}sb2fk5ss5ifgxnn00b2v7gtuerx38i3mz2ez93zal63yh4ox8xo66lb03fn2ic",
            "rdme_f4n2lsu{}xknmi3grm4uc4da68j832adsfxyv!jirrq26xpcule3jxce34o188upnbi1sj7o",
            "rdme_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7rdme_ki5bl{}1xzk7tt7g22mrwjklptos51vwftw72kg48dqpmlfewu515q50jjct2eqwtb1x7vyq",
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
            "PMAK-59E841E{}1BDFe3EB50bbe89Fc-bEeEAEb40c1bab89f4a3CbeEC4e1d4a2fc",
            "PMAK-C6B4f83{}53cF27e5cdeAEfBED-B8C939c18eDB6cA6eeebbB62BdAbFCA2FB",
            "PMAK-0B453AA{}a67f33C1D9CB8A3c3-7Ba5441Be8Deac9396bfd1f6b64F4d1292",
        ],
        #[cfg(test)]
        look_alikes: &[
            "PMAK-91dcd3f{}9553c109AfCEAcDFF-a530B2b2dC00Fb5cADb02FEbC5bB6A89C",
            "PMAK-6cEf0BD{}9EEd41377ACCAe9DF-edC54a1Fc88CED00F!F4BDe39a21dD54cD",
            "PMAK-0000000{}00000000000000000-0000000000000000000000000000000000",
            "x7PMAK-A722b{}99D1F69E8C63B01f711-6d8b84bB45AbaEEfA9Df8835E6bbdEcc45",
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
            "pnu_FJcBtQMA{}bBiMUIp5EQu0miv9GecdECkgFEb8",
            "pnu_SMD18Ezx{}xgwwZIAzf8EZEWMPtUx3j57ZQbre",
            "pnu_rl35pdFF{}ChD0EKkL5O6PhU207po8KHbldwib",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pnu_ZcGc7Cr6{}RqarI4wVGpEMmPKQGBecFyNmYCR",
            "pnu_yilyJij7{}dVRYHAcrpd!yvKBJA5KmJeUALv6A",
            "pnu_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pnu_P7EFdK{}pSfqrJVrW2xqYbSeQPFDtBKw80BwrH",
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
            "ico-0Mm6XsA8{}8GrGwCXpk2xyvGEgRkilUQd9",
            "ico-4MWT8QXM{}9N7A3E2dXrw73idQ0YDJrDMJ",
            "ico-ngpUt4Sr{}KarlkjpbF8CpN2Y5uA7F8us9",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ico-Eb6Rjrs{}mS1bwFYzlM3zVsBr3FjGY85H",
            "ico-xS2UMy8j{}2EZ3diyL!za1b58l0ouXZDEU",
            "ico-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ico-bUyYN1{}0DOymOLKZkpWIsNfg6BEY7Zfn0",
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
            "sc_xcoqo.1pc{}8.acc_ol64u2sppv.6loFS1A+4irRd2t3se6Y2aPaV427pg",
            "ext_y2803.qr{}0b.acc_is6ckk3kny.ptfLf5T=IdDu6vOe=+++ua/+NroKlP",
            "scauth_ogbi7{}.8z3a.acc_70jku-zwgm.0-M8yRzTveGxyQx3+X-+gLx-MZbD7l",
            "authress_vkf{}h6.uxs0.acc-k6x5iptk82.nHbIdU=wg11rvfoLt_h8nkfB5ZGRfs",
        ],
        #[cfg(test)]
        look_alikes: &[
            "authress_tm7{}z9.1wfv.acc_9d3o7lxl-z.ud5hTvypkM2ERpK=v36auwkOD2z99",
            "authress_4ok{}uh.81de.acc-virps3bp9q.az/Db_8kmmbSAHO!3XdmGSv4fj_b1S",
            "authress_xxx{}xx.xxxx.acc-xxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7authress_5{}n1ej.cgah.acc_xkv4xiqpi4.AAFJRgL589rMw7YXeAbWFhmhsbgLWN",
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
            "AIK_SECRET_J{}Rfh4Y25aZqThPzD2qIct8ofOGbZquE6iIxZURezWQ4qefBKEfc5vedB7DMWOcYP",
            "AIK_SECRET_f{}mCvU841VuGtN49hf5MMsENGZmpHX8aMX1p2TrRQZFk9YHjqE3HNpnyvQlJv2NvS",
            "AIK_SECRET_B{}qcvFKFUsVZefFTZxMiAZ5omfPdp8HcG8pzlaryOYb90mKgRmOdbFgqaMUGc6JHP",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AIK_SECRET_c{}amym55MFKtjlontm7a8rfGHB3aNbn2roCDzZRv3UGNoWtjO0WjJycg5FI02XNy",
            "AIK_SECRET_1{}pXZVGCFV3Zcht9cPNVNTQs1vnBIT2A7!bVUmwFydRO0d5Kh0YxhZJCH6dXrzjHN",
            "AIK_SECRET_x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7AIK_SECRET{}_6mtX05JcOdqQTVNRa3u8aF4DlDuuKFeJ1EdFihK5rchqvB1uz9JyduDGBcI8JLao",
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
            "AIK_CI_d2{}Q68bF5fUPhX3Hxef7N",
            "AIK_CI_VY7{}ELCsYTfMqLOdIuDuLA0bs",
            "AIK_CI_dn{}1oQcBt3wJak8EXQmBH",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AIK_CI_Y{}tOmgQ6WMtAbaB8Q997",
            "AIK_CI_I2{}Z3DlcC7R!IwyLNpKO9",
            "AIK_CI_xx{}xxxxxxxxxxxxxxxxxx",
            "x7AIK_CI_{}SgIBxpRSw68aBCEbeDJq",
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
            "ajkey_6lzw{}xos41a1m1iajentpmig71c",
            "ajkey_75nu{}lm8onb5uoid4t145u0e03q",
            "ajkey_focu{}7r5si5m3z24uocg1umsdro",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ajkey_t4o9{}2pdvfqg0h6y8k5383zlvw",
            "ajkey_75a0{}aysbug8pq!4f23gbtt88hd",
            "ajkey_xxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "x7ajkey_7a2{}exf0auwb5r7cmdgaaxvorvs",
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
            "s-s4t2ud-17b{}eb63d8dd2a9e87b02db4c8785b924d77403239314000bcfbb66c33850fe3b",
            "s-s4t2af-894{}06a7843b9d3add58bbe4eefe536b3a68e2f70c2fb58756522850775f893f6",
            "s-s4t2ud-8a8{}1ec497077bdb97a335456dd4c8775b1bac3aca8bafe21da61836f69e51ede",
        ],
        #[cfg(test)]
        look_alikes: &[
            "s-s4t2af-25c{}c41fd045839f9f4b77a931de841adaacc953efccba82869d820bb155a0f8",
            "s-s4t2af-50b{}84a4cadbbbf315044af6f8c2c62d1!f5972a9e38c803badaa2785ad176ddd",
            "s-s4t2af-000{}0000000000000000000000000000000000000000000000000000000000000",
            "x7s-s4t2af-1{}5ec3352687ec384b15e5901bc5f82ad0ee0c2897ef0d12862652c1b21f45fb9",
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
        positives: &["sm_aat_{}xpn42Z4GkJWgWHXv", "sm_pat_{}LYMpTuLlmN3Z8MlS", "sm_sat_{}3RxNXbsnWn0z2IRE"],
        #[cfg(test)]
        look_alikes: &[
            "sm_sat_{}MdEQF2Y8l4GXWbU",
            "sm_sat_{}4r0yMDmH!JmYrbSs",
            "sm_sat_{}xxxxxxxxxxxxxxxx",
            "x7sm_sat{}_E7DI7naKJzzsX1CW",
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
            "LAUNCHDARKLY_KEY=x=g2Wz8LBv0k{}JM_Ugdyzkipo0fBEw1Pg0N63JJxW",
            "\"launchdarkly_token\": \"KY8NkjxX4chJ{}LcRYFB_V1zzEzr-rQw-VPTyA1Nrv\"",
            "launchdarkly.secret = \"LGnjQ5buc0oK{}4NWE-IKbGrxH2EJF6N5vfdRcSVwl\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "launchdarkly_link=oz=b1F7j2-Lp{}K4g8RLNVwL_jgTJePpyyZe83uf4!",
            "launchdarkly_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"xHpF2PsyB2LG{}ovW7Pmv_12JRuie8cT15-Wccu08m\"",
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
            "rootly_784d4{}5d4690dbec310fcbfe78b29894195835c253ffdf9f3df77238ce111eace",
            "rootly_a9be3{}56706b2f0669acbac3e830b43af8cf1f25487c8cb889748c02d70233e4d",
            "rootly_c4c2e{}d37783e442110293e18df8bc7ad429a33aceb879bc9814cd69a26ab545a",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rootly_c16b7{}f70a83137924cb9e7615c57b0f3813f2cd0a95813a62d6c85f1d156f35",
            "rootly_9260a{}7389778f693871243e27528fe48!ec5600aa612ab360b850e785d4a7d3f",
            "rootly_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7rootly_c74{}0318935e85c17b17eb8858be8bf2386f13c3a181ccb8e0fa3b2bd06dc1b32",
        ],
    },
];
