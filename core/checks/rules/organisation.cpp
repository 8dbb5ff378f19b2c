// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/organisation.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype tellingPrefix = 5;

QString nameOf(const CheckArticle &article)
{
    return article.units.isEmpty() ? article.title().text : article.units.constFirst();
}

} // namespace

bool ofOneOrganisation(const CheckArticle &a, const CheckArticle &b)
{
    if (a.number == b.number)
        return true;
    const QString first = nameOf(a);
    const QString second = nameOf(b);
    const qsizetype length = std::min({first.size(), second.size(), tellingPrefix});
    return length >= tellingPrefix - 1 && QStringView(first).first(length) == QStringView(second).first(length);
}

} // namespace bulletin
