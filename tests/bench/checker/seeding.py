# SPDX-License-Identifier: Apache-2.0
"""What a planted error is, and how it stands in the file."""
import re
from dataclasses import dataclass, field

CLASSES = {}


@dataclass
class Edit:
    """start and end in the line's text; gold in what replaces it; right: what it should be mended to."""
    start: int
    end: int
    new: str
    gold: tuple = None
    right: list = None
    places: list = field(default_factory=list)  # (line, start, end) of the clean issue: other places that may be named
    whole: bool = False  # start and end count in the file


@dataclass
class Class:
    name: str
    rules: tuple  # acceptable ids, the best first; three letters: any of the family
    roles: tuple
    make: object
    pair: bool = False  # at most one of these a paragraph: they change how the rest is paired
    fix: bool = True  # the catalogue promises a cure
    decidable: bool = True
    whole: bool = False  # works on the issue, not on a line


def seed(name, *rules, roles=(), pair=False, fix=True, decidable=True, whole=False):
    def keep(make):
        CLASSES[name] = Class(name, rules, roles, make, pair, fix, decidable, whole)
        return make
    return keep


def matches(pattern, line):
    return re.finditer(pattern, line.text)


def edit(match, new, gold=None, right=None):
    if new == "" and gold is None:
        gold = (-1, 1)
    return Edit(match.start(), match.end(), new, gold, [right] if isinstance(right, str) else right)
