"""Test guest: misbehaves as the first text says."""

from componentize_py_types import Err
from wit_world import exports
from wit_world.imports import log
from wit_world.imports.types import Finding, Report, Request, TextSpan


def finding(end: int) -> Finding:
    return Finding(0, 0, TextSpan(0, end), "format.echo", 1.0, None, None, [])


def echo() -> Report:
    return Report([finding(1)], [])


def loop() -> Report:
    while True:
        pass


def memory_bomb() -> Report:
    kept = []
    while True:
        kept.append(bytearray(1 << 20))


def deeper(depth: int) -> int:
    return 0 if depth < 0 else 1 + deeper(depth + 1)


def deep_recursion() -> Report:
    return Report([finding(deeper(0))], [])


def huge_string() -> Report:
    raise Err("x" * (4 << 20))


def huge_findings() -> Report:
    return Report([finding(1) for _ in range(1000)], [])


def log_flood() -> Report:
    for _ in range(5000):
        log.log(log.Level.INFO, "flood")
    return Report([], [])


BEHAVIOURS = {
    function.__name__: function
    for function in (echo, loop, memory_bomb, deep_recursion, huge_string, huge_findings, log_flood)
}


class Detector(exports.Detector):
    def detect(self, request: Request) -> Report:
        return BEHAVIOURS[request.texts[0].views[0].content]()
