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
            "ghp_AggHmCFo{}V5yPYAdE9UW2q5Z9TS4NMv3bQsg3",
            "ghp_monCYOn6{}WwO7gKX54acoRxzJiDiman16ehvw",
            "ghp_iZ9tP3b0{}lIGL8vKmXJSwXiDMkwgZOB4Uu8CU",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghp_ZYDH33on{}iARV7WDU5NCWVO2eu3svj1nbyZ9",
            "ghp_bEVxQLcj{}gIoDa7N702!2bnZmMi4ilg1syoDy",
            "ghp_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghp_cd5sLJ{}lqvepVA3BBmwQe1Yng2TzV5g223gji",
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
            "gho_GciNz7UE{}AqNnfeX3xE3Clr1VWlMf6T4fGOEX",
            "gho_dzpLhtmV{}mTZOjcx2UsfPQUSj9ILQO40nQbVt",
            "gho_QaMLCoYv{}k5cZXQtXbG3xEuhnMZBaaX3j7bCg",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gho_wWOxeWHs{}B9X9o5I7AxGuxwfRu7fdu31UXVo",
            "gho_AJR0KT3b{}EnbsT49zOg!bEJtRcOFcdG3PoouK",
            "gho_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7gho_334Ovj{}mLSmFoFk6iQ0geCGqc4CkOfq0ExSdb",
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
            "ghu_JlLUaZ43{}BbhkoOy9uYK9CbqHJgXFj50DqiwI",
            "ghu_EhAkqh3t{}qKuXimDpEFKjDOb9zedLqC3RaiO3",
            "ghu_gH1QmZTs{}WVEO2QVZVUHNZFMkWNZZzg05KIPr",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghu_wmXY8pKy{}DL9eaBv3rGAEk3P88q28N09xNrV",
            "ghu_VHqRH3ky{}j6pbIzWC6D!A7sz0INz0BB1CQnXo",
            "ghu_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghu_Gh87ZS{}pSvYdcaWag0lvID2OyWestg033QWnZ",
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
            "ghs_7_8V51v5{}d0F5.YbX5i5OsTN.24yt0YxsJb",
            "ghs_dV6vMRUm{}pbvptcA3fxZyK6jWeCLASN4Aaq1q",
            "ghs_5_Wm6PlQ{}8VgE.n0MP0QLNva.Ixt10ninqm",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghs_ZVWUQS0p{}8zFxNy8JetVQf7V49oqGT2UqLJ1",
            "ghs_VN7mBXzb{}oOkST1Flnf!5js1H3jcjUU3g8ViX",
            "ghs_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghs_SUkHYW{}XkYDoZsK2W8Zs88Wwe11ywVa2u0aEi",
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
            "ghr_dfMVOxBu{}yuzKLNDKRVey7Y7bjzwHY33AYhKdNN0Sg78mHpyESJ0AthhlBVkY66HPRmsJGL1v2IFH",
            "ghr_DWCIWv3U{}eVlNb1ed6G9Y1Sx7qpmPqc1Kz8wY",
            "ghr_sKa2clU5{}9jFnSaGYTLDVLvvcsThNUzXeefXYXaO2x4bQbFKrsOujz8vINXDXpMRgnzOOCs4P36Ux",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ghr_ttC8vmLX{}6VcjHqOl807ApUpSm7cOW2lLWbp",
            "ghr_H2Gzu2T7{}QmpvpHkZyj!rku1m8JsJMK0MWpHm",
            "ghr_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ghr_sysmuq{}YEcQ9rKR6VYaenITo9bssXzm4KXeiD",
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
            "github_pat_D{}0I7pvJqnLbR168237_drQOVRuJZWoO6Yff4",
            "github_pat_z{}XISpLqm_02FxJNJvtqz9aDkVbi4dCV5TUdOtW10",
            "github_pat_x{}riMKU615jDolLOqTY7SjOOMhYsj7OMP5skm",
        ],
        #[cfg(test)]
        look_alikes: &[
            "github_pat_V{}6RuLcDrAjKoMk0_OVJrkmiM74JWdp7yeZK",
            "github_pat_h{}vRzw42oHROtEvYEPj!D16Ru3bwRIsZRgn3a",
            "github_pat_x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7github_pat{}_tqojHcR3idA7kXeNVyr0UO7qjthB8CcGvWmH",
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
            "GITHUB_KEY=29b677215eba{}baaf4fd825ac5d9ed6b6eb34b5f9",
            "\"github_token\": \"eb51ecb9475f{}40b04998a7dc1e4b10afd6674adc\"",
            "github.secret = \"9c8a6965e6e1{}ea97f4a9494e70e2a2fa7e269dbe\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "github_link=808c656eef8a{}cf4bb89876892d5f90540ea76a4!",
            "github_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"ef7e7923e440{}d721372d63e98d6c15bf17d4fb81\"",
        ],
    },
    Format {
        name: "gitlab-personal-token",
        provider: "gitlab",
        shapes: &["glpat-[0-9A-Za-z_-]{27,300}\\.[0-9a-z]{9}", "glpat-[0-9A-Za-z_-]{20}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-pat`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glpat-IAIFoT{}9UUrrDdfP4-ehqEUnJqlf.owi5q7s66",
            "glpat-hG{}H2S-NvqedwlSn2gx9s",
            "glpat-qC9ER5{}Wewfl7svq88n2tPiXKI5N.ndm2t4sse",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glpat-Xn{}9faS6Gh533s_XIU1E",
            "glpat-QT{}CschI92W!LvWpyis7L",
            "glpat-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glpat-6{}otdHHNAwJ3mzZwxBuBh",
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
            "glrt-t9_ZCJp{}5-I-EB456vtau_6teKTJJq2.i7n8jxova",
            "glrt-bO4{}kGwsy6MEjtC0A2aKp",
            "glrt-t4_I8rG{}0k7ZEt74puISNc0U6eGGDB8.ilx0rof2l",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glrt-tuH{}dScvuwTGB29vRcuI",
            "glrt-Ftx{}LiyGkQE!0ER5KdwnS",
            "glrt-xxx{}xxxxxxxxxxxxxxxxx",
            "x7glrt-Xm{}YXA6beU7HcUkK9kFlc",
        ],
    },
    Format {
        name: "gitlab-runner-registration-token",
        provider: "gitlab",
        shapes: &["GR1348941[0-9A-Za-z_-]{20}", "glrtr-[0-9A-Za-z_-]{20}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `gitlab-rrt`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "GR1348941{}PNpowa4O5fxaeCQBvUFV",
            "glrtr-2e{}hydhXi5D5r0RlmvnDX",
            "GR1348941{}A3RyzaPomfCA8FfHgp1h",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glrtr-V1{}naGdwPrAO3jMUdtvW",
            "glrtr-5w{}Co3chi4G!L7Kdu2X1g",
            "glrtr-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glrtr-w{}sOfMwEvo0fUqSvsd1y4",
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
            "gldt-9Oh{}OwrfPJCGxDpu765aE",
            "gldt-tyu{}s329trJgja_95-Nbi",
            "gldt-5rH{}EN2F8UEj7FRyuKlGo",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gldt-4o9{}7hB81D6hpdEuQBQV",
            "gldt-IOh{}SJNy60v!1vW9Tig5m",
            "gldt-xxx{}xxxxxxxxxxxxxxxxx",
            "x7gldt-D1{}xpe5j61eLqZI3EKmAh",
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
            "glptt-6ueRMm{}4qwEKygxb5k1j890h5p0U8-jDcuwu2eYKt",
            "glptt-cmZDXj{}YuAsox-nG9W63xwSf2VPJoJCJlvutFlRV2",
            "glptt-W437ka{}1cSH1OqmrA75Dup30ffszgUtNi363ZaJcx",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glptt-HfODdI{}hwMzwEG7EwhDJVHAweERRZRsrsQahbK0W",
            "glptt-J3YXg-{}3iJ1rLQtSg0zT1!j2iQ7xoFmzYUIDMK7TQ",
            "glptt-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7glptt-itEp{}ILjSb2691ff0u16rbcQA28r-f695-OMeOq51",
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
            "glft-zkF{}CSeTtSRx0_mp0562L",
            "glft-2Tk{}6xEspbxuGRGGsyY8F",
            "glft-RSY{}0W1DYIdFUCgm9TKvP",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glft-gdR{}SsC2v818eS7xbPxS",
            "glft-ZHw{}t2623CQ!96_qNScju",
            "glft-xxx{}xxxxxxxxxxxxxxxxx",
            "x7glft-FH{}TDTH1IVGazwPxcDQk9",
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
            "glimt-hCbb{}A8ONTyP5GQEnU_hNxMpyV",
            "glimt-BjaF{}qgWqy8zMt37lMO2jtVFlG",
            "glimt-6J4p{}86YZoZkQc-HobMe7MwpmU",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glimt-hWSH{}qX1Hmr6rIUPyyRDrmCs8",
            "glimt-uK6S{}7oqMDFRD!CHpLw6YsSvE8",
            "glimt-xxxx{}xxxxxxxxxxxxxxxxxxxxx",
            "x7glimt-6mB{}M3k3JO4J1qSPKSWyxkuINC",
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
            "glagent-MxPC{}pTER8PHXmN7s-BwRDQL1niSMAY5Q9dwmVdglJLW8ANAovK",
            "glagent-YM-B{}yYmvBOshKxPD6xx13B6aG98Qw1wCYwSHnS76uH4D5Rt5N32YeO",
            "glagent-wirQ{}hG31410Q2yjViBecefGMI4qijXcBay4JKEzgm91PHxzGGH",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glagent-VVT0{}ndxI4U1tL4RzA1BB_7nldAd_9wG-s841wYb2tq36hPc9D",
            "glagent-pFus{}Jk9k0xtG3ZfWS_QS_Fmuk!Hun3KdRQUJqDDVdyydQ_spiD",
            "glagent-xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7glagent-hD{}IGopW0-KD5AI_2gPhT5uYvK1oGTEeI25G2XEW95LQH3RHUac",
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
            "gloas-InhiJG{}OxUmZwGAUYOF_xJOgHRzG2JmSWIGwgMLFnFmiu8siWIYoBt0UJalK3RtUO",
            "gloas-u0l3sj{}7WPkf0LWnIEfm0b3l506uko9Pi7N8G1DOgGefLZqOmqS8N7du0XlMLbceV",
            "gloas-zCEPRt{}4ZOAZahloFsgWvJodN8CHDrfkQUDYOSashmogktIsCvr7xmAyoMr1sEA7b",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gloas-eKyeA_{}e-43O3cUGXU0ydkMGdmnBss7M6hZNmfOkOJAeoX3uDKSneoBwX1OxuKXd",
            "gloas-o_XqVG{}9EogVJTqXQY5hVjQfDi2-yI_2e!iLFYQ_YEbX6qf0YXLYiWRVdQYL8feIp",
            "gloas-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7gloas-8W9i{}hDncbxvDOVGnpDsi-dbZNgeP5oL2yrD9BCWSe_Ud9zMwcVZDGBD--yKlB5eg",
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
            "glsoat-WN{}OAk8bc3GyB3-jG__eg",
            "glsoat-A2E{}q8qJKpTG2tSf9lEUuMIiF",
            "glsoat-2E{}jOQXAL1A0b22jfED2O",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glsoat-G{}vb_ehTjQbU94H-12SN",
            "glsoat-jR{}phAhS1XJ!zCCh7t1fQ",
            "glsoat-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glsoat-{}iKo2nOdTafSaOSJFdzU3",
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
            "glcbt-m_W{}eSWAGIXHLP1SfJ7M61R",
            "glcbt-zzGz{}M_H3HUHyTkyRZlOmTI3Ypu",
            "glcbt-W_0{}CbMpOSaqSGzdEzBs6C6",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glcbt-W_U{}p8wpYZNCq6EsKtqW29",
            "glcbt-3_I{}65ereJyt4!Op-ngyIHX",
            "glcbt-x_x{}xxxxxxxxxxxxxxxxxxx",
            "x7glcbt-r_{}0k-9M1JB3bkUIzvM7g63",
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
            "glffct-94{}mTtPetOxKth84HTv7L",
            "glffct-uR{}tuX30eC3QVToJj-Bmn",
            "glffct-jL{}sf7MqFbbOVxhzAac0v",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glffct-G{}RCpUAtgnWy8pJqqx6R",
            "glffct-Sp{}kU7wtQ-J!Z5p8LmEzO",
            "glffct-xx{}xxxxxxxxxxxxxxxxxx",
            "x7glffct-{}NUqfq_e8GWfaXWjQR_7w",
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
            "_gitlab_sess{}ion=ut8g6bxpkl1ahg7x1j87d7j0dszkaf0p",
            "_gitlab_sess{}ion=0xyeayw4zuhliaw32qn88rmn1ez6tp3x",
            "_gitlab_sess{}ion=wrs15ey6w7kistuguh2q82me8k6ka7oc",
        ],
        #[cfg(test)]
        look_alikes: &[
            "_gitlab_sess{}ion=3q9r8wmp43blgtrnsvbxt5jo6doy1un",
            "_gitlab_sess{}ion=1iou67byyz6pg9wf!wb4z8my8thtkbam",
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
            "ATBBKtF76Odi{}RdX2aeLSITzX0jRzC5B61D1A",
            "ATBBrZm2udPv{}czjSHlh51PcgvqpB97C6CCDA",
            "ATBBQ1dOl05I{}2C9NxKXPTmEksTuWD077C743",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ATBBQYlRsug{}LqaaQCwlph1S1Rhy2812964E",
            "ATBBaHyz8lXO{}f8ox!hy1gHTjVRHxB8C3A5B6",
            "ATBBxxxxxxxx{}xxxxxxxxxxxxxxxx00000000",
            "x7ATBByiySAX{}7wDqHZUrLHxNIt4ioO27DE6EBC",
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
            "ATCTT3xFfGN0{}XWNQ6FzAB3F4asYlAS_KG7ZPn3_4fS9uqcwDdsu_3gtzEuIpHSr7n2e8T6TnwW8gl5rFjGembJwjmBrM=7C096EC5",
            "ATCTT3xFfGN0{}DDwnCWX9ZgM1lUINDlKdlH9H7l-gNSWe0Bq4W1FAj-ClCHWsS-1Mx_ZFS-Ob9B3Sho54fFV9Pyqa9JeJtn04=343C1B69",
            "ATCTT3xFfGN0{}XsC-AAGAlabdJ27VSny3pB5Bcrl_qsN4nLEZ9rtVqQEupl_xZNaVdAhSIjd8CDmbF2g7HgwHTCzU8CQK=66F7D5D2",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ATCTT3xFfGN0{}DcN0KW_gpmdRKIQvIeONZU_4qAWKyxoLXWdTf0B0FY21784nBfQRK3LDkk1FhcPlk4cPXbQkv_NQiYI=F841D68A",
            "ATCTT3xFfGN0{}GnzTKMNpDvqzBh-kS4l1V_FJ_1amE1ZKbjz5R5AN!6eGmDSrf3uP6a9bQ2f97c_AKOVL_eCjd_yPFcx3=AEE11DDA",
            "ATCTT3xFfGN0{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=00000000",
            "x7ATCTT3xFfG{}N0ncL4fieeUt7tZiEiFTn0yKN0vuf_IzaOvVlN9ONnJHquMSHcYWA6V3D71XA9iRvlWEuzfRIFlb5Z1h6s=31FD9E99",
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
            "BBDC-NAbICV/{}F5ogCrEYU4DM+MpE/62FWG9mIOCiR+tg2p62m",
            "BBDC-MKbyfN+{}Q5+9uwMXpsw8v3OTyxCcYT4/eDEFLzj5ETQfd",
            "BBDC-NarpLyU{}bbI+JRcR4lmaHT5ZfmfoE3gcD7gHpmOG5OJKi",
        ],
        #[cfg(test)]
        look_alikes: &[
            "BBDC-MsVgSUs{}qagZl5UiXuQfVb8rXVtcUDfM6JFeuTTO8Jtw",
            "BBDC-Od4B/iV{}ZOf1mB+umqPUf0j!zpHl3GYt9V8Rp7gbdMnCB",
            "BBDC-Mxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7BBDC-Ogj+F{}hefVI/nImgiZCmRqtjYOTb7Azo7OmJcps9Y6e1E",
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
            "BITBUCKET_KEY=YDMYDFnFuN{}EmQ4xo1i9RjOtDs2WL8S",
            "\"bitbucket_token\": \"HY7h1NokpH5{}wLfyLm3vvCk9eeaJpN0kcqQ\"",
            "bitbucket.secret = \"X6J5Lvrs78{}KuOaZmS0J2JztIAYIb3o\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bitbucket_link=rCxfUB2CGZ{}TgTyk4yMIH8UqEqeK3O!",
            "bitbucket_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"COG5AKTcT9{}eA7c2o8I4FhdZY9lZMKY\"",
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
            "BITBUCKET_KEY=uopMjvlsF8Ty{}plPrPtSYN4hPeX9E-D8OsoERrGu2eu6iMkGJlctCYM1qUAsPCeTT",
            "\"bitbucket_token\": \"F7J+RLz8Nn5H{}jdROw991QYE1LJMlRD7jpTpcVvOpBQby\"",
            "bitbucket.secret = \"ztgGZtC=LSc-{}ydtQC5Y-5KMNN8a5fpY-55IYM7g97_oK9NA8NgbF9Qw5Ou-NA1cv\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bitbucket_link=IYcJ=9fK2YkU{}6WPsjftwc6_OFnP-I7vcG-5Myrof64SIQR3i4uR2VpKdAkb2hqw!",
            "bitbucket_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"UxIaFBuCisID{}iKJMIXFCAP7o_N0c-g5jmj=X-1ibMtuO2bG77m_XkEzUQn7NATav\"",
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
            "ATATT3zfNq37{}f30g3Dfgg7K7lO3NriMJlgr7c4pK4LckizuhzOfmD9RtP_nlFkkUcSWFVRoa2Lz3K1_UJlq4b9yz72XCCT0AOrNeavGw3h",
            "ATATT3Orr5fg{}nMbQY2lCaq9gQHp0DostknHVhwOz35At5DTL-cWWPSnKQL2wgNicNg_B3WngMGFs_8IfOFneqdjdM9PbjsPncO9WqNjYnUaqBA",
            "ATATT3y1Vtp2{}vWUf85cnudvurvPRS=jKX0hq_22cMvCUO1Gm4cpoJYi8Lv==MDMQqlXO8KXHts1-z_ZzobHeW5f6gER-9OdpLeKlzKZv9Q",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ATATT312IFzg{}Z9FSmsTH8PetSuLEyoCihyMqloZMrog2oAcpUPIZLYzq5vG7DqakxYB6IbcruCH=vIo8LEh6nCDnDFU_Tw6Fv6UFr2zE5",
            "ATATT34-kIiX{}UalrxK4FOBW7M0fWnrQkGVV_Q7AcTP3VvvPPBgTQGpSv!tIX-lIHd4G4VAo37TJBjzAzOHf8fHxtCrci2rPPGLVTvuG3Lg",
            "ATATT3xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ATATT3Zrav{}lQs7DVl4fLFDChHa5SnaCcIZr_BXnKQmO5QAvjyqttH3QwABqStr5dVu0xUVxwbRwT4-Tq563nhfpBqjwOO-OgzZe9zV6tUg",
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
            "ATLASSIAN_KEY=TUCWxTYc{}HIKeTF5bcDLC5tbI",
            "\"confluence_token\": \"AZzFlLlZ{}am2Yd2polkwP9m7R\"",
            "jira.secret = \"qmiAi1cB{}oxsNlIfJxU8Zr3dj\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "atlassian_link=MBRToLaj{}n7foAVJeVLVhGb9!",
            "atlassian_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"pf6UxkKN{}fn32KZZkplASauXe\"",
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
            "npm_M6JCnJOJ{}DLclL5wfDKvir8sHcw3mhX1iYWCT",
            "npm_rjnEPDhL{}JGnrhbvmFdMNpJVphAKmdW2vNxDg",
            "npm_v1haWYlM{}faJ3Tbhm4LpJAboEMvprzW2LbrU7",
        ],
        #[cfg(test)]
        look_alikes: &[
            "npm_Q4Mb34lh{}7IDEE2cB4ee5wVSY4ZO3544l5AB",
            "npm_LVWKmPUe{}9WLBsjoC22!066QzjhBNRe0uz4CR",
            "npm_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7npm_TGcMuX{}OvSCDwLLCJtW4p2HLiCVgSOV3Psx7b",
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
            "//registry.npmjs.org/:_authToken=1Cfb7b46-efA{}9-feDD-ea7c-87BF1d37CdB0",
            "\"npm_token_token\": \"F88124f9-79B{}3-b4AA-B9f2-60cAF8552cDA\"",
            "//registry.npmjs.org/:_authToken=69F0f6DE-cf5{}8-B146-4B0a-cB2fd32D1aDc",
        ],
        #[cfg(test)]
        look_alikes: &[
            "authtoken_link=1BaaEF7a-5eC{}A-47a1-EfCb-e1619bBDCb9!",
            "authtoken_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"08eeeAa8-4ba{}9-30b1-F9EE-B138b79de624\"",
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
            "pypi-AgEWWPy{}XCzS6aSA_TGp-toBVcn4QSuPipghtE3iXIUGoEg3m8oy8h",
            "pypi-AgEcLEg{}EaO6rM-V-ZZYq0c3bv3fkyu0SnLuuKmq07v4vBImTbxK2EgOcx",
            "pypi-AgEpodR{}E84sVz6zwh095HL1MsuHv5TqS86V1QKIIxInef-yGxhcQ5",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pypi-AgEmy0p{}CwriV2a8IZslh4G0Zd0iY2huE77NytGz1GpffBiF7eJVr",
            "pypi-AgE29FX{}52mB6GhoQnNHHtEiGMTg0!BcttsDnNMLnhuz_99ieqU1Rc",
            "pypi-AgExxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pypi-AgEGt{}_Vp2DtZxPA4XWqJnjXN_vEp234jOVjcPa0O0NUB1HvaHeCaK",
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
            "rubygems_6aa{}7fd12118c76115bc20cf2064ad101422fc538b26bd290",
            "rubygems_d0e{}52a879d3874850097c443e27d508694392cfefd6023ab",
            "rubygems_ae3{}172eb63b725f8341db65675a8b795162ac596c25cdf19",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rubygems_6c8{}98c819cb211efd610480832cf58aa2f9efd51c80973d",
            "rubygems_9c0{}c65b778076e7b6ea62925!83a3cd7e78d619a8002abaf",
            "rubygems_000{}000000000000000000000000000000000000000000000",
            "x7rubygems_f{}d5663627552afa8fe8354b4425f4dfcc5c2cf4a6553a3b2",
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
            "cioDm4Chugd{}GPWXDXsUZl3pUi0ojmir0mBx",
            "cioYhmy31ch{}PhIS757VAba3EtYGCZywnbi8",
            "cioumxfhaeo{}EbpCsDBHKVxpPHZtc7oSx5X8",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cioREuTkFPK{}YwRdwe9hBOutTFdr0JRSpAh",
            "cioh0efJMdF{}stOzm5pj!r2WmMHhqtBK0x5Z",
            "cioxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7cioy7FJxZm{}y0xLlOTax5DZsOBI60Ot6x1OA",
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
            "oy2id1hh1kqs{}p5l9ep8qd85qyduqwq1ju3005yiu47cnhv",
            "oy2zre9x30yd{}3cimsvokcvsrp7rzgn6ln4y4736pz6sig1",
            "oy27are1cz4m{}kcc9h6rjlwdku9m389eb9xwan028sc2byt",
        ],
        #[cfg(test)]
        look_alikes: &[
            "oy2sitpe3hxk{}lb2p96wze4vqt8t0vglgvc6ogudwppku8",
            "oy2km6oedpoj{}5bs5qk3vqrpy!qpmkzyhnoon3j3aymqbyl",
            "oy2xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7oy2r814fq9{}fd949azzjpabbs88l7861vtphwc43tzw56hc",
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
            "NUGET_KEY=iln1r36vhw45{}45s4emghhtfsb1g28995lspsq38szan1os",
            "\"nuget_token\": \"lg0c493iexnf{}ldu0ezh1plubxiti4jxjs2zjd5qh0y80cw\"",
            "nuget.secret = \"fuoo60shn3sc{}43cre06xtlxm31xmtqfdarc4h3x3tus9ew\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "nuget_link=zftk6x35mrun{}0eqe23stviyl2gwa18fie35xkcaepju3q!",
            "nuget_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"mo5ygyj5eems{}b6ropcaer3gkf9k5tzfdjnlet138qwi54q\"",
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
            "CLOJARS_kx5S{}jDib50aQjxZMQc33oiehUtJb9ZQmXb8XbSjQaWsh8ITp7ULw8DJBcPgn",
            "CLOJARS_zhrg{}YgJg4JXloqKNWKbA3ODuBdDMyatu6OzAXF2JIRtrYZo0puEKJWu9ha0H",
            "CLOJARS_h2Vp{}akJTmFVQOBVuUdp28tCBMUbqdYP63zpqXlCh80LmYjzMLniNk12EaEv9",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CLOJARS_FmJ8{}IBt5xfhmdWSTMY056kjae0P1YA4mh7IpNTbfsrIzIPH1f64rdjbASue",
            "CLOJARS_pIec{}uKkcXrAyZ6GMIBk3MmB7DyJh2M!AB0Ldn1yejCLj2if1aVkIv9GaClGA",
            "CLOJARS_xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7CLOJARS_Tb{}ZtUEn52vaKo8kQC83Vv8EHYP5mdk9DUqi3ftVW8IjCjUcWQtQxRNK6RNSl",
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
            "AKCpO0fZYYoX{}BGMSBL3rJfidc4ouy3l5fZ02vs0kKqbfzk0niwcwIG5Xu6inrGgp",
            "AKCpV8UY9jm7{}21q75EkQpV2Xh6O8uffYhl2Q0dsp7wcCEj6Mz6yntawaWhTQuupgWVae",
            "AKCpM5E3mEpx{}AH5GlycR46r0bJ3boi1UUdKmqdwoWcxF5h75ASG3lJNrfN4Vqt32",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AKCp4VadaYhr{}kbcfIRczoXEsF4TEfjVcqZcF2viJg9AuELyRyvbSjCsbcO8Bfzi",
            "AKCpuCAvL8wa{}Sp3liRiN8oEyYZeMNK7qzh!ZX5lMVZI9JL51xkKTep1ouatgORSf",
            "AKCpxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7AKCpUDfESN{}tPIo9WdtryoWd51LnCcMEvfnFbeHKamdDor3PCwBzJWunc51aOvq1w",
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
            "cmVmdGdu9sur{}leB8jGl4mbLLvxUfurjLeX8TIsFvuCWl7coHcGm5uNNLDtZ673vw",
            "cmVmdvClWJMa{}XKUS1kAR7huxt0F6MreXT36zhlnz9eEebnpSmaaFjyY7segQ52eK",
            "cmVmdHyguLqo{}zDekWXqenzc6H94VHKvtH3MOrnl79uKtjNNCTiZVZq7Uri1mdyaU",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cmVmdG0R5O5y{}65t730iWqC9SfLEkUcSnpuOfAwA2ObSRGIYWP3vnahUg4Y10BDl",
            "cmVmdywDUPrK{}nfGAJ4nIzm4aPwM5rbEzrR!dVW0lrFgzQFJ3Ywb1MCYAuPnNirNN",
            "cmVmdxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7cmVmdrUf2y{}qntILbXZVwiJzvzkcr2EhuaBSvHu3VdsOXaxh3WoIVdM9dQ6ViwJwL",
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
            "JFROG_KEY=TQ7qHc3zJnOi{}jp0Nm5XQtQNjK8DKYr1FMJOkRzyN96EqjRqOU78yL9hGy9BxK5qB",
            "\"artifactory_token\": \"NGRObJ2PWnoG{}dEbIOrTQFEWAUDYoh6SL8F7FEwItso0orQww6G8oDbcCzMZMmKMQ\"",
            "bintray.secret = \"FBBJfYVhCv9D{}hSExbqo36BUI4k8MwPixh46Wn3NZrdCLE3RX4RRaTs4qnOdNZ5wM\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "jfrog_link=bwvb9tdBEnKg{}Q5pg0Dbq1aokBg1yWggdoFDZCATCSyFDoiVHyFQrTdYHRaz5bck!",
            "jfrog_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"CC2aDaulIrza{}pEHoDj7SvRDi3Y8MvpbWctq7P8bI0iD0qGcmCL0XmYJuyH2sC8j4\"",
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
            "JFROG_KEY=vwbxEqBjLsVq{}6MRjdOwjNFMHFgDcZGXg0aHhcyFEYjEYQJMtlN61GLfLeCP6h54fQiTEqGPRf",
            "\"artifactory_token\": \"DKPTAF8737QT{}NsbQKIPjHcPu1LwZxIuZXnHdSB5c7xFuREkgKnEF1mj9oAx1lYpnh8rPsx0pX\"",
            "bintray.secret = \"Letj4GY6uPMG{}QVJZHbevIcjkHrtZ2qakCfquxwAMyX2izBCYsCdUZH71AjgZvEjunYo60Y7ab\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "jfrog_link=z401xUizbCLc{}zGkiRVII8WyDZzHUuhVKThipMYoi8jFvEWLCvqeuIva6trOsgkSw7ViKUtcB!",
            "jfrog_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"1YvhYJjfIvJR{}JZIvNc9Sn1dfkOAGhPLizeDt1WlUyPwE8gyCXoddpSuY3lMlLtfK33lcAFgqp\"",
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
            "CCIPAT_CvOcm{}7TJP8HJ44OkF9Cbno_938e11c94807375b203d2760d2d3804185c2a8fb",
            "CCIPAT_HSitr{}iukbu4j5MygwLrXRd_9ac95d4cb705fd4dcf8e07921c0475844e1a5782",
            "CCIPAT_ZdZxm{}VvObit7uXL0UcwUV7_17fdfb610e9e94e1f68c3f87010d27373f3e05c3",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CCIPAT_DC3bS{}vy48FJt1cjCCBiGhj_e3b5d914d1c9ffc8e866e8b9fdf25d506d8498f",
            "CCIPAT_coRel{}JnefedZK1cfA12tTc_ed9095a35b0297595dc3!33459244fc8256ae6a9",
            "CCIPAT_xxxxx{}xxxxxxxxxxxxxxxxx_0000000000000000000000000000000000000000",
            "x7CCIPAT_C7V{}e9FWfmovwJlaYY3wZFh_8f4dad78b6285bb7b41c38975b023e22a5a781de",
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
            "CCIPRJ_elwTo{}5mMidWhibS3ty7KKB_ff5ece37d048d96130332b80adbc14663537b3e3",
            "CCIPRJ_jRbjX{}WnUkc5dkb0P1VDjCa_898bebcd74a2519fffc07908f007434d9883c043",
            "CCIPRJ_m45Xz{}SQDAzY0jFoWj3pAEf_18ae8209a303c146810a74e14910c1d9b8439046",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CCIPRJ_nZsNw{}KV8pxnfSJENmoPC0a_a21047e9190086b46c08d02fc36f0a8c7c42b19",
            "CCIPRJ_cNeMh{}2FJ9JPDqb7L2XVyc3_e7b04e3e1cb0dbcb581d!ef610d37b03fa683536",
            "CCIPRJ_xxxxx{}xxxxxxxxxxxxxxxxx_0000000000000000000000000000000000000000",
            "x7CCIPRJ_CO8{}FNJvQJMSoLrXNek3Urr_3f56199659517df5b9ef000599fc68a20c0183ec",
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
            "CIRCLECI_KEY=021A62a325b9{}1b0BaAAafdd782678def30644b7F",
            "\"circle_token_token\": \"d942DaBEEB90{}EF1Db4Bca2e807874bFab7957e12\"",
            "circleci.secret = \"5f0B8AfFE379{}BfB86C5a3CDdEaCCB2c9744579F4\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "circleci_link=8fE42440F853{}DB09e79000Fc2B3eFf671D4B5c9!",
            "circleci_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"b50fCAE8F5C0{}8AD51B22D8C610965c38B6072708\"",
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
            "bkua_rtzlaf8{}6d6c66wxjbnt2xp8kt27nu6a7j0blw3zk",
            "bkua_xmj27sr{}nvnnoig7flgw8jnoeid8fnmoydlh0lpa0",
            "bkua_qvx5gsx{}kdzfgbmcaj5w2c7tpp4g5newq2auz9n5v",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bkua_8ymm0bl{}2a716780p8ov53b0t6oqfulsiv1j1xzv",
            "bkua_xuw4s0n{}7aupe0wz2ms3r!vxidm94xmef8o1hnfo9",
            "bkua_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7bkua_y4js0{}9j7k4sfxlkul49jptrdsygzv8lp6gwrsqrh",
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
            "TRAVIS_KEY=9GajMsB{}mMRTF4cYuFkRsPY",
            "\"travis_token\": \"A3EvYBm{}YMDMG2zrsKNhvsn\"",
            "travis.secret = \"jx2A7ss{}7dIDz3hjhTVLRHm\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "travis_link=TUj3bq4{}Wrdg4VspuPUSFu!",
            "travis_key=xxxxxxx{}xxxxxxxxxxxxxxx",
            "wording_page=\"L24oicc{}z74z6CrjWQ4mPQS\"",
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
            "DRONECI_KEY=rhgs4ZJpEq{}pXOFMuirG5AVcr2lwiuQ5N",
            "\"drone_token_token\": \"4xCWtiHeQH{}Qku1MR9BuiTMpzq5wt39U0\"",
            "droneci.secret = \"GuzfDD9Rac{}LdyLZCPYfxspi7cRCavXbS\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "droneci_link=tLoIKFXuAA{}Yr7wOiAfCsAOEIz0CzvNv!",
            "droneci_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"VVGYuyHYrg{}yn8OSb7tnmYN0rPXtphjUA\"",
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
            "CODECOV_KEY=KFA9RGzKI8{}rHvjaFNoF8xWmy5s08C88B",
            "\"codecov_token\": \"5a8EE6bA-72E{}E-9d9f-7662-9fDe2ee0FC8F\"",
            "codecov.secret = \"niWqZausBo{}iwyjmEb0AvcVF3ynEvy66p\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "codecov_link=1ryEM3MOok{}ikNbO6TnvDFK9vbs3ML7k!",
            "codecov_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"mSSP032623{}jtWMQJVvFSmuxonky80Hcf\"",
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
            "API-BWT4Q{}TVH8B23PSUFG9842OG3I",
            "API-6TEY8A{}F5V6HYEPH37B2WQ7PXBZ",
            "API-VRG7N{}PF45J28606QNP4OJ4HGZ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "API-VMLSV{}MUGCTP82DZ5XB7IMX5J",
            "API-DEMI2{}VFR93HN!QIWEH8MSZ3PD",
            "API-00000{}00000000000000000000",
            "x7API-3RU6{}5SP2DG32NZMBLURL748M3",
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
            "pat.HZYtGVLU{}GZd8_NwkqGz8ce.2ce0wKcfVb0eSiOiEbzjJxpg.moqEs2LRDENVcMn1pIfm",
            "sat.Ks006AMN{}vMHM-6g5iVSYnS.hUcfAIS5BNLfcOCirCCzw2W1.de5hPISd3vWtRRI3SjsI",
            "pat.SauIPHFn{}e3bhzbn3VODC5w.BqWP3eSho0QWco6gD6z6hHs5.6BenF5ANxYzQS3lErU4c",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sat.BwjfLHsN{}xQGewUKX01UPWC.RcRfcjuvAwKFD27NAMAScgT.mjgYdXkPub3YTDGzN6b4",
            "sat.TkT4cUCW{}3jUzPAD8D1_YgX.1P5yG8WAVriQ!Ltixe6Tvl3N.wo0kSgl9oTL1cwubjXdl",
            "sat.xxxxxxxx{}xxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx",
            "x7sat.mXfmdF{}94aACuEZgpGoyMMM.md2IOrrYPuEujPtdEEUFTuJ3.4epg3vknlvuOb6VJShjY",
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
            "squ_88fd7cf4{}1f175a38e314391ee49c05ba92b73b4a",
            "sqp_778d020d{}b89e907478dea6cc52121390b780213c",
            "sqa_0ced3e5d{}ff351ecc78d52b6f7fc34e329652fe12",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sqa_5a1691c3{}7e55c1e21d301ab184fa7649e54d0c1",
            "sqa_69b7d592{}5201aa514a7c!46d278ce1bcf253278d",
            "sqa_00000000{}00000000000000000000000000000000",
            "x7sqa_f1e25a{}66cc0b66e70546a6640858b3002fcad759",
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
            "SONAR_KEY=ERi8nxuYKzZJ{}y9gl6Od5BuZQyMZ4AS_LmpdyxX0p",
            "\"sonar_token\": \"fT2ZySE_D592{}m88M_jpEA=EhEEOLc3MQYiv8BADj\"",
            "sonar.secret = \"boeTAmdtGxwu{}2MNb-jzLhLp=AWP6pPc1=d7tN7YO\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sonar_link=HmEHao6=4gO5{}L0g8Qtuaa-pU_dim9G7ZZKLccV8!",
            "sonar_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"ollL0bty8=B8{}l-LIG7uXUSO4JsPXAvw=bWftIRB0\"",
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
            "SNYK_KEY=c672c5aA-EDa{}2-afD8-Ffe9-FCaDC3Fcd43E",
            "\"snyk_token\": \"dE92D2Bb-6E5{}c-dC88-bD1e-496ddDd0f9cc\"",
            "snyk.secret = \"FD3df7Bf-D6d{}e-65Dd-d3A9-c6EeFaAc68A6\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "snyk_link=b87FB6c3-E72{}1-eb8e-e600-8cDB34Fa78e!",
            "snyk_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"5a05cE4D-f3a{}9-9fDa-3f7d-5f4751aA93f0\"",
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
            "sgp_A6f26cD7{}BEBa5DA2_E5E795A3AAACeECdbb7DBbDf70E3aff182a7cC64",
            "sgp_local_cb{}AcDBbf03cFbe0bDd85fB3Eb85b8a619bB2F59F",
            "sgp_0A2daA5E{}2eAc5f1A7fCec39B43DDb3448AF4cb95",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sgp_C12a20f0{}EEF106dDA57Bbbc82bC443abFDeF31F",
            "sgp_7f7feDaa{}ab5306F0AdcF!5C6ce2eaecb6909eaf5",
            "sgp_00000000{}00000000000000000000000000000000",
            "x7sgp_eD7C99{}eAFbbe3fE89Be63EC613abDe68CC1edd28",
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
            "SOURCEGRAPH_KEY=5B24c6DeC554{}c440BF740Aab8D8dcfcDA35f85E9",
            "\"sourcegraph_token\": \"7EDDDBe1DCCB{}2C8cbbCBC8D0CEF0Bb2dfD510fF0\"",
            "sourcegraph.secret = \"ba6c817b4E54{}C2A5ccbD757E9CF9bBD211Ee2755\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sourcegraph_link=aED15baABBE3{}0cb59Bcf01E2B2A8D66dfdAB7D8!",
            "sourcegraph_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"97ecF43FCa0f{}b99024dF40774e8ddDfE5Af4fBdA\"",
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
            "rdme_48vl3b6{}q8g3rjyv69dqac0myvchu19pbptqejww61fqb1ofqr046i6ir8irf37wby9j6ku",
            "rdme_poy9zi0{}getrp305h99ir6po5pi79kpzpeh5zbhcrc2gsjur9294vsvcmp2vgl4ogelyewp",
            "rdme_x7a9ayx{}3i5k85cmt83ehsg3tn6sid2s672b8080c4dftmwj3alu7ie4vc6i6p52c1bhlta",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rdme_pfaq9ja{}k60bezr90txuuirewf6v5gpg5cvf45juk7m3n8tlbn5cv53pvxusee9n0pz5zg",
            "rdme_e7eggcl{}xu7qta0lxex60igqi5nhg5x76gb2!8ynqgbe14twuy1actuftp1o24oouebzu9j",
            "rdme_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7rdme_yb8eo{}csjoy11xfnh7zwfkdwlnkugwl4xw1p7ypq2o9a4lkje3a3bq7bjggggj177pe9ck4",
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
            "PMAK-6a2DDb7{}8fCc5053814dF9EE7-cC44CD3F4deaeB05030b18F1A43d05fc5E",
            "PMAK-3Ed4025{}b27c9A9Cbdeb9c9Cc-C903CAdbbc10888a19E9A31149Dd85E5A0",
            "PMAK-70ef353{}08e1A4A775b4c4c87-E27Bbf7b7c8ECFD4a1AfBaCfAbF4Aa8929",
        ],
        #[cfg(test)]
        look_alikes: &[
            "PMAK-4f94EbB{}53a339dD5de1d93cD-8FafDb029Ff2e1A2e64b8e1C12A7Ef0f2",
            "PMAK-47ceAB6{}fC6d362bE864F83a8-665aa7C4Af6529CA6!FEf0240dc89F76ce",
            "PMAK-0000000{}00000000000000000-0000000000000000000000000000000000",
            "x7PMAK-F73dD{}Afd426FeDb72D0a39eE-BC3D436b1BcB27DFc44DFF9e05a313eE62",
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
            "pnu_4t70qmzW{}F9Q80ZlGy9L3F08X47qnB0LqJnZ9",
            "pnu_WuIpX6e7{}9X97kf4tWAmioKOWDmuIm6iFxAbx",
            "pnu_X8YrlBlo{}GozXPvMsQhYcoHrs5lKs26rdBEdY",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pnu_wiBhp1Qg{}7pQZAzHbfyUPm6hY6P3XSpPe81E",
            "pnu_D97VAvCf{}Ux3oKcSVMv!AZ99YUQCFbZuzCLy8",
            "pnu_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pnu_aueiHH{}0pPe8XsgSkShneFMdcF6uJuq1We4YF",
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
            "ico-WsWSbxK4{}4OwaNifky5TUmkPAeO9tE3fR",
            "ico-K1b8zhI9{}zqLDVvpg64E6VuuO0rMg2JDS",
            "ico-zWl51zQO{}gRCgwPj6wczbDflU92gvB7zN",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ico-DzSysC3{}rn71WTgT8gcJCmwa7Dt21o7Q",
            "ico-inqA4dAR{}qhLixUut!0M9RK7WknZBacmL",
            "ico-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ico-PWdbVk{}DPwrXhEB75qqeXVNlTDVUKdoZx",
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
            "sc_e3c2q.qr4{}b.acc-k6xhlo2fvt.n1Ucm2uYUAYd_svyCCmSD56l-ASXEF",
            "ext_0cesg.ub{}om.acc_66crz-7b46.dI4+nKnJrFdWQu1rVg0fcCC/NNQgZZ",
            "scauth_fgvgr{}.j64h.acc_fluv02ckxh.mpXXhek7fYnMnuAefIUBe7io1eNxDU",
            "authress_84i{}p2.9hq1.acc-y2wyi8z0x0.f_8RANz+a6BFZdXCMXCo2IkTS89fpK",
        ],
        #[cfg(test)]
        look_alikes: &[
            "authress_q2x{}0x.f9rf.acc_9a7vn3ck2i.aLrJcZXkh_4AV2L6TeKmN9Ulx/9Sq",
            "authress_yzi{}ia.spt6.acc-l50i5pym6h.JrTk6=pzHmZGKMw!tSH=nOttUG_Ioc",
            "authress_xxx{}xx.xxxx.acc-xxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7authress_m{}co64.6xkk.acc_4r-9vbp7j2.RiauLgpG6=j5NSrNR+j5VV-4rxe8+5",
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
            "AIK_SECRET_H{}61qJ6VE2iEPN4OJqaVbamh3xSsZd5H8aVYns9fdeNhZNjBGfmkZROsmv7WOwC20",
            "AIK_SECRET_E{}yRytzNMMqunowqEOND2kV7bkAWg3s3wAcaI5FFs6xbwjdaT8TGLqDMWLINY0enX",
            "AIK_SECRET_y{}l1GaQq6vdXG5nokEp8xQcDyUsafEctifp9Viq3fxejXdUCLdtnqoKjSShE0oCxA",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AIK_SECRET_q{}A7wJSiPWmJ0i86NWltf27SWms9dCst6LVRunmqegfP1AAv3m2AHbuJ5NlCtmzj",
            "AIK_SECRET_y{}Lsxhjt0j8tOO8FdUPIrxswkkct1X0qi!9bV45VMg5sbmfIR2B0KKgDCqzJUGo6o",
            "AIK_SECRET_x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7AIK_SECRET{}_OyLfpLA1U6YKQQGbGKn5kYLbPgkS5yqrStfxXRCrq5Z05rqraD4XdFwDY3BWf02l",
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
            "AIK_CI_Lm{}MywZSklAS2LLDigh85",
            "AIK_CI_ZYv{}rSChym1mxzp36w7Ffwz0P",
            "AIK_CI_cr{}P8rga0mGQwvViWSpXE",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AIK_CI_u{}bnwu9xjUkGS2dLReOC",
            "AIK_CI_hx{}3C9qFe2E!e73BLygOm",
            "AIK_CI_xx{}xxxxxxxxxxxxxxxxxx",
            "x7AIK_CI_{}TIYtKd0hyJwWTaucph8U",
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
            "ajkey_pp54{}nudnyedioyk5ngnxd0n3ng",
            "ajkey_45rm{}gt1g6f92tkbkvbyxiy1blw",
            "ajkey_7dhu{}4u6yo2i1r34pfeulnlb73m",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ajkey_7znr{}e85rpnyhlb3rwtmdxtj8q",
            "ajkey_cysi{}xum105cc3!jukpd8phi7u1",
            "ajkey_xxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "x7ajkey_yr1{}pakx2g89kp7zln6q44rikin",
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
            "s-s4t2ud-792{}d029237d54da1a22f02dd76981c6ae953e4700442797dde9a7d6df75bdebd",
            "s-s4t2af-c4d{}d02ae517a2ee2978bb0051f38ef7d13491b17415a3182c4c33a5017b19a67",
            "s-s4t2ud-b1a{}efabb918db2f626534941156e7fb99ddd13c6fa7196712c044fcb590e9379",
        ],
        #[cfg(test)]
        look_alikes: &[
            "s-s4t2af-925{}a0a3ee3811bd9aacece20f7e31a826dcba77f202d20996e17de503f0d598",
            "s-s4t2af-1e1{}bdf3eb5089faeeae4018943cec414!b6c6b48353f275aebe8d8b8c93918d6",
            "s-s4t2af-000{}0000000000000000000000000000000000000000000000000000000000000",
            "x7s-s4t2af-6{}b62bafca2fb0b453aa6733c1d9cb8a333e7b5441b8d93961664f41292391395",
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
        positives: &["sm_aat_{}rnb31JwLgktOuTma", "sm_pat_{}UdkV9WB70oN5Z5d1", "sm_sat_{}0VYBaLtGQYq14vlS"],
        #[cfg(test)]
        look_alikes: &[
            "sm_sat_{}iZOk6lZNDpKGI9P",
            "sm_sat_{}g0MxQIST!836qFFL",
            "sm_sat_{}xxxxxxxxxxxxxxxx",
            "x7sm_sat{}_mOvkiPL9fIs1oouU",
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
            "LAUNCHDARKLY_KEY=9z4xVUlrp02x{}6yHgpA_=6pKF1oeQ98__p6wNYuUl",
            "\"launchdarkly_token\": \"7f24Q5r6pOWV{}FfFKdsueYpXXDJsMuEKBT_KofIKU\"",
            "launchdarkly.secret = \"p=Qn0GVRNSQn{}FdsgO2FRZJERRfmw69CnR6=STNOE\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "launchdarkly_link=kd=jBmv3-CFc{}XZVDMBpYyUfRgmbnVKSiMq_DyqA!",
            "launchdarkly_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"BaI=bavIdBJl{}CQScs_x3rnmTOLbE0LX0gBJFFUVX\"",
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
            "rootly_87dfd{}84f2be4db4b3517131d0696be9f2ea746b125374473de070b1f5178421e",
            "rootly_fb417{}1ae024067f1fb006ccaa9b3573306cdcc20c6a489dcb32f1eddf93dd483",
            "rootly_1ce7b{}1f1eb291a7a8112eac140a1ddd0d59a09e36aa2acf6fb6b2835b4f2f7b0",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rootly_0fa00{}6ed6dbcec859b354154e230aaf00b7006278fb5710900b6069a42b5fa8",
            "rootly_37fee{}015ea339dfa4c1c5a5b83fb11ef!d6fac2dcb32957b94eb3e4a07afdd57",
            "rootly_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7rootly_c4b{}b05fb2c8fec6147e673f12affc74134422caf385406f7e24f9ede26d5de0a",
        ],
    },
];
