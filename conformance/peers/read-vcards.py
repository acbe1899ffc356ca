"""Reads vCards, a list of them as JSON from stdin, with python's vobject (Debian: python3-vobject); writes what they say."""

import json
import sys

import vobject


def said(card, name):
    part = getattr(card, name, None)
    return None if part is None else part.value


def address(card):
    part = said(card, "adr")
    return part and [part.street, part.city, part.region, part.code, part.country]


def read(text):
    card = vobject.readOne(text)
    org = said(card, "org")
    return {
        "version": said(card, "version"),
        "fn": said(card, "fn"),
        "org": org[0] if isinstance(org, list) else org,
        "role": said(card, "role"),
        "title": said(card, "title"),
        "tel": [tel.value for tel in card.contents.get("tel", [])],
        "email": said(card, "email"),
        "url": said(card, "url"),
        "adr": address(card),
    }


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
