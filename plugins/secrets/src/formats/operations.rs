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
            "glc_MTJD2vnu{}mN4pfnjg71xM2orxiVr3skD1",
            "glc_O9UNyTIu{}9CFpa7zT0x/C3XX5DuzUR20YPksO",
            "glc_KkyA5Ppw{}s+gDBYb4BGRzYiheH7DTJWGu",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glc_2hJrQN/{}3LjA79VWhtBTmV00tG22IvRT",
            "glc_Kw+D1xqv{}bpo9v/F/!UEOpjXg/C+A2mTq",
            "glc_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7glc_D0GHTe{}LVAb2p4f3w/WWl9tL5ZwaUD9o9",
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
            "glsa_gx3m0Md{}sxHaWxl93rAiVTB532X6NLcTl_eb526ffD",
            "glsa_EAbsu8D{}xdibVxU47Mi8B4Ct02q1dtGhf_c9403bbE",
            "glsa_QW1ecuC{}Ol0LlztbOKinSEBXWLl0Llhhx_78F4c7e7",
        ],
        #[cfg(test)]
        look_alikes: &[
            "glsa_1zB1M53{}UJyS9JJUuIjYuOKZsLBlQ0Vf_18feFFBf",
            "glsa_bKjqlLw{}kzb1Gf7hQ!SL9uf6aCT6sSTmn_bE7C0eA7",
            "glsa_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx_00000000",
            "x7glsa_279of{}QDsPKlz0OSsZwAAIvh06kqXNwpE_5BC0aed2",
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
            "eyJrIjoifj3U{}9Id9aKYkdpyNO7yyLuPDPfNFOb5qi26L2ofbsIa8EO2b5oEj8EgvgOeq",
            "eyJrIjoiv7QR{}AR5hZxuzknFVAjVZ0qR2lZ5ox2O89EW6rjvouKIOBgYKvU3LhF7iG7jTyRHs",
            "eyJrIjoizEr1{}gCe8ERVplXB00nVvYP0mOOeTCwgee8EDODwRBFdVFALPR0iwMxCrm0yo",
        ],
        #[cfg(test)]
        look_alikes: &[
            "eyJrIjoihltK{}3yB7ldu67yzfGKlXdu2Hol7JzIyNZ7M2DjPxvfKPUTLoDyf362lteen",
            "eyJrIjoieDKY{}UH8DP1hTnFmpR3zuQNOPCDYUza!Q9FGa4BTNjsNimmCuPXFUJ2LEoMwj",
            "eyJrIjoixxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7eyJrIjoiVn{}ARSfxBu3tM2PcjQRGk41W5REdoGqTlAm2QUOat6WmpwpOEhmB3taWxkyk1",
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
            "NRAK-r4GEx{}mai61kPyEwI1FUQHZArz5D",
            "NRAK-0g9vk{}WvqdZoDgigVqlGFDqqfTN2",
            "NRAK-Q5w5I{}6uIJoBZKrKCfTJdVQoN7U0",
        ],
        #[cfg(test)]
        look_alikes: &[
            "NRAK-DcW25{}QaPztDyKXmrw5OXEK7yYN",
            "NRAK-1dbF9{}wTEfPeQs!pYAaiTSlB3kQ2",
            "NRAK-xxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "x7NRAK-FLO4{}NUP4kkviZuysUuqCBHjf8GE",
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
            "NRJS-b4a{}9392894214b4e4c4",
            "NRJS-723{}f2939279d5c0110f",
            "NRJS-2bc{}4408c8ec6c4bb736",
        ],
        #[cfg(test)]
        look_alikes: &[
            "NRJS-02{}4a5e3afcb6c42aff",
            "NRJS-08e{}bd8d66!362bb6aa6",
            "NRJS-000{}0000000000000000",
            "x7NRJS-3{}b866fb3a38870afb64",
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
            "NRII-7BLCsRp{}kRISImoX-1Li54SIVOC5ULoIH",
            "NRIQ-16J9RmN{}yyuEpgCHhIHz8rbbj6XXaJrgt",
            "NRII-2WZNs7i{}VW5zSwhkOQq6yOIvP9Mo3QRAV",
        ],
        #[cfg(test)]
        look_alikes: &[
            "NRIQ-dSFWMOc{}CGOiueNFcI4dOTJPS3Tq-9S4",
            "NRIQ-UWznq1K{}Q0IOSwnR1!G0RcCNQX3V6rNIT",
            "NRIQ-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7NRIQ-SJcTd{}Z999DgrVlK6lw3-NjYuHB693jHv",
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
            "NEWRELIC_KEY=xggiEWOTLDze{}LDIDNQtHYAGgHxLXID2gPhTWbSFuX7kSmteUIUVTaUpmHjBQFrLv",
            "\"new_relic_token\": \"JGYjpSMnsDVO{}rMShnzahGC4ROuTTuwZQtTN3ScxMzfhO0RQdBP0i7nsHCP425pfR\"",
            "newrelic.secret = \"335sHfOqCTbG{}QddsEFmbD9le65sB7JFiEKzlOgU6BbZxSzDOmjLg6KN5xyRCWE6m\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "newrelic_link=vloKSv6d7Pl5{}J3H7WapnZWkYRPOEZ3WqxZE5Hi3eadz387JQojKHtUFgbNMs4Vf!",
            "newrelic_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"9TlhhJPoyyFG{}vJADj90CmjclORZdQT4pjc3CbAiIvf6aGC1GJ5iomtnW2i8vMYau\"",
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
            "sntryu_aad4a{}073daee4e1a4b5f04d2ed60c097c4b67860f7da34433f633c5a6cd03da3",
            "sntryu_9417b{}f85465710fcc78463e1f84405e748ea76ecb2dcdafe8a4855f413cc3408",
            "sntryu_0096e{}d3a4501516f367f266f0700b239a0cc23a2674fbaaa630ca43b28f1ac8a",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sntryu_8768b{}065400f1d7bfb965f8c4ee2ede80e987a4522995011e3bead16c39c09c",
            "sntryu_ba208{}e1dce9b0a8bd7a3b34ce91d0299!672cc370801e4e4b55e63099b121a1b",
            "sntryu_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7sntryu_474{}ce4f58134f61e3790df1513840856cd36aa91c933f19ac79b244dc8cda284",
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
            "sntrys_IJk4+{}/uwRrXUgo2a_uJ2SDzC2nTnaIh3fZAMlEa6qlsRrmtK++WYs7thPvAN",
            "sntrys_MCO2a{}G6tIgwmCSRAMDDW_K7NKb1pXLj7J6it9zvECVTp21TQ+qC+s3/uakOWZQd8",
            "sntrys_1fRPx{}rYuQKMKX4+y_DzArSbSny7DnmIVEA4e0YcvS1qC2Q8U58/76WHn0eih",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sntrys_9SYW/{}630wmRE0ICa_Zwi/772DzN9+aLFwRQWpv5ndkRCwWFTIicZmS7YdSP",
            "sntrys_lOJu5{}70KlFipP295_mt1EUU2D53VW7C8dRX4k+!qVBt7J+jep/zhH7BELTM0",
            "sntrys_xxxxx{}xxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sntrys_JMV{}b1wu5PQMGqUrB_pfWrFgSTE/17NI2BNiwnU6O27Sm5MvV7rNPjbiGRUGm",
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
            "SENTRY_KEY=d9503bB4210A{}8727C489C436EDbD2b9Ac9Ffb6AaD83CC1b3Bd3E5D2BFDC98ea5",
            "\"sentry_token\": \"99FBf98FD0A7{}3a5f6B2bC32D52aFc27015C08C9afE54bE6c2Ec306449C1D1A71\"",
            "sentry.secret = \"60bd9E63Dc73{}79bC2e5a80BE0Fba7Db44ca0a4Cfe91B7bf25Dd8bC62DCD54Cdd\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sentry_link=DD9f496e0F98{}c1ab1eacD91Ec8b15f8BD4D70F106Ac9d8ea2F1873Fa1fdc0C0!",
            "sentry_key=000000000000{}0000000000000000000000000000000000000000000000000000",
            "wording_page=\"CD3DAc7eC30a{}acBeaacf40dDAB3EBB781dbce4Fd3bDF11f7197DADfc712cAfC1\"",
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
            "dt0c01.NGabI{}QCWuIq7bl4TGaEHoIoM.yDX4aUmA5TyR6GMHt9ny3ybktmwJr4wPuWHYZDlLy0v2ZB6VErhIzvNEDNqoZnD0",
            "dt0c01.NqKHz{}GbGXrvphEU7LHL5Fbsh.7IgYGigHiBYKS2VHa0N0k6ky77RumQq30QJ6VYap4hCBopCciwAO4Z0CgdleCmet",
            "dt0c01.HZMuz{}5iWg1KVQ3zd9p2z8LfP.7S5I31JoEjH9x4mJ1NoSQqUDJsMPynjchfSb14Phzw2BRgnoiAiaJkCVpM03xVKm",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dt0c01.5KijY{}rSVNLLjmzeURx6q7kus.mTLrKAcj4gGWifJKCjkTZpXSZEB0NV0R3Wc29jcjxzyVem0DW36iRkURqTs0hKn",
            "dt0c01.kCrV8{}bOttkUhtSReR8RPFn8S.xmWaN59k85iE3t9bLUP0mwh0ZLVcteOi!IjTXwJPmrL9z7n9zht396ngxnmAkfFx",
            "dt0c01.xxxxx{}xxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7dt0c01.7wX{}gIhWGXGEKTIO5DXh7PFot.Yq3qOW5v45LJbBOWAprrLapYhB9Nkk0aCppFYVgdF0io9ofEmzanx2hD1tyiHqPA",
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
            "DATADOG_KEY=CN28qV9hg5a8{}Sz8Go8lMHZXD59217aQIUOAZiuxe",
            "\"dd_api_token\": \"9hQqlOgwroGs{}sNiqhMvD8dy9Jnxic8FZlgDUAe9K\"",
            "dd_app.secret = \"h3qvZY2jx8Jz{}9nzalwuAdDUs0zOawM6ItOxpdgm8\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "datadog_link=6KoBAKL7W72K{}3X5kbsplaRXo9glrPf2P4AwW7hM!",
            "datadog_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"4R7KlQnqsgD1{}3Ml8BoYbIQQyZJBlxqpHC3EsAFsd\"",
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
            "DATADOG_KEY=d9cb773c91{}5c2c4405f636c7f29daeb6",
            "\"dd_api_token\": \"9f51e5e1a6{}1db94dfb7def15055b5647\"",
            "dd_app.secret = \"9bd665d190{}e20cdf6b1dfb89a1f24261\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "datadog_link=2355fd30e8{}2519d40ed00396e6ab476!",
            "datadog_key=0000000000{}0000000000000000000000",
            "wording_page=\"d82c4d754e{}43b30460d43108b5c782ff\"",
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
            "SUMOLOGIC_KEY=surk{}e7DwKK1VGZ",
            "\"sumo_token\": \"suUC{}zGI6nAT9xf\"",
            "sumologic.secret = \"suy9{}1FPCuawJw2\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sumologic_link=suKl{}uvReu4ZmA!",
            "sumologic_key=suxx{}xxxxxxxxxx",
            "wording_page=\"suds{}K5ug7xaS1S\"",
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
            "SUMOLOGIC_KEY=t7azZpjpnboV{}k69BaRNrBtzphPWqzay6stvSvcM4drcXFsSUfLN7ldjy1wspzoXa",
            "\"sumo_token\": \"tYh7dwGmsWi4{}187PX6Biguxg4GseZdEsoqmZwkIgqMKtY28QSTZIoD1AMmIkj7Nd\"",
            "sumologic.secret = \"xoEJDbNEc7xN{}rRNDVWXelKIfF81Onmfmn6IT9Yk5irkNXr2EteuIL25qEzsdmL3u\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sumologic_link=JfUcpDZOgvXD{}lYVtEuCiTqPXIXKcUITkYkr9JKVCsDjVHdLW0WjeIh0eLd4yPjh!",
            "sumologic_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"9dnmGGz8xpSZ{}UE65Nav6S3KNGSnslU4NpNSbtAADps0bHCkzm7rNYUW4QOT6116z\"",
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
            "phx_8P3JwvFJ{}GTTuIelgG9NSfkxDycvxV5dSw9IJ9Nt1",
            "phs_VadljAfg{}b6Ovf4CQmTaXeLPgxKEkfUMSwMBXxoyU",
            "pha_ydPBwBz0{}dDsQwObGXx7mErtnYOiSVPQ8LD2dozkS",
            "phr_pgc4D3dP{}zMCENLJOGv4a2nFzOIvCpC4ZoUzLRmHF",
        ],
        #[cfg(test)]
        look_alikes: &[
            "phr_Q6EiIZmv{}E2oCl9HaYwKl2hXDiQ1FDqhlehD41yX",
            "phr_1pAaRDzc{}Ag2THvDlnUDr!alSKgI2MMsNRyRXOHFU",
            "phr_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7phr_HZ7WGy{}3juWSHMJIHnpKmuNE3DrevhjCaf7FOCTnl",
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
            "OKTA_KEY=00GHCLaWrZWx{}Qm8gR8HDDqt1aN_T_krsf0xSgE1z8T",
            "\"okta_token\": \"002csDNY8d_8{}9hZLXAKczKyoowgE8yc4ZCbebeHStQ\"",
            "okta.secret = \"00H8c-BoUViO{}7WtVD5L=tR9WNEeWmqlq5ca7ptQb6n\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "okta_link=00d_P6MHcaCV{}nJTq5wYQ=IUaCDhzriksJLwpZdi5e!",
            "okta_key=00xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"008l1VkUztUi{}QqaWHHm9yoeoTdp4=1=bQ-F5w51y2z\"",
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
            "ALGOLIA_KEY=keM1GpCAVf{}H060VeP3njFCzjXM86zk31",
            "\"algolia_token\": \"6z2kRuxovY{}FybvVkUWNqkZeaNGZHFgT2\"",
            "algolia.secret = \"0D34KBYr6U{}q3uRkdpuEFtS9jDpHeJF5v\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "algolia_link=PHcu7KOwzR{}9SUednHwyH6JJ6ypYkg5a!",
            "algolia_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"Eg01mvZqvr{}rDVNUayJfGY9YYtiU32m4z\"",
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
            "aio_0upB2H{}0KTDM9VZ61FZHCYj5WZmn2",
            "aio_k454uQ{}5PRwXQ4WQexJVGFzMCJs6l",
            "aio_DOiaom{}C4l98vhw6HBx98zglqH1Cm",
        ],
        #[cfg(test)]
        look_alikes: &[
            "aio_OiW5Dx{}Enc5gA6BGziTi1v4c9VJf",
            "aio_zkI63U{}KADTvWAA!Qfvb0jVHfWoUG",
            "aio_xxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "x7aio_MrO8S{}3RnWQiOInRGy7FTZusvtnEC",
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
            "ADAFRUIT_KEY=tm4obdMW7T{}bfEoYMx4YZvg6oZ5pvrEUi",
            "\"adafruit_token\": \"OiQz7O05C1{}UWgDhn4Fi8ji2_tzkbsVDS\"",
            "adafruit.secret = \"V-secLFfIt{}8-m0uP468KDZ9zpTUyE6cR\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "adafruit_link=mFksmbtwz-{}2ugBihUZo3fV6gDqNa_GV!",
            "adafruit_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"I8MCOB6O75{}H-MZHyBB5l5Ptf_G6lTwGu\"",
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
            "Pgz96a_mgeiE{}COR73V3L5MpLohZ7kkh93QMx_mmk",
            "18AM4q_7Strx{}c80UhisHGk2TixHLg2Z6NzbD_mmk",
            "GBipH3_zJ2h4{}Y9j8LtHT6sPn7TIfuB0hHLte_mmk",
        ],
        #[cfg(test)]
        look_alikes: &[
            "8MdPK0_3jUJ5{}O02l8czRaKLbuiXaJRzFcVl_mmk",
            "lM2eRz_zYKzP{}xilzqVHV6!pQemLuoVTf48hq_mmk",
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
            "RAPIDAPI_KEY=HQb2X0MAIuwX{}dU-7ja_duq3J2BpCEIeMYwMu4mNUMqCX0ZRb9e",
            "\"rapidapi_token\": \"dD3_M4-NYZNr{}AgR7AF_JZTxZCf5kQeL7LF7Ny5cPJVisel-o6c\"",
            "rapidapi.secret = \"zi7yAJUYbB2m{}Edpkx4ag-J25og_Kf7Ufv0Nf1KQXliigPCns14\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "rapidapi_link=B52nESL7N--J{}GNxv6WkTVhh5E-ZphybdBRQkdWnEEjwpDu0nZ!",
            "rapidapi_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"5WYIQcWIxvJj{}sZx9uQSj4_fsJd-S6MWMDjrxZVCHZII46a7745\"",
        ],
    },
];
