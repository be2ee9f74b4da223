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
            "patos2IQSKiy{}DX4am.d38b84192c86a0153f79b76b60aba8887fa8a7feb239885ae1f80b0333dd10d3",
            "patYap4hCBop{}1ciwO.66c8b20afd1414ac3e29109784290bedf69bce02c15d596fb01fad2aefbaafd3",
            "patuqsNmT4rK{}Acj8G.ee750bf0d0114f0613dfde0a36f4cfedd4dc74eb2442714afc00afc9e9ca4344",
        ],
        #[cfg(test)]
        look_alikes: &[
            "patngxnmAkfF{}gx47X.87ae9c263c71c222a95c5a54b067f7041608c756b14f424e484b8624103d9f5",
            "patiuxWe99hQ{}qlOgr.bb6449476f54fa1149456f0cb39c43a5!aa331a126d4c1c253bb2d3ad601b45d",
            "patxxxxxxxxx{}xxxxx.0000000000000000000000000000000000000000000000000000000000000000",
            "x7patyZJBlxq{}pHC56sF.cb773c915c2c4405f636c7f29daeb8609f51e5e1a61db94dfb7def15055b5647",
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
            "AIRTABLE_KEY=IWWMQ{}CCeyAfR3cZI1",
            "\"airtable_token\": \"yS50m{}PQkVDWiMo2mQ\"",
            "airtable.secret = \"MXpGI{}Kn3bbczXVqi9\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "airtable_link=DIpwd{}3T5n7AqBUQh!",
            "airtable_key=xxxxx{}xxxxxxxxxxxx",
            "wording_page=\"WqXhT{}dGsc4kB2Zzoo\"",
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
            "lin_api_8Cn0{}SehQ1e06JDTCKcMknjY9EcmwBZmCpHRG5kOb",
            "lin_api_heEB{}jY9mexpxS86N6tl0t8D1R97b3Zs0woHmNBOY",
            "lin_api_c4jU{}DVCrkeFDwKKEVG2Z4SSrATUCzGINnATGxqff",
        ],
        #[cfg(test)]
        look_alikes: &[
            "lin_api_bWCy{}91FPCuawJwh2XKluRe7uiZmKAGTddsK5ugx",
            "lin_api_S1wS{}Qt7azZpjpnboVk69!aRNrBtzphPWqzay6stS",
            "lin_api_xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7lin_api_cM{}4drcXFsSUfLN7ldjy1wspzoX6aztYh7dwGmsW4",
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
            "LINEAR_KEY=43c352879b{}a14dee9605b93b5796b73d",
            "\"linear_token\": \"6fa9740c39{}e42b179a127a1a9f6c6f7e\"",
            "linear.secret = \"9af9e49af6{}6f8a090a2c64884ef732be\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "linear_link=ab8ef2bbe5{}560863f2dce300354c199!",
            "linear_key=0000000000{}0000000000000000000000",
            "wording_page=\"ee984be6f2{}e4994b0f56c26deaca7fbb\"",
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
            "ntn_87627962{}203QwObGXx7mErtnYOiSVPQ8LD2dozk2STpgcD",
            "ntn_96533554{}649nFzOIvCpC4ZoUzLRmHPFtQ6EiIZmvE2oClH",
            "ntn_85083603{}330xX21pAaRDzcAg2THvDlnUDr3alSKgI2MMsR",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ntn_86437481{}848HMJIHnpKmuNE3DrevjCaf7FOCTnYlEGrmb",
            "ntn_29447849{}947EP4MEck4f97kb7RoT!yeJCJFJwwsOSSM0jF",
            "ntn_00000000{}000xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ntn_208184{}79407Y7CZI4kbpLJ45NIBH6BKWBVfQQUM8pli4V2",
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
            "secret_gI7KL{}wihqteKbL9FZxTtGQTH4xK0pdpg6QwGGYNtfa4",
            "secret_HlTcG{}7j3sBwv5yTEs5HYpCvbZ8LHPpRpZPtRe3KyrJR",
            "secret_ThEla{}Ksk3Ln9ddJtDjj3XC9KJhbr7GjeQbkAqFR3qfU",
        ],
        #[cfg(test)]
        look_alikes: &[
            "secret_IEy5A{}rq7GJe7vnZp7NXWkSNcvOSyAnhBjkUhRgILs3",
            "secret_eL8P1{}GObGWTcjGNdhERpv!tH99wnPx5VQLQFLR251hK",
            "secret_xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7secret_j08{}X3ZU3h1Ve1p2zDkeM1GpCAVfH060VeP3njFCzjX8",
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
            "figd_z51C3rT{}zwjjWXUu_3-Q57cMBw5rSTtHPYaT8",
            "figd_HEckqHt{}wTYYCaaBAvS02PziwbVHw547u0L3X0duM",
            "figd_VC1TXOA{}3j798o9mrp8obzWUgNaCPkO7HFCYx",
        ],
        #[cfg(test)]
        look_alikes: &[
            "figd_8X2NkAP{}RAJCLDWv18Ia0_C6xcKPvJJUp0zf",
            "figd_eVgkFt5{}rplZrVDUuS_!Sm4obdMW7TbfEoYM2",
            "figd_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7figd_Ivg6o{}Z5pvrEUqiliQz7O05C1UWgDhn4Fi8j1",
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
            "FIGMA_KEY=efce-83dDE1F{}E-AA54-4aE0-deed-0E611c25c39F",
            "\"figma_token\": \"77f316-44CEC{}aEF-bacE-3BB7-cD1f-1B3D6c99d4f3\"",
            "figma.secret = \"d923-bBb162a{}a-5943-31aa-6EAb-1C7F4fc1Cf47\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "figma_link=76c3-F1A2BAf{}3-41D0-5B2B-Ed4F-881E8A1b3B8!",
            "figma_key=0000-0000000{}0-0000-0000-0000-000000000000",
            "wording_page=\"6851-9Df2b44{}8-3E95-f8Ae-4BdA-0e1F92C014dc\"",
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
            "pk_59894637_{}WMRD9FYKPVHV6BQLVT48B3HDJ1WHZ0W5",
            "pk_277453019{}_IKTR2A16Q679LBZHUBT2PCFBR6HZ0IE5",
            "pk_19190420_{}HIXCYZZR5ME458IAIFUZI6L3OXDLB4W8",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pk_37085329_{}SLO0Q3PGN4V5AFZH61P7KQOU2JMX0A3",
            "pk_59428515_{}0CL1ADZHONNMD6PS!N41BZ31P7EB4C0A",
            "pk_00000000_{}00000000000000000000000000000000",
            "x7pk_3798709{}6_GMM3X700YIQMXVJK6EDOKGP7W7NUQ7TP",
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
            "ASANA_KEY=88888{}31442359427",
            "\"asana_token\": \"87258{}74717383504\"",
            "asana.secret = \"57295{}98039802429\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "asana_link=99674{}8998124220!",
            "asana_key=00000{}00000000000",
            "wording_page=\"48110{}71435936578\"",
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
            "ASANA_KEY=G6DtAVhw6Q{}UemGuSgC45ZtHLnaZIHwZy",
            "\"asana_token\": \"OCAzzoVbxK{}ecB3QOBEKdlcFLd5jf5llH\"",
            "asana.secret = \"wlk6bjquvH{}uicr0BtXWYYrcE6IkvVw2D\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "asana_link=fRzwBisrOf{}He1lgYLHZGDl9NXI2kgnD!",
            "asana_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"XGc5xswRKF{}r8FXKFjVCINP2UqD5LWMzi\"",
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
            "tfp_OylpTHW-{}7i43mDZj4KTtrG62LDYHalojQI8Dc7s1",
            "tfp_2UHP-EmO{}Ua9qUNQStAbfMw5.tqdHqLGlaSFzTdPya7Mc",
            "tfp_zQXxPv3e{}WNt3AwxUu5SR9ML7RDykkqR33NxygwLi",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tfp_M07IupC1{}j7o4l=vd-XgNe2dx=pI5pzAWM9Rb4DN",
            "tfp_oXg4yTA8{}2q--80fJF0sp!Z8RU2hXKIKuvR0bNQsp",
            "tfp_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7tfp_W2gA7V{}t__0TAAueq5.Bn5PbU1YYtSujR42pCvELb",
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
            "fio-u-J4Q-zm{}vikrNOqCf4=m_JNg294FrIO0KCvAyRg6L5zB-mVCP7grtGOGg-ufBBH7GX",
            "fio-u-ZyCLny{}TTUhkMQZWzGhTzS4kYFK3rnE-veWcvMl9hzWNycaVPaetHPBRqz09=qG0a",
            "fio-u-PRXtBv{}ptrbFPRATTVX-tEyEK-20_OTaA8lq7Hf1y7uLtsrWiK_1ZqPlucByL7e98",
        ],
        #[cfg(test)]
        look_alikes: &[
            "fio-u-i-NOl-{}JihK2LvzFVo5PC8wlmS6JA0g1Rmh9F1t2q3rRoGEKxA__CywzZCc320XO",
            "fio-u-9BER9m{}RRkWkepMuNkt4=qWSNFm93Q1Vo!hgNG1uXyKsodogKnXS0fIbGQZZlp_mj",
            "fio-u-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7fio-u-z=7g{}YADlhkeSTFm-beONGvBJZzDP-bWixB8kMko0LQ=BU603qLJ2QRAg-AMggEF3",
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
            "00DQ67aCaAm!{}i8dxeMZCPTgLUhg_ISUInsCmDyJ9AJ",
            "00DOTRq1N8zV{}nhz!G.3hK8M2E_zytxFa2ceJGKJcNC2lhzbu8I",
            "00DorK6dq1Y!{}G9C6.8qQltvhiGbqbvl93SqUvJr4JG",
        ],
        #[cfg(test)]
        look_alikes: &[
            "00DPQ4oWM9p!{}HKixx.eNLLkJXFrkzeu2gQEcYHIqp",
            "00Dv7M0lCHy!{}0nksWaCsMK0JuAi!bqbFcgNdfO_Wq5",
            "00Dxxxxxxxx!{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x700Dx9Exa3N{}a!bsPvhX9tu2Env9mb4iFKNGpx4shN61",
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
            "p8e-XgVsAfcB{}tFB-bRXH527Rjl1CHsEOPiyw",
            "p8e-vdTMTeCN{}22ivW5b2SJ7mSH-9uuJkt66P",
            "p8e-uns7ElRM{}mcpNGd2d3sVhPymAhUczJBzU",
        ],
        #[cfg(test)]
        look_alikes: &[
            "p8e-X31rFlR{}T6pT5kJ7yFwSODz3v1XNzIst",
            "p8e-OyeUCFxD{}CROaBEQi!TV5H2WxvkC8ajy1",
            "p8e-xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7p8e-1M0cUl{}aEMeb-gbIChxsBVyy1PTcrnnIF",
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
            "ADOBE_KEY=9A6Fe4C2Ef{}081a1e3Ee3c67dCb3b9Ed2",
            "\"adobe_token\": \"ce4A8ddb7E{}0BdD7e5BEecDe5aBa478bf\"",
            "adobe.secret = \"7209AEB754{}a2794CeFdA7Ce2a1C025D1\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "adobe_link=cb7e0Cdc9e{}C9F62E0FdF4beABF1E1ad!",
            "adobe_key=0000000000{}0000000000000000000000",
            "wording_page=\"7feaE0ca93{}bFC68ab374eBfC7eD893AA\"",
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
            "cal_live_X83{}as5w1W6tHsqnOSlbUICPw3aCQF8N0",
            "cal_live_Zil{}bB1HyazmdDpr8vjbdSBSkmYE81pqK",
            "cal_live_4JP{}3V4NUBhxafWEpdtAmoG7CjtMUaETi",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cal_live_8uV{}7O9DUFItt908uftizRQKXTNLOuDK",
            "cal_live_Gt4{}ngXYd4SBNbUpw!5Cmx45pDI43UDrL",
            "cal_live_xxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7cal_live_5{}UdgX5nCj6nQipnJ1xhxMqjjZ4bquK78",
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
            "sk.eyJd34hYY{}BtMD5LFmTwsqUYRP5VkANxwFTcW4Kbv_6f.w9NHx9YEwYiS-Qhg3Wwt",
            "sk.eyJoApE6y{}UiMGbvDjdzHpSmKDjgg3R1gNoZeRTPhvO0BKkG.7_dbnGOgQjerVsvNuLFX1MMI",
            "sk.eyJKUF_Lo{}mSzK-7Enb6lZi-I82S_sJnqkEkh1r342EB.Isb6MtRS7mlnLqSM2B-y",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sk.eyJvCxcDD{}Men8-arNZ47CofmSuMVnD4CQxGwoecXFA.dCCKrANEBVB49Q7NyZGQ",
            "sk.eyJEm1ZAq{}btBx6NjZGQOVdI!Ql2tMbChx__e3PzYLoh.H1jODZZFs-2wuA6-PteX",
            "sk.eyJxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxx",
            "x7sk.eyJgS2H{}igqHu64S8S3I0epyKEhxEpwPx8rsbr68GP_v.tdtEyhzAW5N5W_ozG3kc",
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
            "DROPBOX_KEY=31DCZ{}hec6qyHJKQ",
            "\"dropbox_token\": \"OaBGk{}c2XVo72pol\"",
            "dropbox.secret = \"LfBfZ{}4sfgTCV6uy\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dropbox_link=xHqqO{}lcLgNT39x!",
            "dropbox_key=xxxxx{}xxxxxxxxxx",
            "wording_page=\"kRhM0{}IgNxg9ZItv\"",
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
            "DROPBOX_KEY=sl.tXgudmbgi{}ZPXeHo0FLVbPaeO8g_UdJ6kqgS3JdAof0bAOn_-q-E0zmMA2UWLQn_yXr10lbNaJF_o43ywUzZCSzoHVj2am8XRtWE95rlYmmjG-R-j-yDWcBfz=y1BkOMtxi",
            "\"dropbox_token\": \"sl.XFoiYPg7o{}l6eqefjEJV1uy3NPkCOU0=4wPgIxc7jdZ5NytfnIcZgdq_PXUsM0HrLRVaZBNZNUOLM=dgiWdYOBmCkGoWgW_eAfK6y6_nCFvzprPZKubRsUTlhlWqgFwPXIQzs9A\"",
            "dropbox.secret = \"sl.CRdKdu5Tg{}nI64zNdF9E5PQwI=0Mo_Ng2_H42VZkHnn_FjNbDKdhZ=mvUcdXu=xW50AQa8sUe3OjzXWZVyTi=guR=fwX_9p0VvdxdSEI0o0w-KUrCCPIWwjnHq6_VduhQ9I\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dropbox_link=sl.C7j5Z2k8T{}JbcmerIAKeZcB_O1tPU4un=g=uoato=MFjhig8FDHMC-QwYwHqKtEc-4XXGZogkbUGbuNmZY5r4S0VCizIpfl3DjGYz=V87JZA8-tDAP=1Xy3toC8vtao5lF!",
            "dropbox_key=sl.xxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"sl.jUKfVGNO4{}duSqT06lSB=6eU3bfHD1LSyMyBDeZnt28A7S8rbZIZncBLkYcW6LV=gCiIO6S0a2GpjBYqRuPDIQtovI83w=-Zo0Z=1N4a=DmixuiG-M1J17PdbRH1bA58XVc\"",
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
            "DROPBOX_KEY=PPc7EaxC7rRA{}AAAAAAAAA32OKtvs31uQDWtEB8ule_XXIfbyBTLYe3HGUhLAViuq",
            "\"dropbox_token\": \"pCq3v1SVYRlA{}AAAAAAAAAVkDHmVeDaruNzCgiTBQ84CWzC3yFQBEl4vMIxYREenC\"",
            "dropbox.secret = \"kn8RToLW4gLA{}AAAAAAAAAkJxnUibdVCuQpa=hWNL9TMf6=MSK9Dj_2wGc44aLiUX\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dropbox_link=pqS2Osa6xQPA{}AAAAAAAAAniN4sKze5o1yU6z_bEqWdGIwFhL8ll4OeY9YMBI923!",
            "dropbox_key=xxxxxxxxxxxA{}AAAAAAAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"qgbpo9Be2YTA{}AAAAAAAAAbyHjU1et8zlGDrKCf2BRII2-E9ICzlF4i54Ki4WuOMY\"",
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
            "HUBSPOT_KEY=1bc6c1C6-DC8{}b-bcaE-7aaf-769cdC3fE3B0",
            "\"hubspot_token\": \"aDEE9834-572{}0-49D8-aa54-29AECf7f4FBD\"",
            "hubspot.secret = \"763afa5F-Bb9{}B-2fc4-7F03-e20C0d5f8222\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hubspot_link=6B4Cc68C-47c{}d-5F80-Ba41-5A3A3cFdeAB!",
            "hubspot_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"A3d3e500-19F{}4-1adB-EeBF-b34CEDBeFde5\"",
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
            "CONTENTFUL_KEY=dIoH1WyhMhKd{}ez-mb8xZUQkMpoB0nP9WxidwWccej7T",
            "\"contentful_token\": \"t6HXTkuJkEeA{}xC9a-Mb-LWZnE5OjAZRCjUq2Nv9KTGZ\"",
            "contentful.secret = \"jpMlH1mjRvQ1{}HtNVl1msOWgQjNg-Zv_pJbOG4F3sPrc\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "contentful_link=san9HkPcQyik{}VB72xgItZYdS6XJKRGMMd5lU3AEQUA!",
            "contentful_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"tJPOeQxKrHZl{}8-=dtVbc7HUfm7gHF_qwidktj4vhsxk\"",
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
            "LOOKER_KEY=z91vr7{}voj7c0xgan3yw7",
            "\"looker_token\": \"m7ybfq{}dj4fp5yq6t0hvr\"",
            "looker.secret = \"jcwt73{}fqq2fvf4ivphgn\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "looker_link=co4f5w{}e9w3z0o1avxh6!",
            "looker_key=xxxxxx{}xxxxxxxxxxxxxx",
            "wording_page=\"00pa2b{}dd16k3gnmel0v3\"",
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
            "LOOKER_KEY=nc90xwxe{}frhgzyfe67scd3yv",
            "\"looker_token\": \"5mrafnzw{}v30iinfc7stvati7\"",
            "looker.secret = \"1aot2428{}k4sauxutlbazwwqb\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "looker_link=s8n2c5r5{}9nbpw8lpjg5072j!",
            "looker_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"8o45cpxa{}dypw1g9kxx989qvg\"",
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
            "NYTIMES_KEY=5VnSdrEFNz{}2eMWgI6mahZ2O2vXo-KYUS",
            "\"new_york_times_token\": \"RAA5BdOZ5X{}W5mtpIuQLKcRxrL==V=axU\"",
            "newyorktimes.secret = \"Mns2qJOoxc{}SeoQ_PG5kK1SnHzOwS9i0Q\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "nytimes_link=l0_GIancFH{}zKss77XwqIJR-1LYGVnRG!",
            "nytimes_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"J33-_zAPLF{}5WtgZln8i_z8MBhDqohp3Q\"",
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
            "BUNDLE_ENTERPRISE__CONTRIBSYS__COM=87109{}29a:ce30e930",
            "BUNDLE_GEMS__CONTRIBSYS__COM=dab95{}0b1:d4fa2550",
            "BUNDLE_ENTERPRISE__CONTRIBSYS__COM=89a08{}2ab:8e785346",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bundle_enterprise__contribsys__com_link=25e98{}fd:8d277d8e!",
            "bundle_enterprise__contribsys__com_key=00000{}000:00000000",
            "wording_page=\"620ae{}bf2:98e27fb4\"",
        ],
    },
];
