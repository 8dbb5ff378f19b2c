# SPDX-License-Identifier: Apache-2.0
"""An issue, as `issue show --json` prints it, as a typst document on the same page: the same
fonts, sizes and grid, masthead, contents with page numbers, bookmarks, credit lines, tail."""

HEAD = """
#set document(title: "%(bulletin)s", author: "%(publisher)s")
#set page(width: 210mm, height: 297mm, margin: (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm),
  footer: context align(if calc.odd(here().page()) { right } else { left },
    text(font: "FandolSong", size: 14pt)[— #counter(page).display() —]))
#set text(font: ("FandolFang R", "FandolFang", "Noto Serif CJK SC"), size: 15.75pt, lang: "zh", region: "cn",
  cjk-latin-spacing: none, top-edge: 0.8em, bottom-edge: -0.2em)
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 13.24pt, spacing: 13.24pt)
#show heading.where(level: 1): it => align(center, text(font: "FandolHei", size: 16pt, weight: "regular", it.body))
#show heading.where(level: 2): it => align(center, block(above: 29pt, below: 29pt,
  text(font: "FandolSong", size: 22pt, weight: "bold", it.body)))
#show heading.where(level: 3): it => par(text(font: "FandolHei", size: 15.75pt, weight: "regular", it.body))
#show heading.where(level: 4): it => par(text(font: "FandolKai", size: 15.75pt, weight: "regular", it.body))
"""


def escaped(text):
    return "".join("\\" + c if c in "\\#$*_`<>@=-+/[]~'\"." else c for c in text)


def masthead(issue):
    return f"""
#align(center, text(font: "FandolSong", size: 48pt, weight: "bold", fill: red)[{escaped(issue["bulletin"])}])
#align(center)[第 {issue["number"]} 期（总第 {issue["cumulative"]} 期）]
#grid(columns: (1fr, auto), [{escaped(issue["publisher"])}编], [{issue["date"]}])
#line(length: 100%, stroke: 1mm + red)
#outline(title: none, depth: 2)
#pagebreak()
"""


def block(item, image_folder):
    kind = item["kind"]
    text = escaped(item.get("text") or item.get("caption") or "")
    if kind == "heading":
        return "=" * (2 + item.get("level", 1)) + " " + text
    if kind == "table":
        rows = item["rows"]
        cells = ", ".join(f"[{escaped(cell)}]" for row in rows for cell in row)
        return f"#figure(caption: [{text}], table(columns: {len(rows[0])}, {cells}))"
    if kind == "image":
        return f"#figure(caption: [{text}], rect(width: 120mm, height: 60mm))"
    return text


def document(issue, image_folder=None):
    parts = [HEAD % issue, masthead(issue)]
    for section in issue["sections"]:
        parts.append(f"= 【{escaped(section['name'])}】")
        for article in section["articles"]:
            parts.append("== " + " \\ ".join(escaped(line) for line in article["title_lines"]))
            parts += [block(item, image_folder) for item in article["blocks"]]
            credit = "、".join(article["units"])
            parts.append(f'#align(right, text(font: "FandolKai")[（{escaped(credit)}供稿）])')
    for label, recipients in issue["distribution"].items():
        parts.append(f"#line(length: 100%, stroke: 0.25mm)\n{label}：{escaped(recipients)}")
    parts.append(f"责编：{escaped(issue['editor'])} 电话：{escaped(issue['phone'])} 邮箱：{escaped(issue['email'])}")
    return "\n\n".join(parts) + "\n"
