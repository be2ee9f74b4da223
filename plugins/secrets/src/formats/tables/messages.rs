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
            "xoxb-753478{}60-60988347-mL08ESa-Er",
            "xoxb-4Tgi{}LP-I8fEbp-IES67tqBtV",
            "xoxb-750{}24154-yM432KpcCP",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxb-99{}504676-l56RyTBPu",
            "xoxb-608{}97246-DNMO5!C7sR",
            "xoxb-000{}00000-xxxxxxxxxx",
            "x7xoxb-5{}4231891-874wtmZBKa",
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
            "xoxp-st71MT-{}AW9STe-pm2uQU-NWd6099c3Y",
            "xoxp-c4mNTW-{}0gPXWH-no4meLoMieKVIgD6Mfjw",
            "xoxe-1134465{}530-3158320300-0879215510-v2MBnVedfIOxAlHD6N4JZqU3D2eC",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxe-6600963{}807-5536121607-3971232094-yenkel62PxkNFslMC4P18hWWp7R",
            "xoxe-5999455{}848-4652142831-4650327450-saT3Q0UeLPrDTH!3nJyx1Qw9XSXW",
            "xoxe-0000000{}000-0000000000-0000000000-xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7xoxe-47550{}99013-4014343939-4683896648-xWcSGsrNnqec2EeOwq8ZVgdIqovF",
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
            "xapp-3-2AZ9{}20QE-45667090-3fRxZH3mpM",
            "xapp-1-SEJ5J{}HG58YWO-931930445950-w7tEYI60JJ1Eqf",
            "xapp-8-G5IV{}I71N-94020711-lj9EsEU7SN",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xapp-4-77M5{}4NQE-32955859-slMFff8Xc",
            "xapp-5-NG8G{}Z1XR-68365012-oZnA1!kzOE",
            "xapp-0-0000{}0000-00000000-xxxxxxxxxx",
            "x7xapp-5-KMF{}N6X2R-57695190-w2dAu5YtsB",
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
            "xoxe.xoxp-5-{}YYUHaZR33fdfpSBb8kRCo22M55l1gZgjRL1T0tORDiCxMCQMMX0oJAJW2yThWb613e7kmPTLJB6fHtCS8fsgXEVHTnDHCu44xcnQ",
            "xoxe.xoxb-6-{}zAQnePgRmsVGbreRHPN5jplCOFqClBX8PhtncWsoOkXGSBMUq3PASVkzrXo2b1PFwiQlEnxN1UQXR18jmlEd0rcQUFIo2lFrYUth",
            "xoxe-2-GdwEW{}CslWon8lP2V59X9kcCrFufmUos107GB2dRTMluFTW3mHiRQdJ6KK3NM3ZS9UB6eyaDIRIWAhsBVVJumZYgox8Nug7uavnWs",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxe-1-v716X{}IPAJW7wI3nlaSI4ValA6r4CXB2Q6iDyokR3n7l5LxNl4SD2BkIErP6cUwq55IsUGjO8MqQJMnX1lnzIYUoOYYd6AC2rPJV",
            "xoxe-1-4PccM{}1zJWFsniXQ6HfHXri5m7LK20uQ40YRANnIWec6JkNuaJu!nyLNJl1zFetMsgkjmMrrQnvBjdh0nzAIPzmQ7MkxFQAqdpioX",
            "xoxe-0-xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7xoxe-9-I3d{}SIIe97rVbW5UXRdsL4wU89hys3HnNyUXRJPZCQTA50Wp9Qr3vjxnwjWK1cCYE8BX3VXwVFozhEUeD8c7abiJE5JLrsRskIe9e",
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
            "xoxo-K{}4E8OUrmpf5fit",
            "xoxs-i{}cq5T9BjAtPwDn",
            "xoxa-{}64HJifrRL7XG",
            "xoxr-{}vwT1vY3s92kv",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxr-{}rLlNPeTlQ8X",
            "xoxr-{}P4Juen!5uDdj",
            "xoxr-{}xxxxxxxxxxxx",
            "x7xoxr{}-82ue-3WHCDUP",
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
            "xoxc-7874465{}58-526997713-012840777-56b0ccdb96747e585cdb3e3107bbd4798c5a3f054d552715b7293fa0d9b15f9a",
            "xoxd-xBZ8Fd/{}kdmGhD-6SoJZGNx7s89hyIo%/ElEo0Vj%+jX449XHDV7Qf31n9ijjfjsI5V%a44CtMWuCc16mf-JCyBjm/eTquCjMveXv",
            "xoxc-0568718{}58-359159326-521930812-2044ea6a3efbe58b475844bbbaab853a1cc0af12dd913ad82ef2262d42c5a2f2",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxd-hX6sqdg{}gVtqAsVpK1KeXYInMsp5i5x%I+OoeWi4ik38k5l4shYlQPUI/fy2/1eeZbe2zjxHvp7DbU+ASw4P/o/jhnkzmmRWPdwo",
            "xoxd-NEu_bcu{}qBaC2YnqjNDzxjGs1hWKXQlE8nmOFIr0HjMg5-yAVVo!ed1vYWi%FZkK7KgvLjadG1gDIDKXpnvJ50FmHKl7AuNx6P63g",
            "xoxd-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7xoxd-9Or7m{}PoQC81bcuGMSFeTCEDfDN6Jg8L7mywH2vcfjQySDQJpGdbBzVjmZZE_tW2nj1rc3er0f7vuvFBXwkSzdyG1aqK%2fHzkm71",
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
            "hooks.slack.{}com/services/TdBkJxEYqZYOLwgVgSu7G/9QWFf9IK",
            "hooks.slack.{}com/workflows/hJr9B3kf2oX+h9eYluh7xFNSAuIMdd",
            "hooks.slack.{}com/triggers/OFSeMywqPTtDX6tQP0pGvbeaXuhbeI",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hooks.slack.{}com/triggers/bMahQfF2x5+3z+VLopSCP6AfRdGkm",
            "hooks.slack.{}com/triggers/FYioS4N9FOA9tiU!lxa0gFQB/HwRlr",
            "hooks.slack.{}com/triggers/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7hooks.slac{}k.com/triggers/mvH3fUpbLE/8UOZm7qMddI6n6Xky54",
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
            "discord.com/{}api/webhooks/168462329668501/0K5sTaKBRZrpho_xvF68gK26m_pbv7zTZn5D5ipa",
            "discordapp.c{}om/api/webhooks/523324544799716/u5SNszFzw85ydLstTLGbPqby3P8pR0Q4EsmmpJhd",
            "discord.com/{}api/webhooks/286571028133577/Ku_o0oNugLKJ0qJfvtKOI6-V_Lwv05N3r8p03O9o",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discordapp.c{}om/api/webhooks/527904737555945/sLErZ3MUwH2xGV02F9XcumVXR65Fpk5g3Uq1pnB",
            "discordapp.c{}om/api/webhooks/687137807114715/yMf7nHkLz5gnG05r9awe!qqD-_0W9uAf9DQhaKfR",
            "discordapp.c{}om/api/webhooks/000000000000000/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7discordapp{}.com/api/webhooks/420000623941128/CSCR5QpbgUXB9Uf6dw5YxTDdCb7gz4TpxNTB80ov",
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
            "NzA5NDUzMzI0{}MDQyNjYwMzY3.QLjk7K.sOtIglFPQaemcd2wGi-5kk5qeJa",
            "Mzc1OTgwMjAy{}MzQ0NDY0MzE2.KyTs9O.fxMLCxPqPwXIMOHDRZP4UpWcd4N2IDc",
            "ODg0NzYwNjIw{}MjQ3ODkyNjc5.jpJd93.pYOHENbLbm3-d50ljubkoxZslSx",
        ],
        #[cfg(test)]
        look_alikes: &[
            "MjAyNTg4MjAx{}MDg2MTA4MTY2.U2RFuj.F7f6f-hOMX3w95xeGj9eXUfi68",
            "MzcxMzgxMjU1{}OTg0MDMxNzIw.E7wPUT.dCWjTBG2S1-Tr!CcThzbHs1V-r2",
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
            "DISCORD_KEY=cfd8e97206b4{}097ad41255686af7dd58f399e7c4e2fbb655831e76d25c2e0094",
            "\"discord_token\": \"f8bf81e7f813{}91a3766cbf9e9c16920237183e9dd649c3b7cffa72d64226f258\"",
            "discord.secret = \"59b6ead670b1{}dbbf050f4a9dc3eb9282875494302c7ee642c5aa35c9214539c5\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discord_link=3ddf4d960171{}273eeaa8e4084dd3008f8d530481376ebf3db6746a19ee7f3c8!",
            "discord_key=000000000000{}0000000000000000000000000000000000000000000000000000",
            "wording_page=\"79513e174488{}a254677eb6ca83fe5177dcfd1b323d249c968b6f5f240bc09bf4\"",
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
            "DISCORD_KEY=jHPdjOmHDl{}MK7IOIjB15wCigKzVtMZ80",
            "\"discord_token\": \"98y8N2oSvu{}9pScLIvp99TNqxHSSMWHwN\"",
            "discord.secret = \"f2UJabdvmD{}=PcjzzghlD3qEBQ=U1furW\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discord_link=VIg_0=NxM7{}I13oQj7vDKi1YTlLI8Sjv!",
            "discord_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"BUughQlk5g{}DO_r2K6fTRNtRN2flKKZv8\"",
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
            "DISCORD_KEY=28354{}597107526112",
            "\"discord_token\": \"073559{}0318395694464\"",
            "discord.secret = \"27646{}567586279565\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discord_link=44479{}17925173770!",
            "discord_key=00000{}000000000000",
            "wording_page=\"56177{}661923998487\"",
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
            "56534290:A7v{}d4WCRSWd1CzegNJdfLV_TklRUGEQDjpX",
            "2707334755:A{}jCETEN8ILyq0MnPIw6bIppmhojeOGRgzyx",
            "25081995:Afv{}GHn687dlYVjB7ayPNKhK5J5xlHighVR3",
        ],
        #[cfg(test)]
        look_alikes: &[
            "94417986:Ath{}WrbYd5fO2m5wpRi8H2himzcvXE1Y9De",
            "16762351:A8K{}9qscCYH2uRx9Mak!Fcbm8nrzw000AOzl",
            "00000000:Axx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    },
    Format {
        name: "telegram-legacy-token",
        provider: "telegram",
        shapes: &["[0-9]{8,10}:[0-9A-Za-z_-]{35}"],
        words: &["telegram", "tgram"],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "TruffleHog detector `telegrambottoken`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/telegrambottoken",
        #[cfg(test)]
        positives: &[
            "TELEGRAM_KEY=86008422:B15{}1K_Oc85L4SOh62n-NY1dd79veSzHOVH6",
            "\"tgram_token\": \"9966684084:x{}81gyqU-9Xg_256aaL5hlHPVPtCw3F2RB2f\"",
            "telegram.secret = \"51063972:GKN{}C1iwoP2bKQjvZ8BiLDdj0dJ4ChpT2jS4\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "telegram_link=55642775:IUb{}7ThxCmKILzwhJ0eDP7obf1Y-vCGPBmE!",
            "telegram_key=00000000:xxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"68945821:jM7{}5igm6kIoMrVeqhXUEh4aOIscU8DHLDoO\"",
        ],
    },
    Format {
        name: "teams-webhook",
        provider: "microsoft-teams",
        shapes: &[
            "[0-9a-z]{1,60}\\.webhook\\.office\\.com/webhookb2/[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}@[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/IncomingWebhook/[0-9a-z]{32}/[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `microsoft-teams-webhook`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "e.webhook.of{}fice.com/webhookb2/gza2s7vd-x6vz-u4c4-h2bt-12fq7u5yz2qf@i85memi7-ecs4-kp7f-v23g-xv24kalipdop/IncomingWebhook/peauhopda1fdtq3h9fp1feim4ejot8tv/o6yp2s4f-csfz-adi7-uqir-2112wdh7qh5h",
            "4zxr8.webhoo{}k.office.com/webhookb2/1u3ck1pv-9r61-eela-kbmz-pr9k4otxhv79@7avf5gb5-1mw1-zwlp-eywu-kvigd4svuyu2/IncomingWebhook/el39m3p77a6f7tjomgvd4q5qf8fy0nvb/jm1n8jzg-zc81-ky6p-azhl-l50p2rhmh8uv",
            "5.webhook.of{}fice.com/webhookb2/rawv6a95-rs8v-3syd-4t1l-vbs9dgab865i@86wi2sul-arx2-kjpc-g8qh-cdz97tlyeg13/IncomingWebhook/p9caiiwzqp1v6me3ql27ipgyt69zk5ij/4j01zar2-ns0r-ab2z-wz1s-wmstr5qx4wpn",
        ],
        #[cfg(test)]
        look_alikes: &[
            "f.webhook.of{}fice.com/webhookb2/wsd4qs8y-5gz5-jtnj-6am4-ahjncye7b0cp@5g52dc1m-exzu-szn8-gidb-4pn7nboejs6k/IncomingWebhook/eqms0nzajr2lwono71h8o4wg6fdb9jv/n9b69o1p-gjj6-yb3z-ij5t-rpnj049h4znz",
            "2.webhook.of{}fice.com/webhookb2/u9i0p192-icro-buh0-gdb7-79r5ysxowokb@nfx3u1bw-lmqr-ts1f-tpn8-gi21mvzmptrm/IncomingWebhook/a5olop6b8m7rbf6j!w2f85zsjy35chfa/pky3r2to-bz47-1xpn-50wb-mdm1u401f6ff",
            "x.webhook.of{}fice.com/webhookb2/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx@xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx/IncomingWebhook/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
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
            "SG.xL1PASJfZ{}e5dgxL2.wt5iLxzllTSdH3Fy",
            "SG.4xT3-Fatx{}fIMUQAT25yx.zH1AX__TiicSO4rVtgCG",
            "SG.EJUy9Fhal{}Nk3E5tV.fSB3LMfhHY9wWVbF",
        ],
        #[cfg(test)]
        look_alikes: &[
            "SG.KoI3f73S{}-2G3qs4.tusx17_AuAuia5ul",
            "SG.71AA5M4a!{}67X_zc2.v46ap_qv5RILub7v",
            "SG.xxxxxxxxx{}xxxxxxx.xxxxxxxxxxxxxxxx",
            "x7SG.gFqs_aM{}Jt2Vcj7pL.vxE0rPNZvON5T52K",
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
            "xkeysib-c7ad{}e3b97aba4342de76d5350bde4351c3bdeea5a20442a36e223f8270f172c1-ZCdmETJWuZKnr1t5",
            "xkeysib-df75{}f6515f0db9b307fe3119217d2a36bd1a52337baf02640f9bd14b3c0c2eb4-6YPbnyjWIPmdiA2A",
            "xkeysib-e2de{}0c3f8846ac82dcc97176db1a428f9617b308bae39bcce960b614708d94f9-h4YWBvtqUVE7334P",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xkeysib-9750{}c12d904021b1618260a8e2c5911148de80841a3aed006941cf6ee6fc67e-gfmBN5B2gvEOw9gV",
            "xkeysib-745c{}74e78af9ac484f1e215c98eab0f0!3dfaf9ef958423628d90d80d5aa2721-KGrSRkY8ZEAW1EkX",
            "xkeysib-0000{}000000000000000000000000000000000000000000000000000000000000-xxxxxxxxxxxxxxxx",
            "x7xkeysib-5e{}17b22fa4f37ca7b0d928c9723a6703eee55de9c991c18b4b1be76b3c502698-PR2zHQaDEGyP3Lit",
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
            "mlsn.B1UnSG{}VUuuBrC1xSChHW6euuBW4JqA",
            "mlsn.8ZnZ2X6{}hyhcg4aECmfoAz0UX5AXJzk319h",
            "mlsn.5xLWg4{}631YYHDu81S7RocnxDzGD9hr",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mlsn.AGmP3p{}8BPJMd6zFdbZGgzp79aKuqW",
            "mlsn.UnTGbA{}lvJnnbDGI!Re6XHlLV75NyA7",
            "mlsn.xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7mlsn.NKoTX{}qqsT8SA8FRDcILLC36NuBBwT6",
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
            "key-a8cba49e{}69d670777149701803f70f1e",
            "key-3709c145{}c2df2313a40906c7574d3107",
            "key-4fcc32b4{}ed0b5dfc36ba7e5c7873d484",
        ],
        #[cfg(test)]
        look_alikes: &[
            "key-0e496f9{}5f8bd04fff21b0c457c5e2b4",
            "key-41e0a9f7{}a91c67ad!dfcd4f5b4610d1a",
            "key-00000000{}000000000000000000000000",
            "x7key-789c02{}72f41af4b88293bb7eed731f91",
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
            "b61h4eh1117d{}b37ee3c1cfge5g63a4fb-acbdd097-g0a01c5d",
            "9eh854841hfa{}hf47hc54726d5290cc5e-c8217d6h-83g2h2hd",
            "2add23ga5089{}6g899eeg3228625f1af1-8cg4h777-30388h6f",
        ],
        #[cfg(test)]
        look_alikes: &[
            "8hbc08fhh780{}g605f066a98696e9h05-7b5f6fgd-h981aafh",
            "2h22gcfee604{}03ce!270c238c3gb39gb-80e4h556-6e2hef94",
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
            "MAILGUN_KEY=pubkey-861e7{}8a89d929911c528b19142a45593",
            "\"mailgun_token\": \"pubkey-6de55{}884f7e1ea81f7694b6fbbe638a7\"",
            "mailgun.secret = \"pubkey-783e3{}658c300d1325ed7d54166557357\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mailgun_link=pubkey-b4d4c{}c64d55338fcf9238d92caa4f05!",
            "mailgun_key=pubkey-00000{}000000000000000000000000000",
            "wording_page=\"pubkey-518fa{}ba8154b5cb0814549480fe31424\"",
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
            "2a8ae7c4203a{}896f69e2251fbe7142f5-us5",
            "f2f297ae87e1{}91a9f02aa9f492c039fb-us00",
            "44fc3267449a{}19ca351118d572ff8b44-us8",
        ],
        #[cfg(test)]
        look_alikes: &[
            "7e418b61eb2{}5c18b10d2253917818ac-us9",
            "e91b6937ef82{}3054!85cfc7774f7ed1e-us1",
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
            "SKf3346c919{}9cddf20695a029f35f6fbf4",
            "SK15f514819{}15d8a37d7517d64b2c77a04",
            "SKb111e8844{}f6d53493b3685ebac7fd56a",
        ],
        #[cfg(test)]
        look_alikes: &[
            "SK42c99207d{}14b455445dd153731a521f",
            "SK2a80a6a91{}79860ba!0b5079be58cb820",
            "SK000000000{}00000000000000000000000",
            "x7SK3ecc9132{}5a7949153b0434eb147a7b2b",
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
            "TWILIO_KEY=c5399d1626{}9e0378c2df2b1427aeed5c",
            "\"twilio_token\": \"LrTS8Vydif{}9vxQZ64e51P3Qm0IwUfOks\"",
            "twilio.secret = \"d95d68b820{}a581b3c75605db8d4867f5\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twilio_link=41be43870a{}6645695d66581b2b95fdf!",
            "twilio_key=0000000000{}0000000000000000000000",
            "wording_page=\"2b3d9e3fd1{}e9bd2e3e90d71e32f1ebc0\"",
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
            "POSTMARK_KEY=fd6dC6AF-43F{}b-a8cB-5E3f-cbB1dFaD0316",
            "\"postmark_token\": \"45a6F98b-3c1{}e-4e79-ED35-1AC81Ef50a0a\"",
            "postmark.secret = \"4bD0EEc5-5A8{}6-4D8B-072d-80cCa0D4Bbd4\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "postmark_link=819242bF-Df8{}9-eD7e-bea6-7C8Dd45aB3F!",
            "postmark_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"81aFaC92-E06{}C-5944-9Cac-f0aaCD27C3a2\"",
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
            "KEY72KgVb7Jm{}dfZ20HjLZI-GIaAoCafEhLBlkubaCJOqeYsUNNijEMAWp6",
            "KEYg-GL6vk0O{}aIhabsbFUePFrdeoigQt2utMIJw71S8J72Nm445r521Mjy",
            "KEYFdbJQhoS_{}h1D7tNS5XyhGepQRn9YjGDzOBVXbWUEoiBWXuLZ40IjeKH",
        ],
        #[cfg(test)]
        look_alikes: &[
            "KEYYOOqV0ikz{}ac9xX0w2yQb_otyHqoCYFZlEUwb2rZ0pwWeMcplsnDc4C",
            "KEYatBsnOtg_{}sQ1Lo6hq-y_Hj28Ylg!vurTFGwoDZbfqSUwkpf6Af7lXsO",
            "KEYxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7KEYFOGx15j{}yg5-E1NayiJWktuYBw5iK0ZSEtQHG4jQ_Gpm1R95Eb5GY1qR",
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
            "EAAMUg2mdpJz{}caA12MQ4ZNCRcdzKMVA2AbIuA8QDNTslEot8ZiKy8azYB9CsqWhi3SraCo4xfvRKyTS19aFBe7T3ZszGxukF23FFJ5jg",
            "EAAC1ToOgYpC{}yfSb1ZQ7BzYAV6dOcnePsdZqMWnoDURUprVoS9FRpwLvTn9h5wHYoEU2bjQV2WJJfZ6CGK2t3OEfVvtyyLKhiZ8bKERg",
            "EAAMuZZ6O4ey{}ytQVh7sn7AJ0p6ufT7JLL3GBrzKD7RJnvWDSrrrlovoc00GTY8v9c1Vb1CIpCPW66GZQ2ldRYc2eOYN18xHtpjP4m9cH",
        ],
        #[cfg(test)]
        look_alikes: &[
            "EAACVxg6TEl0{}GSptCKQwcmhHTk0hZG5IXo9oTpahlhyqQMH4TKf794ap1sEIV7Sb9PpUrrv8Vb9sQyOeekSee0PdUggG6BIgCBX8Yxy",
            "EAAC2DWrHSYw{}wF9I3sHibNUAanZjGhZzHrSkst26MkcGS6PsjykI8m!xXmAHPlm1cH0CvBhKJeYjPLBJhIXQV56fKXFZ7homgozNqOCf",
            "EAACxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7EAACl74p9b{}reHp4DZ4L42JVnfNxU8eesgrDgu6XchoDuVkQwdvQLViuKr1SITlrl6lwSs158z53k54Rm2W6UhnexEKjG9RwptqH3aiZN",
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
            "703528350828{}233|iYOt0qP0GVKul5gQQxCS2XZCT2l",
            "653078366928{}7940|yoKO5Q2068k-FnFYxhPaGAB6frPLtTk",
            "949188363403{}010|TImdyhL6ubJuWq8OCfk0s47TJW0",
        ],
        #[cfg(test)]
        look_alikes: &[
            "932991665131{}567|H-QTERMih6yO6sAj8rWjSg_MkK",
            "761322206576{}831|JgLqX2wP0Bk5S!-mws7Y2ziAr0m",
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
            "FACEBOOK_KEY=dc39d17cbc{}6f9933c159ab9246c26ad0",
            "\"fb_app_token\": \"acef51aae8{}15739c387d1299953313d6\"",
            "fb_secret.secret = \"518f86f24f{}92e05cd6b567501c812519\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "facebook_link=c637dd692d{}4314b22580f06f0024f0e!",
            "facebook_key=0000000000{}0000000000000000000000",
            "wording_page=\"a3b4a0a415{}0e9400247078c77b54274e\"",
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
            "TWITTER_KEY=WHa7JeSw{}i5bVuloFyszLSaIQt",
            "\"twitter_token\": \"m2sr1Clo{}MPAMGhmWyCDnxBez4\"",
            "twitter.secret = \"NH1cAcjk{}iMKkl4nKfldIspx0d\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=VR3RycqM{}nb7uvIdKww69DYJz!",
            "twitter_key=xxxxxxxx{}xxxxxxxxxxxxxxxxx",
            "wording_page=\"rlO15nOK{}Jge5n4bbIeBmd5oZi\"",
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
            "TWITTER_KEY=WCDLjj26zLci{}LE1JTOhCPeRmG2NHMk6yEaMPaHwslELC4CuUN3",
            "\"twitter_token\": \"kf9mdz37u6qq{}FB2aHFMxm9bddLChXwsAMAvy4Kpqsakycyf4yG\"",
            "twitter.secret = \"qwu2Bm1kFoyE{}nMcf5VDW2hcBoWnyj7WB7YA556VVT7bWEBnug1\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=akiNNb7CfmsK{}TMS58A2jSUN7luJAo06j5pHd8U60TgfjVHlET!",
            "twitter_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"rPhKo6q56sfb{}hDTkhNYYxak0jgA42kzOaCP7FvgMAtrYACB7N5\"",
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
            "TWITTER_KEY=iXyHtDhRrTPr{}mvPhZPYBfNfX8O96lp0th2AfNK8vhXpwK",
            "\"twitter_token\": \"VrcE4gAxjRWz{}CxUPqVxsq84KKHQduvzoCrelrU4UuomWl\"",
            "twitter.secret = \"UOVL1Nv2PpLb{}FJAUgTTIdG8pm22MjZPnnULWk6UdIW6SF\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=eWxGCbNMvR41{}E7cyIAtzo7v6fkV8z1LS2Onj0EYprN5B!",
            "twitter_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"e9uJ6CznfazY{}febyYfCC5ROC1TdPADIwBXYJ7Xdztv5Wu\"",
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
            "TWITTER_KEY=108226496042{}604-hlySH1TgmK1tqHGGmBum",
            "\"twitter_token\": \"071390969472{}1662658-iGQefqsF5mNn0AIVXF56uqkm\"",
            "twitter.secret = \"197605634210{}650-nBVsN58DehshIB6TAopy\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=600379652922{}759-2HtKTdmmdrxs9OFkDF4!",
            "twitter_key=000000000000{}000-xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"350199452761{}406-thGbUiW11KuT5K4obfVt\"",
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
            "TWITTER_KEY=AAAAAAAAAAAA{}AAAAAAAAAAb2cRnpVAmaajqLqhhAQ2QSFhq32AmgXKYbwaWSNMsO%qjqMQdXowslBifEvtQDIk8xV74jK8Z5CbsBas",
            "\"twitter_token\": \"AAAAAAAAAAAA{}AAAAAAAAAAN1mpDSZSWKkJgfGjAPFSPNXIHZB9LU%llCi9dHLBtig1e1CFp7aW6XUvZ37e%VuFrTTTZAkFHIAS94cQla98\"",
            "twitter.secret = \"AAAAAAAAAAAA{}AAAAAAAAAAc0NjvHF5cpJ7tROD6Hrlpws%jkK5w5zeEVglXxBhzdspa%Tj5CQF0yvMYmw2tr3Tb7x5kf7W7idJc6HI\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=AAAAAAAAAAAA{}AAAAAAAAAAg7eYBg71MktAZKDlRMwZ4NcPzMzvyjDSSl5OFj39trwCVJPy9YUOS2pDqTaRiEMbHrYek0ihk6hkbVz!",
            "twitter_key=AAAAAAAAAAAA{}AAAAAAAAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"AAAAAAAAAAAA{}AAAAAAAAAAspc3OHEcDFSbVwd%qzyO5f9SJ7nKprpiCMs31RSk4kNuvOncb1S5t4ZSnLFAn%wf0SQGcO5CivsnSO0e\"",
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
            "TWITCH_KEY=e03i1t2138{}388nj0v9c8zb6vusssv8",
            "\"twitch_token\": \"wo5p5h2cre{}eiehypdd1237934h2s94\"",
            "twitch.secret = \"7p2x77d40e{}mtornpwablj43pnw3ywo\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitch_link=7fy54udxyu{}7thk3vq75gz6n4fe4hm!",
            "twitch_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"b9j6wi7i85{}k5te3yjnwx216trmj0q5\"",
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
            "LINKEDIN_KEY=niZt{}Y3kgJo4yhu",
            "\"linked_in_token\": \"ECOS{}jQ6YzWxA6u\"",
            "linkedin.secret = \"wwvY{}1jNwZbH6cw\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "linkedin_link=RF4l{}9NqGPelct!",
            "linkedin_key=xxxx{}xxxxxxxxxx",
            "wording_page=\"gsJQ{}6eIYa4a2vl\"",
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
            "LINKEDIN_KEY=ciIcH{}E0p1gslQw39",
            "\"linked_in_token\": \"tscwI{}H5eO7pbPxYn\"",
            "linkedin.secret = \"WcEFu{}5rgbJwx011d\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "linkedin_link=gouu4{}rJuw2PfqMU!",
            "linkedin_key=xxxxx{}xxxxxxxxxxx",
            "wording_page=\"rBsBu{}NTr9MWZ3Spn\"",
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
            "MESSAGEBIRD_KEY=k3AZqXuE{}exOESHTdhvHc7jKn3",
            "\"message_bird_token\": \"bF845e93-C3D{}C-5BE9-3e25-7E20a76fB0F8\"",
            "messagebird.secret = \"aOVgYZgX{}Ghy4gxG68DFww1V6G\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "messagebird_link=8jiXQx1g{}BYqypgdABVgHHN5t!",
            "messagebird_key=xxxxxxxx{}xxxxxxxxxxxxxxxxx",
            "wording_page=\"fVsN0st5{}p6Ta5TabQhj2jS45n\"",
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
            "MATTERMOST_KEY=p4elf59h{}d1yjxuxl5ywd37lwo8",
            "\"mattermost_token\": \"wmht66yn{}a43esattgtaziw4vqg\"",
            "mattermost.secret = \"lkvsgcei{}ndofm66ugwo2agywan\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mattermost_link=np5m319j{}39pba3pn6dohefqlj!",
            "mattermost_key=xxxxxxxx{}xxxxxxxxxxxxxxxxxx",
            "wording_page=\"5lpgs6kq{}5b992jjty2kpr4o166\"",
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
            "GITTER_KEY=aXhhhCNrwDiM{}wReH-ULaw-E5GkxBCDQXJT7OnNYM",
            "\"gitter_token\": \"pcZcLt69-Iyi{}4IXTv-i8-5QotA-K69dm3nh9brZr\"",
            "gitter.secret = \"alfRoXN17eKn{}7zslCWx5QwEhWV-OjrpitMWxdr3O\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gitter_link=VkzDUXKBwExM{}BbreE7M5vGmHqVSUjHyzU24L6ke!",
            "gitter_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"EFT0Yxcca3NS{}9v1QNPq4XOUGKMhiuEwoRPUUJU1C\"",
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
            "SENDBIRD_KEY=0617d56f2c69{}54990dcda1ca587100072e980bbf",
            "\"sendbird_token\": \"6b2bb34cd496{}95bff9722cc055ea14f27c9119d7\"",
            "sendbird.secret = \"9f99872e2580{}96c72a8b34a9183695a3c8083501\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sendbird_link=8760e7206444{}4e80d6357a57ba935f0f8e23363!",
            "sendbird_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"6a7b9e618c2e{}ca4f6d3a5380ca8247884f024770\"",
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
            "SENDBIRD_KEY=913aB68D-F9C{}7-Cb45-A1B9-8fCDE4E0EB43",
            "\"sendbird_token\": \"6b3C4a9b-adB{}c-A918-D490-FDaE5Ce2D31e\"",
            "sendbird.secret = \"818fbaEc-fE5{}d-B15e-6ea9-88FCcb60fd2B\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sendbird_link=Aa82a3Fc-4Fa{}e-cC9c-aFb8-1bEAfAFc369!",
            "sendbird_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"5Dc19ADd-60b{}1-b3CC-80d3-2a3fb4326aD9\"",
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
            "INTERCOM_KEY=ukExyc4CCUku{}RoBRDhaJ_j9c293fxaYY9=81yZJkTjlPE28=UpGGmAVW4z3z",
            "\"intercom_token\": \"mAnQWAeiDPgz{}lJEa44kUVDlsL69k4-1OYHdfmA5oxPICPquhecHnQMzD=_AD\"",
            "intercom.secret = \"tD_L9cy=LBRK{}O-9HrdWW8IG1iw0VgBsrMIJ0iVFD5vHlLvZXfTd=UeWyj70d\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "intercom_link=vToCK0H=FFJi{}hmLCPtfT4CwV8EToOAurw3Hnlq_-=AJQf9B53QHLqJoftZK!",
            "intercom_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"SCIwipjj9_oP{}TjBLDEpJt=reVsTHQ-YKHmzCt=kd9_ymnU3C1=SRjqrcO5zY\"",
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
            "ZENDESK_KEY=v8fzACHEBdcU{}KdDzNHmcuARs3MqEMOM2y3lMEAlQ",
            "\"zendesk_token\": \"KXTjPjFgaAWm{}STLny5Y0qqAVobm3BIpl9gvQXPug\"",
            "zendesk.secret = \"ljarRgLuK26W{}ikEsIOvKnkEtmF9MMeRIGIkcmujY\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "zendesk_link=FP4hoEdaxQkZ{}pUbUsxKWmsNzpGUeGKLJc4HqwrI!",
            "zendesk_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"9aWIYwV2q5mD{}BJ0yo1z5cTMGDV7TGi2ghFniUQOk\"",
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
            "FLICKR_KEY=kb75ixv3cj{}w1oipavq70qdpfq1h75mva",
            "\"flickr_token\": \"rg1h25wwla{}bnp4i8ijt3vairridljk7s\"",
            "flickr.secret = \"g3nv7xdg52{}77x4byz3e883siitd6wx13\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "flickr_link=93vjkh7rci{}ovfap87kbrf1bc7yyxbm5!",
            "flickr_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"kzw7s33i2a{}805qf21tvpxyjmc9jwyhib\"",
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
            "BEAMER_KEY=b_o9W1iLEEYA{}iLnt30YIw=YFVnS4dOYaIYVWIcCE-gEKYb",
            "\"beamer_token\": \"b_zY1kdko5CB{}CEZeJK1eu1uzkesHx98Zz663mpLCnd6GeZ\"",
            "beamer.secret = \"b_BewSVmusy2{}ocpvAbdkzMKIL1fDWxLzE6pB_=7srdA9iy\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "beamer_link=b_BeN78OQQPv{}Dr3rLLyNP4=yzQ6xO6mIKsF5dxQGC4GBw!",
            "beamer_key=b_xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"b_GGe=qO0pzv{}ewfpPH9EhaDt1P86rtK1SwLSbQQ4Z2qqoS\"",
        ],
    },
];
