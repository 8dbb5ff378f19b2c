# SPDX-License-Identifier: Apache-2.0
"""Is the page set as a Chinese office sets it? Measured in the PDF by a foreign reader (MuPDF), with
the layout saying which line is which.

check_layout.py ISSUE.json LAYOUT.json FILE.pdf LINES
LINES: how many lines of nothing but Han the issue has at least, which the grid is measured on.
"""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

MM = 25.4 / 72
LEFT, RIGHT = 28.0, 184.0
PITCH, LINE = 156 / 28, 225 / 22
NOT_FIRST = set("，。、；：？！”’）》】〕〉·～…％")
NOT_LAST = set("“‘（《【〔〈")
MARKS = NOT_FIRST | NOT_LAST | {"—"}
FLOWING = ("body", "heading")
problems = []


def is_han(text):
    return all("\u3400" <= c <= "\u9fff" for c in text)


def glyphs_of(pdf):
    """Per page: (character, x mm, baseline mm) as MuPDF sees them."""
    tree = subprocess.run(["mutool", "draw", "-q", "-F", "stext", "-o", "-", pdf], capture_output=True, check=True).stdout
    return [[(c.get("c"), float(c.get("x")) * MM, float(c.get("y")) * MM) for c in page.iter("char")]
            for page in xml.fromstring(tree).iter("page")]


def paragraphs_of(issue, layout):
    """Each paragraph or heading of the body as its list of (page index, line), found by its text."""
    lines = [(number, line) for number, page in enumerate(layout["pages"]) for line in page["lines"]
             if line["role"] in FLOWING]
    wanted = [text for section in issue["sections"] for article in section["articles"] for text in article["paragraphs"]]
    result, at = [], 0
    for text in wanted:
        taken, rest = [], re.sub(r"\s", "", text)
        while rest and at < len(lines):
            set_text = re.sub(r"\s", "", lines[at][1]["text"])
            if not rest.startswith(set_text) or not set_text:
                problems.append(f"the lines do not follow the text at: {set_text[:20]} / {rest[:20]}")
                return result
            taken.append(lines[at])
            rest = rest[len(set_text):]
            at += 1
        result.append(taken)
    if at != len(lines):
        problems.append(f"{len(lines) - at} body lines belong to no paragraph")
    return result


def check_breaks(paragraphs):
    lone = 0
    for lines in paragraphs:
        for (_, line), (_, following) in zip(lines, lines[1:]):
            end, start = line["text"].rstrip()[-1], following["text"].lstrip()[0]
            pair = f"{line['text'][-8:]} | {following['text'][:8]}"
            if start in NOT_FIRST:
                problems.append(f"a line begins with {start}: {pair}")
            if end in NOT_LAST:
                problems.append(f"a line ends with {end}: {pair}")
            if (end, start) in (("—", "—"), ("…", "…")):
                problems.append(f"{end}{start} is split: {pair}")
            if re.match(r"[0-9A-Za-z]", end) and re.match(r"[0-9A-Za-z%‰℃]", start) and not re.search(r"\s$", line["text"]):
                problems.append(f"a number or word is split: {pair}")
            if end in ".," and start.isdigit() and line["text"][-2:-1].isdigit():
                problems.append(f"a number is split: {pair}")
        last = "".join(c for c in lines[-1][1]["text"] if c not in MARKS) if len(lines) > 1 else "  "
        lone += len(last) == 1 and is_han(last)
    if lone:
        problems.append(f"{lone} last lines of a single character")


def check_ends(paragraphs):
    full = 0
    for lines in paragraphs:
        for _, line in lines[:-1]:
            full += 1
            end = line["x_mm"] + line["width_mm"]
            if abs(end - RIGHT) > 0.3:
                problems.append(f"ends at {end:.2f} mm: {line['text']}")
    print(f"{full} full lines end at the margin")


def check_grid(layout, glyphs):
    checked = 0
    for page, seen in zip(layout["pages"], glyphs):
        for line in page["lines"]:
            if line["role"] != "body" or not is_han(line["text"]):
                continue
            checked += 1
            row = sorted((x, c) for c, x, y in seen if abs(y - line["y_mm"]) < 0.5)
            if "".join(c for _, c in row) != line["text"]:
                problems.append(f"MuPDF reads {''.join(c for _, c in row)} for {line['text']}")
                continue
            for k, (x, _) in enumerate(row):
                if abs(x - (line["x_mm"] + k * PITCH)) > 0.3 or abs((line["x_mm"] - LEFT) / PITCH % 1) > 0.06:
                    problems.append(f"character {k + 1} stands at {x:.2f} mm: {line['text']}")
                    break
    print(f"{checked} lines of Han only stand on the grid")
    return checked


def check_pages(layout, paragraphs):
    fullest = 0
    last_lines = {id(lines[-1][1]) for lines in paragraphs if len(lines) > 1}
    for page in layout["pages"]:
        rows = [line for line in page["lines"] if line["role"] != "page-number"]
        flowing = [line for line in rows if line["role"] in FLOWING + ("title", "section", "credit")]
        baselines = sorted({round(line["y_mm"], 2) for line in rows if line["role"] in FLOWING})
        fullest = max(fullest, len(baselines))
        for above, below in zip(baselines, baselines[1:]):
            steps = (below - above) / LINE
            if line_is_off(steps, page, above, below, rows):
                problems.append(f"page {page['number']}: lines {steps:.3f} line pitches apart")
        if flowing and flowing[-1]["role"] in ("heading", "title", "section") and flowing[-1] is rows[-1]:
            problems.append(f"page {page['number']} ends with a heading: {flowing[-1]['text']}")
        if flowing and id(flowing[0]) in last_lines and flowing[0] is rows[0]:
            problems.append(f"page {page['number']} begins with the last line of a paragraph: {flowing[0]['text']}")
    if fullest > 22:
        problems.append(f"{fullest} lines on a page")
    print(f"{len(layout['pages'])} pages, {fullest} lines of text on the fullest")


def line_is_off(steps, page, above, below, rows):
    # Between two text lines with a picture or a table between them the grid may start anew.
    between = [line for line in rows if above < line["y_mm"] < below and line["role"] in ("table", "caption", "image")]
    return not between and abs(steps - round(steps)) * LINE > 0.3


def main():
    issue, layout = (json.load(open(file, encoding="utf-8")) for file in sys.argv[1:3])
    paragraphs = [lines for lines in paragraphs_of(issue, layout) if lines]
    check_breaks(paragraphs)
    check_ends(paragraphs)
    if check_grid(layout, glyphs_of(sys.argv[3])) < int(sys.argv[4]):
        problems.append(f"fewer than {sys.argv[4]} lines of Han only: hardly anything was measured")
    check_pages(layout, paragraphs)
    print("\n".join(problems[:30]))
    sys.exit(1 if problems else 0)


main()
