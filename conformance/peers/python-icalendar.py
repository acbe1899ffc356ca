"""Answers jobs of the conformance command with python's icalendar and recurring-ical-events: one line of JSON each."""
import datetime
import json
import signal
import sys

try:
    import icalendar
    import recurring_ical_events
except ImportError:
    icalendar = None

UTC = datetime.timezone.utc


def answer(job):
    if icalendar is None:
        return {"notRun": "not installed"}
    calendar = icalendar.Calendar.from_ical(job["text"])
    span = [datetime.date.fromisoformat(job[edge][:10]) for edge in ("from", "to")]
    margin = datetime.timedelta(days=2)
    events = recurring_ical_events.of(calendar).between(max(span[0], datetime.date(1, 1, 4)) - margin, span[1] + margin)
    return {"occurrences": [plain(event) for event in events]}


def plain(event):
    start = event["DTSTART"].dt
    stated = event["DTEND"].dt if "DTEND" in event else start
    # recurring-ical-events makes an end up where there is none: the start.
    end = least_end(start) if stated == start else stated
    return {"uid": str(event.get("UID", "")), "summary": str(event.get("SUMMARY", "")), "start": text(start), "end": text(end)}


def least_end(start):
    """A day without an end is one whole day (RFC 5545 3.6.1)."""
    return start if isinstance(start, datetime.datetime) else start + datetime.timedelta(days=1)


def text(time):
    if not isinstance(time, datetime.datetime):
        return time.isoformat()
    if time.tzinfo is None:
        return time.strftime("%Y-%m-%dT%H:%M:%S").rjust(19, "0")
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")


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
