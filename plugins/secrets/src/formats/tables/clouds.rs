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
        name: "aws-bedrock-key",
        provider: "aws",
        shapes: &[
            "ABSKQmVkcm9ja0FQSUtleS[0-9A-Za-z+/]{91,121}={0,2}",
            "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[0-9A-Za-z+/]{40,4000}={0,2}",
        ],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "Kingfisher rules, `aws.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/aws.yml",
        #[cfg(test)]
        positives: &[
            "ABSKQmVkcm9j{}a0FQSUtleSM87PpS6wyonO5bpHZ8vdeJZW32U17m6xpW3Fzr/A9eJhyoOSDTX72a9H/w+IPbA1VhXqJi/rrt29eGE3mawxWpNv1R4",
            "bedrock-api-{}key-YmVkcm9jay5hbWF6b25hd3MuY29tLgxCNTpt8yfY+A2uQH+clxCAtODsDj6vSg1hg2XW",
            "ABSKQmVkcm9j{}a0FQSUtleSGDVVU8WnK91MCzR8JrXmxCJMWuHVwGrRFdXXzoUPyULnJcGvmNbQANhFlsA4XHtgnNkFbKa9DyJSSa0jRQQ4RYtDvUb",
        ],
        #[cfg(test)]
        look_alikes: &[
            "bedrock-api-{}key-YmVkcm9jay5hbWF6b25hd3MuY29tGjQD5fnD9FvXsm3cM2r5r98RS2PNf5mL761QwV1",
            "bedrock-api-{}key-YmVkcm9jay5hbWF6b25hd3MuY29tDhY2wotR6k993CMhGbcK!Sz5OK1Qjxaq8raqRxqP",
            "bedrock-api-{}key-YmVkcm9jay5hbWF6b25hd3MuY29txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7bedrock-ap{}i-key-YmVkcm9jay5hbWF6b25hd3MuY29tIyGK8YZMrW0UZQmMzcFq5hPpVaVgFyrY0VWUM6Vt",
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
            "AWS_KEY=SUHT8pZOhHOu{}pgHVps7R3rJRR/CY4U4QdksYsLKj",
            "\"amazon_token\": \"deqiCoWYMCvq{}VS9ghV70qlkFP0BWNG44o3D7Cgi6\"",
            "secret_access_key.secret = \"zpOSGrG+5I5E{}lly954CRjvW8WRYOoWTkFcM/9qvs\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "aws_link=M7TQxj9c2wZi{}PyuboEx8UDKsw4YgsGv3nTO44eV!",
            "aws_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"pcvQlCKD9RU/{}MFs/O1+BTsz+QHaE11dx7AT8eu8i\"",
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
            "AWS_SESSION_TOKEN_KEY=cbifwZTfc55r{}U83mJtUEfX2QSs8PWP8LQXDTVgOju/PiFwDUhoC5Arif15uZyxBD0jmpS168uNFjFH/4/Fo6eJhrtwuhSVxOwGnm",
            "\"sessiontoken_token\": \"d/WSh0hTFcrL{}GyUV4HycylxB/s3P/sESRCVBd6EeojPzMOsY/7hyG9fLfaI+a2WF+OJsFseVHKznEoe532SeewJFBD4j/eKH48Bk2KwL\"",
            "x_amz_security_token.secret = \"P9XQ+rjtHwb4{}XpLeimzdEz8CrJRMSJbTdLloCs6X+knBH1q09PLzvKXu7MRxC1LjCCB799DUjrXX1+7LBpAxD/tvWWO7ZdXh9bRc\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "aws_session_token_link=Z2Zf9Wb1igFW{}iu9gZpDoEcijG/Bheufg3zXooijGHBTzuBJiwiEOTruxpBbZeq7JKKMb3JamFPtqYycm/rm4uOdn4qqtIlrbiTL!",
            "aws_session_token_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"YFky5q/FBxny{}c7uxTmB5shYrZTTETd9kUL2hsTTY+zgbyh6stxDKXZNyGdhneDVwfwm+HCcb6VGcIXb1WBwYeePM/ftbNwjZcRLv\"",
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
            "AIza1cok2Cqr{}3rguV-XWljQ8j7WZHDhKV3eapad",
            "AIza0Jdkp2bD{}2XnWeauTCpD6mbrUMWz6rCKMep3",
            "AIzazIMohxLV{}BqMhAo7iOFkj7bI_MLA_1IGXvan",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AIzan1ijuCxQ{}a-W-sGA14usrhrm2qkArMQrtAk",
            "AIzavu3z6E5M{}Msu8SyLRd!pKXlDssPV4G2e6mau",
            "AIzaxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7AIzaxQXIdt{}NSCoR30S7TJN3rqxvl0l1by2u44JJ",
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
            "ya29.KJ8{}gkVhAIBGL40Ahuphf",
            "ya29.Z_VQ{}_G3dvQAlFglxqUy1zQoQ",
            "ya29.sYY{}v3ErU6549yu3OBfvf",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ya29.zke{}6xGu7HOu2d3K6gfL",
            "ya29.M13{}fzWFm1k!JpSQ2tyBs",
            "ya29.xxx{}xxxxxxxxxxxxxxxxx",
            "x7ya29.0x{}YXyYqSTYimkbAG6d75",
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
            "GOCSPX-IohD{}buQN-h8Lt8k3Hdeto1A3R77S",
            "GOCSPX-Kjvf{}XfJG_Ooe7hQAaBLOmRn-e2o1",
            "GOCSPX-s0rM{}olLYpeBYJh96NRnsooMzuuJq",
        ],
        #[cfg(test)]
        look_alikes: &[
            "GOCSPX-oaN8{}BkuL1HPqZS3NkTXh2_7fsWb",
            "GOCSPX-B0Jh{}kSye-nLXuB!YMileyCDJQ9sK",
            "GOCSPX-xxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7GOCSPX-QfJ{}rmK2E8cOJ--xX8N4B4oVS_zCu",
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
            "Eld6Q~V1W1Di{}yOZUm4JCSiHBOLI4FVAiFoToB",
            "9cU7Q~OLYGjf{}plPuL9GWzOqwzrxdYfV4B8Wyihmf",
            "SnF5Q~rR03sn{}8IHowFGJQg1T3o7qViXd7SOXY",
        ],
        #[cfg(test)]
        look_alikes: &[
            "b1H0Q~X5TLe8{}OhTrajTXMwBwaoeRsHDZQxn1",
            "SAs7Q~zJ6Gf_{}gFtGLFBfW!qjQUbqrnba-sU2l",
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
            "dnBUKYmvEifb{}g4PODfpv5RUZDRZ2SpHwsq3JovlZrZThdMvBsKP4odHiaPjn4b52j9pXf0GjuSlGAZDOE4ib",
            "hJoT8PoQWnLh{}BiCGM3uafGh4IkoVcu6FMlMxWROoWaTXDToUiXmBOiJUG9W0TDS9yGoILpqkjfVCAZDO5QnxX",
            "iZTgKTYHEt2G{}wvAcitsLH7CwF4A7rwVx8cEQb2uFqjpfsdrnQk05lfpunyBA6NmUySnp7lfGICwBAZDOQmAV",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tchAI3EUhqec{}qqXiLRy0UsZF2DgRLQ89xTiff0Thv4gC5cYyPoYLH2Sr7hZnJ7HiZDlpizT5jK9AZDOV21o",
            "SvSfD8tN23oq{}YaIOcXunKsjrFwKgR3gtFS2Edg!PMCbsFlWD5OVSnG9oNqYJUHBQsY32e2gR2lqcAZDOWuGU",
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
            "AccountKey=x{}cBEdGjYQ1iqKrEIRGdYUFn2ISijiGz+LnyV/zwVgSuS5LxahmL8uAMZ70hb/lHx3CrQ/3x2HHK7/cs8YUq7C9==",
            "AccountKey=R{}LJdvCTJzvbjuSHsU/NscsNPBwynKSCEVUtR3FJBi2PtIbhZAT9CND8Y0wpCD9q27y8czKBBETg/zgNQYOfuPS==",
            "AccountKey=a{}bEEpRlMdD84qaNNgVzHu0WWh2XMjx2FW9j4uEjfry/oCgpLz7z7p2s/J1mPD8PCySJOiwoPOh/zNQUVvgWdcB==",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AccountKey=p{}xpN8r57y4yNVnkPuR+ZaAT8I73hwTFcbf81/1JcGQnp41z2WltR/4wh5F+InAQJ4yLf/LoOCXq2Ro6SlsWTf==",
            "AccountKey=0{}AtR1E+3xod3Iy6+JfMXtZmwjIzYOqRygtl0xJ6cRmX!LUFIff/2O00+W+qalKsP1zIOAkr8ljTb9ks1a9IUnr==",
            "AccountKey=x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx==",
        ],
    },
    Format {
        name: "azure-shared-access-key",
        provider: "azure",
        shapes: &["SharedAccessKey=([0-9A-Za-z+/]{43}=)"],
        words: &[],
        check: Check::None,
        entropy_min: 3.5,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `azure.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/azure.yml",
        #[cfg(test)]
        positives: &[
            "SharedAccess{}Key=DPIZwVTi1q96mZtS/CCarbxgxs2tSCNOB9HczZbhFKR=",
            "SharedAccess{}Key=xB6OM/10iee2V6P+Ko03WO0NJyyHslOzEY24yIthasL=",
            "SharedAccess{}Key=Lxb/xJ2UiKRoItKLCIyB3TYDyTdwpU/82dz7Lz2xEyN=",
        ],
        #[cfg(test)]
        look_alikes: &[
            "SharedAccess{}Key=QB0JfetaB7mCcNv6tka2R9a2xVc3g0AnF4DVmfHWGE=",
            "SharedAccess{}Key=glofh/OC5Wu70HFc5G7Zg!DptWcOekgyWu9zkZ6aktG=",
            "SharedAccess{}Key=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
        ],
    },
    Format {
        name: "azure-registry-password",
        provider: "azure",
        shapes: &["[0-9A-Za-z+/]{42}\\+ACR[0-9A-Za-z]{6}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.8,
        score: 0.95,
        score_in_context: 0.95,
        source: "Kingfisher rules, `azure.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/azure.yml",
        #[cfg(test)]
        positives: &[
            "YN+Fs8iu6Q/N{}19AGoZ1ovSgn38AXjx7f1XHHd+IhDE+ACRtmqJ4E",
            "vnoFW3TAR9VU{}VqDdxBBnISz0xcAEt1RtSdYZ6uJqYp+ACRwgUw9O",
            "mTz5LYceZEmh{}8rBPXi+8No0VvnhThZcO7DXrq+gYeW+ACRWvuZ9l",
        ],
        #[cfg(test)]
        look_alikes: &[
            "vsAEIwOhOeLe{}6obKEUo8+fAwapY4ATHdAun43sOfV+ACRIvQuY2",
            "hF7XK2loDNGN{}UU+idXxAL!LELMl8m6864SQUFG7jEK+ACRrH2wfv",
            "xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx+ACRxxxxxx",
        ],
    },
    Format {
        name: "azure-devops-legacy-token",
        provider: "azure",
        shapes: &["[0-9a-z]{52}"],
        words: &["ado_pat", "azure_devops", "personal_access_token"],
        check: Check::None,
        entropy_min: 3.0,
        score: 0.6,
        score_in_context: 0.85,
        source: "Kingfisher rules, `azure.yml`; https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/azure.yml",
        #[cfg(test)]
        positives: &[
            "ADO_PAT_KEY=rtcg73vduagi{}2rk10kz2gtf64g0tq85ofx79nz4k6ytn36tvahgw",
            "\"azure_devops_token\": \"r7yb4e1vb6m2{}njmvaocp7v9udshmql8e1qucxlu3omdydj43g7n6\"",
            "personal_access_token.secret = \"8dswdu089e7j{}a8uq6i7hixpii9yktrykh7cbzpu85eaiybzkmnw4\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ado_pat_link=kcf9c5vz4823{}tyq0sk69djlkezuf3cn39zhfl92s7hnztnjzbp3!",
            "ado_pat_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"4td36htqrewt{}w0889lhm0z9a2xbdaeijfijvk2ijxzeegwxtcuby\"",
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
        positives: &["LTAIesx{}tlc62cB7cEQ958", "LTAIRcJF{}R5hWu4rAUQupTNKxP", "LTAIKi0{}n8o2Dl850eGoKh"],
        #[cfg(test)]
        look_alikes: &[
            "LTAIMu{}HU5Pqj7zKevNbi",
            "LTAITIq{}duBxz!70nRylLz",
            "LTAIxxx{}xxxxxxxxxxxxxx",
            "x7LTAId{}87BDmckmZELW3RXw",
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
            "ALIBABA_KEY=5rCQ30kKan{}Ow09SIN8K9g6EIpN7kZR",
            "\"aliyun_token\": \"vnSiCyDQ33{}HpQYDnqU88oKYZL0ddpO\"",
            "alibaba.secret = \"cwWhFanknr{}KJ9bGDentdJejfjdBU0s\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "alibaba_link=MFIVm7xPOx{}RfrzArIRatL7hmdj67B!",
            "alibaba_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"hxunj7csWo{}UxekhGF9kXj9TjDKL9ZC\"",
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
            "dop_v1_2f0f1{}4330dcc4c195d178694d9d0b275b82087816832e4c397be780c138b9e4f",
            "dop_v1_a3da4{}65d6afe98613c1b7f853b015fbe6ba772d790003ad78ab955c9cdc6ef7a",
            "dop_v1_39623{}82673fd408a7a57c2dd7567a8ae608c5992dfb5b432473861b0b68daba3",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dop_v1_d0311{}7b365648190ff19bbee90d20bbfee7ccb3a7d127e18d8c48edca974754",
            "dop_v1_4040c{}ba6df58f4cbbe82e0eeb3dab80d!aeac5c1737e825cfeff46a786b74b6a",
            "dop_v1_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7dop_v1_d76{}8457a5d629a8be8b1288baf7179c1beca3957d1e65ce5e7626aa9b9108195",
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
            "doo_v1_374f2{}aac8ae82a50a2a0327311e75ea41817b134cc0b44cf549b1bab4d2fdfcc",
            "doo_v1_93980{}13052180ab98df16b613c8abd45281cfe6894473388f043d56c02a1f083",
            "doo_v1_05b64{}5b6d0e03ff7de8e69d772e7fde69480f938dc4bd6bdceb83257d6960bf0",
        ],
        #[cfg(test)]
        look_alikes: &[
            "doo_v1_031be{}5c62e707ac4e17c4d8de0e75c55e9204436d6b5d37d993b2cff3d47ca4",
            "doo_v1_726a2{}8d0868a05647b7e23acfa19714f!d49ebc3c9acb602d57ce61305a711a2",
            "doo_v1_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7doo_v1_287{}95383357bdbdc6f5d7dec77925683a9a64ac4383107df9252ab65fd8730f3",
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
            "dor_v1_afed3{}13d987b209c24b9112ef348e7b912c30e761d5f36ea867e2514b78bc258",
            "dor_v1_a2252{}8db7ab64e548409671a3e458e648affa3ac34e949e1ceb21ce21f9aada4",
            "dor_v1_4594c{}eeebe362817f3c3e0a2c579afa463f390e577e58f395cbf675a596333b4",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dor_v1_4b5c3{}8cbd5e62e1f0dde0ef4f84764bbee46d19fe911aee1f0bed9825186a2c",
            "dor_v1_c9b77{}a39de056fe9be2f20d1b7ae8e62!7486c3f9dcc69a852efb0634b03efb4",
            "dor_v1_00000{}00000000000000000000000000000000000000000000000000000000000",
            "x7dor_v1_c07{}89e391b290afba08086a3961b782b121f80e72a08d756b361d6f0b5a3bce7",
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
            "v1.0-fcad211{}a6cf72eae2de84221-9823a5c677d9311c842ea99c2cdd2a6794c040d82297f25f853d812f86494f8c108e84d26a2a065795215bac28da5bc5ac194b9840606d8b32353d5056e10ab62210e7c92dc3d48028",
            "v1.0-23230dc{}20aaa1e9e8a5d8f42-808d8a0626b8e90d92385c5e4d7e17c4151005d417d9513f803f8925bce46c7cbeaffd2f433e1de3670e0f07e6127523cf338ee8503f3fa9e1c5951c9e951b8d59c3d3713c8b39c775",
            "v1.0-c55711c{}02b479262ac5fc6f7-b57c942402083bc1a48c62d956c0fa899f741a92fb80e777cacebadaf02da5ea42e019c8ecb1db3602c04e620628bc6b695061d4ae56b87ca560517df28ef367bad008409b8d60787f",
        ],
        #[cfg(test)]
        look_alikes: &[
            "v1.0-e6db880{}1bc3a5eba96f26d27-ce38f48777538a11e5cacdc1e65e122a73e14c0389d1b7ce4c65e3de3f3da14cc094111948be675ecd551478334504d897f40e103b9c5682aa445c419a8e2a31796eaef30482198cf",
            "v1.0-4550246{}a4e10c9637d8b7d6d-a81e71083312bbdba4585a21d0a14af1208f88c150f53e7c77561399861f0ef0636a37add!d5ceb19634c971519f6357478d2f9a90f6ffe1de71966b31c189c577413133d3c61a3c58",
            "v1.0-0000000{}00000000000000000-00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
            "x7v1.0-cbb35{}4c4344653def0ce593b-266ee6e6d143fbd8e21f02f59bec53d0bae37ef992b4a12e87fb94b236b1a66c7868f4b893a3705f4417795f3508ae5c6873e5f1f06926d2c7ea36776b5c5805f84a75778f21aa91b2",
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
            "cfut_PGyyVIo{}VvI0egZ7kVqrUJqUOj0zfgiHHR211KrRdo",
            "cfut_tZdumWy{}WXKDC22pfyM5GKZZKmIgD9_f6ItL8w7o2lzIIv",
            "cfut_C6IhD2I{}f4l4mJrYl6t-gqgmytPh5gFBsQ2H3deuin",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cfut_SD060dc{}TqDPZWtkUBPptbXEqOfTuQcJTO2qjBNKQ",
            "cfut_vdjdQsE{}FEQ8eX3-0n0_I!EQwTgON5OuKoJCMUCx5Y",
            "cfut_xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7cfut_k8CSF{}gNXWa2GZGFqJuxwY4Q3gRCHlET7SDFWW5OsJ",
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
            "CLOUDFLARE_KEY=FP8Q01m2mHwU{}q4P0zR1slwsdVTnaFGduhLVbXUX6",
            "\"cf_api_token\": \"9KnXxknV4Fzi{}y9vAjBX1n2j7SaH_1dnRWVLWpgGP\"",
            "cloudflare.secret = \"x_rQwW4SdE-9{}8hQJg1rBFr5mRn98Ilm84nNiE88y\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cloudflare_link=DJ1nZOHbCUr7{}60gYQlWcLvxXFL7kIrftNWUDnln!",
            "cloudflare_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"MkMVUCUZ9SH-{}E4wn2imOcoVu_QmnesBnN5uxmqB1\"",
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
            "CLOUDFLARE_KEY=d4dacb7ebabd{}82bcec5527af6ff9f78219ab6",
            "\"cloudflare_token\": \"1184ca89e3e8{}ca08f65e8bbc4c2846b1771ca\"",
            "cloudflare.secret = \"221ef19b4d92{}b5a26459d9a20dafc70adfac2\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "cloudflare_link=13b0b64cfc0e{}0fea671b405e146aa359151c!",
            "cloudflare_key=000000000000{}0000000000000000000000000",
            "wording_page=\"327f9e4f53c3{}f1774da8651276825260d942e\"",
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
            "HRKU-4ioG-sG{}-uGk9LnWi-8iB7scr6SSqaH7BfTYJBYyZ8sFa4RZ9l0NxHQx4MyqG",
            "HRKU-a7AJLJa{}wYdXRINTIeoZHnuKD9Sk_TJgl-7iw6Rpl64scB4N7ri1tLKRXjTOU",
            "HRKU-IlIpWWY{}H6fApx0hsNFBcnGbzJ5ZsWR4TmiXbrzWQx44GFyRMALomXhTrfCHN",
        ],
        #[cfg(test)]
        look_alikes: &[
            "HRKU-jFTgsST{}exMu8om7XaDNnOPLGjtRktWfyWC8isuwQFQS0_1orHGp57t6EsVl",
            "HRKU-hseQBC5{}_xJanbmjyPTm1MJZNvLloZF!5ClcYWrDCKKHsyOdbN_pdXKklwabH",
            "HRKU-xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7HRKU-nwxb_{}1UZOH8S41D-XWMK0Z_s0ZbphAwr6AiL2rjMO0gA68Pm3vb6OQopian9",
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
            "HEROKU_KEY=FfF5fE5A-5F2{}c-5EBB-D96a-bFAeab90ACfF",
            "\"heroku_token\": \"adcf55DF-0cc{}9-d7BD-10F0-D0EC50dc9394\"",
            "heroku.secret = \"6Cc1DDdd-9cB{}1-3b5A-FaDc-dBCeA8bca4bb\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "heroku_link=Cf3C1fF7-8e5{}E-C7F8-089E-655dfEcacdc!",
            "heroku_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"c5Caf514-ff9{}6-27A8-9aAd-2cF478BDB280\"",
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
            "vcp_MUeU-Ash{}dORfwj8cVK2WrkNZtMfTO_yl8T48ClxlVwXK6-eccE2ovEYY",
            "vci_P84ZZh7Z{}pSXgqIIlmq9Mypxfnemq4Ie_GtioOOofJ12xqzmXLw3XvfwN",
            "vca_I-nJpfzW{}Hxk3ykq5O3RpwybunCusS2vWt5Ug_P12yTGUo4zmOm2YkGmm",
            "vcr_UUsgocH5{}cLvuwg76EsIVIv8RhK64y_vW0HxSrIXfvBTptsWvQs2BeuFC",
            "vck_YF2q__hY{}pAyMdIVEUqhjhwXRValidgNk6gtDxyXBPv_QZv0ZWV2R3V6p",
        ],
        #[cfg(test)]
        look_alikes: &[
            "vck_SKfV0Khj{}4mDN5l6kicgJMcQn6M945PG7X3xFz0xHSPZBnyYeh2NH9da",
            "vck_mNLndq5g{}M1bp3Dc2z3RBNYDww-kP!DAAP7fSxVjdXpuxOwyj9n1qE2g4",
            "vck_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7vck_nnBjj0{}DbQeK-WD-qgEn0wIbv6fhIUCXO9_G3f-UjVgrMKXVyQ9273Kzi",
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
            "VERCEL_KEY=gITIlCOL{}W6fVjcPzal0UqLS8",
            "\"vercel_token\": \"wND1lCW2{}zdByo0Kcr6iYRcLr\"",
            "vercel.secret = \"RfKbUNUB{}JHMcRYNc5EN3vvcI\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "vercel_link=ORIuac6o{}IuMvuhk4yEalCvK!",
            "vercel_key=xxxxxxxx{}xxxxxxxxxxxxxxxx",
            "wording_page=\"vWzPPXHD{}nhmeA1o3TBhIWbZp\"",
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
            "nfp_8l7Kjt9f{}0tlWUS0YSPdFZq6RiYBk8wIwYpZo",
            "nfp_vfbHlNz3{}V2yN9iqMz4IHwv0CKjTvEWNUDV7waGjN",
            "nfp_zOhOcYKH{}Vg3UnVjwd9Yt8G4Jf0ggm98sBAcg",
        ],
        #[cfg(test)]
        look_alikes: &[
            "nfp_OSbhMKG4{}CQsoeUJYjR8EHbq2sGTLYerlIVW",
            "nfp_Aa1yExcA{}UsL2LEpfS4!lNzxqQs0Fe5JgXBLv",
            "nfp_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7nfp_krlNKF{}5D4TLZUyEgSvoFKc1LMPvmGtuj68Ek",
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
            "NETLIFY_KEY=7j6_5DW8Kazk{}kqjCne9LF67EFrw0okX-66gJOlVo",
            "\"netlify_token\": \"99df43775712{}42ecfefad4d53cb13833433143b155a5c997b116ef31c419\"",
            "netlify.secret = \"0-zmTme6GUQa{}vOkNHct48nq2rRZ-4c5k5WJdGJpH\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "netlify_link=62XRjhjL8Uk4{}4bX6VjWj9MGvxRjJLG_ABR40RDt!",
            "netlify_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"64qf2DDeO7Gv{}Pdniw5ZW7lq_iWzcAd4_IcF9KodW\"",
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
            "fo1_tmWMkmgW{}sGAj_SbVDQgQZeQozv8OdViVPaO79QBWyxG",
            "fm1a_lOsyQoC{}y3q8E5CMlafDwtgPGmGGlqHKv3EftGf8FMuEYsTMsB5jOllLJ7RxL1QjBla8FQIn28KZKWyzYWThoz7g9v3kpZ67Zn8Yk",
            "fm1r_eAaDx/v{}NAvQisjUCkwYDEWsLIA/8xwELNx+wYo2krPdBkcRjKQ5f06pvbRSRZ7e+MVTrXOq+P//Lg1jRZERS46u2eDf+frRtYM9F",
            "fm2_1vXn1bMD{}hVfy8aWRZRnj8OIzgeuUVqnZf3LSeN37SLfgtMZJhRwwng2dR7wfx32XrIs5cAa5n6lDXj1sCU0a7iqMwKwu07pX8MTF",
        ],
        #[cfg(test)]
        look_alikes: &[
            "fm2_evWRo/wo{}gyYvkLITC45Ejgy+8x4mvzyEHl0SnlnAKysdgbyG3I2K2G99dff6X1cGbr8qRRQEUvGv/8egUvrzpQh3I431b5Gsoaq",
            "fm2_Az619lc2{}3eGKhvB+yJkhq+w0K8Rwu7+byybcmOsRmXOKzTPTr7!OZOTXtLhJdeylcOds/xkR8yqPPpsSEc7gPN8AVSh0sQPPGNxb",
            "fm2_xxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7fm2_jF8W1x{}fPgo8mbRkaZ7K6Fsq2G3ZyPqP5gqqy3Y9613jTjQowwW1Qaj0ADaWGOGEHBGg8Fy9cop4+V0rWyGyQ3AsDF6RhKovUDkjo",
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
            "tk-us-hhb69I{}_1NKwASo_EuM6rTC8KpvXtOF4Q0WDqk-LoKJmm7ZEU",
            "tk-us-VOMLVf{}7C7hi5vEL56po143-2TcCtOf6KSB5LmrwZoXgbCmOW",
            "tk-us-UHJraL{}hHyvrtuEk4ra3i5AwPTGL3Dpa3ltwo28uXul72rzMY",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tk-us-a09d5k{}u49P_7vy7A5HRgh9fa4uCnBVLYoMlr2OFIQ_Gh2lW",
            "tk-us-Aslh6C{}ZfmRr8vpYQGI8FIm5u!O4isfqnOMNKDvefzAxH3sD2",
            "tk-us-xxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7tk-us-eoBO{}y6PD0iGlfwodIN3XRG-cSM7E7GdyWQQWJviKN4uHoekI",
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
            "tskey-api{}-TRz6ys-kUEzhyX50E",
            "tskey-aut{}h-T0INmj-yg5Uv9gyIE",
            "tskey-clie{}nt-sv8BgV-32NbHvSHZp",
            "tskey-sci{}m-am7VIi-6s2JfIVFZO",
            "tskey-webh{}ook-i5WZp7-P7MjY9Uf99",
        ],
        #[cfg(test)]
        look_alikes: &[
            "tskey-webh{}ook-TmjXz0-NSwHM2NAu",
            "tskey-webh{}ook-xO2bND-aBrao!7PUa",
            "tskey-webh{}ook-xxxxxx-xxxxxxxxxx",
            "x7tskey-web{}hook-SINz4M-QFTi88fPyd",
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
            "NGROK_KEY=7ZSgB2TDmT2n{}CUjaT7AQTXYn0_2Ku07rAE9tTZ5u0JfJAoE",
            "\"ngrok_token\": \"ak_y8BZVq{}wFfTQZId3Lo0ZvfPYta\"",
            "ngrok.secret = \"cr_EKCgfs{}HVo2sWcupGPThnG9n4X\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ngrok_link=KADSa5Tpn3Fa{}MVLPWM0Fya3y_7Sq4ZwukVWNZ4blTTzsLw!",
            "ngrok_key=xxxxxxxxxxxx{}xxxxxxxxxxxxx_0xxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"gyxnv1TX8UXl{}vGNJ06hd7EYw2_2PBqUijR7fyKKB23l3kAH\"",
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
            "FASTLY_KEY=N=vH_B2lGC{}LyfP5MsL74dH9rWw9tjG_7",
            "\"fastly_token\": \"btLG6n3BfQ{}Zk2bie3n3TFZLqX-XgUwwT\"",
            "fastly.secret = \"0Ve84SN4dU{}3VjM_T7i_DYXLP3qDJwG=8\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "fastly_link=U6T5aYSt69{}r8y1Q02NMdq1GhTWNCNv4!",
            "fastly_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"4IcFE4al21{}63e2_HlpYKeHWvsMO0ahHW\"",
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
            "YANDEX_KEY=AQVNh9gl5PP0{}0_LmsU770BNpuDY_w8rtHwAH3KA",
            "\"yandex_token\": \"AQVNJe_XgxyR{}GT61ZBiMT7bBb_6RxV-4gRzfCsjJsG\"",
            "yandex.secret = \"AQVNgPnqAdcJ{}PD3y9m8WC4TflIrdWGfiBj5qQUM\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "yandex_link=AQVNl09COUIn{}GTNj6RUITsOq6OeGXCCROQ1SKs!",
            "yandex_key=AQVNxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"AQVNIU7EeDRb{}_WNyrltbMbrDb9_SDV8Ho-v9uVJ\"",
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
            "YANDEX_KEY=YCLHAyBmGmBX{}u1U_FzpOihuJLlcilMhF5MEmzjCu",
            "\"yandex_token\": \"YCKnwR120VUd{}m_G2dY0Ld8Wx5SJz8biCKYqLka9r\"",
            "yandex.secret = \"YCuX51tt37Lg{}CyshN707dYSRtjzeDDht5QM8fX-L\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "yandex_link=YCwOG-G7kiao{}p8YQ2l4KIg_DVRi8SNbbFTPJuVs!",
            "yandex_key=YCxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"YCKthfTvnK_D{}CqOJR7O9A9p41jNPzAxd7rXO8gji\"",
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
            "YANDEX_KEY=t1.7.j5Y-8T6{}5bTQtQ5s5PJWzXj8qCC6HNyor3icrCwyrk3ZnEtEz3olBjX4PI7Qwqbzmk42Rkg3RmvAQ93aaLOasLW",
            "\"yandex_token\": \"t1.7egWn.P27{}xXKmdnuckwb8pzEq-vu4GYY6YExtPqnnV1sOXHUsHikXwiVa5_HWkmzly19TOso-_rdmlsDh0vuXOcXkwQy\"",
            "yandex.secret = \"t1.Z.NSYo0j2{}Q3MwFzwdHdZUQnzNbVi4Oiui-0jvdYV07wFM_n5e1VMfMfnH7mp8VtNFUxbsyWdw6vjDI8N1mpkW7Il\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "yandex_link=t1.p.sCM9lCa{}SXDZzoj-CB_gSezGM-DyY6dNVRkgCrHJTV9kZG8wx2z5Za9cwBljXnUk-m1te3s5Ha4VP8oE36KcXB!",
            "yandex_key=t1.x.xxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"t1.j.6PJFL9C{}ZbepgKZZaC4rPxjaBqfsl10P0j1AyKFP44n6vZsqCBHZbksCbBbsR5Wvkvgbe712V7a75xeEO3UQvFB\"",
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
            "MERAKI_KEY=cc681b76aa39{}ba75bf7377d4452aac749b742af8",
            "\"meraki_token\": \"c2ee4f872554{}9c55d7655178af5fe7491b791dee\"",
            "meraki.secret = \"4ec2a13aadcd{}68b18f920c88e05eae48b0f153b6\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "meraki_link=c132b58bf0c4{}87138ece1ba774d72dd488d2aad!",
            "meraki_key=000000000000{}0000000000000000000000000000",
            "wording_page=\"1085ac498e2e{}2393cc3ea3379ff1f924e6bf5331\"",
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
            "sha256~YXgPm{}9YGUN1Nwi1qP1dk-2XXvbJY3zs79tVyfzA0043",
            "sha256~XQ4_v{}dEnBQykGGMLcKnjAMeFgQZrGjezX-0XGIb6MGk",
            "sha256~ls2gE{}iwT2jcklV9wj08oQfeZjlmMqqrsB9aWOQOHB-5",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sha256~PzZFh{}ofR-ymcu6BcmjopzMSZTySi2OC5ivLgDIkopf",
            "sha256~n6Ism{}Xv8gRVQvkD2wXBb-!5BAO9ESJ-ZWLcfacVJMC1",
            "sha256~xxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sha256~A9T{}0OIrkG54My_XNOEDhiafS7J7KpIteYsKTXqGyn6Q",
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
            "pul-e9fc4cf6{}36f26c565fd330ace436fc677da2d210",
            "pul-051066f8{}6563be94bb769a01b800050fbff704f0",
            "pul-f27a8153{}4a94cbee56936b138f8f01336cd61aef",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pul-eaf0ab42{}598144c5ebf35c4e0db6ad16c37fdd1",
            "pul-cbe79b81{}508dc7f368f8!314a5d7933585dc0d0f",
            "pul-00000000{}00000000000000000000000000000000",
            "x7pul-7cb969{}fbd0027f6a6515731e6710412d24de8805",
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
            "dALL1XmKWslh{}d7.atlasv1.9P60AG=TEXQTPNrl9sR62t8MOexBcwv-VVdGB3FH9qFPyK6dGedeTsUyqOqb",
            "KHtI8FRg0mQX{}Gv.atlasv1.1thlazvVU9-4hTj7IQuPB4Wrq4_5pktBmlWqz3ENBvyVJ8mNI6elMJq78hEQ8ukE",
            "rtOL8K2psh0G{}CK.atlasv1.NSdZR_xzYvu3c6VL94KOUJNo9EK4wUXfG4f90SdBZB9ScLKhe0eyIafoG_AF",
        ],
        #[cfg(test)]
        look_alikes: &[
            "2tSyINysOx5A{}or.atlasv1.tNHgTMKd4tHFicfH-YNayUd2_Aw5c=-hLhno6uoh_MKyF2p2cYcybuCTpJJ",
            "OFpj3QOFeu4i{}ip.atlasv1.7QC0Iwt1nYozCwWEAjRn8XYRruUXHJ!V=ot7tJPjNgfIoCpfLGCeoc9Vh3tv",
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
            "hvs.64emm{}h0yUgrNG1ElpgEKpOAH",
            "hvs.lhlj20{}auj5KWQAj495xr9au2Nx-V",
            "hvs.i5YVE{}ZV5ZPVjZg_HmSn4TRCH",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hvs.YjBsY{}6H4xWiCrrHZOIaPWjG",
            "hvs.cEnvz{}YV9m2i-!g3ZJQeQ4A5H",
            "hvs.xxxxx{}xxxxxxxxxxxxxxxxxxx",
            "x7hvs.Mjue{}VUtB3TmZi7j69AQi3Pru",
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
            "hvb.vYF1m{}us95sjiIwC1bezem8Ud",
            "hvb.keQecY{}OVRv1AO4-owoLQTcRG--yn",
            "hvb.Dx1fY{}LNRpyOAY37v_FRsmctV",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hvb.6foUJ{}7V01lupBds4WxddazI",
            "hvb.C8D70{}vx9k53q!2ImdULOF1yt",
            "hvb.xxxxx{}xxxxxxxxxxxxxxxxxxx",
            "x7hvb.ocDd{}JutMuwvwh8wP_7hbZDk7",
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
            "hvr.RXtYF{}TH_2y7c-AJ6CHEUnlDm",
            "hvr.2JL7Vh{}gFlui6oeAfbfYSx_3eL0bX",
            "hvr.nFWzh{}xy8zLddEEvzdX-oy7LS",
        ],
        #[cfg(test)]
        look_alikes: &[
            "hvr.q3v3p{}8vf5HPqC4C1plP87F6",
            "hvr.BUqXT{}BRxrDHd!Mh12jhwcDxj",
            "hvr.xxxxx{}xxxxxxxxxxxxxxxxxxx",
            "x7hvr.MN2S{}09ZW3MGwfmgHLosOfPDe",
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
            "VAULT_KEY=s.bPiRtm{}KfsSICJia9wDyR4ZbN",
            "\"vault_token\": \"s.izREiT{}l18JlOW2wjt6bvX9vj\"",
            "vault.secret = \"s.IlHJiX{}ku0LaWc093c32FEPwi\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "vault_link=s.CUp5Oy{}Xr0KD9inqbXo8p70Q!",
            "vault_key=s.xxxxxx{}xxxxxxxxxxxxxxxxxx",
            "wording_page=\"s.n0NPUk{}k6aKTVPQht0fEmYjUL\"",
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
        positives: &["st.nhP{}.UQb.a5fb176c", "st.5HWWU2h{}.25aDGKC.d64d829aefc4", "st.4-N{}.2p3.9da5d5b5"],
        #[cfg(test)]
        look_alikes: &[
            "st.KCv{}.B7n.a454761",
            "st.I2T{}.spG.ffc4!91a",
            "st.xxx{}.xxx.00000000",
            "x7st.wH{}p.m1d.79f59056",
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
            "dp.pt.DCW25H{}nfv3pXp5TQwkehhnsBO9BtY0lWK0mZt9EM",
            "dp.st.ru.BG0{}CwMSgttMn19UNtRfwhRHZYSVaKY4XspvZPNlf",
            "dp.st.KlKLyY{}iJ9lSTYckLFHfFPc1lZmlQdXuKTJKhcAxH",
            "dp.audit.epb{}pA3hcsPSkvSBWRlZglFTPhXm4eomgTz8cX4Zi",
            "dp.ct.eSAhFu{}hBlcTctQbEVnlqvpFNHYBI9vaTWI5B550o",
            "dp.sa.GeR6Od{}3MWOUn8JXcGJ6K7BwNvSFhVj757DzZvjGG",
            "dp.scim.eTGq{}KHQ40vIgiGCkZHVE0qHL34sMDCZlJdWUoRSt",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dp.scim.Js8c{}BbepMDVg3ho0eWyYRRplGpocnTfAx84FEUT",
            "dp.scim.ER1N{}3TSt6C4h3gBazLs4!iFsN4A4jx6Klk1haRSX",
            "dp.scim.xxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7dp.scim.JN{}vCpuEHx9XWKi6VHdXfwuFuPk3jwojmXMaCNjdt",
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
            "ops_eyJnHfMh{}pOQ9CwFW52ukJfoYwDIvcYowLvYenFDrhL8IeaDeEkE8USD1xCbh+al2oj1kM0MvL6GzALJLncs+aJS67dqD6qh1jZwM4e9163tUNGtbhzWuIOQh2CHSgzOLdk9gbAKKg+ZhkxA+10JTpmy10kUaAfvKsz7vR0z/m0J96/RUfV2HweqKOJqQvK2uPdN63+Z3Ce3STDLanje7gwn/gWoHlgTE+DTDJn5Rfk60QhxonpFknEwDPtZp2",
            "ops_eyJ6TW8z{}v7yq7xYRTs7DeaF3UB4D1AxC5KLTnJIWQen1305U5nbW3trbpUN60775/rsP0P/YInq6jj8mb51kPzg03MUw7wnaHEh6dXnz0qHsdW4WSK0U+A4MsCZPnIOJIZ7I8U9czdTPOQvgaZ8EJPlrjmNWoI7rCj7/TxoTgR4Ro9BPys5yfxLBS/y9V10zNdAGQNmF5abYAm/Cx2Higt5AMQdhZg7jWeafo/JyiO+ATKBausSisEP2UcWS/KUYf",
            "ops_eyJGzBPS{}2fUtS4scepNhpYdl/9KH+ZHIScToV+zVBdofGyD/CdBFthO9/yhAm0bdFIqFtVSq4N9BlIGiHwCjWhlbV4BvbSNqyKSCBgdt/n/e1B1kFA/SbElcxhDOlRnbd75xmY28fGl3I0M2RYImSBcVogwGdbJRt4PA0ujRC8fOY5zs2aVHWdUIH+oQe5pN/3kaiSORwKxcPJWfwbO2/kjcLSREtebDOVIJr6iI505joca+4/EF6YCLlev4x",
        ],
        #[cfg(test)]
        look_alikes: &[
            "ops_eyJ2Rdp1{}W0rBnL1QT11rKu+1e3R2iUZplJnDCuStqPfPC4ckuUKL4DqZQs0Q1MiqSagzAA4t1bgQRTGRWrOEn8jGpA1aLj/cyGugOLBExxEpxZ0qxlwU5w4qehcdbZnnPwvwwN357aVDM1ZVgXwd5+QI4kQSRopt0oKjRi/Zk0WgWTQrgAVOAWrBO32uaCEftqv9UXlE8jnZdWk2VeA0EKyK+SRw6UnnJhWCxyhCYFRDgHtfbx4TMLht289L",
            "ops_eyJGyUmo{}BVoDTq2qT10SaCa+L7GpEpd5WRCLoNLNgh58skv4majR4LuRipaAjNkfaHlSfFLvZfVEs2waEcHrNq4F/7Vdc0mWOMAxlzu+cRPUu7MvgaK3GET9pyBSY7yF!Kk6zTu8vquMy4tJqFBkA39+VtN/+9TX4ayaWU7njQXB+iElX5J3ShX80FENL7QyIKENIROjogwceEp+jEw4bLxdn/0AXiwYNt/ldScTPD8F5nUKw2j5XY7/uEzTB",
            "ops_eyJxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7ops_eyJpv3{}+rSFHi8JCWrAsLVZaV+XzHahABxc+rp5an12Sh0v+jh6ADmd7pX8bQmzLb3KmXc6329vIGtkIiEPCzfRiApOyBYq0r5HFmBfuG7xRlLgrIOxgide5rkoQCmVxOnh02b3FqNR8ifZNp1VKZob/n2GjWRmYQb6oD0oK879l1YuR5uT3VFXFwQ2Ly1jUDcudVzK5mA7ydxh4mqFcbYxNemtsTWfK7t03K3LCeWFo/o6RDLTrNWMB3fQmrM",
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
            "dnkey-kgts0X{}V8vwWoxoasG-qDfDsC2z-PNoE1y4fRPRSBfAp97A5-XUIxT7Rkq-f2sKdfDau1CWBjooKQLIm",
            "dnkey-gq-XSO{}FCKn7ijr13cF82S_jMJs-Fye_VrXU3af=5G10_bEhuTFpTox_N9dLnNSVq5HL6VOXvmzlxNL7",
            "dnkey-IX4G=H{}bDgO-=Bk6OZbKg3rVJbz-Lu0ZKovQ4ImiL=pFv7z_LKxXL4AkZBwFsmobEvXvm2gKvz=kYS2z",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dnkey-RHYxdj{}msk6_7gtgcaFEX5j2lu7-6YvOmTwZeqof7UAk8zZKoo4vUtwPi_z1Br_9CyDi-c423P2adEe",
            "dnkey-uda304{}h6PPRFFuqzJw7Nu7pgOQ-AkScTq2L7juhImJM3xt63jTNPF!zJsFv=jGVW9NiNyTOn_El6J=w",
            "dnkey-xxxxxx{}xxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7dnkey-NfCV{}fDUXNg4AIFkp0wLU8PKJ=K-4EEoCUOCDxTkzg5=1Df_yzj5cvokbso5EKq8uEf6EQ5U_Wo9TH0T",
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
            "dckr_pat_XZF{}uTnM_Gl2DMiVid6a9HStI4sr",
            "dckr_oat_XH8{}YwvE34XIA1V7mrRLWfiG2d5x",
            "dckr_pat_DyF{}f2aVXhM-OIUYxGm4axXI-i2U",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dckr_oat_IS{}2TYi1--BXHYufZye0dpk6z8i",
            "dckr_oat_fc8{}o9U-Y1GmwE!1R9TnXkqXFG36",
            "dckr_oat_xxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7dckr_oat_2{}9A5Az2xVbl9G7UToJHYHJbdpv6",
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
            "SWMTKN-1-0mk{}wc6v68mcmg8pqf457bg0c8s51fyi1xk3kq49tzf2boqx6mv-46xwhyus3650tdrku69uleoc",
            "SWMTKN-1-zql{}r8l5k9nesym050qx8zy5cfcran1frv9twwyhjo6bxk70m1dalu0-5l579xvavb5wcdrvhi5ws6nj2eu5",
            "SWMTKN-1-8pw{}l054yqvaz28dnjjn6jd1v1yxgtnstbwkeevycxbn7osgpbx-pjpdtzujp7km4j5p4rvs4jnb",
        ],
        #[cfg(test)]
        look_alikes: &[
            "SWMTKN-1-70c{}2jo7vju63zkz82tb4bt344r2m6s8wyurvp1fvahdfklsfl-dsctio306gjpgdgup1ae8abx",
            "SWMTKN-1-wiq{}did3w9upqgmbagumuroiiz!npk1y5a8mudc5se78l3ymhcr-owy7bkutkkf78y1p5coay881",
            "SWMTKN-1-xxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7SWMTKN-1-z{}g03akap0vzvpuk4n04wwv8lq7v0tlxzg45wvgmo0uj5o9jeyz-fe4pusrz89ca1lrv9qg0tiwj",
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
            "CCDB1_Fn3ytw{}I2Z7y8WhX9BWZOxX_3EdqdbMLXd788dv9d27tZ16UizKLHiX7kskA3Tq8",
            "CCDB1_YXOXlE{}brv08BEAP2zeeqpz_NCBn4XBUJrUtOWkv2JZ3qxzXCCgsR0GTLIUPAbzP",
            "CCDB1_JPHu4u{}pz6iCDO435X1Iteo_jZzFZoltTsJbDkGgZdbhdIS5lMWmbTh7hclKRXHz",
        ],
        #[cfg(test)]
        look_alikes: &[
            "CCDB1_8TNA3c{}askLGuOufytSJFpl_tjyvnixICewBtpeiSsihlagy0lujYgUV54vsSgt",
            "CCDB1_xgowHD{}p6zteyMyPW4x7fZA_cHU7Br1c8D7PFxgtn5XU!I9GMTrvKhig3Yu5Bfz3",
            "CCDB1_xxxxxx{}xxxxxxxxxxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7CCDB1_9Z6k{}oqBhm4SzDijvR0jim6_JFJy477niDvBIqz5BTZDE8MgiiqCCFlw7gbP1z9g",
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
            "pscale_pw_Ge{}kiyi-cdiXrYTaYMfVockT1ofCH5vXK",
            "pscale_pw_2Q{}quXdxZNSEXq9R7vtho.MpFnA58cDqknBWI",
            "pscale_pw_CY{}YwaiydEFKdgIK4WH5N8mfudCZ7dCJx",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pscale_pw_TS{}OI.ftfa6K=hAHN6vd.Im=OgUYs=nY",
            "pscale_pw_Cf{}Yegw.zIINMUMWS!84MTnDkFOpjMYr2",
            "pscale_pw_xx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pscale_pw_{}4wCtssq3y62ymh0x_lS0OxUYfAldgwtF",
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
            "pscale_tkn_t{}SZRm0eK7QL70vPxbRqm0rZrVQf_6Yh9",
            "pscale_tkn_D{}3dVLKecu7AJ2l2RY8o4OJQ5eFKGaowVfl2Y",
            "pscale_tkn_v{}aVyMTEeccTjsG-=bRFzG8N8SDP6_ItZ",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pscale_tkn_W{}dHg_1oWKSIc2GcEK35hAANDbJ_m-OC",
            "pscale_tkn_p{}pKwuUJmwv2AkIWM!6lhkEpXMI8keIw9",
            "pscale_tkn_x{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pscale_tkn{}_2FlnJQtvJEWfv3D-jWG.WLyl72cDoIFl",
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
            "pscale_oauth{}_l0ctTiXNebirlYgC_y6VtYxaqr2qaaiD",
            "pscale_oauth{}_kfrPkDqTjuFlSsbOvSYWL2-bml8SCZZQW8if",
            "pscale_oauth{}_pG-8Igkb7PVK1HHCPHlOrzh8ifbsN8Z4",
        ],
        #[cfg(test)]
        look_alikes: &[
            "pscale_oauth{}_rStWb71jdLdICZKP-O1tsjPIA6veOe9",
            "pscale_oauth{}_qCpewC02KBp0LRu5!q=lSB-fJNBu8eAs",
            "pscale_oauth{}_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7pscale_oau{}th_3SysbjZeTeqq9LIBmZsbHW0t_ZHwUN46",
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
            "mdb_sa_sk_Ji{}g3JzIElAnx4osKgTSaBJH631xR2rMgnSoHeBwl",
            "mdb_sa_sk_5A{}yNfVn6Tw-wzVls9tPa_qnFqr_ATayzRy--ilvu",
            "mdb_sa_sk_34{}oXGxhOHAe7z9XF6Ijq5Z4dudbe20P5_CAe3VPf",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mdb_sa_sk_kZ{}22ZtfqBU1iyOYmqLJMiePR7_nIY8c4H6WZzjs",
            "mdb_sa_sk_OZ{}LoxXFvr4TBaAanHL_y!T6X0q4w5ggPaJY3OZ8w",
            "mdb_sa_sk_xx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7mdb_sa_sk_{}0hWiTraVeOe0sBX_nKFTWor4XUvWgWPpQC5kExLR",
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
            "MONGODB_KEY=61d60Ec0-C60{}0-efB5-5dE2-db3eC4E1F5Cc",
            "\"atlas_token\": \"FB0daa7e-4aA{}1-2BB4-aADb-18EBE2Aeb112\"",
            "mongodb.secret = \"1C283cAD-6AD{}C-53A8-E67b-8Ae69bcB6ffe\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "mongodb_link=33D6ad2c-ADE{}0-87b7-e6EE-7198460b0CA!",
            "mongodb_key=00000000-000{}0-0000-0000-000000000000",
            "wording_page=\"99279aC5-eaF{}f-23a2-Bb5B-a69fdF176e56\"",
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
            "sbp_4da6dae1{}ceaf4cfe91bb199c40e07459c5220990",
            "sbp_ab2aec82{}7637b83311cce2148b1b32b5d6b0c901",
            "sbp_3dbd671d{}ef3b21257746c9b133dd86f884f98fd5",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sbp_f0125878{}b871fedb17dccac843240918fedc968",
            "sbp_285f82b4{}84fea1ccfcff!2b33beade1c76b2d859",
            "sbp_00000000{}00000000000000000000000000000000",
            "x7sbp_6f16ea{}323fe82f0e2484476615390c603a2ec63d",
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
            "sb_secret_lx{}cqY4UzXvzdAX_fh5_WSRw6DJDIK3V",
            "sb_secret_7f{}3KZx7M2NDfZoeHvnEALs6zGzbEWcyh_Lc",
            "sb_secret_75{}3nMTBilEvnDNTf3xHH1wQ3BNLbzdT",
        ],
        #[cfg(test)]
        look_alikes: &[
            "sb_secret_ec{}6FbQ7pG_swgxx-HM9xIZE9F0K9G4",
            "sb_secret_pV{}9F84BkHK0Rxr8!Ieph2ULnEAtba2j",
            "sb_secret_xx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x7sb_secret_{}n21l56reFCZG59Sr83uG6Vsi_WEz1As",
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
            "UPSTASH_KEY=Kw1afIQxrd{}LAsuiivkADGW3b8hllmSSR",
            "\"upstash_token\": \"3HIVVGtxl8xF{}dVk3b3o4GQDkLJEsHg4mz69K\"",
            "upstash.secret = \"ph0pS8p7ky{}eQMjnV5aMsPfAiO4H9x02b\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "upstash_link=TKCGRSA6Ph{}0JngjIlXMEdnON6yqcxUo!",
            "upstash_key=xxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"Nmn1uTzkUT{}qrqJv8cSLxUpkwxJgRx9bT\"",
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
            "4b1dXBqTcjj9{}HVKLJHeeSIlP3O1nbPRacylaAZ8hM8",
            "4b1dw2akWFaJ{}y4ulN6utPCvI0nScPA0yCoXKtHIIBg",
            "4b1doY3aKLrH{}C2DhXTuKR7I3SNFdEeiKKj5bJWz3mr",
        ],
        #[cfg(test)]
        look_alikes: &[
            "4b1dDxcqsIzF{}li974rQCQLS1jxQfsHbSMsZMgznqG",
            "4b1dfvrdtvVf{}iNzOQHe4A0G!dwAZvJ9i8YVEFPB4u6",
            "4b1dxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "x74b1dTo21La{}A9PUviWVVZLdTHWS5NW4OMrimBTG1TDD",
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
            "dapi8c9be296{}33cd2064941440396d70739e-2",
            "dapic0863795{}abf6a5cb0f49897b4d4ad9c4",
            "dapi1458dab3{}fb5351baeee7ac10940a26f5-6",
        ],
        #[cfg(test)]
        look_alikes: &[
            "dapi49e4620{}01fa5600b24f62315a1f7191",
            "dapi6ae2bb8c{}e007bd1c!84661270bf9b0a3",
            "dapi00000000{}000000000000000000000000",
            "x7dapi798de4{}3e64209fa2686f8ee6572a5e3a",
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
            "doseuo6.ELfI{}ZDNMrxNwvMVjWt3sKUmoP4.1",
            "dose5UXVrQ6J{}plw5eJnl4k59WfCLnbNLAApi",
            "dose0Y7BmCBV{}N1PIf8UZkJlL1bnYGFXZo-ff",
        ],
        #[cfg(test)]
        look_alikes: &[
            "doseWZ50rn6{}ZAWr.njUUThObFC8Hw3ZhXRg",
            "doseFCpxAlMp{}mWZkPCph!T6IdqdcP1YK2BWX",
            "dosexxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxx",
            "x7doseRfAtZz{}7SPJ.TEoKarw8SuAmUDlGoLyAi",
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
            "CONFLUENT_KEY=cD3bz{}FdBeaeAu7Bu",
            "\"confluent_token\": \"8ZicW{}8HtHCp5gLtP\"",
            "confluent.secret = \"3gMi0{}QldPdoKXizy\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "confluent_link=RgrYx{}arsFW4eas5!",
            "confluent_key=xxxxx{}xxxxxxxxxxx",
            "wording_page=\"ugXsQ{}QxAx4N5HOrq\"",
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
            "CONFLUENT_KEY=qj1LoASRgdAt{}k9RSjovE7pHxbdZw28fexgQEkBqP46PQObycn6x88H1f7W5cN4Kw",
            "\"confluent_token\": \"n1+QnVNev+yS{}SKBxsSl6IaeCKZlmjAIPjuN78oRwAsxhoH5Kbo3vk5m5BrelwXo4\"",
            "confluent.secret = \"yZ7tmUxuv62/{}CfI/Wn3rI3dVH/gCgPZG27ny9rBzI4YTQTCTwFGBqQ57xtMzJByo\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "confluent_link=VE/4Cn53tQan{}XESaP1mn2UoaXBzwGjwXHWBHGNe9b9hR/haHYDsDPwakaDGiu8O!",
            "confluent_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"JN27RBcl+R0H{}ZQo0bMHQ6GcDam5eE9JsG/eVUtN5miknXTuB0fKM/9PANsrpYa+e\"",
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
            "AIVEN_KEY=5ML3KMRG3KoW{}HbyZBqgwScL+S52KtO2a8JBw5y+PKYfGsx4yN9Ip2pRGNU0PtCRzupsmvIjLqPD56ya1Z6kcB3rW4PWBssa4vEBFRWut/MPoY4SygW5uJMVgswy7tdI7dlaa2ybNB0vBVzpmEuXFG9dCi7P1L4xoNFnp7n6Uwd9VW2wMFJhMF10oqDcVTH3en6E+2A+4Y4O0Hhm12gFfH3GtwKgXrAyCie6eMSPItBgrO6zZwjlJ+DZ=jFcknv5vZt5hQQB4Y2Gdt8yTSHLvdsbmi8IpQ=4z4L7+lUlaX=sFH1n+aZYF2I=0MD3IpELlaKLdkUQigZ+f6iREscx9PzF=JweGM=VqvZP7wV0akXBnukYF8tQj",
            "\"aiven_token\": \"9pSRVwJdHqgY{}cgZtOWy0HT90YlaQBoQw1dakJpzkcCSMw9iIBI7s6FkH+30aF2iJHrkazsN/4vD2oRtiSAJXb4Ewg0qR/BpeNRUJ2P+ymfkndR64yIOlRVNQSDTMut5itJB0racX+ef+RBXLM41zE0IPeZIcogHVjb3aB3pFSAHbN1m30Wdlp8llPnMu=QVsryvXuZjIk8dAenScxrb8VQv4jw1/JwztljvcLr0lpXwFQ6JwpRTns3Wp1nsULqywahVH9Ivof8aK96F4WxSq5iaPf5gIwaZZUzgseISrHbryL6aFGJ+XIUQTWkwmZJr7brhn5GKRBFI5zXGc1qIbkHiCR9FLeXaFdkLq7j4YKLDSqfrwD9DO\"",
            "aiven.secret = \"tcRN//9Me3Ca{}AJoYogA23IAErEt/FxPHx0QGB=/=/vjKttI53zHWMRy8mIPGvz29Fus6hfA=PAI+LkAkCb87paOXaP1+waGm5/YTeEbarNgkKCobNV45IpxCzNv9h3Lxj35UvjPxndYOChC/2a3g6Vt39eZyI4JKo12ty87=uGt4UiCvPIi4P4L0xg=u+QdhDBeytj2vmovsFXeoj71o2ofdM8nU5PgKGhgzjzWJFG9YBIYTqCLxgpmIZq+bt5Pt7GkkPaqjRUJTMG3547jdrSS=n+LU6LjEreLIZev65JjGbFMVaS93FIWa5QH5bOQRcNjreLVWXwafW0otxQj2oyyvVhSfild+EPLDcNdFK5THP5mED2Ez\"",
        ],
        #[cfg(test)]
        look_alikes: &[
            "aiven_link=wDP6PyVqV5=X{}zM=O+IC/Yi/KKFFU1UECsr+YO2kz/XfZsvET40u4c/Dn9XaVeh/MrRThdWdG823xsLDh7KIyyAgqwI5b=zMeHsi1GCOaiRl5NkOsTfXPiIZKNDOJLu42L4+bXwsViySJO+VOTBGfyzvor/ESiDaxoBx7GTufAnjmyhBKkst1Ru81V5wzdBIrwWOb3EDE00xkcd+fxkJbeiOcqxBCW45Hbii/rCDWQsa/HJyA=WmqZTdCLNzLYz5wyi0AUG0rCmgK11Hb3v9GRsUudNxetiwj27oRbjDXiNfqjkMZAvkGLDe=yVjD/BHvsBjXChLIW3U3uCnW1EaZfcSRUQoFcqAyXuGzx/dO/YCZdp1=D27!",
            "aiven_key=xxxxxxxxxxxx{}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "wording_page=\"Oypazj=6SXse{}+3RahaGOx6Mx9uvkz0+fbw=19OektCrjjgCkfm9Ay=qdNIbf/kxtafB7ZzBbOp63WqkPQl7O1=p4qYp49uWp4HChy/wkBJEMTdVzf6ahLPP72HufcfccwEynW9JemHnatnLhNrhAEiIy+Z+rgJ4ukgaGSJvF/g0FYZVbRpj3sFh3+bvpNOPFcozkjyYmzUcOaNKsNr3scZQxFdZEZDrP1t6e7ycSs7OYnfrtQW+VkNHLtswTcjyGfiWYVrzQLVY8nIya/JD1tbSMcbDTtwQuRY6=uGG/qR73BQ8nLCuaTpOk3Igw5RoGyiTd3rY9GDnRwSSqqBceN3+dgpCSmHpkLJHjX9oBrAoA9EF1Q+Lg\"",
        ],
    },
    Format {
        name: "age-secret-key",
        provider: "private-key",
        shapes: &["AGE-SECRET-KEY-1[0-9A-Z]{58}"],
        words: &[],
        check: Check::None,
        entropy_min: 3.0,
        score: 1.0,
        score_in_context: 1.0,
        source: "gitleaks default configuration, rule `age-secret-key`; https://github.com/gitleaks/gitleaks/blob/420a0f55f4a7a03dfe701ceb1f4f66a7c68b26b4/config/gitleaks.toml",
        #[cfg(test)]
        positives: &[
            "AGE-SECRET-K{}EY-1LKUOEPZ1MU57XXB657E3GWLUWLO4STR44P1YSYDNYHA93ANKNDM2TPSS4I",
            "AGE-SECRET-K{}EY-1BXP5LYJE38MWW3F22SIH9F1SEPQF6WSKM951GOBTGQVNS4MLWG6QSK99CU",
            "AGE-SECRET-K{}EY-12PVIUU6T6KIJZ6AQ309076233YTSJTI3SLAFAARG25I7NDJXOVUAXLDC28",
        ],
        #[cfg(test)]
        look_alikes: &[
            "AGE-SECRET-K{}EY-1XZSV3B7XNS6051JA1NH1I4RZ80O4I7S42QT9ECK0WF3WL8876C8VILX0O",
            "AGE-SECRET-K{}EY-1EOL8QTZ9KEKTTUFO8615WXTEKTGIU!SUBNXVZ8XOD7T0Y7E3AKUPLSFXPH",
            "AGE-SECRET-K{}EY-10000000000000000000000000000000000000000000000000000000000",
            "x7AGE-SECRET{}-KEY-13JLF49KFOA5O8OMEPCQQXUJ2C3LUJL6D6TF85VI2LMVKMHNW3Z73YR0EOT",
        ],
    },
];
