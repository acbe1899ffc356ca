"""Orca's settings for a visit that is written down; all else is as Orca has it from the start."""

from orca import settings

# Its voice is a list of sentences: ear.py in this folder.
settings.speechServerFactory = "ear"
# A page is read by the visitor's own keys, not from its first to its last word as soon as it is there.
settings.sayAllOnLoad = False
# Nobody has a braille display on.
settings.enableBraille = False
