# SPDX-License-Identifier: Apache-2.0
"""The hand-written sentences in texts/, by topic."""
import functools
from dataclasses import dataclass, field
from pathlib import Path

TEXTS = Path(__file__).resolve().parent / "texts"


@dataclass
class Topic:
    name: str
    unit: str = ""
    offices: list = field(default_factory=list)
    titles: list = field(default_factory=list)
    leads: list = field(default_factory=list)
    intro: str = ""
    items: list = field(default_factory=list)
    texts: list = field(default_factory=list)
    ends: list = field(default_factory=list)

    def county_unit(self, county):
        if self.name == "court":
            return county + "法院"
        if self.name == "party":
            return county + "直机关工委"
        if self.name == "youth":
            return county + "团委"
        if self.name in ("school", "history", "workstyle", "veterans"):
            return county + self.unit.removeprefix("市")
        return county + self.unit.removeprefix("市")


@functools.cache
def anywhere():
    """Sentences that suit any article."""
    lines = (TEXTS / "6_anywhere.txt").read_text(encoding="utf-8").splitlines()
    return [line.partition(" ")[2] for line in lines if line]


@functools.cache
def topics():
    found, topic = {}, None
    lists = {"title": "titles", "lead": "leads", "item": "items", "text": "texts", "end": "ends"}
    for path in sorted(TEXTS.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            word, _, rest = line.partition(" ")
            if word == "topic":
                topic = found[rest] = Topic(rest)
            elif word == "office":
                topic.offices = rest.split()
            elif word in ("unit", "intro"):
                setattr(topic, word, rest)
            elif word in lists:
                getattr(topic, lists[word]).append(rest)
    return found
