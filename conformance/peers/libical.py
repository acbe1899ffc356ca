"""Answers jobs of the conformance command with libical 3: one line of JSON each."""
import ctypes
import datetime
import json
import signal
import sys

VEVENT = 4
DAY = 86400
NAMES = ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")
POINTER = ctypes.c_void_p


class Time(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in NAMES] + [("zone", POINTER)]


class Span(ctypes.Structure):
    _fields_ = [("start", ctypes.c_int64), ("end", ctypes.c_int64), ("is_busy", ctypes.c_int)]


Visit = ctypes.CFUNCTYPE(None, POINTER, ctypes.POINTER(Span), POINTER)
TYPES = {
    "icalparser_parse_string": (POINTER, [ctypes.c_char_p]),
    "icalcomponent_count_errors": (ctypes.c_int, [POINTER]),
    "icalcomponent_get_first_component": (POINTER, [POINTER, ctypes.c_int]),
    "icalcomponent_get_next_component": (POINTER, [POINTER, ctypes.c_int]),
    "icalcomponent_get_uid": (ctypes.c_char_p, [POINTER]),
    "icalcomponent_get_dtstart": (Time, [POINTER]),
    "icalcomponent_get_recurrenceid": (Time, [POINTER]),
    "icalcomponent_foreach_recurrence": (None, [POINTER, Time, Time, Visit, POINTER]),
    "icalcomponent_as_ical_string": (ctypes.c_char_p, [POINTER]),
    "icalcomponent_free": (None, [POINTER]),
    "icaltime_from_string": (Time, [ctypes.c_char_p]),
    "icaltime_as_timet_with_zone": (ctypes.c_int64, [Time, POINTER]),
}


def load():
    try:
        library = ctypes.CDLL("libical.so.3")
    except OSError:
        return None
    for name, (result, arguments) in TYPES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


ICAL = load()


def answer(job):
    if ICAL is None:
        return {"notRun": "not installed"}
    root = ICAL.icalparser_parse_string(job["text"].encode())
    errors = ICAL.icalcomponent_count_errors(root) if root else 1
    if errors:
        return {"error": {"name": "ParseError", "message": first_error(root)}}
    span = [edge(job["from"], -2), edge(job["to"], 2)]
    found = [each for event in list(events_of(root)) for each in occurrences_of(event, span)]
    replaced = {(each["uid"], each["replaces"]) for each in found if each["replaces"] is not None}
    ICAL.icalcomponent_free(root)
    return {"occurrences": [plain(each) for each in found if each["replaces"] is not None or key(each) not in replaced]}


def first_error(root):
    """libical notes what it could not read as a property of its own."""
    document = ICAL.icalcomponent_as_ical_string(root).decode().replace("\r\n ", "") if root else ""
    return next((line for line in document.splitlines() if line.startswith("X-LIC-ERROR")), "no component")


def events_of(root):
    event = ICAL.icalcomponent_get_first_component(root, VEVENT)
    while event:
        yield event
        event = ICAL.icalcomponent_get_next_component(root, VEVENT)


def occurrences_of(event, span):
    spans = []
    visit = Visit(lambda _component, found, _data: spans.append((found.contents.start, found.contents.end)))
    ICAL.icalcomponent_foreach_recurrence(event, *span, visit, None)
    start = ICAL.icalcomponent_get_dtstart(event)
    replaces = ICAL.icalcomponent_get_recurrenceid(event)
    common = {
        "uid": (ICAL.icalcomponent_get_uid(event) or b"").decode(),
        "form": "day" if start.is_date else "instant" if start.zone else "floating",
        # libical leaves the zone of RECURRENCE-ID to its caller; it is that of the event.
        "replaces": ICAL.icaltime_as_timet_with_zone(replaces, start.zone) if replaces.year else None,
    }
    return [{**common, "start": first, "end": last} for first, last in spans]


def key(each):
    return (each["uid"], each["start"])


def plain(each):
    start, end, form = each["start"], each["end"], each["form"]
    if form == "day":
        end = exclusive_end(start, end)
    return {"uid": each["uid"], "start": text(start, form), "end": text(end, form)}


def exclusive_end(start, end):
    """libical adds a day less one second to the length that an all-day event states, or to none."""
    return max(end + 1 - DAY, start + DAY)


def text(seconds, form):
    time = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds)
    if form == "day":
        return time.date().isoformat()
    return time.isoformat(timespec="seconds") + ("Z" if form == "instant" else "")


def edge(time, days):
    date = datetime.date.fromisoformat(time[:10]) + datetime.timedelta(days=days)
    return ICAL.icaltime_from_string(date.strftime("%Y%m%dT000000Z").encode())


def end_within(seconds):
    """Ends the process if a library does not come to an end; whoever asked is gone by then. 0 takes it back."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


for line in sys.stdin:
    end_within(60)
    try:
        result = answer(json.loads(line))
    except Exception as error:
        result = {"error": {"name": type(error).__name__, "message": str(error)}}
    end_within(0)
    print(json.dumps(result), flush=True)
