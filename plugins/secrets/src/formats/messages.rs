//! Messages, mail and social networks.

use crate::check::Check;
use crate::format::Format;

/// The formats.
pub const ALL: &[Format] = &[
    Format {
        name: "slack-bot-token",
        provider: "slack",
        shapes: &[
            "xoxb-[0-9]{8,14}-[0-9]{8,14}-[0-9A-Za-z-]{10,60}",
            "xoxb-[0-9A-Za-z]{6,15}-[0-9A-Za-z]{6,15}-[0-9A-Za-z]{10,60}",
            "xoxb-[0-9]{8,14}-[0-9A-Za-z]{10,60}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `slack-bot-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "xoxb-048461{}68-11364996-eR8wv9DHnT",
            "xoxb-WFr9{}EE-LbrZ0N-U3LLD9x3cz",
            "xoxb-632{}12963-MOL1V8Hs5u",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxb-43{}088578-z6s6ZnImv",
            "xoxb-931{}19996-KmGhc!ln3g",
            "xoxb-000{}00000-xxxxxxxxxx",
            "x7xoxb-5{}7247898-zDph2Xj4mU",
        ],
    },
    Format {
        name: "slack-user-token",
        provider: "slack",
        shapes: &[
            "xoxp-[0-9A-Za-z]{6,15}-[0-9A-Za-z]{6,15}-[0-9A-Za-z]{6,15}-[0-9A-Za-z]{10,66}",
            "xoxp-[0-9A-Za-z]{6,15}-[0-9A-Za-z]{6,15}-[0-9A-Za-z]{20,66}",
            "xoxe-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-[0-9A-Za-z]{28,34}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `slack-user-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "xoxp-YM2vuy-{}JJyI0P-K3peGX-f6W8ByGklA",
            "xoxp-r4fDT0-{}NhPb4C-pfCz0iIs1VXatYlK08yP",
            "xoxe-3930251{}652-9030323076-0620179763-ITxQceJcl3MUY5D3Q2c2LLzS5QCg",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxe-9874277{}345-0659081771-1968971609-W1792IOyQT2ZP9iOX8pX7QpB49o",
            "xoxe-1117911{}862-3587702273-1999569946-4YxIKdoP5OaplK!92ojBMwvpcLOh",
            "xoxe-0000000{}000-0000000000-0000000000-xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7xoxe-76882{}11561-1906848237-1630630654-oB84H07HOAKCTKEJUZPa1LO0bYnE",
        ],
    },
    Format {
        name: "slack-app-token",
        provider: "slack",
        shapes: &["xapp-[0-9]-[0-9A-Z]{8,15}-[0-9]{8,15}-[0-9A-Za-z]{10,80}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `slack-app-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "xapp-3-GMN6{}FT0W-82011754-fEbNp2Zcz2",
            "xapp-7-RBVUC{}QA5TK1G-554251005936-bdL0IjgOoUml3O",
            "xapp-1-7TBP{}2P0T-48623555-WKqR6gKF7b",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xapp-4-E7WE{}787Z-59010530-W9S6Nhpmu",
            "xapp-2-NW60{}993Y-91578008-OHD7s!o4mL",
            "xapp-0-0000{}0000-00000000-xxxxxxxxxx",
            "x7xapp-5-IDJ{}3OSD6-65536001-i3LukwXEB0",
        ],
    },
    Format {
        name: "slack-configuration-token",
        provider: "slack",
        shapes: &[
            "xoxe\\.xoxp-[0-9]-[0-9A-Za-z]{100,200}",
            "xoxe\\.xoxb-[0-9]-[0-9A-Za-z]{100,200}",
            "xoxe-[0-9]-[0-9A-Za-z]{100,200}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `slack-config-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "xoxe.xoxp-0-{}uUkp1ZUncwvy9q5KN5D3hv2MBnVedfIOxAlHD6N4JZqU3D2ewC0PO20rbxnQFgYjl3AVUKNDO6Aoj6Qyss3LVCEbgU59Ev9wy0al",
            "xoxe.xoxb-4-{}yenkel62PxkNFs3lMC4P18hWWp7GRALbydxzcHsqKLuWrGsNZTgJqOLlpB5GyykAYEh34kEGQN2wFn9VIuirpMm22psaT3Q0UeLr",
            "xoxe-7-n3nJy{}x1Qw9XSXbWIkIVNN2ac35AF0J3l7nHqCfJvEhdFpWdAIyPXllCXiibOOwpHfbYnxWcSGsrNnqec2EeOwq8ZVgdIqovTF4kD",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxe-0-xZk9r{}o2c0Q9E5GMQulQSthe0aCt3Q3fRxZHUmpuMDnK36OSchxyEJe5JoHGz58YWjqvh5OlWbCr4doD3HHgNouaMlv825w7tEY6",
            "xoxe-4-1EqIf{}IgYBG5InalVI71LNuddrfIk2jB0vjV7L7xlj9EsEUBSzN!OsRJ377Mb54nuNQr1qEjRnCzxn9wdlKwNZKmxwdcqslMFfYfX",
            "xoxe-0-xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7xoxe-8-yVw{}vIpKK9kNGkfmTGZh1XLRZFpBPXDQM0s7r2tvhwBOoZnA1RkzOkElSgJYtMBKMFNbEXnm2c8Rp8fQReshNeMVkiyjQcN4a53Cn",
        ],
    },
    Format {
        name: "slack-legacy-token",
        provider: "slack",
        shapes: &[
            "xoxo-[0-9A-Za-z-]{14,120}",
            "xoxs-[0-9A-Za-z-]{14,120}",
            "xoxa-[0-9A-Za-z-]{12,120}",
            "xoxr-[0-9A-Za-z-]{12,120}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `slack-legacy-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "xoxo-A{}t4XsrkAA0PmLY",
            "xoxs-U{}GZYQ22ezcezoB",
            "xoxa-{}8jQBn11L44kg",
            "xoxr-{}giQK5S6sNQCC",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxr-{}Xz-nI9V1xSW",
            "xoxr-{}602d6j!OSKIB",
            "xoxr-{}xxxxxxxxxxxx",
            "x7xoxr{}-fGsB77erfWDH",
        ],
    },
    Format {
        name: "slack-session-token",
        provider: "slack",
        shapes: &[
            "xoxc-[0-9]{9,15}-[0-9]{9,15}-[0-9]{9,15}-[0-9a-f]{64}",
            "xoxd-[0-9A-Za-z_/%+-]{100,600}={0,2}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `slack.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/slack.yml",
        #[cfg(test)]
        positives: &[
            "xoxc-3119466{}66-674964653-332826988-e5bf1c5ef10c7d7b0fdd0470df7917fe6408764c1f24467f003851deb7e18dd3",
            "xoxd-K3gd3qF{}tJ8MXnXyGIvvYCgBx%v85B/9XkGYxBX3qW4vG84KzI1l8Mo3A7bf4pM1IWOj8t66XuThDdlZez/Xth9HK1jZWv2B4kd/W",
            "xoxc-8614481{}15-061086258-145944550-bbd5059cd3b7d5091e9943f2fda2f4418bfd9c6de5204d1a067451ff77f64392",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxd-LoWE1_7{}RFkv8v9uGKImO97X_pdDSu15H2PdimCunEzjta8PT2P2+4zWNOwkkGvwWXofedyrfIktv8SNr-7FU%stvrINg%jkoeYn",
            "xoxd-iFRsGSI{}jneAqBy0+PdfmCRZTjGc8t/HEmII4O2GgQ5X8yvc-lY!0JvXDclBZ8Fd/kdmGhD-6SoJZGNx7s89hyIo%/ElEo0Vj%+j4",
            "xoxd-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7xoxd-t9XHD{}V7Qf31n9ijjfjsI5V%a44CtMWuCc16mf-JCyBjm/eTquCjMveXAN1bizu5xbuzRb6bQI6oRdI9K29JHZ6-yFEs_Ma8rtgrG",
        ],
    },
    Format {
        name: "slack-webhook",
        provider: "slack",
        shapes: &[
            "hooks\\.slack\\.com/services/[0-9A-Za-z+/]{30,80}",
            "hooks\\.slack\\.com/workflows/[0-9A-Za-z+/]{30,80}",
            "hooks\\.slack\\.com/triggers/[0-9A-Za-z+/]{30,80}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `slack-webhook-url`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "hooks.slack.{}com/services/8SIXHEgghefhWLCf2nk1fz47ooY5BQ",
            "hooks.slack.{}com/workflows/5ty77M9pE9kKc8xD71Z8vtgjjXwtCH",
            "hooks.slack.{}com/triggers/C3MhZaKqOvs7l7+K/QrhYl6ln5An74",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hooks.slack.{}com/triggers/ukaPoSRWK1i413hbeh4mJys9FeW/G",
            "hooks.slack.{}com/triggers/4R1r1mkqnppTYRg!mKjGxcefxtDdEb",
            "hooks.slack.{}com/triggers/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7hooks.slac{}k.com/triggers/RtmPFmIv3kYMZSoGAqpQHKu2JmOj7W",
        ],
    },
    Format {
        name: "discord-webhook",
        provider: "discord",
        shapes: &[
            "discord\\.com/api/webhooks/[0-9]{15,21}/[0-9A-Za-z_-]{40,100}",
            "discordapp\\.com/api/webhooks/[0-9]{15,21}/[0-9A-Za-z_-]{40,100}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `discordwebhook`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/discordwebhook",
        #[cfg(test)]
        positives: &[
            "discord.com/{}api/webhooks/814486358507446/9bnNANjyOmdgJ4jGLGN_sqyM83IpKNoADxQ9S96g",
            "discordapp.c{}om/api/webhooks/237163632891805/APVIhWFHGiGQ9MjBOApzK5yfimTVGTMsJgeEYmpJ",
            "discord.com/{}api/webhooks/574066079589057/tiAyxyIE_znVgJ4dtN-5iKnpAt21udCkKxFZq_ZZ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discordapp.c{}om/api/webhooks/759453781209132/kAJ_c2KrAC4kf3oY-hAeluh8xGOTBuJNdISlGTC",
            "discordapp.c{}om/api/webhooks/763371481733067/LaYuhbe9ZkNahRfG3x6-!z-WfMopTDQ7BfSdHkIF",
            "discordapp.c{}om/api/webhooks/000000000000000/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7discordapp{}.com/api/webhooks/589630312311756/pxa1gGRC0IwSlhGvI4fVpbMF09VP_m8qNddJ7n7g",
        ],
    },
    Format {
        name: "discord-bot-token",
        provider: "discord",
        shapes: &["[MNO][0-9A-Za-z_-]{23,27}\\.[0-9A-Za-z_-]{6}\\.[0-9A-Za-z_-]{27,38}"],
        words: &[],
        check: Check::DiscordId,
        entropy_min: 3.8,
        score: 0.9,
        score_in_context: 0.95,
        source: "TruffleHog detector `discordbottoken`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/discordbottoken",
        #[cfg(test)]
        positives: &[
            "MzU1Nzg5Nzcx{}NTMwMTIyNzc5.vaKB6b.Q_xvF68gK26m_pbv7zTZn5D5ipa",
            "NjIyODkzMzky{}NzM5MzQ3MTA5.Rby3PQ.0Q4EsmmpJhnlFlesC0FDRUiutVdu_oQ",
            "ODY1NjQ2MTc0{}NjkxNTEwNTQ5.o03O9o.MGy4_vQzdiiah6LErZ3MUwH2xG0",
        ],
        #[cfg(test)]
        look_alikes: &[
            "MjI3NTk0OTk5{}OTA5MTIzOTI4.Wy7SyS.5Wz8whfMf7nHkz5gnG05r9aweR",
            "OTEwODA2Njgy{}ODE1MzYyODg0.AQ_7Bk.XLOSCR5QpbgUX!9Uf6dw5YxTDdJ",
            "Mxxxxxxxxxxx{}xxxxxxxxxxxx.xxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    },
    Format {
        name: "discord-key",
        provider: "discord",
        shapes: &["[0-9a-f]{64}"],
        words: &["discord"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `discord-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "DISCORD_KEY=bf17df67320d{}282d73760dad5ae83bd40095cd5bc22ac6e4bc4669acaa0f4b0c",
            "\"discord_token\": \"1da571a6b291{}4f98b994f3d19abc290af7af7eb0cdcf553f6d6f845643796178\"",
            "discord.secret = \"a1604344700c{}f1538c2c39cac4202fe44eedd5a271586436959c10a10cbe9cd9\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discord_link=c76aa4374860{}97c9554195c39640600f74e0772a1a0b6581f211fa4b2a87ab6!",
            "discord_key=000000000000{}0000000000000000000000000000000000000000000000000000",
            "wording_page=\"22cdebd0da19{}324639dff2c2972f67fee38b73407007d13a7bf94e080d117ecd\"",
        ],
    },
    Format {
        name: "discord-client-secret",
        provider: "discord",
        shapes: &["[0-9A-Za-z_=-]{32}"],
        words: &["discord"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `discord-client-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "DISCORD_KEY=ytaS8-OhH-{}YSepE69JLOUMbvTqpLXyCo",
            "\"discord_token\": \"STkFr=xhiM{}JLXC6rSOo=Km7s2-_SELwN\"",
            "discord.secret = \"H3rSvW5BZ6{}dDQMPkfxZuak6zM_7-8BSH\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discord_link=st_noMHYjD{}gSjxzxQ9pNF88My=LQWew!",
            "discord_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"NMrcpNS1f5{}qggy2L0yEb_plDtfY=zW8v\"",
        ],
    },
    Format {
        name: "discord-client-id",
        provider: "discord",
        shapes: &["[0-9]{17,19}"],
        words: &["discord"],
        check: Check::None,
        entropy_min: 2.0,
        score: 0.4,
        score_in_context: 0.45,
        source: "gitleaks default configuration, rule `discord-client-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "DISCORD_KEY=88932{}248219016379",
            "\"discord_token\": \"216925{}5881296410221\"",
            "discord.secret = \"61231{}668726430030\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discord_link=31977{}55872048266!",
            "discord_key=00000{}000000000000",
            "wording_page=\"99880{}099475486820\"",
        ],
    },
    Format {
        name: "telegram-bot-token",
        provider: "telegram",
        shapes: &["[0-9]{8,10}:A[0-9A-Za-z_-]{34}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `telegram-bot-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "24013377:AQj{}QUGQd3_utRzBnPV8UaK4Cv3UFGWXd8KD",
            "8837953651:A{}SL5UTonxp4jB8EqAGZn_PXiQwJzAH0jn0s",
            "73242938:AoP{}nIEmNL7JPJkC15xDjhLWuN_8e-YH8z81",
        ],
        #[cfg(test)]
        look_alikes: &[
            "37871685:AXJ{}wq99UOryITTNXIxjj2VKbcewnEAQdko",
            "61062911:Aq1{}gvsaSyJha0AOyN7!13pRkt7wELj1ZUmo",
            "00000000:Axx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    },
    Format {
        name: "teams-webhook",
        provider: "microsoft-teams",
        shapes: &[
            "[0-9a-z]{1,60}\\.webhook\\.office\\.com/webhookb2/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}@[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/IncomingWebhook/[0-9a-z]{32}/[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `microsoft-teams-webhook`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "4.webhook.of{}fice.com/webhookb2/C7D5dEB7-1B36-E05b-776E-60BCea5c59F4@4eeb7AfA-E31B-D3f5-b0e7-Bd17fe3efb7B/IncomingWebhook/giri28uqjrmqulwq8ukr6mogijv5u9b5/7EE5ef1A-C2EC-3c4c-b8af-FedBDA694cd2",
            "tk2ge.webhoo{}k.office.com/webhookb2/e8Ab03FB-5AA5-f97C-dc73-3BdD3ab5E1f7@8EAe2Bf3-e73c-45Fc-5eC6-4aeaF194DfDB/IncomingWebhook/znzlc8emvxvhrak0w6smyrt89p344kog/eB329F66-eB55-1FC4-BdB7-1cd883EdbeBD",
            "m.webhook.of{}fice.com/webhookb2/8D98Ab1A-0C1c-Db76-240B-FAE8e3bc082B@B3CED56d-2452-dEA8-be0E-bF259CF4A9Ce/IncomingWebhook/rvu0005cv1wr20wjabwub1z31aiczkw3/da5176B0-068b-AA22-EfAd-4684cB3fcdcC",
        ],
        #[cfg(test)]
        look_alikes: &[
            "y.webhook.of{}fice.com/webhookb2/0bB8cC2e-FD7f-c2dB-0119-951BCf4686EF@faae40A3-e5f3-e1C6-E248-5630BbfFaD6d/IncomingWebhook/adnti46nb7kn0ka2xmqf1neb44nmpgt/BBF97d97-BFdC-b45F-50eA-362D9A080E3c",
            "d.webhook.of{}fice.com/webhookb2/bCeE74ea-9Bbf-2251-BC14-5D8eAbDB873B@964EAb72-4a5D-C770-db51-3dFdF6Da3F2a/IncomingWebhook/4c14zh2bete12fq7!5yz2qvfxi85meml/876ED27f-3173-1123-FED5-9C6CbC5e3852",
            "x.webhook.of{}fice.com/webhookb2/00000000-0000-0000-0000-000000000000@00000000-0000-0000-0000-000000000000/IncomingWebhook/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/00000000-0000-0000-0000-000000000000",
        ],
    },
    Format {
        name: "sendgrid-key",
        provider: "sendgrid",
        shapes: &["SG\\.[0-9A-Za-z_-]{16,32}\\.[0-9A-Za-z_-]{16,64}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `sendgrid-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SG.EKxXkmPK2{}TPuo6YF.b2USZh8RakuGvXyO",
            "SG.dn4s8ZUxN{}sTR9KQ_JEPQ.5ri3124PYDoY94Y_8qrE",
            "SG.U6Od1m2yu{}IqBY14w.ufzK_8LhwRnrHd7T",
        ],
        #[cfg(test)]
        look_alikes: &[
            "SG.7pHoDKyU{}VMC9j2W.jsfKnrR47Udz_VQS",
            "SG.kT3ERf5I!{}5nDEJBz.TakgVzQ8oApTGU3V",
            "SG.xxxxxxxxx{}xxxxxxx.xxxxxxxxxxxxxxxx",
            "x7SG.Eah2iFb{}PVaNGY18Y.j2m5KYefGf90n4qM",
        ],
    },
    Format {
        name: "sendinblue-key",
        provider: "sendinblue",
        shapes: &["xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `sendinblue-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "xkeysib-4f5f{}02d5f354726de4ffb1e1632e00a9f5e46855432b964391efcaf5da1ca9c6-wpT88iQqTsHwajKD",
            "xkeysib-ea78{}0211c46599dc0f3b71da139c8e34a299029005d21bbe05d2551c0de6beec-vXlpcnm4W1IxNLJF",
            "xkeysib-62de{}42428d219ebb9035be2c589b67756c0fd32821660b37ffeb548896532cbb-OqruEJS6ZKV7vEhM",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xkeysib-b59d{}1acbc83084c28376549effb4534ccc9899a35514c9924e9dcb902482b00-oU9vIw0okkPf19C2",
            "xkeysib-96d0{}c35f85048653534d2ecca65fb71f!5f2aabd2d8ee0579ecb64a890bfbce4-8we4CA5hOxwLjrnP",
            "xkeysib-0000{}000000000000000000000000000000000000000000000000000000000000-xxxxxxxxxxxxxxxx",
            "x7xkeysib-54{}b3d57391742e912687157cadd1edc78852b3c0c7b2075b6b0f200737e7c502-u3ExALIL3KmMUBct",
        ],
    },
    Format {
        name: "mailersend-token",
        provider: "mailersend",
        shapes: &["mlsn\\.[0-9A-Za-z]{30,100}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `mailersend.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/mailersend.yml",
        #[cfg(test)]
        positives: &[
            "mlsn.aYoLwS{}RNsBUVmdOozaOFEK92WoW8Ox",
            "mlsn.FotvfK4{}B4iUF2l0y8JsjcSfaUplemLpman",
            "mlsn.BFZDm5{}F1g3VSxIzf915HInIFNNKnEC",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mlsn.2tRGxW{}ZndYbSMk6GlOEhAjFVqy58M",
            "mlsn.OvCOli{}2W73SeX1V!bzYzuNffYEsxxW",
            "mlsn.xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7mlsn.jtZkL{}BBLM9kdivutoHSUyGGjJ2Fab8",
        ],
    },
    Format {
        name: "mailgun-key",
        provider: "mailgun",
        shapes: &["key-[0-9a-f]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.9,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `mailgun-private-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "key-ad41a217{}c0041de721eef0292e2eb91c",
            "key-30221519{}21289fab1b119d9de1745e9a",
            "key-4de9955e{}08abed4af1f30d669e661717",
        ],
        #[cfg(test)]
        look_alikes: &[
            "key-ac7ade3{}b97aba434de76d5350bde431",
            "key-3bdeea5a{}20442a36!223f8270f172c5b",
            "key-00000000{}000000000000000000000000",
            "x7key-7e9a02{}2df75f6515f0db9b307fe31191",
        ],
    },
    Format {
        name: "mailgun-signing-key",
        provider: "mailgun",
        shapes: &["[0-9a-h]{32}-[0-9a-h]{8}-[0-9a-h]{8}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.85,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `mailgun-signing-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "d2a36bd1a523{}37baf02640fhg9bd14bc-c2eb943c-9c5135he",
            "2deg0c3f8846{}acg82gdcc97176db1a48-9h617b38-ae39bcc9",
            "0b614708d94f{}692hg5ff73112c597501-d90h402b-618260ae",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cg59111648de{}80841ha3aed006941ch-eeh6fc65-a5b25174",
            "fd74g5c74ehh{}78ag!9ac4g84f1e215c8-ab0f0e3f-f9ef95h4",
            "000000000000{}00000000000000000000-00000000-00000000",
        ],
    },
    Format {
        name: "mailgun-public-key",
        provider: "mailgun",
        shapes: &["pubkey-[0-9a-f]{32}"],
        words: &["mailgun"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.5,
        score_in_context: 0.5,
        source: "gitleaks default configuration, rule `mailgun-pub-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "MAILGUN_KEY=pubkey-3628d{}90d80d5aa27211a8ed7567f3d2e",
            "\"mailgun_token\": \"pubkey-7b22f{}a4f37ca7b0d928c9723a6703ee5\"",
            "mailgun.secret = \"pubkey-de9c9{}91c18b4b1be76b3c50269682cd8\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mailgun_link=pubkey-678c1{}a50fe8ff5606835295f4132760!",
            "mailgun_key=pubkey-00000{}000000000000000000000000000",
            "wording_page=\"pubkey-25910{}4512a23108640e3d686458c1459\"",
        ],
    },
    Format {
        name: "mailchimp-key",
        provider: "mailchimp",
        shapes: &["[0-9a-f]{32}-us[0-9]{1,2}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `mailchimp-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "37834a4fe859{}6899d38af32b5e3baeee-us2",
            "d69aa613b55e{}3ea8cba49e69d6707774-us80",
            "803f70f11ec3{}709c145c2df2313a4096-us3",
        ],
        #[cfg(test)]
        look_alikes: &[
            "74d310c7d4f{}cc32bed0b5dfc36ba7ec-us8",
            "73d483470e49{}6f95!8bd04ff6f21b0c5-us8",
            "000000000000{}00000000000000000000-us0",
        ],
    },
    Format {
        name: "twilio-key",
        provider: "twilio",
        shapes: &["SK[0-9a-f]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `twilio-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SK5e2bb4e41{}e0a9f7a91c67ad6dfcd4f54",
            "SK10d19ae78{}9c0272f41af4b88293bb7ed",
            "SK31f971fb6{}14e1117db37ee3c1cfe5634",
        ],
        #[cfg(test)]
        look_alikes: &[
            "SK7bdacbdd0{}9c7d0a0c5ddb9e854841ff",
            "SK7c54726d5{}290cc5e!c8217d6f18322d7",
            "SK000000000{}00000000000000000000000",
            "x7SKadd23a50{}896899ee3228625f1af168c7",
        ],
    },
    Format {
        name: "twilio-token",
        provider: "twilio",
        shapes: &["[0-9a-f]{32}", "[0-9A-Za-z]{32}"],
        words: &["twilio"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `twilio.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/twilio.yml",
        #[cfg(test)]
        positives: &[
            "TWILIO_KEY=4773038867{}ff8bc08f7806055f066a96",
            "\"twilio_token\": \"kICSlIeZ0q{}RBCEiqMAhuVCsscVX6eezM\"",
            "twilio.secret = \"81aaf47222{}cfee60403ce0270c238c33\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twilio_link=7bb80e4557{}606e2e9c4b861e78a89d2!",
            "twilio_key=0000000000{}0000000000000000000000",
            "wording_page=\"911c528b19{}142a455933e6de55884f71\"",
        ],
    },
    Format {
        name: "postmark-token",
        provider: "postmark",
        shapes: &["[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"],
        words: &["postmark"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `postmark.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/postmark.yml",
        #[cfg(test)]
        positives: &[
            "POSTMARK_KEY=afA8dda1-F76{}9-B6fB-BE6c-A0797b83E368",
            "\"postmark_token\": \"b30cd0D1-25E{}7-5416-5efc-35Ee77B4D4CC\"",
            "postmark.secret = \"64D553a3-8Fb{}4-9b28-92dA-4fF085Dd5aa8\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "postmark_link=FABA81d4-5CB{}8-1b45-9480-E314e294BaA!",
            "postmark_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"AE7C4a23-a89{}F-9E22-e1FE-7142F2c52B02\"",
        ],
    },
    Format {
        name: "telnyx-key",
        provider: "telnyx",
        shapes: &["KEY[0-9A-Za-z_-]{55}"],
        words: &[],
        check: Check::Digit,
        entropy_min: 3.5,
        score: 0.9,
        score_in_context: 0.95,
        source: "Kingfisher rules, `telnyx.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/telnyx.yml",
        #[cfg(test)]
        positives: &[
            "KEYWAZTdsVRs{}4a5fbz19deaxFa9m1EZy5iQ65wIFwkC9NRGHaf3_kcBJ43",
            "KEYQKR7wxWjH{}kFlUuF3VgO3sgAKm3Wgz61r79KEZ5TX4XcPmQEu_6gOZCT",
            "KEYuVAD2LGcY{}JnylTRRHyRsr5JsGDWyEEIOlb5_akpqy91NZJd08bzEKzb",
        ],
        #[cfg(test)]
        look_alikes: &[
            "KEYNz5Gt5MwK{}5FX6a3LqVcDTpUM5SoFi7lRUc0eI_i356sYYFHzNqLCH6",
            "KEYwCQYJvhdl{}UyoLPZd4FAl__A-Up6!gGLLFHHLro3JBUD6eK76_zUAcYK",
            "KEYxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7KEYKb4U_XP{}2gcK-iJ-SajsLWlgY7329EuklZ6EAJfSZIZ4LBi-FBFui3GL",
        ],
    },
    Format {
        name: "facebook-page-token",
        provider: "facebook",
        shapes: &["EAAM[0-9A-Za-z]{100,400}", "EAAC[0-9A-Za-z]{100,400}"],
        words: &[],
        check: Check::None,
        entropy_min: 4.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `facebook-page-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "EAAMpwsxM4eW{}ANqxtxyZW6bOBXd7vJIYyRZ2jYvD4CIyXSp0Xq6EuHXqOv4hQbV5fNq3h85yYFnKhSSjsgRreAIODLrTS8Vydif9vxQ6",
            "EAACe51P3Qm0{}IwUfOkVs7RYjIAinmRDvHxNGmf51rmuKAGm3hwM6PeFYAYCu0aBouRMGQ9wHZClFUwW3bjyApm19f2jwNbeqS97HhFqL",
            "EAAMtCDh8ACv{}XJWvEitzBRDCobaAhWGZ3vzfxM5MYIqkAUsRgJVDXejc5qliNX6gdgRjJcS7butljUaQ2SIXMQd5ooS6XTItZWj1QkEj",
        ],
        #[cfg(test)]
        look_alikes: &[
            "EAACTejz65Xx{}XdnxVj3SNlfwkPs2zXd1sZhpdDcPDLnBVJ86V3ZEXHvlcMotolABoS7BggbYN2pucqVvWQu06mr3GmC88BwXCVIGfZe",
            "EAACalq3Cetb{}8eFNIuPtSQ6iv5AX2rKPG3ThBy1Wrq10pXJx9ZR0ST!bwm6BBksBKGNDb8RG6NEo0E5WcfH1aOX1Qp8MYcW9HHo2jJ4y",
            "EAACxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7EAACw5ZSVa{}QgoHj9xjI7ppfRFHfhvYfWizUkCLFvOGRd9WjBXN7zlhV4ppH2zWVXOtIjiM4XnnT0DbO5BwoI8Q9PJkOmXXbDg1jWWOQs",
        ],
    },
    Format {
        name: "facebook-app-token",
        provider: "facebook",
        shapes: &["[0-9]{15,16}\\|[0-9A-Za-z_-]{27,40}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.85,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `facebook-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "618911102544{}125|I20HjLZI-GIaAoCafEhLBlkubaA",
            "658473989383{}5511|bpcCf-GL6vk0OaIhabsbFUePFrdeoiw",
            "707782227981{}039|42Nm445r521MjgJUdbJQhoS_h14",
        ],
        #[cfg(test)]
        look_alikes: &[
            "330475295633{}618|8DzOBVXbWUEoiWXuLZ40IjeKEW",
            "883364890567{}488|r9xX0w2yQb_ot!HqoUCYFZlEUwj",
            "000000000000{}000|xxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    },
    Format {
        name: "facebook-secret",
        provider: "facebook",
        shapes: &["[0-9a-f]{32}"],
        words: &["facebook", "fb_app", "fb_secret"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `facebook-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "FACEBOOK_KEY=d90df8a5ad{}cec3a1566e3ec6eb9e6051",
            "\"fb_app_token\": \"d0f94b028c{}b1eed744fd399ad77fcda2\"",
            "fb_secret.secret = \"2c8e6cb764{}f01bfb103069fb58cee831\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "facebook_link=50973e6441{}b694dc721391480d6df15!",
            "facebook_key=0000000000{}0000000000000000000000",
            "wording_page=\"1bd2b6dabf{}515954d6be74a45461e62a\"",
        ],
    },
    Format {
        name: "twitter-key",
        provider: "twitter",
        shapes: &["[0-9A-Za-z]{25}"],
        words: &["twitter"],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `twitter-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "TWITTER_KEY=TS19aFBe{}7T3ZszGxukF23FFJj",
            "\"twitter_token\": \"go1ToOgY{}pCyfSb1ZQ7BzYAV6O\"",
            "twitter.secret = \"nePsd7qM{}WnoDURUprVoS9FRpL\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=5wHYoEU2{}bjQVWJJfZ6CGK2tO!",
            "twitter_key=xxxxxxxx{}xxxxxxxxxxxxxxxxx",
            "wording_page=\"fVvtyyLK{}hiZ8bKERqgGuZZ6Oe\"",
        ],
    },
    Format {
        name: "twitter-secret",
        provider: "twitter",
        shapes: &["[0-9A-Za-z]{50}"],
        words: &["twitter"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `twitter-api-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "TWITTER_KEY=ytQVh7sn7AJ0{}p6ufT7JLL3GBrzKD7RJnvWDSrrrlovoc00GTYv",
            "\"twitter_token\": \"c1Vb1CIpCPW6{}6GZQ2ldRYc2eOYN18xHtpjP4m9cTHzVxg6TElG\"",
            "twitter.secret = \"ptCKQwcmhHTk{}0hZG5IXo9oTpahlhyqQMH4TKf794Fap1sEIV7b\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=PpUrrv8Vb9sQ{}yOeekSee0PdUgG6BIgCBX8Yx6y12DWrHSYww9!",
            "twitter_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"3sHibNUAanZj{}GhZzHrSkst26MkcGS6PsjykI8mAxXmAHPlm1c0\"",
        ],
    },
    Format {
        name: "twitter-access-secret",
        provider: "twitter",
        shapes: &["[0-9A-Za-z]{45}"],
        words: &["twitter"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `twitter-access-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "TWITTER_KEY=vBhKJeYjPLBJ{}hIXQV56fKXFZ7homgozNqOCffAl74p9be",
            "\"twitter_token\": \"p4DZ4L42JVnf{}NxU8eesgrDgu6XchoDuVkQwdvQLViuKrS\"",
            "twitter.secret = \"Tlrl6lwSs158{}z53k54Rm2W6UhnexEKjG9RwptqH3aiZH7\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=S3yFL9YvtDzq{}L3njZeu9X9GrE1iazcHlCmSfg0dRyD08!",
            "twitter_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"oArrkoTOXp3M{}DDU6cE1svjpHI6zF1nrytnny3lHPKE2yY\"",
        ],
    },
    Format {
        name: "twitter-access-token",
        provider: "twitter",
        shapes: &["[0-9]{15,25}-[0-9A-Za-z]{20,40}"],
        words: &["twitter"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `twitter-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "TWITTER_KEY=669287943036{}290-eXfx103Z4Ozv08XPm8HM",
            "\"twitter_token\": \"421108563273{}0794918-DwPpCJ0Emj1t77kf1oqjpATP\"",
            "twitter.secret = \"579520749274{}611-glLnxOdu0SZs2heqY4Zj\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=440293299166{}511-pQpubSo3H0iduDFZzt7!",
            "twitter_key=000000000000{}000-xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"295509973037{}159-GNEMq2BgeOHKNsVuO4Ds\"",
        ],
    },
    Format {
        name: "twitter-bearer-token",
        provider: "twitter",
        shapes: &["AAAAAAAAAAAAAAAAAAAAAA[0-9A-Za-z%]{80,100}"],
        words: &["twitter"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `twitter-bearer-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "TWITTER_KEY=AAAAAAAAAAAA{}AAAAAAAAAA1hNJSOWESd51ILAQoGloggu0hbwvTC%5Nsxw2niauDt6g%sOihTRe3G0UlMb4hxQ%HlNdQO5yqzHQ2XE",
            "\"twitter_token\": \"AAAAAAAAAAAA{}AAAAAAAAAANNBYwvTIIlarpp5a5N19IKhLinWlHk38BOwZZ3qBtJgQS%7KORUAy2XJJRG29lvE5oewpXsHOg5aZniFyEQd\"",
            "twitter.secret = \"AAAAAAAAAAAA{}AAAAAAAAAA24uHhXII96i61i5QHrxCe0cA1oFTGBndqTWYV3g7VTyYIZbn4rRe%tVtAOVQCM9aBXZD9%2xzNF1d49P\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=AAAAAAAAAAAA{}AAAAAAAAAApaMmNB6zEkpQrVrQkeBHYl4XQ86bzwY1n7M4Px3oG0aUf%eBT%mi%3Z7U%RRq5Jzx6L8K%deZrJan8e!",
            "twitter_key=AAAAAAAAAAAA{}AAAAAAAAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"AAAAAAAAAAAA{}AAAAAAAAAABYV%ySI7%zn047D%EGNVErWpfXdemlDubLA8zx3YDZ8QRWVGZ6IdRvh4aUtknExryKRZHP6sFl1rq0Bo\"",
        ],
    },
    Format {
        name: "twitch-token",
        provider: "twitch",
        shapes: &["[0-9a-z]{30}"],
        words: &["twitch"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `twitch-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "TWITCH_KEY=pamgwcdb4n{}h1amk4ki0vr3rm7xik6d",
            "\"twitch_token\": \"jo15okj54i{}b5zhwcdl26lle1jtocpg\"",
            "twitch.secret = \"nhm6emphel{}c4cunh39376fb2hfm9lx\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitch_link=ma4k4g2b1f{}em5vd2bw7wb7ya556vt!",
            "twitch_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"weby1nn7ck{}tms58a2sun7fja065h86\"",
        ],
    },
    Format {
        name: "linkedin-client-id",
        provider: "linkedin",
        shapes: &["[0-9A-Za-z]{14}"],
        words: &["linkedin", "linked_in"],
        check: Check::Digit,
        entropy_min: 2.7,
        score: 0.5,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `linkedin-client-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "LINKEDIN_KEY=Tg1j{}VHlEWTs1PK",
            "\"linked_in_token\": \"h1Tk{}hNYYxak0jA\"",
            "linkedin.secret = \"zOa3{}P7FvgMAtrA\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "linkedin_link=NT5L{}iXytDh6rP!",
            "linkedin_key=xxxx{}xxxxxxxxxx",
            "wording_page=\"PYBf{}NfX8O96lpt\"",
        ],
    },
    Format {
        name: "linkedin-secret",
        provider: "linkedin",
        shapes: &["[0-9A-Za-z]{16}"],
        words: &["linkedin", "linked_in"],
        check: Check::Digit,
        entropy_min: 2.7,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `linkedin-client-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "LINKEDIN_KEY=2AfNK{}8vhXpwRKeVc",
            "\"linked_in_token\": \"4g2xj{}RWzCxUPqVxq\"",
            "linkedin.secret = \"KHQdu{}8zoCrelrU4u\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "linkedin_link=TUOVL{}1NvPpLbFJU!",
            "linkedin_key=xxxxx{}xxxxxxxxxxx",
            "wording_page=\"TTIdG{}8pm22MjZPnU\"",
        ],
    },
    Format {
        name: "messagebird-token",
        provider: "messagebird",
        shapes: &[
            "[0-9A-Za-z]{25}",
            "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}",
        ],
        words: &["messagebird", "message_bird"],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `messagebird-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "MESSAGEBIRD_KEY=Wk6UdIW6{}SpFPeWxGCbNMvR417",
            "\"message_bird_token\": \"95333eF0-E1C{}7-B25e-936c-eecbe662DC6E\"",
            "messagebird.secret = \"PADIwBXY{}J7Xdztv5W1uT53gZA\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "messagebird_link=JvaO0JAg{}O2bIhlySHOTgmKZq!",
            "messagebird_key=xxxxxxxx{}xxxxxxxxxxxxxxxxx",
            "wording_page=\"GGmBuhm4{}raJ6870V6kDd0jbQJ\"",
        ],
    },
    Format {
        name: "mattermost-token",
        provider: "mattermost",
        shapes: &["[0-9a-z]{26}"],
        words: &["mattermost"],
        check: Check::Digit,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `mattermost-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "MATTERMOST_KEY=94po8omz{}yfgqf5n0aivxf562ks",
            "\"mattermost_token\": \"3lqcha52{}pkp0ebvn58dib6ta1o\"",
            "mattermost.secret = \"2esrk98a{}slv2hkt9ofdfy4bdl7\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mattermost_link=m8uo4i1v{}pguw1kt5k4v3c3swm!",
            "mattermost_key=xxxxxxxx{}xxxxxxxxxxxxxxxxxx",
            "wording_page=\"r3rtg43b{}ylzxtonp0nrycfrejw\"",
        ],
    },
    Format {
        name: "gitter-token",
        provider: "gitter",
        shapes: &["[0-9A-Za-z_-]{40}"],
        words: &["gitter"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `gitter-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "GITTER_KEY=5eIBPOMj4Rvv{}edYLoWuolbZNJgy-PJZgO43QVFDw",
            "\"gitter_token\": \"8-VxwwMV_aLu{}J9qKFJ2k_WCdGsnSDZ-eCCTO0xCR\"",
            "gitter.secret = \"1j67wFBGFdDZ{}y_IGOF4iMfRsj9lpiRvvBnV7KQdz\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gitter_link=Zynu6SxtTjZ1{}EC8mZURW-nBKudFeQi84tv9km46!",
            "gitter_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"augWM-2vrXmC{}Qun2upR-5_1u326F5GFjb-yIOGLt\"",
        ],
    },
    Format {
        name: "sendbird-token",
        provider: "sendbird",
        shapes: &["[0-9a-f]{40}"],
        words: &["sendbird"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `sendbird-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SENDBIRD_KEY=feeef744c2c2{}816d77978c66011341281e4203c3",
            "\"sendbird_token\": \"6207becdbc55{}a921cb16c53722f6f3e8a1fd328b\"",
            "sendbird.secret = \"7728bbb54939{}3942a2e719b103edb90d82f19696\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sendbird_link=ed53cbd0b83d{}1d724b8c39d39210098700d149c!",
            "sendbird_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"bbf777290002{}9d1cb6f55be4be87a157c7e8e831\"",
        ],
    },
    Format {
        name: "sendbird-id",
        provider: "sendbird",
        shapes: &["[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"],
        words: &["sendbird"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.5,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `sendbird-access-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "SENDBIRD_KEY=bF845e93-C3D{}C-5BE9-3e25-7E20a76fB0F8",
            "\"sendbird_token\": \"C4fbbf1f-670{}3-F4a0-5bf5-Ff88B2eFB02E\"",
            "sendbird.secret = \"2EccDf12-65C{}7-eA72-f860-9aFaeA2cba6d\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sendbird_link=fAaeC14a-B8E{}3-3eb5-217E-cffEE85b9aF!",
            "sendbird_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"68bcAcfF-867{}B-Cd73-F8a1-8ba5AdeBCBCB\"",
        ],
    },
    Format {
        name: "intercom-key",
        provider: "intercom",
        shapes: &["[0-9A-Za-z_=-]{60}"],
        words: &["intercom"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `intercom-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "INTERCOM_KEY=1Ga6GmLJ05lh{}APkXQSodd_J9elVrBbo9KHG3aat3clq7k2A6AyWgggBMqvCB",
            "\"intercom_token\": \"ZQdG-TK_v-D5{}FjwABCPWIS7NmMXtgtbYbKs69-Hxh4HzWSu-h8-5Pns=-J6K\"",
            "intercom.secret = \"d3mg9aqY7wke{}QnWM17dJm7yrkBVw5PvDgVU-NiqohsLzzVwcq30jgyjyCTWz\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "intercom_link=mvDwLAaqdD7L{}57uFlGpURTiGxyT24KjCUQES0Xwbbz_3MR9u1PMOp4WNTFB!",
            "intercom_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"phtDvnQOTTIT{}1VMs2P4SpKPx=kMZKGa_1okqe6kbKXT6112Q=rYU0ii-xRO4\"",
        ],
    },
    Format {
        name: "zendesk-key",
        provider: "zendesk",
        shapes: &["[0-9A-Za-z]{40}"],
        words: &["zendesk"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `zendesk-secret-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ZENDESK_KEY=MMzm7tq9PRa9{}trItDIANVVfvJsF45POn1BBSvqK9",
            "\"zendesk_token\": \"4hEPhbIbj3Z2{}ZykJaR4eFYSmIdyUufIbJiHF4T4h\"",
            "zendesk.secret = \"BG1qpeuYvJdC{}OwXFWtrux4gLHNy68YLZYZJn3WGj\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "zendesk_link=v7hwqcdCIAbK{}u7zXOvsHx0Gbh6XA0aevrxLf2tH!",
            "zendesk_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"C1pSEWWl51tC{}bqx8l8wrZmz9dp8uTGvm0RvDZ6AF\"",
        ],
    },
    Format {
        name: "flickr-token",
        provider: "flickr",
        shapes: &["[0-9a-z]{32}"],
        words: &["flickr"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `flickr-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "FLICKR_KEY=bemkj6ayu0{}vxht466xdc7rdkemjyscxg",
            "\"flickr_token\": \"5spl9vcq7k{}b7g0plh5x8ehg8v159ffty\"",
            "flickr.secret = \"27xmcg7quu{}jpwfuoy9zazl2myiehorts\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "flickr_link=sn846tcz66{}9wixykpwmuskj2yg9q9i0!",
            "flickr_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"uqwsap4r73{}wfh2gyws7stbkm2asacxmg\"",
        ],
    },
    Format {
        name: "beamer-token",
        provider: "beamer",
        shapes: &["b_[0-9A-Za-z_=-]{44}"],
        words: &["beamer"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.8,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `beamer-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "BEAMER_KEY=b_UkN1=IinbU{}7Awb7HwzmLmYrwMX3scePyBPmaKq5acoeC",
            "\"beamer_token\": \"b_ZO3AmqjLW1{}oC17zAGC7Mp_RkExyc4CCUkuRoBRDhaJ_m\"",
            "beamer.secret = \"b_cc293fxaYY{}9=81yZJkTjlPE28=UpGGmAVW4z3qCAnQWn\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "beamer_link=b_NDPgzlJEa4{}4kUVDlsL69k41OYHdfmA5oxPICPquhecq!",
            "beamer_key=b_xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"b_vQMzD=_ATO{}ID_L9cy=LBRKO-9HrdWW8IG1iw0VgBsrMw\"",
        ],
    },
];
