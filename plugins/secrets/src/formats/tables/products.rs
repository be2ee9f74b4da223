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
            "patbDFdPZ6YJ{}Tt9OI.a87e0bd75bed5b478587209aeb7542794cfa7c21c025d1f70c9c9f62e60ff4af",
            "patu7y3XXwoc{}JEhfX.3fc68374bc7d893aaaf412038cef96c16d74b70150864e5e7403a129c1f2bf55",
            "patoG7CjtMUa{}ETqi8.3c46f794042ddaebac6ae822e5bf926226921f6a2f263d90b2a3c4111b883e51",
        ],
        #[cfg(test)]
        look_alikes: &[
            "patBhxx8WkPF{}U4tRF.618c26ff47a8159e91d0264f283f8b70bb18f362d31f7b549e3baf4d7c53bb1",
            "patEl1MCr3fI{}wLEmF.6035c68139a9c46b6bad8ee6e5480556!1a7495dc7f5023c91c9b042079e5cd3",
            "patxxxxxxxxx{}xxxxx.0000000000000000000000000000000000000000000000000000000000000000",
            "x7patgvOM1R2{}xrp2a17.5b9e915e772ccc5d750306a3fa335ac209d69123da5c7e58c3136f4fdaa84153",
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
            "AIRTABLE_KEY=6AR5C{}7pfgvw6GnfrX",
            "\"airtable_token\": \"o25nY{}Dk4CVzbrdIiZ\"",
            "airtable.secret = \"QbCEP{}n1bIr5RJxhSU\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "airtable_link=Catxm{}2I8CeZkGKrp!",
            "airtable_key=xxxxx{}xxxxxxxxxxxx",
            "wording_page=\"DXqOr{}Ythqnl1SBJ6M\"",
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
            "lin_api_zlha{}UIrIL2fZDVHhBQ8hNH1rsfNyC7IIs8S01oYd",
            "lin_api_YaZT{}5k3q0DeSLTX7gEq19qNjMYR9T3ku2cEq4eEn",
            "lin_api_2i90{}LXfqzwQVsAkl7eedXeMU7XwQUiZDpnsuUYsd",
        ],
        #[cfg(test)]
        look_alikes: &[
            "lin_api_4iwy{}skRoSJR3luc48aDafjIRvtzLtdyZKS7wWvV",
            "lin_api_V5ya{}kGyh3hCvh3GkIQdo!Vt82OWqkYTcW31DCZhc",
            "lin_api_xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7lin_api_qy{}HJKlQKOaBGkc2XVo72porldLfBfZ4sfgTCVIuy",
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
            "LINEAR_KEY=e8cdabe148{}db9b91728beacabb968a40",
            "\"linear_token\": \"58a69a62b9{}8a51cdb715a3db0a36d900\"",
            "linear.secret = \"0c6308857d{}9f8e00ca69549d11ff893d\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "linear_link=8c09c287e8{}421ec9cc4070c0f38a3bf!",
            "linear_key=0000000000{}0000000000000000000000",
            "wording_page=\"3c66ef904d{}b96b2dc1adabc4580ef16c\"",
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
            "ntn_34801073{}525OedLIw3ZCV0btMQqAKIMLvRfwJDaHGcbauC",
            "ntn_23448419{}349GpuDaBxC5LuoeeqZfrMNfuslHmxLIDyXc6k",
            "ntn_62684584{}481MBb3V3eygJQ7f8zUWuRSDIBuTKESxaGFPNl",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ntn_98652734{}238S5md4AiACwtEXLBjvjeTom3xFMnQvA32Wm",
            "ntn_52120337{}213bJCcMg1J9uf2wd1GI!9uYmpQQJpc8OCK7qB",
            "ntn_00000000{}000xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ntn_554167{}45541XmH3wcp0X6EYpJ4SGrpuL2YDtuOWWHHIGXp",
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
            "secret_nFNd5{}MTEo5MUHlpJyYfx5YyR0jtwGUfLkyVeLxF8Ask",
            "secret_Qt0cU{}u0nBGS77DiAHUtOQX9R3obJGZLlTaNjsjE5NIs",
            "secret_u9Ce4{}O3Isi1Owg4iFAKKPLYSsA6BktkwLgIZKk6mlJu",
        ],
        #[cfg(test)]
        look_alikes: &[
            "secret_1TuDu{}jG2TtQ5hM5ToZQJqQ5C8ONruwNpwMsXg4879c",
            "secret_oCqu7{}eX0EhUwIxUbY9RBT!i8K028kHtH9IQMneOKvGX",
            "secret_xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7secret_cTq{}rClPIIv3uSul2F0G7NZutWArRuMwlPp2ptof7Od9",
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
            "figd_WAW87K_{}B8-uEBQA1Yz3upD8wubp5mFTGVLgp",
            "figd_aOP4evT{}rU06mTCA6fV3cgIE1MTzNzCEf_ou28B7Y",
            "figd_jsc_J_o{}dCMlZdX6MWAhDjJP6T0b2HqkCZrSD",
        ],
        #[cfg(test)]
        look_alikes: &[
            "figd_qJRupwJ{}83xA-_p0_A14bAEnjyvjH-N1K17d",
            "figd_KSI1cB5{}8YWSKmmESNO!vwT52PLuwt31vREX8",
            "figd_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7figd_q8vmf{}aYYJgczCUMZf3IHViMBWjvIsNtzra8r",
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
            "FIGMA_KEY=53f3-C8fA39d{}E-e6ba-BB77-e1ea-dca31F4d7341",
            "\"figma_token\": \"65f97a-fcaE6{}F4E-a2fA-d5F8-AAe3-E7D9c2Bf86f2\"",
            "figma.secret = \"6b16-7523C9e{}F-Ad19-Bc8a-E1Cf-eCDCEBde61E5\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "figma_link=1d08-a9Abc4D{}8-A04F-Ba5C-16f9-96d35fbef2C!",
            "figma_key=0000-0000000{}0-0000-0000-0000-000000000000",
            "wording_page=\"5d5e-f4c9AcF{}C-Ee2C-d4fE-3aB0-75a500A253a4\"",
        ],
    },
    Format {
        name: "fleetbase-key",
        provider: "fleetbase",
        shapes: &["flb_live_[0-9A-Za-z]{20}", "flb_test_[0-9A-Za-z]{20}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `fleetbase.yml`; https://github.com/mongodb/kingfisher/blob/339780329b871a5bbba39f9ef949eecab474c846/data/rules/fleetbase.yml",
        #[cfg(test)]
        positives: &[
            "flb_live_8Kd2m{}QpR5nW0vYzL3xT7",
            "flb_live_Zq7Yw{}2NcV9bR4tKsH1mX",
            "flb_test_m4Gp8{}XsJ2dLq6WzB0uCy",
        ],
        #[cfg(test)]
        look_alikes: &[
            "flb_live_8Kd2m{}QpR5nW0vYzL3x",
            "flb_live_8Kd2m{}QpR5!W0vYzL3xT7",
            "flb_live_xxxxx{}xxxxxxxxxxxxxxx",
            "x7flb_live_8Kd{}2mQpR5nW0vYzL3xT7",
        ],
    },
    Format {
        name: "clickup-token",
        provider: "clickup",
        shapes: &["pk_[0-9]{7,9}_[0-9A-Z]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `clickup.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/clickup.yml",
        #[cfg(test)]
        positives: &[
            "pk_08250943_{}LY3YD2P2DQQOGZYKZWTMEXXNDECIP6TN",
            "pk_008677442{}_AE50J8JQHDWXB68F5JKSOE8UNQVED7WA",
            "pk_75584251_{}8IFV1G751P0BH4452DN8PNCGSOKU19FW",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pk_74105820_{}AL6K7WVLVMOL76A1153JV8D3X9MMSMV",
            "pk_81267659_{}BMAQ91HWVNCNBLLW!PK4VIZGEOCRQ60D",
            "pk_00000000_{}00000000000000000000000000000000",
            "x7pk_4759599{}9_KKLO47TR39YHFOZTAOX8LZ6V75JZ0ZC0",
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
            "ASANA_KEY=44620{}99369148936",
            "\"asana_token\": \"69037{}12326856360\"",
            "asana.secret = \"63973{}02739948969\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "asana_link=79345{}3639590479!",
            "asana_key=00000{}00000000000",
            "wording_page=\"96253{}20207375936\"",
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
            "ASANA_KEY=lrins59OaD{}KEVNOyrG64kpn1VjZmYMAi",
            "\"asana_token\": \"ynTIoJIhpL{}F3jxHXpeegABzE9CCLw3fP\"",
            "asana.secret = \"26e8EG2AzW{}tZjkfAhDWhDLEVnBSeahgb\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "asana_link=P405LTlGsh{}KjrwK4GentMeP4M98qJeq!",
            "asana_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"ZdiNwxeLaO{}TjO2UaNbSVUkCZrren91oq\"",
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
            "tfp_poBxi_BL{}.THg4zJBEfBKSmN_7Sl9nAs-VxfotZLc",
            "tfp_75Rnn2Rx{}S7YxlVUMhVMj7S8zQGy4X.i0HxV=.-lH2JOp",
            "tfp_6b5UgeQd{}.xn42gLF-yPSoWUSP=BqLO5dwp9fpIRZ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tfp_V5.XXhSM{}CqtwHtY=Cu0Ht262Ea7rIuvtdJIzymB",
            "tfp_eqEg2L9p{}9FhKlzEdlZU9!C3mZEj68MkHOkz0UGa8",
            "tfp_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7tfp_QxsUJ9{}UmRcqDEMy1dLVfH5l_gY1N1uWn-JXTJrq6",
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
            "fio-u-3BdOZ5{}XW5mtpIuQLKcRxrL==V=axgwyfns2qJOoxcSeoQ_PG5kK1SnHzOwS9i0BQ",
            "fio-u-JGIanc{}FHzKss77ZXwqIJR-1LYGVnRTUX_33-_zAPLF5WtgZln8i_z8MBhDqohp3Q",
            "fio-u-rVR42Z{}=aEddjsB2saB1-uqdhZI2hS5LoHxe=LJo0oVZc2W7egfBVrTVKDGbN37IJ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "fio-u-HvWnQX{}p=QRnUhrNO9-btgys=r_Ws=QzwIHvt4v-G-kunfAoXKp0i9WikAhj8M0L",
            "fio-u-ez2=7k{}qj01RrgBt7JjiDHaK_i0UCZU9_!8KydGJ54e6WPu0jLM1osNEjdC3jHgil",
            "fio-u-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7fio-u-R2OA{}rziBxlky3FIG51nOc0emoHrR26iSQkDKrqp_CXXXvkkfqPx7-KkrMZxEbG7d",
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
            "00DwDt1Tg9d!{}Wu9C-kuzzfyCftJ2o2cmPsYs0SSrfd",
            "00Def1ZRCwI2{}Jlt!p-4VdN_pD-ICC0QO4cvdS.PPcD8KI8HuOb",
            "00DA6dZ8AlW!{}tPjg93wQXq9qTx8WYwg.N4Jy-Ez1_V",
        ],
        #[cfg(test)]
        look_alikes: &[
            "00DMH49ltiQ!{}q1CRLmxRvbAYF6wHu8..XK5t_lEl3",
            "00DrFtcd73M!{}EYq-FBNfh405VnV!k2IPiR4WaYGjh9",
            "00Dxxxxxxxx!{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x700Ds25HvgE{}A!w1cY4BbL895LxEmpj_ytP3rpAbrE-C",
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
            "p8e-EJDGfURj{}csFVf541KduX3NJ3D8H0vkA5",
            "p8e-AHH06K7X{}zn7OAR4V122H-u1qmC0g4eZk",
            "p8e-7eUJKzcD{}jIMkUdVJcuYI2I1uJ1qbBDIX",
        ],
        #[cfg(test)]
        look_alikes: &[
            "p8e-9Fl6yyD{}XLlffiBI81eOmeHooKH4fElo",
            "p8e-xAQk-2Kv{}KmQsK4of!-qEMkMyGMEflaaQ",
            "p8e-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7p8e-yEWgj7{}3R4bFJCI1wXph1TAj0HjdHdbvV",
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
            "ADOBE_KEY=74f7bBebB5{}079D08fcff8aDeFE8cf0e0",
            "\"adobe_token\": \"3A16d85F9D{}f4E6Dc1f8EC2f8EeBfc003\"",
            "adobe.secret = \"dC57ffEcBE{}d0ccE644Cd11828Af593FE\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "adobe_link=A181eE4E26{}F2B5A205ebC0351E2A8b7!",
            "adobe_key=0000000000{}0000000000000000000000",
            "wording_page=\"4b0ABd3cA7{}5e4D5cc309cd06eADE2b9C\"",
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
            "cal_live_UpH{}tjYXmsNo1uMkQ5tUqNRxqqNpnxpAy",
            "cal_live_MiR{}nEBk5oUXKtecALRXl4de1OhD4vEcn",
            "cal_live_nZq{}K43Hm1GCICTuvtL7uzt3mdPo1wAQi",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cal_live_Ocm{}HlvcI7M78FHqbFH3Jam6HKbs02AW",
            "cal_live_ON3{}hbfphG2kkBnFl!fyTOlnbgyNlnSuT",
            "cal_live_xxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7cal_live_C{}pbVzCNHW5qMTjBnAwItCc72QZQ0wkhE",
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
            "sk.eyJLkrgZP{}okbfkjTsM9_HLuO3WPOq7JYOikp-tmMV0q.liQ1Gc2ZGZaHYsXHKAKY",
            "sk.eyJPuEkx-{}JiBs0mOjISV4_dL3Yto7miU73ZtCrH02p4qKUl.0ONoSTSxORHL1wqRrkvRdMEu",
            "sk.eyJ4Gv7NL{}Kj_eKaI8URCVpNxq3N-xlhjsNLi_zuqKVK.PbpktdS9C49zkmOej95m",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk.eyJWIiS7Q{}xUgiwewhG8my1AcH3Ee5HUbw9-N-WfqyJ.M5XvaYmaat3ymWxfpxNf",
            "sk.eyJqbsSf7{}528NT0dRerjM98!QNATfgEPLUPcaEFdhbH.ZcA8COQwy2SdFbpeKO8K",
            "sk.eyJxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx",
            "x7sk.eyJd9EA{}UvuUEKETXrLw7UJeBTO10epXJEWIn-Ch6N82.Na8onVyPu03s5rsOjJ2B",
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
            "DROPBOX_KEY=q35zJ{}QsQhv46gfD",
            "\"dropbox_token\": \"1XEMY{}YssYF4qJyb\"",
            "dropbox.secret = \"vDwa9{}163wSoKgu8\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dropbox_link=yd7FF{}Dih6RgtNu!",
            "dropbox_key=xxxxx{}xxxxxxxxxx",
            "wording_page=\"7oath{}d9aw9paW0H\"",
        ],
    },
    Format {
        name: "dropbox-short-token",
        provider: "dropbox",
        shapes: &["sl\\.[0-9A-Za-z_=-]{130,160}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `dropbox-short-lived-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "sl.lRMNK7F_c{}osm3eyYONYEjG_v5vAJIr6544b4diVPQrx2RDltCpmmt3_glDHXdHlDxJ1BQQ1O_FqDTd48VOFpPBovKfz8NY5EtccD-MPKtkLK8e3z7jsGdTN6tH3plBl3Ns",
            "sl.waZugN8KK{}wgQIpHRS7TeUj8d93Qqfa36Knb4yDKufXUV=J6Rm4DP23xoMuqzmAtOTOHoN4SBHR=IL7ARZP4aePllPqCT2w2FRSyaFN=BHloAF4syBN1qb1njEgeWQk_N6fyBH5",
            "sl.Vg5Zqx5KQ{}ghmpESwfafBfOH4fzAT8EqLORXwmBm5=1YjgAaULTLmAb4uczdH-bMGac6PgTYFTo9cd1qgEPUkObEuyeo7KrfNbiR2bO6K3hcqECK9QFauIUjeBmh=J5Ilqs",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sl.xeoRZMIkF{}35M6oeSWbrAMs4Gq9DSHUp=HMVsq_m=3dwZZHHBAZdCvfEQDx-hx8n0ynyffo1AKqFolcN9WCRw17JAEP2BPm4nTQXnm2HF3JD-6vgUm9DrTDM9G=H4-fdff",
            "sl.3YithOY=w{}6WaEWEWZRzWKKZ1ZxI3N2fNaQtFlPk85D1TydiWsJ4vE192wnm=AFMXy!hOq2L4v=DcsYAJFyQKBPyREW2vEsLPL5kZ=L6RZg0kGpDb70pGPXdmDJ5VEF5G5M",
            "sl.xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sl.jg7juL6{}t0XvHsO7zkFz9U9XFo7TSDeSQZ9tAIvWat8ItR4xz0XZFro7h6KIq4HAfCPmXS_c6g_0cP93bU86QIik9JGE1-yGCQnu067_xP1TPLuBbOunqaQzGo7OZa15YeG",
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
            "DROPBOX_KEY=1uKpoZrMKJ2A{}AAAAAAAAA5wUq0X917zZBPrbLelmmPfK3WktlhBu78RYv5d6=ngq",
            "\"dropbox_token\": \"Fqxa1tUmNw6A{}AAAAAAAAAOe=k6ICa2PwcH61kxcndFejr_XXa8gfmPIHrPGFsCdZ\"",
            "dropbox.secret = \"iSxiHx8p8VbA{}AAAAAAAAAEt9AGLF2D_6YaQAtGJHFAUrxkvO=-oP35O2OhKqfc72\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dropbox_link=LI4E5J7iqnqA{}AAAAAAAAAmSp3x8PhftGuh7Xh9QOqJYLp_gnipcBfOzAoo-HHo8!",
            "dropbox_key=xxxxxxxxxxxA{}AAAAAAAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"u6J6dqtXtRxA{}AAAAAAAAAiH-2aqr7s8w6thRttXlylgicavKl8rUWHBD6xdwsmDS\"",
        ],
    },
    Format {
        name: "hubspot-private-app-token",
        provider: "hubspot",
        shapes: &[
            "pat-na1-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}",
            "pat-eu1-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `hubspot_apikey`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/hubspot_apikey",
        #[cfg(test)]
        positives: &[
            "pat-na1-mnn0{}x8ce-i0y5-kzki-iitd-x8ray79kob75",
            "pat-eu1-t8uk{}3via-k6zt-2hez-wec0-x21408f0g45w",
            "pat-na1-0g9p{}ryzl-dnsu-p5nh-t4cf-b7xjdaqfal5m",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pat-eu1-jk3d{}2fkb-cm3s-a4om-s5ds-09wb66jv9st",
            "pat-eu1-i9c3{}uafe-hcnh-3kzq-6c4i-cqd0vx!e2oi3",
            "pat-eu1-xxxx{}xxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
            "x7pat-eu1-yy{}8bfu2y-04vh-jp7i-fpky-abkz5u5wdvtb",
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
            "HUBSPOT_KEY=e4dBCff3-0E0{}d-fcD8-6bEa-650dc5aBEdB0",
            "\"hubspot_token\": \"aaBF27aE-9BC{}f-3CBd-9AEe-a5F3F33D887C\"",
            "hubspot.secret = \"fF49f560-Aa1{}D-B5E0-Ea09-5C4Dbd9aDAA0\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hubspot_link=cA992D57-D1A{}c-C1eA-0d9C-663EA2E9deC!",
            "hubspot_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"84138F4e-Ef5{}D-C1B0-DD7F-f906bDBECBb8\"",
        ],
    },
    Format {
        name: "contentful-personal-token",
        provider: "contentful",
        shapes: &["CFPAT-[0-9A-Za-z_-]{43}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `contentfulpersonalaccesstoken`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/contentfulpersonalaccesstoken",
        #[cfg(test)]
        positives: &[
            "CFPAT-nCnuNX{}SgrRgUhw3hJ9g-Fo4exzSAjGOuZgOakBK5Roq",
            "CFPAT-9XgQIs{}k9Q_m5Azbn4NUh1M-FO-80ZzoQo5eu3jYI-Ru",
            "CFPAT-fahVAD{}u2Ar8AGwRvOp3LJPp-C5xjVHCQfe5vV7M7yHv",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CFPAT-jmpBjw{}1NyA2E4dQzuD85iY8L---kfHJVFrInne8P-Q",
            "CFPAT-tpM3Pn{}w4NfXQ8UKCTGWF5!z_0FvjuC0cBcrh8pYP0FJ",
            "CFPAT-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7CFPAT-wOqH{}XTBmIQYMoW7D5zKv8oevNJn4FO25OOeoQcK8xo1",
        ],
    },
    Format {
        name: "zoho-token",
        provider: "zoho",
        shapes: &["1000\\.[0-9a-f]{32}\\.[0-9a-f]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `zohocrm`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/zohocrm",
        #[cfg(test)]
        positives: &[
            "1000.125faf8{}514b856380d90cca75fb82f66.34d95b25f966b2e5173427515c38e278",
            "1000.9afc682{}482416a48494b6b760a2ceda2.eb46b6f970f78dc99cb4b5bcffc16a35",
            "1000.5d2395b{}c774e6cff758bb27bc95e0ecb.023adfa6eff15c6cda74c71a759529d7",
        ],
        #[cfg(test)]
        look_alikes: &[
            "1000.b5e1243{}f185f25b9a37651a221bdbba.a58c90c7fd95cb9b71247b2369a29b1e",
            "1000.eb2177c{}3392f9ff9!3a74cff543352bc.b8654eea9444792a7160994a2c84b2e1",
            "1000.0000000{}0000000000000000000000000.00000000000000000000000000000000",
            "x71000.d89ef{}f4d4829b38e8ee9c510fe8f53e0.ae3d18c466c1ee85c247b8e93d118403",
        ],
    },
    Format {
        name: "voiceflow-key",
        provider: "voiceflow",
        shapes: &[
            "VF\\.DM\\.[0-9A-Fa-f]{24}\\.[0-9A-Za-z]{16}",
            "VF\\.WS\\.[0-9A-Fa-f]{24}\\.[0-9A-Za-z]{16}",
            "VF\\.[0-9A-Fa-f]{24}\\.[0-9A-Za-z]{16}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `voiceflow`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/voiceflow",
        #[cfg(test)]
        positives: &[
            "VF.DM.fECCE9{}76600BFD8C1FBc8Ff5.0hp0xz512Wk7D64y",
            "VF.WS.42CFC9{}69EE2C5F1Bc8edfBB4.KxqYHX45rVLj1tnp",
            "VF.b1CaBB2E8{}4f6e5DcdcA6C773.GlRZA1qIrsTuBm48",
        ],
        #[cfg(test)]
        look_alikes: &[
            "VF.4Cae46a0c{}47dDec60Dd79Dc.eYTx7yCyW8LVOdmA",
            "VF.3d3cfcCa4{}907!FfcAEfB5B71.0wT9eHryxn9wEcm8",
            "VF.000000000{}000000000000000.xxxxxxxxxxxxxxxx",
            "x7VF.C7F4d9F{}DCde3bbdeEAe2b188.LO3Y2RxecukMounp",
        ],
    },
    Format {
        name: "nightfall-key",
        provider: "nightfall",
        shapes: &["NF-[0-9A-Za-z]{32}"],
        words: &[],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.85,
        score_in_context: 0.95,
        source: "TruffleHog detector `nightfall`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/nightfall",
        #[cfg(test)]
        positives: &[
            "NF-g8ihwysT{}EJxFO0RwTaiyOw496cznL7YL",
            "NF-dUGuvzMi{}zQx5ETQhiwWZiKHEGP6COkOV",
            "NF-e6hvsuxZ{}v4naFW63ll17vL07tw5alZRX",
        ],
        #[cfg(test)]
        look_alikes: &[
            "NF-IuUNQbwX{}t5bmY2wrg4Hf6nBik6LaH3Y",
            "NF-GPD6As1N{}p9gpKuK6!RSLxiwbgRuuhZqn",
            "NF-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7NF-N5CdC04{}iyGnLHRMGOcvruw0FbcZUwLw5",
        ],
    },
    Format {
        name: "ubidots-token",
        provider: "ubidots",
        shapes: &["BBFF-[0-9A-Za-z]{30}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `ubidots`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/ubidots",
        #[cfg(test)]
        positives: &[
            "BBFF-HB2mEt{}KqP9SSMd3DYysyiNAGC0QefH",
            "BBFF-oz9tuq{}7htW1YRLU0eEuKUDVkGSbLz2",
            "BBFF-OCLkvw{}K9hjOXjEoqdn3AomPFHJ99Ye",
        ],
        #[cfg(test)]
        look_alikes: &[
            "BBFF-3iaJdn{}M9gWTgIxZTTblcUFJ4iCfgi",
            "BBFF-OGXXv6{}xfoGkvtYz!QsJueqqJW8SwDi",
            "BBFF-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7BBFF-Yy1Zz{}qW9HCqoH5N2P8Az5i777xLJgw",
        ],
    },
    Format {
        name: "teamwork-token",
        provider: "teamwork",
        shapes: &["tkn\\.v1_[0-9A-Za-z]{70,88}={0,2}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `teamworkcrm`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/teamworkcrm",
        #[cfg(test)]
        positives: &[
            "tkn.v1_oU8jm{}rLzIjhHD2p9quzuommw1Ao6PIQYrk83uOiweYBm5HYdNgYMN1xHt5lmslIVM7x7lq",
            "tkn.v1_Bk7f9{}5XP2Zcyka8hRiiV7sUPDUd3sZvqdFa9hKyTmiC6lp7PEUzd548grdffLLq0D1ChYiimO9",
            "tkn.v1_Y6SQX{}xTXOApR3Rs5MNX0bjhFHl7Qg543Nf7rGIOInr2fg6chg3AT1UtIlBUpLAYKgTdcgy",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tkn.v1_ZeujB{}VDN2bkiuPfgQ3Ymq8YNWbw9uAXDevz3gEfXkJzqkTa4iGKcpHYbedqHiLKhyGaql",
            "tkn.v1_7o8QU{}9ml4YoYpTGDiwGBjZr8ClfL7dwnZfE!jVGoWMIhnb13rXMVAYupgDGKcBNn3YITT1",
            "tkn.v1_xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7tkn.v1_Jhc{}xm8CEov2FbJv95zyQR939pYglRRyBrWMeKQUnw00lBYz2v8itBfaH1AmufoHozRuNtK",
        ],
    },
    Format {
        name: "airtable-oauth-token",
        provider: "airtable",
        shapes: &["[0-9A-Za-z]{4,40}\\.v1\\.[0-9A-Za-z_-]{10,200}\\.[0-9a-f]{40,128}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.9,
        score_in_context: 0.95,
        source: "TruffleHog detector `airtableoauth`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/airtableoauth",
        #[cfg(test)]
        positives: &[
            "SeUm.v1.SOYw{}P5S6YT.518fdf22da048fbdcb70177d5a4e6efd33b74d50",
            "fWFsG61K.v1.{}6pk47lXF11aHBt.bdecd8e2263d8cebd497884fd50e6e80ee3000581b71",
            "Hvw4.v1.de9f{}Lv-5yO.a6239baa63022ebed86f36e64d46947feec2e0b9",
        ],
        #[cfg(test)]
        look_alikes: &[
            "JIkW.v1.p3EW{}Buzp1v.9b270d69db7433cb24eacbf2de99b7c24f7775a",
            "sc42.v1.Y74H{}PX-S2b.de5877989587b694539b!33d418456d879ae7f8d",
            "xxxx.v1.xxxx{}xxxxxx.0000000000000000000000000000000000000000",
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
            "CONTENTFUL_KEY=P-34Fc2afFZM{}JI-iJiqnS8o5=wfb3cDOMABiz7_wPKE",
            "\"contentful_token\": \"T9oT12onv0qY{}vbAWy3AFwjcDz27UwxNnjMOFLFNmz4v\"",
            "contentful.secret = \"KCq2UfKMLntS{}Pt2rjAnDsH1R-H0e8e2do9nskVIQK=8\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "contentful_link=jJhdUl95IEjF{}3ypeStPIZnWccttvlRVTy7Apq0OyBc!",
            "contentful_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"Jtd2Gr0R5ivF{}r529u_tT7q8UsnUwwt80FhJnMy-NO6Z\"",
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
            "LOOKER_KEY=39x3xb{}xffues9axw0yip",
            "\"looker_token\": \"25dmry{}p09b9b0minemy9\"",
            "looker.secret = \"3sfibj{}nvsoezhrxwgn24\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "looker_link=zgvzzu{}xo0p97tmohzo4!",
            "looker_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"umb9gc{}faufwc6lnn2pb3\"",
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
            "LOOKER_KEY=zld2cjnd{}8qa8okzyzes9a0y1",
            "\"looker_token\": \"mrmzlsty{}yok9j1oydtwhvfwn\"",
            "looker.secret = \"li35r2n6{}pa4trr99nkc2bs3x\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "looker_link=90o9fjmh{}yz6lp20u3bz0oxr!",
            "looker_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"ij4omg31{}ubuzcqxiwutaao5v\"",
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
            "NYTIMES_KEY=zDirDXO5zX{}QdZseE7yMXcuVJkHrXSyvT",
            "\"new_york_times_token\": \"XTaNodQOtu{}MH=9O72vZAFX19RmGyrW1d\"",
            "newyorktimes.secret = \"KEY_py5phj{}QE=2XpxgjqJ_Jjv5CLBH50\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "nytimes_link=iN=dkXhGTD{}x-cOR74_aqz9zWD8LFIkJ!",
            "nytimes_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"XGsH-aMzOY{}UBHjXWHfL4fRSCXk7Mw7og\"",
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
            "BUNDLE_ENTERPRISE__CONTRIBSYS__COM=9f868{}cfe:38497da4",
            "BUNDLE_GEMS__CONTRIBSYS__COM=a7e35{}09c:290bbd33",
            "BUNDLE_ENTERPRISE__CONTRIBSYS__COM=ae5d6{}aa6:8e29a53c",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bundle_enterprise__contribsys__com_link=5c1e3{}5d:ff8f21cf!",
            "bundle_enterprise__contribsys__com_key=00000{}000:00000000",
            "wording_page=\"cdc2b{}e8b:292d0090\"",
        ],
    },
];
