"""Tells of each change between Orca's two modes: it takes the keys for reading, or leaves them to what has the focus."""

from orca.scripts import web

FIELD = "_inFocusMode"


def watch(tell):
    """Has `tell` called with "focus" or "browse", with each page at its beginning and whenever Orca changes the mode."""

    def read(script):
        return vars(script)[FIELD]

    def write(script, is_focus_mode):
        vars(script)[FIELD] = is_focus_mode
        tell("focus" if is_focus_mode else "browse")

    setattr(web.Script, FIELD, property(read, write))
