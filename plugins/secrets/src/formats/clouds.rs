//! Clouds, hosting and their networks.

use crate::check::Check;
use crate::format::Format;

/// The formats.
pub const ALL: &[Format] = &[
    Format {
        name: "aws-access-key",
        provider: "aws",
        shapes: &[
            "AKIA[0-9A-Z]{16}",
            "ASIA[0-9A-Z]{16}",
            "ABIA[0-9A-Z]{16}",
            "ACCA[0-9A-Z]{16}",
            "A3T[0-9A-Z]{17}",
        ],
        words: &[],
        check: Check::AwsKey,
        entropy_min: 2.7,
        score: 0.95,
        score_in_context: 0.95,
        source: "IAM identifiers, AWS user guide; https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        #[cfg(test)]
        positives: &[
            "AKIANL{}GOLC2JQNTQ7HSI",
            "ASIA7Y{}CVVA5MEEWBN6YN",
            "ABIAEN{}ALE7Y74BSIQTAY",
            "ACCABR{}ILAVP4N6JMSJKG",
            "A3TOAE{}PR74IQ32YW3JZQ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "A3TUL6{}IMCMX5GF3GQKB",
            "A3TRTB{}F76SP!KVW5GEUE",
            "A3T000{}00000000000000",
            "x7A3TDI{}PRQWUZEFRSN3CC7",
        ],
    },
    Format {
        name: "aws-secret-key",
        provider: "aws",
        shapes: &["[0-9A-Za-z+/]{40}"],
        words: &["aws", "amazon", "secret_access_key", "secretaccesskey"],
        check: Check::MixedCase,
        entropy_min: 4.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `aws-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml names the key that it belongs to; the length is that of the AWS SDKs, https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
        #[cfg(test)]
        positives: &[
            "AWS_KEY=M87PpS6wyonO{}5bpHZ8vdeJZW32U17m6xpW3Fzr/5",
            "\"amazon_token\": \"ZJhyoOSDTX72{}a9H/w+IPbA1VhXqJi/rrt29eGE3Y\"",
            "secret_access_key.secret = \"UxWpNv1RC6Kf{}gxCNTpt8yfY+A2uQH+clxCAtODsN\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "aws_link=rvSg1hg2XnLV{}DVVU8WnK1MCzR8JrXmxCJMWuHVk!",
            "aws_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"brRFdXXzoUPy{}ULnJcGvm9bQANhFlsA4XHtgnNkFB\"",
        ],
    },
    Format {
        name: "aws-session-token",
        provider: "aws",
        shapes: &["[0-9A-Za-z+/]{100,2000}={0,2}"],
        words: &["aws_session_token", "sessiontoken", "x_amz_security_token"],
        check: Check::MixedCase,
        entropy_min: 4.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "Temporary security credentials, AWS user guide; https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",
        #[cfg(test)]
        positives: &[
            "AWS_SESSION_TOKEN_KEY=tDyJSSa0jRQQ{}4RYtDvU1wVjQD5fnD9FvXsm3cM2r5or98RS2PNf5mL761QwVQ0BPhY2wotR6k993CMhGbcKLSz5OK1Qjxaq8raqU",
            "\"sessiontoken_token\": \"ZDnFZyGK8YZM{}rW0UZQmMzcFq5hPpVaVgFyrY0VWUM6VU2sUHT8pZOhHOupgHVps7R3rJRR/CY4U4QdksYsLK2ReqiCoWYMCvqVS9ghVe\"",
            "x_amz_security_token.secret = \"RlkFP0BWNG44{}o3D7CgiyBspOSGrG+5I5Elly954CRjvW8WRYOoWTkFcM/9qv89h7TQxj9c2wZiPyuboEx85UDKsw4YgsGv3nTO4L\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "aws_session_token_link=VCcvQlCKD9RU{}/MFs/O1+BTsz+QHaE11dx7AT8eu8vObifwZTfc5rU83mJtUEfX2QSs8PWP8LQXDTVgOju/PiFwDUhoC5Arif15d!",
            "aws_session_token_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"VxBD0jmpS168{}uNFjFH/4/Fo6eJhrtwuhSVxOwGnf6/WSh0hTFcrLGyUV4HycylxB/s3P/sESRCVBd6EeojPzMOsY/7hyG9fLfaIJ\"",
        ],
    },
    Format {
        name: "google-api-key",
        provider: "google",
        shapes: &["AIza[0-9A-Za-z_-]{35}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `gcp-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "AIzasXG-PKsG{}seWILznFoe643TeewKGCE5j0eLx",
            "AIza5Ck3Lwse{}xnAYR-rjtIwb5YpMeimzdFz9DrE",
            "AIzaFKbUdMlo{}Ds7Y-knCI2q1AQMzvLYu8NSxD2N",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AIzaoDC8AAEV{}jrYY2-8MCBxE0tvXXP8_dYhAbe",
            "AIzacm3_fAXb{}2igGXiuAg!pEoFcijH0Cheufg4x",
            "AIzaxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7AIzaQoijHI{}CUzuCKiwifFPUruxpCb_eq8KLLN2t",
        ],
    },
    Format {
        name: "google-oauth-access-token",
        provider: "google",
        shapes: &["ya29\\.[0-9A-Za-z_-]{20,1024}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `google.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/google.yml",
        #[cfg(test)]
        positives: &[
            "ya29.PGQ{}tqZycm0rm5uPdn5qS",
            "ya29.Orbi{}UofgGky6q0GCxnyc8uxj",
            "ya29.66s{}hZr_UUFUdAkVM3hsF",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ya29.X-z{}gbyh7stELY_OyH6s",
            "ya29.ZEW{}wfwm-ID!b7WHc1YbH",
            "ya29.xxx{}xxxxxxxxxxxxxxxxx",
            "x7ya29.be{}eQN0ftbOwj_cSM_T2t",
        ],
    },
    Format {
        name: "google-oauth-client-secret",
        provider: "google",
        shapes: &["GOCSPX-[0-9A-Za-z_-]{28}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `google.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/google.yml",
        #[cfg(test)]
        positives: &[
            "GOCSPX-zk2C{}qr3rguV-XWljQ8j7WZHDhKVL",
            "GOCSPX-Qa9U{}0Jdkp2bD2XnWeauTCpD6mbre",
            "GOCSPX-zWz6{}rCKMepj6tIMohxLVBqMhAo7k",
        ],
        #[cfg(test)]
        look_alikes: &[
            "GOCSPX-8kj7{}bI_MLA_1IGvaId1ijuCxQah",
            "GOCSPX-0sGA{}14gusrhrm2!kArMQrtAUFu33",
            "GOCSPX-xxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7GOCSPX-f5M{}Msu8SyLRdQpKXlDssPV4G2e6W",
        ],
    },
    Format {
        name: "azure-client-secret",
        provider: "azure",
        shapes: &["[0-9A-Za-z_~.]{3}[0-9]Q~[0-9A-Za-z_~.-]{31,34}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `azure-ad-client-secret`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "yix4Q~KsMRBn{}Q2.R6SIM2qpwuk.k0ax1t33IJ",
            "KJM6Q~M9HAFK{}3.9gtogUGZUPZF2cuP9kEfkwpTxv",
            "DoQ9Q~Hu2DqT{}5438xt2NAeu9Hj~d5wFt6GNPf",
        ],
        #[cfg(test)]
        look_alikes: &[
            "edA5Q~qe4dag{}02eyVEl0jIoRP1sxAyl-wXWH",
            "bSp5Q~Oa9F5c{}6A9VZngCa!PM-g7Ks7j2Gcds1",
            "xxx0Q~xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    },
    Format {
        name: "azure-devops-token",
        provider: "azure",
        shapes: &["[0-9A-Za-z]{76}AZDO[0-9A-Za-z]{4,5}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 0.95,
        source: "Kingfisher rules, `azuredevops.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/azuredevops.yml",
        #[cfg(test)]
        positives: &[
            "Zb52E443STKz{}enyNTmnLXHnLAg8zIgCQruLhxe4MD5Jt6BxxCPEP0L1QZvtb21Ds0ZzRdBQYOBHqAZDOoQLv",
            "HqXAqMwz53Yk{}CEPSQQBVrTTkApoKqLoJtClzj46zOTBn1dl9fDRIEhEs2COFHMxv1sIa4LSGk8blAZDOOBkGw",
            "OtEYfVZmL0PB{}HT6wJrHtBNkOmcqLdoktV67zkAD5SFK20krFQLAZpRzuPlkWumA17zfmy4jolWKAAZDOpWZ0",
        ],
        #[cfg(test)]
        look_alikes: &[
            "Hj4ZxiC26fZY{}y2jQiGWEIyV68uo2EORdRQsdp71HnZw1ap7NwatVbaDIYGP3XA7FhN9kk6ZtgaaAZDOvpB3",
            "vw8adG6puNi8{}eQFuQRB29KEUAUiVOlBI9OMRzx!DTB59yHpXWDRUdWfirSkVcrLIMZlGrfzXm3naAZDO6k5H",
            "xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAZDOxxxx",
        ],
    },
    Format {
        name: "azure-storage-key",
        provider: "azure",
        shapes: &["AccountKey=([0-9A-Za-z+/]{86}==)"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `azurestorage.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/azurestorage.yml",
        #[cfg(test)]
        positives: &[
            "AccountKey=k{}jinhrtnaSfOR03to8IHpxFGJQh1T3p7rVjXe7SOX3m0FXv3S5TLf8OiTsbkTXMUxBxbpfRtHDZQyo15t92Dyz==",
            "AccountKey=q{}jGgahFuGLFBgWrkQUcrsocb+tU2Mn3wLwcR6nlO8rxOq3sX4avgKdm6Wn783G/UsUR7avFnpeLMVg4V6YyASl==",
            "AccountKey=x{}qluOvxLkawUH+vPtHUZfz1M8oDudvXQ3VIeWCNT6ICzERp2So/8LIBixtCUZMpLpJyJY5Rxeq/wS3PqfoFGv4==",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AccountKey=h{}6N8meW2tCbDWPv9dXHz31s2tsOEj24YldScq4Tt3RnNTO8lzsVGjbxXLo523r2xrUcxWcBEdGjYQ1iqKrEIl==",
            "AccountKey=K{}YUFn2ISijiGz+LnyV/zwVgSuS5LxahmL8uAMZ70hb/!Hx3CrQ/3x2HHK7/cs8YUq7CWHZqLJdvCTJzvbjuSHG==",
            "AccountKey=x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx==",
        ],
    },
    Format {
        name: "alibaba-access-key",
        provider: "alibaba",
        shapes: &["LTAI[0-9A-Za-z]{17,21}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 0.85,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `alibaba-access-key-id`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &["LTAI0Cg{}Svknt1SClYqDmf", "LTAIVPBF{}78GaGSE2nx8Aj6N2S", "LTAIAfh{}nJdMI6FW5w7oCu"],
        #[cfg(test)]
        look_alikes: &[
            "LTAIv7{}wkd5aImYll1UdY",
            "LTAIt75{}R2pbl!cgV5KVlg",
            "LTAIxxx{}xxxxxxxxxxxxxx",
            "x7LTAIe{}B6gaqty6pvy8lXxF",
        ],
    },
    Format {
        name: "alibaba-secret-key",
        provider: "alibaba",
        shapes: &["[0-9A-Za-z]{30}"],
        words: &["alibaba", "aliyun"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `alibaba-secret-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ALIBABA_KEY=qmeM0nVouq{}tMqCsEIDLrTDASzfaz1J",
            "\"aliyun_token\": \"8sQgEOClcK{}753RJCjCMoGfVu9TZtah\"",
            "alibaba.secret = \"vWuXpHbHMn{}n2ffqhHCbNU2f8H5gys3\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "alibaba_link=T8xhNLRVcf{}0Q7hxomjQqubdBVz4uY!",
            "alibaba_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"Yu4biQ2Sc0{}A1PD75foeD7VaFADbNUD\"",
        ],
    },
    Format {
        name: "digitalocean-token",
        provider: "digitalocean",
        shapes: &["dop_v1_[0-9a-f]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `digitalocean-pat`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "dop_v1_b0f67{}88eb8aaf54fd62d12f1f68cc6e7099372521bf74a9a20005a47ced10f1c",
            "dop_v1_701fb{}1405c3751f5a05d638d17d27ce879d03e70401fda15f205a68e9cfb5f9d",
            "dop_v1_fbec0{}f52a7c8d5845aa01600080d9c5e60f563cd2cb792ce09258cb06659f870",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dop_v1_22c9e{}70339d9fbfe1e7366324af99b45d13266000baa182605d0186065ff4e6",
            "dop_v1_4911f{}5eb9e9a3af90f518b57d5e5535f!1793f7afd8021af25f1f4f7bed305ae",
            "dop_v1_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7dop_v1_32c{}3a6e2ec9177291f8a1b03c4138ca48427bcdab06318e2044a1429b93de8aa",
        ],
    },
    Format {
        name: "digitalocean-oauth-token",
        provider: "digitalocean",
        shapes: &["doo_v1_[0-9a-f]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `digitalocean-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "doo_v1_bf8e2{}fc929ce788604e2be27060234d90de7bc1238bf2a0844a05b3b79271cd8",
            "doo_v1_73728{}88d3af33c57f0fa34e07e7a992e5d96fcee7f159aa94cb2d368b026d08c",
            "doo_v1_7b9a6{}238dd0b9a6f9e345f6b6a5a2d9548d204a3f9d91374a3ec11e6a7fc9dc4",
        ],
        #[cfg(test)]
        look_alikes: &[
            "doo_v1_2851c{}d3646880ba8f3595456c2c222178442b4fa818dde6831f6f5891da00a8",
            "doo_v1_73280{}ed42c734b2a3eb13ef5886fd352!0f53b1b9bf5c6c3f4f6e8bda470df6f",
            "doo_v1_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7doo_v1_cb6{}692183bb3546e6f04473954fd39389c994aeda8365cf427595abb220a6742",
        ],
    },
    Format {
        name: "digitalocean-refresh-token",
        provider: "digitalocean",
        shapes: &["dor_v1_[0-9a-f]{64}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `digitalocean-refresh-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "dor_v1_2411e{}d0ea3469aa7f716b1487a41e38beb95cb1d2e6138edd7e0444a8b045155",
            "dor_v1_99799{}fa199778e6f55f31537d424d97d225fdebaca04164208a6ab8f2cfabe49",
            "dor_v1_30da6{}43567a1dd26d10ac04e9b4a4379b38de66d118d6f44aa07c7a948695ff0",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dor_v1_b79f3{}ccd589da3335d3f8744e6aa46620f14330dcc4c195d178694d9d0b2758",
            "dor_v1_08781{}6832e4c397be780c138b9e44f6a!da465d6afe98613c1b7f853b015fbeb",
            "dor_v1_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7dor_v1_772{}d790003ad78ab955c9cdc6ef72ab3962382673fd408a7a57c2dd7567a8ae0",
        ],
    },
    Format {
        name: "cloudflare-origin-ca-key",
        provider: "cloudflare",
        shapes: &["v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `cloudflare-origin-ca-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "v1.0-c5992df{}b5b432473861b0b6d-bad38d03117b365648190ff19bbee90d20bbf2ee7ccb3a7d127e18d8c48edca9747504c4040cba6df58f4cbbe82e0eeb3dab80dbaeac5c1737e825cfeff46a786b74b64acd768457ad",
            "v1.0-29a8be8{}b1288baf7179c1bea-957d1e65ce5e7626aa9b910819d5c374f2aac8ae82a50a2a0327311e75ea41817b134cc0b44cf549b1bab4d2fdfc0c69398013052180ab98df16b613c8abd45281cfe6894473388f03",
            "v1.0-56c02a1{}f0823f05b645b6d00-ff7de8e69d772e7fde69480f938dc4bd6bdceb83257d6960bf203031be5c62e707ac4e17c4d8de0e75c55ee9204436d6b5d37d993b2cff3d47ca54f726a28d0868a05647b7e23acfa9",
        ],
        #[cfg(test)]
        look_alikes: &[
            "v1.0-14fcd49{}ebc3c9acb602d57c6-305a711ac2c28795383357bdbdc6f5d7dec77925683a9a64ac4383107df9252ab65fd8730636afed313d987b209c24b9112ef348e7b912c30e761d5f36ea867e2514b78bc25d83a25",
            "v1.0-8db7ab6{}4e548409671a3e45e-48affa3ac34e949e1ceb21ce21f9aadac4a4594ceeebe362817f3c3e0a2c579afa463f390!577e58f395cbf675a596333b1494b5c38cbd5e62e1f0dde0ef4f84764bb5ee46d19fe91a",
            "v1.0-0000000{}00000000000000000-00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
            "x7v1.0-e1f0b{}ed9825186a24c6c9b7a-9de056fe9be2f20d1b7ae8e6207486c3f9dcc69a852efb0634b03efba47c0789e391b290afba08086a3961b782b121f80e72a08d756b361d6f0b5a3bcec76fcad211a6cf72eae2de82",
        ],
    },
    Format {
        name: "cloudflare-user-token",
        provider: "cloudflare",
        shapes: &["cfut_[0-9A-Za-z_-]{41,64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `cloudflare.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/cloudflare.yml",
        #[cfg(test)]
        positives: &[
            "cfut_mG56_V7{}EdLmPRRraC44mXG9scZbl9lpr7ePRaGl1Z",
            "cfut_prW87_U{}w7MyVLEoY47zYPHbGxWk61XtVFr8Qe9d-PJTa5",
            "cfut_WJjfk7V{}qcMhnMck6bHh_XF-P-QpYhC7DKBrL-KNuh",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cfut_KiQ9A40{}tRkZ7olDrGW07Va9E9E0qmA2dee4uZvVq",
            "cfut_wqWyGW9{}GX-WoVf-Q7OiV!a2raADWKnLtFoSv3UmFB",
            "cfut_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7cfut_12JpG{}5SpZK6DzV1DyXa9JinuHPnRlgucxwq7xHBE3",
        ],
    },
    Format {
        name: "cloudflare-api-token",
        provider: "cloudflare",
        shapes: &["[0-9A-Za-z_-]{40}"],
        words: &["cloudflare", "cf_api"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `cloudflare-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "CLOUDFLARE_KEY=zsBPS1v0z-Su{}N59UJ9DnxCDVvvYL0BwCzdbu4mKe",
            "\"cf_api_token\": \"2mZvbL6jYrK_{}lBqBS6BmXjDakSUgJKnLJR65l-7z\"",
            "cloudflare.secret = \"hTb8P9dnMxnP{}ykTFjJTmZG9G090VEhm5dFXnN9oB\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cloudflare_link=Zk0xeY_byRF5{}ca9xiX-tSUnekujdqdw-8oeKsee!",
            "cloudflare_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"jt03bmYvmh4r{}iDN2Ak2GvQ92NAVikQiQ_J1P4oGi\"",
        ],
    },
    Format {
        name: "cloudflare-global-key",
        provider: "cloudflare",
        shapes: &["[0-9a-f]{37}"],
        words: &["cloudflare"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `cloudflare-global-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "CLOUDFLARE_KEY=56b87ca56051{}7df28ef367bad008409b8d608",
            "\"cloudflare_token\": \"7f2e6db8801b{}c3a5eba96f26d2e70ce38f487\"",
            "cloudflare.secret = \"538a11e5cacd{}c1e65e122a73e14c0389d1b7e\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cloudflare_link=c65e3de3f3da{}14cc091119418be675ecd554!",
            "cloudflare_key=000000000000{}0000000000000000000000000",
            "wording_page=\"8334504d897f{}40e103b9c5682aa445c419a82\"",
        ],
    },
    Format {
        name: "heroku-platform-key",
        provider: "heroku",
        shapes: &["HRKU-[0-9A-Za-z_-]{60}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `heroku.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/heroku.yml",
        #[cfg(test)]
        positives: &[
            "HRKU-73TbQvf{}sxC2HX95ZVl6zGFKK-7FOfHv50laOCToWiSoQdrSeV6vR3-YDE3Ah",
            "HRKU-kqgeFLW{}MeA4q-f6Fcy5A1WxYXm6K-wJDsTmUTKQ5D__WQ6w-tx1PDNeCTdow",
            "HRKU-WrJmvj4{}ZPEHmaU4J6ZxQCKSFRWq8xafb1yOyyu6ovS6aQNiD5l5Y_kLRSI43",
        ],
        #[cfg(test)]
        look_alikes: &[
            "HRKU-7pDmP5e{}ElJHY5mjjDMFkHDGIPLEpuxktMaC1io7NOusQtQo5FBxjpWt76y4",
            "HRKU-BahvmKE{}r-jduESuw_ZAiFc49uWSzga!j8CPi6fNQlRWNXzFgYZEfDR1LzHIt",
            "HRKU-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7HRKU-F_MyC{}M1YcuLmNWUCtMx6w1NZ8Qo9kRscBQSRPjJmJX1LxXFdSLRRVwA4cd_N",
        ],
    },
    Format {
        name: "heroku-api-key",
        provider: "heroku",
        shapes: &["[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"],
        words: &["heroku"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `heroku-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "HEROKU_KEY=2c5C4FF4-Dbb{}E-0ABc-2CcD-7c5D76B0FABB",
            "\"heroku_token\": \"47dE0057-d09{}b-Cf88-b53c-0c0DAF514595\"",
            "heroku.secret = \"C4eB32bA-4E5{}c-adFD-0dC4-4c9614B304AC\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "heroku_link=C5Dad8bC-daf{}0-aDBc-Ea6a-B4a3cc6041e!",
            "heroku_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"EaBAb0D3-a10{}A-D36b-EC73-6fDEc39fb836\"",
        ],
    },
    Format {
        name: "vercel-token",
        provider: "vercel",
        shapes: &[
            "vcp_[0-9A-Za-z_-]{56}",
            "vci_[0-9A-Za-z_-]{56}",
            "vca_[0-9A-Za-z_-]{56}",
            "vcr_[0-9A-Za-z_-]{56}",
            "vck_[0-9A-Za-z_-]{56}",
        ],
        words: &[],
        check: Check::Crc32Base62,
        entropy_min: 3.0,
        score: 0.8,
        score_in_context: 1.0,
        source: "Kingfisher rules, `vercel.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/vercel.yml",
        #[cfg(test)]
        positives: &[
            "vcp_yTuQcJTO{}2qjBNK1pxdjdQsEFEQ8eX3-0n0_IXEQwTgON5OuKoJ1GacHv",
            "vci_YV8CSFgN{}XWa2GZGFqJuxwY4Q3gRCHlET7SDFWW5Os9aqUP8Q010D4V4y",
            "vca_D0zR1slw{}sdVTnaFGduhLVbXUX0CCHKnXxknV4Fziy9vAjBX1n21deWH6",
            "vcr_PRWVLWpg{}G6n-_rQwW4SdE-98hQJg1rBFr5mRn98Ilm84nNiE8827d2GI",
            "vck_9bCUr760{}gYQlWc1LvxXFL7kIrftNWUDnl3ZhkMVUCUZ9SH-E4w1acDn2",
        ],
        #[cfg(test)]
        look_alikes: &[
            "vck_T_QmnesB{}nN5uxmqBC14oGofkiUuggrX8gntkML9UfzPxyZwRX3F1roM",
            "vck_35VIkdYZ{}sBsXnc1YxPJtYignHn7X!Qh6TR6nzff985vw4ZgHq_1DMu2T",
            "vck_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7vck_l_qZd7{}-peynU1eqyfli8R4Dh2jPGmzm2v0xtfPRI6jF0Mv5HOe3RMgNk",
        ],
    },
    Format {
        name: "vercel-legacy-token",
        provider: "vercel",
        shapes: &["[0-9A-Za-z]{24}"],
        words: &["vercel"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `vercel.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/vercel.yml",
        #[cfg(test)]
        positives: &[
            "VERCEL_KEY=atYVxutq{}Oh8p6wq5yExfVJnr",
            "\"vercel_token\": \"Svt9Zrio{}bnVrA6Pm6Uv2FiFY\"",
            "vercel.secret = \"9RLHCBXn{}35ZEZCH4WB5Dsq0r\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "vercel_link=RJ85lrTa{}ZaTk84hyNwyqsz8!",
            "vercel_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"Sij8lxdg{}wYg0TZc8O5fBoPGf\"",
        ],
    },
    Format {
        name: "netlify-token",
        provider: "netlify",
        shapes: &["nfp_[0-9A-Za-z]{36,48}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `netlify.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/netlify.yml",
        #[cfg(test)]
        positives: &[
            "nfp_tY0iZz4v{}zmNr64SkKeR3yXEEhhRJ9Y46LbXH",
            "nfp_A6HVmsI4{}bmfS8J2EYiI5ObvysX0ClUfa9DUv2BVy",
            "nfp_hJGp7ajm{}dg4l5jZiAkBAiJswUHrqptKHlhEs",
        ],
        #[cfg(test)]
        look_alikes: &[
            "nfp_fsFwhp9L{}QfjajrIl9PdA75EOIFidcbAeMeO",
            "nfp_wcZ04NU3{}oyoEZulQhd!aO32fSusiqdebhlKb",
            "nfp_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7nfp_q6t2cC{}4duRrNf1SBAqEHcNfhFChoZ5UjlyzI",
        ],
    },
    Format {
        name: "netlify-legacy-token",
        provider: "netlify",
        shapes: &["[0-9A-Za-z_-]{40,46}", "[0-9a-f]{60,64}"],
        words: &["netlify"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `netlify-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "NETLIFY_KEY=9pWWYH6fApx0{}hsNFBcnGbzJ5ZsWR4TmiXbrzWQxz",
            "\"netlify_token\": \"44f7525dc8b7{}da34fb447be77af5e2dc28936c6654be7ce8eaf832beef66\"",
            "netlify.secret = \"e0_1orHGp57t{}6EsVzTseQBC5_xJanbmjyPTm1MJC\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "netlify_link=Bl4ZFa5ClcYW{}rDCKKHsydbN_pdXKklwabGXSwxl!",
            "netlify_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"zZOH8S41D-XW{}MK0Z_s0ZbphAwr6AiL2rjMO0gA6e\"",
        ],
    },
    Format {
        name: "flyio-token",
        provider: "flyio",
        shapes: &[
            "fo1_[0-9A-Za-z_-]{43}",
            "fm1a_[0-9A-Za-z+/]{100,}={0,3}",
            "fm1r_[0-9A-Za-z+/]{100,}={0,3}",
            "fm2_[0-9A-Za-z+/]{100,}={0,3}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `flyio-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "fo1_dm3vb6OQ{}opianAHywwdvJ6ejbJMy9AJsj7jarbQOSwe",
            "fm1a_0dkbywK{}Ipoyz1ZKRgrq31wJ0Hr/ulK+aDZGPkpqMBgqagR3PCL9fwrqjkcUFAnDk2xGSRUJ2upkTwQWj0Wa7vNOKKsfLlL4EQZMJ",
            "fm1r_FfqWZej{}y8xHSWhpg8Vc1fgTeT+9shdNQfwj7cUJ1VrkMYtLfSNZyl7S37BlxlUwWJ5+eccD0t68Zy5m73YYh6YpRWgqHHlmq8LyU",
            "fm2_Pemq3HeZ{}FtioNNofI01xqzmWKw35Kj3JvUZ+nIpfzVGxk2ykq4N2QpwybunBusR1vVt4TgZO01ySFTo3zmNmUm1xweBjwTsgocGl",
        ],
        #[cfg(test)]
        look_alikes: &[
            "fm2_Bvuwg65D{}sHUHv7QhJ53yZvV/GxRrHWfvASptsVvPs4mqc9V7cEqZZhXp9yLdHUDTqhjhwWQUalidgMk5gtCxyWAOvZPYv/YVU/4",
            "fm2_qvnytJfU{}/Jhj3mCM4l5kicgILcPn5L83e4OF6W2xEz/xGROYAn!Xehc50pR7nMKndq4gL0bp2Cc1z2QAMXCww+kOrC99O6fRxUjW",
            "fm2_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7fm2_QuxNwy{}j8nwrS342fLnAjj/CbPeJ+VC+qgDn/wHbv5fhHTBWN8ZF2f+TjUgrLJWUyP8U/dyOqYvZNkfBzn/wesEjP1M3L/dArflrb",
        ],
    },
    Format {
        name: "scalingo-token",
        provider: "scalingo",
        shapes: &["tk-us-[0-9A-Za-z_-]{48}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `scalingo-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "tk-us-NwLaXh{}rjSj51Zgxlr__gy7RN8dnMommXQK1vLZPvGEdI0wtY",
            "tk-us-PUCrLG{}_sXj6y3jIg8ZX0NcvSjxPyDVjkkdYz5xzHFV8a-HGA",
            "tk-us-ShdW7N{}owbryGRX4WvfZytJ2RJxe4eRt8pjo0TAaLfyidU9QT",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tk-us-ZwStTc{}1egnWCGSisEj6_5DW8azkkqjCne9LF67EFrw0okX3",
            "tk-us-bgJOlV{}CS_ZoxGBTUMS39IAsk!twdoHoJCni4BWDBFCC5HCgA",
            "tk-us-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7tk-us-LMk_{}ZSi33QuzE6nI33Zb--zmTme6GUQavOkNHct48nq2rRZc",
        ],
    },
    Format {
        name: "tailscale-key",
        provider: "tailscale",
        shapes: &[
            "tskey-api-[0-9A-Za-z]{6,40}-[0-9A-Za-z]{10,60}",
            "tskey-auth-[0-9A-Za-z]{6,40}-[0-9A-Za-z]{10,60}",
            "tskey-client-[0-9A-Za-z]{6,40}-[0-9A-Za-z]{10,60}",
            "tskey-scim-[0-9A-Za-z]{6,40}-[0-9A-Za-z]{10,60}",
            "tskey-webhook-[0-9A-Za-z]{6,40}-[0-9A-Za-z]{10,60}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 2.7,
        score: 1.0,
        score_in_context: 1.0,
        source: "Key prefixes, Tailscale documentation; https://tailscale.com/docs/reference/key-prefixes",
        #[cfg(test)]
        positives: &[
            "tskey-api{}-Z2KsXs-O6j2cyGqAK",
            "tskey-aut{}h-16Zn1E-uWXMecN3h4",
            "tskey-clie{}nt-ggl2JH-x3G8YGNRkB",
            "tskey-sci{}m-xUt3Yw-Bjkxj8I5yW",
            "tskey-webh{}ook-WmflE0-ZE7FtE62Rd",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tskey-webh{}ook-Lx17m7-C4o8oTtDP",
            "tskey-webh{}ook-cNUk3w-lfyYb!4OvR",
            "tskey-webh{}ook-xxxxxx-xxxxxxxxxx",
            "x7tskey-web{}hook-Vvxep5-2aIem9rK8A",
        ],
    },
    Format {
        name: "ngrok-token",
        provider: "ngrok",
        shapes: &[
            "[0-9A-Za-z]{25,30}_[0-9][0-9A-Za-z]{20}",
            "ak_[0-9A-Za-z]{25,30}",
            "cr_[0-9A-Za-z]{25,30}",
        ],
        words: &["ngrok"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `ngrok.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/ngrok.yml",
        #[cfg(test)]
        positives: &[
            "NGROK_KEY=QKrezGWOtxPG{}1BZOWPMhbGS9W_3JtGxbumtac7DMreD6LwD",
            "\"ngrok_token\": \"ak_4gCKjG{}NmGDxztJCz45Da6GYWx\"",
            "ngrok.secret = \"cr_Uz9G3l{}boDtdSkyVErQt7vwV25\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ngrok_link=eZ8ldx37COpZ{}uJLvk7hUSMDP_2fRssn9miBTZ28LYShn95!",
            "ngrok_key=xxxxxxxxxxxx{}xxxxxxxxxxxxx_0xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"pCTuoh8mqISF{}CwzhjSx6ocoXN_6BelYqiA4qEfUB1EN6cun\"",
        ],
    },
    Format {
        name: "fastly-token",
        provider: "fastly",
        shapes: &["[0-9A-Za-z_=-]{32}"],
        words: &["fastly"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `fastly-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "FASTLY_KEY=y9FQIm39KZ{}KWxzyYWTgny8f=u4joZ78r",
            "\"fastly_token\": \"5YrOA_Dw0u{}NAuQhriUCjvYDEWrLIA09o\"",
            "fastly.secret = \"8LNwz-vYn3{}jqPcBjbRiKQ6e17ouaRSR4\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "fastly_link=0MVTqXOp-P{}00Lf2iZERS57t3dDe-eqw!",
            "fastly_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"ZYM=AT_1uX{}m2aMDgVex9_WRzZRmi9OIM\"",
        ],
    },
    Format {
        name: "yandex-api-key",
        provider: "yandex",
        shapes: &["AQVN[0-9A-Za-z_-]{35,38}"],
        words: &["yandex"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `yandex-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "YANDEX_KEY=AQVNTVWqn_f4{}MTeO48TMfgtN_KhSwwng3dS8wf2",
            "\"yandex_token\": \"AQVNiYrJs6cB{}a6n7lEYj2sDV1a8iqNwLwu18pY9NUF\"",
            "yandex.secret = \"AQVNevXSo0wo{}gyZvkMJUD56Fjgy-9x5mvzyFIlF\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "yandex_link=AQVNZlnBLysd{}gbyH4JO3LHAAdff7Y2cHbr9qSE!",
            "yandex_key=AQVNxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"AQVNGvHv09eg{}VvrzpRh4J542b6HsoaAFKz72Al2\"",
        ],
    },
    Format {
        name: "yandex-aws-key",
        provider: "yandex",
        shapes: &["YC[0-9A-Za-z_-]{38}"],
        words: &["yandex"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.8,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `yandex-aws-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "YANDEX_KEY=YCLHLhvC-yKk{}hq-w1L9Swu8-byybcmPsSmYPLzUF",
            "\"yandex_token\": \"YCw8LP_PUYtM{}hKdeylcPds0xkS9yqQQpsTFc8gQe\"",
            "yandex.secret = \"YCmBWTh1sRQQ{}HOxCAG9X2xfQgo9mbSka_8L7Gsqv\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "yandex_link=YCw4_yQqQ6gq{}qy4ZA724jjRowwX2Raj1BEaXHP8!",
            "yandex_key=YCxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"YCpCHg9GyAco{}p5-W1rXyHyR4BsEG7ShLovVEkjyh\"",
        ],
    },
    Format {
        name: "yandex-iam-token",
        provider: "yandex",
        shapes: &["t1\\.[0-9A-Za-z_-]{1,200}={0,2}\\.[0-9A-Za-z_-]{86}={0,2}"],
        words: &["yandex"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.9,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `yandex-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "YANDEX_KEY=t1.u.39I_1NK{}wASo_EuM6rTC8KpvXtOF4Q0WDqk-LoKJmm7ZEqw-yOMLVf7C7hi5vEL56po143-2TcCtOf6KSB5LmrI",
            "\"yandex_token\": \"t1.lXgbr.iOB{}nwHJraLhHyvrtuEk4ra3i5AwPTGL3Dpa3ltwo28uXul72rzMHE09d5ku49P_7vy7A5HRgh9faN4uCnBVLYm\"",
            "yandex.secret = \"t1.O.1OFIQ_G{}h2lj1Kslh6CZfmRr8vpYQGI8FIm5upO4isfqnOMNKDvefzAxH3sDX4yoBOy6PD0iGlfwodIN3XRG-cB\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "yandex_link=t1.7.8dyWQQW{}JviKN4uHoekeZurBu-wRS-UShlv0Zi-lVwHZSf7MzN5OiXtYvG4Lqz_tHB3bZzUk9DnEhIxIIvw-jw!",
            "yandex_key=t1.x.xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"t1.M.MiJpFgl{}3j0QLHNnwowfsZiQ7ZhXEpTvGGmODsM4uPu3OwuEKpv0LWc0EKRHu90aaJSvGLzUup_5f-ncNScOXys\"",
        ],
    },
    Format {
        name: "meraki-key",
        provider: "cisco",
        shapes: &["[0-9a-f]{40}"],
        words: &["meraki"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `cisco-meraki-api-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "MERAKI_KEY=ce842a56e2e1{}7dbfacb071eeefb2eea9810e4f89",
            "\"meraki_token\": \"337174cc5fd3{}aa51115189b2f4930c435fb616e2\"",
            "meraki.secret = \"a42e8f2ec498{}33e541d13b79c0aba1d17495d80b\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "meraki_link=ffcef08a2176{}1a818c692b9398561d35f4234a1!",
            "meraki_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"1997e12e2f07{}01066ad04b78636f82625a4419c0\"",
        ],
    },
    Format {
        name: "openshift-token",
        provider: "openshift",
        shapes: &["sha256~[0-9A-Za-z_-]{43}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `openshift-user-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "sha256~n3f2a{}ImqZLfIXwtNP0biIaM9gl5PP00_LmsU770BNp7",
            "sha256~Iw8rt{}HwAH3KQK6be_XgxyRGT61ZBiMT7bBb_6RxV-4a",
            "sha256~VfCsj{}Js8WWPnqAdcJPD3y9m8WC4TflIrdWGfiBj5qQN",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sha256~xC09C{}OUInGTNj6RUITQsO6OeGXCCROQ1SKaRZU7EeE",
            "sha256~IWNyr{}ltbMbrDb9_SDV8Ho!v9uVHbcfHAyBmGmBXu1UX",
            "sha256~xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sha256~kzp{}OihuJLlcilMhFMMEmzjCdgvScnwR120VUdm_G2d0",
        ],
    },
    Format {
        name: "pulumi-token",
        provider: "pulumi",
        shapes: &["pul-[0-9a-f]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `pulumi-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "pul-a28f175f{}29b358d5c92e9810ee125b3feb6202a7",
            "pul-ebfa33be{}1652a803aa64042cb9dd2860c1544b98",
            "pul-b2769947{}65e8fcaeba7ec5933d65726222d10b6f",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pul-fa2d862b{}b1b38180271176e61e1658f8b2d3316",
            "pul-dd1bad3f{}fdc19c3e3f1d!3b816426fd9fcc107c1",
            "pul-00000000{}00000000000000000000000000000000",
            "x7pul-ce2621{}99569e5773ab8a6c02f85caceacf92df30",
        ],
    },
    Format {
        name: "terraform-token",
        provider: "hashicorp",
        shapes: &["[0-9A-Za-z]{14}\\.atlasv1\\.[0-9A-Za-z_=-]{60,70}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `hashicorp-tf-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "T2uohh8HqhHo{}3H.atlasv1.UsOpmmU1rNWGTrGhjWvhU_5ZGVjlykx19SNrn-ZqclkrCg0utWNbWjvPykgE",
            "nbHQib0Nr1D2{}B8.atlasv1.ZvcGcYTPmyMaUh4Nhtzh-0iucXU07vELZm5d1ULeLemG7lo8UsMETwarxVcv6uiX",
            "g4Cs1knPQltO{}Wa.atlasv1.p7HUuJBL9kB_RWCYyni-BAZfRdyFL-CxX6cMUQjfBqGISU9jxYF8vw2y5Y_K",
        ],
        #[cfg(test)]
        look_alikes: &[
            "U6OkcNoHPfFO{}0f.atlasv1.w1sd3r5G_4UO8nD36JbWyLBZAOIEK9YadofJYY_B4qOwi_Aperk10O0i1=d",
            "Aq8rD2bl2P3T{}np.atlasv1.trpBAGYajrBaAarQ5Vujufad712U7_!5wdDN3TzPuE9KFkkOW4gTMdcCaicA",
            "xxxxxxxxxxxx{}xx.atlasv1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    },
    Format {
        name: "vault-service-token",
        provider: "hashicorp",
        shapes: &["hvs\\.[0-9A-Za-z_-]{24,200}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.3,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `vault-service-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "hvs.UUCSS{}rHFL7cclTH_iRI7cy93",
            "hvs.5tuFzW{}T9KKHZkMJqTQKL3TXfwJxs",
            "hvs.8_4iT{}_4rvVuWIun8e4BdepkD",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hvs.uh3Xz{}Z91nYYvLuetHYg-x37",
            "hvs.7Nck3{}D7gJWiz!nGXT4CXslt2",
            "hvs.xxxxx{}xxxxxxxxxxxxxxxxxxx",
            "x7hvs.zeSR{}GoS7qrFWVo8eeboo50XL",
        ],
    },
    Format {
        name: "vault-batch-token",
        provider: "hashicorp",
        shapes: &["hvb\\.[0-9A-Za-z_-]{24,400}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.3,
        score: 0.95,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `vault-batch-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "hvb.8_Wu9{}s9EaEmmBteEERbwy5yp",
            "hvb.XIvQgz{}JCDw48XgPm9YGUN1Nwi1qh",
            "hvb.Ydk-2{}XXvbJY3zs79tVyfzA02",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hvb.3HQ4_{}vdEnBQyGGMLcKnjAM8",
            "hvb.bQZrG{}jezX-0X!Ib6MG2Rs2gu",
            "hvb.xxxxx{}xxxxxxxxxxxxxxxxxxx",
            "x7hvb.UT2j{}cklV9wj08oQfeZjlmMqn",
        ],
    },
    Format {
        name: "vault-recovery-token",
        provider: "hashicorp",
        shapes: &["hvr\\.[0-9A-Za-z_-]{24,200}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.3,
        score: 0.95,
        score_in_context: 0.95,
        source: "Token prefix changes in Vault 1.10, KodeKloud notes; https://notes.kodekloud.com/docs/HashiCorp-Certified-Vault-Associate-Certification/Assess-Vault-Tokens/Assess-Vault-Tokens-Section-Overview",
        #[cfg(test)]
        positives: &[
            "hvr.SB9aW{}OQOHB-V9hnzZFhofR-z",
            "hvr.tcu6Bc{}mjopzBMSZTySi2OC5ivLg9",
            "hvr.QpOJ6{}IsmXv8gRVQvkD2wXBbY",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hvr.s5BAO{}9ESJ-ZWcfacVJMCZ2A",
            "hvr.yT0OI{}rkG54My!XNOEDhiafSs",
            "hvr.xxxxx{}xxxxxxxxxxxxxxxxxxx",
            "x7hvr.4KpI{}teYsKTXqGyn6xpSs_xnY",
        ],
    },
    Format {
        name: "vault-legacy-token",
        provider: "hashicorp",
        shapes: &["s\\.[0-9A-Za-z]{24}"],
        words: &["vault"],
        check: Check::Digit,
        entropy_min: 3.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `vault-service-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "VAULT_KEY=s.OVlXDW{}zX7CnVefen5bcZDuOX",
            "\"vault_token\": \"s.kCBzUQ{}Ztlg6glzh60KkYOmS9\"",
            "vault.secret = \"s.CUOYiD{}sgEElRL4wqQm4vil2U\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "vault_link=s.aZbaS0{}ZBy31YZoCsCVHynCC!",
            "vault_key=s.xxxxxx{}xxxxxxxxxxxxxxxxxx",
            "wording_page=\"s.6nNTZx{}bcI8NurcMEhCJLk1X2\"",
        ],
    },
    Format {
        name: "infisical-token",
        provider: "infisical",
        shapes: &["st\\.[0-9A-Za-z_-]{3,48}\\.[0-9A-Za-z_-]{3,48}\\.[0-9a-f]{8,64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `infisical.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/infisical.yml",
        #[cfg(test)]
        positives: &["st.YWk{}.1KU.ff704fe2", "st.4ScX3J8{}.JGm3uvl.6b138f8f0136", "st.QNK{}.tOl.eaf0ab45"],
        #[cfg(test)]
        look_alikes: &[
            "st.H4o{}.OMN.3e5ce0b",
            "st.Loz{}.PCX.dd41!cb7",
            "st.xxx{}.xxx.00000000",
            "x7st.Xh{}2.e-R.7f368f83",
        ],
    },
    Format {
        name: "doppler-token",
        provider: "doppler",
        shapes: &[
            "dp\\.pt\\.[0-9A-Za-z]{40,44}",
            "dp\\.st\\.[0-9a-z_-]{2,35}\\.[0-9A-Za-z]{40,44}",
            "dp\\.st\\.[0-9A-Za-z]{40,44}",
            "dp\\.audit\\.[0-9A-Za-z]{40,44}",
            "dp\\.ct\\.[0-9A-Za-z]{40,44}",
            "dp\\.sa\\.[0-9A-Za-z]{40,44}",
            "dp\\.scim\\.[0-9A-Za-z]{40,44}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `doppler`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/doppler",
        #[cfg(test)]
        positives: &[
            "dp.pt.h3g8KA{}RFJo77oBnGApQZO0jQ0cpIVGsnpoEcPMfn",
            "dp.st.jn.10w{}4xEavXVucyDKcCA2rBiFa73sdSCjsbEl2h1ij",
            "dp.st.m3pq5R{}z4v8RnSGeH0ZhiXoc2ATdALL1XmKWslhd7",
            "dp.audit.79b{}D3Yhv0y6n95Frg8XsHqijhzEuorFDmChSqnPS",
            "dp.ct.31T4xC{}DLejYVdzo6KUUu0GGzLrc9628t9kl5R8DV",
            "dp.sa.mvBwp3{}dontL9LLLcFeSyGdkVrRDRqMbZKHtIlFRY",
            "dp.scim.QXGw{}vXsC0TE1TNyPrwpymJkoWUjiwZXGG5l0gb2r",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dp.scim.hFOg{}4AETDf6s2vHSR2J3rOuT6idsPnPfZXHRWw8",
            "dp.scim.f6gU{}hVGAX4PlCAq3rLPC!AR44N8Em4TOzIE7rtO8",
            "dp.scim.xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7dp.scim.2p{}sh0GCJKy2NeFLtIWwjZEktfJVWeIqvUuT2K3mG",
        ],
    },
    Format {
        name: "onepassword-service-token",
        provider: "onepassword",
        shapes: &["ops_eyJ[0-9A-Za-z+/]{250,2000}={0,3}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `1password-service-account-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "ops_eyJ53KOU{}JNp8EK3xUXgG3g8/SeBZB8SdLKif/fzIbgpGaAQS3sZil9J/NHhTMKe3uHFjdgH+YNbzUe1aAx4d92+iLiop5vpiaMKzF1q1dYdzcvCTqJmaRkT5olT6ygCQC/Ixu0oYpCxWEAkRo7XYRsvUXHJ4V9pu6uJPkNhgIpCqgLGCfpd8Vi2ukEA3emmh/yTgrMF0DlpgDJpN9nXfhlj1/auj4JVP9j384xr8au1Mx+MyF4XUDYU4YOUjM",
            "ops_eyJwGmRn{}3SQB0WNjAsX5G3xViBTrrGYNHaOVjJUmDnvzXU8m1i+Ig2YIPeP3946WehjueUTtA2SmYi6j589Pi2OrA7XE0mus84sjiHwB0bezem7TIZePecXNUQv09N3+owoKPScQF++y4EPx0fXKMQpyN9X26vZEQsmctpzwBfoTI6U/0lup8Ads3Vxddaz2ZnN7C6/vx8k42qJ1HmdTKNE0yX5cCdIutLuwvwh7wOZ6hbYCkmCmqWtXESGZ1y6cW",
            "ops_eyJA5BGD{}TnlCri3IK6UhgElui5oe9fbfXRxZ2eK/biTEVzhxy7zKddDDvzdW+oy6Kgst2v2p7vf4GOqfB3B0plO76EZANKTqWSAQxrCGdxLha1jhwcCxSCvKhM1R/8YV2LFwfmgGKosNfOC1nqdsZNaGPq6iKqRv1Fbl2BGhZXb/e+H442SQmMw9l+dPHED+pa/imwAdvzno/QxseVh8mixPHodLxg2SONl29GVVT1C924aCFJsN/pPFpW7ZY",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ops_eyJazmZE{}B6+ejL3pN59YrdIoLhcKgdBIPK6B4eHKGgTOY4QZ1EvcpAVZwxmFqY54cMGRc0oiTbIIZ0LeNLON38X49vpLlGL/c+HQpgpqmxLU/Mhsh1HwjrqXszd6milWdfaGsufTWSn0pcubcJWI4mstKrTvm7vF6sJTLvoQyTiWLYHuZ9K98/VrBk4glwEaUbAcCKjtSzC9COVVuUdWp7+YUMWyR/Xf57hONaxrteaEKhPz4/rrVuJE6SRz",
            "ops_eyJ7Rq0j{}5usAM64Kf6PTj7J6Bc1rsIbjNQWHdAzXSn5hMjS7HfMhpOQ9CwFW52ukJfoYwDIvcYowLvYenFDrhL8IeaDeEkE8USD1xCbh+al2oj1kM0MvL6GzALJLncs+!JS67dqD6qh1jZwM4e9163tUNGtbhzWuIOQh2CHSgzOLdk9gbAKKg+ZhkxA+10JTpmy10kUaAfvKsz7vR0z/m0J96/RUfV2HweqKOJqQvK2uPdN63+Z3Ce3STDLaN",
            "ops_eyJxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ops_eyJx7g{}wn/gWoHlgTE+DTDJn5Rfk60QhxonpFknEwDPtZp+34BTW8zv7yq7xYRTs7DeaF3UB4D1AxC5KLTnJIWQen1305U5nbW3trbpUN60775/rsP0P/YInq6jj8mb51kPzg03MUw7wnaHEh6dXnz0qHsdW4WSK0U+A4MsCZPnIOJIZ7I8U9czdTPOQvgaZ8EJPlrjmNWoI7rCj7/TxoTgR4Ro9BPys5yfxLBS/y9V10zNdAGQNmF5abYAm/k",
        ],
    },
    Format {
        name: "defined-networking-token",
        provider: "defined-networking",
        shapes: &["dnkey-[0-9A-Za-z_=-]{26}-[0-9A-Za-z_=-]{52}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `defined-networking-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "dnkey-2Hhfs6{}AMzQcgZf8iWd_enz0JxD-yATKB_trShrEP3UbWS0KUYs9UyBPS3eUsS5rbdoNgoYck0=KH-ZA",
            "dnkey-abTnV-{}yVBcneGxzD0CcBFsgO5V-ul1acFIpFsVSp5N=BkIGhHvCiWgkaV5BuaSNpxzKSCBfcs0m0d2y",
            "dnkey-OFA0Sa{}EkbwgDOkRmac86wlY399-f4I1M3RYIlSBbVnfvGcaJRs5PA1tiRC9eOY6yr3_VHWcUIH-nQdp",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dnkey-C04j_h{}SORvKwbPJWevaO30jibF-8sdaDOVIJq7hI616inb_z-50EFYCLkzdu5CU4Rco2W1zqBmL2Q1",
            "dnkey-RKt-2d{}4R3hUZokJmDCtSspPezz-3bjtUKL5DpZQr1Q2MhpS_fyAA5!2afQRTGRWqOEm9iGoA2_Li0bm",
            "dnkey-xxxxxx{}xxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7dnkey-ZtfO{}LBEwwEowZ1pwkvU6v5pdgK-pZmm0PvuvvN468_VDM2ZVfXvc6-QI5jQSRnos1nKiRh0Zj1WfWTR",
        ],
    },
    Format {
        name: "docker-token",
        provider: "docker",
        shapes: &["dckr_pat_[0-9A-Za-z_-]{27,32}", "dckr_oat_[0-9A-Za-z_-]{27,32}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "TruffleHog detector `dockerhub`; https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/dockerhub",
        #[cfg(test)]
        positives: &[
            "dckr_pat_6WP{}BXrCP43uaDFftqvAVYlF9jnK",
            "dckr_oat_O3W{}eB1FLyL-TSw7VnnKhXDxyhD8",
            "dckr_pat_oEg{}Itfbx5UNMht39AveRWyVmoCr",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dckr_oat_7U{}q3qU21TaDa-8HpFpd6XSDMoB",
            "dckr_oat_Mh6{}9skv5majS5!uSipaBjOkfaIF",
            "dckr_oat_xxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7dckr_oat_j{}GMv_fWFs3waFcIrOq5G08Wdc1f",
        ],
    },
    Format {
        name: "docker-swarm-token",
        provider: "docker",
        shapes: &["SWMTKN-1-[0-9a-z]{50,60}-[0-9a-z]{24,30}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `docker.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/docker.yml",
        #[cfg(test)]
        positives: &[
            "SWMTKN-1-dc6{}uovt0kedgt4ctmjbw298f5qv6fi4v84byo4xvft5trytcvs-r8y6o6250gsc005fh3jvjhg4",
            "SWMTKN-1-neh{}60n8oh3ax2fmh5z188xzcb4xevawb8caewdnqmxukl8wq0n8u3b-kp016hnuics0okfkfd7583pgbwun",
            "SWMTKN-1-hi4{}x0t8vyfib7t20zrf89n5ya7hr6sbgijg0hv9jm66uk0rq3p-2fm1yt0nm467pk4qh5jyepvj",
        ],
        #[cfg(test)]
        look_alikes: &[
            "SWMTKN-1-wbp{}hk4225ta9zsoan8d7wvlenqydv6ir1r39y8p6lt94ueobr-dumnkzl3roqe7pgudpm12jzy",
            "SWMTKN-1-rce{}5znlicq1gbiqxj0p29nwhe!iej4yq71qb5yw45o1ite3tfg-h8uye2bv1nzg7ktkgvb3p64w",
            "SWMTKN-1-xxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7SWMTKN-1-u{}m3pr8kjiuclpssfhlxxb4s12b2by7xylhz8q0q4e7bfrchc62-lepromxpmtzzzs0hgz4uuhqq",
        ],
    },
    Format {
        name: "cockroach-key",
        provider: "cockroachdb",
        shapes: &["CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `cockroachlabs.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/cockroachlabs.yml",
        #[cfg(test)]
        positives: &[
            "CCDB1_kSl90R{}h7Mk7S71bVzsFPC8_gV2MjEkDErF6Muun6iRtjo54Wq6fX3n0qHGgAVm4",
            "CCDB1_rOYjR0{}Mv1pSiBhLMxin7fT_7xH6OzoQQBlEYfubqBAlPmdhmyW7gRk0rHFakDZ8",
            "CCDB1_7BQq4N{}OvurSz12kgfyK84n_FxdoJOCqsfrkAwDskttNFVLoJgmooGSHZG2rJM59",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CCDB1_0Jnrej{}KZ8oqojNTF8RokgF_VjJC5yLByoQbiwCFGgRlZZ39Bzo3pGdsDHyurUP",
            "CCDB1_fWPnVq{}CYeyBlaJ79IH2z9k_u9bKb7MulbD0sxY5w6OX!DcIXgKBjMrn2SdoGqAr",
            "CCDB1_xxxxxx{}xxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7CCDB1_zlxe{}sL0wZT0lIBQnrUEWzj_PppNB5WXfR8U4WJmjBxBVdtyHzB26OzIv6U8SPnQ",
        ],
    },
    Format {
        name: "planetscale-password",
        provider: "planetscale",
        shapes: &["pscale_pw_[0-9A-Za-z_.=-]{32,64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `planetscale-password`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "pscale_pw_8u{}Wul1fJuy9jXR1xgoGXwcilrj5Z6fsK",
            "pscale_pw_8D{}W4i1ktqB4AXuNlSvYdpne6T=j7yYJnn3uT",
            "pscale_pw_UO{}hZy0AqZ8BxCh-b312O1_cD3Sc_2.33",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pscale_pw_DQ{}EEtpyIv6Mt6ofNnXHjRbSp1K6itgP",
            "pscale_pw_C2{}ws52iSMOEVyIrE!9iFUV8MhMxSNmZk",
            "pscale_pw_xx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pscale_pw_{}3I9migeBUeCTWMf3=HEjo.vKT7OJI92N",
        ],
    },
    Format {
        name: "planetscale-token",
        provider: "planetscale",
        shapes: &["pscale_tkn_[0-9A-Za-z_.=-]{32,64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `planetscale-api-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "pscale_tkn_8{}DnBTNBCwSjyf490CeZxyi4bunjarn4B",
            "pscale_tkn_4{}tDe5DP4TZVn8SG.PssXDsRlKYEj1BKgTgbi",
            "pscale_tkn_5{}FQrG3yqS9F7WutCy23VGz9y0T6kpyPh",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pscale_tkn_y{}dgE1b4oFOwDd1ZTfyK-MGSWvEk3Zv9",
            "pscale_tkn_w{}g11vIYQ1RWg0--=!FW3sdXwc.bni5xJ",
            "pscale_tkn_x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pscale_tkn{}_fa7m8S-W0EkuCk0P8RlVioVDyE2B=g25",
        ],
    },
    Format {
        name: "planetscale-oauth-token",
        provider: "planetscale",
        shapes: &["pscale_oauth_[0-9A-Za-z_.=-]{32,64}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `planetscale-oauth-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "pscale_oauth{}_e9x1vT_j8E6SRmHFWFH_bntJA4.ebyMn",
            "pscale_oauth{}_h=EfLeTDlmR69CKT.MDr81SX1a4an6FtR2Jt",
            "pscale_oauth{}_X=fFw26=zVvr4A9-sNoau=FucPj6LjmR",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pscale_oauth{}_ac9aGhPqe-8-mD8MMoIg1SpwFsyzVZh",
            "pscale_oauth{}_BbB.f0OIcvu-D9c8!GwHwK9zMOoxWX9S",
            "pscale_oauth{}_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pscale_oau{}th_ohZ3Pul8REkzd.96mxI2ENh_ZgA_O0we",
        ],
    },
    Format {
        name: "mongodb-service-secret",
        provider: "mongodb",
        shapes: &["mdb_sa_sk_[0-9A-Za-z_-]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `mongodb.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/mongodb.yml",
        #[cfg(test)]
        positives: &[
            "mdb_sa_sk_Ti{}suMdSSyNLjDktWnL4ombmPuxamEch8aAn8rzsJ",
            "mdb_sa_sk_QM{}AD0N3akDybxB6dG3uL8Lu577qq4hCsFwqzn1Tc",
            "mdb_sa_sk_HP{}TdftUOf8PtOvZl6-BWbnVQVxm2JSFKLu_oQZPt",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mdb_sa_sk_Um{}pVhLKWxgwqk__binc2KFgwPOAtREGf6gYOCqh",
            "mdb_sa_sk_WE{}LcxuddUDF1mAOlJGFG!V-6JdKm0zzmxc8j07zL",
            "mdb_sa_sk_xx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7mdb_sa_sk_{}wEz0veW79yVhl-xa9lHbRakTR7nwsqFHNJ1fqyIG",
        ],
    },
    Format {
        name: "mongodb-atlas-key",
        provider: "mongodb",
        shapes: &["[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"],
        words: &["mongodb", "atlas"],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `mongodb.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/mongodb.yml",
        #[cfg(test)]
        positives: &[
            "MONGODB_KEY=E9cceaf9-191{}3-afa5-bCa1-ddcBAad344dd",
            "\"atlas_token\": \"3b03FAAa-51E{}4-baC7-0455-1ee8B652a5FF\"",
            "mongodb.secret = \"aD9b1a6f-EA9{}C-c7C9-8236-212a09e4ab7E\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mongodb_link=c68fCdcd-Bac{}f-fdAa-144B-1dcA8CE97e9!",
            "mongodb_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"e5eEfbc0-fFF{}2-f148-3eBa-3ebB5ad8F35d\"",
        ],
    },
    Format {
        name: "supabase-token",
        provider: "supabase",
        shapes: &["sbp_[0-9a-f]{40}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `supabase.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/supabase.yml",
        #[cfg(test)]
        positives: &[
            "sbp_63c72f94{}8bea1258104352e6d043979233659256",
            "sbp_4b6673c0{}4598bccc0aac9e98a96b8dac80db3519",
            "sbp_a117ef9a{}f96749e272febd06d4d312a4ecd38996",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sbp_9faca445{}ab55185162dba392a35e1e7650beba5",
            "sbp_b356eefa{}05d36b89e3d2!66b9bbf055668687a26",
            "sbp_00000000{}00000000000000000000000000000000",
            "x7sbp_d4c46d{}c69eb1c2f3eeee121db0f9c706f89b3caf",
        ],
    },
    Format {
        name: "supabase-secret-key",
        provider: "supabase",
        shapes: &["sb_secret_[0-9A-Za-z_-]{31,36}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `supabase.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/supabase.yml",
        #[cfg(test)]
        positives: &[
            "sb_secret_wX{}TEUaTo1gM8SN81xRzdTso1tatXShk",
            "sb_secret_Ij{}6HmP4fXNMgew8CL3n3T_9q5QLS6gHMIcz",
            "sb_secret_Hh{}n3KxcXOVGgeeVluI-BdTHI9P9UFRi",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sb_secret_Av{}yPfJib2qYMUKeIeG4M46jCCPFdLm",
            "sb_secret_0Q{}BOrMywWLoyx3C!KYOD7njmGrZOK9g",
            "sb_secret_xx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sb_secret_{}vKy0HV4HnpLSvxLGYhx4F-lYI0YNn8L",
        ],
    },
    Format {
        name: "upstash-token",
        provider: "upstash",
        shapes: &["[0-9A-Za-z]{32,48}"],
        words: &["upstash"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `upstash.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/upstash.yml",
        #[cfg(test)]
        positives: &[
            "UPSTASH_KEY=iRA9NlnJl1{}fgLbTGuOIDZMxKOvSZPIhz",
            "\"upstash_token\": \"u7JW4ZpHTclI{}yubZvekVKjsSS2ZSKetZofKu\"",
            "upstash.secret = \"rZn9DQkMSE{}hcP8vxXuSGZOU9PFTKyflU\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "upstash_link=vmIHC20KQk{}P5lF7bJEqlH5O3faIpa95!",
            "upstash_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"ANdPkK4EHq{}kvB1AA7dstugEAPnYDqSzN\"",
        ],
    },
    Format {
        name: "clickhouse-key",
        provider: "clickhouse",
        shapes: &["4b1d[0-9A-Za-z]{38}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.9,
        score_in_context: 0.95,
        source: "gitleaks default configuration, rule `clickhouse-cloud-api-secret-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "4b1djkkOYbMo{}cXuzKTD5JL4kDrXFrTkHKp4q1spOLb",
            "4b1dCfaLAuq7{}JiaqkBXfEneM0D1hTTOEqA64UMdsD0",
            "4b1d9qYYXzfr{}7XrRMVddys71zXo2Bl7ywRZ1CiFZU3",
        ],
        #[cfg(test)]
        look_alikes: &[
            "4b1dUtS6ZpjP{}Fo70aMBDg7eb5tM6AsN3FhWfTmopK",
            "4b1dlZJnMoGs{}rMSSzb5aknl!sCA7QJkyTbKsjdAnH1",
            "4b1dxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x74b1dwiJJuk{}AVGmD3XL64JqNhM2AdV9r7vO5oPoU2QZ",
        ],
    },
    Format {
        name: "databricks-token",
        provider: "databricks",
        shapes: &["dapi[0-9a-f]{32}-[0-9]", "dapi[0-9a-f]{32}"],
        words: &[],
        check: Check::None,
        entropy_min: 2.5,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `databricks.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/databricks.yml",
        #[cfg(test)]
        positives: &[
            "dapi5b779354{}110f70d5bc7d4a3f2022f6ac-3",
            "dapi0ff8ce2e{}699dc4dd9279ff7f00bced81",
            "dapi84fb642a{}2f28414bd191aea9a006193a-4",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dapiff9009e{}ad370bf68d5551ba6729c48a",
            "dapi4189fb48{}c95df84e!173929c459fc710",
            "dapi00000000{}000000000000000000000000",
            "x7dapi1f1bb6{}95816923d0b8b7d98a6a0e3895",
        ],
    },
    Format {
        name: "databricks-client-secret",
        provider: "databricks",
        shapes: &["dose[0-9A-Za-z_.-]{32}"],
        words: &[],
        check: Check::Digit,
        entropy_min: 3.5,
        score: 0.85,
        score_in_context: 0.95,
        source: "Kingfisher rules, `databricks.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/databricks.yml",
        #[cfg(test)]
        positives: &[
            "doseFVnq3WTu{}VfVOoPB4jDwKlqPP4O0s..Bp",
            "dose1..h6JnL{}rB6AjHu5vJmfAvi1QF.Ed3YM",
            "dosex0HzdnS5{}Wtgu8c32A6C5m8UBObSqVNeK",
        ],
        #[cfg(test)]
        look_alikes: &[
            "doseNKCbQVN{}rPSIVdO_g-3CCYN9.lEcos.H",
            "doseFPMtYuKR{}5aWFOs-p!jtbGy__8QZXBcKX",
            "dosexxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7dosehlvNF7{}Dzm8hLEgN_83RMIiMYQHqePncY",
        ],
    },
    Format {
        name: "confluent-key",
        provider: "confluent",
        shapes: &["[0-9A-Za-z]{16}"],
        words: &["confluent"],
        check: Check::Digit,
        entropy_min: 2.7,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `confluent-access-token`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "CONFLUENT_KEY=PzwSm{}LlV8fPVTJY2",
            "\"confluent_token\": \"veMMk{}n3tJeJdxZP8\"",
            "confluent.secret = \"e1Sa0{}mF8AiJnpzOB\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "confluent_link=41JJu{}XKX0wBKmNc!",
            "confluent_key=xxxxx{}xxxxxxxxxxx",
            "wording_page=\"5LzSX{}OH5FzqhDfs7\"",
        ],
    },
    Format {
        name: "confluent-secret",
        provider: "confluent",
        shapes: &["[0-9A-Za-z+/]{64}"],
        words: &["confluent"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "gitleaks default configuration, rule `confluent-secret-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "CONFLUENT_KEY=ehWAA24mms64{}GVh2hB7iKpMg+kZ/L4qAojrPT5quzBg756LTRHNlbh3DCqpXMxV8",
            "\"confluent_token\": \"JWxpyIcy047K{}UTUiUQ3yspj2Tpm+lckXHA7H+a5UyuqlYMtUy8XKzW7jFXHztc2O\"",
            "confluent.secret = \"Oyx67jCCjudp{}t4nQMj8rXJnY1Mw2PseC8CxvV6w1t7HUHHSOP2LCa1kO/Ae6vlPd\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "confluent_link=ypfxcqX3TzWv{}zd9WZfh4ZVRQw5CICHJ2ycDf2JYx6L1MCfYoeGvnD9Ks5zFzbDK!",
            "confluent_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"MZKlmD42nLSA{}ilDvnCMSf2xGG0wP2AMKbzdxu6c5EbP6pFZswgxxi+GL8xHYD8EA\"",
        ],
    },
    Format {
        name: "aiven-token",
        provider: "aiven",
        shapes: &["[0-9A-Za-z/+=]{372}"],
        words: &["aiven"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `aiven.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/aiven.yml",
        #[cfg(test)]
        positives: &[
            "AIVEN_KEY=817hT8zD73=j{}FI/Pwq7dGdog1SJmzC9saZ1iJ10k45qzdDAXE48Qq72tE5TrhYUCy09uc0YndHINT5Drsp5VXxxTESy457ToOdaPV6=Fmb1+sECngx8glIk7VF/2CubMUqrIAl+ZYfQkhAwh0tvuaDrdvZqFtJuFVxbdaVsYl4k1lpHDfE2SZ6i=lLY+rmH+McVYXJ4beVM2OubpBY4rhSQcc8Z4OXSFB6nLoer1oWsfgTyhjnW7H+UkHZGDyQRmJ75Amt20eIFmwzxxeuVzs9i7kgJuT0tNLNaUjYgu6XNCBkq9+NEZD2EF+CYNoP0QCaJuaK7l/UOBQZIdfxNdHjg/wGZWaPfEnGcqZlgFo4EIUochAvgm",
            "\"aiven_token\": \"A2zgdursSdl5{}+ZE+c8MxmIIqJDYtzGL6115vcKM01i36EwL7B4Id4wR4a+2bLbr9giWms/0Rho4lLWDOO27R0fwah/dpATSZTotGAtOE91Yxc7LVOyVtrNJR8cHs=dbJo6/DKfHYCMLrxMwvLUjVt3sJTmoO4/Y0u8TWUrP6Iplw5eInl4k59VfBKnbMK==pnx/X7AmBAUM1OHf8TYkIlK1bnXFEWYo+fu2zY50rn6Y=Vr/njTT6ShNbEB8Gw3YhWQXBRBpx=lLpmVYkOBphxS6HdqdcO1XJ2AVnTqf=tYz7ROI/SDoJarw8Ru=mTClFoKy=WHNSKHCKTR=nEzDVVM8dlh4f+ombqpwSz6z8nnI7hqWkdqiB\"",
            "aiven.secret = \"i=RQfc=sj9QR{}inuD7oGwacYv28edwfPDjApO46OPNzaxbm6w88G1e7V5bM4JbL1+PmUMdu+xRRJAwrRk6HZdBJYkli=HOitM78nQv=zzrwgnG5Jan3uj5l5AqdkvWnG6lY7slTwtu62/BeH/Vm3qH3cUG/fBfOYF27mx9qAyH4XSPSBSvEFApP57wsLyIAxxExD/4Bm53sPZmWDRZO1lm2TnZWAyvFivWEGVAGzFMd9a9gQ/gZGXCrCOvZjZCFht8rjsZM27QAbk+Q0GYPn0aLGP6FbCZl5dD9IrF/dUTsM5lhjmWStA0eJL/9O=MrqoXZ+=O9ML3KMRG3KoWHbyZBqgwScL+S52KtO2a8JBw5y+PKYfGsxa\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "aiven_link=D9Ip2pRGNU0P{}tCRzupsmvIjLqPD56ya1Z6kcB3rW4PWBssa4vEBFRWut/MPoY4SygW5uJMVgswy7tdI7dlaa2ybNB0vBVzpmEuXFG9dCi7P1L4xoNFnp7n6Uwd9VW2wMFJhMF10oqDcVTH3en6E+2A+4Y4O0Hhm12gFfH3GtwKgXrAyCie6eMSPItBrO6zZwjlJ+DZ=jFcknv5vZt5hQQB4Y2Gdt8yTSHLvdsbmi8IpQ=4z4L7+lUlaX=sFH1n+aZYF2I=0MD3IpELlaKLdkUQigZ+f6iREscx9PzF=JweGM=VqvZP7wV0akXBnukYF8tQ3nGpSRVwJdHqgYcgZtOWy0HT90YlaQBoQw1dakJpzkcCSMw9A!",
            "aiven_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"A7s6FkH+30aF{}2iJHrkazsN/4vD2oRtiSAJXb4Ewg0qR/BpeNRUJ2P+ymfkndR64yIOlRVNQSDTMut5itJB0racX+ef+RBXLM41zE0IPeZIcogHVjb3aB3pFSAHbN1m30Wdlp8llPnMu=QVsryvXuZjIk8dAenScxrb8VQv4jw1/JwztljvcLr0lpXwFQ6JwpRTns3Wp1nsULqywahVH9Ivof8aK96F4WxSq5iaPf5gIwaZZUzgseISrHbryL6aFGJ+XIUQTWkwmZJr7brhn5GKRBFI5zXGc1qIbkHiCR9FLeXaFdkLq7j4YKLDSqfrwD9DAjJcRN//9Me3CaAJoYogA23IAErEt/FxPHx0QGB=/=/vjKttI2\"",
        ],
    },
];
