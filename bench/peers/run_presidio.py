"""Presidio's analyzer with its pattern recognizers.

No model: texts are cut into words by a blank spaCy pipeline, whose words in lower case stand for lemmas, so that the words around a
value raise its score as they do in Presidio with a model. `default` is the set that Presidio enables for English; `all` is each
recognizer of the package that needs no model and no service, of all countries, for texts in any language.
"""

import inspect
import logging

import spacy
from presidio_analyzer import AnalyzerEngine, PatternRecognizer, RecognizerRegistry, predefined_recognizers
from presidio_analyzer.nlp_engine import NlpArtifacts, SpacyNlpEngine

import child

# No regular expressions, and no model either.
BY_LIBRARY = ("PhoneRecognizer", "ZaMobileNumberRecognizer", "ZaTelephoneNumberRecognizer")


class Words(SpacyNlpEngine):
    """Words, and no entities."""

    def load(self):
        self.nlp = {"en": spacy.blank("en")}

    def _doc_to_nlp_artifact(self, doc, language):
        return NlpArtifacts(entities=[], tokens=doc, tokens_indices=[token.idx for token in doc],
                            lemmas=[token.lower_ for token in doc], nlp_engine=self, language=language)


def every():
    for name, recognizer in sorted(vars(predefined_recognizers).items()):
        if inspect.isclass(recognizer) and (issubclass(recognizer, PatternRecognizer) or name in BY_LIBRARY):
            yield recognizer(supported_language="en")


def make(variant):
    logging.disable(logging.WARNING)
    words = Words()
    words.load()
    registry = RecognizerRegistry(supported_languages=["en"])
    if variant == "all":
        for recognizer in every():
            registry.add_recognizer(recognizer)
    else:
        registry.load_predefined_recognizers(languages=["en"], nlp_engine=words)
        for name in [r.name for r in registry.recognizers if not isinstance(r, PatternRecognizer) and r.name not in BY_LIBRARY]:
            registry.remove_recognizer(name)
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=words, supported_languages=["en"])

    def find(text):
        return [[r.start, r.end, r.entity_type, r.score] for r in analyzer.analyze(text, language="en", score_threshold=0)]

    return find


if __name__ == "__main__":
    child.serve(make)
