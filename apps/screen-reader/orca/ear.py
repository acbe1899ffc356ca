"""
A voice for Orca that says nothing and writes each utterance down: one JSON string a line, on file descriptor 3. Orca's
mode stands there as well, as {"mode": "focus"} or {"mode": "browse"}.
"""

import json
import os

import mode
from orca import speechserver


class SpeechServer(speechserver.SpeechServer):
    _only = None

    @staticmethod
    def getFactoryName():
        return "ear"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer._only is None:
            SpeechServer._only = SpeechServer()
        return SpeechServer._only

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._only = None

    def __init__(self):
        super().__init__()
        self._paper = os.fdopen(os.dup(3), "w", encoding="utf-8")
        mode.watch(lambda name: self._write({"mode": name}))

    def getInfo(self):
        return ["ear", "ear"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        self._write(text)

    def speakCharacter(self, character, acss=None):
        self._write(character)

    def sayAll(self, utteranceIterator, progressCallback):
        for context, _acss in utteranceIterator:
            self._write(context.utterance)

    def _write(self, what):
        if what:
            print(json.dumps(what), file=self._paper, flush=True)
