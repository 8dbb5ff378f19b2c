// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/budget_advice.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace bulletin {
namespace {
constexpr double charactersPerPage = 28 * 22; // GB/T 9704-2012 5.2.3 (28 characters, 22 lines)
}

QString budgetAdvice(double usedPages, int plannedPages, const QList<Article> &articles)
{
    const double over = usedPages - plannedPages;
    if (plannedPages <= 0 || over <= 0)
        return {};
    const QString pages = QLocale().toString(over, 'f', 1);
    const auto longest = std::max_element(articles.begin(), articles.end(), [](const Article &a, const Article &b) { return a.characters < b.characters; });
    const int characters = int(over * charactersPerPage / 10 + 1) * 10;
    // Nobody shortens an article by half: then one has to wait for the next issue.
    if (longest == articles.end() || characters * 2 > longest->characters)
        return QCoreApplication::translate("bulletin::BoardBudget", "%1 pages over: keep an article for the next issue, or plan more pages.").arg(pages);
    return QCoreApplication::translate("bulletin::BoardBudget", "%1 pages over: shorten “%2” by about %3 characters, or keep an article for the next issue.")
        .arg(pages, longest->title())
        .arg(characters);
}

} // namespace bulletin
