"""A plugin tells places in UTF-8 bytes; Python strings count code points."""


class Utf8Offsets:
    """From places in a text to their offsets in UTF-8 bytes. Ask in ascending order: the text is walked once, however many
    places are asked for."""

    def __init__(self, text: str) -> None:
        self.text, self.place, self.bytes = text, 0, 0

    def at(self, wanted: int) -> int:
        if wanted < self.place:
            raise ValueError("Utf8Offsets: ask in ascending order")
        self.bytes += len(self.text[self.place : wanted].encode())
        self.place = wanted
        return self.bytes
