//! Watching, searching and identity.

use crate::check::Check;
use crate::format::Format;

/// The formats.
pub const ALL: &[Format] = &[
    Format {
        name: "grafana-cloud-token",
        provider: "grafana",
        shapes: &["glc_[0-9A-Za-z+/]{32,400}={0,3}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `grafana-cloud-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glc_8wItac/K{}9vWWTofsQOT9RslrvrKLDD4m",
            "glc_GLU4QEl5{}46VUUT4nMn1MiML5D62yQC8x612q",
            "glc_YQzjVI8h{}DU1Bv38QBkG/ssml2UvPJ7ln",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glc_PlyIU0m{}cE41OJWUrE3LX11yREGFd0Aw",
            "glc_my14cCeu{}Lvntvo0A!5J909+qRhIkCmVJ",
            "glc_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7glc_CiQ+gX{}WJZITXn7yRy6PgYl+mhatKgGtI",
        ],
    },
    Format {
        name: "grafana-service-token",
        provider: "grafana",
        shapes: &["glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `grafana-service-account-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "glsa_fYyZgqL{}bl8bW2cZUsLu5kgMKyQn34ecK_49DA5BbB",
            "glsa_yCyKPg4{}UXnopN4IR9KrFg2oN0R7As944_d3b3cFda",
            "glsa_A0qa5vx{}Lgn8oGsAlJPjUXYLonTAUY6Ym_E4Eb3EbA",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glsa_VNZUxcf{}GI0h0WiquLvsgnNXEi2MSlh4_Cf10C927",
            "glsa_F2fpLS9{}giVwQHYsn!oDONzeQGmHZhXrY_bA6FDCF2",
            "glsa_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx_00000000",
            "x7glsa_V9Xy8{}QnrBi0VreGtISofY7WP7DUZVWQN_9ACCcF6a",
        ],
    },
    Format {
        name: "grafana-api-key",
        provider: "grafana",
        shapes: &["eyJrIjoi[0-9A-Za-z]{60,400}={0,3}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `grafana-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "eyJrIjoietNw{}Cku29vsvjve3bIGZ8ulHXPSTdtOcTJYtbItWOJ0VLgUwaR4zOT3Z41xy",
            "eyJrIjoiEn45{}RuQYS9ibFXqGAEhNiafE9FNToiQTwEClBWfPyLzlVgYC715uH2po0QGXEYGE",
            "eyJrIjoiTYTY{}ZeBsOMcGy0abKyObutDkjB9oJx9jkCbh0r89Jd7FBZJqrXzGCP0v9aEO",
        ],
        #[cfg(test)]
        look_alikes: &[
            "eyJrIjoiuKAi{}f0jFffRIbesi5u8CzLLi03YNXSeul8OHDch0rMK12I3OQK9FW9nnzjl",
            "eyJrIjoifoKb{}HeuAgaPnQhPaVxCt2r6yMxHe9Z!NWHDDcpCGEvcUPRQFv7De1oJ5EJ7m",
            "eyJrIjoixxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7eyJrIjoiTo{}435q0HwWQ6e7WaLcntgP4PA4uvcpJYDB4NVRASlyGtl1lbvqycYM2bjJCo",
        ],
    },
    Format {
        name: "new-relic-user-key",
        provider: "new-relic",
        shapes: &["NRAK-[0-9A-Za-z]{27}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `new-relic-user-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "NRAK-dkAfC{}PDYICDMbR5GX7aSgG3w1cA",
            "NRAK-g9ZXd{}hToZjc05hf43zKbdrULTfn",
            "NRAK-XIOJn{}B5gkyeT8wyDKJDMVDKIZlq",
        ],
        #[cfg(test)]
        look_alikes: &[
            "NRAK-gX8uG{}omrRx9hIdXw2LbBMl0dfw",
            "NRAK-OBSZv{}PXbd4Y1x!RDl97tTeHA9jX",
            "NRAK-xxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "x7NRAK-zI39{}6bpSwHuZ2fly1wR44eoBycA",
        ],
    },
    Format {
        name: "new-relic-browser-key",
        provider: "new-relic",
        shapes: &["NRJS-[0-9a-f]{19}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.9,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `new-relic-browser-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "NRJS-968{}7193c3d951a0bde2",
            "NRJS-834{}5f1490a6e788f6f6",
            "NRJS-31f{}0cb25b88db0971a2",
        ],
        #[cfg(test)]
        look_alikes: &[
            "NRJS-34{}c13f3f0bbe3310ee",
            "NRJS-e51{}4b0f74!c7fb3ed9b",
            "NRJS-000{}0000000000000000",
            "x7NRJS-8{}e69934404418a91669",
        ],
    },
    Format {
        name: "new-relic-insert-key",
        provider: "new-relic",
        shapes: &["NRII-[0-9A-Za-z-]{32}", "NRIQ-[0-9A-Za-z-]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `new-relic-insert-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "NRII-KbMJOss{}qYfUckuJlY56mNFNHPSONB8mR",
            "NRIQ-CTRfck5{}tLjVfYgWqKozgXLV1CxSh9kxb",
            "NRII-IYst419{}52BHoD5AMReMWbPC0YG7mKO7D",
        ],
        #[cfg(test)]
        look_alikes: &[
            "NRIQ-CVOluFK{}r4CMs9Nq47p9St1xK-yP8vg2",
            "NRIQ-ObSHS86{}ZWYN3rCIe!F13LCaWWU2J7c2J",
            "NRIQ-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7NRIQ-0CJzf{}bdBL-fi2UHRrMWYoWWSJkC5dN1l",
        ],
    },
    Format {
        name: "new-relic-legacy-key",
        provider: "new-relic",
        shapes: &["[0-9A-Za-z]{64}"],
        words: &["newrelic", "new_relic"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `new-relic-user-api-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "NEWRELIC_KEY=5ywl2Fob1qO7{}pPYnrGoEelGoATE3C4w8lmiiARyQSfP4gLvvom0FFsU3GNmkZHPF",
            "\"new_relic_token\": \"I3cwAOhVd0EV{}PkXtUezC6sW1n06noHqqMJ9oIq7UfRMdG9OHhCiWswTVsTgkv18s\"",
            "newrelic.secret = \"TzPD5V0bPoUK{}Pt4aeZNf6oigfO8nYrJOmy03CbehPVWpoe4mzIlVEt4nBpKyjs8N\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "newrelic_link=qAlVioRoQISc{}dKUQ6lXJeoC124UdQU6nOAW5yNm9U762lMtqLmTtKwtbEEVhz6M!",
            "newrelic_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"PIcKS1Ld4fp1{}5rsNDGhAkGtPHVKgIaE9TPAHSK5FOsodM1ZHJr9eB9TSb6ElqEPm\"",
        ],
    },
    Format {
        name: "sentry-user-token",
        provider: "sentry",
        shapes: &["sntryu_[0-9a-f]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `sentry-user-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "sntryu_b6b6a{}079b47dabbcf467d806b9d4f766d0e94d4098ecb4f60484c643704b4409",
            "sntryu_f0426{}5b8b88395860d7bd2fdba858e2500f308b27d5c3e67b714688dba74e70e",
            "sntryu_b7301{}f20e27fd69f1bf9a6dd97d968b6066911d04035c56e977697dd856a89c2",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sntryu_e5cf7{}43772e7f8c794f492bfa5bf504ef4023e96755d09dae7cde838655fb5b",
            "sntryu_4582f{}d5533dadf1c7b81bb31a348bc6a!95824205b5a04927962a566aaa73feb",
            "sntryu_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7sntryu_18b{}a9183d0c7fcce8a06308570eb84ac08d5452d04500e17d529ca95c6f66848",
        ],
    },
    Format {
        name: "sentry-organization-token",
        provider: "sentry",
        shapes: &["sntrys_[0-9A-Za-z+/]{16,512}={0,2}_[0-9A-Za-z+/]{43}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `sentry.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/sentry.yml",
        #[cfg(test)]
        positives: &[
            "sntrys_eB6ML{}XQlc7sqDxnM_pz0vPpPACnXdzReqi4cU7iPjPM/hUqw9osQkVuG/AEl",
            "sntrys_h5rXy{}O1ggGreuh1iGUQz_2FS/stpxVm61vkD+Z4CPBMT79cjmj9V/RuWGDoPKvnU",
            "sntrys_G/R6k{}Uisa8RBihqI_QPh68xseNyic6WmwcAFEZCKFUQsGm3r97Q42UR3P3C7",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sntrys_lr03D{}vCvFwCt1+z4_iNC2N1sbxQSfkbteL+8dh4Ik8tbXcYrW3BAwOXmxBd",
            "sntrys_ix+hs{}L3DKEwhH9AW_SY2Qry402wiYIfmEy0xtP!yL6/ztJtK2IG8GCgE399k",
            "sntrys_xxxxx{}xxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sntrys_qM0{}8anF+QuyNMyvh_BoTU74thTaBsy4LvMvNXNExDmZJUpXoTGrWumXjIZnf",
        ],
    },
    Format {
        name: "sentry-legacy-token",
        provider: "sentry",
        shapes: &["[0-9A-Fa-f]{64}"],
        words: &["sentry"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `sentry-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SENTRY_KEY=aECc1BA21b9B{}55Ec2bB5DB7a531ECaECd61cDcACcBeB20F61DDFB8D1ECdfcaf3",
            "\"sentry_token\": \"EC286F75E2a3{}4Da92F70F0b318813EcF871e0c96CE3C2AeCFa3be1d6dDFE0B39\"",
            "sentry.secret = \"9fc1f347F9BB{}A423758f4F51B5D7d6015aBafb322b88aBFcE37eCa8e00E41157\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sentry_link=Eaf3AF030FDE{}9DefD2Eea040De84a6DBbB03031Cf7eB960aacdf4a47A583911!",
            "sentry_key=000000000000{}0000000000000000000000000000000000000000000000000000",
            "wording_page=\"1Fe0eac88Cb2{}E51fe9bF9b832Df74ef10Bd8ca415FE5211a3BAdE3eb526ffeD7\"",
        ],
    },
    Format {
        name: "dynatrace-token",
        provider: "dynatrace",
        shapes: &["dt0c01\\.[0-9A-Za-z]{24}\\.[0-9A-Za-z]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `dynatrace-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "dt0c01.bsu8D{}xdibVxU47Mi8B4Ct021.tGhtfQkaI816ZYTShQW1ecuCOl0LlztbOKinSEBXWLl0Llhh3x6rpEHnU8pbFfVV",
            "dt0c01.zB1M5{}3UJyS9JJUu9IjYuOKZL.lQ0V6fFt2HheUVNmFg4bKjqlLwkzb1Gf7hQuSL9uf6aCT6sSTm5nfYtSEO1fK3qp",
            "dt0c01.79ofQ{}DsPKlz0OSsZwAAIvh0k.XNwpvE4BxMnPo1nWfdrzUy5Cfj3U9Id9aKYkdpyNO7yyLuPDPfNFOb5qi26L2ofs",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dt0c01.a8EO2{}b5oEj8EgvgOemqsv7QA.5hZxuzknFVAjVZ0qR2lZ5ox2O89EW6rjouKIOBgYKvU3LhF7iG7jTyRHosZzErg",
            "dt0c01.e8ERV{}plXB00nVvYP0mOOeTCg.e8EDODwRBFdVFALPR0iwMxCrm0ytoVhl!K3yB7ldu67yzfGKlXdu2Hol7JzIVyN7",
            "dt0c01.xxxxx{}xxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7dt0c01.2Dj{}PxvfKPUTLoDyf362lteen.eDKYUH8DP1hTnFmpR3zuQNOPCDYUzaOQ9FGa4BTNjsNimmCuPXFUJ2LEoMwHjvVA",
        ],
    },
    Format {
        name: "datadog-key",
        provider: "datadog",
        shapes: &["[0-9A-Za-z]{40}"],
        words: &["datadog", "dd_api", "dd_app", "dd_secret"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `datadog-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "DATADOG_KEY=SfxBu3tM2Pcj{}QRGk41W5REdoGqTlAm2QUOat6Wmw",
            "\"dd_api_token\": \"OEhmB3taWxky{}kB1er4GExmai61kPyEwI1FUQHZAz\"",
            "dd_app.secret = \"1DT0g9vkWvqd{}ZoDgigVqlGFDqqfTNz2CQ5w5I6uJ\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "datadog_link=BZKrKCfTJdVQ{}oN7Us0yDW25QaPztDyKxXmrw5OE!",
            "datadog_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"7yYONs1dbF9w{}TEfPeQstpYAaiTSlB3kQ82IFLO4U\"",
        ],
    },
    Format {
        name: "datadog-api-key",
        provider: "datadog",
        shapes: &["[0-9a-f]{32}"],
        words: &["datadog", "dd_api", "dd_app"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `datadog.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/datadog.yml",
        #[cfg(test)]
        positives: &[
            "DATADOG_KEY=2f6584877b{}4a9392894214b4e4c34d73",
            "\"dd_api_token\": \"2939279d5c{}01108fb2bc4408c8ec6c4b\"",
            "dd_app.secret = \"396b024a5e{}3afecb6c42afbf008ebd86\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "datadog_link=e362bb6aae{}633b86fb3a38870afb664!",
            "datadog_key=0000000000{}0000000000000000000000",
            "wording_page=\"6b6ee9e901{}b32e9c63fb9a803a5ec769\"",
        ],
    },
    Format {
        name: "sumologic-id",
        provider: "sumologic",
        shapes: &["su[0-9A-Za-z]{12}"],
        words: &["sumologic", "sumo"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `sumologic-access-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SUMOLOGIC_KEY=su9s{}cck7YYbKsV",
            "\"sumo_token\": \"suT2{}XaOt8jWX6x\"",
            "sumologic.secret = \"sulP{}Rr7zP1wQAp\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sumologic_link=suB7{}V4dTXNPdH!",
            "sumologic_key=suxx{}xxxxxxxxxx",
            "wording_page=\"sujv{}f0GdDJ1ePK\"",
        ],
    },
    Format {
        name: "sumologic-key",
        provider: "sumologic",
        shapes: &["[0-9A-Za-z]{64}"],
        words: &["sumologic", "sumo"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `sumologic-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SUMOLOGIC_KEY=v4CUXor2LR1J{}PTxoS24H1SdDORY4W7sOJPT7SKdUeaAAAEhsWmL7mx40OkZvIC74",
            "\"sumo_token\": \"I4v8xggiEWOT{}LDzeLDIDNQtHYAGgHxLXID2gPhTWbSFuX7kSmteUIUVTaUpmHjBF\"",
            "sumologic.secret = \"LTvZJGYjpSMn{}sDVOrMShnzahGC4ROuTTuwZQtTN3ScxMzfhO0RQdBP0i7nsHCP45\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sumologic_link=fhR4335sHfOq{}CTbGQddsEFmbD9le65sBJFiEKzlOgU6BbZxSzDOmjLg6KN5xyRW!",
            "sumologic_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"6umGvloKSv6d{}7Pl5J3H7WapnZWkYRPOEZ3Wq5xZE5Hi3eadz387JQojKHtUFgbNs\"",
        ],
    },
    Format {
        name: "posthog-key",
        provider: "posthog",
        shapes: &[
            "phx_[0-9A-Za-z]{40,48}",
            "phs_[0-9A-Za-z]{40,48}",
            "pha_[0-9A-Za-z]{40,43}",
            "phr_[0-9A-Za-z]{40,43}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `posthog.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/posthog.yml",
        #[cfg(test)]
        positives: &[
            "phx_VMfV9Tlh{}hJPoyyFGvJADj90CmjclORZdQT4pjc3b",
            "phs_iIvf6aGC{}1GJ5iomtnW2i8vMYaxuMKLQ8Kcct1FZi",
            "pha_6RLlrytT{}Ss9Sr3L9zNBiV0j9nrR4TQpnnC0P0IF9",
            "phr_DFsiGrhC{}0UcuFrYcQslLx79Wi9ki76wdUD76OBio",
        ],
        #[cfg(test)]
        look_alikes: &[
            "phr_vCxORkj1{}7RL368WIz83FUGAqs9DAE2e1UkbePkF",
            "phr_Gzay9eD6{}T2sUH9q8kd0B!Eo8qZHlTxLbECSOemem",
            "phr_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7phr_RPwRKU{}TGsyKWnXjd8wqGqBrAUbd8Z26ePPf6ph8n",
        ],
    },
    Format {
        name: "okta-token",
        provider: "okta",
        shapes: &["00[0-9A-Za-z_=-]{40}"],
        words: &["okta"],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `okta-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "OKTA_KEY=00GS-1aPupDz{}eHI24J6OyDOTw8PMx1Q21i9DYe1mmw",
            "\"okta_token\": \"00rc8MRGwice{}cPD1kdHAi=Uy4blWMe0WSPWi1OKH1w\"",
            "okta.secret = \"00i3nSgyfYPK{}xXmGrs=rquUV-raUTeEK=8aYL066tM\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "okta_link=00Ko4NjAZj2Z{}0lqib=1Vu3juYh2dWfnQeBfAGls_r!",
            "okta_key=00xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"0008__bOR=kk{}BQ2X24sGrEfLLsPA-_af595b3AfaFx\"",
        ],
    },
    Format {
        name: "algolia-key",
        provider: "algolia",
        shapes: &["[0-9A-Za-z]{32}"],
        words: &["algolia"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `algolia-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ALGOLIA_KEY=9PhqT8dUAi{}G27cr8VDsxabp2wcWpvSWE",
            "\"algolia_token\": \"J1cRekVt3p{}wXA3g7G91oHBrpcYeDcpOR\"",
            "algolia.secret = \"hjy6rDZKLy{}xWIi2OJ6a6WzkU3JZKOmFN\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "algolia_link=9yo8sQPGnY{}PRyLhyWj5GvO9NIAO30c0!",
            "algolia_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"UERHGrMQDP{}apBt0uAYuu2mnmsnFZd7V7\"",
        ],
    },
    Format {
        name: "adafruit-key",
        provider: "adafruit",
        shapes: &["aio_[0-9A-Za-z]{28}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `adafruitio`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/adafruitio",
        #[cfg(test)]
        positives: &[
            "aio_gPxWFi{}PhJAtrM2riLnIXq6kpeCs8",
            "aio_J2Rkin{}kqxXOhuSaExR0kYyqkPzil",
            "aio_HhIpS4{}SMDntvTjp65NcPMiY7Ds2J",
        ],
        #[cfg(test)]
        look_alikes: &[
            "aio_f4SrAX{}MoUdPljXFbszdWcYiE6Cy",
            "aio_wWfUW1{}K4CmmBpJ!QHWfpBN4Ak4xS",
            "aio_xxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "x7aio_t5VXX{}tTek8h7pGXbYFQkdmd2pfYz",
        ],
    },
    Format {
        name: "adafruit-legacy-key",
        provider: "adafruit",
        shapes: &["[0-9A-Za-z_-]{32}"],
        words: &["adafruit"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `adafruit-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ADAFRUIT_KEY=E-qD-s40ua{}kPX_RdRGi2fSQxrZuRLNLy",
            "\"adafruit_token\": \"s-yLQzBrTb{}Tny8EnmJWFB5e1ZcvT2qDb\"",
            "adafruit.secret = \"u9V69087XI{}n1ei9lITZX0741wmSF1JDa\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "adafruit_link=Zwi0883EzO{}A-aMGwRXpvo6ndkSDwXGu!",
            "adafruit_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"aic_mT8ZdT{}Qn0PKu681LlGipQ3AOA2tn\"",
        ],
    },
    Format {
        name: "maxmind-key",
        provider: "maxmind",
        shapes: &["[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk"],
        words: &[],
        check: Check::None,
        entropy_min: 3.8,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `maxmind-license-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "GG2jm3_l2GbH{}47w5fKwfpEYWH3Ob0CRyGe6e_mmk",
            "4rA0jN_pcQiW{}b0VfxMlb94m68BxFC80QJifC_mmk",
            "msJh8j_RDpEw{}Cbw9ciRaGokRQBMP7EVpLbH8_mmk",
        ],
        #[cfg(test)]
        look_alikes: &[
            "FF8xXu_hb4sC{}Aja26CgZNPrG4Dsl2yo4snd_mmk",
            "fFPyd3_aTGey{}4RCaDNJN9!nEG9tNmnZcrIvA_mmk",
            "xxxxxx_xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx_mmk",
        ],
    },
    Format {
        name: "rapidapi-key",
        provider: "rapidapi",
        shapes: &["[0-9A-Za-z_-]{50}"],
        words: &["rapidapi"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `rapidapi-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "RAPIDAPI_KEY=7hF93-fYRARn{}HVbmGDQuqqAbf_yQcoWCnn6BgBuMq9hzqkaYck",
            "\"rapidapi_token\": \"j_yhaWxp0cRB{}JPi8lE7pM7yAT05Jk0Xl_uKHuP7uD2QGGZl5ox\"",
            "rapidapi.secret = \"EN6O0asNBoTC{}Tak7LW0hv1yUpFG1Ika6gS8LoWlQ8okrMGm3hn\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rapidapi_link=t_IaQ0z_W45p{}_6uW4KVgrFoT-42Qd_YAw3WSDw62kG1klqCpb!",
            "rapidapi_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"pnC0iG0qdiEt{}igSV6HyBpy53R4aTrcqS69cnw4diW_pN_yvWSo\"",
        ],
    },
];
