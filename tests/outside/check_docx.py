# SPDX-License-Identifier: Apache-2.0
"""Does the Word file say everything, and does LibreOffice set it as we do?

check_docx.py ISSUE.json LAYOUT.json PANDOC.txt LIBREOFFICE.pdf
"""
import json
import re
import subprocess
import sys

problems = []


def tight(text):
    return re.sub(r"\s", "", text)


def main():
    issue, layout = (json.load(open(file, encoding="utf-8")) for file in sys.argv[1:3])
    read = {tight(line) for line in open(sys.argv[3], encoding="utf-8")}
    articles = [article for section in issue["sections"] for article in section["articles"]]
    for article in articles:
        for text in article["paragraphs"]:
            if tight(text) not in read:
                problems.append(f"pandoc does not read: {text[:40]}")
    pages = subprocess.run(["pdftotext", "-layout", sys.argv[4], "-"], capture_output=True, text=True, check=True).stdout.split("\f")[:-1]
    if abs(len(pages) - len(layout["pages"])) > 1:
        problems.append(f"LibreOffice sets {len(pages)} pages, we {len(layout['pages'])}")
    body = "".join(tight(text) for article in articles for text in article["paragraphs"])
    han_only = [line for line in map(tight, "".join(pages).split("\n"))
                if re.fullmatch("[\u3400-\u9fff]{20,}", line) and line in body]
    full = max((len(line) for line in han_only), default=28)
    if full != 28:
        problems.append(f"a line of Han only holds {full} characters in LibreOffice")
    print(f"{len(articles)} articles read by pandoc; {len(pages)} pages in LibreOffice against {len(layout['pages'])}")
    print("\n".join(problems[:20]))
    sys.exit(1 if problems else 0)


main()
