"""What the program makes of a text before a model reads it: the folded reading of what no encoding hides, and of whatever one hid.

    cargo build --release --package balustrade-text --example views     # once; makes target/release/examples/views
    python views.py "TEXT"

So a model never meets full-width letters, zero-width characters or base64, and need not learn them: training reads texts as
the program will.
"""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

PROGRAM = os.environ.get("BALUSTRADE_VIEWS", Path(__file__).parents[2] / "target/release/examples/views")


def read(texts):
    """(what no encoding hides, [decoded]) of each text, all folded."""
    assert Path(PROGRAM).exists(), f"{PROGRAM} is missing: cargo build --release --package balustrade-text --example views"
    asked = "".join(json.dumps(text) + "\n" for text in texts)
    with subprocess.Popen([PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:

        def ask():
            process.stdin.write(asked)
            process.stdin.close()

        feeder = threading.Thread(target=ask)
        feeder.start()
        answers = [json.loads(line) for line in process.stdout]
        feeder.join()
    assert process.returncode == 0 and len(answers) == len(texts), f"{PROGRAM} answered {len(answers)} of {len(texts)} texts"
    return [(answer["rest"], answer["decoded"]) for answer in answers]


if __name__ == "__main__":
    print(*read(sys.argv[1:2])[0], sep="\n")
