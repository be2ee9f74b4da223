"""Finds order numbers: what they begin with, and so many digits, such as ORD-123456."""

import json
import re

from wit_world import exports
from wit_world.imports.types import Finding, Report, Request, TextSpan, Unjudged

from utf8 import Utf8Offsets

orders: re.Pattern[str]


class Settings(exports.Settings):
    def configure(self, json_text: str) -> list[str]:
        """Called once, before any check, with settings that have passed the schema in plugin.yaml. What it leaves in
        memory is where every check starts. It returns notes for the operator; raise `componentize_py_types.Err` with a
        string to refuse the settings."""
        global orders
        settings = json.loads(json_text)
        prefix, digits = re.escape(settings["prefix"]), settings["digits"]
        orders = re.compile(f"(?<![A-Za-z0-9]){prefix}[0-9]{{{digits}}}(?![0-9])")
        return []


class Detector(exports.Detector):
    def detect(self, request: Request) -> Report:
        """Called once per check with all texts. Raise `Err` when they could not be judged."""
        findings, unjudged = [], []
        for text, of_text in enumerate(request.texts):
            for view, reading in enumerate(of_text.views):
                offsets = Utf8Offsets(reading.content)
                for found in orders.finditer(reading.content):
                    # A host takes 256 unless told otherwise, and fails the whole report of a plugin that has more.
                    if len(findings) == 250:
                        unjudged.append(Unjudged(text, None, "findings_max"))
                        break
                    span = TextSpan(offsets.at(found.start()), offsets.at(found.end()))
                    findings.append(Finding(text, view, span, "privacy.order_number", 1.0, None, None, []))
        return Report(findings, unjudged)
