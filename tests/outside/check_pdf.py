# SPDX-License-Identifier: Apache-2.0
"""Does the PDF say what the issue says, and is it the PDF that it should be?

check_pdf.py ISSUE.json LAYOUT.json FILE.pdf
"""
import json
import re
import subprocess
import sys

PAGE_NUMBER = re.compile(r"^\s*[—–―-]\s*\d+\s*[—–―-]\s*$")
WRONG = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")
HAN_GAP = re.compile("([\u4e00-\u9fff]) +([\u4e00-\u9fff])")
problems = []


def tool(*command):
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        problems.append(f"{command[0]}: {done.stderr or done.stdout}")
    return done.stdout


def tight(text):
    return re.sub(r"\s", "", text)


def first_difference(got, wanted):
    at = next((i for i, (a, b) in enumerate(zip(got, wanted)) if a != b), min(len(got), len(wanted)))
    return f"at {at}: …{got[max(0, at - 12):at + 24]}… against …{wanted[max(0, at - 12):at + 24]}…"


def block_text(block):
    words = [block.get("text") or block.get("caption") or ""]
    for row in block.get("rows", []):
        words += row
    return "".join(words)


def without_page_numbers(text):
    return "\n".join(line for line in re.split("[\n\f]", text) if not PAGE_NUMBER.match(line))


def is_plain(article):
    return all(block["kind"] in ("paragraph", "heading") for block in article["blocks"])


def check_text(issue, layout, pdf):
    """In the order in which it is drawn the text is the layout's; in the order in which a reader
    guesses columns (pdftotext's own) every article is still whole."""
    drawn = tight(without_page_numbers(tool("pdftotext", "-raw", pdf, "-")))
    wanted = tight("".join(line["text"] for page in layout["pages"] for line in page["lines"]
                           if line["role"] != "page-number"))
    if drawn != wanted:
        problems.append("the text differs from the layout " + first_difference(drawn, wanted))
    guessed = tool("pdftotext", pdf, "-")
    articles = [article for section in issue["sections"] for article in section["articles"]]
    for text, chosen in ((drawn, articles), (tight(without_page_numbers(guessed)), filter(is_plain, articles))):
        at = 0
        for article in chosen:
            printed = tight(article["title"] + "".join(block_text(block) for block in article["blocks"]))
            found = text.find(printed, at)
            if found < 0:
                problems.append(f"not printed as written, or not in its place: {article['title']}")
            else:
                at = found + len(printed)
    for wrong in WRONG.findall(guessed):
        problems.append(f"U+{ord(wrong):04X} stands in the text")
    check_gaps(issue, guessed)
    print(f"{len(drawn)} characters as written")


def check_gaps(issue, guessed):
    """No line is stretched so far that a reader takes the gap for a blank."""
    paragraphs = "\n".join(text for section in issue["sections"] for article in section["articles"]
                           for text in article["paragraphs"])
    for line in guessed.split("\n"):
        for match in HAN_GAP.finditer(line):
            closed = tight(line[max(0, match.start() - 6):match.end() + 6])
            if match.group(0) not in paragraphs and closed in paragraphs:
                problems.append(f"a gap so wide that it reads as a blank: {line}")


def check_fonts(pdf):
    rows = tool("pdffonts", pdf).splitlines()[2:]
    for row in rows:
        flags = re.search(r"(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$", row)
        if not flags or flags.groups() != ("yes", "yes", "yes"):
            problems.append(f"a font that is not embedded, subset, with Unicode: {row}")
    if not rows:
        problems.append("no fonts at all")
    print(f"{len(rows)} fonts embedded, subset, with Unicode")


def check_structure(issue, layout, pdf):
    checked = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True)
    if checked.returncode or "WARNING" in checked.stdout + checked.stderr:
        problems.append("qpdf --check: " + checked.stdout + checked.stderr)
    info = dict(line.split(":", 1) for line in tool("pdfinfo", pdf).splitlines() if ":" in line)
    if info.get("Tagged", "").strip() != "yes":
        problems.append("not tagged")
    if int(info.get("Pages", 0)) != len(layout["pages"]):
        problems.append(f"{info.get('Pages')} pages, the layout has {len(layout['pages'])}")
    if issue["bulletin"] not in info.get("Title", ""):
        problems.append(f"title: {info.get('Title')}")
    if issue["publisher"] not in info.get("Author", ""):
        problems.append(f"author: {info.get('Author')}")
    if not re.search(r"595\.\d+ x 841\.\d+", info.get("Page size", "")):
        problems.append(f"page size: {info.get('Page size')}")
    document = json.loads(tool("qpdf", "--json=2", "--json-key=outlines", "--json-key=pagelabels", pdf))
    titles = []

    def collect(entries):
        for entry in entries:
            titles.append(tight(entry["title"]))
            collect(entry.get("kids", []))

    collect(document["outlines"])
    for section in issue["sections"]:
        if not any(section["name"] in title for title in titles):
            problems.append(f"no bookmark of the section {section['name']}")
        for article in section["articles"]:
            if tight(article["title"]) not in titles:
                problems.append(f"no bookmark of {article['title']}")
    if not document["pagelabels"]:
        problems.append("no page labels")
    print(f"{len(titles)} bookmarks, {info.get('Pages', '').strip()} pages, tagged")


def check_tags(issue, pdf):
    """The structure as poppler reads it: a document on top, nothing that it warns of, every table and
    picture with what those need who cannot see them."""
    read = subprocess.run(["pdfinfo", "-struct-text", pdf], capture_output=True, text=True, encoding="utf-8")
    if read.stderr:
        problems.append("pdfinfo -struct-text: " + read.stderr[:400])
    lines = read.stdout.splitlines()
    if not lines or lines[0].strip() != "Document":
        problems.append(f"the structure begins with {lines[:1]}")
    blocks = [block for section in issue["sections"] for article in section["articles"] for block in article["blocks"]]
    tables = [block for block in blocks if block["kind"] == "table"]
    wanted = {"Table": len(tables), "TR": sum(len(table["rows"]) for table in tables),
              "TH": sum(len(table["rows"][0]) for table in tables if len(table["rows"]) > 1),
              "Figure": sum(block["kind"] == "image" for block in blocks)}
    for tag, count in wanted.items():
        found = sum(re.match(rf"\s*{tag}\b", line) is not None for line in lines)
        if found != count:
            problems.append(f"{found} elements {tag}, the issue has {count}")
    tagged = tight("".join(re.findall(r'^\s*"(.*)"$', read.stdout, re.M)))
    for section in issue["sections"]:
        for article in section["articles"]:
            for block in article["blocks"]:
                if block["kind"] in ("paragraph", "heading") and tight(block["text"]) not in tagged:
                    problems.append(f"not read aloud as one: {block['text'][:30]}")
    if b"pdfaid" in open(pdf, "rb").read():
        problems.append("claims PDF/A")


def main():
    issue, layout = (json.load(open(file, encoding="utf-8")) for file in sys.argv[1:3])
    pdf = sys.argv[3]
    check_text(issue, layout, pdf)
    check_fonts(pdf)
    check_structure(issue, layout, pdf)
    check_tags(issue, pdf)
    print("\n".join(problems[:30]))
    sys.exit(1 if problems else 0)


main()
