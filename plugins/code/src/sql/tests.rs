use super::*;
use crate::words::Words;

fn rules(text: &str) -> Vec<&'static str> {
    let words = Words::new(include_str!("../../data/words.txt"), std::collections::BTreeMap::new()).unwrap();
    let part = Part { text: text.as_bytes(), range: 0..text.len(), is_argument: false, words: &words };
    let mut hits = Hits::default();
    judge(&part, &mut hits);
    for hit in &hits.0 {
        assert!(text.get(hit.range.clone()).is_some(), "{text}: {hit:?}");
    }
    hits.0.iter().map(|hit| hit.rule).collect()
}

#[test]
fn values_that_break_out() {
    for (text, rule) in [
        ("' OR 1=1 --", "sql.tautology"),
        ("admin' or '1'='1", "sql.tautology"),
        ("admin'or'1'='1'#", "sql.tautology"),
        ("x') OR ('a'='a", "sql.tautology"),
        ("\" or \"\"=\"", "sql.tautology"),
        ("' || 2>1 -- -", "sql.tautology"),
        ("'/**/OR/**/1=1#", "sql.tautology"),
        ("' or true--", "sql.tautology"),
        ("1 OR 1=1", "sql.tautology-number"),
        ("id=1 or 1 = 1", "sql.tautology-number"),
        ("' UNION SELECT username, password FROM users--", "sql.union"),
        ("-1 UNION ALL SELECT NULL,NULL,@@version", "sql.union-number"),
        ("x'/*!50000UNION*//*!50000SELECT*/1,2", "sql.union"),
        ("Robert'); DROP TABLE Students;--", "sql.stacked"),
        ("105; DROP TABLE Suppliers", "sql.stacked-number"),
        ("x'; EXEC master..xp_cmdshell 'dir'--", "sql.stacked"),
        ("'; WAITFOR DELAY '0:0:5'--", "sql.timing"),
        ("1' AND SLEEP(5)#", "sql.timing"),
        ("1' AND (SELECT * FROM (SELECT(SLEEP(5)))a)-- ", "sql.timing"),
        ("admin'--", "sql.truncation"),
        ("admin' #", "sql.truncation"),
        ("' ORDER BY 5--", "sql.probe"),
        ("' un/**/ion sel/**/ect 1,2--", "sql.union"),
        ("' AND 1=CONVERT(int,(SELECT @@version))--", "sql.probe"),
        ("1' AND '1'='2", "sql.probe"),
        ("1' AND extractvalue(1,concat(0x7e,version()))-- -", "sql.probe"),
    ] {
        assert!(rules(text).contains(&rule), "{text}: {:?}", rules(text));
    }
}

#[test]
fn ordinary_queries_and_prose() {
    for text in [
        "SELECT name FROM users WHERE a = 'x' OR b = 'y'",
        "SELECT a FROM t WHERE id = 1 UNION SELECT b FROM u",
        "INSERT INTO t VALUES ('x'); DELETE FROM u WHERE a = 1;",
        "if a == 'x' or b == 'y':",
        "x = d.get('a') or 1  # default",
        "the dogs' owners or 1 in 5",
        "don't; select one of the 'options' and 2 others",
        "let s = 'a'; // ok",
        "print('x') # done",
        "time.sleep(5)",
    ] {
        let found = rules(text);
        assert!(
            found.iter().all(|rule| matches!(*rule, "sql.tautology-query" | "sql.query")),
            "{text}: {found:?}"
        );
    }
}
