# SPDX-License-Identifier: Apache-2.0
"""Are two issues, as `issue show --json` prints them, the same?

same_issue.py whole|text FIRST SECOND
  whole  everything but ids, contents and doubts
  text   the same, but an image or a table may have come back as its texts
"""
import json
import re
import sys

IGNORED = {"id", "contents", "doubts", "stage"}


def without_ids(value):
    if isinstance(value, dict):
        return {key: without_ids(inner) for key, inner in value.items() if key not in IGNORED}
    if isinstance(value, list):
        return [without_ids(inner) for inner in value]
    return value


def texts(block):
    """The words of a block in the order in which they are printed."""
    words = [block.get("text") or block.get("caption") or ""]
    for row in block.get("rows", []):
        words += row
    return words


def articles_of(issue):
    return [article for section in issue["sections"] for article in section["articles"]]


def as_texts(first, second):
    """Where either has an image or a table, only the words of the article are compared."""
    for one, other in zip(articles_of(first), articles_of(second)):
        plain = all(block["kind"] in ("paragraph", "heading") for block in one["blocks"] + other["blocks"])
        for article in (one, other):
            if plain:
                for block in article["blocks"]:
                    block.pop("marks", None)
            else:
                words = "".join(word for block in article["blocks"] for word in texts(block))
                article["blocks"] = re.sub(r"\s", "", words)
                article.pop("paragraphs")


def differences(first, second, place=""):
    if isinstance(first, dict) and isinstance(second, dict):
        for key in sorted(first.keys() | second.keys()):
            yield from differences(first.get(key), second.get(key), f"{place}.{key}")
    elif isinstance(first, list) and isinstance(second, list):
        if len(first) != len(second):
            yield f"{place}: {len(first)} against {len(second)} items"
        for index, (one, other) in enumerate(zip(first, second)):
            yield from differences(one, other, f"{place}[{index}]")
    elif first != second:
        yield f"{place}: {first!r}\n    against {second!r}"


def main():
    depth, *files = sys.argv[1:]
    issues = [without_ids(json.load(open(file, encoding="utf-8"))) for file in files]
    if depth == "text":
        as_texts(*issues)
    found = list(differences(*issues))
    print("\n".join(found[:30]) or f"{sum(len(s['articles']) for s in issues[0]['sections'])} articles alike")
    sys.exit(1 if found else 0)


main()
