// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/press/typesetter.h"
#include "core/sheets/sheets.h"
#include "tests/core/desk/proof_office.h"

namespace bulletin {

inline QString textOf(const Page &page)
{
    QStringList lines;
    for (const PlacedLine &line : page.lines)
        lines.append(line.line->text);
    return lines.join(QLatin1Char('\n'));
}

inline QString textOf(const Sheet &sheet)
{
    QStringList pages;
    for (const Page &page : sheet.layout.pages)
        pages.append(textOf(page));
    return pages.join(QLatin1Char('\n'));
}

// The first thing that does not stand on its page, with a margin to grip it; empty: all does.
inline QString outside(const Sheet &sheet)
{
    constexpr double margin = 5;
    const double right = sheet.layout.pageWidth - margin;
    const double foot = sheet.layout.pageHeight - margin;
    for (const Page &page : sheet.layout.pages) {
        for (const PlacedLine &line : page.lines) {
            if (line.x < margin || line.x + line.line->width > right || line.y < margin || line.y > foot)
                return line.line->text;
        }
        for (const PlacedRule &rule : page.rules) {
            if (std::min({rule.x1, rule.x2, rule.y1, rule.y2}) < margin || std::max(rule.x1, rule.x2) > right || std::max(rule.y1, rule.y2) > foot)
                return QStringLiteral("a rule on page %1").arg(page.number);
        }
    }
    return {};
}

inline const PlacedLine *findLine(const Page &page, const QString &words)
{
    for (const PlacedLine &line : page.lines) {
        if (line.line->text.contains(words))
            return &line;
    }
    return nullptr;
}

// The proof office with the means to print.
class SheetOffice final : public ProofOffice {
public:
    FontBook fonts;
    TemplateLibrary templates;
};

} // namespace bulletin
