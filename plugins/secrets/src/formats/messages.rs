//! Messages, mail and social networks.

use crate::check::Check;
use crate::format::Format;

/// The formats.
pub const ALL: &[Format] = &[
    Format {
        name: "slack-bot-token",
        provider: "slack",
        shapes: &["xoxb-[0-9]{8,14}-[0-9]{8,14}-[0-9A-Za-z-]{10,60}", "xoxb-[0-9A-Za-z-]{18,90}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `slack-bot-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "xoxb-995779{}22-39485930-tOnSq9X5NZ",
            "xoxb-a2{}cmyueiRXZejX9neM",
            "xoxb-994099{}20-08151829-KO5bwJOiu3",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxb-iE{}-9qbvb5jYDfSyGR",
            "xoxb-YO{}IAZ1iP9!pLNlGAh8",
            "xoxb-xx{}xxxxxxxxxxxxxxxx",
            "x7xoxb-H{}whjVy5fd9GMTBKb2g",
        ],
    },
    Format {
        name: "slack-user-token",
        provider: "slack",
        shapes: &["xoxp-[0-9A-Za-z-]{18,200}", "xoxe-[0-9A-Za-z-]{18,250}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `slack-user-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &["xoxp-zd{}t7REpRqYyVU1Jlkx", "xoxe-nW{}NU3Y5yXM90-IE82L", "xoxp-VU{}grfAtjMDmj4Yzv78"],
        #[cfg(test)]
        look_alikes: &[
            "xoxe-VG{}j3eC7d08od2U6yv",
            "xoxe-bs{}YTqwVO2!p7K-Q2vP",
            "xoxe-xx{}xxxxxxxxxxxxxxxx",
            "x7xoxe-K{}cAGIJV3SP0CoADvUH",
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
            "xapp-3-OBRF{}79FF-26985705-fSoHPJ2t1K",
            "xapp-2-FX60V{}ND6YTZ6-202402148835-ORV41nrRVUEBVS",
            "xapp-4-ZIUV{}2S0C-11258721-9kdmAy0azJ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xapp-5-K6SJ{}RJ1M-09425701-umu2k61XZ",
            "xapp-6-3OIN{}B9EO-35461542-e7FaQ!ciV0",
            "xapp-0-0000{}0000-00000000-xxxxxxxxxx",
            "x7xapp-1-FB9{}UJ5AX-61227955-mv1s6FAgLf",
        ],
    },
    Format {
        name: "slack-configuration-token",
        provider: "slack",
        shapes: &["xoxe\\.xoxp-[0-9]-[0-9A-Za-z]{100,200}", "xoxe\\.xoxb-[0-9]-[0-9A-Za-z]{100,200}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `slack-config-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "xoxe.xoxp-4-{}kKkOo319zKyKJt93C2jM9ZoxUvZdQG35cn1wZj2ZfYtd6QNUkBDMHwHHwGdnPTh0X7ZfPdUDqDJOy91dtbNJdNdcAKSKGIsxP3rL",
            "xoxe.xoxb-6-{}4iSuYYFVv95gQma7afpqq01ReLsgFyTZ7FYHRTwEQN427VJm9ySQNhEALhUhLOASkj8A5rdg7sqIJyZ2HvyYEayu0u265SkDtS9l",
            "xoxe.xoxp-2-{}dyRIbzjMmNQnm1pPddpwVBf5jnD22QUr9QYZIFFk0RM1XDSWYkprWOtK6jEHAYDJ3rmOozifXQ5AKsoL85yQt2u2OWZdSH4GUd0J",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxe.xoxb-4-{}7vn71yYnUG0z2X750BTMEXBOuR4gMRMY3kczhfT2KyfBfgNoamne84AnA0cCVKOPPRvmo4EFFYbh8N6QxkUq3OTM0YsWf7RrX2t",
            "xoxe.xoxb-2-{}zRYmwzp2Vn95lpx2HsqytWQTypK1A9ma0CbojzxpkHyqH7MAVv!Y8KoDMYuJ5f6AMWIHEQ4fX2JmCxRK3JBQ1azCVvlKWOJewcSk",
            "xoxe.xoxb-0-{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7xoxe.xoxb-{}7-adLIvPP8XToG2sND9voXh5a1LrhLWVpIRvyJuine3ekQm9NN3Bv7GVC4I7kzb4XwqZYFXAhE8hkw896w7rYlOQf6n89QnGFeAcoN",
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
            "xoxo-4{}1gh8MlnBfdtvI",
            "xoxs-2{}dViu11zI1G1Ra",
            "xoxa-{}iLn5IX4zWAvX",
            "xoxr-{}NxDDfih6Hbw5",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxr-{}O1cJAZ6gbVa",
            "xoxr-{}QWY4WP!zW3Ga",
            "xoxr-{}xxxxxxxxxxxx",
            "x7xoxr{}-08QK1G5XRcdf",
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
            "xoxc-5696869{}58-305807512-418105325-ebde9e19467c3ab2a1da1597e8def3674c3fad814776daacd9974580bc01538a",
            "xoxd-fpxZiPW{}4zMDvWfZpO6aNxy40D1d7rJZN4fb7O/JeB6RXioRY+AjZhQk4eK4n1IUMPKgU+YmR-jHKYVuZZ0iuLUEF/x6hVydQ8CLo",
            "xoxc-5950089{}09-622959528-342840741-af767553c0060dc69b115e21f1002069434a53f435f19abd4165da399b3b4499",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xoxd-VuGJpdM{}q4LRzW%rwlpAj46juRavYpSWHFDAz1krKIs58MQ6-eMgQcLCA/Wmg5F_pFyZCQgunWLYtlgN84/vkWCbPwIqmXkD6lKW",
            "xoxd-KlUrKmD{}_zxSH0P5x74KGLg7oZo/GNq1Lll-3yedPDSmKqIDjAs!i8-Dk-Hc_7FObvVXJQ%gg0WqKIZiO7hCWyzwwfd0KkFoWJRwG",
            "xoxd-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7xoxd-apVdK{}1_chI_sBwgvLqNvHPTwb-RBU7zMNbd4nvI-doDGo9VQtjgabenr_DbQOMZOCsL68J9ycrVCF1AztbEgZSIhYf9wWZ7moo-Q",
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
            "hooks.slack.{}com/services/6PM5P+14t8N1o5/nLhkWJE06tq7dBh",
            "hooks.slack.{}com/workflows/UTm4bamAkQZCDOqYtktHJRZvsTGRW9",
            "hooks.slack.{}com/triggers/bhj/wx4fePH5NrNEBLnOagle1yFX8u",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hooks.slack.{}com/triggers/GS1fyi7BVYk1uPCqcVuSyEVQhsLWn",
            "hooks.slack.{}com/triggers/WmP37VwnhTIGaaz!Pm3rPcdVqP3vEB",
            "hooks.slack.{}com/triggers/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7hooks.slac{}k.com/triggers/k/Ik3K7Pvz/xjm6rNM/Y0yd/FmYPSA",
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
            "discord.com/{}api/webhooks/165326903032308/V-rH07xxr8N8_vpa6gwAQ6p34fesApNdIwWJwvSW",
            "discordapp.c{}om/api/webhooks/406590817731516/6k1tC2DH3_lpu3mIvkGEoL7IVEBEvC7p0LNShswt",
            "discord.com/{}api/webhooks/279311999569946/4_cnAkcI3LgellsmJAAjnw8C6nZJTHtzBpO3pO3q",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discordapp.c{}om/api/webhooks/542214014625373/Um1ek0RZQwVhjBUv0UFGA8uem_Ri3K_RsyqLzxQ",
            "discordapp.c{}om/api/webhooks/217502415542510/pNmke0_lx6lSACrDuLn3!0vJZnIQjgkdNcqcUysm",
            "discordapp.c{}om/api/webhooks/000000000000000/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7discordapp{}.com/api/webhooks/542318931211829/sE1gQv0JItuidoKwJLjB0IH5yt7iv0-mkYQE7ehV",
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
            "NzEzMzU1NzMx{}MTIwNTA0Nzg1.05wCxq.5P54gMz_kKYPBi8ax5P4N-ml4-F",
            "NDk3NTM5OTA4{}NjE2MDU0MTEw.F6hO81.hDVqJeXdeVivbleL9WJS58RWoi3UHyu",
            "MTM5MDQyOTA5{}NjkzOTU5MDQx.0b5EYf.vRTJ_mOllXtVi4RkFyZvU8QQ4Jr",
        ],
        #[cfg(test)]
        look_alikes: &[
            "OTU4ODY3MDAw{}NjE5NTM5Mzcw.JAaYW8.ON7Q6XYjgF4AE_B0bb1R_ZLWAn",
            "MTM5Mzg3MjE1{}OTE0NDM4MDU2.MA7ioq.jrNH0icgTkzZc!IiVuV1fqTLnQM",
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
            "DISCORD_KEY=c50dc7e9b5ab{}7b714d4ddbbfdb221652550db3f8d11e54d611b220da0e0cd666",
            "\"discord_token\": \"bb09591e3013{}cea95386e47f8e686229ddd5dcdf8d8cb26c7654cc8e5bf1c5e1\"",
            "discord.secret = \"c7d7b0fdd047{}0df7917fe6408764c1f24467f003851deb7e18dd93aa1bb1e4f3\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discord_link=9d955ff94b30{}f323039c59391e92f53251d36d132ab2e61597c3f229f8c4bdb!",
            "discord_key=000000000000{}0000000000000000000000000000000000000000000000000000",
            "wording_page=\"9fc3561c99f1{}32cb097d38823aa10d20d5b939b98ab907bbd5059cd3b7d50919\"",
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
            "DISCORD_KEY=eGDxz9wpd7{}wEG6WhvpalNnuI=0Ho6zcc",
            "\"discord_token\": \"YQFL6yxTRw{}OFD_R9_eqYG4b=THmxAxBA\"",
            "discord.secret = \"kKoQB=Zbrf{}FUw48J5RfkoEwpGlvcARVE\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discord_link=307YPQymmI{}xyYZqhfthKmvxAUPt1=Hh!",
            "discord_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"vuvxtKPi-l{}mqg_MTHTuIUKlpgCsD30RN\"",
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
            "DISCORD_KEY=29344{}692591702922",
            "\"discord_token\": \"193025{}3141887506940\"",
            "discord.secret = \"74256{}149125065966\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "discord_link=90194{}62438197119!",
            "discord_key=00000{}000000000000",
            "wording_page=\"26002{}886260994690\"",
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
            "64111942:A5T{}i64qClmmimvL8Y-d77FwPZxFf49pi1MW",
            "9660549776:A{}Vh_DQ4elx8exUe9eTL9rUgLCN5CMKb91IT",
            "35187757:AGi{}GTJYIFgghefhXMDf3nk2fz58ooZ6Cep5",
        ],
        #[cfg(test)]
        look_alikes: &[
            "71138812:AOL{}c9xE82_9vtgjjYwDvYsN4Nh_aLqPvsZ",
            "81890206:AwZ{}l7ln6Bn8o7vkaQo!SXL2i524hhbeh5mV",
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
            "5.webhook.of{}fice.com/webhookb2/4aA8038d-270D-CCDC-DD77-BFCdfc5B4FAA@E3A4c1c9-EC6a-afd5-1C99-ccdfed7D43De/IncomingWebhook/9bt2zapdn41wz7hhyremzm2vjioyz09p/2b6dBF6C-AB5B-5b4c-eED5-14D56D23F6a7",
            "3us9t.webhoo{}k.office.com/webhookb2/D7D74bdb-AAF6-4B84-4dBb-625fBf362DeF@1bFABC7a-847e-E5ff-d3aC-994AF91DC1eA/IncomingWebhook/mzt2n5vuv97ivpgxmwa2ksc0y3xnaxp5/00Ef3C54-f99b-FBd8-7Eb4-d2784A259A05",
            "5.webhook.of{}fice.com/webhookb2/1CcAb1Da-cB2A-fCEB-bFcd-fed6ae73Ee5b@b4dd7C4A-FFD7-E382-e76D-efE9A9b8cEbB/IncomingWebhook/l5iozcjmel82u302xvyz0glbqqf7zd4l/7A4eeC47-e9Bd-7164-32E8-CcCFb9a0Bd43",
        ],
        #[cfg(test)]
        look_alikes: &[
            "9.webhook.of{}fice.com/webhookb2/7CBf4E4A-D9e4-286C-bD6A-2Cd28fCfFba1@D3eDb9C7-5dDC-B1A5-5e1E-7f95ef379cDB/IncomingWebhook/iut834wma13piwqj4vwfip373nqp2me/59B88FcF-bDe1-c6Eb-Fe4F-c21FcA5abEc7",
            "8.webhook.of{}fice.com/webhookb2/f6D9dF12-7063-CCD5-BCd4-CAE304a3f77E@E8AdE9DD-EB55-0DcA-E5cd-e641089f5cF0/IncomingWebhook/zc2r4q02cz5o7m8v!itdvknnjzm3b7r2/57Ff4bdF-80f0-c281-C881-14DeC1B17dDD",
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
            "SG.7Ltry7Sy6{}s7AWz8M.yMf7nHkLz5gnG05Z",
            "SG.zawePqqD-{}_0W9uAf9DQJ.LdruVG6-62qKQ_7BIsLs",
            "SG.6R5QpbgUX{}B9Uf6ds.zYxTDdCb7gz4TpxF",
        ],
        #[cfg(test)]
        look_alikes: &[
            "SG.k80o8YAr{}CSQ-odB.TXBhqH01aKmoLjk4",
            "SG.POtIglFP!{}aemcd28.w-5kk5qeJU5eOgA3",
            "SG.xxxxxxxxx{}xxxxxxx.xxxxxxxxxxxxxxxx",
            "x7SG.wyaYj_Z{}GwDq5_cg4.q1fxRdyTsj0krnxi",
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
            "xkeysib-3f6d{}6f84564379617d8aa1604344700cf1538c2c39cac4202fe44eedd5a27156-ki97CqJmsBJP2w03",
            "xkeysib-cbe9{}cdf9ec76aa437486097c9554195c39640600f074e0772a1a0b6581f211f4-Njkug5LHFvLN3C85",
            "xkeysib-cdeb{}d0da19324639dff2c2972f67fee38b73407007d13a7bf94e080d117ecfde-F40jcDejNZps90ul",
        ],
        #[cfg(test)]
        look_alikes: &[
            "xkeysib-7ad4{}1255686af7dd58f399e7c4e2fbb65831e76d25c2e009745f8bf81e7f819-Lxv7ECkDWfjOMV7c",
            "xkeysib-c169{}20237183e9dd649c3b7cffa72d64!26f2578a59b6ead670b1dbbf050f4ad-PhYb7csTMcuI5WWv",
            "xkeysib-0000{}000000000000000000000000000000000000000000000000000000000000-xxxxxxxxxxxxxxxx",
            "x7xkeysib-28{}75494302c7ee642c5aa35c9214539c2563ddf4d960171273eeaa8e4084dd30-dGfVomNGYRnXB71c",
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
            "mlsn.Hzzs3g{}f6EDTMiU6QyNeZDF8ZmbDK2Z",
            "mlsn.SEV6elP{}hDpbGZ4FJlA26qtT2Fe8Z8GHKpt",
            "mlsn.Ag8DuF{}YyYEfTymkaMgCPvLzHy7VSBw",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mlsn.3FjFQP{}nevhWUQy26g4d7bR5d8IrbI",
            "mlsn.ZHegNa{}DmUAaVr5t!90geylfNPgXp0I",
            "mlsn.xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7mlsn.wNVCu{}9Jjmhp9gboDvLWOoojDYfPezi",
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
            "key-c652565c{}301f3bb58e692a0842f260df",
            "key-2d7a55fd{}2276df477684f4bb0859aaf3",
            "key-6acbbc31{}d437280bee97f5b9026f6251",
        ],
        #[cfg(test)]
        look_alikes: &[
            "key-7ce2f35{}b097c55277d58ebb7cc1b36e",
            "key-51b776e7{}60bc559f!4347a9ae31eb5d3",
            "key-00000000{}000000000000000000000000",
            "x7key-40f7bb{}1737bd89d914fd9dbdfad4fadb",
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
            "899f2f45b2e7{}ee519ac2efcc346h8g5b-a694123a-83778ah3",
            "ab65aa5897cc{}774363bd3gh5e1f778e2-c3373625-d05c64gf",
            "94ddcbdhbha6{}47bfgf8d5a0g3ebhde4c-22ac88b2-f665b511",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ch4bbb871188{}3ehbcb8d98ah1ga60cf-h7b6h24b-cfae83h8",
            "3bb3ced56a22{}45h2!ea384h0e7hf259f-a9c2cdf0-026f0gd0",
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
            "MAILGUN_KEY=pubkey-55f50{}10596a215176b10c0680aa22eaf",
            "\"mailgun_token\": \"pubkey-684b3{}ccc90b8c20bfd7028b90119951c\"",
            "mailgun.secret = \"pubkey-686e3{}f14073065a31c6e24585630bfd0\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mailgun_link=pubkey-56be9{}23b53ab0a51bd70b7522bbc85f!",
            "mailgun_key=pubkey-00000{}000000000000000000000000000",
            "wording_page=\"pubkey-bf979{}27bf3c545ffb50aa362d9a080e4\"",
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
            "3ce74c9b5922{}521bbc1c4d5d8adb8731-us3",
            "ea723453d5c7{}70851e3ff6d3f2f26021-us33",
            "17d3f21df794{}2b7b9a3876ed27ac317f-us0",
        ],
        #[cfg(test)]
        look_alikes: &[
            "83feda5a9c6{}cc5382c75f8cc65076e1-us2",
            "c0779b279ce4{}e8fb!3c1e297f6e77259-us1",
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
            "SKfd92db100{}1683d821892dd470f16a0cf",
            "SK4d380177a{}f59a5bf7cd4a2ce8f3d4d3f",
            "SK28532b0b0{}ea5cd71f7af9862efff713a",
        ],
        #[cfg(test)]
        look_alikes: &[
            "SK4b1c33537{}3e9cb8f2d2d7470bf75790",
            "SK496896480{}2a30c15!aa4a20c1d8b84ff",
            "SK000000000{}00000000000000000000000",
            "x7SK2d5f3547{}26de4ffb1e1632e00a9f5e48",
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
            "KEYxMGBAi_NG{}C_3txlfzJrd3kcamFOuVGovXdNPHEueSV1765nHNJZZpnV",
            "KEYthS6oe4D_{}mVvCHd9Za17a-1KqA3gjs0MrAJL3l1ptPgtuqkp7m_jfaF",
            "KEYWtQ7osF8F{}AWpA6buigb1CKhv8mJYajOSTLNm2yoB9W94QN2hBSzxti8",
        ],
        #[cfg(test)]
        look_alikes: &[
            "KEYeW_QMB8ni{}DjMkSasBczRogt0jKb4ekjkWE2XFl8WBTQMIasyyjILCu",
            "KEYy2km_Waaf{}CMM5Fl_b9Fvbrmja-8!X7i040wIZ-m1HO3L_Nq-kBMwYMd",
            "KEYxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7KEYGQMEMEH{}r9sklcNMwjT6wUMyAfegp7rWvs2LUbvmiQGdV_1hygnuqIgw",
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
            "EAAM4CA5hOxw{}LjrnOP6B8sMl7RBF6JwXxWvgnw2F8w5clZSJYk35CmxgHzFs3AanmuEPrzdKnYQtuhwtR2TROnrFGpHBZ4aMuq7uPgj1",
            "EAACXPEkvNY5{}0WFoBZMDMv1U401F6FThfpxFsxPxsuaBW1D5huZExALIL3KmMUBcZtD2ZaYoLwSRNsBUVmdOozaOFEK92WoW8OyxyFov",
            "EAAMK4B4iUF2{}l0y8JsjcSfaUplemLpmaZn9BFZDm5F1g3VSxIzf915HInIFNNKnExCY2tRGxWZndYbSMk6IGlOEhAjFVqy58pMJOvCOi",
        ],
        #[cfg(test)]
        look_alikes: &[
            "EAACW73SeX1V{}cbzYzuNffYEsxxaW6jtZkLBBLM9kdivutoHSUyGGjJFabD8s0KjQw9gYx2Lcx42EP0q1Y82qRSE4m3tTyrjSZU1WplI",
            "EAAC5Tbv5TNw{}hkmJ3TefOlnfXeV715u53eeBZj2bJ43yd4zHleeIVK!gwN2twqMv2r3iJWQovIfRnT3niEcdprYg9BTJ4pLv2g8drRSa",
            "EAACxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7EAAChwzBzA{}lS1ovGKwNSQ8LUnr3vvxUy7b0oRyaYDsCITCC3Fh31bEKKlOaaFfLXQS6MIlnlEkLaNhL9785bQTECRpBl7A0NRXT9uw6x",
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
            "868156775295{}102|odEQv97CwV8T1w3R7mK3gNSvbdt",
            "916873297329{}0289|Y1ph_gB-RzsD66_74Rq9cDOjq3dL9DF",
            "570193207884{}562|6l2n8tjaIBnZmJ3DJutArs2mDyG",
        ],
        #[cfg(test)]
        look_alikes: &[
            "356841866643{}036|w6dF9WybP4RgEXgcsEbhmkv_PN",
            "023046427934{}182|VRE667mMbSK0l!7pa2F-76j6O3t",
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
            "FACEBOOK_KEY=60a8e2c591{}11648de80841a3aed00691",
            "\"fb_app_token\": \"f6ee6fc675{}ea5b2517c40fd745c74e7a\"",
            "fb_secret.secret = \"9ac484f1e2{}15c98eab0f0e3dfaf9ef98\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "facebook_link=23628d90d8{}0d5aa2211a8ed7567f3d5!",
            "facebook_key=0000000000{}0000000000000000000000",
            "wording_page=\"17b22fa4f3{}7ca7b0d928c9723a6703ee\"",
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
            "TWITTER_KEY=qhmwqBRr{}SueJPIJ2Pn3GNc8M3",
            "\"twitter_token\": \"rTgFDqit{}M6XotOgrtpA05cDtX\"",
            "twitter.secret = \"iH5PR2zH{}QaDEGyP3LiXtzB1US\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=VUuuBrC1{}xSChW6euuBW4JqjV!",
            "twitter_key=xxxxxxxx{}xxxxxxxxxxxxxxxxx",
            "wording_page=\"ZnZ2X6hy{}hcg4aECmfoAz0UX5X\"",
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
            "TWITTER_KEY=zk319Ah25xLW{}g4631YYHDu81S7RocnxDzGD9hzrZAGmP3p8BPM",
            "\"twitter_token\": \"6zFadbZGgzp7{}9aKuq9WYUnTGbAlvJnnbDGIIRe6XHlLV75NyA7\"",
            "twitter.secret = \"NKoTXqqsT8SA{}8FRDcILLC36NuBBwTx6TLqchxGPMLrZ9vISCJq\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=jCiaEqya1dWF{}xuFmF39gIYzF0taWGj0w7UF0U3mX3SO7FZ0jp!",
            "twitter_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"O29AcaPkp4Rl{}Vi563mm6fKm8Z1InftW1XryuCPrFaAFYxm9vhm\"",
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
            "TWITTER_KEY=n6W31XPwZERz{}8feUtzPbP6cY4N9TRnobxo0cMARtckUjx",
            "\"twitter_token\": \"7DiyXrNLFTAc{}OEYlHF7kRk9Hf68mE0Sq8fffJCWUJBiUc\"",
            "twitter.secret = \"NYR1uaXru8id{}psYViYlVDVb53gMlk0wOnor8AjFsZjOax\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=wS4rfNM9Zton{}T8d3bT0sLqfjJjUWrELI3OCdmjpfFjsQ!",
            "twitter_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"CQUPsiQg8XeU{}YBlM9lCa21Rwgmj2JLrTarXEmGJO1vfq5\"",
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
            "TWITTER_KEY=317205725844{}145-NEthcTZo4azTRWEm0chj",
            "\"twitter_token\": \"753082780003{}6995137-n6vjP3zOUbXSAXqC6bKt8UFM\"",
            "twitter.secret = \"596569604963{}685-kb2OAhtejQQaNITYGrB8\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=208759872939{}862-h5CovRAw4gtbsq0POBT!",
            "twitter_key=000000000000{}000-xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"564991903996{}379-Gouo7ouwgfW5Y4aYQQs4\"",
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
            "TWITTER_KEY=AAAAAAAAAAAA{}AAAAAAAAAAdcJQaPpp3j6VK9%GmIwqBsWyGHdtxeISjuaRWZ64p3GfwdCn4gAUxwcm1JTzVt2BGOWq8YEEf8EcZqDe",
            "\"twitter_token\": \"AAAAAAAAAAAA{}AAAAAAAAAA7%5llaFFYiCETTGXMO%FhgmTXqXlfEyG0VvwB%99Tfm%cBkCJprIFCfjHBRkHdY%pQABDhpL9gtUBrrbUW5e\"",
            "twitter.secret = \"AAAAAAAAAAAA{}AAAAAAAAAARLrYHF1JgKUu8ngYtjDq4wdqnezqYca33zWgwNTStwRBsa%7g0wi6OSpwvlonZ%3djhDi%fOv3jjr5Gp\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitter_link=AAAAAAAAAAAA{}AAAAAAAAAAxN5cWMq6iIWDMyLGo%So7XzAuua9DCkz%CRlk4vYUmIkN7LtGlC1RDGaJGIQvIl4gvHIak1Vsthi1NA!",
            "twitter_key=AAAAAAAAAAAA{}AAAAAAAAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"AAAAAAAAAAAA{}AAAAAAAAAAyGmLpshh2znIak1z74K7Adhnwv9Hpivah65sxacjyddzRtCqQhSyAAamWGhxYG7UDgnRzXw1RyVwgJuG\"",
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
            "TWITCH_KEY=3ueci9ndum{}xmsc6gl0eifyg7t7cagy",
            "\"twitch_token\": \"10q265btqe{}rb83cdxaaf6aseem8r9w\"",
            "twitch.secret = \"c9qba6xx7g{}vyo9ujz46gri5pll9u1b\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "twitch_link=bxx2gwuknk{}g3b8mpn1hw3y9a9i8gv!",
            "twitch_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"7295i9mw4l{}hksep8x507lwhjcvdjtx\"",
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
            "LINKEDIN_KEY=sAf3{}VMTeE295Vb",
            "\"linked_in_token\": \"l4N1{}V4VW5yuIFj\"",
            "linkedin.secret = \"GYyE{}wS92Jkrrxx\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "linkedin_link=JzVw{}Z1qwrr5Ku!",
            "linkedin_key=xxxx{}xxxxxxxxxx",
            "wording_page=\"bUly{}l8gdJv5P1I\"",
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
            "LINKEDIN_KEY=Vmi3X{}qNDg3bm3U9u",
            "\"linked_in_token\": \"fxeO6{}c5dxCEq89rt\"",
            "linkedin.secret = \"L2Ifz{}rOvxxK6rA2x\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "linkedin_link=23HQA{}YjEw4UUGm9!",
            "linkedin_key=xxxxx{}xxxxxxxxxxx",
            "wording_page=\"8aYcO{}FvTj82toGMy\"",
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
            "MESSAGEBIRD_KEY=ZSM5sWAP{}2GjnMVrwYrv3k1sRy",
            "\"message_bird_token\": \"25D91788-3Ed{}9-fcBa-ea37-Fd82305e4dAe\"",
            "messagebird.secret = \"ArdkZxjP{}7iZnoVxzOoccFEl2k\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "messagebird_link=SR3YAS87{}GVxu779COzuJh3if!",
            "messagebird_key=xxxxxxxx{}xxxxxxxxxxxxxxxxx",
            "wording_page=\"OdofQRss{}XV5ij1jCyIAK04eJV\"",
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
            "MATTERMOST_KEY=7ayvxxdv{}nvw38s3buaxx38h3jz",
            "\"mattermost_token\": \"rgyk7fqf{}b3eqc8n4oefk0l9in3\"",
            "mattermost.secret = \"shxh89vc{}rb69i6nz6dhatmkofq\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mattermost_link=dik285oi{}i50fy39my8bbx899b!",
            "mattermost_key=xxxxxxxx{}xxxxxxxxxxxxxxxxxx",
            "wording_page=\"xq2a6yf7{}3la4x3ivf5kh0kdkjf\"",
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
            "GITTER_KEY=HP2gcK-iJ-Sa{}jsLWlgY7329EuklZ6EAJfSZIZ4Lw",
            "\"gitter_token\": \"s-FBFui3GSfU{}g8KiCkLDaZq4P8NZs-BRXk7oyAjh\"",
            "gitter.secret = \"5TcssqKZkQev{}sFzIpC7A2m5p-ZwkzDqZJrQXjWAr\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "gitter_link=AW6gCnTJN-Mr{}hWoHYNUxJ1I4jsHEYU-fOPFKNai!",
            "gitter_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"RQOKV6h9g_Jx{}qbyPAiCqbsExp3tZgoAtCuZ1pR5e\"",
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
            "SENDBIRD_KEY=2f1ebc106c6a{}5f943f178b55e35b1fd03186445f",
            "\"sendbird_token\": \"831647b9ced3{}251ac81e500094d0ee3555a8b648\"",
            "sendbird.secret = \"b707280c0d4b{}48819242efd8493d78f6a7c8d453\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sendbird_link=281fc9b2e06c{}2594d4c960cd27c322305b8925a!",
            "sendbird_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"9004b5940449{}2d39a3b53cce99356da8e766bb32\"",
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
            "SENDBIRD_KEY=8c0dfaAA-1Ee{}0-94Ba-E94c-A64DAADBB6e0",
            "\"sendbird_token\": \"EEa545Fa-072{}f-2cf6-e11d-e1e005BBa579\"",
            "sendbird.secret = \"56BcD790-2E6{}e-18F4-AD6C-8bB4bad3F638\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sendbird_link=ad8D7eac-38d{}E-91e4-A53a-bb66D8bc0BC!",
            "sendbird_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"9bcbdA2F-8c0{}0-F69f-DEF4-bD7384cc9cC3\"",
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
            "INTERCOM_KEY=Ua2qY0ovzVdL{}bokrmCb4JNPsArmNsfZrP1Kn6gp-xZGi28Xkf3utqSEFvnCJ",
            "\"intercom_token\": \"RRTvjoe6=e7k{}WrMkgTNFw15ixf5-D1M_xhIVjstXAv5hJ0YRDsPGFz4iPZFP\"",
            "intercom.secret = \"mQ95Da5FX1pP{}pv4aI24fo8hNqbgxJ3JYJFoOitREbELHN5rN7pctr2GSKCuZ\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "intercom_link=xT35SSa=91tj{}Ms2nDKIxAjmfOwqwxrSpetH=WRw4ny3a_ANVc46kQyebEcR!",
            "intercom_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"uBj8oxDCI_0A{}uDaed5UKcPCpazOs-0UtEG2x1NYMlzAAVn3q4kh2FWm7HtWx\"",
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
            "ZENDESK_KEY=6TEl0GSptCKQ{}wcmhHTk0hZG5IXo9oTpahlhyqQM4",
            "\"zendesk_token\": \"Kf794Fap1sEI{}V7Sb9PpUrrv8Vb9sQyOeekSee0PU\"",
            "zendesk.secret = \"gG6BIgCBX8Yx{}6y12DWrHSYwwF9I3sHibNUAanZjh\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "zendesk_link=zHrSkst26Mkc{}GS6Psjyk8mAxXmAHPlm1cH0CvBK!",
            "zendesk_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"eYjPLBJhIXQV{}56fKXFZ7homgozNqOCffAl74p9be\"",
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
            "FLICKR_KEY=4dz4l42jvn{}u8d6xdvqqlvk1sit6s1583",
            "\"flickr_token\": \"4r2w6uekg9{}rh3zhn7s3fl9ydl3z9x9de\"",
            "flickr.secret = \"hcs0rd08ga{}tox3mddu6e1hi6f13hpkev\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "flickr_link=eqr8ysje1f{}qac3dx03z4o08xp8humd8!",
            "flickr_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"63xlrdbsf1{}si4zwdpcj0e1771at9pxkm\"",
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
            "BEAMER_KEY=b_3taItVp8NB{}ej0r47SIVV-KOIDjngBPAdos5X-PSDQLh3",
            "\"beamer_token\": \"b_C6Nr=i8qVi{}RfZLjXcixk7OLKH2jbumTtB4_fKpW2vO0O\"",
            "beamer.secret = \"b_oRC-lvr7X2{}yh=q0ZkpmBZq5QlhkMv_aABk3IaegY7GMx\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "beamer_link=b_rNbqu0Fdmr{}yL5bcrW6JTAYBUSp3=YaaJCD4AqZO1K3U!",
            "beamer_key=b_xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"b_Cvz8Fzv_=r{}0KmzqOiIMQI-6jU49I6mYhkNCSqzqMY9p7\"",
        ],
    },
];
