"""detect-secrets with its default plugins and filters.

`lines` is what `detect-secrets scan --string` does with each line: values need no quotes, and those of too little entropy are said to be
none. `file` is what the hook before a commit does with a text file that holds the text. A finding has no place, so it is told as the whole text.
"""

import os
import tempfile

from detect_secrets.core import plugins
from detect_secrets.core.scan import scan_file, scan_line
from detect_secrets.settings import default_settings

import child


def make(variant):
    folder = tempfile.mkdtemp()
    path = os.path.join(folder, "text.txt")

    def counts(secret):
        plugin = plugins.initialize.from_secret_type(secret.type)
        return not plugin.format_scan_result(secret).startswith("False")

    def lines(text):
        return [[0, len(text), secret.type, 1.0] for line in text.splitlines() for secret in scan_line(line) if counts(secret)]

    def file(text):
        with open(path, "w") as to:
            to.write(text)
        return [[0, len(text), secret.type, 1.0] for secret in scan_file(path)]

    return {"lines": lines, "file": file}[variant]


if __name__ == "__main__":
    with default_settings():
        child.serve(make)
